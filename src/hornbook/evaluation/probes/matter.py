"""Physics problems about circuits, density, heat and levers."""

from __future__ import annotations

from fractions import Fraction

from hornbook.evaluation.probes.drawing import numbered
from hornbook.evaluation.probes.item import Drawn
from hornbook.synthesis.curriculum.wording import Draw


def circuit(draw: Draw, level: int) -> Drawn | None:
    """Voltage, current and resistance, one behind the other and side by side."""
    current, resistance = draw.integer(2, 9), draw.integer(3, 24)
    part = draw.choose(("a heater wire", "a lamp", "a fan", "a buzzer", "a small oven", "a model crane"))
    volts = current * resistance
    if level == 1:
        ask = draw.text(
            f"{{Through|In}} {part} of {resistance} ohm {{flows|there is}} a current of {current} A. {{What voltage is "
            "needed for that|Which voltage drives it}, in V?"
        )
        return numbered(draw, ask, volts, (resistance + current, resistance - current, volts * 2), "V",
                        Fraction(volts, current) == resistance)  # fmt: skip
    if level == 2:
        second = draw.integer(4, 20)
        supply = current * (resistance + second)
        ask = draw.text(
            f"Two resistors, {resistance} ohm and {second} ohm, are {{joined|wired}} one behind the other to {supply} "
            "V. {What current flows|How strong is the current}, in A?"
        )
        slips = (Fraction(supply, resistance), Fraction(supply, second), resistance + second)
        return numbered(draw, ask, current, slips, "A", current * resistance + current * second == supply)
    count = draw.integer(2, 4)
    supply = 12 * draw.integer(1, 6)
    each = Fraction(supply, resistance)
    total = count * each
    if total.denominator != 1 or total < 5:
        return None
    ask = draw.text(
        f"{{A battery of|A supply of}} {supply} V feeds {count} equal lamps of {resistance} ohm each, side by side (in "
        "parallel). {What current does it deliver|How many amperes leave it} in all, in A?"
    )
    slips = (each, supply * resistance, Fraction(supply, resistance * count), count * supply)
    # The second way: equal resistors side by side act as one that is as many times smaller.
    return numbered(draw, ask, total, slips, "A", total == supply / Fraction(resistance, count))


def density(draw: Draw, level: int) -> Drawn | None:
    """Mass, volume and density, and a mix of two liquids."""
    name = draw.choose(("clay", "glass", "slate", "tin", "marble", "brass", "chalk", "resin"))
    density, volume = draw.integer(2, 9), draw.integer(6, 60)
    mass = density * volume
    if level == 1:
        ask = draw.text(
            f"A lump of {name} {{has|shows}} a volume of {volume} cm3 and {{a mass of|a scale reading of}} {mass} g. "
            "{What is its density|Find its density}, in g/cm3{?|.}"
        )
        return numbered(draw, ask, density, (mass - volume, volume, density * 10), "g/cm3", density * volume == mass)
    length, width, height = (draw.integer(2, 9) for _ in range(3))
    weight = density * length * width * height
    ask = draw.text(
        f"A {{bar|block|slab}} of {name} measures {length} cm by {width} cm by {height} cm. One cm3 of it "
        f"{{weighs|comes to}} {density} g. {{What is the mass of the whole piece|How heavy is all of it}}, in g?"
    )
    slips = (length * width * height, density * (length + width + height), density * length * width)
    if level == 2:
        return numbered(draw, ask, weight, slips, "g", Fraction(weight, density) / height / width == length)
    other = draw.integer(2, 9)
    both = Fraction(mass + other * volume, 2 * volume)
    if both.denominator not in (1, 2) or other == density:
        return None
    ask = draw.text(
        f"Two liquids that mix are {{poured together|stirred}}: {mass} g of the one with {density} g/cm3, and as many "
        f"cm3 of the other, which has {other} g/cm3. The volumes add up. {{What is the density of the mix|What density "
        "comes out}, in g/cm3?"
    )
    return numbered(draw, ask, both, (density + other, density * other, abs(density - other)), "g/cm3",
                    both == Fraction(density + other, 2))  # fmt: skip


def heat(draw: Draw, level: int) -> Drawn | None:
    """Warming water, and mixing it."""
    mass, rise, cold = draw.integer(2, 9), draw.integer(6, 40), draw.integer(5, 30)
    heat = 4 * mass * rise
    rule = "One kg of water takes 4 kJ for each degree."
    pot = draw.choose(("tub", "kettle", "tank", "barrel", "pan", "fish bowl"))
    if level == 1:
        ask = draw.text(
            f"{rule} A {pot} {{holds|contains}} {mass} kg of water. {{How many kJ does it take|What heat in kJ is "
            f"needed}} to warm it by {rise} degrees?"
        )
        return numbered(draw, ask, heat, (mass * rise, 4 * rise, 4 * mass), "kJ", Fraction(heat, mass * rise) == 4)
    if level == 2:
        ask = draw.text(
            f"{rule} The {mass} kg of water in a {pot} {{are at|have}} {cold} degrees. Then {heat} kJ {{are fed in|go "
            "into it}, and none is lost. {What is its temperature now|How warm is it then}, in degrees?"
        )
        gold = cold + rise
        return numbered(draw, ask, gold, (rise, heat - cold, cold + Fraction(heat, mass)), "degrees",
                        4 * mass * (gold - cold) == heat)  # fmt: skip
    other, warm = draw.integer(2, 9), cold + draw.integer(10, 50)
    mixed = Fraction(mass * cold + other * warm, mass + other)
    if mixed.denominator not in (1, 2) or other == mass:
        return None
    ask = draw.text(
        f"{mass} kg of water at {cold} degrees and {other} kg at {warm} degrees {{are poured into one {pot}|meet in a "
        f"{pot}}}. No heat is lost. {{Which temperature do they reach|How warm is the mix}}, in degrees?"
    )
    return numbered(draw, ask, mixed, (Fraction(cold + warm, 2), warm - cold, cold + warm), "degrees",
                    mass * (mixed - cold) == other * (warm - mixed))  # fmt: skip


def lever(draw: Draw, level: int) -> Drawn | None:
    """Forces on both sides of a pivot."""
    near, far, load = draw.integer(1, 6), draw.integer(2, 9), draw.integer(4, 60)
    beam = draw.choose(("seesaw", "beam", "plank on a log", "long board on a stone", "balance"))
    force = Fraction(load * near, far)
    if level == 1:
        if force.denominator != 1 or near == far:
            return None
        ask = draw.text(
            f"On a {beam}, a load of {load} N sits {near} m from the pivot. {{How many N must push down|What force in "
            f"N keeps it level}} {far} m from the pivot on the other side?"
        )
        slips = (Fraction(load * far, near), load * near, load - far)
        return numbered(draw, ask, force, slips, "N", force * far == load * near)
    if level == 2:
        weight = draw.integer(3, 30)
        arm = Fraction(load * 10 * near, weight)
        if arm.denominator != 1 or not 8 <= arm <= 600:
            return None
        ask = draw.text(
            f"A {beam} {{is in balance|stays level}}: {load} N {{hang|rest}} {10 * near} cm to the left of the pivot "
            f"and {weight} N {{some way|at a place}} to its right. How many cm {{is that place|are they}} from the "
            "pivot?"
        )
        slips = (Fraction(10 * near * weight, load), 10 * near + weight, load * near)
        return numbered(draw, ask, arm, slips, "cm", arm * weight == load * near * 10)
    second, place = draw.integer(4, 40), draw.integer(1, 6)
    needed = Fraction(load * near + second * place, far)
    if needed.denominator != 1 or place == near:
        return None
    ask = draw.text(
        f"On the left of a {beam}, {load} N press {near} m and {second} N press {place} m from the pivot. {{What force "
        f"in N|How many N}}, {far} m to the right of it, {{balances both|holds both up}}?"
    )
    slips = (load + second, load * near + second * place, Fraction((load + second) * near, far))
    return numbered(draw, ask, needed, slips, "N", needed * far - load * near == second * place)
