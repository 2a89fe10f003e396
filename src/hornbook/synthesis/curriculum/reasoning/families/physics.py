"""School physics with units: laws in which one quantity is the product of two others, and the energy of height."""

from __future__ import annotations

from dataclasses import dataclass

from hornbook.synthesis.curriculum.reasoning.family import Calculation, Make, ReasoningFamily
from hornbook.synthesis.curriculum.reasoning.telling import Scene, asides, staged, telling
from hornbook.synthesis.curriculum.reasoning.vocabulary import people
from hornbook.synthesis.curriculum.wording import Draw


@dataclass(frozen=True)
class _Quantity:
    """A physical quantity: how it is stated (``$v`` with its unit ``$u``) and asked for."""

    name: str
    states: str
    unit: str
    most: int = 0
    small: str = ""
    """A smaller unit, ``factor`` of which make one ``unit``."""
    factor: int = 1

    @property
    def word(self) -> str:
        return self.name.replace("_", " ")


_MASS = _Quantity("mass", "{Its mass is|It has a mass of} $v $u.", "kilograms", 12, "grams", 1000)
_DISTANCE = _Quantity("distance", "{It is moved over|The way is} $v $u.", "meters", 15, "centimeters", 100)
_PUSH = _Quantity("force", "{The force on it is|It is acted on with a force of} $v $u.", "newtons", 20)
_CURRENT = _Quantity(
    "current", "{The current through it is|It carries a current of} $v $u.", "amperes", 8, "milliamperes", 1000
)
_VOLTAGE = _Quantity("voltage", "{The voltage across it is|It is connected to} $v $u.", "volts", 24, "millivolts", 1000)
_SECONDS = _Quantity("duration", "{It runs for|This lasts} $v $u.", "seconds", 30, "milliseconds", 1000)


@dataclass(frozen=True)
class _Law:
    """``product`` is ``first`` times ``second``; ``things`` is a template for what it is about."""

    id: str
    title: str
    things: str
    first: _Quantity
    second: _Quantity
    product: _Quantity
    idea: tuple[str, ...]


_LAWS: tuple[_Law, ...] = (
    _Law(
        "force", "Force, mass and acceleration",
        "{A cart|A sled|A model car|A trolley} is {pushed|pulled} {along a track|over ice|through the lab}.",
        _MASS,
        _Quantity("acceleration", "{It speeds up with|Its acceleration is} $v $u.", "meters per second squared", 9),
        _PUSH,
        ("Force is mass times acceleration.", "The same force speeds up a small mass more than a large one.",
         "With masses in kilograms and acceleration in meters per second squared, forces come out in newtons."),
    ),
    _Law(
        "momentum", "Momentum",
        "{A ball|A bowling ball|A puck|A wagon} {rolls|moves|slides} {straight ahead|across the hall|over the ground}.",
        _MASS, _Quantity("velocity", "{It moves at|Its velocity is} $v $u.", "meters per second", 14),
        _Quantity("momentum", "{Its momentum is|It has a momentum of} $v $u.", "kilogram meters per second"),
        ("Momentum is mass times velocity.", "A light body can have as much momentum as a heavy one if it is faster.",
         "Two of mass, velocity and momentum give the third."),
    ),
    _Law(
        "work", "Work done by a force",
        "{A box|A crate|A cupboard|A stone} is {pushed|dragged} {over the floor|down a corridor|over a yard}.",
        _PUSH, _DISTANCE,
        _Quantity("work", "{The work done is|It takes a work of} $v $u.", "joules", 0, "millijoules", 1000),
        ("Work is force times distance along the force.", "Twice the way with the same force is twice the work.",
         "One joule is the work of one newton over one meter."),
    ),
    _Law(
        "power", "Power and energy",
        "{A lamp|A heater|A motor|A pump|A fan} {is on|is running|works} {in a workshop|at home|in the cellar}.",
        _Quantity("power", "{Its power is|It has a power of} $v $u.", "watts", 60, "milliwatts", 1000), _SECONDS,
        _Quantity("energy", "{It uses|The energy used is} $v $u.", "joules"),
        ("Energy is power times duration.", "A watt is one joule in every second.",
         "A weak device that runs for long may use more energy than a strong one that runs briefly."),
    ),
    _Law(
        "density", "Density",
        "{A metal block|A bolt|A casting|A metal ball|A coin} is {weighed|examined|measured} {in the lab|at school}.",
        _Quantity("density", "{Its density is|It has a density of} $v $u.", "grams per cubic centimeter", 11),
        _Quantity("volume", "{Its volume is|It takes up} $v $u.", "cubic centimeters", 40, "cubic millimeters", 1000),
        _Quantity("mass", "{Its mass is|The balance shows} $v $u.", "grams", 0, "milligrams", 1000),
        ("Density is mass divided by volume, so mass is density times volume.",
         "Of two bodies of equal size, the denser one is heavier.",
         "The density tells the mass of one unit of volume."),
    ),
    _Law(
        "pressure", "Pressure",
        "{A statue|A pillar|A table|A tank} {stands|rests} {on a floor|on solid ground|on a concrete slab}.",
        _Quantity("pressure", "{The pressure below it is|It presses with} $v $u.", "newtons per square centimeter", 30),
        _Quantity("area", "{It touches the ground with an area of|Its base measures} $v $u.",
                  "square centimeters", 50, "square millimeters", 100),
        _Quantity("force", "{Its weight is|It presses down with a force of} $v $u.", "newtons"),
        ("Pressure is force divided by area, so force is pressure times area.",
         "The same force on a smaller area means more pressure.", "Snowshoes spread a weight over a large area."),
    ),
    _Law(
        "resistance", "Voltage, current and resistance",
        "{A resistor|A bulb|A heating wire|A coil} is {built|put} into {a circuit|an experiment|a device}.",
        _Quantity("resistance", "{Its resistance is|It has a resistance of} $v $u.", "ohms", 40), _CURRENT, _VOLTAGE,
        ("Voltage is resistance times current.", "At the same voltage, more resistance lets less current through.",
         "Of voltage, current and resistance, two give the third."),
    ),
    _Law(
        "electric_power", "Electric power",
        "{A kettle|A lamp|A toaster|A charger|A drill} is {tested|used|on} {in a workshop|in a kitchen|at school}.",
        _VOLTAGE, _CURRENT, _Quantity("power", "{It takes a power of|Its power is} $v $u.", "watts"),
        ("Electric power is voltage times current.", "Half the voltage needs twice the current for the same power.",
         "Watts are volts times amperes."),
    ),
    _Law(
        "waves", "Waves",
        "{A wave|A regular wave} {travels|runs} {along a rope|through a channel|across a lake}.",
        _Quantity("wavelength", "{Its wavelength is|It has a wavelength of} $v $u.",
                  "meters", 12, "centimeters", 100),
        _Quantity("frequency", "{Its frequency is|It swings with} $v $u.", "hertz", 40),
        _Quantity("speed", "{It travels at|Its speed is} $v $u.", "meters per second"),
        ("The speed of a wave is its wavelength times its frequency.",
         "In every second, as many wavelengths pass as the frequency says.",
         "At equal speed, shorter waves swing faster."),
    ),
)  # fmt: skip
_LIFTED = (
    "{A crane|A lift|An elevator} {raises|lifts} {a beam|a crate|a load} of $a kilograms by $b meters.",
    "$name carries a {bag|box|rucksack} of $a kilograms up a {stairway|ladder|hill} that is $b meters high.",
    "{A drone|A balloon} takes {a camera|a parcel} of $a kilograms to a height of $b meters.",
    "{A stone|A flower pot|A bell} of $a kilograms {hangs|lies|stands} $b meters above the {ground|yard}.",
    "{A pump|A wheel} brings $a kilograms of water up by $b meters.",
)


def _made_by(law: _Law) -> Make:
    def make(draw: Draw, level: int) -> Calculation:
        one, two = (draw.integer(2, max(3, quantity.most * level // 2)) for quantity in (law.first, law.second))
        values = {law.first: one, law.second: two, law.product: one * two}
        asked = law.product if draw.chance(1 - 0.3 * level) else draw.choose((law.first, law.second))
        told = [quantity for quantity in values if quantity != asked]
        small = draw.choose([q for q in told if q.small] or [None]) if level == 3 else None
        given: dict[str, int] = {}
        facts, steps = [law.things], []
        for quantity in draw.shuffled(told):
            value, unit, name = values[quantity], quantity.unit, quantity.name
            if quantity is small:
                value, unit, name = (
                    value * quantity.factor,
                    quantity.small,
                    f"{name}_in_{quantity.small.replace(' ', '_')}",
                )
                says = f"{{convert the {quantity.word} to|write the {quantity.word} in}} {quantity.unit}"
                steps.append((quantity.name, f"{name} // {quantity.factor}", says))
            given[name] = value
            facts.append(quantity.states.replace("$v", str(value)).replace("$u", unit))
        left, right = (quantity.name for quantity in told)
        if asked is law.product:
            expression, says = (
                f"{left} * {right}",
                f"{{{asked.word} is {told[0].word} times {told[1].word}|multiply {told[0].word} and {told[1].word}}}",
            )
            check, slip = f"{asked.name} / {right} == {left}", f"{left} + {right}"
        else:
            expression, says = (
                f"{right} // {left}",
                (
                    f"{{divide the {told[1].word} by the {told[0].word}|{asked.word} is {told[1].word} divided by "
                    f"{told[0].word}}}"
                ),
            )
            check, slip = f"{asked.name} * {left} == {right}", f"{left} * {right}"
        steps.append((asked.name, expression, says))
        ann = people(draw, 1)[0]
        scene = Scene(
            tuple(facts),
            f"{{What is the {asked.word}|How large is the {asked.word}}}, in {asked.unit}?",
            f"The {asked.word} is $answer {asked.unit}.",
            asked.unit,
        )
        wrong = (
            (slip, "the wrong operation was used"),
            (f"{asked.name} * 10", "the units were mixed up"),
            (left, "that was given"),
        )
        extra = (
            f"{{{ann.name}|A student called {ann.name}|The teacher}} {{watches|takes notes|is in charge}}.",
            "{It bears the number|Its label shows the number} " + f"{draw.integer(11, 99)}.",
        )
        return staged(
            telling(draw, ann),
            scene,
            given=given,
            steps=steps,
            check=check,
            wrong=wrong,
            distractors=(*asides(draw), *extra),
        )

    return make


def _height(draw: Draw, level: int) -> Calculation:
    mass, height = draw.integer(2, 25 * level), draw.integer(2, 15 * level)
    ann = people(draw, 1)[0]
    told = "{Take $g newtons per kilogram for gravity.|Gravity pulls with about $g newtons on every kilogram.}"
    return staged(
        telling(draw, ann, a=mass, b=height, g=10),
        Scene(
            (draw.choose(_LIFTED), told),
            "{How much potential energy is that|What is the potential energy at that height}, in joules?",
            "The potential energy is $answer joules.",
            "joules",
        ),
        given={"mass": mass, "height": height, "gravity": 10},
        steps=(
            ("weight", "mass * gravity", "{the weight in newtons is|multiply the mass by the pull of gravity}"),
            ("energy", "weight * height", "{multiply the weight by the height|energy is weight times height}"),
        ),
        check="energy / height / mass == gravity",
        wrong=(
            ("mass * height", "gravity was forgotten"),
            ("weight", "that is the weight"),
            ("mass + height + gravity", "everything was added"),
        ),
        distractors=asides(draw, ann.name),
    )


FAMILIES: tuple[ReasoningFamily, ...] = (
    *(ReasoningFamily(id=f"physics.{law.id}", title=law.title, make=_made_by(law), idea=law.idea) for law in _LAWS),
    ReasoningFamily(
        id="physics.height_energy",
        title="The energy of height",
        make=_height,
        idea=(
            "Lifting a body gives it energy: its weight times the height.",
            "The weight is the mass times the pull of gravity.",
            "Twice as high means twice as much potential energy.",
        ),
    ),
)
