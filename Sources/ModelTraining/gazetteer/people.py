"""Office holders: heads of state and government (Wikidata, October 2022) and members of the United States Congress."""
import csv
import os
import re

import yaml

from format import Entry
from names import normalized

# The year in which each list was made: who is listed without an end held the office then.
LEADERS_SNAPSHOT, CONGRESS_SNAPSHOT = 2022, 2025


def read(sources: str, by_iso, bodies) -> list[Entry]:
    return read_leaders(sources, by_iso) + read_congress(sources, by_iso, bodies)


def read_leaders(sources: str, by_iso) -> list[Entry]:
    by_item = {e.wikidata: e for e in by_iso.values() if e.wikidata}
    people: dict[int, Entry] = {}
    with open(os.path.join(sources, "world-leaders/wikidata.csv"), encoding="utf-8") as file:
        for row in csv.DictReader(file):
            item, country = row["officeholder"].lstrip("Q"), by_item.get(int(row["countryid"].lstrip("Q") or 0))
            name = re.sub(r" \(.*\)$", "", row["officeholderLabel"])
            if not item.isdigit() or not country or not row["start_year"]:
                continue
            entry = people.setdefault(int(item), Entry(name, "person", int(item), snapshot=LEADERS_SNAPSHOT))
            entry.country = entry.country or country
            entry.add(name.split()[-1], "surname")
            role = row["positionLabel"].split(" of ")[0]
            entry.offices.append((country, role, int(row["start_year"]), int(row["end_year"] or 0)))
    return list(people.values())


def read_congress(sources: str, by_iso, bodies) -> list[Entry]:
    with open(os.path.join(sources, "us-legislators-current.yaml"), encoding="utf-8") as file:
        members = yaml.load(file, Loader=yaml.CSafeLoader)
    named = {normalized(b.name): b for b in bodies}
    chambers = {"sen": (named["united states senate"], "Senator"),
                "rep": (named["united states house of representatives"], "Representative")}
    entries = []
    for member in members:
        name, item = member["name"], member["id"].get("wikidata", "").lstrip("Q")
        full = name.get("official_full") or f"{name['first']} {name['last']}"
        entry = Entry(full, "person", int(item or 0), country=by_iso["US"], snapshot=CONGRESS_SNAPSHOT)
        for first in filter(None, [name["first"], name.get("nickname")]):
            entry.add(f"{first} {name['last']}")
        entry.add(name["last"], "surname")
        for kind, (chamber, role) in chambers.items():
            terms = [t for t in member["terms"] if t["type"] == kind]
            if terms:
                entry.offices.append((chamber, role, int(terms[0]["start"][:4]), int(terms[-1]["end"][:4])))
        entries.append(entry)
    return entries


MALE, FEMALE = 1, 2


def read_forenames(sources: str) -> dict[str, int]:
    """Forenames that are given to one gender alone, in every country that has them among its most common."""
    genders: dict[str, set] = {}
    with open(os.path.join(sources, "popular-names/common-forenames-by-country.csv"), encoding="utf-8-sig") as file:
        for row in csv.DictReader(file):
            for name in (row["Romanized Name"], row["Localized Name"]):
                key = normalized(name)
                if key and " " not in key and key.isascii():
                    genders.setdefault(key, set()).add(row["Gender"])
    return {name: MALE if found == {"M"} else FEMALE for name, found in genders.items() if len(found) == 1}
