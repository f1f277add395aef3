"""Countries: ISO 3166-1 codes, Wikidata items, names, demonyms (WordNet) and metonyms."""
import csv
import os
import re

import yaml

from format import Entry
from names import normalized

HERE = os.path.dirname(os.path.abspath(__file__))


def table(name: str):
    with open(os.path.join(HERE, "tables", name), encoding="utf-8") as file:
        return list(csv.DictReader(row for row in file if not row.startswith("#")))


def without_article(name: str) -> str:
    """"Russian Federation (the)" and "the Russian Federation" without the article."""
    return re.sub(r"^[Tt]he ", "", re.sub(r" \((the|The)[^)]*\)", "", name)).strip()


def read(sources: str) -> dict[str, Entry]:
    by_iso: dict[str, Entry] = {}
    with open(os.path.join(sources, "country-codes.csv"), encoding="utf-8") as file:
        for row in csv.DictReader(file):
            iso, item = row["ISO3166-1-Alpha-2"], row["wikidata_id"].rsplit("/Q", 1)[-1]
            if not iso:
                continue
            entry = by_iso[iso] = Entry(row["CLDR display name"], "country", int(item) if item.isdigit() else 0, iso)
            for key in ("UNTERM English Short", "UNTERM English Formal", "official_name_en"):
                entry.add(without_article(row[key]))
    for row in table("countries.csv"):
        entry = by_iso[row["iso"]]
        entry.name = row["name"] or entry.name
        entry.wikidata = int(row["wikidata"].lstrip("Q") or 0) or entry.wikidata
        for column, use in [("aliases", "alias"), ("adjectives", "adjective"), ("people", "people"),
                            ("metonyms", "metonym")]:
            for name in filter(None, row[column].split("|")):
                entry.add(name, use)
    add_populations(sources, by_iso)
    add_demonyms(sources, by_iso)
    return by_iso


def add_populations(sources: str, by_iso):
    with open(os.path.join(sources, "country-orgs/outputs/Countrycodes.csv"), encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["ISO_3166_2"] in by_iso and row["pop"].isdigit():
                by_iso[row["ISO_3166_2"]].population = int(row["pop"])


def wordnet(sources: str, name: str):
    with open(os.path.join(sources, "wordnet", name), encoding="utf-8") as file:
        return yaml.load(file, Loader=yaml.CSafeLoader)


def add_demonyms(sources: str, by_iso):
    """WordNet's pertainyms ("of or relating to Uzbekistan") and inhabitants ("a native or inhabitant of Iraq")."""
    owner: dict[str, Entry] = {}
    for entry in by_iso.values():
        for name in [entry.name] + [n for n, use in sorted(entry.names) if use == "alias"]:
            owner.setdefault(normalized(name), entry)
    inhabitant = re.compile(r"(?:native|inhabitant|native or inhabitant|person|citizen|resident)s? (?:of|from|in) (.*)")
    pertaining = re.compile(r"(?:of|relating|pertaining|characteristic)[^;(]*? (?:to|of|from) (.*)")
    for file, pattern, use in [("adj.pert.yaml", pertaining, "adjective"), ("noun.person.yaml", inhabitant, "people")]:
        for synset in wordnet(sources, file).values():
            match = pattern.search(synset["definition"][0])
            place = match and owner.get(normalized(re.split(r" or | and |[,;(]", match.group(1))[0].removeprefix("the ")))
            if not place:
                continue
            for member in synset["members"]:
                # A demonym is one capitalised word, or two as in "South Korean".
                if member[:1].isupper() and member.count(" ") <= 1 and normalized(member) not in owner:
                    place.add(member, use)
