"""Simulations of small events: moves by letters, machines, candles, races, rooms and days."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

_LARGEST = """inside = 0
most = 0
for $left, $right in $stops:
    inside += $left - $right
    most = max(most, inside)
return most"""

FAMILIES = (
    drill(
        "story_events.candles",
        "candles_burnt total_candles burn_candles candle_count how_many_candles",
        [
            integer("n", 0, 40, names=("candles", "n", "start")),
            integer("k", 2, 7, names=("ends", "k", "needed"), fix=(3, 4, 5)),
        ],
        "int",
        [
            (
                "From $k candle ends one can make a new candle; each candle that burns down leaves one end. $howmany "
                "candles can be burnt starting with $n."
            ),
            (
                "$n bottles are bought and drunk. $k empty ones are exchanged for a full one, as long as there are "
                "enough. $howmany bottles are drunk in all."
            ),
            (
                "A shop gives one new pen for $k used ones. Someone has $n pens and uses each up. $howmany pens can "
                "be used in total."
            ),
            (
                "Start with $n coupons' worth of drinks. Each drink returns a coin, and $k coins buy another drink. "
                "Count all drinks."
            ),
            (
                "$n candles burn down, each leaving a stump; $k stumps make another candle, which leaves a stump too. "
                "Return how many candles burn altogether."
            ),
            (
                "The function takes the number $n of fresh candles and returns how many candles can be burnt in "
                "total, if $k stumps of burnt candles can be melted into one more candle, again and again."
            ),
            (
                "You have $n bottles of water. When you bring back $k empty bottles, you get one full bottle. You "
                "drink everything and exchange as often as you can. How many bottles do you drink?"
            ),
            (
                "At first there are $n tokens. Each token used leaves a coupon, and $k coupons are worth a new "
                "token, which leaves a coupon as well. Determine how many tokens are used until no more exchange is "
                "possible."
            ),
            (
                "Input: a stock $n and an exchange rate $k (at least 2). Output: the total number used when every $k "
                "empty pieces give one full piece."
            ),
            "Determine how many candles burn in total, given $n of them, if $k burnt ends make a new candle each time.",
        ],
        """
        $total = $n
        rest = $n
        while rest >= $k:
            fresh = rest // $k
            $total += fresh
            rest = rest % $k + fresh
        return $total
        """,
        lambda n, k: n + max(0, n - 1) // (k - 1),
        edges=((0, 3), (3, 3), (2, 3), (9, 3)),
    ),
    drill(
        "story_events.snail",
        "days_to_top climb_days snail_days days_needed snail_climb",
        [
            integer("n", 1, 40, names=("height", "depth", "wall")),
            integer("up", 3, 8, names=("up", "climb", "by_day"), fix=(4, 5)),
            integer("down", 0, 2, names=("down", "slip", "by_night"), fix=(1, 2)),
        ],
        "int",
        [
            (
                "A snail climbs $up metres each day and slips back $down metres each night. $howmany days it needs to "
                "get to the top of a wall of $n metres."
            ),
            (
                "Each day begins with a rise by $up. If then the height $n is reached, it is over; else the night "
                "takes away $down. Return the number of days, starting from 0."
            ),
            (
                "A frog in a well $n deep jumps up $up a day and slides down $down at night, unless it is out "
                "already. $howmany days it takes."
            ),
            (
                "Starting at 0, add $up, stop if the result is $n or more, otherwise subtract $down and repeat. "
                "Return how often $up was added."
            ),
            (
                "On which day does a climber reach $n metres who gains $up metres by day and loses $down at night? "
                "The first day is 1."
            ),
            (
                "The function returns on which day a snail arrives at a height of $n, counting from day 1. Each day "
                "it gains $up; each night, if it has not arrived, it loses $down."
            ),
            (
                "A worm is at the bottom of a tree of $n metres. In the day it goes up $up metres. In the night it "
                "goes down $down metres. When it is at the top, it stays there. How many days does it need?"
            ),
            (
                "Input: height $n, daily climb $up, nightly slide $down. Output: the number of climbs until the "
                "height is reached or passed; after a climb that does not reach it, the slide follows."
            ),
            "Days for climbing $n at plus $up by day, minus $down by night.",
            (
                "Determine the day on which a snail that climbs $up by day and slides $down by night first reaches a "
                "height of $n."
            ),
        ],
        """
        days = 1
        place = $up
        while place < $n:
            place += $up - $down
            days += 1
        return days
        """,
        lambda n, up, down: 1 + max(0, -((up - n) // (up - down))),
        edges=((3, 5, 1), (10, 4, 2), (10, 5, 0)),
    ),
    drill(
        "story_events.bus_load",
        "people_at_end still_on_bus bus_passengers passengers_left on_board",
        [
            Arg(
                "stops",
                ("stops", "changes", "stations"),
                "list[tuple[int, int]]",
                lambda draw, _: _stops(draw),
            )
        ],
        "int",
        [
            (
                "Each pair in $stops tells how many people get on and how many get off at a stop. The bus starts "
                "empty. $give $what."
            ),
            (
                "A bus is empty at first. At every stop, the first number of a pair in $stops gets on and the second "
                "gets off. $give $what."
            ),
            "$stops is a list of (on, off). Keep count of the people in the bus, 0 at the start, and return $what.",
            (
                "People enter and leave a room as told by the pairs (in, out) of $stops; nobody is there before. "
                "Return $what{ in the room|}."
            ),
            (
                "Starting from 0, add the first and subtract the second number of each tuple in $stops. Return $what, "
                "which stand for people."
            ),
            (
                "The function takes a list of tuples $stops, each with the number of people who come in and the "
                "number who go out, and starts with nobody inside. It returns $what."
            ),
            (
                "You get a list $stops. Every pair in it tells you first how many persons enter and then how many "
                "leave. In the beginning there is nobody. Output $what."
            ),
            (
                "For a museum we count visitors: each tuple of $stops holds those who came in and those who went out "
                "during one hour, and the museum was empty before. Report $what."
            ),
            (
                "The running total begins with 0; every pair of $stops adds its first and takes away its second "
                "number. The result is to be $what."
            ),
            (
                "Determine $what, if each pair of $stops tells how many people come in and how many leave, and "
                "nobody is there at the start."
            ),
        ],
        "$body",
        lambda stops, v: (
            max([0, *(_inside(stops[: i + 1]) for i in range(len(stops)))]) if v["end"] == "most" else _inside(stops)
        ),
        edges=(([],), ([(3, 0)],), ([(5, 0), (0, 5)],)),
        variants=[
            {
                "end": "inside",
                "body": "inside = 0\nfor $left, $right in $stops:\n    inside += $left - $right\nreturn inside",
                "what": "the number of people inside at the end",
            },
            {
                "end": "most",
                "body": _LARGEST,
                "what": "the largest number of people inside after any stop (0 without stops)",
            },
        ],
    ),
    drill(
        "story_events.till_empty",
        "weeks_it_lasts days_stock_lasts how_long_lasts days_of_food supply_days",
        [
            integer("n", 0, 80, names=("stock", "food", "supply", "n")),
            integer("k", 1, 9, names=("daily", "eaten", "k", "use")),
        ],
        "int",
        [
            (
                "A stock of $n is used up: on the first day $k, on every further day one more than the day before. "
                "$howmany days it lasts in full, that is, without running short."
            ),
            (
                "On day 1, $k units are taken from $n, on day 2 one more, and so on. $howmany days can be served "
                "completely."
            ),
            (
                "Subtract $k from $n, then $k + 1, then $k + 2 and so on, as long as the result is not negative. "
                "Count the subtractions."
            ),
            (
                "A growing dog eats $k biscuits today and one more each day. There are $n biscuits. $howmany days it "
                "gets all it wants."
            ),
            (
                "$give how many of the numbers $k, $k + 1, $k + 2 and so on can be added, from the first on, without "
                "the sum exceeding $n."
            ),
            (
                "The function returns for how many complete days a supply of $n suffices, if $k are needed on the "
                "first day and the need rises by one from each day to the next."
            ),
            (
                "You have $n nuts. On the first day you eat $k nuts. On each next day you eat one nut more than the "
                "day before. You stop when you have not enough nuts for a day. How many days do you eat?"
            ),
            (
                "A stack of $n cards is to be laid in rows: $k cards in the first row, and each row one card longer "
                "than the row before. Determine the number of complete rows."
            ),
            (
                "Input: a stock $n and a first portion $k. Output: how many portions, each one larger than the "
                "previous, can be handed out in full."
            ),
            (
                "Determine for how many full days $n units last, if $k are used on the first day and one more on "
                "each later day than on the one before."
            ),
        ],
        """
        days = 0
        need = $k
        left_over = $n
        while left_over >= need:
            left_over -= need
            need += 1
            days += 1
        return days
        """,
        lambda n, k: next(d for d in range(99) if sum(range(k, k + d + 1)) > n),
        edges=((0, 1), (3, 3), (2, 3), (7, 3)),
    ),
)


def _stops(draw: Draw) -> list[tuple[int, int]]:
    inside = 0
    stops: list[tuple[int, int]] = []
    for _ in range(draw.integer(1, 4)):
        off = draw.integer(0, inside)
        on = draw.integer(0, 8)
        stops.append((on, off))
        inside += on - off
    return stops


def _inside(stops: list[tuple[int, int]]) -> int:
    return sum(on for on, _ in stops) - sum(off for _, off in stops)
