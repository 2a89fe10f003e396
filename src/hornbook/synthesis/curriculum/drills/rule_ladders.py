"""Ladders of conditions: sizes, fees, refunds, warnings and places, with their bounds spelled out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from hornbook.synthesis.curriculum.arguments import Arg, boolean, integer
from hornbook.synthesis.curriculum.drill import drill

_AGE = integer("age", 1, 90, names=("age", "years", "member_age", "n"))


def _arrival(minutes: int) -> str:
    return ("early", "on time", "late", "absent")[(minutes >= 0) + (minutes >= 1) + (minutes >= 16)]


def _river(level: int, rising: bool) -> str:
    return {2: "normal", 3: ("watch", "warning")[rising]}.get(max(2, level // 100), "flood")


def _harbour(metres: int, member: bool) -> int:
    return (8, 14)[metres > 6] + 3 * len(range(10, metres)) - 5 * member


FAMILIES = (
    drill(
        "rule_ladders.egg_size",
        "egg_size size_of_egg {get|find}_egg_class sort_egg egg_{label|grade} weigh_egg",
        [integer("grams", 35, 90, names=("grams", "weight", "w", "egg_weight"))],
        "str",
        [
            (
                "$hand the size of an egg that weighs $grams grams: 'S' below 53, 'M' from 53 to 62, 'L' from 63 to "
                "72, 'XL' from 73."
            ),
            (
                "Eggs are sorted by weight. Under 53 grams they are 'S', under 63 'M', under 73 'L', and all "
                "heavier ones 'XL'. What is an egg of $grams grams?"
            ),
            (
                "If $grams is at least 73, return 'XL'; otherwise, if it is at least 63, 'L'; otherwise, if it is "
                "at least 53, 'M'; otherwise 'S'."
            ),
            (
                "A machine on a farm puts each egg into one of four trays. The tray 'S' takes what is lighter than "
                "53 g, 'M' takes 53 to 62 g, 'L' 63 to 72 g and 'XL' everything from 73 g on. Name the tray for "
                "$grams."
            ),
            (
                "Size classes of eggs: S (up to 52 g), M (53-62 g), L (63-72 g), XL (73 g and more). Return the "
                "class of $grams as a string."
            ),
            (
                "{Input|Given}: the weight of an egg as a whole number of grams. {Output|Result|Returned}: 'S', "
                "'M', 'L' or 'XL'. The three borders are 53, 63 and 73; an egg on a border belongs to the heavier "
                "class."
            ),
            (
                "{You get|You have|You are given} the weight of one egg. Is it less than 53? Then it is an 'S'. "
                "Less than 63? 'M'. Less than 73? 'L'. If none of this is true, it is an 'XL'."
            ),
            (
                "{This function takes|Takes|The function accepts} a weight in grams and returns the letter or "
                "letters printed on the egg: 'XL' for 73 or more, 'L' for 63 or more, 'M' for 53 or more, and 'S' "
                "for less."
            ),
            (
                "My grandmother sells eggs at the market, the smallest as 'S' (weight under 53), the next as 'M' "
                "(under 63), then 'L' (under 73), and the largest as 'XL'. Tell her what to write on an egg of "
                "$grams grams."
            ),
            "Label for an egg of $grams grams: 'S' < 53 <= 'M' < 63 <= 'L' < 73 <= 'XL'.",
        ],
        [
            """
            if $grams < 53:
                return "S"
            if $grams < 63:
                return "M"
            if $grams < 73:
                return "L"
            return "XL"
            """,
            """
            if $grams >= 73:
                size = "XL"
            elif $grams >= 63:
                size = "L"
            elif $grams >= 53:
                size = "M"
            else:
                size = "S"
            return size
            """,
        ],
        lambda grams: ("S", "M", "L", "XL")[bisect_right([53, 63, 73], grams)],
        edges=((52,), (53,), (62,), (63,), (72,), (73,)),
    ),
    drill(
        "rule_ladders.arrival_mark",
        "arrival_mark {late|lateness}_note mark_arrival register_entry how_late attendance_note",
        [integer("minutes", -10, 30, names=("minutes", "delay", "minutes_late", "late", "m"))],
        "str",
        [
            (
                "A pupil comes $minutes minutes after the bell; a number below 0 means before it. $hand 'early' for "
                "less than 0, 'on time' for 0, 'late' for 1 to 15, and 'absent' for more than 15."
            ),
            (
                "$hand the entry for the register: 'early' if $minutes is negative, 'on time' if it is 0, 'late' if "
                "it is positive but not above 15, 'absent' beyond that."
            ),
            (
                "If $minutes is under 0 the answer is 'early'. If it is exactly 0 the answer is 'on time'. If it is "
                "15 or less the answer is 'late'. In every other case it is 'absent'."
            ),
            (
                "A teacher writes down who comes how late. Anyone before the bell is 'early', anyone at the bell "
                "'on time'. Up to a quarter of an hour (15 minutes, included) after the bell is 'late', and after "
                "that one counts as 'absent'. Write the word for $minutes."
            ),
            (
                "Word for a delay of $minutes minutes: negative 'early', zero 'on time', 1 to 15 'late', from 16 "
                "'absent'."
            ),
            (
                "{This function takes|Takes|The function accepts} a delay in minutes, negative for someone who came "
                "too soon, and returns one of 'early', 'on time', 'late' and 'absent'. The last one is for delays "
                "of more than 15 minutes; 'late' is for any other delay above zero."
            ),
            (
                "{You get|You have|You are given} a number of minutes. Below zero means too soon: return 'early'. "
                "Zero means 'on time'. Then comes 'late', which ends with minute 15. From minute 16 on, return "
                "'absent'."
            ),
            (
                "{Input|Given}: an integer, how many minutes a child was behind the bell. {Output|Result|Returned}: "
                "'absent' over 15, 'late' from 1 to 15, 'on time' at 0, 'early' under 0."
            ),
            (
                "The rehearsal begins at a fixed minute. A singer whose arrival differs from it by $minutes (minus: "
                "sooner, plus: later) is noted as 'early', 'on time' when the difference is 0, 'late' when it is "
                "from 1 to 15, or 'absent' when it is greater. Which note is it?"
            ),
            (
                "Was somebody with a delay of $minutes 'early' (< 0), 'on time' (0), 'late' (1 to 15) or 'absent' "
                "(> 15)?"
            ),
        ],
        [
            """
            if $minutes < 0:
                return "early"
            if $minutes == 0:
                return "on time"
            if $minutes <= 15:
                return "late"
            return "absent"
            """,
            """
            if $minutes > 15:
                return "absent"
            elif $minutes > 0:
                return "late"
            elif $minutes == 0:
                return "on time"
            else:
                return "early"
            """,
        ],
        _arrival,
        edges=((-1,), (0,), (1,), (15,), (16,)),
    ),
    drill(
        "rule_ladders.letter_stamps",
        "stamps_needed letter_stamps {count|number_of}_stamps stamps_for_letter postage_stamps how_many_stamps",
        [integer("grams", 1, 420, names=("grams", "weight", "w", "letter_weight"))],
        "int",
        [
            (
                "A letter of up to 20 grams needs 1 stamp, up to 50 grams 2 stamps, up to 100 grams 3 stamps. For "
                "each further 100 grams, begun or full, one more is needed. $howmany stamps a letter of $grams "
                "grams needs."
            ),
            (
                "$give the number of stamps for a letter that weighs $grams grams. It is 1 up to 20 g, 2 up to 50 g "
                "and 3 up to 100 g. Above 100 g, add to these 3 one stamp for every started 100 g over the first "
                "100."
            ),
            (
                "If $grams is at most 20, return 1. If it is at most 50, return 2. If it is at most 100, return 3. "
                "Otherwise return 3 plus the weight beyond 100 divided by 100, rounded up."
            ),
            (
                "The clerk at the counter sticks one stamp on a letter of 20 g or less, two if it has 50 g or less, "
                "three if it has 100 g or less, and after that a further one per 100 g, where a part of 100 g "
                "counts in full. How many for $grams grams?"
            ),
            (
                "Stamps by weight: 1 (to 20 g), 2 (to 50 g), 3 (to 100 g), 4 (to 200 g), 5 (to 300 g), and so on "
                "with one more per 100 g. Return the number for $grams."
            ),
            (
                "{This function takes|Takes|The function accepts} a positive weight in grams and returns how many "
                "stamps go on the envelope: one, two or three for weights not above 20, 50 or 100, and beyond 100 "
                "one stamp extra for each 100 g or part of it."
            ),
            (
                "{You get|You have|You are given} the weight of a letter in grams. Light letters have fixed prices: "
                "1 stamp to 20, 2 stamps to 50, 3 stamps to 100. A heavier letter costs 3 stamps and then 1 for "
                "each new 100 grams that is begun. Return the number of stamps."
            ),
            (
                "{Input|Given}: a weight, 1 or more. {Output|Result|Returned}: the stamps. The bounds 20, 50 and "
                "100 belong to the smaller number (1, 2, 3). From 101 to 200 the output is 4, from 201 to 300 it is "
                "5, and it grows by 1 with each hundred."
            ),
            (
                "Nora posts a letter of $grams grams. One stamp carries 20 grams, two carry 50, three carry 100; "
                "every stamp after the third carries another 100. What is the smallest number of stamps that "
                "carries the letter?"
            ),
            (
                "Number of stamps for $grams grams: 1, 2, 3, 4 to 20, 50, 100, 200 grams, then 1 more per 100 "
                "grams begun."
            ),
        ],
        [
            """
            if $grams <= 20:
                return 1
            if $grams <= 50:
                return 2
            if $grams <= 100:
                return 3
            return 3 + ($grams - 1) // 100
            """,
            """
            if $grams <= 20:
                return 1
            if $grams <= 50:
                return 2
            $count = 3
            allowed = 100
            while $grams > allowed:
                $count += 1
                allowed += 100
            return $count
            """,
        ],
        lambda g: 1 + bisect_left([20, 50, *range(100, 1000, 100)], g),
        edges=((20,), (21,), (50,), (51,), (100,), (101,), (200,), (201,)),
    ),
    drill(
        "rule_ladders.trip_refund",
        "refund trip_refund refund_amount money_back {compute|get}_refund cancel_trip cancellation_refund",
        [
            integer("price", 40, 800, names=("price", "cost", "paid", "fare")),
            integer("days", 0, 40, names=("days", "days_before", "notice", "days_left")),
        ],
        "float",
        [
            (
                "Who cancels a trip gets back the whole price with 30 or more days to go, half of it with 14 to 29 "
                "days, a quarter with 7 to 13 days and nothing later. $give the refund for a trip that cost $price, "
                "cancelled $days days before it begins."
            ),
            (
                "$give the refund: $price if $days is at least 30, a half of it if $days is at least 14, a quarter "
                "if $days is at least 7, and 0 otherwise."
            ),
            (
                "A travel agent pays back 100 percent of $price if the journey is called off 30 days or earlier "
                "before departure, 50 percent at 14 days or earlier, 25 percent at 7 days or earlier, 0 percent "
                "after that. How much is paid back with $days days left?"
            ),
            (
                "If $days is less than 7 the result is 0. If it is less than 14 the result is $price times 0.25. If "
                "it is less than 30 the result is $price times 0.5. If none of this holds, the result is $price "
                "times 1."
            ),
            (
                "{Input|Given}: what was paid, $price, and the number of days left, $days. "
                "{Output|Result|Returned}: the money that is returned. Days 0 to 6: none. Days 7 to 13: 25 %. Days "
                "14 to 29: 50 %. Day 30 and above: everything."
            ),
            (
                "{You get|You have|You are given} the price of a holiday and the days until it starts. The customer "
                "does not want to go any more. Pay back all of it if 30 days or more are left, half from 14 days, a "
                "quarter from 7 days, and no money if there are fewer."
            ),
            (
                "{This function takes|Takes|The function accepts} a price and a number of days and returns the part "
                "of the price that a customer gets back: the share is 1 for 30 days and more, 0.5 for 14 to 29, "
                "0.25 for 7 to 13, and 0 for 6 and fewer."
            ),
            (
                "Cancelling a booking of $price costs less the sooner you do it. With a month (30 days) or more in "
                "hand you lose nothing, with two weeks (14 days) or more you lose half, with one week (7 days) or "
                "more three quarters, else all. You cancel $days days ahead. What comes back?"
            ),
            (
                "Uncle Tom booked a cruise for $price and fell ill $days days before it sailed. The line refunds by "
                "notice: 7 days a quarter, 14 days a half, 30 days the full sum, and shorter notice than 7 days "
                "nothing at all. Tell him his refund."
            ),
            "Refund on $price with $days days of notice: >= 30 all, >= 14 half, >= 7 a quarter, else 0.",
        ],
        [
            """
            if $days >= 30:
                share = 1
            elif $days >= 14:
                share = 0.5
            elif $days >= 7:
                share = 0.25
            else:
                share = 0
            return $price * share
            """,
            """
            if $days < 7:
                return 0.0
            if $days < 14:
                return $price / 4
            if $days < 30:
                return $price / 2
            return float($price)
            """,
        ],
        lambda price, days: price * (0, 1, 2, 4)[bisect_right([7, 14, 30], days)] / 4,
        edges=((100, 6), (100, 7), (100, 13), (100, 14), (100, 29), (100, 30)),
    ),
    drill(
        "rule_ladders.river_level",
        "river_{warning|alarm|state} flood_level {check|judge}_river water_warning warn_of_flood",
        [
            integer("level", 150, 500, names=("level", "height", "water", "cm")),
            boolean("rising", ("rising", "is_rising", "growing", "goes_up")),
        ],
        "str",
        [
            (
                "$hand the state of a river whose water stands at $level cm: 'flood' from 400 cm on. From 300 to "
                "399 cm it is 'warning' if $rising is true and 'watch' if not. Below 300 cm it is 'normal'."
            ),
            (
                "If $level is 400 or more, return 'flood'. If it is 300 or more and $rising is true, return "
                "'warning'. If it is 300 or more and $rising is false, return 'watch'. If it is less, return "
                "'normal'."
            ),
            (
                "People by a river look at a gauge. Under 300 all is 'normal', whether the water rises or not. At "
                "400 and above there is a 'flood', again in both cases. In between it matters: rising water means "
                "'warning', other water means 'watch'. Find the word for $level and $rising."
            ),
            (
                "{Input|Given}: a height in centimetres and whether the river is rising. {Output|Result|Returned}: "
                "'normal' for heights less than 300, 'flood' for heights of at least 400, and for those in the "
                "middle 'warning' when rising, else 'watch'."
            ),
            (
                "{You get|You have|You are given} the height of a river, $level, and a truth value, $rising. Look "
                "at the height first. 400 or higher: 'flood'. Lower than 300: 'normal'. For other heights look at "
                "the truth value: True gives 'warning', False gives 'watch'."
            ),
            (
                "{This function takes|Takes|The function accepts} an integer, the water level in cm, and a boolean "
                "which is True while the level goes up. It returns one of four words: 'flood' (level >= 400), "
                "'warning' (300 to 399, going up), 'watch' (300 to 399, not going up), 'normal' (less than 300)."
            ),
            (
                "A fire brigade has four grades of alarm. 'normal' and 'flood' depend on the water level alone: "
                "below 300 cm and from 400 cm. Between them it distinguishes 'watch', when the water stays or "
                "falls, and 'warning', when it climbs. Which grade belongs to the level $level, with $rising "
                "telling whether it climbs?"
            ),
            (
                "The bridge keeper calls 'flood' once the water has reached 400. Once it has reached 300 he calls "
                "'warning' as long as it is rising and 'watch' otherwise. Before that he calls 'normal'. What does "
                "he call at $level, given $rising?"
            ),
            (
                "Decide between 'normal' (level under 300), 'watch' (300 up to 399 and not rising), 'warning' (300 "
                "up to 399 and rising) and 'flood' (400 and up) for $level and $rising."
            ),
            (
                "River word for $level and $rising: < 300 'normal', >= 400 'flood', between them 'warning' if "
                "rising, else 'watch'."
            ),
        ],
        [
            """
            if $level >= 400:
                return "flood"
            if $level >= 300:
                return "warning" if $rising else "watch"
            return "normal"
            """,
            """
            if $level < 300:
                return "normal"
            elif $level >= 400:
                return "flood"
            elif $rising:
                return "warning"
            else:
                return "watch"
            """,
        ],
        _river,
        edges=((299, True), (300, True), (300, False), (399, True), (399, False), (400, False)),
    ),
    drill(
        "rule_ladders.place_word",
        "place_word prize_for_{place|rank} {get|name}_prize award rank_to_word medal_or_not",
        [integer("place", 1, 15, names=("place", "rank", "position", "n"))],
        "str",
        [
            (
                "$hand what somebody in place $place of a race gets: 'gold' for 1, 'silver' for 2, 'bronze' for 3, "
                "'certificate' for 4 to 8, and 'thanks' for all later places."
            ),
            (
                "If $place is 1 the result is 'gold'; if 2, 'silver'; if 3, 'bronze'; if it is not more than 8, "
                "'certificate'; else 'thanks'."
            ),
            (
                "The first three runners get 'gold', 'silver' and 'bronze', in this order. The next five, up to "
                "place 8, get a 'certificate'. All others get a word of 'thanks'. What does the runner in place "
                "$place get?"
            ),
            (
                "{Input|Given}: a place, counted from 1. {Output|Result|Returned}: 'gold', 'silver' or 'bronze' for "
                "the first, second or third; 'certificate' from the fourth to the eighth; 'thanks' from the ninth."
            ),
            (
                "{You get|You have|You are given} the place in which a swimmer finished, at least 1. Places 1, 2 "
                "and 3 bring medals: return 'gold', 'silver' or 'bronze'. After them, return 'certificate' for a "
                "place that is 8 or better, and 'thanks' for a worse one."
            ),
            (
                "{This function takes|Takes|The function accepts} a positive integer, the rank in a contest, and "
                "returns the prize. There are three medals ('gold', 'silver', 'bronze'), then 'certificate' down to "
                "rank 8, then 'thanks'."
            ),
            (
                "At a baking contest the best cake earns 'gold', the second best 'silver', the third 'bronze'. A "
                "cake that is among the best eight without a medal earns a 'certificate', any other one 'thanks'. "
                "Name what the cake ranked $place earns."
            ),
            (
                "Prizes are 'gold' (1), 'silver' (2), 'bronze' (3), 'certificate' (4, 5, 6, 7, 8) and 'thanks' (9 "
                "and beyond). Return the one for $place."
            ),
            (
                "We finished in place $place! Tell us what to expect: 'thanks' when more than seven were ahead of "
                "us, a 'certificate' when three to seven were, 'bronze' when two were, 'silver' when one was, "
                "'gold' when nobody was."
            ),
            ("Word for place $place: 'gold', 'silver', 'bronze', then 'certificate' up to place 8, then 'thanks'."),
        ],
        [
            """
            if $place == 1:
                return "gold"
            if $place == 2:
                return "silver"
            if $place == 3:
                return "bronze"
            if $place <= 8:
                return "certificate"
            return "thanks"
            """,
            """
            if $place <= 3:
                return ["gold", "silver", "bronze"][$place - 1]
            return "certificate" if $place <= 8 else "thanks"
            """,
        ],
        lambda p: {1: "gold", 2: "silver", 3: "bronze"}.get(p, "certificate" if p in range(9) else "thanks"),
        edges=((1,), (2,), (3,), (4,), (8,), (9,)),
    ),
    drill(
        "rule_ladders.harbour_fee",
        "harbour_fee {boat|mooring}_fee fee_for_boat berth_price {compute|get}_harbour_fee cost_of_night",
        [
            integer("metres", 3, 20, names=("metres", "length", "boat_length", "m")),
            boolean("member", ("member", "is_member", "in_club", "club_member")),
        ],
        "int",
        [
            (
                "A night in the harbour costs 8 for a boat of up to 6 metres and 14 for one of up to 10 metres; a "
                "longer boat pays 14 and 3 more for each metre over 10. Members pay 5 less. $give the fee for a "
                "boat of $metres metres; $member tells whether its owner is a member."
            ),
            (
                "$give the fee: 8 if $metres is at most 6, 14 if it is at most 10, and otherwise 14 plus 3 times "
                "($metres - 10). If $member is true, take 5 off."
            ),
            (
                "If a boat has 6 metres or less, the price is 8. If it has more than 6 but not more than 10, the "
                "price is 14. If it has more than 10, the price is 14 and on top 3 for every metre beyond the "
                "tenth. From any price, 5 are taken away for members. Return the price for $metres and $member."
            ),
            (
                "{Input|Given}: the length of a boat in whole metres and whether the skipper belongs to the club. "
                "{Output|Result|Returned}: the charge. It is 8 (length 6 and below), 14 (7 to 10), 17 (11), 20 "
                "(12), 23 (13) and so on, and for club members always 5 lower."
            ),
            (
                "{You get|You have|You are given} a length and a truth value. Short boats, up to 6, pay 8. Middle "
                "ones, up to 10, pay 14. Long ones pay 14 too, and then 3 per metre that they are longer than 10. "
                "At the end subtract 5 if the truth value, $member, is True."
            ),
            (
                "{This function takes|Takes|The function accepts} a whole number of metres and a boolean and "
                "returns what a berth costs for a night. Bounds: 6 metres (fee 8) and 10 metres (fee 14), both "
                "included; each metre more adds 3. The boolean lowers the fee by 5."
            ),
            (
                "The harbour master measures a yacht: $metres metres. She charges 8 coins up to a length of 6, 14 "
                "coins up to a length of 10, and 3 coins more per metre for what goes beyond 10. Friends of the "
                "club, for whom $member is true, save 5 coins. How many coins does she charge?"
            ),
            (
                "We tied up for one night. The board says: to 6 m 8, to 10 m 14, each further metre 3, club members "
                "minus 5. What do we owe with a boat of $metres m and $member as the answer to the question of "
                "membership?"
            ),
            (
                "Berth price for a boat with $metres metres, 5 cheaper when $member holds. Without that: 8 to 6 m, "
                "14 to 10 m, then 3 a metre on top of the 14."
            ),
            (
                "Fee for $metres and $member: 8 to 6 m, 14 to 10 m, above that 14 + 3 per extra metre; minus 5 for "
                "members."
            ),
        ],
        [
            """
            if $metres <= 6:
                fee = 8
            elif $metres <= 10:
                fee = 14
            else:
                fee = 14 + 3 * ($metres - 10)
            if $member:
                fee -= 5
            return fee
            """,
            """
            discount = 5 if $member else 0
            if $metres <= 6:
                return 8 - discount
            extra = max(0, $metres - 10)
            return 14 + 3 * extra - discount
            """,
        ],
        _harbour,
        edges=((6, False), (7, False), (10, True), (11, False), (12, True)),
    ),
    drill(
        "rule_ladders.loan_days",
        "loan_days days_of_loan {loan|lending}_period how_long_to_keep {get|find}_loan_days borrowing_time",
        [
            Arg(
                "kind",
                ("kind", "item", "medium", "what"),
                "str",
                lambda draw, _: draw.choose(("book", "book", "film", "magazine", "game", "map")),
            ),
            _AGE,
        ],
        "int",
        [
            (
                "A library lends a 'book' for 28 days, a 'film' for 7 and a 'magazine' for 14; anything else may "
                "not leave the house, which counts as 0 days. Readers under 12 years may keep whatever can be lent "
                "7 days longer. For how many days can a reader of $age borrow the item $kind?"
            ),
            (
                "$give the number of days for which the item $kind is lent: 28 for 'book', 14 for 'magazine', 7 for "
                "'film', 0 for every other kind. If $age is less than 12 and the number is not 0, add 7."
            ),
            (
                "If $kind is 'book', start with 28 days; if it is 'magazine', with 14; if it is 'film', with 7; if "
                "it is none of these, return 0. Children, whose $age is below 12, get 7 days on top. Return the "
                "days."
            ),
            (
                "{Input|Given}: a kind of item and the age of a reader. {Output|Result|Returned}: days of loan. "
                "Table: 'book' 28, 'magazine' 14, 'film' 7. What is not in the table gives 0, for everyone. What is "
                "in the table gives 7 more for ages up to 11."
            ),
            (
                "{You get|You have|You are given} a string $kind and an age. Books go out for 28 days, magazines "
                "for 14, films for 7 (the strings are 'book', 'magazine', 'film'). Other things stay in: return 0. "
                "Someone who is not yet 12 has a week more, so 7 days are added, though never to 0."
            ),
            (
                "{This function takes|Takes|The function accepts} the kind of a thing and the age of the person who "
                "wants to take it home, and returns how many days that is allowed: 0 unless it is a 'book' (28), a "
                "'magazine' (14) or a 'film' (7). For persons younger than 12 those three numbers are 35, 21 and 14."
            ),
            (
                "At the library desk a reader aged $age shows the librarian an item: $kind. She thinks: a 'film' "
                "one week, a 'magazine' two, a 'book' four, other things not at all; and children under 12 a week "
                "longer for all that may be lent. How many days does she say?"
            ),
            (
                "My school library has this rule. 'book': 28 days. 'magazine': 14 days. 'film': 7 days. The rest: 0 "
                "days. Pupils younger than 12 add 7 days, except to the 0. Work the rule out for $kind and the age "
                "$age."
            ),
            (
                "Loan period in days, from the kind $kind and the reader's $age. Nothing but 'film' (7), 'magazine' "
                "(14) and 'book' (28) is lent, other kinds give 0. Below the age of 12 the period is longer by 7."
            ),
            (
                "Days to keep $kind at the age $age: 'book' 28, 'magazine' 14, 'film' 7, each 7 more under 12; "
                "other kinds 0."
            ),
        ],
        [
            """
            if $kind == "book":
                days = 28
            elif $kind == "magazine":
                days = 14
            elif $kind == "film":
                days = 7
            else:
                return 0
            return days + 7 if $age < 12 else days
            """,
            """
            days = {"book": 28, "magazine": 14, "film": 7}.get($kind, 0)
            if days > 0 and $age < 12:
                days += 7
            return days
            """,
        ],
        lambda kind, age: (
            7
            * next(
                (
                    weeks + (age <= 11)
                    for name, weeks in zip(("book", "magazine", "film"), (4, 2, 1), strict=True)
                    if kind == name
                ),
                0,
            )
        ),
        edges=(("book", 11), ("book", 12), ("film", 8), ("magazine", 40), ("map", 8), ("game", 30)),
    ),
)
