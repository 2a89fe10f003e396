"""The chat completions of an OpenAI-compatible server: one HTTP request, one reply.

httpx2 and not the package `openai`: of that, with our own repetitions, only the two routes below would be used, and it
neither checks an answer's fields nor tells a broken JSON body from other errors.
"""

from __future__ import annotations

import asyncio
import difflib
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import urlsplit

import httpx2
from pydantic import BaseModel, ValidationError

from hornbook.foundation.errors import TeacherError
from hornbook.teachers.asking import NoReply
from hornbook.teachers.pace import told_to_wait
from hornbook.teachers.request import Reason, Reply, Request

DETAIL_CHARACTERS = 300
Omitted = Literal["temperature", "top_p", "seed", "stop"]
_BUSY = {408, 409, 425, 429}
_NO_MONEY = {"insufficient_quota", "billing_hard_limit_reached"}
_HERE = {"localhost", "127.0.0.1", "::1"}


@dataclass(frozen=True)
class ChatSettings:
    """How to reach a server and what to tell it."""

    base_url: str
    model: str
    timeout_seconds: float
    api_key: str | None = field(default=None, repr=False)
    max_tokens_field: str = "max_tokens"
    leave_out: tuple[Omitted, ...] = ()
    extra_body: Mapping[str, Any] = field(default_factory=dict[str, Any])


class ChatEndpoint:
    """Sends requests to ``POST base_url/chat/completions``. An `Endpoint`.

    The key goes into a header and nowhere else; where a server's words repeat it they are masked. Not covered:
    streaming, tools, pictures, several choices.
    """

    def __init__(self, settings: ChatSettings) -> None:
        self._settings, self._heard = settings, False
        headers = {"Authorization": f"Bearer {settings.api_key}"} if settings.api_key else {}
        self._client = httpx2.AsyncClient(
            headers=headers,
            timeout=settings.timeout_seconds,
            trust_env=urlsplit(settings.base_url).hostname not in _HERE,  # a proxy would look for it elsewhere
            limits=httpx2.Limits(max_connections=None, max_keepalive_connections=None),
        )

    async def close(self) -> None:
        """Close all connections."""
        await self._client.aclose()

    async def send(self, request: Request) -> Reply:
        """The reply. Raises NoReply, or TeacherError: wrong key, no such model, nobody there, no money left."""
        start = time.perf_counter()
        try:
            async with asyncio.timeout(self._settings.timeout_seconds):
                answer = await self._client.post(self._url("chat/completions"), json=self._body(request))
        except (TimeoutError, httpx2.TimeoutException) as error:
            sent = not isinstance(error, (httpx2.ConnectTimeout, httpx2.PoolTimeout))
            what = f"no whole answer within {self._settings.timeout_seconds:g} s"
            raise NoReply(Reason.TIMEOUT, what, billed=sent) from error
        except httpx2.ConnectError as error:
            if not self._heard:
                raise TeacherError(
                    f"nobody answers there: {error}",
                    where=self._settings.base_url,
                    mend="start the server, or correct `base_url` (it usually ends with /v1)",
                ) from error
            raise NoReply(Reason.CONNECTION, str(error), billed=False) from error
        except httpx2.RequestError as error:
            what = f"{type(error).__name__}: {error}"
            raise NoReply(Reason.CONNECTION, self._shortened(what), billed=True) from error
        except (httpx2.InvalidURL, UnicodeEncodeError) as error:
            raise TeacherError(
                "the address or the key holds characters that HTTP does not take",
                where=self._settings.base_url,
                mend="correct `base_url` or the key's variable",
            ) from error
        self._heard = True
        if answer.status_code != 200:
            raise await self._refusal(answer)
        return self._reply(request, answer.content, time.perf_counter() - start)

    def _url(self, route: str) -> str:
        return f"{self._settings.base_url.rstrip('/')}/{route}"

    def _body(self, request: Request) -> dict[str, Any]:
        settings = self._settings
        system = [{"role": "system", "content": request.system}] if request.system else []
        body: dict[str, Any] = {
            "model": settings.model,
            "messages": [*system, {"role": "user", "content": request.prompt}],
            settings.max_tokens_field: request.max_tokens,
            "temperature": request.temperature,
            "top_p": request.top_p,
            "seed": request.seed,
        }
        if request.stop:
            body["stop"] = list(request.stop)
        return {name: value for name, value in body.items() if name not in settings.leave_out} | dict(
            settings.extra_body
        )

    def _reply(self, request: Request, content: bytes, seconds: float) -> Reply:
        try:
            answer = _Answer.model_validate_json(content)
            choice = answer.choices[0]
        except (ValidationError, IndexError) as error:
            said = self._shortened(content.decode("utf-8", "replace"))
            raise NoReply(Reason.MALFORMED, f"not an answer: {said}", billed=True) from error
        usage, refusal = answer.usage, choice.message.refusal
        return Reply(
            text=refusal or choice.message.content or "",
            finish_reason="content_filter" if refusal else choice.finish_reason or "unknown",
            prompt_tokens=usage.prompt_tokens if usage else request.prompt_tokens_at_most,
            completion_tokens=usage.completion_tokens if usage else request.max_tokens,
            seconds=seconds,
            metered=usage is not None,
        )

    async def _refusal(self, answer: httpx2.Response) -> Exception:
        """What an answer with a status other than 200 means."""
        status, where = answer.status_code, self._settings.base_url
        said, code = _explanation(answer.content)
        said = f"HTTP {status}: {self._shortened(said)}"
        if status in (401, 403):
            # What the server says of a key may hold a part of it.
            return TeacherError(
                f"the endpoint does not accept the key (HTTP {status})",
                where=where,
                mend="set the variable that `api_key_variable` names to a key that may use this model",
            )
        if status == 402 or code in _NO_MONEY:
            return TeacherError(
                f"the account can't pay: {said}", where=where, mend="charge it; the same run goes on from here"
            )
        if status == 404:
            return await self._no_model(said)
        if status < 400:
            place = answer.headers.get("location", "an address that is not named")
            return TeacherError(
                f"the endpoint answers with HTTP {status} and points to {place}",
                where=where,
                mend="correct `base_url`",
            )
        reason = Reason.BUSY if status in _BUSY else Reason.SERVER if status >= 500 else Reason.REJECTED
        return NoReply(reason, said, billed=False, wait_seconds=told_to_wait(answer.headers))

    async def _no_model(self, said: str) -> TeacherError:
        wanted = self._settings.model
        try:
            listed = await self._client.get(self._url("models"))
            names = [entry.id for entry in _Models.model_validate_json(listed.content).data]
        except (httpx2.HTTPError, ValidationError):
            return TeacherError(
                f"there is no model `{wanted}`, or no chat completions at this address ({said})",
                where=self._settings.base_url,
                mend="correct `model` or `base_url` (it usually ends with /v1)",
            )
        close = difflib.get_close_matches(wanted, names, n=3, cutoff=0.4)
        return TeacherError(
            f"the endpoint has no model `{wanted}` ({said})",
            where=self._settings.base_url,
            mend=("did you mean " + " or ".join(f"`{name}`" for name in close) + "?")
            if close
            else "it has: " + (", ".join(names[:20]) or "none"),
        )

    def _shortened(self, text: str) -> str:
        key = self._settings.api_key
        return " ".join((text.replace(key, "***") if key else text).split())[:DETAIL_CHARACTERS]


def _explanation(content: bytes) -> tuple[str, str | None]:
    """The message and the code in an error's body, however it is wrapped."""
    text = content.decode("utf-8", "replace")
    try:
        found: Any = json.loads(text)
    except (json.JSONDecodeError, RecursionError):
        return text, None
    if isinstance(found, dict):
        found = found.get("error", found)
    if not isinstance(found, dict):
        return text, None
    return str(found.get("message") or text), str(found.get("code") or found.get("type"))


class _Message(BaseModel):
    content: str | None = None
    refusal: str | None = None


class _Choice(BaseModel):
    message: _Message
    finish_reason: str | None = None


class _Usage(BaseModel):
    prompt_tokens: int
    completion_tokens: int = 0


class _Answer(BaseModel):
    choices: list[_Choice]
    usage: _Usage | None = None


class _Model(BaseModel):
    id: str


class _Models(BaseModel):
    data: list[_Model]
