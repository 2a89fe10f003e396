"""Short stories that one or two lines of arithmetic answer: groups, remainders, costs and places."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill

PEOPLE = integer("n", 0, 120, names=("people", "guests", "pupils", "n", "children"))
SEATS = integer("k", 2, 50, names=("seats", "places", "capacity", "k", "per_bus"), fix=(4, 12, 30, 50))

FAMILIES = (
    drill(
        "story_sums.groups_needed",
        "buses_needed tables_needed trips_needed boxes_needed {count|find}_groups vehicles",
        [PEOPLE, SEATS],
        "int",
        [
            "A school trip has $n people. A bus has $k seats. $give the smallest number of buses that seat everyone.",
            "$n guests sit at tables with $k places each. $howmany tables are needed.",
            "$n things are packed into boxes that hold at most $k each. $give the number of boxes needed.",
            "$howmany groups of at most $k are needed for $n {people|things}. The last group may be smaller.",
            "A lift takes up to $k persons at once. $n persons wait for it. Return how many rides it must make.",
            "Divide $n by $k and round up{, without floats|}.",
            (
                "The function takes the number of people $n and returns the minimum number of vehicles that carry "
                "all of them, if each holds at most $k people. Nobody means 0 vehicles."
            ),
            (
                "There are $n children. In one boat there is room for $k children. All children want to go at the "
                "same time. How many boats do you need? One boat may be not full."
            ),
            (
                "Input: $n things and a capacity of $k. Output: how many containers must be used so that each thing "
                "has a place; the last container need not be full."
            ),
            (
                "For a seminar, $n copies are to be sent in envelopes that take up to $k copies. Determine the least "
                "number of envelopes."
            ),
            "I expect $n guests, and at one of my tables $k can sit. How many tables do I have to set?",
            "Determine the smallest number of cars with $k seats that take $n people.",
        ],
        ["return ($n + $k - 1) // $k", "return -(-$n // $k)"],
        lambda n, k: len(range(0, n, k)),
        edges=((0, 4), (12, 12), (13, 12)),
    ),
    drill(
        "story_sums.share_out",
        "share_evenly divide_up each_and_left deal_out fair_share",
        [
            integer("n", 0, 90, names=("sweets", "cards", "apples", "n", "things")),
            integer("k", 1, 12, names=("children", "people", "players", "k")),
        ],
        "tuple[int, int]",
        [
            (
                "$n sweets are shared equally among $k children. Return how many each child gets and how many are "
                "left, as a tuple."
            ),
            (
                "Deal $n cards to $k players so that all have the same number. $hand a pair: cards per player and "
                "cards left over."
            ),
            "$hand a tuple of the whole quotient and the remainder of $n divided by $k.",
            (
                "A farmer gives $n apples to $k neighbours, to each the same and as many as possible. Return (share, "
                "rest)."
            ),
            (
                "$k friends split $n coins fairly; coins cannot be broken. Return each one's part and the remaining "
                "coins, in this order."
            ),
            "Work out how many times $k goes into $n and what remains. Return both in a tuple.",
            (
                "The function takes two integers, the number of things $n and the number of persons $k, and returns "
                "a tuple: what each person receives when all get the same whole number, and what is left over."
            ),
            (
                "You have $n candies for $k kids. Every kid gets the same number of candies, as many as possible. "
                "How many does one kid get, and how many stay in the bag? Return the two numbers as a tuple."
            ),
            "Input: a dividend $n and a positive divisor $k. Output: the pair (integer quotient, remainder).",
            "Quotient and remainder of $n by $k, as a tuple.",
            (
                "I have $n stickers and $k friends. I give all the same number, as many as I can. What does each "
                "get, and what do I keep? I want a tuple of the two."
            ),
            "Divide $n sweets equally among $k children; the result is the pair (sweets for each, sweets left).",
        ],
        ["return $n // $k, $n % $k", "return divmod($n, $k)"],
        lambda n, k: (int((n - n % k) / k), n % k),
        edges=((0, 3), (5, 9), (12, 4)),
    ),
    drill(
        "story_sums.fixed_fee",
        "total_cost trip_price rent_cost {taxi|ticket}_price cost_with_fee",
        [
            integer("fee", 1, 20, names=("fee", "start_price", "flat", "basic_charge"), fix=(2, 5, 10)),
            integer("price", 1, 12, names=("per_unit", "rate", "price", "cost_each")),
            integer("n", 0, 30, names=("amount", "hours", "units", "n")),
        ],
        "int",
        [
            (
                "A taxi costs $fee euros at the start and $price more per kilometre. $give the price of a trip of $n "
                "kilometres."
            ),
            "Renting a boat costs a fee of $fee plus $price for every hour. $give the cost of $n hours.",
            "$give the total of a fixed charge of $fee and $n units at $price each.",
            "An order has $n items at $price each, and sending it costs $fee. What must be paid? Return the sum.",
            "A phone plan charges $fee a month and $price for each of $n calls. $give the bill for the month.",
            "Return what $n pieces cost if one costs $price and a flat fee of $fee is added once.",
            (
                "The function returns the total price as an integer. It consists of a basic charge of $fee, paid "
                "once, and of $price for every one of $n units."
            ),
            (
                "A bike costs $fee for the rental and $price for every hour. You ride $n hours. How much do you pay "
                "in total?"
            ),
            (
                "A plumber asks $fee for coming and $price for each hour of work. For a job of $n hours, report the "
                "amount on the bill."
            ),
            (
                "Total = $fee once + $price for each of the $n pieces. Output this total; with 0 pieces only the fee "
                "is left."
            ),
            "I rent a car for $fee and pay $price more for each day. What do I pay for $n days?",
            "Calculate what $n units at $price each cost together with a single fee of $fee.",
        ],
        "return $fee + $price * $n",
        lambda fee, price, n: sum([price] * n, fee),
        edges=((3, 2, 0), (5, 4, 1)),
    ),
    drill(
        "story_sums.minimum_items_free",
        "price_with_free_item pay_for offer_price bulk_price items_paid",
        [
            integer("n", 0, 30, names=("count", "items", "n", "bought")),
            integer("price", 1, 9, names=("price", "cost", "each")),
            integer("k", 2, 6, names=("group", "k", "every"), fix=(3, 4, 5)),
        ],
        "int",
        [
            "A shop sells an item for $price. Out of every $k items bought, one is free. $give the price of $n items.",
            "Every group of $k pieces costs only as much as one less. $give what $n pieces at $price each cost.",
            (
                "$n tickets are bought at $price each, and for each full $k tickets one of them is free. Return the "
                "amount to pay."
            ),
            "$give the cost of $n items at $price each when one in every full group of $k is not charged.",
            "A baker takes no money for one roll in each $k. A roll costs $price. How much do $n rolls cost?",
            "Return $price times the number of paid items, where of $n items one for each complete $k is free.",
            (
                "The function takes a quantity $n and a unit price $price and returns the amount due, when for every "
                "complete set of $k units one unit is not charged."
            ),
            (
                "You buy $n cups. One cup costs $price. The shop says: in every full group of $k cups you get one "
                "cup for free. How much must you pay?"
            ),
            (
                "A ferry lets one of every $k travellers of a group ride for nothing. Determine what a group of $n "
                "travellers pays at $price per person; an incomplete set of $k brings no free ride."
            ),
            "Price of $n items at $price, one free per full $k.",
            "Calculate the price of $n pieces at $price each if one of each full $k is for free.",
        ],
        """
        free = $n // $k
        return ($n - free) * $price
        """,
        lambda n, price, k: sum(price for i in range(1, n + 1) if i % k),
        edges=((0, 2, 3), (3, 5, 3), (2, 7, 3)),
    ),
    drill(
        "story_sums.legs",
        "count_legs total_legs legs_on_farm all_legs number_of_legs",
        [
            integer("n", 0, 15, names=("hens", "birds", "ducks", "chickens")),
            integer("k", 0, 15, names=("cows", "horses", "goats", "sheep")),
        ],
        "int",
        [
            "A farm has $n birds with two legs and $k animals with four. $howmany legs there are.",
            "$n hens and $k cows stand in a yard. $give the total number of their legs.",
            "Birds have 2 legs, cows have 4. $give the number of legs of $n birds and $k cows together.",
            "A vet counts the feet of $n ducks and $k goats. Return the sum (two for a duck, four for a goat).",
            "$give the number of legs on $n two-legged and $k four-legged animals.",
            "Someone owns $n animals that walk on two legs and $k that walk on four. How many legs is that?",
            (
                "The function takes the number of two-legged animals $n and of four-legged animals $k and returns "
                "the number of all their legs."
            ),
            (
                "On a farm there are $n chickens and $k pigs. A chicken has 2 legs, a pig has 4 legs. How many legs "
                "are there?"
            ),
            (
                "A shoemaker fits out $n birds and $k dogs in a fairy tale, one shoe for every foot; birds have two "
                "feet and dogs four. Determine how many shoes are made."
            ),
            "Result: twice $n plus four times $k, the legs of birds and of cattle.",
            "I counted $n geese and $k horses. How many legs have I seen?",
            "Calculate how many legs $n birds and $k four-legged animals have in total.",
        ],
        "return 2 * $n + 4 * $k",
        lambda n, k: sum([2] * n + [4] * k),
        edges=((0, 0), (1, 0), (0, 1)),
    ),
    drill(
        "story_sums.heads_and_legs",
        "count_animals solve_farm hens_and_cows birds_and_cows farm_puzzle",
        [
            integer("n", 1, 20, names=("heads", "animals", "n")),
            integer(
                "k", 2, 80, names=("legs", "feet"), make=lambda draw, before: 2 * draw.integer(before[0], 2 * before[0])
            ),
        ],
        "tuple[int, int]",
        [
            "A farm has only hens (2 legs) and cows (4 legs), with $n heads and $k legs in all. $hand (hens, cows).",
            "$n animals, each a hen or a cow, have $k legs together. Return a tuple: the number of hens, then of cows.",
            (
                "Birds have two legs and sheep have four. There are $n animals with $k legs. $hand how many birds and "
                "how many sheep there are, as a tuple in this order."
            ),
            (
                "In a yard are two-legged and four-legged animals: $n heads and $k legs. Return the numbers of both "
                "kinds, the two-legged first."
            ),
            (
                "Solve the farm puzzle: $n heads, $k legs, hens with 2 legs and cows with 4. Return hens and cows as "
                "a pair."
            ),
            (
                "The function solves a classic riddle: animals with two legs and animals with four legs have $n "
                "heads and $k legs together. It returns a tuple with the number of two-legged and the number of "
                "four-legged animals."
            ),
            (
                "You see $n animals. Some are birds with 2 legs and some are cats with 4 legs. Together they have $k "
                "legs. How many birds and how many cats do you see? Return a tuple, the birds first."
            ),
            (
                "A garage holds bicycles (2 wheels) and cars (4 wheels): $n vehicles with $k wheels. Report the pair "
                "(bicycles, cars)."
            ),
            (
                "Input: a count of heads $n and a count of legs $k. Output: (number with 2 legs, number with 4 "
                "legs), such that both counts are right."
            ),
            (
                "Determine how many hens (2 legs) and how many cows (4 legs) there are among $n animals with $k "
                "legs, as a tuple."
            ),
        ],
        [
            """
            cows = ($k - 2 * $n) // 2
            return $n - cows, cows
            """,
            """
            for cows in range($n + 1):
                if 4 * cows + 2 * ($n - cows) == $k:
                    return $n - cows, cows
            """,
        ],
        lambda n, k: next((h, n - h) for h in range(n + 1) if 2 * h + 4 * (n - h) == k),
        edges=((1, 2), (1, 4), (5, 14)),
        note="{There always is an answer.||}",
    ),
    drill(
        "story_sums.fence_posts",
        "fence_posts posts_needed {count|number_of}_posts lamps_along trees_in_row",
        [
            integer("n", 1, 100, names=("length", "metres", "n")),
            integer("k", 1, 10, names=("distance", "gap", "step", "k"), fix=(2, 5, 10)),
        ],
        "int",
        [
            (
                "Posts stand along a road that is $n metres long: one at the start and then one every $k metres. "
                "$howmany posts there are."
            ),
            (
                "A straight fence is $n metres long. A post is set at 0 and at every multiple of $k that is at most "
                "$n. Return the number of posts."
            ),
            (
                "Trees are planted from one end of a street of length $n, the first at the very end and each next one "
                "$k further on, as long as the street goes. $howmany trees are planted."
            ),
            "$howmany of the positions 0, $k, twice $k and so on are not greater than $n.",
            (
                "Lamps hang at 0 metres, $k metres, twice $k metres and so on, up to at most $n metres. $howmany "
                "lamps hang there."
            ),
            (
                "The function takes the length $n of a road and returns how many posts are set when the first one "
                "stands at the beginning and one more follows after every $k metres that still lie on the road."
            ),
            (
                "You plant trees on a way of $n metres. The first tree is at 0 metres. Then you plant a tree every "
                "$k metres, but not after the end of the way. How many trees do you plant?"
            ),
            (
                "Marks are painted on a ruler of length $n: at 0, and then at each further step of $k, the end "
                "included if a step falls there. Determine the number of marks."
            ),
            "How many multiples of $k, 0 included, are at most $n?",
            "Determine how many posts stand along $n metres, one at 0 and one after every further $k metres.",
        ],
        "return $n // $k + 1",
        lambda n, k: len(range(0, n + 1, k)),
        edges=((1, 2), (10, 5), (9, 5)),
    ),
    drill(
        "story_sums.handshakes",
        "count_handshakes handshakes games_in_league meetings pair_count",
        [integer("n", 0, 40, names=("people", "guests", "n", "teams"))],
        "int",
        [
            "$n people shake hands, everyone with everyone else once. $howmany handshakes there are.",
            "In a league with $n teams, each team plays every other team once. $give the number of games.",
            "$howmany pairs can be formed from $n people, if the order in a pair does not matter.",
            (
                "$n points lie on a circle and are all joined with each other by straight lines. $give the number of "
                "lines."
            ),
            "At a party of $n guests, every two clink glasses once. How often does it clink? Return the number.",
            "$give the number of different pairs among $n things.",
            (
                "The function takes the number of people $n and returns the number of handshakes if everybody greets "
                "everybody else exactly once."
            ),
            (
                "There are $n players. Each player plays one game against each other player. How many games are "
                "there in total? With 0 or 1 players there is no game."
            ),
            "Between any two of $n villages there is one path. Determine how many paths there are.",
            "Unordered pairs of $n different things: how many?",
            "There are $n of us, and each shakes hands with each of the others. How many handshakes do we count?",
            "Calculate the number of handshakes among $n people, one for every two.",
        ],
        [
            "return $n * ($n - 1) // 2",
            """
            $total = 0
            for $i in range($n):
                $total += $i
            return $total
            """,
        ],
        lambda n: math.comb(n, 2),
        edges=((0,), (1,), (2,)),
    ),
    drill(
        "story_sums.pages_per_day",
        "pages_per_day daily_pages tasks_per_day pages_each_day reading_plan",
        [
            integer("n", 1, 400, names=("pages", "total", "length", "n")),
            integer("k", 1, 30, names=("days", "nights", "k"), fix=(7, 10, 14)),
        ],
        "list[int]",
        [
            (
                "A book of $n pages is read in $k days. Spread the pages so that days differ by at most one page, "
                "larger days first. Return the list of pages per day."
            ),
            "$hand a list of $k whole numbers that add up to $n, are as equal as possible and stand in falling order.",
            (
                "Split $n tasks over $k days. The first days get one more where it does not come out even. Return the "
                "tasks per day."
            ),
            "Share $n into $k parts that differ by 1 at most, the greater ones at the front of the list.",
            "$n sheets are dealt to $k pupils in turn, one at a time. Return how many each pupil has, as a list.",
            (
                "The function distributes $n pages over $k days as evenly as possible and returns a list with the "
                "pages of each day. Where the division leaves a rest, the earlier days get one page more."
            ),
            (
                "You must read $n pages in $k days. Every day should have almost the same number of pages; the "
                "difference is at most 1. The days with more pages come first. Return the list of the numbers of "
                "pages."
            ),
            (
                "Input: a total $n and a number of parts $k. Output: a list of that many integers with the given "
                "total, as equal as can be, larger ones before smaller ones."
            ),
            (
                "A baker puts $n rolls into $k baskets, evenly; if rolls remain, the first baskets take one more "
                "each. Report the contents of the baskets in order."
            ),
            "Split $n pages into $k daily portions, as equal as possible and larger ones first, in a list.",
        ],
        """
        share, extra = divmod($n, $k)
        return [share + 1] * extra + [share] * ($k - extra)
        """,
        lambda n, k: [len(range(start, n, k)) for start in range(k)],
        edges=((3, 5), (10, 5), (10, 3)),
    ),
)
