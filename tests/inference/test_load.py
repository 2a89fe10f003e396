from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch

import hornbook
from hornbook.foundation.errors import CheckpointError, HardwareError, MismatchError
from hornbook.inference.load import choose_device, choose_dtype, resolve_model, stored_dtype
from hornbook.inference.packed import PackedLinear, can_pack
from hornbook.model.catalogue import weights_bytes
from hornbook.model.checkpoint import save_model
from hornbook.model.config import PhiConfig
from hornbook.model.phi import Phi
from hornbook.tokens.tokenizer import Tokenizer

CPU, CUDA = torch.device("cpu"), torch.device("cuda")
Save = Callable[..., Path]


@pytest.fixture
def save(tmp_path: Path, tiny_model: Phi, tokenizer: Tokenizer) -> Save:
    def write(name: str = "m", dtype: torch.dtype = torch.float32) -> Path:
        model = Phi(tiny_model.config).to(dtype)
        model.load_state_dict(tiny_model.state_dict())
        save_model(model, tmp_path / name, bos_token_id=0, eos_token_id=0)
        tokenizer.save(tmp_path / name)
        return tmp_path / name

    return write


@pytest.fixture(autouse=True)
def empty_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def cache_model(cache: Path, hub_name: str, folder: Path) -> Path:
    """Lay ``folder`` into the hub's cache as the hub's own library does."""
    repository = cache / ("models--" + hub_name.replace("/", "--"))
    (repository / "refs").mkdir(parents=True)
    (repository / "refs" / "main").write_text("c" * 40)
    (repository / "snapshots").mkdir()
    return folder.rename(repository / "snapshots" / ("c" * 40))


def memory(monkeypatch: pytest.MonkeyPatch, available: float) -> None:
    monkeypatch.setattr("psutil.virtual_memory", lambda: SimpleNamespace(available=available))


def test_a_folder_a_run_and_an_artifact_are_found(save: Save, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = save("runs/mine/model")
    for name in (folder, folder.parent, str(folder.parent)):
        assert resolve_model(name) == folder
    assert resolve_model("mine", runs_dir=tmp_path / "runs") == folder
    monkeypatch.chdir(tmp_path)
    assert resolve_model("mine").resolve() == folder


@pytest.mark.parametrize("name", ["phi-1.5", "microsoft/phi-1_5", "phi-1_5"])
def test_a_known_model_is_found_in_the_cache(save: Save, empty_cache: Path, name: str) -> None:
    with pytest.raises(CheckpointError, match=r"(?s)not on this disk.*hornbook models pull phi-1\.5.*2\.8 GB"):
        resolve_model(name)
    folder = cache_model(empty_cache, "microsoft/phi-1_5", save())
    assert resolve_model(name) == folder
    (folder / "model.safetensors").unlink()
    with pytest.raises(CheckpointError, match="not on this disk"):
        resolve_model(name)


def test_any_name_of_the_hub_is_found_in_the_cache(save: Save, empty_cache: Path) -> None:
    with pytest.raises(CheckpointError, match="hornbook models pull someone/mine"):
        resolve_model("someone/mine")
    folder = cache_model(empty_cache, "someone/mine", save())
    assert resolve_model("someone/mine") == folder
    assert hornbook.load("someone/mine")[0].config.hidden_size == 32


def test_a_folder_goes_before_a_name(save: Save, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save("phi-2")
    monkeypatch.chdir(tmp_path)
    assert resolve_model("phi-2") == Path("phi-2")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("phi2", "did you mean `phi-2`"),
        ("microsoft/phi2", "did you mean `microsoft/phi-2`"),
        ("phi-1-small", "no weights of this model were released"),
        ("../nowhere", "no such folder"),
        ("", "no model here"),
    ],
)
def test_what_is_not_there_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, words: str) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CheckpointError, match=words):
        resolve_model(name)


def test_a_run_is_proposed_by_its_path(save: Save, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save("runs/laptop/model")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CheckpointError, match="did you mean `runs/laptop`"):
        resolve_model("runs/labtop")


def test_finding_a_model_never_uses_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr("socket.socket.connect", refuse)
    monkeypatch.setattr("socket.getaddrinfo", refuse)
    for name in ("phi-2", "microsoft/phi-2", "someone/mine"):
        with pytest.raises(CheckpointError):
            resolve_model(name)


@pytest.mark.parametrize("stored", [torch.float32, torch.float16, torch.bfloat16])
@pytest.mark.parametrize("dtype", ["auto", "float32", "bfloat16", "float16", torch.bfloat16])
def test_the_dtype_that_was_asked_for(save: Save, tiny_model: Phi, stored: torch.dtype, dtype: str) -> None:
    folder = save(dtype=stored)
    assert stored_dtype(folder) == stored
    model, tokenizer = hornbook.load(folder, dtype=dtype, device="cpu")
    wanted = torch.float32 if dtype == "auto" else dtype if isinstance(dtype, torch.dtype) else getattr(torch, dtype)
    assert {parameter.dtype for parameter in model.parameters()} == {wanted}
    expected = tiny_model.lm_head.weight.to(stored).to(wanted)
    assert torch.equal(model.lm_head.weight, expected)
    ids = torch.tensor([tokenizer.encode("def add(a, b):")])
    assert model(ids).dtype == torch.float32


def test_mixed_dtypes_load_as_the_widest(save: Save) -> None:
    from safetensors.torch import load_file, save_file

    folder = save(dtype=torch.float16)
    tensors = load_file(folder / "model.safetensors")
    tensors["model.final_layernorm.weight"] = tensors["model.final_layernorm.weight"].float()
    save_file(tensors, folder / "model.safetensors")
    assert stored_dtype(folder) == torch.float32
    model, _ = hornbook.load(folder)
    assert {parameter.dtype for parameter in model.parameters()} == {torch.float32}


def test_buffers_of_older_files_do_not_decide_the_dtype(save: Save) -> None:
    from safetensors.torch import load_file, save_file

    folder = save(dtype=torch.float16)
    weights = load_file(folder / "model.safetensors")
    weights["model.layers.0.self_attn.rotary_emb.inv_freq"] = torch.ones(2)
    save_file(weights, folder / "model.safetensors")
    assert stored_dtype(folder) == torch.float16


def test_auto_computes_in_fp32_on_a_cpu_unless_memory_is_short(
    monkeypatch: pytest.MonkeyPatch, tiny_config: PhiConfig, capsys: pytest.CaptureFixture[str]
) -> None:
    needed = weights_bytes(tiny_config, "float32")
    for stored in (torch.float16, torch.bfloat16):
        memory(monkeypatch, 2 * needed)
        assert choose_dtype(stored, tiny_config, CPU) == torch.float32
        assert capsys.readouterr().err == ""
        memory(monkeypatch, 2 * needed - 1)
        assert choose_dtype(stored, tiny_config, CPU) == torch.bfloat16
        assert ("rounds the stored fp16" in capsys.readouterr().err) == (stored == torch.float16)
    assert choose_dtype(torch.float32, tiny_config, CPU) == torch.float32


def test_auto_keeps_what_is_stored_on_a_gpu(monkeypatch: pytest.MonkeyPatch, tiny_config: PhiConfig) -> None:
    monkeypatch.setattr("torch.cuda.is_bf16_supported", lambda _: True)
    for stored in (torch.float16, torch.bfloat16, torch.float32):
        assert choose_dtype(stored, tiny_config, CUDA) == stored
    monkeypatch.setattr("torch.cuda.is_bf16_supported", lambda _: False)
    assert choose_dtype(torch.bfloat16, tiny_config, CUDA) == torch.float32
    assert choose_dtype(torch.float16, tiny_config, CUDA) == torch.float16


def test_devices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    monkeypatch.setattr("torch.backends.mps.is_available", lambda: False)
    assert choose_device("auto") == choose_device("cpu") == CPU
    for device in ("cuda", "cuda:1", "mps"):
        with pytest.raises(HardwareError, match=f"no device `{device}`"):
            choose_device(device)
    with pytest.raises(HardwareError, match="did you mean `cuda`"):
        choose_device("cudda")
    monkeypatch.setattr("torch.cuda.is_available", lambda: True)
    monkeypatch.setattr("torch.cuda.device_count", lambda: 1)
    assert choose_device("auto") == choose_device("cuda") == CUDA
    with pytest.raises(HardwareError, match="cuda:1"):
        choose_device("cuda:1")
    monkeypatch.setattr("torch.backends.mps.is_available", lambda: True)
    assert choose_device("auto") == CUDA
    assert choose_device("mps").type == "mps"


@pytest.mark.parametrize("device", ["cuda:x", "cuda:-1", "cpu:", "gpu"])
def test_a_device_that_is_no_device(monkeypatch: pytest.MonkeyPatch, device: str) -> None:
    monkeypatch.setattr("torch.cuda.is_available", lambda: True)
    with pytest.raises(HardwareError, match="device"):
        choose_device(device)


def test_an_unknown_dtype(save: Save) -> None:
    with pytest.raises(HardwareError, match="did you mean `bfloat16`"):
        hornbook.load(save(), dtype="bfloat61")  # pyright: ignore[reportArgumentType]


def test_a_tokenizer_that_is_too_large(save: Save) -> None:
    folder = save()
    path = folder / "tokenizer.json"
    data = json.loads(path.read_text())
    data["added_tokens"].append(
        {"id": 300, "content": "<extra>", "single_word": False, "lstrip": False, "rstrip": False, "normalized": False,
         "special": False}
    )  # fmt: skip
    path.write_text(json.dumps(data))
    with pytest.raises(MismatchError, match="vocab_size 301 does not fit into the model's padded_vocab_size 300"):
        hornbook.load(folder)


def test_packed_weights_are_loaded_on_request(save: Save) -> None:
    plain, _ = hornbook.load(save(), dtype="bfloat16")
    packed, _ = hornbook.load(save(), dtype="bfloat16", packed=True)
    assert bool(list(packed.parameters())) and isinstance(packed.lm_head, PackedLinear) == can_pack(plain)
    assert list(hornbook.load(save(), packed=True)[0].lm_head.parameters()), "fp32 is left as it is"
