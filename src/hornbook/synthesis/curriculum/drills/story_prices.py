"""Stories about prices, fees and pay."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "story_prices.discount",
        "price_after_discount reduced_price sale_price discounted final_price",
        [
            integer("n", 1, 40, names=("price", "cost", "n"), make=lambda draw, _: 100 * draw.integer(1, 40)),
            integer("p", 0, 90, names=("percent", "discount", "p"), fix=(10, 25, 50)),
        ],
        "int",
        [
            (
                "A price of $n cents is lowered by $p percent. $give the new price; it comes out even because $n is a "
                "multiple of 100."
            ),
            "$give what is left of $n after taking off $p percent, where $n is a multiple of 100.",
            (
                "In a sale everything is $p percent cheaper. Something cost $n cents before, a multiple of 100. What "
                "does it cost now?"
            ),
            "Subtract $p percent of $n from $n, in whole numbers; $n can be divided by 100.",
            (
                "A shop gives $p percent off. Return the price to pay instead of $n cents, a whole number as $n is a "
                "multiple of 100."
            ),
            (
                "The function takes a price $n in cents, which is a multiple of 100, and returns the price reduced "
                "by $p percent as an integer."
            ),
            (
                "A coat costs $n cents. You get $p percent off. How many cents do you pay? The price $n is always a "
                "multiple of 100, so there is no rounding."
            ),
            (
                "For a sale, determine the reduced price: $p hundredths of $n are taken away from $n, which is "
                "divisible by 100."
            ),
            "Price $n (a multiple of 100) minus $p percent of it.",
            (
                "I want to buy something for $n cents (a multiple of 100) and have a coupon for $p percent off. What "
                "do I pay?"
            ),
            "Calculate the price after $p percent are taken off $n, which is a multiple of 100.",
        ],
        "return $n - $n * $p // 100",
        lambda n, p: n // 100 * (100 - p),
        edges=((100, 0), (200, 50), (1000, 10)),
    ),
    drill(
        "story_prices.overtime",
        "weekly_pay pay_with_overtime wages earnings pay_for_hours",
        [
            integer("n", 0, 60, names=("hours", "worked", "n")),
            integer("k", 5, 30, names=("wage", "rate", "per_hour"), fix=(10, 12, 20)),
        ],
        "int",
        [
            "Someone worked $n hours at $k an hour. Hours beyond 40 are paid double. $give the pay.",
            "$give the wage for $n hours: $k for each of the first 40 hours and twice that for every further one.",
            (
                "Up to 40 hours a week are paid at $k per hour and all above at two times $k. How much is earned in "
                "$n hours?"
            ),
            (
                "A worker gets $k per hour, but for each hour after the fortieth the double. Return the earnings of "
                "$n hours."
            ),
            (
                "Compute the pay: $n times $k if $n is at most 40; otherwise 40 times $k plus the rest of the hours "
                "at double rate."
            ),
            (
                "The function returns the earnings of somebody who worked $n hours in a week. The first 40 hours "
                "bring $k each; hours beyond these bring twice as much."
            ),
            (
                "You work $n hours. For one hour you get $k. If you work more than 40 hours, you get the double for "
                "every hour over 40. How much money do you get?"
            ),
            (
                "If $n is 40 or less, the result is $n times $k; otherwise it is 40 times $k plus, for each hour "
                "above 40, two times $k."
            ),
            "Weekly pay: $n hours at $k, double after 40 hours.",
            "Calculate the pay for $n hours at $k an hour, where hours after the 40th count twice.",
        ],
        """
        if $n <= 40:
            return $n * $k
        return 40 * $k + ($n - 40) * 2 * $k
        """,
        lambda n, k: sum(k if hour < 40 else 2 * k for hour in range(n)),
        edges=((0, 10), (40, 10), (41, 10)),
    ),
    drill(
        "story_prices.parking",
        "parking_fee fee_for_minutes parking_price parking_cost price_of_parking",
        [
            integer("n", 0, 400, names=("minutes", "duration", "n")),
            integer("k", 1, 6, names=("fee", "per_hour", "rate"), fix=(2, 3)),
            integer("most", 8, 25, names=("most", "maximum", "day_price"), fix=(10, 15)),
        ],
        "int",
        [
            "Parking costs $k for every hour that has begun, but at most $most. $give the price for $n minutes.",
            (
                "Each started hour in a car park costs $k; nobody pays more than $most. $give what $n minutes cost. 0 "
                "minutes are free."
            ),
            "Round $n minutes up to full hours, multiply by $k and limit the result to $most. Return it.",
            (
                "A car stood $n minutes in a garage that takes $k per hour, started hours in full, and $most as the "
                "highest price. What is to be paid?"
            ),
            "Return the smaller of $most and $k times the number of hours begun in $n minutes.",
            (
                "The function takes a parking time of $n minutes and returns the fee: $k for each hour, where a part "
                "of an hour counts as a whole one, but never more than $most."
            ),
            (
                "You park for $n minutes. One hour costs $k. If an hour has started, you pay all of it. You never "
                "pay more than $most. How much do you pay? For 0 minutes you pay nothing."
            ),
            (
                "A boat is rented for $n minutes. The owner charges $k per hour begun and at most $most a day. "
                "Determine the charge."
            ),
            (
                "Input: minutes $n, hourly price $k, upper limit $most. Output: the number of hours, rounded up, "
                "times the price; if that is above the limit, the limit."
            ),
            "Calculate the fee for $n minutes of parking at $k per hour begun, at most $most.",
        ],
        """
        hours = ($n + 59) // 60
        return min(hours * $k, $most)
        """,
        lambda n, k, most: min(most, k * math.ceil(n / 60)),
        edges=((0, 2, 10), (60, 2, 10), (61, 2, 10), (400, 5, 12)),
    ),
    drill(
        "story_prices.change",
        "give_change change_left money_back can_pay_change change_or_none",
        [
            integer("n", 0, 100, names=("paid", "given", "money", "cash")),
            integer("k", 1, 20, names=("price", "cost", "k")),
            integer("m", 1, 6, names=("pieces", "items", "m", "quantity"), fix=(2, 3)),
        ],
        "int",
        [
            "A customer pays $n for $m pieces that cost $k each. $give the change, or -1 if $n is too little.",
            (
                "Someone buys $m tickets at $k each and gives $n. Return the money that comes back; return -1 if it "
                "does not suffice."
            ),
            "Subtract $m times $k from $n. If the result is negative, return -1 instead.",
            (
                "Someone has $n coins and wants $m things for $k coins each. Return how many coins are left, or -1 if "
                "the coins are too few."
            ),
            (
                "A machine sells $m drinks for $k each and is fed with $n. $give the change; -1 means that more money "
                "is needed."
            ),
            (
                "The function takes the money given $n, the price $k of one piece and the number of pieces, $m, and "
                "returns the change as an integer. If the money is not enough, -1 is returned."
            ),
            (
                "You have $n euros. You want to buy $m books. One book costs $k euros. How many euros do you have "
                "after that? If you can not pay, the answer is -1."
            ),
            (
                "Input: $n (paid), $k (price of one) and $m (how many). Output: what remains of the payment, or -1 "
                "when the purchase costs more than was paid."
            ),
            "Change from $n for $m pieces at $k each; -1 if it is too little.",
            "I give $n for $m pieces, $k each. What do I get back? Say -1 if I have not given enough.",
            "Calculate the change from $n after buying $m pieces at $k each, or -1 if that is too expensive.",
        ],
        """
        to_pay = $k * $m
        if to_pay > $n:
            return -1
        return $n - to_pay
        """,
        lambda n, k, m: max(-1, n - sum([k] * m)),
        edges=((10, 5, 2), (9, 5, 2), (0, 1, 1), (20, 3, 2)),
    ),
)
