"""The same encoder in onnxruntime and PyTorch, for comparison: `newsgraph-peers CHECKPOINT WINDOWS.json`.

WINDOWS.json comes from the benchmark executable (`Benchmarks language --windows`). onnxruntime gets its best setting:
the graph optimised for transformers, dynamic int8 quantisation, and the faster of single windows and batches by length.
Needs onnxruntime and onnx beside torch.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import statistics
import subprocess
import tempfile
import time

import numpy as np
import torch

from .model import Config, Encoder
from .restore import load_checkpoint


def rows_of(layer: torch.nn.Linear, start: int, end: int) -> torch.nn.Linear:
    """A layer of some of a layer's outputs."""
    part = torch.nn.Linear(layer.in_features, end - start)
    part.weight = torch.nn.Parameter(layer.weight[start:end].detach().clone())
    part.bias = torch.nn.Parameter(layer.bias[start:end].detach().clone())
    return part


class Exported(torch.nn.Module):
    """The encoder with a mask of real pieces instead of lengths, and with queries, keys and values as layers of their
    own, which is the form that onnxruntime knows how to fuse."""

    def __init__(self, encoder: Encoder):
        super().__init__()
        self.encoder = encoder
        d = encoder.norm.weight.shape[0]
        self.parts = torch.nn.ModuleList(
            torch.nn.ModuleList(rows_of(layer.qkv, k * d, (k + 1) * d) for k in range(3)) for layer in encoder.layers)

    def forward(self, pieces, cases, keep):
        e = self.encoder
        x = e.norm(e.word(pieces) + e.position(torch.arange(pieces.shape[1])) + e.case(cases))
        mask = (1.0 - keep[:, None, None, :]) * -1e4
        for layer, parts in zip(e.layers, self.parts):
            b, t, d = x.shape
            q, k, v = (part(x).view(b, t, layer.heads, d // layer.heads).transpose(1, 2) for part in parts)
            a = torch.softmax(q @ k.transpose(2, 3) / (d // layer.heads) ** 0.5 + mask, -1) @ v
            x = layer.norm1(x + layer.out(a.transpose(1, 2).reshape(b, t, d)))
            x = layer.norm2(x + layer.down(torch.nn.functional.gelu(layer.up(x))))
        return x


def load_encoder(checkpoint_path: str) -> Encoder:
    checkpoint = load_checkpoint(checkpoint_path)
    encoder = Encoder(Config(**checkpoint["config"]))
    encoder.load_state_dict(
        {k.removeprefix("encoder."): v for k, v in checkpoint["state"].items() if k.startswith("encoder.")})
    return encoder.eval()


def export(encoder: Encoder, folder: str) -> str:
    """Writes the int8 ONNX model and returns its path."""
    import onnx
    from onnxruntime.quantization import QuantType, quantize_dynamic
    plain, optimized, quantized = (os.path.join(folder, n + ".onnx") for n in ("plain", "optimized", "int8"))
    example = (torch.ones(2, 12, dtype=torch.long), torch.ones(2, 12, dtype=torch.long), torch.ones(2, 12))
    names = ["pieces", "cases", "keep"]
    axes = {n: {0: "batch", 1: "length"} for n in [*names, "vectors"]}
    torch.onnx.export(Exported(encoder), example, plain, input_names=names, output_names=["vectors"],
                      dynamic_axes=axes, opset_version=17, dynamo=False)
    try:
        from onnxruntime.transformers import optimizer
        model = optimizer.optimize_model(
            plain, model_type="bert", num_heads=encoder.layers[0].heads, hidden_size=encoder.norm.weight.shape[0])
        print("fused:", {k: v for k, v in model.get_fused_operator_statistics().items() if v})
        model.save_model_to_file(optimized)
    except Exception as problem:  # An optimiser that cannot read the graph leaves it as it is.
        print("not fused:", problem)
        optimized = plain
    quantize_dynamic(optimized, quantized, weight_type=QuantType.QInt8,
                     extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT})
    return quantized


def batches(windows: list[list[int]], size: int):
    """Padded batches of windows of similar length."""
    ordered = sorted(windows, key=len)
    for i in range(0, len(ordered), size):
        part = ordered[i : i + size]
        longest = max(map(len, part))
        pieces = np.zeros((len(part), longest), np.int64)
        keep = np.zeros((len(part), longest), np.float32)
        for row, window in enumerate(part):
            pieces[row, : len(window)] = window
            keep[row, : len(window)] = 1
        yield {"pieces": pieces, "cases": np.zeros_like(pieces), "keep": keep}


def onnx_runner(path: str, windows, threads: int, size: int):
    import onnxruntime
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    prepared = list(batches(windows, size))
    return lambda: [session.run(None, b) for b in prepared]


def torch_runner(encoder: Encoder, windows, threads: int, size: int):
    torch.set_num_threads(threads)
    model = Exported(encoder)
    prepared = [tuple(torch.tensor(b[k]) for k in ("pieces", "cases", "keep")) for b in batches(windows, size)]

    @torch.no_grad()
    def run():
        for b in prepared:
            model(*b)
    return run


def command_runner(command: list[str]):
    """The rounds of our own encoder, one for each call; milliseconds from its output."""
    def run():
        text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        return [l for l in text.split("\n") if l.startswith("encoder, ") and "threads" in l][0]
    return run


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("checkpoint")
    p.add_argument("windows")
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--rounds", type=int, default=9)
    p.add_argument("--own", metavar="COMMAND", help="command line of the benchmark executable, run between rounds")
    arguments = p.parse_args()
    with open(arguments.windows) as file:
        windows = json.load(file)
    encoder = load_encoder(arguments.checkpoint)
    with tempfile.TemporaryDirectory() as folder:
        path = export(encoder, folder)
        runners = {}
        for size in (1, 4, 8):
            runners[f"onnxruntime int8, batch {size}"] = onnx_runner(path, windows, arguments.threads, size)
        for size in (1, 8):
            runners[f"PyTorch float32, batch {size}"] = torch_runner(encoder, windows, arguments.threads, size)
        for run in runners.values():
            run()
        times: dict[str, list[float]] = {name: [] for name in runners}
        cpu: dict[str, list[float]] = {name: [] for name in runners}
        own = []
        for _ in range(arguments.rounds):  # Interleaved, so that other load hits all alike.
            for name, run in runners.items():
                started, used = time.perf_counter(), time.process_time()
                run()
                times[name].append(time.perf_counter() - started)
                cpu[name].append(time.process_time() - used)
            if arguments.own:
                own.append(command_runner(shlex.split(arguments.own))())
        pieces = sum(map(len, windows))
        print(f"{len(windows)} windows, {pieces} pieces, {arguments.threads} threads")
        for name, seconds in times.items():
            print(f"{name}: median {1000 * statistics.median(seconds):.1f} ms (best {1000 * min(seconds):.1f}), "
                  f"processor time {1000 * statistics.median(cpu[name]):.1f} ms (best {1000 * min(cpu[name]):.1f})")
        for line in own:
            print("newsgraph:", line)


if __name__ == "__main__":
    main()
