"""One drawn variation of a family: which names, constants, solution style and types an exercise or section has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.audiences import Audience
from hornbook.synthesis.curriculum.grammar import TICK, fill, variables
from hornbook.synthesis.curriculum.items import PLAIN, Form
from hornbook.synthesis.curriculum.varied_names import argument_name, function_name
from hornbook.synthesis.curriculum.wording import LOCALS, Draw, literal

if TYPE_CHECKING:
    from hornbook.synthesis.curriculum.family import Family, Style

INDENT = "    "
_MOST_ATTEMPTS = 150
_variables = cache(variables)


@dataclass(frozen=True)
class Case:
    """A call of the function, as text in both quoting styles, with the result that the reference gives."""

    call: str
    arguments: tuple[Any, ...]
    result: Any


@dataclass(frozen=True)
class Setting:
    """The choices that hold throughout one exercise or section."""

    family: Family
    draw: Draw
    name: str
    style: Style
    variant: Mapping[str, Any]
    fixed: Mapping[str, Any]
    """Values of the arguments that became constants, by key."""
    default: Any
    """Default value of the argument that has one."""
    names: Mapping[str, str]
    """Names of the arguments that are left, by key."""
    code: Mapping[str, str]
    """What each ``$key`` means in code."""
    prose: Mapping[str, str]
    """What each ``$key`` means in a sentence; identifiers stand between two `TICK` characters."""
    double: bool
    """Whether strings in calls have double quotes."""
    telling: bool = True
    """Whether the function's name is the family's, and no argument became a constant that has to be guessed."""

    def sentence(self, template: str) -> str:
        """One wording of a template, identifiers still between `TICK` characters."""
        return self.draw.text(template, self.prose)

    def signature(self, typed: bool) -> str:
        """The ``def`` line."""
        parts: list[str] = []
        for arg in self.family.args:
            if arg.key not in self.names:
                continue
            part = self.names[arg.key] + (f": {arg.type}" if typed and arg.type else "")
            if arg.default:
                part += (" = " if typed else "=") + literal(self.default)
            parts.append(part)
        arrow = f" -> {fill(self.family.returns, self.code)}" if typed and self.family.returns else ""
        return f"def {self.name}({', '.join(parts)}){arrow}:\n"

    def body(self) -> str:
        """The solution's indented lines."""
        lines = fill(self.style.body, self.code).split("\n")
        return "".join(f"{INDENT}{line}\n" if line else "\n" for line in lines)

    def case(self, arguments: tuple[Any, ...]) -> Case:
        """The call with these arguments (constants included) and its result."""
        shown: list[str] = []
        for arg, value in zip(self.family.args, arguments, strict=True):
            if arg.key in self.names and not (arg.default and value == self.default):
                shown.append(literal(value, self.double))
        call = f"{self.name}({', '.join(shown)})"
        return Case(call, arguments, self.family.expect(arguments, self.variant))

    def arguments(self, audience: Audience | None = None) -> tuple[Any, ...]:
        """Drawn arguments, from the audience's data where an argument's kind is among them."""
        before: tuple[Any, ...] = ()
        for arg in self.family.args:
            if arg.key in self.fixed:
                value = self.fixed[arg.key]
            elif arg.default and self.draw.chance(0.5):
                value = self.default
            elif audience is not None and arg.kind:
                value = _themed(self.draw, audience, arg.kind)
            else:
                value = arg.make(self.draw, before)
            before = (*before, value)
        return before

    def edges(self) -> list[Case]:
        """The family's edge cases, constants put in."""
        edges = self.family.edges
        if callable(edges):
            edges = edges({**self.variant, **self.fixed})
        return [
            self.case(tuple(self.fixed.get(arg.key, value) for arg, value in zip(self.family.args, edge, strict=True)))
            for edge in edges
        ]

    def cases(self, size: int, audience: Audience | None = None) -> list[Case]:
        """About ``size`` different drawn cases, in an order in which neighbors differ in their results if possible."""
        found: dict[str, Case] = {}
        groups: dict[str, list[Case]] = {}
        for attempt in range(_MOST_ATTEMPTS):
            # Tests that all expect the same would pass a function that always returns it.
            if len(groups) > 1 and (len(found) >= size or attempt > 3 * size):
                break
            case = self.case(self.arguments(audience))
            if case.call not in found:
                found[case.call] = case
                groups.setdefault(repr(case.result), []).append(case)
        if len(groups) == len(found):
            return list(found.values())
        return [case for layer in zip_longest(*groups.values()) for case in layer if case is not None]


def _themed(draw: Draw, audience: Audience, kind: str) -> Any:
    pool = audience.themes[kind].pool
    if kind == "mapping":
        pairs: list[Any] = draw.sample(pool, draw.integer(2, 4))
        return dict(pairs)
    if kind in ("numbers", "words"):
        return draw.sample(pool, draw.integer(3, 5))
    return draw.choose(pool)


def draw_setting(
    family: Family, draw: Draw, audience: Audience | None = None, double: bool = True, form: Form = PLAIN
) -> Setting:
    """Draw a setting; in a section the audience's data give their names to the arguments they stand in for."""
    variant = {
        key: draw.text(value, {name: f"${name}" for name in _variables(value)})
        if isinstance(value, str) and "|" in value
        else value
        for key, value in draw.choose(family.variants).items()
    }
    style = family.styles[0] if form.one_hand else draw.choose(family.styles)
    fixed = {
        arg.key: draw.choose(_middle(audience) if arg.relative and audience else arg.fix)
        for arg in family.args
        if arg.fix and draw.chance(0.5)
    }
    name = _function_name(family, draw, variant, fixed)
    default = next((draw.choose(arg.default) for arg in family.args if arg.default), None)
    telling = not fixed
    if form.varied:
        usual, name = name, function_name(draw, name)
        telling = telling and name == usual
        names = _varied_names(family.args, draw, name, fixed, form.everyday_names)
    else:
        names = _argument_names(family.args, draw, name, fixed, audience)
    taken = {name, *names.values()}
    given = {*names, *fixed, *variant}
    templates = [style.code, style.why, *(value for value in variant.values() if isinstance(value, str))]
    keys = dict.fromkeys(key for template in templates for key in _variables(template))
    local = draw.local_names([key for key in keys if key in LOCALS and key not in given], taken, usual=form.one_hand)
    free = list(names.values())
    code = {**names, **local, "name": name, "default": literal(default)}
    # For a recursive call: the arguments that it passes on unchanged before or after the one that shrinks.
    code |= {"lead": "".join(f"{other}, " for other in free[:-1]), "trail": "".join(f", {other}" for other in free[1:])}
    code.update((key, literal(value)) for key, value in fixed.items())
    prose = {key: f"{TICK}{text}{TICK}" for key, text in {**names, **local, "name": name}.items()}
    prose.update((key, _constant(value, double)) for key, value in fixed.items())
    prose["default"] = _constant(default, double)
    for key, value in variant.items():
        code[key] = fill(str(value), code)
        prose[key] = draw.text(str(value), prose)
    return Setting(family, draw, name, style, variant, fixed, default, names, code, prose, double, telling)


def _middle(audience: Audience) -> list[int]:
    """Values from the middle of the audience's data, which are likely to have others on both sides."""
    numbers = audience.themes["numbers"].pool
    return sorted(value for value in numbers if isinstance(value, int))[2:-2]


def _constant(value: Any, double: bool) -> str:
    """A constant as a sentence shows it: numbers bare, everything else as code."""
    return str(value) if isinstance(value, int) else f"{TICK}{literal(value, double)}{TICK}"


def _function_name(family: Family, draw: Draw, variant: Mapping[str, Any], fixed: Mapping[str, Any]) -> str:
    """A name that mentions a constant if there is one and the family knows such a name, else one that mentions none."""
    values = {key: str(value) for key, value in {**variant, **fixed}.items()}
    possible = [template for template in family.names if all(key in values for key in _variables(template))]
    telling = [template for template in possible if any(key in fixed for key in _variables(template))]
    return draw.text(draw.choose(telling or possible), values)


def _varied_names(
    args: tuple[Arg, ...], draw: Draw, name: str, fixed: Mapping[str, Any], everyday_share: float
) -> dict[str, str]:
    names: dict[str, str] = {}
    for arg in args:
        if arg.key not in fixed:
            names[arg.key] = argument_name(draw, arg.type, arg.names, {name, *names.values()}, everyday_share)
    return names


def _argument_names(
    args: tuple[Arg, ...], draw: Draw, name: str, fixed: Mapping[str, Any], audience: Audience | None
) -> dict[str, str]:
    names: dict[str, str] = {}
    taken = {name}
    shared = draw.random.random() if draw.chance(0.85) else None
    for arg in args:
        if arg.key in fixed:
            continue
        free = [option for option in arg.names if option not in taken]
        if audience is not None and arg.kind and audience.themes[arg.kind].name not in taken:
            free = [audience.themes[arg.kind].name]
        elif shared is not None:
            # The same place in both lists of names gives pairs such as (a, b) or (first, second).
            option = arg.names[int(shared * len(arg.names))]
            free = [option] if option in free else free
        names[arg.key] = draw.choose(free)
        taken.add(names[arg.key])
    return names
