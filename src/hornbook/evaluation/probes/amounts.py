"""Word problems about amounts: sharing, filling and leaking, paying, and parts of parts."""

from __future__ import annotations

from fractions import Fraction

from hornbook.evaluation.probes.drawing import idle, numbered, people
from hornbook.evaluation.probes.item import Drawn
from hornbook.synthesis.curriculum.wording import Draw

_CROPS = ("cherries", "turnips", "radishes", "mushrooms", "walnuts", "acorns", "beets", "limes", "figs", "gourds")
_GEAR = ("kayaks", "tents", "stoves", "helmets", "paddles", "lanterns", "hammocks", "life vests")


def harvest(draw: Draw, level: int) -> Drawn | None:
    """Sacks are filled, some are bad, the rest is shared."""
    who, sacks, each = people(draw, 1)[0], draw.integer(4, 15), draw.integer(6, 25)
    crop, bad = draw.choose(_CROPS), draw.integer(3, 20)
    good = sacks * each - bad
    told = draw.text(
        f"{who.name} {{comes home with|brings in}} {sacks} sacks of {crop}, {each} in every sack.{idle(draw, level)} "
        f"At the kitchen table {who.they} {{throws out|sorts out}} {bad} bad ones."
    )
    piles = 0
    for _ in range(sacks):
        piles += each
    if level == 1:
        ask = draw.text(f"How many good {crop} {{are there|does {who.name} keep}}?")
        return numbered(
            draw,
            f"{told} {ask}",
            good,
            (sacks * each, sacks * each + bad, sacks * (each - bad)),
            proven=piles - bad == good,
        )
    jars = draw.integer(3, 9)
    if good % jars or good // jars < 5:
        return None
    told += draw.text(f" The {{rest|good ones}} {{go into|fill}} {jars} jars, the same number in each.")
    full = good // jars
    if level == 2:
        ask = draw.text(f"How many {crop} {{are in one jar|does a jar hold}}?")
        return numbered(
            draw,
            f"{told} {ask}",
            full,
            (sacks * each // jars, good - jars, full * 2),
            proven=full * jars + bad == piles,
        )
    sold = draw.integer(1, jars - 1)
    told += f" {sold} of the jars are sold." if sold > 1 else " 1 of the jars is sold."
    left = good - sold * full
    jar_list = [full] * jars
    for _ in range(sold):
        jar_list.pop()
    ask = draw.text(f"How many {crop} {{are left in jars|does {who.name} still have}}?")
    return numbered(draw, f"{told} {ask}", left, (full, good - sold, sold * full), proven=sum(jar_list) == left)


def pool(draw: Draw, level: int) -> Drawn | None:
    """Water runs in and out of a basin."""
    start, inflow, outflow = draw.integer(20, 90), draw.integer(7, 25), draw.integer(2, 6)
    hours = draw.integer(3, 12)
    basin = draw.choose(("A basin", "A moat", "A pond", "A water tower", "A trough"))
    told = draw.text(
        f"{basin} holds {start} liters. {{Each hour|Every hour}} a pipe brings {inflow} liters and {{a crack loses|a "
        f"leak takes away}} {outflow} liters.{idle(draw, level)}"
    )
    end, level_now = start + hours * (inflow - outflow), start
    for _ in range(hours):
        level_now += inflow - outflow
    if level == 1:
        ask = draw.text(f"How many liters {{are in it|does it hold}} after {hours} hours?")
        slips = (start + hours * inflow, hours * (inflow - outflow), start + inflow - outflow)
        return numbered(draw, f"{told} {ask}", end, slips, proven=level_now == end)
    if level == 2:
        ask = draw.text(f"{{After how many hours|How many hours from now}} {{does it hold|are there}} {end} liters?")
        slips = ((end - start) // inflow, (end - start) // outflow, hours + 2)
        return numbered(draw, f"{told} {ask}", hours, slips, proven=level_now == end)
    stop = draw.integer(2, 9)
    rest = end - stop * outflow
    for _ in range(stop):
        level_now -= outflow
    ask = draw.text(
        f"After {hours} hours the pipe is {{shut|closed}}, but not the {{hole|gap}}. How many liters are there {stop} "
        "hours after that?"
    )
    slips = (end, end - outflow, start + hours * inflow - stop * outflow, rest + stop)
    return numbered(draw, f"{told} {ask}", rest, slips, proven=level_now == rest)


def hire(draw: Draw, level: int) -> Drawn | None:
    """Hiring gear for days, with a voucher and shared costs."""
    gear, fee, days, count = draw.choose(_GEAR), draw.integer(4, 19), draw.integer(2, 7), draw.integer(2, 6)
    who = people(draw, 1)[0]
    told = draw.text(
        f"{{At a camp|By the lake|At a club}}, {gear} are for hire at {fee} dollars per day for "
        f"one.{idle(draw, level)} {who.name} {{takes|hires|needs}} {count} of them for {days} days"
    )
    bill = sum(fee for _ in range(count) for _ in range(days))
    full = Fraction(fee * count * days)
    if level == 1:
        ask = draw.text("{What is the bill|What must be paid}, in dollars?")
        return numbered(
            draw, f"{told}. {ask}", full, (fee * days, fee * count, fee + count * days), proven=bill == full
        )
    voucher = draw.integer(3, 20)
    told += draw.text(f" and {{hands in|uses}} a voucher worth {voucher} dollars.")
    paid = full - voucher
    if level == 2:
        ask = draw.text(f"{{What does {who.name} pay|How much is left to pay}}, in dollars?")
        return numbered(
            draw, f"{told} {ask}", paid, (full, full + voucher, fee * days - voucher), proven=bill - voucher == paid
        )
    friends = draw.integer(2, 5)
    share = paid / (friends + 1)
    if share.denominator != 1:
        return None
    ask = draw.text(
        f"{who.name} and {friends} friends {{split the cost evenly|all pay the same part}}. How many dollars does each "
        "pay?"
    )
    slips = (paid / friends, full / (friends + 1), share + voucher)
    return numbered(draw, f"{told} {ask}", share, slips, proven=sum([share] * (friends + 1)) == bill - voucher)


def portion(draw: Draw, level: int) -> Drawn | None:
    """Parts of what is left of parts."""
    who, parts, second = people(draw, 1)[0], draw.integer(3, 6), draw.integer(2, 5)
    whole = parts * second * draw.integer(3, 12)
    names = {2: "half", 3: "a third", 4: "a quarter", 5: "a fifth", 6: "a sixth"}
    goods, verb = draw.choose((("liters of paint", "uses"), ("meters of wire", "uses"), ("kilograms of flour", "sells"),
                               ("dollars", "spends"), ("sheets of paper", "gives away")))  # fmt: skip
    told = draw.text(
        f"{{Of|From}} {whole} {goods}, {who.name} {verb} {names[parts]} {{on Monday|at first}}.{idle(draw, level)}"
    )
    left = Fraction(whole) * (parts - 1) / parts
    pile = list(range(whole))
    pile = pile[len(pile) // parts :]
    if level == 1:
        ask = draw.text("How many {are left|remain}?")
        return numbered(draw, f"{told} {ask}", left, (whole // parts, whole - parts, whole), proven=len(pile) == left)
    told += draw.text(f" {{Then|On Tuesday}} {who.they} {verb} {names[second]} of {{what is left|the rest}}.")
    rest = left * (second - 1) / second
    if rest.denominator != 1 or rest < 6:
        return None
    pile = pile[len(pile) // second :]
    if level == 2:
        ask = draw.text("How many {are there after that|remain in the end}?")
        slips = (left, left / second, whole - whole // parts - whole // second)
        return numbered(draw, f"{told} {ask}", rest, slips, proven=len(pile) == rest)
    new = draw.integer(5, 40)
    ask = draw.text(f" {{On Friday|At last}} {new} more come in. How many are there {{now|in the end}}?")
    slips = (rest, rest - new, left + new, whole - new)
    return numbered(draw, told + ask, rest + new, slips, proven=len(pile) + new == rest + new)
