"""Which type each tensor of a ``phi2`` GGUF gets in llama.cpp's named mixtures, such as ``Q4_K_M``.

A mixture is a base type, with more bits where llama.cpp found that they count: in the head, and in the values and the
second MLP matrix of some blocks. A row that a type's blocks do not divide gets a simpler type. Source: llama.cpp,
``src/llama-quant.cpp``, without an importance matrix; types and bytes were compared with what that code writes.
"""

from __future__ import annotations

import re

BASE = {
    "Q8_0": "Q8_0",
    "Q6_K": "Q6_K",
    "Q5_K_M": "Q5_K",
    "Q5_K_S": "Q5_K",
    "Q5_1": "Q5_1",
    "Q5_0": "Q5_0",
    "Q4_K_M": "Q4_K",
    "Q4_K_S": "Q4_K",
    "Q4_1": "Q4_1",
    "Q4_0": "Q4_0",
    "Q3_K_M": "Q3_K",
}
"""The formats that are covered, best first, each with the type of most of its matrices."""

BLOCK = {"Q8_0": 32, "Q5_1": 32, "Q5_0": 32, "Q4_1": 32, "Q4_0": 32, "Q6_K": 256, "Q5_K": 256, "Q4_K": 256, "Q3_K": 256}
"""Weights in one block of a type; a row must be a multiple of it."""

SIMPLER = {"Q3_K": "Q4_0", "Q4_K": "Q5_0", "Q5_K": "Q5_1", "Q6_K": "Q8_0"}
"""What takes the place of a type of 256-blocks where the row is no multiple of 256."""


def wanted_type(name: str, width: int, mixture: str, blocks: int) -> str:
    """The type that ``mixture`` gives the matrix ``name``, with rows of ``width``, in a model of ``blocks`` blocks."""
    base = BASE[mixture]
    if name == "output.weight":
        return "Q8_0" if base == "Q8_0" or width % BLOCK[base] else "Q6_K"
    if (found := re.fullmatch(r"blk\.(\d+)\.(\w+)\.weight", name)) is None:
        return base
    block, part = int(found[1]), found[2]
    eighth = blocks // 8
    finer = block < eighth or block >= 7 * blocks // 8 or (block - eighth) % 3 == 2
    if part in ("attn_v", "attn_qkv"):
        special = {
            "Q5_K_M": "Q6_K" if finer else base,
            "Q4_K_M": "Q6_K" if finer else base,
            "Q4_K_S": "Q5_K" if block < 4 else base,
            "Q3_K_M": "Q5_K" if block < 2 else "Q4_K",
        }
    elif part == "ffn_down":
        special = {
            "Q5_K_M": "Q6_K" if finer else base,
            "Q4_K_M": "Q6_K" if finer else base,
            "Q4_K_S": "Q5_K" if block < eighth else base,
            "Q3_K_M": "Q5_K" if block < blocks // 16 else "Q4_K",
        }
    elif part == "attn_output":
        special = {"Q3_K_M": "Q4_K"}
    else:
        special = {}
    return special.get(mixture, base)


def fitting_type(wanted: str, width: int) -> str:
    """``wanted``, or what llama.cpp takes in its place for rows of ``width``: a simpler type, at last F16."""
    if width % BLOCK[wanted] == 0:
        return wanted
    simpler = SIMPLER.get(wanted, wanted)
    return simpler if width % BLOCK[simpler] == 0 else "F16"
