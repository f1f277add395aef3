"""Reads the sample graph back with other programs and compares: read_back.py FOLDER

Every RDF file must hold the same triples, every property-graph file the same nodes, edges, labels and typed values.
"""
import csv
import json
import sys

import igraph
import networkx
import pyoxigraph
import rdflib
import rdflib.compare
from pyld import jsonld
from tulip import tlp

folder = sys.argv[1]


def path(extension):
    return f"{folder}/sample.{extension}"


def same(name, left, right):
    if left != right:
        sys.exit(f"{name} differs:\n{left}\n{right}")


def rdf():
    formats = {"rdf": "xml", "jsonld": "json-ld", "ttl": "turtle", "nt": "nt"}
    graphs = {e: rdflib.Graph().parse(path(e), format=f) for e, f in formats.items()}
    for extension, graph in graphs.items():
        if not rdflib.compare.isomorphic(graphs["nt"], graph):
            sys.exit(f"rdflib: {extension} is another graph than nt")
    oxigraph = {
        e: {str(t) for t in pyoxigraph.parse(path=path(e))} for e in ("rdf", "jsonld", "ttl", "nt", "nq", "trig")
    }
    for extension, triples in oxigraph.items():
        same(f"pyoxigraph: {extension}", triples, oxigraph["nt"])
    document = json.load(open(path("jsonld"), encoding="utf-8"))
    quads = jsonld.to_rdf(document, {"format": "application/n-quads"}).splitlines()
    lines = open(path("nt"), encoding="utf-8").read().splitlines()
    same("PyLD", len(set(quads)), len(set(lines)))


def property_graphs():
    lines = [json.loads(line) for line in open(path("jsonl"), encoding="utf-8")]
    nodes = {n["id"]: n for n in lines if n["type"] == "node"}
    edges = {e["id"]: e for e in lines if e["type"] == "edge"}
    flat = lambda v: "; ".join(v) if isinstance(v, list) else v

    graph = networkx.read_graphml(path("graphml"), force_multigraph=True)
    same("networkx nodes", set(graph.nodes), set(nodes))
    for id, data in graph.nodes(data=True):
        expected = {k: flat(v) for k, v in nodes[id]["attributes"].items()}
        same(f"networkx {id}", data, {"label": nodes[id]["label"], "kind": nodes[id]["kind"], **expected})
        same(f"networkx types {id}", {k: type(data[k]) for k in expected}, {k: type(v) for k, v in expected.items()})
    same("networkx edges", {k for _, _, k in graph.edges(keys=True)}, set(edges))
    for source, target, key, data in graph.edges(keys=True, data=True):
        edge = edges[key]
        same(f"networkx ends {key}", (source, target), (edge["source"], edge["target"]))
        expected = {"label": edge["label"], "interaction": edge["interaction"], "weight": edge["weight"]}
        same(f"networkx {key}", data, {**expected, **edge["attributes"]})

    graph = igraph.Graph.Read_GraphML(path("graphml"))
    same("igraph labels", graph.vs["label"], [n["label"] for n in nodes.values()])
    same("igraph edge labels", graph.es["label"], [e["label"] for e in edges.values()])
    same("igraph weights", graph.es["weight"], [e["weight"] for e in edges.values()])
    same("igraph evidence", graph.es["evidence"], [e["attributes"].get("evidence", "") for e in edges.values()])

    graph = tlp.importGraph("GraphML", {"file::filename": path("graphml")})
    labels = graph.getStringProperty("viewLabel")
    same("Tulip labels", [labels[n] for n in graph.getNodes()], [n["label"] for n in nodes.values()])
    same("Tulip edges", graph.numberOfEdges(), len(edges))
    types = {name: graph.getProperty(name).getTypename() for name in ("start", "confidence", "former", "evidence")}
    same("Tulip types", types, {"start": "int", "confidence": "double", "former": "bool", "evidence": "string"})

    with open(path("nodes.csv"), encoding="utf-8", newline="") as file:
        same("CSV labels", [r["label"] for r in csv.DictReader(file)], [n["label"] for n in nodes.values()])
    with open(path("edges.csv"), encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    same("CSV evidence", [r["evidence"] for r in rows], [e["attributes"].get("evidence", "") for e in edges.values()])
    elements = json.load(open(path("cyjs"), encoding="utf-8"))["elements"]
    same("Cytoscape", [e["data"]["label"] for e in elements["edges"]], [e["label"] for e in edges.values()])
    jgf = json.load(open(path("graph.json"), encoding="utf-8"))["graph"]
    same("JSON Graph", {k: v["label"] for k, v in jgf["nodes"].items()}, {k: v["label"] for k, v in nodes.items()})
    cx2 = json.load(open(path("cx2"), encoding="utf-8"))
    same("CX2", [n["v"]["name"] for n in cx2[2]["nodes"]], [n["label"] for n in nodes.values()])


rdf()
property_graphs()
print("all equal")
