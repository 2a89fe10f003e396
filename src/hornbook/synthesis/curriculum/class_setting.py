"""One drawn variation of a family of classes: its names, constants, solution style and methods."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from inspect import cleandoc
from itertools import zip_longest
from textwrap import dedent
from typing import TYPE_CHECKING, Any

from hornbook.synthesis.curriculum.grammar import TICK, fill, settle_ticks, variables
from hornbook.synthesis.curriculum.setting import INDENT
from hornbook.synthesis.curriculum.wording import LOCALS, Draw, literal

if TYPE_CHECKING:
    from hornbook.synthesis.curriculum.class_family import ClassFamily, Story
    from hornbook.synthesis.curriculum.family import Style

_DEF = re.compile(r"^def \$?(\w+)\(", re.M)
_TYPE = re.compile(r': "?\$?\w+"?(?:\[(?:[^\[\]]|\[[^\]]*\])*\])?(?: \| None)?(?=[,)= ])')
_RETURNS = re.compile(r"\) -> .+:$")
_COMPARED = re.compile(r" (?:==|<|in) ")
_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")
_MOST_ATTEMPTS = 250
_variables = cache(variables)


@dataclass(frozen=True)
class Part:
    """A method as templates, or the class attributes, whose key is empty."""

    key: str
    head: str
    """Decorators and the ``def`` line."""
    body: str

    @property
    def special(self) -> bool:
        """Whether Python itself calls the method, or nobody does because it is none."""
        return not self.key or self.key.startswith("__")


@cache
def parts_of(code: str) -> tuple[Part, ...]:
    """The parts of a class body."""
    found: list[Part] = []
    for block in code.split("\n\n"):
        match = _DEF.search(block)
        if match is None:
            found.append(Part("", "", block))
        else:
            end = block.index("\n", match.end())
            found.append(Part(match[1], block[:end], dedent(block[end + 1 :])))
    return tuple(found)


@dataclass(frozen=True)
class Use:
    """A story with the names filled in."""

    lines: tuple[tuple[str, Any], ...]
    """Statements with what they return."""
    ask: str
    result: Any
    keys: frozenset[str]
    """Keys of the methods that take part."""

    @property
    def check(self) -> str:
        """The use as a test."""
        if isinstance(self.result, bool) and _COMPARED.search(self.ask):
            claim = self.ask if self.result else f"not ({self.ask})"
        else:
            same = "is" if self.result is None or isinstance(self.result, bool) else "=="
            claim = f"{self.ask} {same} {self.result!r}"
        return "\n".join([*(line for line, _ in self.lines), f"assert {claim}"])

    @property
    def session(self) -> list[str]:
        """The use as lines of an interpreter session."""
        shown: list[str] = []
        for line, result in (*self.lines, (self.ask, self.result)):
            shown.append(f">>> {line}")
            if result is not None:
                shown.append(repr(result))
        return shown


@dataclass(frozen=True)
class ClassSetting:
    """The choices that hold throughout one exercise or section about a class."""

    family: ClassFamily
    draw: Draw
    name: str
    style: Style
    variant: Mapping[str, Any]
    """The variant and the constants, for stories."""
    parts: tuple[Part, ...]
    """The methods that are there, the one to be written last."""
    typed: bool
    code: Mapping[str, str]
    prose: Mapping[str, str]
    known: frozenset[str]
    """Keys of all methods of the style."""

    def sentence(self, template: str) -> str:
        """One wording of a template, identifiers between `TICK` characters."""
        return self.draw.text(template, self.prose)

    def doc(self, key: str, ticks: bool) -> str:
        """A wording of a method's docstring, empty if it has none."""
        wordings = self.family.docs.get(key, ())
        return settle_ticks(self.sentence(self.draw.choose(wordings)), ticks) if wordings else ""

    def filled(self, template: str) -> str:
        """Code with names put in, and without annotations unless this setting has them."""
        return fill(template if self.typed else untyped(template), self.code)

    def opening(self) -> str:
        """Everything down to the ``class`` line."""
        blocks = [self.style.imports, self.filled(cleandoc(self.family.before))]
        above = "".join(f"{block}\n\n\n" for block in blocks if block)
        decorator = fill(self.family.decorator, self.code)
        base = f"({fill(self.family.base, self.code)})" if self.family.base else ""
        return f"{above}{decorator}{chr(10) if decorator else ''}class {self.name}{base}:\n"

    def method(self, part: Part, doc: Iterable[str] = ()) -> str:
        """The indented lines of a part, with the lines of its docstring."""
        head = [self.filled(part.head)] if part.head else []
        deep = INDENT * 2 if part.head else INDENT
        lines = indented("\n".join(head), INDENT) if head else ""
        return lines + indented("\n".join(doc), deep) + indented(self.filled(part.body), deep)

    def signature(self, part: Part) -> str:
        """How the part is called, as a list of methods shows it."""
        line = fill(untyped(part.head), self.code).splitlines()[-1]
        call = line.removeprefix("def ").removesuffix(":")
        call = call.replace("(self, ", "(").replace("(self)", "()").replace("(cls, ", "(").replace("(cls)", "()")
        if part.key == "__init__":
            return call.replace("__init__", self.name, 1)
        if "@property" in part.head:
            return call.replace("()", " (a property)")
        kinds = {"@classmethod": " (a class method)", "@staticmethod": " (a static method)"}
        return call + next((said for mark, said in kinds.items() if mark in part.head), "")

    def use(self, story: Story) -> Use:
        """The story with names; short ones become a single expression now and then."""
        pairs = [line if isinstance(line, tuple) else (line, None) for line in story.lines]
        keys = {key for text in (story.ask, *(line for line, _ in pairs)) for key in _variables(text)}
        ask = story.ask
        start = "$obj = "
        single = len(pairs) == 1 and pairs[0][0].startswith(start) and ask.count("$obj") == 1
        if single and self.draw.chance(0.6):
            ask = ask.replace("$obj", pairs[0][0].removeprefix(start))
            pairs = []
        lines = tuple((fill(line, self.code), result) for line, result in pairs)
        result = story.result.replace("$name", self.name) if isinstance(story.result, str) else story.result
        return Use(lines, fill(ask, self.code), result, frozenset(keys | set(story.about)) & self.known)

    def edges(self) -> list[Use]:
        """The uses that tests must cover, as far as their methods are there."""
        edges = self.family.edges
        uses = [self.use(story) for story in (edges(self.variant) if callable(edges) else edges)]
        return [use for use in uses if use.keys <= {part.key for part in self.parts}]

    def uses(self, size: int, target: str = "") -> list[Use]:
        """About ``size`` different uses, neighbors with different results; all are about ``target`` if it is given."""
        present = {part.key for part in self.parts}
        groups: dict[str, list[Use]] = {}
        found: set[str] = set()
        for attempt in range(_MOST_ATTEMPTS):
            if len(groups) > 1 and (len(found) >= size or attempt > 12 * size):
                break
            use = self.use(self.family.story(self.draw, self.variant))
            if use.keys <= present and (not target or target in use.keys) and use.check not in found:
                found.add(use.check)
                groups.setdefault(repr(use.result), []).append(use)
        return [use for layer in zip_longest(*groups.values()) for use in layer if use is not None]


def indented(text: str, indent: str) -> str:
    """The lines with the indent before each that is not empty, and a newline after the last."""
    return "".join(f"{indent}{line}\n" if line else "\n" for line in text.split("\n")) if text else ""


@cache
def untyped(code: str) -> str:
    """Code with the annotations of its ``def`` lines taken out."""
    lines = [
        _RETURNS.sub("):", _TYPE.sub("", line)).replace(" = ", "=") if line.lstrip().startswith("def ") else line
        for line in code.split("\n")
    ]
    return "\n".join(lines)


def draw_class_setting(family: ClassFamily, draw: Draw, *, thin: bool) -> ClassSetting:
    """Draw a setting; a ``thin`` one leaves some methods out. The last of its parts is one with a docstring."""
    variant = dict(draw.choose(family.variants))
    constants = {key: draw.choose(options) for key, options in family.constants.items()}
    style = draw.choose(family.styles)
    slots = {**family.slots, **{key: value for key, value in variant.items() if isinstance(value, tuple)}}
    plain = {key: value for key, value in variant.items() if isinstance(value, str | int)}
    name = draw.text(draw.choose(slots.pop("name", family.names)))
    taken = {name}
    chosen: dict[str, str] = {}
    for key, options in slots.items():
        chosen[key] = draw.choose([option for option in options if option not in taken])
        taken.add(chosen[key])
    chosen |= {"name": name, "obj": _object_name(name, draw)}
    sources = [style.code, style.why, family.before, *(str(value) for value in plain.values())]
    wanted = dict.fromkeys(key for source in sources for key in _variables(source))
    given = {*chosen, *plain, *constants}
    chosen |= draw.local_names([key for key in wanted if key in LOCALS and key not in given], taken)
    code = {**chosen, **{key: literal(value) for key, value in constants.items()}}
    prose = {key: f"{TICK}{value}{TICK}" for key, value in chosen.items()}
    prose |= {key: str(value) for key, value in constants.items()}
    for key, value in plain.items():
        text = draw.text(str(value), {inner: f"${inner}" for inner in _variables(str(value))})
        code[key], prose[key] = fill(text, code), fill(text, prose)
    known = parts_of(style.body)
    parts = _choose_parts(family, known, draw, thin)
    everything = frozenset(part.key for part in known)
    shown = {**variant, **constants}
    return ClassSetting(family, draw, name, style, shown, parts, draw.chance(1 / 3), code, prose, everything)


def _object_name(name: str, draw: Draw) -> str:
    """A name for an object: the class's own, its last word or its first letter."""
    full = _CAPITAL.sub("_", name).lower()
    chosen = draw.choose((full, full, full.rpartition("_")[2], full[0], "my_" + full.rpartition("_")[2]))
    return f"my_{chosen}" if chosen in dir(builtins) or keyword.iskeyword(chosen) else chosen


def _choose_parts(family: ClassFamily, known: tuple[Part, ...], draw: Draw, thin: bool) -> tuple[Part, ...]:
    """The parts to show: attributes and ``__init__`` first, then the others, last the method to be written."""
    targets = [part for part in known if part.key in family.docs and part.key != "__init__"]
    target = draw.choose(targets)
    by_key = {part.key: part for part in known}
    kept = {part.key for part in known if part.special or not thin or draw.chance(0.5)}
    kept |= {target.key, *family.keep}
    if target.key in family.keep:
        # Another method makes it visible what the first one did.
        kept.update(part.key for part in draw.sample([part for part in targets if part.key not in family.keep], 1))
    pending = [by_key[key] for key in by_key if key in kept]
    while pending:
        needed = [key for key in _variables(pending.pop().body) if key in by_key and key not in kept]
        kept.update(needed)
        pending += [by_key[key] for key in needed]
    first = [part for part in known if part.key in ("", "__init__")]
    others = [part for part in known if part.key in kept and part not in first and part is not target]
    return (*first, *draw.shuffled(others), target)
