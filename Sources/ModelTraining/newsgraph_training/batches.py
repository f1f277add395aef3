"""From documents to padded tensors: windows of sentences, augmentation, label indices."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace

import numpy as np
import torch

from . import coref
from .corpora import NER_TAGS, OPEN, Document, Sentence
from .pieces import Pieces, case_of

MASK = -100
MAX_WINDOW = 500


class Labels:
    """Label inventories from the treebanks; what is rarer than `rare` is masked in training."""

    def __init__(self, inventories: dict[str, list[str]]):
        self.inventories = inventories
        self.index = {k: {v: i for i, v in enumerate(values)} for k, values in inventories.items()}

    @staticmethod
    def of(documents: list[Document], rare: int = 2) -> "Labels":
        counts = {k: Counter() for k in ("upos", "xpos", "feats", "lemma", "relations")}
        for d in documents:
            for s in d.sentences:
                for key, values in (("upos", s.upos), ("xpos", s.xpos), ("feats", s.feats), ("lemma", s.lemmas),
                                    ("relations", s.relations)):
                    counts[key].update(values)
        inventories = {k: sorted(v for v, n in c.items() if n >= rare or k in ("upos", "relations"))
                       for k, c in counts.items()}
        inventories["ner"] = NER_TAGS
        inventories["mention"] = coref.TYPES
        return Labels(inventories)

    def of_layer(self, layer: str, values, n: int):
        if values is None:
            return [MASK] * n
        index = self.index[layer]
        return [index.get(v, MASK) for v in values]


class Augmenter:
    """Changes windows the way news differs from the treebanks: other people and places, typographic quotation marks,
    headlines in capitals or title case, missing final stops."""

    def __init__(self, forenames, surnames, cities, seed: int):
        self.forenames, self.surnames, self.cities = forenames, surnames, cities
        self.random = random.Random(seed)

    def window(self, sentences: list[Sentence]) -> list[Sentence]:
        r = self.random
        if r.random() < 0.35:
            sentences = self._rename(sentences)
        if r.random() < 0.4:
            sentences = self._typography(sentences)
        chance = r.random()
        if chance < 0.02:
            sentences = [self._recase(s, str.upper) for s in sentences]
        elif chance < 0.04:
            sentences = [self._recase(s, str.lower) for s in sentences]
        elif chance < 0.12:
            k = r.randrange(len(sentences))
            sentences = [self._recase(s, lambda w: w[:1].upper() + w[1:] if len(w) > 3 else w) if i == k else s
                         for i, s in enumerate(sentences)]
        return sentences

    def _rename(self, sentences):
        r, new = self.random, {}
        share = r.choice([0.5, 1.0])
        out = []
        for s in sentences:
            words = list(s.words)
            for start, end, kind in s.spans:
                if kind == "LOC" and end - start > 1 or kind == "PER" and end - start > 4:
                    continue
                for i in range(start, end):
                    w = words[i]
                    if len(w) < 3 or not w.isalpha() or not w[0].isupper():
                        continue
                    if w not in new:
                        pool = self.cities if kind == "LOC" else (
                            self.forenames if i == start and end - start > 1 else self.surnames)
                        new[w] = r.choice(pool) if r.random() < share else w
                    words[i] = new[w]
            out.append(replace(s, words=words))
        return out

    def _typography(self, sentences):
        opened, out = False, []
        for s in sentences:
            words = []
            for w in s.words:
                if w == '"':
                    w = "”" if opened else "“"
                    opened = not opened
                elif w in ("``", "''"):
                    w = "“" if w == "``" else "”"
                elif "'" in w:
                    w = w.replace("'", "’")
                elif w == "--":
                    w = "—"
                words.append(w)
            out.append(replace(s, words=words))
        return out

    def _recase(self, s, change):
        return replace(s, words=[change(w) for w in s.words], lemmas=None)


def windows(document: Document, pieces: Pieces, r: random.Random, target: int | None = None):
    """Cuts a document into windows: lists of sentence indices of together at most a target of pieces."""
    out, current, size = [], [], 0
    goal = target or r.choice([24, 64, 128, 160, 192])
    for i, s in enumerate(document.sentences):
        n = sum(len(pieces.of(w)) for w in s.words)
        if current and size + n > goal:
            out.append(current)
            current, size = [], 0
            goal = target or r.choice([24, 64, 128, 160, 192])
        current.append(i)
        size += n
    if current:
        out.append(current)
    return out


def collate(batch: list[list[Sentence]], pieces: Pieces, labels: Labels):
    """Tensors of a batch of windows. Words are numbered through the batch; trees keep their word ranges."""
    rows, cases, first = [], [], []
    layers = {k: [] for k in ("upos", "xpos", "feats", "lemma", "mention")}
    names, starts, trees, where = [], [], [], []
    word = 0
    for window in batch:
        row, case, firsts = [pieces.cls], [4], []
        kept = []
        for s in window:
            n = 0
            for w in s.words:
                ids = pieces.of(w)
                if len(row) + len(ids) >= MAX_WINDOW + 10:
                    break
                firsts.append(len(row))
                row.extend(ids)
                case.extend([case_of(w)] * len(ids))
                n += 1
            whole = n == len(s.words)
            kept.append(n)
            where.append((word, n))
            for layer, values in (("upos", s.upos), ("xpos", s.xpos), ("feats", s.feats), ("lemma", s.lemmas),
                                  ("mention", s.mentions)):
                layers[layer].extend(labels.of_layer(layer, values, len(s.words))[:n])
            names.extend((s.names or [OPEN] * len(s.words))[:n])
            if s.ends_here:
                starts.extend([1.0] + [0.0] * (n - 1) if n else [])
            else:
                starts.extend([-1.0] * n)
            if s.heads is not None and whole and n:
                trees.append((word, n, s.heads, labels.of_layer("relations", s.relations, n)))
            word += n
        row.append(pieces.sep)
        case.append(4)
        rows.append(row)
        cases.append(case)
        first.append(firsts)
    longest = max(len(r) for r in rows)
    pad = lambda r, v: r + [v] * (longest - len(r))  # noqa: E731
    bits = np.array(names, dtype=np.int64)[:, None] >> np.arange(len(NER_TAGS)) & 1
    return {
        "pieces": torch.tensor([pad(r, 0) for r in rows]),
        "cases": torch.tensor([pad(c, 4) for c in cases]),
        "lengths": torch.tensor([len(r) for r in rows]),
        "first": torch.tensor([b * longest + i for b, f in enumerate(first) for i in f]),
        **{k: torch.tensor(v) for k, v in layers.items()},
        "names": torch.tensor(bits, dtype=torch.bool),
        "starts": torch.tensor(starts),
        "trees": trees,
        "where": where,
    }


def coref_targets(document: Document, sentence_ids: list[int], where, labels: Labels):
    """Mention heads of the sentences of a batch as word indices, pair features, and gold antecedents [M, M + 1].

    Column 0 is "no antecedent"; column j + 1 is mention j.
    """
    chain = {key: c for c, members in enumerate(document.clusters) for key in members}
    heads, described, chains = [], [], []
    for (start, n), si in zip(where, sentence_ids):
        s = document.sentences[si]
        for i in range(n):
            if s.mentions[i] != "_" or (si, i) in chain:
                lemma = s.words[i]
                heads.append(start + i)
                described.append(coref.describe(s.words[i], lemma, s.upos[i], s.feats[i], s.mentions[i], si))
                chains.append(chain.get((si, i), -1))
    if len(heads) < 2 or len(heads) > 700:
        return None
    features = coref.features(described)
    c = np.array(chains)
    same = (c[:, None] == c[None, :]) & (c[:, None] >= 0)
    same = np.tril(same, -1)
    target = np.concatenate([~same.any(1, keepdims=True), same], 1)
    return torch.tensor(heads), torch.tensor(features), torch.tensor(target)
