"""The CoNLL-2012 coreference score: the mean F1 of MUC, B³ and CEAF-e over predicted mentions.

Vilain et al. 1995, "A model-theoretic coreference scoring scheme"; Bagga & Baldwin 1998; Luo 2005, "On coreference
resolution performance metrics". Clusters are lists of hashable mentions.
"""

from __future__ import annotations

import numpy as np


def _ratio(a: float, b: float) -> float:
    return a / b if b else 0.0


def f1(precision: float, recall: float) -> float:
    return _ratio(2 * precision * recall, precision + recall)


def _owners(clusters):
    return {mention: i for i, c in enumerate(clusters) for mention in c}


def muc_counts(clusters, others):
    """Links of `clusters` that `others` keep, and all their links."""
    owner, hit, total = _owners(others), 0, 0
    for c in clusters:
        parts = {owner.get(m, (m,)) for m in c}
        hit += len(c) - len(parts)
        total += len(c) - 1
    return hit, total


def b3_counts(clusters, others):
    sets, owner, hit, total = [set(c) for c in others], _owners(others), 0.0, 0
    for c in clusters:
        members = set(c)
        for m in c:
            total += 1
            if m in owner:
                hit += len(members & sets[owner[m]]) / len(members)
    return hit, total


def ceafe_counts(predicted, gold):
    """Similarity of the best one-to-one alignment of clusters."""
    if not predicted or not gold:
        return 0.0
    p, g = [set(c) for c in predicted], [set(c) for c in gold]
    return best_assignment(np.array([[2 * len(a & b) / (len(a) + len(b)) for b in g] for a in p]))


def best_assignment(scores: np.ndarray) -> float:
    """The largest sum of entries of which no two share a row or column (Kuhn–Munkres with potentials)."""
    cost = -scores if scores.shape[0] <= scores.shape[1] else -scores.T
    n, m = cost.shape
    u, v = np.zeros(n + 1), np.zeros(m + 1)
    row_of, way = np.zeros(m + 1, dtype=int), np.zeros(m + 1, dtype=int)
    for i in range(1, n + 1):
        row_of[0], column = i, 0
        least, used = np.full(m + 1, np.inf), np.zeros(m + 1, dtype=bool)
        while row_of[column]:
            used[column] = True
            reduced = cost[row_of[column] - 1] - u[row_of[column]] - v[1:]
            better = ~used[1:] & (reduced < least[1:])
            least[1:][better] = reduced[better]
            way[1:][better] = column
            nearest = int(np.where(used[1:], np.inf, least[1:]).argmin()) + 1
            delta = least[nearest]
            u[row_of[used]] += delta
            v[used] -= delta
            least[~used] -= delta
            column = nearest
        while column:
            row_of[column] = row_of[way[column]]
            column = way[column]
    return float(-sum(cost[row_of[j] - 1, j - 1] for j in range(1, m + 1) if row_of[j]))


class CorefScore:
    """Sums counts over documents."""

    def __init__(self):
        self.sums = {k: np.zeros(4) for k in ("muc", "b3", "ceafe", "mentions")}

    def add(self, predicted, gold):
        for name, counts in (("muc", muc_counts), ("b3", b3_counts)):
            self.sums[name] += [*counts(predicted, gold), *counts(gold, predicted)]
        similarity = ceafe_counts(predicted, gold)
        self.sums["ceafe"] += [similarity, len(predicted), similarity, len(gold)]
        p, g = {m for c in predicted for m in c}, {m for c in gold for m in c}
        self.sums["mentions"] += [len(p & g), len(p), len(p & g), len(g)]

    def result(self) -> dict[str, float]:
        scores = {k: f1(_ratio(a, b), _ratio(c, d)) for k, (a, b, c, d) in self.sums.items()}
        scores["conll"] = (scores["muc"] + scores["b3"] + scores["ceafe"]) / 3
        return scores
