"""Settings of what a training reads: how sources are mixed, in which phases, how often, and in which form."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator

from hornbook.foundation.config import Config

Weight = Annotated[float, Field(ge=0, allow_inf_nan=False)]
Times = Annotated[float, Field(gt=0, allow_inf_nan=False)]

SHARES_TOLERANCE = 1e-6


class Phase(Config):
    """A part of the run with a mixture of its own."""

    share: float = Field(gt=0, le=1)
    """Share of the run's samples; those of all phases sum to 1."""
    source_weights: dict[str, Weight] | None = None
    """Relative share of samples by source; by default every token counts the same."""


class Mixture(Config):
    """What a training reads. The default is the phi-1 report's: concatenate, cut, no masks, no rearranged documents."""

    source_weights: dict[str, Weight] | None = None
    """Relative share of samples by source over the whole run; by default every token counts the same."""
    phases: tuple[Phase, ...] = ()
    """Mixtures for parts of the run, one after the other, instead of `source_weights`."""
    max_epochs: Times = 4.0
    """How often a source may be read before the training refuses to start. Up to 4 times, repeated data is nearly as
    good as new (Muennighoff et al. 2023, arXiv 2305.16264)."""
    source_max_epochs: dict[str, Times] = Field(default={})
    """Caps by source, in passes: a source that has been read that often gives its share to the others, in proportion.
    For a source named here the cap stands instead of `max_epochs`."""
    document_masks: bool = False
    """Whether tokens attend only to their own document. phi-1 has no such masks."""
    fill_in_the_middle: float = Field(default=0.0, ge=0, le=1)
    """Share of documents whose middle part is moved to the end, behind sentinel tokens, so that the model learns to
    fill gaps (Bavarian et al. 2022, arXiv 2207.14255). The tokenizer must have the sentinels."""
    heldout_sequences: int = Field(default=0, ge=0)
    """Sequences kept from training, to measure a validation loss: the last ones of every source, in proportion to its
    share of the run's samples."""

    @model_validator(mode="after")
    def _phases_make_a_run(self) -> Self:
        if not self.phases:
            return self
        if self.source_weights is not None:
            raise ValueError("`source_weights` and `phases` are both given; put the weights into the phases")
        total = sum(phase.share for phase in self.phases)
        if abs(total - 1) > SHARES_TOLERANCE:
            raise ValueError(f"the shares of the phases sum to {total:g}, not to 1")
        return self
