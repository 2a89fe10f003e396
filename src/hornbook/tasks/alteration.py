"""A right program made wrong for sure: its results are other values of the same types."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

IMPORTS = "from collections.abc import Callable\nfrom typing import Any\n"


def altered_program(program: str, entry_point: str) -> str:
    """``program``, whose function or class ``entry_point`` gives other results than it did.

    A number grows by one, a boolean is the opposite, a text or collection is longer. Of a function that returns
    nothing, or something that it was given, the collections and objects that it was given are changed; of a class,
    what its methods return or, if that is nothing, the object. Not covered: objects without a ``__dict__``, and results
    of other kinds, in whose place a text is returned.
    """
    return f"{program}\n\n{IMPORTS}\n{inspect.getsource(_make)}\n\n{entry_point} = _make()({entry_point})\n"


def _make() -> Callable[[Any], Any]:
    """What alters a function or class. Its source runs inside the sandbox, so it needs nothing from outside."""
    import collections
    import functools
    import itertools
    import types

    kept = {"__init__", "__new__", "__init_subclass__", "__class_getitem__", "__hash__", "__post_init__"}

    def change(thing: Any) -> bool:
        if isinstance(thing, list | collections.deque):
            thing.append(None)
        elif isinstance(thing, set):
            thing.add("other")
        elif isinstance(thing, dict):
            thing["other"] = None
        elif hasattr(thing, "__dict__"):
            vars(thing).update({name: other(value) for name, value in vars(thing).items()})
        else:
            return False
        return True

    def other(value: Any) -> Any:
        if isinstance(value, bool):
            return not value
        if isinstance(value, int | float | complex):
            return value + 1 if abs(value) < 1e15 else 0
        if isinstance(value, str):
            return value + "other"
        if isinstance(value, bytes | bytearray):
            return value + b"other"
        if isinstance(value, tuple | frozenset):
            return (*value, None) if isinstance(value, tuple) else value | {"other"}
        if isinstance(value, list | set | dict | collections.deque):
            longer = value.copy()
            change(longer)
            return longer
        if isinstance(value, types.FunctionType):
            return alter_function(value)
        if hasattr(value, "__next__"):
            return itertools.chain(value, [None])
        return 0 if value is None else "other"

    def alter_function(function: Any) -> Any:
        running = False

        @functools.wraps(function)
        def outermost(*args: Any, **kwargs: Any) -> Any:
            nonlocal running
            if running:  # a call of itself, whose result is not the last
                return function(*args, **kwargs)
            running = True
            try:
                value = function(*args, **kwargs)
            finally:
                running = False
            given = [*args, *kwargs.values()]
            if value is None or any(value is thing for thing in given):
                changed = [change(thing) for thing in given]
                if any(changed) and value is not None:
                    return value
            return other(value)

        return outermost

    def alter(thing: Any) -> Any:
        if not isinstance(thing, type):
            return alter_function(thing)
        for name, member in list(vars(thing).items()):
            if isinstance(member, types.FunctionType) and name not in kept:
                setattr(thing, name, alter_function(member))
            elif isinstance(member, property):
                setattr(thing, name, property(alter_function(member.fget), member.fset, member.fdel))
            elif isinstance(member, staticmethod | classmethod):
                setattr(thing, name, type(member)(alter_function(member.__func__)))
        return thing

    return alter
