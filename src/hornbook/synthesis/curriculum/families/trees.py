"""Trees as nested tuples: sums, depths and the order of a visit."""

from __future__ import annotations

from typing import Any

from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.tree_arguments import ABOUT_TREES, TREE, TREE_EDGES


def _nodes(tree: Any) -> list[tuple[int, Any]]:
    """(depth, node) pairs level by level."""
    level, depth, found = [tree], 1, list[tuple[int, Any]]()
    while any(level):
        level = [node for node in level if node]
        found += [(depth, node) for node in level]
        level = [branch for node in level for branch in node[1:]]
        depth += 1
    return found


FAMILIES: tuple[Family, ...] = (
    Family(
        id="trees.measure",
        title="Measuring a tree",
        names=("tree_$tag", "$tag_of_tree", "{get|find}_tree_$tag", "$tag_of_{branches|nodes}", "{compute|tell}_$tag"),
        args=(TREE,),
        returns="int",
        variants=tuple(
            {"low": low, "high": high, **rest}
            for low, high in (("left", "right"), ("a", "b"), ("one", "other"))
            for rest in (
                {
                    "tag": "{total|sum_of_values}",
                    "said": "sum of all values in the tree",
                    "rule": "value + $name($low) + $name($high)",
                    "step": "value",
                    "join": "+=",
                    "key": 0,
                },
                {
                    "tag": "{size|node_count}",
                    "said": "number of nodes in the tree",
                    "rule": "1 + $name($low) + $name($high)",
                    "step": "1",
                    "join": "+=",
                    "key": 1,
                },
                {
                    "tag": "{big_values|values_above_ten}",
                    "said": "number of values greater than 10 in the tree",
                    "rule": "(value > 10) + $name($low) + $name($high)",
                    "step": "value > 10",
                    "join": "+=",
                    "key": 2,
                },
                {
                    "tag": "{even_total|even_sum}",
                    "said": "sum of the even values in the tree",
                    "rule": "(value if value % 2 == 0 else 0) + $name($low) + $name($high)",
                    "step": "value if value % 2 == 0 else 0",
                    "join": "+=",
                    "key": 3,
                },
            )
        ),
        says=(
            "$give the $said $tree.",
            "For the tree $tree, return the $said.",
            "$hand the $said that is given as $tree.",
        ),
        note=ABOUT_TREES,
        styles=(
            Style(
                """
                if $tree is None:
                    return 0
                value, $low, $high = $tree
                return $rule
                """,
                (
                    "An empty tree gives 0. {Every other tree has a value and two smaller trees, for which the "
                    "function calls itself|Otherwise both branches are measured in the same way}."
                ),
            ),
            Style(
                """
                $total = 0
                $stack = [$tree]
                while $stack:
                    node = $stack.pop()
                    if node is not None:
                        value, $low, $high = node
                        $total $join $step
                        $stack += [$low, $high]
                return $total
                """,
                (
                    "A list keeps the branches that still have to be visited. {It takes the place of recursion|So no "
                    "recursion is needed}."
                ),
            ),
        ),
        reference=lambda tree, v: nth(
            v["key"],
            sum(node[0] for _, node in _nodes(tree)),
            len(_nodes(tree)),
            len([node for _, node in _nodes(tree) if node[0] > 10]),
            sum(node[0] for _, node in _nodes(tree) if not node[0] & 1),
        ),
        edges=(
            (None,),
            ((12, None, None),),
            ((1, (20, None, None), None),),
            ((1, (2, None, (3, None, None)), (14, None, None)),),
        ),
        need="measure a tree of numbers",
        idea=(
            (
                "A tree consists of a node and two smaller trees, its branches. {What is true for a tree is true for "
                "its branches too|This is why recursion fits so well}."
            ),
            "The empty tree ends the recursion. {Without it the calls would never stop|Its answer is known at once}.",
        ),
        pitfall=(
            "Test for the empty tree before you unpack it. {`None` can not be unpacked|Unpacking `None` is an error}.",
        ),
    ),
    Family(
        id="trees.depth",
        title="Levels and leaves",
        names=("$tag", "$tag_of_tree", "{find|get|count}_$tag", "tree_$tag", "$tag_in_tree"),
        args=(TREE,),
        returns="int",
        variants=tuple(
            {"low": low, "high": high, **rest}
            for low, high in (("left", "right"), ("a", "b"), ("one", "other"))
            for rest in (
                {
                    "tag": "{depth|height|level_count}",
                    "said": "number of levels of the tree",
                    "plural": "levels",
                    "rule": "1 + max($name($low), $name($high))",
                    "many": "1 + $total",
                    "key": 0,
                },
                {
                    "tag": "{leaves|leaf_count}",
                    "said": "number of nodes without branches in the tree",
                    "plural": "nodes without any branch",
                    "rule": "max(1, $name($low) + $name($high))",
                    "many": "$total + sum(node[1] is None and node[2] is None for node in level)",
                    "key": 1,
                },
                {
                    "tag": "{single_branches|one_sided}",
                    "said": "number of nodes with exactly one branch in the tree",
                    "plural": "nodes with just one branch",
                    "rule": "(($low is None) != ($high is None)) + $name($low) + $name($high)",
                    "many": "$total + sum((node[1] is None) != (node[2] is None) for node in level)",
                    "key": 2,
                },
            )
        ),
        says=(
            "$give the $said $tree.",
            "{Count|Find the number of} $plural in the tree $tree.",
            "$howmany $plural the tree $tree has.",
        ),
        note=ABOUT_TREES,
        styles=(
            Style(
                """
                if $tree is None:
                    return 0
                _, $low, $high = $tree
                return $rule
                """,
                (
                    "The function calls itself for both branches. {From their results, that of the whole tree "
                    "follows|Their two results are combined}."
                ),
            ),
            Style(
                """
                $total = 0
                level = [$tree] if $tree else []
                while level:
                    $total = $many
                    level = [branch for node in level for branch in node[1:] if branch]
                return $total
                """,
                (
                    "The tree is walked through level by level. {The next level has all the branches of the one "
                    "before|All branches together make up the next level}."
                ),
            ),
        ),
        reference=lambda tree, v: nth(
            v["key"],
            max([depth for depth, _ in _nodes(tree)], default=0),
            sum(node[1:] == (None, None) for _, node in _nodes(tree)),
            [node[1:].count(None) for _, node in _nodes(tree)].count(1),
        ),
        edges=TREE_EDGES,
        need="find out how large and how deep a tree is",
        idea=(
            (
                "The first level of a tree is its root. {Below it are the branches, then their branches|Each further "
                "level holds the branches of the one above}."
            ),
            (
                "A node without branches is called a leaf. {Every path from the root ends at a leaf|Leaves are where "
                "the ways from the root end}."
            ),
        ),
        pitfall=("The empty tree has no level at all. {So its depth is 0 and not 1|Start counting at 0}.",),
    ),
)
