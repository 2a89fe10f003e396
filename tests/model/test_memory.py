"""What loading costs in memory, and that a loaded model never writes to the file it came from."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from tests.model.published_layouts import LAYOUTS, restore_layout, write_config, write_weights

from hornbook.model.checkpoint import load_model, save_model
from hornbook.model.config import PhiConfig
from hornbook.model.phi import Phi

MEASURE = """
import os, re, sys, torch
from pathlib import Path
from hornbook.model.checkpoint import load_model
from hornbook.model.config import PhiConfig
from hornbook.model.phi import Phi

def peak():  # the high-water mark of this process; ru_maxrss would start at that of the process that started it
    return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) * 1024

torch.set_num_threads(1)
shape = dict(hidden_size=64, intermediate_size=64, num_hidden_layers=1, num_attention_heads=2, vocab_size=64)
with torch.inference_mode():
    for kind in (torch.float32, torch.float16):
        Phi(PhiConfig(**shape)).to(kind)(torch.ones(1, 4, dtype=torch.long))
for folder, dtype, check in zip(*[iter(sys.argv[1:])] * 3):
    if not os.fork():
        # A forked process maps the libraries' code anew as it runs it: no memory of the model.
        load_model(Path(folder), check_finite=False)
        before = peak()
        model = load_model(Path(folder), dtype=getattr(torch, dtype), check_finite=check == "check")
        os.write(1, f"{peak() - before}\\n".encode())
        os._exit(0)
    os.wait()
"""
SHAPE = PhiConfig(
    vocab_size=4096, hidden_size=768, intermediate_size=3072, num_hidden_layers=10, num_attention_heads=12
)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    """Folders of one model of 77 million parameters in half precision, and its bytes."""
    folder = tmp_path_factory.mktemp("large")
    model = Phi(SHAPE).half()
    for kind in ("safetensors", "pickle"):
        write_config(folder / kind, SHAPE)
        write_weights(folder / kind, model.state_dict(), kind)
    write_config(folder / "fused", SHAPE)
    write_weights(folder / "fused", restore_layout(model.state_dict(), SHAPE, "fused"), "safetensors", 2)
    return folder, sum(p.nbytes for p in model.parameters())


CASES = [
    ("safetensors", "float16", "", 0.25),
    ("safetensors", "float16", "check", 0.5),
    ("safetensors", "float32", "check", 2.6),
    ("pickle", "float16", "check", 0.5),
    ("pickle", "float32", "", 2.6),
    ("fused", "float16", "check", 1.3),
]


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_model_is_never_in_memory_twice(large: tuple[Path, int]) -> None:
    folder, size = large
    arguments = [word for kind, dtype, check, _ in CASES for word in (str(folder / kind), dtype, check)]
    child = subprocess.run([sys.executable, "-c", MEASURE, *arguments], check=True, capture_output=True, timeout=300)
    for used, (kind, dtype, check, limit) in zip(map(int, child.stdout.split()), CASES, strict=True):
        assert used < limit * size, f"{kind} {dtype} {check}: {used / size:.2f} times the file"
        if dtype == "float32":
            assert used > 1.9 * size  # else the measurement itself would be wrong


def hashes(folder: Path) -> dict[str, str]:
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.iterdir() if p.is_file()}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("kind", ["safetensors", "pickle", "old pickle"])
def test_training_in_place_leaves_the_file_alone(tmp_path: Path, tiny_model: Phi, layout: str, kind: str) -> None:
    write_config(tmp_path, tiny_model.config)
    write_weights(tmp_path, restore_layout(tiny_model.state_dict(), tiny_model.config, layout), kind, 2)
    before = hashes(tmp_path)
    model = load_model(tmp_path, dtype=torch.float32).train()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    model(torch.arange(20)[None]).square().mean().backward()
    optimizer.step()
    assert not torch.equal(model.lm_head.weight, tiny_model.lm_head.weight)
    with torch.no_grad():
        for number, parameter in enumerate(model.parameters()):
            parameter.fill_(number)
    assert all(bool((parameter == number).all()) for number, parameter in enumerate(model.parameters()))
    assert hashes(tmp_path) == before
    again = load_model(tmp_path).state_dict()
    assert all(torch.equal(again[name], tensor) for name, tensor in tiny_model.state_dict().items())


def test_a_model_is_saved_over_the_files_it_is_mapped_from(tmp_path: Path, tiny_model: Phi) -> None:
    save_model(tiny_model, tmp_path, bos_token_id=0, eos_token_id=0)
    model = load_model(tmp_path)
    with torch.no_grad():
        model.lm_head.bias.add_(1)
    for limit in (9000, 10**9, 20_000):
        save_model(model, tmp_path, bos_token_id=0, eos_token_id=0, max_shard_bytes=limit)
        again = load_model(tmp_path).state_dict()
        assert all(torch.equal(again[name], tensor) for name, tensor in model.state_dict().items())
    assert torch.equal(model.model.embed_tokens.weight, tiny_model.model.embed_tokens.weight)


def test_a_mapped_model_pickles_to_its_own_size(tmp_path: Path, tiny_model: Phi) -> None:
    save_model(tiny_model, tmp_path / "m", bos_token_id=0, eos_token_id=0)
    torch.save(load_model(tmp_path / "m").state_dict(), tmp_path / "mapped.pt")
    torch.save(tiny_model.state_dict(), tmp_path / "own.pt")
    assert (tmp_path / "mapped.pt").stat().st_size < 1.1 * (tmp_path / "own.pt").stat().st_size
