"""Reads the same RDF graphs in all syntaxes with other libraries and reports where they see another graph.

Usage: rdf_peers.py FOLDER. The folder holds NAME.nt, NAME.nq, NAME.ttl, NAME.trig, NAME.rdf, NAME.jsonld, and
NAME.sha256 with the SHA-256 of the graph's canonical N-Quads (RDFC-1.0). What a library reads is canonicalised by
pyoxigraph and must have that digest. Prints one line for each difference, the number of readings of each library, and
at the end that of all. Programs that are not installed (`rapper`, `serdi`) are left out.
"""

import collections
import hashlib
import io
import json
import logging
import pathlib
import shutil
import subprocess
import sys

import pyld
import pyoxigraph
import rdflib

rdflib.NORMALIZE_LITERALS = False
logging.disable(logging.CRITICAL)

# Names of the syntaxes, by extension: (pyoxigraph, rdflib, rapper, serdi).
SYNTAXES = {
    ".nt": (pyoxigraph.RdfFormat.N_TRIPLES, "nt", "ntriples", "ntriples"),
    ".nq": (pyoxigraph.RdfFormat.N_QUADS, "nquads", "nquads", "nquads"),
    ".ttl": (pyoxigraph.RdfFormat.TURTLE, "turtle", "turtle", "turtle"),
    ".trig": (pyoxigraph.RdfFormat.TRIG, "trig", "trig", "trig"),
    ".rdf": (pyoxigraph.RdfFormat.RDF_XML, "xml", "rdfxml", None),
    ".jsonld": (pyoxigraph.RdfFormat.JSON_LD, "json-ld", None, None),
}
ESCAPES = {8: "\\b", 9: "\\t", 10: "\\n", 12: "\\f", 13: "\\r", 34: '\\"', 92: "\\\\", 127: "\\u007F"}
ESCAPES.update({code: ESCAPES.get(code, f"\\u{code:04X}") for code in range(32)})
XSD_STRING = "http://www.w3.org/2001/XMLSchema#string"
XSD_DOUBLE = "http://www.w3.org/2001/XMLSchema#double"


def text(term):
    """A term as canonical N-Quads write it."""
    if isinstance(term, pyoxigraph.NamedNode):
        return f"<{term.value}>"
    if isinstance(term, pyoxigraph.BlankNode):
        return f"_:{term.value}"
    quoted = '"' + term.value.translate(ESCAPES) + '"'
    if term.language:
        return f"{quoted}@{term.language.lower()}"
    return quoted if term.datatype.value == XSD_STRING else f"{quoted}^^<{term.datatype.value}>"


def digest(quads):
    dataset = pyoxigraph.Dataset(quads)
    dataset.canonicalize(pyoxigraph.CanonicalizationAlgorithm.RDFC_1_0)
    lines = []
    for quad in dataset:
        terms = [quad.subject, quad.predicate, quad.object]
        if not isinstance(quad.graph_name, pyoxigraph.DefaultGraph):
            terms.append(quad.graph_name)
        lines.append(" ".join(map(text, terms)) + " .\n")
    return hashlib.sha256("".join(sorted(lines)).encode()).hexdigest()


def parse_nquads(data):
    return pyoxigraph.parse(io.BytesIO(data), pyoxigraph.RdfFormat.N_QUADS, lenient=True)


def by_oxigraph(path):
    return pyoxigraph.parse(path.read_bytes(), SYNTAXES[path.suffix][0])


def by_rdflib(path):
    dataset = rdflib.Dataset()
    dataset.parse(data=path.read_bytes(), format=SYNTAXES[path.suffix][1])
    for quad in parse_nquads(dataset.serialize(format="nquads", encoding="utf-8")):
        if getattr(quad.graph_name, "value", "") == "urn:x-rdflib:default":
            quad = pyoxigraph.Quad(quad.subject, quad.predicate, quad.object)
        yield quad


def run(*command):
    return subprocess.run(command, capture_output=True, check=True).stdout


def by_rapper(path):
    return parse_nquads(run("rapper", "-q", "-i", SYNTAXES[path.suffix][2], "-o", "nquads", str(path)))


def by_serdi(path):
    return parse_nquads(run("serdi", "-i", SYNTAXES[path.suffix][3], "-o", "nquads", str(path)))


def by_pyld(path):
    # PyLD rewrites whatever is an xsd:double, also `1` and `NaN`, so that it must not know.
    document = json.loads(path.read_text().replace(f'"{XSD_DOUBLE}"', '"urn:x-double"'))
    text = pyld.jsonld.to_rdf(document, {"format": "application/n-quads"})
    return parse_nquads(text.replace("<urn:x-double>", f"<{XSD_DOUBLE}>").encode())


def readers():
    yield "pyoxigraph", by_oxigraph, set(SYNTAXES)
    yield "rdflib", by_rdflib, set(SYNTAXES)
    yield "PyLD", by_pyld, {".jsonld"}
    if shutil.which("rapper"):
        yield "rapper", by_rapper, {suffix for suffix, names in SYNTAXES.items() if names[2]}
    if shutil.which("serdi"):
        yield "serdi", by_serdi, {suffix for suffix, names in SYNTAXES.items() if names[3]}


def main():
    peers = list(readers())
    counts = collections.Counter()
    for expected in sorted(pathlib.Path(sys.argv[1]).glob("*.sha256")):
        for name, read, suffixes in peers:
            for suffix in sorted(suffixes):
                path = expected.with_suffix(suffix)
                counts[name] += 1
                try:
                    if digest(read(path)) != expected.read_text():
                        print(f"{name} {path.name}: another graph: {path.read_text()!r}")
                except Exception as error:
                    print(f"{name} {path.name}: {type(error).__name__}: {error}: {path.read_text()!r}")
    for name, count in counts.items():
        print(f"{name} {count}")
    print(f"comparisons {counts.total()}")


main()
