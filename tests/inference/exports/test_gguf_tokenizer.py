from __future__ import annotations

import json
import string
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import tokenizers
from benchmarks.llama_cpp import LlamaCpp
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.conftest import TEXTS
from tests.inference.exports.conftest import SHAPE
from tokenizers import decoders, models, pre_tokenizers, trainers

from hornbook.foundation.errors import CheckpointError, MismatchError
from hornbook.inference.exports.gguf_file import export_gguf
from hornbook.inference.exports.gguf_tokenizer import CONTROL, NORMAL, UNUSED, USER_DEFINED, read_vocabulary
from hornbook.model.checkpoint import save_model
from hornbook.model.phi import Phi
from hornbook.tokens.added import CODEGEN_RUNS, END_OF_TEXT
from hornbook.tokens.tokenizer import Tokenizer

VARIED = [
    "def f(x):\n    if x > 1:\n\t\treturn 'it''s' + str(x)\n\n\n\n    # done\n",
    "".join(" " * n + "x" + "\t" * n + "y" + "\n" * n for n in range(40)),
    "x   ",
    "   \n \n\t \t  \t\n",
    "1234567890 12 3.14 0x1F 1_000",
    "größer → ½ 日本語 🙂🙂 e\u0301 \u00a0\u2003\u200b\u3000 \x85\x1c\x00 \ufeff",
    f"a{END_OF_TEXT}b {END_OF_TEXT}{END_OF_TEXT}\n<|endoftext",
    "I'm you're WE'LL 's 'S can't",
    "\r\n\r\n  \r x",
    "__init__ -> self.__dict__['a_b'] != {}",
]


def codegen(texts: list[str]) -> Tokenizer:
    """A small tokenizer in the form of CodeGen's published file: GPT-2's rule, normalised added tokens for runs."""
    inner = tokenizers.Tokenizer(models.BPE())
    inner.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)
    inner.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=290, initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()), show_progress=False
    )
    inner.train_from_iterator(texts, trainer)
    inner.add_special_tokens([END_OF_TEXT])
    inner.add_tokens([tokenizers.AddedToken(run, normalized=True) for run in CODEGEN_RUNS])
    return Tokenizer(inner)


@pytest.fixture(scope="module", params=["trained", "codegen"])
def both(
    request: pytest.FixtureRequest,
    tokenizer: Tokenizer,
    tmp_path_factory: pytest.TempPathFactory,
    llama_cpp: Callable[[Path], LlamaCpp],
) -> tuple[Tokenizer, LlamaCpp]:
    """A tokenizer, and llama.cpp with a model that was exported with it."""
    pytest.importorskip("gguf")
    ours = tokenizer if request.param == "trained" else codegen(TEXTS)
    folder = tmp_path_factory.mktemp(request.param)
    model = Phi(SHAPE.model_copy(update={"vocab_size": 340, "num_hidden_layers": 1})).initialize(0)
    save_model(model, folder, bos_token_id=0, eos_token_id=0)
    ours.save(folder)
    return ours, llama_cpp(export_gguf(folder, folder / "a.gguf"))


def test_llama_cpp_gives_the_same_ids_for_varied_text(both: tuple[Tokenizer, LlamaCpp]) -> None:
    ours, theirs = both
    for text in (*VARIED, *TEXTS[:3]):
        assert theirs.tokenize(text) == ours.encode(text), repr(text)


PIECES = st.sampled_from(
    [" ", "  ", "    ", "\t", "\n", "\n\n", "'s", "def", "x1", "_", END_OF_TEXT, "é", "٣", "\u2028", "\u00a0", "…"]
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.lists(PIECES | st.text(string.printable, max_size=4), max_size=30).map("".join))
def test_llama_cpp_gives_the_same_ids_for_any_text(both: tuple[Tokenizer, LlamaCpp], text: str) -> None:
    ours, theirs = both
    assert theirs.tokenize(text) == ours.encode(text)


def test_rows_without_a_token_are_unused(folder: Path, tokenizer: Tokenizer) -> None:
    vocabulary = read_vocabulary(folder, 310)
    assert len(vocabulary.tokens) == len(vocabulary.types) == 310
    assert vocabulary.tokens[300:302] == ["[PAD300]", "[PAD301]"]
    assert set(vocabulary.types[tokenizer.size :]) == {UNUSED}
    kinds = dict(zip(vocabulary.tokens, vocabulary.types, strict=True))
    assert (kinds[END_OF_TEXT], kinds["    "], kinds["d"]) == (CONTROL, USER_DEFINED, NORMAL)


SPLIT = {"type": "Split", "pattern": {"Regex": r"\d"}, "behavior": "Isolated", "invert": False}
BYTES = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"pre_tokenizer": {"type": "Sequence", "pretokenizers": [SPLIT, BYTES]}}, r"Split, ByteLevel"),
        ({"pre_tokenizer": {**BYTES, "use_regex": False}}, "ByteLevel"),
        ({"pre_tokenizer": None}, "none"),
        ({"normalizer": {"type": "NFC"}}, "normalizer"),
        ({"model": {"ignore_merges": True}}, "ignore_merges"),
        ({"model": {"type": "WordLevel", "unk_token": END_OF_TEXT}}, "WordLevel"),
        ({"added_tokens": {"lstrip": True}}, "lstrip"),
        ({"added_tokens": {"content": "[PAD305]"}}, "same text"),
    ],
)
def test_what_llama_cpp_would_split_otherwise_is_refused(
    change: dict[str, Any], named: str, folder: Path, tmp_path: Path
) -> None:
    definition = json.loads((folder / "tokenizer.json").read_text())
    for field, value in change.items():
        if field == "model":
            definition["model"] |= value
        elif field == "added_tokens":
            definition["added_tokens"][-1] |= value
        else:
            definition[field] = value
    (tmp_path / "tokenizer.json").write_text(json.dumps(definition))
    with pytest.raises(CheckpointError, match=f"(?s)llama.cpp.*{named}"):
        read_vocabulary(tmp_path, 310)


def test_a_tokenizer_of_a_larger_model_is_refused(folder: Path) -> None:
    with pytest.raises(MismatchError, match="299"):
        read_vocabulary(folder, 299)
