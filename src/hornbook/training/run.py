"""One run of a Trainer inside a stage: resume, watch, checkpoint, select, and write the result."""

from __future__ import annotations

import contextlib
import math
import shutil
import signal
import threading
import time
from collections.abc import Generator
from types import FrameType
from typing import TYPE_CHECKING, Any

from hornbook.foundation.errors import HornbookError, StorageError
from hornbook.foundation.files import hash_json, write_json, write_jsonl
from hornbook.foundation.progress import Bar, console
from hornbook.foundation.stage import Work
from hornbook.training.config import TrainingConfig

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import nn

    from hornbook.model.phi import Phi
    from hornbook.tokens.batch import Batch, Samples
    from hornbook.training.checkpoint import Checkpoints
    from hornbook.training.distributed import Processes
    from hornbook.training.loop import StepReport, Trainer
    from hornbook.training.objectives import Objective

SCRATCH = ".checkpoints"


class StoppedError(HornbookError):
    """The training was asked to stop (SIGTERM); it wrote a checkpoint first."""


@contextlib.contextmanager
def _asked_to_stop() -> Generator[threading.Event]:
    """An event that SIGTERM sets, while the body runs in the main thread."""
    asked = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield asked
        return

    def stop(_: int, __: FrameType | None) -> None:
        asked.set()

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield asked
    finally:
        signal.signal(signal.SIGTERM, before)


def validation_loss(trainer: Trainer, batches: Sequence[Batch]) -> float:
    """Mean loss of the objective over ``batches``, by the model as it is; the same on every process."""
    import torch

    trainer.model.eval()
    with torch.no_grad():
        total = sum(trainer.engine.evaluate(batch) for batch in batches)
    trainer.model.train()
    return total / max(sum(trainer.objective.count(batch) for batch in batches), 1)


def check_fits(config: TrainingConfig, steps: int, processes: Processes) -> None:
    """Raise MemoryPlanError, with what to change, if a training of all weights does not fit into this CPU's memory.

    Not covered: GPUs, which say so themselves at the first step, adapters, and a teacher beside the model.
    """
    from hornbook.accounting.memory import Place, check_memory
    from hornbook.accounting.work import planned
    from hornbook.training.cores import usable_cores
    from hornbook.training.precision import pick_dtype

    dtype = str(pick_dtype(config.dtype, config.model, processes)).removeprefix("torch.")
    if processes.device.type == "cpu":
        check_memory(
            planned(config, dtype, total_tokens=steps * config.batch_tokens),
            Place("cpu", processes.count, shard=processes.count > 1, cores=usable_cores()),
            where="training",
        )


def run_training(
    work: Work[Any],
    config: TrainingConfig,
    samples: Samples,
    processes: Processes,
    *,
    model: Phi | None = None,
    objective: Objective | None = None,
    heldout: Sequence[Batch] = (),
    identity: dict[str, str] | None = None,
    steps: int | None = None,
) -> tuple[nn.Module, dict[str, Any]]:
    """Train to the end inside ``work``'s folder and return the model and the counts for the manifest.

    Goes on from the newest whole checkpoint, if there is one. Writes ``metrics.jsonl``, ``events.jsonl`` and
    ``volatile/speed.json``. Raises StoppedError after SIGTERM, DivergedError, CheckpointError.
    """
    from hornbook.accounting.flops import training_flops_per_token
    from hornbook.foundation.hardware import measure_matmul_peak
    from hornbook.training.checkpoint import Checkpoints
    from hornbook.training.log import Log
    from hornbook.training.loop import Trainer
    from hornbook.training.precision import pick_dtype
    from hornbook.training.trackers import Tracker

    dtype = str(pick_dtype(config.dtype, config.model, processes)).removeprefix("torch.")
    peak = measure_matmul_peak(dtype)
    trainer = Trainer(config, samples, steps=steps, model=model, objective=objective, processes=processes)
    belongs = {
        "shape": hash_json(config.model.model_dump(mode="json")),
        "data": samples.fingerprint,
        "optimizer": config.optimizer.kind,
        "precision": dtype,
        **(identity or {}),
    }
    checkpoints = Checkpoints(work.path / SCRATCH, belongs, keep=max(config.keep_checkpoints, 2), leads=processes.leads)
    flops_per_token = training_flops_per_token(config.model, config.sequence_tokens)
    tracker = Tracker(
        config.track if processes.leads else (),
        work.path / "volatile" / "tensorboard",
        "hornbook",
        config.model_dump(mode="json"),
    )
    trainer.rollback = lambda: checkpoints.load(trainer.model, trainer.optimizers) is not None
    best: float | None = None
    best_step: int | None = None
    with Bar("training", trainer.steps * config.batch_tokens, "tokens") as bar, _asked_to_stop() as asked:
        log = Log(
            config, trainer.steps, bar, flops_per_token=flops_per_token, peak=peak.flops_per_second, tracker=tracker
        )
        rest = checkpoints.load(trainer.model, trainer.optimizers)
        if rest is not None:
            trainer.load_state(rest)
            log.load(rest["log"])
            best, best_step = rest["best"], rest["best_step"]
            if config.select == "best" and best_step == trainer.step:
                checkpoints.mark_best(trainer.step)  # the run may have been killed between saving and marking it
            bar.resume(trainer.step * config.batch_tokens)
            work.load_cost()
            console.print(f"  resumed after step {trainer.step} of {trainer.steps}")

        def save(step: int) -> None:
            rest = {**trainer.state(), "log": log.state(), "best": best, "best_step": best_step}
            if processes.leads:
                with contextlib.suppress(OSError, StorageError):  # the checkpoint itself says what is wrong
                    _watch_disk(checkpoints, trainer, step)
                    work.save_cost()
            checkpoints.save(step, trainer.model, trainer.optimizers, rest)

        def keep(_: Trainer, report: StepReport) -> None:
            nonlocal best, best_step
            stops, written = processes.total(float(asked.is_set()), float(checkpoints.written))
            if written == processes.count:
                checkpoints.wait()
            due = report.step % config.checkpoint_steps == 0 and report.step < trainer.steps
            better = False
            if heldout and (due or report.step == trainer.steps):
                loss = validation_loss(trainer, heldout)
                log.validated(report.step, loss)
                if math.isfinite(loss) and (best is None or loss < best):
                    best, best_step = loss, report.step
                    better = config.select == "best"
            if due or stops or better or "went back" in report.skipped:
                save(report.step)
            if better:
                checkpoints.mark_best(report.step)
            if stops:
                checkpoints.wait()
                raise StoppedError(
                    f"stopped by SIGTERM after step {report.step} of {trainer.steps}; a checkpoint was written",
                    mend="run the same command again to go on",
                )

        trainer.callbacks = (log, keep)
        resumed, start = trainer.step, time.monotonic()
        trainer.run()
        seconds = time.monotonic() - start
    checkpoints.wait()
    tracker.close()
    if config.select == "best" and checkpoints.load(trainer.model, best=True) is None:
        log.event(trainer.steps, "the best checkpoint is lost, so the last weights are the model")
    tokens = trainer.steps * config.batch_tokens
    rate = (tokens - resumed * config.batch_tokens) / seconds
    work.meter.flops += flops_per_token * tokens
    used = time.process_time()
    work.meter.elsewhere_cpu_seconds = processes.total(used)[0] - used
    if processes.leads:
        write_jsonl(work.path / "metrics.jsonl", log.rows)
        write_jsonl(work.path / "events.jsonl", log.events)
        write_json(
            work.path / "volatile" / "speed.json",
            {
                "tokens_per_second": rate,
                "matmul_peak_flops_per_second": peak.flops_per_second,
                "matmul_peak_dtype": peak.dtype,
                "mfu": rate * flops_per_token / (peak.flops_per_second * processes.count),
                "threads": peak.threads,
                "processes": processes.count,
                "log": log.seconds,
            },
        )
    return trainer.model, {
        "steps": trainer.steps,
        "tokens": tokens,
        "flops": flops_per_token * tokens,
        "dtype": dtype,
        "final_loss": next(row["loss"] for row in reversed(log.rows) if "loss" in row),
        "skipped_updates": len(log.events),
        "epochs": {
            name: round(times, 4) for name, times in samples.epochs(trainer.steps * config.batch_sequences).items()
        },
    }


def _watch_disk(checkpoints: Checkpoints, trainer: Trainer, step: int) -> None:
    """With too little space for the next checkpoint, keep one only, and say so."""
    need = 3 * 4 * sum(parameter.numel() for parameter in trainer.model.parameters())
    checkpoints.folder.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(checkpoints.folder).free
    if free < need + trainer.config.guard.min_free_disk_bytes:
        checkpoints.keep = 1
        console.print(
            f"  [yellow]step {step}:[/] {free / 1e9:.1f} GB are free, a checkpoint takes {need / 1e9:.1f} GB; "
            "one is kept from now on"
        )
