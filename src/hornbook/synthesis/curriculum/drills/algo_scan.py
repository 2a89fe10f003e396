"""One pass through data that keeps a state: the lowest so far, a switch, what was seen or accepted last."""

from __future__ import annotations

from itertools import accumulate, groupby

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _signals(draw: Draw, _: object) -> list[str]:
    return [draw.choose(("on", "off", "on", "off", "test")) for _i in range(draw.integer(0, 7))]


def _letters(draw: Draw, _: object) -> str:
    return "".join(draw.choose("abcd") for _i in range(draw.integer(0, 8)))


def _on(signals: list[str]) -> int:
    known = [[one for one in signals[: end + 1] if one != "test"] for end in range(len(signals))]
    return sum(before[-1:] == ["on"] for before in known)


def _spaced(times: list[int], gap: int) -> list[int]:
    return sorted(set(accumulate(times, lambda last, now: now if now >= last + gap else last)))


FAMILIES = (
    drill(
        "algo_scan.light_minutes",
        "minutes_on lamp_time {count|total}_on_time time_switched_on lit_minutes burning_time",
        [
            Arg("signals", ("signals", "events", "log", "states", "messages"), "list[str]", _signals),
        ],
        "int",
        [
            (
                "Every minute a lamp gets one signal: 'on', 'off' or 'test'. It is off at first; 'on' and 'off' set "
                "it, and 'test' leaves it as it is. $howmany minutes of $signals the lamp burns, where the signal "
                "of a minute works from the start of that minute."
            ),
            (
                "$give for how many elements of $signals the last word among 'on' and 'off' up to and including "
                "this element is 'on'. Other words, which are all 'test', change nothing, and before the first 'on' "
                "the state is off."
            ),
            (
                "Begin with a state that is off. For each signal in $signals: 'on' switches the state on, 'off' "
                "switches it off, and 'test' keeps it. After this, if the state is on, count 1. Return the count."
            ),
            (
                "If the signal is 'on', the lamp shines in this minute. If it is 'off', it does not. If it is "
                "'test', the lamp does what it did the minute before; at the very beginning it is dark. Return the "
                "number of minutes with light in $signals."
            ),
            (
                "The motor of a fan hears one word per minute. After 'on' it runs until it hears 'off'. The word "
                "'test' comes from the engineers and has no effect on it. It stands still before the first word. "
                "For how many of the minutes in $signals does it run?"
            ),
            (
                "{Input|Given}: a list of the strings 'on', 'off' and 'test'. {Output|Result|Returned}: the number "
                "of entries at which the device is on. An entry 'on' or 'off' takes effect at once, 'test' has "
                "none, and the device starts in the state off."
            ),
            (
                "{You get|You have|You are given} a list of words, one for each minute. The lamp starts dark. At "
                "the word 'on' it goes on, at the word 'off' it goes off, at the word 'test' it stays the same. "
                "Look at the lamp after each word. How often is it on? Return this number."
            ),
            (
                "{This function takes|Takes|The function accepts} the signals to a pump, one a minute, and returns "
                "how many minutes it was working. 'on' starts it for this minute and the following ones, 'off' "
                "stops it in the same way, 'test' changes nothing; initially it is stopped."
            ),
            (
                "A night watchman can switch the yard light on or off at each full hour, and sometimes writes "
                "'test' instead, without touching the switch. $signals are his notes from dusk, when the light is "
                "off. For how many of these hours is the yard lit (the hour of a note is the one that begins with "
                "it)?"
            ),
            (
                "Entries of $signals with the lamp on: 'on'/'off' switch at once, 'test' keeps the state, which is "
                "off at first."
            ),
        ],
        [
            """
            lit = False
            $count = 0
            for $item in $signals:
                if $item != "test":
                    lit = $item == "on"
                if lit:
                    $count += 1
            return $count
            """,
            """
            lit = False
            $count = 0
            for $item in $signals:
                if $item == "on":
                    lit = True
                elif $item == "off":
                    lit = False
                $count += lit
            return $count
            """,
        ],
        _on,
        edges=(([],), (["test"],), (["on", "test", "off"],), (["test", "on", "on"],), (["off", "test", "on"],)),
    ),
    drill(
        "algo_scan.waiting_since",
        "steps_since_last distance_to_last {gaps|times}_since_seen since_seen last_seen_gaps how_long_ago",
        [Arg("text", ("text", "letters", "word", "s", "symbols"), "str", _letters)],
        "list[int]",
        [
            (
                "$hand for each character of $text how many places before it the same character stood last, or 0 if "
                "it has not occurred before."
            ),
            (
                "For every letter in $text tell the distance to its previous occurrence: 1 if it is the letter just "
                "before, 2 if there is one letter in between, and so on, and 0 for a first occurrence. Return the "
                "distances as a list."
            ),
            (
                "Walk along $text and remember for each letter at which index you saw it last. Put the current "
                "index minus the remembered one into the result, or 0 if nothing is remembered. Return the result."
            ),
            (
                "If a character of $text appears for the first time, it gets a 0. If it has appeared, it gets the "
                "number of steps from its latest appearance to here. List these numbers from left to right."
            ),
            (
                "On a bus line every stop is painted in the colour of a letter of $text. A child notes at each stop "
                "how many stops ago the colour was last there, and 0 at a new colour. What does the child write "
                "down?"
            ),
            (
                "{Input|Given}: a string. {Output|Result|Returned}: a list of integers of the same length. At index "
                "i stands i - j, where j is the largest index below i with the same character, or 0 where there is "
                "no such j. The empty string gives an empty list."
            ),
            (
                "{You get|You have|You are given} a text. Take each letter and look to the left: where is the "
                "nearest letter that is equal? Count the steps to it. If you find none, the number is 0. Return all "
                "numbers in a list."
            ),
            (
                "{This function takes|Takes|The function accepts} a string and returns a list which says of each "
                "character how long ago it was used before, measured in places. Zero stands for 'never'."
            ),
            (
                "$text is the menu of the last days, a letter for each dish. The cook wants to see for every day "
                "after how many days the dish of this day came back; a dish that was not cooked earlier gets a 0. "
                "Produce the numbers in order."
            ),
            "Distance of each character in $text to the same character before it; 0 without one.",
        ],
        [
            """
            last = {}
            $result = []
            for $i, $ch in enumerate($text):
                if $ch in last:
                    $result.append($i - last[$ch])
                else:
                    $result.append(0)
                last[$ch] = $i
            return $result
            """,
        ],
        lambda text: [at - text.rfind(ch, 0, at) if ch in text[:at] else 0 for at, ch in enumerate(text)],
        edges=(("",), ("a",), ("aa",), ("abca",), ("abab",)),
    ),
    drill(
        "algo_scan.cheapest_so_far",
        "waiting_pays {count|number_of}_regrets days_to_regret regret_days better_earlier days_with_regret",
        [
            numbers("prices", 3, 15, 0, 8, kind="", names=("prices", "costs", "offers", "values", "nums")),
            integer("k", 0, 4, names=("k", "margin", "difference", "extra"), fix=(2, 3)),
        ],
        "int",
        [
            (
                "$howmany prices in $prices are more than $k above the lowest price before them. The first price "
                "has none before it and is never counted."
            ),
            (
                "$give the number of elements of $prices that exceed the minimum of all earlier elements by more "
                "than $k."
            ),
            (
                "Go through $prices and keep the lowest price so far. Count each price that is greater than this "
                "lowest price plus $k, looking only at prices that came before. Return the count, which is 0 for an "
                "empty list."
            ),
            (
                "If a price is larger than the smallest earlier one plus $k, people regret that they waited. If it "
                "is not, or if there is no earlier one, they do not. Return how many of the days in $prices bring "
                "regret."
            ),
            (
                "Mother follows the price of a coat day after day: $prices. She is annoyed on every day on which "
                "the coat costs over $k more than on the best day she has let go by. On how many days is she "
                "annoyed?"
            ),
            (
                "{Input|Given}: prices in the order of time. {Output|Result|Returned}: the count of those with p > "
                "m + $k, where m is the least price before p; the first one does not count since m does not exist "
                "for it."
            ),
            (
                "{You get|You have|You are given} a list of prices. Look at each price except the first one. Find "
                "the smallest price to its left. Is the difference of the two more than $k? Then count it. Return "
                "your count."
            ),
            (
                "{This function takes|Takes|The function accepts} a list of lap times and returns how many laps are "
                "slower than the best lap before them by more than $k seconds. There is no best lap before the "
                "first, so that one is left out; the list $prices holds the times."
            ),
            (
                "A runner's watch beeps after a lap in which she needed over $k seconds more than in her quickest "
                "earlier lap. With the lap times $prices, how often does it beep? It cannot beep after the first "
                "lap."
            ),
            "Elements of $prices above (minimum of the elements before) + $k: how many?",
        ],
        [
            """
            $count = 0
            lowest = None
            for $x in $prices:
                if lowest is not None and $x > lowest + $k:
                    $count += 1
                if lowest is None or $x < lowest:
                    lowest = $x
            return $count
            """,
            """
            $count = 0
            for $i in range(1, len($prices)):
                if $prices[$i] - min($prices[:$i]) > $k:
                    $count += 1
            return $count
            """,
        ],
        lambda prices, k: len([1 for m, p in zip(accumulate(prices, min), prices, strict=True) if p > m + k]),
        edges=(([], 2), ([5], 2), ([5, 8, 7], 2), ([9, 4, 8, 7], 3), ([3, 6, 1, 9], 3)),
    ),
    drill(
        "algo_scan.loud_and_quiet",
        ("count_alarms alarm_{count|starts} {number_of|how_many}_alarms alarms_raised siren_starts times_alarmed"),
        [
            numbers("levels", 0, 12, 0, 9, kind="", names=("levels", "readings", "values", "noise", "data")),
        ],
        "int",
        [
            (
                "An alarm starts when a value reaches 8 or more and goes on until a value falls to 4 or less. "
                "$howmany alarms start in $levels. While one is going on, no other can start."
            ),
            (
                "$give the number of times the state changes from quiet to alarm when $levels is read from left to "
                "right. It is quiet at first. A value of at least 8 turns quiet into alarm, a value of at most 4 "
                "turns alarm into quiet, and all other values leave the state alone."
            ),
            (
                "Keep a flag that is False at first. For each value in $levels: if the flag is False and the value "
                "is 8 or higher, set the flag and count 1; if the flag is True and the value is 4 or lower, clear "
                "the flag. Return the count."
            ),
            (
                "If it is quiet and a number is 8 or above, an alarm begins: count it. If there is an alarm and a "
                "number is 4 or below, it ends. If neither is so, nothing changes. Return how many alarms begin in "
                "$levels, given that it is quiet before."
            ),
            (
                "The siren at a dam starts to howl when the water gauge shows 8 or more. It stops howling only when "
                "the gauge is down at 4 or lower. $levels are the readings of a day. How often does the siren start?"
            ),
            (
                "{Input|Given}: integers in the order of measurement. {Output|Result|Returned}: how many alarms "
                "there are. The first value >= 8 starts one. The first value <= 4 after this ends it. The next "
                "value >= 8 after that starts the second one, and so on."
            ),
            (
                "{You get|You have|You are given} a list of numbers, $levels. Look for a number that is 8 or more, "
                "and count 1. Go on and look for a number that is 4 or less. Then look for 8 or more again, and "
                "count 1. So you go on to the end of the list. Return your count."
            ),
            (
                "{This function takes|Takes|The function accepts} a series of noise levels and returns the number "
                "of complaints. A neighbour complains as soon as the level is at least 8, and does not complain "
                "again before it has been 4 or lower in the meantime."
            ),
            (
                "A baby wakes up from noise of strength 8 and more, and falls asleep again once the noise is no "
                "stronger than 4. It sleeps at the beginning. In a house with the noises $levels, one after the "
                "other, how many times does it wake up?"
            ),
            "Alarms in $levels: start at >= 8, end at <= 4, no new start before the end. How many starts?",
        ],
        [
            """
            alarm = False
            $count = 0
            for $x in $levels:
                if not alarm and $x >= 8:
                    alarm = True
                    $count += 1
                elif alarm and $x <= 4:
                    alarm = False
            return $count
            """,
        ],
        lambda levels: len([key for key, _ in groupby("hl"[v <= 4] for v in levels if v >= 8 or v <= 4) if key == "h"]),
        edges=(([],), ([8],), ([9, 6, 9],), ([9, 4, 8],), ([7, 5, 3],), ([8, 5, 4, 5, 8, 1],)),
    ),
    drill(
        "algo_scan.steady_readings",
        ("steady_readings {smooth|clean|repair}_readings hold_last_good without_jumps believable_values drop_jumps"),
        [
            numbers("readings", 0, 20, 0, 7, kind="", names=("readings", "values", "data", "measures", "nums")),
            integer("k", 1, 8, names=("k", "jump", "limit", "most"), fix=(4, 6)),
        ],
        "list[int]",
        [
            (
                "The first number of $readings is believed. Each later one is believed if it differs by at most $k "
                "from the last number believed; if not, that last number is put in its place. $hand the list after "
                "these replacements."
            ),
            (
                "$hand a list as long as $readings. It begins with the same number. Every further element is the "
                "corresponding reading if this is no more than $k away from the element before it in the new list, "
                "and a copy of that element otherwise."
            ),
            (
                "Keep a value, at first the first element of $readings. For each element: if its distance to the "
                "value is $k or less, it becomes the value. Whether or not it did, append the value to the result. "
                "Return the result; for an empty list it is empty."
            ),
            (
                "If a reading jumps by more than $k from what was accepted last, up or down, it is an error, and "
                "the accepted number is repeated. If it does not, it is accepted itself. The first of $readings is "
                "always accepted. Return the accepted or repeated numbers in order."
            ),
            (
                "A tired sensor on a buoy now and then sends nonsense. The captain enters its $readings in a table, "
                "but whenever one lies over $k above or below the number he entered last, he enters that last "
                "number again instead. The first reading he enters as it comes. What does the table hold?"
            ),
            (
                "{Input|Given}: integers in the order in which they were measured. {Output|Result|Returned}: a list "
                "r of the same length, where r[0] is the first integer and r[i] is integer i if it lies within $k "
                "of r[i - 1] (both bounds included), else r[i - 1]."
            ),
            (
                "{You get|You have|You are given} a list of numbers. Copy the first one. Then look at each number "
                "and at the last one in your copy. Is the difference $k or smaller? Then write the number down. Is "
                "it bigger? Then write down once more the number you wrote last. Return your copy."
            ),
            (
                "{This function takes|Takes|The function accepts} the temperatures of an oven and returns them "
                "without sudden jumps: a temperature that is more than $k from the previous one in the result is "
                "replaced by that previous one. The first temperature stays, and no temperatures give an empty list."
            ),
            (
                "While he shops, Paul's phone shows on which shelf he is, but it errs. He cannot move by more than "
                "$k shelves between two of the $readings. So a place that is further than that from where he was "
                "shown last is ignored, and the old place stays on the screen. List what the screen shows, starting "
                "with the first reading as it is."
            ),
            (
                "Copy of $readings in which whatever is more than $k off the element before it (in the copy) "
                "repeats that element."
            ),
        ],
        [
            """
            $result = []
            for $x in $readings:
                if $result == [] or abs($x - $result[-1]) <= $k:
                    $result.append($x)
                else:
                    $result.append($result[-1])
            return $result
            """,
        ],
        lambda readings, k: [*accumulate(readings, lambda a, b: b if b in range(a - k, a + k + 1) else a)],
        edges=(([], 4), ([5], 4), ([5, 9, 14, 13], 4), ([10, 0, 3, 12], 6), ([1, 7, 20, 2], 6)),
    ),
    drill(
        "algo_scan.spaced_events",
        ("spaced_events {keep|choose}_spaced thin_out ignore_quick_repeats accepted_presses events_with_distance"),
        [
            numbers(
                "times",
                kind="",
                names=("times", "moments", "presses", "seconds", "marks"),
                make=lambda draw, _: sorted(draw.sample(range(30), draw.integer(0, 8))),
            ),
            integer("k", 2, 8, names=("k", "distance", "pause", "least"), fix=(3, 5)),
        ],
        "list[int]",
        [
            (
                "$times are seconds in ascending order at which a button is pressed. The first press works. After a "
                "press that worked, others are ignored until $k seconds have passed; a press exactly $k seconds "
                "later works again. $hand the times of the presses that work."
            ),
            (
                "$hand those elements of the ascending list $times that are chosen like this: the first one, then "
                "always the next one that is at least $k greater than the one chosen last."
            ),
            (
                "Start with an empty result. Take the numbers of $times in order, which are sorted upwards, and "
                "append a number if the result is empty or its last number is smaller by $k or more. Return the "
                "result."
            ),
            (
                "If a moment in $times comes less than $k after the last one that counts, it does not count. If it "
                "comes $k or more after it, it counts. The first one counts anyway. The moments are in ascending "
                "order. Return those that count, or an empty list if there are no moments."
            ),
            (
                "A gardener plants along a rope on which marks are painted, at $times centimetres from its "
                "beginning, in this order. She puts a plant at the first mark. She walks on and puts one at a mark "
                "only if it is $k centimetres or more from the plant before. Where do the plants stand? Return the "
                "list."
            ),
            (
                "{Input|Given}: different integers, sorted from small to large. {Output|Result|Returned}: a part of "
                "them, beginning with the smallest; an integer belongs to it if its distance to the one taken "
                "before is not less than $k."
            ),
            (
                "{You get|You have|You are given} a sorted list of numbers, $times. Keep the first number. Throw "
                "away the numbers that follow as long as they are less than $k bigger than it. Keep the next one, "
                "and go on with this one in the same way. Return all you kept."
            ),
            (
                "{This function takes|Takes|The function accepts} the times, in ascending order, at which a motion "
                "detector fired, and returns the times at which it rings. It rings when it fires, unless it rang "
                "less than $k seconds before."
            ),
            (
                "Rosa feeds the ducks whenever they call, but she never feeds them again before $k minutes are "
                "over; after exactly $k minutes she does. They call at the minutes $times, which are in order. List "
                "the minutes at which they are fed."
            ),
            "From sorted $times: the first, then each that is at least $k after the one kept last.",
        ],
        [
            """
            $result = []
            for $x in $times:
                if not $result or $x - $result[-1] >= $k:
                    $result.append($x)
            return $result
            """,
        ],
        _spaced,
        edges=(([], 3), ([4], 3), ([0, 2, 3, 5, 6], 3), ([1, 5, 9, 10, 11], 5)),
    ),
)
