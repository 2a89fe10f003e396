"""The published Phi shapes by name, and a dial for small models: from ``depth`` follow width, heads, rate and batch.

Sources: Gunasekar et al. 2023 (arXiv 2306.11644, section 2.3) for phi-1-small and phi-1, the published ``config.json``
files of microsoft/phi-1, phi-1_5 and phi-2 for the rest. phi-2 has 32 layers of 32 heads of 80; articles that give it
24 layers of heads of 64 describe phi-1.5.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Annotated, Any, cast

from pydantic import BeforeValidator

from hornbook.foundation.config import nearest
from hornbook.foundation.errors import RecipeError
from hornbook.model.config import PhiConfig


@dataclass(frozen=True)
class Preset:
    """A published shape. ``hub_name`` is None where no weights were released."""

    name: str
    config: PhiConfig
    hub_name: str | None
    description: str


PRESETS: dict[str, Preset] = {
    preset.name: preset
    for preset in (
        Preset(
            "phi-1-small",
            PhiConfig(hidden_size=1024, intermediate_size=4096, num_hidden_layers=20, num_attention_heads=16),
            None,
            "the 350 M model of the phi-1 report; its weights were not released, its vocabulary size is assumed",
        ),
        Preset("phi-1", PhiConfig(), "microsoft/phi-1", "Python from docstrings"),
        Preset("phi-1.5", PhiConfig(), "microsoft/phi-1_5", "phi-1's shape, taught common sense and prose as well"),
        Preset(
            "phi-2",
            PhiConfig(
                hidden_size=2560,
                intermediate_size=10240,
                num_hidden_layers=32,
                partial_rotary_factor=0.4,
                resid_pdrop=0.1,
            ),
            "microsoft/phi-2",
            "grown from phi-1.5; questions, chat and code",
        ),
    )
}


def preset(name: str) -> Preset:
    """The published shape called ``name``. Raises RecipeError with the nearest name if there is none."""
    if name not in PRESETS:
        raise RecipeError(f"there is no preset `{name}`", mend=nearest(name, list(PRESETS)))
    return PRESETS[name]


@dataclass(frozen=True)
class Dial:
    """What follows from a depth: the shape, the peak learning rates, and tokens per optimizer step."""

    config: PhiConfig
    learning_rate: float
    """AdamW's."""
    muon_learning_rate: float
    """Twice AdamW's, as in our sweep."""
    batch_tokens: int


SMALL_DEPTH, SMALL_WIDTH, SMALL_RATE, SMALL_BATCH = 4, 128, 6e-3, 1024
SMALLEST_BATCH = 512
"""Where the power law would ask for less: at width 64 half as many tokens a step gave no better a model."""
PHI_1_DEPTH, PHI_1_WIDTH, PHI_1_RATE, PHI_1_BATCH = 24, 2048, 1e-3, 2**21


def dial(depth: int, **fields: Any) -> Dial:
    """A small model of ``depth`` layers; ``fields`` of PhiConfig, such as ``vocab_size``, replace what follows.

    Width, learning rate and batch are power laws through two points: our sweep of a model of 4 layers (width 128,
    AdamW 6e-3, 1,024 tokens a step) and phi-1 (24 layers, width 2,048, 1e-3, 1,024 sequences of 2,048 tokens; arXiv
    2306.11644, section 2.3). ``experiments/dial`` has trainings of 2, 4 and 6 layers around what it gives. Widths are
    multiples of 64 below 512 and of 128 above; heads are of 32 below width 512 and of 64 above, as in phi-1; batches
    are powers of two.

    Not covered: the two points differ in data and in number of tokens too, so a learning rate between them is a
    start, not an optimum, and few tokens want smaller batches, which ``TrainingConfig`` sees to. Raises RecipeError
    if ``depth`` is under 1.
    """
    if depth < 1:
        raise RecipeError(f"depth is {depth}", mend="set depth to 1 or more")
    exact = _between(depth, SMALL_DEPTH, PHI_1_DEPTH, SMALL_WIDTH, PHI_1_WIDTH)
    multiple, head_dim = (64, 32) if exact < 512 else (128, 64)
    width = int(fields.get("hidden_size") or max(multiple, multiple * round(exact / multiple)))
    heads = int(fields.get("num_attention_heads") or max(1, width // head_dim))
    shape = {
        "hidden_size": width,
        "intermediate_size": 4 * width,
        "num_hidden_layers": depth,
        "num_attention_heads": heads,
    }
    batch = _between(width, SMALL_WIDTH, PHI_1_WIDTH, SMALL_BATCH, PHI_1_BATCH)
    rate = float(f"{_between(width, SMALL_WIDTH, PHI_1_WIDTH, SMALL_RATE, PHI_1_RATE):.2g}")
    return Dial(
        PhiConfig.model_validate(shape | fields),
        learning_rate=rate,
        muon_learning_rate=2 * rate,
        batch_tokens=max(SMALLEST_BATCH, 2 ** round(math.log2(batch))),
    )


def _shape_fields(model: object) -> object:
    """Fields of PhiConfig from a recipe's ``model``, with `preset: NAME` or `depth: N` replaced by what they mean."""
    if not isinstance(model, dict) or not model.keys() & {"preset", "depth"}:
        return model
    given = cast("dict[str, Any]", model)
    fields = {name: value for name, value in given.items() if name not in ("preset", "depth")}
    if "preset" in given and "depth" in given:
        raise ValueError("`preset` and `depth` are both given; keep one of the two")
    try:
        if "preset" in given:
            return preset(str(given["preset"])).config.model_dump() | fields
        return dial(int(given["depth"]), **fields).config.model_dump()
    except RecipeError as error:
        raise ValueError(f"{error.what}; {error.mend}") from error


ModelShape = Annotated[PhiConfig, BeforeValidator(_shape_fields)]
"""A config's field for a shape: the fields of PhiConfig, or ``preset: NAME`` or ``depth: N``; fields beside these
replace theirs."""


def _between(x: float, x1: float, x2: float, y1: float, y2: float) -> float:
    """The power law through (x1, y1) and (x2, y2), at ``x``."""
    return y1 * (x / x1) ** (math.log(y2 / y1) / math.log(x2 / x1))
