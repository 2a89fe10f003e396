"""Trees 2: the order in which the values of a tree are visited."""

from __future__ import annotations

from typing import Any

from hornbook.synthesis.curriculum.family import Family, Style
from hornbook.synthesis.curriculum.tree_arguments import ABOUT_TREES, TREE, TREE_EDGES


def _visit(tree: Any, own: int) -> list[int]:
    """The values with the node's own at this place among its branches, without recursion."""
    stack, found = [tree], list[int]()
    while stack:
        top = stack.pop()
        if isinstance(top, tuple):
            pieces: list[Any] = [top[1], top[2]]
            pieces.insert(own, [top[0]])
            stack += reversed(pieces)
        elif top:
            found += top
    return found


FAMILIES: tuple[Family, ...] = (
    Family(
        id="trees.visit",
        title="The order of a visit",
        names=("$tag", "$tag_values", "{list|visit}_$tag", "$tag_of_tree", "tree_$tag"),
        args=(TREE,),
        returns="list[int]",
        variants=tuple(
            {"low": low, "high": high, **rest}
            for low, high in (("left", "right"), ("a", "b"), ("one", "other"))
            for rest in (
                {
                    "tag": "{inorder|left_to_right}",
                    "said": "first those of the left branch, then the node's own, then those of the right branch",
                    "rule": "$name($low) + [value] + $name($high)",
                    "put": "$high, value, $low",
                    "key": 1,
                },
                {
                    "tag": "{preorder|top_first}",
                    "said": "first the node's own, then those of the left branch, then those of the right branch",
                    "rule": "[value] + $name($low) + $name($high)",
                    "put": "$high, $low, value",
                    "key": 0,
                },
                {
                    "tag": "{postorder|top_last}",
                    "said": "first those of the left branch, then those of the right branch, and the node's own last",
                    "rule": "$name($low) + $name($high) + [value]",
                    "put": "value, $high, $low",
                    "key": 2,
                },
            )
        ),
        says=(
            "$hand a list of the values of the tree $tree: for each node $said.",
            "List all values of the tree $tree in {a certain|this} order: for every node $said.",
            "Visit the whole tree $tree and collect its values, for each node $said.",
        ),
        note=ABOUT_TREES,
        styles=(
            Style(
                """
                if $tree is None:
                    return []
                value, $low, $high = $tree
                return $rule
                """,
                (
                    "The three parts are put together in the order that is wanted. {An empty tree has no values, "
                    "hence the empty list|Only this last line decides about the order}."
                ),
            ),
            Style(
                """
                $result = []
                $stack = [$tree]
                while $stack:
                    top = $stack.pop()
                    if isinstance(top, int):
                        $result.append(top)
                    elif top is not None:
                        value, $low, $high = top
                        $stack += [$put]
                return $result
                """,
                (
                    "A stack returns first what was put in last. {That is why the three parts are put in from back to"
                    " front|So they go in the other way round}."
                ),
            ),
        ),
        reference=lambda tree, v: _visit(tree, v["key"]),
        edges=TREE_EDGES,
        need="list the values of a tree in a fixed order",
        idea=(
            (
                "A tree can be visited in several orders. {They differ in when a node is listed: before, between or "
                "after its branches|The node's own value comes first, in the middle or last}."
            ),
            (
                "If smaller values are on the left and larger ones on the right, the order from left to right is "
                "sorted. {Search trees use this|Such a tree is called a search tree}."
            ),
        ),
        pitfall=(
            (
                "The value alone can not be added to a list with `+`. {Put it in brackets first|It needs brackets of "
                "its own}."
            ),
        ),
    ),
)
