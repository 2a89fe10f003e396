"""The stage ``training``: a model folder from packed shards."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Any

from hornbook.foundation.files import write_json, write_jsonl
from hornbook.foundation.progress import Bar, console
from hornbook.foundation.stage import Input, Work, stage
from hornbook.training.config import TrainingConfig
from hornbook.training.start import check_start, given_model, outside_fingerprint

if TYPE_CHECKING:
    from hornbook.training.loop import StepReport, Trainer

SCRATCH = ".checkpoints"


class _Log:
    """Collects the mean loss of every ``log_steps`` steps; part of the checkpoint, so a resumed log has no gap."""

    def __init__(self, config: TrainingConfig, bar: Bar) -> None:
        self.config, self.bar = config, bar
        self.rows: list[dict[str, Any]] = []
        self.open: list[float] = []
        self.seconds: list[dict[str, float]] = []
        self.started = time.monotonic()

    def __call__(self, _: Trainer, report: StepReport) -> None:
        self.open.append(report.loss)
        self.bar.advance(self.config.batch_tokens)
        if report.step % self.config.log_steps == 0 or report.step == self.config.steps:
            loss = math.fsum(self.open) / len(self.open)
            self.open = []
            self.rows.append(
                {
                    "step": report.step,
                    "tokens": report.step * self.config.batch_tokens,
                    "loss": loss,
                    "learning_rate": report.learning_rate,
                    "gradient_norm": report.gradient_norm,
                }
            )
            self.seconds.append({"step": report.step, "seconds": time.monotonic() - self.started})
            self.bar.note(f"loss {loss:.3f}")


@stage(
    "training",
    TrainingConfig,
    inputs={"tokens": Input(("tokens",)), "initial": Input(("training", "transfer"), optional=True)},
    external=lambda config: outside_fingerprint(config.from_model),
)
def training(work: Work[TrainingConfig]) -> None:
    """Train a model and write it as a Hugging Face folder ``model/``, with ``metrics.jsonl`` beside it.

    With the input ``initial`` (or the field ``from_model``) it starts from that model's weights. Resumes from the
    newest whole checkpoint; the result is bitwise that of an undisturbed run (same machine, same number of threads).
    Raises MismatchError if shards and tokenizer do not belong together, the model's vocabulary is too small or the
    initial model has another shape or tokenizer, DivergedError if the loss is no longer finite.
    """
    from hornbook.accounting.flops import training_flops_per_token
    from hornbook.foundation.hardware import measure_matmul_peak
    from hornbook.model.checkpoint import save_model
    from hornbook.tokens.sampler import Sampler
    from hornbook.tokens.shards import read_shards
    from hornbook.tokens.tokenizer import check_vocabulary_fits, load_tokenizer
    from hornbook.training.checkpoint import load_checkpoint, save_checkpoint
    from hornbook.training.loop import Trainer

    config = work.config
    folder = work.input("tokens").path
    tokenizer = load_tokenizer(folder)
    check_vocabulary_fits(tokenizer, config.model.vocab_size, str(folder))
    initial = given_model("initial", work.all_inputs("initial"), config.from_model)
    if initial is not None:
        check_start(*initial, config.model, tokenizer)
    sampler = Sampler(
        read_shards(folder, tokenizer),
        length=config.sequence_tokens,
        seed=config.seed,
        weights=config.source_weights,
    )
    peak = measure_matmul_peak(config.dtype)
    with Bar("training", config.steps * config.batch_tokens, "tokens") as bar:
        log = _Log(config, bar)

        def checkpoint(trainer: Trainer, report: StepReport) -> None:
            if report.step % config.checkpoint_steps == 0 and report.step < config.steps:
                extra = {"rows": log.rows, "open": log.open, "seconds": log.seconds}
                save_checkpoint(work.path / SCRATCH, report.step, trainer.state_dict() | {"log": extra})
                work.save_cost()

        trainer = Trainer(config, sampler, (log, checkpoint))
        if initial is not None:
            trainer.model.load_state_dict(initial[0].state_dict())
            del initial
        state = load_checkpoint(work.path / SCRATCH)
        if state is not None:
            saved = state.pop("log")
            log.rows, log.open, log.seconds = saved["rows"], saved["open"], saved["seconds"]
            log.started -= log.seconds[-1]["seconds"] if log.seconds else 0.0
            trainer.load_state_dict(state)
            bar.advance(trainer.step * config.batch_tokens)
            work.load_cost()
            console.print(f"  resumed after step {trainer.step} of {config.steps}")
        resumed_step, start = trainer.step, time.monotonic()
        model = trainer.run()
        seconds = time.monotonic() - start
    flops_per_token = training_flops_per_token(config.model, config.sequence_tokens)
    trained_tokens = config.steps * config.batch_tokens
    work.meter.flops += flops_per_token * trained_tokens
    rate = (trained_tokens - resumed_step * config.batch_tokens) / seconds
    save_model(
        model,
        work.path / "model",
        bos_token_id=tokenizer.end_of_text_id,
        eos_token_id=tokenizer.end_of_text_id,
    )
    tokenizer.save(work.path / "model", max_length=config.model.max_position_embeddings)
    write_jsonl(work.path / "metrics.jsonl", log.rows)
    speed = {
        "tokens_per_second": rate,
        "matmul_peak_flops_per_second": peak.flops_per_second,
        "matmul_peak_dtype": peak.dtype,
        "mfu": rate * flops_per_token / peak.flops_per_second,
        "threads": peak.threads,
        "log": log.seconds,
    }
    write_json(work.path / "volatile" / "speed.json", speed)
    work.counts |= {
        "parameters": model.parameter_count,
        "steps": config.steps,
        "tokens": trained_tokens,
        "flops": flops_per_token * trained_tokens,
        "final_loss": log.rows[-1]["loss"],
        "epochs": {
            name: round(times, 4) for name, times in sampler.epochs(config.steps * config.batch_sequences).items()
        },
    }
