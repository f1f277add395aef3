"""The weighted mean of models that were trained on from one: `newsgraph-average OUT.pt WEIGHT=PATH…`.

Such models lie in one basin, and their mean errs less than each (Wortsman et al. 2022, "Model soups"). A PATH is a
checkpoint or an exported model file; the weights should sum to 1.
"""

from __future__ import annotations

import argparse

import torch

from .restore import load_checkpoint


def mean_of(parts: list[tuple[float, dict]]) -> dict:
    """A checkpoint with the mean of the checkpoints' states. Raises ValueError where their labels differ."""
    first = parts[0][1]
    if any(part["labels"] != first["labels"] or part["config"] != first["config"] for _, part in parts):
        raise ValueError("only models of the same form and labels can be averaged")
    state = {name: sum(weight * part["state"][name].float() for weight, part in parts) for name in first["state"]}
    return {"config": first["config"], "labels": first["labels"], "state": state}


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("output")
    p.add_argument("parts", nargs="+", metavar="WEIGHT=PATH")
    arguments = p.parse_args()
    parts = [part.split("=", 1) for part in arguments.parts]
    torch.save(mean_of([(float(weight), load_checkpoint(path)) for weight, path in parts]), arguments.output)


if __name__ == "__main__":
    main()
