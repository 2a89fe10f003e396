"""Parts of lists of numbers that are chosen by a rule: halves, fronts, ends and what lies between."""

from __future__ import annotations

from itertools import groupby

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

_MARK = ("k", "mark", "sign", "value", "x")


def _marked(draw: Draw, _: object) -> list[int]:
    return [draw.choose((0, 0, 1, draw.integer(2, 9))) for _ in range(draw.integer(3, 9))]


def _few(draw: Draw, _: object) -> list[int]:
    return draw.numbers(0, 9, 3, 8)


FAMILIES = (
    drill(
        "series_split.before_repeat",
        "before_{first_|}repeat until_repeat different_start {part|front}_without_repeats take_until_repeat fresh_part",
        [numbers(make=_few)],
        "list[int]",
        [
            (
                "$hand the elements of $numbers that stand before the first repetition, that is, before the first "
                "element that has occurred already."
            ),
            (
                "Take elements from the front of $numbers as long as each one is new. Stop at the first that you have "
                "taken before; it is not taken again. $hand what you took."
            ),
            "$give the longest beginning of $numbers in which all elements are different.",
            (
                "A collector opens packets with the pictures $numbers and stops as soon as a packet brings a picture "
                "that is there already. $hand the pictures collected until then, in order."
            ),
            (
                "Which elements does $numbers have before something comes up for the second time? Return them as a "
                "list; if nothing does, return all."
            ),
            (
                "You get a list of numbers. Read it from the left and copy each number. When you meet a number that is "
                "already on your paper, put the pen down. Return the numbers on the paper."
            ),
            "In: an array of integers. Out: its maximal prefix without duplicates.",
            (
                "A bus driver calls at the stops $numbers. At the first stop where he has been earlier that day, his "
                "shift is over. Report the stops where he was until then, each of them once, in the order of the tour."
            ),
            (
                "The function copies members of a list of integers into a new list until one equals an earlier member "
                "or the list ends, and returns the copy."
            ),
            "Start of $numbers up to, but without, the first repeated element.",
        ],
        [
            """
            $result = []
            for $x in $numbers:
                if $x in $result:
                    break
                $result.append($x)
            return $result
            """,
            """
            for $i, $x in enumerate($numbers):
                if $x in $numbers[:$i]:
                    return $numbers[:$i]
            return $numbers[:]
            """,
        ],
        lambda ns: ns[: max(i for i in range(len(ns) + 1) if len(set(ns[:i])) == i)],
        edges=(([],), ([2, 2],), ([1, 2, 3],), ([4, 1, 4, 1],)),
        note="{If there is no repetition, the result is the whole list.||}",
    ),
    drill(
        "series_split.stretch_totals",
        (
            "totals_of_stretches sums_by_sign_runs {sum|total}_stretches gains_and_losses_in_row phase_totals "
            "runs_to_totals"
        ),
        [numbers(low=-9, high=9, least=3, most=8, names=("numbers", "changes", "values", "results", "data"))],
        "list[int]",
        [
            (
                "Split $numbers into stretches of neighbours that are all negative or all not negative, as long as "
                "possible. $hand the sums of the stretches in order."
            ),
            (
                "Neighbours in $numbers belong together if both are below 0 or both are at least 0. $hand the total of "
                "each group of elements that belong together, from left to right."
            ),
            (
                "Replace every run of negative numbers in $numbers by its sum, and every run of other numbers (zeros "
                "and positive ones) by its sum as well. Return the list that comes out."
            ),
            (
                "$numbers lists what a stall gained each day; a loss is negative and a day without a change counts as "
                "a gain. Good and bad times take turns. For each good or bad time report its total."
            ),
            (
                "Add up $numbers in phases: a phase ends where a negative number follows one that is not negative, or "
                "the other way round. What are the totals of the phases? Give a list."
            ),
            (
                "You get a list of numbers. Add numbers as long as they stay below zero, or as long as they stay at "
                "zero or above. When this changes, write down the sum and start again from 0. At the end write down "
                "the last sum too. Return what you wrote."
            ),
            (
                "In: an array of integers. Two adjacent members are in the same block if and only if (a < 0) equals (b "
                "< 0). Out: the block sums, from the leftmost block to the rightmost."
            ),
            (
                "A balloon goes up and down in short moves, see $numbers; negative moves are downward, and zero is "
                "taken as an upward move. Short moves in one direction that follow on each other count as one long "
                "move. List the long moves."
            ),
            (
                "The function condenses a list of integers: consecutive members that are negative, or that are not, "
                "are merged into one by addition."
            ),
            "Sums of the runs of equal sign in $numbers, zero being counted with the positive numbers.",
        ],
        [
            """
            $result = []
            for $i, $x in enumerate($numbers):
                if $i > 0 and ($x < 0) == ($numbers[$i - 1] < 0):
                    $result[-1] += $x
                else:
                    $result.append($x)
            return $result
            """,
        ],
        lambda ns: [sum(run) for _, run in groupby(ns, key=lambda n: n < 0)],
        edges=(([],), ([-3],), ([0, 2, -1, -1, 0],)),
        note="An empty list gives an empty list.",
    ),
    drill(
        "series_split.trim_value",
        "trim trim_{ends|list} {strip|cut}_ends remove_from_{ends|both_ends} strip_value without_edge_values",
        [numbers(make=_marked), integer("k", 0, 1, names=_MARK, fix=(0, 1))],
        "list[int]",
        [
            (
                "$hand $numbers without the elements equal to $k at its beginning and at its end. Elements equal to $k "
                "in between stay."
            ),
            (
                "Take every $k away from the front of $numbers until another number stands there, and do the same at "
                "the back. $hand what is left."
            ),
            (
                "What str.strip does with blanks at the ends of a text is to be done with the value $k at the ends of "
                "the list $numbers: leading and trailing ones go, the others remain. Return the new list."
            ),
            (
                "A recorder wrote $k while nothing happened. Cut off the quiet times at the start and at the end of "
                "the record $numbers, but not those in the middle."
            ),
            (
                "Where does $numbers begin and end if you ignore all elements $k on its outside? Give back the part "
                "from the first to the last element that is not $k, both included."
            ),
            (
                "You get a list of numbers. Look at the first number. If it is $k, remove it, and look again. When it "
                "is not, go to the last number and do the same from there. Return the list that remains. It can be "
                "empty."
            ),
            (
                "In: an array of integers. Out: its shortest block that contains all members different from $k; the "
                "empty array if there are none."
            ),
            (
                "A row of flower boxes holds $numbers plants each. The boxes with $k plants on the left edge and on "
                "the right edge of the row are carried away, until a box with another number of plants is at each edge "
                "or nothing is there any more. Report the boxes left."
            ),
            (
                "The function strips a list: it drops the members at both ends as long as they equal $k, and returns "
                "the rest."
            ),
            "$numbers without leading and trailing elements that are $k.",
        ],
        [
            """
            start = 0
            end = len($numbers)
            while start < end and $numbers[start] == $k:
                start += 1
            while end > start and $numbers[end - 1] == $k:
                end -= 1
            return $numbers[start:end]
            """,
            """
            $result = $numbers[:]
            while $result and $result[0] == $k:
                $result.pop(0)
            while $result and $result[-1] == $k:
                $result.pop()
            return $result
            """,
        ],
        lambda ns, k: [n for i, n in enumerate(ns) if {*ns[: i + 1]} - {k} and {*ns[i:]} - {k}],
        edges=(([], 0), ([0, 0], 0), ([0, 1, 0, 5, 0], 0), ([1, 0, 1], 1)),
        note="{The list itself is not changed.||}",
    ),
    drill(
        "series_split.between_marks",
        "between_{marks|signs} part_between between_first_two {get|take}_between inside_marks from_mark_to_mark",
        [numbers(make=_marked), integer("k", 0, 1, names=_MARK, fix=(0, 1))],
        "list[int]",
        [
            "$hand the elements of $numbers between the first and the second $k.",
            (
                "The number $k marks the beginning and the end of a message in $numbers. $hand the message: what "
                "stands after the first $k and before the next one."
            ),
            (
                "Skip $numbers up to the first element that is $k; collect the elements after it until $k comes again. "
                "$hand the collected elements."
            ),
            (
                "A gate counter writes $k whenever somebody enters or leaves the room. Which numbers in $numbers were "
                "written while the first visitor was inside, that is, after the first $k and before the second?"
            ),
            "Find the two leftmost places of $k in $numbers and return the part that lies strictly between them.",
            (
                "You get a list of numbers. Look for the first $k. Write down all the numbers after it, but stop when "
                "you come to another $k. If there is no other $k, throw your paper away: the answer is the empty list."
            ),
            (
                "In: an array of integers. Out: the members enclosed by its first two occurrences of $k, in order; the "
                "occurrences themselves are not in the result."
            ),
            (
                "In a train with the wagon numbers $numbers, the wagons labelled $k are engines. List the numbers of "
                "the wagons that are pulled between the first engine and the second engine from the front."
            ),
            (
                "The function returns the slice of a list of integers that is delimited on both sides by $k, for the "
                "first such pair of delimiters."
            ),
            "The part of $numbers from the first $k to the second, both left out.",
        ],
        [
            """
            places = [$i for $i, $x in enumerate($numbers) if $x == $k]
            if len(places) < 2:
                return []
            return $numbers[places[0] + 1:places[1]]
            """,
            """
            if $numbers.count($k) < 2:
                return []
            start = $numbers.index($k) + 1
            end = $numbers.index($k, start)
            return $numbers[start:end]
            """,
        ],
        lambda ns, k: [n for i, n in enumerate(ns) if n != k and ns[:i].count(k) == 1 and k in ns[i:]],
        edges=(([], 0), ([5, 0, 2], 0), ([0, 4, 7, 0, 3, 0], 0), ([1, 1, 2], 1)),
        note="If $k does not occur twice, the result is an empty list.",
    ),
    drill(
        "series_split.heavier_half",
        "$tag_half half_with_$size_sum {choose|pick}_$tag_half {get|find}_$tag_half $tag_side take_$tag_half",
        [numbers(low=0, high=15, least=2, most=7)],
        "list[int]",
        [
            (
                "Cut $numbers in the middle and return the half with the $size sum. If the length is odd, the middle "
                "element belongs to the second half; with equal sums return the first half."
            ),
            (
                "Of the first and the second half of $numbers, $hand the one whose elements add up to $cmp. The second "
                "half has one element more if the number of elements is odd. In a tie the first half is chosen."
            ),
            (
                "The first half of a list of n elements has n // 2 of them; all the others are the second half. Which "
                "half of $numbers is $tag, that is, has the $size total? Return it as a list, the first one if neither "
                "is."
            ),
            (
                "A bar with weights $numbers is sawn in two, after the first n // 2 of its n weights. Give back the "
                "weights of the $tag piece; should both weigh the same, those of the left one."
            ),
            (
                "If the sum of the second half of $numbers is $cmp than that of the first half, return the second "
                "half; otherwise return the first. The first half gets the smaller number of elements when they cannot "
                "be halved."
            ),
            (
                "You get a list of numbers. Divide it into a left half and a right half. When there is a number in the "
                "middle, give it to the right half. Add up both halves. Return the half with the $size sum. Are they "
                "equal? Return the left half."
            ),
            (
                "In: an array of integers of length n. Out: its members from index 0 to n // 2 - 1 or those from index "
                "n // 2 on, whichever have the $size sum, the former if the sums agree."
            ),
            (
                "Two friends split a row of bowls with $numbers cherries in the middle; an odd bowl in the middle goes "
                "to the right side. One of them may choose and wants $cmp cherries. Report the bowls of that side, the "
                "left side if there is no difference."
            ),
            (
                "The function compares the sums of the two halves of a list of integers and returns the half with the "
                "$size one. A central member counts towards the second half; the first half wins ties."
            ),
            "The half of $numbers that sums to $cmp: split at index n // 2 for n elements, first half in a tie.",
        ],
        [
            """
            middle = len($numbers) // 2
            first_half = $numbers[:middle]
            second_half = $numbers[middle:]
            if sum(second_half) $op sum(first_half):
                return second_half
            return first_half
            """,
            """
            middle = len($numbers) // 2
            return $pick($numbers[:middle], $numbers[middle:], key=sum)
            """,
        ],
        lambda ns, v: sorted(
            [ns[: len(ns) >> 1], ns[len(ns) >> 1 :]], key=lambda half: -sum(half) if v["op"] == ">" else sum(half)
        )[0],
        edges=(([],), ([4],), ([3, 1, 2],), ([5, 2, 6],)),
        note="{Both halves of an empty list are empty.||}",
        variants=[
            {"tag": "heavier", "size": "larger", "cmp": "more", "op": ">", "pick": "max"},
            {"tag": "lighter", "size": "smaller", "cmp": "less", "op": "<", "pick": "min"},
        ],
    ),
    drill(
        "series_split.take_and_leave",
        "take_and_leave take_some_leave_some {keep|take}_and_skip periodic_part work_and_rest in_turns",
        [
            numbers(low=0, high=20, least=4, most=9),
            integer("p", 1, 3, names=("take", "keep", "a", "on_count", "p"), fix=(2, 3)),
            integer("q", 1, 3, names=("leave", "skip", "b", "off_count", "q"), fix=(2, 3)),
        ],
        "list[int]",
        [
            (
                "Take $p elements of $numbers, leave out $q, take $p again, leave out $q again, and so on to the end. "
                "$hand the elements taken."
            ),
            (
                "From $numbers keep $p elements in a row and then skip $q in a row, by turns, beginning with the kept "
                "ones. $hand a list of the kept elements."
            ),
            (
                "The places of $numbers are counted in rounds of $p + $q. In each round only the first $p elements are "
                "kept. Return the kept ones in order."
            ),
            (
                "Somebody works $p days and then rests $q days, again and again, starting with work. $numbers says how "
                "many visitors came each day. List the numbers of visitors on the days with work."
            ),
            (
                "Which elements remain if, after every $p elements of $numbers, the next $q are crossed out? "
                "Crossed-out elements do not count towards the $p. Return the remaining ones."
            ),
            (
                "You get a list of numbers. Copy $p numbers. Jump over $q numbers. Then copy $p numbers again and go "
                "on like this until the list ends. Return your copy."
            ),
            (
                "In: an array of integers. Out: the members whose index, divided by $p + $q, leaves a remainder less "
                "than $p."
            ),
            (
                "A lighthouse shines for $p seconds and is dark for $q seconds, over and over; at second 0 it begins "
                "to shine. $numbers has the number of ships near it for each second. Report these numbers for the "
                "seconds with light."
            ),
            (
                "This function copies a list of integers with a repeating pattern of holes: $p members are copied, "
                "then $q members are not."
            ),
            "Elements of $numbers by the pattern: $p in, $q out.",
        ],
        [
            "return [$x for $i, $x in enumerate($numbers) if $i % ($p + $q) < $p]",
            """
            $result = []
            $i = 0
            while $i < len($numbers):
                $result.extend($numbers[$i:$i + $p])
                $i += $p + $q
            return $result
            """,
        ],
        lambda ns, p, q: [n for n, stays in zip(ns, ([True] * p + [False] * q) * len(ns), strict=False) if stays],
        edges=(([], 2, 1), ([1, 2, 3, 4, 5], 1, 2), ([7, 8], 3, 2)),
        note="{Should the list end in the middle of a turn, that turn is just shorter.||}",
    ),
    drill(
        "series_split.last_stretch",
        "final_$kind_part last_$kind_stretch {get|take}_$kind_end $kind_since $kind_tail trailing_$kind_values",
        [
            numbers(low=0, high=12, least=3, most=8),
            integer("k", 2, 9, names=("k", "limit", "bound", "level", "n"), fix=(4, 5, 6)),
        ],
        "list[int]",
        [
            "$hand the longest part at the end of $numbers in which all elements are at $tag $k.",
            (
                "Go backwards from the last element of $numbers as long as the elements are at $tag $k. $hand the "
                "elements that you passed, in their usual order."
            ),
            (
                "$give everything in $numbers after the last element that is $bad than $k. If there is no such "
                "element, that is the whole list."
            ),
            (
                "$numbers has the temperature of each day up to today. Since when has it been at $tag $k without a "
                "break? List the temperatures of these days, the oldest first; the list is empty if today does not fit."
            ),
            (
                "If the last element of $numbers is $bad than $k, return an empty list. Otherwise return the unbroken "
                "run of elements of at $tag $k that it ends."
            ),
            (
                "You get a list of numbers. Start at its right end. Move to the left until you find a number that is "
                "$bad than $k, or until the list is over. Return the numbers to the right of that place. Do not change "
                "their order."
            ),
            "In: an array of integers. Out: its longest suffix without any member $bad than $k.",
            (
                "A team looks back at its results $numbers, the latest of which comes last. Its present streak is made "
                "of the latest results, all of them at $tag $k, as far back as that is true. Give the results of the "
                "streak in the order of the games."
            ),
            (
                "The function returns the final section of a list of integers that starts right after the last member "
                "that is $bad than $k."
            ),
            "Trailing elements of $numbers that are all at $tag $k.",
        ],
        [
            """
            start = len($numbers)
            while start > 0 and $numbers[start - 1] $op $k:
                start -= 1
            return $numbers[start:]
            """,
            """
            $result = []
            for $x in $numbers:
                if $x $op $k:
                    $result.append($x)
                else:
                    $result = []
            return $result
            """,
        ],
        lambda ns, k, v: [
            n for i, n in enumerate(ns) if (min(ns[i:]) >= k if v["tag"] == "least" else max(ns[i:]) <= k)
        ],
        edges=(([], 5), ([7, 1, 6, 5], 4), ([9, 9, 2, 3], 4), ([6, 6], 6)),
        note="{The result may be empty.|An empty list gives an empty list.}",
        variants=[
            {"tag": "least", "kind": "high", "bad": "less", "op": ">="},
            {"tag": "most", "kind": "low", "bad": "more", "op": "<="},
        ],
    ),
)
