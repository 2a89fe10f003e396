"""Prices, fines and actions by a table of cases."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "choice_ladders.shipping",
        "shipping_cost postage {get|find}_postage parcel_price cost_by_weight delivery_fee",
        [integer("weight", 1, 40, names=("weight", "kilos", "kg", "mass"))],
        "int",
        [
            (
                "$hand the postage of a parcel of $weight kilos: 4 up to 2 kilos, 7 up to 10 kilos, and 15 for "
                "heavier ones."
            ),
            "If $weight is at most 2, return 4; if it is at most 10, return 7; otherwise return 15.",
            (
                "A parcel costs 4 if it weighs 2 kilos or less, 7 if it weighs more than that but not over 10, "
                "else 15. What does $weight cost?"
            ),
            (
                "The post has three prices: 4 (not above 2 kilos), 7 (not above 10 kilos), 15 (anything else). "
                "$hand the price for $weight."
            ),
            "Price of a parcel by its weight $weight: 1-2 cost 4, 3-10 cost 7, from 11 on it is 15.",
            "Delivery fee for $weight kilos. Over 10 kilos it is 15, over 2 kilos 7, and otherwise 4.",
            (
                "The function takes the weight of a parcel in kilos, $weight, and returns what sending it costs: 4 "
                "for a weight of 2 or less, 7 for more than 2 up to 10, and 15 for more than 10."
            ),
            (
                "You send a parcel of $weight kilos. If it has 2 kilos or less, you pay 4. If it has more than 2 but "
                "not more than 10 kilos, you pay 7. If it is heavier, you pay 15. Output the price."
            ),
            (
                "A courier distinguishes small (up to 2 kilos), medium (up to 10 kilos) and large parcels and asks "
                "for 4, 7 and 15. Determine the price of one that weighs $weight kilos."
            ),
            "Postage for $weight: <=2 is 4, <=10 is 7, else 15.",
            "Determine the postage for $weight kilos: 4 up to 2, 7 up to 10, 15 above.",
        ],
        """
        if $weight <= 2:
            return 4
        if $weight <= 10:
            return 7
        return 15
        """,
        lambda w: 4 + 3 * (w > 2) + 8 * (w > 10),
        edges=((2,), (3,), (10,), (11,)),
    ),
    drill(
        "choice_ladders.tax",
        "tax income_tax {get|compute}_tax tax_for_income tax_due tax_in_bands",
        [
            integer(
                "income", 0, 60, names=("income", "salary", "earnings"), make=lambda draw, _: 500 * draw.integer(0, 80)
            )
        ],
        "int",
        [
            (
                "$give the tax on $income: nothing on the first 10000, and 20 percent of what is above, as an "
                "integer (// 100)."
            ),
            (
                "Up to 10000 no tax is due. Of every part above 10000, 20 percent are taken. $give the tax for "
                "$income as a whole number."
            ),
            (
                "If $income is at most 10000, return 0. Otherwise return 20 percent of the amount over 10000, "
                "rounded down."
            ),
            (
                "A country taxes earnings with 20 percent, but leaves the first 10000 free. What tax does someone "
                "with $income pay? Use whole numbers."
            ),
            "Tax: 0 for an income of 10000 or less, otherwise ($income - 10000) * 20 // 100.",
            (
                "Earnings of $income: subtract the free 10000; if anything is left, a fifth of it (in whole "
                "numbers) is the tax, else the tax is 0."
            ),
            (
                "The function takes a yearly income $income and returns the tax as an integer. An income of up to "
                "10000 is free of tax; for a higher one the tax is 20 percent of the part that exceeds 10000."
            ),
            (
                "You earn $income. You pay no tax for the first 10000. For the money over 10000 you pay 20 percent. "
                "How much tax do you pay? Output a whole number."
            ),
            (
                "If $income is 10000 or lower, the result is 0; otherwise subtract 10000 and take a fifth of the "
                "rest, rounded down."
            ),
            "A fifth of what $income exceeds 10000 by, 0 if it does not, as an int.",
            "Calculate 20 percent, rounded down, of the part of $income above 10000; 0 if there is none.",
        ],
        """
        if $income <= 10000:
            return 0
        return ($income - 10000) * 20 // 100
        """,
        lambda income: max(0, income - 10000) // 5,
        edges=((10000,), (0,), (10500,), (25000,)),
    ),
    drill(
        "choice_ladders.traffic_light",
        "{traffic_light|light}_action what_to_do action_for_light react_to_light driver_action light_rule",
        [
            Arg(
                "state",
                ("color", "light", "signal"),
                "str",
                lambda draw, _: draw.choose(("red", "yellow", "green", "blue", "off", "white")),
            )
        ],
        "str",
        [
            (
                "$hand what a driver does at the light $state: 'stop' for 'red', 'wait' for 'yellow', 'go' for "
                "'green', 'unknown' for anything else."
            ),
            (
                "The colors 'red', 'yellow' and 'green' mean 'stop', 'wait' and 'go'. $hand the meaning of $state; "
                "other strings are 'unknown'."
            ),
            (
                "If $state is 'red', return 'stop'. If it is 'yellow', return 'wait'. If it is 'green', return "
                "'go'. Otherwise return 'unknown'."
            ),
            (
                "A traffic light shows $state. Tell the car what to do: red 'stop', yellow 'wait', green 'go', and "
                "'unknown' if it is another color."
            ),
            "Map a light to an action: red -> stop, yellow -> wait, green -> go, any other text -> unknown.",
            (
                "Action for the signal $state, one of 'stop' (red), 'wait' (yellow), 'go' (green) and 'unknown' "
                "(all others)."
            ),
            (
                "The function takes the colour of a traffic light as a string, $state, and returns the action as a "
                "string: 'stop' for 'red', 'wait' for 'yellow', 'go' for 'green'. For any other string it returns "
                "'unknown'."
            ),
            (
                "You see a light, $state. Is it 'red'? Output 'stop'. Is it 'yellow'? Output 'wait'. Is it 'green'? "
                "Output 'go'. Is it something else? Output 'unknown'."
            ),
            (
                "A self-driving car translates signals to actions: 'green' means 'go', 'yellow' means 'wait', 'red' "
                "means 'stop', and what it does not know is 'unknown'. Determine the action for $state."
            ),
            (
                "Input: a string $state. Output: 'stop', 'wait' or 'go' when it is 'red', 'yellow' or 'green' "
                "respectively; 'unknown' when it is none of these."
            ),
            "Convert $state to an action: 'red' to 'stop', 'yellow' to 'wait', 'green' to 'go', others to 'unknown'.",
        ],
        [
            """
            if $state == "red":
                return "stop"
            if $state == "yellow":
                return "wait"
            if $state == "green":
                return "go"
            return "unknown"
            """,
            """
            actions = {"red": "stop", "yellow": "wait", "green": "go"}
            return actions.get($state, "unknown")
            """,
        ],
        lambda s: ("stop", "wait", "go", "unknown")[("red", "yellow", "green", s).index(s)],
        edges=(("red",), ("yellow",), ("green",), ("",)),
    ),
    drill(
        "choice_ladders.speed_fine",
        "speeding_fine fine {get|find}_fine fine_for_speed penalty ticket_for_speed",
        [
            integer("speed", 30, 120, names=("speed", "velocity", "measured")),
            integer("k", 50, 90, names=("limit", "allowed", "maximum"), fix=(50, 80)),
        ],
        "int",
        [
            (
                "$hand the fine for driving $speed where $k is allowed: 0 if not too fast, 30 if up to 20 too "
                "fast, otherwise 100."
            ),
            (
                "Nobody pays at a speed of at most $k. Up to 20 above that costs 30, and more than 20 above costs "
                "100. $hand the fine for $speed."
            ),
            "If $speed does not exceed $k, return 0; if it exceeds $k by at most 20, return 30; else return 100.",
            (
                "A radar measures $speed; the limit is $k. Drivers who are 1 to 20 over the limit pay 30, those "
                "who are more than 20 over pay 100, others 0."
            ),
            "Fine by speed: $speed - $k is 0 or less: 0; from 1 to 20: 30; above 20: 100.",
            (
                "How much does the driver pay? The speed is $speed, the limit $k. No excess: 0. Excess of no more "
                "than 20: 30. Larger excess: 100."
            ),
            (
                "The function takes the speed $speed of a car and returns the fine, where $k is the highest speed "
                "allowed. Up to that speed there is no fine (0); a car that is faster by 20 or less costs 30; a car "
                "that is faster by more than 20 costs 100."
            ),
            (
                "You drive with the speed $speed, but only $k is allowed. If you are not too fast, you pay 0. If you "
                "are at most 20 too fast, you pay 30. If you are more than 20 too fast, you pay 100. Output what you "
                "pay."
            ),
            (
                "The excess of a driver is the speed minus the allowed speed. Without excess the fine is 0, with an "
                "excess of up to 20 it is 30, with a larger one 100. Determine the fine for the speed $speed where "
                "$k is allowed."
            ),
            (
                "If $speed is $k or lower, the output is 0; if it is higher, but by no more than 20, the output is "
                "30; if it is higher by more than 20, the output is 100."
            ),
            (
                "Determine the fine for a speed of $speed where $k is allowed: 0 if not above, 30 if up to 20 above, "
                "else 100."
            ),
        ],
        """
        if $speed <= $k:
            return 0
        if $speed <= $k + 20:
            return 30
        return 100
        """,
        lambda speed, k: (0, 30, 100)[int(speed - k > 0) + int(speed - k > 20)],
        edges=lambda v: tuple((v.get("k", 60) + d, 60) for d in (0, 1, 20, 21)),
    ),
)
