"""Word pieces of a word and its letter case, exactly as the Swift runtime computes them."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

MAX_PIECES = 16  # Of one word; what is longer (a URL, a run of symbols) keeps its beginning.


def is_punctuation(ch: str) -> bool:
    """ASCII symbols count as punctuation, as in BERT's basic tokenizer."""
    code = ord(ch)
    if 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126:
        return True
    return unicodedata.category(ch).startswith("P")


def is_cjk(ch: str) -> bool:
    c = ord(ch)
    return (0x4E00 <= c <= 0x9FFF or 0x3400 <= c <= 0x4DBF or 0x20000 <= c <= 0x2A6DF or 0x2A700 <= c <= 0x2CEAF
            or 0xF900 <= c <= 0xFAFF or 0x2F800 <= c <= 0x2FA1F)


def fold(ch: str) -> str:
    """One scalar lower-cased, decomposed and without its marks; control characters vanish."""
    if unicodedata.category(ch) in ("Cc", "Cf", "Cn", "Co", "Cs"):
        return ""
    return "".join(c for c in unicodedata.normalize("NFD", ch.lower()) if unicodedata.category(c) != "Mn")


def case_of(word: str) -> int:
    """Index into model.CASES."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 4
    upper = [c.isupper() for c in letters]
    if not any(upper):
        return 0
    if all(upper):
        return 2 if len(letters) > 1 else 1
    return 1 if upper[0] and not any(upper[1:]) else 3


class Pieces:
    def __init__(self, vocab_path: str):
        with open(vocab_path, encoding="utf8") as lines:
            self.vocab = [line.rstrip("\n") for line in lines]
        self.index = {p: i for i, p in enumerate(self.vocab)}
        self.unk, self.cls, self.sep = (self.index[p] for p in ("[UNK]", "[CLS]", "[SEP]"))

    @lru_cache(maxsize=1 << 18)
    def of(self, word: str) -> tuple[int, ...]:
        runs, run = [], ""
        for ch in "".join(fold(c) for c in word):
            if is_punctuation(ch) or is_cjk(ch):
                if run:
                    runs.append(run)
                runs.append(ch)
                run = ""
            elif ch.isspace():
                if run:
                    runs.append(run)
                run = ""
            else:
                run += ch
        if run:
            runs.append(run)
        ids = [i for r in runs for i in self._wordpiece(r)]
        return tuple(ids[:MAX_PIECES]) or (self.unk,)

    def _wordpiece(self, run: str):
        if len(run) > 100:
            return [self.unk]
        out, start = [], 0
        while start < len(run):
            end = len(run)
            while end > start:
                piece = run[start:end] if start == 0 else "##" + run[start:end]
                if piece in self.index:
                    break
                end -= 1
            if end == start:
                return [self.unk]
            out.append(self.index[piece])
            start = end
        return out
