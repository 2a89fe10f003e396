"""The command line as a person types it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from hornbook.model.checkpoint import save_model
from hornbook.model.phi import Phi
from hornbook.recipe import STAGES
from hornbook.tokens.tokenizer import Tokenizer


def hornbook(*arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "hornbook", *arguments], capture_output=True, text=True, cwd=cwd, timeout=120
    )


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory, tiny_model: Phi, tokenizer: Tokenizer) -> Path:
    run = tmp_path_factory.mktemp("runs") / "mine"
    save_model(tiny_model, run / "model", bos_token_id=0, eos_token_id=0)
    tokenizer.save(run / "model")
    return run


@pytest.mark.parametrize(
    "command",
    [
        "",
        "run",
        "evaluate",
        "compare",
        "ablate",
        "generate",
        "verify",
        "export",
        "quantize",
        "models",
        "models show",
        "models pull",
        "report",
        "fields",
        "doctor",
        "corpus",
        "corpus quality",
        "train",
        "transfer",
        "synthesize curriculum",
        "synthesize families",
        "synthesize diversity",
    ],
)
def test_every_command_has_help_with_an_example(command: str) -> None:
    done = hornbook(*command.split(), "--help")
    assert done.returncode == 0, done.stderr
    assert command in ("", "corpus") or "Example" in done.stdout


def test_generate_prints_prompt_and_completion(model: Path) -> None:
    done = hornbook("generate", str(model), "def add_3(a, b):", "--max-new-tokens", "8")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("def add_3(a, b):")
    assert len(done.stdout) > len("def add_3(a, b):\n")
    again = hornbook("generate", str(model), "def add_3(a, b):", "--max-new-tokens", "8")
    assert again.stdout == done.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["generate", "MODEL", "def add(a, b): " * 40], "context is 48"),
        (["generate", "nowhere", "x"], "no such folder"),
        (["run", "nowhere.yaml"], "no such file"),
        (["fields", "trainin"], "did you mean `training`"),
        (["report", "nowhere"], "nowhere"),
    ],
)
def test_errors_are_short_and_say_what_to_do(model: Path, arguments: list[str], words: str) -> None:
    done = hornbook(*[str(model) if a == "MODEL" else a for a in arguments])
    assert done.returncode == 1
    assert words in done.stderr
    assert "To mend it:" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("stage", sorted(STAGES))
def test_every_field_is_described(stage: str) -> None:
    done = hornbook("fields", stage, "--json")
    assert done.returncode == 0, done.stderr
    fields = json.loads(done.stdout)[stage]["fields"]
    assert [f["name"] for f in fields if not f["description"]] == []


def test_a_stage_runs_as_a_command_and_from_a_recipe_alike(tmp_path: Path) -> None:
    (tmp_path / "code").mkdir()
    for i in range(20):
        (tmp_path / "code" / f"m{i}.py").write_text(f'def f{i}(a):\n    """Add {i} to a."""\n    return a + {i}\n' * 2)
    (tmp_path / "config.yaml").write_text(
        "sources: [{kind: folder, path: code, licence: MIT}]\nmin_document_bytes: 10\n"
    )
    done = hornbook("corpus", "sources", "--to", "out", "--config", "config.yaml", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text())
    done = hornbook("corpus", "sources", "--to", "out2", "--config", "config.yaml", "--set", "max_document_bytes=5000",
                    cwd=tmp_path)  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads((tmp_path / "out2" / "manifest.json").read_text())["config"]["max_document_bytes"] == 5000
    assert manifest["counts"]


def test_version_is_that_of_the_package() -> None:
    from hornbook import __version__

    assert hornbook("--version").stdout == f"hornbook {__version__}\n"
