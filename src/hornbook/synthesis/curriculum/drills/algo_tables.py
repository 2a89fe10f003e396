"""Two texts or a grid compared cell by cell in a table."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import matrix, word
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import WORDS, Draw


def _near_word(draw: Draw, before: tuple[str, ...]) -> str:
    base = before[0] or "a"
    at = draw.integer(0, len(base) - 1)
    return draw.choose(
        (base[:at] + base[at + 1 :], base[:at] + draw.letter() + base[at:], draw.choose(WORDS), base[::-1])
    )


FIRST = word("first", names=("first", "a", "one", "word1", "left"))


SECOND = word("second", names=("second", "b", "other", "word2", "right"), make=_near_word)

FAMILIES = (
    drill(
        "algo_tables.common_part",
        "common_$tag longest_common_$tag shared_$tag $tag_in_common {lcs|common}_length_$tag",
        [FIRST, SECOND],
        "int",
        [
            "$give the length of the longest common $kind of $first and $second.",
            "$give how many letters the longest $kind has that occurs in both $first and $second. $more",
            "$more How long is the longest one that $first and $second share? Return its length.",
            "Two words are given, $first and $second. Find the greatest length of a $kind of both. $more",
            (
                "Return the length of the longest text that is a $kind of $first and also of $second{; it is 0 if "
                "they share no letter|}."
            ),
            (
                "The function takes two strings, $first and $second, and returns the length of the longest $kind "
                "that both have in common; 0 if there is none. $more"
            ),
            (
                "You get two words, $first and $second. $more Find the longest $kind that is in both words. Output "
                "only its length."
            ),
            (
                "Two damaged copies of a text read $first and $second. Determine how long the longest $kind is that "
                "can be found in each of them. $more"
            ),
            (
                "Input: the strings $first and $second. Output: how many letters the longest $kind of both has; 0 "
                "without a common letter. $more"
            ),
            "Determine the length of the longest $kind common to $first and $second. $more",
        ],
        """
        table = [[0] * (len($second) + 1) for _ in range(len($first) + 1)]
        for $i in range(len($first)):
            for $j in range(len($second)):
                if $first[$i] == $second[$j]:
                    table[$i + 1][$j + 1] = table[$i][$j] + 1
                else:
                    table[$i + 1][$j + 1] = $else
        return $end
        """,
        lambda first, second, v: len(_shared(first, second)) if v["tag"] == "subsequence" else _block(first, second),
        edges=(("", "abc"), ("same", "same"), ("table", "cable"), ("abcde", "ace")),
        variants=[
            {
                "tag": "subsequence",
                "kind": "subsequence",
                "more": "A subsequence keeps the order of the letters but may leave some out.",
                "else": "max(table[$i][$j + 1], table[$i + 1][$j])",
                "end": "table[-1][-1]",
            },
            {
                "tag": "substring",
                "kind": "substring",
                "more": "A substring is a run of letters that stand next to each other.",
                "else": "0",
                "end": "max(max(line) for line in table)",
            },
        ],
    ),
    drill(
        "algo_tables.edit_distance",
        "edit_distance word_distance fewest_edits changes_needed typing_distance",
        [FIRST, SECOND],
        "int",
        [
            "$give the fewest changes that turn $first into $second. A change inserts, removes or replaces one letter.",
            (
                "The edit distance of two words is the least number of single letters to insert, delete or replace to "
                "get one from the other. $give that of $first and $second."
            ),
            (
                "A typist wrote $first but meant $second. How many letters at least must be added, deleted or "
                "exchanged to correct it?"
            ),
            "Compute the edit distance between $first and $second: insertions, deletions and replacements cost 1 each.",
            (
                "How far is $first from $second, if adding, dropping or changing one letter is one step? Return the "
                "smallest number."
            ),
            (
                "The function takes two strings, $first and $second, and returns the minimum number of edits by "
                "which the one becomes the other. An edit inserts a character, deletes a character or replaces one "
                "character by another."
            ),
            (
                "You get two words, $first and $second. You want to change the first word into the second. In one "
                "step you can add a letter, take away a letter or change a letter. How many steps do you need at "
                "least?"
            ),
            (
                "A spelling checker looks for words that are near to what was typed. Determine how near $second is "
                "to $first: the least number of letters that must be added, dropped or exchanged."
            ),
            (
                "Input: the strings $first and $second. Output: the smallest number of single-character insertions, "
                "deletions and substitutions that convert one to the other."
            ),
            "Calculate the edit distance (insert, delete, replace one letter) of $first and $second.",
        ],
        """
        line = list(range(len($second) + 1))
        for $i in range(len($first)):
            fresh = [$i + 1]
            for $j in range(len($second)):
                cost = 0 if $first[$i] == $second[$j] else 1
                fresh.append(min(line[$j] + cost, line[$j + 1] + 1, fresh[$j] + 1))
            line = fresh
        return line[-1]
        """,
        lambda first, second: _edits(first, second),
        edges=(("", "abc"), ("same", "same"), ("table", "cable"), ("cat", "")),
    ),
    drill(
        "algo_tables.cheapest_path",
        "$tag_path $tag_way best_path_$tag path_with_$tag find_$tag_path",
        [matrix("grid", names=("grid", "field", "matrix", "cells"))],
        "int",
        [
            (
                "$give the $told sum on a way through $grid from the upper left to the lower right corner, going "
                "right or down only."
            ),
            (
                "A path starts at the top left cell of $grid, moves right or down and ends at the bottom right. $give "
                "the $told total of the numbers on such a path, both ends included."
            ),
            (
                "A robot crosses $grid, one step to the right or one step down at a time, from first to last cell. It "
                "collects the numbers of all cells it visits. Find the $told sum it can have."
            ),
            (
                "Among all ways through the rows of $grid that go only right and down, corner to corner, find the "
                "$told sum of cells."
            ),
            (
                "Every cell of $grid has a toll. Starting top left and ending bottom right by steps right or down, "
                "what is the $told toll in all?"
            ),
            (
                "The function takes a matrix of integers $grid and returns the $told sum of numbers on a path from "
                "its upper left to its lower right corner that makes steps to the right or downwards only. The "
                "numbers at both corners are part of the sum."
            ),
            (
                "You get a field of numbers, $grid, as a list of rows. You start in the first cell of the first row "
                "and go to the last cell of the last row. You can only go right or down. Add the numbers of all "
                "cells on your way. What is the $told sum that is possible?"
            ),
            (
                "A hiker crosses a map, $grid, from the north-west to the south-east corner and walks only east or "
                "south. Each cell visited, the first and the last included, gives its number of points. Determine "
                "the $told number of points such a hike can have."
            ),
            (
                "Input: rows of integers $grid. Output: the $told sum that the cells of a path can have, from the "
                "first cell of the first row to the last cell of the last row, when each step goes one cell right or "
                "one cell down."
            ),
            "Determine the $told sum of cells on a path from top left to bottom right of $grid by steps right or down.",
        ],
        """
        sums = [list($row) for $row in $grid]
        for $i in range(len(sums)):
            for $j in range(len(sums[0])):
                if $i > 0 and $j > 0:
                    sums[$i][$j] += $pick(sums[$i - 1][$j], sums[$i][$j - 1])
                elif $i > 0:
                    sums[$i][$j] += sums[$i - 1][$j]
                elif $j > 0:
                    sums[$i][$j] += sums[$i][$j - 1]
        return sums[-1][-1]
        """,
        lambda grid, v: (min if v["pick"] == "min" else max)(_path_sums(grid, 0, 0)),
        edges=(([[5]],), ([[1, 2, 3]],), ([[1, 9], [1, 1]],)),
        variants=[
            {"tag": "cheapest", "told": "smallest", "pick": "min"},
            {"tag": "richest", "told": "largest", "pick": "max"},
        ],
    ),
)


def _shared(one: str, two: str) -> str:
    if not one or not two:
        return ""
    if one[-1] == two[-1]:
        return _shared(one[:-1], two[:-1]) + one[-1]
    return max(_shared(one[:-1], two), _shared(one, two[:-1]), key=len)


def _block(one: str, two: str) -> int:
    return max((j - i for i in range(len(one)) for j in range(i + 1, len(one) + 1) if one[i:j] in two), default=0)


def _edits(one: str, two: str) -> int:
    if not one or not two:
        return len(one) + len(two)
    last = _edits(one[1:], two[1:]) + (one[0] != two[0])
    return min(last, _edits(one[1:], two) + 1, _edits(one, two[1:]) + 1)


def _path_sums(grid: list[list[int]], row: int, column: int) -> list[int]:
    if row == len(grid) or column == len(grid[0]):
        return []
    ahead = _path_sums(grid, row + 1, column) + _path_sums(grid, row, column + 1)
    return [grid[row][column] + one for one in ahead or [0]]
