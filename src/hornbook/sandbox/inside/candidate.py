"""The process of a judged program's untrusted source: runs it, and answers what the tests ask.

Nothing here is a secret or keeps the source from anything: it may read this code and change it in its memory. All that
it can reach with that is to give other answers. What makes the answers harmless is done where they are read.
"""

from __future__ import annotations

import enum
import io
import operator
import os
import pickle
import sys
from collections.abc import Callable
from typing import Any, NoReturn

from hornbook.sandbox.inside.line import ANSWER, CALL_BACK, REPLY, Line, LineClosedError
from hornbook.sandbox.inside.program import PROGRAM_NAME, become_main, confine, flush
from hornbook.sandbox.inside.values import ATOMS, NotPlainError, dump_plain, pack

QUESTIONS, REPLIES = 3, 4
"""Descriptors of the candidate's process."""

BINARY = (
    "add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and", "or", "xor",
)  # fmt: skip
COMPARISONS = ("eq", "ne", "lt", "le", "gt", "ge")
OTHERS = ("getitem", "setitem", "delitem", "contains", "neg", "pos", "abs", "invert", "index")


def _reflected(operation: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    return lambda mine, other: operation(other, mine)


def _is_instance(kind: Any, thing: Any) -> bool:
    return isinstance(thing, kind)


def _special(name: str) -> Callable[..., Any]:
    def call(thing: Any, *args: Any) -> Any:
        return getattr(type(thing), name)(thing, *args)

    return call


OPERATIONS: dict[str, Callable[..., Any]] = {
    **{name: getattr(operator, f"__{name}__") for name in (*BINARY, *COMPARISONS, *OTHERS)},
    **{f"r{name}": _reflected(getattr(operator, f"__{name}__")) for name in BINARY},
    **{kind.__name__: kind for kind in (bool, int, float, complex, str)},
    **{function.__name__: function for function in (getattr, setattr, delattr, len, iter, next, repr, hash, round)},
    "call": operator.call,
    "isinstance": _is_instance,
    "enter": _special("__enter__"),
    "exit": _special("__exit__"),
}


class Callback:
    """A function of the tests, in the candidate's process. Calling it calls the function there."""

    def __init__(self, server: Server, number: int, name: str) -> None:
        self._server, self.number, self.__name__ = server, number, name

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """What the function returns or raises."""
        return self._server.call_back(self.number, args, kwargs)


class _RequestUnpickler(pickle.Unpickler):
    """Reads what the tests send, which can be trusted."""

    server: Server

    def persistent_load(self, pid: tuple[str, int, str], /) -> Any:
        whose, number, name = pid
        return Callback(self.server, number, name) if whose == "callback" else self.server.objects[number]


class Server:
    """Answers requests, and keeps the objects that the tests know by number."""

    def __init__(self, source: str, line: Line) -> None:
        self._source, self._line = source, line
        self.objects: list[Any] = []
        self._numbers: dict[int, int] = {}
        self._entry: Any = None
        self._records: frozenset[str] = frozenset()
        self._streams = (sys.stdout, sys.stderr)

    def serve(self) -> Any:
        """Answer requests until an answer comes instead, and return that. Raises LineClosedError at the line's end."""
        while True:
            kind, body = self._line.receive()
            if kind == ANSWER:
                return self._read(body)
            try:
                packed = self._perform(*self._read(body))
            except BaseException as error:  # noqa: BLE001 (the source may raise anything)
                packed = self._describe(error)
            flush(self._streams)
            self._line.send(REPLY, packed)

    def call_back(self, number: int, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Have the tests call a function of theirs."""
        self._line.send(CALL_BACK, pack((number, args, kwargs), self._name))
        ended_well, value = self.serve()
        if ended_well:
            return value
        raise value

    def _read(self, body: bytes) -> Any:
        reader = _RequestUnpickler(io.BytesIO(body))
        reader.server = self
        return reader.load()

    def _perform(self, operation: str, number: int, args: tuple[Any, ...], kwargs: dict[str, Any]) -> bytes:
        """The reply: whether it ended well, the value, which argument that is, and the arguments if they changed."""
        if operation == "load":
            return pack((True, self._load(*args), None, None), self._name)
        arguments = (args, kwargs)
        changeable = operation == "call" and not ATOMS.issuperset(map(type, (*args, *kwargs.values())))
        before = _dump(arguments) if changeable else None
        value = OPERATIONS[operation](self.objects[number], *args, **kwargs)
        changed = changeable and (before is None or before != _dump(arguments))
        same = next((i for i, arg in enumerate(args) if arg is value and type(arg) not in ATOMS), None)
        reply = (True, None if same is not None else value, same, arguments if changed else None)
        return pack(reply, self._name)

    def _load(self, entry_point: str, records: list[str]) -> Any:
        """Run the source, and return what is tested."""
        module = become_main()
        exec(compile(self._source, PROGRAM_NAME, "exec", dont_inherit=True), module.__dict__)  # noqa: S102
        if entry_point not in module.__dict__:
            raise NameError(f"name '{entry_point}' is not defined")
        self._entry, self._records = module.__dict__[entry_point], frozenset(records)
        return self._entry

    def _name(self, value: Any, must: bool) -> tuple[Any, ...] | None:
        """What stands for an object that is no plain value; None to send it as one."""
        kind = type(value)
        if kind is Callback:
            return ("callback", value.number)
        if kind.__module__ == "__main__" and kind.__name__ in self._records:
            if issubclass(kind, enum.Enum):
                return ("record", kind.__name__, {"_name_": value.name})
            if must and hasattr(value, "__dict__"):
                return ("record", kind.__name__, dict(value.__dict__))
        if not must and not (isinstance(self._entry, type) and isinstance(value, self._entry)):
            return None
        number = self._numbers.setdefault(id(value), len(self.objects))
        if number == len(self.objects):
            self.objects.append(value)  # and so it lives on, and its id stays its own
        return ("handle", number)

    def _describe(self, error: BaseException) -> bytes:
        """The reply that an error was raised: its class's names, its arguments, its message."""
        names = [kind.__name__ for kind in type(error).__mro__]
        try:
            message = str(error)
        except BaseException:  # noqa: BLE001 (``__str__`` is the source's too)
            message = "(its message can't be shown)"
        try:
            return pack((False, names, error.args, str.__str__(message)), self._name)
        except BaseException:  # noqa: BLE001 (such as an argument that contains itself)
            return pack((False, names, (message,), message), self._name)


def _dump(value: Any) -> bytes | None:
    try:
        return dump_plain(value)
    except NotPlainError:
        return None


def become_candidate(settings: dict[str, Any], source: str, requests: int, replies: int, output: int) -> NoReturn:
    """Run ``source`` in this process, which was just forked, and answer requests until the line closes."""
    leave = os._exit
    try:
        confine(settings, {1: output, 2: output, QUESTIONS: requests, REPLIES: replies})
        Server(source, Line(QUESTIONS, REPLIES)).serve()
    except LineClosedError:
        pass
    finally:
        leave(0)
