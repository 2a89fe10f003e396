"""Settings of a fine-tuning."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from hornbook.foundation.config import Config, parse
from hornbook.model.config import PhiConfig
from hornbook.training.adapters import AdapterConfig
from hornbook.training.config import GuardConfig, OptimizerConfig, ScheduleConfig, TrainingConfig
from hornbook.training.distillation import DistillationConfig
from hornbook.training.preference import PreferenceConfig

DEFAULT_EPOCHS = 3.0


class FinetuneOptimizerConfig(OptimizerConfig):
    """How weights follow gradients. The defaults are those of phi-1's exercise stage."""

    learning_rate: float = Field(default=1e-4, gt=0)
    """Peak learning rate; adapters want more, such as 5e-4, and preference tuning less, such as 1e-6."""
    weight_decay: float = Field(default=0.01, ge=0)
    """Decoupled weight decay."""


class FinetuneConfig(Config):
    """Settings of the stage ``finetuning``. The model's shape is that of the model that is tuned."""

    from_model: str | None = None
    """The model to tune, if it is none of this recipe: a folder, a run, or the name of a model on this disk."""
    data: tuple[str, ...] = ()
    """Files of examples, `.jsonl`, `.json` (a list) or `.parquet`. A row has `prompt` and `response`, perhaps with
    `system`; or `messages`, a list of `role` (system, user, assistant) and `content`; or `text`, of which all is
    learned. For preferences it has `prompt`, `chosen` and `rejected`."""
    columns: dict[str, str] = Field(default={})
    """Other names of these fields in the files, as `prompt: instruction`."""
    sources: tuple[str, ...] = ()
    """Sources of the input `documents` to take, such as synthetic-exercise; by default all."""
    document_prompts: Literal["none", "docstring"] = "none"
    """What of a document is a prompt, and not learned: nothing, or a Python exercise up to the end of the last
    function's docstring, or signature if it has none."""
    format: Literal["instruct", "answer", "chat", "code", "text"] = "instruct"
    """How a prompt is put; see `hornbook generate --help`. `messages` of several turns need `chat`."""
    objective: Literal["text", "preference", "distillation"] = "text"
    """What is learned: the responses; which of two responses is preferred (DPO); or a teacher's probabilities."""
    preference: PreferenceConfig = PreferenceConfig()
    """Settings of the objective `preference`."""
    distillation: DistillationConfig = DistillationConfig()
    """Settings of the objective `distillation`."""
    from_teacher: str | None = None
    """The teacher of the objective `distillation`, if it is not given as the input `teacher`."""
    method: Literal["full", "lora"] = "full"
    """Train all weights, or LoRA adapters beside them; these are written as `adapter/`, and merged into `model/`."""
    lora: AdapterConfig = AdapterConfig()
    """The adapters of the method `lora`."""
    packing: bool = True
    """Whether several examples share a row, none seeing the others; pairs never do."""
    optimizer: FinetuneOptimizerConfig = FinetuneOptimizerConfig()
    """How weights follow gradients."""
    schedule: ScheduleConfig = ScheduleConfig()
    """The learning rate's course."""
    dropout: float | None = Field(default=None, ge=0, lt=1)
    """Dropout of attention and of what blocks add, while training; by default that of the model's own config. The
    model that is written keeps it in its config."""
    epochs: float | None = Field(default=None, gt=0)
    """Passes over the rows; 3 if `total_tokens` is not given either."""
    total_tokens: int | None = Field(default=None, gt=0)
    """Tokens to train on instead of `epochs`, padding included; rounded down to whole batches."""
    sequence_tokens: int = Field(default=256, ge=8)
    """Length of a row, in tokens; a longer example is left out. For preferences both responses, each with its prompt,
    must fit."""
    batch_tokens: int = Field(default=8192, gt=0)
    """Tokens per optimizer step, padding included; a multiple of `sequence_tokens`."""
    micro_batch_sequences: int = Field(default=4, gt=0)
    """Rows that one core or one device computes at once. Changes memory and speed only."""
    seed: int = Field(default=0, ge=0)
    """Seeds the adapters, the order of rows and dropout."""
    device: Literal["auto", "cpu", "cuda"] = "auto"
    """Where to compute; `auto` takes a GPU if there is one."""
    dtype: Literal["auto", "float32", "bfloat16", "float16"] = "auto"
    """What matrix products compute in, as in the stage `training`."""
    checkpoint_activations: bool = False
    """Keep only each block's input and compute the block again for the gradient."""
    shard_processes: int | None = Field(default=None, gt=0)
    """As in the stage `training`."""
    checkpoint_steps: int = Field(default=200, gt=0)
    """A resumable checkpoint is written every so many steps."""
    keep_checkpoints: int = Field(default=2, gt=0)
    """The newest checkpoints that are kept."""
    heldout_sequences: int = Field(default=0, ge=0)
    """Rows kept from training, drawn at random, to measure a validation loss at every checkpoint."""
    select: Literal["last", "best"] = "last"
    """Which weights become the model: the last step's, or those with the lowest validation loss."""
    log_steps: int = Field(default=10, gt=0)
    """The mean loss of every so many steps is logged."""
    track: tuple[Literal["tensorboard", "trackio", "wandb"], ...] = ()
    """Where the log goes besides `metrics.jsonl`; each needs its library."""
    guard: GuardConfig = GuardConfig()
    """What watches over the run."""

    @model_validator(mode="after")
    def _fields_fit(self) -> Self:
        if self.epochs is not None and self.total_tokens is not None:
            raise ValueError("give either `total_tokens` or `epochs`")
        if self.from_teacher is not None and self.objective != "distillation":
            raise ValueError("`from_teacher` is for `objective: distillation`")
        if self.select == "best" and not self.heldout_sequences:
            raise ValueError("`select: best` needs `heldout_sequences`, to measure which is the best")
        return self

    def loop(self, model: PhiConfig) -> TrainingConfig:
        """What the training loop asks for, for a model of the shape ``model``. Raises RecipeError if it does not fit.

        Where a row holds several texts, blocks must mask.
        """
        shared = {name: getattr(self, name) for name in TrainingConfig.model_fields if name in type(self).model_fields}
        epochs = DEFAULT_EPOCHS if self.epochs is None and self.total_tokens is None else self.epochs
        masks = self.packing or self.objective == "preference"
        return parse(TrainingConfig, shared | {"model": model, "epochs": epochs, "document_masks": masks})
