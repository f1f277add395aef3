"""The multi-task encoder: a 6-layer MiniLM with a letter-case embedding, and one small head for each task.

Encoder input is a window of consecutive sentences: [CLS] pieces [SEP]. Every head reads the vector of a word's first
piece, so a word is one row of 384 numbers whatever the task.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass

import torch
import torch.nn.functional as F
from torch import nn

CASES = ["lower", "title", "upper", "mixed", "other"]


@dataclass
class Config:
    vocab_size: int = 30522
    hidden: int = 384
    layers: int = 6
    heads: int = 12
    ffn: int = 1536
    positions: int = 512
    cases: int = len(CASES)
    arc_size: int = 384
    label_size: int = 128
    coref_size: int = 256
    upos: int = 0
    xpos: int = 0
    feats: int = 0
    lemma: int = 0
    relations: int = 0
    ner: int = 0
    mention: int = 0
    coref_pair: int = 0

    def as_dict(self):
        return asdict(self)


class FakeQuant(torch.autograd.Function):
    """Rounds to symmetric int8 steps of each row's largest magnitude; the gradient passes straight through."""

    @staticmethod
    def forward(ctx, x):
        scale = x.abs().amax(dim=-1, keepdim=True).clamp_min(1e-8) / 127.0
        return torch.round(x / scale) * scale

    @staticmethod
    def backward(ctx, gradient):
        return gradient


class QLinear(nn.Linear):
    """A linear layer that, when `quantized`, computes with the int8 values the exported model has."""

    quantized = False

    def forward(self, x):
        if not QLinear.quantized:
            return super().forward(x)
        return F.linear(FakeQuant.apply(x.float()), FakeQuant.apply(self.weight.float()), self.bias.float())


class Layer(nn.Module):
    def __init__(self, c: Config, dropout: float):
        super().__init__()
        self.heads = c.heads
        self.qkv = QLinear(c.hidden, 3 * c.hidden)
        self.out = QLinear(c.hidden, c.hidden)
        self.norm1 = nn.LayerNorm(c.hidden, eps=1e-12)
        self.up = QLinear(c.hidden, c.ffn)
        self.down = QLinear(c.ffn, c.hidden)
        self.norm2 = nn.LayerNorm(c.hidden, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x, mask):
        b, t, d = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        a = a.transpose(1, 2).reshape(b, t, d)
        x = self.norm1(x + self.drop(self.out(a)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, c: Config, dropout: float = 0.1):
        super().__init__()
        self.word = nn.Embedding(c.vocab_size, c.hidden, padding_idx=0)
        self.position = nn.Embedding(c.positions, c.hidden)
        self.case = nn.Embedding(c.cases, c.hidden)
        nn.init.zeros_(self.case.weight)
        self.norm = nn.LayerNorm(c.hidden, eps=1e-12)
        self.layers = nn.ModuleList(Layer(c, dropout) for _ in range(c.layers))
        self.drop = nn.Dropout(dropout)

    def forward(self, pieces, cases, lengths):
        t = pieces.shape[1]
        x = self.word(pieces) + self.position.weight[:t] + self.case(cases)
        x = self.drop(self.norm(x))
        keep = torch.arange(t)[None] < lengths[:, None]
        mask = None if bool(keep.all()) else keep[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def load_pretrained(self, state):
        """Takes the weights of a BERT checkpoint in the naming of its usual safetensors file."""
        e = "embeddings."
        self.word.weight.data.copy_(state[e + "word_embeddings.weight"])
        # Inputs are always of segment 0, so its embedding is part of every position's.
        self.position.weight.data.copy_(
            state[e + "position_embeddings.weight"] + state[e + "token_type_embeddings.weight"][0]
        )
        self.norm.weight.data.copy_(state[e + "LayerNorm.weight"])
        self.norm.bias.data.copy_(state[e + "LayerNorm.bias"])
        for i, layer in enumerate(self.layers):
            p = f"encoder.layer.{i}."
            for kind in ("weight", "bias"):
                parts = [state[f"{p}attention.self.{n}.{kind}"] for n in ("query", "key", "value")]
                getattr(layer.qkv, kind).data.copy_(torch.cat(parts))
                for ours, theirs in (
                    ("out", "attention.output.dense"), ("norm1", "attention.output.LayerNorm"),
                    ("up", "intermediate.dense"), ("down", "output.dense"), ("norm2", "output.LayerNorm"),
                ):
                    getattr(getattr(layer, ours), kind).data.copy_(state[f"{p}{theirs}.{kind}"])


class Model(nn.Module):
    def __init__(self, c: Config, dropout: float = 0.1):
        super().__init__()
        self.config = c
        self.encoder = Encoder(c, dropout)
        d = c.hidden
        self.sentence = nn.Linear(d, 1)
        self.upos = nn.Linear(d, c.upos)
        self.xpos = nn.Linear(d, c.xpos)
        self.feats = nn.Linear(d, c.feats)
        self.lemma = nn.Linear(d, c.lemma)
        self.ner = nn.Linear(d, c.ner)
        self.mention = nn.Linear(d, c.mention)
        # Dozat & Manning 2017, "Deep biaffine attention for neural dependency parsing".
        self.arc_dep = QLinear(d, c.arc_size)
        self.arc_head = QLinear(d, c.arc_size)
        self.arc = nn.Parameter(torch.zeros(c.arc_size + 1, c.arc_size))
        self.arc_root = nn.Parameter(torch.randn(d) * 0.02)
        self.label_dep = QLinear(d, c.label_size)
        self.label_head = QLinear(d, c.label_size)
        self.label = nn.Parameter(torch.zeros(c.relations, c.label_size + 1, c.label_size + 1))
        nn.init.normal_(self.label, std=0.01)
        nn.init.normal_(self.arc, std=0.02)
        # Word-level antecedent ranking (Dobrovolskii 2021, "Word-level coreference resolution"), linear in pair features.
        self.coref_query = QLinear(d, c.coref_size)
        self.coref_key = QLinear(d, c.coref_size)
        self.coref_prior = nn.Linear(d, 1)
        self.coref_pair = nn.Embedding(max(1, c.coref_pair), 1)
        nn.init.zeros_(self.coref_pair.weight)
        self.head_drop = nn.Dropout(0.25)

    def words(self, pieces, cases, lengths, first):
        """Vectors of words: rows of the padded batch at flat indices `first`."""
        x = self.encoder(pieces, cases, lengths)
        return x.reshape(-1, x.shape[-1])[first]

    def arcs(self, sentences):
        """Scores [S, L, L + 1] of heads for each word of padded sentences [S, L, d]; head 0 is the root."""
        dep = F.gelu(self.arc_dep(sentences))
        root = self.arc_root.to(sentences.dtype).expand(sentences.shape[0], 1, -1)
        head = F.gelu(self.arc_head(torch.cat([root, sentences], 1)))
        dep, head = self.head_drop(dep), self.head_drop(head)
        ones = torch.ones_like(dep[..., :1])
        return torch.cat([dep, ones], -1) @ self.arc.to(dep.dtype) @ head.transpose(1, 2) / math.sqrt(self.config.arc_size)

    def label_parts(self, words):
        """What the label scorer needs of each word, as dependent and as head; `words` may include the root vector."""
        return F.gelu(self.label_dep(words)), F.gelu(self.label_head(words))

    def labels(self, dep, head):
        """Scores [N, relations] for pairs of rows."""
        dep, head = self.head_drop(dep), self.head_drop(head)
        dep = torch.cat([dep, torch.ones_like(dep[:, :1])], 1)
        head = torch.cat([head, torch.ones_like(head[:, :1])], 1)
        return torch.einsum("ni,rij,nj->nr", dep, self.label.to(dep.dtype), head)

    def antecedents(self, mentions, features):
        """Scores [M, M] of column j as antecedent of row i (only j < i means something), for mention heads [M, d].

        `features` [M, M, K] are indices into one table of scalar weights, summed.
        """
        query, key = self.head_drop(self.coref_query(mentions)), self.head_drop(self.coref_key(mentions))
        scores = query @ key.T / math.sqrt(self.config.coref_size)
        scores = scores + self.coref_prior(mentions).reshape(1, -1)
        return scores + self.coref_pair(features).squeeze(-1).sum(-1)
