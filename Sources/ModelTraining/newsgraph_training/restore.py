"""The weights of an exported model (FORMAT.md) as a state to train on from: the inverse of `export.build`."""

from __future__ import annotations

import json
import struct

import numpy as np
import torch

from .export import HEADS, MAGIC, PROJECTIONS


class ExportedModel:
    """Reads the tensors of a model file."""

    def __init__(self, path: str):
        with open(path, "rb") as file:
            self.data = file.read()
        if self.data[:8] != MAGIC:
            raise ValueError(f"{path}: not a model file")
        (length,) = struct.unpack("<Q", self.data[8:16])
        self.header = json.loads(self.data[48 : 48 + length])

    def raw(self, name: str) -> np.ndarray:
        place = self.header["tensors"][name]
        kind = {"f32": np.float32, "i8": np.int8, "u8": np.uint8, "i32": np.int32, "u32": np.uint32}[place["type"]]
        return np.frombuffer(self.data[place["offset"] : place["offset"] + place["bytes"]], kind)

    def plain(self, name: str) -> np.ndarray:
        return self.raw(name).reshape(self.header["tensors"][name]["shape"])

    def int8(self, name: str) -> tuple[np.ndarray, np.ndarray]:
        """Weight and bias of a packed int8 layer: [outputs / 16][inputs / 4][16][4] → [outputs, inputs]."""
        outputs, inputs = self.header["tensors"][name + ".weight"]["shape"]
        q = self.raw(name + ".weight").reshape(outputs // 16, inputs // 4, 16, 4).transpose(0, 2, 1, 3)
        return q.reshape(outputs, inputs) * self.plain(name + ".scale")[:, None], self.plain(name + ".bias")

    def float32(self, name: str) -> tuple[np.ndarray, np.ndarray]:
        """Weight and bias of a packed float layer: [outputs / 16][inputs][16] → [outputs, inputs]."""
        outputs, inputs = self.header["tensors"][name + ".weight"]["shape"]
        w = self.raw(name + ".weight").reshape(-1, inputs, 16).transpose(0, 2, 1).reshape(-1, inputs)
        return w[:outputs], self.raw(name + ".bias")[:outputs]


def state_of(path: str) -> tuple[dict[str, torch.Tensor], dict[str, list[str]]]:
    """The state of `model.Model` and the label inventories of the model file at `path`."""
    model = ExportedModel(path)
    config, e, out = model.header["config"], "encoder.", {}
    out[e + "word.weight"] = model.plain(e + "word.weight") * model.plain(e + "word.scale")[:, None]
    for name in ("position.weight", "case.weight", "norm.weight", "norm.bias"):
        out[e + name] = model.plain(e + name)
    for layer in range(config["layers"]):
        prefix = f"{e}layers.{layer}."
        for part in ("qkv", "out", "up", "down"):
            out[f"{prefix}{part}.weight"], out[f"{prefix}{part}.bias"] = model.int8(prefix + part)
        for norm in ("norm1", "norm2"):
            for kind in ("weight", "bias"):
                out[f"{prefix}{norm}.{kind}"] = model.plain(f"{prefix}{norm}.{kind}")
    weight, bias = model.float32("heads")
    for head in HEADS:
        start, count = model.header["heads"][head]
        out[head + ".weight"], out[head + ".bias"] = weight[start : start + count], bias[start : start + count]
    for name in PROJECTIONS:
        out[name + ".weight"], out[name + ".bias"] = model.int8(name)
    weight, bias = model.float32("arc")
    out["arc"] = np.concatenate([weight.T, bias[None]])
    out["arc_root"] = model.plain("arc_root")
    size, relations = config["label_size"], config["relations"]
    weight, bias = model.float32("label")
    stacked = np.concatenate([weight, bias[:, None]], 1)  # [(relation, head part) + relation, dep part + 1]
    label = np.empty((relations, size + 1, size + 1), np.float32)
    label[:, :, :size] = stacked[: relations * size].reshape(relations, size, size + 1).transpose(0, 2, 1)
    label[:, :, size] = stacked[relations * size :]
    out["label"] = label
    out["coref_pair.weight"] = model.plain("coref_pair").reshape(-1, 1)
    state = {k: torch.tensor(np.ascontiguousarray(v, dtype=np.float32)) for k, v in out.items()}
    return state, model.header["labels"]


def load_checkpoint(path: str) -> dict:
    """What a checkpoint holds of the model (`config`, `labels`, `state`), from a checkpoint or an exported model file."""
    with open(path, "rb") as file:
        is_exported = file.read(8) == MAGIC
    if not is_exported:
        return torch.load(path, map_location="cpu", weights_only=False)
    state, labels = state_of(path)
    return {"config": ExportedModel(path).header["config"], "labels": labels, "state": state}
