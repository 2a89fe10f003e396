"""Numbers with special cases: meters, clocks, floors, years and other numbers that follow a rule with exceptions."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _reading(draw: Draw, _: object) -> int:
    return draw.integer(0, 999) if draw.chance(0.8) else draw.choose((-4, -1, 9999, 10020))


def _year(draw: Draw, _: object) -> int:
    return draw.integer(-90, 120) if draw.chance(0.9) else 0


def _inner(digits: str) -> str:
    """The one or two characters that are left when both ends are taken off again and again."""
    return digits if len(digits) < 3 else _inner(digits[1:-1])


def _centre(n: int, which: int) -> int:
    """One of the middle digits, which are sorted by size."""
    return sorted(int(ch) for ch in _inner(str(n).lstrip("-")))[which]


FAMILIES = (
    drill(
        "clause_numbers.meter_used",
        "meter_used {get|find}_consumption units_used used_since_last meter_difference consumption",
        [
            integer("old", names=("old", "before", "previous", "last_reading", "start"), make=_reading),
            integer("new", names=("new", "after", "latest", "reading", "end"), make=_reading),
        ],
        "int | None",
        [
            (
                "A meter counts from 0 to $top and then starts again at 0. $give how much was used between the "
                "readings $old and $new; if $new is the smaller one, the meter has started again once in between. "
                "Return None if a reading is not from 0 to $top."
            ),
            (
                "Return None unless both $old and $new lie between 0 and $top. Otherwise return $new - $old, "
                "increased by $size if it is negative."
            ),
            (
                "An electricity meter shows numbers up to $top; the next unit makes it show 0. It showed $old last "
                "month and shows $new now. How many units were used, if it passed its end at most once? For a "
                "reading below 0 or above $top the answer is None."
            ),
            (
                "If $new is at least $old, the consumption is their difference. If it is less, the counter has "
                "jumped from $top to 0, so $size must be added to the difference. A reading outside of 0 to $top "
                "makes the result None."
            ),
            (
                "The function takes the previous and the present reading of a counter which goes back to 0 after "
                "$top, and returns the units counted since. Where the present reading is smaller, exactly one such "
                "return is assumed. It returns None for readings that the counter cannot show."
            ),
            (
                "You read a water meter twice, first $old, then $new. Take the first number away from the second. Is "
                "the result negative? Then add $size, since the meter began again at 0 after $top. But if one of the "
                "numbers is negative or greater than $top, somebody read it wrongly: return None."
            ),
            (
                "{Input|Given}: two meter readings. {Output|Result|Returned}: the units used from $old to $new on a "
                "meter with the numbers 0 to $top in a circle; None when a reading is no such number."
            ),
            (
                "First make sure that the readings $old and $new are valid (0 to $top), and return None if they are "
                "not. Then return how far the meter went: simply $new - $old, or, after an overflow from $top to 0, "
                "that difference plus $size."
            ),
            (
                "A mileage counter can show 0 to $top, and 0 follows $top. Before a trip it showed $old, after it "
                "$new. Report the length of the trip, which is below $size; report None if either number is "
                "impossible for the counter."
            ),
            (
                "Units from reading $old to reading $new; the meter wraps round after $top; None if a reading is out "
                "of range."
            ),
        ],
        """
        if not (0 <= $old <= $top and 0 <= $new <= $top):
            return None
        if $new >= $old:
            return $new - $old
        return $new - $old + $size
        """,
        lambda old, new, v: (new - old) % v["size"] if {old, new} <= set(range(v["size"])) else None,
        edges=lambda v: ((5, 5), (v["top"], 0), (0, v["size"]), (-1, 3), (10, 2), (2, 10)),
        variants=[{"top": 999, "size": 1000}, {"top": 9999, "size": 10000}],
    ),
    drill(
        "clause_numbers.temperature_words",
        "temperature_words describe_temperature say_temperature degrees_{text|in_words} spoken_temperature read_out",
        [integer("n", -9, 12, names=("degrees", "temperature", "n", "temp", "value"))],
        "str",
        [
            (
                "$hand a text for the temperature $n: '3 above zero' for 3, '3 below zero' for -3, and so on, but "
                "only 'zero' for 0."
            ),
            (
                "If $n is 0, return 'zero'. If it is positive, return the number followed by ' above zero'; if it is "
                "negative, return it without its minus sign and with ' below zero' behind it."
            ),
            (
                "A voice reads out the thermometer. Instead of -7 it says '7 below zero' and instead of 7 it says '7 "
                "above zero'. Only at 0 it just says 'zero'. What does it say at $n?"
            ),
            (
                "Describe $n degrees in words of the form '5 below zero' (minus five) or '5 above zero' (plus five). "
                "For no degrees at all the description is 'zero'."
            ),
            (
                "The function takes an integer and returns a string: the absolute value, a space and 'below zero' or "
                "'above zero', depending on the sign. The integer 0, which has no sign, gives 'zero'."
            ),
            (
                "You get a temperature. Is it 0? Then return 'zero'. Is it less? Then return how many degrees it is "
                "below, such as '12 below zero'. Is it more? Then return how many it is above, such as '12 above "
                "zero'."
            ),
            (
                "{Input|Given}: the whole number $n. {Output|Result|Returned}: 'zero' for 0; for others the distance "
                "from 0, then 'above zero' or 'below zero'."
            ),
            (
                "Grandmother does not like minus signs. Write $n as she wants it: -4 becomes '4 below zero', 4 "
                "becomes '4 above zero', and 0 becomes 'zero'."
            ),
            (
                "Text of a weather report for $n: negative numbers '... below zero', positive ones '... above zero', "
                "where the dots stand for the number without a sign; 'zero' if it is neither."
            ),
            (
                "Say how far $n is from zero and on which side, as in '2 above zero' and '2 below zero'. On neither "
                "side, say 'zero'."
            ),
        ],
        [
            """
            if $n == 0:
                return "zero"
            if $n > 0:
                return f"{$n} above zero"
            return f"{-$n} below zero"
            """,
            """
            if $n > 0:
                return str($n) + " above zero"
            elif $n < 0:
                return str(abs($n)) + " below zero"
            else:
                return "zero"
            """,
        ],
        lambda n: " ".join([*([str(n).lstrip("-"), "above" if n > 0 else "below"] * (n != 0)), "zero"]),
        edges=((0,), (1,), (-1,)),
    ),
    drill(
        "clause_numbers.halve_fairly",
        "halve_fairly share_between_two two_shares split_in_two divide_between_sisters {make|get}_shares",
        [integer("n", -3, 40)],
        "tuple[int, int] | None",
        [
            (
                "Split $n nuts between two children and return the two shares as a tuple. If $n is odd, the first "
                "child gets one more than the second. A negative $n gives None."
            ),
            (
                "$hand the tuple of two integers that add up to $n and are equal if possible; otherwise the first is "
                "larger by 1. If $n is below 0, return None."
            ),
            (
                "Two sisters share $n sweets as evenly as they can, and a sweet that remains goes to the older one. "
                "Return (share of the older, share of the younger), or None if $n is less than 0."
            ),
            (
                "For a negative $n return None. For an even $n return two equal halves; for an odd $n return two "
                "parts of which the first is the greater by 1. The parts stand in a tuple."
            ),
            (
                "The function divides a whole number into two parts that differ by at most 1 and returns them as a "
                "pair, the larger part first. There is no such pair of shares for negative numbers, so for them the "
                "result is None."
            ),
            (
                "You have some coins for two people. Give both the same. Is there a coin left? Then the first person "
                "gets it. Return what both have, as a tuple. If the number of coins is negative, that makes no "
                "sense, so return None."
            ),
            (
                "{Input|Given}: an integer $n. {Output|Result|Returned}: None if it is negative, else the pair (half "
                "rounded up, half rounded down)."
            ),
            (
                "A row of $n seats is parted in two blocks of the same size, and when that cannot be done, the left "
                "block has one seat more. Report the sizes as (left, right); report None for a number below zero."
            ),
            (
                "Two halves of $n as a tuple: equal when $n is even, the bigger one in front when $n is odd, and "
                "None in place of the tuple when $n is negative."
            ),
            (
                "Unless $n is negative, which gives None, return (a, b) with a + b equal to $n, where a is either b "
                "or b + 1."
            ),
        ],
        [
            """
            if $n < 0:
                return None
            half = $n // 2
            if $n % 2 == 0:
                return half, half
            return half + 1, half
            """,
            """
            if $n < 0:
                return None
            smaller_part = $n // 2
            return $n - smaller_part, smaller_part
            """,
        ],
        lambda n: None if n < 0 else (len(range(0, n, 2)), len(range(1, n, 2))),
        edges=((0,), (1,), (2,), (7,), (-1,)),
    ),
    drill(
        "clause_numbers.sheets_needed",
        "sheets_needed count_sheets paper_needed sheets_for_pages how_many_sheets {number|num}_of_sheets",
        [
            integer("pages", -2, 30, names=("pages", "page_count", "n", "length")),
            Arg(
                "both",
                ("both_sides", "duplex", "two_sided"),
                "bool",
                lambda draw, _: draw.chance(0.5),
                default=(True, False),
            ),
        ],
        "int",
        [
            (
                "$give how many sheets of paper are needed to print $pages pages. With $both, a sheet takes two "
                "pages, otherwise only one. If $pages is 0 or less, the result is 0."
            ),
            (
                "Printing needs one sheet for each page, but if $both is true, one for every two pages, where a last "
                "single page takes a sheet of its own. How many sheets do $pages pages need? None at all (0) if "
                "$pages is not positive."
            ),
            (
                "If $pages is below 1, return 0. If $both is set, return half of $pages, rounded up. In all other "
                "cases return $pages itself."
            ),
            (
                "A copier prints a booklet with $pages pages. It can use the back of the paper too; $both tells "
                "whether it does ($default unless something else is said). Work out the sheets it takes, which is 0 "
                "for a number of pages that is 0 or negative."
            ),
            (
                "The function takes a number of pages and a flag and returns a number of sheets: the same number if "
                "the flag is False, and half of it, an odd number rounded up, if the flag is True. It returns 0 if "
                "the number of pages is not greater than 0."
            ),
            (
                "You want to print $pages pages. If you print on both sides ($both), put two pages on a sheet; the "
                "last sheet may have an empty back. If you don't, put one page on a sheet. Return how many sheets "
                "you take. For 0 pages, or a negative number, return 0."
            ),
            (
                "{Input|Given}: a page count, and optionally whether both sides are used, $default if left out. "
                "{Output|Result|Returned}: the sheets, two pages on each with both sides and one page on each "
                "without; 0 for counts under 1."
            ),
            (
                "A teacher copies a test of $pages pages. Is $both true? Then two pages share a sheet, front and "
                "back. Is it false? Then every page has its own sheet. Report the sheets for one test, and 0 if "
                "$pages is zero or below."
            ),
            "Sheets for $pages pages: $pages / 2 rounded up if $both, else $pages; never less than 0.",
            (
                "Start with the case that there is nothing to print ($pages at most 0): the answer is 0. Otherwise "
                "$both decides between one page and two pages on a sheet, and you return the number of sheets, a "
                "half-used one included."
            ),
        ],
        """
        if $pages <= 0:
            return 0
        if $both:
            return ($pages + 1) // 2
        return $pages
        """,
        lambda pages, both: len(range(0, pages, 1 + both)),
        edges=((0, True), (1, True), (7, True), (8, True), (7, False), (-2, False)),
    ),
    drill(
        "clause_numbers.middle_digit",
        "middle_digit {get|find}_middle_digit central_digit digit_in_the_middle $tag_middle_digit mid_digit",
        [
            integer(
                "n",
                names=("n", "number", "value", "num", "x"),
                make=lambda draw, _: draw.choose((1, 1, 1, -1)) * draw.integer(10 ** draw.integer(0, 4), 99999),
            )
        ],
        "int",
        [
            (
                "$give the digit in the middle of $n. If $n has an even number of digits, take the $tag one of the "
                "two in the middle. A minus sign is ignored."
            ),
            (
                "Write down $n without its sign. An odd number of digits has one in the middle: return it. An even "
                "number of digits has two there: return the $tag of them."
            ),
            (
                "The middle digit of 48321 is 3. Return the middle digit of $n, whose sign does not matter; where "
                "two digits stand in the middle, the $tag one counts."
            ),
            (
                "If the count of the digits of $n is odd, return the central digit; if it is even, compare the two "
                "central digits and return the $tag one. Negative numbers are treated like positive ones."
            ),
            (
                "The function takes an integer, which may be negative, and returns one of its digits: the one with "
                "as many digits to its left as to its right or, if no digit is like that, the $tag of the two "
                "nearest to the middle."
            ),
            (
                "You get a number. Forget the minus sign, if there is one. Take away the first and the last digit, "
                "again and again, until one or two digits are left. If one is left, return it. If two are left, "
                "return the $tag one."
            ),
            (
                "{Input|Given}: an integer $n. {Output|Result|Returned}: its middle digit; with 2, 4, 6 and so on "
                "digits, the $tag of both middle digits. The sign has no influence."
            ),
            (
                "A lottery draws a number such as $n, and whoever has its middle digit wins. When the number of "
                "digits is even, the $tag of the two middle digits wins. A negative number has the same digits as "
                "the positive one. Return the winning digit."
            ),
            "Middle digit of $n regardless of its sign, or the $tag middle digit if there are two.",
            (
                "Look at the digits of $n from both ends towards the centre. They meet at a single digit, which is "
                "the result, or at a pair of neighbours, and then the $tag neighbour is. Treat -$n just as $n."
            ),
        ],
        """
        digits = str(abs($n))
        middle = len(digits) // 2
        if len(digits) % 2 == 1:
            return int(digits[middle])
        return $pick(int(digits[middle - 1]), int(digits[middle]))
        """,
        lambda n, v: _centre(n, v["at"]),
        edges=((7,), (-7,), (38,), (83,), (-1942,), (12345,)),
        variants=[{"tag": "larger", "pick": "max", "at": -1}, {"tag": "smaller", "pick": "min", "at": 0}],
    ),
    drill(
        "clause_numbers.loyalty_price",
        "loyalty_price price_with_card card_price {get|find}_price_to_pay price_of_visit pay_at_visit",
        [
            integer("price", -2, 20, names=("price", "cost", "amount")),
            integer(
                "visits",
                names=("visits", "visit", "turn", "count"),
                make=lambda draw, _: draw.integer(0, 4) * 5 + draw.choose((-1, 0, 0, 1, 2)),
            ),
        ],
        "int | None",
        [
            (
                "Every $nth visit to a café is free. $give what a guest pays for a cup that costs $price on visit "
                "number $visits, counted from 1. Return None if the price is negative or the visit is below 1."
            ),
            (
                "If $price is less than 0 or $visits is less than 1, return None. If $visits is divisible by $each, "
                "return 0; if not, return $price."
            ),
            (
                "A hairdresser cuts hair for $price, but for nothing at each customer's $nth visit, and again after "
                "as many more. What is to be paid at visit $visits? Visits start with 1; an impossible visit, or a "
                "price under 0, gives None."
            ),
            (
                "A card gets a stamp on each visit, and the visit with a stamp number that is a multiple of $each "
                "costs 0. All others cost $price. Return the cost of visit $visits; None if there is no such visit "
                "(0 or less) or no such price (negative)."
            ),
            (
                "The function takes a price and the number of the visit and returns the amount due, which is zero "
                "for every $nth visit and the full price for the rest. Invalid arguments, that is, negative prices "
                "and visits smaller than 1, lead to None."
            ),
            (
                "You go to the baths, and an entry costs $price. But for visit $each, for the next one $each visits "
                "later, and so on, you pay nothing. How much do you pay for visit $visits? Return None if $visits is "
                "not at least 1 or $price is negative."
            ),
            (
                "{Input|Given}: $price and the visit's number $visits. {Output|Result|Returned}: the price to pay, 0 "
                "if the number is a multiple of $each. But None if the number is not positive or the price is below "
                "0."
            ),
            (
                "The ordinary case: a ride costs $price. The exception: ride $visits is free when $each divides "
                "$visits. The errors: $visits under 1 or $price under 0, where None is returned."
            ),
            (
                "Price of visit $visits when every $nth one is free (0) and the others cost $price; None for a "
                "negative price or a visit below 1."
            ),
            (
                "A shop gives every $nth loaf to a customer for free. The customer buys loaf number $visits now, and "
                "a loaf is $price. Return what must be paid. Should the loaf's number be less than 1 or the price "
                "less than 0, return None."
            ),
        ],
        """
        if $price < 0 or $visits < 1:
            return None
        if $visits % $each == 0:
            return 0
        return $price
        """,
        lambda price, visits, v: (
            price * (visits not in range(0, 999, v["each"])) if min(price, visits - 1) >= 0 else None
        ),
        edges=lambda v: ((7, v["each"]), (7, 0), (7, 2 * v["each"]), (-1, 3), (7, v["each"] + 1), (0, 1)),
        variants=[{"each": 5, "nth": "fifth"}, {"each": 10, "nth": "tenth"}],
    ),
    drill(
        "clause_numbers.overflow",
        "spilled_water overflow {get|find}_overflow too_much_water runs_over spill",
        [
            integer("level", 0, 15, names=("level", "inside", "current", "content")),
            integer(
                "room",
                names=("capacity", "size", "limit", "maximum"),
                make=lambda draw, before: before[0] + draw.integer(0, 12),
            ),
            integer("added", -2, 20, names=("added", "arriving", "extra", "more")),
        ],
        "int | None",
        [
            (
                "A tank for $room litres holds $level litres, and $added litres are poured in. $give how many litres "
                "run over, 0 if everything fits. If $added is negative, return None."
            ),
            (
                "Return None for a negative $added. Otherwise return by how much $level + $added is greater than "
                "$room, or 0 if it is not greater."
            ),
            (
                "There are $level litres in a barrel that takes $room litres. Then it rains $added litres into it. "
                "How many litres are lost over the edge? None are lost (0) while it is not more than full; rain "
                "below 0 does not exist and gives None."
            ),
            (
                "If $added fits into the space left, which is $room - $level, the result is 0. If it does not, the "
                "result is the part that does not fit. But if $added is less than 0, the result is None."
            ),
            (
                "The function takes the content of a vessel, its capacity and the amount poured in, and returns the "
                "amount that does not fit. This is 0 if all of it fits. The amount poured in must not be negative; "
                "if it is, None is returned."
            ),
            (
                "You have a jug. It can hold $room glasses of juice, and $level are in it. You pour in $added more. "
                "Return how many glasses flow onto the table. If nothing flows out, return 0. You cannot pour less "
                "than 0 glasses: then return None."
            ),
            (
                "{Input|Given}: level $level, capacity $room (at least the level), inflow $added. "
                "{Output|Result|Returned}: the overflow, which is never below 0, or None when the inflow is."
            ),
            (
                "A car park has $room places, $level are taken, and $added more cars arrive. Report how many of the "
                "new cars find no place: 0 if there is room for all, None if the number of new cars is negative."
            ),
            (
                "Part of $added that is too much for a container with capacity $room and content $level. Nothing too "
                "much: 0. Negative $added: None."
            ),
            (
                "First check $added: a value under 0 is wrong, so answer None. Next compare it with what can still "
                "be filled in, given $level of $room. Answer with what exceeds that, or 0."
            ),
        ],
        [
            """
            if $added < 0:
                return None
            rest = $room - $level
            if $added <= rest:
                return 0
            return $added - rest
            """,
            """
            if $added < 0:
                return None
            return max(0, $level + $added - $room)
            """,
        ],
        lambda level, room, added: None if added < 0 else len(range(room, level + added)),
        edges=((3, 10, 7), (3, 10, 8), (3, 10, -1), (5, 5, 4), (0, 9, 0)),
    ),
    drill(
        "clause_numbers.floor_label",
        "floor_label {name|label}_floor floor_name lift_display floor_text describe_floor",
        [
            integer("n", -3, 12, names=("floor", "level", "n", "number", "storey")),
            integer("top", 4, 9, names=("top", "highest", "last", "roof"), fix=(5, 6, 8)),
        ],
        "str",
        [
            (
                "$hand the label for floor $n of a house whose highest floor is $top: 'ground floor' for 0, 'floor "
                "3' for 3, 'basement 2' for -2, and 'no such floor' for everything above $top."
            ),
            (
                "If $n is more than $top, return 'no such floor'. If it is 0, return 'ground floor'. Positive "
                "numbers are labelled 'floor ' and the number, negative ones 'basement ' and the number without its "
                "sign."
            ),
            (
                "The display in a lift shows 'ground floor' at 0, 'basement 1', 'basement 2' and so on at -1, -2 and "
                "so on, and 'floor 1', 'floor 2' and so on going up. The house ends with floor $top; for higher "
                "numbers the display shows 'no such floor'. What does it show for $n?"
            ),
            (
                "Name a floor by its number $n. Below 0: 'basement' and how far below. At 0: 'ground floor'. From 1 "
                "to $top: 'floor' and the number. Over $top: 'no such floor'. Word and number are parted by a space."
            ),
            (
                "The function turns a floor number into a text: 'floor ' followed by the number for 1 up to $top, "
                "'ground floor' for 0, 'basement ' followed by the absolute value for negative numbers. For larger "
                "numbers than $top the text is 'no such floor'."
            ),
            (
                "You are in a hotel with floors up to $top and press the button $n. Is it 0? The sign says 'ground "
                "floor'. Is it negative, say -1? It says 'basement 1'. Is it positive, say 4? It says 'floor 4'. But "
                "above $top there is nothing, and the sign says 'no such floor'. Return what the sign says."
            ),
            (
                "{Input|Given}: the floor number $n. {Output|Result|Returned}: one of the texts 'no such floor' "
                "(number over $top), 'floor X' (number X from 1), 'ground floor' (number 0), 'basement X' (number "
                "-X)."
            ),
            (
                "A museum wants signs for its floors. Floor numbers above zero are written like 'floor 1', those "
                "below zero like 'basement 1', and zero itself is the 'ground floor'. Make the sign for $n, or 'no "
                "such floor' if the museum, which goes up to $top, does not have it."
            ),
            (
                "Label of floor $n: 'ground floor', 'floor ...' or 'basement ...' for zero, above and below, with "
                "the distance from zero in place of the dots; 'no such floor' beyond $top."
            ),
            (
                "Which text belongs to $n? Go through the cases: greater than $top, 'no such floor'; otherwise "
                "greater than 0, 'floor ' + the number; equal to 0, 'ground floor'; less than 0, 'basement ' + the "
                "number without minus."
            ),
        ],
        """
        if $n > $top:
            return "no such floor"
        if $n > 0:
            return f"floor {$n}"
        if $n == 0:
            return "ground floor"
        return f"basement {-$n}"
        """,
        lambda n, top: (
            "no such floor"
            if n > top
            else ("ground floor" if not n else f"{'basement' if n < 0 else 'floor'} {abs(n)}")
        ),
        edges=((0, 5), (-1, 5), (9, 8), (1, 5), (4, 6)),
    ),
    drill(
        "clause_numbers.years_apart",
        "years_apart years_between_{dates|events} count_years {get|find}_years elapsed_years ancient_years",
        [
            integer("a", names=("a", "start", "first", "year1", "from_year"), make=_year),
            integer("b", names=("b", "end", "second", "year2", "to_year"), make=_year),
        ],
        "int | None",
        [
            (
                "Years before Christ are written as negative numbers. The year 1 came directly after the year -1. "
                "$give how many years lie between $a and $b, whichever is earlier; None if one of them is 0, as "
                "there was no such year."
            ),
            (
                "If $a or $b is 0, return None. If both have the same sign, return the difference without its sign; "
                "if they have different signs, return one less than that."
            ),
            (
                "A museum counts years without a year 0: after -2 comes -1, then 1, then 2. How many years passed "
                "from one of the years $a and $b to the other? A year 0 cannot be, so the answer to it is None."
            ),
            (
                "There is no year 0 in history. So from -1 to 1 it is only 1 year. Return the number of years from "
                "$a to $b or from $b to $a, always as a number that is not negative, or None if 0 is among them."
            ),
            (
                "The function takes two years, negative ones being before the common era, and returns the number of "
                "years between them. As the year 0 does not exist, it is not counted on the way, and None is "
                "returned if it is given."
            ),
            (
                "You have the years of two events, $a and $b. Take the smaller one away from the larger one. If "
                "exactly one of the years is negative, take 1 away too, because nobody ever lived in a year 0. And "
                "if one of your years is 0, return None."
            ),
            (
                "{Input|Given}: the years $a and $b in any order. {Output|Result|Returned}: their distance on the "
                "line that runs -2, -1, 1, 2 and so on, or None if one of them is missing from this line."
            ),
            (
                "A coin from the year $a was found with one from the year $b, where a minus means BC. Report how "
                "many years apart they were made, remembering that 1 BC was followed by AD 1. For a coin dated 0, "
                "which must be a forgery, report None."
            ),
            "Years from $a to $b in either direction, without a year 0 between -1 and 1; None if a year is 0.",
            (
                "Go from the earlier of the years $a and $b to the later one, year by year, and jump straight from "
                "-1 to 1. Return how many steps that takes. Return None, though, if $a or $b is the year 0."
            ),
        ],
        """
        if $a == 0 or $b == 0:
            return None
        distance = abs($a - $b)
        if ($a < 0) != ($b < 0):
            return distance - 1
        return distance
        """,
        lambda a, b: abs((a - (a > 0)) - (b - (b > 0))) if a * b else None,
        edges=((-1, 1), (1, -1), (0, 5), (-3, 0), (-10, -4), (20, 20)),
    ),
    drill(
        "clause_numbers.paid_hours",
        "paid_hours hours_of_shift {get|count}_hours_worked shift_hours working_time hours_on_duty",
        [
            integer("start", 0, 23, names=("start", "begin", "first", "arrival")),
            integer("end", 0, 23, names=("end", "stop", "last", "leaving")),
        ],
        "int",
        [
            (
                "A shift goes from hour $start to hour $end (0 to 23). If $end is smaller, it ends on the next day. "
                "$give the hours that are paid: all of them, but one less if there are more than $long, for the "
                "break."
            ),
            (
                "Take $end - $start and add 24 if that is negative. Return the result, or the result minus 1 if it "
                "is more than $long."
            ),
            (
                "A nurse starts work at $start o'clock and stops at $end o'clock, on the following day if the second "
                "number is smaller. Work of more than $long hours contains an unpaid hour of rest. How many hours "
                "are paid? If the two hours are the same, the answer is 0."
            ),
            (
                "How long is a shift from $start to $end, both full hours of a day with 24 hours? It may run past "
                "midnight, which is to be seen from $end being less than $start. Shifts longer than $long hours are "
                "shortened by one hour of break."
            ),
            (
                "The function takes the hours at which a shift begins and ends and returns the paid time. A shift "
                "that ends at an earlier hour than it begins passes midnight; one that ends at the hour it begins "
                "has no length. From every shift of more than $long hours, one hour is deducted."
            ),
            (
                "You work from $start to $end. Count the hours. Did you work into the next day, since $end is a "
                "smaller number than $start? Then count over midnight. Did you work more than $long hours? Then you "
                "had a break, so take one hour away. Return the hours."
            ),
            (
                "{Input|Given}: two hours from 0 to 23, beginning and end. {Output|Result|Returned}: the hours "
                "between them, over midnight if the end is the smaller number; up to $long hours all of them count, "
                "beyond that all but one."
            ),
            (
                "A guard comes at $start and leaves at $end, within 24 hours. His wages are for the time he is "
                "there, except that with more than $long hours one is a break without pay. Report the hours with pay "
                "(0 if he leaves at the hour at which he comes)."
            ),
            "Hours from $start to $end on a clock with 24 hours, minus 1 if they are more than $long.",
            (
                "Two rules for working hours: past midnight the clock starts again at 0, so $end can be below "
                "$start; and who works over $long hours is paid for one hour fewer. Return the paid hours from "
                "$start to $end."
            ),
        ],
        [
            """
            hours = $end - $start
            if hours < 0:
                hours += 24
            if hours > $long:
                return hours - 1
            return hours
            """,
            """
            hours = ($end - $start) % 24
            return hours - 1 if hours > $long else hours
            """,
        ],
        lambda start, end, v: (span := len(range(start, end + 24 * (end < start)))) - (span > v["long"]),
        edges=lambda v: ((8, 8), (8, 8 + v["long"]), (8, 9 + v["long"]), (22, 3), (18, 17), (23, 0)),
        variants=[{"long": 6}, {"long": 8}],
    ),
    drill(
        "clause_numbers.wait_for_bus",
        "wait_for_bus minutes_to_wait waiting_time {find|get}_wait next_bus_in time_to_next_bus",
        [
            integer("now", 0, 75, names=("now", "minute", "arrival", "present")),
            integer("first", 5, 15, names=("first", "start", "begin", "earliest")),
            integer(
                "last",
                names=("last", "end", "finish", "latest"),
                make=lambda draw, before: before[1] + 10 * draw.integer(3, 5),
            ),
        ],
        "int | None",
        [
            (
                "A bus leaves at minute $first, then every 10 minutes, for the last time at minute $last. $give how "
                "many minutes somebody who comes at minute $now must wait. It is 0 if a bus leaves just then, and "
                "None if the last one has gone."
            ),
            (
                "If $now is later than $last, return None. If it is not later than $first, return $first - $now. "
                "Otherwise return the minutes from $now to the next of the times $first, $first + 10, $first + 20 "
                "and so on, which may be 0."
            ),
            (
                "Ferries cross a river from minute $first to minute $last, one every 10 minutes, and $last is the "
                "time of one of them. A car reaches the river at minute $now. How long does it wait for a ferry? Not "
                "at all (0) if one leaves in this minute; None means that it waits in vain, as all are gone."
            ),
            (
                "Before $first the waiting time is what is missing to $first. From $first to $last it is what is "
                "missing to the next departure, and departures are 10 minutes apart. After $last there is no "
                "departure any more, so the result is None. The time of arrival is $now."
            ),
            (
                "The function takes the minute of arrival and the minutes of the first and the last departure. "
                "Between these two there is a departure every 10 minutes. It returns the time until the next "
                "departure, 0 for one at the moment of arrival, or None after the last one."
            ),
            (
                "You come to the stop at minute $now. The first bus goes at minute $first, the next ones 10, 20, 30 "
                "minutes later, up to minute $last. Are you too late for all of them? Return None. Are you in time "
                "for one? Return the minutes until it goes. If it goes right now, return 0."
            ),
            (
                "{Input|Given}: $now, $first, $last (minutes; the last minus the first is a multiple of 10). "
                "{Output|Result|Returned}: the least wait until one of the times $first, $first + 10, up to $last, "
                "or None if $now is past all of them."
            ),
            (
                "A tower clock plays a tune at minute $first and again whenever 10 minutes have passed, ending with "
                "the one at minute $last. A visitor arrives at minute $now and wants to hear the next tune from its "
                "beginning. Report the minutes until then, 0 included, and None if no tune follows."
            ),
            "Minutes from $now to the next departure ($first, then each 10 minutes, to $last), None if none is left.",
            (
                "There is nothing to wait for once $now is greater than $last: return None. Early visitors, with "
                "$now below $first, wait until $first. Everybody else waits for the next time that is a multiple of "
                "10 minutes after $first, or not at all if this is now. Return the minutes."
            ),
        ],
        """
        if $now > $last:
            return None
        if $now <= $first:
            return $first - $now
        return ($first - $now) % 10
        """,
        lambda now, first, last: next((time - now for time in range(first, last + 1, 10) if time >= now), None),
        edges=((5, 5, 45), (46, 5, 45), (45, 5, 45), (6, 5, 45), (0, 12, 42), (25, 5, 45)),
    ),
    drill(
        "clause_numbers.house_in_street",
        "house_in_street side_and_place find_house locate_house {place|position}_of_house where_is_house",
        [
            integer("n", -1, 24, names=("n", "number", "house", "house_number")),
            integer("top", 8, 20, names=("top", "highest", "last", "houses"), fix=(10, 12, 16)),
        ],
        "tuple[str, int] | None",
        [
            (
                "In a street the houses 1, 3, 5 and so on stand on the left side and 2, 4, 6 and so on on the right; "
                "the highest number is $top. $hand a tuple with the side of house $n, 'left' or 'right', and its "
                "place on this side, counted from 1. If there is no such house, return None."
            ),
            (
                "If $n is less than 1 or greater than $top, return None. If it is odd, return ('left', p), where it "
                "is odd number p, so that 1 has p = 1 and 3 has p = 2. If it is even, return ('right', p), where 2 "
                "has p = 1 and 4 has p = 2."
            ),
            (
                "A postman walks along a street with the houses 1 to $top. To his left he finds the odd numbers in "
                "order, to his right the even ones. On which side is house $n, and the how many-th house is it "
                "there? Return both as a tuple like ('left', 3), or None for a number that the street does not have."
            ),
            (
                "Odd house numbers are on the 'left', even ones on the 'right'. On each side the houses are counted "
                "1, 2, 3 from the beginning of the street. Return the side and the count for house $n. The street "
                "ends with number $top and starts with 1: for other numbers return None."
            ),
            (
                "The function takes a house number and returns where the house is: a pair of the word 'left' (odd "
                "numbers) or 'right' (even numbers) and the house's rank among those of its side. It returns None "
                "for numbers below 1 and above $top."
            ),
            (
                "You look for house $n in a street with $top houses. Is the number smaller than 1 or bigger than "
                "$top? Return None. Is it odd? Then go along the left side and count the houses up to yours: 1, 3, "
                "5. Is it even? Then do so on the right side: 2, 4, 6. Return the side and how many you have "
                "counted, as a tuple."
            ),
            (
                "{Input|Given}: a house number $n in a street with the numbers 1 to $top. {Output|Result|Returned}: "
                "('left', rank among the odd numbers) or ('right', rank among the even numbers), or None if it is "
                "not one of them."
            ),
            (
                "In a theatre the odd seats are to the left of the aisle and the even ones to the right, both "
                "counted outwards from the aisle: seat 1 and seat 2 are the first on their sides. The highest seat "
                "is $top. Tell the owner of ticket $n the side ('left' or 'right') and the place on it as a tuple, "
                "but None if that seat does not exist."
            ),
            (
                "Side and place, as a tuple, of house $n: odd 'left', even 'right', places from 1 on either side; "
                "None if $n is not from 1 to $top."
            ),
            (
                "What comes out is None for an $n outside of 1 to $top. Inside, it is a tuple: 'right' and half of "
                "$n for even numbers, 'left' and half of $n + 1 for odd numbers."
            ),
        ],
        """
        if $n < 1 or $n > $top:
            return None
        if $n % 2 == 0:
            return "right", $n // 2
        return "left", ($n + 1) // 2
        """,
        lambda n, top: (("left", "right")[n % 2 == 0], len(range(n, 0, -2))) if n in range(1, top + 1) else None,
        edges=((1, 10), (2, 10), (0, 10), (9, 12), (8, 16), (21, 12)),
    ),
)
