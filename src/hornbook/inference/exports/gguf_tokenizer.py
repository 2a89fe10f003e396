"""A tokenizer as the vocabulary of a GGUF file.

llama.cpp does not read splitting rules: it knows a list of them by name (``tokenizer.ggml.pre``) and merges by itself.
A wrong name gives other token ids, and so worse text, without any error. So the rule is recognised from its definition,
and whatever llama.cpp would do otherwise is refused. Source: llama.cpp, ``src/llama-vocab.cpp``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hornbook.foundation.errors import CheckpointError
from hornbook.tokens.files import read_tokenizer
from hornbook.tokens.tokenizer import PRE_TOKENIZER, Tokenizer, check_vocabulary_fits

NORMAL, CONTROL, USER_DEFINED, UNUSED = 1, 3, 4, 5
"""GGUF's token types: text; special; added and always recognised in text; without meaning."""

Step = tuple[str | bool, ...]

PRE_TOKENIZERS: dict[tuple[Step, ...], str] = {(("ByteLevel", True),): PRE_TOKENIZER}
"""llama.cpp's name of each splitting rule that is known to be the same there. CodeGen splits by GPT-2's rule too."""


@dataclass(frozen=True)
class Vocabulary:
    """What a GGUF file says of a byte-level BPE tokenizer: one token and type per row of the model, and the merges."""

    tokens: list[str]
    types: list[int]
    merges: list[str]
    pre: str
    """llama.cpp's name of the splitting rule."""
    end_of_text_id: int


def read_vocabulary(folder: Path, rows: int) -> Vocabulary:
    """The vocabulary of the tokenizer in ``folder``, filled up with unused tokens to the model's ``rows``.

    Raises CheckpointError if llama.cpp would not give the same ids for text, MismatchError if the tokenizer has more
    tokens than the model has rows.
    """
    inner, path = read_tokenizer(folder)
    tokenizer = Tokenizer(inner, str(path))
    check_vocabulary_fits(tokenizer, rows, str(path))
    definition: dict[str, Any] = json.loads(inner.to_str())
    model: dict[str, Any] = definition["model"]
    pre = splitting_rule(definition, path)
    _refuse_unless(model.get("type") == "BPE", f"its model is {model.get('type')!r}, not BPE", path)
    _refuse_unless(definition.get("normalizer") is None, "it changes text before splitting it (`normalizer`)", path)
    for field in ("dropout", "continuing_subword_prefix", "end_of_word_suffix", "byte_fallback", "ignore_merges"):
        _refuse_unless(not model.get(field), f"`model.{field}` is {model.get(field)!r}", path)
    tokens = {number: text for text, number in model["vocab"].items()}
    types = dict.fromkeys(tokens, NORMAL)
    for added in definition.get("added_tokens", []):
        for field in ("single_word", "lstrip", "rstrip"):
            _refuse_unless(not added.get(field), f"added token {added['content']!r} has `{field}`", path)
        tokens[added["id"]] = added["content"]
        types[added["id"]] = CONTROL if added["special"] else USER_DEFINED
    texts = [tokens.get(row, f"[PAD{row}]") for row in range(rows)]
    _refuse_unless(len(set(texts)) == rows, "two tokens have the same text", path)
    merges = [merge if isinstance(merge, str) else " ".join(merge) for merge in model["merges"]]
    return Vocabulary(texts, [types.get(row, UNUSED) for row in range(rows)], merges, pre, tokenizer.end_of_text_id)


def splitting_rule(definition: dict[str, Any], where: Path) -> str:
    """llama.cpp's name of the rule by which a ``tokenizer.json`` splits text before it merges.

    Raises CheckpointError if llama.cpp has none that is known to be the same.
    """
    steps = tuple(_steps(definition.get("pre_tokenizer") or {}))
    if steps not in PRE_TOKENIZERS:
        kinds = ", ".join(str(step[0]) for step in steps)
        raise CheckpointError(
            f"llama.cpp has no splitting rule that is known to equal this tokenizer's `pre_tokenizer` ({kinds})",
            where=str(where),
            mend="export to ONNX, or train a model with a tokenizer that `hornbook tokens` makes",
        )
    return PRE_TOKENIZERS[steps]


def _steps(part: dict[str, Any]) -> list[Step]:
    """A pre-tokenizer's parts, in order, each with the settings that change how it splits."""
    kind = part.get("type", "none")
    if kind == "Sequence":
        return [step for inner in part["pretokenizers"] for step in _steps(inner)]
    if kind == "ByteLevel" and not part.get("add_prefix_space"):
        return [("ByteLevel", bool(part.get("use_regex", True)))]
    return [(kind, str(part))]


def _refuse_unless(condition: bool, what: str, where: Path) -> None:
    if not condition:
        raise CheckpointError(
            f"llama.cpp would not split text as this tokenizer does: {what}",
            where=str(where),
            mend="export to ONNX, or train a model with a tokenizer that `hornbook tokens` makes",
        )
