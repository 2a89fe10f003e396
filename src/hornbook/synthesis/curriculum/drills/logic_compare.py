"""Comparing words and lists: alphabetical order, matching positions, first difference."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import numbers, word, words
from hornbook.synthesis.curriculum.drill import drill

_LEFT = numbers("left", 0, 3, 2, 5, names=("first", "a", "left", "xs"))
_RIGHT = numbers(
    "right",
    names=("second", "b", "right", "ys"),
    make=lambda draw, before: [x if draw.chance(0.5) else draw.integer(0, 3) for x in before[0]],
)

FAMILIES = (
    drill(
        "logic_compare.alphabet",
        "comes_$tag is_$tag word_$tag $tag_in_alphabet sorts_$tag",
        [word("left", names=("first", "a", "left")), word("right", names=("second", "b", "right"))],
        "bool",
        [
            "$check $left comes $tag $right in alphabetical order. Equal words give False.",
            "Return True if a dictionary lists the word $left $tag the word $right. If they are equal, return False.",
            (
                "Compare two lower-case words: is $left $tag $right in the alphabet? The answer is False for equal "
                "words."
            ),
            (
                "If the list of $left and $right were sorted, would $left stand $tag $right? Return a boolean, "
                "False if they are the same."
            ),
            (
                "Two books have the titles $left and $right. $check the first one is put $tag the second when they "
                "are sorted (False for equal titles)."
            ),
            "$left $tag $right by the alphabet? True or False; a word is not $tag itself.",
            (
                "The function takes two strings of lower-case letters, $left and $right, and returns True if the "
                "first is strictly $tag the second in alphabetical order, otherwise False; equal strings therefore "
                "give False."
            ),
            (
                "You get two words, $left and $right. Think of a dictionary. Is the first word $tag the second word "
                "there? Output True or False. If the words are the same, output False."
            ),
            (
                "Pupils line up by name, from a to z. Determine whether the pupil $left stands $tag the pupil "
                "$right; for two equal names the answer is to be False."
            ),
            (
                "If $left comes $tag $right in the order of a dictionary, the output is True; otherwise, and also "
                "for two equal words, it is False."
            ),
            "Determine whether $left is strictly $tag $right alphabetically.",
        ],
        "return $left $op $right",
        lambda a, b, v: a != b and [*sorted([a, b])][v["at"]] == a,
        edges=(("cat", "cat"), ("cat", "dog"), ("dog", "cat"), ("can", "candle")),
        variants=[{"tag": "before", "op": "<", "at": 0}, {"tag": "after", "op": ">", "at": 1}],
    ),
    drill(
        "logic_compare.extreme_word",
        "$tag_word {get|find}_$tag_word $tag_in_alphabet word_that_is_$tag alphabetically_$tag",
        [words()],
        "str",
        [
            "$hand the word of $words that comes $tag in alphabetical order.",
            "If $words were sorted alphabetically, which word would be $tag? Return it.",
            "Find the alphabetically $tag string in the list $words.",
            "The names $words are to be called from a to z. Whose turn is $tag? Return that name.",
            "Compare the lower-case words in $words by the alphabet and return the $tag one.",
            "The $tag of $words when they are put in the order of a dictionary.",
            (
                "The function takes a list of strings $words and returns the one that would be $tag if the list were "
                "put into alphabetical order."
            ),
            "You get a list of words, $words. Sort them like in a dictionary. Which word is $tag then? Output it.",
            "In a telephone book with only the names $words, one name is the $tag. Report it.",
            (
                "Input: a non-empty list of lower-case strings, $words. Output: the member which is $tag in "
                "alphabetical order."
            ),
            "I sort my words $words from a to z. Which of them is $tag?",
            "Get the alphabetically $tag word out of $words.",
        ],
        "return $call($words)",
        lambda ws, v: sorted(ws)[v["at"]],
        edges=((["a"],), (["b", "a", "c"],)),
        note="{The list is not empty.||}",
        variants=[{"tag": "first", "call": "min", "at": 0}, {"tag": "last", "call": "max", "at": -1}],
    ),
    drill(
        "logic_compare.matches",
        "count_$tag $tag_positions number_of_$tag {get|find}_$tag how_many_$tag",
        [_LEFT, _RIGHT],
        "int",
        [
            "$howmany positions of the equally long lists $left and $right hold $what numbers.",
            "Compare $left and $right place by place and return in how many places the numbers are $what.",
            "$left and $right have the same length. Count the indexes at which their elements are $what.",
            "One pupil's answers are $left, the right ones $right. At how many places are the two $what?",
            "Put the lists $left and $right side by side. How many pairs consist of $what numbers?",
            "Number of indexes where $left and $right have $what values. {Both lists are equally long.||}",
            (
                "The function takes two lists of integers of the same length, $left and $right, and returns the "
                "number of positions at which their elements are $what."
            ),
            (
                "You get two lists, $left and $right. They have the same length. Look at the first number of each "
                "list, then at the second of each, and so on. How many times are the two numbers $what?"
            ),
            (
                "A form was typed twice, giving the entries $left and $right. For quality control we need the number "
                "of fields with $what entries."
            ),
            "Positions with $what elements in $left and $right: how many?",
            (
                "I have two lists of the same length, $left and $right, and lay them side by side. In how many "
                "places do I see $what numbers?"
            ),
            "Determine at how many positions $left and $right, equally long lists, have $what elements.",
        ],
        "return sum(1 for $i in range(len($left)) if $left[$i] $op $right[$i])",
        lambda a, b, v: len([1 for x, y in zip(a, b, strict=True) if (x - y == 0) == (v["op"] == "==")]),
        edges=(([], []), ([1, 2], [1, 3]), ([1, 2], [2, 1])),
        variants=[
            {"tag": "matches", "what": "equal", "op": "=="},
            {"tag": "differences", "what": "different", "op": "!="},
        ],
    ),
    drill(
        "logic_compare.first_difference",
        "first_difference {get|find}_first_difference where_they_differ index_of_difference first_mismatch mismatch",
        [_LEFT, _RIGHT],
        "int",
        [
            (
                "$hand the first index at which $left and $right, two lists of equal length, differ; -1 if they "
                "are equal."
            ),
            (
                "Compare $left with $right from the front. Return the index of the first pair of different "
                "elements, or -1 if there is none."
            ),
            (
                "The lists $left and $right are equally long. Where do they differ for the first time? Return this "
                "index, -1 for equal lists."
            ),
            (
                "Two people have copied the same list; the copies are $left and $right, of the same length. At "
                "which index is the first mistake? None: -1."
            ),
            (
                "Go through both lists $left and $right at the same time; as soon as two elements are not equal, "
                "return their index. At the end return -1."
            ),
            "Index of the first mismatch between $left and $right (same length), else -1.",
            (
                "The function takes two lists of equal length, $left and $right, and returns the smallest index at "
                "which they have different elements. If all elements agree, it returns -1."
            ),
            (
                "You get two lists of the same length, $left and $right. Go through them from the beginning. Find "
                "the first place where the numbers are not the same and output its index (the first index is 0). If "
                "everything is the same, output -1."
            ),
            (
                "Two recordings of one signal should agree; they are $left and $right, equally long. Determine from "
                "which index on they no longer do so, i.e. the first index with different values, or -1 if there is "
                "none."
            ),
            (
                "If $left and $right, which are equally long, are equal, the output is -1; otherwise it is the "
                "lowest index at which they are not."
            ),
            "Get the first index where the equally long lists $left and $right differ, or -1.",
        ],
        "for $i in range(len($left)):\n    if $left[$i] != $right[$i]:\n        return $i\nreturn -1",
        lambda a, b: next((i for i, pair in enumerate(zip(a, b, strict=True)) if len({*pair}) == 2), -1),
        edges=(([], []), ([1, 2], [1, 3]), ([1, 2], [1, 2]), ([0], [1])),
    ),
    drill(
        "logic_compare.winner_by_rounds",
        "winner_by_rounds match_winner {get|find}_winner who_won_more better_player rounds_winner",
        [_LEFT, _RIGHT],
        "int",
        [
            (
                "$left and $right hold the points of two players, round by round. The higher number wins a round. "
                "$hand 1 or 2 for who has won more rounds, 0 for a tie."
            ),
            (
                "Compare the equally long lists $left and $right place by place. If $left is larger more often, "
                "return 1; if $right is, return 2; else 0."
            ),
            (
                "In each round the player with more points wins; equal points count for nobody. Player 1 has "
                "$left, player 2 $right. Who won more rounds (0 if equally many)?"
            ),
            (
                "Count the indexes where $left is greater than $right and those where it is smaller. Return 1 if "
                "the first count is larger, 2 if the second is, otherwise 0."
            ),
            (
                "Two teams play several sets with the results $left and $right. Return 1 if the first team won "
                "more sets, 2 if the second did, and 0 otherwise."
            ),
            "Winner by number of rounds won: 1 for $left, 2 for $right, 0 for no winner.",
            (
                "The function takes the points of two players per round, $left and $right, two lists of equal "
                "length. A round goes to the player with more points in it. The function returns 1 or 2 for the "
                "player with more rounds, or 0 if both have equally many."
            ),
            (
                "You get two lists of numbers with the same length. $left are the points of player 1, $right are the "
                "points of player 2. The bigger number wins the round; if the numbers are equal, nobody wins it. Who "
                "won more rounds? Output 1 or 2. Output 0 if it is a tie."
            ),
            (
                "If $left is greater than $right in more places than it is smaller, the result is 1; if in fewer "
                "places, 2; otherwise 0. The lists have the same number of places."
            ),
            (
                "Input: equally long lists of points, $left for player 1 and $right for player 2. A round is won "
                "with a higher number. Output: the number of the player who has won more rounds; 0 if neither has."
            ),
            "Determine which player, 1 ($left) or 2 ($right), won more rounds with the higher number, or 0 for a tie.",
        ],
        """
        wins = sum(1 for $i in range(len($left)) if $left[$i] > $right[$i])
        losses = sum(1 for $i in range(len($left)) if $left[$i] < $right[$i])
        if wins > losses:
            return 1
        if wins < losses:
            return 2
        return 0
        """,
        lambda a, b: (lambda s: 0 if s == 0 else 1 if s > 0 else 2)(
            sum(int(x > y) - int(x < y) for x, y in zip(a, b, strict=True))
        ),
        edges=(([], []), ([1, 2], [0, 1]), ([1, 2], [2, 3]), ([2, 0], [0, 2])),
    ),
)
