"""Step-by-step simulation: a barrel, a lock and a counter that follow stated rules."""

from __future__ import annotations

from functools import reduce

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _commands(letters: str, least: int = 1, most: int = 9) -> Arg:
    return Arg(
        "commands",
        ("commands", "orders", "steps", "keys", "program"),
        "str",
        lambda draw, _: "".join(draw.choose(letters) for _i in range(draw.integer(least, most))),
    )


def _attempts(draw: Draw, _: object) -> list[bool]:
    return [draw.chance(0.45) for _i in range(draw.integer(0, 8))]


FAMILIES = (
    drill(
        "sim_steps.rain_barrel",
        "fill_barrel rain_barrel barrel_{level|content} water_in_barrel {simulate|run}_barrel final_water",
        [
            numbers("changes", -15, 15, 0, 7, kind="", names=("changes", "flows", "days", "amounts", "litres")),
            integer("size", 10, 30, names=("size", "capacity", "room", "maximum"), fix=(20, 25)),
        ],
        "int",
        [
            (
                "A barrel for $size litres is empty at first. Each number in $changes is water that comes in "
                "(positive) or is taken out (negative). What does not fit runs over, and no more can be taken than "
                "is there. $give the litres in the barrel at the end."
            ),
            (
                "Start with 0. For each number of $changes in turn, add it; if the sum is below 0, go on with 0, "
                "and if it is above $size, go on with $size. Return the last value."
            ),
            (
                "$give the final amount of water: it begins at zero, is altered by the elements of $changes one by "
                "one, and after each of them is brought back to 0 if it fell below 0 or to $size if it rose above "
                "$size."
            ),
            (
                "If a change would make the barrel fuller than $size, it is exactly full. If a change would leave "
                "less than nothing, it is empty. Otherwise the change is simply added. Begin with an empty barrel, "
                "apply all of $changes in order and return how much there is then."
            ),
            (
                "Rain falls into a barrel behind the house and the gardener waters her beans from it. $changes "
                "tells day after day by how many litres the water would grow or shrink, but the barrel can hold no "
                "more than $size litres and no less than none. With an empty barrel before the first day, how many "
                "litres are in it after the last?"
            ),
            (
                "{Input|Given}: a list of integers. {Output|Result|Returned}: a level that starts at 0, takes up "
                "each integer by addition, and never leaves the range from 0 to $size, since after every step it is "
                "cut to this range. For an empty list the output is 0."
            ),
            (
                "{You get|You have|You are given} a list of numbers, $changes. You have a counter at 0. Add the "
                "numbers to it one after another. Each time, look: is the counter bigger than $size? Make it $size. "
                "Is it smaller than 0? Make it 0. Return the counter after the last number."
            ),
            (
                "{This function takes|Takes|The function accepts} the inflows and outflows of a tank in the order "
                "in which they happen (outflows as negative numbers) and returns its content afterwards. Overflow "
                "beyond $size is lost; an outflow from a tank that holds too little just empties it. At first the "
                "tank is empty."
            ),
            (
                "The battery of a bicycle lamp holds $size units and is flat now. $changes lists how many units "
                "each trip adds or uses. A full battery takes no more, a flat one gives no more. Tell how many "
                "units are left after all trips."
            ),
            (
                "Content of a vessel after all $changes, kept between 0 and $size after every single one; it starts "
                "empty."
            ),
        ],
        [
            """
            $current = 0
            for $x in $changes:
                $current += $x
                if $current < 0:
                    $current = 0
                elif $current > $size:
                    $current = $size
            return $current
            """,
            """
            $current = 0
            for $x in $changes:
                $current = min($size, max(0, $current + $x))
            return $current
            """,
        ],
        lambda changes, size: reduce(lambda level, change: sorted((0, level + change, size))[1], changes, 0),
        edges=(([], 20), ([50], 20), ([-5, 8], 25), ([30, -4], 20), ([3, 4], 25)),
    ),
    drill(
        "sim_steps.locked_account",
        "is_locked account_locked {check|try}_logins locked_out too_many_failures login_lock",
        [
            Arg("tries", ("tries", "attempts", "logins", "results", "flags"), "list[bool]", _attempts),
            integer("k", 2, 3, names=("k", "allowed", "limit", "most"), fix=(2, 3)),
        ],
        "bool",
        [
            (
                "An account is locked for ever after $k wrong passwords in a row. $tries tells for each attempt "
                "whether the password was right. $check the account is locked at the end."
            ),
            "$check at least $k values in a row are False somewhere in $tries.",
            (
                "Count the failures (False) in $tries; a success (True) sets the count back to 0. As soon as the "
                "count is $k, the answer is True. If it never is, the answer is False."
            ),
            (
                "If a try is right, the counter of mistakes goes back to zero. If it is wrong, the counter goes up "
                "by one, and with $k on the counter the card is kept. Return True if the card is kept at any point "
                "of $tries, otherwise False."
            ),
            (
                "A cash machine swallows a card when the wrong number is typed $k times, one directly after "
                "another; a right number in between makes it forget the mistakes. Does it swallow the card in the "
                "course of $tries (True stands for a right number)?"
            ),
            (
                "{Input|Given}: a list of booleans, True for a correct login. {Output|Result|Returned}: True if "
                "somewhere $k or more wrong logins follow each other without a correct one among them, and False if "
                "not, so for an empty list too."
            ),
            (
                "{You get|You have|You are given} a list of True and False. False is a wrong password. Are there $k "
                "wrong ones directly one after another at some place? Then the door stays shut for good: return "
                "True. Are there not? Return False."
            ),
            (
                "{This function takes|Takes|The function accepts} the history of attempts to log in and returns a "
                "boolean: whether the user has ever failed $k times without a success in between. What comes after "
                "a lock does not undo it."
            ),
            (
                "A guard dog barks when $k strangers in a row walk past. $tries holds True for a friend and False "
                "for a stranger, in the order in which they come by. Friends calm the dog down completely. Tell "
                "whether it barks."
            ),
            "Is there a run of $k or more False in $tries?",
        ],
        [
            """
            $count = 0
            for ok in $tries:
                $count = 0 if ok else $count + 1
                if $count == $k:
                    return True
            return False
            """,
            """
            failures = 0
            for right in $tries:
                if right:
                    failures = 0
                else:
                    failures += 1
                    if failures >= $k:
                        return True
            return False
            """,
        ],
        lambda tries, k: "n" * k in "".join("ny"[good] for good in tries),
        edges=(([], 2), ([False, False, False], 3), ([False, True, False], 2), ([True, False, False, True], 2)),
    ),
    drill(
        "sim_steps.two_key_counter",
        "counter_value press_keys {run|final}_counter display_after value_on_display key_counter",
        [_commands("++-x0"), integer("start", 0, 6, names=("start", "value", "first", "begin"), default=(0, 1))],
        "int",
        [
            (
                "A display shows $start. Each sign of $commands is a key: '+' adds 1, '-' takes 1 away unless 0 is "
                "shown, 'x' doubles, '0' clears to 0. $give the number shown in the end."
            ),
            (
                "$give the value after all signs of $commands have been worked off from left to right, beginning "
                "with $start: '+' is plus 1, '-' is minus 1 (but never below 0), 'x' is times 2, '0' sets the value "
                "to 0."
            ),
            (
                "Set a value to $start. For '+' in $commands increase it by 1. For '-' decrease it by 1 if it is "
                "greater than 0. For 'x' multiply it by 2. For '0' make it 0. Return the value."
            ),
            (
                "If the key is '+', count one up. If it is '-', count one down, or stay at zero. If it is 'x', "
                "double the count. If it is '0', start again from nothing. Return the count after the keys "
                "$commands, when it was $start before them."
            ),
            (
                "A child plays with an old calculating machine that has four keys: plus (one more), minus (one "
                "less, though not less than zero), x (twice as much) and 0 (nothing left). It shows $start. The "
                "child presses $commands. What does it show then?"
            ),
            (
                "{Input|Given}: keys as a string and a start value that is not negative. {Output|Result|Returned}: "
                "the final value. '+' -> v + 1; '-' -> v - 1, or 0 if v is 0; 'x' -> 2 * v; '0' -> 0."
            ),
            (
                "{You get|You have|You are given} a string of signs, $commands, and a number, $start. Change the "
                "number sign by sign. Plus means one more. Minus means one less, but zero stays zero. The letter x "
                "means the double. A zero means that the number becomes 0. Return the number."
            ),
            (
                "{This function takes|Takes|The function accepts} a sequence of key strokes and the number on a "
                "counter before them and returns the number after them. There are keys for one up ('+'), one down "
                "('-', without effect at 0), doubling ('x') and resetting to 0 ('0')."
            ),
            (
                "The magic jar holds $start beans. A wizard says $commands, sign after sign: '+' puts a bean in, "
                "'-' takes one out if there is one, 'x' doubles the beans, '0' makes all vanish. How many beans are "
                "there after the last sign?"
            ),
            "Run $commands from $start: '+' one up, '-' one down but not below 0, 'x' double, '0' reset.",
        ],
        [
            """
            $current = $start
            for $ch in $commands:
                if $ch == "+":
                    $current += 1
                elif $ch == "-":
                    $current = max(0, $current - 1)
                elif $ch == "x":
                    $current *= 2
                else:
                    $current = 0
            return $current
            """,
        ],
        lambda commands, start: reduce(
            lambda v, c: {"+": v + 1, "-": v - (v > 0), "x": v + v, "0": 0}[c], commands, start
        ),
        edges=(("", 0), ("-", 1), ("--+", 1), ("++x", 0), ("x0+", 1), ("+x-", 0)),
    ),
)
