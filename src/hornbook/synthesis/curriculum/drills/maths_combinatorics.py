"""Counting: choices, arrangements, pairs, matches, codes, throws of dice, places on a board."""

from __future__ import annotations

from itertools import permutations, product

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "maths_combinatorics.meals_with_skips",
        "count_meals meals_with_skips {count|find}_menus possible_menus ways_to_order menu_count",
        [
            numbers(
                "dishes",
                low=0,
                high=6,
                least=1,
                most=4,
                kind="",
                names=("dishes", "courses", "sizes", "nums"),
            )
        ],
        "int",
        [
            (
                "A menu has several courses; $dishes tells how many dishes there are for each. A guest takes one dish "
                "or none from every course, but not nothing at all. $give the number of different meals."
            ),
            (
                "Multiply the numbers in $dishes, each increased by 1, and subtract 1 from the product. An empty list "
                "gives 0."
            ),
            (
                "{Input|Given}: an array of non-negative integers, the sizes of some groups. {Output|Result|Returned}: "
                "the number of ways to pick at most one element of every group, without the way in which nothing is "
                "picked."
            ),
            (
                "For breakfast you may take one thing or nothing from each shelf. The shelves hold $dishes different "
                "things. How many different breakfasts can you have, if you eat at least one thing? Without any thing "
                "it is 0."
            ),
            (
                "For each course there is one choice more than it has dishes, as one can leave it out. All choices are "
                "combined freely, but leaving out everything does not count. Return the number of meals for the "
                "courses with $dishes dishes."
            ),
            (
                "Ada packs for a trip. She has several kinds of clothes, $dishes pieces of each kind, and takes at "
                "most one piece of a kind, but not an empty bag. In how many ways can she pack? If she owns nothing, "
                "there is no way."
            ),
            (
                "A costume is made of parts; for part number i there are as many designs as $dishes says at index i, "
                "and each part may be missing. At least one part must be there. $give how many costumes can be made."
            ),
            (
                "The function returns the product over all members x of the list of x + 1, reduced by 1 for the choice "
                "that contains nothing."
            ),
            (
                "Start with one way, to take nothing. For every number x in $dishes, the ways become x + 1 times as "
                "many. At the end take away the one way with nothing. Return the rest, 0 for an empty list."
            ),
            "One or none from each of the groups of sizes $dishes, not none of all: how many ways?",
        ],
        [
            """
            ways = 1
            for options in $dishes:
                ways *= options + 1
            return ways - 1
            """,
            "return math.prod(options + 1 for options in $dishes) - 1",
        ],
        lambda dishes: len(list(product(*(range(d + 1) for d in dishes)))) - 1,
        edges=(([],), ([0],), ([3],), ([2, 3],), ([0, 1, 2],)),
        imports="import math",
    ),
    drill(
        "maths_combinatorics.places_for_square",
        (
            "places_for_square count_placements {count|find}_square_places ways_to_place_square square_positions "
            "count_squares_of_size"
        ),
        [
            integer("rows", 0, 8, names=("rows", "height", "a", "x", "r")),
            integer("cols", 0, 8, names=("columns", "width", "b", "y", "c")),
            integer("k", 1, 4, names=("k", "size", "side", "n", "edge"), fix=(2, 3)),
        ],
        "int",
        [
            (
                "A board has $rows rows and $cols columns of fields. $give the number of places where a square of $k "
                "by $k fields can lie on it, along the grid. If it does not fit, that is 0."
            ),
            (
                "$howmany squares with sides of $k fields can be found in a grid of $rows times $cols fields. They may "
                "overlap. In a grid that is too small there are none."
            ),
            (
                "There are $rows - $k + 1 choices for the top row of the square and $cols - $k + 1 for its left "
                "column. Return the number of positions, or 0 if one of these numbers is negative."
            ),
            (
                "{Input|Given}: the height and the width of a grid. {Output|Result|Returned}: how many different "
                "blocks of $k times $k neighbouring cells it contains, 0 if it is too low or too narrow."
            ),
            (
                "A stamp that covers $k by $k boxes of squared paper is put on a sheet with $rows by $cols boxes, "
                "exactly on the lines and not over the edge. In how many places can it be put?"
            ),
            (
                "If $rows or $cols is less than $k, return 0. Otherwise return the number of cells that can be the "
                "upper left corner of a $k by $k square inside the grid."
            ),
            (
                "You have a tray with $rows rows of $cols cups. You want to take out a full square of $k times $k "
                "cups. How many different squares can you take? When the tray is too small, the answer is 0."
            ),
            (
                "A gardener divides a field into $rows by $cols plots and looks for a square bed of $k by $k plots. "
                "How many possibilities does she have? Beds that share plots are different possibilities; no room "
                "means none."
            ),
            (
                "The function returns the number of contiguous square sub-grids of side $k in a rectangle of $rows by "
                "$cols cells, which is 0 if the side is longer than one of the rectangle's sides."
            ),
            "Positions of a $k by $k square in a $rows by $cols grid.",
        ],
        [
            """
            if $rows < $k or $cols < $k:
                return 0
            return ($rows - $k + 1) * ($cols - $k + 1)
            """,
            "return max(0, $rows - $k + 1) * max(0, $cols - $k + 1)",
        ],
        lambda rows, cols, k: sum(1 for r in range(rows) for c in range(cols) if r + k <= rows and c + k <= cols),
        edges=((0, 0, 2), (2, 2, 2), (3, 1, 2), (8, 8, 3), (1, 5, 1), (1, 1, 3)),
    ),
    drill(
        "maths_combinatorics.throws_at_least",
        (
            "count_throws winning_throws {count|find}_good_throws throws_reaching_sum pairs_of_faces_at_least "
            "favourable_throws"
        ),
        [
            integer("a", 1, 8, names=("a", "sides1", "x", "first", "p")),
            integer("b", 1, 8, names=("b", "sides2", "y", "second", "q")),
            integer("goal", 2, 16, names=("goal", "limit", "c", "target", "s")),
        ],
        "int",
        [
            (
                "One die shows the numbers 1 to $a, another one 1 to $b. $howmany of their throws, as pairs of "
                "numbers, have a sum of $goal or more."
            ),
            "$howmany pairs (x, y) of integers with 1 <= x <= $a and 1 <= y <= $b satisfy x + y >= $goal.",
            (
                "A wheel of fortune has fields from 1 to $a, a second one from 1 to $b. Both are turned, and who gets "
                "at least $goal points together wins. How many of the possible results win?"
            ),
            (
                "{Input|Given}: the numbers of faces of two different dice and a goal. {Output|Result|Returned}: in "
                "how many of all possible throws the total is not below the goal; 0 if none reaches it."
            ),
            (
                "Go through all faces of the first die (1 to $a) and, for each, all faces of the second (1 to $b). "
                "Count the combinations whose total is at least $goal, and return the count."
            ),
            (
                "You take one card from a pile with the cards 1 to $a and one from another pile with the cards 1 to "
                "$b. You need $goal points or more with both together. How many pairs of cards are good enough?"
            ),
            (
                "A red bag holds coins worth 1, 2 and so on up to $a, a blue bag coins worth 1 to $b, one of each. A "
                "thief takes one coin out of each bag. In how many cases does he get at least $goal?"
            ),
            (
                "From the $a times $b equally likely throws of two dice with $a and $b faces, numbered from 1, count "
                "those for which the sum of both faces does not stay below $goal."
            ),
            (
                "The function counts favourable outcomes of a roll of two unlike dice, with $a and $b faces: the "
                "ordered outcomes that sum to $goal or to more than that."
            ),
            "Throws of dice with $a and $b faces that total at least $goal.",
        ],
        [
            """
            $count = 0
            for one in range(1, $a + 1):
                for two in range(1, $b + 1):
                    if one + two >= $goal:
                        $count += 1
            return $count
            """,
            "return sum(one + two >= $goal for one in range(1, $a + 1) for two in range(1, $b + 1))",
        ],
        lambda a, b, goal: sum(min(b, max(0, b - (goal - one) + 1)) for one in range(1, a + 1)),
        edges=((6, 6, 12), (6, 6, 2), (6, 6, 13), (4, 8, 7), (1, 1, 2)),
    ),
    drill(
        "maths_combinatorics.sure_of_equals",
        "draws_to_be_sure socks_to_take {count|find}_draws_needed draws_for_certain_match certain_after blind_draws",
        [
            integer("n", 1, 9, names=("n", "colours", "kinds", "size", "types")),
            integer("k", 1, 6, names=("k", "same", "wanted", "equal", "m"), fix=(2, 3, 4)),
        ],
        "int",
        [
            (
                "A drawer holds very many socks in each of $n colours. Somebody takes socks in the dark. $give the "
                "smallest number of socks that makes it certain that $k of them have the same colour."
            ),
            (
                "In the worst case one has $k - 1 things of each of the $n kinds before the next thing completes a set "
                "of $k equal ones. $give how many things one must take to be sure of such a set."
            ),
            (
                "{Input|Given}: the number of boxes, at least 1, and a wanted number, at least 1. "
                "{Output|Result|Returned}: how many balls one must throw into the boxes, at the least, so that some "
                "box surely contains the wanted number or more, however the balls fall."
            ),
            (
                "Each pack of cereal hides one of $n pictures, and nobody knows which. After how many packs can one be "
                "sure, even with bad luck, to have some picture $k times?"
            ),
            (
                "How many people must be in a room at the least so that, among $n possible months of birth, at least "
                "$k of the people certainly share a month?"
            ),
            (
                "You have a bag of sweets of $n different flavours and can't look inside. You want $k of one flavour, "
                "and you don't mind which. How many sweets do you take out to be on the safe side, but not one more? "
                "There are always enough left."
            ),
            (
                "If each of the $n kinds had come up only $k - 1 times, there would be no $k equal ones yet; with one "
                "draw more there must be. Return the number of draws."
            ),
            (
                "A teacher gives marks from a scale of $n marks. How large must the class be, as small as possible, to "
                "make sure that at least $k pupils get the same mark?"
            ),
            (
                "By the pigeonhole principle the function returns the least number of objects which, put into $n holes "
                "in any way, force one hole to hold $k or more of them."
            ),
            "Draws that guarantee $k alike out of $n kinds.",
        ],
        [
            "return $n * ($k - 1) + 1",
            """
            draws = 1
            for $i in range($n):
                draws += $k - 1
            return draws
            """,
        ],
        lambda n, k: next(d for d in range(1, 100) if -(-d // n) >= k),
        edges=((1, 1), (1, 5), (5, 1), (3, 2), (4, 3)),
    ),
    drill(
        "maths_combinatorics.around_table",
        (
            "seatings_at_round_table round_table_orders {count|find}_circles circular_arrangements ways_around_table "
            "ring_orders"
        ),
        [integer("n", 1, 7, names=("n", "people", "guests", "count", "size"))],
        "int",
        [
            (
                "$n people sit down at a round table. Seatings count as the same if one comes from the other by "
                "turning the whole table. $give the number of different seatings."
            ),
            (
                "$give the number of orders of $n different things in a circle, where only matters who follows whom "
                "clockwise."
            ),
            (
                "{Input|Given}: a number of children, 1 or more. {Output|Result|Returned}: in how many ways they can "
                "form a ring, if a ring that is only rotated counts as the same, and its mirror image as another one "
                "(as far as it is)."
            ),
            (
                "One of the $n guests takes any chair at a round table. The others are placed relative to that guest: "
                "next to them on the left, and so on, in any order. How many ways are there to place the others?"
            ),
            (
                "There are $n factorial ways to put $n people in a row. In a circle, $n of these are always one and "
                "the same, so divide by $n. Return the result."
            ),
            (
                "You and your friends dance in a circle. You are $n people in all. How many different circles can you "
                "make? It doesn't matter where in the room you stand, just who is on whose left."
            ),
            (
                "Multiply the numbers from 1 up to $n - 1 and return the product; for $n = 1, where nothing is to be "
                "multiplied, return 1."
            ),
            (
                "A clock face without a fixed top gets $n different signs at equal distances. Two faces that can be "
                "turned into each other are equal. How many different faces can be made?"
            ),
            (
                "The function returns the number of cyclic permutations of $n distinct elements, which does not count "
                "rotations of an arrangement as new ones."
            ),
            "Seatings of $n at a round table, rotations being the same.",
        ],
        [
            """
            ways = 1
            for $i in range(2, $n):
                ways *= $i
            return ways
            """,
            "return math.factorial($n - 1)",
        ],
        lambda n: sum(1 for row in permutations(range(n)) if row[0] == 0),
        edges=((1,), (2,), (3,), (5,)),
        imports="import math",
    ),
    drill(
        "maths_combinatorics.small_selections",
        "small_selections count_small_sets {count|find}_baskets selections_up_to ways_to_take_few subsets_up_to_size",
        [
            integer("n", 0, 8, names=("n", "things", "items", "total")),
            integer("k", 0, 5, names=("k", "most", "limit", "top", "m"), fix=(2, 3)),
        ],
        "int",
        [
            (
                "$give the number of ways to choose at most $k of $n different things. The order doesn't matter, and "
                "choosing nothing is one of the ways."
            ),
            "$howmany subsets with $k or fewer elements a set of $n elements has, the empty set included.",
            (
                "For each size from 0 to $k, count the selections of that size from $n different objects, and add up "
                "the counts. Sizes above $n have no selection. Return the sum."
            ),
            (
                "{Input|Given}: the number of different toppings and the greatest number of toppings on one pizza. "
                "{Output|Result|Returned}: how many different pizzas there are; a topping is used once or not at all, "
                "and a pizza without toppings counts."
            ),
            (
                "A traveller owns $n different books and has room for $k of them. He may take fewer, or none. In how "
                "many ways can he fill his bag?"
            ),
            (
                "You may press up to $k of $n light switches, each of them once, in any order. Which lamps burn "
                "depends only on the switches you press. How many different results can you get, the dark room "
                "included?"
            ),
            (
                "A coin is tossed $n times. Count the possible rows of heads and tails in which heads come $k times at "
                "most."
            ),
            (
                "A club of $n members sends a group to a feast: nobody, one member, two members, and so on, but never "
                "more than $k. If $k is greater than $n, that is no limit. How many groups are possible?"
            ),
            (
                "The function returns the sum of the binomial coefficients $n over 0, $n over 1 and so on to $n over "
                "$k, where a coefficient is 0 if its lower number is greater than $n."
            ),
            "Selections of up to $k out of $n, the empty one included.",
        ],
        [
            """
            ways = 0
            for size in range($k + 1):
                ways += math.comb($n, size)
            return ways
            """,
            "return sum(math.comb($n, size) for size in range($k + 1))",
        ],
        lambda n, k: sum(1 for bits in range(2**n) if bits.bit_count() <= k),
        edges=((0, 0), (4, 0), (4, 1), (3, 5), (5, 2)),
        imports="import math",
    ),
)
