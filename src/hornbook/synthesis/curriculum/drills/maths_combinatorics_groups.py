"""Counting pairs, matches and the ways to build groups."""

from __future__ import annotations

from itertools import combinations
from math import comb, factorial, prod

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "maths_combinatorics.greetings_of_couples",
        (
            "greetings_without_partner handshakes_between_groups {count|find}_handshakes_apart "
            "handshakes_outside_group count_group_greetings meetings_across_groups"
        ),
        [
            integer("n", 0, 8, names=("n", "groups", "count", "pairs", "number")),
            integer("k", 1, 5, names=("k", "size", "each", "members", "m"), fix=(2, 3)),
        ],
        "int",
        [
            (
                "$n families with $k members each meet. Everybody shakes hands once with every person of the other "
                "families, but with nobody of the own one. $give the number of handshakes."
            ),
            (
                "$howmany unordered pairs of people there are whose members belong to different groups, if there are "
                "$n groups of $k people."
            ),
            (
                "At a feast $n tables with $k guests each are in the room. Every guest drinks to every guest at "
                "another table, each two of them once together. How often do two glasses meet?"
            ),
            (
                "{Input|Given}: the number of teams and the number of players in each team. {Output|Result|Returned}: "
                "how many matches are needed so that each player meets each player of all other teams exactly once; "
                "with less than two teams it is 0."
            ),
            (
                "Each of the $n times $k people greets all but the $k of their own group, themselves included. Every "
                "greeting is counted from two sides, so halve the total and return it."
            ),
            (
                "A map shows $n islands with $k villages each. Between any two villages on different islands there is "
                "one ferry line; on the same island there is none. How many lines are there?"
            ),
            (
                "You paint dots on paper: $n colours, and $k dots in each colour. Then you join two dots by a line "
                "whenever their colours differ. How many lines do you draw? One colour or none needs no line."
            ),
            (
                "Every two of the $n groups exchange $k times $k handshakes. Return the sum over all pairs of groups, "
                "0 if there is no pair."
            ),
            (
                "The function returns the number of edges of a network in which $n groups of $k nodes are given and "
                "exactly those nodes are linked that are in different groups."
            ),
            "Handshakes among $n groups of $k, none inside a group.",
        ],
        [
            """
            everyone = $n * $k
            return everyone * (everyone - $k) // 2
            """,
            """
            $total = 0
            for earlier in range($n):
                $total += earlier * $k * $k
            return $total
            """,
        ],
        lambda n, k: sum(1 for x, y in combinations(range(n * k), 2) if x // k != y // k),
        edges=((0, 2), (1, 3), (2, 1), (2, 2), (4, 3)),
    ),
    drill(
        "maths_combinatorics.group_matches",
        (
            "group_matches matches_in_groups {count|find}_group_games total_matches games_inside_groups "
            "preliminary_matches"
        ),
        [
            numbers(
                "sizes", low=0, high=7, least=1, most=5, kind="", names=("sizes", "groups", "teams", "nums", "values")
            )
        ],
        "int",
        [
            (
                "In a tournament each team plays once against every other team of its group. $sizes lists how many "
                "teams are in each group. $give the number of matches in all groups together."
            ),
            (
                "For each n in $sizes, n * (n - 1) / 2 pairs can be formed. Return the sum of these numbers of pairs, "
                "0 for an empty list."
            ),
            (
                "Several school classes, with $sizes pupils, are in their rooms. Within each room everybody shakes "
                "hands once with everybody else. How many handshakes are there altogether?"
            ),
            (
                "{Input|Given}: an array of group sizes, each 0 or more. {Output|Result|Returned}: how many pairs of "
                "two members of the same group exist; groups with fewer than two members have none."
            ),
            (
                "Go through the groups. In a group of n, the first member has n - 1 partners, the second n - 2 new "
                "ones, and so on down to 0. Add up all of these for every number in $sizes and return the sum."
            ),
            (
                "You play chess in several clubs at a time. $sizes tells how many people each club has. In every club "
                "all people play one game with one another. How many games are played in all clubs? No clubs, no games."
            ),
            (
                "Villages stand on islands; the numbers of villages per island are $sizes. On each island any two "
                "villages get a road of their own, and no road leads over the sea. Find how many roads are built."
            ),
            (
                "Return how often two people, considered without order, are in the same team, if the teams have the "
                "sizes $sizes and nobody is in two of them."
            ),
            (
                "The function adds, over all members of the list, the number of two-element subsets of a set with that "
                "many elements."
            ),
            "Matches within groups of sizes $sizes, each pair once.",
        ],
        [
            """
            matches = 0
            for size in $sizes:
                matches += size * (size - 1) // 2
            return matches
            """,
            "return sum(size * (size - 1) // 2 for size in $sizes)",
        ],
        lambda sizes: sum(comb(size, 2) for size in sizes),
        edges=(([],), ([0, 1],), ([2],), ([4, 4],), ([3, 1, 5],)),
    ),
    drill(
        "maths_combinatorics.mixed_team",
        "mixed_teams count_teams {count|find}_committees ways_to_build_team two_group_choice committee_count",
        [
            integer("a", 0, 6, names=("girls", "a", "x", "first", "red")),
            integer("b", 0, 6, names=("boys", "b", "y", "second", "blue")),
            integer("p", 0, 3, names=("p", "k", "u", "need1", "m")),
            integer("q", 0, 3, names=("q", "n", "v", "need2", "r")),
        ],
        "int",
        [
            (
                "A team of $p girls and $q boys is chosen from $a girls and $b boys. $give the number of possible "
                "teams; the order of the members does not matter. If there are too few girls or too few boys, it is 0."
            ),
            (
                "$give in how many ways one can take $p out of $a red balls and $q out of $b blue balls, all balls "
                "being different, without regard to the order. Taking none is one way; taking more than there are is "
                "no way."
            ),
            (
                "{Input|Given}: the sizes $a and $b of two groups and the numbers $p and $q of members wanted from "
                "them. {Output|Result|Returned}: the number of different selections, 0 if a group is too small."
            ),
            (
                "From a shelf with $a novels and $b comics somebody borrows exactly $p novels and $q comics. How many "
                "choices of books does he have? With too few books on the shelf there is no choice at all, so 0."
            ),
            (
                "Multiply the number of subsets with $p elements of a set of $a elements by the number of subsets with "
                "$q elements of a set of $b elements. Return the product. A set has no subset that is larger than "
                "itself."
            ),
            (
                "You pick flowers for a vase. In the garden are $a roses and $b tulips, each one different. You want "
                "$p roses and $q tulips. How many different bunches are possible? If you can't find enough flowers, "
                "answer 0."
            ),
            (
                "If $p is more than $a, or $q more than $b, return 0. Otherwise return how many committees with $p "
                "members of the first party and $q of the second can be formed, when the parties have $a and $b "
                "members."
            ),
            (
                "In a card game there are $a black cards and $b white cards, no two alike. How many hands consist of "
                "$p black and $q white cards? The order of the cards in the hand is of no importance, and impossible "
                "hands are not counted."
            ),
            (
                "The function returns a product of two binomial coefficients: $a over $p and $b over $q. A coefficient "
                "is 0 if its lower number exceeds the upper one."
            ),
            "Choices of $p from $a together with $q from $b, order ignored.",
        ],
        "return math.comb($a, $p) * math.comb($b, $q)",
        lambda a, b, p, q: sum(1 for _ in combinations(range(a), p)) * sum(1 for _ in combinations(range(b), q)),
        edges=((3, 2, 1, 1), (3, 2, 0, 0), (1, 2, 2, 1), (2, 2, 2, 3), (4, 4, 2, 2)),
        imports="import math",
    ),
    drill(
        "maths_combinatorics.domino_set",
        "domino_set count_dominoes {count|find}_stones size_of_domino_set number_of_tiles unordered_pairs_with_doubles",
        [integer("n", 0, 14, names=("n", "top", "highest", "most", "k"))],
        "int",
        [
            (
                "A domino stone has two halves, each with 0 to $n dots, and every combination exists once; a stone "
                "turned round is the same one. $give the number of stones in the set."
            ),
            "$howmany pairs (x, y) with 0 <= x <= y <= $n there are, both numbers being integers.",
            (
                "Two scoops of ice are put into a cup; the flavours are numbered from 0 to $n, and both scoops may be "
                "of one flavour. The order doesn't matter. How many different cups are there?"
            ),
            (
                "{Input|Given}: the highest number of dots. {Output|Result|Returned}: the size of a complete set of "
                "dominoes, doubles included, whose halves go from blank (0) to that number."
            ),
            (
                "There is one stone 0-0; two stones have 1 as the larger number, three have 2, and so on up to $n + 1 "
                "stones with $n as the larger number. Return how many stones that makes."
            ),
            (
                "You throw two equal dice with the faces 0, 1 and so on up to $n. You cannot tell the dice apart. How "
                "many different results can you see?"
            ),
            (
                "Take all numbers from 0 to $n. Each of them is joined by one string to every other number, and has a "
                "loop to itself. Return the number of strings and loops together."
            ),
            (
                "A carpenter makes a set of tiles. Each tile shows two signs out of $n + 1, equal or different, and no "
                "two tiles show the same two signs. What is the largest possible number of tiles?"
            ),
            (
                "The function counts the ways to choose two of the $n + 1 integers from 0 to $n, with repetition and "
                "without regard to order."
            ),
            "Stones in a domino set from 0-0 to $n-$n.",
        ],
        [
            """
            stones = 0
            for larger in range($n + 1):
                stones += larger + 1
            return stones
            """,
            "return ($n + 1) * ($n + 2) // 2",
        ],
        lambda n: len({frozenset((x, y)) for x in range(n + 1) for y in range(n + 1)}),
        edges=((0,), (1,), (2,), (6,)),
    ),
    drill(
        "maths_combinatorics.whole_pairings",
        "count_pairings ways_to_pair_up {count|find}_pairings partner_plans dance_pairs ways_to_form_pairs",
        [integer("n", 0, 11, names=("n", "people", "children", "count", "size"))],
        "int",
        [
            (
                "$n children are divided into pairs so that nobody is left over. $give the number of ways, where "
                "neither the order of the pairs nor the order in a pair matters. If $n is odd, there is no way; for 0 "
                "children there is one."
            ),
            (
                "$howmany ways $n different people can be grouped in twos. An odd number of people can't, which gives "
                "0, and nobody at all gives 1."
            ),
            (
                "The first of $n people can choose among $n - 1 partners, the first of those left among $n - 3, and so "
                "on. Return the product of these numbers; return 0 if $n is odd and 1 if $n is 0."
            ),
            (
                "{Input|Given}: a number of players. {Output|Result|Returned}: the number of possible draws for a "
                "first round in which every player has exactly one opponent: 0 for an odd number of players, 1 for no "
                "players."
            ),
            (
                "If $n is odd, return 0. Otherwise start with 1 and multiply by all odd numbers that are smaller than "
                "$n. Return the product."
            ),
            (
                "You have $n different gloves and put two and two together until none is left, whether they fit or "
                "not. How many different results are there? With an odd number it can't be done, so answer 0; with no "
                "gloves answer 1."
            ),
            (
                "At a dance $n people, no matter of which sex, form couples without leaving anyone alone. How many "
                "sets of couples are possible? Count 1 if there is nobody, and 0 if the number is odd."
            ),
            (
                "$n points are joined by lines in such a way that each point has exactly one line. In how many ways "
                "can this be done? For no points it is 1; for an odd number of points it is impossible, hence 0."
            ),
            (
                "The function returns the number of perfect matchings among $n people, any two of whom may be matched. "
                "The number is 0 for odd $n and 1 for $n = 0."
            ),
            "Ways to split $n people into pairs; 0 if odd, 1 if there are none.",
        ],
        [
            """
            if $n % 2 == 1:
                return 0
            ways = 1
            for partners in range(1, $n, 2):
                ways *= partners
            return ways
            """,
            """
            if $n % 2 == 1:
                return 0
            ways = 1
            while $n > 1:
                ways *= $n - 1
                $n -= 2
            return ways
            """,
        ],
        lambda n: 0 if n & 1 else factorial(n) // (factorial(n // 2) * prod([2] * (n // 2))),
        edges=((0,), (1,), (2,), (4,), (6,), (7,)),
    ),
)
