"""Trees for the sentences that have names only, as the shipped model reads them: `newsgraph-silver`.

Self-training after Xie et al. 2020, "Self-training with noisy student improves ImageNet classification": the teacher
reads each sentence twice (in its window and alone), the student once and with words masked.
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile

from .corpora import Document, training_documents

COLUMNS = "\t_" * 8


def unlabelled(documents: list[Document]) -> str:
    """CoNLL-U of words alone, a document each."""
    lines = []
    for number, document in enumerate(documents):
        for index, s in enumerate(document.sentences):
            if index % 40 == 0:  # Collections of single sentences are one document here; none is read as one.
                lines.append(f"# newdoc id = {number}-{index}")
            lines.append(f"# sent_id = {number}-{index}")
            lines.extend(f"{i + 1}\t{w}{COLUMNS}" for i, w in enumerate(s.words))
            lines.append("")
    return "\n".join(lines) + "\n"


def attach(path: str, documents: list[Document]) -> int:
    """Gives the documents' sentences the tags and trees of the CoNLL-U file at `path`; returns how many got them."""
    sentences = [s for d in documents for s in d.sentences]
    with open(path, encoding="utf8") as file:
        blocks = [[r.split("\t") for r in b.split("\n") if r[:1].isdigit() and r.split("\t")[0].isdigit()]
                  for b in file.read().split("\n\n")]
    blocks = [b for b in blocks if b]
    if len(blocks) != len(sentences):
        raise ValueError(f"{path}: {len(blocks)} sentences instead of {len(sentences)}")
    for s, rows in zip(sentences, blocks):
        if [r[1] for r in rows] != s.words:
            raise ValueError(f"{path}: other words in “{' '.join(s.words)}”")
        s.upos, s.xpos, s.feats = ([r[c] for r in rows] for c in (3, 4, 5))
        s.heads, s.relations = [int(r[6]) for r in rows], [r[7] for r in rows]
    return len(sentences)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--shared", required=True, help="folder with corpora/ and gazetteers/")
    p.add_argument("--newsgraph", required=True, help="the executable that reads the sentences")
    p.add_argument("output", help="CoNLL-U file for `newsgraph-train --silver`")
    arguments = p.parse_args()
    _, _, names = training_documents(arguments.shared)
    with tempfile.NamedTemporaryFile("w", suffix=".conllu", encoding="utf8") as file:
        file.write(unlabelled(names))
        file.flush()
        with open(arguments.output, "wb") as output:
            subprocess.run([arguments.newsgraph, "analyze", "--from", "conllu", file.name], stdout=output, check=True)
    print(f"{arguments.output}: {attach(arguments.output, names)} sentences")


if __name__ == "__main__":
    main()
