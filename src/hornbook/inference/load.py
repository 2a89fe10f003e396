"""Loading a model with its tokenizer from a model folder or from a run."""

from __future__ import annotations

from pathlib import Path

from hornbook.foundation.errors import CheckpointError, MismatchError
from hornbook.model.checkpoint import load_model
from hornbook.model.phi import Phi
from hornbook.tokens.tokenizer import Tokenizer, load_tokenizer


def resolve_model(path: str | Path) -> Path:
    """The model folder that ``path`` names: itself, or the ``model/`` of a run or of a training artifact.

    Raises CheckpointError if there is none.
    """
    path = Path(path)
    for folder in (path, path / "model"):
        if (folder / "config.json").is_file():
            return folder
    if not path.exists():
        raise CheckpointError(
            "no such folder", where=str(path), mend="name a model folder or a run, such as runs/laptop"
        )
    raise CheckpointError(
        "there is no model here (no config.json, no model/config.json)",
        where=str(path),
        mend="name a model folder or a finished run; `hornbook run` finishes an interrupted one",
    )


def load(path: str | Path) -> tuple[Phi, Tokenizer]:
    """The model (torch module in eval mode, fp32) and tokenizer at ``path``, a model folder or a run.

    Raises CheckpointError if something is missing or damaged, MismatchError if the tokenizer has more tokens than the
    model has rows.
    """
    folder = resolve_model(path)
    model, tokenizer = load_model(folder), load_tokenizer(folder)
    if tokenizer.size > model.config.vocab_size:
        raise MismatchError(
            f"the tokenizer has {tokenizer.size} tokens, the model only {model.config.vocab_size} rows",
            where=str(folder),
            mend="use the tokenizer that the model was trained with",
        )
    return model, tokenizer
