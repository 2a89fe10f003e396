"""Byte-level BPE tokenizers in ``tokenizer.json`` files, which every other tool reads."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import tokenizers
from tokenizers import decoders, models, pre_tokenizers, trainers

from hornbook.foundation.errors import CheckpointError, DataError
from hornbook.foundation.files import atomic_write, hash_json, read_text, write_json
from hornbook.tokens.whitespace import MINIMUM_VOCAB_SIZE, RUNS

END_OF_TEXT = "<|endoftext|>"
"""Separates documents and ends generation, as in the tokenizer of the Phi models."""

PRE_TOKENIZER = "gpt-2"
"""The rule by which text is cut before tokens are formed, under the name that llama.cpp knows it by.

It is the rule of GPT-2, CodeGen and Phi. A GGUF file carries only the name, so any rule of our own would cut text
differently there.
"""


class Tokenizer:
    """A byte-level BPE tokenizer: any text can be encoded, and decoding gives the text back."""

    def __init__(self, inner: tokenizers.Tokenizer, where: str = "tokenizer") -> None:
        self._inner = inner
        end = inner.token_to_id(END_OF_TEXT)
        if end is None:
            raise CheckpointError(f"has no {END_OF_TEXT} token", where=where, mend="use a tokenizer of the Phi family")
        self.end_of_text_id: int = end
        self.fingerprint = hash_json(inner.to_str())
        """Hash of the whole definition; shards carry it, so that a wrong tokenizer is noticed."""

    @property
    def size(self) -> int:
        """Number of tokens, special ones included."""
        return self._inner.get_vocab_size(with_added_tokens=True)

    def encode(self, text: str) -> list[int]:
        """Token ids of ``text``, without any special token added. A special token in ``text`` becomes its id."""
        return self._inner.encode(text, add_special_tokens=False).ids

    def encode_batch(self, texts: Sequence[str]) -> list[list[int]]:
        """``encode`` for many texts, on all cores."""
        return [encoding.ids for encoding in self._inner.encode_batch(list(texts), add_special_tokens=False)]

    def decode(self, ids: Sequence[int]) -> str:
        """The text of ``ids``; special tokens are written out."""
        return self._inner.decode(list(ids), skip_special_tokens=False)

    def save(self, folder: Path, *, max_length: int | None = None) -> None:
        """Write ``tokenizer.json`` and ``tokenizer_config.json`` (for ``transformers.AutoTokenizer``)."""
        atomic_write(folder / "tokenizer.json", self._inner.to_str(pretty=True).encode())
        settings = {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "bos_token": END_OF_TEXT,
            "eos_token": END_OF_TEXT,
            "unk_token": END_OF_TEXT,
            "clean_up_tokenization_spaces": False,
        }
        write_json(
            folder / "tokenizer_config.json", settings | ({"model_max_length": max_length} if max_length else {})
        )


def train_tokenizer(texts: Iterable[str], vocab_size: int) -> Tokenizer:
    """Train a byte-level BPE tokenizer in the form of CodeGen's. The same texts give the same tokenizer.

    Text is cut by GPT-2's rule; runs of white space (``RUNS``) are added tokens, the last ids. Digits stand alone, so
    that numbers are copied digit by digit: GPT-2's rule would join them, but no two are ever seen together while
    merges are learned, so there is no merge that joins them.

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
            pre_tokenizers.Split(tokenizers.Regex(r" ?\p{N}"), behavior="isolated"),
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
    """Load ``folder/tokenizer.json``. Raises CheckpointError if it is missing or damaged."""
    path = folder / "tokenizer.json"
    if not path.is_file():
        raise CheckpointError("no tokenizer.json here", where=str(folder), mend="name a folder that holds a model")
    try:
        inner = tokenizers.Tokenizer.from_str(read_text(path))
    except Exception as error:
        raise CheckpointError(
            f"damaged tokenizer: {error}", where=str(path), mend="fetch or train the model again"
        ) from error
    return Tokenizer(inner, str(path))
