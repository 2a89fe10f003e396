"""The process of a judged program's trusted tests. It runs nothing of the candidate's, and alone can report success.

What the candidate sends is data: values of known kinds and numbers that stand for its objects. What can't be read, or
the end of the line, ends the tests at once and can't be caught by them.
"""

from __future__ import annotations

import builtins
import enum
import io
import os
import pickle
import types
from collections.abc import Callable
from typing import Any, NoReturn

from hornbook.sandbox.inside.line import ANSWER, CALL_BACK, REPLY, REQUEST, Line, LineClosedError
from hornbook.sandbox.inside.program import (
    CANDIDATE_GONE,
    FAILED,
    OUT_OF_MEMORY,
    REPORT,
    TOKEN,
    become_main,
    confine,
    report_on,
)
from hornbook.sandbox.inside.remote import Remote, RemoteClass, number_of
from hornbook.sandbox.inside.values import NotPlainError, dump_plain, unpack, update

REPLIES, REQUESTS = 5, 6
"""Descriptors of the tests' process, beside those of every process that reports."""
READ = b"R"
"""Said on the report pipe once the tests are read, and before the candidate is asked for anything."""
STOPS = (StopIteration, StopAsyncIteration, GeneratorExit)


class RemoteError(Exception):
    """The candidate raised something that can't be raised here."""


class _RequestPickler(pickle.Pickler):
    """Writes arguments for the candidate: its own objects by number, functions of the tests as callbacks."""

    judge: Judge

    def persistent_id(self, obj: Any, /) -> tuple[str, int, str] | None:
        if isinstance(obj, Remote):
            return ("own", number_of(obj), "")
        if _is_ours(obj):
            return ("callback", self.judge.lend(obj), getattr(obj, "__name__", "function"))
        return None


def _is_ours(thing: object) -> bool:
    """Whether it is a function that the candidate can't import."""
    if isinstance(thing, types.FunctionType):
        return thing.__module__ == "__main__" or "<" in thing.__qualname__
    if isinstance(thing, types.BuiltinMethodType):
        return not isinstance(thing.__self__, types.ModuleType | type | None)
    return isinstance(thing, types.MethodType)


class Judge:
    """Asks the candidate, and reads its answers without trust."""

    def __init__(self, line: Line, namespace: dict[str, Any]) -> None:
        self._line, self._namespace = line, namespace
        self._write, self._leave = os.write, os._exit
        self._lent: list[Callable[..., Any]] = []
        self._remotes: dict[int, Remote] = {}

    def load(self, entry_point: str) -> Any:
        """Have the candidate run its source; what stands here for the function or class under test.

        Classes that the trusted code has defined under the same names as the source are records: their instances pass
        from one side to the other with what their ``__dict__`` holds.
        """
        is_class = isinstance(self._namespace.get(entry_point), type)
        records = [
            name
            for name, value in self._namespace.items()
            if isinstance(value, type) and value.__module__ == "__main__" and name != entry_point
        ]
        entry = self.ask("load", 0, entry_point, records)
        return RemoteClass(self.ask, number_of(entry)) if is_class and isinstance(entry, Remote) else entry

    def lend(self, function: Callable[..., Any]) -> int:
        """A number by which the candidate may call this function."""
        self._lent.append(function)
        return len(self._lent) - 1

    def ask(self, operation: str, number: int, /, *args: Any, **kwargs: Any) -> Any:
        """Have the candidate do an operation on its object of this number. Raises what it raises."""
        self._send(REQUEST, (operation, number, args, kwargs))
        while True:
            kind, body = self._receive()
            if kind == REPLY:
                break
            self._be_called(body)
        ended_well, *rest = self._read(body, 4)
        if not ended_well:
            error = self._rebuild(*rest)
            if operation != "next" and isinstance(error, STOPS):
                # As in a generator: it would end a loop of the tests early.
                raise RuntimeError(f"the candidate raised {type(error).__name__}")
            raise error
        value, same, changed = rest
        if type(changed) is tuple:
            update((args, kwargs), changed)
        return args[same] if type(same) is int and 0 <= same < len(args) else value

    def _send(self, kind: bytes, value: Any) -> None:
        try:
            body = dump_plain(value)
        except NotPlainError:
            buffer = io.BytesIO()
            pickler = _RequestPickler(buffer, protocol=5)
            pickler.judge = self
            pickler.dump(value)
            body = buffer.getvalue()
        try:
            self._line.send(kind, body)
        except LineClosedError:
            self._end(CANDIDATE_GONE)

    def _receive(self) -> tuple[bytes, bytes]:
        try:
            kind, body = self._line.receive()
        except LineClosedError:
            self._end(CANDIDATE_GONE)
        except ValueError:
            self._end(FAILED + b"sent a value that is too large")
        if kind not in (REPLY, CALL_BACK):
            self._end(FAILED + b"wrote where only the sandbox writes")
        return kind, body

    def _read(self, body: bytes, count: int) -> tuple[Any, ...]:
        """The parts of a message, of which there must be so many."""
        try:
            parts = unpack(body, self._resolve)
        except MemoryError:
            self._end(OUT_OF_MEMORY)
        except Exception:  # noqa: BLE001 (reading damaged data may raise anything)
            self._end(FAILED + b"sent a value that can't be read")
        if type(parts) is not tuple or len(parts) != count:
            self._end(FAILED + b"wrote where only the sandbox writes")
        return parts

    def _end(self, message: bytes) -> NoReturn:
        """Report and leave, past every handler that the tests may have."""
        self._write(REPORT, message)
        self._leave(0)
        raise AssertionError

    def _resolve(self, tag: str, *parts: Any) -> Any:
        """What a tag stands for that is not of a plain value. Raises for tags and parts that make no sense."""
        if tag == "record":
            return self._record(*parts)
        (number,) = parts
        if type(number) is not int or number < 0:
            raise ValueError("not a number of an object")
        if tag == "callback":
            return self._lent[number]
        if tag != "handle":
            raise ValueError("an unknown tag")
        return self._remotes.setdefault(number, Remote(self.ask, number))

    def _record(self, name: str, state: dict[str, Any]) -> Any:
        """An object of the tests' own class with this state."""
        kind = self._namespace[name]
        if not isinstance(kind, type) or kind.__module__ != "__main__":
            raise ValueError("not a class of the tests")
        if issubclass(kind, enum.Enum):
            return kind[state["_name_"]]
        made = object.__new__(kind)
        for key, value in state.items():
            # Data may hide data of the class, but none of its methods.
            if callable(getattr(kind, key, None)) or hasattr(getattr(kind, key, None), "__get__"):
                raise ValueError("a method can't be replaced")
            vars(made)[key] = value
        return made

    def _be_called(self, body: bytes) -> None:
        """Call a function that was lent, and answer what it returns or raises."""
        number, args, kwargs = self._read(body, 3)
        try:
            result = (True, self._lent[number](*args, **kwargs))
        except BaseException as error:  # noqa: BLE001 (it goes on to the caller)
            result = (False, error)
        try:
            self._send(ANSWER, result)
        except Exception:  # noqa: BLE001 (pickling may raise anything)
            self._send(ANSWER, (False, TypeError(f"{type(result[1]).__name__} can't be handed over")))

    def _rebuild(self, names: Any, args: Any, message: Any) -> BaseException:
        """The candidate's error: of the tests' own or Python's class if there is one of that name, else like it."""
        for name in names:
            kind = self._namespace.get(name, getattr(builtins, str(name), None))
            if isinstance(kind, type) and issubclass(kind, BaseException):
                break
        else:
            kind = RemoteError
        if kind.__name__ != names[0]:
            kind = type(str(names[0]), (kind,), {})
        try:
            return kind(*args)
        except Exception:  # noqa: BLE001 (a constructor may want other arguments)
            return RemoteError(f"{names[0]}: {message}")


def examine(line: Line, namespace: dict[str, Any], entry_point: str, setup: str, checks: str) -> None:
    """Put the candidate at the other end of the line to the tests. Raises what they raise."""
    exec(compile(setup, "setup.py", "exec", dont_inherit=True), namespace)  # noqa: S102
    judge = Judge(line, namespace)
    namespace[entry_point] = judge.load(entry_point)
    exec(compile(checks, "tests.py", "exec", dont_inherit=True), namespace)  # noqa: S102


def become_judge(
    settings: dict[str, Any], tests: int, requests: int, replies: int, report: int, token: int, output: int
) -> NoReturn:
    """Read the tests, run them in this process, which was just forked, and report."""

    def prepare() -> Callable[[], object]:
        entry_point, setup, checks = (read_text(tests) for _ in range(3))
        os.write(report, READ)
        places = {1: output, 2: output, REPORT: report, TOKEN: token, REPLIES: replies, REQUESTS: requests}
        confine(settings, places)
        namespace = become_main().__dict__

        def run() -> None:
            examine(Line(REPLIES, REQUESTS), namespace, entry_point, setup, checks)

        return run

    report_on(prepare)


def read_text(descriptor: int) -> str:
    """The next part of a request: its length in bytes, in 4 bytes, and then itself. Empty at the end."""
    return _read(descriptor, int.from_bytes(_read(descriptor, 4), "big")).decode("utf-8", "surrogatepass")


def _read(descriptor: int, count: int) -> bytes:
    """So many bytes; fewer at the end."""
    data = b""
    while len(data) < count and (chunk := os.read(descriptor, count - len(data))):
        data += chunk
    return data
