"""``hornbook export``: take a model to another engine."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Target(StrEnum):
    """What to write."""

    GGUF = "gguf"
    ONNX = "onnx"


class WeightKind(StrEnum):
    """The type of a GGUF's matrices."""

    F32 = "f32"
    F16 = "f16"
    BF16 = "bf16"


def export(
    model: Annotated[str, typer.Argument(help="A model folder or a run, such as runs/laptop.")],
    to: Annotated[Target, typer.Option(help="gguf for llama.cpp and Ollama, onnx for ONNX Runtime.")],
    weights: Annotated[WeightKind, typer.Option(help="Type of a GGUF's matrices.")] = WeightKind.F16,
    output: Annotated[Path | None, typer.Option(help="The file to write; by default beside the model.")] = None,
    name: Annotated[str | None, typer.Option(help="The model's name in a GGUF; by default the folder's.")] = None,
    licence: Annotated[str | None, typer.Option(help="SPDX identifier of the licence, for a GGUF.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
) -> None:
    """Write a model as one file for another engine, and print what is in it.

    Example: `hornbook export runs/laptop --to gguf`
    """
    from dataclasses import asdict

    from hornbook.cli.tensor_table import print_tensors
    from hornbook.inference.exports.gguf_file import export_gguf, stored_tensors
    from hornbook.inference.exports.onnx_file import export_onnx
    from hornbook.inference.exports.output import default_output
    from hornbook.inference.load import resolve_model

    folder = resolve_model(model)
    if to is Target.ONNX:
        file = export_onnx(folder, output or default_output(folder, ".onnx"), overwrite=force)
        print_tensors(file, [], as_json=as_json)
        return
    file = export_gguf(
        folder,
        output or default_output(folder, f"-{weights}.gguf"),
        weights=weights.value,
        name=name,
        licence=licence,
        overwrite=force,
    )
    print_tensors(file, [asdict(tensor) for tensor in stored_tensors(file)], as_json=as_json)
