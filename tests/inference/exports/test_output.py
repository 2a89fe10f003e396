from __future__ import annotations

from pathlib import Path

import pytest

from hornbook.foundation.errors import StorageError
from hornbook.inference.exports.output import default_output, model_name, whole_file


@pytest.mark.parametrize(
    ("folder", "name", "output"),
    [
        ("/a/runs/laptop/model", "laptop", "/a/runs/laptop/model/model-f16.gguf"),
        ("/a/phi-2", "phi-2", "/a/phi-2/model-f16.gguf"),
        ("/a/hub/models--microsoft--phi-2/snapshots/0ab1", "phi-2", "phi-2-f16.gguf"),
    ],
)
def test_names_follow_the_place_of_the_model(folder: str, name: str, output: str) -> None:
    assert model_name(Path(folder)) == name
    assert default_output(Path(folder), "-f16.gguf") == Path(output)


def test_all_parts_appear_together_or_not_at_all(tmp_path: Path) -> None:
    with whole_file(tmp_path / "new" / "a.onnx", overwrite=False) as temporary:
        temporary.write_text("graph")
        temporary.with_name("a.onnx.data").write_text("weights")
        assert not list((tmp_path / "new").glob("a*"))
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == ["a.onnx", "a.onnx.data"]
    with pytest.raises(ValueError, match="broken"), whole_file(tmp_path / "b.onnx", overwrite=False) as temporary:
        temporary.write_text("half")
        raise ValueError("broken")
    assert [path.name for path in tmp_path.iterdir()] == ["new"]


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with (
        pytest.raises(StorageError, match=r"(?s)a\.gguf.*--output"),
        whole_file(tmp_path / "file" / "a.gguf", overwrite=False),
    ):
        pass
