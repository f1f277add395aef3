"""Reads CoNLL-U for scoring: words with their columns and character offsets, sentences, mentions."""

from __future__ import annotations

import re
from dataclasses import dataclass, field


@dataclass
class Word:
    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int  # index into Treebank.words, -1 for a root
    relation: str
    start: int
    end: int
    misc: str


@dataclass
class Treebank:
    """A CoNLL-U file; `text` is put together from the words and their spaces, paragraphs divided by a blank line."""

    text: str = ""
    words: list[Word] = field(default_factory=list)
    sentences: list[tuple[int, int]] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    documents: list[tuple[str, int]] = field(default_factory=list)  # name, first sentence

    def mentions(self, first: int, last: int):
        """(start, end, fields) of `Entity=` marks of sentences first..<last; words count from the first sentence."""
        out, stack = [], []
        base = self.sentences[first][0] if first < len(self.sentences) else 0
        for i in range(base, self.sentences[last - 1][1] if last > first else base):
            value = next((m[7:] for m in self.words[i].misc.split("|") if m.startswith("Entity=")), "")
            for m in re.finditer(r"\(([^()]+)(\)?)|([^()]+)\)", value):
                if m.group(1):
                    stack.append((m.group(1).split("-"), i - base))
                    if m.group(2):
                        info, start = stack.pop()
                        out.append((start, i - base, info))
                else:
                    key = m.group(3).split("-")[0]
                    for k in range(len(stack) - 1, -1, -1):
                        if stack[k][0][0] == key:
                            info, start = stack.pop(k)
                            out.append((start, i - base, info))
                            break
        return out


def read(path: str, ranges: bool = False) -> Treebank:
    """`ranges`: take offsets from `TokenRange=` instead of putting a text together."""
    with open(path, encoding="utf8") as file:
        return parse(file.read(), ranges)


def parse(content: str, ranges: bool = False) -> Treebank:
    bank, gap, rows = Treebank(), "", []
    for line in content.split("\n") + [""]:
        if line.startswith("#"):
            if line.startswith(("# newdoc", "# newpar")) and bank.text:
                gap = "\n\n"
            if line.startswith("# newdoc"):
                bank.documents.append((line.split("= ", 1)[-1], len(bank.sentences)))
            if line.startswith("# sent_id"):
                bank.ids.append(line.split("= ", 1)[1])
        elif line:
            rows.append(line.split("\t"))
        elif rows:
            gap = _add_sentence(bank, rows, gap, ranges)
            rows = []
    return bank


def _add_sentence(bank, rows, gap, ranges):
    """Appends a sentence and returns the white space that should follow it."""
    first, covered, spans, pending = len(bank.words), 0, {}, gap
    for r in rows:
        if "." in r[0]:
            continue
        after = "" if "SpaceAfter=No" in r[9] else " "
        if "-" in r[0]:
            a, b = map(int, r[0].split("-"))
            bank.text += pending
            start = len(bank.text)
            bank.text += r[1]
            inside = [x for x in rows if x[0].isdigit() and a <= int(x[0]) <= b]
            at, spelled = start, "".join(x[1] for x in inside) == r[1]
            for x in inside:
                spans[int(x[0])] = (at, at + len(x[1])) if spelled else (start, start + len(r[1]))
                at += len(x[1])
            covered, pending = b, after
        elif int(r[0]) > covered:
            bank.text += pending
            spans[int(r[0])] = (len(bank.text), len(bank.text) + len(r[1]))
            bank.text += r[1]
            pending = after
    for r in rows:
        if r[0].isdigit():
            start, end = spans[int(r[0])]
            stated = re.search(r"TokenRange=(\d+):(\d+)", r[9]) if ranges else None
            if stated:
                start, end = int(stated.group(1)), int(stated.group(2))
            head = int(r[6]) if r[6].isdigit() else 0
            bank.words.append(Word(*r[1:6], first + head - 1 if head else -1, r[7], start, end, r[9]))
    bank.sentences.append((first, len(bank.words)))
    return pending
