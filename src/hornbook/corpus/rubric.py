"""A rubric for the educational value of Python documents, from 0 to 5: no model, no account, every point explained.

The question is phi-1's: what is the value "for a student whose goal is to learn basic coding concepts"? Microsoft let
GPT-4 answer it and published neither scale nor criteria; ours follow what the report says of good pages (clear,
self-contained, instructive, balanced) and of bad ones (boilerplate, configuration, data, code that depends on other
modules, little meaningful computation, cryptic and undocumented code). The weights are our choice, set by reading
documents at the threshold; what they are worth is for an ablation to say.

It reads form, not meaning: a wrong or misleading explanation gets the same score as a right one. Prose gets 0.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hornbook.corpus.syntax import (
    WORD,
    Facts,
    Function,
    body_of,
    calls,
    depth,
    facts_of,
    identifiers,
    is_stub,
    nested_definitions,
    statements,
)
from hornbook.teachers.annotator import HIGHEST_SCORE, LOWEST_SCORE, Annotation, register_annotator

NAME = "rubric"
"""What a recipe calls this annotator."""

FEWEST_WORDS = 4
"""A docstring with fewer words explains nothing."""
SMALL_STATEMENTS, LARGE_STATEMENTS = 15, 40
SMALL_LINES, LARGE_LINES = 45, 110


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


KNOWN_SHORT_NAMES = _words("a b c d e f g h i j k l m n p q r s t u v w x y z _ fn fp id db ax lo hi dx dy")
OBSCURE_MODULES = _words(
    "_thread abc ast asyncio atexit builtins ctypes codeop concurrent curses dis distutils faulthandler fcntl gc imp "
    "importlib inspect lib2to3 linecache marshal mmap msvcrt multiprocessing nt opcode pickletools pkgutil posix "
    "resource select selectors signal site socket ssl symtable sysconfig termios threading tkinter tokenize traceback "
    "types warnings weakref winreg zipimport"
)
OBSCURE_NAMES = _words(
    "__import__ __new__ __slots__ __getattribute__ __get__ __set__ __init_subclass__ __reduce__ __metaclass__ "
    "_getframe compile eval exec globals locals memoryview setattr delattr vars metaclass mro overload ABCMeta "
    "TypeVar ParamSpec cast register_buffer"
)
TEST_MODULES = _words("unittest pytest doctest test mock hypothesis nose testing")
GENERATED = re.compile(r"(?i)\b(auto-?generated|generated (by|from|file)|do not (edit|modify)|code generator)\b")
DATED = re.compile(r"(?i)\b(deprecat\w*|backward\w* compat\w*|legacy|py2|python ?2|workaround|hack|xxx|fixme)\b")
EXAMPLE = re.compile(r"^\s*>>> ", re.MULTILINE)


@dataclass(frozen=True)
class Criterion:
    """A named question to a document. ``measure`` answers from 0 (not at all) to 1; ``weight`` is in points of 5."""

    name: str
    weight: float
    measure: Callable[[Facts], float]


def ramp(value: float, none: float, full: float) -> float:
    """0 at ``none``, 1 at ``full``, straight in between; ``none`` may be the larger one."""
    return min(max((value - none) / (full - none), 0.0), 1.0)


def explained(facts: Facts) -> float:
    """Share of functions and classes with a docstring of some words; comments in the code count for a third."""
    # A class with a single member is the head that splitting put over a method, or too small to need a docstring.
    classes = [node for node in facts.classes if len(node.body) > 1]
    owners = [node for node in (*classes, *facts.functions) if not node.name.startswith("__")]
    comments = sum(line.lstrip().startswith("#") for line in facts.lines)
    by_comments = ramp(comments / max(len(facts.lines), 1), 0.0, 0.1) / 3
    if not owners:
        return max(by_comments, 0.6 * bool(ast.get_docstring(facts.tree)))
    texts = [ast.get_docstring(node) or "" for node in owners]
    with_words = sum(ramp(len(text.split()), 1, 2 * FEWEST_WORDS) for text in texts) / len(owners)
    return max(with_words, by_comments)


def plainly_named(facts: Facts) -> float:
    """Share of chosen names that are made of words, or are short names everybody knows."""
    names = list(identifiers(facts))
    good = sum(
        name.lower() in KNOWN_SHORT_NAMES or all(len(word) > 2 for word in WORD.findall(name) or [""]) for name in names
    )
    return good / len(names) if names else 0.0


def learner_sized(facts: Facts) -> float:
    """How small the largest function and the whole document are."""
    largest = max((statements(function) for function in facts.functions), default=len(facts.tree.body))
    return min(ramp(largest, LARGE_STATEMENTS, SMALL_STATEMENTS), ramp(len(facts.lines), LARGE_LINES, SMALL_LINES))


def self_contained(facts: Facts) -> float:
    """How few names come from nowhere: other modules, helpers not shown, attributes that another method sets."""
    methods = {function.name for function in facts.functions}
    unseen = facts.self_attributes_read - facts.self_attributes_bound - methods
    return ramp(len(facts.missing_names) + 0.5 * len(unseen) + facts.foreign_imports, 4, 0)


def computes(facts: Facts) -> float:
    """Whether there is something to learn from: loops, conditions, arithmetic, comparisons, building a result."""
    kinds = (
        (ast.For, ast.While, ast.ListComp, ast.DictComp, ast.SetComp, ast.GeneratorExp),
        (ast.If, ast.IfExp, ast.Match),
        (ast.BinOp, ast.AugAssign, ast.UnaryOp),
        (ast.Compare, ast.BoolOp),
        (ast.Subscript, ast.List, ast.Dict, ast.Set, ast.Tuple),
    )
    present = sum(any(isinstance(node, kind) for node in facts.nodes) for kind in kinds)
    returns = any(isinstance(node, ast.Return | ast.Yield) and node.value is not None for node in facts.nodes)
    return ramp(present + returns, 1, 5)


def shows_examples(facts: Facts) -> float:
    """Whether a docstring shows how to use it."""
    return float(any(EXAMPLE.search(text) or "xample" in text for text in facts.docstrings()))


def tests(facts: Facts) -> float:
    """Test code: test functions, more than one assertion, test frameworks."""
    named = sum(node.name.lower().startswith("test") for node in (*facts.functions, *facts.classes))
    asserts = sum(name.startswith("assert") for name in facts.attributes)
    asserts += sum(isinstance(node, ast.Assert) for node in facts.nodes)
    bases = [ast.dump(base) for node in facts.classes for base in node.bases]
    framework = bool(TEST_MODULES & set(facts.imported_modules)) or any("TestCase" in base for base in bases)
    return max(ramp(named + max(asserts - 1, 0) / 2, 0, 2), float(framework))


def data_table(facts: Facts) -> float:
    """Share of the syntax tree that is literal data."""
    return ramp(facts.literals / max(len(facts.nodes), 1), 0.2, 0.45)


def generated(facts: Facts) -> float:
    """A remark that the code was generated or must not be edited."""
    return float(bool(GENERATED.search(facts.text)))


def empty_bodies(facts: Facts) -> float:
    """Share of functions that do nothing, or whose one statement only fetches, stores or hands on something."""
    if not facts.functions:
        return 0.6
    return sum(map(_emptiness, facts.functions)) / len(facts.functions)


def _emptiness(function: Function) -> float:
    if is_stub(function):
        return 1.0
    if statements(function) > 1:
        return 0.0
    # `return self["weight"]` has 6 nodes, `return 2 * x + 1` has 9, `return _f(a, b, c)` has 10.
    return 0.8 * ramp(sum(1 for _ in ast.walk(body_of(function)[0])), 16, 8)


def deeply_nested(facts: Facts) -> float:
    """Nesting beyond three levels, or functions within functions."""
    return max(ramp(depth(facts.tree), 3, 5), ramp(nested_definitions(facts), 0, 3))


def obscure(facts: Facts) -> float:
    """Features and modules that a beginner should not meet first: reflection, metaclasses, ctypes, threads, sockets."""
    found = len(OBSCURE_MODULES & set(facts.imported_modules))
    found += len(OBSCURE_NAMES & (calls(facts) | set(facts.attributes) | {f.name for f in facts.functions}))
    found += sum(bool(node.keywords) for node in facts.classes)
    found += sum(isinstance(node, ast.AsyncFunctionDef | ast.Global | ast.Nonlocal) for node in facts.nodes)
    private = sum(name.startswith("_") and not name.endswith("__") for name in facts.attributes)
    return ramp(found + ramp(private / max(len(facts.attributes), 1), 0, 1), 0, 2)


def dated(facts: Facts) -> float:
    """Talk of deprecation, old versions and workarounds."""
    return ramp(len(DATED.findall(facts.text)), 0, 2)


def crowded(facts: Facts) -> float:
    """Long lines and long parameter lists."""
    long = sum(len(line) > 100 for line in facts.lines) / max(len(facts.lines), 1)
    parameters = max((len(f.args.args) + len(f.args.kwonlyargs) for f in facts.functions), default=0)
    return max(ramp(long, 0, 0.15), ramp(parameters, 5, 9))


def mostly_docstring(facts: Facts) -> float:
    """A reference page with hardly any code under it."""
    written = sum(len(text) for text in facts.docstrings())
    return ramp(written / max(len(facts.text), 1), 0.7, 0.9)


CRITERIA = (
    Criterion("explained", 1.25, explained),
    Criterion("plainly named", 0.25, plainly_named),
    Criterion("learner-sized", 0.75, learner_sized),
    Criterion("self-contained", 1.5, self_contained),
    Criterion("computes", 1.0, computes),
    Criterion("shows examples", 0.25, shows_examples),
    Criterion("tests", -2.0, tests),
    Criterion("data table", -1.5, data_table),
    Criterion("generated", -2.0, generated),
    Criterion("empty bodies", -2.0, empty_bodies),
    Criterion("deeply nested", -0.75, deeply_nested),
    Criterion("obscure", -1.0, obscure),
    Criterion("dated", -0.75, dated),
    Criterion("crowded", -0.5, crowded),
    Criterion("mostly docstring", -1.0, mostly_docstring),
)
"""The rubric. The positive weights add up to 5."""

WORTH_SAYING = 0.05


class RubricAnnotator:
    """The rubric as an annotator. A document's reasons are the points that each criterion gave or took."""

    name = "rubric/1"

    def annotate(self, texts: Sequence[str]) -> list[Annotation]:
        """Score each text; what is not Python gets 0."""
        return [self._annotate(text) for text in texts]

    def _annotate(self, text: str) -> Annotation:
        facts = facts_of(text)
        if facts is None:
            return Annotation(LOWEST_SCORE, ("not Python",))
        if not facts.tree.body:
            return Annotation(LOWEST_SCORE, ("no code",))
        points = [(criterion.name, criterion.weight * criterion.measure(facts)) for criterion in CRITERIA]
        score = min(max(sum(value for _, value in points), LOWEST_SCORE), HIGHEST_SCORE)
        reasons = tuple(f"{name} {value:+.2f}" for name, value in points if abs(value) >= WORTH_SAYING)
        return Annotation(round(score, 3), reasons)


register_annotator(NAME, RubricAnnotator)
