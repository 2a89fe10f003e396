"""The stage ``transfer``: a larger model that starts from the weights of a smaller one."""

from __future__ import annotations

from pydantic import Field

from hornbook.foundation.errors import RecipeError
from hornbook.foundation.stage import Input, Work, stage
from hornbook.model.presets import ModelShape
from hornbook.model.transfer import Growth
from hornbook.training.start import given_model, outside_fingerprint


class TransferConfig(Growth):
    """Settings of the stage ``transfer``."""

    model: ModelShape
    """The large model's shape; no size may be smaller than the small model's."""
    from_model: str | None = None
    """The small model, if it is none of this recipe: a folder, a run, or the name of a model on this disk."""
    seed: int = Field(default=0, ge=0)
    """Seeds what is drawn at random."""


@stage(
    "transfer",
    TransferConfig,
    inputs={"model": Input(("training", "transfer", "finetuning"), optional=True)},
    external=lambda config: outside_fingerprint(config.from_model),
)
def transfer(work: Work[TransferConfig]) -> None:
    """Grow a model and write it as a Hugging Face folder ``model/``, with the small model's tokenizer.

    The small model is the input ``model`` or the field ``from_model``. Training goes on from the result if it is its
    input ``initial``. Raises RecipeError if no model or two are given, GrowthError if it can't be grown.
    """
    from hornbook.model.checkpoint import save_model
    from hornbook.model.transfer import depth_map, grow

    work.start_over()
    config = work.config
    given = given_model("model", work.all_inputs("model"), config.from_model)
    if given is None:
        raise RecipeError("there is no model to grow", mend="give the input `model`, or name one in `from_model`")
    small, tokenizer = given
    grown = grow(small, config.model, config, config.seed)
    end = tokenizer.end_of_text_id
    save_model(grown, work.path / "model", bos_token_id=end, eos_token_id=end)
    tokenizer.save(work.path / "model", max_length=config.model.max_position_embeddings)
    work.counts |= {
        "parameters": grown.parameter_count,
        "small_parameters": small.parameter_count,
        "layers_from": depth_map(small.config.num_hidden_layers, config.model.num_hidden_layers),
    }
