"""Trees as nested tuples (value, left, right), for the families about them."""

from __future__ import annotations

from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.wording import Draw

TREE_NAMES = ("tree", "root", "values", "whole")
ABOUT_TREES = (
    "{A tree is None or a tuple (value, left, right), whose last two parts are trees.|Each node is a tuple (value, "
    "left, right); a missing branch is None.}"
)
"""What a tree is, for a docstring."""


def draw_tree(draw: Draw, _: object, depth: int = 0) -> Any:
    """A tree of at most three levels, or None."""
    if depth > 2 or draw.chance(0.15 + 0.3 * depth):
        return None
    return draw.integer(1, 20), draw_tree(draw, None, depth + 1), draw_tree(draw, None, depth + 1)


TREE = Arg("tree", TREE_NAMES, "tuple | None", draw_tree)
TREE_EDGES = (
    (None,),
    ((5, None, None),),
    ((1, (2, None, None), None),),
    ((1, (2, None, (3, None, None)), (4, None, None)),),
)
