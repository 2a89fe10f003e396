"""What identifies the model that was measured, and what its training took."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from hornbook.evaluation.contamination import TRAINED, artifacts_of, trained_on
from hornbook.foundation.artifact import MANIFEST, Artifact, open_artifact
from hornbook.foundation.errors import HornbookError
from hornbook.foundation.files import hash_file, hash_json
from hornbook.model.catalogue import parameters_by_part
from hornbook.model.phi import Phi

WEIGHTS = (".safetensors", ".bin", ".pt")
NAMED = ("config.json", "tokenizer.json", "vocab.json", "merges.txt", "added_tokens.json")


@dataclass(frozen=True)
class ModelInfo:
    """The model's folder, a hash of its weights, settings and tokenizer, its size, and what it was trained on.

    ``training_tokens`` and ``training_flops`` are those of the stage that made it, None if it was not made here; a
    model that goes on from another one has more behind it.
    """

    path: str
    fingerprint: str
    parameters: int
    training_tokens: int | None
    training_flops: float | None
    dtype: str
    context: int

    def as_dict(self) -> dict[str, Any]:
        """Ready for JSON."""
        return asdict(self)


def model_info(model: Phi, folder: Path) -> ModelInfo:
    """What there is to say about ``model``, which was loaded from ``folder``."""
    files = sorted(file for file in folder.iterdir() if file.suffix in WEIGHTS or file.name in NAMED)
    made_by = maker(folder)
    counts: dict[str, Any] = made_by.manifest.counts if made_by else {}
    cost: dict[str, Any] = made_by.manifest.cost if made_by else {}
    return ModelInfo(
        path=str(folder),
        fingerprint=hash_json({file.name: hash_file(file) for file in files}),
        parameters=sum(parameters_by_part(model.config).values()),
        training_tokens=counts.get("tokens"),
        training_flops=cost.get("flops"),
        dtype=str(model.dtype).removeprefix("torch."),
        context=model.config.max_position_embeddings,
    )


def maker(folder: Path) -> Artifact | None:
    """The artifact that the model in ``folder`` is from: the one around it, or that of the run that published it."""
    for around in (folder.parent, *sorted(folder.parent.glob("*/"))):
        if not (around / MANIFEST).is_file():
            continue
        try:
            artifact = open_artifact(around)
        except HornbookError:
            continue  # another stage's, damaged: no reason not to measure this model
        weights = f"model/{next((file.name for file in folder.iterdir() if file.suffix in WEIGHTS), '')}"
        listed = artifact.manifest.outputs.get(weights)
        if artifact.manifest.stage in TRAINED and listed and listed.sha256 == hash_file(folder / Path(weights).name):
            return artifact
    return None


def documents_behind(folder: Path) -> list[Path] | None:
    """The documents that the model in ``folder`` was trained on, None if that is not known."""
    made_by = maker(folder)
    return trained_on(made_by, artifacts_of(made_by.path.parent)) if made_by else None
