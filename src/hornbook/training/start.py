"""The model that a training or a growing starts from: an earlier step's artifact, or a model from outside the run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hornbook.foundation.artifact import Artifact
from hornbook.foundation.errors import MismatchError, RecipeError
from hornbook.foundation.files import hash_file, hash_json
from hornbook.model.config import PhiConfig

if TYPE_CHECKING:
    from hornbook.model.phi import Phi
    from hornbook.tokens.tokenizer import Tokenizer

FREE_FIELDS = {
    "attention_dropout", "resid_pdrop", "embd_pdrop", "initializer_range", "max_position_embeddings",
    "num_key_value_heads",
}  # fmt: skip
"""What a model may be trained with otherwise than before; key/value heads are compared once they are resolved."""


def outside_fingerprint(from_model: str | None) -> str | None:
    """What identifies a model from outside the run: the content of its folder's files. None if there is none.

    Raises CheckpointError if ``from_model`` is no model.
    """
    from hornbook.inference.load import resolve_model

    if from_model is None:
        return None
    files = sorted(path for path in resolve_model(from_model).iterdir() if path.is_file())
    return hash_json({path.name: hash_file(path) for path in files})


def given_model(
    slot: str, artifacts: tuple[Artifact, ...], from_model: str | None, field: str = "from_model"
) -> tuple[Phi, Tokenizer] | None:
    """The model, fp32, and tokenizer given as input ``slot``, or named in ``field``; None if neither is.

    Raises RecipeError if both are given, CheckpointError if the model can't be loaded.
    """
    from hornbook.inference.load import load

    if artifacts and from_model is not None:
        raise RecipeError(f"the input `{slot}` and `{field}` are both given", mend="keep one of the two")
    names: list[str | Path] = [artifact.path for artifact in artifacts]
    if from_model is not None:
        names.append(from_model)
    return load(names[0], dtype="float32", device="cpu") if names else None


def check_start(model: Phi, tokenizer: Tokenizer, wanted: PhiConfig, wanted_tokenizer: Tokenizer) -> None:
    """Raise MismatchError if ``model`` has not the shape ``wanted``, or reads with another tokenizer."""
    found = model.config
    wrong = [
        f"`{name}` is {getattr(found, name)}, the training asks for {getattr(wanted, name)}"
        for name in (*PhiConfig.model_fields, "key_value_heads")
        if name not in FREE_FIELDS and getattr(found, name) != getattr(wanted, name)
    ]
    if wrong:
        raise MismatchError(
            "the initial model has another shape: " + "; ".join(wrong),
            where="initial",
            mend="set the training's `model` to the shape of the initial model, or grow that with `transfer` first",
        )
    if tokenizer.fingerprint != wanted_tokenizer.fingerprint:
        raise MismatchError(
            "the initial model reads with another tokenizer than the training's tokens were made with",
            where="initial",
            mend="give its tokens artifact as the input `tokenizer` of the tokens stage",
        )
