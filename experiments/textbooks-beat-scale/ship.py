"""Puts the model of a finished run into the package, in half precision: hornbook-nano.

    python experiments/textbooks-beat-scale/ship.py runs/nano

The card, ``README.md`` in the same folder, is written by hand. Scores in it are of what is in the package:
`hornbook evaluate hornbook-nano --tasks humaneval`.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

import torch

from hornbook.inference.load import load
from hornbook.model.catalogue import nano_folder
from hornbook.model.checkpoint import save_model

MAX_BYTES = 10_000_000


def ship(run: str) -> None:
    """Write weights in fp16 and the tokenizer into the package's folder; say what that rounds and how large it is."""
    model, tokenizer = load(run, dtype="float32")
    exact = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    model.to(torch.float16)
    off = max(float((exact[name] - tensor.float()).abs().max()) for name, tensor in model.state_dict().items())
    end = tokenizer.end_of_text_id
    with tempfile.TemporaryDirectory() as temporary:
        made = Path(temporary)
        save_model(model, made, bos_token_id=end, eos_token_id=end)
        tokenizer.save(made)
        size = sum(file.stat().st_size for file in made.iterdir())
        if size > MAX_BYTES:
            sys.exit(f"{size / 1e6:.2f} MB are more than the {MAX_BYTES / 1e6:.0f} MB that a package may take")
        shutil.copytree(made, nano_folder(), dirs_exist_ok=True)
    print(f"{nano_folder()}: {size / 1e6:.2f} MB, weights rounded by at most {off:.2g}")


if __name__ == "__main__":
    ship(sys.argv[1])
