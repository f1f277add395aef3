"""Measures igraph and networkx writing the graph of `Benchmarks graph-writers --export FILE`: graph_writers.py FILE"""
import json
import statistics
import sys
import tempfile
import time

import igraph
import networkx

lines = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
nodes = [n for n in lines if n["type"] == "node"]
edges = [e for e in lines if e["type"] == "edge"]
flat = lambda attributes: {k: "; ".join(v) if isinstance(v, list) else v for k, v in attributes.items()}
index = {n["id"]: i for i, n in enumerate(nodes)}

ig = igraph.Graph(directed=True)
ig.add_vertices(len(nodes))
for name in ["label", "kind"]:
    ig.vs[name] = [n[name] for n in nodes]
for name in ["iri", "aliases"]:
    ig.vs[name] = [flat(n["attributes"])[name] for n in nodes]
ig.add_edges([(index[e["source"]], index[e["target"]]) for e in edges])
for name in ["label", "interaction", "weight"]:
    ig.es[name] = [e[name] for e in edges]
for name in ["evidence", "start", "confidence", "article"]:
    ig.es[name] = [e["attributes"][name] for e in edges]

nx = networkx.MultiDiGraph()
for n in nodes:
    nx.add_node(n["id"], label=n["label"], kind=n["kind"], **flat(n["attributes"]))
for e in edges:
    nx.add_edge(e["source"], e["target"], key=e["id"], label=e["label"], interaction=e["interaction"],
                weight=e["weight"], **e["attributes"])


def measure(name, write, runs):
    times = []
    for _ in range(runs):
        with tempfile.NamedTemporaryFile() as file:
            start = time.perf_counter()
            write(file.name)
            times.append(time.perf_counter() - start)
    print(f"{name}: {statistics.median(times) * 1000:.0f} ms")


measure("igraph write_graphml", ig.write_graphml, 5)
measure("networkx write_graphml_lxml", lambda name: networkx.write_graphml_lxml(nx, name), 3)
