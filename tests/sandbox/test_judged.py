"""Judged programs: what tests can do with a candidate that runs in another process."""

from __future__ import annotations

import pytest

from hornbook.sandbox.limits import Judged, Limits, Result, Verdict
from hornbook.sandbox.pool import Sandbox

PASSED = Result(Verdict.PASSED, "", "")


@pytest.mark.parametrize(
    ("source", "tests", "verdict", "detail"),
    [
        ("def f(x): return x + 1", "assert f(1) == 2", Verdict.PASSED, ""),
        ("def f(x): return x", "assert f(1) == 2, 'not two'", Verdict.FAILED, "AssertionError: not two"),
        ("def f(x", "f(1)", Verdict.FAILED, "SyntaxError: '(' was never closed (program.py, line 1)"),
        ("1 / 0", "f(1)", Verdict.FAILED, "ZeroDivisionError: division by zero"),
        ("g = 1", "f(1)", Verdict.FAILED, "NameError: name 'f' is not defined"),
        ("def f(x): return y", "f(1)", Verdict.FAILED, "NameError: name 'y' is not defined"),
        ("def f(x): return x[9]", "f([1])", Verdict.FAILED, "IndexError: list index out of range"),
        ("def f(x): return f(x)", "f(1)", Verdict.FAILED, "RecursionError: maximum recursion depth exceeded"),
        ("def f(): pass", "f(1)", Verdict.FAILED, "TypeError: f() takes 0 positional arguments but 1 was given"),
        ("f = 3", "f(1)", Verdict.FAILED, "TypeError: 'int' object is not callable"),
        ("class E(Exception): pass\ndef f(x): raise E('own')", "f(1)", Verdict.FAILED, "E: own"),
        ("def f(x): input()", "f(1)", Verdict.FAILED, "EOFError: EOF when reading a line"),
        ("import sys\ndef f(x): sys.exit(0)", "f(1)", Verdict.FAILED, "SystemExit: 0 (ended before its last line)"),
        ("import os\ndef f(x): os._exit(3)", "f(1)", Verdict.FAILED, "ended with exit status 3 before its tests were"),
        ("import os\nos.close(4)\ndef f(x): pass", "f(1)", Verdict.FAILED, "ended with exit status 0 before its tests"),
        ("import os\ndef f(x): os.abort()", "f(1)", Verdict.CRASHED, "died by signal 6"),
        ("import os\ndef f(x): os.kill(os.getpid(), 9)", "f(1)", Verdict.KILLED, "died by signal 9"),
        ("def f(x):\n  while True: pass", "f(1)", Verdict.TIMED_OUT, "ran longer than 1 s"),
        ("while True: pass", "f(1)", Verdict.TIMED_OUT, "ran longer than 1 s"),
        ("def f(x): return 'x' * 10**11", "f(1)", Verdict.OUT_OF_MEMORY, "MemoryError"),
        ("def f(x): pass", "while True: pass", Verdict.TIMED_OUT, "ran longer than 1 s"),
        ("def f(x): pass", "raise SystemExit(0)", Verdict.FAILED, "SystemExit: 0 (ended before its last line)"),
        ("def f(x): pass", "x = (", Verdict.FAILED, "SyntaxError: '(' was never closed (tests.py, line 1)"),
        ("def f(x): pass", "import os; os._exit(0)", Verdict.FAILED, "ended with exit status 0 before its tests"),
    ],
)
def test_verdicts(sandbox: Sandbox, source: str, tests: str, verdict: Verdict, detail: str) -> None:
    result = sandbox.run_one(Judged(source, tests, "f"))
    assert result.verdict is verdict
    assert result.detail.startswith(detail)


def test_processor_time_of_the_candidate_is_limited(needs_isolation: None) -> None:
    with Sandbox(Limits(timeout_seconds=20, cpu_seconds=1), workers=1) as sandbox:
        result = sandbox.run_one(Judged("def f():\n  while True: pass", "f()", "f"))
    assert result == Result(Verdict.TIMED_OUT, "used more than 1 s of processor time", "")


VALUES = """
import collections, datetime, decimal, enum, fractions, math
class Colour(enum.IntEnum): RED = 3
class Name(str): pass
class Row(list): pass
Pair = collections.namedtuple("Pair", "x y")
def make_values():
    nested = {"a": [1, (2.5, None)], ("b", 2): {3, frozenset("c")}, True: b"d"}
    return [None, True, -(10**40), 1.5, "größer \\ud800", b"x", bytearray(b"y"), 2 + 1j, range(1, 9, 2), slice(1, None),
            nested, collections.OrderedDict(b=1, a=2), collections.Counter("aab"), collections.deque([1, 2], maxlen=3),
            collections.defaultdict(list, {1: [2]}), fractions.Fraction(2, 3), decimal.Decimal("1.50"),
            datetime.date(2020, 2, 3), datetime.datetime(2020, 2, 3, 4, 5, tzinfo=datetime.timezone.utc),
            datetime.time(4, 5, 6), datetime.timedelta(1, 2, 3), math.inf, [[]], (), set(), {}.keys()]
"""


def test_values_arrive_as_they_are(sandbox: Sandbox) -> None:
    tests = """
for mine, theirs in zip(make_values(), f(), strict=True):
    assert mine == theirs and type(mine) is type(theirs), (mine, theirs)
    assert type(mine) is type({}.keys()) or f(mine) == mine and type(f(mine)) is type(mine), mine
colour, name, row, pair = f(kind="subclasses")
assert (colour, name, row, pair) == (3, "n", [1, 2j], (1, 2))
assert (type(colour), type(name), type(row), type(pair)) == (Colour, str, list, tuple)
other, = f(kind="unknown")
assert other == 4 and type(other) is int
keys, values, items = f(kind="views")
assert keys == {"a"} and list(values) == [1j] and items == {("a", 1j)}
assert f(kind="factory") == {1: [1j]}
"""
    source = f"""{VALUES}
def f(*args, kind=None):
    if kind == "subclasses": return Colour.RED, Name("n"), Row([1, 2j]), Pair(1, 2)
    if kind == "unknown": return (enum.IntEnum("Other", {{"A": 4}}).A,)
    if kind == "views": return {{"a": 1j}}.keys(), {{"a": 1j}}.values(), {{"a": 1j}}.items()
    if kind == "factory": return collections.defaultdict(lambda: 0, {{1: [1j]}})
    return args[0] if args else make_values()
"""
    assert sandbox.run_one(Judged(source, tests, "f", VALUES)) == PASSED


def test_arguments_changed_in_place_change_for_the_tests_too(sandbox: Sandbox) -> None:
    source = """
import collections
def f(items, *more, key=None):
    items.sort(); items.append(1j)
    for thing in more:
        if isinstance(thing, (dict, collections.Counter)): thing["new"] = thing.pop("old", 0)
        elif isinstance(thing, set): thing.discard(1)
        elif isinstance(thing, tuple): thing[0].append(9)
        elif isinstance(thing, list): thing.reverse(); thing[0].append(2)
        else: thing.extend(b"b" if isinstance(thing, bytearray) else [3])
    if key: key.clear()
    return items
"""
    tests = """
import collections
items, inner, first, second, key = [3, 1, 2], [], [0], [1], {"a": 1}
table, counts, numbers, data = {"old": 7}, collections.Counter("a"), {1, 2}, bytearray(b"a")
line, rows, pair = collections.deque([1]), [first, second], (inner, 1)
result = f(items, table, counts, numbers, data, line, rows, pair, key=key)
assert items == [1, 2, 3, 1j] and result is items
assert table == {"new": 7} and counts == {"a": 1, "new": 0} and type(counts) is collections.Counter
assert numbers == {2} and data == b"ab" and line == collections.deque([1, 3]) and key == {}
assert pair == ([9], 1) and pair[0] is inner
assert rows == [[1, 2], [0]]
unchanged = [2, 1]
assert f(unchanged.copy()) == [1, 2, 1j] and unchanged == [2, 1]
"""
    assert sandbox.run_one(Judged(source, tests, "f")) == PASSED


def test_functions_go_in_and_come_back(sandbox: Sandbox) -> None:
    source = """
def f(function, *values):
    return [function(value) for value in values]
def unused(): pass
"""
    tests = """
import math, operator, functools
def helper(x): return x * 2
calls = []
assert f(abs, -1) == f(lambda x: 1, 0) == f(math.floor, 1.5) == f(int, "1") == [1]
assert f(helper, 1, 2j) == [2, 4j]
assert f(functools.partial(operator.add, 1), 1) == [2]
assert f(calls.append, 1, 2) == [None, None] and calls == [1, 2]
assert f("abc".count, "a", "x") == [1, 0]
def fail(x): raise KeyError(x)
try:
    f(fail, "k")
except KeyError as error:
    assert error.args == ("k",)
else:
    raise AssertionError
assert f(lambda x: f(helper, x), 1, 2) == [[2], [4]]
"""
    assert sandbox.run_one(Judged(source, tests, "f")) == PASSED


def test_results_that_are_no_values(sandbox: Sandbox) -> None:
    source = """
class Box:
    def __init__(self, inside): self.inside, self.label = inside, "box"
    def __eq__(self, other): return isinstance(other, Box) and other.inside == self.inside
    def __lt__(self, other): return self.inside < other.inside
    def __hash__(self): return hash(self.inside)
    def __repr__(self): return f"Box({self.inside})"
    def shift(self, by=1): return Box(self.inside + by)
    def __len__(self): return 7
    def __getitem__(self, key): return key * 2
def f(kind):
    if kind == "count":
        def count():
            yield 1
            yield 2j
            raise LookupError("spent")
        return count()
    if kind == "adder": return lambda x: lambda y: x + y
    if kind == "squares": return map(lambda x: x * x, [1, 2, 3])
    if kind == "box": return Box(3)
    if kind == "boxes": return [Box(2), Box(1)]
"""
    tests = """
count = f("count")
assert iter(count) is count and next(count) == 1 and next(count) == 2j
try: next(count)
except LookupError as error: assert str(error) == "spent"
assert next(count, "end") == "end"
assert f("adder")(2)(3j) == 2 + 3j
assert list(f("squares")) == [1, 4, 9] and f("squares") != [1, 4, 9] and 4 in f("squares")
box, boxes = f("box"), f("boxes")
assert box.inside == 3 and box.label == "box" and box.shift(by=2).inside == 5
assert box == f("box") and not box != f("box") and box != 3 and not box == 3 and {box: 1}[f("box")] == 1
assert boxes[1] < boxes[0] and [one.inside for one in sorted(boxes)] == [1, 2]
assert str(box) == repr(box) == f"{box}" == "Box(3)" and len(box) == 7 and box[4] == 8
box.inside = 9
assert box.inside == 9
for refused in (lambda: bool(box), lambda: box + 1, lambda: abs(box), lambda: float(box), lambda: box < 5):
    try: refused()
    except TypeError: continue
    raise SystemExit("not refused")
try: box.other
except AttributeError as error: assert "'Box' object has no attribute 'other'" in str(error)
"""
    assert sandbox.run_one(Judged(source, tests, "f")) == PASSED


CLASS = '''
class Bag:
    """A bag of numbers."""

    limit = 3

    def __init__(self, *items):
'''


def test_classes_under_test(sandbox: Sandbox) -> None:
    source = f"""{CLASS}        self.items = list(items)
    def __contains__(self, item): return item in self.items
    def __len__(self): return len(self.items)
    def __bool__(self): return len(self) > 1
    def __iter__(self): return iter(self.items)
    def __eq__(self, other): return isinstance(other, Bag) and self.items == other.items
    def __add__(self, other): return Bag(*self.items, *(other.items if isinstance(other, Bag) else [other]))
    def __radd__(self, other): return Bag(other, *self.items)
    def __abs__(self): return sum(self.items)
    def __setitem__(self, place, item): self.items[place] = item
    def __getitem__(self, place): return self.items[place]
    def __delitem__(self, place): del self.items[place]
    def __enter__(self): return self
    def __exit__(self, kind, error, trace): self.items.clear(); return kind is not None
    def pop(self): return self.items.pop()
    def add(self, item): self.items.append(item); return self
    @classmethod
    def of(cls, text): return cls(*map(int, text))
    @staticmethod
    def largest(): return 9
"""
    tests = """
bag = Bag(1, 2)
assert 2 in bag and 3 not in bag and len(bag) == 2 and bag and not Bag(1) and list(bag) == [1, 2]
assert bag == Bag(1, 2) and bag != Bag(1) and bag != [1, 2] and abs(bag) == 3
assert (bag + Bag(5)).items == [1, 2, 5] and (bag + 7).items == [1, 2, 7] and (7 + bag).items == [7, 1, 2]
bag[0] = 4
assert bag[0] == 4 and bag.pop() == 2 and bag.items == [4] and bag.add(6).items == [4, 6]
del bag[0]
assert bag.items == [6] and Bag.limit == 3 and Bag.of("12").items == [1, 2] and Bag.largest() == 9
assert isinstance(bag, Bag) and not isinstance(3, Bag)
bag.limit = 5
assert bag.limit == 5 and Bag.limit == 3
try: bag[9]
except IndexError: pass
else: raise SystemExit
with bag: raise ValueError
assert bag.items == []
"""
    assert sandbox.run_one(Judged(source, tests, "Bag", f"{CLASS}        pass\n")) == PASSED


RECORDS = """
import dataclasses, enum
@dataclasses.dataclass
class Point:
    x: int
    y: int = 0
    def size(self): return abs(self.x) + abs(self.y)
class Node:
    def __init__(self, value, next=None): self.value, self.next = value, next
class Side(enum.Enum):
    LEFT = 1
    RIGHT = 2
class TooFar(ValueError):
    pass
"""


def test_classes_that_both_sides_have_are_records(sandbox: Sandbox) -> None:
    source = f"""{RECORDS}
def f(thing, *more):
    if isinstance(thing, Node):
        thing.value += 1
        return Node(0, thing)
    if isinstance(thing, Side): return Side.RIGHT if thing is Side.LEFT else Side.LEFT
    if thing.x > 9: raise TooFar(thing.x)
    if more: thing.y = more[0]
    return Point(thing.y, thing.x)
"""
    tests = """
point = Point(1, 2)
assert f(point) == Point(2, 1) and f(Point(-3)).size() == 3 and type(f(point)) is Point
f(point, 8)
assert point == Point(1, 8)
node = Node(1, Node(2))
first = f(node)
assert (first.value, first.next.value, first.next.next.value, first.next.next.next) == (0, 2, 2, None)
assert node.value == 2
assert f(Side.LEFT) is Side.RIGHT
try: f(Point(10))
except TooFar as error: assert error.args == (10,)
else: raise SystemExit
"""
    assert sandbox.run_one(Judged(source, tests, "f", RECORDS)) == PASSED


def test_a_record_brings_data_but_no_behaviour(sandbox: Sandbox) -> None:
    source = f"{RECORDS}\ndef f():\n  p = Point(1)\n  p.size = lambda: 99\n  return p"
    result = sandbox.run_one(Judged(source, "assert f().size() == 99", "f", RECORDS))
    assert result == Result(Verdict.FAILED, "sent a value that can't be read", "")


def test_output_of_both_is_kept_in_order(sandbox: Sandbox) -> None:
    source = "print('loaded')\ndef f():\n  print('called')\n  return 1"
    result = sandbox.run_one(Judged(source, "import sys\nf()\nprint('tested', flush=True)\nf()", "f"))
    assert result == Result(Verdict.PASSED, "", "loaded\ncalled\ntested\ncalled\n")


def test_tests_and_candidate_do_not_share_names_but_random_and_the_folder(sandbox: Sandbox) -> None:
    source = "import random\nsecret = 1\ndef f(): open('left', 'w').write('x'); return random.random()"
    tests = """
import os, random
assert f() == random.random() and os.listdir(".") == ["left"]
assert "secret" not in globals() and __name__ == "__main__" and helper() == 3
"""
    program = Judged(source, tests, "f", "def helper(): return 3")
    assert list(sandbox.run([program, program])) == [PASSED] * 2


def test_plain_and_judged_programs_can_be_mixed_and_come_in_order(bare: Sandbox) -> None:
    programs = [p for n in range(20) for p in (f"print({n})", Judged("def f(x): return x", f"print(f({n}))", "f"))]
    assert [result.output for result in bare.run(programs)] == [f"{n}\n" for n in range(20) for _ in range(2)]


def test_long_tests_and_sources_arrive_whole(sandbox: Sandbox) -> None:
    padding = "#" * 300_000
    program = Judged(f"def f(): return 1\n{padding}", f"{padding}\nassert f() == 1", "f", padding)
    assert list(sandbox.run([program, program])) == [PASSED] * 2
