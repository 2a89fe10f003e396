"""Two or more ways of computing a result, and the conditions under which each is right."""

from __future__ import annotations

from statistics import median_low

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _sensed(draw: Draw, _: object) -> int | None:
    return None if draw.chance(0.25) else draw.integer(15, 25)


def _metres(draw: Draw, _: object) -> int:
    return draw.choose((draw.integer(-3, 999), draw.integer(1000, 9999), 1000 * draw.integer(1, 9)))


def _bunched(draw: Draw, _: object) -> list[int]:
    return [draw.integer(10, 16) + (30 if draw.chance(0.15) else 0) for _i in range(draw.integer(1, 6))]


def _route(draw: Draw, _: object) -> tuple[int, int]:
    return draw.integer(20, 34), draw.integer(10, 14)


def _agreed(there: list[int], k: int) -> float | None:
    """What readings of which none is missing tell together."""
    if len(there) < 2:
        return next(iter(there), None)
    return sum(there) / 2 if max(there) <= min(there) + k else None


def _sign_of(difference: int) -> int:
    return (difference > 0) - (difference < 0)


FAMILIES = (
    drill(
        "clause_choice.combine_sensors",
        "combine_sensors combined_reading {merge|join}_readings trusted_value two_sensors agreed_temperature",
        [
            Arg("one", ("first", "a", "left", "inner"), "int | None", _sensed),
            Arg("two", ("second", "b", "right", "outer"), "int | None", _sensed),
            integer("k", 2, 6, names=("k", "tolerance", "most", "limit"), fix=(3, 4, 5)),
        ],
        "float | None",
        [
            (
                "Two sensors report $one and $two, where None means that a sensor has failed. $give the mean of the "
                "two if they differ by at most $k. If they differ by more, return None. If just one has failed, "
                "return the other's value; if both have, return None."
            ),
            (
                "If $one is None, return $two, whatever it is. If $two is None, return $one. If both are numbers and "
                "the distance between them is greater than $k, return None; otherwise return half of their sum."
            ),
            (
                "A house has two thermometers, with the readings $one and $two; a broken one gives None. When both "
                "work and are not more than $k degrees apart, believe the average. When both work and are farther "
                "apart, believe neither (None). When one is broken, believe the other. When both are broken, there "
                "is nothing to believe, so again None."
            ),
            (
                "The result is None in two situations: neither of $one and $two is a number, or both are but they "
                "are more than $k apart. If exactly one is a number, it is the result. In the remaining situation "
                "the result is their mean."
            ),
            (
                "The function combines two measurements, each an integer or None for a missing one. A single "
                "measurement is returned as it is. From two measurements it takes the mean, provided that their "
                "difference is $k or less, and None if it is not. No measurements give None too."
            ),
            (
                "You read two clocks, one says $one and the other $two. Perhaps one says None, because it has "
                "stopped; then trust the other one and return its value. Do both say None? Return None. Do both say "
                "a number? If the numbers are more than $k apart, return None. If not, return the number in the "
                "middle between them."
            ),
            (
                "{Input|Given}: $one and $two, integers or None. {Output|Result|Returned}: their mean if both exist "
                "and |difference| is at most $k; the one that exists if the other does not; else None."
            ),
            (
                "Two friends guess how many nuts are in a jar: $one and $two, or None from a friend who does not "
                "know. One guess alone is taken over. Two guesses are taken together as their mean if they lie no "
                "more than $k apart; if they lie farther apart, they are dropped, and the answer is None, as it is "
                "without any guess."
            ),
            (
                "Mean of $one and $two if both are there and at most $k apart; the only one there if one is None; "
                "None in all other cases."
            ),
            (
                "First deal with what is missing: without $one return $two, without $two return $one, so None when "
                "neither is there. Then deal with doubt: numbers with a distance over $k give None. Finally the "
                "usual case: return (a + b) / 2 for the two numbers a and b."
            ),
        ],
        """
        if $one is None:
            return $two
        if $two is None:
            return $one
        if abs($one - $two) > $k:
            return None
        return ($one + $two) / 2
        """,
        lambda one, two, k: _agreed([reading for reading in (one, two) if reading is not None], k),
        edges=((None, None, 3), (20, None, 3), (None, 18, 4), (20, 17, 3), (10, 30, 5), (21, 21, 3)),
    ),
    drill(
        "clause_choice.battery_level",
        "battery_level level_after charge_after {new|next}_charge battery_after remaining_charge",
        [
            integer("level", 0, 100, names=("level", "charge", "state", "before")),
            integer("minutes", 0, 60, names=("minutes", "time", "duration", "span")),
            Arg(
                "plugged",
                ("charging", "plugged_in", "connected"),
                "bool",
                lambda draw, _: draw.chance(0.5),
                default=(True, False),
            ),
        ],
        "int",
        [
            (
                "A battery stands at $level percent. $give its level after $minutes minutes: it gains $up percent a "
                "minute while $plugged is true, but not beyond 100, and loses $down percent a minute while it is "
                "false, but not below 0. By default $plugged is $default."
            ),
            (
                "If $plugged ($default unless given), add $minutes times $up to $level and return the sum, or 100 if "
                "the sum is greater. If not, subtract $minutes times $down and return the difference, or 0 if it is "
                "negative."
            ),
            (
                "A telephone has $level percent of its charge. In $minutes minutes at the socket it gets $up percent "
                "for every minute until it is full; without the socket it uses $down percent for every minute until "
                "it is empty. What does it show then? Whether it is at the socket is told by $plugged, which is "
                "$default if you leave it out."
            ),
            (
                "Full is 100 and empty is 0, and a level never leaves this range. From $level it goes up by $up per "
                "minute ($plugged) or down by $down per minute (not $plugged), for $minutes minutes. Return where it "
                "arrives. The flag is optional and has the value $default."
            ),
            (
                "The function computes a battery's level, a percentage, after some time. The flag, with the default "
                "$default, says whether it is being charged. Charging means $up points per minute up to the maximum "
                "of 100, use means $down points per minute down to the minimum of 0."
            ),
            (
                "Your lamp has a battery at $level percent. Is it plugged in ($plugged)? Then add $up for each of "
                "$minutes minutes, and stop at 100. Is it not? Then take away $down for each minute, and stop at 0. "
                "Return the number at the end. If nobody tells you whether it is plugged in, take $default."
            ),
            (
                "{Input|Given}: $level (0 to 100), $minutes, and optionally $plugged (otherwise $default). "
                "{Output|Result|Returned}: min(100, $level + $up per minute) when charging, max(0, $level - $down "
                "per minute) when not."
            ),
            (
                "A water tank is at $level percent. For $minutes minutes either the pump fills it at $up percent a "
                "minute, if $plugged, or people drain it at $down percent a minute, if not. It runs neither over 100 "
                "nor under 0. Report its level. Without a second thought, that is without the flag, $plugged is "
                "$default."
            ),
            (
                "Level after $minutes minutes from $level: + $up each if $plugged (at most 100), else - $down each "
                "(at least 0); $plugged defaults to $default."
            ),
            (
                "Which way the charge $level goes depends on $plugged (if omitted: $default): up, $up a minute, to "
                "no more than 100; or down, $down a minute, to no less than 0. It goes for $minutes minutes. Return "
                "the outcome."
            ),
        ],
        """
        if $plugged:
            return min(100, $level + $up * $minutes)
        return max(0, $level - $down * $minutes)
        """,
        lambda level, minutes, plugged, v: sorted((0, level + minutes * (v["up"] if plugged else -v["down"]), 100))[1],
        edges=((50, 10, True), (50, 10, False), (95, 40, True), (10, 60, False), (70, 0, True)),
        variants=[{"up": 2, "down": 1}, {"up": 3, "down": 2}],
    ),
    drill(
        "clause_choice.mean_or_middle",
        "mean_or_middle typical_value {get|find}_typical robust_average fair_average central_value",
        [
            numbers("nums", names=("values", "numbers", "data", "readings", "nums"), make=_bunched),
            integer("k", 4, 12, names=("k", "limit", "tolerance", "most"), fix=(5, 8, 10)),
        ],
        "float | None",
        [
            (
                "$give the mean of $nums if its largest and smallest number are at most $k apart. Otherwise return "
                "the middle number of the sorted list, and for an even count the smaller of the two middle numbers. "
                "An empty list gives None."
            ),
            (
                "If $nums is empty, return None. If the maximum minus the minimum is greater than $k, sort a copy "
                "and return its middle element (the left one of two). If not, return the sum divided by the count."
            ),
            (
                "For the typical value of $nums two ways are known. Numbers that lie close together, with no more "
                "than $k between the least and the greatest, are added and divided by how many they are. In all "
                "other cases one takes the number in the middle when they are lined up by size, the lower one if two "
                "are in the middle. Nothing at all has no typical value: None."
            ),
            (
                "The spread of a list is its maximum minus its minimum. With a spread above $k, return the median of "
                "$nums, which here means the lower one of two middle numbers; with a spread up to $k, return the "
                "mean. None is for the list without numbers."
            ),
            (
                "The function returns one number that stands for a list. When the range of the list exceeds $k, it "
                "is the central element in sorted order, or the smaller one of the two central elements. When the "
                "range does not exceed $k, it is the arithmetic mean. For no elements the function returns None."
            ),
            (
                "You get a list of numbers. If it is empty, return None. Take the smallest from the largest. Is the "
                "result more than $k? Then sort the numbers and return the one in the middle; of two in the middle "
                "return the smaller. Is it $k or less? Then add all the numbers, divide by their count and return "
                "that."
            ),
            (
                "{Input|Given}: $nums. {Output|Result|Returned}: None if it is empty; its mean if max - min is at "
                "most $k; otherwise its median, with the lower middle element for an even length."
            ),
            (
                "Judges give the marks $nums. If they nearly agree (the best and the worst mark differ by $k or "
                "less), the result is the average. If they do not, a single odd mark should not count so much: the "
                "marks are sorted and the middle one, or the lower one of two, is the result. No judges, no result "
                "(None)."
            ),
            "Mean of $nums, or the (lower) median if the numbers are spread over more than $k; None if there are none.",
            (
                "How should $nums be summed up? Not at all if it has no elements: None. By the middle element in "
                "order of size (the first of two middle ones) if its extremes are farther apart than $k. By the mean "
                "if they are not."
            ),
        ],
        """
        if not $nums:
            return None
        if max($nums) - min($nums) > $k:
            return sorted($nums)[(len($nums) - 1) // 2]
        return sum($nums) / len($nums)
        """,
        lambda ns, k: (
            (median_low(ns) if any(abs(m - n) > k for m in ns for n in ns) else sum(ns) / len(ns)) if ns else None
        ),
        edges=(([], 5), ([4], 5), ([10, 14], 5), ([40, 10, 13, 12], 8), ([40, 10, 13], 8), ([10, 20], 10)),
    ),
    drill(
        "clause_choice.rental_cost",
        "rental_cost bike_rental {price|cost}_of_rental rent_bike price_for_hours boat_hire",
        [
            integer("hours", -1, 60, names=("hours", "time", "duration", "h")),
            integer("hourly", 2, 5, names=("hourly", "per_hour", "hour_price", "rate"), fix=(2, 3, 4)),
            integer("daily", 12, 24, names=("daily", "per_day", "day_price", "most"), fix=(15, 20, 24)),
        ],
        "int",
        [
            (
                "A bicycle costs $hourly an hour, but never more than $daily for 24 hours. $give the price for "
                "$hours hours: each full day costs $daily, and the hours that are left are paid by the hour, unless "
                "that is more than $daily, which is then paid for them. For 0 hours or fewer the price is 0."
            ),
            (
                "If $hours is not positive, return 0. Otherwise split it into full days of 24 hours and remaining "
                "hours. Return $daily times the days plus the smaller one of $daily and $hourly times the remaining "
                "hours."
            ),
            (
                "Boats are hired out by the hour for $hourly, and by the day, which is 24 hours, for $daily. A day "
                "on the lake is always charged as a day; a part of a day is charged in the way that is cheaper for "
                "the guest. What does a guest pay for $hours hours? Nothing, if that number is 0 or below."
            ),
            (
                "Price of $hours hours: for every 24 hours complete, $daily. For the rest, $hourly an hour or $daily "
                "in all, whichever is less. Return the sum. If $hours is less than 1, return 0."
            ),
            (
                "The function returns the price of renting something. Full days (24 hours each) have a fixed price "
                "of $daily; further hours cost $hourly each, but all of them together no more than one day does. A "
                "duration which is not greater than 0 costs 0."
            ),
            (
                "You rent a car for $hours hours. How many times do 24 hours fit in? Pay $daily for each time. Some "
                "hours are left over: pay $hourly for each, but if that is more than $daily, pay only $daily for "
                "them. Return what you pay. If you rent for no time, or for a negative time, return 0."
            ),
            (
                "{Input|Given}: $hours; an hour costs $hourly, a day (24 hours) $daily. {Output|Result|Returned}: "
                "the price of the full days plus the price of the rest, where the rest costs as much as a day at "
                "most; 0 unless $hours is positive."
            ),
            (
                "A car park asks $hourly for each hour and has a highest price of $daily in each 24 hours, counted "
                "from the arrival; every 24 hours that are over have reached it. A driver stays for $hours hours. "
                "What must be paid? Report 0 for a stay of zero or fewer hours."
            ),
            (
                "Cost of $hours hours: $daily per 24 hours, and for the rest the lower of $hourly per hour and "
                "$daily; 0 if $hours is below 1."
            ),
            (
                "Below one hour there is nothing to pay: return 0. From then on, count days of 24 hours at $daily, "
                "and look at what remains. By the hour it costs $hourly each; by the day it costs $daily. Add the "
                "better of these two prices to that of the days and return the total."
            ),
        ],
        [
            """
            if $hours <= 0:
                return 0
            by_the_hour = $hours % 24 * $hourly
            return $hours // 24 * $daily + min(by_the_hour, $daily)
            """,
            """
            if $hours <= 0:
                return 0
            price_of_days = $hours // 24 * $daily
            price_of_rest = $hours % 24 * $hourly
            if price_of_rest > $daily:
                return price_of_days + $daily
            return price_of_days + price_of_rest
            """,
        ],
        lambda hours, hourly, daily: sum(
            daily if at + 24 <= hours else min(daily, (hours - at) * hourly) for at in range(0, hours, 24)
        ),
        edges=((0, 3, 20), (-2, 3, 20), (4, 3, 20), (24, 3, 20), (30, 2, 15), (47, 4, 24)),
    ),
    drill(
        "clause_choice.distance_text",
        "distance_text {say|write|show}_distance format_metres metres_in_words road_sign readable_distance",
        [integer("n", names=("metres", "distance", "n", "length"), make=_metres)],
        "str",
        [
            (
                "$hand the distance of $n metres as a text: '850 m' below 1000 metres, '2 km' for a whole number of "
                "kilometres, and '2 km 50 m' otherwise. A negative distance gives an empty text."
            ),
            (
                "If $n is negative, return ''. If it is less than 1000, return the number and ' m'. Otherwise divide "
                "by 1000: the quotient is followed by ' km', and the remainder, if it is not 0, is added after a "
                "space, with ' m' behind it."
            ),
            (
                "A map program tells how far away a place is. It knows $n, the metres. Up to 999 metres it says so, "
                "as in '40 m'. From 1000 metres on it uses kilometres and the metres that remain, as in '3 km 40 m', "
                "but just '3 km' when none remain. If the number is below 0, something is wrong, and it says nothing "
                "('')."
            ),
            (
                "Write $n metres in kilometres and metres. The kilometres are left out if there are none, that is, "
                "under 1000 metres; the metres are left out if there are kilometres but no further metres. The parts "
                "look like '5 km' and '120 m' and have a space between them. Return an empty string when $n is below "
                "zero."
            ),
            (
                "The function formats a length that is given in metres. Lengths shorter than a kilometre are shown "
                "in metres ('0 m' included), full kilometres in kilometres, and all other lengths in both units, "
                "such as '1 km 1 m'. Negative lengths are shown as the empty string."
            ),
            (
                "You walk $n metres. Is that less than 1000? Write the number and 'm', like '300 m'. Is it 1000 or "
                "more? Write the kilometres, like '4 km', and if some metres are left, write them after it, like '4 "
                "km 300 m'. If $n is negative, write nothing. Return the text."
            ),
            (
                "{Input|Given}: $n, in metres. {Output|Result|Returned}: 'X m' (X below 1000), 'Y km' (exactly Y "
                "kilometres), 'Y km X m' (Y kilometres and X metres, X not 0), or '' for a negative number."
            ),
            (
                "A sign on a path shows how far the hut is. With $n metres to go, it shows kilometres and metres ('2 "
                "km 300 m'), except that it leaves out what is zero: just metres if it is nearer than a kilometre, "
                "just kilometres if they come out even. At the hut itself it shows '0 m'; for a number under 0 it "
                "stays empty. What is on the sign?"
            ),
            (
                "$n metres as 'Y km X m', without the km part below 1000 and without the m part for full kilometres; "
                "'' if negative."
            ),
            (
                "Four cases. Below 0: ''. From 0 to 999: the metres, for instance '7 m'. A multiple of 1000 above "
                "that: the kilometres, for instance '7 km'. All the rest: both, for instance '7 km 7 m'. Which text "
                "is right for $n?"
            ),
        ],
        """
        if $n < 0:
            return ""
        if $n < 1000:
            return f"{$n} m"
        if $n % 1000 == 0:
            return f"{$n // 1000} km"
        return f"{$n // 1000} km {$n % 1000} m"
        """,
        lambda n: (
            " ".join(
                f"{part} {unit}"
                for part, unit in zip(divmod(n, 1000), ("km", "m"), strict=True)
                if part or (n == 0 and unit == "m")
            )
            if n >= 0
            else ""
        ),
        edges=((0,), (999,), (1000,), (1001,), (-1,), (5000,)),
    ),
    drill(
        "clause_choice.street_lamp",
        "street_lamp lamp_state {control|switch}_lamp lamp_status should_lamp_burn lamp",
        [
            integer("hour", 0, 23, names=("hour", "time", "h", "clock")),
            integer("light", -1, 40, names=("light", "brightness", "level", "sensor")),
            integer("k", 10, 30, names=("k", "limit", "bound", "least"), fix=(10, 20, 25)),
        ],
        "str",
        [
            (
                "$hand 'on' if the brightness $light is less than $k and 'off' otherwise. From hour 1 to hour 4 "
                "($hour is 0 to 23) the lamp is always 'off' to save power. But if $light is negative, the sensor is "
                "broken, and the result is 'fault' at any hour."
            ),
            (
                "If $light is below 0, return 'fault'. If $hour is at least 1 and at most 4, return 'off'. In the "
                "other cases return 'on' for a $light under $k and 'off' for one of $k or more."
            ),
            (
                "A street lamp has a light sensor, which shows $light, and a clock, which shows the hour $hour. It "
                "burns when the sensor shows less than $k, except in the dead of the night (hours 1, 2, 3 and 4), "
                "when nobody is about. A sensor below 0 needs repair. Tell the lamp's state: 'on', 'off' or, at "
                "whatever hour, 'fault' for repair."
            ),
            (
                "Darkness, meaning a $light smaller than $k, switches the lamp 'on', daylight 'off'. In the hours 1 "
                "to 4 darkness is ignored and the lamp is 'off'. A negative $light, which cannot be measured, is "
                "reported as 'fault' in every hour. Return the word."
            ),
            (
                "The function decides about a lamp from the hour and the measured brightness. It returns 'fault' for "
                "impossible (negative) brightness before anything else, 'off' during the hours 1 to 4, and otherwise "
                "'on' or 'off', depending on whether the brightness is less than $k or not."
            ),
            (
                "You are a lamp. Does your sensor say a number below 0? Return 'fault'. Is it 1, 2, 3 or 4 o'clock "
                "($hour)? Return 'off', as you may sleep. Is $light smaller than $k? Return 'on'. If nothing of this "
                "is so, return 'off'."
            ),
            (
                "{Input|Given}: $hour (0 to 23), $light. {Output|Result|Returned}: 'fault' if $light < 0; else 'off' "
                "if $hour is from 1 to 4; else 'on' if $light < $k; else 'off'."
            ),
            (
                "The heating of a greenhouse goes 'on' when the sensor shows fewer than $k degrees, its reading "
                "being $light, and is 'off' when it shows $k or more. During the cheap rest hours from 1 to 4 it "
                "stays 'off' in any case. Only a reading under 0 has priority over the clock: that is a 'fault'. "
                "What is the state at $hour?"
            ),
            (
                "'fault' if $light is negative, 'off' in hours 1 to 4, 'on' if $light is under $k, else 'off' "
                "($hour: 0 to 23)."
            ),
            (
                "By default the lamp is 'off'. It is 'on' only if three things come together: $light is not "
                "negative, $light is less than $k, and $hour is not one of 1, 2, 3, 4. Instead of either word, "
                "return 'fault' when $light is negative."
            ),
        ],
        [
            """
            if $light < 0:
                return "fault"
            if 1 <= $hour <= 4:
                return "off"
            if $light < $k:
                return "on"
            return "off"
            """,
            """
            if $light < 0:
                return "fault"
            elif $light < $k and not 1 <= $hour <= 4:
                return "on"
            else:
                return "off"
            """,
        ],
        lambda hour, light, k: "fault" if light + 1 <= 0 else ("off", "on")[hour not in (1, 2, 3, 4) and k > light],
        edges=((0, 5, 20), (1, 5, 20), (4, 5, 20), (5, 5, 20), (3, -1, 20), (12, 20, 10)),
    ),
    drill(
        "clause_choice.best_coupon",
        "best_coupon price_with_coupon cheapest_price {use|choose}_coupon lower_price price_after_coupon",
        [
            integer("price", 5, 80, names=("price", "total_price", "cost", "bill")),
            integer("percent", 5, 30, names=("percent", "rate", "part", "percentage"), fix=(10, 20, 25)),
            integer("cut", 1, 9, names=("cut", "off", "rebate", "fixed"), fix=(5, 8)),
        ],
        "int",
        [
            (
                "A customer has two coupons and may use one: $percent percent off (the reduction is rounded down to "
                "a whole number), or $cut off, which is allowed for prices of $least and more only. $give the lower "
                "price that can be had for $price."
            ),
            (
                "The first price is $price minus $percent percent of it, these being rounded down. If $price is less "
                "than $least, return the first price. Otherwise return the smaller one of the first price and $price "
                "- $cut."
            ),
            (
                "For something that costs $price a shop takes one of two coupons. The red one takes away $percent "
                "percent, as a whole number, with any fraction dropped. The blue one takes away $cut, but it is good "
                "only if the price is at least $least. What does a clever customer pay?"
            ),
            (
                "If $price is $least or higher, choose between a discount of $percent percent (rounded down to whole "
                "coins) and one of $cut coins, and take the one that saves more. If $price is lower, there is just "
                "the discount in percent. Return what is left to pay."
            ),
            (
                "The function returns the price after the better of two discounts. One is $percent percent of the "
                "price without the digits after the point. The other is the fixed amount $cut, and it exists only "
                "for prices that are not below $least."
            ),
            (
                "You buy a bag for $price. You can have $percent percent off; work that out and drop the part after "
                "the point. If the bag costs $least or more, you can have $cut off instead. Choose what is cheaper "
                "for you and return what you pay."
            ),
            (
                "{Input|Given}: $price. {Output|Result|Returned}: the minimum of $price - ($price * $percent // 100) "
                "and, if $price >= $least, $price - $cut."
            ),
            (
                "A theatre lets students choose: $percent percent less, where the saving is rounded down to full "
                "euros, or, for tickets from $least euros upwards, $cut euros less. Students choose what costs them "
                "less. How much is a ticket for $price euros then?"
            ),
            (
                "Lower one of $price less $percent percent (saving rounded down) and $price less $cut (only from "
                "$least on)."
            ),
            (
                "There are two ways to make $price smaller. Below $least only the first is open: subtract $percent "
                "hundredths of it, rounded down. From $least on the second is open as well: subtract $cut. Return "
                "the smallest price that an open way leads to."
            ),
        ],
        """
        with_percent = $price - ($price * $percent) // 100
        if $price < $least:
            return with_percent
        return min(with_percent, $price - $cut)
        """,
        lambda price, percent, cut, v: price - max(int(price * percent / 100), cut * (price >= v["least"])),
        edges=lambda v: ((v["least"], 10, 9), (v["least"] - 1, 10, 9), (80, 25, 5), (5, 10, 8), (v["least"] + 3, 5, 1)),
        variants=[{"least": 20}, {"least": 30}, {"least": 40}],
    ),
    drill(
        "clause_choice.better_route",
        "better_route choose_route {which|pick}_route route_to_take compare_routes best_way",
        [
            Arg("one", ("first", "a", "route1", "left"), "tuple[int, int]", _route),
            Arg("two", ("second", "b", "route2", "right"), "tuple[int, int]", _route),
        ],
        "int",
        [
            (
                "Each of the routes $one and $two is a tuple (minutes, kilometres). $hand 1 or 2 for the better one: "
                "the quicker one if their times differ by more than $k minutes, otherwise the shorter one. If they "
                "are also equally long, return 1."
            ),
            (
                "If one of the two routes takes over $k minutes less than the other, return its number, 1 for $one "
                "and 2 for $two. If not, compare the kilometres and return the number of the route with fewer, 1 if "
                "there is no difference. A route is a pair: minutes, kilometres."
            ),
            (
                "A driver can take the road $one or the road $two, both given as minutes and kilometres. A gain of "
                "more than $k minutes is worth it, so then the faster road is taken. When the times are closer than "
                "that, fuel counts, and the road with fewer kilometres is taken. When both have the same length, it "
                "is the first. Return 1 or 2."
            ),
            (
                "Time decides between $one and $two only when it makes a difference of more than $k minutes: less is "
                "better. In every other case the distance decides, less being better again, and $one wins if the "
                "distances are equal. The routes are tuples with the time first and the distance second; the result "
                "is 1 or 2."
            ),
            (
                "The function compares two (time, distance) tuples and returns 1 if the first is to be preferred and "
                "2 if the second is. The smaller time is preferred if the times are more than $k apart; if they are "
                "not, the smaller distance is; if the distances are equal in that case, the first tuple is."
            ),
            (
                "You know two ways to school, way 1, $one, and way 2, $two. The first number is the minutes, the "
                "second the kilometres. Is one way more than $k minutes faster? Take it. If it is not, take the way "
                "with fewer kilometres. Are the kilometres the same? Take way 1. Return the number of the way."
            ),
            (
                "{Input|Given}: $one and $two, each (minutes, kilometres). {Output|Result|Returned}: 1 or 2, chosen "
                "by the minutes if they differ by more than $k, else by the kilometres, else 1."
            ),
            (
                "Two bakeries are compared as pairs of minutes of waiting and price, $one and $two. If the waiting "
                "is much shorter in one of them, by more than $k minutes, go there. If it isn't, go to the one with "
                "the lower price, and to the first if the prices do not differ. Report where to go, as 1 or 2."
            ),
            (
                "Return 1 or 2, for the route, (minutes, km), that is over $k minutes faster, else the one with "
                "fewer km, else 1."
            ),
            (
                "Begin with the minutes of $one and $two (their first numbers). If they are more than $k apart, the "
                "route with fewer minutes is the answer. Up to $k apart they count as equal, and the second numbers, "
                "kilometres, take over: the fewer the better. Where these are equal too, the answer is the first "
                "route. Answer 1 or 2."
            ),
        ],
        """
        if abs($one[0] - $two[0]) > $k:
            return 1 if $one[0] < $two[0] else 2
        if $two[1] < $one[1]:
            return 2
        return 1
        """,
        lambda one, two, v: (
            1 + (_sign_of((one[0] - two[0]) * (abs(one[0] - two[0]) > v["k"])) * 2 + _sign_of(one[1] - two[1]) > 0)
        ),
        edges=(
            ((30, 10), (20, 14)),
            ((22, 12), (20, 10)),
            ((20, 10), (23, 10)),
            ((30, 12), (21, 12)),
            ((20, 13), (30, 10)),
        ),
        variants=[{"k": 5}, {"k": 3}, {"k": 8}],
    ),
    drill(
        "clause_choice.amount_due",
        "amount_due amount_to_pay {price|cost}_with_fee pay_by total_to_pay checkout_amount",
        [
            integer("price", -2, 25, names=("price", "amount", "cost", "bill")),
            Arg(
                "card",
                ("by_card", "card", "with_card"),
                "bool",
                lambda draw, _: draw.chance(0.5),
                default=(False, True),
            ),
        ],
        "int | None",
        [
            (
                "$give what a customer pays for a price of $price. Whoever pays by card ($card) pays a fee of $fee "
                "more if the price is less than $least; in all other cases it is just the price. A negative price "
                "gives None, and a price of 0 costs nothing in any case. $card is $default by default."
            ),
            (
                "If $price is below 0, return None. If it is 0, return 0. If $card is true and $price is below "
                "$least, return $price + $fee. Otherwise return $price. The second argument may be left out and is "
                "then $default."
            ),
            (
                "A kiosk takes cards, but for small sums under $least it asks for $fee extra. What comes to be paid "
                "for $price? $card tells whether a card is used (if nothing is told, $default). Nobody pays a fee "
                "for something that is free; and a price below zero is an error, for which the answer is None."
            ),
            (
                "Paying cash costs exactly $price. Paying by card, that is with $card set ($default if not stated), "
                "costs the same from $least on, and $fee more below. Exceptions: 0 stays 0 with a card too, and for "
                "negative numbers the result is None."
            ),
            (
                "The function returns the sum to be paid for a price, given a flag for payment by card (default "
                "$default). To prices above 0 and below $least it adds a fee of $fee if the flag is true. It leaves "
                "all other prices as they are, except negative ones, for which it returns None."
            ),
            (
                "You buy something for $price. Is the price negative? Return None. Is it 0? Return 0. Do you pay by "
                "card ($card), and is the price less than $least? Add $fee. If not, add nothing. Return what you "
                "pay. If you are not told how you pay, $card is $default."
            ),
            (
                "{Input|Given}: $price and optionally $card, otherwise $default. {Output|Result|Returned}: None for "
                "$price < 0; $price + $fee for card payments with a price from 1 to below $least; $price for "
                "everything else."
            ),
            (
                "A museum asks visitors who pay with a card ($card, normally $default) for $fee on top of the ticket "
                "if the ticket costs less than $least. Free tickets remain free. Compute what a visitor pays for a "
                "ticket of $price, and return None if the price is under 0, since there is no such ticket."
            ),
            (
                "$price, plus $fee if $card (default $default) and $price is over 0 but under $least; None if $price "
                "is negative."
            ),
            (
                "Usually the amount is $price itself. It is $fee higher when two conditions hold: a card is used "
                "($card, $default unless given) and the price, though not 0, is less than $least. It is None when "
                "the price is less than 0. Return the amount."
            ),
        ],
        """
        if $price < 0:
            return None
        if $card and 0 < $price < $least:
            return $price + $fee
        return $price
        """,
        lambda price, card, v: None if price < 0 else price + v["fee"] * (card and price in range(1, v["least"])),
        edges=lambda v: ((0, True), (-1, False), (v["least"], True), (v["least"] - 1, True), (v["least"] - 1, False)),
        variants=[{"fee": 1, "least": 10}, {"fee": 2, "least": 15}, {"fee": 1, "least": 5}],
    ),
    drill(
        "clause_choice.exam_result",
        "exam_result driving_test {give|state}_result outcome_of_exam test_outcome what_to_repeat",
        [
            integer(
                "theory",
                names=("theory", "written", "first", "paper"),
                make=lambda draw, _: draw.choose((draw.integer(30, 75), draw.integer(45, 65), draw.integer(0, 104))),
            ),
            integer(
                "practice",
                names=("practice", "spoken", "second", "drive"),
                make=lambda draw, _: draw.choose((draw.integer(30, 75), draw.integer(45, 65), draw.integer(-3, 100))),
            ),
        ],
        "str",
        [
            (
                "An exam has two parts with the points $theory and $practice, each from 0 to 100; $k points are "
                "needed in each. $hand 'passed' if both parts are passed, 'failed' if none is, 'repeat first' or "
                "'repeat second' if only that part was failed. Points outside of the range give 'invalid'."
            ),
            (
                "If $theory or $practice is less than 0 or more than 100, return 'invalid'. If both are at least $k, "
                "return 'passed'; if both are less, 'failed'. If just $theory is less, return 'repeat first', if "
                "just $practice is, 'repeat second'."
            ),
            (
                "Someone takes a driving test: questions first ($theory points), a drive second ($practice points). "
                "With $k points or more a part is done. Tell the candidate 'passed', or which part to 'repeat first' "
                "or 'repeat second', or, if neither part is done, 'failed'. Where a number of points is not between "
                "0 and 100, a clerk has made a mistake: 'invalid'."
            ),
            (
                "Both $theory and $practice must be from 0 to 100, or else the result is 'invalid'. A part below $k "
                "is failed. No failed part means 'passed', two mean 'failed'. One means that it must be done again: "
                "'repeat first' if it is the first part, $theory, and 'repeat second' if it is the second, $practice."
            ),
            (
                "The function takes the points of the two parts of an exam and returns a verdict: 'invalid' for "
                "points that are negative or over 100, then 'passed' or 'failed' if both parts have the same fate "
                "($k points are enough to pass), and 'repeat first' or 'repeat second' if only this part is below $k."
            ),
            (
                "You get two numbers of points. Is one of them under 0 or over 100? Return 'invalid'. Are both $k or "
                "more? Return 'passed'. Are both under $k? Return 'failed'. Is only the first number, $theory, under "
                "$k? Return 'repeat first'. Is only the second, $practice? Return 'repeat second'."
            ),
            (
                "{Input|Given}: $theory and $practice. {Output|Result|Returned}: 'invalid' (one is not in 0 to 100), "
                "'passed' (both >= $k), 'repeat first' ($theory alone < $k), 'repeat second' ($practice alone < $k) "
                "or 'failed' (both < $k)."
            ),
            (
                "A machine tests a part twice. A value of $k to 100 is good, from 0 to below $k bad, and all else "
                "shows that the machine is out of order: 'invalid'. With $theory as the first value and $practice as "
                "the second, two good ones mean 'passed' and two bad ones 'failed'; with one bad value the machine "
                "says which test to do again, 'repeat first' or 'repeat second'. What does it say?"
            ),
            (
                "'passed', 'failed', 'repeat first' or 'repeat second' for the points $theory and $practice ($k "
                "needed in each), 'invalid' if they are not within 0 to 100."
            ),
            (
                "Check the points $theory (first part) and $practice (second part): both from 0 to 100, or "
                "'invalid'. Then count the parts with fewer than $k points. None: 'passed'. Two: 'failed'. One: "
                "'repeat ' and the word for this part, 'first' or 'second'."
            ),
        ],
        """
        if not (0 <= $theory <= 100 and 0 <= $practice <= 100):
            return "invalid"
        if $theory >= $k and $practice >= $k:
            return "passed"
        if $theory >= $k:
            return "repeat second"
        if $practice >= $k:
            return "repeat first"
        return "failed"
        """,
        lambda theory, practice, v: (
            "invalid"
            if {theory, practice} - set(range(101))
            else {(0, 0): "failed", (0, 1): "repeat first", (1, 0): "repeat second", (1, 1): "passed"}[
                (theory // v["k"] > 0, practice // v["k"] > 0)
            ]
        ),
        edges=lambda v: ((v["k"], v["k"]), (v["k"] - 1, v["k"]), (v["k"], 0), (0, v["k"] - 1), (101, 80), (100, -1)),
        variants=[{"k": 50}, {"k": 60}],
    ),
    drill(
        "clause_choice.stairs_or_lift",
        "stairs_or_lift seconds_to_floor {fastest|quickest}_way_up time_between_floors travel_seconds shortest_time",
        [
            integer("start", 0, 9, names=("start", "here", "from_floor", "a")),
            integer("goal", 0, 9, names=("goal", "there", "to_floor", "b")),
            Arg(
                "works",
                ("lift_works", "lift", "working"),
                "bool",
                lambda draw, _: draw.chance(0.5),
                default=(True, False),
            ),
        ],
        "int",
        [
            (
                "$give the least number of seconds to get from floor $start to floor $goal. The stairs take $slow "
                "seconds a floor. The lift takes $quick seconds a floor, after a wait of $wait seconds, but it can "
                "only be used if $works is true ($default by default). No time is needed to stay on a floor."
            ),
            (
                "If $start and $goal are equal, return 0. Otherwise let d be the distance between them. If $works is "
                "false, return $slow times d; if it is true, return that or $wait + $quick times d, whichever is "
                "smaller. The flag has the default $default."
            ),
            (
                "A nurse has to go from floor $start to floor $goal, up or down. On foot it is $slow seconds for "
                "each floor. With the lift it is $quick seconds for each floor, and $wait seconds before it comes. "
                "Is the lift in order at all? $works tells it, and is $default unless stated. How fast can she be "
                "there? On the same floor she is there at once, after 0 seconds."
            ),
            (
                "Two ways lead from floor $start to another floor, $goal. Way one, always open: $slow seconds for "
                "each floor up or down. Way two, open only with $works set: $wait seconds, plus $quick seconds per "
                "floor. Return the time of the quicker way that is open, or 0 when the floors are the same. When "
                "nothing is said about the lift, take $default."
            ),
            (
                "The function takes two floor numbers and a flag which says whether the lift works (default "
                "$default). It returns the shortest time in seconds: floors times $slow by the stairs or, with a "
                "working lift, $wait seconds of waiting and floors times $quick, if that is less. The time is 0 if "
                "both floors are one and the same."
            ),
            (
                "You are on floor $start and want to go to floor $goal. Are you there already? Return 0. Count how "
                "many floors you must go up or down. Walking takes $slow seconds for each. If the lift works "
                "($works), it takes $quick seconds for each, but first you wait $wait seconds. Return the smaller "
                "number of seconds; if the lift does not work, you must walk. If nobody told you about the lift, "
                "assume $default."
            ),
            (
                "{Input|Given}: $start, $goal, and optionally $works (otherwise $default). {Output|Result|Returned}: "
                "0 for equal floors; else the minimum of $slow d and, only if the lift works, $quick d + $wait, "
                "where d is the difference of the two floors without its sign."
            ),
            (
                "A parcel is in a tower on level $start and is wanted on level $goal. A boy can carry it, $slow "
                "seconds per level in either direction. A machine can lift or lower it, $quick seconds per level and "
                "$wait seconds to start, provided that $works is True; unless told, take it as $default. Report the "
                "shorter time; it is 0 where nothing has to be moved."
            ),
            (
                "Seconds from floor $start to floor $goal: $slow a floor on foot, or with the lift (if $works; "
                "default $default) $wait + $quick a floor; the smaller of both, 0 if equal."
            ),
            (
                "First: with $start equal to $goal the answer is 0. Second: without the lift ($works false), each "
                "floor on the way costs $slow seconds. Third: with it, compare this with $quick seconds a floor plus "
                "$wait seconds once, and take the smaller sum. $works may be left out and is then $default."
            ),
        ],
        """
        floors = abs($start - $goal)
        on_foot = $slow * floors
        if floors == 0 or not $works:
            return on_foot
        return min(on_foot, $wait + $quick * floors)
        """,
        lambda start, goal, works, v: min(
            sum(v["slow"] for _ in range(*sorted((start, goal)))),
            10**6 * (not works) + sum((v["quick"] for _ in range(*sorted((start, goal)))), v["wait"]),
        ),
        edges=((3, 3, True), (0, 9, True), (9, 0, False), (4, 5, True), (2, 6, True)),
        variants=[
            {"slow": 15, "quick": 5, "wait": 30},
            {"slow": 12, "quick": 4, "wait": 20},
            {"slow": 20, "quick": 6, "wait": 40},
        ],
    ),
)
