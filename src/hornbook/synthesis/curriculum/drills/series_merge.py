"""Two or three lists of numbers together: choosing, filling up, taking turns, carrying over and comparing."""

from __future__ import annotations

from itertools import accumulate, zip_longest

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

_FIRST = ("first", "a", "left", "list1", "xs")
_SECOND = ("second", "b", "right", "list2", "ys")
_THIRD = ("third", "c", "other", "list3", "zs")


def _same_length(draw: Draw, before: tuple[list[int], ...]) -> list[int]:
    return [draw.integer(0, 12) for _ in before[0]]


def _near_values(draw: Draw, before: tuple[list[int], ...]) -> list[int]:
    return [max(0, n + draw.integer(-3, 3)) for n in before[0]]


def _flags(draw: Draw, before: tuple[list[int], ...]) -> list[bool]:
    return [draw.chance(0.5) for _ in before[0]]


def _with_gaps(draw: Draw, _: object) -> list[int | None]:
    return [draw.integer(0, 20) if draw.chance(0.6) else None for _ in range(draw.integer(2, 6))]


def _one(key: str, names: tuple[str, ...], low: int = 0, high: int = 12, least: int = 2, most: int = 6) -> Arg:
    return numbers(key, low, high, least, most, names=names)


def _equal(key: str, names: tuple[str, ...]) -> Arg:
    return numbers(key, names=names, make=_same_length)


_PAIR = [_one("first", _FIRST), _equal("second", _SECOND)]
_GAMES = [_one("first", _FIRST, 0, 9, 3, 6), numbers("second", names=_SECOND, make=_near_values)]
_UNEVEN = [_one("first", _FIRST, least=1), _one("second", _SECOND, least=1)]


FAMILIES = (
    drill(
        "series_merge.add_uneven",
        "add_uneven add_{lists|unequal} sum_of_uneven_lists {sum|add}_with_missing place_by_place_sum add_up_both",
        _UNEVEN,
        "list[int]",
        [
            (
                "Add $first and $second place by place. Where one of them has no element any more, it counts as 0. "
                "$hand the list of sums."
            ),
            (
                "$build a list as long as the longer one of $first and $second: each element is the sum of the "
                "elements that the two lists have at this index, or the only one that there is."
            ),
            (
                "Elements of $first and $second with the same index are added; the surplus elements of the longer list "
                "are taken over as they are. Return the result."
            ),
            (
                "Two children save money for some weeks, one for more weeks than the other, perhaps. $first and "
                "$second tell how much they put aside in each week, from the same week on. How much did both save in "
                "each week? A child that has stopped saves nothing."
            ),
            (
                "Let missing elements at the end of the shorter list be zeros. Work out the sums of $first and $second "
                "for all indexes."
            ),
            (
                "You get two lists of numbers. Write the second one under the first one. Add the numbers that stand "
                "above each other. If there is nothing above or below a number, copy it. Return the row of results."
            ),
            (
                "In: arrays of any lengths. Out: an array of the greater length, with at each index the total of the "
                "members that exist there."
            ),
            (
                "Two clubs count their members at the end of each year and begin in the same year; $first and $second "
                "are the counts. One club may have closed earlier. Give the number of members of both together for "
                "every year in which there was at least one of them."
            ),
            (
                "The function sums two lists of integers index by index. The shorter list is treated as if zeros were "
                "appended to it."
            ),
            "Sum of $first and $second by place, with 0 for what is missing.",
        ],
        [
            """
            $result = []
            for $i in range(max(len($first), len($second))):
                $total = 0
                if $i < len($first):
                    $total += $first[$i]
                if $i < len($second):
                    $total += $second[$i]
                $result.append($total)
            return $result
            """,
            """
            size = max(len($first), len($second))
            $left = $first + [0] * (size - len($first))
            $right = $second + [0] * (size - len($second))
            return [$left[$i] + $right[$i] for $i in range(size)]
            """,
        ],
        lambda a, b: [x + y for x, y in zip_longest(a, b, fillvalue=0)],
        edges=(([], []), ([], [4]), ([1, 2, 3], [5]), ([1], [2, 3])),
        note="{Two empty lists give an empty list.||}",
    ),
    drill(
        "series_merge.blocks_in_turns",
        "blocks_in_turns take_turns_in_blocks {weave|mix}_blocks alternate_blocks {some|k}_from_each merge_by_blocks",
        [
            _one("first", _FIRST, least=2, most=7),
            _one("second", _SECOND, least=2, most=7),
            integer("k", 1, 3, names=("k", "size", "n", "count", "width"), fix=(2, 3)),
        ],
        "list[int]",
        [
            (
                "Take $k elements from $first, then $k from $second, then the next $k from $first, and so on by turns, "
                "until both lists are used up. A list that has fewer elements left gives what it has. $hand all "
                "elements in the order of taking."
            ),
            (
                "$build one list from blocks of $k elements: a block of $first, a block of $second, the next block of "
                "$first, the next of $second. The last block of a list may be shorter; once one list is empty, the "
                "other one goes on alone."
            ),
            (
                "Weave $first and $second together in groups of $k, starting with $first. All elements of both lists "
                "occur in the result."
            ),
            (
                "At a gate two lines of people with the ages $first and $second wait. By turns $k people from the "
                "first line and $k from the second are let in, or as many as are still there. List the ages in the "
                "order of entry."
            ),
            (
                "Cut $first and $second into pieces of $k elements, where the last piece of each may be shorter. Then "
                "put piece 1 of $first, piece 1 of $second, piece 2 of $first, piece 2 of $second and so on in a row; "
                "pieces that do not exist are left out."
            ),
            (
                "You get two lists. Copy $k numbers from the first list. Copy $k numbers from the second list. Then go "
                "back to the first list and continue. If a list has not enough numbers, copy the ones that are left. "
                "Stop when everything is copied. Return your copy."
            ),
            (
                "In: two arrays. Out: an array of all their members in which blocks of $k consecutive members come "
                "alternately from the one and the other, the first array beginning; short or missing blocks at the end "
                "are allowed."
            ),
            (
                "Two teachers mark tests. From the piles $first and $second a helper lays $k tests of the first "
                "teacher, then $k of the second, then again $k of the first and so on on a new pile, until the old "
                "piles are gone; with fewer than $k left, all of them are taken. Report the new pile."
            ),
            (
                "The function merges two lists in alternating portions of $k members, the first list having the first "
                "portion. Each list keeps its order, and nothing is lost."
            ),
            "$first and $second by turns, $k elements at a time, with all that is left at the end.",
        ],
        [
            """
            $result = []
            for $i in range(0, max(len($first), len($second)), $k):
                $result.extend($first[$i:$i + $k])
                $result.extend($second[$i:$i + $k])
            return $result
            """,
            """
            $result = []
            $left = $first
            $right = $second
            while $left or $right:
                $result += $left[:$k] + $right[:$k]
                $left = $left[$k:]
                $right = $right[$k:]
            return $result
            """,
        ],
        lambda a, b, k: [
            n
            for _, _, _, n in sorted(
                [(i // k, 0, i, n) for i, n in enumerate(a)] + [(i // k, 1, i, n) for i, n in enumerate(b)]
            )
        ],
        edges=(([], [], 2), ([1], [5, 6, 7], 2), ([1, 2, 3], [], 2), ([1, 2, 3, 4], [5, 6, 7, 8], 3)),
        note="{The lists may be empty.||}",
    ),
    drill(
        "series_merge.choose_by_flags",
        "choose_by_flags {pick|select}_by_flags where_true_first {switch|choose}_between mix_by_choice either_or_list",
        [*_PAIR, Arg("flags", ("flags", "choices", "switches", "take_first", "mask"), "list[bool]", _flags)],
        "list[int]",
        [
            (
                "$first, $second and $flags have the same length. $build a list that has the element of $first where "
                "$flags is True, and that of $second where it is False."
            ),
            (
                "At each index, $flags decides which list to take the element from: True stands for $first and False "
                "for $second. $hand the list of the elements taken. All three lists are equally long."
            ),
            (
                "If the flag at an index is True, the result gets the element of $first there, otherwise the element "
                "of $second. Go through all indexes of the equally long lists and return the result."
            ),
            (
                "In a test with two versions, each pupil has worked on both, with $first and $second points. Every "
                "pupil may say which version shall count, True for the first or False for the second; the answers are "
                "in $flags. List the points that count. All lists have an entry for every pupil."
            ),
            (
                "Mix $first and $second, two lists of one length, with the help of $flags, which has that length too: "
                "a True lets the element of $first through, a False the one of $second."
            ),
            (
                "You get three lists of the same length. The third one has only True and False. Look at each place. Is "
                "there True? Then copy the number from the first list. Is there False? Then copy it from the second "
                "list. Return your copy."
            ),
            (
                "In: two integer arrays and a boolean array, all of one length. Out: an integer array; member i comes "
                "from the first array if flag i holds, and else from the second."
            ),
            (
                "Points on a railway send each train to the left line or to the right line; True means left. Train i "
                "needs $first minutes on the left line and $second minutes on the right one, always by the entry "
                "number i of these lists. How long do the trains take if the points are set as $flags says?"
            ),
            (
                "The function selects, index by index, a member from one of two lists of integers of the same length, "
                "according to a list of booleans: True selects from the first list."
            ),
            "Elements of $first where $flags is True, of $second elsewhere (equal lengths).",
        ],
        [
            """
            $result = []
            for $i in range(len($flags)):
                if $flags[$i]:
                    $result.append($first[$i])
                else:
                    $result.append($second[$i])
            return $result
            """,
            "return [$left if flag else $right for $left, $right, flag in zip($first, $second, $flags)]",
        ],
        lambda a, b, flags: [pair[not flag] for pair, flag in zip(zip(a, b, strict=True), flags, strict=True)],
        edges=(([], [], []), ([1], [2], [False]), ([1, 2], [3, 4], [True, False])),
    ),
    drill(
        "series_merge.middle_of_three_lists",
        (
            "middle_{values|of_three_lists} median_by_place {jury|panel}_medians take_the_middle middle_marks "
            "three_lists_median"
        ),
        [*_PAIR, _equal("third", _THIRD)],
        "list[int]",
        [
            (
                "$first, $second and $third have the same length. $hand for each index the middle one, by size, of the "
                "three elements that stand there."
            ),
            (
                "Three lists of equal length are compared place by place. Of the three numbers at a place, leave out a "
                "largest and a smallest one; what remains goes in the result. Do this for $first, $second and $third."
            ),
            "$build the list of the medians of $first, $second and $third at each place; all of them are equally long.",
            (
                "Three judges rate the same dancers; their marks are $first, $second and $third, in the order of the "
                "dancers. For every dancer, the highest and the lowest mark do not count. List the marks that count."
            ),
            (
                "Sort the three elements at an index and take the second one. What list comes out if you do so at all "
                "indexes of $first, $second and $third, whose lengths are the same?"
            ),
            (
                "You get three lists of the same length. Look at the first number of each list. Which of the three is "
                "in the middle by size? Write it down. Do the same with the second numbers, and so on. Return what you "
                "wrote."
            ),
            (
                "In: three arrays of one length. Out: an array of this length with the median of the three members at "
                "each position."
            ),
            (
                "A boat has three clocks that are not quite right. They were read at the same times and showed $first, "
                "$second and $third. The crew always trusts the clock that is neither ahead of both others nor behind "
                "both. Report the trusted readings."
            ),
            (
                "The function returns, for three lists of integers of the same length, the list of the middle values "
                "by place; if two of the three values agree, the middle value is that one."
            ),
            "Median of $first, $second and $third at each index (equal lengths).",
        ],
        [
            """
            $result = []
            for $i in range(len($first)):
                three = sorted([$first[$i], $second[$i], $third[$i]])
                $result.append(three[1])
            return $result
            """,
            "return [sorted(three)[1] for three in zip($first, $second, $third)]",
        ],
        lambda a, b, c: [max(min(x, y), min(max(x, y), z)) for x, y, z in zip(a, b, c, strict=True)],
        edges=(([], [], []), ([1], [2], [3]), ([4, 9], [4, 1], [2, 5])),
    ),
    drill(
        "series_merge.fill_gaps_from",
        "fill_gaps_from {fill|close}_gaps_with complete_with {repair|patch}_list use_as_backup first_or_backup",
        [
            Arg("first", ("first", "values", "readings", "a", "main"), "list[int | None]", _with_gaps),
            numbers("second", names=("second", "backup", "spare", "b", "reserve"), make=_same_length),
        ],
        "list[int]",
        [
            "$build a copy of $first in which every None is replaced by the element of $second at the same index.",
            (
                "$first has gaps, written as None. Fill each of them with what $second has at that place. Both lists "
                "are equally long. Return the full list."
            ),
            (
                "For every index take the element of $first, unless it is None; in that case take the element of "
                "$second. $hand the list of elements taken."
            ),
            (
                "A thermometer failed now and then and left None in its record $first. A second one, whose record of "
                "the same times is $second, never failed. $hand the record of the first thermometer, completed by the "
                "second one."
            ),
            (
                "If an element of $first is a number, keep it; otherwise put the number from the same place of $second "
                "there. Return the new list."
            ),
            (
                "You get two lists of the same length. In the first list some numbers are missing, and there is None. "
                "Copy the first list. When you come to None, look in the second list at the same place and copy that "
                "number. Return your copy."
            ),
            (
                "In: an array whose members are integers or None, and an array of integers, both of one length. Out: "
                "the first array with the None members taken from the second. Note that 0 is a number like others."
            ),
            (
                "A guest list tells in $first who brings how many cakes; whoever has not answered yet is None. For "
                "these, the host uses the numbers of last year, $second, in the same order of guests. With which "
                "numbers does the host reckon?"
            ),
            (
                "The function patches one list with another: members that are None are substituted by their "
                "counterparts in the second list, while all others (zeros too) stay."
            ),
            "$first, with $second where it is None.",
        ],
        [
            """
            $result = []
            for $i in range(len($first)):
                if $first[$i] is None:
                    $result.append($second[$i])
                else:
                    $result.append($first[$i])
            return $result
            """,
            "return [$right if $left is None else $left for $left, $right in zip($first, $second)]",
        ],
        lambda a, b: [next(n for n in pair if isinstance(n, int)) for pair in zip(a, b, strict=True)],
        edges=(([], []), ([None], [4]), ([0, None, 3], [7, 8, 9])),
        note="{The given lists are not changed.||}",
    ),
    drill(
        "series_merge.complete_with_tail",
        "complete_with_tail {fill|extend}_from_other lengthen_with {continue|go_on}_with overlay put_on_top",
        _UNEVEN,
        "list[int]",
        [
            (
                "$hand the elements of $first, followed by those elements of $second that stand at places beyond the "
                "end of $first."
            ),
            (
                "Lay $first over the beginning of $second: what it covers is hidden, and the rest of $second goes on "
                "after it. If $first is at least as long, all of $second is hidden. Return what can be seen."
            ),
            (
                "$build a list that has the element of $first at each index at which there is one, and the element of "
                "$second at the indexes that only $second has."
            ),
            (
                "A plan for the next days, $second, is replaced by a new one, $first. The new plan begins on the same "
                "day as the old one. On days after its end the old plan is still in force. List what is planned for "
                "each day."
            ),
            (
                "If $second has more elements than $first, append its surplus elements to a copy of $first; otherwise "
                "just return the copy."
            ),
            (
                "You get two lists. Copy the first one. Is the second one longer? Then add its numbers that come after "
                "this length. Return the copy. You do not use the other numbers of the second list."
            ),
            (
                "In: two arrays. Out: an array of the greater length that equals the first array as far as that goes, "
                "and after that the second."
            ),
            (
                "On a wall with numbered places hang pictures with the prices $second. Newer pictures with the prices "
                "$first are hung in front of them, from the first place on, one at each place. Which prices do "
                "visitors see, from place to place?"
            ),
            (
                "The function extends a list with the part of another list that sticks out when both begin at the same "
                "place."
            ),
            "$first, continued with $second from where $first ends.",
        ],
        [
            "return $first + $second[len($first):]",
            """
            $result = $first[:]
            for $i in range(len($first), len($second)):
                $result.append($second[$i])
            return $result
            """,
        ],
        lambda a, b: [x if x is not None else y for x, y in zip_longest(a, b)],
        edges=(([], [4]), ([1, 2, 3], [5]), ([1], [2, 3, 4]), ([1], [])),
        note="{Each of the lists may be empty.||}",
    ),
    drill(
        "series_merge.overtake_round",
        (
            "overtake_round {round|time}_of_overtaking when_second_leads {find|get}_overtake_round first_lead_round "
            "leads_from_round"
        ),
        _GAMES,
        "int",
        [
            (
                "Two players get points in rounds: $first and $second, equally long. $give the number of the first "
                "round, counted from 1, after which the second player has more points in total than the first. If this "
                "never happens, return 0."
            ),
            (
                "Add up $first and $second side by side. After how many elements is the sum of $second greater than "
                "that of $first for the first time? The answer is 0 if it never is. Both lists have the same length."
            ),
            (
                "$give the smallest n from 1 on such that the first n elements of $second have a larger sum than the "
                "first n elements of $first, or 0 if there is no such n."
            ),
            (
                "Two snails crawl along the same path; in the hours 1, 2, 3 and so on they crawl $first and $second "
                "centimetres. After which hour is the second snail ahead for the first time? Say 0 if it is not ahead "
                "after any hour."
            ),
            (
                "Keep two totals, one for $first and one for $second, and add one element to each of them at a time. "
                "Return the count of additions as soon as the second total is strictly greater; return 0 if the lists, "
                "which are equally long, end before that."
            ),
            (
                "You get two lists of the same length. Add number after number in both of them. Stop when the sum of "
                "the second list is bigger. Return how many numbers of each list you have added. If it is never "
                "bigger, return 0."
            ),
            (
                "In: two arrays of one length. Out: the least length of a beginning on which the second array has the "
                "larger sum; 0 when there is none."
            ),
            (
                "Two shops open on the same day, which is day 1, and sell $first and $second loaves per day. On the "
                "evening of which day can the second shop say for the first time that it has sold more than the first "
                "one since the opening? Without such a day the answer is 0."
            ),
            (
                "The function compares the running totals of two equally long lists of integers and returns the "
                "1-based place where that of the second list first exceeds that of the first, or 0 if there is no such "
                "place."
            ),
            "First round, from 1 on, after which the total of $second beats that of $first; 0 for never.",
        ],
        [
            """
            $left = 0
            $right = 0
            for $i in range(len($first)):
                $left += $first[$i]
                $right += $second[$i]
                if $right > $left:
                    return $i + 1
            return 0
            """,
            """
            lead = 0
            for $i in range(len($first)):
                lead += $second[$i] - $first[$i]
                if lead > 0:
                    return $i + 1
            return 0
            """,
        ],
        lambda a, b: next((n for n in range(1, len(a) + 1) if sum(b[:n]) > sum(a[:n])), 0),
        edges=(([], []), ([3], [3]), ([3, 1], [1, 4]), ([1, 5], [2, 1])),
    ),
    drill(
        "series_merge.leaders_by_round",
        "leaders_by_round who_leads {list|get}_leaders leaders_so_far standings_after_rounds leading_player",
        _GAMES,
        "list[str]",
        [
            (
                "$first and $second hold the points of two players, round by round, and are equally long. $hand a list "
                "that tells for every round who has more points in total after it: '$one', '$two' or '$tie' for equal "
                "totals."
            ),
            (
                "After each index, compare the sum of $first up to there with the sum of $second up to there. Put "
                "'$one' in the list if the first is greater, '$two' if the second is, and '$tie' if they agree. $hand "
                "the list."
            ),
            (
                "Who is ahead after each round of a game with the round results $first and $second? Answer with a list "
                "of '$one' (the player with the first list), '$two' (the other player) and '$tie' (nobody is ahead). "
                "The lists have the same length."
            ),
            (
                "Two cyclists note how far they ride each day: $first and $second. Report for every evening which of "
                "them has ridden farther since the start, as '$one' or '$two', or '$tie' when both have come equally "
                "far."
            ),
            (
                "Form the running totals of the equally long lists $first and $second. Replace each pair of totals by "
                "'$one' if the left one is larger, by '$two' if it is smaller, and by '$tie' otherwise. Return the "
                "list of these words."
            ),
            (
                "You get two lists of the same length. They are the points of two teams in many games. After every "
                "game, add up all points until then. Which team has more? Write '$one', '$two' or '$tie'. Return the "
                "list of what you wrote."
            ),
            (
                "In: two integer arrays of one length. Out: an array of strings, with at each position the outcome of "
                "comparing the two prefix sums (the member there included): '$one' for a larger first sum, '$two' for "
                "a larger second sum, '$tie' for equal sums."
            ),
            (
                "Two bakeries count their cakes; $first and $second have the counts day by day. A newspaper prints "
                "daily which bakery has made more cakes so far: '$one', '$two', or '$tie' if neither has. Give all "
                "these notes in order."
            ),
            (
                "The function follows a contest between two lists of integers of the same length and returns the state "
                "after each place: '$one', '$two' or '$tie', depending on which cumulative sum is greater."
            ),
            "Leader after each round of $first against $second, by total: '$one', '$two' or '$tie'.",
        ],
        [
            """
            $result = []
            $left = 0
            $right = 0
            for $i in range(len($first)):
                $left += $first[$i]
                $right += $second[$i]
                if $left > $right:
                    $result.append("$one")
                elif $left < $right:
                    $result.append("$two")
                else:
                    $result.append("$tie")
            return $result
            """,
            """
            $result = []
            lead = 0
            for $i in range(len($first)):
                lead += $first[$i] - $second[$i]
                $result.append("$one" if lead > 0 else "$two" if lead < 0 else "$tie")
            return $result
            """,
        ],
        lambda a, b, v: [
            (v["tie"], v["one"], v["two"])[(x > y) - (x < y)] for x, y in zip(accumulate(a), accumulate(b), strict=True)
        ],
        edges=(([], []), ([3], [3]), ([3, 1], [1, 4])),
        variants=[
            {"one": "first", "two": "second", "tie": "tie"},
            {"one": "A", "two": "B", "tie": "even"},
            {"one": "left", "two": "right", "tie": "both"},
        ],
    ),
)
