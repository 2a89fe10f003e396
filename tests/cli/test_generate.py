"""``hornbook generate`` as a person types it, inside this process."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest
from typer.testing import CliRunner

import hornbook
from hornbook.cli.main import app
from hornbook.foundation.errors import RecipeError
from hornbook.inference.formats import PROMPT_FORMATS
from hornbook.inference.load import load
from hornbook.inference.scoring import log_probabilities
from hornbook.model.catalogue import NANO
from hornbook.model.checkpoint import save_model
from hornbook.model.phi import Phi
from hornbook.tokens.tokenizer import Tokenizer

PROMPT = "def add_3(a, b):"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, tiny_model: Phi, tokenizer: Tokenizer) -> Path:
    folder = tmp_path_factory.mktemp("model")
    save_model(tiny_model, folder, bos_token_id=0, eos_token_id=0)
    tokenizer.save(folder)
    return folder


def run(folder: Path, *arguments: str, stdin: str | None = None) -> str:
    done = CliRunner().invoke(app, ["generate", str(folder), *arguments], input=stdin)
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    assert done.exit_code == 0, done.output
    return done.stdout


def refuse_network(*_: object) -> None:
    raise AssertionError("this is to work offline")


def test_it_prints_prompt_and_text(folder: Path) -> None:
    expected = hornbook.generate(*load(folder), PROMPT, max_new_tokens=8)
    assert run(folder, PROMPT, "--max-new-tokens", "8") == f"{PROMPT}{expected}\n"
    assert run(folder, "-", "--max-new-tokens", "8", stdin=PROMPT) == f"{PROMPT}{expected}\n"


def test_every_setting_arrives(folder: Path) -> None:
    settings = {
        "max_new_tokens": 12,
        "temperature": 1.1,
        "top_k": 30,
        "top_p": 0.9,
        "min_p": 0.01,
        "repetition_penalty": 1.2,
        "seed": 4,
    }
    options = [part for name, value in settings.items() for part in ("--" + name.replace("_", "-"), str(value))]
    expected = hornbook.generate(*load(folder), PROMPT, stop=["a", "~"], **settings)
    assert run(folder, PROMPT, *options, "--stop", "a", "--stop", "~") == f"{PROMPT}{expected}\n"


@pytest.mark.parametrize("name", ["instruct", "answer", "chat", "code"])
def test_with_a_format_it_prints_the_answer_alone(folder: Path, name: str) -> None:
    model, tokenizer = load(folder)
    expected = hornbook.generate(model, tokenizer, "Why?", format=name, max_new_tokens=8)
    assert run(folder, "Why?", "--format", name, "--max-new-tokens", "8") == f"{expected}\n"
    found = json.loads(run(folder, "Why?", "--format", name, "--max-new-tokens", "8", "--json"))
    assert found["prompt"] == PROMPT_FORMATS[name].prompt("Why?")
    assert found["text"] == expected


def test_json_tells_tokens_and_why_it_stopped(folder: Path) -> None:
    found = json.loads(run(folder, PROMPT, "--max-new-tokens", "5", "--json"))
    assert list(found) == ["prompt", "text", "stopped", "tokens"]
    assert found["prompt"] == PROMPT
    assert found["stopped"] == "length" or len(found["tokens"]) < 5
    assert all(token["log_probability"] <= 0 for token in found["tokens"])
    model, tokenizer = load(folder)
    assert tokenizer.decode([token["id"] for token in found["tokens"]]) == found["text"]
    first = found["tokens"][0]
    if tokenizer.encode(PROMPT + first["text"]) == [*tokenizer.encode(PROMPT), first["id"]]:
        (score,) = log_probabilities(model, tokenizer, [(PROMPT, first["text"])])
        assert first["log_probability"] == pytest.approx(score.log_probability, abs=1e-4)


def test_an_unknown_format_is_an_error_with_the_nearest_name(folder: Path) -> None:
    with pytest.raises(RecipeError, match="did you mean `instruct`"):
        run(folder, PROMPT, "--format", "instrukt")


def test_without_a_model_the_one_that_comes_with_hornbook_writes(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(socket.socket, "connect", refuse_network)
    done = CliRunner().invoke(app, ["generate", "def count_vowels(text):"])
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith("def count_vowels(text):\n    ")
    assert done.stdout == run(Path(NANO), "def count_vowels(text):")


def test_a_model_without_a_prompt_is_said(folder: Path) -> None:
    for model in (str(folder), NANO, "phi-2", "runs/laptop"):
        done = CliRunner().invoke(app, ["generate", model])
        assert isinstance(done.exception, RecipeError)
        assert "there is no prompt" in str(done.exception)


def test_a_prompt_alone_may_be_long_or_come_from_standard_input() -> None:
    prompt = "def total(numbers):\n    # " + "add them all up, " * 30 + "\n"
    for argument, stdin in ((prompt, None), ("-", prompt)):
        done = CliRunner().invoke(app, ["generate", argument, "--max-new-tokens", "4"], input=stdin)
        assert done.exit_code == 0, done.output
        assert done.stdout.startswith(prompt)
