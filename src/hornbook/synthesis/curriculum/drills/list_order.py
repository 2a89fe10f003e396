"""Lists in another order, and parts of lists."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, limit, numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "list_order.reverse",
        "reverse_list reversed_copy backwards turn_around {make|get}_reversed flip_list",
        [numbers(least=2)],
        "list[int]",
        [
            "$build a list with the elements of $numbers in reverse order.",
            "Turn $numbers around: the last element comes first and the first last. Return a new list.",
            "Return a copy of $numbers read from right to left.",
            "A train with the cars $numbers drives backwards now. Return the cars from the new front to the new end.",
            "Reverse the list $numbers, without changing the list that was given.",
            "List all elements of $numbers from the last to the first.",
            (
                "This function takes a list of integers and returns a new list containing the same members in "
                "the opposite order."
            ),
            (
                "You get a list of numbers. Write it down again, but start with the last number and end with "
                "the first. Return this new list."
            ),
            (
                "Plates with the numbers $numbers were put on a pile one after the other. They are now taken "
                "off from the top. Produce the list of numbers in the order in which they come off."
            ),
            (
                "Input: an array of integers. Output: a new array with the last member first and the first "
                "member last; the input must not change."
            ),
            "$numbers back to front, please.",
        ],
        ["return $numbers[::-1]", "$result = []\nfor $x in $numbers:\n    $result.insert(0, $x)\nreturn $result"],
        lambda ns: [ns[-1 - i] for i in range(len(ns))],
        edges=(([],), ([4],), ([1, 2],)),
    ),
    drill(
        "list_order.rotate",
        "rotate_$side rotate_list_$side turn_$side move_$side shift_round_$side cycle_$side",
        [numbers(least=2), integer("k", 0, 6, names=("k", "steps", "n", "places"), fix=(2, 3))],
        "list[int]",
        [
            (
                "Rotate $numbers by $k to the $side: {elements|what is} pushed out at the $side end {come|comes} "
                "back in at the other end. Return a new list."
            ),
            (
                "Do the following $k times: take the $from element of $numbers away and put it at the $to. Return "
                "the final list."
            ),
            "Return $numbers moved $k places to the $side in a circle.",
            (
                "Children numbered as in $numbers sit in a row. In each of $k rounds the $from child moves to "
                "the $to. Return the row after that."
            ),
            (
                "Shift every element of $numbers $k places to the $side; elements that leave the list enter again "
                "on the opposite side."
            ),
            "A rotation by one place moves the $from element to the $to. Return $numbers after $k such rotations.",
            (
                "This function returns a new list obtained from the given one by a cyclic shift of all members "
                "by $k places to the $side."
            ),
            (
                "You have a list. Take the $from element and put it at the $to. Do this $k times. Return the "
                "list that you have then."
            ),
            (
                "Friends sit at a round table, listed as $numbers from the head seat. Everyone moves on $k "
                "seats towards the $side of the list, and who drops off there comes in at the other side. "
                "Report the new list."
            ),
            (
                "In: a list of integers. One step carries the $from member to the $to. Out: a new list, as it "
                "is after $k steps."
            ),
            "$numbers, rotated $side $k times.",
        ],
        """
        if not $numbers:
            return []
        $i = $shift
        return $numbers[$i:] + $numbers[:$i]
        """,
        lambda ns, k, v: [ns[(i + (k if v["side"] == "left" else -k)) % len(ns)] for i in range(len(ns))],
        edges=(([], 2), ([1, 2, 3], 0), ([1, 2, 3], 4)),
        note="The number of places may be larger than the length. An empty list stays empty.",
        variants=[
            {"side": "left", "from": "first", "to": "end", "shift": "$k % len($numbers)"},
            {"side": "right", "from": "last", "to": "front", "shift": "-$k % len($numbers)"},
        ],
    ),
    drill(
        "list_order.swap_ends",
        "swap_ends exchange_ends swap_first_last first_last_swapped {make|get}_ends_swapped trade_ends",
        [numbers(least=2)],
        "list[int]",
        [
            "$build a copy of $numbers in which the first and the last element have changed places.",
            "Swap the first and the last number of $numbers. Return a new list.",
            (
                "Exchange the two ends of $numbers; what is between stays. Return the new list and leave the "
                "given one alone."
            ),
            "In a row of people numbered as in $numbers the two at the ends trade places. Return the new row.",
            "Return a list like $numbers, but with the last element in front and the first one at the end.",
            (
                "The result starts with the last element of $numbers and ends with its first, and the middle part "
                "is unchanged."
            ),
            (
                "This function takes a list of at least two integers and returns a copy in which the members at "
                "the first and the last index have been interchanged."
            ),
            (
                "You get a list. Put the last number first and the first number last. Do not move the other "
                "numbers. Return the new list."
            ),
            (
                "In the train $numbers the locomotives at both ends are exchanged for each other, while "
                "everything in the middle stays coupled. Report the new train as a list."
            ),
            (
                "In: an array of integers. Out: a new array; first and last members have traded their indexes, "
                "all others keep theirs."
            ),
            "$numbers with both its ends exchanged.",
        ],
        """
        $result = list($numbers)
        $result[0], $result[-1] = $result[-1], $result[0]
        return $result
        """,
        lambda ns: [*ns[-1:], *ns[1:-1], ns[0]],
        edges=(([1, 2],), ([1, 2, 3],)),
        note="The list has at least two elements.",
    ),
    drill(
        "list_order.swap_places",
        "swap_places swap_at exchange_positions swap_elements swapped_at trade_places",
        [
            numbers(least=2),
            integer(
                "a", names=("i", "first", "start", "p"), make=lambda draw, before: draw.integer(0, len(before[0]) - 1)
            ),
            integer(
                "b", names=("j", "second", "end", "q"), make=lambda draw, before: draw.integer(0, len(before[0]) - 1)
            ),
        ],
        "list[int]",
        [
            "$build a copy of $numbers in which the elements at the indexes $a and $b have changed places.",
            "Swap the elements of $numbers at positions $a and $b, counted from 0. Return a new list.",
            (
                "Return a list like $numbers, except that the element at index $a stands at index $b and the "
                "other way round."
            ),
            (
                "Two cards in the row $numbers are exchanged, those at the places $a and $b (the first place is "
                "0). Return the new row."
            ),
            "Copy $numbers, exchange in the copy what is at $a with what is at $b, and return it. Indexes start at 0.",
            "$numbers with two elements swapped, those at indexes $a and $b.",
            (
                "This function takes a list of integers and two valid indexes, and returns a copy of the list "
                "in which the members at these indexes have been interchanged."
            ),
            (
                "You get the list $numbers and two places, $a and $b. The first place is 0. Exchange the "
                "numbers at these two places. Return a new list."
            ),
            (
                "Two pupils in the row $numbers quarrel over their seats $a and $b (seats are counted from 0) "
                "and finally trade them. Produce the new row as a list."
            ),
            (
                "In: $numbers, $a, $b. The members at indexes $a and $b trade places; the rest stays. If both "
                "indexes are equal, the result is a plain copy."
            ),
        ],
        """
        $result = list($numbers)
        $result[$a], $result[$b] = $result[$b], $result[$a]
        return $result
        """,
        lambda ns, a, b: [ns[{a: b, b: a}.get(i, i)] for i in range(len(ns))],
        edges=(([1, 2], 0, 1), ([1, 2, 3], 1, 1)),
    ),
    drill(
        "list_order.swap_neighbors",
        "swap_neighbors swap_in_pairs swap_pairs exchange_neighbors {make|get}_pairs_swapped pairwise_swap",
        [numbers(least=2, most=7)],
        "list[int]",
        [
            "Swap the first and second element of $numbers, the third and fourth, and so on. Return a new list.",
            (
                "$build a copy of $numbers in which the elements of each pair have changed places. The pairs are "
                "the first two, the next two and so on."
            ),
            "Exchange the element at each even index of $numbers with the one right after it. Return a new list.",
            (
                "Couples dance in the row $numbers: the first two, the next two and so on. In every couple the "
                "two trade places. Return the new row."
            ),
            "Cut $numbers into pairs from the left, turn each pair around and join them again.",
            "Return $numbers with neighbors at the indexes 0 and 1, 2 and 3 and so on swapped.",
            (
                "This function takes a list of integers, interchanges the members within each successive couple "
                "of positions (0 and 1, 2 and 3, and so on), and returns the result as a new list."
            ),
            (
                "You get a list. Change the places of the first two numbers. Then change the places of the next "
                "two. Go on to the end. Return the new list."
            ),
            (
                "Books on the shelf $numbers are grouped by two, from the left, and within every group the left "
                "and the right book are exchanged. Hand over the new order as a list."
            ),
            (
                "In: an array of integers. Members at indexes 0 and 1 trade places, so do those at 2 and 3, and "
                "so on. Out: a new array."
            ),
        ],
        """
        $result = list($numbers)
        for $i in range(0, len($numbers) - 1, 2):
            $result[$i], $result[$i + 1] = $result[$i + 1], $result[$i]
        return $result
        """,
        lambda ns: [ns[i ^ 1] if i ^ 1 < len(ns) else n for i, n in enumerate(ns)],
        edges=(([],), ([4],), ([1, 2, 3],)),
        note="If the number of elements is odd, the last one stays where it is.",
    ),
    drill(
        "list_order.move_value",
        "move_$tag_to_end $tag_last push_$tag_back {put|bring}_$tag_last $tag_to_end shift_$tag_back",
        [
            numbers(
                make=lambda draw, _: [
                    draw.choose((0, draw.integer(-5, 9), draw.integer(-5, 9))) for _ in range(draw.integer(2, 7))
                ]
            )
        ],
        "list[int]",
        [
            "Move all $tag numbers of $numbers to the end. Apart from that the order stays. Return a new list.",
            (
                "$build a list with the elements of $numbers that are not $tag, followed by those that are. Both "
                "parts keep their order."
            ),
            "Return the elements of $numbers in the same order, but with the $tag ones behind all others.",
            (
                "Cards that are $tag go to the back of the row $numbers; within each group nothing changes. "
                "Return the new row."
            ),
            (
                "First come the elements of $numbers with $text, then the rest; each group in its old order. "
                "Return the list."
            ),
            (
                "Split $numbers in two by whether an element is $tag, keep the order, and return those that are "
                "not followed by those that are."
            ),
            (
                "This function returns a new list that holds first all members of the given list that are not "
                "$tag and then all that are $tag; the relative order within both groups is preserved."
            ),
            (
                "You get a list of numbers. The $tag numbers go to the back. All other numbers go to the front. "
                "Do not change the order inside the two groups."
            ),
            (
                "Letters with $tag numbers are delivered last. From the pile $numbers, produce the list in "
                "delivery order, in which otherwise nothing moves."
            ),
            (
                "In: an array of integers. Members that are not $tag come first, in order; the $tag ones "
                "follow, in order. Out: a new array."
            ),
        ],
        """
        kept = [$x for $x in $numbers if $test]
        moved = [$x for $x in $numbers if not $test]
        return kept + moved
        """,
        lambda ns, v: sorted(ns, key=lambda n: n < 0 if v["tag"] == "negative" else n % 2 == 0),
        edges=(([],), ([0],), ([0, -1, 3, 2],)),
        variants=[
            {"tag": "negative", "text": "x >= 0", "test": "$x >= 0"},
            {"tag": "even", "text": "x % 2 == 1", "test": "$x % 2 == 1"},
        ],
    ),
    drill(
        "list_order.pivot",
        "partition partition_around three_parts arrange_around {split|order}_by_pivot around_pivot",
        [numbers(low=0, high=12, least=3, most=7), limit(names=("pivot", "k", "limit", "bound"), fix=(5, 6, 7))],
        "list[int]",
        [
            (
                "Return the elements of $numbers less than $k, then those equal to $k, then those greater, each "
                "group in its old order."
            ),
            (
                "Partition $numbers around the pivot $k: smaller elements first, equal ones in the middle, larger "
                "ones last. Keep the order in each part."
            ),
            (
                "$build a list from three parts of $numbers: what is below $k, what is equal to it, what is "
                "above. Nothing else moves."
            ),
            (
                "Pupils with the heights $numbers stand in a row. Those smaller than $k go to the front and those "
                "taller to the back, without changing order among themselves. Return the new row."
            ),
            "Split $numbers into less than, equal to and greater than $k, and join the three lists in this order.",
            (
                "Move the elements of $numbers smaller than $k before and the larger ones behind those equal to "
                "$k; within each group keep the order."
            ),
            (
                "This function divides the members of a list of integers into those smaller than $k, those "
                "equal to $k and those larger than $k, and returns the three groups joined in this order as one "
                "list."
            ),
            (
                "You get a list of numbers. First write the numbers smaller than $k. Then write the numbers "
                "equal to $k. At last write the bigger ones. Do not change the order inside the three groups."
            ),
            (
                "Parcels are laid out light ones first, then those of exactly $k kilograms, then heavy ones, "
                "and within each class as they came. With the weights $numbers, produce the list of weights as "
                "laid out."
            ),
            (
                "In: an array of integers. Members below $k come first, members equal to it next, members above "
                "it last; each part is in the old order. Out: a new array."
            ),
        ],
        """
        less = [$x for $x in $numbers if $x < $k]
        equal = [$x for $x in $numbers if $x == $k]
        greater = [$x for $x in $numbers if $x > $k]
        return less + equal + greater
        """,
        lambda ns, k: sorted(ns, key=lambda n: (n > k) - (n < k)),
        edges=(([], 5), ([6, 5, 4, 5], 5)),
    ),
)
