#!/usr/bin/env python3
"""Builds the gazetteer resource of Knowledge; see README.md."""
import argparse
from collections import Counter

import countries
import format as file_format
import organizations
import people
import places


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--sources", required=True, help="the folder of gazetteers")
    arguments.add_argument("--output", required=True)
    options = arguments.parse_args()
    by_iso = countries.read(options.sources)
    entries = list(by_iso.values())
    entries += places.read(options.sources, by_iso)
    bodies = organizations.read(options.sources, by_iso)
    entries += bodies
    entries += people.read(options.sources, by_iso, bodies)
    count, names, size = file_format.write(entries, people.read_forenames(options.sources), options.output)
    print(f"{count} entries, {names} names, {size / 1e6:.2f} MB")
    print(", ".join(f"{kind} {n}" for kind, n in sorted(Counter(e.kind for e in entries).items())))


if __name__ == "__main__":
    main()
