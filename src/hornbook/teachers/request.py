"""What a teacher is asked, and what comes back: a reply, or a failure with its reason."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from hornbook.foundation.errors import DataError
from hornbook.foundation.files import hash_json

TEMPLATE_TOKENS = 128
"""Tokens at most that a model's chat template is taken to add around a prompt."""


@dataclass(frozen=True)
class Request:
    """One question to a language model, whichever it will be.

    Raises DataError where no model could answer it: no prompt, settings out of their range, or text that can't be
    written as UTF-8.
    """

    prompt: str
    """What the user says."""
    system: str = ""
    """What the system says; left out if empty (a model's template may then put in a system text of its own)."""
    max_tokens: int = 1024
    """Tokens of the reply at most."""
    temperature: float = 1.0
    """0 takes the likeliest token; higher draws more evenly."""
    top_p: float = 1.0
    """Draw among the likeliest tokens that hold this share of the probability."""
    seed: int = 0
    """Asking the same with another seed is another request. How far the seed decides the reply is the endpoint's."""
    stop: tuple[str, ...] = ()
    """Texts at which the reply ends; they are not part of it."""

    def __post_init__(self) -> None:
        for field, fine, rule in (
            ("prompt", self.prompt.strip() != "", "must not be empty"),
            ("max_tokens", self.max_tokens >= 1, "must be 1 at least"),
            ("temperature", 0 <= self.temperature < float("inf"), "must be 0 or more"),
            ("top_p", 0 < self.top_p <= 1, "must be over 0, and 1 at most"),
            ("seed", 0 <= self.seed < 2**31, "must fit into 31 bits"),
            ("stop", all(self.stop), "must not hold an empty text"),
        ):
            if not fine:
                raise DataError(f"a request's {field} {rule}", where=field, mend="correct what makes the requests")
        try:
            (self.system + self.prompt + "".join(self.stop)).encode()
        except UnicodeEncodeError as error:
            raise DataError(
                f"a request's text is not Unicode: it holds half a character (U+{ord(error.object[error.start]):04X})",
                where="prompt",
                mend="read its source with the right encoding",
            ) from error

    def key(self, teacher: str) -> str:
        """SHA-256 of the request and the identity of the ``teacher``, in hexadecimal: what its reply is kept under."""
        return hash_json({"teacher": teacher, **self.as_dict()})

    def as_dict(self) -> dict[str, Any]:
        """The fields, as they go into JSON."""
        return {**asdict(self), "stop": list(self.stop)}

    @property
    def prompt_tokens_at_most(self) -> int:
        """A bound of the tokens that the question has in any tokenizer that falls back to bytes.

        A token covers a byte at least, so that the bytes are a bound; for English text they are about four times the
        tokens. It does not cover templates that add more than ``TEMPLATE_TOKENS``.
        """
        return len(self.system.encode()) + len(self.prompt.encode()) + TEMPLATE_TOKENS


@dataclass(frozen=True)
class Reply:
    """What a model answered, as it was paid for."""

    text: str
    finish_reason: str
    """`stop`, `length` (cut at ``max_tokens`` or the context's end), `content_filter` (refused), or the endpoint's own
    word."""
    prompt_tokens: int
    completion_tokens: int
    seconds: float
    """From sending the question to having the whole answer."""
    metered: bool = True
    """Whether the endpoint told the tokens; otherwise they are what they may have been at most."""


class Reason(StrEnum):
    """Why there is no good answer. Only replies (`empty`, `cut`, `refused`) are kept, for they were paid for."""

    EMPTY = "empty"
    """The reply holds nothing but white space."""
    CUT = "cut"
    """The reply ran into ``max_tokens`` or the end of the context."""
    REFUSED = "refused"
    """The model or a filter says, outside of the text, that it refuses. A refusal in plain words is not noticed."""
    REJECTED = "rejected"
    """The endpoint does not take the question (HTTP 4xx): too long, or a setting that it does not know."""
    BUSY = "busy"
    """HTTP 408, 409 or 429: too many questions, or a conflict."""
    SERVER = "server"
    """HTTP 5xx."""
    TIMEOUT = "timeout"
    """No whole answer within the time allowed."""
    CONNECTION = "connection"
    """Nobody answers at the address, or the connection broke off in the middle."""
    MALFORMED = "malformed"
    """The answer is not the JSON that it ought to be."""
    UNREADABLE = "unreadable"
    """The reply is whole, and does not say what it was asked for in the form asked for."""


@dataclass(frozen=True)
class Failure:
    """There is no good answer to a request, for this reason."""

    reason: Reason
    detail: str
    """What the endpoint said, shortened."""
    attempts: int
    """How often the question was sent in this run; 0 if the reply was kept from before."""
    reply: Reply | None = None
    """The reply of which `empty`, `cut` or `refused` is said: a text that was cut may still be of use."""


Outcome = Reply | Failure


def judge(reply: Reply, attempts: int) -> Outcome:
    """``reply`` itself if it is whole, else the failure that it amounts to."""
    if reply.finish_reason == "content_filter":
        return Failure(Reason.REFUSED, reply.text[:200], attempts, reply)
    if reply.finish_reason == "length":
        return Failure(Reason.CUT, f"cut after {reply.completion_tokens} tokens", attempts, reply)
    if not reply.text.strip():
        return Failure(Reason.EMPTY, f"finish_reason {reply.finish_reason}", attempts, reply)
    return reply
