"""The steps that tasks for code are composed of: each in two ways that read and look almost the same.

In ``says`` and ``code``, ``{v}`` is the argument's name and ``{k}`` a whole number from 2 to 8. A step's code gives the
argument a new value; an end's code returns.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain
from typing import Any


@dataclass(frozen=True)
class Way:
    """What a step says, how it is written, and what it does, given a value and ``k``."""

    says: str
    code: str
    run: Callable[[Any, int], Any]


@dataclass(frozen=True)
class Step:
    """A step and its rival."""

    first: Way
    rival: Way

    def way(self, side: int) -> Way:
        """The step for 0, its rival for 1."""
        return self.rival if side else self.first


NUMBER_STEPS: tuple[Step, ...] = (
    Step(
        Way("leave out all numbers below {k}", "{v} = [x for x in {v} if x >= {k}]",
            lambda v, k: [x for x in v if not x < k]),
        Way("leave out all numbers above {k}", "{v} = [x for x in {v} if x <= {k}]",
            lambda v, k: [x for x in v if not x > k]),
    ),
    Step(
        Way("keep the even numbers only", "{v} = [x for x in {v} if x % 2 == 0]",
            lambda v, _: [x for x in v if not x & 1]),
        Way("keep the odd numbers only", "{v} = [x for x in {v} if x % 2 == 1]", lambda v, _: [x for x in v if x & 1]),
    ),
    Step(
        Way("make each number {k} larger", "{v} = [x + {k} for x in {v}]", lambda v, k: list(map(k.__add__, v))),
        Way("make each number {k} smaller", "{v} = [x - {k} for x in {v}]", lambda v, k: list(map((-k).__add__, v))),
    ),
    Step(
        Way("take every number {k} times", "{v} = [x * {k} for x in {v}]", lambda v, k: [sum([x] * k) for x in v]),
        Way("take the remainder of every number by {k}", "{v} = [x % {k} for x in {v}]",
            lambda v, k: [x - k * (x // k) for x in v]),
    ),
    Step(
        Way("keep the first {k} of them", "{v} = {v}[:{k}]", lambda v, k: [x for i, x in enumerate(v) if i < k]),
        Way("drop the first {k} of them", "{v} = {v}[{k}:]", lambda v, k: [x for i, x in enumerate(v) if i >= k]),
    ),
)  # fmt: skip
NUMBER_ENDS: tuple[Step, ...] = (
    Step(
        Way("give back the total of what is there", "return sum({v})", lambda v, _: -sum(-x for x in v)),
        Way("give back how many there are", "return len({v})", lambda v, _: sum(1 for _ in v)),
    ),
    Step(
        Way("give back the largest one, or 0 without any", "return max({v}, default=0)",
            lambda v, _: sorted(v)[-1] if v else 0),
        Way("give back the smallest one, or 0 without any", "return min({v}, default=0)",
            lambda v, _: sorted(v)[0] if v else 0),
    ),
    Step(
        Way("give back the list, smallest first", "return sorted({v})", lambda v, _: sorted(v, key=lambda x: x)),
        Way("give back the list, last one first", "return {v}[::-1]", lambda v, _: list(reversed(v))),
    ),
)  # fmt: skip
WORD_STEPS: tuple[Step, ...] = (
    Step(
        Way("throw out words shorter than {k} letters", "{v} = [w for w in {v} if len(w) >= {k}]",
            lambda v, k: [w for w in v if not len(w) < k]),
        Way("throw out words longer than {k} letters", "{v} = [w for w in {v} if len(w) <= {k}]",
            lambda v, k: [w for w in v if not len(w) > k]),
    ),
    Step(
        Way("cut each word off after {k} letters", "{v} = [w[:{k}] for w in {v}]",
            lambda v, k: ["".join(c for i, c in enumerate(w) if i < k) for w in v]),
        Way("cut {k} letters off the front of each word", "{v} = [w[{k}:] for w in {v}]",
            lambda v, k: ["".join(c for i, c in enumerate(w) if i >= k) for w in v]),
    ),
    Step(
        Way("put all words into capitals", "{v} = [w.upper() for w in {v}]",
            lambda v, _: ["".join(chr(ord(c) - 32) if "a" <= c <= "z" else c for c in w) for w in v]),
        Way("give all words a capital at the start", "{v} = [w.title() for w in {v}]",
            lambda v, _: [w[:1].upper() + w[1:].lower() for w in v]),
    ),
    Step(
        Way("bring the words into alphabetical order", "{v} = sorted({v})", lambda v, _: sorted(v, key=str)),
        Way("bring the words into order of length", "{v} = sorted({v}, key=len)",
            lambda v, _: [w for _, _, w in sorted((len(w), i, w) for i, w in enumerate(v))]),
    ),
)  # fmt: skip
WORD_ENDS: tuple[Step, ...] = (
    Step(
        Way("give them back as one text with commas between", 'return ",".join({v})', lambda v, _: str.join(",", v)),
        Way("give them back as one text with dashes between", 'return "-".join({v})', lambda v, _: str.join("-", v)),
    ),
    Step(
        Way("give back the first {k} of the list", "return {v}[:{k}]",
            lambda v, k: [w for i, w in enumerate(v) if i < k]),
        Way("give back all but the first {k}", "return {v}[{k}:]", lambda v, k: [w for i, w in enumerate(v) if i >= k]),
    ),
    Step(
        Way("give back the list the other way round", "return {v}[::-1]", lambda v, _: list(reversed(v))),
        Way("give back every second one, with the first", "return {v}[::2]",
            lambda v, _: [w for i, w in enumerate(v) if not i & 1]),
    ),
)  # fmt: skip
LETTER_STEPS: tuple[Step, ...] = (
    Step(
        Way("take out the blanks", '{v} = {v}.replace(" ", "")', lambda v, _: "".join(c for c in v if c != " ")),
        Way("make dots of the blanks", '{v} = {v}.replace(" ", ".")', lambda v, _: v.translate({32: "."})),
    ),
    Step(
        Way("cut off the last {k} characters", "{v} = {v}[:-{k}]", lambda v, k: v[: max(len(v) - k, 0)]),
        Way("keep the last {k} characters", "{v} = {v}[-{k}:]", lambda v, k: v[max(len(v) - k, 0) :]),
    ),
    Step(
        Way("turn the whole text round", "{v} = {v}[::-1]", lambda v, _: "".join(reversed(v))),
        Way("leave every second character", "{v} = {v}[::2]",
            lambda v, _: "".join(c for i, c in enumerate(v) if not i & 1)),
    ),
    Step(
        Way("put a star at its front", '{v} = "*" + {v}', lambda v, _: f"*{v}"),
        Way("put a star at its end", '{v} = {v} + "*"', lambda v, _: f"{v}*"),
    ),
)  # fmt: skip
LETTER_ENDS: tuple[Step, ...] = (
    Step(
        Way("return it with {k} dashes before it", 'return "-" * {k} + {v}', lambda v, k: v.rjust(len(v) + k, "-")),
        Way("return it with {k} dashes after it", 'return {v} + "-" * {k}', lambda v, k: v.ljust(len(v) + k, "-")),
    ),
    Step(
        Way('return how often "e" is in it', 'return {v}.count("e")', lambda v, _: sum(c == "e" for c in v)),
        Way('return where "e" first is in it, or -1', 'return {v}.find("e")',
            lambda v, _: v.index("e") if "e" in v else -1),
    ),
    Step(
        Way("return its first {k} characters", "return {v}[:{k}]",
            lambda v, k: "".join(c for i, c in enumerate(v) if i < k)),
        Way("return all after the first {k} characters", "return {v}[{k}:]",
            lambda v, k: "".join(c for i, c in enumerate(v) if i >= k)),
    ),
)  # fmt: skip
PAIR_STEPS: tuple[Step, ...] = (
    Step(
        Way("drop pairs whose number is below {k}", "{v} = [(w, n) for w, n in {v} if n >= {k}]",
            lambda v, k: [pair for pair in v if not pair[1] < k]),
        Way("drop pairs whose number is above {k}", "{v} = [(w, n) for w, n in {v} if n <= {k}]",
            lambda v, k: [pair for pair in v if not pair[1] > k]),
    ),
    Step(
        Way("put {k} on top of every number", "{v} = [(w, n + {k}) for w, n in {v}]",
            lambda v, k: [(pair[0], sum((pair[1], k))) for pair in v]),
        Way("take every number {k} times", "{v} = [(w, n * {k}) for w, n in {v}]",
            lambda v, k: [(pair[0], sum([pair[1]] * k)) for pair in v]),
    ),
    Step(
        Way("sort the pairs by word", "{v} = sorted({v}, key=lambda p: p[0])",
            lambda v, _: [v[i] for _, i in sorted((pair[0], i) for i, pair in enumerate(v))]),
        Way("sort the pairs by number", "{v} = sorted({v}, key=lambda p: p[1])",
            lambda v, _: [v[i] for _, i in sorted((pair[1], i) for i, pair in enumerate(v))]),
    ),
    Step(
        Way("leave only the first {k} pairs", "{v} = {v}[:{k}]", lambda v, k: [p for i, p in enumerate(v) if i < k]),
        Way("leave only the last {k} pairs", "{v} = {v}[-{k}:]",
            lambda v, k: [p for i, p in enumerate(v) if i >= len(v) - k]),
    ),
)  # fmt: skip
PAIR_ENDS: tuple[Step, ...] = (
    Step(
        Way("give back a list of the words", "return [w for w, n in {v}]", lambda v, _: [pair[0] for pair in v]),
        Way("give back a list of the numbers", "return [n for w, n in {v}]", lambda v, _: [pair[1] for pair in v]),
    ),
    Step(
        Way("give back the total of the numbers", "return sum(n for w, n in {v})",
            lambda v, _: sum(pair[1] for pair in v)),
        Way("give back how many letters the words have", "return sum(len(w) for w, n in {v})",
            lambda v, _: len("".join(pair[0] for pair in v))),
    ),
)  # fmt: skip
GRID_STEPS: tuple[Step, ...] = (
    Step(
        Way("leave out rows that add up to less than {k}", "{v} = [r for r in {v} if sum(r) >= {k}]",
            lambda v, k: [r for r in v if not sum(r) < k]),
        Way("leave out rows that add up to more than {k}", "{v} = [r for r in {v} if sum(r) <= {k}]",
            lambda v, k: [r for r in v if not sum(r) > k]),
    ),
    Step(
        Way("turn each row round", "{v} = [r[::-1] for r in {v}]", lambda v, _: [list(reversed(r)) for r in v]),
        Way("sort each row", "{v} = [sorted(r) for r in {v}]", lambda v, _: [sorted(r, key=int) for r in v]),
    ),
    Step(
        Way("make every number {k} larger", "{v} = [[x + {k} for x in r] for r in {v}]",
            lambda v, k: [list(map(k.__add__, r)) for r in v]),
        Way("make every number {k} smaller", "{v} = [[x - {k} for x in r] for r in {v}]",
            lambda v, k: [list(map((-k).__add__, r)) for r in v]),
    ),
)  # fmt: skip
GRID_ENDS: tuple[Step, ...] = (
    Step(
        Way("return the first number of each row", "return [r[0] for r in {v}]",
            lambda v, _: [next(iter(r)) for r in v]),
        Way("return the last number of each row", "return [r[-1] for r in {v}]",
            lambda v, _: [list(r).pop() for r in v]),
    ),
    Step(
        Way("return the total of each row", "return [sum(r) for r in {v}]",
            lambda v, _: [-sum(-x for x in r) for r in v]),
        Way("return the largest of each row", "return [max(r) for r in {v}]", lambda v, _: [sorted(r)[-1] for r in v]),
    ),
    Step(
        Way("return all the numbers in one list", "return [x for r in {v} for x in r]",
            lambda v, _: list(chain.from_iterable(v))),
        Way("return the length of each row in a list", "return [len(r) for r in {v}]",
            lambda v, _: [sum(1 for _ in r) for r in v]),
    ),
)  # fmt: skip
RULE_STEPS: tuple[Step, ...] = (
    Step(
        Way("if n is over {k}0, halve it and round down", "{v} = {v} // 2 if {v} > {k}0 else {v}",
            lambda v, k: v >> 1 if v > 10 * k else v),
        Way("if n is under {k}0, halve it and round down", "{v} = {v} // 2 if {v} < {k}0 else {v}",
            lambda v, k: v >> 1 if v < 10 * k else v),
    ),
    Step(
        Way("if n is even, add {k} to it", "{v} = {v} + {k} if {v} % 2 == 0 else {v}",
            lambda v, k: v + k * (1 - (v & 1))),
        Way("if n is odd, add {k} to it", "{v} = {v} + {k} if {v} % 2 == 1 else {v}", lambda v, k: v + k * (v & 1)),
    ),
    Step(
        Way("if {k} divides n, take 1 away", "{v} = {v} - 1 if {v} % {k} == 0 else {v}",
            lambda v, k: v - (k * (v // k) == v)),
        Way("if {k} does not divide n, take 1 away", "{v} = {v} - 1 if {v} % {k} != 0 else {v}",
            lambda v, k: v - (k * (v // k) != v)),
    ),
)  # fmt: skip
RULE_ENDS: tuple[Step, ...] = (
    Step(
        Way("return n, but not more than {k}", "return min({v}, {k})", lambda v, k: v if v < k else k),
        Way("return n, but not less than {k}", "return max({v}, {k})", lambda v, k: v if v > k else k),
    ),
    Step(
        Way("return n times {k}", "return {v} * {k}", lambda v, k: sum([v] * k)),
        Way("return n plus {k}", "return {v} + {k}", lambda v, k: sum((v, k))),
    ),
    Step(
        Way("return the last digit of n", "return {v} % 10",
            lambda v, _: int(str(abs(v))[-1]) if v >= 0 else (10 + v) % 10),
        Way("return n without its last digit", "return {v} // 10", lambda v, _: (v - v % 10) // 10),
    ),
)  # fmt: skip
LOOP_STEPS: tuple[Step, ...] = (
    Step(
        Way("go {k} times from n to n plus 3", "for _ in range({k}):\n        {v} = {v} + 3", lambda v, k: v + 3 * k),
        Way("go {k} times from n to n minus 3", "for _ in range({k}):\n        {v} = {v} - 3", lambda v, k: v - 3 * k),
    ),
    Step(
        Way("add all numbers from 1 up to {k} to n", "for i in range(1, {k} + 1):\n        {v} = {v} + i",
            lambda v, k: v + k * (k + 1) // 2),
        Way("take all numbers from 1 up to {k} from n", "for i in range(1, {k} + 1):\n        {v} = {v} - i",
            lambda v, k: v - k * (k + 1) // 2),
    ),
    Step(
        Way("as long as n is above {k}, take 4 from it", "while {v} > {k}:\n        {v} = {v} - 4",
            lambda v, k: v - 4 * max(-((k - v) // 4), 0)),
        Way("as long as n is below {k}, add 4 to it", "while {v} < {k}:\n        {v} = {v} + 4",
            lambda v, k: v + 4 * max(-((v - k) // 4), 0)),
    ),
)  # fmt: skip
LOOP_ENDS: tuple[Step, ...] = (
    Step(
        Way("return its square", "return {v} * {v}", lambda v, _: v**2),
        Way("return its double", "return {v} + {v}", lambda v, _: 2 * v),
    ),
    Step(
        Way("return whether it is above {k}", "return {v} > {k}", lambda v, k: not v <= k),
        Way("return whether it is below {k}", "return {v} < {k}", lambda v, k: not v >= k),
    ),
    Step(
        Way("return it as text with a hash before it", 'return "#" + str({v})', lambda v, _: f"#{v}"),
        Way("return it as text with a hash after it", 'return str({v}) + "#"', lambda v, _: f"{v}#"),
    ),
)  # fmt: skip
