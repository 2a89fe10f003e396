"""Cutting lists of numbers into parts by a rule: stretches, blocks, piles, fronts and ends."""

from __future__ import annotations

from itertools import accumulate, groupby, pairwise

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

_SIZE = ("k", "size", "width", "length", "n")


def _walk(draw: Draw, _: object) -> list[int]:
    place = draw.integer(0, 10)
    return [place := place + draw.choose((-1, 1, 2, 3, 5, 8, -6)) for _ in range(draw.integer(3, 8))]


def _sizes(draw: Draw, before: tuple[list[int], ...]) -> list[int]:
    sizes: list[int] = []
    while sum(sizes) < len(before[0]):
        sizes.append(draw.integer(1, min(4, len(before[0]) - sum(sizes))))
    return sizes


def _pieces(numbers: list[int], starts: list[int]) -> list[list[int]]:
    """The parts of a list that begin at these indexes."""
    return [numbers[a:b] for a, b in pairwise([*starts, len(numbers)])]


def _piles(numbers: list[int]) -> tuple[list[int], list[int]]:
    if not numbers:
        return [], []
    left, right = _piles(numbers[:-1])
    new = numbers[-1:]
    return (left, right + new) if sum(left) > sum(right) else (left + new, right)


def _from_end(numbers: list[int], k: int) -> list[list[int]]:
    places = groupby(range(len(numbers)), key=lambda place: (place - len(numbers)) // k)
    return [[numbers[place] for place in run] for _, run in places]


FAMILIES = (
    drill(
        "series_split.at_turns",
        (
            "split_{where|when}_$tag cut_at_each_$tag $way_stretches {list|get}_$way_parts parts_without_$tag "
            "separate_at_$tag"
        ),
        [numbers(low=0, high=12, least=3, most=8)],
        "list[list[int]]",
        [
            (
                "Cut $numbers in front of every element that is $side than the element before it. $hand the list of "
                "the parts."
            ),
            (
                "Split $numbers into as few parts as possible such that inside a part no element is $side than its "
                "predecessor. $hand the parts, each a list, in order."
            ),
            (
                "Start with a part that holds the first element of $numbers. Every further element joins the present "
                "part, but if it is $side than the last one there, it opens a new part. Return all parts as a list of "
                "lists."
            ),
            (
                "A walker notes heights in $numbers. Whenever the next height is $side, a new stage begins with it. "
                "$hand the heights of each stage, as a list of lists."
            ),
            (
                "The boundaries in $numbers lie where an element is followed by a $side one. Divide the list at these "
                "boundaries and return the pieces from left to right."
            ),
            (
                "You get a list of numbers. Write them down one after another. When a number is $side than the one "
                "before, begin a new line. Return the lines as a list of lists."
            ),
            (
                "In: an array of integers. If a member is $side than the member just before it, the array is cut "
                "between the two; otherwise they stay together. Out: the array of the pieces."
            ),
            (
                "Cards with the numbers $numbers are laid down one by one. A card is put on the present heap unless it "
                "is $side than the top card there, in which case it starts another heap. List the heaps, each from its "
                "first card to its last."
            ),
            (
                "This function groups the members of a list of integers into maximal blocks of neighbours that never "
                "go $way. It returns a list of these blocks."
            ),
            "Pieces of $numbers, cut at every step $way.",
        ],
        [
            """
            $parts = []
            for $i, $x in enumerate($numbers):
                if $i == 0 or $x $op $numbers[$i - 1]:
                    $parts.append([])
                $parts[-1].append($x)
            return $parts
            """,
            """
            $parts = []
            for $x in $numbers:
                if $parts and not ($x $op $parts[-1][-1]):
                    $parts[-1].append($x)
                else:
                    $parts.append([$x])
            return $parts
            """,
        ],
        lambda ns, v: _pieces(
            ns, [i for i in range(len(ns)) if i == 0 or (ns[i] - ns[i - 1]) * (1 if v["op"] == ">" else -1) > 0]
        ),
        edges=(([],), ([4],), ([1, 2, 2, 1, 3],)),
        note="{An empty list has no parts|For an empty list there are no parts}, so the result is [] then.",
        variants=[
            {"tag": "drop", "side": "smaller", "way": "down", "op": "<"},
            {"tag": "rise", "side": "larger", "way": "up", "op": ">"},
        ],
    ),
    drill(
        "series_split.close_groups",
        "group_close_{numbers|values} close_groups split_at_jumps clusters {find|get}_close_groups cut_at_big_steps",
        [numbers(make=_walk), integer("k", 1, 5, names=("k", "limit", "distance", "most", "gap"), fix=(2, 3, 4))],
        "list[list[int]]",
        [
            "Cut $numbers between neighbours that differ by more than $k. $hand the list of the parts.",
            (
                "A jump is a step from one element to the next by more than $k, up or down. Split $numbers at each of "
                "its jumps and return the pieces as a list of lists."
            ),
            (
                "Elements of $numbers stay in the same group as the element before them if the two are at most $k "
                "apart; otherwise they begin a new group. $hand the groups in order."
            ),
            (
                "A bird was seen at the minutes $numbers. Two sightings after one another belong to the same visit if "
                "the numbers differ by $k or less. Sort the sightings into visits. $hand a list with one list for each "
                "visit."
            ),
            (
                "Divide $numbers into runs of neighbours in which all steps are small, that is, of size $k at the "
                "most, as long as can be. Return these runs from left to right."
            ),
            (
                "You get a list of numbers. Put the first number in a box. Take the next number. Is it more than $k "
                "away from the number before? Then you need a new box. If not, it goes in the same box. Return the "
                "list of boxes."
            ),
            (
                "In: an array of integers. If the absolute difference of two adjacent members is greater than $k, they "
                "are separated; otherwise they are kept together. Out: an array of the blocks that arise."
            ),
            (
                "Cars drive past a counter at the times $numbers. A column of cars ends when the next car is later or "
                "earlier by more than $k. Collect the times of each column in a list of its own and return these lists "
                "in a list."
            ),
            (
                "The function breaks a list of integers at every place where the distance of the values on its two "
                "sides exceeds $k, and it returns the parts."
            ),
            "Groups in $numbers: neighbours with a difference up to $k belong together.",
        ],
        [
            """
            $parts = []
            for $x in $numbers:
                if $parts and abs($x - $parts[-1][-1]) <= $k:
                    $parts[-1].append($x)
                else:
                    $parts.append([$x])
            return $parts
            """,
            """
            $parts = []
            start = 0
            for $i in range(1, len($numbers) + 1):
                if $i == len($numbers) or abs($numbers[$i] - $numbers[$i - 1]) > $k:
                    $parts.append($numbers[start:$i])
                    start = $i
            return $parts if $numbers else []
            """,
        ],
        lambda ns, k: _pieces(
            ns, [i for i in range(len(ns)) if i == 0 or ns[i] not in range(ns[i - 1] - k, ns[i - 1] + k + 1)]
        ),
        edges=(([], 2), ([7], 3), ([1, 2, 9, 7, 20], 2)),
        note="An empty list gives an empty list.",
    ),
    drill(
        "series_split.chunks_from_end",
        (
            "chunks_from_{end|right|back} split_from_{end|right} blocks_from_behind group_from_end "
            "{full|whole}_blocks_last"
        ),
        [numbers(low=0, high=20, least=2, most=8), integer("k", 1, 4, names=_SIZE, fix=(2, 3, 4))],
        "list[list[int]]",
        [
            (
                "Split $numbers into blocks of $k elements such that only the first block may be shorter. $hand the "
                "list of the blocks in their order."
            ),
            (
                "Counted from the end, cut $numbers into groups of $k elements each. What is left over at the front is "
                "a group too. The groups, and the elements in them, keep the order that they have in $numbers."
            ),
            (
                "Long numbers are grouped from the right. Do the same with the elements of $numbers: the last $k form "
                "a block, the $k before them another one, and so on; the first block takes what remains. Return the "
                "blocks from left to right."
            ),
            (
                "The last part has $k elements, and so has each part before it, as long as there are enough elements; "
                "the first part has between 1 and $k. Divide $numbers like this."
            ),
            (
                "Pupils leave a line in groups, but the groups are made up from the back of the line: $k pupils each, "
                "and the foremost group may have fewer. $numbers has the pupils' ages from front to back. List the "
                "ages of each group, the foremost group first."
            ),
            (
                "You get a list of numbers. Start at its end and put a stroke after every $k numbers, going left. Now "
                "read the pieces from left to right and return them. The first piece can be short."
            ),
            (
                "In: an array of integers. Out: an array of blocks that give the input when joined. Every block but "
                "the first has exactly $k members, and the first one has at least 1 and at most $k."
            ),
            (
                "A book has $numbers as the lengths of its chapters. It is published in volumes of $k chapters; should "
                "the count not come out even, it is volume one that is the thin one. Give back the chapters of all "
                "volumes as a list of lists."
            ),
            (
                "The function partitions a list of integers into consecutive pieces of length $k, aligned to the end "
                "of the list, so that a shorter piece can only come first."
            ),
            "Blocks of $k, aligned to the right end of $numbers.",
        ],
        [
            """
            $parts = []
            end = len($numbers)
            while end > 0:
                $parts.insert(0, $numbers[max(0, end - $k):end])
                end -= $k
            return $parts
            """,
            """
            rest = len($numbers) % $k
            $parts = [$numbers[:rest]] if rest else []
            for $i in range(rest, len($numbers), $k):
                $parts.append($numbers[$i:$i + $k])
            return $parts
            """,
        ],
        _from_end,
        edges=(([], 2), ([5], 3), ([1, 2, 3, 4], 2), ([1, 2, 3, 4, 5], 2)),
        note="An empty list gives an empty list.",
    ),
    drill(
        "series_split.growing_parts",
        (
            "growing_parts parts_of_growing_{size|length} {cut|split}_growing one_two_three staircase_parts "
            "longer_and_longer"
        ),
        [numbers(low=0, high=20, least=2, most=9)],
        "list[list[int]]",
        [
            (
                "Split $numbers into parts: the first has 1 element, the second 2, the third 3 and so on. The last "
                "part takes what is left and may be "
                "shorter. $hand the parts as a list of lists."
            ),
            (
                "The first part of $numbers has one element, and each part has one more than the part before, until "
                "there are not enough elements; these make up the last part. $hand all parts."
            ),
            (
                "Arrange $numbers as a triangle: one element in the top row, two in the next, then three, and so on. "
                "Return the rows as lists; the lowest row may be incomplete."
            ),
            (
                "On the first day of a holiday one letter is read, on the second day two, on the third three, until "
                "none is left. $numbers has the lengths of the letters in the order of reading. Give a list with the "
                "lengths read on each day."
            ),
            (
                "Cut pieces from the front of $numbers, each piece longer by one than the last, beginning with a piece "
                "of one element. If at the end fewer elements remain than the piece should have, it is made of those. "
                "Return the pieces."
            ),
            (
                "You get a list of numbers. Write the first number on line 1. Write the next two numbers on line 2, "
                "the next three on line 3, and go on so. Stop when there are no numbers left. Return the lines."
            ),
            (
                "In: an array of integers. Out: an array of blocks that follow one another in the input; block number "
                "i, counted from 1, has i members, except that the final one can have fewer, but never none."
            ),
            (
                "Cups are stacked as a pyramid that is drawn from its tip: one cup, below it two, below these three. "
                "The prices of the cups are in $numbers from the tip on. Determine the prices in every layer; the "
                "lowest one may lack some cups."
            ),
            (
                "The function partitions a list into consecutive lists whose lengths are 1, 2, 3 and so on, the last "
                "one being cut off where the list ends."
            ),
            "Parts of $numbers with lengths 1, 2, 3 and so on.",
        ],
        [
            """
            $parts = []
            start = 0
            size = 1
            while start < len($numbers):
                $parts.append($numbers[start:start + size])
                start += size
                size += 1
            return $parts
            """,
            """
            $parts = []
            for $x in $numbers:
                if not $parts or len($parts[-1]) == len($parts):
                    $parts.append([])
                $parts[-1].append($x)
            return $parts
            """,
        ],
        lambda ns: [ns[i * (i - 1) // 2 : i * (i + 1) // 2] for i in range(1, 20) if i * (i - 1) // 2 < len(ns)],
        edges=(([],), ([3],), ([1, 2, 3],), ([1, 2, 3, 4],)),
        note="{An empty list gives an empty list.|If there are no elements, there are no parts.}",
    ),
    drill(
        "series_split.by_sizes",
        "{split|cut}_by_sizes parts_of_sizes split_by_lengths {take|make}_parts_of_sizes divide_by_plan cut_to_lengths",
        [
            numbers(low=0, high=20, least=2, most=8),
            Arg("sizes", ("sizes", "lengths", "counts", "plan", "widths"), "list[int]", _sizes),
        ],
        "list[list[int]]",
        [
            (
                "Split $numbers into parts one after another. The lengths of the parts are the elements of $sizes. "
                "$hand the parts."
            ),
            (
                "$sizes says how long the pieces are to be into which $numbers is cut: the first piece has as many "
                "elements as its first number says, and so on. $hand the pieces as a list of lists."
            ),
            (
                "Take from the front of $numbers as many elements as the first number of $sizes tells, then as many as "
                "the second tells, and go on to the end of $sizes. Return the list of what you took each time."
            ),
            (
                "A form has fields of certain widths, see $sizes. A row of values, $numbers, is spread over the fields "
                "from left to right. List the contents of every field."
            ),
            (
                "For each s in $sizes, make a list of the next s elements of $numbers that have not been used yet. "
                "Return the lists in order."
            ),
            (
                "You get two lists. The second one tells you how to cut the first one. If it begins with 3, the first "
                "piece has 3 numbers. Then comes the next piece. Return all pieces."
            ),
            (
                "In: an array $numbers and an array $sizes of positive integers that sum to its length. Out: the "
                "consecutive blocks of these lengths."
            ),
            (
                "Children with the ages $numbers wait in a line for some boats. The boats have $sizes seats and are "
                "filled in their order. Report the ages of the children in each boat."
            ),
            (
                "The function cuts one list of integers into consecutive slices; another list holds the lengths that "
                "the slices shall have. It returns the list of slices."
            ),
            "Slices of $numbers with the lengths $sizes.",
        ],
        [
            """
            $parts = []
            start = 0
            for $x in $sizes:
                $parts.append($numbers[start:start + $x])
                start += $x
            return $parts
            """,
            """
            $parts = []
            rest = $numbers
            for $x in $sizes:
                $parts.append(rest[:$x])
                rest = rest[$x:]
            return $parts
            """,
        ],
        lambda ns, sizes: [ns[end - s : end] for s, end in zip(sizes, accumulate(sizes), strict=True)],
        edges=(([], []), ([4, 5], [2]), ([1, 2, 3, 4], [1, 3])),
        note="The sum of $sizes is the length of $numbers.",
    ),
    drill(
        "series_split.around_extreme",
        "split_at_$tag before_and_after_$tag around_$tag {parts|sides}_of_$tag left_and_right_of_$tag cut_at_$tag",
        [numbers(low=0, high=15, least=2, most=7)],
        "tuple[list[int], list[int]]",
        [
            "$hand a tuple of two lists: the elements of $numbers before its $size element, and those after it.",
            (
                "Cut the $size element out of $numbers and return what stands to the left and what stands to the right "
                "of it, as two lists in a tuple."
            ),
            (
                "Find the first place of the $tag of $numbers. All elements at earlier places form one list and all "
                "elements at later places another. Return both as a tuple, in this order."
            ),
            (
                "$numbers holds the temperatures of a day, hour by hour. Give the readings up to the $tag, and those "
                "since then, as a pair of lists; the $tag itself is in neither."
            ),
            "Which numbers precede the $size one in $numbers, and which follow it? Give back a pair of lists.",
            (
                "You get a list of numbers. Look for the $size number. Write down all numbers on its left. Then write "
                "down all numbers on its right. Return the two lists as a tuple. Leave out the number that you looked "
                "for."
            ),
            (
                "In: a non-empty array of integers. Out: a pair (left, right) of arrays such that left, the $tag and "
                "right make up the input, in this order."
            ),
            (
                "Runners of different ages, $numbers, stand in a row. The $size number of years is that of the "
                "captain, who steps forward and leaves a gap in the row. Report the ages on the left side of the gap "
                "and those on the right side as a tuple."
            ),
            (
                "The function divides a list of integers at its $tag. It returns a tuple of the part in front and the "
                "part behind, either of which may be empty."
            ),
            "Parts of $numbers before and after the $tag.",
        ],
        [
            """
            $i = $numbers.index($pick($numbers))
            return $numbers[:$i], $numbers[$i + 1:]
            """,
            """
            place = 0
            for $i in range(1, len($numbers)):
                if $numbers[$i] $op $numbers[place]:
                    place = $i
            return $numbers[:place], $numbers[place + 1:]
            """,
        ],
        lambda ns, v: next(
            (ns[:i], ns[i + 1 :]) for i in range(len(ns)) if not [n for n in ns if (n - ns[i]) * v["sign"] > 0]
        ),
        edges=(([4],), ([3, 9, 9, 1],), ([1, 2, 1],)),
        note="The list is not empty; if the $tag occurs more than once, the first place counts.",
        variants=[
            {"tag": "maximum", "size": "largest", "pick": "max", "op": ">", "sign": 1},
            {"tag": "minimum", "size": "smallest", "pick": "min", "op": "<", "sign": -1},
        ],
    ),
    drill(
        "series_split.front_middle_back",
        "front_middle_back head_body_tail three_sections {split|cut}_in_sections ends_and_middle begin_middle_end",
        [
            numbers(low=0, high=20, least=6, most=9),
            integer("k", 1, 3, names=_SIZE, fix=(2, 3)),
        ],
        "tuple[list[int], list[int], list[int]]",
        [
            (
                "$hand a tuple of three lists: the first $k elements of $numbers, the last $k elements, and between "
                "these two the elements in the middle. The order of $numbers stays."
            ),
            (
                "Divide $numbers into front, middle and back, where front and back have $k elements each. $hand the "
                "three parts in this order as a tuple."
            ),
            (
                "From both ends of $numbers, $k elements are cut off. $hand (what was cut off on the left, what "
                "remains, what was cut off on the right)."
            ),
            (
                "A train has cars with $numbers seats. The first $k cars are for families, the last $k for bicycles "
                "and all others for the rest. List the seats of these three sections, from the front of the train to "
                "its end, as a tuple of lists."
            ),
            (
                "What are the opening $k elements of $numbers, what are the closing $k, and what lies between? Answer "
                "with a tuple (opening, between, closing)."
            ),
            (
                "You get a list of numbers. Take $k numbers from the left end. Take $k numbers from the right end. "
                "Some numbers may be left. Return three lists: left, middle, right."
            ),
            (
                "In: an array of integers with 2 * $k members or more. Out: a triple of arrays. The first and the "
                "third have length $k; joined in order, the three give the input again."
            ),
            (
                "Of the points $numbers that a team got in its games, report those of the $k games at the start of the "
                "season, those of the games in the middle, and those of the $k games at its end. Hand over a tuple of "
                "lists."
            ),
            (
                "This function returns the head of length $k, the body and the tail of length $k of a list of "
                "integers. The body may be empty."
            ),
            "Head ($k elements), middle and tail ($k elements) of $numbers.",
        ],
        [
            "return $numbers[:$k], $numbers[$k:-$k], $numbers[-$k:]",
            """
            end = len($numbers) - $k
            front = $numbers[:$k]
            middle = $numbers[$k:end]
            back = $numbers[end:]
            return front, middle, back
            """,
        ],
        lambda ns, k: (
            [n for i, n in enumerate(ns) if i < k],
            [n for i, n in enumerate(ns) if k <= i < len(ns) - k],
            [n for i, n in enumerate(ns) if i >= len(ns) - k],
        ),
        edges=(([1, 2, 3, 4, 5, 6], 3), ([1, 2, 3, 4, 5, 6, 7], 2)),
        note="$numbers {is long enough for both ends|has enough elements for this}.",
    ),
    drill(
        "series_split.two_piles",
        "two_piles {share|deal}_fairly lighter_pile_first balance_two {make|fill}_two_teams two_teams",
        [numbers(low=1, high=15, least=2, most=7, names=("numbers", "weights", "values", "points", "items"))],
        "tuple[list[int], list[int]]",
        [
            (
                "Deal the elements of $numbers into two lists, in order: each goes to the list whose sum is smaller so "
                "far, and to the first list if the sums are equal. $hand both lists as a tuple."
            ),
            (
                "Two porters pick up bags with the weights $numbers, one bag after another. Whoever carries less takes "
                "the next bag; if they carry the same, it is the first porter. $hand the bags of the first and of the "
                "second porter as a tuple of lists."
            ),
            (
                "Build two piles from $numbers. Always add the next element to the pile with the lower total; when the "
                "totals do not differ, to the left pile. Return (left pile, right pile)."
            ),
            (
                "For every element: if the total of the first group is at most that of the second, append the element "
                "to the first group, otherwise to the second. Both groups start empty. Do this with $numbers and "
                "return the groups."
            ),
            (
                "Players with the strengths $numbers are called up in turn and join the team that is weaker at that "
                "moment, or team one when neither is. Which players are in which team at the end? Answer with a pair "
                "of lists."
            ),
            (
                "You get a list of numbers and have two boxes. Take the numbers one by one. Put each in the box with "
                "the smaller sum. Are the sums the same? Then use the first box. Return the two boxes as a tuple of "
                "lists."
            ),
            (
                "In: an array of positive integers. Out: a pair of arrays, filled greedily from left to right so that "
                "every member goes where the sum is less, and to the first array in a tie."
            ),
            (
                "Two sisters share the chores of the week, which take $numbers minutes. They settle them from first to "
                "last: each chore is for the sister with fewer minutes until then, the elder one when both have as "
                "many. List the minutes of the elder, then those of the younger."
            ),
            (
                "The function distributes the members of a list of integers among two lists; the one with the smaller "
                "total, or the first in case of equality, gets the next member."
            ),
            "Split $numbers in two by always serving the pile with the smaller sum, the first one if they are equal.",
        ],
        [
            """
            $left = []
            $right = []
            for $x in $numbers:
                if sum($left) <= sum($right):
                    $left.append($x)
                else:
                    $right.append($x)
            return $left, $right
            """,
            """
            piles = ([], [])
            lead = 0
            for $x in $numbers:
                if lead <= 0:
                    piles[0].append($x)
                    lead += $x
                else:
                    piles[1].append($x)
                    lead -= $x
            return piles
            """,
        ],
        lambda ns: _piles(ns),
        edges=(([],), ([4],), ([3, 3, 1],), ([2, 5, 1, 1],)),
        note="{Without elements, both lists are empty.||}",
    ),
)
