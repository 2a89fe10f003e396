from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tests.teachers.fake_endpoint import FakeEndpoint, Fault, Said

from hornbook.foundation.errors import TeacherError
from hornbook.teachers.annotator import Annotation, Annotator
from hornbook.teachers.judge import JudgeConfig, TeacherAnnotator, read_score
from hornbook.teachers.request import Failure, Reason, Reply
from hornbook.teachers.teacher import Teacher

Make = Callable[..., Teacher]


@pytest.mark.parametrize(
    ("said", "score"),
    [
        ("It shows a loop.\nScore: 4", 4.0),
        ("Score: 0", 0.0),
        ("Clear.\n\n**Score: 3.5**\n", 3.5),
        ("Clear.\nscore: 5/5.", 5.0),
        ("A score of 3 would be kind.\nScore: 2", 2.0),
        ("It shows a loop.", None),
        ("", None),
        ("Score: 6", None),
        ("Score: 5.5", None),
        ("Score: 45", None),
        ("Score: -3", None),
        ("Score: 3 or 4", None),
        ("Score: 3\nScore: 4", None),
        ("I give it a Score: 3", None),
        ("Score:\n3", None),
    ],
)
def test_a_score_is_read_strictly(said: str, score: float | None) -> None:
    reply = Reply(said, "stop", 1, 1, 0.1)
    judged = read_score(reply)
    if score is None:
        assert isinstance(judged, Failure)
        assert (judged.reason, judged.reply) == (Reason.UNREADABLE, reply)
    else:
        assert isinstance(judged, Annotation)
        assert judged.score == score


def test_texts_are_scored_in_order_with_the_reason(endpoint: FakeEndpoint, teacher: Make) -> None:
    def score(body: dict[str, Any]) -> str:
        question = body["messages"][-1]["content"]
        return f"Because.\nScore: {question.partition('<text>')[2].strip()[0]}"

    endpoint.answer = score
    with teacher() as it:
        judge: Annotator = TeacherAnnotator(it)
        assert judge.name == "tiny-teacher/judge-1"
        annotations = judge.annotate([f"{number} {{braces}}" for number in (3, 1, 5, 0)])
    assert annotations == [Annotation(score, ("Because.",)) for score in (3, 1, 5, 0)]
    assert "educational value" in endpoint.prompts()[0]
    assert "{braces}" in endpoint.prompts()[0]
    assert {body["temperature"] for body in endpoint.bodies} == {0}


def test_a_text_without_a_score_is_asked_about_again_with_another_seed(endpoint: FakeEndpoint, teacher: Make) -> None:
    endpoint.script.extend([Said("hm"), Said("Because.\nScore: 2", "length"), Said("Score: 3")])
    with teacher(concurrency=1) as it:
        judge = TeacherAnnotator(it, JudgeConfig(tries=2))
        endpoint.always = Said("never")
        first, second = judge.judge(["one", "two"])
        assert first == Annotation(3.0, ())
        assert isinstance(second, Failure)
        assert second.reason is Reason.UNREADABLE
        assert judge.failed == {"unreadable": 1}
        assert [body["seed"] for body in endpoint.bodies] == [0, 0, 1, 1]
        assert [body["temperature"] for body in endpoint.bodies] == [0, 0, 0.7, 0.7]
        with pytest.raises(TeacherError, match="1 of 2 texts were left without a score") as error:
            judge.annotate(["one", "two"])
        assert "text 1" in str(error.value)
        assert len(endpoint.bodies) == 4


def test_what_is_rejected_is_not_asked_again(endpoint: FakeEndpoint, teacher: Make) -> None:
    endpoint.always = Fault(400)
    with teacher() as it:
        (judged,) = TeacherAnnotator(it).judge(["text"])
    assert isinstance(judged, Failure)
    assert judged.reason is Reason.REJECTED
    assert len(endpoint.bodies) == 1


def test_long_texts_are_judged_by_their_beginning_and_estimated_so(endpoint: FakeEndpoint, teacher: Make) -> None:
    endpoint.always = Said("Score: 1")
    with teacher() as it:
        judge = TeacherAnnotator(it, JudgeConfig(text_characters=10))
        estimate = it.estimate(judge.requests(["x" * 5000, "y"]))
        judge.annotate(["x" * 5000, "y"])
        assert it.estimate(judge.requests(["x" * 5000, "y"])).cached == estimate.requests == 2
    (long,) = [prompt for prompt in endpoint.prompts() if "x" * 10 in prompt]
    assert "x" * 11 not in long
