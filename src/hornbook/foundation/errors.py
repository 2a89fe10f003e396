"""Every error Hornbook raises on purpose.

Each message has three parts: what is wrong, where (file, line, row or field), and how to mend it.
"""

from __future__ import annotations


class HornbookError(Exception):
    """Base of all of Hornbook's own errors.

    ``what`` says what is wrong, ``where`` names the file, row or field, ``mend`` says what the reader can do.
    """

    def __init__(self, what: str, *, where: str | None = None, mend: str) -> None:
        self.what, self.where, self.mend = what, where, mend
        place = f"{where}: " if where else ""
        super().__init__(f"{place}{what}\n  To mend it: {mend}")

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.what, self.where, self.mend))


def _rebuild(kind: type[HornbookError], what: str, where: str | None, mend: str) -> HornbookError:
    return kind(what, where=where, mend=mend)


class RecipeError(HornbookError):
    """A recipe can't be read: unknown field, wrong type, a stage that refers to one that does not exist."""


class DataError(HornbookError):
    """Input data is missing, damaged, in the wrong encoding or has the wrong columns."""


class EmptyCorpusError(DataError):
    """No document is left where a stage needs some."""


class ArtifactError(HornbookError):
    """An artifact on disk is incomplete or was changed after it was made."""


class MismatchError(ArtifactError):
    """Two artifacts do not belong together, such as shards and a tokenizer from different runs."""


class StorageError(HornbookError):
    """The disk is full, read-only, or refuses a write."""


class CheckpointError(HornbookError):
    """A model folder or a training checkpoint can't be loaded."""


class ContextLengthError(HornbookError):
    """A prompt does not fit into the model's context."""


class GenerationError(HornbookError):
    """A model's logits allow no next token: they are not numbers, or every token was ruled out."""


class SandboxError(HornbookError):
    """Programs can't be isolated here, or the sandbox itself broke."""


class SelfTestError(HornbookError):
    """A benchmark failed its self-test, so its scores would mean nothing."""


class MissingExtraError(HornbookError):
    """An optional dependency is not installed."""


class HardwareError(HornbookError):
    """The machine lacks what was asked for."""


class TeacherError(HornbookError):
    """A teacher can't be asked at all: wrong key, no such model, nobody answers, or too many failures in a row."""


class BudgetError(HornbookError):
    """The tokens or the money that a teacher may cost are used up. What was answered before is kept."""


class DiversityError(HornbookError):
    """Synthetic texts are too alike to be taught."""
