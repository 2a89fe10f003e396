from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import Field

from hornbook.foundation.config import Config, parse, read_yaml
from hornbook.foundation.errors import RecipeError


class Inner(Config):
    learning_rate: float = Field(default=0.1, gt=0)
    """How fast."""


class Outer(Config):
    steps: int = 1
    """How many."""
    inner: Inner = Inner()
    """Nested."""


def write(folder: Path, text: str) -> Path:
    path = folder / "r.yaml"
    path.write_text(text)
    return path


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("steps: 3\nstep: 4\n", 2, "did you mean `steps`"),
        ("steps: 3\ninner:\n  learning_rat: 4\n", 3, "did you mean `learning_rate`"),
        ("steps: many\n", 1, "field `steps`"),
        ("inner:\n  learning_rate: -1\n", 2, "greater than 0"),
        ("steps: 1\nsteps: 2\n", 2, "given twice"),
        ("steps: [1\n", 2, "not valid YAML"),
    ],
)
def test_mistakes_name_file_line_and_field(tmp_path: Path, text: str, line: int, words: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(RecipeError) as caught:
        source = read_yaml(path)
        parse(Outer, source.data, source)
    assert f"r.yaml:{line}:" in str(caught.value)
    assert words in str(caught.value)


def test_a_valid_file_is_read(tmp_path: Path) -> None:
    source = read_yaml(write(tmp_path, "steps: 3\ninner: {learning_rate: 1e-3}\n"))
    config = parse(Outer, source.data, source)
    assert (config.steps, config.inner.learning_rate) == (3, 0.001)
    assert Outer.model_fields["inner"].description == "Nested."


def test_a_list_is_not_a_recipe(tmp_path: Path) -> None:
    with pytest.raises(RecipeError, match="expected a mapping"):
        read_yaml(write(tmp_path, "- a\n- b\n"))


class Many(Config):
    inners: tuple[Inner, ...] = Field(min_length=1)
    """Several."""


def test_a_mistake_inside_a_list_is_told_once(tmp_path: Path) -> None:
    with pytest.raises(RecipeError, match="did you mean `learning_rate`") as caught:
        source = read_yaml(write(tmp_path, "inners:\n  - {learning_rate: 1}\n  - {learning_rat: 1}\n"))
        parse(Many, source.data, source)
    assert "r.yaml:3:" in str(caught.value)
    assert "Tuple" not in str(caught.value)
