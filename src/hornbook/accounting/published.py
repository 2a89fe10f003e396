"""The Phi models' published trainings, and what they imply about MFU.

MFU = FLOPs of the model / (devices * seconds * peak). It depends on how the FLOPs are counted, so every figure here
names its convention. Facts: Gunasekar et al. 2023 (arXiv 2306.11644), Li et al. 2023 (arXiv 2309.05463) and the model
cards of microsoft/phi-1, phi-1_5 and phi-2. A MFU that is computed from a run's own hours predicts those hours by
construction; what tests the model of time is the prediction of one run from another's MFU (``cross_prediction``).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from hornbook.accounting.devices import DEVICES
from hornbook.accounting.flops import parameters, training_flops_per_token
from hornbook.accounting.work import PlanError
from hornbook.model.presets import preset

SEQUENCE_TOKENS = 2048
SECONDS_PER_DAY = 86_400.0


@dataclass(frozen=True)
class PublishedRun:
    """A training as its authors describe it. ``rounded_parameters`` is the N of its own texts."""

    name: str
    preset: str
    tokens: float
    device: str
    devices: int
    days: float
    rounded_parameters: float
    source: str

    @property
    def flops_per_second(self) -> float:
        """Peak of all devices in half precision."""
        return self.devices * DEVICES[self.device].peak("float16")


RUNS: dict[str, PublishedRun] = {
    run.name: run
    for run in (
        PublishedRun(
            "phi-1", "phi-1", 24_000 * 1024 * SEQUENCE_TOKENS, "A100-80G", 8, 770 / 8 / 24, 1.3e9,
            "arXiv 2306.11644: 24,000 steps of 1,024 sequences; 770 GPU hours in figure 2.1, `under 4 days on 8 A100` "
            "in section 2.3; the size of the A100's memory is not given",
        ),
        PublishedRun(
            "phi-1 (card)", "phi-1", 54e9, "A100-80G", 8, 6, 1.3e9,
            "model card of microsoft/phi-1: 54 B tokens in 6 days on 8 A100, finetuning perhaps included",
        ),
        PublishedRun(
            "phi-1 finetune", "phi-1", 6_000 * 256 * SEQUENCE_TOKENS, "A100-80G", 8, 7 / 24, 1.3e9,
            "arXiv 2306.11644: 7 hours on the same devices; at most 6,000 steps of 256 sequences",
        ),
        PublishedRun(
            "phi-1.5", "phi-1.5", 150e9, "A100-40G", 32, 8, 1.3e9,
            "model card of microsoft/phi-1_5: 150 B tokens in 8 days on 32 A100-40G",
        ),
        PublishedRun(
            "phi-1.5 (report)", "phi-1.5", 150e9, "A100-80G", 1, 1500 / 24, 1.3e9,
            "arXiv 2309.05463: 1.5 K GPU hours; a quarter of the model card's",
        ),
        PublishedRun(
            "phi-2", "phi-2", 1.4e12, "A100-80G", 96, 14, 2.7e9,
            "model card of microsoft/phi-2: 1.4 T tokens in 14 days on 96 A100-80G",
        ),
    )
}  # fmt: skip
"""By name; a preset's name means the run that planning takes as its example."""


@dataclass(frozen=True)
class PublishedDefaults:
    """What a preset is trained on if nothing else is asked for, and where that is from. None: must be given."""

    tokens: int | None
    batch_sequences: int
    tokens_source: str
    batch_source: str


DEFAULTS: dict[str, PublishedDefaults] = {
    "phi-1-small": PublishedDefaults(
        None, 1024, "not published", "phi-1's, arXiv 2306.11644"
    ),
    "phi-1": PublishedDefaults(
        24_000 * 1024 * SEQUENCE_TOKENS, 1024, "24,000 steps, arXiv 2306.11644", "arXiv 2306.11644"
    ),
    "phi-1.5": PublishedDefaults(
        150_000_000_000, 2048, "model card", "arXiv 2309.05463 says 2048 without a unit; taken as sequences"
    ),
    "phi-2": PublishedDefaults(
        1_400_000_000_000, 2048, "model card", "not published; phi-1.5's is assumed"
    ),
}  # fmt: skip
"""By preset. Sequences are of 2,048 tokens."""


def counted_here(run: PublishedRun) -> float:
    """FLOPs as ``accounting.flops`` counts them: matrices with the head, causal half of attention."""
    return run.tokens * training_flops_per_token(preset(run.preset).config, SEQUENCE_TOKENS)


def six_n_d(run: PublishedRun) -> float:
    """FLOPs as 6 N D, with the report's rounded N."""
    return 6 * run.rounded_parameters * run.tokens


def all_parameters_and_attention(run: PublishedRun) -> float:
    """FLOPs as 6 N D with all parameters (the embedding's too) and attention's whole square, 12 layers width length."""
    config = preset(run.preset).config
    attention = 12 * config.num_hidden_layers * config.hidden_size * SEQUENCE_TOKENS
    return run.tokens * (6 * parameters(config) + attention)


CONVENTIONS: dict[str, Callable[[PublishedRun], float]] = {
    "as counted here": counted_here,
    "6 N D, rounded N": six_n_d,
    "6 N D, exact N, and whole attention": all_parameters_and_attention,
}
"""Ways to count a training's FLOPs."""


def implied_mfu(run: PublishedRun, flops: Callable[[PublishedRun], float] = counted_here) -> float:
    """The MFU at which ``run`` takes the days that were published, with FLOPs counted by ``flops``."""
    return flops(run) / (run.flops_per_second * run.days * SECONDS_PER_DAY)


def cross_prediction(run: PublishedRun, by: PublishedRun) -> float:
    """Days that ``run`` takes at the MFU of ``by``; a real prediction, unlike one from the run's own MFU."""
    return counted_here(run) / (run.flops_per_second * implied_mfu(by) * SECONDS_PER_DAY)


def default_tokens(name: str) -> int:
    """Tokens that the preset ``name`` was trained on. Raises PlanError if that was not published."""
    tokens = DEFAULTS[name].tokens
    if tokens is None:
        raise PlanError(
            f"how many tokens {name} was trained on is not published",
            mend="say it, for example --tokens 50B",
        )
    return tokens
