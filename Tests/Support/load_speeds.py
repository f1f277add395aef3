#!/usr/bin/env python3
"""How fast `newsgraph load` fills each database: `servers.py python load_speeds.py NEWSGRAPH [COPIES]`.

The graph is that of the sample article, COPIES times under other names. Prints a table; each load is a whole process,
reading the file included, into a database that holds nothing of the graph yet.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

SAMPLE = pathlib.Path(__file__).parents[2] / "Output" / "brussels-ukraine.rdf"
NAME = re.compile(r"(<https://w3id\.org/newsgraph/(?:id|article)/[^>]*)>")


def write_graph(newsgraph, copies, path):
    command = [newsgraph, "convert", SAMPLE, "--to", "ntriples"]
    triples = subprocess.run(command, check=True, capture_output=True, text=True)
    with open(path, "w", encoding="utf-8") as file:
        for copy in range(copies):
            file.write(NAME.sub(rf"\1-{copy}>", triples.stdout))


def load(newsgraph, path, arguments):
    """Seconds, and what the command says it loaded."""
    start = time.perf_counter()
    result = subprocess.run([newsgraph, "load", path, *arguments], check=True, capture_output=True, text=True)
    return time.perf_counter() - start, result.stdout


def ladybug(newsgraph, path, folder):
    import ladybug

    load(newsgraph, path, ["--format", "ladybug", "-o", folder])
    script = (pathlib.Path(folder) / "graph.ladybug.cypher").read_text(encoding="utf-8")
    connection = ladybug.Connection(ladybug.Database(os.path.join(folder, "news.lbug")))
    start = time.perf_counter()
    connection.execute(script)
    seconds = time.perf_counter() - start
    counts = [
        connection.execute(query).get_next()[0]
        for query in ["MATCH (n:Node) RETURN count(n)", "MATCH (:Node)-[r]->(:Node) RETURN count(r)"]
    ]
    return seconds, "{} nodes and {} edges".format(*counts)


def row(name, seconds, loaded):
    what = loaded.split(" loaded into ")[0].strip()
    count = sum(int(number) for number in re.findall(r"\d+", what))
    print(f"| {name} | {what} | {seconds:.1f} | {count / seconds:,.0f} |", flush=True)


def main(newsgraph, copies=100):
    def address(name):
        return os.environ.get("NEWSGRAPH_TEST_" + name)

    oxigraph, virtuoso, bolt, falkor = map(address, ["OXIGRAPH", "VIRTUOSO", "ARCADEDB", "FALKORDB"])
    graph = ["--graph", "https://example.org/speed"]
    targets = [
        ("Oxigraph", oxigraph and oxigraph + "/store", graph),
        ("Virtuoso", virtuoso and virtuoso + "/sparql-graph-crud-auth", [*graph, "--user", "dba"]),
        ("ArcadeDB over Bolt", bolt and bolt.replace("/news", "/speed"), ["--user", "root"]),
        ("FalkorDB", falkor and falkor + "/speed", []),
    ]
    print("| database | loaded | s | triples, or nodes and edges, a second |\n|---|---|---|---|", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "graph.nt")
        write_graph(newsgraph, int(copies), path)
        for name, target, arguments in targets:
            if target:
                row(name, *load(newsgraph, path, ["--into", target, *arguments]))
        if address("EMBEDDED"):
            row("Ladybug, its script", *ladybug(newsgraph, path, folder))


if __name__ == "__main__":
    if not 2 <= len(sys.argv) <= 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
