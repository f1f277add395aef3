#!/usr/bin/env python3
"""Asks a database and prints the rows of the answer: `ask.py CLIENT ADDRESS < QUERY`.

The rows are JSON, a list of lists of strings; numbers are rounded to six digits, as FalkorDB returns more than it was
given. CLIENT is `sparql` (HTTP), `jena` (TDB2 in a folder), `neo4j` (the official driver), `neo4j-cli`, `falkordb`,
`ladybug` or `duckdb` (database files).
The query may be a script of statements that end in `;` at the end of a line; the answer is the last one's.
The password is in NEWSGRAPH_PASSWORD, as for newsgraph itself.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request


def text(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float)):
        return f"{value:.6g}"
    return str(value)


def number(lexical):
    try:
        return float(lexical)
    except ValueError:
        return lexical


def sparql(address, query):
    body = urllib.parse.urlencode({"query": query}).encode()
    request = urllib.request.Request(address, body, {"Accept": "application/sparql-results+json"})
    with urllib.request.urlopen(request, timeout=60) as response:
        return bindings(json.load(response))


def jena(folder, query):
    output = subprocess.run(
        ["java", "-cp", os.environ["NEWSGRAPH_TEST_JENA"], "tdb2.tdbquery", "--loc", folder, "--results=json", query],
        check=True, capture_output=True, text=True).stdout
    return bindings(json.loads(output))


def bindings(results):
    rows = []
    for binding in results["results"]["bindings"]:
        cells = [binding.get(name, {"value": ""}) for name in results["head"]["vars"]]
        rows.append([number(cell["value"]) if cell.get("datatype") else cell["value"] for cell in cells])
    return rows


def neo4j(address, query):
    import neo4j as driver

    server, database = address.rsplit("/", 1)
    with driver.GraphDatabase.driver(server, auth=("root", os.environ["NEWSGRAPH_PASSWORD"])) as connection:
        records, _, _ = connection.execute_query(query, database_=database)
    return [record.values() for record in records]


def neo4j_cli(address, query):
    server, database = address.rsplit("/", 1)
    with tempfile.TemporaryDirectory() as home:
        environment = dict(
            os.environ, HOME=home, XDG_CONFIG_HOME=home, NEO4J_CLI_ACCEPT_ENV_VARS="1", NEO4J_URI=server, NEO4J_DATABASE=database,
            NEO4J_USERNAME="root", NEO4J_PASSWORD=os.environ["NEWSGRAPH_PASSWORD"])
        program = pathlib.Path(sys.executable).parent / "neo4j-cli"
        run = subprocess.run(
            [program, "query", "--rw", "--format", "json"], env=environment, input=query, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"neo4j-cli: {run.stderr}{run.stdout}")
    results = json.loads(run.stdout)
    last = results[-1] if isinstance(results, list) else results
    return [[row[name] for name in last["columns"]] for row in last["rows"]]


def falkordb(address, query):
    import falkordb as client

    parts = urllib.parse.urlparse(address)
    graph = client.FalkorDB(host=parts.hostname, port=parts.port).select_graph(parts.path.strip("/") or "news")
    return [graph.query(statement).result_set for statement in query.rstrip().rstrip(";").split(";\n")][-1]


def ladybug(file, query):
    import ladybug as engine

    result = engine.Connection(engine.Database(file)).execute(query)
    result = result if not isinstance(result, list) else result[-1]
    return result.get_all()


def duckdb(file, query):
    import duckdb as engine

    with engine.connect(file) as connection:
        return connection.execute(query).fetchall()


CLIENTS = {
    "sparql": sparql, "jena": jena, "neo4j": neo4j, "neo4j-cli": neo4j_cli, "falkordb": falkordb, "ladybug": ladybug,
    "duckdb": duckdb,
}

if __name__ == "__main__":
    client, address = CLIENTS[sys.argv[1]], sys.argv[2]
    rows = client(address, sys.stdin.read())
    print(json.dumps([[text(cell) for cell in row] for row in rows], ensure_ascii=False))
