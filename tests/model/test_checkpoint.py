"""Saving, and that what was saved opens elsewhere."""

from __future__ import annotations

import json
import resource
from pathlib import Path
from unittest import mock

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from hornbook.foundation.errors import CheckpointError, StorageError
from hornbook.inference.load import load
from hornbook.model import checkpoint
from hornbook.model.checkpoint import empty_model, load_model, read_config, save_model
from hornbook.model.phi import Phi
from hornbook.tokens.tokenizer import Tokenizer

LIMITS = (1, 5_000, 20_000, 60_000, 10**9)


@pytest.fixture
def folder(tmp_path: Path, tiny_model: Phi, tokenizer: Tokenizer) -> Path:
    save_model(tiny_model, tmp_path / "m", bos_token_id=0, eos_token_id=0)
    tokenizer.save(tmp_path / "m", max_length=48)
    return tmp_path / "m"


def save(model: Phi, folder: Path, limit: int = 5_000_000_000) -> None:
    save_model(model, folder, bos_token_id=None, eos_token_id=None, max_shard_bytes=limit)


def same(one: Phi, other: Phi) -> bool:
    mine, theirs = one.state_dict(), other.state_dict()
    return one.config.rotary_dim == other.config.rotary_dim and all(torch.equal(mine[n], theirs[n]) for n in mine)


def other_model(model: Phi, **shape: float) -> Phi:
    return Phi(model.config.model_copy(update=shape)).initialize(9).eval()


def test_transformers_opens_the_folder_and_agrees(folder: Path, tiny_model: Phi, tokenizer: Tokenizer) -> None:
    transformers = pytest.importorskip("transformers")
    other = transformers.AutoModelForCausalLM.from_pretrained(folder).eval()
    other_tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
    assert type(other).__name__ == "PhiForCausalLM"
    for text in ("def add_3(a, b):\n    return a", "größer  →\t\n\n  x", "<|endoftext|>a"):
        ids = tokenizer.encode(text)
        assert other_tokenizer(text)["input_ids"] == ids
        assert other_tokenizer.decode(ids) == tokenizer.decode(ids) == text
        with torch.inference_mode():
            inputs = torch.tensor([ids])
            torch.testing.assert_close(tiny_model(inputs), other(inputs).logits, atol=1e-4, rtol=1e-4)
    assert other.generation_config.eos_token_id == 0


def test_what_transformers_saves_is_read(tmp_path: Path, tiny_model: Phi) -> None:
    transformers = pytest.importorskip("transformers")
    save(tiny_model, tmp_path / "ours")
    theirs = transformers.AutoModelForCausalLM.from_pretrained(tmp_path / "ours")
    for size in ("10KB", "1GB"):
        theirs.save_pretrained(tmp_path / size, max_shard_size=size)
        assert same(load_model(tmp_path / size), tiny_model)
        saved = json.loads((tmp_path / size / "config.json").read_text())
        assert {"rope_parameters", "dtype"} <= saved.keys() or {"rope_theta", "torch_dtype"} <= saved.keys()


@settings(max_examples=8, deadline=None)
@given(limit=st.sampled_from(LIMITS), dtype=st.sampled_from([torch.float16, torch.bfloat16, torch.float32]))
def test_transformers_reopens_every_bit(
    tmp_path_factory: pytest.TempPathFactory, tiny_model: Phi, limit: int, dtype: torch.dtype
) -> None:
    transformers = pytest.importorskip("transformers")
    folder = tmp_path_factory.mktemp("saved")
    model = Phi(tiny_model.config).to(dtype)
    model.load_state_dict(tiny_model.state_dict())
    save(model, folder, limit)
    theirs = transformers.AutoModelForCausalLM.from_pretrained(folder, dtype="auto").state_dict()
    assert theirs.keys() == model.state_dict().keys()
    for name, tensor in model.state_dict().items():
        assert theirs[name].dtype == dtype
        assert torch.equal(theirs[name], tensor), name
    assert same(load_model(folder), model)


def test_a_saved_model_loads_bitwise(folder: Path, tiny_model: Phi) -> None:
    model, _ = load(folder)
    assert not model.training
    assert same(model, tiny_model)


def test_half_precision_weights_keep_their_dtype_or_change_it(tmp_path: Path, tiny_model: Phi) -> None:
    half = Phi(tiny_model.config).to(torch.bfloat16)
    half.load_state_dict(tiny_model.state_dict())
    save(half, tmp_path)
    assert json.loads((tmp_path / "config.json").read_text())["torch_dtype"] == "bfloat16"
    assert same(load_model(tmp_path), half)
    assert load_model(tmp_path).lm_head.weight.dtype == torch.bfloat16
    wide = load_model(tmp_path, dtype=torch.float32)
    assert {p.dtype for p in wide.parameters()} == {torch.float32}
    assert torch.equal(wide.lm_head.weight, half.lm_head.weight.float())


def test_others_may_read_a_saved_model_as_far_as_the_umask_lets_them(folder: Path) -> None:
    (folder / "mine").touch()
    assert {file.stat().st_mode for file in folder.iterdir()} == {(folder / "mine").stat().st_mode}


@pytest.mark.parametrize("limit", LIMITS)
def test_shards_stay_below_the_limit(tmp_path: Path, tiny_model: Phi, limit: int) -> None:
    save(tiny_model, tmp_path, limit)
    files = sorted(path.name for path in tmp_path.iterdir())
    total = sum(p.nbytes for p in tiny_model.parameters())
    if total <= limit:
        assert files == ["config.json", "generation_config.json", "model.safetensors"]
        return
    index = json.loads((tmp_path / "model.safetensors.index.json").read_text())
    assert index["metadata"]["total_size"] == total
    sizes: dict[str, list[int]] = {}
    for name, file in index["weight_map"].items():
        sizes.setdefault(file, []).append(tiny_model.state_dict()[name].nbytes)
    count = len(sizes)
    assert sorted(sizes) == [f"model-{n:05d}-of-{count:05d}.safetensors" for n in range(1, count + 1)]
    assert all(sum(parts) <= limit or len(parts) == 1 for parts in sizes.values())
    assert [*sorted(sizes), "model.safetensors.index.json"] == [name for name in files if name.startswith("model")]


@settings(max_examples=8, deadline=None)
@given(limits=st.lists(st.sampled_from(LIMITS), min_size=2, max_size=4))
def test_a_save_leaves_nothing_of_the_one_before(
    tmp_path_factory: pytest.TempPathFactory, tiny_model: Phi, limits: list[int]
) -> None:
    folder, fresh = tmp_path_factory.mktemp("again"), tmp_path_factory.mktemp("fresh")
    (folder / "notes.txt").write_text("mine")
    for number, limit in enumerate(limits[:-1]):
        save(other_model(tiny_model, num_hidden_layers=number + 1), folder, limit)
    (folder / ".model-00001-of-00009.safetensors.123.partial").write_bytes(b"left by a killed process")
    for place in (folder, fresh):
        save(tiny_model, place, limits[-1])
    (folder / "notes.txt").unlink()
    assert {p.name: p.read_bytes() for p in folder.iterdir()} == {p.name: p.read_bytes() for p in fresh.iterdir()}


class KilledError(Exception):
    """Stands for the end of the process."""


@pytest.mark.parametrize("limits", [(10**9, 60_000), (60_000, 10**9), (60_000, 40_000)])
@pytest.mark.parametrize("what", ["_write_shard", "unlink", "replace", "write_json", "fsync_directory"])
def test_an_interrupted_save_never_leaves_a_mixture(
    tmp_path: Path, tiny_model: Phi, what: str, limits: tuple[int, int]
) -> None:
    before, after = tiny_model, other_model(tiny_model, partial_rotary_factor=1.0)  # of the same shapes
    for count in range(40):
        folder = tmp_path / str(count)
        save(before, folder, limits[0])
        owner = Path if what in ("unlink", "replace") else checkpoint
        real, calls = getattr(owner, what), iter(range(100))

        def die(*arguments: object, real=real, calls=calls, count=count, **named: object) -> object:
            if next(calls) >= count:  # dead processes do nothing afterwards, so every later call fails too
                raise KilledError
            return real(*arguments, **named)

        with mock.patch.object(owner, what, die):
            try:
                save(after, folder, limits[1])
                finished = True
            except KilledError:
                finished = False
        try:
            loaded = load_model(folder)
        except CheckpointError:
            assert not finished
        else:
            assert same(loaded, after) or (same(loaded, before) and not finished)
        save(after, folder, limits[1])
        assert same(load_model(folder), after)
        if finished:
            return
    pytest.fail("the save was never allowed to finish")


@pytest.mark.parametrize("limit", [10**9, 20_000])
def test_a_full_disk_is_said_and_keeps_the_old_model(tmp_path: Path, tiny_model: Phi, limit: int) -> None:
    save(tiny_model, tmp_path)
    files = {p.name for p in tmp_path.iterdir()}
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
        with pytest.raises(StorageError, match="disk is full"):
            save(other_model(tiny_model), tmp_path, limit)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert {p.name for p in tmp_path.iterdir()} == files
    assert same(load_model(tmp_path), tiny_model)


def test_damage_is_named(folder: Path) -> None:
    weights = folder / "model.safetensors"
    whole = weights.read_bytes()
    weights.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(CheckpointError, match="damaged weights"):
        load_model(folder)
    weights.unlink()
    with pytest.raises(CheckpointError, match="no weights here"):
        load_model(folder)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"num_hidden_layers": 3}, "missing model.layers.2"),
        ({"num_hidden_layers": 1}, "unknown model.layers.1"),
        ({"vocab_size": 301}, "has shape"),
        ({"num_key_value_heads": 2}, "has shape"),
        ({"model_type": "llama"}, "model_type is 'llama'"),
        ({"hidden_act": "relu"}, "hidden_act"),
    ],
)
def test_a_config_that_does_not_fit_is_refused(folder: Path, change: dict[str, object], words: str) -> None:
    path = folder / "config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    with pytest.raises(CheckpointError, match=words):
        load_model(folder)


def test_a_folder_without_a_model_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="no such folder"):
        load(tmp_path / "nowhere")
    with pytest.raises(CheckpointError, match="no model here"):
        load(tmp_path)
    for function in (load_model, read_config):
        with pytest.raises(CheckpointError, match=r"no config\.json here"):
            function(tmp_path)


def test_an_empty_model_has_shapes_and_no_memory(tiny_model: Phi) -> None:
    empty = empty_model(tiny_model.config).state_dict()
    assert {name: tensor.shape for name, tensor in empty.items()} == {
        name: tensor.shape for name, tensor in tiny_model.state_dict().items()
    }
    assert {tensor.device.type for tensor in empty.values()} == {"meta"}
