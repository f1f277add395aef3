"""Known lemmas of verbs, nouns, adjectives and adverbs, with which the runtime chooses among the model's edit scripts.

From the training parts of the treebanks (most frequent lemma first) and UniMorph's English verbs.
"""

from __future__ import annotations

import os
from collections import Counter, defaultdict

KINDS = {"VERB": "V", "AUX": "V", "NOUN": "N", "ADJ": "J", "ADV": "R"}


def read_lexicon(shared: str) -> dict[str, list[str]]:
    """`form TAB kind` → lemmas, likeliest first. Forms are lower-cased."""
    counts: dict[str, Counter] = defaultdict(Counter)
    corpora = os.path.join(shared, "corpora")
    for path in ("ud-ewt/en_ewt-train.conllu", "ud-gum/en_gum-commercialok-train.conllu"):
        with open(os.path.join(corpora, path), encoding="utf8") as lines:
            for line in lines:
                columns = line.rstrip("\n").split("\t")
                if len(columns) == 10 and columns[0].isdigit() and columns[3] in KINDS and "Typo" not in columns[5]:
                    _count(counts, columns[1], columns[2], KINDS[columns[3]])
    with open(os.path.join(shared, "gazetteers/unimorph/eng"), encoding="utf8") as lines:
        for line in lines:
            lemma, form, features = (line.rstrip("\n").split("\t") + ["", ""])[:3]
            if features.startswith("V"):
                key = form.lower() + "\tV"
                # A form that the treebanks know keeps what they say of it.
                if form.isalpha() and lemma.islower() and (key not in counts or max(counts[key].values()) < 1):
                    counts[key][lemma] += 0
    return {k: [lemma for lemma, _ in c.most_common(3)] for k, c in sorted(counts.items())}


def _count(counts, form: str, lemma: str, kind: str):
    if form.replace("-", "").isalpha() and lemma == lemma.lower():
        counts[form.lower() + "\t" + kind][lemma] += 1
        counts[lemma + "\t" + kind][lemma] += 1
