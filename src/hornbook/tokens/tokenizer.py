"""Byte-level BPE tokenizers: training them, and the tokenizer of the Phi models (CodeGen's).

Two sizes are kept apart. A tokenizer's ``vocab_size`` is how many ids it uses: 50,295 for Phi. A model's
``padded_vocab_size`` is how many rows its embedding and head have: 51,200 for Phi (``vocab_size`` in its config.json).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import tokenizers
from tokenizers import decoders, models, pre_tokenizers, trainers

from hornbook.foundation.errors import CheckpointError, DataError, MismatchError
from hornbook.foundation.files import atomic_write, hash_json, write_json
from hornbook.tokens.added import CODEGEN_RUNS, END_OF_TEXT, MINIMUM_VOCAB_SIZE, RUNS
from hornbook.tokens.files import SETTINGS, TOKENIZER, read_tokenizer

PRE_TOKENIZER = "gpt-2"
"""The rule by which text is cut before tokens are formed, under the name that llama.cpp knows it by.

It is the rule of GPT-2, CodeGen and Phi. A GGUF file carries only the name, so any rule of our own would cut text
differently there.
"""


class Tokenizer:
    """A tokenizer with an end-of-text token. With byte-level BPE any text can be encoded and decoding gives it back."""

    def __init__(self, inner: tokenizers.Tokenizer, where: str = "tokenizer") -> None:
        self._inner = inner
        end = inner.token_to_id(END_OF_TEXT)
        if end is None:
            raise CheckpointError(f"has no {END_OF_TEXT} token", where=where, mend="use a tokenizer of the Phi family")
        self.end_of_text_id: int = end
        self.size = max(inner.get_vocab(with_added_tokens=True).values()) + 1
        """The ``vocab_size``: ids run from 0 to one below it."""
        definition = inner.to_str()
        self.fingerprint = hash_json(definition)
        """Hash of the whole definition; shards carry it, so that a wrong tokenizer is noticed."""
        unknown = json.loads(definition)["model"].get("unk_token")
        self._unknown_id = inner.token_to_id(unknown) if unknown not in (None, END_OF_TEXT) else None

    def encode(self, text: str) -> list[int]:
        """Token ids of ``text``, without any special token added. A special token in ``text`` becomes its id."""
        return self._inner.encode(text, add_special_tokens=False).ids

    def encode_batch(self, texts: Sequence[str]) -> list[list[int]]:
        """``encode`` for many texts, on all cores."""
        return [encoding.ids for encoding in self._inner.encode_batch(list(texts), add_special_tokens=False)]

    def decode(self, ids: Sequence[int]) -> str:
        """The text of ``ids``; special tokens are written out."""
        return self._inner.decode(list(ids), skip_special_tokens=False)

    def decode_batch(self, ids: Sequence[Sequence[int]]) -> list[str]:
        """``decode`` for many rows of ids, on all cores."""
        return self._inner.decode_batch([list(row) for row in ids], skip_special_tokens=False)

    def check_round_trip(
        self, texts: Sequence[str], encoded: Sequence[Sequence[int]], name: Callable[[int], str]
    ) -> None:
        """Check that decoding ``encoded``, the ids of ``texts``, gives the texts back, character for character.

        Nor may there be a token that stands for unknown text. Raises MismatchError with ``name`` of the first text
        that fails (a function of its place in ``texts``), and the position of the first character in it that does.
        """
        for place, (text, ids, back) in enumerate(zip(texts, encoded, self.decode_batch(encoded), strict=True)):
            if self._unknown_id is not None and self._unknown_id in ids:
                position = len(self.decode(ids[: ids.index(self._unknown_id)]))
                what = f"this tokenizer does not know {text[position : position + 20]!r}"
            elif text != back:
                pairs = enumerate(zip(text, back, strict=False))
                position = next((at for at, (one, other) in pairs if one != other), min(len(text), len(back)))
                what = (
                    f"this tokenizer does not give the text back: {text[position : position + 20]!r} "
                    f"became {back[position : position + 20]!r}"
                )
            else:
                continue
            raise MismatchError(
                what,
                where=f"{name(place)}, character {position + 1}",
                mend="use a byte-level tokenizer that knows all 256 bytes, such as that of the Phi models",
            )

    def save(self, folder: Path, *, max_length: int | None = None) -> None:
        """Write ``tokenizer.json`` and ``tokenizer_config.json`` (for ``transformers.AutoTokenizer``)."""
        atomic_write(folder / TOKENIZER, self._inner.to_str(pretty=True).encode())
        added = self._inner.get_added_tokens_decoder()
        is_codegen = {token.content for token in added.values()} == {END_OF_TEXT, *CODEGEN_RUNS}
        settings: dict[str, Any] = {
            "tokenizer_class": "CodeGenTokenizer" if is_codegen else "PreTrainedTokenizerFast",
            "add_prefix_space": False,
            "bos_token": END_OF_TEXT,
            "eos_token": END_OF_TEXT,
            "unk_token": END_OF_TEXT,
            "clean_up_tokenization_spaces": False,
        }
        write_json(folder / SETTINGS, settings | ({"model_max_length": max_length} if max_length else {}))


def padded_vocab_size(vocab_size: int, multiple: int = 64) -> int:
    """The smallest multiple of ``multiple`` that holds ``vocab_size`` tokens.

    Matrix units work on whole tiles; 64 rows fill those of every current graphics card. Phi's 51,200 is a free choice:
    50,295 tokens would fit into 50,304.
    """
    return -(-vocab_size // multiple) * multiple


def check_vocabulary_fits(tokenizer: Tokenizer, rows: int, where: str) -> None:
    """Raise MismatchError if a model with ``rows`` vocabulary rows has none for some of the tokenizer's ids."""
    if tokenizer.size > rows:
        raise MismatchError(
            f"the tokenizer's vocab_size {tokenizer.size} does not fit into the model's padded_vocab_size {rows}",
            where=where,
            mend=f"use the tokenizer that belongs to the model, or before training set the model's vocab_size to "
            f"{padded_vocab_size(tokenizer.size)}",
        )


def train_tokenizer(texts: Iterable[str], vocab_size: int, *, spaces_apart: bool = False) -> Tokenizer:
    """Train a byte-level BPE tokenizer in the form of CodeGen's. The same texts give the same tokenizer.

    Text is cut by GPT-2's rule; runs of white space (``RUNS``) are added tokens, the last ids. Digits stand alone, so
    that numbers are copied digit by digit: GPT-2's rule would join them, but no two are ever seen together while
    merges are learned, so there is no merge that joins them. With ``spaces_apart`` the same holds for a space and the
    word behind it: a word has the same tokens wherever it stands.

    Raises DataError if the texts do not hold enough different pairs for ``vocab_size`` tokens, or ``vocab_size`` has
    no room for the bytes, end-of-text and the runs.
    """
    if vocab_size < MINIMUM_VOCAB_SIZE:
        raise DataError(
            f"a vocabulary of {vocab_size} has no room for the 256 bytes, end-of-text and {len(RUNS)} runs of spaces",
            mend=f"set vocab_size to at least {MINIMUM_VOCAB_SIZE}",
        )
    rule = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)
    inner = tokenizers.Tokenizer(models.BPE())
    # The trainer does not look at added tokens, so what they will take must be taken from it here.
    inner.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(tokenizers.Regex(r"\n+| {2,}|\t+"), behavior="removed"),
            pre_tokenizers.Split(
                tokenizers.Regex(r" ?\p{N}| (?=\p{L})" if spaces_apart else r" ?\p{N}"), behavior="isolated"
            ),
            rule,
        ]
    )
    inner.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocab_size - len(RUNS),
        special_tokens=[END_OF_TEXT],
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    inner.train_from_iterator(texts, trainer)
    inner.pre_tokenizer = rule
    inner.add_tokens([tokenizers.AddedToken(run, normalized=False, special=False) for run in RUNS])
    tokenizer = Tokenizer(inner)
    if tokenizer.size != vocab_size:
        raise DataError(
            f"the texts give only {tokenizer.size} tokens, {vocab_size} were asked for",
            mend=f"give more text or set vocab_size to {tokenizer.size}",
        )
    return tokenizer


def load_tokenizer(folder: Path) -> Tokenizer:
    """Load the tokenizer in ``folder``: ``tokenizer.json``, or ``vocab.json`` with ``merges.txt``.

    Raises CheckpointError if its files are missing, damaged or contradict each other.
    """
    inner, path = read_tokenizer(folder)
    return Tokenizer(inner, str(path))
