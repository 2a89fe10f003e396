"""``hornbook quantize``: make a GGUF smaller."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def quantize(
    model: Annotated[str, typer.Argument(help="A model folder, a run, or a .gguf file in f16, bf16 or f32.")],
    mixture: Annotated[str, typer.Option("--format", help="llama.cpp's name of it, such as Q8_0 or Q4_K_M.")],
    output: Annotated[Path | None, typer.Option(help="The file to write; by default beside the model.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
) -> None:
    """Quantise a model as llama.cpp does, and print what each tensor became.

    Example: `hornbook quantize runs/laptop --format Q4_K_M`
    """
    from dataclasses import asdict

    from hornbook.cli.tensor_table import print_tensors
    from hornbook.inference.exports.output import default_output
    from hornbook.inference.exports.quantize import quantize_gguf, quantize_model
    from hornbook.inference.load import resolve_model

    mixture = mixture.upper()
    source = Path(model)
    if source.suffix == ".gguf":
        file = output or source.with_name(f"{source.stem.removesuffix('-f16')}-{mixture}.gguf")
        tensors = quantize_gguf(source, file, mixture, overwrite=force)
    else:
        folder = resolve_model(source)
        file = output or default_output(folder, f"-{mixture}.gguf")
        tensors = quantize_model(folder, file, mixture, overwrite=force)
    print_tensors(file, [asdict(tensor) for tensor in tensors], as_json=as_json)
