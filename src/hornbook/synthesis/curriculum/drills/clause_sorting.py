"""Sorting with stated keys and stated ties, sorting of a part only, and orders with exceptions."""

from __future__ import annotations

from bisect import bisect
from itertools import groupby
from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg, boolean, integer, numbers, words
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw

_TASKS = ("call Leo", "feed the cat", "buy milk", "post the letter", "wash up", "water the plants")


def _finishers(draw: Draw, _: object) -> list[tuple[str, int]]:
    return [(who, draw.choose((0, 51, 52, 53, 54, 54))) for who in draw.sample(PEOPLE, draw.integer(1, 5))]


def _teams(draw: Draw, _: object) -> list[tuple[str, int, int]]:
    return [(team, draw.integer(4, 6), draw.integer(8, 10)) for team in draw.words(1, 5)]


def _tasks(draw: Draw, _: object) -> list[str]:
    return [task + draw.choose(("", "!", "")) for task in draw.sample(_TASKS, draw.integer(1, 6))]


def _books(draw: Draw, _: object) -> list[tuple[str, int]]:
    return [(title, draw.choose((0, 1990, 1995, 2001, 2001))) for title in draw.words(1, 5)]


def _queue(draw: Draw, _: object) -> list[tuple[str, int]]:
    return [(who, draw.integer(2, 14)) for who in draw.sample(PEOPLE, draw.integer(1, 6))]


def _table(draw: Draw, _: object) -> list[int]:
    return sorted(draw.numbers(10, 20, 1, 4), reverse=True)


def _maybe_sorted(draw: Draw, _: object) -> list[int]:
    values = draw.numbers(0, 12, 1, 6)
    return sorted(values) if draw.chance(0.5) else values


def _titles(draw: Draw, _: object) -> list[str]:
    return [one.capitalize() if draw.chance(0.4) else one for one in draw.words(1, 6)]


def _some_title(draw: Draw, before: tuple[Any, ...]) -> str:
    return draw.choose((*before[0], "index"))


def _parted(draw: Draw, _: object) -> list[int]:
    return [0 if draw.chance(0.25) else draw.integer(1, 9) for _i in range(draw.integer(1, 9))]


def _inserted(values: list[Any]) -> list[Any]:
    """The values in ascending order, put in one by one."""
    row: list[Any] = []
    for value in values:
        row.insert(bisect(row, value), value)
    return row


FAMILIES = (
    drill(
        "clause_sorting.one_end_only",
        "sort_$tag sort_only_$tag $tag_sorted partial_sort sort_part sort_some",
        [
            numbers("nums", 0, 20, 1, 7, names=("nums", "cards", "values", "data", "row")),
            integer("k", -1, 8, names=("k", "count", "size", "n")),
        ],
        "list[int]",
        [
            (
                "$hand a new list in which the $end $k elements of $nums are in ascending order and the others stay "
                "as they are. If $k is larger than the length, sort all; if it is 0 or less, sort nothing."
            ),
            (
                "If $k is not positive, return a copy of $nums. If $nums has at most $k elements, return all of them "
                "sorted in ascending order. In between, return a list in which only the $end $k elements are sorted "
                "and the rest is as before."
            ),
            (
                "A player holds the cards $nums and sorts only the $end $k of them, from small to large. How do the "
                "cards lie then, as a new list? With fewer than $k cards all are sorted, and for a $k below 1 none."
            ),
            (
                "Sort a part of $nums in ascending order, namely the part that consists of the $end $k elements. A "
                "$k that is too large means the whole list, a $k of zero or a negative one means no part at all. The "
                "result is a new list."
            ),
            (
                "The function returns a copy of a list after sorting its $end $k elements among themselves, the "
                "smallest in front. Elements outside of this part do not move. The part is the complete list if $k "
                "exceeds its length, and it is empty if $k is less than 1."
            ),
            (
                "You get a list and a number $k. Take the $end $k numbers of the list (take all, if there are not so "
                "many; take none, if $k is zero or negative). Sort them from small to big and put them back into "
                "their part of the list. Return the new list."
            ),
            (
                "{Input|Given}: $nums, $k. {Output|Result|Returned}: $nums with its $end min($k, length) elements in "
                "ascending order, everything else unchanged; for $k < 1 simply a copy."
            ),
            (
                "Of a queue with the numbers $nums only the $end $k people are asked to line up by number, the "
                "lowest to the front. The others are not disturbed. If the queue is shorter than that, everybody is "
                "asked, and nobody if $k is not at least 1. Return the queue as a new list."
            ),
            "$nums with only its $end $k elements sorted ascending (all if $k is too large, none if it is below 1).",
            (
                "Which elements of $nums move? None if $k is negative or 0; all if $k is the length or more; "
                "otherwise just the $end $k. They move to be in ascending order, in the places that they had "
                "together. Return this as a new list."
            ),
        ],
        """
        if $k <= 0:
            return $nums[:]
        if $k >= len($nums):
            return sorted($nums)
        return $code
        """,
        lambda ns, k, v: (
            [*_inserted(ns[: max(k, 0)]), *ns[max(k, 0) :]]
            if v["end"] == "first"
            else [*ns[: max(0, len(ns) - max(k, 0))], *_inserted(ns[max(0, len(ns) - max(k, 0)) :])]
        ),
        edges=(([], 2), ([5, 3, 1], 0), ([5, 3, 1], -1), ([5, 3, 4, 1], 3), ([5, 3, 1], 9), ([9, 8], 1)),
        variants=[
            {"tag": "beginning", "end": "first", "code": "sorted($nums[:$k]) + $nums[$k:]"},
            {"tag": "end", "end": "last", "code": "$nums[:-$k] + sorted($nums[-$k:])"},
        ],
    ),
    drill(
        "clause_sorting.pinned_first",
        "sort_with_pinned pinned_first favourite_first sort_titles order_with_favourite sort_notes",
        [
            words("titles", names=("titles", "notes", "words", "names", "entries"), make=_titles),
            Arg("pinned", ("pinned", "favourite", "top", "special"), "str", _some_title),
        ],
        "list[str]",
        [
            (
                "$hand $titles in alphabetical order, ignoring upper and lower case, as a new list, but with $pinned "
                "in front of all others if it is in the list. If it is not, nothing special happens."
            ),
            (
                "If $titles contains $pinned, return a list that begins with $pinned and goes on with the rest in "
                "alphabetical order. If it does not, return all of $titles in this order. Capital letters are sorted "
                "like small ones."
            ),
            (
                "An app shows notes by title, in the order of the alphabet, where 'apple' comes before 'Book' and "
                "'Book' before 'cat'. One note, $pinned, can be pinned, so that it is shown first. In which order "
                "are $titles shown? It may be that no note has the title which is pinned."
            ),
            (
                "Sort $titles as a dictionary does, without regard to case. Then, in case $pinned is among them, "
                "move it to the beginning; the order of the others does not change. Return the list. No title is "
                "there twice."
            ),
            (
                "The function returns a sorted copy of a list of different words. It sorts by alphabet and does not "
                "distinguish capitals from small letters. One word is privileged: $pinned, when present exactly as "
                "it is written, takes the first place."
            ),
            (
                "You get a list of titles and one title that is your favourite. Is the favourite in the list? Write "
                "it down first. Then write the other titles by alphabet, as if all were in small letters. Return "
                "what you wrote. If the favourite is not in the list, just write all by alphabet."
            ),
            (
                "{Input|Given}: $titles (all different) and $pinned. {Output|Result|Returned}: a new list, "
                "alphabetical without regard to case, save that $pinned comes first if it occurs."
            ),
            (
                "Guests are called by name in alphabetical order, whether or not a name has a capital. Only the "
                "guest of honour, $pinned, is called before everybody else, provided that he or she is on the list "
                "$titles. Return the order of the calls."
            ),
            "$titles sorted (case ignored), with $pinned first if present.",
            (
                "Two rules make the order of $titles. The stronger one: $pinned goes before every other word. The "
                "weaker one: words go by the alphabet, 'B' being the same as 'b'. If $pinned does not occur, there "
                "is only the weaker one. Return the ordered list."
            ),
        ],
        [
            """
            in_order = sorted($titles, key=str.lower)
            if $pinned in in_order:
                in_order.remove($pinned)
                in_order.insert(0, $pinned)
            return in_order
            """,
            "return sorted($titles, key=lambda $w: ($w != $pinned, $w.lower()))",
        ],
        lambda titles, pinned: (
            [t for t in titles if t == pinned]
            + [t for _, t in _inserted([(t.casefold(), t) for t in titles if t != pinned])]
        ),
        edges=(
            ([], "tea"),
            (["tea"], "tea"),
            (["Book", "apple", "cat"], "cat"),
            (["Book", "apple"], "Apple"),
            (["b", "C", "a"], "C"),
        ),
    ),
    drill(
        "clause_sorting.finish_order",
        "finish_order {race|list}_results order_of_finish rank_runners sort_by_time result_list",
        [Arg("runs", ("results", "runs", "times", "runners"), "list[tuple[str, int]]", _finishers)],
        "list[str]",
        [
            (
                "$runs holds tuples (name, time). $hand the names in order of time, the fastest first. A time of 0 "
                "means that someone did not finish; these names come last, in the order given. Equal times also keep "
                "the order given."
            ),
            (
                "Sort the runners in $runs by their time and return their names. Runners with the same time stay in "
                "the order of the list. Runners with the time 0 have given up and follow after all the others, again "
                "in the order of the list."
            ),
            (
                "After a race $runs has a pair for each runner: the name and the seconds, which are 0 for a runner "
                "who has not come in. Write the result list: first those who came in, the quickest at the top, then "
                "those who did not. Among equals, the one who is earlier in $runs is named first."
            ),
            (
                "Return a list of names. At its front are the names from $runs with a time greater than 0, by "
                "ascending time; behind them are the names with the time 0. Where time does not decide, the old "
                "order does."
            ),
            (
                "The function takes a list of (name, time) pairs and returns the names only. Pairs are ordered by "
                "time, from small to large, except that the time 0, which stands for no result, is treated as larger "
                "than any other. The ordering is stable."
            ),
            (
                "You get a list of runners with their times. Take those with a real time and write down their names, "
                "the smallest time first. Then write the names of those with time 0, because they did not reach the "
                "goal. If two have the same time, write first who stands first in the list. Return the names."
            ),
            (
                "{Input|Given}: $runs, pairs of name and time. {Output|Result|Returned}: the names by increasing "
                "time, ties in their present order, and at the end those whose time is 0, in their present order."
            ),
            (
                "A list of swimmers and their times, $runs, is to be read out by rank. Whoever has 0 was not "
                "measured and is read out at the very end. Two with the same time are read out in the order in which "
                "they are listed, and so are those with 0. List the names as they are read out."
            ),
            "Names from $runs by time, smallest first, zeros last; ties as listed.",
            (
                "Who comes first, second and so on in $runs? The less time, the better. No time (a 0) is the worst. "
                "Between equally good ones, the place in $runs counts. Return the names, without the times."
            ),
        ],
        [
            """
            finished = [run for run in $runs if run[1] > 0]
            finished.sort(key=lambda run: run[1])
            missing = [run for run in $runs if run[1] == 0]
            return [run[0] for run in finished + missing]
            """,
            """
            ranking = sorted($runs, key=lambda run: (run[1] == 0, run[1]))
            return [run[0] for run in ranking]
            """,
        ],
        lambda runs: [runs[at][0] for _, at in _inserted([(time or 10**6, at) for at, (_, time) in enumerate(runs)])],
        edges=(
            ([],),
            ([("Ada", 0)],),
            ([("Ada", 0), ("Ben", 51)],),
            ([("Leo", 52), ("Eva", 52), ("Dan", 51)],),
            ([("Ida", 0), ("Kim", 0)],),
        ),
    ),
    drill(
        "clause_sorting.league_table",
        "league_table table_of_league sort_teams rank_teams order_of_teams standings",
        [Arg("teams", ("teams", "clubs", "results", "entries"), "list[tuple[str, int, int]]", _teams)],
        "list[str]",
        [
            (
                "$teams holds tuples (name, points, goals). $hand the names of the teams, the one with the most "
                "points first. On equal points the team with more goals comes first, and on equal goals too, the "
                "alphabet decides."
            ),
            (
                "Sort $teams by points in descending order; where these are equal, by goals in descending order; "
                "where these are equal as well, by name in ascending order. Return the list of the names."
            ),
            (
                "The table of a league is made from $teams, in which each team has its name, its points and its "
                "goals. Points are what counts. If two have as many, look at the goals; more are better. If that "
                "does not help, take the alphabetical order. Write down the names from the top to the bottom."
            ),
            (
                "Return the names in $teams, a list of (name, points, goals), in this order: more points before "
                "fewer; with the same points, more goals before fewer; with the same points and goals, by the "
                "alphabet."
            ),
            (
                "The function ranks teams by three criteria, the next of which is used only when the one before "
                "shows no difference: the number of points (high is good), the number of goals (high is good), and "
                "the name (from A to Z). It returns a list of names without the numbers."
            ),
            (
                "You get a list of teams with name, points and goals. Put the team with the highest points at the "
                "top. Do two teams have the same points? Then the one with more goals is higher. Are the goals the "
                "same too? Then go by the alphabet. Return only the names, from top to bottom."
            ),
            (
                "{Input|Given}: $teams, triples of name, points, goals. {Output|Result|Returned}: the names sorted "
                "by falling points, then falling goals, then rising alphabet."
            ),
            (
                "In a quiz each group has a name, points and bonus points, in $teams. The winner is who has the most "
                "points; bonus points part groups which have equally many, the larger number being better, and the "
                "names in alphabetical order part the rest. List the names from the winner to the last."
            ),
            "Names of $teams by points (high first), then goals (high first), then alphabet.",
            (
                "If the points of two teams differ, the greater number goes first. Otherwise, if the goals differ, "
                "the greater number of these does. Otherwise the name that is nearer to the start of the alphabet "
                "does. Order $teams, triples (name, points, goals), like this and return the names."
            ),
        ],
        """
        ranked = sorted($teams, key=lambda team: (-team[1], -team[2], team[0]))
        return [team[0] for team in ranked]
        """,
        lambda teams: [
            t[0]
            for t in sorted(sorted(sorted(teams), key=lambda t: t[2], reverse=True), key=lambda t: t[1], reverse=True)
        ],
        edges=(
            ([],),
            ([("sun", 4, 8)],),
            ([("sun", 4, 8), ("moon", 4, 8)],),
            ([("sun", 4, 9), ("moon", 5, 8), ("hill", 4, 10)],),
        ),
    ),
    drill(
        "clause_sorting.urgent_first",
        "urgent_first {order|arrange}_tasks sort_tasks exclamations_first plan_tasks important_first",
        [words("tasks", names=("tasks", "todo", "notes", "jobs", "reminders"), make=_tasks)],
        "list[str]",
        [
            (
                "$hand $tasks as a new list in which those that end with '!' stand before all the others and have "
                "lost their '!'. Within both groups the order stays the same."
            ),
            (
                "A task is urgent if its last character is an exclamation mark. Return first the urgent ones of "
                "$tasks, without this character, then the remaining ones. Do not change the order of the urgent ones "
                "among themselves, nor that of the others."
            ),
            (
                "Someone marks urgent tasks in the list $tasks with '!' at the end, as in 'buy milk!'. Make a new "
                "list to work through: the urgent tasks come first, and since that shows how urgent they are, the "
                "mark is taken away. Apart from that the order is kept."
            ),
            (
                "Go through $tasks twice. The first time, collect what ends with '!', leaving this sign out; the "
                "second time, collect what does not. Return everything collected, in this order."
            ),
            (
                "The function returns a list with the same tasks in another order: those with a '!' at the end "
                "precede those without, and each of the two groups is in its original order. The '!' itself does not "
                "appear in the result; no task has more than one."
            ),
            (
                "You get a list of things to do. Which of them have '!' at their end? Write them down first, without "
                "the '!'. Then write down the others. Always keep the order of the list. Return your new list."
            ),
            (
                "{Input|Given}: $tasks. {Output|Result|Returned}: tasks with a final '!' (which is removed), then "
                "tasks without; stable order in both parts."
            ),
            (
                "Letters are sorted at a desk. Those with '!' at the end of their subject go on top of the pile, the "
                "others below, and nobody mixes up the order within these two kinds. The '!' is rubbed out. Given "
                "the subjects $tasks, return the new pile from top to bottom."
            ),
            "$tasks with those ending in '!' first (mark removed), otherwise in the order given.",
            (
                "Whatever ends in an exclamation mark goes to the front and is stripped of it; whatever does not "
                "goes behind. Two tasks of $tasks of the same kind never change places with each other. Hand over "
                "the new list."
            ),
        ],
        [
            """
            urgent = []
            calm = []
            for task in $tasks:
                if task.endswith("!"):
                    urgent.append(task[:-1])
                else:
                    calm.append(task)
            return urgent + calm
            """,
            """
            urgent = [task[:-1] for task in $tasks if task.endswith("!")]
            return urgent + [task for task in $tasks if not task.endswith("!")]
            """,
        ],
        lambda tasks: [t.strip("!") for t in sorted(tasks, key=lambda t: "!" not in t)],
        edges=(([],), (["wash up"],), (["wash up!"],), (["buy milk", "call Leo!", "wash up", "feed the cat!"],)),
    ),
    drill(
        "clause_sorting.toggle_order",
        "toggle_sort toggle_order {click|press}_column_heading sort_or_turn next_order switch_order",
        [numbers("nums", names=("nums", "column", "values", "data", "numbers"), make=_maybe_sorted)],
        "list[int]",
        [
            (
                "If $nums is already in ascending order (equal neighbours are allowed), return its elements in "
                "descending order; otherwise return them in ascending order. The result is a new list."
            ),
            (
                "A click on the heading of a column sorts it from small to large. If it is sorted like that already, "
                "the click sorts it from large to small. $hand the column $nums after a click, as a new list."
            ),
            (
                "Sort $nums. The direction depends on how it is now: when each element is at most as large as the "
                "next, sort in descending order, and when some element is larger than the next, sort in ascending "
                "order. Leave $nums itself as it is."
            ),
            (
                "Return the elements of $nums from the smallest to the largest, unless that is just how they stand, "
                "in which case return them from the largest to the smallest. No elements give an empty list."
            ),
            (
                "The function returns a sorted copy of a list. It sorts downwards if the list never goes down from "
                "one element to the next, and upwards if it does somewhere."
            ),
            (
                "You get a list of numbers. Is every number at least as big as the one before it? Then return the "
                "list turned round, big numbers first. Is one of them smaller than the one before it? Then return "
                "the list sorted, small numbers first. Do not change the list that you got."
            ),
            (
                "{Input|Given}: $nums. {Output|Result|Returned}: if $nums is ascending (not necessarily strictly), "
                "the same numbers descending; if not, the same numbers ascending."
            ),
            (
                "A card player sorts his hand $nums upwards. When he sees that it is sorted upwards from the start, "
                "with equal cards side by side, he sorts it downwards instead. Report his hand afterwards, in a new "
                "list."
            ),
            "$nums sorted ascending, or descending if it is ascending already.",
            (
                "There are two possible results, both made of the numbers in $nums: the falling order and the rising "
                "order. The falling one is right exactly when $nums is in rising order before (where equals may "
                "follow one another). Return a new list."
            ),
        ],
        [
            """
            ascending = sorted($nums)
            if ascending == $nums:
                return ascending[::-1]
            return ascending
            """,
            """
            for $i in range(len($nums) - 1):
                if $nums[$i] > $nums[$i + 1]:
                    return sorted($nums)
            return sorted($nums, reverse=True)
            """,
        ],
        lambda ns: _inserted(ns)[:: 1 if any(ns[at] < ns[at - 1] for at in range(1, len(ns))) else -1],
        edges=(([],), ([5],), ([1, 2, 2],), ([2, 2],), ([3, 1, 2],), ([3, 2, 1],)),
    ),
    drill(
        "clause_sorting.high_scores",
        "high_scores add_score update_high_scores enter_score new_high_scores insert_score",
        [
            numbers("board", names=("board", "scores", "ranking", "best"), make=_table),
            integer("new", 8, 22, names=("new", "score", "points", "entry")),
            integer(
                "room",
                names=("room", "size", "places", "most"),
                fix=(4, 5),
                make=lambda draw, before: len(before[0]) + draw.choose((0, 0, 0, 1, 2)),
            ),
        ],
        "list[int]",
        [
            (
                "$board holds the best scores in descending order. $hand a new list with $new added at its place, so "
                "that the order remains. It keeps at most $room scores, so drop the lowest ones if there are more."
            ),
            (
                "Insert $new into a copy of $board, which is sorted from high to low, such that it stays sorted. "
                "Then cut the copy after $room elements and return it. If $new is too low for these places, it is "
                "cut off itself."
            ),
            (
                "A game shows the $room highest scores, now $board (highest first; there may be fewer as yet). "
                "Someone scores $new. What does the game show then? The new score may push out another one, or not "
                "be good enough to be shown."
            ),
            (
                "Return the $room largest numbers out of $board and $new, in descending order, or all of them if "
                "they are not that many. $board is in descending order and must not be changed."
            ),
            (
                "The function puts a new score into a list of scores that falls from the front to the end and "
                "returns the result as another list. That list falls too and has no more than $room elements; "
                "superfluous elements are left out at its end."
            ),
            (
                "You have a list of scores, the best at the top. Write the new score $new under all that are at "
                "least as good. Now count: do more than $room scores stand there? Then cross out the last ones until "
                "$room are left. Return the new list."
            ),
            (
                "{Input|Given}: descending $board, $new. {Output|Result|Returned}: a descending list of all these "
                "numbers, cut to the first $room if it is longer."
            ),
            (
                "The board in a bowling alley has lines for $room results. On it stand the results of $board, from "
                "high to low, and now somebody has reached $new. Return what is on the board afterwards, in the same "
                "order. What finds no line is lost, be it the new result or an old one."
            ),
            "$board (descending) with $new put in, at most $room long, lowest dropped.",
            (
                "Where does $new belong in the falling list $board? Build a new list with it in the right place. If "
                "this has more than $room elements, only the first $room stay; if it has not, all stay."
            ),
        ],
        [
            """
            at_place = 0
            while at_place < len($board) and $board[at_place] >= $new:
                at_place += 1
            longer_board = $board[:at_place] + [$new] + $board[at_place:]
            return longer_board[:$room]
            """,
            "return sorted($board + [$new], reverse=True)[:$room]",
        ],
        lambda board, new, room: [-score for score in _inserted([-score for score in [new, *board]])][: max(room, 0)],
        edges=(([], 9, 3), ([20, 15, 10, 10], 12, 4), ([20, 15, 14, 10], 8, 4), ([20, 15], 15, 5), ([12], 19, 4)),
    ),
    drill(
        "clause_sorting.children_first",
        "children_first little_ones_first boarding_order {make|arrange}_queue let_children_through order_queue",
        [
            Arg("queue", ("queue", "people", "guests", "visitors"), "list[tuple[str, int]]", _queue),
            integer("k", 4, 10, names=("k", "limit", "age", "bound"), fix=(6, 8, 10)),
        ],
        "list[str]",
        [
            (
                "$queue holds tuples (name, age). $hand the names in a new order: first those younger than $k, the "
                "youngest of them in front; then all others in the order in which they stand. Young ones of the same "
                "age keep their order too."
            ),
            (
                "People in $queue, given as (name, age), are let in like this: whoever is under $k years goes before "
                "the rest, sorted by age from low to high (ties as they stand). The rest follows in its old order. "
                "Return the names."
            ),
            (
                "At a bus stop wait the people of $queue, each a pair of a name and an age. Children with an age "
                "below $k get on first, beginning with the youngest, and children of one age one after another as "
                "they wait. Only then do the others get on, without any change in their order. Who gets on when? "
                "Return the names."
            ),
            (
                "Split $queue, a list of names with ages, in two: ages less than $k, and ages of at least $k. Sort "
                "the first part by age, keeping the order where ages are equal, and do not sort the second. Return "
                "the names of the first part followed by those of the second."
            ),
            (
                "The function reorders a list of (name, age) pairs and returns the names. The pairs with an age "
                "under $k come first and are in ascending order of age (stably); the remaining pairs come afterwards "
                "and are not sorted."
            ),
            (
                "You get a queue of people with their ages. Take out everybody who is younger than $k. Let them "
                "stand at the front, from the youngest to the oldest; for equal ages keep the order of the queue. "
                "Behind them the other people stay as they were. Return the list of names."
            ),
            (
                "{Input|Given}: $queue, pairs of name and age. {Output|Result|Returned}: names; those with age < $k "
                "by age (stable), then those with age >= $k in their original order."
            ),
            (
                "A doctor sees small patients first. Of the patients $queue, (name, age) in order of arrival, the "
                "ones below the age of $k come before the others and by age, the youngest first; if they are equally "
                "old, by arrival. For the others only the arrival counts. Return the names in the order in which "
                "they are seen."
            ),
            "Names from $queue: ages under $k first, sorted by age, ties and all others in the given order.",
            (
                "Age matters only for people under $k: the less, the nearer to the front. People of $k and over "
                "stand behind all of them. In every other respect the order of $queue, which consists of (name, age) "
                "tuples, is preserved. Return just the names."
            ),
        ],
        """
        young = [person for person in $queue if person[1] < $k]
        young.sort(key=lambda person: person[1])
        older = [person for person in $queue if person[1] >= $k]
        return [person[0] for person in young + older]
        """,
        lambda queue, k: [
            queue[at][0] for _, at in _inserted([(min(age, k), at) for at, (_, age) in enumerate(queue)])
        ],
        edges=(
            ([], 6),
            ([("Ada", 9), ("Ben", 3)], 6),
            ([("Ada", 9), ("Ben", 12)], 8),
            ([("Leo", 5), ("Ida", 5), ("Mia", 4)], 10),
            ([("Leo", 6), ("Ida", 5)], 6),
        ),
    ),
    drill(
        "clause_sorting.sort_between_zeros",
        "sort_between_zeros sort_sections sort_{each|every}_part zeros_stay sort_groups sort_blocks",
        [numbers("nums", names=("nums", "row", "values", "data", "items"), make=_parted)],
        "list[int]",
        [
            (
                "In $nums a 0 separates one section from the next. $hand a new list in which each section is sorted "
                "in ascending order, while the zeros stay where they are. Without a 0 the whole list is one section."
            ),
            (
                "Sort every stretch of $nums that contains no 0 by itself, the smallest number first. Zeros are the "
                "borders of the stretches and keep their places. Return the result as a new list; an empty one stays "
                "empty."
            ),
            (
                "Books stand on a board, and $nums holds their sizes, with a 0 for every partition. No book may pass "
                "a partition, but between two of them, or between a partition and an end of the board, the books are "
                "put in order of size, small ones to the left. What does the board look like then? If it has no "
                "partition, all books are put in order together."
            ),
            (
                "The numbers other than 0 in $nums are sorted within their section, that is, up to the nearest 0 or "
                "end of the list on either side. The zeros do not move. Sections may be empty. Return the sorted "
                "list and leave $nums alone."
            ),
            (
                "The function takes a list of non-negative integers and returns a list of the same length. All zeros "
                "are at the same indices as before. The numbers between two neighbouring zeros, before the first and "
                "after the last one are in ascending order. A list with no zeros is sorted completely."
            ),
            (
                "You get a list of numbers. Think of each 0 as a wall. Sort the numbers from small to big, but only "
                "within the walls; a number never climbs over a wall. Return the new list. If there is no wall, sort "
                "all the numbers."
            ),
            (
                "{Input|Given}: $nums (zeros are separators). {Output|Result|Returned}: a new list with the same "
                "separators in the same places and every section between them in ascending order."
            ),
            (
                "The marks of some pupils are in $nums, and a 0 ends the marks of one pupil before those of the "
                "next. Each pupil's marks shall be in ascending order, pupil after pupil as before, with the zeros "
                "kept. Produce the list; if it has no zeros, it belongs to a single pupil."
            ),
            "$nums with each part between zeros sorted ascending, zeros unmoved.",
            (
                "Cut $nums at its zeros, sort the pieces in ascending order, and join them with zeros again. There "
                "is one piece more than there are zeros, so that for no zeros the only piece is $nums itself. Return "
                "the joined list."
            ),
        ],
        """
        $result = []
        section = []
        for $x in $nums:
            if $x == 0:
                $result.extend(sorted(section))
                $result.append(0)
                section = []
            else:
                section.append($x)
        return $result + sorted(section)
        """,
        lambda ns: [n for _, part in groupby(ns, key=bool) for n in _inserted(list(part))],
        edges=(([],), ([0],), ([3, 1, 2],), ([5, 2, 0, 4, 1],), ([0, 3, 2, 0, 0, 1],)),
    ),
    drill(
        "clause_sorting.books_by_year",
        "books_by_year sort_books {order|arrange}_books shelf_order books_in_order chronological_titles",
        [
            Arg("books", ("books", "films", "records", "works"), "list[tuple[str, int]]", _books),
            boolean("latest", ("newest_first", "latest_first", "backwards")),
        ],
        "list[str]",
        [
            (
                "$books holds tuples (title, year). $hand the titles sorted by year, the oldest first, or the newest "
                "first if $latest is true. Titles of the same year are in alphabetical order in any case. A year of "
                "0 is unknown: those titles come last, by alphabet."
            ),
            (
                "Return the titles of $books, pairs of title and year. Known years (not 0) come before unknown ones "
                "(0). Known years are in ascending order, unless $latest is set, which makes the order descending. "
                "Within one year, and among the unknown ones, the alphabet decides, always from A to Z."
            ),
            (
                "Someone puts books on a shelf by the year of printing, the earliest to the left, but if $latest is "
                "True, the most recent to the left. Books of one year are arranged by the alphabet. Books without a "
                "year (0 in $books, a list of (title, year)) stand at the right end, by the alphabet too. Return the "
                "titles from left to right."
            ),
            (
                "If the year of a book is 0, it goes to the end. If not, its year determines the place: small years "
                "first or, with $latest, large years first. If years are equal, the title that comes first in the "
                "alphabet is first. Sort $books, tuples of title and year, in this way and return the titles."
            ),
            (
                "The function takes (title, year) tuples and a flag and returns the titles in chronological order, "
                "which the flag turns round. Neither does the flag affect the alphabetical order inside of a year, "
                "nor does it bring forward books of the year 0, that is, of unknown age: these are always at the "
                "end, ordered by title."
            ),
            (
                "You get a list of books, each with a title and a year. Sort them by year: old books first, or new "
                "books first if $latest is true. In the same year, go by the alphabet. A 0 means that nobody knows "
                "the year; put those books behind all others, by the alphabet. Return the titles only."
            ),
            (
                "{Input|Given}: $books, pairs (title, year), and $latest. {Output|Result|Returned}: titles by year "
                "(descending if $latest, else ascending), ties from A to Z, year 0 last."
            ),
            (
                "A museum lists its pictures, $books in the program, each with a name and a year or 0 for a picture "
                "of unknown date. The list goes through the years upwards, or downwards with $latest. Names of one "
                "year are listed by alphabet, and pictures of unknown date come at the very end, by alphabet as "
                "well. Return the names."
            ),
            "Titles of $books by year, oldest (with $latest: newest) first, year 0 last, ties by alphabet.",
            (
                "First group $books by year. Write the groups in ascending order of the years (if $latest is true, "
                "in descending order), but the group of the year 0 as the last one. In each group write the titles "
                "by the alphabet. Return what was written. The books are (title, year) tuples."
            ),
        ],
        """
        known = [book for book in $books if book[1] != 0]
        unknown = [book for book in $books if book[1] == 0]
        known.sort()
        known.sort(key=lambda book: book[1], reverse=$latest)
        return [book[0] for book in known + sorted(unknown)]
        """,
        lambda books, latest: [
            title for _, title in _inserted([((year == 0, -year if latest else year), title) for title, year in books])
        ],
        edges=(
            ([], False),
            ([("sun", 0), ("oak", 1990)], True),
            ([("sun", 2001), ("hat", 2001), ("map", 1995)], True),
            ([("sun", 2001), ("hat", 2001), ("map", 1995)], False),
            ([("pen", 0), ("ink", 0)], False),
        ),
    ),
    drill(
        "clause_sorting.from_now_on",
        "from_now_on next_departures order_from_now sort_from upcoming_hours in_order_of_waiting",
        [
            numbers("hours", 0, 23, 1, 6, names=("hours", "departures", "times", "alarms")),
            integer("now", 0, 23, names=("now", "hour", "start", "present")),
        ],
        "list[int]",
        [
            (
                "$hours holds hours of the day (0 to 23) at which a bus leaves. $hand them in the order in which "
                "they come, seen from the hour $now: first those from $now on in ascending order, then those before "
                "$now, which are tomorrow's, in ascending order too."
            ),
            (
                "Return a new list with the elements of $hours that are at least $now, sorted from small to large, "
                "followed by the elements that are less than $now, also sorted from small to large."
            ),
            (
                "An alarm clock rings every day at the hours $hours. It is $now o'clock. In which order will it ring "
                "next? An alarm at this very hour rings at once and so is the first. Hours that are over for today "
                "come after all that are still to come."
            ),
            (
                "Sort $hours, but begin with $now instead of 0: going upwards from $now, and after the largest hour "
                "going on with the smallest, up to the hour just before $now. An hour that occurs more than once is "
                "returned as often."
            ),
            (
                "The function sorts a list of hours by how long one must wait for each, from the hour $now, on a "
                "clock with 24 hours that starts again at 0. Waiting for the hour $now itself takes no time. No "
                "hours lead to an empty list."
            ),
            (
                "You stand at a bus stop at $now o'clock and read the plan $hours. Write down the buses of today "
                "that you can still take, the one at $now too, from early to late. Behind them write the buses that "
                "you have missed; they come tomorrow, from early to late. Return the list."
            ),
            (
                "{Input|Given}: $hours in any order, $now. {Output|Result|Returned}: hours >= $now ascending, then "
                "hours < $now ascending, in one new list."
            ),
            (
                "A nurse gives medicine every day at the hours in $hours. At $now she comes to work and makes a list "
                "of what lies ahead of her: the rest of this day (the present hour included) and then the next day, "
                "up to the hour before $now. Return the hours in the order of her list."
            ),
            "$hours sorted by waiting time from $now, with earlier hours counted as tomorrow.",
            (
                "Which of $hours is the next, which the one after it? Hours that are not before $now come first, the "
                "smaller the sooner. The hours before $now come then, the smaller the sooner. Return all of them in "
                "this order."
            ),
        ],
        [
            """
            later = sorted($x for $x in $hours if $x >= $now)
            earlier = sorted($x for $x in $hours if $x < $now)
            return later + earlier
            """,
            "return sorted($hours, key=lambda $x: ($x < $now, $x))",
        ],
        lambda hours, now: [hour % 24 for hour in _inserted([hour + 24 * (hour < now) for hour in hours])],
        edges=(([], 5), ([8, 20, 14], 10), ([8, 20], 8), ([8, 6], 9), ([23, 0], 23)),
    ),
    drill(
        "clause_sorting.missing_last",
        "missing_last sort_with_none sort_readings sort_and_keep_none none_at_end order_with_gaps",
        [
            Arg(
                "readings",
                ("readings", "values", "data", "entries"),
                "list[int | None]",
                lambda draw, _: [
                    None if draw.chance(0.3) else draw.integer(-5, 20) for _i in range(draw.integer(1, 6))
                ],
            )
        ],
        "list[int | None]",
        [
            (
                "$hand a new list with the numbers of $readings in $order order, followed by its None values, as "
                "many as there are."
            ),
            (
                "Sort $readings in $order order. It may hold None, which cannot be compared with numbers: each None "
                "goes to the end. The result is a new list of the same length."
            ),
            (
                "A thermometer writes a number every hour, or None if it fails. Arrange its list $readings so that "
                "the numbers come first, in $order order, and the failures, which must not get lost, come last. Do "
                "not change $readings itself."
            ),
            (
                "If $readings holds no None, return a copy sorted in $order order. If it holds some, sort the others "
                "like this and put all the Nones behind them. An empty list gives an empty list."
            ),
            (
                "The function returns a sorted copy of a list of integers in which some places may be None. Integers "
                "are in $order order, and a None counts as coming after every integer."
            ),
            (
                "You get a list of numbers, with None where a number is missing. Take out the numbers and sort them "
                "in $order order. Then write None behind them, once for each None that was in the list. Return this "
                "list."
            ),
            (
                "{Input|Given}: $readings, integers and Nones. {Output|Result|Returned}: first the integers in "
                "$order order, then the Nones."
            ),
            (
                "In a list of marks, $readings, a None stands for a pupil who was ill. For a table the marks are put "
                "in $order order, and the ill pupils are shown at the bottom, a None for each. Return the column of "
                "this table, which is empty if there are no pupils."
            ),
            "$readings with numbers in $order order and Nones at the end.",
            (
                "Two kinds of elements are in $readings. The numbers go to the front, in $order order among "
                "themselves. Every None goes to the back. Nothing is added and nothing left out in the new list."
            ),
        ],
        [
            """
            known = [$x for $x in $readings if $x is not None]
            known.sort($how)
            return known + [None] * $readings.count(None)
            """,
            """
            known = sorted([$x for $x in $readings if $x is not None]$comma$how)
            missing = [$x for $x in $readings if $x is None]
            return known + missing
            """,
        ],
        lambda rs, v: [*_inserted([n for n in rs if n is not None])[:: v["s"]], *(n for n in rs if n is None)],
        edges=(([],), ([None],), ([None, 4, 0],), ([3, None, 9, None],), ([2, -1],)),
        variants=[
            {"order": "ascending", "how": "", "comma": "", "s": 1},
            {"order": "descending", "how": "reverse=True", "comma": ", ", "s": -1},
        ],
    ),
)
