"""A language model behind any OpenAI-compatible address: a provider's, or a server of one's own."""

from __future__ import annotations

import os
import re
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, field_validator, model_validator

from hornbook.foundation.config import Config
from hornbook.foundation.errors import RecipeError, TeacherError
from hornbook.foundation.files import hash_json
from hornbook.foundation.hardware import require
from hornbook.teachers.asking import Endpoint, Rules
from hornbook.teachers.budget import Budget, TokenPrices
from hornbook.teachers.pace import RateLimit, RetryConfig
from hornbook.teachers.teacher import Teacher

EXTRA = "teacher"


class EndpointConfig(Config):
    """A model that is asked over HTTP."""

    kind: Literal["endpoint"] = "endpoint"
    """An OpenAI-compatible server."""
    base_url: str
    """Its address, such as `https://api.openai.com/v1`; `/chat/completions` is added. Without a password in it."""
    model: str = Field(min_length=1)
    """The model's name there. What is cached is cached under this name, whatever the address."""
    api_key_variable: str | None = "OPENAI_API_KEY"
    """Environment variable that holds the key, which is read from nowhere else; null for a server without keys."""
    concurrency: int = Field(default=8, ge=1)
    """Requests under way at once, at most."""
    requests_per_minute: int | None = Field(default=None, ge=1)
    """Requests sent within any 60 seconds, at most; by default as many as `concurrency` lets through."""
    tokens_per_minute: int | None = Field(default=None, ge=1)
    """Tokens of questions and answers within any 60 seconds, at most; unanswered ones at their worst case."""
    timeout_seconds: float = Field(default=300.0, gt=0)
    """For one whole answer."""
    prices: TokenPrices = TokenPrices()
    """What it costs; needed for `budget.max_cost`."""
    budget: Budget = Budget()
    """Where to stop."""
    retry: RetryConfig = RetryConfig()
    """What to do when no answer comes."""
    max_tokens_field: Literal["max_tokens", "max_completion_tokens"] = "max_tokens"
    """What the server calls the longest answer; newer OpenAI models take only `max_completion_tokens`."""
    leave_out: tuple[Literal["temperature", "top_p", "seed", "stop"], ...] = ()
    """Settings that this server refuses; they are not sent."""
    extra_body: dict[str, Any] = Field(default_factory=dict)
    """Further fields of the body, such as `top_k` or `reasoning_effort`."""

    @field_validator("api_key_variable", mode="before")
    @classmethod
    def _is_a_name(cls, value: Any) -> Any:
        # Not pydantic's own error: that would print the value, which may be a key put in the wrong place.
        if isinstance(value, str) and not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", value):
            raise RecipeError(
                "what stands there is no name of an environment variable",
                where="api_key_variable",
                mend="write the variable's name, such as OPENAI_API_KEY, and put the key into that variable",
            )
        return value

    @field_validator("base_url", mode="before")
    @classmethod
    def _is_an_address(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        try:
            parts = urlsplit(value)
            fine = parts.scheme in ("http", "https") and parts.hostname and parts.username is None and not parts.query
        except ValueError:
            fine = False
        if not fine:
            raise RecipeError(
                "this is no plain address of a server",
                where="base_url",
                mend="write it as https://HOST/v1, without a user, a password or a query",
            )
        return value

    @model_validator(mode="after")
    def _money_has_prices(self) -> Self:
        if self.budget.max_cost is not None and self.prices == TokenPrices():
            raise ValueError("`budget.max_cost` needs `prices`; without them nothing would ever cost anything")
        return self


class EndpointTeacher(Teacher):
    """The teacher that ``config`` describes.

    Entering raises MissingExtraError without the extra, and TeacherError if the key's variable is not set.
    """

    def __init__(self, config: EndpointConfig, cache_path: Path) -> None:
        def connect(_: ExitStack) -> Endpoint:
            require(["httpx2"], EXTRA)
            from hornbook.teachers.chat import ChatEndpoint, ChatSettings

            return ChatEndpoint(
                ChatSettings(
                    base_url=config.base_url,
                    model=config.model,
                    timeout_seconds=config.timeout_seconds,
                    api_key=_key(config),
                    max_tokens_field=config.max_tokens_field,
                    leave_out=config.leave_out,
                    extra_body=config.extra_body,
                )
            )

        who = {"model": config.model, "leave_out": sorted(config.leave_out), "extra_body": config.extra_body}
        super().__init__(
            name=config.model,
            identity=hash_json(who),
            connect=connect,
            rules=Rules(
                prices=config.prices,
                retry=config.retry,
                limit=RateLimit(config.requests_per_minute, config.tokens_per_minute),
                concurrency=config.concurrency,
            ),
            budget=config.budget,
            cache_path=cache_path,
        )


def _key(config: EndpointConfig) -> str | None:
    if config.api_key_variable is None:
        return None
    key = os.environ.get(config.api_key_variable, "").strip()
    if not key:
        raise TeacherError(
            f"the environment variable {config.api_key_variable} holds no key",
            where=config.base_url,
            mend=f"export {config.api_key_variable}=..., or set `api_key_variable` to null for a server without keys",
        )
    return key
