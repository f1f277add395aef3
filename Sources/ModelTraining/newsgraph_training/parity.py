"""Reference outputs of the PyTorch model, with which the tests compare the Swift runtime.

`newsgraph-parity CHECKPOINT OUT.json [TEXT]`: TEXT has one tokenized sentence a line, words separated by spaces, and an
empty line between windows; without it, the sentences below are taken. Weights are those of the exported file (int8),
activations are quantised as at run time, and all else is float32.
"""

from __future__ import annotations

import argparse
import json

import torch

from .export import HEADS, quantize_rows, vocabulary_path
from .model import Config, Model, QLinear
from .pieces import Pieces, case_of
from .restore import load_checkpoint

SENTENCES = """\
The foreign minister of Norway , Kari Solberg , said on Tuesday that her country would not join the talks .
“ We can’t wait any longer , ” she told reporters in Oslo .

NATO'S SECRETARY GENERAL MEETS U.S. PRESIDENT
ANKARA ( Reuters ) — At least 1,250.5 tonnes of grain left the ports of Odesa , Izmir and Constanța .

- Ms. O’Neill-Sánchez doesn't know whether the $ 3.2 bn deal will be signed .
Will it ?
""".rstrip("\n")


def load(checkpoint_path: str) -> tuple[Model, dict]:
    checkpoint = load_checkpoint(checkpoint_path)
    model = Model(Config(**checkpoint["config"]))
    model.load_state_dict(checkpoint["state"])
    with torch.no_grad():
        q, scale = quantize_rows(model.encoder.word.weight.numpy())
        model.encoder.word.weight.copy_(torch.tensor(q.astype("float32") * scale[:, None]))
    QLinear.quantized = True
    return model.eval(), checkpoint


def window_tensors(words: list[str], pieces: Pieces):
    row, cases, first = [pieces.cls], [4], []
    for word in words:
        ids = pieces.of(word)
        first.append(len(row))
        row.extend(ids)
        cases.extend([case_of(word)] * len(ids))
    return row + [pieces.sep], cases + [4], first


@torch.no_grad()
def outputs(model: Model, sentences: list[list[str]], pieces: Pieces) -> dict:
    words = [w for s in sentences for w in s]
    row, cases, first = window_tensors(words, pieces)
    vectors = model.words(torch.tensor([row]), torch.tensor([cases]), torch.tensor([len(row)]), torch.tensor(first))
    rounded = lambda t: [[round(v, 4) for v in r] for r in t.tolist()]  # noqa: E731
    out = {"sentences": sentences, "pieces": row, "cases": cases, "first": first}
    out["heads"] = {h: rounded(getattr(model, h)(vectors)) for h in HEADS}
    out["arcs"], out["labels"], start = [], [], 0
    for s in sentences:
        of = vectors[start : start + len(s)]
        arcs = model.arcs(of[None])[0]
        heads = arcs.argmax(-1)
        dep, head = model.label_parts(torch.cat([model.arc_root[None], of]))
        out["arcs"].append(rounded(arcs))
        out["labels"].append(rounded(model.labels(dep[1:], head[heads])))
        start += len(s)
    features = torch.zeros(len(words), len(words), 7, dtype=torch.long)
    out["coref"] = rounded(model.antecedents(vectors, features) - 7 * model.coref_pair.weight[0])
    return out


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("checkpoint")
    p.add_argument("output")
    p.add_argument("text", nargs="?")
    p.add_argument("--heads", help="only these heads, to keep a fixture small, separated by commas")
    arguments = p.parse_args()
    text = open(arguments.text, encoding="utf8").read().rstrip("\n") if arguments.text else SENTENCES
    windows = [[line.split() for line in part.split("\n")] for part in text.split("\n\n")]
    model, _ = load(arguments.checkpoint)
    pieces = Pieces(vocabulary_path())
    found = [outputs(model, w, pieces) for w in windows]
    if arguments.heads:
        kept = arguments.heads.split(",")
        found = [{**w, "heads": {h: w["heads"][h] for h in kept}} for w in found]
    with open(arguments.output, "w", encoding="utf8") as file:
        json.dump({"windows": found}, file, ensure_ascii=False, separators=(",", ":"))
        file.write("\n")


if __name__ == "__main__":
    main()
