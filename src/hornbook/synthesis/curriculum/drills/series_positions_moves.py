"""Changes by position in lists of numbers: ordering, rotating, joining and removing at places."""

from __future__ import annotations

from itertools import accumulate

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _any_place(draw: Draw, before: tuple[list[int], ...]) -> int:
    return draw.integer(0, len(before[0]) - 1)


def _later_place(draw: Draw, before: tuple[list[int], int]) -> int:
    return draw.integer(before[1], len(before[0]) - 1)


def _member(draw: Draw, before: tuple[list[int], ...]) -> int:
    return draw.choose(before[0]) if draw.chance(0.75) else draw.integer(0, 9)


def _other_member(draw: Draw, before: tuple[list[int], int]) -> int:
    others = [n for n in before[0] if n != before[1]]
    return draw.choose(others) if others and draw.chance(0.8) else draw.integer(0, 9)


def _place(key: str, names: tuple[str, ...]) -> Arg:
    return integer(key, names=names, make=_any_place)


FAMILIES = (
    drill(
        "series_positions.nth_of_kind",
        "place_of_nth_$tag nth_$tag_index {find|get}_nth_$tag where_is_nth_$tag index_of_$tag_number $tag_number_place",
        [
            numbers(low=-6, high=9, least=4, most=8),
            integer("k", 1, 4, names=("k", "n", "which", "count", "rank"), fix=(2, 3)),
        ],
        "int",
        [
            "$give the index of the $tag number in $numbers that is number $k among the $tag ones, counted from 1.",
            "Count the $tag elements of $numbers from the left, beginning with one. At which index do you come to $k?",
            "At which index of $numbers is the count of $tag elements up to there $k for the first time?",
            (
                "A lamp goes on each time a $tag number comes by. The numbers $numbers come by one after another; the "
                "first has index 0. $give the index of the number that switches it on for time number $k."
            ),
            (
                "Take the list of all indexes at which $numbers has a $tag element, in ascending order. $give its "
                "entry number $k, where the first entry is number 1."
            ),
            (
                "You get a list of numbers. Look at them from left to right and cross out all that are not $tag. Which "
                "of the others is in place $k now? Return the place that it had in the old list. The places of the old "
                "list begin with 0."
            ),
            (
                "In: an array of integers. Out: the position, counted from 0, of its $tag member with the ordinal $k, "
                "counted from 1."
            ),
            (
                "Somebody walks past doors with the numbers $numbers and knocks only at $tag ones. Behind the door at "
                "the knock number $k lives a friend. Determine the index of that door."
            ),
            "The function returns at which index a list of integers has its $tag member number $k.",
            "Index of $tag element number $k of $numbers.",
        ],
        [
            """
            $count = 0
            for $i, $x in enumerate($numbers):
                if $test:
                    $count += 1
                    if $count == $k:
                        return $i
            return -1
            """,
            """
            places = [$i for $i, $x in enumerate($numbers) if $test]
            if len(places) < $k:
                return -1
            return places[$k - 1]
            """,
        ],
        lambda ns, k, v: next(
            (
                i
                for i, seen in enumerate(
                    accumulate(int(n < 0 if v["tag"] == "negative" else n & 1 == (v["tag"] == "odd")) for n in ns)
                )
                if seen == k
            ),
            -1,
        ),
        edges=(([], 2), ([2, -3], 1), ([2, 4, -1, 3, -5, 6, 8], 3)),
        note="If there are not so many $tag elements, the result is -1.",
        variants=[
            {"tag": "even", "test": "$x % 2 == 0"},
            {"tag": "odd", "test": "$x % 2 == 1"},
            {"tag": "negative", "test": "$x < 0"},
        ],
    ),
    drill(
        "series_positions.record_places",
        "{record|$tag}_places places_of_new_$tag {find|list}_$tag_places when_new_$tag_came $tag_indexes",
        [numbers(low=0, high=15, least=2, most=8)],
        "list[int]",
        [
            (
                "$hand the indexes of those elements of $numbers that are $side than all the elements before them. "
                "Index 0 is always among them."
            ),
            (
                "A new $tag is an element $side than everything before it; the first element is one too. At which "
                "indexes does $numbers have a new $tag?"
            ),
            (
                "Go through $numbers and remember the $top value so far. Whenever an element is strictly $side than "
                "it, note the index. The first index is noted in any case. Return the notes."
            ),
            (
                "In a contest the results $numbers were reached one after another, and $side is better. Results are "
                "counted from 0. Which of them were new records at their time? The first result is a record, and an "
                "equal one is not."
            ),
            (
                "Give the positions, counted from 0 and in ascending order, where $numbers holds a number $side than "
                "each of its predecessors."
            ),
            (
                "You get a list of numbers. Keep the $top number that you have seen. If a number is $side than that, "
                "note its place and keep this number now. Note place 0 first. Places are counted from 0. Return all "
                "noted places."
            ),
            (
                "In: an array of integers. Out: the ascending positions whose member is strictly $side than every "
                "member to its left, position 0 included."
            ),
            (
                "$numbers are the temperatures of a week that goes on and on, from day 0. The radio reports every day "
                "on which it is $side than on all days before, and it reports day 0 as well. List the days with a "
                "report."
            ),
            (
                "The function returns the indexes at which the running $long of a list of integers changes, with 0 as "
                "the first of them."
            ),
            "Indexes of the elements of $numbers that are $side than all earlier ones.",
        ],
        [
            """
            $result = []
            for $i, $x in enumerate($numbers):
                if $i == 0 or $x $op $best:
                    $best = $x
                    $result.append($i)
            return $result
            """,
            "return [$i for $i in range(len($numbers)) if all($x $back $numbers[$i] for $x in $numbers[:$i])]",
        ],
        lambda ns, v: sorted(
            ns.index(best) for best in {(max if v["tag"] == "high" else min)(ns[: i + 1]) for i in range(len(ns))}
        ),
        edges=(([],), ([4],), ([3, 3, 5, 1],)),
        note="{For an empty list the result is empty.||}",
        variants=[
            {"tag": "high", "side": "greater", "top": "largest", "long": "maximum", "op": ">", "back": "<"},
            {"tag": "low", "side": "smaller", "top": "smallest", "long": "minimum", "op": "<", "back": ">"},
        ],
    ),
    drill(
        "series_positions.order_two_places",
        "order_two_places swap_if_{needed|wrong} fix_two {put|set}_two_in_order compare_and_swap sort_two_places",
        [
            numbers(low=0, high=15, least=2, most=7),
            _place("p", ("i", "a", "first_place", "one", "p")),
            _place("q", ("j", "b", "second_place", "other", "q")),
        ],
        "list[int]",
        [
            (
                "$build a copy of $numbers in which the elements at the indexes $p and $q are exchanged if the one at "
                "$p is greater; otherwise the copy equals $numbers."
            ),
            (
                "Make sure that the element at index $p is not greater than the one at index $q: if it is, swap the "
                "two. $hand the list after that; the given list stays as it is."
            ),
            (
                "Of the two elements of $numbers at the indexes $p and $q, the smaller one shall stand at $p and the "
                "larger one at $q. Nothing else changes. Return a new list."
            ),
            (
                "Two of the boxes with the weights $numbers are compared, the one at place $p and the one at place $q, "
                "counted from 0. Only if the box at place $p is the heavier one, they are exchanged. List the weights "
                "in the row after that."
            ),
            (
                "Compare $numbers at the indexes $p and $q. Is the first of these elements larger than the second? "
                "Then let them trade places. Give back the list, as a new one, in either case."
            ),
            (
                "You get a list and two places; the first place is 0. Look at the numbers at place $p and at place $q. "
                "If the number at place $p is bigger, swap them. If not, leave them alone. Return the new list."
            ),
            (
                "In: an array and two positions $p and $q. Out: the array with the minimum of the two members there at "
                "$p, and their maximum at $q."
            ),
            (
                "Sorting is made of many small steps. One step looks at index $p and index $q of $numbers, and it "
                "swaps the elements there when the one at $p exceeds the one at $q. Carry out this step on a copy and "
                "return the copy."
            ),
            (
                "The function returns a new list in which the members at two given indexes have been put in order: the "
                "lesser at the index $p, the greater at the index $q."
            ),
            "Compare and swap: indexes $p and $q of $numbers, smaller element to $p.",
        ],
        [
            """
            $result = $numbers[:]
            if $result[$p] > $result[$q]:
                $result[$p], $result[$q] = $result[$q], $result[$p]
            return $result
            """,
            """
            $result = list($numbers)
            $result[$p] = min($numbers[$p], $numbers[$q])
            $result[$q] = max($numbers[$p], $numbers[$q])
            return $result
            """,
        ],
        lambda ns, p, q: [
            sorted((ns[p], ns[q]))[0] if i == p else sorted((ns[p], ns[q]))[1] if i == q else n
            for i, n in enumerate(ns)
        ],
        edges=(([4], 0, 0), ([5, 2], 0, 1), ([5, 2], 1, 0), ([1, 9, 3], 1, 2)),
        note="{Both indexes are valid.||}",
    ),
    drill(
        "series_positions.rotate_inside",
        "rotate_{inside|inner} turn_inner_part inner_rotation {shift|rotate}_without_ends ends_stay move_inside",
        [numbers(low=0, high=20, least=3, most=7)],
        "list[int]",
        [
            (
                "$build a copy of $numbers in which all elements but the first and the last have moved one place to "
                "the $side; the inner element that has no inner place left there goes to the other end of the inside."
            ),
            "The two ends of $numbers stay. The part between them is rotated by one to the $side. Return the new list.",
            (
                "Keep the first and the last element of $numbers. Of the elements in between, take the $last one and "
                "put it $where the others of them. $hand the whole list."
            ),
            (
                "In a row of children with the ages $numbers, the two at the ends hold up a rope. Those between them "
                "play: the $last of them runs to the other end of the group, and the rest move one place to the $side. "
                "Give the ages in the row after that."
            ),
            (
                "Rotate what lies strictly inside $numbers, from index 1 to the last but one, by one place to the "
                "$side. Elements at the two ends are not touched."
            ),
            (
                "You get a list of numbers. The first and the last number must not move. All the others go one place "
                "to the $side. One of them would bump into the end; it jumps to the free place on the other side of "
                "the inside. Return the new list."
            ),
            (
                "In: an array of integers. Out: an array with the same first and last member, whose inner part is the "
                "old inner part cyclically shifted by one to the $side."
            ),
            (
                "Books stand between two book ends, which are part of the list $numbers as its first and its last "
                "number. The $last book between the ends is put $where all the other books, and the book ends stay "
                "where they are. Report the list after that."
            ),
            (
                "The function rotates the inner members of a list by one position to the $side and leaves the outer "
                "two alone."
            ),
            "$numbers with its inside rotated one to the $side, ends unchanged.",
        ],
        [
            """
            inside = $numbers[1:-1]
            if not inside:
                return $numbers[:]
            return $numbers[:1] + $turned + $numbers[-1:]
            """,
            """
            $result = $numbers[:]
            if len($numbers) > 3:
                moved = $result.pop($out)
                $result.insert($back, moved)
            return $result
            """,
        ],
        lambda ns, v: [
            ns[1 + (i - 1 + (1 if v["side"] == "left" else -1)) % (len(ns) - 2)] if 0 < i < len(ns) - 1 else n
            for i, n in enumerate(ns)
        ],
        edges=(([],), ([4, 5],), ([1, 2, 3],), ([1, 2, 3, 4, 5],)),
        note=(
            "{If there are fewer than two inner elements, nothing changes.|Lists with up to three elements are not "
            "changed by this.}"
        ),
        variants=[
            {
                "side": "left",
                "last": "leftmost",
                "where": "after",
                "turned": "inside[1:] + inside[:1]",
                "out": "1",
                "back": "len($result) - 1",
            },
            {
                "side": "right",
                "last": "rightmost",
                "where": "before",
                "turned": "inside[-1:] + inside[:-1]",
                "out": "-2",
                "back": "1",
            },
        ],
    ),
    drill(
        "series_positions.sum_up_part",
        "sum_up_part merge_{part|section} {melt|fuse}_section replace_part_by_sum shrink_part combine_places",
        [
            numbers(low=0, high=12, least=3, most=7),
            _place("p", ("start", "i", "low", "first", "a")),
            integer("q", names=("end", "j", "high", "last", "b"), make=_later_place),
        ],
        "list[int]",
        [
            (
                "Replace the elements of $numbers from index $p to index $q, both included, by one element, their sum. "
                "$hand the new list."
            ),
            (
                "$build a copy of $numbers in which the section that begins at index $p and ends with index $q has "
                "become a single number: the total of the section."
            ),
            (
                "The elements at the indexes $p, $p + 1 and so on up to $q melt into their sum, which stands where "
                "they were. What is before and after them does not change. Return the list that comes out."
            ),
            (
                "A report lists the rain of each month, $numbers. The months from index $p to index $q are to be given "
                "only in total, as one entry at their place. Give the new list of entries."
            ),
            (
                "Add up $numbers from index $p through index $q. $hand a list with the elements before this part, then "
                "the sum, then the elements after this part."
            ),
            (
                "You get a list and two places; the first place is 0. Take the numbers from place $p to place $q out "
                "and add them. Put the sum where they were. Return the new list."
            ),
            (
                "In: an array and two positions, $p being at most $q. Out: the array with the block between them, ends "
                "included, contracted to its sum."
            ),
            (
                "Parcels with the weights $numbers lie on a belt. Those at the places from $p to $q, counted from 0 "
                "and both included, are tied together as one parcel. List the weights on the belt now."
            ),
            (
                "The function returns a shorter list in which a section of the given list, from one index to another "
                "inclusively, is represented by the sum of its members. If both indexes are the same, nothing changes."
            ),
            "$numbers with the elements from index $p to index $q summed up to one.",
        ],
        [
            "return $numbers[:$p] + [sum($numbers[$p:$q + 1])] + $numbers[$q + 1:]",
            """
            $result = []
            for $i, $x in enumerate($numbers):
                if $p < $i <= $q:
                    $result[-1] += $x
                else:
                    $result.append($x)
            return $result
            """,
        ],
        lambda ns, p, q: [
            n if i != p else sum(ns) - sum(ns[:p]) - sum(ns[q + 1 :]) for i, n in enumerate(ns) if not p < i <= q
        ],
        edges=(([4], 0, 0), ([1, 2, 3], 0, 2), ([5, 1, 2, 7], 1, 2), ([1, 2], 1, 1)),
        note=(
            "{Both indexes are valid, and $p is not greater than $q.|It holds that 0 <= $p <= $q, and $q is an index "
            "of the list.}"
        ),
    ),
    drill(
        "series_positions.exchange_values",
        "exchange_{values|two_values} swap_{values|all} trade_values {switch|replace}_both_ways a_for_b mirror_values",
        [
            numbers(make=lambda d, _: d.repeats(range(8), 3, 8)),
            integer("p", names=("a", "old", "first", "one", "x"), make=_member),
            integer("q", names=("b", "new", "second", "other", "y"), make=_other_member),
        ],
        "list[int]",
        [
            "$build a copy of $numbers in which every $p has become $q and every $q has become $p.",
            (
                "Exchange two values in $numbers: where $p stands, write $q, and where $q stands, write $p. Other "
                "elements stay. Return the new list."
            ),
            (
                "If an element of $numbers equals $p, it is replaced by $q; if it equals $q, it is replaced by $p; "
                "otherwise it is kept. $hand the resulting list."
            ),
            (
                "After a mistake in an index, the numbers $p and $q have been mixed up everywhere in the list "
                "$numbers: each was written for the other. $hand the list as it should be."
            ),
            (
                "Let the values $p and $q change their roles in $numbers, at all their places and at the same time. "
                "Give back a new list."
            ),
            (
                "You get a list and two numbers, $p and $q. Copy the list. But write $q when you see $p, and write $p "
                "when you see $q. Return your copy."
            ),
            (
                "In: an array and two values $p and $q. Out: the array after the simultaneous substitution of each of "
                "the two values by the other."
            ),
            (
                "Two players of a team swap their shirts, $p and $q. A record of a game, $numbers, names the shirt of "
                "the player at the ball, moment by moment. What would the record be if they had swapped before the "
                "game?"
            ),
            (
                "The function returns a list in which the members equal to $p and the members equal to $q have traded "
                "values; all other members are the same."
            ),
            "$numbers with $p and $q exchanged everywhere.",
        ],
        [
            """
            $result = []
            for $x in $numbers:
                if $x == $p:
                    $result.append($q)
                elif $x == $q:
                    $result.append($p)
                else:
                    $result.append($x)
            return $result
            """,
            """
            partner = {$p: $q, $q: $p}
            return [partner.get($x, $x) for $x in $numbers]
            """,
        ],
        lambda ns, p, q: [p + q - n if n in (p, q) else n for n in ns],
        edges=(([], 1, 2), ([1, 2, 1], 1, 2), ([3, 4], 1, 2), ([1, 5], 1, 2)),
        note="{If neither of them occurs, the list just stays as it is.||}",
    ),
    drill(
        "series_positions.larger_end_first",
        "$tag_end_first turn_if_needed orient {maybe|turn}_reverse start_with_$tag_end {face|direct}_$tag_end",
        [numbers(low=0, high=15, least=2, most=7)],
        "list[int]",
        [
            (
                "If the last element of $numbers is $tag than the first one, return the list in reverse order; "
                "otherwise return it as it is, as a new list."
            ),
            (
                "$hand $numbers such that it begins with the $tag one of its two ends: turn the whole list around if "
                "that is needed, and not otherwise."
            ),
            (
                "Compare both ends of $numbers. Is the right one $tag? Then read the list from the right, else from "
                "the left. Return what you read."
            ),
            (
                "A chain with beads of the sizes $numbers is hung up by the end with the $tag bead; if both end beads "
                "are equal, it hangs as it is listed. List the beads from the hook downwards."
            ),
            "$build a copy of $numbers, reversed only in the case that its final number is $tag than its first number.",
            (
                "You get a list of numbers. Look at the first number and at the last number. When the last one is "
                "$tag, write the list backwards. When it is not, write it as it is. Return what you wrote."
            ),
            (
                "In: an array of integers. Out: the array itself if its last member is not $tag than its first, its "
                "reverse otherwise."
            ),
            (
                "A caravan of camels carries the loads $numbers. Its guide wants the camel with the $tag load of the "
                "two at the ends to lead, so the whole caravan may have to turn around and walk in the opposite order. "
                "Report the loads from the leading camel on."
            ),
            (
                "The function returns a list of integers in one of its two reading directions: the one in which the "
                "first member is not beaten by the last, that is, the last is not $tag."
            ),
            "$numbers, reversed if its last element is $tag than its first.",
        ],
        [
            """
            if $numbers and $numbers[-1] $op $numbers[0]:
                return $numbers[::-1]
            return $numbers[:]
            """,
            """
            $result = list($numbers)
            if len($result) > 1 and $result[-1] $op $result[0]:
                $result.reverse()
            return $result
            """,
        ],
        lambda ns, v: [
            ns[~i] if (ns[~0] - ns[0]) * (1 if v["tag"] == "larger" else -1) > 0 else ns[i] for i in range(len(ns))
        ],
        edges=(([],), ([4],), ([3, 9, 3],), ([1, 5, 2],)),
        note="{An empty list gives an empty list.||}",
        variants=[{"tag": "larger", "op": ">"}, {"tag": "smaller", "op": "<"}],
    ),
    drill(
        "series_positions.remove_around",
        (
            "remove_{around|with_neighbours} drop_{place_and_neighbours|around} cut_out_around "
            "{without|clear}_surroundings blast_at"
        ),
        [numbers(low=0, high=20, least=3, most=8), _place("p", ("place", "index", "i", "centre", "spot"))],
        "list[int]",
        [
            "$hand $numbers without the element at index $p and without its direct neighbours.",
            (
                "Remove three elements from a copy of $numbers: the one at index $p, the one before it and the one "
                "after it. At an end there is one neighbour less. Return the copy."
            ),
            "Of $numbers, keep the elements whose index differs from $p by more than 1. $hand them as a list.",
            (
                "In a row of plants with the heights $numbers, the plant at place $p, counted from 0, is ill. It is "
                "pulled out, and the plants beside it too, to be sure. List the heights of the plants that are left."
            ),
            (
                "Cut the place $p out of $numbers together with the places on its left and on its right, as far as "
                "they exist. Join what remains and return it."
            ),
            (
                "You get a list and a place $p; the first place is 0. Cross out the number there. Also cross out the "
                "number on its left and the number on its right, if there are such numbers. Return the numbers that "
                "are not crossed out."
            ),
            (
                "In: an array and a position $p. Out: the array of the members at positions less than $p - 1 or "
                "greater than $p + 1, in order."
            ),
            (
                "People with the ages $numbers sit on a bench. The one at place $p, counted from 0, gets up to dance "
                "and takes the people on both sides along. What are the ages of those who stay seated?"
            ),
            (
                "The function returns a list that lacks the member at a given index and the members adjacent to it, "
                "and holds all the other members in their old order."
            ),
            "$numbers without index $p and the indexes next to it.",
        ],
        [
            "return [$x for $i, $x in enumerate($numbers) if abs($i - $p) > 1]",
            "return $numbers[:max(0, $p - 1)] + $numbers[$p + 2:]",
            """
            $result = []
            for $i in range(len($numbers)):
                if $i < $p - 1 or $i > $p + 1:
                    $result.append($numbers[$i])
            return $result
            """,
        ],
        lambda ns, p: [n for i, n in enumerate(ns) if i not in {p - 1, p, p + 1}],
        edges=(([4], 0), ([1, 2], 1), ([1, 2, 3, 4, 5], 2), ([1, 2, 3, 4], 0)),
        note="{There is an element at that index.||}",
    ),
)
