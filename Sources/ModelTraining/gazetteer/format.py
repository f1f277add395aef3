"""The gazetteer file, version 2: sorted tables that a program maps into memory and searches by halves.

All numbers are little-endian. Strings are UTF-8 in one blob, each behind a 16-bit length; a string is named by its
offset in the blob. Absent links are 0xFFFFFFFF, absent strings offset 0 (the empty string), absent years 0.

header   magic "NGGAZ002", then 6 pairs (offset u32, count u32): entries, names, offices, memberships, forenames,
         strings (bytes)
entry    name u32 · country u32 (entry) · wikidata u32 (the number) · iso 2 bytes (or 0 0) · kind u8 · rank u8
         (0…255: ten times the binary logarithm of the population for places) · snapshot year u16 · padding u16: 20 B
name     normalised string u32 · entry u32 · use u8 · padding 3 B: 12 B; sorted by string bytes, then entry, then use
office   person u32 (entry) · organization u32 (entry) · role string u32 · first year u16 · last year u16 (0: none
         known up to the person's snapshot year): 16 B; sorted by person
member   country u32 (entry) · organization u32 (entry): 8 B; sorted
forename normalised string u32 · gender u8 (1 male, 2 female) · padding 3 B: 8 B; sorted by string bytes
"""
import math
import struct
from dataclasses import dataclass, field

from names import normalized

KINDS = ["person", "organization", "governmentOrganization", "newsMedia", "politicalParty", "company", "alliance",
         "country", "place", "city", "facility", "product", "group", "commodity", "event", "other"]
USES = ["name", "alias", "adjective", "people", "capital", "metonym", "surname"]
NONE = 0xFFFFFFFF


@dataclass
class Entry:
    name: str
    kind: str
    wikidata: int = 0
    iso: str = ""
    country: "Entry | None" = None
    population: int = 0
    snapshot: int = 0
    names: set = field(default_factory=set)  # (surface name, use)
    offices: list = field(default_factory=list)  # (organization Entry, role, first year, last year)
    members: list = field(default_factory=list)  # of an organization: country Entries

    def add(self, name: str, use: str = "alias"):
        if normalized(name):
            self.names.add((name, use))

    @property
    def order(self):
        return (KINDS.index(self.kind), self.iso, self.wikidata, normalized(self.name), self.name, -self.population,
                self.country.iso if self.country else "")


class Strings:
    def __init__(self):
        self.blob = bytearray(b"\0\0")
        self.offsets = {"": 0}

    def offset(self, text: str) -> int:
        if text not in self.offsets:
            data = text.encode("utf-8")
            self.offsets[text] = len(self.blob)
            self.blob += struct.pack("<H", len(data)) + data
        return self.offsets[text]


def rank(population: int) -> int:
    return min(255, round(10 * math.log2(population))) if population > 1 else 0


def write(entries: list[Entry], forenames: dict[str, int], path: str):
    entries = sorted(entries, key=lambda e: e.order)
    index = {id(e): i for i, e in enumerate(entries)}
    strings = Strings()
    number = lambda e: NONE if e is None else index[id(e)]
    table = b"".join(
        struct.pack("<III2sBBHH", strings.offset(e.name), number(e.country), e.wikidata, e.iso.encode() or b"\0\0",
                    KINDS.index(e.kind), rank(e.population), e.snapshot, 0) for e in entries)
    rows = set()
    for i, e in enumerate(entries):
        rows.add((normalized(e.name).encode(), i, USES.index("name")))
        for name, use in e.names:
            rows.add((normalized(name).encode(), i, USES.index(use)))
    # One row for a name of an entry and use; the name proper wins over an alias of the same letters.
    proper = {(n, i) for n, i, u in rows if u == 0}
    rows = sorted(r for r in rows if not (r[2] == 1 and (r[0], r[1]) in proper))
    names = b"".join(struct.pack("<IIBxxx", strings.offset(n.decode()), i, u) for n, i, u in rows)
    held = sorted((index[id(e)], number(o), strings.offset(role), first, last)
                  for e in entries for o, role, first, last in e.offices)
    offices = b"".join(struct.pack("<IIIHH", *row) for row in held)
    pairs = sorted({(index[id(c)], index[id(e)]) for e in entries for c in e.members})
    members = b"".join(struct.pack("<II", *row) for row in pairs)
    genders = b"".join(struct.pack("<IBxxx", strings.offset(name), gender)
                       for name, gender in sorted(forenames.items(), key=lambda item: item[0].encode()))
    sections = [(table, len(entries)), (names, len(rows)), (offices, len(held)), (members, len(pairs)),
                (genders, len(forenames)),
                (bytes(strings.blob), len(strings.blob))]
    header, offset = b"NGGAZ002", 8 + 8 * len(sections)
    for data, count in sections:
        header += struct.pack("<II", offset, count)
        offset += len(data)
    with open(path, "wb") as file:
        file.write(header + b"".join(data for data, _ in sections))
    return len(entries), len(rows), offset
