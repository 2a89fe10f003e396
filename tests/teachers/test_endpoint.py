from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter
from tests.teachers.fake_endpoint import FakeEndpoint, Fault, Said

from hornbook.foundation.config import parse
from hornbook.foundation.errors import HornbookError, MissingExtraError, RecipeError, TeacherError
from hornbook.teachers.endpoint import EndpointConfig
from hornbook.teachers.find import TeacherConfig, open_teacher
from hornbook.teachers.local import LocalConfig
from hornbook.teachers.request import Request
from hornbook.teachers.teacher import Teacher

KEY = "sk-secret-0123456789"
Make = Callable[..., Teacher]


def questions(count: int) -> list[Request]:
    return [Request(f"question {number}", max_tokens=20) for number in range(count)]


def test_every_setting_is_sent(endpoint: FakeEndpoint, teacher: Make) -> None:
    request = Request("What is a loop?", "You teach.", 64, 0.7, 0.9, 5, ("\n\n",))
    with teacher() as it, teacher("other", max_tokens_field="max_completion_tokens", leave_out=["seed", "stop"],
                                  extra_body={"top_k": 40}) as other:  # fmt: skip
        it.ask_one(request)
        other.ask_one(request)
        it.ask_one(Request("alone"))
    messages = [{"role": "system", "content": "You teach."}, {"role": "user", "content": "What is a loop?"}]
    common = {"model": "tiny-teacher", "messages": messages, "temperature": 0.7, "top_p": 0.9}
    assert endpoint.bodies[0] == common | {"max_tokens": 64, "seed": 5, "stop": ["\n\n"]}
    assert endpoint.bodies[1] == common | {"max_completion_tokens": 64, "top_k": 40}
    assert endpoint.bodies[2]["messages"] == [{"role": "user", "content": "alone"}]
    assert "stop" not in endpoint.bodies[2]


@pytest.mark.parametrize("status", [401, 403])
def test_a_wrong_key_ends_the_run_at_once(
    endpoint: FakeEndpoint, teacher: Make, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    monkeypatch.setenv("SOME_KEY", KEY)
    endpoint.always = Fault(status, body=f'{{"error": {{"message": "Incorrect API key: {KEY[:9]}***"}}}}')
    with teacher(api_key_variable="SOME_KEY", concurrency=1) as it, pytest.raises(TeacherError) as error:
        list(it.ask(questions(50)))
    assert "api_key_variable" in error.value.mend
    assert KEY[:9] not in str(error.value)
    assert len(endpoint.bodies) == 1


def test_the_key_goes_into_the_header_and_nowhere_else(
    endpoint: FakeEndpoint,
    teacher: Make,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setenv("SOME_KEY", KEY)
    echo = f'{{"error": {{"message": "you sent {KEY}"}}}}'
    endpoint.script.extend([Said("fine"), Fault(400, body=echo), Fault(200, body=KEY), Fault(500, body=echo)])
    with teacher(api_key_variable="SOME_KEY", concurrency=1, retry={"max_attempts": 1}) as it:
        outcomes = [outcome for _, outcome in it.ask(questions(4))]
        assert it.usage.failed == {"rejected": 1, "malformed": 1, "server": 1}
        said = repr((outcomes, it.usage, vars(it)))
    assert endpoint.headers_seen[0]["Authorization"] == f"Bearer {KEY}"
    assert "***" in said
    captured = capfd.readouterr()
    for place in (said, caplog.text, captured.out, captured.err):
        assert KEY not in place
    assert all(KEY.encode() not in path.read_bytes() for path in tmp_path.iterdir())


def test_a_variable_without_a_key_is_an_error(teacher: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOME_KEY", raising=False)
    with pytest.raises(TeacherError, match="SOME_KEY holds no key") as error, teacher(api_key_variable="SOME_KEY"):
        pass
    assert "export SOME_KEY=" in error.value.mend


def test_a_model_that_is_not_there_is_named_with_its_neighbours(endpoint: FakeEndpoint, teacher: Make) -> None:
    with teacher(model="tiny-techer") as it, pytest.raises(TeacherError, match="no model `tiny-techer`") as error:
        it.ask_one(questions(1)[0])
    assert "`tiny-teacher`" in error.value.mend
    with teacher(model="zzz") as it, pytest.raises(TeacherError) as error:
        it.ask_one(questions(1)[0])
    assert error.value.mend == "it has: tiny-teacher, large-teacher"


def test_a_wrong_path_is_told_from_a_missing_model(endpoint: FakeEndpoint, teacher: Make) -> None:
    with teacher(base_url=endpoint.url.removesuffix("/v1")) as it, pytest.raises(TeacherError) as error:
        it.ask_one(questions(1)[0])
    assert "ends with /v1" in error.value.mend


def test_nobody_there_ends_the_run_at_once(teacher: Make) -> None:
    with teacher(base_url="http://127.0.0.1:9/v1") as it, pytest.raises(TeacherError, match="nobody answers"):
        list(it.ask(questions(5)))


@pytest.mark.parametrize(
    ("fault", "what"),
    [
        (Fault(429, body='{"error": {"message": "quota", "code": "insufficient_quota"}}'), "can't pay"),
        (Fault(402), "can't pay"),
        (Fault(301, headers={"Location": "https://elsewhere/v1"}), "points to https://elsewhere/v1"),
        (Fault(429, headers={"Retry-After": "86400"}), "come back in 86400 seconds"),
    ],
)
def test_what_no_repetition_mends_ends_the_run(endpoint: FakeEndpoint, teacher: Make, fault: Fault, what: str) -> None:
    endpoint.always = fault
    with teacher(concurrency=1) as it, pytest.raises(TeacherError, match=what):
        list(it.ask(questions(5)))
    assert len(endpoint.bodies) == 1


@pytest.mark.parametrize(
    ("fields", "field"),
    [({"api_key_variable": KEY}, "api_key_variable"), ({"base_url": f"https://me:{KEY}@host/v1"}, "base_url")],
)
def test_a_secret_in_the_wrong_place_is_refused_and_not_repeated(fields: dict[str, Any], field: str) -> None:
    data = {"base_url": "https://host/v1", "model": "m"} | fields
    with pytest.raises(RecipeError) as error:
        parse(EndpointConfig, data)
    assert error.value.where == field
    assert KEY not in str(error.value)


@pytest.mark.parametrize("url", ["host/v1", "ftp://host", "https://", "https://host/v1?key=3", "http://[::1"])
def test_an_address_must_be_one(url: str) -> None:
    with pytest.raises(RecipeError, match="no plain address"):
        parse(EndpointConfig, {"base_url": url, "model": "m"})


def test_a_cap_in_money_needs_prices() -> None:
    with pytest.raises(RecipeError, match="needs `prices`"):
        parse(EndpointConfig, {"base_url": "https://host/v1", "model": "m", "budget": {"max_cost": 3}})


def test_the_kind_decides_which_teacher_it_is() -> None:
    adapter: TypeAdapter[EndpointConfig | LocalConfig] = TypeAdapter(TeacherConfig)
    endpoint = adapter.validate_python({"kind": "endpoint", "base_url": "https://host/v1", "model": "m"})
    assert isinstance(endpoint, EndpointConfig)
    assert isinstance(adapter.validate_python({"kind": "local"}), LocalConfig)
    assert adapter.validate_json(endpoint.model_dump_json()) == endpoint


def test_without_the_extra_it_is_named(teacher: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(MissingExtraError, match=r"hornbook\[teacher\]"), teacher():
        pass
    with pytest.raises(HornbookError, match=r"hornbook\[teacher\]"):
        open_teacher(LocalConfig(), Path("cache.sqlite"))
