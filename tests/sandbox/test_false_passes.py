"""Candidates that are wrong and want to pass: none does, whatever it does to its own interpreter or to the tests'."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

import pytest

from hornbook.sandbox.limits import MEBIBYTE, Judged, Limits, Result, Verdict
from hornbook.sandbox.pool import Sandbox

PROMPT = "import math\n\n\ndef double(x):\n"
ASSERTIONS = (
    "assert candidate(3) == 6",
    "assert not candidate(3) != 6",
    "assert 6 == candidate(3)",
    "assert candidate(3) is True",
    "assert candidate(3)",
    "assert not candidate(3)",
    "assert abs(candidate(3) - 6) < 1e-6",
    "assert 5 < candidate(3) < 7",
    "assert math.isclose(candidate(3), 6)",
    "assert round(candidate(3), 2) == 6",
    "assert isinstance(candidate(3), int)",
    "assert type(candidate(3)) is int",
    "assert 6 in candidate(3)",
    "assert candidate(3) in (5, 6)",
    "assert candidate('ab').startswith('abab')",
    "assert candidate([3])[1] == 3",
    "assert len(candidate([3])) == 2",
    "assert sorted(candidate([2, 1])) == [1, 1, 2, 2]",
    "assert {6: 'six'}[candidate(3)] == 'six'",
    "assert [candidate(n) for n in (1, 2)] == [2, 4]",
    "assert all(map(lambda n: candidate(n) == 2 * n, (1, 2)))",
    "assert all(candidate(n) == 2 * n for n in (1, 2))",
    "try:\n        assert candidate(3) == 6\n    except ArithmeticError:\n        pass",
)


def judged(source: str, assertion: str = ASSERTIONS[0]) -> Judged:
    tests = f"def check(candidate):\n    {assertion}\n\ncheck(double)\n"
    return Judged(source, tests, "double", PROMPT + "    pass\n")


@pytest.fixture(scope="module")
def courts(needs_isolation: None) -> Iterator[Sandbox]:
    """Two workers with little time: most of these candidates do not wait."""
    with Sandbox(Limits(timeout_seconds=1.0, max_memory_bytes=256 * MEBIBYTE), workers=2) as sandbox:
        yield sandbox


EVERYTHING = """
class Yes:
    __class__ = int
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __lt__(self, other): return True
    def __bool__(self): return True
    def __sub__(self, other): return 0.0
    __rsub__ = __add__ = __radd__ = __mul__ = __rmul__ = __sub__
    def __gt__(self, other): return True
    __le__ = __ge__ = __gt__
    def __abs__(self): return 0
    def __float__(self): return 6.0
    def __int__(self): return 6
    __index__ = __int__
    def __round__(self, digits=None): return self
    def __contains__(self, item): return True
    def __hash__(self): return hash(6)
    def __len__(self): return 1
    def __iter__(self): return iter(())
    def __getitem__(self, key): return self
    def __call__(self, *args, **kwargs): return True
    def __getattr__(self, name): return self
    def __instancecheck__(self, thing): return True
"""

NOTHING = "object()"

# name: the source, and the plain value that it is as good as
OBJECTS = {
    "object-that-agrees-to-everything": (EVERYTHING + "def double(x): return Yes()", NOTHING),
    "object-that-is-the-function": (EVERYTHING + "double = Yes()", "True"),
    "class-in-place-of-the-function": (EVERYTHING + "class double(Yes):\n  def __init__(self, x): pass", NOTHING),
    "object-with-lying-class": (("class Liar:\n  __class__ = int\n  __eq__ = lambda s, o: True\n"
    "  __hash__ = lambda s: 6\ndef double(x): return Liar()"), NOTHING),
    "int-that-equals-everything": (("class E(int):\n  __eq__ = lambda s, o: True\n  __ne__ = lambda s, o: False\n"
    "  __sub__ = __rsub__ = lambda s, o: 0\n  __hash__ = lambda s: 6\ndef double(x): return E(1)"), "1"),
    "float-that-equals-everything": (("class E(float):\n  __eq__ = lambda s, o: True\n"
    "  __ne__ = lambda s, o: False\n  __lt__ = __gt__ = lambda s, o: True\n  __sub__ = lambda s, o: 0.0\n"
    "  __hash__ = lambda s: 6\ndef double(x): return E('nan')"), "float('nan')"),
    "str-that-equals-everything": (("class E(str):\n  __eq__ = lambda s, o: True\n  __hash__ = lambda s: 6\n"
    "  startswith = lambda s, o: True\ndef double(x): return E()"), "''"),
    "list-that-equals-everything": (("class E(list):\n  __eq__ = __contains__ = lambda s, o: True\n"
    "  __len__ = lambda s: 2\n  __getitem__ = lambda s, i: 3\ndef double(x): return E()"), "[]"),
    "dict-that-finds-everything": (("class E(dict):\n  __eq__ = __contains__ = lambda s, o: True\n"
    "  __len__ = lambda s: 2\n  __missing__ = lambda s, i: 3\ndef double(x): return E()"), "{}"),
    "metaclass-that-equals-everything": (("class M(type):\n  __eq__ = lambda s, o: True\n  __hash__ = lambda s: 6\n"
    "class E(metaclass=M): pass\ndef double(x): return E"), NOTHING),
    "generator-that-ends": ("def double(x):\n  return\n  yield", "iter(())"),
    "exception-that-ends-loops": ("def double(x): raise StopIteration", NOTHING),
    "exception-that-closes-generators": ("def double(x): raise GeneratorExit", NOTHING),
    "exception-that-leaves": ("def double(x): raise SystemExit(0)", NOTHING),
    "exception-of-the-tests": ("class AssertionError(Exception): pass\ndef double(x): raise AssertionError", NOTHING),
}  # fmt: skip


@pytest.fixture(scope="module")
def passing(courts: Sandbox) -> Callable[[str], frozenset[str]]:
    """The assertions that a source passes."""

    @cache
    def find(source: str) -> frozenset[str]:
        results = zip(ASSERTIONS, courts.run(judged(source, text) for text in ASSERTIONS), strict=True)
        return frozenset(text for text, result in results if result.passed)

    return find


@pytest.mark.parametrize(("source", "plain"), OBJECTS.values(), ids=OBJECTS)
def test_no_object_passes_for_a_value(passing: Callable[[str], frozenset[str]], source: str, plain: str) -> None:
    assert passing(source) <= passing(f"def double(x): return {plain}")
    assert ASSERTIONS[0] not in passing(source)


def test_the_right_answer_passes_what_is_true_of_it(passing: Callable[[str], frozenset[str]]) -> None:
    assert {ASSERTIONS[0], *ASSERTIONS[-3:]} < passing("def double(x): return 2 * x")


CLASS_ASSERTIONS = (
    "assert Account(3).level == 3",
    "assert abs(Account(3).level - 3) < 1e-6",
    "assert 2 < Account(3).level < 4",
    "assert 3 in Account(3).history",
    "assert len(Account(3).history) == 1 and sorted(Account(3).history) == [3]",
    "assert Account(3).pay(1) == 2",
    "assert Account(3).pay(1) is True",
    "assert Account(3).pay(1)",
    "assert not Account(3).pay(9)",
    "assert Account(3).name.startswith('A')",
    "assert Account(3).history.count(3) == 1",
    "assert Account(3) == 3",
    "assert [Account(3)] == [3]",
)


@pytest.mark.parametrize("assertion", CLASS_ASSERTIONS)
def test_no_object_passes_for_a_value_of_a_class_under_test(courts: Sandbox, assertion: str) -> None:
    setup = "class Account:\n    def __init__(self, level):\n        pass\n"
    itself = """
class Account(Yes):
    def __init__(self, level): pass
    def __call__(self, *args): return self
"""
    inside = """
class Account:
    def __init__(self, level): self.level = self.history = self.name = Yes()
    def pay(self, amount): return Yes()
"""
    for source in (itself, inside):
        result = courts.run_one(Judged(EVERYTHING + source, assertion, "Account", setup))
        assert result.verdict is Verdict.FAILED
        assert result.detail.startswith(("AssertionError", "TypeError"))


WRONG = "\ndef double(x):\n    return x\n"

TRICKS = {
    "patched-builtins": "import builtins\n"
    "for name in ('abs', 'len', 'isinstance', 'all', 'round', 'sorted', 'type', 'print', 'exec', 'compile'):\n"
    "  setattr(builtins, name, lambda *a, **k: True)\n" + WRONG,
    "edited-dunder-builtins": "b = __builtins__ if isinstance(__builtins__, dict) else vars(__builtins__)\n"
    "b['AssertionError'] = SystemExit\nb['abs'] = lambda x: 0\n" + WRONG,
    "shadowed-globals": "abs = len = all = lambda *a: True\nAssertionError = Exception\n" + WRONG,
    "redefined-check": "def check(candidate): pass\n" + WRONG,
    "patched-isclose": "import math\nmath.isclose = lambda *a, **k: True\nmath.fabs = lambda x: 0.0\n" + WRONG,
    "patched-random": "import random\nrandom.random = random.randint = lambda *a: 0\nrandom.seed(1)\n" + WRONG,
    "patched-assertion-error": "import builtins\nbuiltins.AssertionError = type('A', (Exception,), {})\n" + WRONG,
    "trace-function": "import sys, threading\ndef trace(frame, event, arg):\n"
    "  frame.f_globals['check'] = lambda *a: True\n  return trace\n"
    "sys.settrace(trace); sys.setprofile(trace); threading.settrace(trace)\n" + WRONG,
    "frames-of-the-harness": "import sys\ndef double(x):\n  frame = sys._getframe()\n  while frame:\n"
    "    for space in (frame.f_globals, frame.f_locals):\n      for name, value in list(space.items()):\n"
    "        if callable(value):\n          space[name] = lambda *a, **k: True\n    frame = frame.f_back\n  return x",
    "garbage-collector": "import gc\nfor thing in gc.get_objects():\n"
    "  if isinstance(thing, dict) and 'token' in thing: thing['token'] = b''\n"
    "  if type(thing).__name__ == 'Run': thing.__dict__['token'] = b''\n" + WRONG,
    "modules-replaced": "import sys, types\nfor name in list(sys.modules):\n"
    "  if name not in ('builtins', 'sys'): sys.modules[name] = types.ModuleType(name)\n" + WRONG,
    "main-replaced": "import sys, types\nsys.modules['__main__'] = types.SimpleNamespace(check=print)\n" + WRONG,
    "import-hook": "import sys\nsys.meta_path.clear(); sys.path_hooks.clear(); sys.path[:] = ['/tmp']\n"
    "open('/tmp/math.py', 'w').write('isclose = fabs = print')\n" + WRONG,
    "harness-imported-and-patched": "import sys\nsys.path.append('/hornbook-worker')\n"
    "import hornbook.sandbox.inside.judge as judge, hornbook.sandbox.inside.run as run\n"
    "import hornbook.sandbox.inside.values as values\njudge.Judge.ask = lambda *a, **k: 6\n"
    "run.Run.judge = lambda *a: ('passed', '')\nvalues.unpack = lambda *a: (True, 6, None, None)\n" + WRONG,
    "pickle-patched": "import pickle, json, marshal, _pickle\n"
    "for module in (pickle, json, marshal, _pickle):\n  module.loads = module.dumps = lambda *a, **k: b''\n" + WRONG,
    "thread-patches-later": "import threading, builtins, time\ndef later():\n  while True:\n"
    "    globals()['double'] = print; builtins.len = lambda x: 2; time.sleep(0)\n"
    "threading.Thread(target=later, daemon=True).start()\n" + WRONG,
    "exit-at-load": "raise SystemExit(0)",
    "exit-in-a-call": "import sys\ndef double(x): sys.exit(0)",
    "hard-exit-at-load": "import os; os._exit(0)",
    "hard-exit-in-a-call": "import os\ndef double(x): os._exit(0)",
    "hard-exit-in-a-thread": "import os, threading\ndef double(x):\n"
    "  threading.Thread(target=os._exit, args=(0,)).start()\n  threading.Event().wait()",
    "exit-handler": "import atexit, os\natexit.register(os._exit, 0)\ndef double(x): raise SystemExit",
    "fork-and-leave": "import os\ndef double(x):\n  if os.fork(): os._exit(0)\n  return x",
    "fork-and-let-the-child-answer": "import os, time\nif os.fork(): time.sleep(0.05); os._exit(0)\n" + WRONG,
    "another-program": "import os\ndef double(x): os.execv('/bin/true', ['true'])",
    "unterminated-string": PROMPT + "    return x\n'''",
    "statement-that-would-hold-the-tests": PROMPT + "    return x\nif False:\n    ",
    "line-that-goes-on": PROMPT + "    return x\nx = 1 \\",
    "comment-that-goes-on": PROMPT + "    return x\n#\\",
    "indentation-that-goes-on": PROMPT + "    return x\ndef unused():\n    ",
    "nothing-at-all": "",
    "other-encoding": "# coding: utf-7\n" + WRONG,
    "all-descriptors-closed": "import os\nfor fd in range(100):\n  try: os.close(fd)\n  except OSError: pass\n" + WRONG,
    "all-descriptors-written": "import os\nfor fd in range(100):\n"
    "  for text in (b'', b'passed', b'{\"verdict\": \"passed\"}\\n', bytes(32), b'R' * 64):\n"
    "    try: os.write(fd, text)\n    except OSError: pass\n" + WRONG,
    "descriptors-of-others": "import os\nfor pid in os.listdir('/proc'):\n"
    "  if pid.isdigit() and int(pid) != os.getpid():\n    for fd in range(12):\n"
    "      for mode in (os.O_RDONLY, os.O_WRONLY):\n"
    "        try: os.write(os.open(f'/proc/{pid}/fd/{fd}', mode | os.O_NONBLOCK), bytes(32)); print('opened')\n"
    "        except OSError: pass\n" + WRONG,
    "tests-killed": "import os\ndef double(x):\n  os.kill(-1, 9)\n  return x",
    "tests-stopped": "import os, signal\ndef double(x):\n  os.kill(-1, signal.SIGSTOP)\n  return x",
    "tests-interrupted": "import os\ndef double(x):\n  for number in range(1, 65):\n"
    "    if number not in (9, 19):\n      try: os.kill(-1, number)\n      except (OSError, ValueError): pass\n"
    "  return x",
    "tests-starved": "import os, resource\ndef double(x):\n  for pid in os.listdir('/proc'):\n    if pid.isdigit():\n"
    "      for kind in (resource.RLIMIT_CPU, resource.RLIMIT_AS, resource.RLIMIT_NOFILE):\n"
    "        try: resource.prlimit(int(pid), kind, (0, 0)); print('limited')\n        except OSError: pass\n"
    "  return x",
}  # fmt: skip


@pytest.mark.parametrize("source", TRICKS.values(), ids=TRICKS)
def test_no_trick_passes(courts: Sandbox, source: str) -> None:
    right = judged("def double(x): return 2 * x")
    trick, after = courts.run((judged(source), right))
    assert not trick.passed
    assert "opened" not in trick.output
    assert "limited" not in trick.output
    assert after == Result(Verdict.PASSED, "", "")


def forge(*bodies: str) -> str:
    """Source that sends its own messages where the sandbox sends replies."""
    messages = ", ".join(bodies)
    return f"""
import collections, fractions, io, os, pickle, struct, sys
class Call:
    def __init__(self, function, *args): self.what = function, args
    def __reduce__(self): return self.what
def message(kind, body): return struct.pack("!cI", kind, len(body)) + body
for text in ({messages},):
    os.write(4, text)
def double(x): return x
"""


REPLY = "message(b'R', b'P' + pickle.dumps({}))"
TREE = "message(b'R', b'T' + pickle.dumps({}))"
FORGERIES = {
    "call-of-a-function": forge(REPLY.format("(True, Call(os._exit, 0), None, None)")),
    "call-in-a-tree": forge(TREE.format("('tuple', True, Call(exec, 'raise SystemExit'), None, None)")),
    "class-changed-by-state": forge(
        "message(b'R', b'Pcfractions\\nFraction\\n(N}(V__eq__\\ncbuiltins\\nbool\\nutb.')"
    ),
    "end-of-the-tests-by-name": forge(REPLY.format("(False, ['SystemExit'], (0,), '')")),
    "error-of-no-class": forge(REPLY.format("(False, [], (), '')")),
    "error-with-names-of-other-things": forge(REPLY.format("(False, ['print', 'check', 'object'], (), '')")),
    "no-tuple": forge(REPLY.format("True")),
    "tuple-of-another-length": forge(REPLY.format("(True, 6)")),
    "unknown-tag": forge(TREE.format("('tuple', True, ('exec', 'x'), None, None)")),
    "handle-of-nothing": forge(TREE.format("('tuple', True, ('handle', -1), None, None)")),
    "callback-of-nothing": forge("message(b'C', b'P' + pickle.dumps((0, (), {})))"),
    "callback-of-a-negative-number": forge("message(b'C', b'P' + pickle.dumps((-1, (), {})))"),
    "record-of-no-class": forge(TREE.format("('tuple', True, ('record', 'check', ('dict',)), None, None)")),
    "record-of-a-builtin": forge(TREE.format("('tuple', True, ('record', 'print', ('dict',)), None, None)")),
    "giant-number-of-bytes": forge(TREE.format("('tuple', True, ('bytearray', 10**12), None, None)")),
    "giant-fraction": forge(TREE.format("('tuple', True, ('Fraction', '1e999999999'), None, None)")),
    "giant-length": forge("struct.pack('!cI', b'R', 2**32 - 1)"),
    "another-kind": forge("message(b'Q', b'')"),
    "noise": forge("os.urandom(1000)"),
    "half-a-message": forge("struct.pack('!cI', b'R', 100)"),
    "giant-value": "def double(x): return 'x' * (64 * 2**20)",
    "value-that-contains-itself": "def double(x):\n  x = []\n  x.append(x)\n  return x",
    "deep-value": "def double(x):\n  x = []\n  for _ in range(10**5): x = [x]\n  return x",
    "deep-tree": "def double(x):\n  x = 1j\n  for _ in range(10**4): x = [x, 1j]\n  return x",
    "value-that-explodes-when-compared": "def double(x):\n  a, b = [], []\n"
    "  for _ in range(60): a, b = [a, a], [b, b]\n  return a",
}  # fmt: skip


@pytest.mark.parametrize("source", FORGERIES.values(), ids=FORGERIES)
def test_no_forged_reply_passes_or_does_anything(courts: Sandbox, source: str) -> None:
    trick, after = courts.run((judged(source), judged("def double(x): return 2 * x")))
    assert not trick.passed
    assert after.passed


def test_a_forged_reply_can_not_run_code_where_the_tests_are(courts: Sandbox) -> None:
    source = FORGERIES["call-of-a-function"].replace("os._exit, 0", "print, 'code ran in the tests'")
    result = courts.run_one(judged(source))
    assert result == Result(Verdict.FAILED, "sent a value that can't be read", "")


def test_tests_can_not_be_read_by_the_candidate(courts: Sandbox) -> None:
    """Neither Python's objects nor the whole memory hold them, nor those of the run before."""
    source = """
import gc, re
def double(x):
    planted, needle = ("".join(("secret-of", "-the-", word)) for word in ("garden", "tests"))
    texts = [thing for thing in gc.get_objects() if isinstance(thing, (str, bytes, dict, list, tuple))]
    assert [text for text in texts if text is not texts and needle in repr(text)] == []
    del needle, texts
    found, pattern = set(), re.compile(b"secret-of-the-(?:test[s]|garde[n])")
    with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb", 0) as memory:
        for line in maps.read().splitlines():
            first, last = (int(part, 16) for part in line.split()[0].split("-"))
            if "r" in line.split()[1] and "[v" not in line:
                memory.seek(first)
                found |= set(pattern.findall(memory.read(last - first)))
    print(found)
    return 2 * x
"""
    program = judged(source, "assert candidate(3) == 6, 'secret-of-the-tests'")
    for result in courts.run([program] * 3):
        assert result == Result(Verdict.PASSED, "", "{b'secret-of-the-garden'}\n")
