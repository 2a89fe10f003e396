"""Tallies in dictionaries: shares, points by place, groups, and what a tally is good for."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg, integer, mapping
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw


def _votes(draw: Draw, _: object) -> list[str]:
    return draw.repeats(PEOPLE, 2, 8)


def _ballots(draw: Draw, _: object) -> list[list[str]]:
    people = draw.sample(PEOPLE, 4)
    return [draw.sample(people, 3) for _i in range(draw.integer(1, 3))]


def _needed(draw: Draw, _: object) -> dict[str, int]:
    return {w: draw.integer(1, 4) for w in draw.sample(("cow", "hen", "pig", "cat", "owl"), draw.integer(1, 3))}


def _found(draw: Draw, before: tuple[Any, ...]) -> list[str]:
    return [draw.choose([*before[0], "fox"]) for _i in range(draw.integer(0, 6))]


_VOTES = Arg("votes", ("votes", "names", "ballots", "calls"), "list[str]", _votes)


def _missing(needed: dict[str, int], found: list[str]) -> dict[str, int]:
    return dict(Counter(needed) - Counter(found))


def _written_out(counts: dict[str, int]) -> list[str]:
    return sorted(Counter(counts).elements())


FAMILIES = (
    drill(
        "dict_tally.first_to_reach",
        (
            "first_to_reach first_with_{n|enough}_votes who_reaches_first {find|get}_first_to_reach race_to "
            "fastest_to_count"
        ),
        [_VOTES, integer("k", 1, 4, names=("needed", "target", "goal", "k"), fix=(2, 3))],
        "str | None",
        [
            (
                "The list $votes holds names in the order in which they were called. $hand the name that is the first "
                "to be called $k times, or None if no name gets so far."
            ),
            (
                "Count the names in $votes from left to right. As soon as the count of some name is $k, return this "
                "name. If the list ends before, return None."
            ),
            (
                "Whoever first has $k votes wins, and counting stops. Who wins if the votes come in as $votes? If "
                "nobody has so many, the answer is None."
            ),
            (
                "A goal is noted by the name of the child who shot it, as in $votes. $hand the child who was the first "
                "to have shot $k goals, and None if nobody has."
            ),
            "First name to occur $k times when $votes is read from the beginning; None if none does.",
            (
                "The function takes a list of names and finds the one whose occurrence number $k stands nearest to the "
                "beginning of the list. It returns that name, or None when each name occurs fewer times."
            ),
            (
                "You get a list of names, $votes. Make a mark for each name when it comes. When a name has $k marks, "
                "stop and return it. If this does not happen, return None."
            ),
            (
                "If a name in $votes makes its own count equal to $k before any other name does, output it. If all "
                "counts stay below $k, output None."
            ),
            (
                "{Input|Given}: names in the order of their points, $votes. {Output|Result}: the name that collects $k "
                "points earliest, or None where nobody collects them."
            ),
            (
                "In a card game every round has one winner, and the match is over when someone has won $k rounds. "
                "$votes lists the winners of the rounds. Return who won the match; with too few rounds return None."
            ),
        ],
        """
        counts = {}
        for $w in $votes:
            counts[$w] = counts.get($w, 0) + 1
            if counts[$w] == $k:
                return $w
        return None
        """,
        lambda votes, k: next((v for i, v in enumerate(votes) if votes[: i + 1].count(v) >= k), None),
        edges=(([], 2), (["Ada", "Ben", "Ben", "Ada"], 2), (["Ada", "Ben"], 3), (["Ada"], 1)),
    ),
    drill(
        "dict_tally.percent_shares",
        "percent_shares shares_in_percent {get|compute}_percentages to_percent share_of_each percentages",
        [mapping("counts", 1, 30, names=("counts", "tally", "votes", "amounts"))],
        "dict[str, int]",
        [
            (
                "$build a dictionary with the keys of $counts, in which the value is the share of the total in "
                "percent, rounded down to an integer."
            ),
            (
                "Replace each count in $counts by the part in a hundred that it makes of the sum of all counts, cut to "
                "a whole number. Return the new dictionary."
            ),
            (
                "$hand for each key of $counts 100 times its value, divided by the sum of the values, without the "
                "fraction. The result is a dictionary; it is empty if $counts is."
            ),
            (
                "In an election the parties got the votes $counts. What percentage of all votes has each of them? "
                "Round down, and return a dictionary from party to percentage."
            ),
            "$counts as whole percentages of the total (rounded down).",
            (
                "The function takes a dictionary of positive integers and returns a dictionary of integers: for each "
                "key the percentage of its value in the sum of the values, with decimals dropped. An empty dictionary "
                "gives an empty one."
            ),
            (
                "You get a dictionary of counts. Add up all counts. For each name work out how many percent of this "
                "sum it has. Leave out what stands after the decimal point. Return a dictionary with the same names."
            ),
            (
                "Let t be the sum of the values in $counts. Output a dictionary in which a key with the value n has "
                "the new value 100 * n / t, rounded down."
            ),
            (
                "{Input|Given}: counts by name such as {'a': 1, 'b': 2}. {Output|Result}: integer percentages by name, "
                "rounded down, here {'a': 33, 'b': 66}, for the dictionary $counts."
            ),
            (
                "A farmer wrote down how many of each animal there are, $counts, and wants to draw a pie chart. Return "
                "how many full percent of the pie belong to each kind of animal, as a dictionary."
            ),
        ],
        [
            """
            $total = sum($counts.values())
            return {$mapkey: $val * 100 // $total for $mapkey, $val in $counts.items()}
            """,
            """
            $total = 0
            for $val in $counts.values():
                $total += $val
            $result = {}
            for $mapkey in $counts:
                $result[$mapkey] = 100 * $counts[$mapkey] // $total
            return $result
            """,
        ],
        lambda counts: {key: divmod(100 * n, sum(counts.values()))[0] for key, n in sorted(counts.items())},
        edges=(({},), ({"a": 1, "b": 2},), ({"a": 7},)),
        note="All counts are positive.",
    ),
    drill(
        "dict_tally.points_by_place",
        "points_by_place score_ballots {add|count}_points ranked_votes place_points total_points",
        [Arg("ballots", ("ballots", "lists", "rankings", "orders"), "list[list[str]]", _ballots)],
        "dict[str, int]",
        [
            (
                "Every list in $ballots names three people, the best first. The first gets 3 points, the second 2 and "
                "the third 1. $build a dictionary from each named person to the sum of the points."
            ),
            (
                "$hand a dictionary with the points of all the people in $ballots, where each inner list holds three "
                "names and gives 3 points, 2 points and 1 point, in this order."
            ),
            (
                "Judges write down their three favourite singers in order. A first place is worth 3, a second place 2 "
                "and a third place 1. Add up what each singer gets from the judges in $ballots, and return the sums by "
                "name."
            ),
            (
                "For each of the lists $ballots of three names: add 3 to the total of the name at index 0, 2 to that "
                "at index 1, 1 to that at index 2. Return the dictionary of totals, which is empty without any lists."
            ),
            "Totals by name, where places 1, 2, 3 in each of the $ballots count 3, 2, 1.",
            (
                "The function takes a list of rankings of length three and returns a dictionary. Its keys are the "
                "names that occur, and its values are the points collected: three for each win, two for each second "
                "place and one for each third place."
            ),
            (
                "You get some lists with three names each. The first name of a list gets 3 points, the next 2, the "
                "last 1. Count together all the points of a person. Return a dictionary with names and points. Someone "
                "in no list is not in it."
            ),
            (
                "If a name stands at the front of a list in $ballots, it earns 3 points; in the middle, 2; at the end, "
                "1. Output all the earned sums as a dictionary."
            ),
            (
                "{Input|Given}: the results of several races, $ballots, each a list of the three fastest in order. "
                "{Output|Result}: a dictionary that gives the series points (3 for a win, then 2, then 1) of everyone "
                "who came among them at least once."
            ),
            (
                "Three medals are handed out in every contest: gold counts 3, silver 2, bronze 1. In $ballots each "
                "contest is a list [gold, silver, bronze] of winners. How much has everybody who won something? Answer "
                "with a dictionary."
            ),
        ],
        """
        $result = {}
        for $row in $ballots:
            for $i, $w in enumerate($row):
                $result[$w] = $result.get($w, 0) + 3 - $i
        return $result
        """,
        lambda ballots: {
            name: sum((3, 2, 1)[b.index(name)] for b in ballots if name in b)
            for name in dict.fromkeys(n for b in ballots for n in b)
        },
        edges=(([],), ([["Ada", "Ben", "Cara"]],), ([["Ada", "Ben", "Cara"], ["Ben", "Dan", "Ada"]],)),
    ),
    drill(
        "dict_tally.still_needed",
        "still_needed what_is_missing {remaining|open}_wishes cards_to_collect left_to_find missing_amounts",
        [
            Arg("needed", ("needed", "wanted", "goal", "required"), "dict[str, int]", _needed),
            Arg("found", ("found", "collected", "have", "items"), "list[str]", _found),
        ],
        "dict[str, int]",
        [
            (
                "The dictionary $needed says how many of each thing are needed, and the list $found holds the things "
                "found so far. $build a dictionary of how many are still missing. Things that are complete are left "
                "out."
            ),
            (
                "Subtract from every number in $needed how often its key occurs in $found. Return the keys with a "
                "positive rest, together with the rest, as a dictionary."
            ),
            (
                "What must still be found? For each key of $needed it is the needed number less the number of times "
                "the key stands in $found. Return a dictionary with those keys for which this is more than 0."
            ),
            (
                "A child wants to fill a sticker book: $needed tells how many stickers of each animal belong in it, "
                "and $found lists those in hand. Return what is lacking, as a dictionary from animal to number without "
                "entries of 0. Spare stickers don't matter."
            ),
            "$needed minus the occurrences in $found, only what is above zero.",
            (
                "The function takes a dictionary of required numbers and a list of things present. It returns a "
                "dictionary of the numbers that are lacking; a thing present in sufficient number, or not required at "
                "all, does not appear."
            ),
            (
                "You get a wish list $needed with a number for each thing, and a list of things you have. Count how "
                "many you have of each. If you have fewer than you need, write down how many more you need. Return a "
                "dictionary of these numbers."
            ),
            (
                "If a key of $needed occurs in $found at least as often as its value says, it is done. If not, it goes "
                "to the output with the difference as its value. Output the dictionary."
            ),
            (
                "{Input|Given}: $needed, such as {'cow': 2, 'hen': 1}, and $found, such as ['cow', 'fox', 'hen']. "
                "{Output|Result}: what remains to be got, here {'cow': 1}."
            ),
            (
                "A toy farm should have the animals $needed, and these are already bought: $found. Produce the "
                "shopping dictionary for the rest; it is empty when nothing has to be bought."
            ),
        ],
        [
            """
            $result = {}
            for $mapkey, $val in $needed.items():
                missing = $val - $found.count($mapkey)
                if missing > 0:
                    $result[$mapkey] = missing
            return $result
            """,
        ],
        _missing,
        edges=(({"cow": 2, "hen": 1}, ["cow", "fox", "hen"]), ({"cow": 1}, ["cow", "cow"]), ({"cow": 3}, [])),
    ),
    drill(
        "dict_tally.followers",
        "followers what_follows {count|tally}_neighbours transitions count_successors followers_of_each next_counts",
        [
            Arg(
                "letters",
                ("events", "steps", "songs", "states"),
                "list[str]",
                lambda d, _: d.repeats(("sun", "rain", "snow", "fog"), 1, 8),
            )
        ],
        "dict[tuple[str, str], int]",
        [
            (
                "$build a dictionary that counts the neighbours in $letters: its keys are tuples of an element and the "
                "element right after it, its values how often these two follow each other."
            ),
            (
                "For each element of $letters but the last, form the pair of it and its successor. $hand a dictionary "
                "from each pair to the number of times it was formed."
            ),
            (
                "How often does one thing come directly after another in the list $letters? Count every pair (this, "
                "next) and return the counts as a dictionary with the pairs as keys."
            ),
            (
                "The weather of some days in a row is $letters. Return a dictionary which says for tuples (weather of "
                "a day, weather of the next day) how often that happened. Pairs that never happened are not in it."
            ),
            "Counts of all adjacent ordered pairs of $letters, by pair.",
            (
                "The function takes a list of texts and returns a dictionary with a tuple of two texts as key and an "
                "integer as value. The integer is the number of places where the second text comes immediately after "
                "the first."
            ),
            (
                "You get a list of words. Take the first and the second word, then the second and the third, and so "
                "on. Each time you have a pair. Count how often you have the same pair. Return a dictionary of the "
                "pairs and their counts."
            ),
            (
                "If $letters has fewer than two elements, output an empty dictionary. Otherwise output how many times "
                "each tuple of two consecutive elements occurs. The order within a tuple is that of the list."
            ),
            (
                "{Input|Given}: a sequence such as ['sun', 'rain', 'sun'] in $letters. {Output|Result}: its steps with "
                "their counts, here {('sun', 'rain'): 1, ('rain', 'sun'): 1}."
            ),
            (
                "A music player wants to learn which song is played after which. $letters is the list of songs in the "
                "order played. Count each change from a song to the next one, also from a song to itself, in a "
                "dictionary with (song, next song) as keys."
            ),
        ],
        [
            """
            $result = {}
            for $i in range(len($letters) - 1):
                pair = ($letters[$i], $letters[$i + 1])
                $result[pair] = $result.get(pair, 0) + 1
            return $result
            """,
        ],
        lambda letters: dict(Counter(pairwise(letters))),
        edges=(([],), (["sun"],), (["sun", "sun", "sun"],), (["sun", "rain", "sun", "rain"],)),
    ),
    drill(
        "dict_tally.write_out",
        "write_out expand_counts {lay|spell}_out_counts items_from_counts unpack_tally list_from_counts",
        [mapping("counts", 0, 4, names=("counts", "tally", "amounts", "stock"))],
        "list[str]",
        [
            (
                "$build a list in which each key of $counts occurs as many times as its value says. The keys come in "
                "alphabetical order."
            ),
            (
                "Turn the tally $counts back into a list: every name stands in it as often as it was counted, equal "
                "names side by side, the names sorted from a to z."
            ),
            (
                "$hand the sorted list of names that has the counts given in the dictionary $counts. A name counted 0 "
                "times is not in the list."
            ),
            (
                "A box contains tickets with names on them; $counts tells how many there are for each name. Lay out "
                "all tickets in a row, ordered by the alphabet, and return the row as a list."
            ),
            "Sorted list with each key of $counts repeated by its value.",
            (
                "The function takes a dictionary from texts to integers that are 0 or greater. It returns a list of "
                "texts in alphabetical order, in which a text is repeated as many times as its integer tells."
            ),
            (
                "You get a dictionary with a number for each word. Take the words in the order of the alphabet. Write "
                "each word as often as its number says; for 0, do not write it. Return the list of what you wrote."
            ),
            (
                "If a key of $counts has the value n, the output holds n copies of it. Output these copies as a list, "
                "arranged alphabetically, and an empty list if there are none."
            ),
            (
                "{Input|Given}: $counts, such as {'pen': 2, 'jar': 1}. {Output|Result}: the things one by one in "
                "alphabetical order, here ['jar', 'pen', 'pen']."
            ),
            (
                "The storekeeper knows the $counts of all goods and wants one label for each piece. Return the list of "
                "labels, which carry the name of the piece, sorted alphabetically."
            ),
        ],
        [
            """
            $result = []
            for $mapkey in sorted($counts):
                $result += [$mapkey] * $counts[$mapkey]
            return $result
            """,
            "return [$mapkey for $mapkey in sorted($counts) for _ in range($counts[$mapkey])]",
        ],
        _written_out,
        edges=(({},), ({"pen": 2, "jar": 1},), ({"pen": 0},)),
    ),
)
