"""Moving the elements of a list, cutting it up and putting it together."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "order_arranging.rotate",
        "rotate_$tag shift_$tag turn_list_$tag rotate_list_$tag move_$tag",
        [numbers("numbers", 0, 20, 3, 6), integer("k", 0, 7, names=("k", "n", "steps", "places"), fix=(1, 2, 3))],
        "list[int]",
        [
            "Rotate $numbers to the $tag by $k places and return the new list.",
            (
                "$hand $numbers rotated $k steps to the $tag: elements that $leave at the $out end come back at "
                "the other."
            ),
            (
                "In a rotation to the $tag by one place the $edge element moves to the $other end of the list. "
                "$hand $numbers after $k such rotations."
            ),
            (
                "Children sit in a circle; $numbers lists their numbers. All move $k seats to the $tag, and who "
                "has no seat there goes to the other end. $hand the new list."
            ),
            (
                "Take the $edge element of $numbers away and put it at the $other end; do this $k times. Return "
                "the list then."
            ),
            "Shift all elements of the list $numbers by $k positions to the $tag, around the end.",
            (
                "This function rotates a list by $k positions to the $tag and returns the result. Whatever is pushed "
                "out at the $out end is put back at the opposite end."
            ),
            (
                "You get an array. Move the $edge member to the other end of the array. Do this $k times and output "
                "the array."
            ),
            "Input: $numbers. Output: the cyclic shift of $numbers by $k to the $tag.",
            "{Report|Output} the list $numbers shifted cyclically by $k to the $tag.",
        ],
        """
        if not $numbers:
            return []
        shift = $k % len($numbers)
        return $code
        """,
        lambda numbers, k, v: [numbers[(i + k * v["sign"]) % len(numbers)] for i in range(len(numbers))],
        edges=(([], 2), ([1], 5), ([1, 2, 3], 1), ([1, 2, 3], 4)),
        note="{An empty list stays empty.||}",
        variants=[
            {
                "tag": "left",
                "leave": "leave the list",
                "out": "left",
                "edge": "first",
                "other": "right",
                "code": "$numbers[shift:] + $numbers[:shift]",
                "sign": 1,
            },
            {
                "tag": "right",
                "leave": "leave the list",
                "out": "right",
                "edge": "last",
                "other": "left",
                "code": "$numbers[len($numbers) - shift:] + $numbers[:len($numbers) - shift]",
                "sign": -1,
            },
        ],
    ),
    drill(
        "order_arranging.swap_ends",
        "swap_ends exchange_ends swap_first_and_last switch_ends change_ends",
        [numbers("numbers", 0, 20, 2, 6)],
        "list[int]",
        [
            "$hand a copy of $numbers with the first and the last element exchanged.",
            "Swap the two ends of $numbers: the first element goes to the end and the last one to the front.",
            "$build a list like $numbers in which its first and last number have changed places.",
            "The first and the last person in the line $numbers change places. $hand the new line.",
            "All elements of $numbers stay where they are, except for the outermost two, which are swapped.",
            "Exchange $numbers[0] and $numbers[-1] in a new list and return it.",
            (
                "The function returns a copy of the list $numbers in which the first and the last entry are "
                "interchanged."
            ),
            (
                "You get an array. The first member and the last member change places. All other members stay. "
                "Output the new array."
            ),
            "Input: $numbers. Output: the same sequence with its two outermost entries swapped.",
            (
                "If a row is read wrongly at both ends, its first and last entry must be traded. {Report|Output} "
                "$numbers after this correction."
            ),
        ],
        [
            (
                "$result = list($numbers)\nif $result:\n    $result[0], $result[-1] = $result[-1], "
                "$result[0]\nreturn $result"
            ),
            (
                "if len($numbers) < 2:\n    return list($numbers)\nreturn [$numbers[-1]] + $numbers[1:-1] + "
                "[$numbers[0]]"
            ),
        ],
        lambda numbers: [numbers[{0: len(numbers) - 1, len(numbers) - 1: 0}.get(i, i)] for i in range(len(numbers))],
        edges=(([],), ([1],), ([1, 2],)),
        note="Lists with fewer than two elements stay as they are.",
    ),
    drill(
        "order_arranging.chunks",
        "chunks split_into_chunks groups_of cut_into_parts slices_of",
        [numbers("numbers", 0, 20, 3, 8), integer("k", 1, 4, names=("k", "n", "size", "length"), fix=(2, 3))],
        "list[list[int]]",
        [
            "Split $numbers into lists of $k elements each.",
            "$hand a list of lists: the first $k elements of $numbers, the next $k, and so on.",
            "Cut the list $numbers into pieces of length $k from left to right.",
            (
                "Eggs are packed in boxes of $k. The eggs have the numbers in $numbers. $hand the contents of "
                "the boxes as a list of lists."
            ),
            (
                "$build groups of $k neighboring elements of $numbers. Every element is in exactly one group, "
                "and the order is kept."
            ),
            (
                "Children with the numbers in $numbers line up and form teams of $k, from the front. Return the "
                "list of the teams."
            ),
            (
                "This function divides a list into consecutive pieces of $k entries each and returns the list of "
                "these pieces."
            ),
            (
                "You get a long list. Cut it into short lists with $k members each, starting from the left. Output "
                "the list of the short lists."
            ),
            "For printing, the entries of $numbers are to be broken into rows of $k. Produce the list of rows.",
            "{Report|Output} $numbers cut into lists of length $k.",
        ],
        [
            "return [$numbers[$i:$i + $k] for $i in range(0, len($numbers), $k)]",
            (
                "$result = []\nfor $i in range(0, len($numbers), $k):\n    $result.append($numbers[$i:$i + "
                "$k])\nreturn $result"
            ),
        ],
        lambda numbers, k: [
            [x for i, x in enumerate(numbers) if i // k == j] for j in range((len(numbers) + k - 1) // k)
        ],
        edges=(([], 2), ([1, 2, 3, 4], 2), ([1], 3)),
        note="The last one may {be shorter|have fewer elements}.",
    ),
    drill(
        "order_arranging.windows",
        "windows sliding_windows runs_of_length neighbors_in_groups all_windows",
        [numbers("numbers", 0, 20, 3, 6), integer("k", 1, 4, names=("k", "n", "size", "width"), fix=(2, 3))],
        "list[list[int]]",
        [
            "$hand all runs of $k neighboring elements of $numbers, from left to right.",
            (
                "Move a window of width $k over $numbers, one step at a time, and $hand a list of what can be "
                "seen in it."
            ),
            "$build a list of all slices of $numbers with $k elements, in the order of their starts.",
            (
                "A reader sees $k numbers of the line $numbers at once and moves on by one number each time. "
                "Return the list of the views, each a list."
            ),
            "Which $k consecutive elements occur in $numbers? List every such group; groups may overlap.",
            "$hand the list of $numbers[i:i + $k] for every i at which $k elements are left.",
            (
                "This function returns a list of all contiguous sublists of $numbers that have exactly $k entries, "
                "ordered by their starting index."
            ),
            (
                "You get an array. Take $k members from the beginning. Then move one place to the right and take $k "
                "members again. Go on until the end. Output all these groups as a list of lists."
            ),
            (
                "For a moving average every $k neighboring readings of $numbers are looked at together. Output these "
                "overlapping groups as a list of lists."
            ),
        ],
        "return [$numbers[$i:$i + $k] for $i in range(len($numbers) - $k + 1)]",
        lambda numbers, k: [list(c) for c in zip(*(numbers[i:] for i in range(k)), strict=False)],
        edges=(([], 2), ([1, 2, 3], 2), ([1], 3)),
        note="If there are fewer than $k elements, the result is empty.",
    ),
    drill(
        "order_arranging.split_at_value",
        "split_at split_by_value cut_at parts_between separate_by",
        [numbers("numbers", 0, 3, 4, 8), integer("x", 0, 3, names=("x", "value", "separator", "mark"), fix=(0, 1))],
        "list[list[int]]",
        [
            "Split $numbers at every $x. $hand the list of the parts; the $x itself is in none of them.",
            "The number $x separates groups in $numbers. $hand the groups as a list of lists.",
            "Just as a text is split at commas, split the list $numbers at the value $x and return the pieces.",
            (
                "A counter sends $x after each group of readings, and $numbers is what was received. $hand the "
                "lists of readings before, between and after the separators."
            ),
            "Cut $numbers wherever $x stands, leave $x out, and return all pieces in order.",
            (
                "$build a list of lists: a new inner list starts after each $x in $numbers, which belongs to no "
                "inner list."
            ),
            (
                "The function splits the list at each occurrence of $x and returns the sublists between the "
                "occurrences. The value $x itself is dropped."
            ),
            (
                "You get a series of numbers. The number $x works like a wall. Collect the numbers between the walls "
                "in lists and output all the lists."
            ),
            (
                "Input: $numbers, with $x as the separator. Output: a list of lists, namely what stands before the "
                "first separator, between neighboring ones, and after the last one."
            ),
            (
                "If an entry of $numbers equals $x, it closes the present group and opens a new one; otherwise "
                "it joins the present group. {Report|Output} all groups as a list of lists."
            ),
        ],
        """
        $result = [[]]
        for $item in $numbers:
            if $item == $x:
                $result.append([])
            else:
                $result[-1].append($item)
        return $result
        """,
        lambda numbers, x: [[int(ch) for ch in piece] for piece in "".join(map(str, numbers)).split(str(x))],
        edges=(([], 0), ([1, 0, 0, 2], 0), ([0], 0)),
        note="Parts may be empty: there is always one more part than separators.",
    ),
    drill(
        "order_arranging.remove_at",
        "remove_at without_positions delete_indices drop_at remove_positions",
        [
            numbers("numbers", 0, 20, 4, 7),
            numbers("places", 0, 5, 1, 3, names=("places", "indices", "positions", "drop")),
        ],
        "list[int]",
        [
            "$hand $numbers without the elements whose indices are in $places.",
            "Remove the elements of $numbers at the positions in $places, all counted from 0 in the original list.",
            "$places lists indices. $build a copy of $numbers in which the elements at these indices are missing.",
            (
                "Some seats in the row $numbers become empty, namely those with the numbers in $places (the "
                "first seat is 0). $hand who is left, in order."
            ),
            "Keep an element of $numbers only if its index does not occur in $places.",
            (
                "Delete several positions at once: $hand the elements of $numbers that stand at none of the "
                "indices in $places."
            ),
            (
                "This function returns a copy of the list from which the elements at all indices listed in $places "
                "have been deleted. The indices refer to the list as it was at the beginning."
            ),
            (
                "You get a list and some indices. Leave out the members at these indices, and output the others in "
                "their old order. The first index is 0."
            ),
            "Input: $numbers and $places. Output: the entries of $numbers whose index is not in $places.",
            "Report what stays of $numbers if the indices in $places are struck out.",
        ],
        "return [$x for $i, $x in enumerate($numbers) if $i not in $places]",
        lambda numbers, places: [numbers[i] for i in sorted(set(range(len(numbers))) - set(places))],
        edges=(([], [0]), ([1, 2, 3], []), ([1, 2, 3], [0, 2])),
        note="{Indices that do not exist are ignored.|Indices beyond the end have no effect.}",
    ),
)
