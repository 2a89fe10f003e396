"""Values as bytes, written so that reading them can't do anything but make values.

What is made of Python's own types alone is a pickle whose reader knows no class at all, so nothing can be called or
changed by it. Other values of the standard library are written as trees of tuples that begin with a tag; reading one
calls the constructor that belongs to the tag. A value of a subclass (an IntEnum, a named tuple) is written as a value
of the class of this list that it descends from, whatever its own methods say.

Not covered: what is the same object twice in a tree is two objects afterwards; trees can't contain themselves;
``defaultdict`` keeps only factories that are Python's own types; the time zone of a
``datetime`` becomes a fixed offset, and its ``fold`` is lost.
"""

from __future__ import annotations

import io
import pickle
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Callable, ItemsView, Iterable, KeysView, ValuesView
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

ATOMS = frozenset({type(None), bool, int, float, str, bytes})
PLAIN, TREE = b"P", b"T"
FACTORIES: dict[str | None, Callable[[], Any] | None] = {
    None: None, "int": int, "float": float, "str": str, "list": list, "dict": dict, "set": set, "bool": bool,
    "tuple": tuple,
}  # fmt: skip

_KEYS, _VALUES, _ITEMS = type({}.keys()), type({}.values()), type({}.items())

# Methods of the class itself, since a subclass may have replaced its own.
COPIES: dict[type, Callable[[Any], Any]] = {
    int: int.__int__,
    float: float.__float__,
    str: str.__str__,
    bytes: lambda value: bytes.__getitem__(value, slice(None)),
}


def _several(*names: str) -> Callable[[Any], Iterable[Any]]:
    return lambda value: [getattr(value, name) for name in names]


PARTS: dict[type, tuple[str, Callable[[Any], Iterable[Any]]]] = {
    tuple: ("tuple", tuple.__iter__),
    list: ("list", list.__iter__),
    set: ("set", set.__iter__),
    frozenset: ("frozenset", frozenset.__iter__),
    dict: ("dict", dict.items),
    bytearray: ("bytearray", lambda value: [bytes(value)]),
    complex: ("complex", _several("real", "imag")),
    range: ("range", _several("start", "stop", "step")),
    slice: ("slice", _several("start", "stop", "step")),
    Fraction: ("Fraction", _several("numerator", "denominator")),
    Decimal: ("Decimal", lambda value: [Decimal.__str__(value)]),
    deque: ("deque", lambda value: [value.maxlen, *value]),
    Counter: ("Counter", dict.items),
    OrderedDict: ("OrderedDict", OrderedDict.items),
    defaultdict: ("defaultdict", lambda value: [_factory_name(value), *dict.items(value)]),
    datetime: ("datetime", lambda value: [datetime.isoformat(value)]),
    date: ("date", lambda value: [date.isoformat(value)]),
    time: ("time", lambda value: [time.isoformat(value)]),
    timedelta: ("timedelta", _several("days", "seconds", "microseconds")),
    _KEYS: ("keys", iter),
    _VALUES: ("values", iter),
    _ITEMS: ("items", iter),
}


def _factory_name(value: defaultdict[Any, Any]) -> str | None:
    return next((name for name, factory in FACTORIES.items() if factory is value.default_factory), None)


def _pairs(parts: tuple[Any, ...]) -> dict[Any, Any]:
    """Parts that are pairs as a dictionary. Raises ValueError if one is not."""
    if any(type(part) is not tuple for part in parts):
        raise ValueError("a dictionary is made of pairs")
    return dict(parts)


def _keys(*parts: Any) -> KeysView[Any]:
    return dict.fromkeys(parts).keys()


def _values(*parts: Any) -> ValuesView[Any]:
    return dict(enumerate(parts)).values()


def _items(*parts: Any) -> ItemsView[Any, Any]:
    return _pairs(parts).items()


def _deque(maxlen: int | None, *parts: Any) -> deque[Any]:
    return deque(parts, maxlen)


def _defaultdict(factory: str | None, *parts: Any) -> defaultdict[Any, Any]:
    return defaultdict(FACTORIES[factory], _pairs(parts))


BUILDERS: dict[str, Callable[..., Any]] = {
    "tuple": lambda *parts: parts,
    "list": lambda *parts: list(parts),
    "set": lambda *parts: set(parts),
    "frozenset": lambda *parts: frozenset(parts),
    "dict": lambda *parts: _pairs(parts),
    "bytearray": bytearray,
    "complex": complex,
    "range": range,
    "slice": slice,
    "Fraction": Fraction,
    "Decimal": Decimal,
    "deque": _deque,
    "Counter": lambda *parts: Counter(_pairs(parts)),
    "OrderedDict": lambda *parts: OrderedDict(_pairs(parts)),
    "defaultdict": _defaultdict,
    "datetime": datetime.fromisoformat,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "timedelta": timedelta,
    "keys": _keys,
    "values": _values,
    "items": _items,
}


class NotPlainError(Exception):
    """A value is not made of Python's own types alone."""


class _PlainPickler(pickle.Pickler):
    def reducer_override(self, obj: Any, /) -> Any:
        raise NotPlainError(type(obj).__name__)


class _PlainUnpickler(pickle.Unpickler):
    def find_class(self, module_name: str, global_name: str, /) -> Any:
        raise pickle.UnpicklingError(f"refused: {module_name}.{global_name}")


def dump_plain(value: Any) -> bytes:
    """The bytes of a value made of Python's own types alone. Raises NotPlainError if there is anything else in it."""
    buffer = io.BytesIO()
    _PlainPickler(buffer, protocol=5).dump(value)
    return buffer.getvalue()


def load_plain(data: bytes) -> Any:
    """The value of bytes from ``dump_plain``, or from an enemy. Raises whatever the damage leads to."""
    return _PlainUnpickler(io.BytesIO(data)).load()


def pack(value: Any, name: Callable[[Any, bool], tuple[Any, ...] | None]) -> bytes:
    """The bytes of any value.

    ``name`` is asked for the tag and parts that stand for an object of another class. It is also told whether it must
    answer; if not, the object descends from a class known here, and for None is written as a value of that.
    """
    try:
        return PLAIN + dump_plain(value)
    except NotPlainError:
        return TREE + dump_plain(_tree(value, name))


def unpack(data: bytes, resolve: Callable[..., Any]) -> Any:
    """The value of bytes from ``pack``, or from an enemy; ``resolve`` is given tags not known here, with their parts.

    Raises whatever the damage leads to.
    """
    value = load_plain(data[1:])
    return value if data[:1] == PLAIN else _grow(value, resolve)


def _tree(value: Any, name: Callable[[Any, bool], tuple[Any, ...] | None]) -> Any:
    kind = type(value)
    if kind in ATOMS:
        return value
    if kind not in PARTS:
        known = next((base for base in kind.__mro__ if base in PARTS or base in COPIES), None)
        node = name(value, known is None)
        if node is not None:
            return (node[0], *(_tree(part, name) for part in node[1:]))
        assert known is not None
        if known in COPIES:
            return COPIES[known](value)
        kind = known
    tag, parts = PARTS[kind]
    return (tag, *(_tree(part, name) for part in parts(value)))


def _grow(node: Any, resolve: Callable[..., Any]) -> Any:
    if type(node) in ATOMS:
        return node
    if type(node) is not tuple:
        raise ValueError("a tree is made of tuples")
    tag, *parts = node
    grown = [_grow(part, resolve) for part in parts]
    return BUILDERS[tag](*grown) if tag in BUILDERS else resolve(tag, *grown)


def update(mine: Any, theirs: Any) -> Any:
    """Make ``mine`` equal to ``theirs`` in place as far as it can be changed, and return what now stands for it.

    Lists are matched item by item, dictionaries key by key, so that what is inside stays the same object.
    """
    if type(mine) is not type(theirs):
        return theirs
    if isinstance(mine, list | deque):
        old: list[Any] = list(mine)
        new = [update(old[i], item) if i < len(old) else item for i, item in enumerate(theirs)]
        mine.clear()
        mine.extend(new)
    elif isinstance(mine, dict):
        new = {key: update(mine[key], value) if key in mine else value for key, value in theirs.items()}
        mine.clear()
        mine.update(new)
    elif isinstance(mine, set):
        mine.clear()
        mine.update(theirs)
    elif isinstance(mine, bytearray):
        mine[:] = theirs
    elif type(mine) is tuple and len(mine) == len(theirs):
        parts = tuple(update(old, new) for old, new in zip(mine, theirs, strict=True))
        return mine if all(old is new for old, new in zip(mine, parts, strict=True)) else parts
    elif type(mine).__module__ == "__main__" and hasattr(mine, "__dict__"):
        update(vars(mine), vars(theirs))
    else:
        return theirs
    return mine
