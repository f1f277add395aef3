"""Organizations: intergovernmental ones with their member countries, media, parties, government bodies, armed groups."""
import csv
import os
import re

import yaml

from countries import table
from format import Entry
from names import normalized


def read(sources: str, by_iso) -> list[Entry]:
    entries = {}
    for name in ["organizations.csv", "media.csv", "parties.csv"]:
        for row in table(name):
            entry = Entry(row["name"], row["kind"], int(row["wikidata"].lstrip("Q") or 0),
                          country=by_iso.get(row["country"]))
            for alias in filter(None, row["aliases"].split("|")):
                entry.add(alias)
            entries[(normalized(entry.name), row["country"])] = entry
    add_intergovernmental(sources, by_iso, entries)
    add_committees(sources, by_iso, entries)
    add_actors(sources, by_iso, entries)
    return list(entries.values())


def find(entries, *names):
    """The entry that has one of the names as its name, else the one that has one as an alias."""
    wanted = {normalized(n) for n in names}
    for entry in entries.values():
        if normalized(entry.name) in wanted:
            return entry
    for entry in entries.values():
        if wanted & {normalized(n) for n, _ in entry.names if len(n) > 3}:
            return entry
    return None


def add_intergovernmental(sources: str, by_iso, entries):
    path = os.path.join(sources, "country-orgs/outputs/CountrycodesOrgs.csv")
    with open(path, encoding="utf-8") as file:
        for row in csv.DictReader(file):
            name, acronym = row["org_name"].strip(), row["org_id"].strip()
            # Identifiers in capitals with an underscore, or of one or two letters, are not acronyms anyone writes.
            spoken = acronym if re.fullmatch(r"[A-Z]{3,}|G-\d+|EU|UN|AU", acronym) else None
            entry = find(entries, name)
            if entry is None:
                entry = entries[(normalized(name), "")] = Entry(name, "alliance")
            entry.add(name)
            if spoken:
                entry.add(spoken)
            if row["org_member"].strip().startswith(("member", "founder")) and row["ISO_3166_2"] in by_iso:
                entry.members.append(by_iso[row["ISO_3166_2"]])


def add_committees(sources: str, by_iso, entries):
    """Committees of the United States Congress: "House Committee on Agriculture", "House Agriculture Committee"."""
    with open(os.path.join(sources, "us-committees-current.yaml"), encoding="utf-8") as file:
        text = re.sub(r"phone: .*", "phone: ''", file.read())
    for committee in yaml.load(text, Loader=yaml.CSafeLoader):
        name = committee["name"]
        entry = entries[(normalized(name), "US")] = Entry(name, "governmentOrganization", country=by_iso["US"])
        match = re.fullmatch(r"(House|Senate|Joint) (?:Permanent Select |Select |Special )?Committee on (?:the )?(.*)", name)
        if match:
            entry.add(f"{match[1]} {match[2]} Committee")
            entry.add(f"Committee on {match[2]}")
        for alias in committee.get("alternate_names") or []:
            entry.add(alias)


# The head nouns that tell an organization's name from a person's in lists that hold both.
HEADS = set("""agency alliance army association authority bank brigade brigades bureau center centre church coalition
command commission committee conference confederation congress corporation corps council court federation force forces
forum foundation front fund group guard institute league movement network office organisation organization party
program programme red society tribunal union university watch world ministry parliament senate""".split())
ROLES = {"MED": "newsMedia", "BUS": "company", "MNC": "company", "PTY": "politicalParty"}


def add_actors(sources: str, by_iso, entries):
    """Names and aliases of the event dictionaries' international and armed actors, without persons."""
    for file, heads_only in [("Phoenix.International.actors.txt", True), ("Phoenix.MilNonState.actors.txt", False)]:
        for names, code in blocks(os.path.join(sources, "event-dictionaries", file)):
            spoken = [title(n) for n in names]
            words = [set(normalized(n).split()) for n in spoken]
            if heads_only and not any(w & HEADS for w in words):
                continue
            if any("minister" in w or "spokesman" in w or "president" in w for w in words):
                continue
            best = max((n for n, w in zip(spoken, words) if w & HEADS), key=len, default=spoken[0])
            if len(normalized(best)) < 5 or find(entries, *[n for n in spoken if len(n) > 4]):
                continue
            kind = next((k for role, k in ROLES.items() if role in code), "organization")
            entry = entries[(normalized(best), "")] = Entry(best, kind)
            for name, w in zip(spoken, words):
                if w & HEADS or (name.isupper() and len(name) >= 3) or not heads_only:
                    entry.add(name)


def title(name: str) -> str:
    """A dictionary's name in a newspaper's letter case; a single word of capitals may be an acronym and stays."""
    words = name.strip("_ ").replace("_", " ").split()
    if len(words) == 1 and len(words[0]) <= 6:
        return words[0]
    small = {"OF", "THE", "AND", "FOR", "IN", "ON", "TO", "DE", "AL"}
    return " ".join(w.lower() if w in small and i else "-".join(p.capitalize() for p in w.split("-"))
                    for i, w in enumerate(words))


def blocks(path: str):
    """(names, codes) of each actor: a line with a name, aliases behind "+", codes in brackets."""
    names, open_block = [], False
    with open(path, encoding="utf-8", errors="replace") as file:
        for line in file:
            line = line.split(";")[0].split("#")[0]
            text, _, code = line.partition("[")
            text = text.strip()
            if text.startswith("+"):
                names.append(text[1:])
            elif text:
                names = [text] if not open_block else names + [text]
                open_block = True
            if code:
                clean = [re.sub(r"\(.*?\)", "", n).strip("_ ") for n in names]
                clean = [n for n in clean if n and "+" not in n]
                if clean:
                    yield clean, code
                names, open_block = [], False
