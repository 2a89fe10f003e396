"""Damaged, contradictory and hostile weight files."""

from __future__ import annotations

import collections
import json
import os
import pickle
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from tests.model.published_layouts import write_config, write_weights

from hornbook.foundation.errors import CheckpointError
from hornbook.model.checkpoint import load_model
from hornbook.model.phi import Phi
from hornbook.model.weights import require_finite

KINDS = ("safetensors", "pickle", "old pickle")
Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path, tiny_model: Phi) -> Write:
    """Writes the tiny model, with some tensors changed, and returns its folder."""

    def made(kind: str = "safetensors", shards: int = 1, **changes: torch.Tensor) -> Path:
        folder = tmp_path / f"{kind}-{shards}"
        write_config(folder, tiny_model.config)
        write_weights(folder, tiny_model.state_dict() | changes, kind, shards)
        return folder

    return made


def refuse(folder: Path, *words: str) -> None:
    with pytest.raises(CheckpointError) as caught:
        load_model(folder, check_finite=False)
    for word in words:
        assert word in str(caught.value)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("keep", [0, 3, 0.5, -40])
def test_a_truncated_shard_is_named(write: Write, kind: str, keep: float) -> None:
    folder = write(kind, 2)
    shard = sorted(folder.glob("*-00002-of-*"))[0]
    whole = shard.read_bytes()
    shard.write_bytes(whole[: int(len(whole) * keep) if isinstance(keep, float) else keep])
    refuse(folder, str(shard), "damaged weights")


@pytest.mark.parametrize("kind", KINDS)
def test_noise_is_named(write: Write, kind: str) -> None:
    folder = write(kind)
    file = next(p for p in folder.iterdir() if p.name != "config.json")
    for noise in (os.urandom(3000), b"hello, this is no model", b"\x80\x02}q\x00.", b"PK\x03\x04 and so on"):
        file.write_bytes(noise)
        refuse(folder, str(file))


def index_of(folder: Path) -> tuple[Path, dict]:
    path = next(folder.glob("*.index.json"))
    return path, json.loads(path.read_text())


@pytest.mark.parametrize("kind", KINDS[:2])
def test_an_index_that_contradicts_its_shards_is_refused(write: Write, kind: str) -> None:
    folder = write(kind, 2)
    path, index = index_of(folder)
    key = "lm_head.bias"
    mine = index["weight_map"][key]
    other = next(file for file in index["weight_map"].values() if file != mine)
    cases: list[tuple[dict[str, str], tuple[str, ...]]] = [
        ({key: "gone.safetensors"}, (str(path), "gone.safetensors", key)),
        ({key: other}, (path.name, key)),
        ({"extra.weight": mine}, (mine, "extra.weight", "but it is not")),
        ({key: "../x.safetensors"}, (str(path), "no file name")),
    ]
    for change, words in cases:
        path.write_text(json.dumps({"weight_map": index["weight_map"] | change}))
        refuse(folder, *words)
    path.write_text(json.dumps({"weight_map": {n: f for n, f in index["weight_map"].items() if n != key}}))
    refuse(folder, mine, key, "does not place it there")
    for text in ("{", "[]", "{}", '{"weight_map": {}}', '{"weight_map": {"a": 3}}'):
        path.write_text(text)
        refuse(folder, path.name)


def test_a_missing_shard_is_named(write: Write) -> None:
    folder = write("safetensors", 3)
    (folder / "model-00003-of-00003.safetensors").unlink()
    refuse(folder, "model.safetensors.index.json", "model-00003-of-00003.safetensors")


def test_safetensors_come_before_pickles(write: Write, tiny_model: Phi) -> None:
    folder = write("pickle")
    shutil.copy(write("safetensors") / "model.safetensors", folder)
    (folder / "pytorch_model.bin").write_bytes(b"never read")
    assert torch.equal(load_model(folder).lm_head.weight, tiny_model.lm_head.weight)


def test_no_weights_is_said(write: Write) -> None:
    folder = write()
    (folder / "model.safetensors").unlink()
    refuse(folder, "no weights here", "model.safetensors", "pytorch_model.bin", "To mend it")


class Call:
    """Pickled as a call, which unpickling would run."""

    def __init__(self, function: Callable[..., object], *arguments: object) -> None:
        self.call = (function, arguments)

    def __reduce__(self) -> tuple[object, ...]:
        return self.call


@pytest.mark.parametrize("zipped", [True, False])
@pytest.mark.parametrize(
    ("function", "name"), [(os.mkdir, "posix.mkdir`"), (eval, "`eval`"), (shutil.rmtree, "shutil.rmtree`")]
)
def test_a_pickle_with_code_is_not_run(
    write: Write, tmp_path: Path, zipped: bool, function: Callable[..., object], name: str
) -> None:
    folder = write("pickle")
    mark = tmp_path / "it-ran"
    argument = f"__import__('os').mkdir({str(mark)!r})" if function is eval else str(mark)
    held = {"lm_head.weight": torch.ones(2), "x": Call(function, argument)}
    torch.save(held, folder / "pytorch_model.bin", _use_new_zipfile_serialization=zipped)
    refuse(folder, "pytorch_model.bin", "wants to call", name, "safetensors")
    assert not mark.exists()


def test_a_plain_pickle_with_code_is_not_run(write: Write, tmp_path: Path) -> None:
    folder = write("pickle")
    (folder / "pytorch_model.bin").write_bytes(pickle.dumps(Call(os.mkdir, str(tmp_path / "it-ran")), protocol=2))
    refuse(folder, "pytorch_model.bin")
    assert not (tmp_path / "it-ran").exists()


@pytest.mark.parametrize(
    ("held", "words"),
    [
        ([torch.ones(2)], "a list, not tensors by name"),
        ({"lm_head.weight": 3}, "`lm_head.weight` is a int"),
        ({"model": collections.OrderedDict(a=torch.ones(1))}, "`model` is a OrderedDict"),
        ({1: torch.ones(2)}, "not tensors by name"),
        ({"a": torch.eye(3).to_sparse()}, "`a` is a sparse or quantised tensor"),
    ],
)
def test_a_pickle_of_something_else_is_refused(write: Write, held: object, words: str) -> None:
    folder = write("pickle")
    torch.save(held, folder / "pytorch_model.bin")
    refuse(folder, "pytorch_model.bin", words)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
@pytest.mark.parametrize("dtype", [None, torch.float64])
def test_values_that_are_not_finite_are_refused(
    write: Write, tiny_model: Phi, kind: str, value: float, dtype: torch.dtype | None
) -> None:
    name = "model.layers.1.mlp.fc1.weight"
    broken = tiny_model.state_dict()[name].clone()
    broken[5, 7] = value
    folder = write(kind, 2, **{name: broken})
    with pytest.raises(CheckpointError, match=rf"tensor {name} has 1 values .*\[5, 7\]") as caught:
        load_model(folder, dtype=dtype)
    assert "-of-00002" in str(caught.value)
    unchecked = load_model(folder, dtype=dtype, check_finite=False).state_dict()[name]
    assert torch.equal(unchecked.isfinite(), broken.isfinite())


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32, torch.float64])
def test_require_finite_passes_the_largest_values(dtype: torch.dtype) -> None:
    top = torch.finfo(dtype).max
    require_finite(torch.tensor([[top, -top, 0.0]], dtype=dtype), "x", "here")


def test_values_that_do_not_fit_the_dtype_are_refused(write: Write) -> None:
    folder = write(**{"lm_head.bias": torch.full((300,), 1e6)})
    assert load_model(folder).lm_head.bias[0] == 1e6
    with pytest.raises(
        CheckpointError, match=r"tensor lm_head.bias has 300 values (.|\n)*wider dtype than torch.float16"
    ):
        load_model(folder, dtype=torch.float16)


@pytest.mark.parametrize(
    "dtype", [torch.int8, torch.uint8, torch.int64, torch.bool, torch.float8_e4m3fn, torch.complex64]
)
@pytest.mark.parametrize("kind", KINDS[:2])
def test_dtypes_that_are_no_weights_are_refused(write: Write, kind: str, dtype: torch.dtype) -> None:
    folder = write(kind, **{"lm_head.bias": torch.zeros(300, dtype=dtype)})
    refuse(folder, "lm_head.bias", str(dtype))


def test_several_dtypes_need_a_choice(write: Write, tiny_model: Phi) -> None:
    folder = write(**{"lm_head.bias": tiny_model.lm_head.bias.detach().half()})
    refuse(folder, "several dtypes", "torch.float16 (lm_head.bias)", "torch.float32")
    model = load_model(folder, dtype=torch.float32)
    assert {p.dtype for p in model.parameters()} == {torch.float32}
    assert torch.equal(model.lm_head.bias, tiny_model.lm_head.bias.half().float())


def test_an_integer_dtype_cannot_be_asked_for(write: Write) -> None:
    with pytest.raises(CheckpointError, match=r"can't be converted to torch\.int8"):
        load_model(write(), dtype=torch.int8)


@pytest.mark.parametrize("kind", KINDS)
def test_non_contiguous_tensors_load(write: Write, tiny_model: Phi, kind: str) -> None:
    weight = tiny_model.lm_head.weight.detach()
    folder = write(kind)
    if kind != "safetensors":
        state = tiny_model.state_dict() | {"lm_head.weight": weight.t().contiguous().t()}
        torch.save(state, folder / "pytorch_model.bin", _use_new_zipfile_serialization=kind == "pickle")
    loaded = load_model(folder).lm_head.weight
    assert loaded.is_contiguous()
    assert torch.equal(loaded, weight)


def test_another_device_is_moved_to(write: Write) -> None:
    assert {p.device.type for p in load_model(write(), device="meta", check_finite=False).parameters()} == {"meta"}


def test_the_files_of_safetensors_itself_are_read(write: Write, tiny_model: Phi) -> None:
    folder = write()
    save_file(load_file(folder / "model.safetensors"), folder / "model.safetensors")
    assert torch.equal(load_model(folder).lm_head.weight, tiny_model.lm_head.weight)
