from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import transformers
from hypothesis import given
from hypothesis import strategies as st

from hornbook.foundation.errors import CheckpointError, DataError
from hornbook.tokens.added import END_OF_TEXT, MINIMUM_VOCAB_SIZE, RUNS
from hornbook.tokens.tokenizer import Tokenizer, load_tokenizer, train_tokenizer


@pytest.fixture(scope="module")
def reference(tokenizer: Tokenizer, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The same tokenizer as transformers reads it."""
    folder = tmp_path_factory.mktemp("tokenizer")
    tokenizer.save(folder)
    return transformers.AutoTokenizer.from_pretrained(folder)


@given(text=st.text())
def test_any_text_comes_back(tokenizer: Tokenizer, text: str) -> None:
    assert tokenizer.decode(tokenizer.encode(text)) == text


@given(texts=st.lists(st.text(), max_size=8))
def test_a_batch_equals_one_by_one(tokenizer: Tokenizer, texts: list[str]) -> None:
    assert tokenizer.encode_batch(texts) == [tokenizer.encode(text) for text in texts]


def test_save_and_load_keep_the_fingerprint(tokenizer: Tokenizer, tmp_path: Path) -> None:
    tokenizer.save(tmp_path)
    loaded = load_tokenizer(tmp_path)
    assert loaded.fingerprint == tokenizer.fingerprint
    assert loaded.size == tokenizer.size == 300
    assert loaded.decode([loaded.end_of_text_id]) == END_OF_TEXT


def test_training_is_deterministic_between_processes(texts: list[str], tokenizer: Tokenizer) -> None:
    code = (
        "from tests.conftest import TEXTS; from hornbook.tokens.tokenizer import train_tokenizer; "
        "print(train_tokenizer(TEXTS, 300).fingerprint)"
    )
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.strip() == tokenizer.fingerprint


def test_too_little_text_is_an_error() -> None:
    with pytest.raises(DataError, match="were asked for"):
        train_tokenizer(["abc"], 5000)


def test_a_damaged_file_is_an_error(tokenizer: Tokenizer, tmp_path: Path) -> None:
    tokenizer.save(tmp_path)
    path = tmp_path / "tokenizer.json"
    path.write_text(path.read_text()[:-50])
    with pytest.raises(CheckpointError, match="damaged tokenizer"):
        load_tokenizer(tmp_path)
    path.unlink()
    with pytest.raises(CheckpointError, match=r"no tokenizer\.json"):
        load_tokenizer(tmp_path)


def test_line_breaks_indentation_and_digits_are_tokens_of_their_own() -> None:
    texts = ["def f(x):\n    return 12 + 345\n\n\n    if 2024:\n        pass  # 67\n\tx = 89\n"] * 50
    tokenizer = train_tokenizer(texts, MINIMUM_VOCAB_SIZE + 16)
    pieces = [tokenizer.decode([token]) for token in tokenizer.encode(texts[0] * 2)]
    for piece in pieces:
        assert len(piece) == 1 or not ("\n" in piece or "\t" in piece or "  " in piece) or piece in RUNS, piece
        assert sum(character.isdigit() for character in piece) <= 1, piece
    assert " 2" in pieces  # a number keeps its first digit with the space before it
    assert "\n\n\n" in pieces
    assert "        " in pieces


def test_with_spaces_apart_a_name_has_the_same_tokens_wherever_it_stands() -> None:
    texts = ["def count(inventory, x):\n    return sum(inventory) + 12 if inventory else x == 3\n"] * 50
    joined, apart = (
        train_tokenizer(texts, MINIMUM_VOCAB_SIZE + 30, spaces_apart=spaces_apart) for spaces_apart in (False, True)
    )
    name = apart.encode("inventory")
    assert apart.encode(" inventory") == [*apart.encode(" "), *name]
    assert apart.encode("f(inventory) if inventory")[-len(name) :] == name
    assert joined.encode(" inventory")[-len(name) :] != name
    pieces = {apart.decode([token]) for token in apart.encode(texts[0])}
    assert {" +", " ==", " 1", " 3"} <= pieces  # only words are parted from their spaces
    assert not any(piece.startswith(" ") and piece[1:].isalpha() for piece in pieces)


def test_no_token_is_learned_that_the_runs_make_useless(tmp_path: Path) -> None:
    texts = [f"    if x_{i}:\n\n        y{i}\t\t\tz\n" for i in range(50)]
    train_tokenizer(texts, MINIMUM_VOCAB_SIZE + 2).save(tmp_path)
    learned = json.loads((tmp_path / "tokenizer.json").read_text())["model"]["vocab"]
    space, tab, line_break = "\u0120", "\u0109", "\u010a"  # as the byte-level alphabet writes them
    useless = [token for token in learned if 2 * space in token or tab in token or line_break in token]
    assert sorted(useless) == [tab, line_break]


@given(st.text(alphabet=" \t\n", max_size=90))
def test_a_run_is_cut_into_its_longest_tokens(tokenizer: Tokenizer, text: str) -> None:
    expected: list[str] = []
    while text:
        here = next((run for run in sorted(RUNS, key=len, reverse=True) if text.startswith(run)), text[0])
        expected.append(here)
        text = text[len(here) :]
    text = "".join(expected)
    assert [tokenizer.decode([token]) for token in tokenizer.encode(text)] == expected


def test_a_vocabulary_without_room_for_the_runs_is_an_error(texts: list[str]) -> None:
    with pytest.raises(DataError, match=f"at least {MINIMUM_VOCAB_SIZE}"):
        train_tokenizer(texts, MINIMUM_VOCAB_SIZE - 1)
    assert train_tokenizer(texts, MINIMUM_VOCAB_SIZE).size == MINIMUM_VOCAB_SIZE


@given(text=st.lists(st.sampled_from([*RUNS, " ", "a", "Xé", "_n", "(", "12", "'s", END_OF_TEXT, " .", "\r"])))
def test_transformers_reads_the_same_tokenizer(reference: Any, tokenizer: Tokenizer, text: list[str]) -> None:
    joined = "".join(text)
    ids = tokenizer.encode(joined)
    assert reference(joined)["input_ids"] == ids
    assert reference.decode(ids) == joined
