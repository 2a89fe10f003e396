"""Physics problems about motion and its energy; gravity is 10 meters per second squared."""

from __future__ import annotations

from fractions import Fraction

from hornbook.evaluation.probes.drawing import numbered, people, shown
from hornbook.evaluation.probes.item import Drawn
from hornbook.synthesis.curriculum.wording import Draw

_MOVERS = ("A tram", "A night bus", "A postal van", "A mail plane", "A speed boat", "A steam train", "A motor bike",
           "A hay truck", "A fire engine", "A drone")  # fmt: skip
_LOADS = ("a boulder", "a bale of hay", "a wet mattress", "a tree stump", "a rain barrel", "a spare wheel",
          "a sack of potatoes", "an old stove", "a bag of sand")  # fmt: skip


def travel(draw: Draw, level: int) -> Drawn | None:
    """Speed, time and distance; on the third level an average with a stop in it."""
    mover = draw.choose(_MOVERS)
    speed, seconds = draw.integer(3, 25), draw.integer(6, 40)
    if level == 1:
        ask = draw.text(
            f"{mover} {{keeps up|holds|has}} a steady {speed} m/s. {{What distance in meters does it cover|How many "
            f"meters does it move}} in {seconds} s?"
        )
        gold = Fraction(speed * seconds)
        return numbered(
            draw, ask, gold, (speed + seconds, gold / 2, speed * (seconds + 10)), "m", gold / seconds == speed
        )
    minutes = draw.integer(2, 9)
    way = speed * minutes * 60
    if level == 2:
        ask = draw.text(
            f"{mover} {{is timed|is filmed}} on a straight road of {way} m. It {{takes|needs}} {minutes} minutes{{| "
            "from end to end}. {What is its speed|How fast is it}, in m/s?"
        )
        return numbered(
            draw,
            ask,
            speed,
            (Fraction(way, minutes), 60 * speed, speed * 6),
            "m/s",
            Fraction(way, speed) == minutes * 60,
        )
    slow, rest = draw.integer(2, 12), draw.integer(5, 40)
    total = Fraction(speed * seconds + slow * 2 * seconds, 3 * seconds + rest)
    ask = draw.text(
        f"{mover} goes at {speed} m/s for {seconds} s, {{stands still|stops}} for {rest} s, and then {{goes on|moves}} "
        f"at {slow} m/s for {2 * seconds} s. {{What is|Work out}} its average speed over the whole time{{|, the stop "
        "included}, in m/s{?|.}"
    )
    if total.denominator not in (1, 2, 5):
        return None
    slips = (Fraction(speed + slow, 2), Fraction(speed * seconds + slow * 2 * seconds, 3 * seconds))
    return numbered(draw, ask, total, slips, "m/s", total * (3 * seconds + rest) == seconds * (speed + 2 * slow))


def braking(draw: Draw, level: int) -> Drawn | None:
    """Gaining and losing speed evenly."""
    mover = draw.choose(_MOVERS)
    rate, seconds = draw.integer(2, 6), draw.integer(3, 12)
    start = draw.integer(2, 9) if level == 1 else rate * seconds
    if level == 1:
        gold = start + rate * seconds
        ask = draw.text(
            f"{mover} is moving at {start} m/s when it {{begins to|starts to}} gain {rate} m/s in each second. {{What "
            f"speed in m/s does it have|How many m/s is it doing}} {seconds} s later?"
        )
        slips = (rate * seconds, start * seconds, start + rate + seconds)
        return numbered(draw, ask, gold, slips, "m/s", gold == sum([rate] * seconds, start))
    if level == 2:
        ask = draw.text(
            f"{mover} {{brakes from|slows down from}} {start} m/s and loses {rate} m/s in every second. {{After how "
            "many seconds does it stand still|How many seconds pass until it stops}?"
        )
        return numbered(draw, ask, seconds, (start * rate, start - rate, start), "s", start - rate * seconds == 0)
    way = Fraction(start * start, 2 * rate)
    ask = draw.text(
        f"{mover} {{brakes from|slows down from}} {start} m/s to a stop. It loses {rate} m/s in every second. {{How "
        "many meters does it still move|What is its braking distance, in m}?"
    )
    # The second way: the mean speed is half the first one.
    return numbered(draw, ask, way, (start * seconds, way * 2, start * rate), "m", way == Fraction(start, 2) * seconds)


def energy(draw: Draw, level: int) -> Drawn | None:
    """Energy of motion and of height."""
    mass, speed = 2 * draw.integer(1, 9), draw.integer(2, 12)
    thing = draw.choose(_LOADS)
    if level == 1:
        gold = Fraction(mass * speed**2, 2)
        ask = draw.text(
            f"{thing[0].upper()}{thing[1:]} with a mass of {mass} kg {{slides|is thrown|rolls down a ramp}} at {speed} "
            "m/s. {What is its kinetic energy|What energy of motion does it have}, in J?"
        )
        return numbered(draw, ask, gold, (mass * speed**2, mass * speed, Fraction(mass * speed, 2)), "J",
                        2 * gold / speed**2 == mass)  # fmt: skip
    if level == 2:
        fall = 10 * draw.integer(1, 6)
        height = Fraction(fall**2, 20)
        who = people(draw, 1)[0]
        ask = draw.text(
            f"{who.name} lets {thing} drop {{from a tower|into a deep shaft|off a bridge}}. It falls {shown(height)} "
            "m. Air {does not matter|is to be ignored}, and gravity is 10 m/s2. {At what speed in m/s does it hit the "
            "ground|How many m/s is it doing at the bottom}?"
        )
        return numbered(draw, ask, fall, (10 * height, height, 2 * height, fall * 2), "m/s",
                        Fraction(fall, 10) * fall / 2 == height)  # fmt: skip
    height, lost = draw.integer(4, 30), 10 * draw.integer(2, 15)
    start = mass * 10 * height
    left = start - lost
    if left < 50:
        return None
    rider = draw.choose(("A sled", "A skier with a pack", "A soap box", "A loaded barrow", "A roller skater"))
    ask = draw.text(
        f"{rider} of {mass} kg starts from rest at the top of a slope, {height} m above the end. On the way, {lost} J "
        "are {lost to friction|turned into heat}. Gravity is 10 m/s2. How many J of kinetic energy {are left|remain} "
        "at the end?"
    )
    return numbered(draw, ask, left, (start, start + lost, mass * height, mass * height - lost), "J",
                    Fraction(left + lost, mass * height) == 10)  # fmt: skip
