"""Attributions of `newsgraph analyze --to json` against PolNeAR: which words are source, cue and content of which.

PolNeAR also marks beliefs, intentions and feelings ("Democrats are afraid that …"), so recall of what is *said* is
higher than the figures show. An annotation and an attribution match where their contents overlap most, one to one;
words of what is unmatched count as missed or wrongly found, and punctuation counts nowhere. `content_words` asks only
whether a word is content of anything.
"""

from __future__ import annotations

import json
import os
from bisect import bisect_right
from collections import Counter

PARTS = ("source", "cue", "content")


def read_annotations(path: str) -> list[dict[str, list[tuple[int, int]]]]:
    """Attributions as character ranges of their parts (brat stand-off format)."""
    spans, out = {}, []
    with open(path, encoding="utf8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if fields[0].startswith("T"):
                ranges = fields[1].split(" ", 1)[1].split(";")
                spans[fields[0]] = [tuple(map(int, r.split())) for r in ranges]
            elif fields[0].startswith("E"):
                event = {part: [] for part in PARTS}
                for role in fields[1].split():
                    kind, mark = role.split(":")
                    kind = kind.rstrip("0123456789").lower()
                    if kind in event:
                        event[kind] += spans.get(mark, [])
                if event["content"]:
                    out.append(event)
    return out


class Words:
    """The words of an analysis, punctuation left out, looked up by characters."""

    def __init__(self, analysis: dict):
        kept = [t for t in analysis["tokens"] if t["upos"] != "PUNCT"]
        self.starts = [t["start"] for t in kept]
        self.ends = [t["end"] for t in kept]

    def within(self, ranges) -> frozenset[int]:
        out = set()
        for start, end in ranges:
            i = max(0, bisect_right(self.starts, start) - 1)
            while i < len(self.starts) and self.starts[i] < end:
                if self.ends[i] > start:
                    out.add(i)
                i += 1
        return frozenset(out)


class AttributionScore:
    def __init__(self):
        self.counts = {part: Counter() for part in PARTS}
        self.exact = Counter()
        self.cited = Counter()

    def add(self, analysis: dict, annotations):
        words = Words(analysis)
        gold = [{p: words.within(a[p]) for p in PARTS} for a in annotations]
        found = [{p: words.within([(a[p]["start"], a[p]["end"])]) if a[p] else frozenset() for p in PARTS}
                 for a in analysis["attributions"]]
        pairs = sorted(((-len(g["content"] & f["content"]), i, j) for i, g in enumerate(gold)
                        for j, f in enumerate(found) if g["content"] & f["content"]))
        taken_gold, taken_found = set(), set()
        for _, i, j in pairs:
            if i in taken_gold or j in taken_found:
                continue
            taken_gold.add(i)
            taken_found.add(j)
            for part in PARTS:
                self.counts[part]["hit"] += len(gold[i][part] & found[j][part])
            self.exact["hit"] += gold[i]["content"] == found[j]["content"]
        for side, items in (("gold", gold), ("found", found)):
            self.exact[side] += len(items)
            for item in items:
                for part in PARTS:
                    self.counts[part][side] += len(item[part])
        all_gold, all_found = (frozenset().union(*(x["content"] for x in items)) for items in (gold, found))
        self.cited.update(hit=len(all_gold & all_found), gold=len(all_gold), found=len(all_found))

    def result(self) -> dict[str, float]:
        value = lambda c: 2 * c["hit"] / max(1, c["gold"] + c["found"])  # noqa: E731
        return {**{part: value(c) for part, c in self.counts.items()}, "content_exact": value(self.exact),
                "content_words": value(self.cited)}


def score_polnear(analyze, folder: str) -> dict[str, float]:
    """`analyze` gives the JSON text of a file's analysis."""
    score = AttributionScore()
    for name in sorted(os.listdir(os.path.join(folder, "attributions"))):
        text = os.path.join(folder, "text", name.rsplit("_", 1)[0] + ".txt")
        if os.path.exists(text):
            score.add(json.loads(analyze(text)), read_annotations(os.path.join(folder, "attributions", name)))
    return score.result()
