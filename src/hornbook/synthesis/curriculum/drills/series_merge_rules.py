"""Merging lists of numbers by rules: switching, crossing, carrying over and choosing."""

from __future__ import annotations

from itertools import cycle, islice, pairwise

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

_FIRST = ("first", "a", "left", "list1", "xs")
_SECOND = ("second", "b", "right", "list2", "ys")


def _same_length(draw: Draw, before: tuple[list[int], ...]) -> list[int]:
    return [draw.integer(0, 12) for _ in before[0]]


def _one(key: str, names: tuple[str, ...], low: int = 0, high: int = 12, least: int = 2, most: int = 6) -> Arg:
    return numbers(key, low, high, least, most, names=names)


def _equal(key: str, names: tuple[str, ...]) -> Arg:
    return numbers(key, names=names, make=_same_length)


_PAIR = [_one("first", _FIRST), _equal("second", _SECOND)]


def _switching(active: list[int], waiting: list[int], odd: int) -> list[int]:
    """What is read when the list changes after each number of the kind."""
    if not active:
        return []
    lists = (waiting, active[1:]) if active[0] % 2 == odd else (active[1:], waiting)
    return [active[0], *_switching(*lists, odd)]


def _sold(supply: list[int], demand: list[int]) -> list[int]:
    """By totals: what has gone out until a day is bounded by every earlier day's total plus the demand since then."""
    totals = [
        min(sum(supply[:start]) + sum(demand[start:end]) for start in range(end + 1)) for end in range(len(supply) + 1)
    ]
    return [b - a for a, b in pairwise(totals)]


FAMILIES = (
    drill(
        "series_merge.switch_on_kind",
        (
            "switch_on_$tag {change|switch}_list_on_$tag read_with_switch $tag_switches "
            "{take|collect}_until_$tag_then_change two_tracks"
        ),
        [_one("first", _FIRST, 0, 9, 2, 6), _one("second", _SECOND, 0, 9, 2, 6)],
        "list[int]",
        [
            (
                "Take elements from the front of $first, one after another. After each $tag number, change to the "
                "other list and go on there where you left off. Stop when the list whose turn it is has no more "
                "elements. $hand the elements taken, in order."
            ),
            (
                "There are two queues of numbers, $first and $second, and the first one is active. Again and again "
                "remove the front number of the active queue and note it; if it is $tag, the other queue becomes "
                "active. When the active queue is empty, return the notes."
            ),
            (
                "Read numbers from $first. Whenever a number that you read is $tag, continue with the other list at "
                "its first unread number; otherwise continue with the next number of the same list. Return all numbers "
                "read until the list to be read is at its end."
            ),
            (
                "Two storytellers tell by turns; the numbers of pages of their tales are $first and $second. The first "
                "one begins. After a tale with a(n) $tag number of pages the other one speaks, else the same one tells "
                "the next tale. It is over when the one who should speak has no tale left. List the pages of the tales "
                "in the order of telling."
            ),
            (
                "Walk through $first and $second at the same time, always standing in one of them, first in $first. "
                "Copy the next number of this list; if it was $tag, step over to the other list. Finish when there is "
                "no next number where you are, and return the copy."
            ),
            (
                "You get two lists. Start with the first list. Copy its next number. Is this number $tag? Then the "
                "next number comes from the other list. If it is not, stay in your list. Never copy a number twice. "
                "Stop when your list has no next number. Return your copy."
            ),
            (
                "In: two arrays. Out: the sequence that arises from reading them with a switch which starts at the "
                "first array and is thrown after every $tag member; reading ends when the selected array is exhausted."
            ),
            (
                "A dancer follows two rows of marks on the floor, $first and $second, and begins with the first row. "
                "Each $tag mark makes the dancer go over to the other row, to the mark that is next there; other marks "
                "lead on in the same row. The dance ends when the row in question has no further mark. Report the "
                "marks in the order of the dance."
            ),
            (
                "The function merges two lists of integers by a rule: members are taken from the current list, at "
                "first the first one, until a $tag member has been taken, which makes the other list current. It ends "
                "when the current list is used up."
            ),
            "Read $first, changing lists after each $tag number, until the current list is empty.",
        ],
        [
            """
            $result = []
            active = $first[:]
            waiting = $second[:]
            while active:
                $x = active.pop(0)
                $result.append($x)
                if $test:
                    active, waiting = waiting, active
            return $result
            """,
            """
            lists = [$first, $second]
            places = [0, 0]
            which = 0
            $result = []
            while places[which] < len(lists[which]):
                $x = lists[which][places[which]]
                places[which] += 1
                $result.append($x)
                if $test:
                    which = 1 - which
            return $result
            """,
        ],
        lambda a, b, v: _switching(a, b, 1 if v["tag"] == "odd" else 0),
        edges=(([], [4]), ([2, 4], [1]), ([1, 2], [3, 5]), ([1], [])),
        variants=[{"tag": "odd", "test": "$x % 2 == 1"}, {"tag": "even", "test": "$x % 2 == 0"}],
    ),
    drill(
        "series_merge.crossover",
        "crossover cross_over {swap|exchange}_tails change_tails {cross|trade}_at two_crossed_lists",
        [*_PAIR, integer("k", names=("k", "place", "cut", "point", "n"), make=lambda d, b: d.integer(0, len(b[0])))],
        "tuple[list[int], list[int]]",
        [
            (
                "Let $first and $second, which are equally long, exchange everything from index $k on. $hand both new "
                "lists as a tuple."
            ),
            (
                "$build two lists: one with the first $k elements of $first and the rest of $second, one with the "
                "first $k elements of $second and the rest of $first. Return them as a tuple in this order. $first and "
                "$second have the same length."
            ),
            (
                "Cut $first and $second after $k elements each. Join the front of the first list with the back of the "
                "second, and the front of the second with the back of the first. $hand the pair of results."
            ),
            (
                "Two trains, with $first and $second seats in their wagons, have equally many wagons. After wagon "
                "number $k both are uncoupled, and the rear parts change over to the other engine. Give the seats of "
                "both trains after that as a tuple of lists."
            ),
            (
                "The tails of two equally long lists are swapped, where a tail is what remains without the first $k "
                "elements. What do $first and $second become? Return a tuple with both."
            ),
            (
                "You get two lists of the same length. Cut both of them after $k numbers. Now swap the right pieces. "
                "Return the two new lists as a tuple, first the one that begins like the first list."
            ),
            (
                "In: two arrays of one length n and a number $k from 0 to n. Out: the pair (first[:k] + second[k:], "
                "second[:k] + first[k:]), with the arrays in their order and k standing for $k."
            ),
            (
                "Two people tell each other their plans for the week, $first and $second. From the day with index $k "
                "on, the first of them follows the plan of the other one and the other way round. List what both "
                "really do, as a tuple."
            ),
            (
                "The function performs a crossover of two lists of the same length at the place $k and returns the two "
                "offspring: the first begins like the first list and ends like the second, the second one the other "
                "way round."
            ),
            "$first and $second with their parts from index $k on exchanged, as a tuple.",
        ],
        [
            "return $first[:$k] + $second[$k:], $second[:$k] + $first[$k:]",
            """
            $left = $first[:]
            $right = $second[:]
            for $i in range($k, len($first)):
                $left[$i] = $second[$i]
                $right[$i] = $first[$i]
            return $left, $right
            """,
        ],
        lambda a, b, k: (
            [(y if i >= k else x) for i, (x, y) in enumerate(zip(a, b, strict=True))],
            [(x if i >= k else y) for i, (x, y) in enumerate(zip(a, b, strict=True))],
        ),
        edges=(([], [], 0), ([1, 2], [3, 4], 1), ([1, 2], [3, 4], 0), ([1, 2], [3, 4], 2)),
        note="{The given lists are not changed.||}",
    ),
    drill(
        "series_merge.running_balance",
        "running_balance balance_by_month {cash|money}_left account_history income_against_expenses balances_of_months",
        [
            _one("first", ("income", "earned", "first", "a", "plus")),
            _equal("second", ("expenses", "spent", "second", "b", "minus")),
        ],
        "list[int]",
        [
            (
                "$first has what was earned in each month, $second what was spent. Both are equally long. The balance "
                "begins at 0. $hand the list of balances at the end of each month."
            ),
            (
                "$build a list whose element at index i is the sum of $first up to index i minus the sum of $second up "
                "to index i."
            ),
            (
                "Start with 0. For every index add the element of $first, subtract that of $second, and note the "
                "value. $hand all notes in order. The two lists have the same length."
            ),
            (
                "Water runs in and out of a basin that is empty at first; in each hour $first litres come in and "
                "$second litres go out, as the lists say. How much is in it after every hour? A negative number "
                "says that water is owed to the neighbours."
            ),
            (
                "A stall keeps two equally long lists, $first for money that comes in and $second for money that goes "
                "out. List how much it has won in all after each entry; a loss is a negative number."
            ),
            (
                "You get two lists of the same length. You have 0 coins. Take as many coins as the first number of the "
                "first list says. Give away as many as the first number of the second list says. Write down what you "
                "have. It can be less than 0. Go on with the next numbers. Return what you wrote."
            ),
            "In: two arrays of one length. Out: the array of prefix sums of their difference (first minus second).",
            (
                "On each day some letters are written to a hotel, $first, and some are answered, $second. If answers "
                "may also run ahead of the letters (that is a negative number), how many letters wait for an answer at "
                "the end of each day, from day one on?"
            ),
            (
                "The function returns the cumulative difference between two lists of integers of the same length, "
                "after each index: what the first has brought so far less what the second has taken."
            ),
            "Running total of $first minus $second.",
        ],
        [
            """
            $result = []
            $current = 0
            for $left, $right in zip($first, $second):
                $current += $left - $right
                $result.append($current)
            return $result
            """,
            """
            $result = []
            for $i in range(len($first)):
                before = $result[-1] if $result else 0
                $result.append(before + $first[$i] - $second[$i])
            return $result
            """,
        ],
        lambda a, b: [sum(a[:end]) - sum(b[:end]) for end in range(1, len(a) + 1)],
        edges=(([], []), ([4], [6]), ([1, 2, 3], [0, 4, 1])),
        note="{Empty lists give an empty list.||}",
    ),
    drill(
        "series_merge.add_cycled",
        (
            "add_cycled {add|apply}_pattern add_{repeating|repeated} pattern_on_top {add|use}_again_and_again "
            "cyclic_addition"
        ),
        [
            _one("first", ("numbers", "first", "a", "values", "xs"), 0, 20, 3, 7),
            _one("second", ("pattern", "second", "b", "cycle_values", "ys"), 0, 9, 1, 3),
        ],
        "list[int]",
        [
            (
                "Add to each element of $first an element of $second: its first one to the first, its second one to "
                "the second, and so on. When $second is at its end, it starts over. $hand the sums."
            ),
            (
                "$second is a pattern that repeats for ever. Lay it along $first and add the numbers that meet. $hand "
                "the resulting list, which is as long as $first."
            ),
            (
                "The element of $first at index i is increased by the element of $second at index i modulo the length "
                "of $second. Return the new list."
            ),
            (
                "A worker gets $first euros for the days of a month and a bonus that follows a fixed rhythm: $second, "
                "day after day, and then again from its beginning. What is paid on each day?"
            ),
            (
                "Repeat $second as often as is necessary to cover $first, cut off what sticks out, and add the two "
                "place by place. Return the sums."
            ),
            (
                "You get a list of numbers and a short list. Go along the list and add a number of the short list each "
                "time. Take them in order. When you have used the last one, begin again with its first one. Return the "
                "new list."
            ),
            (
                "In: two arrays, the second one not empty. Out: an array of the length of the first; the second one is "
                "read cyclically and added memberwise."
            ),
            (
                "Guests pay $first coins for their dinners, and the waiter adds the price of a drink to each bill. The "
                "drinks cost $second coins and are served in a fixed turn that starts anew after the last one. List "
                "the bills in the order of the guests."
            ),
            "The function adds to a list of integers the periodic continuation of another list.",
            "$first plus $second, the latter repeated as often as needed.",
        ],
        [
            "return [$x + $second[$i % len($second)] for $i, $x in enumerate($first)]",
            """
            $result = []
            place = 0
            for $x in $first:
                $result.append($x + $second[place])
                place += 1
                if place == len($second):
                    place = 0
            return $result
            """,
        ],
        lambda a, b: [x + y for x, y in zip(a, islice(cycle(b), len(a)), strict=True)],
        edges=(([], [3]), ([1, 2, 3], [10]), ([1, 2, 3], [10, 20]), ([5], [1, 2])),
        note=(
            "{The second list is not empty|There is at least one element in $second}; surplus elements of it are not "
            "used."
        ),
    ),
    drill(
        "series_merge.against_reversed",
        (
            "$tags_against_reversed $tags_from_both_ends {opposite|mirror}_$tags front_and_back_$tags "
            "$tags_with_reversed meet_in_middle_$tags"
        ),
        _PAIR,
        "list[int]",
        [
            (
                "$first and $second are equally long. $hand the $tags of the first element of $first and the last one "
                "of $second, of the second element of $first and the last but one of $second, and so on."
            ),
            (
                "Read $first from the left and $second from the right at the same time. $hand the $tag of the two "
                "numbers at each step, in order. Both lists have the same length."
            ),
            (
                "$build a list whose element at index i is the $tag of $first at i and of $second at the index that is "
                "as far from its end as i is from the beginning. The lists are equally long."
            ),
            (
                "Two rows of dancers, with the numbers $first and $second, stand face to face, so that the first of "
                "one row has the last of the other opposite. For each dancer of the first row, work out the $tag of "
                "the two numbers in this pair. The rows are of the same length."
            ),
            (
                "Turn $second around and then combine it with $first place by place by taking $tags. Return the list "
                "that you get; the lists are of equal length."
            ),
            (
                "You get two lists of the same length. Take the first number of the first list and the last number of "
                "the second list. Write down their $tag. Then move one place to the right in the first list and one "
                "place to the left in the second, and do it again. Return what you wrote."
            ),
            (
                "In: arrays a and b of length n, here $first and $second. Out: the array of the $tags of a[i] and b[n "
                "- 1 - i]."
            ),
            (
                "A long paper strip with the numbers $first and then $second is folded between the lists, so that "
                "equally many numbers lie on each side; the last of $first then lies on the first of $second. List, "
                "from the first number of $first on, the $tag of each two numbers that lie on each other."
            ),
            (
                "The function returns the $tags of the members of one list and the members of the reversed other list, "
                "both having the same length."
            ),
            "The $tags of $first and the reversed $second, place by place.",
        ],
        [
            "return [$first[$i] $op $second[-1 - $i] for $i in range(len($first))]",
            "return [$left $op $right for $left, $right in zip($first, reversed($second))]",
            """
            $result = []
            $j = len($second) - 1
            for $x in $first:
                $result.append($x $op $second[$j])
                $j -= 1
            return $result
            """,
        ],
        lambda a, b, v: [(x + y if v["op"] == "+" else x * y) for x, y in zip(a[::-1], b, strict=True)][::-1],
        edges=(([], []), ([2], [3]), ([1, 2, 3], [4, 5, 6])),
        note="{Empty lists give an empty list.||}",
        variants=[{"tag": "sum", "tags": "sums", "op": "+"}, {"tag": "product", "tags": "products", "op": "*"}],
    ),
    drill(
        "series_merge.overflow",
        "overflow {pour|fill}_cups pass_on_overflow {spill|run}_over water_in_cups fill_and_pass_on",
        [
            _one("first", ("water", "first", "poured", "a", "amounts"), 0, 12, 2, 6),
            numbers(
                "second",
                names=("room", "second", "limits", "b", "sizes"),
                make=lambda d, b: [d.integer(3, 10) for _ in b[0]],
            ),
        ],
        "list[int]",
        [
            (
                "Cups stand in a row and can hold $second. From left to right, $first is poured into them. What a cup "
                "cannot hold runs over into the next cup; from the last cup it is lost. $hand how much is in each cup "
                "at the end. The lists are equally long."
            ),
            (
                "Go through the equally long lists $first and $second with a carry that begins at 0. At each index add "
                "the carry to the element of $first; the result gets this sum, but at most the element of $second "
                "there, and what is above that is the next carry. $hand the result."
            ),
            (
                "Limit each element of $first to the element of $second at the same index. The excess is not lost but "
                "added to the next element of $first before that is limited; only the excess at the end is dropped. "
                "Return the list of limited values."
            ),
            (
                "$first visitors want to see a cave on the days of a week, and at most $second are let in on each of "
                "them. Whoever is turned away comes back on the next day. List the numbers of visitors let in, day by "
                "day. Both lists have an entry for every day."
            ),
            (
                "A worker has $first new tasks on each day and can do up to $second of them. Unfinished tasks are left "
                "for the next day, in addition to the new ones. How many tasks are done on each day? The two lists "
                "have the same length."
            ),
            (
                "You get two lists of the same length. The first says how much water you pour in each bucket. The "
                "second says how much each bucket can hold. If there is too much, the rest flows into the next bucket. "
                "The rest of the last bucket flows away. Return how much each bucket has."
            ),
            (
                "In: an array of amounts and an array of capacities, of one length. Out: the amounts after each "
                "surplus over a capacity has moved on to the next place, working from left to right, and out of the "
                "array at the end."
            ),
            (
                "Letters arrive at a village: $first of them on each day. The postman can carry only $second letters "
                "on these days and brings the ones left behind on the next day, together with the new ones, as far as "
                "he can. How many letters does he carry each day?"
            ),
            (
                "The function distributes amounts over places with limited room. What does not fit at one index is "
                "shifted to the next one, and past the last index it is discarded. It returns the amount that is "
                "stored at each index."
            ),
            "$first with at most $second at each place, the surplus going on to the next place.",
        ],
        [
            """
            $result = []
            carry = 0
            for $i in range(len($first)):
                present = $first[$i] + carry
                kept = min(present, $second[$i])
                $result.append(kept)
                carry = present - kept
            return $result
            """,
            """
            $result = []
            rest = 0
            for $left, $right in zip($first, $second):
                rest += $left
                if rest > $right:
                    $result.append($right)
                    rest -= $right
                else:
                    $result.append(rest)
                    rest = 0
            return $result
            """,
        ],
        lambda a, b: _sold(a, b),
        edges=(([], []), ([9], [4]), ([5, 0, 2], [3, 4, 1]), ([8, 1, 1], [3, 3, 9])),
    ),
    drill(
        "series_merge.closer_to_target",
        (
            "$tag_to_target $tag_of_two {pick|choose}_$tag_values {choose|take}_$tag {select|get}_$tag_by_place "
            "$tag_by_place"
        ),
        [
            *_PAIR,
            integer("k", 2, 10, names=("target", "goal", "wanted", "k", "t"), fix=(5, 6, 10)),
        ],
        "list[int]",
        [
            (
                "$first and $second have the same length. $hand for each index that one of the two elements which is "
                "$tag $prep $k; if both are equally far away, the one of $first."
            ),
            (
                "Choose at each place between the elements of $first and $second: take the one with the $size absolute "
                "difference to $k, and in doubt the element of $first. $hand the list. The lists are equally long."
            ),
            (
                "Compare |a - $k| and |b - $k| for the elements a of $first and b of $second with the same index. If "
                "the second of these is $size, b goes in the result; otherwise a does. Return the result."
            ),
            (
                "Two archers shoot side by side, and what counts is the place on a line where an arrow comes down: "
                "$first and $second. In each round, the arrow that is $tag $prep the mark at $k is written down, that "
                "of the first archer if there is no difference. List what is written down."
            ),
            (
                "Of two lists of guesses, $first and $second, make a single one: at each index the guess that is $tag "
                "$prep $k survives. A tie is settled for $first. Both lists have the same length."
            ),
            (
                "You get two lists of the same length. Look at both numbers in the first place. Which one is $tag "
                "$prep $k? Write it down. If they are equally far, write the one from the first list. Do this for all "
                "places. Return what you wrote."
            ),
            (
                "In: two arrays of one length and an integer $k. Out: an array which contains at each position the "
                "member of either array with the $size distance to the integer, the first array having priority."
            ),
            (
                "For every evening there are two offers for a room that should have $k degrees: $first and $second, "
                "the temperatures in two hotels. A strange guest always takes the one $tag $prep this number, and the "
                "first hotel if it does not matter. Give the temperatures of the rooms taken."
            ),
            (
                "The function merges two lists of integers of equal length by selecting, place by place, the value "
                "that is $tag $prep $k; equal distances are decided in favour of the first list."
            ),
            "Of $first and $second, the element $tag $prep $k at each index; $first in a tie.",
        ],
        [
            """
            $result = []
            for $left, $right in zip($first, $second):
                if abs($right - $k) $op abs($left - $k):
                    $result.append($right)
                else:
                    $result.append($left)
            return $result
            """,
            "return [$pick(pair, key=lambda $x: abs($x - $k)) for pair in zip($first, $second)]",
        ],
        lambda a, b, k, v: [
            sorted(pair, key=lambda n: abs(n - k) * (1 if v["op"] == "<" else -1))[0] for pair in zip(a, b, strict=True)
        ],
        edges=(([], [], 5), ([4], [6], 5), ([1, 7], [4, 12], 5)),
        note="{Empty lists give an empty list.||}",
        variants=[
            {"tag": "closer", "prep": "to", "size": "smaller", "op": "<", "pick": "min"},
            {"tag": "farther", "prep": "from", "size": "larger", "op": ">", "pick": "max"},
        ],
    ),
)
