#!/usr/bin/env python3
"""Reads files for `neo4j-admin database import` and makes their graph in a database that speaks Bolt:
`admin_import.py NODES RELATIONSHIPS ADDRESS`.

Neo4j itself is not to be had for tests. This reads the files as Neo4j's Operations Manual says they are read ("Import",
"CSV header format", "CSV file considerations"; with --multiline-fields=true and otherwise the default options), and refuses
what the manual does not allow. Nothing of it comes from newsgraph. The password of `root` is in NEWSGRAPH_PASSWORD.
"""

import os
import re
import sys

import neo4j

HEADER = re.compile(r"(?P<name>[^:]*)(?::(?P<type>[A-Za-z_]+)(?P<array>\[\])?(?:\((?P<space>[^)]*)\))?)?")
SPECIAL = {"ID", "LABEL", "START_ID", "END_ID", "TYPE", "IGNORE"}


def boolean(text):
    if text not in ("true", "false"):
        sys.exit(f"{text!r} is no boolean")
    return text == "true"


def integer(bits):
    def convert(text):
        number = int(text)
        if not -(2 ** (bits - 1)) <= number < 2 ** (bits - 1):
            sys.exit(f"{text} has more than {bits} bits")
        return number
    return convert


TYPES = {
    "string": str, "boolean": boolean, "float": float, "double": float, "byte": integer(8), "short": integer(16),
    "int": integer(32), "long": integer(64),
}


def records(path):
    """The records of a CSV file; a field that is missing is None, one that is "" is an empty string."""
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    position, record = 0, []
    while position < len(text):
        if text[position] == '"':
            field, position = "", position + 1
            while True:
                end = text.index('"', position)
                field += text[position:end]
                position = end + 1
                if text[position:position + 1] != '"':
                    break
                field, position = field + '"', position + 1
        else:
            end = min(found for found in (text.find(mark, position) for mark in ",\r\n") if found >= 0)
            field, position = text[position:end] or None, end
            if field and '"' in field:
                sys.exit(f"{path}: a quotation mark in a field that has none around it: {field}")
        record.append(field)
        if text.startswith(",", position):
            position += 1
        elif text.startswith(("\r\n", "\n"), position):
            position = text.index("\n", position) + 1
            yield record
            record = []
        else:
            sys.exit(f"{path}: something follows a quoted field: {text[position:position + 20]!r}")
    if record:
        sys.exit(f"{path}: the last line does not end")


def header(path, fields, required):
    columns = []
    for field in fields:
        match = HEADER.fullmatch(field)
        if match is None:
            sys.exit(f"{path}: {field!r} is no header")
        name, kind = match["name"], match["type"] or "string"
        if kind not in SPECIAL and kind not in TYPES:
            sys.exit(f"{path}: {kind!r} is no type")
        if kind not in SPECIAL and not name:
            sys.exit(f"{path}: the property {field!r} has no name")
        columns.append((name, kind, bool(match["array"])))
    names = [name for name, kind, _ in columns if name]
    kinds = [kind for _, kind, _ in columns]
    if len(set(names)) < len(names):
        sys.exit(f"{path}: a property stands twice: {names}")
    for kind in required:
        if kinds.count(kind) != 1:
            sys.exit(f"{path}: {kind} must stand once")
    return columns


def rows(path, required):
    """Each record as its special fields and its properties."""
    lines = records(path)
    columns = header(path, next(lines), required)
    for fields in lines:
        if len(fields) != len(columns):
            sys.exit(f"{path}: {len(fields)} fields for {len(columns)} columns: {fields}")
        special, properties = {}, {}
        for (name, kind, is_array), field in zip(columns, fields):
            if kind in SPECIAL:
                special[kind] = field
                if name and field is not None:
                    properties[name] = field
            elif field is not None:
                convert = TYPES[kind]
                parts = field.split(";") if field else []
                properties[name] = [convert(part) for part in parts] if is_array else convert(field)
        yield special, properties


def main(node_file, relationship_file, address):
    nodes = list(rows(node_file, ["ID"]))
    ids = [special["ID"] for special, _ in nodes]
    if None in ids or len(set(ids)) < len(ids):
        sys.exit(f"{node_file}: an id is missing or stands twice")
    relationships = list(rows(relationship_file, ["START_ID", "END_ID", "TYPE"]))
    for special, _ in relationships:
        if special["START_ID"] not in ids or special["END_ID"] not in ids or not special["TYPE"]:
            sys.exit(f"{relationship_file}: {special} joins no nodes")
    server, database = address.rsplit("/", 1)
    with neo4j.GraphDatabase.driver(server, auth=("root", os.environ["NEWSGRAPH_PASSWORD"])) as driver:
        def run(query, **parameters):
            driver.execute_query(query, parameters, database_=database)

        for special, properties in nodes:
            labels = "".join(f":`{label}`" for label in (special["LABEL"] or "").split(";") if label)
            run(f"CREATE (n{labels}) SET n = $properties, n.`import id` = $id", id=special["ID"], properties=properties)
        for special, properties in relationships:
            run(
                "MATCH (a) WHERE a.`import id` = $start MATCH (b) WHERE b.`import id` = $end "
                f"CREATE (a)-[r:`{special['TYPE']}`]->(b) SET r = $properties",
                start=special["START_ID"], end=special["END_ID"], properties=properties)
        run("MATCH (n) REMOVE n.`import id`")


main(*sys.argv[1:])
