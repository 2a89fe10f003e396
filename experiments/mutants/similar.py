"""Does a mutant differ from the right program on inputs like those of the tests? Its source runs in the sandbox."""

from __future__ import annotations

import copy
import random
from typing import Any

TRIES = 1000


def vary(value: Any) -> Any:
    """A value like this one."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return random.choice([value + 1, value - 1, value + random.randint(2, 9), value // 2, 0, 1, 2])
    if isinstance(value, str):
        at = random.randint(0, len(value))
        letter = random.choice(value + "a") if random.random() < 0.8 else random.choice("aAzZ09 .-,[](){}<>eE")
        return random.choice([value[:at] + value[at + 1 :], value[:at] + letter + value[at:], value[at:], ""])
    if isinstance(value, list | tuple):
        items = list(value)
        at = random.randrange(len(items)) if items else 0
        match random.randrange(5 if items else 1):
            case 1:
                del items[at]
            case 2:
                items.insert(at, copy.deepcopy(random.choice(items)))
            case 3:
                random.shuffle(items)
            case 4:
                items[at] = vary(items[at])
            case _:
                pass
        return type(value)(items)
    if isinstance(value, dict) and value:
        key = random.choice(list(value))
        return {k: vary(v) if k == key else v for k, v in value.items() if k != key or random.random() < 0.7}
    return value


def first_difference(right: str, wrong: str, test: str, name: str) -> str | None:
    """The arguments on which two programs differ, among thousands like those of the tests; None if there are none.

    Arguments on which the right program raises are passed over.
    """
    one: dict[str, Any] = {"__name__": "right"}
    other: dict[str, Any] = {"__name__": "wrong"}
    exec(right, one)
    exec(wrong, other)
    given: list[tuple[Any, ...]] = []
    function, mutant = one[name], other[name]

    def record(*args: Any) -> Any:
        given.append(copy.deepcopy(args))
        return function(*args)

    exec(test, one)
    one["check"](record)
    for _ in range(TRIES):
        args = list(copy.deepcopy(random.choice(given)))
        for _ in range(random.choice([1, 1, 2, 3])):
            if args:
                at = random.randrange(len(args))
                args[at] = vary(args[at])
        shown = repr(args)
        if len(shown) > 500:
            continue
        try:
            wanted = function(*copy.deepcopy(args))
        except Exception:  # noqa: BLE001 (outside of what the function is for)
            continue
        try:
            found = mutant(*args)
        except Exception as error:  # noqa: BLE001 (a mutant may raise anything)
            return f"{shown[1:-1]} -> {type(error).__name__}, not {wanted!r}"
        if not results_are_equal(found, wanted, 0.0):  # noqa: F821 (of hornbook.tasks.comparing, put before this)
            return f"{shown[1:-1]} -> {found!r}, not {wanted!r}"
    return None
