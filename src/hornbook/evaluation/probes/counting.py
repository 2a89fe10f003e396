"""Word problems about counting: what is left over, ends and gaps, trading, and plans that grow."""

from __future__ import annotations

from fractions import Fraction

from hornbook.evaluation.probes.drawing import idle, numbered, people
from hornbook.evaluation.probes.item import Drawn
from hornbook.synthesis.curriculum.wording import Draw


def benches(draw: Draw, level: int) -> Drawn | None:
    """How many benches, boats or buses a group needs, with the last one not full."""
    seats, guests = draw.integer(3, 9), draw.integer(25, 99)
    what = draw.choose(("benches", "rafts", "sleds", "cabins", "wagons"))
    if guests % seats == 0:
        return None
    needed = -(-guests // seats)
    waiting, filled = guests, 0
    while waiting > 0:
        waiting, filled = waiting - seats, filled + 1
    told = draw.text(
        f"{{Each of the {what} takes|There are {what} for}} {seats} people{{| and no more|, but not one "
        f"more}}.{idle(draw, level)} {{A group of|A party of}} {guests} {{arrives|has come}}."
    )
    if level == 1:
        ask = draw.text(
            f"How many {what} {{are needed so that all have a place|must be there so that nobody is left over}}?"
        )
        slips = (guests // seats, needed + 1, guests - seats)
        return numbered(draw, f"{told} {ask}", needed, slips, proven=filled == needed)
    late = draw.integer(8, 40)
    empty = needed * seats - guests
    if level == 2:
        short = draw.integer(2, needed - 2) if needed > 4 else 2
        missing = guests - short * seats
        ask = draw.text(f"Only {short} {what} {{have come|are free}}. How many people {{must wait|get no place}}?")
        left = guests
        for _ in range(short):
            left -= seats
        return numbered(
            draw, f"{told} {ask}", missing, (needed - short, short * seats, missing + seats), proven=left == missing
        )
    total = -(-(guests + late) // seats)
    ask = draw.text(
        f"{{As few {what} as can be are sent out|They fill as few {what} as they can}}. Then {late} more people {{turn "
        f"up|come}}, who first use up the places that are still empty. How many {what} {{are in use then|is that in "
        "all}?"
    )
    more = late - empty
    while more > 0:
        more, filled = more - seats, filled + 1
    slips = (needed, needed + -(-late // seats), total + 1, late // seats)
    return numbered(draw, f"{told} {ask}", total, slips, proven=filled == total)


def posts(draw: Draw, level: int) -> Drawn | None:
    """Posts along a path: one more than there are gaps, unless it is closed."""
    gap, gaps = draw.integer(2, 9), draw.integer(9, 30)
    what = draw.choose(("lamps", "poles", "flags", "young pines", "stakes", "statues"))
    way = gap * gaps
    ring = level == 2
    spots = {place % way if ring else place for place in range(0, way + 1, gap)}
    where = "round pond whose shore is" if ring else "straight path that is"
    told = draw.text(
        f"{{Along a|Beside a}} {where} {way} meters long {{stand|there are}} {what}, one every {gap} "
        f"meters.{idle(draw, level)}"
    )
    count = gaps if ring else gaps + 1
    if level < 3:
        end = "" if ring else draw.text(" {The first stands at its start and the last at its end.|Both ends have one.}")
        ask = f"{told}{end} How many {what} are there?"
        return numbered(draw, ask, count, (count + 1, count - 1, way - gap, gaps + 2), proven=len(spots) == count)
    cost = draw.integer(3, 12)
    ask = draw.text(
        f" Both ends have one, on the left and on the right side. {{Painting|Cleaning}} one costs {cost} dollars. What "
        "do all of them cost, in dollars?"
    )
    total = 2 * count * cost
    slips = (count * cost, 2 * gaps * cost, gaps * cost)
    return numbered(draw, told + ask, total, slips, proven=sum(2 * cost for _ in spots) == total)


def swap(draw: Draw, level: int) -> Drawn | None:
    """Trading one kind of thing for another, by rates."""
    first, second, third = draw.sample(
        ("marbles", "shells", "beads", "tops", "cards", "yo-yos", "stickers", "badges"), 3
    )
    one, two = draw.integer(2, 5), draw.integer(6, 12)
    deals = draw.integer(3, 9)
    who = people(draw, 1)[0]
    have, get = two * deals, one * deals
    told = draw.text(
        f"{{On the playground|In the break|Among the children}} {two} {first} {{count as much as|are worth}} {one} "
        f"{second}.{idle(draw, level)}"
    )
    bag, gained = have, 0
    while bag >= two:
        bag, gained = bag - two, gained + one
    if level == 1:
        ask = draw.text(
            f"{who.name} {{gives away|trades}} {have} {first}. How many {second} {{does {who.they} get|is that}}?"
        )
        slips = (have * one, have - two, have * two // one, deals)
        return numbered(draw, f"{told} {ask}", get, slips, proven=gained == get)
    rate = draw.integer(2, 6)
    last = get * rate
    told += f" 1 of the {second} {draw.text('{counts as much as|is worth}')} {rate} {third}."
    if level == 2:
        ask = draw.text(
            f"{who.name} {{starts with|owns}} {have} {first}. How many {third} {{can {who.they} have for all of "
            "them|are they worth}?"
        )
        return numbered(draw, f"{told} {ask}", last, (get, have * rate, get + rate), proven=gained * rate == last)
    kept = draw.integer(2, 9)
    ask = draw.text(
        f"{who.name} has {have + kept} {first}, keeps {kept} of them, and trades all others for {second}, and those "
        f"for {third}. How many {third} does {who.they} get?"
    )
    slips = (get, (have + kept) * rate, last + kept, get + rate)
    return numbered(draw, f"{told} {ask}", last, slips, proven=Fraction(last, rate) / one * two == have)


def plan(draw: Draw, level: int) -> Drawn | None:
    """A book, a wall or a scarf that grows by a plan, from day to day."""
    who, first, more, days = people(draw, 1)[0], draw.integer(3, 20), draw.integer(2, 6), draw.integer(4, 9)
    act, unit = draw.choose(
        (("reads", "pages"), ("knits", "rows"), ("lays", "bricks"), ("learns", "words"), ("types", "lines"))
    )
    amounts = [first + more * day for day in range(days)]
    told = draw.text(
        f"{{On day one|On the first day}}, {who.name} {act} {first} {unit}, and {{then|after that}} every day {more} "
        f"more than {{the day before|on the last one}}.{idle(draw, level)}"
    )
    if level == 1:
        ask = f"How many {unit} is it on day {days} alone?"
        gold = first + more * (days - 1)
        return numbered(
            draw, f"{told} {ask}", gold, (gold + more, first + more, more * days), proven=gold == amounts[-1]
        )
    total = days * first + more * days * (days - 1) // 2
    if level == 2:
        ask = draw.text(f"How many {unit} {{has {who.they} done|does that make}} in the first {days} days together?")
        slips = (days * first, amounts[-1], total + amounts[-1], days * (first + more))
        return numbered(draw, f"{told} {ask}", total, slips, proven=total == sum(amounts))
    off = draw.integer(2, days - 1)
    ask = draw.text(
        f"Day {off} {{is a holiday|is lost}}: {who.they} does nothing then, and the day after counts as if it had been "
        f"worked. How many {unit} are done by the end of day {days}?"
    )
    gold = total - (first + more * (off - 1))
    slips = (total, total - first, total - more)
    return numbered(draw, f"{told} {ask}", gold, slips, proven=gold == sum(amounts[: off - 1]) + sum(amounts[off:]))
