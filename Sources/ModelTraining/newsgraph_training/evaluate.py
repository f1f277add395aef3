"""Scores of a PyTorch model on gold tokens: tags, attachment, names."""

from __future__ import annotations

import glob
import os
import random

import torch

from .batches import collate, windows
from .corpora import NER_INDEX, NER_TAGS, Document, Sentence, _blocks

COARSE = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "FAC": "LOC"}


def spans(tags):
    """(start, end, type) of BIO tags."""
    out, start, kind = [], None, None
    for i, tag in enumerate(list(tags) + ["O"]):
        if start is not None and (tag == "O" or tag[0] == "B" or tag[2:] != kind):
            out.append((start, i, kind))
            start = None
        if tag != "O" and start is None:
            start, kind = i, tag[2:]
    return out


def decode_names(scores):
    """The best legal BIO sequence (Viterbi) of [n, tags] log probabilities."""
    n, tags = scores.shape
    legal = torch.full((tags, tags), 0.0)
    for j, tag in enumerate(NER_TAGS):
        if tag[0] == "I":
            for i, before in enumerate(NER_TAGS):
                if before == "O" or before[2:] != tag[2:]:
                    legal[i, j] = -1e4
    best, back = scores[0].clone(), []
    for j, tag in enumerate(NER_TAGS):
        if tag[0] == "I":
            best[j] = -1e4
    for k in range(1, n):
        step = best[:, None] + legal
        value, pointer = step.max(0)
        best = value + scores[k]
        back.append(pointer)
    path = [int(best.argmax())]
    for pointer in reversed(back):
        path.append(int(pointer[path[-1]]))
    return [NER_TAGS[i] for i in reversed(path)]


@torch.no_grad()
def predict(model, documents, pieces, labels, target: int = 160):
    """Yields (sentence, word vectors) with windows of whole sentences."""
    model.eval()
    for d in documents:
        for window in windows(d, pieces, random.Random(0), target=target):
            sentences = [d.sentences[i] for i in window]
            batch = collate([sentences], pieces, labels)
            words = model.words(batch["pieces"], batch["cases"], batch["lengths"], batch["first"])
            for s, (start, n) in zip(sentences, batch["where"]):
                if n:
                    yield s, words[start : start + n]


@torch.no_grad()
def parse(model, words):
    """Greedy heads (0 is the root) and relation indices."""
    heads = model.arcs(words[None])[0].argmax(-1)
    dep, head = model.label_parts(torch.cat([model.arc_root[None], words]))
    return heads.tolist(), model.labels(dep[1:], head[heads]).argmax(-1).tolist()


def evaluate_trees(model, documents, pieces, labels, target: int = 160):
    inv, n = labels.inventories, 0
    hits = dict.fromkeys(("upos", "xpos", "feats", "lemma", "uas", "las", "las_full"), 0)
    for s, words in predict(model, documents, pieces, labels, target):
        if s.heads is None or len(words) < len(s.words):
            continue
        heads, relations = parse(model, words)
        rows = {k: [inv[k][i] for i in getattr(model, k)(words).argmax(-1).tolist()]
                for k in ("upos", "xpos", "feats", "lemma")}
        for k, gold in (("upos", s.upos), ("xpos", s.xpos), ("feats", s.feats), ("lemma", s.lemmas)):
            hits[k] += sum(a == b for a, b in zip(rows[k], gold))
        for h, r, gh, gr in zip(heads, relations, s.heads, s.relations):
            r = inv["relations"][r]
            hits["uas"] += h == gh
            hits["las"] += h == gh and r.split(":")[0] == gr.split(":")[0]
            hits["las_full"] += h == gh and r == gr
        n += len(s.words)
    return {k: v / max(1, n) for k, v in hits.items()}


def evaluate_names(model, documents, pieces, labels, gold=None):
    """Span F1 over PER, ORG and LOC (facilities are places)."""
    hit = predicted = wanted = 0
    for s, words in predict(model, documents, pieces, labels):
        if s.names is None or len(words) < len(s.words):
            continue
        tags = decode_names(torch.log_softmax(model.ner(words), -1))
        got = {(a, b, COARSE[t]) for a, b, t in spans(tags) if t in COARSE}
        want = gold_spans(s.names)
        hit += len(got & want)
        predicted += len(got)
        wanted += len(want)
    return round(2 * hit / max(1, predicted + wanted), 4)


def gold_spans(names):
    """Coarse spans of bit sets."""
    tags = []
    for bits in names:
        first = next((t for t in NER_TAGS if t != "O" and bits >> NER_INDEX[t] & 1), "O") if not bits & 1 else "O"
        tags.append(first)
    return {(a, b, COARSE[t]) for a, b, t in spans(tags) if t in COARSE}


def read_newswire(folder):
    """Evaluation-only news: documents with coarse names."""
    from .corpora import _bio
    mapping = {"Person": ["PER"], "Organization": ["ORG"], "Location": ["LOC"], "Facility": ["LOC"]}
    documents = []
    for path in sorted(glob.glob(os.path.join(folder, "*.tsv"))):
        d = Document([])
        for block in _blocks(path):
            rows = [l.split("\t") for l in block]
            rows = [r for r in rows if len(r) > 1 and r[0]]
            if rows:
                tags = [r[1] if r[1][2:] in mapping else "O" for r in rows]
                d.sentences.append(Sentence(words=[r[0] for r in rows], names=_bio(tags, mapping)))
        documents.append(d)
    return documents
