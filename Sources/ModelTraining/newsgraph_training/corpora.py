"""Readers of the training corpora: everything becomes documents of sentences with the labels that the corpus has.

A label that a corpus does not decide is left open: `None` for whole layers, and for names the *set* of tags a word may
have ("LOC" of a corpus that has no facilities allows both), which the loss sums over.
"""

from __future__ import annotations

import csv
import glob
import json
import os
import re
from collections import defaultdict
from dataclasses import dataclass, field

NER_TYPES = ["PER", "ORG", "LOC", "FAC", "GRP", "EVT", "PRD", "OTH"]
NER_TAGS = ["O"] + [f"{b}-{t}" for t in NER_TYPES for b in "BI"]
NER_INDEX = {t: i for i, t in enumerate(NER_TAGS)}
OPEN = 0  # An empty bit set: anything goes.


def allow(position: str, types) -> int:
    """Bit set of tags: `position` B, I or O with any of `types`."""
    return 1 if position == "O" else sum(1 << NER_INDEX[f"{position}-{t}"] for t in types)


@dataclass
class Sentence:
    words: list[str]
    upos: list[str] | None = None
    xpos: list[str] | None = None
    feats: list[str] | None = None
    lemmas: list[str] | None = None
    heads: list[int] | None = None  # 0 is the root
    relations: list[str] | None = None
    names: list[int] | None = None  # bit sets of NER_TAGS
    mentions: list[str] | None = None  # "_" or the type of the mention headed here
    spans: list[tuple[int, int]] = field(default_factory=list)  # person and place names, for replacement
    ends_here: bool = True  # whether its boundaries are boundaries in running text


@dataclass
class Document:
    sentences: list[Sentence]
    clusters: list[list[tuple[int, int]]] | None = None  # heads as (sentence, word)


def _blocks(path):
    block = []
    with open(path, encoding="utf8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line:
                block.append(line)
            elif block:
                yield block
                block = []
    if block:
        yield block


def _lemma_script(form: str, lemma: str) -> str:
    if lemma in ("_", ""):
        lemma = form
    if lemma == form:
        return "=" if form != form.lower() or not form.isalpha() else "l"
    if lemma == form.lower():
        return "l"
    best = None
    for case, base in (("l", form.lower()), ("k", form)):
        common = 0
        while common < min(len(base), len(lemma)) and base[common] == lemma[common]:
            common += 1
        script = f"{case}|{len(base) - common}|{lemma[common:]}"
        cost = len(base) - common + len(lemma) - common
        if best is None or cost < best[0]:
            best = (cost, script)
    return best[1]


def read_conllu(path: str, names: dict | None = None, entities: bool = False, ontogum: str | None = None):
    """Documents of a treebank; `names` are bit sets by sentence id, `entities` reads GUM's `Entity=`."""
    documents, open_, ids = [], {}, None
    chains = None
    for block in _blocks(path):
        meta = dict(re.findall(r"^# ([\w:]+) = (.*)$", "\n".join(l for l in block if l[0] == "#"), re.M))
        if "newdoc" in "\n".join(block[:3]) or not documents:
            documents.append(Document([]))
            open_ = {}
            if ontogum:
                name = re.search(r"# newdoc id = (\S+)", "\n".join(block)).group(1)
                chains = _read_ontogum(os.path.join(ontogum, name + ".conll"))
            offset = 0
        rows = [l.split("\t") for l in block if l[0] != "#"]
        rows = [r for r in rows if r[0].isdigit()]
        s = Sentence(
            words=[r[1] for r in rows], upos=[r[3] for r in rows], xpos=[r[4] for r in rows],
            feats=[r[5] for r in rows], lemmas=[_lemma_script(r[1], r[2]) for r in rows],
            heads=[int(r[6]) for r in rows], relations=[r[7] for r in rows])
        if names is not None:
            given = names.get(meta.get("sent_id"))
            if given is not None and len(given) == len(rows):
                s.names = given
        if entities:
            _add_entities(s, rows, open_)
        document = documents[-1]
        if chains is not None:
            if document.clusters is None:
                document.clusters = defaultdict(list)
            index = len(document.sentences)
            for start, end, chain in chains["mentions"]:
                if offset <= start and end < offset + len(rows):
                    a, b = start - offset, end - offset
                    head = next((i for i in range(a, b + 1) if not a <= s.heads[i] - 1 <= b), a)
                    document.clusters[chain].append((b - a, index, head))
            offset += len(rows)
        s.spans = name_spans(s.names)
        document.sentences.append(s)
    for document in documents:
        if document.clusters is not None:
            document.clusters = _by_head(document.clusters)
    return documents


def _by_head(chains):
    """Word-level clusters: a word that heads mentions of two chains goes to the shorter one."""
    owner = {}
    for chain, mentions in chains.items():
        for length, sentence, word in mentions:
            key = (sentence, word)
            if key not in owner or length < owner[key][0]:
                owner[key] = (length, chain)
    clusters = defaultdict(list)
    for key, (_, chain) in sorted(owner.items()):
        clusters[chain].append(key)
    return [c for c in clusters.values() if len(c) > 1]


def _read_ontogum(path):
    mentions, stacks, index = [], defaultdict(list), 0
    with open(path, encoding="utf8") as lines:
        for line in lines:
            columns = line.rstrip("\n").split("\t")
            if line.startswith("#") or len(columns) < 3:
                continue
            for part in re.findall(r"\(\d+\)|\(\d+|\d+\)", columns[-1]):
                chain = int(part.strip("()"))
                if part[0] == "(":
                    stacks[chain].append(index)
                if part[-1] == ")":
                    mentions.append((stacks[chain].pop(), index, chain))
            index += 1
    return {"mentions": mentions, "tokens": index}


def _add_entities(s: Sentence, rows, open_):
    """Mention heads of GUM, and its proper names as far as they can be told from titles and descriptions."""
    n = len(rows)
    s.mentions = ["_"] * n
    s.names = [allow("O", ()) | allow("B", ["GRP"]) | allow("I", ["GRP"])] * n
    found, stack = [], []
    for i, r in enumerate(rows):
        value = next((m[7:] for m in r[9].split("|") if m.startswith("Entity=")), "")
        for m in re.finditer(r"\(([^()]+)(\)?)|([^()]+)\)", value):
            if m.group(1):
                stack.append((m.group(1).split("-"), i))
                if m.group(2):
                    info, start = stack.pop()
                    found.append((start, i, info))
            else:
                key = m.group(3).split("-")[0]
                for k in range(len(stack) - 1, -1, -1):
                    if stack[k][0][0] == key:
                        info, start = stack.pop(k)
                        found.append((start, i, info))
                        break
    types = {"person": ["PER"], "organization": ["ORG"], "place": ["LOC", "FAC"], "event": ["EVT"],
             "object": ["PRD", "OTH", "FAC"], "abstract": ["PRD", "OTH", "EVT", "ORG"]}
    for start, end, info in sorted(found, key=lambda f: f[0] - f[1]):
        head = next((i for i in range(start, end + 1) if not start <= s.heads[i] - 1 <= end), start)
        kind = info[1] if len(info) > 1 else "abstract"
        s.mentions[head] = kind
        if s.upos[head] != "PROPN":
            continue
        a, b = start, end
        while a < b and s.upos[a] in ("DET", "PUNCT", "ADP"):
            a += 1
        while b > a and (s.upos[b] == "PUNCT" or s.xpos[b] == "POS"):
            b -= 1
        inside = range(a, b + 1)
        plain = all(
            s.upos[i] in ("PROPN", "NUM") or s.words[i] in ("-", "&", ".", "'s", "of", "the", "and", "for")
            for i in inside)
        if not plain or kind not in types:
            for i in inside:
                s.names[i] = OPEN
            continue
        kinds = types[kind]
        if kind == "person" and s.words[head].endswith("s") and "Plur" in s.feats[head]:
            kinds = ["GRP"]
        while kind == "person" and a < b and s.words[a].rstrip(".").lower() in TITLES:
            s.names[a] = allow("O", ())
            a += 1
        s.names[a] = allow("B", kinds)
        for i in range(a + 1, b + 1):
            s.names[i] = allow("I", kinds)


TITLES = set(
    "mr mrs ms miss dr sir lady lord dame president prime minister foreign defense defence secretary senator sen rep "
    "representative congressman congresswoman governor gov mayor king queen prince princess pope chancellor premier "
    "general gen colonel col lieutenant lt captain capt major maj sergeant sgt admiral adm judge justice professor prof "
    "ambassador former vice deputy chief spokesman spokeswoman chairman director interior finance ayatollah sheikh "
    "emperor empress st saint rev reverend archbishop bishop father sister brother uncle aunt officer detective".split())


def name_spans(names):
    """Spans (start, end) of PER and of LOC/FAC names whose type is settled, for replacement."""
    if names is None:
        return []
    person = allow("B", ["PER"]), allow("I", ["PER"])
    place = allow("B", ["LOC", "FAC"]), allow("I", ["LOC", "FAC"])
    spans, i = [], 0
    while i < len(names):
        for kind, (begin, inside) in (("PER", person), ("LOC", place)):
            if names[i] == begin:
                j = i + 1
                while j < len(names) and names[j] == inside:
                    j += 1
                spans.append((i, j, kind))
                i = j - 1
                break
        i += 1
    return spans


def _bio(tags, mapping, outside=allow("O", ())):
    """Bit sets from BIO tags; IOB1 (a name may begin with I) is understood. Unknown types are left open."""
    out, previous = [], "O"
    for tag in tags:
        if tag == "O":
            out.append(outside)
        else:
            position, kind = tag.split("-", 1)
            if position == "I" and (previous == "O" or previous.split("-", 1)[1] != kind):
                position = "B"
            types = mapping.get(kind)
            out.append(allow(position, types) if types else OPEN)
        previous = tag
    return out


def _strip_titles(words, names):
    """Titles before a person's name are not part of it."""
    begin, inside = allow("B", ["PER"]), allow("I", ["PER"])
    for i in range(len(words)):
        if names[i] == begin and words[i].rstrip(".").lower() in TITLES:
            names[i] = allow("O", ())
            if i + 1 < len(words) and names[i + 1] == inside:
                names[i + 1] = begin
    return names


def _make(words, names):
    return Sentence(words=words, names=names, spans=name_spans(names), ends_here=False)


def read_uner(path):
    """Bit sets by sentence id. Nationalities, events and products are not annotated there."""
    outside = 1 | sum(allow(p, ["GRP", "EVT", "PRD", "OTH"]) for p in "BI")
    mapping, out = {"PER": ["PER"], "ORG": ["ORG"], "LOC": ["LOC", "FAC"]}, {}
    for block in _blocks(path):
        ids = [l.split("= ", 1)[1] for l in block if l.startswith("# sent_id")]
        tags = [l.split("\t")[2] for l in block if l[0] != "#"]
        out[ids[0]] = _bio(tags, mapping, outside)
    return out


def read_columns(path, mapping, word=0, tag=-1, separator=None):
    sentences = []
    for block in _blocks(path):
        rows = [l.split(separator) for l in block if not l.startswith("-DOCSTART-")]
        if rows:
            words = [r[word] for r in rows]
            sentences.append(_make(words, _strip_titles(words, _bio([r[tag] for r in rows], mapping))))
    return sentences


def read_gmb(path, countries):
    groups, words, tags, current = [], [], [], None
    with open(path, encoding="utf8", errors="replace") as lines:
        next(lines)
        for line in lines:
            row = line.rstrip("\n").split("\t")
            if len(row) < 5:
                continue
            if row[1] != current and words:
                groups.append((words, tags))
                words, tags = [], []
            current = row[1]
            words.append(row[2])
            tags.append(row[4])
    groups.append((words, tags))
    mapping = {"per": ["PER"], "org": ["ORG"], "geo": ["LOC", "FAC"], "gpe": ["GRP"], "art": ["PRD", "OTH"],
               "eve": ["EVT"], "nat": ["OTH", "EVT"]}
    sentences = []
    for words, tags in groups:
        tags = ["O" if t.endswith("-tim") else t for t in tags]
        tags = [t.replace("gpe", "geo") if w.lower() in countries else t for w, t in zip(words, tags)]
        sentences.append(_make(words, _strip_titles(words, _bio(tags, mapping))))
    return sentences


def read_redocred(path):
    mapping = {"PER": ["PER"], "ORG": ["ORG"], "LOC": ["LOC", "FAC", "GRP"], "MISC": ["GRP", "EVT", "PRD", "OTH"]}
    documents = []
    with open(path, encoding="utf8") as file:
        for item in json.load(file):
            tags = [["O"] * len(s) for s in item["sents"]]
            for vertex in item["vertexSet"]:
                for m in vertex:
                    if m["type"] in mapping:
                        a, b = m["pos"]
                        row = tags[m["sent_id"]]
                        for i in range(a, min(b, len(row))):
                            row[i] = ("B-" if i == a else "I-") + m["type"]
            documents.append(Document([
                _make(w, _strip_titles(w, _bio(t, mapping))) for w, t in zip(item["sents"], tags)]))
    return documents


def read_re3d(folder):
    mapping = {"Person": ["PER"], "Organisation": ["ORG"], "Location": ["LOC", "FAC"], "Nationality": ["GRP"],
               "MilitaryPlatform": ["PRD"], "Weapon": ["PRD"]}
    load = lambda n: [json.loads(l) for l in open(os.path.join(folder, n), encoding="utf8") if l.strip()]  # noqa: E731
    entities = defaultdict(list)
    for e in load("entities.json"):
        entities[e["documentId"]].append(e)
    documents = []
    for d in load("documents.json"):
        text, sentences, words, names = d["text"], [], [], []
        spans = sorted((e["begin"], e["end"], e["type"]) for e in entities[d["_id"]] if e["type"] in mapping)
        for m in re.finditer(r"\w+(?:[.'’]\w+)*|[^\w\s]", text):
            cover = next((s for s in spans if s[0] <= m.start() < s[1]), None)
            proper = cover and any(c.isupper() for c in text[cover[0]:cover[1]])
            words.append(m.group())
            names.append(OPEN if cover and not proper else
                         allow("B" if m.start() == cover[0] else "I", mapping[cover[2]]) if cover else allow("O", ()))
            if m.group() in ".!?" and text[m.end():m.end() + 1].isspace() or text[m.end():m.end() + 1] == "\n":
                sentences.append(_make(words, _strip_titles(words, names)))
                words, names = [], []
        if words:
            sentences.append(_make(words, _strip_titles(words, names)))
        documents.append(Document(sentences))
    return documents


def read_names(shared):
    """Given names, surnames and one-word city names, for replacement."""
    def column(path, *keep):
        with open(path, encoding="utf-8-sig") as file:
            return sorted({r[c] for r in csv.DictReader(file) for c in keep if r.get(c) and r[c].isalpha()
                           and r[c].isascii() or r.get(c) and all("À" <= ch <= "ž" or ch.isascii() and ch.isalpha() for ch in r[c])})
    folder = os.path.join(shared, "gazetteers")
    return (column(f"{folder}/popular-names/common-forenames-by-country.csv", "Romanized Name"),
            column(f"{folder}/popular-names/common-surnames-by-country.csv", "Romanized Name"),
            column(f"{folder}/world-cities/data/world-cities.csv", "name"))


def development_documents(shared):
    """EWT's and GUM's development documents but every sixth, which `train.measure` scores."""
    c = os.path.join(shared, "corpora")
    ewt = read_conllu(f"{c}/ud-ewt/en_ewt-dev.conllu", names=read_uner(f"{c}/uner-ewt/en_ewt-ud-dev.iob2"))
    gum = read_conllu(f"{c}/ud-gum/en_gum-commercialok-dev.conllu", entities=True, ontogum=f"{c}/ud-gum/ontogum")
    return tuple([d for i, d in enumerate(documents) if i % 6] for documents in (ewt, gum))


def training_documents(shared):
    """All training documents: (treebanks, names only)."""
    c = os.path.join(shared, "corpora")
    with open(os.path.join(shared, "gazetteers/country-codes.csv"), encoding="utf8") as file:
        countries = {(r.get("UNTERM English Short") or r.get("CLDR display name") or "").lower()
                     for r in csv.DictReader(file)} | {"iraq", "iran", "syria", "russia", "britain"}
    ewt = read_conllu(f"{c}/ud-ewt/en_ewt-train.conllu", names=read_uner(f"{c}/uner-ewt/en_ewt-ud-train.iob2"))
    gum = read_conllu(f"{c}/ud-gum/en_gum-commercialok-train.conllu", entities=True, ontogum=f"{c}/ud-gum/ontogum")
    cross = {"politician": ["PER"], "person": ["PER"], "politicalparty": ["ORG"], "organisation": ["ORG"],
             "country": ["LOC"], "location": ["LOC", "FAC"], "event": ["EVT"], "election": ["EVT"],
             "misc": ["GRP", "PRD", "OTH"]}
    wiki = {"PER": ["PER"], "ORG": ["ORG"], "LOC": ["LOC", "FAC"], "MISC": ["GRP", "EVT", "PRD", "OTH"]}
    names = [
        Document(read_columns(f"{c}/crossner-politics/train.txt", cross)),
        Document(read_columns(f"{c}/crossner-politics/dev.txt", cross)),
        Document(read_columns(f"{c}/wikigold/wikigold.conll.txt", wiki)),
        Document(read_gmb(glob.glob(f"{c}/gmb-subset/data/*.txt")[0], countries)),
        *read_redocred(f"{c}/re-docred/dev_revised.json"),
        *read_re3d(f"{c}/re3d/CENTCOM"), *read_re3d(f"{c}/re3d/Wikipedia"),
    ]
    return ewt, gum, names
