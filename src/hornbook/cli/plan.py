"""``hornbook plan``: what a training takes on given hardware, and what hardware a training takes."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from hornbook.accounting.planner import TrainingPlan
    from hornbook.plan import NamedTraining


class Dtype(StrEnum):
    """What matrices are multiplied in."""

    FLOAT32 = "float32"
    BFLOAT16 = "bfloat16"
    FLOAT16 = "float16"


class Shard(StrEnum):
    """How weights, gradients and optimizer states are kept: divided among all devices, or whole on each."""

    FSDP = "fsdp"
    NONE = "none"


class Optimizer(StrEnum):
    """What updates the weights."""

    ADAMW = "adamw"
    MUON = "muon"


def plan(
    what: Annotated[
        str | None,
        typer.Argument(
            metavar="PRESET|RECIPE", help="A preset such as phi-2, or a recipe such as recipes/laptop.yaml."
        ),
    ] = None,
    hardware: Annotated[
        str, typer.Option(help="What to train on, see --list-hardware; `this` is this machine, measured.")
    ] = "this",
    count: Annotated[int, typer.Option(min=1, help="How many of them.")] = 1,
    tokens: Annotated[
        str | None, typer.Option(help="Tokens to train on, such as 1.4T; by default as published or in the recipe.")
    ] = None,
    mfu: Annotated[
        float | None, typer.Option(help="Share of the peak that is reached, over 0 and at most 1; see the output.")
    ] = None,
    mfu_of: Annotated[
        Path | None, typer.Option(help="Take the MFU that this run measured, such as runs/laptop.")
    ] = None,
    target_days: Annotated[
        float | None, typer.Option(help="Also say how many devices finish in so many days, and what MFU --count needs.")
    ] = None,
    dtype: Annotated[
        Dtype | None, typer.Option(help="By default the recipe's; for presets bfloat16 on GPUs, float32 on CPUs.")
    ] = None,
    optimizer: Annotated[Optimizer | None, typer.Option(help="By default the recipe's; adamw for presets.")] = None,
    sequence_tokens: Annotated[int | None, typer.Option(min=1, help="Length of a sequence.")] = None,
    batch_tokens: Annotated[
        int | None, typer.Option(min=1, help="Tokens in an optimizer step, over all devices.")
    ] = None,
    micro_batch_sequences: Annotated[
        int | None, typer.Option(min=1, help="Sequences at once on a device; by default the recipe's or what fits.")
    ] = None,
    checkpoint_activations: Annotated[
        bool | None, typer.Option(help="Keep the inputs of blocks only and compute the rest again: less memory.")
    ] = None,
    shard: Annotated[
        Shard | None, typer.Option(help="fsdp by default where there are several devices, else none.")
    ] = None,
    reserve: Annotated[float, typer.Option(help="Share of each device's memory to leave free.")] = 0.1,
    price_per_hour: Annotated[
        float | None, typer.Option(min=0.0, help="Rent of one device for an hour; the catalogue's is an assumption.")
    ] = None,
    price_per_kwh: Annotated[float, typer.Option(min=0.0, help="Price of a kilowatt-hour.")] = 0.30,
    currency: Annotated[str, typer.Option(help="Name of the currency of the prices.")] = "EUR",
    list_hardware: Annotated[bool, typer.Option("--list-hardware", help="List the known hardware and leave.")] = False,
    published: Annotated[
        bool, typer.Option("--published", help="Show how well the published trainings are reproduced, and leave.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
) -> None:
    """Say what a training takes: memory by part, the largest micro-batch, days, energy and money; make nothing.

    Example: `hornbook plan phi-2 --hardware A100-80G --count 96 --target-days 14`
    """
    from hornbook.accounting.devices import device_kind, find_device
    from hornbook.accounting.planner import Mfu, batch_problem, plan_training, published_check, target
    from hornbook.accounting.work import PlanError, parse_count
    from hornbook.cli.plan_text import plan_text, print_hardware, print_published
    from hornbook.foundation.meters import Prices
    from hornbook.plan import find_trainings, measured_mfu

    if list_hardware or published:
        (print_hardware if list_hardware else print_published)(as_json)
        return
    if what is None:
        raise PlanError("nothing to plan was named", mend="name a preset, such as phi-1, or a recipe's file")
    if mfu is not None and mfu_of is not None:
        raise PlanError("--mfu and --mfu-of are both given", mend="keep one of the two")
    changes = {
        "total_tokens": parse_count(tokens) if tokens else None,
        "sequence_tokens": sequence_tokens,
        "batch_tokens": batch_tokens,
        "micro_batch_sequences": micro_batch_sequences,
        "dtype": dtype.value if dtype else None,
        "optimizer": optimizer.value if optimizer else None,
        "checkpoint_activations": checkpoint_activations,
    }
    used = Mfu(mfu, "as given") if mfu is not None else measured_mfu(mfu_of) if mfu_of is not None else None
    prices = Prices(electricity_per_kilowatt_hour=price_per_kwh, currency=currency)
    found: list[dict[str, Any]] = []
    for training in find_trainings(what, device_kind(hardware), changes):
        work = training.work
        device = find_device(hardware, work.dtype)
        planned = plan_training(
            work, device, count,
            shard=count > 1 if shard is None else shard is Shard.FSDP,
            mfu=used, reserve=reserve, prices=prices, rent_per_hour=price_per_hour,
        )  # fmt: skip
        row = _as_dict(training, planned) | {"batch_problem": batch_problem(work, count) or None}
        if target_days is not None:
            goal = target(work, device, target_days, count=count, mfu=used)
            row["target"] = vars(goal) | {"verdict": goal.verdict}
        if training.preset in ("phi-1", "phi-1.5", "phi-2"):
            check = published_check(training.preset)
            row["published"] = vars(check) | {"error": check.error}
        found.append(row)
    if as_json:
        typer.echo(json.dumps(found, indent=1))
        return
    for position, row in enumerate(found):
        typer.echo(("\n" if position else "") + plan_text(row))


def _as_dict(training: NamedTraining, planned: TrainingPlan) -> dict[str, Any]:
    work, device = planned.work, planned.device
    return {
        "name": training.name,
        "hardware": device.name,
        "count": planned.count,
        "shard": planned.shard,
        "hardware_source": device.source,
        "hardware_assumed": device.assumed,
        "tokens": work.steps * work.batch_tokens,
        "tokens_source": training.tokens_source,
        "steps": work.steps,
        "batch_sequences": work.batch_sequences,
        "batch_source": training.batch_source,
        "sequence_tokens": work.sequence_tokens,
        "dtype": work.dtype,
        "optimizer": work.optimizer,
        "checkpoint_activations": work.checkpoint_activations,
        "flops": planned.flops,
        "peak_flops_per_second": device.peak(work.dtype),
        "mfu": planned.mfu.value,
        "mfu_source": planned.mfu.source,
        "days": planned.days,
        "tokens_per_second_per_device": planned.tokens_per_second,
        "memory_bytes": {name: round(size) for name, size in planned.memory.parts.items()},
        "memory_total_bytes": round(planned.memory.total),
        "device_memory_bytes": round(device.memory_bytes),
        "reserve": planned.reserve,
        "fits": planned.fits,
        "mend": planned.mend or None,
        "micro_batch_sequences": planned.micro_batch,
        "largest_micro_batch_sequences": planned.largest,
        "micro_batches_per_step": planned.accumulation if planned.fits else None,
        "kilowatt_hours": planned.kilowatt_hours,
        "watts_per_device": device.watts,
        "electricity": planned.electricity,
        "rent": planned.rent,
        "rent_per_device_hour": planned.rent_per_hour,
        "rent_source": planned.rent_source,
        "currency": planned.currency,
    }
