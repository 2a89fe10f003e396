"""What stands in the tests' process for an object that stays with the candidate.

Whatever such an object would say to a test's own values, a candidate could make up: an object that equals everything,
or whose difference from every number is 0. So a ``Remote`` is never equal to a plain value, has no truth, and takes
part in no arithmetic; only values that arrive as such can be right. It can be called, iterated, indexed, measured and
shown, and has attributes. Two remotes are compared by the candidate's own methods.

Where a class is tested, the objects that the tests make by calling it are ``Instance``, which has all operators: those
are what such tests are about.

Not covered: tests that need more of an object than that (``isinstance`` of another class, ``abs`` of a result); an
instance that a method returns is a ``Remote``; ``is`` between a ``Remote`` and an ``Instance``. Every ``Remote`` looks
callable and iterable until it is called or iterated.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from hornbook.sandbox.inside.candidate import BINARY


class Ask(Protocol):
    """Has the candidate do an operation on one of its objects."""

    def __call__(self, operation: str, number: int, /, *args: Any, **kwargs: Any) -> Any:
        """The result, or raises what the candidate raised."""
        ...


# A text, list or number that looks like one of these is no such value, so what its methods say proves nothing.
VALUE_METHODS = frozenset(
    name
    for kind in (str, bytes, list, tuple, dict, set, int, float, complex)
    for name in dir(kind)
    if not name.startswith("_")
)


def number_of(remote: Remote) -> int:
    """The number by which the candidate knows its object."""
    return object.__getattribute__(remote, "_remote_number")


class Remote:
    """An object of the candidate."""

    __slots__ = ("_remote_ask", "_remote_number")

    def __init__(self, ask: Ask, number: int) -> None:
        object.__setattr__(self, "_remote_ask", ask)
        object.__setattr__(self, "_remote_number", number)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """What the object returns when it is called."""
        return self._remote_ask("call", self._remote_number, *args, **kwargs)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") and name != "__name__":
            raise AttributeError(f"'{name}' of the candidate's objects can't be had by tests")
        found = self._remote_ask("getattr", self._remote_number, name)
        if isinstance(found, Remote) and name in VALUE_METHODS and type(self) is Remote:
            raise TypeError(f"the candidate's object is no value of Python's own types, so its '{name}' is not called")
        return found

    def __setattr__(self, name: str, value: Any) -> None:
        self._remote_ask("setattr", self._remote_number, name, value)

    def __delattr__(self, name: str) -> None:
        self._remote_ask("delattr", self._remote_number, name)

    def __bool__(self) -> bool:
        raise TypeError("the candidate's object is no value of Python's own types, so it is neither true nor false")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Remote) and _truth(self._remote_ask("eq", self._remote_number, other))

    def __ne__(self, other: object) -> bool:
        return not isinstance(other, Remote) or _truth(self._remote_ask("ne", self._remote_number, other))

    def __hash__(self) -> int:
        return self._remote_ask("hash", self._remote_number)

    def __len__(self) -> int:
        return self._remote_ask("len", self._remote_number)

    def __iter__(self) -> Any:
        return self._remote_ask("iter", self._remote_number)

    def __next__(self) -> Any:
        return self._remote_ask("next", self._remote_number)

    def __getitem__(self, key: Any) -> Any:
        return self._remote_ask("getitem", self._remote_number, key)

    def __str__(self) -> str:
        return self._remote_ask("str", self._remote_number)

    def __repr__(self) -> str:
        return self._remote_ask("repr", self._remote_number)

    def _compare(self, name: str, other: object) -> bool:
        if not isinstance(other, Remote):
            return NotImplemented
        return _truth(self._remote_ask(name, self._remote_number, other))

    def __lt__(self, other: object) -> bool:
        return self._compare("lt", other)

    def __le__(self, other: object) -> bool:
        return self._compare("le", other)

    def __gt__(self, other: object) -> bool:
        return self._compare("gt", other)

    def __ge__(self, other: object) -> bool:
        return self._compare("ge", other)


class Instance(Remote):
    """An object that the tests made by calling the class under test."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return _truth(self._remote_ask("bool", self._remote_number))

    def __contains__(self, item: Any) -> bool:
        return _truth(self._remote_ask("contains", self._remote_number, item))

    def __exit__(self, kind: Any, error: Any, trace: Any) -> Any:
        # A traceback holds frames, which can't be handed over.
        return self._remote_ask("exit", self._remote_number, kind, error, None)


class RemoteClass(Remote):
    """The class under test."""

    __slots__ = ()

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """A new object of the class."""
        made = super().__call__(*args, **kwargs)
        return Instance(self._remote_ask, number_of(made)) if type(made) is Remote else made

    def __instancecheck__(self, thing: Any) -> bool:
        return isinstance(thing, Remote) and _truth(self._remote_ask("isinstance", self._remote_number, thing))


def _truth(answer: Any) -> bool:
    if type(answer) is not bool:
        raise TypeError("a comparison by the candidate gave neither True nor False")
    return answer


def _delegate(operation: str) -> Callable[..., Any]:
    def method(self: Instance, *args: Any) -> Any:
        return object.__getattribute__(self, "_remote_ask")(operation, number_of(self), *args)

    return method


UNARY = ("neg", "pos", "abs", "invert", "index", "int", "float", "complex", "round", "enter")
for _name in (*BINARY, *(f"r{name}" for name in BINARY), *UNARY, "setitem", "delitem"):
    setattr(Instance, f"__{_name}__", _delegate(_name))
