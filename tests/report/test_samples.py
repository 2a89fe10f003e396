from __future__ import annotations

from pathlib import Path

from hornbook.report import answers, markup, samples
from hornbook.report.run import open_run


def test_a_typical_document_is_neither_the_longest_nor_the_best() -> None:
    rows = [
        {"id": str(n), "text": "x" * n, "score": score} for n, score in ((1, 5.0), (100, 2.0), (120, 3.0), (9999, 3.1))
    ]
    assert samples.typical(rows)[0]["id"] == "120"
    assert samples.typical(rows[::-1]) == samples.typical(rows)
    assert samples.typical([]) == []
    blank = {"id": "0", "text": " \n"}
    assert samples.typical([blank, blank, blank, {"id": "1", "text": "x = 1"}])[0]["id"] == "1"
    assert samples.typical([blank]) == [blank]


def test_long_texts_are_cut_and_say_so() -> None:
    text, more = markup.excerpt("\n".join(["x" * 500] * 60))
    lines = text.split("\n")
    assert (len(lines), more) == (25, 35)
    assert all(len(line) == markup.COLUMNS for line in lines)
    assert markup.excerpt("x\n" * 27) == ("\n".join("x" * 27), 0)


def test_code_and_markdown_are_escaped() -> None:
    nasty = "<script>alert(1)</script>\n"
    assert "<script" not in markup.python(nasty)
    fences = [f"```{language}\n{nasty}```" for language in ("python", "html", "")]
    for text in (nasty, f"`{nasty}`", *fences, "[x](javascript:alert(1))", "![](http://a.b/c)"):
        html = markup.markdown(text)
        assert "<script" not in html
        assert "<a" not in html
        assert "<img" not in html


def test_code_keeps_its_text() -> None:
    code = '\n\n    return {"a": 1 < 2}  # so\n\n'
    bare = markup.python(code).striptags()
    assert bare.split() == code.split()


def test_rejected_documents_come_with_reason_score_and_judgement(run_folder: Path) -> None:
    run = open_run(run_folder)
    rejected = {step.step: step for step in samples.rejected_documents(run)}
    assert {name: step.dropped for name, step in rejected.items()} == {
        "sources": 6, "quality": 29, "synthesis": 1, "decontaminate": 1,
    }  # fmt: skip
    assert len(rejected["quality"].documents) == 3
    for document in rejected["quality"].documents:
        assert (document.reason, document.score) == ("low educational value", 1.0)
        assert document.judgement == "rubric/1 gave 1.25: plainly named +0.25, <i>tests</i> -2.00"


def test_answers_show_passed_and_failed_ones_of_different_suites(run_folder: Path) -> None:
    found = answers.answers(open_run(run_folder).models[0])
    assert [answer.verdict for answer in found] == ["passed", "passed", "failed", "failed"]
    assert found[0].suite != found[1].suite
    assert found[2].suite != found[3].suite
    assert all(answer.prompt.startswith("def f_") for answer in found)
