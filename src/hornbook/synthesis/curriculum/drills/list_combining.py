"""Lists put together from lists, and lists taken apart."""

from __future__ import annotations

from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _nested(draw: Draw, _: object) -> list[Any]:
    return [draw.numbers(0, 9, 0, 3) for _ in range(draw.integer(1, 4))]


def _second(names: tuple[str, ...] = ("second", "b", "ys", "other"), same: bool = False) -> Arg:
    return numbers(
        "second",
        names=names,
        make=lambda draw, before: draw.numbers(0, 9, *([len(before[0])] * 2 if same else (1, 5))),
    )


_FIRST = numbers("first", 0, 9, 1, 5, names=("first", "a", "xs", "one"))

FAMILIES = (
    drill(
        "list_building.insert_at",
        "insert_at with_inserted put_between insert_copy add_at_position {make|get}_with_inserted",
        [
            numbers(least=1, most=5),
            integer(
                "index",
                names=("index", "position", "place", "i"),
                make=lambda draw, before: draw.integer(0, len(before[0])),
            ),
            integer("value", 20, 60, names=("value", "new", "number", "x")),
        ],
        "list[int]",
        [
            "$build a copy of $numbers with $value inserted at index $index.",
            "Insert $value into $numbers so that it has the index $index afterwards. Return a new list.",
            (
                "Return a new list: the first $index elements of $numbers, then $value, then the other elements "
                "of $numbers."
            ),
            (
                "A book with the number $value is put on the shelf $numbers so that $index books stand to its "
                "left. Return the new shelf."
            ),
            (
                "Put $value at position $index (counting from 0) of $numbers; all elements from there on move one "
                "place to the right. Return a new list."
            ),
            (
                "Copy $numbers, insert $value before the element at index $index, and return the copy. An "
                "index equal to the length means the end."
            ),
            (
                "This function takes a list of integers, an index and a value, and returns a new list in which "
                "the value has been inserted at that index; later members have moved up by one."
            ),
            (
                "You get the list $numbers. Put the number $value into it, at the place $index. The first place "
                "is 0. The numbers behind it move one place. Return a new list."
            ),
            (
                "A guest with the number $value comes late to the row $numbers and sits down so that $index "
                "people are in front. Report the row as a new list."
            ),
            (
                "In: $numbers, $index, $value. Out: a new array, longer by one; $index old members come first, "
                "then $value, then the remaining old members."
            ),
        ],
        [
            "return $numbers[:$index] + [$value] + $numbers[$index:]",
            "$result = list($numbers)\n$result.insert($index, $value)\nreturn $result",
        ],
        lambda ns, index, value: [
            [*ns, value][i if i < index else i - 1 if i > index else -1] for i in range(len(ns) + 1)
        ],
        edges=(([], 0, 20), ([1, 2], 2, 30), ([1, 2], 0, 30)),
    ),
    drill(
        "list_building.concatenate",
        "concatenate join_lists concat {put|glue}_together combine_lists append_list",
        [_FIRST, _second()],
        "list[int]",
        [
            "$build one list with the elements of $first followed by those of $second.",
            "Join the lists $first and $second, in this order.",
            "Return a new list: all of $first, then all of $second.",
            (
                "Two trains with the cars $first and $second are coupled, $second behind $first. Return the list "
                "of all cars."
            ),
            "Concatenate $first and $second and return the result.",
            "Append every element of $second to a copy of $first and return the copy.",
            (
                "This function takes two lists of integers and returns a new list that contains the members of "
                "$first and after them those of $second."
            ),
            (
                "You get two lists. Write all numbers of $first and behind them all numbers of $second in one "
                "new list. Return it."
            ),
            (
                "Volume one of a story has the pages $first and volume two the pages $second. Both are bound as "
                "one book. Produce the list of its pages."
            ),
            "In: $first and $second. Out: one array, $first in front and $second behind it; neither input is changed.",
            "$first and then $second, as one list.",
        ],
        [
            "return $first + $second",
            """
            $result = list($first)
            for $x in $second:
                $result.append($x)
            return $result
            """,
        ],
        lambda a, b: [*a, *b],
        edges=(([], []), ([1], []), ([], [2, 2])),
    ),
    drill(
        "list_building.interleave",
        "interleave take_turns alternate zip_flat weave {mix|merge}_alternating",
        [_FIRST, _second(same=True)],
        "list[int]",
        [
            "$build a list that takes elements in turn from $first and $second, starting with $first.",
            (
                "Interleave $first and $second: first element of $first, first of $second, second of $first, "
                "second of $second and so on."
            ),
            (
                "Weave two lists into one. The elements of $first land at the even indexes, those of $second at "
                "the odd ones."
            ),
            (
                "Two lanes of cars, $first and $second, merge into one: in turn one car of each, $first begins. "
                "Return the merged lane."
            ),
            "Alternate between $first and $second until both are used up and return all elements in that order.",
            "Put after each element of $first the element of $second at the same index; return the resulting list.",
            (
                "This function merges two equally long lists of integers into a new list by taking one member "
                "of $first and one of $second alternately."
            ),
            (
                "You get two lists. Take one number of $first, then one of $second, then again one of $first, "
                "and so on. Return all of them in one list."
            ),
            (
                "A zipper closes: teeth of the left side $first and of the right side $second follow one "
                "another by turns, left first. Produce the list of teeth."
            ),
            (
                "In: $first and $second. Out: an array twice as long; $first fills the even indexes, "
                "and $second the odd ones."
            ),
            "$first and $second by turns, $first begins.",
        ],
        """
        $result = []
        for $left, $right in zip($first, $second):
            $result.append($left)
            $result.append($right)
        return $result
        """,
        lambda a, b: [(a, b)[i % 2][i // 2] for i in range(2 * len(a))],
        edges=(([], []), ([1], [2]), ([1, 3], [2, 4])),
        note="Both lists have the same length.",
    ),
    drill(
        "list_building.pair_up",
        "pair_up zip_lists make_pairs combine_to_pairs {build|get}_pairs side_by_side",
        [_FIRST, _second(same=True)],
        "list[tuple[int, int]]",
        [
            "$build a list of pairs (tuples) of the elements of $first and $second that have the same index.",
            "Pair each element of $first with the element of $second at the same place. Return a list of tuples.",
            "Return a list whose i-th element is the tuple of the i-th element of $first and the i-th of $second.",
            (
                "Dancers from the rows $first and $second form couples: the first two, the second two and so on. "
                "Return the couples as tuples."
            ),
            "Zip $first and $second into a list of tuples.",
            (
                "Combine two lists of equal length place by place: a list of tuples, each with a number of $first "
                "and then one of $second."
            ),
            (
                "This function takes two lists of integers and returns a list of two-element tuples, each made "
                "of the members with the same index, that of $first in front."
            ),
            (
                "You get two lists. Put the first numbers of both in a tuple. Do the same with the second "
                "numbers, and so on. Return a list of these tuples."
            ),
            (
                "A survey recorded ages in $first and heights in $second, person by person. Hand over one list "
                "with a tuple (age, height) for each person."
            ),
            (
                "In: $first and $second. Out: an array of tuples (member of $first, member of $second), one for "
                "each index in order."
            ),
            "Tuples of $first and $second by index.",
        ],
        "return list(zip($first, $second))",
        lambda a, b: [(a[i], b[i]) for i in range(len(a))],
        edges=(([], []), ([1], [2])),
        note="Both lists have the same length.",
    ),
    drill(
        "list_building.neighbor_pairs",
        "neighbor_pairs adjacent_pairs consecutive_pairs pairs_of_neighbors {list|get}_adjacent each_with_next",
        [numbers(least=2, most=5)],
        "list[tuple[int, int]]",
        [
            "$build a list of all pairs of neighboring elements of $numbers, as tuples.",
            "Pair each element of $numbers, but the last, with the one after it. Return a list of tuples.",
            "Return (first, second), (second, third) and so on for the elements of $numbers, in a list.",
            (
                "A walk visits the places $numbers in order. Return its stages, each as a tuple of where it "
                "starts and where it ends."
            ),
            "List of the tuples of an element of $numbers and its successor.",
            (
                "For every two elements that stand side by side in $numbers make a tuple, from left to right. "
                "Return them all in a list."
            ),
            (
                "This function returns a list of two-element tuples; each holds a member of the given list and "
                "the one that follows it, from left to right."
            ),
            (
                "You get a list of numbers. Put the first and the second in a tuple, then the second and the "
                "third, and so on to the end. Return the list of tuples."
            ),
            (
                "Stones lie in a row as in $numbers, and a bridge goes from every stone to the next. Report "
                "each bridge as a tuple of its left and right stone, all in one list."
            ),
            (
                "In: an array of integers. Out: an array of tuples (member, next member); it is shorter by one "
                "than the input."
            ),
        ],
        "return list(zip($numbers, $numbers[1:]))",
        lambda ns: [(ns[i], ns[i + 1]) for i in range(len(ns) - 1)],
        edges=(([],), ([4],), ([1, 2],)),
        note="With fewer than two elements there are no pairs: return an empty list.",
    ),
    drill(
        "list_building.differences",
        "differences neighbor_differences steps changes {list|get}_differences step_sizes",
        [numbers(least=2)],
        "list[int]",
        [
            (
                "$build a list of the differences between each element of $numbers, from the second on, and the "
                "one before it."
            ),
            "Subtract from every element of $numbers (but the first) its predecessor. Return the list of the results.",
            (
                "By how much does $numbers change from one element to the next? Return the changes in order; a "
                "fall is negative."
            ),
            ("$numbers holds the temperature at each hour. Return by how much it rose from each hour to the next."),
            "List of later minus earlier for all neighbors in $numbers.",
            "The result is one shorter than $numbers: second minus first, third minus second and so on.",
            (
                "This function returns a list of integers with one member less than the given list; each is the "
                "increase from one given member to the next."
            ),
            (
                "You get a list of numbers. Take the second number minus the first, then the third minus the "
                "second, and so on. Return the list of results."
            ),
            (
                "A meter was read again and again, with the readings $numbers in order. Determine how much was "
                "added (or taken off, then negative) between one reading and the next, as a list."
            ),
            (
                "In: an array of integers. For each member except the first, the member before it is subtracted "
                "from it. Out: the array of these values."
            ),
            "Each next minus current, along $numbers.",
        ],
        ["return [$numbers[$i] - $numbers[$i - 1] for $i in range(1, len($numbers))]"],
        lambda ns: [ns[i + 1] - ns[i] for i in range(len(ns) - 1)],
        edges=(([],), ([4],), ([1, 5],)),
        note="With fewer than two elements the result is empty.",
    ),
    drill(
        "list_building.flatten",
        "flatten flat_list join_all concatenate_all unpack_lists {make|get}_flat",
        [Arg("lists", ("lists", "nested", "groups", "rows"), "list[list[int]]", _nested)],
        "list[int]",
        [
            "$build one list with all numbers of the lists in $lists, in order.",
            "Flatten $lists, which is a list of lists of numbers.",
            "Join all the inner lists of $lists end to end and return the result.",
            "Each list in $lists holds the pupils of a class. Return a single list of all pupils, class after class.",
            "Take the elements out of every list in $lists and put them in one list. Their order does not change.",
            "Remove one level of brackets: from the list of lists $lists make a plain list.",
            (
                "This function takes a list of lists of integers and returns one list that contains the members "
                "of all inner lists, in the same order."
            ),
            (
                "You get a list. In it there are other lists with numbers. Put all the numbers in one new list, "
                "in order, and return it."
            ),
            (
                "Several bags are emptied one after the other on a long table; $lists tells what is in each "
                "bag. Produce the row on the table as one plain list."
            ),
            (
                "In: a list of lists. Out: a single list of numbers; the members of the first inner list come "
                "first, then those of the second, and so on. Empty ones add nothing."
            ),
            "$lists, one level flatter.",
        ],
        [
            "return [$x for $row in $lists for $x in $row]",
            """
            $result = []
            for $row in $lists:
                $result.extend($row)
            return $result
            """,
        ],
        lambda lists: [lists[i][j] for i in range(len(lists)) for j in range(len(lists[i]))],
        edges=(([],), ([[]],), ([[1], [], [2, 3]],)),
    ),
    drill(
        "list_building.chunks",
        "chunks split_into_chunks group_by_size pieces_of {make|get}_groups divide_into_groups",
        [numbers(least=2, most=7), integer("k", 1, 4, names=("k", "size", "length", "n"), fix=(2, 3))],
        "list[list[int]]",
        [
            "Split $numbers into pieces of $k elements each. The last piece may be shorter.",
            (
                "$build a list of lists: the first $k elements of $numbers, the next $k and so on; the last list "
                "holds what is left."
            ),
            (
                "Cut $numbers into parts of length $k, from left to right, and return the parts. A shorter rest "
                "makes the last part."
            ),
            (
                "Children numbered as in $numbers line up for boats with $k seats. Return who sits in each "
                "boat; the last may not be full."
            ),
            (
                "Group the elements of $numbers by $k in order. If their number is no multiple of $k, the last "
                "group is smaller."
            ),
            "Chunks of size $k of $numbers, with a smaller last chunk if necessary.",
            (
                "This function divides a list of integers into consecutive lists of $k members and returns them "
                "in a list; the last one has fewer members if the length is not divisible by $k."
            ),
            (
                "You get a list of numbers. Put the first $k of them in a small list, the next $k in another, "
                "and so on. What is left at the end makes the last small list. Return all small lists in one "
                "list."
            ),
            (
                "A calendar page has lines of $k fields, filled from left to right and line after line with the "
                "entries $numbers. Produce the lines as lists in one list; the bottom line may be incomplete."
            ),
            (
                "In: an array of integers. Out: an array of arrays with $k members each in the old order; if "
                "some remain, they make one shorter array at the end."
            ),
        ],
        ["return [$numbers[$i:$i + $k] for $i in range(0, len($numbers), $k)]"],
        lambda ns, k: [[n for i, n in enumerate(ns) if i // k == g] for g in range((len(ns) + k - 1) // k)],
        edges=(([], 2), ([1, 2, 3, 4, 5], 2), ([1], 3)),
        note="An empty list gives no pieces{, that is, an empty list|}.",
    ),
)
