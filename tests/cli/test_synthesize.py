from __future__ import annotations

import json
from pathlib import Path

import pyarrow as pa
import pytest
from tests.cli.invoke import hornbook

from hornbook.foundation.documents import COLUMNS, write_documents
from hornbook.foundation.errors import DiversityError, RecipeError


def test_families_are_listed_and_one_is_shown() -> None:
    listed = hornbook("synthesize", "families", "strings.*", "--json")
    assert listed.exit_code == 0
    ids = [row["id"] for row in json.loads(listed.stdout)]
    assert "strings.count_vowels" in ids
    assert all(one.startswith("strings.") for one in ids)
    shown = hornbook("synthesize", "families", "strings.count_vowels", "--seed", "3")
    assert "--- exercise, seed 3 ---" in shown.stdout
    assert "--- section, seed 3 ---" in shown.stdout
    assert shown.stdout == hornbook("synthesize", "families", "strings.count_vowels", "--seed", "3").stdout


def test_a_family_that_is_not_there_is_an_error() -> None:
    with pytest.raises(RecipeError, match=r"no family is called `strings\.nothing`"):
        hornbook("synthesize", "families", "strings.nothing")


def test_texts_are_written_from_the_command_line_and_measured(tmp_path: Path) -> None:
    settings = {"exercises": 250, "sections": 0, "reasoning": 0, "heldout_exercises": 4, "heldout_documents": 4}
    sets = [f"--set={name}={value}" for name, value in settings.items()]
    made = hornbook("synthesize", "curriculum", "--to", str(tmp_path / "a"), *sets, "--no-isolation")
    assert made.exit_code == 0
    assert json.loads((tmp_path / "a" / "manifest.json").read_text())["counts"]["isolation"] == "none"
    measured = hornbook("synthesize", "diversity", str(tmp_path / "a"), "--json")
    assert measured.exit_code == 0
    found = json.loads(measured.stdout)
    assert found["gate"] == "open"
    assert found["texts"] >= 240


def test_texts_that_are_too_alike_are_an_error(tmp_path: Path) -> None:
    row = dict.fromkeys(COLUMNS, "x") | {"family": "cats.sat"}
    rest = "It was a fine day, and nobody wanted to leave the house, so they all had tea and told old tales. " * 2
    rows = [row | {"id": f"{n:016x}", "text": f"Cat {n} sat on the mat. {rest}"} for n in range(300)]
    write_documents(tmp_path / "documents.parquet", pa.Table.from_pylist(rows))
    with pytest.raises(DiversityError, match=r"too alike.*cats\.sat"):
        hornbook("synthesize", "diversity", str(tmp_path))


def test_no_isolation_is_for_stages_that_run_programs(tmp_path: Path) -> None:
    with pytest.raises(RecipeError, match="runs no programs"):
        hornbook("corpus", "deduplicate", "--to", str(tmp_path / "a"), "--no-isolation")
