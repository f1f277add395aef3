"""Reads the same RDF graphs in all syntaxes with other libraries and reports where they see another graph.

Usage: rdf_peers.py FOLDER. The folder holds NAME.nq, NAME.nt, NAME.ttl, NAME.trig, NAME.rdf, NAME.jsonld; NAME.nq is
what the others are compared with. Prints one line for each difference and the number of comparisons at the end.
"""

import io
import logging
import pathlib
import sys

import pyoxigraph
import rdflib

rdflib.NORMALIZE_LITERALS = False
logging.disable(logging.CRITICAL)

OXIGRAPH = {
    ".nq": pyoxigraph.RdfFormat.N_QUADS,
    ".nt": pyoxigraph.RdfFormat.N_TRIPLES,
    ".ttl": pyoxigraph.RdfFormat.TURTLE,
    ".trig": pyoxigraph.RdfFormat.TRIG,
    ".rdf": pyoxigraph.RdfFormat.RDF_XML,
    ".jsonld": pyoxigraph.RdfFormat.JSON_LD,
}
RDFLIB = {".nq": "nquads", ".nt": "nt", ".ttl": "turtle", ".trig": "trig", ".rdf": "xml", ".jsonld": "json-ld"}


def canonical(quads):
    """The quads with canonical blank node labels, as a set of lines."""
    dataset = pyoxigraph.Dataset(quads)
    dataset.canonicalize(pyoxigraph.CanonicalizationAlgorithm.RDFC_1_0)
    return {str(quad) for quad in dataset}


def by_oxigraph(path):
    return canonical(pyoxigraph.parse(path.read_bytes(), OXIGRAPH[path.suffix]))


def by_rdflib(path):
    dataset = rdflib.Dataset()
    dataset.parse(data=path.read_bytes(), format=RDFLIB[path.suffix])
    text = dataset.serialize(format="nquads", encoding="utf-8")
    quads = pyoxigraph.parse(io.BytesIO(text), pyoxigraph.RdfFormat.N_QUADS, lenient=True)
    default = "urn:x-rdflib:default"
    return canonical(
        pyoxigraph.Quad(q.subject, q.predicate, q.object) if getattr(q.graph_name, "value", "") == default else q
        for q in quads
    )


def main():
    comparisons = 0
    for reference in sorted(pathlib.Path(sys.argv[1]).glob("*.nq")):
        expected = by_oxigraph(reference)
        for suffix in OXIGRAPH:
            path = reference.with_suffix(suffix)
            if not path.exists():
                continue
            for name, read in (("pyoxigraph", by_oxigraph), ("rdflib", by_rdflib)):
                comparisons += 1
                try:
                    actual = read(path)
                    if actual != expected:
                        print(f"{name} {path.name}: {sorted(actual - expected)} instead of {sorted(expected - actual)}")
                except Exception as error:
                    print(f"{name} {path.name}: {type(error).__name__}: {error}")
    print(f"comparisons {comparisons}")


main()
