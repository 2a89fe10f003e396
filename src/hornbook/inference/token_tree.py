"""Texts that share beginnings, laid out so that a model reads each shared part once.

Two things are shared. The contexts of one *group* have a long beginning in common, such as the examples before every
question of a benchmark's subject; it is read once, by itself. What is left of them stands in *rows*: the tokens of a
row form a tree, in which the choices of a question branch off the question.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

Ids = npt.NDArray[np.int64]
"""Token ids, or places of tokens in a row."""

GROUP_SAVING_TOKENS = 1024
"""A beginning is read by itself only if that saves at least so many tokens: each group costs calls of the model."""
ROW_SHARE = 0.5
"""A context joins the row of the one before it if it shares at least this part of what is left of it."""
NOTHING: Ids = np.empty(0, dtype=np.int64)


@dataclass
class Row:
    """The tokens of some texts after their group's prefix; what they share stands there once."""

    tokens: list[int] = field(default_factory=list[int])
    parts: list[tuple[int, Ids]] = field(default_factory=list[tuple[int, Ids]])
    """Runs of tokens, one after the other: each one's length, and the places of the tokens that come before it."""
    paths: dict[int, Ids] = field(default_factory=dict[int, Ids])
    """For each text, by its number: the places in the row of its tokens from the last one of its context on."""

    def add(self, path: Ids, tokens: Ids) -> Ids:
        """Put ``tokens`` after those at the places ``path``; the places of both."""
        if not len(tokens):
            return path
        first = len(self.tokens)
        self.tokens += tokens.tolist()
        self.parts.append((len(tokens), path))
        return np.concatenate((path, np.arange(first, first + len(tokens))))

    def positions(self) -> Ids:
        """Each token's position in its text, counted from the end of the prefix."""
        return np.concatenate([np.arange(len(before), len(before) + length) for length, before in self.parts])

    def visible(self) -> npt.NDArray[np.bool_]:
        """Which tokens of the row (columns) each token (rows) may look at: itself and those before it in its text."""
        size = len(self.tokens)
        mask = np.zeros((size, size), dtype=bool)
        first = 0
        for length, before in self.parts:
            mask[first : first + length, before] = True
            mask[first : first + length, first : first + length] = np.tri(length, dtype=bool)
            first += length
        return mask

    @property
    def branches(self) -> bool:
        """Whether it is a tree, and not one text after another token by token."""
        return len(self.parts) > 1


@dataclass(frozen=True)
class Group:
    """Rows of texts that all begin with ``prefix`` (may be empty)."""

    prefix: Ids
    rows: list[Row]


@dataclass(frozen=True)
class _Context:
    given: Ids
    continuations: list[tuple[Ids, int]]
    """What is read after it, sorted, with the numbers of the texts."""


def plan(pairs: Sequence[tuple[Sequence[int], Sequence[int]]]) -> list[Group]:
    """Lay out texts, numbered as given: a context (at least one token) and what is read after it (may be nothing).

    Which beginnings are read by themselves is chosen to make the total smallest, with one level of groups. Of every
    context at least the last token stays in a row.
    """
    if not pairs:
        return []
    by_context: dict[tuple[int, ...], list[tuple[tuple[int, ...], int]]] = {}
    for number, (given, continuation) in enumerate(pairs):
        by_context.setdefault(tuple(given), []).append((tuple(continuation), number))
    contexts = [
        _Context(_ids(given), [(_ids(continuation), number) for continuation, number in sorted(continuations)])
        for given, continuations in sorted(by_context.items())
    ]
    shared = [0] + [_shared(a.given, b.given) for a, b in itertools.pairwise(contexts)]
    alone: list[Row] = []
    groups: list[Group] = []
    at = 0
    for start, end, depth in _groups([len(context.given) for context in contexts], shared):
        alone += _rows(contexts[at:start], shared[at:start], 0)
        groups.append(Group(contexts[start].given[:depth], _rows(contexts[start:end], shared[start:end], depth)))
        at = end
    alone += _rows(contexts[at:], shared[at:], 0)
    return ([Group(NOTHING, alone)] if alone else []) + groups


def _ids(tokens: Sequence[int]) -> Ids:
    return np.asarray(tokens, dtype=np.int64)


def _shared(one: Ids, other: Ids) -> int:
    """How many tokens at the beginning are the same."""
    size = min(len(one), len(other))
    differ = one[:size] != other[:size]
    return int(differ.argmax()) if differ.any() else size


def _rows(contexts: Sequence[_Context], shared: Sequence[int], depth: int) -> list[Row]:
    """Contexts, whose first ``depth`` tokens are in the prefix, in rows; ``shared`` is what each has of the last."""
    rows: list[Row] = []
    path = NOTHING
    for context, common in zip(contexts, shared, strict=True):
        tail = context.given[depth:]
        common = min(common - depth, len(tail))
        if not rows or common < ROW_SHARE * len(tail):
            rows.append(Row())
            common = 0
        path = rows[-1].add(path[:common], tail[common:])
        before, full = NOTHING, path
        for continuation, number in context.continuations:
            same = _shared(before, continuation)
            full = rows[-1].add(full[: len(path) + same], continuation[same:])
            rows[-1].paths[number] = full[len(path) - 1 : len(path) + len(continuation)]
            before = continuation
    return rows


@dataclass
class _Node:
    """The contexts from ``start`` to ``end``, which share their first ``depth`` tokens."""

    depth: int
    start: int
    end: int = 0
    children: list[_Node] = field(default_factory=list["_Node"])
    cost: int = 0
    """Tokens to read for these contexts."""
    groups: list[tuple[int, int, int]] = field(default_factory=list[tuple[int, int, int]])
    """The start, end and depth of the groups among them that make it so cheap."""


def _groups(lengths: Sequence[int], shared: Sequence[int]) -> list[tuple[int, int, int]]:
    """The start, end and depth of the beginnings that are worth reading by themselves, in order, without overlap."""
    sums = np.concatenate(([0], np.cumsum(lengths))).tolist()

    def settle(node: _Node, end: int) -> _Node:
        node.end, at = end, node.start
        for child in node.children:
            node.cost += sums[child.start] - sums[at] + child.cost
            node.groups += child.groups
            at = child.end
        node.cost += sums[end] - sums[at]
        # The shortest context, which may be the shared part itself, is the first of the sorted ones.
        depth = min(node.depth, lengths[node.start] - 1)
        saved = depth * (end - node.start - 1)
        together = sums[end] - sums[node.start] - saved
        if saved >= GROUP_SAVING_TOKENS and together < node.cost:
            node.cost, node.groups = together, [(node.start, end, depth)]
        return node

    # The tree of shared beginnings, built from the sorted contexts from the leaves up.
    stack = [_Node(0, 0)]
    for place in range(1, len(lengths)):
        start, last = place - 1, None
        while shared[place] < stack[-1].depth:
            last = settle(stack.pop(), place)
            start = last.start
            if shared[place] <= stack[-1].depth:
                stack[-1].children.append(last)
                last = None
        if shared[place] > stack[-1].depth:
            stack.append(_Node(shared[place], start, children=[last] if last else []))
    while len(stack) > 1:
        last = settle(stack.pop(), len(lengths))
        stack[-1].children.append(last)
    return settle(stack[0], len(lengths)).groups
