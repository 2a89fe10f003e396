from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from tests.teachers.fake_endpoint import FakeEndpoint, Fault, Said, serve

from hornbook.foundation.artifact import Artifact
from hornbook.foundation.documents import COLUMNS, document_id, write_documents
from hornbook.foundation.errors import DataError, EmptyCorpusError, TeacherError
from hornbook.foundation.files import read_jsonl
from hornbook.foundation.stage import Work, stage
from hornbook.synthesis.authoring.stage import AuthoringConfig, authoring

WORDS = re.compile(r"Use each of these words somewhere: (.*)\.$", re.MULTILINE)


def obliging(body: dict[str, Any]) -> str:
    """What a good teacher would answer to any prompt of the stage."""
    prompt = body["messages"][-1]["content"]
    if "Now write the exercise" in prompt:
        (name,) = re.findall(r"Now write the exercise `(\w+)`", prompt)
        return (
            f'```python\ndef {name}(a: int) -> int:\n    """Return one more than the number.\n\n    >>> {name}(1)\n'
            f'    2\n    """\n    return a + 1\n\n\nassert {name}(5) == 6\nassert {name}(-1) == 0\n```'
        )
    if "word problem" in prompt:
        first, second = re.findall(r"Use the words (\w+) and (\w+)\.", prompt)[0]
        return (
            f"There are 3 {second} things on each {first}, and there are 4 of them. How many things are there?\n\n"
            "We multiply the two, so it is 3 * 4 = 12.\n\n```python\nprint(3 * 4)\n```\n\nAnswer: 12"
        )
    if "Verdict" in prompt:
        return "The lines are read one after the other, and each of them is as it should be.\nVerdict: right"
    if "Summarize" in prompt:
        return "It is about boats and the people who count them by the river."
    if "Explain to" in prompt:
        return "I would look at what is told and then do what has to be done with it.\nAnswer: 1"
    (words,) = WORDS.findall(prompt)
    return (
        "# A page\n\nThis page is short, but it has what was asked for, and it is about a thing that one can see.\n\n"
        f"## Its words\n\nThe words that had to be in it are these three: {words}."
    )


@pytest.fixture
def endpoint() -> Iterator[FakeEndpoint]:
    with serve() as server:
        server.answer = obliging
        yield server


def config(url: str, **fields: Any) -> AuthoringConfig:
    teacher = {"kind": "endpoint", "base_url": url, "model": "tiny-teacher", "api_key_variable": None}
    teacher |= {"retry": {"first_wait_seconds": 0}} | fields.pop("teacher", {})
    settings = {"textbooks": 4, "exercises": 6, "reasoning": 6, "isolation": "none", "asking": {"textbook_words": 60}}
    return AuthoringConfig.model_validate({**settings, **fields, "teacher": teacher})


def rows(artifact: Artifact, name: str = "documents.parquet") -> list[dict[str, str]]:
    return pq.read_table(artifact.file(name)).to_pylist()


def test_what_is_proven_is_kept_and_everything_is_accounted_for(endpoint: FakeEndpoint, tmp_path: Path) -> None:
    artifact = authoring(config(endpoint.url), to=tmp_path / "authoring")
    kept, rejected = rows(artifact), rows(artifact, "rejected/documents.parquet")
    attempts = read_jsonl(artifact.file("attempts.jsonl"))
    counts = artifact.manifest.counts
    assert len(kept) + len(rejected) == len(attempts) == len(endpoint.bodies) == 16
    assert set(kept[0]) == set(COLUMNS)
    assert counts["kept"]["exercise"] == 6
    assert counts["kept"]["textbook"] == sum(row["source"] == "teacher-textbook" for row in kept)
    assert counts["kept_share"]["exercise"] == 1.0
    assert counts["requests"]["sent"] == 16
    assert counts["requests"]["asked_again_though_known"] == 0
    assert sum(artifact.manifest.dropped.values()) == len(rejected) > 0
    assert {row["reason"] for row in rejected} == set(artifact.manifest.dropped)
    by_key = {row["key"]: row for row in attempts}
    assert len(by_key) == 16
    documents = {row["id"] for row in (*kept, *rejected)}
    assert {row["document"] for row in attempts} == documents
    exercises = [row for row in attempts if row["kind"] == "exercise"]
    assert all(row["outcome"] == "kept" and row["mutants_killed"] > 0.5 and row["tests"] for row in exercises)
    assert all(row["prompt_tokens"] > 0 and row["completion_tokens"] > 0 for row in attempts)


def test_a_second_run_with_other_rules_pays_for_nothing(endpoint: FakeEndpoint, tmp_path: Path) -> None:
    first = authoring(config(endpoint.url), to=tmp_path / "authoring")
    asked = len(endpoint.bodies)
    second = authoring(config(endpoint.url, rules={"least_calls": 5}), to=tmp_path / "authoring")
    assert len(endpoint.bodies) == asked
    assert second.manifest.dropped["few tests"] == 6
    assert second.manifest.counts["requests"]["cached"] == 16
    third = authoring(config(endpoint.url), to=tmp_path / "authoring")
    assert third.fingerprint == first.fingerprint != second.fingerprint
    assert len(endpoint.bodies) == asked


def test_the_same_replies_asked_anew_give_the_same_fingerprint(endpoint: FakeEndpoint, tmp_path: Path) -> None:
    first = authoring(config(endpoint.url, teacher={"concurrency": 1}), to=tmp_path / "a")
    again = authoring(config(endpoint.url, teacher={"concurrency": 1}), to=tmp_path / "b")
    assert again.fingerprint == first.fingerprint
    assert len(endpoint.bodies) == 32


def test_when_the_budget_ends_what_is_there_is_kept_and_more_money_goes_on(
    endpoint: FakeEndpoint, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    only = {"textbooks": 0, "reasoning": 0, "exercises": 6}
    poor = config(endpoint.url, **only, teacher={"budget": {"max_tokens": 2300}, "concurrency": 1})
    artifact = authoring(poor, to=tmp_path / "authoring")
    counts = artifact.manifest.counts
    assert counts["stopped"] == "budget"
    assert 0 < counts["kept"]["exercise"] < 6
    assert counts["kept"]["exercise"] + counts["not_asked"] == 6
    outcomes = [row["outcome"] for row in read_jsonl(artifact.file("attempts.jsonl"))]
    assert outcomes.count("not asked") == counts["not_asked"]
    said = capsys.readouterr().err
    assert "estimate: 6 requests to tiny-teacher" in said
    assert "may stop early" in said
    assert "warning" in said
    asked = len(endpoint.bodies)
    rich = authoring(config(endpoint.url, **only), to=tmp_path / "authoring")
    assert rich.manifest.counts["kept"]["exercise"] == 6
    assert "stopped" not in rich.manifest.counts
    assert len(endpoint.bodies) == asked + counts["not_asked"]


def test_failures_of_the_teacher_have_their_reasons(endpoint: FakeEndpoint, tmp_path: Path) -> None:
    endpoint.script.extend(
        [
            Said("", finish_reason="stop"),
            Said("I will not.", finish_reason="content_filter"),
            Said("```python\ndef ", finish_reason="length"),
            Said("I'm sorry, but I can't help with that."),
        ]
    )
    only = {"textbooks": 0, "reasoning": 0, "exercises": 6}
    artifact = authoring(config(endpoint.url, **only, teacher={"concurrency": 1}), to=tmp_path / "authoring")
    assert artifact.manifest.dropped == {"cut": 1, "empty": 1, "refusal": 2}
    assert artifact.manifest.counts["kept"]["exercise"] == 2


def test_what_was_not_answered_is_said_and_asked_again_when_the_artifact_is_deleted(
    endpoint: FakeEndpoint, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    endpoint.script.extend([Fault(400)] * 2)
    settings = config(endpoint.url, textbooks=0, reasoning=0, teacher={"concurrency": 1})
    artifact = authoring(settings, to=tmp_path / "authoring")
    assert artifact.manifest.dropped == {"not answered": 2}
    assert "2 requests were not answered" in capsys.readouterr().err
    shutil.rmtree(artifact.path)
    again = authoring(settings, to=tmp_path / "authoring")
    assert again.manifest.counts["kept"]["exercise"] == 6
    assert len(endpoint.bodies) == 8


def test_the_same_text_twice_is_kept_once(endpoint: FakeEndpoint, tmp_path: Path) -> None:
    endpoint.answer = lambda body: (
        "# A page\n\nIt is about how to count and to see and to be, and it is always the same one for all.\n\n"
        "## More\n\nThere is no more of it, but that it has all the words that were asked for: " + ALL_WORDS
    )
    topics = tmp_path / "topics.yaml"
    topics.write_text(
        "words: {nouns: [cat, dog, sun], verbs: [run, see, eat], adjectives: [red, old, big]}\n"
        "areas: {play: {toys: {topics: [balls, dolls]}}}\n"
    )
    only = {"textbooks": 20, "reasoning": 0, "exercises": 0, "topics": str(topics), "asking": {"textbook_words": 40}}
    artifact = authoring(config(endpoint.url, **only), to=tmp_path / "authoring")
    assert artifact.manifest.counts["documents"] == 1
    assert artifact.manifest.dropped["duplicate"] > 1
    topics.write_text(topics.read_text().replace("dolls", "kites"))
    again = authoring(config(endpoint.url, **only), to=tmp_path / "authoring")
    assert {row["family"] for row in rows(again, "rejected/documents.parquet")} >= {"play/toys/kites"}


ALL_WORDS = "cat, dog, sun, run, see, eat, red, old, big."


@stage("sources", AuthoringConfig)
def _sources(work: Work[AuthoringConfig]) -> None:
    text = "In the spring the boats are tied up by the river and people come to count them all. " * 4
    found = [("a", text.strip(), "CC0-1.0"), ("b", "x = 1\n" * 60, "MIT")]
    table = [
        {"id": document_id("s", n, t), "text": t, "source": "s", "path": n, "licence": li, "family": ""}
        for n, t, li in found
    ]
    write_documents(work.path / "documents.parquet", pa.Table.from_pylist(table))


def test_documents_give_seed_passages_and_summaries_keep_their_licence(endpoint: FakeEndpoint, tmp_path: Path) -> None:
    documents = _sources(AuthoringConfig(), to=tmp_path / "sources")
    settings = config(endpoint.url, exercises=0, licence="CC-BY-4.0")
    artifact = authoring(settings, to=tmp_path / "authoring", documents=documents)
    attempts = read_jsonl(artifact.file("attempts.jsonl"))
    ids = set(pq.read_table(documents.file("documents.parquet"))["id"].to_pylist())
    assert {row["passage"] for row in attempts if row["kind"] == "textbook"} <= ids
    assert any("> In the spring" in prompt for prompt in endpoint.prompts())
    licences = {(row["family"] == "reasoning/summary", row["licence"]) for row in rows(artifact)}
    assert licences == {(False, "CC-BY-4.0"), (True, "CC0-1.0")}


def test_nothing_kept_is_an_error_and_what_came_can_be_read(endpoint: FakeEndpoint, tmp_path: Path) -> None:
    endpoint.answer = lambda body: "No."
    with pytest.raises(EmptyCorpusError, match="`not python`") as caught:
        authoring(config(endpoint.url, textbooks=0, reasoning=0), to=tmp_path / "authoring")
    assert pq.read_table(str(caught.value.where)).num_rows == 6
    with pytest.raises(EmptyCorpusError, match="nothing is to be written"):
        authoring(config(endpoint.url, textbooks=0, reasoning=0, exercises=0), to=tmp_path / "authoring")


def test_a_missing_file_of_topics_and_a_wrong_key_are_told(endpoint: FakeEndpoint, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no such file"):
        authoring(config(endpoint.url, topics=str(tmp_path / "none.yaml")), to=tmp_path / "a")
    key = {"api_key_variable": "HORNBOOK_NO_SUCH_KEY"}
    with pytest.raises(TeacherError, match="HORNBOOK_NO_SUCH_KEY"):
        authoring(config(endpoint.url, teacher=key), to=tmp_path / "a")


def test_the_key_is_written_nowhere(endpoint: FakeEndpoint, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HORNBOOK_TEST_KEY", "sk-very-secret-1234")
    authoring(config(endpoint.url, teacher={"api_key_variable": "HORNBOOK_TEST_KEY"}), to=tmp_path / "authoring")
    assert endpoint.headers_seen[0]["Authorization"] == "Bearer sk-very-secret-1234"
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or b"very-secret" not in path.read_bytes()


AUTHOR = """
import json, sys
from hornbook.synthesis.authoring.stage import AuthoringConfig, authoring
authoring(AuthoringConfig.model_validate(json.loads(sys.argv[1])), to=sys.argv[2])
"""


def test_after_kill_9_nothing_that_was_answered_is_asked_again(
    endpoint: FakeEndpoint, tmp_path: Path, wait_until: Callable[[Callable[[], bool]], None]
) -> None:
    settings = config(endpoint.url, textbooks=8, exercises=30, reasoning=8, teacher={"concurrency": 2})
    command = [sys.executable, "-c", AUTHOR, json.dumps(settings.model_dump(mode="json")), str(tmp_path / "a")]
    answer, slow = endpoint.answer, 0.02

    def slowly(body: dict[str, Any]) -> str:
        time.sleep(slow)
        return answer(body)

    endpoint.answer = slowly
    process = subprocess.Popen(command)
    wait_until(lambda: len(endpoint.answered) >= 12 or process.poll() is not None)
    assert process.poll() is None
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    assert not (tmp_path / "a").exists()
    subprocess.run(command, check=True)
    # What was under way at the kill may have to be asked again; it was never received.
    assert sum(count > 1 for count in endpoint.answered.values()) <= 2
    assert len(endpoint.answered) == 46
    killed = Artifact(tmp_path / "a", authoring(settings, to=tmp_path / "a").manifest)
    assert killed.manifest.counts["requests"]["cached"] >= 10
    assert killed.fingerprint == authoring(settings, to=tmp_path / "b").fingerprint


@pytest.fixture
def wait_until() -> Callable[[Callable[[], bool]], None]:
    def wait(condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + 120
        while not condition():
            assert time.monotonic() < deadline
            time.sleep(0.01)

    return wait
