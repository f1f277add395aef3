"""Scores `newsgraph analyze` on the test sets: `newsgraph-score --shared ../../../shared --newsgraph PATH`.

From given words (`--from conllu`): tags, lemmas, attachment, names, coreference. From raw text: words, sentences and
attachment on aligned words, as the CoNLL 2018 shared task counts them. `evaluation-only` is read to measure and for
nothing else.
"""

from __future__ import annotations

import argparse
import glob
import json
import os
import re
import subprocess
import tempfile
from collections import Counter

from . import conllu
from .attribution_score import score_polnear
from .coref_metrics import CorefScore

COARSE = {"person": "PER", "organization": "ORG", "place": "LOC", "facility": "LOC"}
NEWSWIRE = {"Person": "PER", "Organization": "ORG", "Location": "LOC", "Facility": "LOC"}


class Runner:
    def __init__(self, command: str, model: str | None, threads: int):
        self.command = [command, "analyze", "--threads", str(threads)] + (["--model", model] if model else [])

    def json(self, path: str) -> str:
        done = subprocess.run([*self.command, "--to", "json", path], capture_output=True, text=True, encoding="utf8",
                              check=True)
        return done.stdout

    def analyze(self, path: str, source: str) -> conllu.Treebank:
        done = subprocess.run(
            [*self.command, "--from", source, path], capture_output=True, text=True, encoding="utf8", check=True)
        return conllu.parse(done.stdout, ranges=source == "text")

    def analyze_text(self, text: str, source: str) -> conllu.Treebank:
        with tempfile.NamedTemporaryFile("w", suffix="." + source, encoding="utf8", newline="") as file:
            file.write(text)
            file.flush()
            return self.analyze(file.name, source)


def f1(hit: int, predicted: int, wanted: int) -> float:
    return 2 * hit / (predicted + wanted) if predicted + wanted else 0.0


def base(relation: str) -> str:
    return relation.split(":")[0]


def score_words(gold: conllu.Treebank, found: conllu.Treebank) -> dict[str, float]:
    """Tags and attachment where words and sentences are given."""
    if len(gold.words) != len(found.words):
        raise ValueError(f"{len(found.words)} words instead of {len(gold.words)}")
    hits = Counter()
    for g, f in zip(gold.words, found.words):
        hits["upos"] += g.upos == f.upos
        hits["xpos"] += g.xpos == f.xpos
        hits["feats"] += g.feats == f.feats
        hits["lemma"] += g.lemma == f.lemma or g.lemma == "_"
        hits["uas"] += g.head == f.head
        hits["las"] += g.head == f.head and base(g.relation) == base(f.relation)
        hits["las_subtypes"] += g.head == f.head and g.relation == f.relation
    return {k: v / len(gold.words) for k, v in hits.items()}


def score_raw(gold: conllu.Treebank, found: conllu.Treebank) -> dict[str, float]:
    """Tokens, sentences, and attachment of words that are aligned by their characters."""
    span = lambda bank, s: (bank.words[s[0]].start, bank.words[s[1] - 1].end)  # noqa: E731
    count = lambda a, b: sum((Counter(a) & Counter(b)).values())  # noqa: E731
    gold_spans = [(w.start, w.end) for w in gold.words]
    found_spans = [(w.start, w.end) for w in found.words]
    sentences = [[span(b, s) for s in b.sentences if s[1] > s[0]] for b in (gold, found)]
    where = {s: i for i, s in enumerate(found_spans)}
    hits = Counter()
    for g, s in zip(gold.words, gold_spans):
        if s not in where:
            continue
        f = found.words[where[s]]
        head = -1 if g.head < 0 else where.get(gold_spans[g.head], -2)
        hits["upos"] += g.upos == f.upos
        hits["lemma"] += g.lemma == f.lemma
        hits["uas"] += head == f.head
        hits["las"] += head == f.head and base(g.relation) == base(f.relation)
    sizes = len(found_spans), len(gold_spans)
    return {
        "tokens": f1(count(gold_spans, found_spans), *sizes),
        "sentences": f1(count(*sentences), len(sentences[1]), len(sentences[0])),
        **{k: f1(v, *sizes) for k, v in hits.items()},
    }


def named(bank: conllu.Treebank) -> set[tuple[int, int, str]]:
    """(first word, last word, coarse type) of predicted names."""
    return {(s, e, COARSE[f[1]]) for s, e, f in bank.mentions(0, len(bank.sentences))
            if f[1] in COARSE and f[-1] == "named"}


def bio_spans(tags: list[str], start: int = 0) -> set[tuple[int, int, str]]:
    spans, first, kind = set(), None, None
    for i, tag in enumerate(tags + ["O"]):
        if first is not None and (tag[0] != "I" or tag[2:] != kind):
            spans.add((start + first, start + i - 1, kind))
            first = None
        if tag != "O" and first is None:
            first, kind = i, tag[2:]
    return spans


class NameScore:
    def __init__(self):
        self.typed, self.plain, self.by_type = Counter(), Counter(), {}

    def add(self, found: set, gold: set):
        for counts, change in ((self.typed, lambda s: s), (self.plain, lambda s: {x[:2] for x in s})):
            f, g = change(found), change(gold)
            counts.update(hit=len(f & g), found=len(f), gold=len(g))
        for kind in ("PER", "ORG", "LOC"):
            f, g = ({x for x in s if x[2] == kind} for s in (found, gold))
            self.by_type.setdefault(kind, Counter()).update(hit=len(f & g), found=len(f), gold=len(g))

    def result(self):
        value = lambda c: f1(c["hit"], c["found"], c["gold"])  # noqa: E731
        return {"f1": value(self.typed), "f1_untyped": value(self.plain),
                **{k: value(c) for k, c in self.by_type.items()}}


def score_uner(found: conllu.Treebank, gold: conllu.Treebank, path: str) -> dict[str, float]:
    tags = {}
    with open(path, encoding="utf8") as file:
        for block in file.read().split("\n\n"):
            lines = block.strip("\n").split("\n")
            sent = [l.split("= ", 1)[1] for l in lines if l.startswith("# sent_id")]
            if sent:
                tags[sent[0]] = [l.split("\t")[2] for l in lines if l and l[0] != "#"]
    wanted = set()
    for name, (first, last) in zip(gold.ids, gold.sentences):
        row = tags.get(name, ["O"] * (last - first))
        wanted |= bio_spans(row, first)
    score = NameScore()
    score.add(named(found), wanted)
    return score.result()


def score_newswire(runner: Runner, folder: str) -> dict[str, float]:
    rows, wanted, at = [], set(), 0
    for path in sorted(glob.glob(os.path.join(folder, "*.tsv"))):
        rows.append(f"# newdoc id = {os.path.basename(path)}")
        with open(path, encoding="utf8") as file:
            for block in file.read().split("\n\n"):
                pairs = [l.split("\t") for l in block.split("\n") if l.strip("\n")]
                pairs = [p for p in pairs if len(p) > 1 and p[0].strip()]
                if not pairs:
                    continue
                tags = [t if t[2:] in NEWSWIRE else "O" for _, t, *_ in pairs]
                wanted |= {(a, b, NEWSWIRE[k]) for a, b, k in bio_spans(tags, at)}
                for i, (form, *_) in enumerate(pairs):
                    head, relation = (0, "root") if i == 0 else (1, "dep")
                    rows.append(f"{i + 1}\t{form.strip()}\t_\tX\t_\t_\t{head}\t{relation}\t_\t_")
                rows.append("")
                at += len(pairs)
    found = runner.analyze_text("\n".join(rows) + "\n", "conllu")
    if len(found.words) != at:
        raise ValueError("words were lost")
    score = NameScore()
    score.add(named(found), wanted)
    return score.result()


def read_ontogum(path: str):
    """Clusters of (first word, last word)."""
    mentions, stacks, index = {}, {}, 0
    with open(path, encoding="utf8") as lines:
        for line in lines:
            columns = line.rstrip("\n").split("\t")
            if line.startswith("#") or len(columns) < 3:
                continue
            for part in re.findall(r"\(\d+\)|\(\d+|\d+\)", columns[-1]):
                chain = int(part.strip("()"))
                if part[0] == "(":
                    stacks.setdefault(chain, []).append(index)
                if part[-1] == ")":
                    mentions.setdefault(chain, []).append((stacks[chain].pop(), index))
            index += 1
    return [c for c in mentions.values() if len(c) > 1]


INSIDE = {"det", "amod", "nummod", "nmod", "compound", "flat", "acl", "fixed", "goeswith", "appos"}


class Extents:
    """Spans of mentions as OntoNotes annotates them: the whole phrase of a head, with determiner, title, modifying
    clause, apposition and possessive mark, from the predicted tree."""

    def __init__(self, bank: conllu.Treebank):
        self.words = bank.words
        self.children: dict[int, list[int]] = {}
        for i, w in enumerate(bank.words):
            if w.head >= 0:
                self.children.setdefault(w.head, []).append(i)

    def of(self, start: int, end: int) -> tuple[int, int]:
        """The phrase around the head of words start…end."""
        head = next((i for i in range(start, end + 1) if not start <= self.words[i].head <= end), start)
        if self.words[head].upos in ("PRON", "DET") and start == end and not any(
                base(self.words[c].relation) == "acl" for c in self.children.get(head, [])):
            return start, end
        low, high = start, end
        for child in self.children.get(head, []):
            w = self.words[child]
            if base(w.relation) in INSIDE or w.xpos == "POS":
                first, last = self._subtree(child)
                low, high = min(low, first), max(high, last)
        while high > head and self.words[high].upos == "PUNCT" and self.words[high].form not in (")", "]", "%"):
            high -= 1
        return low, high

    def _subtree(self, word: int) -> tuple[int, int]:
        low, high, todo = word, word, [word]
        while todo:
            w = todo.pop()
            low, high = min(low, w), max(high, w)
            todo.extend(self.children.get(w, []))
        return low, high


def score_coref(found: conllu.Treebank, gold: conllu.Treebank, folder: str) -> dict[str, float]:
    score, extents = CorefScore(), Extents(found)
    last = [d[1] for d in gold.documents[1:]] + [len(gold.sentences)]
    for (name, first), end in zip(gold.documents, last):
        clusters, start, taken = {}, gold.sentences[first][0], set()
        for s, e, fields in found.mentions(first, end):
            a, b = extents.of(start + s, start + e)
            if (a, b) not in taken:  # Two mentions may have one phrase; the first keeps it.
                taken.add((a, b))
                clusters.setdefault(fields[0], []).append((a - start, b - start))
        predicted = [sorted(c) for c in clusters.values() if len(c) > 1]
        score.add(predicted, read_ontogum(os.path.join(folder, name + ".conll")))
    return score.result()


def run(arguments) -> dict:
    runner = Runner(arguments.newsgraph, arguments.model, arguments.threads)
    c = os.path.join(arguments.shared, "corpora")
    part, results = arguments.part, {}
    banks = {"ewt": f"{c}/ud-ewt/en_ewt-{part}.conllu", "gum": f"{c}/ud-gum/en_gum-commercialok-{part}.conllu"}
    for name, path in banks.items():
        gold = conllu.read(path)
        found = runner.analyze(path, "conllu")
        results[f"{name} given words"] = score_words(gold, found)
        results[f"{name} raw text"] = score_raw(gold, runner.analyze_text(gold.text, "text"))
        if name == "ewt":
            results["names, uner-ewt"] = score_uner(found, gold, f"{c}/uner-ewt/en_ewt-ud-{part}.iob2")
        else:
            results["coreference, ontogum"] = score_coref(found, gold, f"{c}/ud-gum/ontogum")
    if part == "test":
        results["names, worldwide newswire"] = score_newswire(runner, f"{c}/evaluation-only/worldwide-newswire")
        results["attributions, polnear"] = score_polnear(runner.json, f"{c}/evaluation-only/polnear")
    return results


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--shared", required=True, help="folder with corpora/")
    p.add_argument("--newsgraph", required=True, help="the command, built for release")
    p.add_argument("--model", help="another model file than the built-in one")
    p.add_argument("--part", choices=["dev", "test"], default="test")
    p.add_argument("--threads", type=int, default=2)
    results = run(p.parse_args())
    for name, scores in results.items():
        print(f"{name}: " + " ".join(f"{k} {100 * v:.2f}" for k, v in scores.items()))
    print(json.dumps({n: {k: round(v, 5) for k, v in s.items()} for n, s in results.items()}))


if __name__ == "__main__":
    main()
