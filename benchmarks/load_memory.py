"""Peak memory of saving and loading a model of a published shape, in each kind of file.

    python benchmarks/load_memory.py --preset phi-2 --output benchmarks/results/load_memory.json

Writes random fp16 weights of that shape into a temporary folder, as one safetensors file, as shards and as a pickle,
one after the other, and loads each in processes of their own: kept in fp16, kept without looking at the values, and
converted to fp32. A peak is the process's high-water mark of resident memory (VmHWM) less what it was before, after the
imports and a tiny forward pass; the ratio is to the bytes of the parameters in the dtype asked for. Linux only.

phi-2 needs 6 GB of disk, and 12 GB of memory for fp32 (``--no-fp32`` leaves that out).
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import torch

from hornbook.foundation.files import write_json
from hornbook.foundation.hardware import environment
from hornbook.model.checkpoint import empty_model, load_model, save_model
from hornbook.model.config import PhiConfig
from hornbook.model.phi import Phi
from hornbook.model.presets import PRESETS, preset

FILES = ("one safetensors file", "safetensors shards of 2 GB", "one pickle")


def peak_bytes() -> int:
    """High-water mark of this process alone; ``ru_maxrss`` would start at that of the process that started it."""
    status = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    assert status is not None
    return int(status[1]) * 1024


def warm_up() -> int:
    """Run what PyTorch loads late, and return the peak so far."""
    config = PhiConfig(vocab_size=64, hidden_size=64, intermediate_size=64, num_hidden_layers=1, num_attention_heads=2)
    for dtype in (torch.float16, torch.float32):
        with torch.inference_mode():
            Phi(config).to(dtype)(torch.ones(1, 4, dtype=torch.long))
    return peak_bytes()


def random_model(config: PhiConfig) -> Phi:
    """fp16 weights that repeat one random block."""
    model = empty_model(config)
    block = torch.randn(2**20, generator=torch.Generator().manual_seed(0)).mul_(0.02).half()
    weights: dict[str, torch.Tensor] = {}
    for name, tensor in model.state_dict().items():
        weights[name] = torch.empty(tensor.shape, dtype=torch.float16)
        for part in weights[name].view(-1).split(block.numel()):
            part.copy_(block[: part.numel()])
    model.load_state_dict(weights, assign=True)
    return model


def write(files: str, shape: str, folder: Path) -> dict[str, int]:
    model = random_model(preset(shape).config)
    before = warm_up()
    if "pickle" in files:
        config = model.config.to_hugging_face(bos_token_id=None, eos_token_id=None, dtype="float16")
        write_json(folder / "config.json", config)
        torch.save(model.state_dict(), folder / "pytorch_model.bin")
    else:
        limit = 2_000_000_000 if "shards" in files else 10**15
        save_model(model, folder, bos_token_id=None, eos_token_id=None, max_shard_bytes=limit)
    used = peak_bytes() - before
    return {"peak_bytes": used, "parameter_bytes": sum(p.nbytes for p in model.parameters())}


def load(dtype: str, check: bool, folder: Path) -> dict[str, int]:
    before = warm_up()
    model = load_model(folder, dtype=getattr(torch, dtype), check_finite=check)
    return {"peak_bytes": peak_bytes() - before, "parameter_bytes": sum(p.nbytes for p in model.parameters())}


def in_a_process(*arguments: str) -> dict[str, int]:
    child = subprocess.run([sys.executable, __file__, "--step", *arguments], check=True, stdout=subprocess.PIPE)
    return json.loads(child.stdout)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--preset", default="phi-2", choices=sorted(PRESETS), help="the shape")
    parser.add_argument("--folder", type=Path, help="where to make the temporary folder; the system's own by default")
    parser.add_argument("--no-fp32", action="store_true", help="leave out the conversion to fp32")
    parser.add_argument("--output", type=Path, help="also write the table as JSON")
    parser.add_argument("--step", nargs="+", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.step:
        action, *arguments, folder = options.step
        if action == "write":
            print(json.dumps(write(arguments[0], arguments[1], Path(folder))))
        else:
            print(json.dumps(load(arguments[0], arguments[1] == "checked", Path(folder))))
        return
    rows: list[dict[str, object]] = []
    print(f"{'files':28} {'what':32} {'peak':>9} {'ratio':>6}")
    if options.folder is not None:
        options.folder.mkdir(parents=True, exist_ok=True)
    for files in FILES:
        with tempfile.TemporaryDirectory(dir=options.folder) as folder:
            steps = {
                "write, beyond the model": ("write", files, options.preset, folder),
                "load, fp16, every value checked": ("load", "float16", "checked", folder),
                "load, fp16, not checked": ("load", "float16", "unchecked", folder),
                "load, fp16 to fp32, checked": ("load", "float32", "checked", folder),
            }
            if options.no_fp32:
                del steps["load, fp16 to fp32, checked"]
            for what, step in steps.items():
                row = in_a_process(*step)
                ratio = row["peak_bytes"] / row["parameter_bytes"]
                rows.append({"files": files, "what": what, **row, "ratio": ratio})
                print(f"{files:28} {what:32} {row['peak_bytes'] / 1e9:6.2f} GB {ratio:6.3f}", flush=True)
    if options.output:
        table = {"preset": options.preset, "environment": environment(), "rows": rows}
        options.output.write_text(json.dumps(table, indent=1, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()
