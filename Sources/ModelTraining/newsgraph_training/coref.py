"""Features of a pair of mention heads for antecedent ranking. The Swift runtime computes the same numbers.

All features of a pair index one table of scalar weights (`Model.coref_pair`); their weights are summed.
"""

from __future__ import annotations

import numpy as np

TYPES = ["_", "person", "organization", "place", "object", "event", "time", "abstract", "animal", "plant", "substance"]
PRONOUNS = {}
for number, group in enumerate([
    ["he", "him", "his", "himself"], ["she", "her", "hers", "herself"], ["it", "its", "itself"],
    ["they", "them", "their", "theirs", "themselves"], ["i", "me", "my", "mine", "myself"],
    ["you", "your", "yours", "yourself", "yourselves"], ["we", "us", "our", "ours", "ourselves"],
    ["this", "that", "these", "those"],
], start=1):
    PRONOUNS.update(dict.fromkeys(group, number))
OTHER_PRONOUN = 9  # 0 is "not a pronoun"

MENTION_DISTANCES = [1, 2, 3, 4, 5, 8, 16, 32, 64]  # bucket = how many of these are <= distance: 0…9
SENTENCE_DISTANCES = [1, 2, 3, 5, 9]  # the same: 0…5

SIZES = [10, 36, 54, 110, 121, 100, 9]
OFFSETS = np.concatenate([[0], np.cumsum(SIZES)[:-1]]).astype(np.int64)
TOTAL = int(sum(SIZES))


def bucket(distance, edges):
    return np.searchsorted(np.asarray(edges), distance, side="right")


def describe(word: str, lemma: str, upos: str, feats: str, kind: str, sentence: int):
    """What the features need to know of one mention head."""
    low = word.lower()
    form = 0 if upos == "PROPN" else 2 if upos in ("PRON", "DET") else 1
    pronoun = PRONOUNS.get(low, OTHER_PRONOUN) if form == 2 else 0
    number = 1 if "Number=Sing" in feats else 2 if "Number=Plur" in feats else 0
    return {
        "word": low, "lemma": lemma.lower(), "form": form, "pronoun": pronoun, "number": number,
        "type": TYPES.index(kind) if kind in TYPES else 0, "sentence": sentence,
    }


def match(a: dict, b: dict) -> int:
    """0 same word, 1 same lemma, 2 same first four letters, 3 none of these."""
    if a["word"] == b["word"]:
        return 0
    if a["lemma"] == b["lemma"]:
        return 1
    return 2 if len(a["word"]) >= 4 and a["word"][:4] == b["word"][:4] else 3


def features(mentions: list[dict]) -> np.ndarray:
    """[M, M, 7] indices; entry [i, j] describes mention j as antecedent of mention i. Only j < i is meaningful."""
    m = len(mentions)
    column = lambda key: np.array([x[key] for x in mentions], dtype=np.int64)  # noqa: E731
    form, pron, number, kind, sent = (column(k) for k in ("form", "pronoun", "number", "type", "sentence"))
    order = np.arange(m)
    out = np.zeros((m, m, len(SIZES)), dtype=np.int64)
    pair = form[:, None] * 3 + form[None, :]
    same = np.array([[match(a, b) for b in mentions] for a in mentions], dtype=np.int64).reshape(m, m)
    out[..., 0] = bucket(np.maximum(0, order[:, None] - order[None, :]), MENTION_DISTANCES)
    out[..., 1] = pair * 4 + same
    out[..., 2] = bucket(np.maximum(0, sent[:, None] - sent[None, :]), SENTENCE_DISTANCES) * 9 + pair
    out[..., 3] = pron[:, None] * 11 + kind[None, :]
    out[..., 4] = kind[:, None] * 11 + kind[None, :]
    out[..., 5] = pron[:, None] * 10 + pron[None, :]
    out[..., 6] = number[:, None] * 3 + number[None, :]
    return out + OFFSETS
