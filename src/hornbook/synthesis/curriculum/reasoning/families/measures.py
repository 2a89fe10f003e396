"""Geometry: perimeter, area, tiles, volume, angles in a triangle, and shapes put together."""

from __future__ import annotations

from hornbook.synthesis.curriculum.reasoning.family import Calculation, ReasoningFamily
from hornbook.synthesis.curriculum.reasoning.telling import Scene, asides, scenes, staged, telling
from hornbook.synthesis.curriculum.reasoning.vocabulary import people
from hornbook.synthesis.curriculum.wording import Draw

_RECTANGLES: tuple[str, ...] = (
    "{A rectangular|$name's rectangular} {garden|room|field|yard} is $a meters long and $b meters wide.",
    "$name {draws|marks out|measures} a rectangle with sides of $a meters and $b meters{| on the ground}.",
    "{A swimming pool|A tennis court|A car park|A stage} has the shape of a rectangle: $a meters by $b meters.",
    "{A wall|A banner|A carpet|A billboard} {measures|is} $a meters by $b meters.",
    "The {length|longer side} of a rectangle is $a meters, and its {width|shorter side} is $b meters.",
    "{A farmer|A builder|$name} {buys|owns|paves} a rectangular {plot|lot}, $a meters long and $b meters wide.",
)
_AROUND = (
    "{How long is its perimeter|How long is the way once around it|How many meters is it once around}?",
    "The {perimeter is|way around it is} $answer meters{| long}.",
    "meters",
)
_INSIDE = (
    "{How large is its area|What is its area|How much surface does it have}, in square meters?",
    "The area is $answer square meters.",
    "square meters",
)
_BOXES = scenes("""
    {An aquarium|A crate|A box|A chest} is $a centimeters long, $b centimeters wide and $c centimeters high.
    ? {What is its volume|How much does it hold}, in cubic centimeters?
    = {Its volume is|It holds} $answer cubic centimeters. [cubic centimeters]

    $name {builds|stacks} a {block|solid cuboid} of small cubes: $a cubes long, $b wide and $c high.
    ? How many {small |}cubes are in it?
    = There are $answer cubes in it. [cubes]

    {A pit|A cellar|A pool} {is|measures} $a meters by $b meters and is $c meters deep.
    ? How many cubic meters of {earth|water} {would fill it|does it hold}?
    = It holds $answer cubic meters. [cubic meters]

    {A truck|A warehouse} is loaded with boxes, $a in a row, $b rows side by side, and $c layers {high|on top of
    ~ each other}.
    ? How many boxes are {there|in it}?
    = There are $answer boxes. [boxes]
""")
_TRIANGLES = (
    "{In a triangle|In $name's triangle}, two angles {measure|are} $a and $b degrees.",
    (
        "{A sail|A roof gable|A road sign|A flag} is a triangle with angles of $a degrees and $b degrees at "
        "two of its corners."
    ),
    "$name {draws|cuts out|measures} a triangle and finds $a degrees for one angle and $b degrees for another.",
    "The first angle of a triangle {is|has} $a degrees, the second {is|has} $b{| degrees}.",
    "Three villages form a triangle; the angle at the first is $a degrees and at the second $b degrees.",
    (
        "{A set square|A tile|A sandwich} has three corners, {two of them with|and two of them have} angles "
        "of $a and $b degrees."
    ),
)
_TILED = scenes("""
    {A floor|A kitchen|A terrace} of $a by $b meters is {covered|laid} with {tiles|slabs} of which $c {fit on
    ~|cover} one square meter.
    ? How many of them are needed?
    = $answer of them are needed. [pieces]

    {A wall|A fence|A ceiling} is $a meters by $b meters; {paint for|painting} one square meter costs $c cents.
    ? How many cents does the paint cost?
    = The paint costs $answer cents. [cents]

    {A field|A meadow} measures $a by $b meters, and {each|every} square meter {needs|gets} $c grams of {seed
    ~|fertilizer}.
    ? How many grams are {needed|used}?
    = It takes $answer grams. [grams]

    $name waters a bed of $a by $b meters with $c liters for {each|every} square meter.
    ? How many liters {does $they need|are used}?
    = {$name needs|It takes} $answer liters. [liters]

    On a {farm|plantation} of $a by $b meters, $c {plants|seedlings} {grow|are set} on each square meter.
    ? How many plants {grow there|are there}?
    = There are $answer plants. [plants]
""")
_CUT_OUT = (
    (
        "In it, there is a rectangular {pond|hole|flower bed|patio} of $c by $d meters{, which does not "
        "count|, which is left out}."
    ),
    "{From it|Inside it}, a rectangle of $c by $d meters is {cut out|not used|left free}.",
    "All of it{, except for|, apart from} a rectangle of $c by $d meters, is {covered|cleaned|painted}.",
)


def _around(draw: Draw, level: int) -> Calculation:
    long, wide = sorted((draw.integer(3, 25 * level), draw.integer(2, 20 * level)), reverse=True)
    long += long == wide
    rounds = draw.integer(2, 6)
    ann = people(draw, 1)[0]
    say = telling(draw, ann, a=long, b=wide, c=rounds)
    given = {"length": long, "width": wide}
    steps = [
        ("half_way", "length + width", "{one long and one short side are|add length and width}"),
        ("perimeter", "2 * half_way", "{each side comes twice|double it, as there are two of each}"),
    ]
    facts, ask, check = [draw.choose(_RECTANGLES)], _AROUND, "perimeter - length - length == width + width"
    if level == 3:
        given["rounds"] = rounds
        facts.append("$name {walks|runs} around it $c times{| without a break}.")
        steps.append(("way", "rounds * perimeter", "{multiply by the number of rounds|each round has that length}"))
        ask = ("How many meters {does $they cover|is that in all}?", "$name covers $answer meters.", "meters")
        check = "way / rounds - length - length == width + width"
    return staged(
        say,
        Scene(tuple(facts), *ask),
        given=given,
        steps=steps,
        check=check,
        wrong=(
            ("length + width", "two sides were forgotten"),
            ("length * width", "that is the area"),
            (f"{steps[-1][0]} + 2", "a sum went wrong"),
        ),
        distractors=asides(draw, ann.name),
    )


def _inside(draw: Draw, level: int) -> Calculation:
    long, wide = sorted((draw.integer(4, 14 * level), draw.integer(3, 12 * level)), reverse=True)
    long += long == wide
    ann = people(draw, 1)[0]
    c, d = draw.integer(2, long - 1), draw.integer(2, wide - 1)
    given = {"length": long, "width": wide}
    steps = [("area", "length * width", "{multiply length and width|the rectangle has}")]
    facts, ask, answer, unit = [draw.choose(_RECTANGLES)], *_INSIDE
    wrong = [("2 * (length + width)", "that is the perimeter"), ("length + width", "the sides were added")]
    check = "area / length == width"
    if level > 1:
        given |= {"inner_length": c, "inner_width": d}
        facts.append(draw.choose(_CUT_OUT))
        steps += [
            ("inner_area", "inner_length * inner_width", "{the inner rectangle has|do the same for the inner one}"),
            ("rest", "area - inner_area", "{take the inner area away|subtract what is left out}"),
        ]
        ask, answer = (
            "How large is the {rest|remaining area}, in square meters?",
            "The {rest|remaining area} is $answer square meters.",
        )
        wrong.append(("area + inner_area", "the inner area was added"))
        check = "rest + inner_length * inner_width == area"
    return staged(
        telling(draw, ann, a=long, b=wide, c=c, d=d),
        Scene(tuple(facts), ask, answer, unit),
        given=given,
        steps=steps,
        check=check,
        wrong=wrong,
        distractors=asides(draw, ann.name),
    )


def _volume(draw: Draw, level: int) -> Calculation:
    long, wide, high = (draw.integer(2, 5 + 6 * level) for _ in range(3))
    ann = people(draw, 1)[0]
    return staged(
        telling(draw, ann, a=long, b=wide, c=high),
        draw.choose(_BOXES),
        given={"length": long, "width": wide, "height": high},
        steps=(
            ("layer", "length * width", "{one layer has|multiply length and width for the bottom}"),
            ("volume", "layer * height", "{multiply by the number of layers|now the height}"),
        ),
        check="volume / height / width == length",
        wrong=(
            ("length + width + height", "the sides were added"),
            ("layer", "that is the bottom only"),
            ("layer + height", "the height was added instead of multiplied"),
        ),
        distractors=asides(draw, ann.name),
    )


def _angles(draw: Draw, level: int) -> Calculation:
    step = (10, 5, 1)[level - 1]
    one = draw.integer(20 // step, 100 // step) * step
    two = draw.integer(1 + 10 // step, (170 - one) // step) * step
    two = min(two, 175 - one)
    ann = people(draw, 1)[0]
    return staged(
        telling(draw, ann, a=one, b=two),
        Scene(
            (draw.choose(_TRIANGLES),),
            "How {large|big} is the {third angle|angle at the third corner}?",
            "The third angle {is|has} $answer degrees.",
            "degrees",
        ),
        given={"first": one, "second": two},
        constants={"all_three": 180},
        steps=(
            ("known", "first + second", "{add the known angles|the two known ones come to}"),
            (
                "third",
                "all_three - known",
                (
                    "{the angles of a triangle always add up to that of a straight line|subtract from the sum of all "
                    "angles in a triangle}"
                ),
            ),
        ),
        check="first + second + third == 180",
        wrong=(
            ("360 - known", "that would be a shape with four corners"),
            ("known", "that is the sum of the other two"),
            ("abs(first - second)", "the angles were subtracted"),
        ),
        distractors=asides(draw, ann.name),
    )


def _tiled(draw: Draw, level: int) -> Calculation:
    long, wide, each = draw.integer(3, 8 * level), draw.integer(2, 7 * level), draw.integer(2, 10 * level)
    ann = people(draw, 1)[0]
    return staged(
        telling(draw, ann, a=long, b=wide, c=each),
        draw.choose(_TILED),
        given={"length": long, "width": wide, "each": each},
        steps=(
            ("area", "length * width", "{find the area in square meters|length times width gives the area}"),
            ("total", "area * each", "{multiply by what one square meter takes|take that for every square meter}"),
        ),
        check="total / each / length == width",
        wrong=(
            ("2 * (length + width) * each", "the perimeter was used instead of the area"),
            ("area", "that is the area only"),
            ("area + each", "it adds instead of multiplying"),
        ),
        distractors=asides(draw, ann.name),
    )


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="measures.perimeter",
        title="Once around",
        make=_around,
        idea=(
            "The perimeter is the length of the way around a shape.",
            "A rectangle has two pairs of equal sides, so add length and width and double the sum.",
            "Imagine walking along the edge until you are back where you started.",
        ),
    ),
    ReasoningFamily(
        id="measures.area",
        title="How much surface",
        make=_inside,
        idea=(
            "The area of a rectangle is length times width: so many squares in a row, and so many rows.",
            "If a part is missing, work out both areas and subtract.",
            "Area is counted in squares, the edge in lengths; do not mix them up.",
        ),
    ),
    ReasoningFamily(
        id="measures.volume",
        title="How much room in a box",
        make=_volume,
        idea=(
            "Fill the bottom with cubes first; then see how many such layers fit.",
            "The volume of a box is length times width times height.",
            "A box is a stack of equal layers.",
        ),
    ),
    ReasoningFamily(
        id="measures.third_angle",
        title="The third angle",
        make=_angles,
        idea=(
            "The three angles of a triangle always add up to 180 degrees.",
            "If you know two angles of a triangle, the third is what is missing to 180 degrees.",
            "Tear off the corners of a paper triangle and lay them side by side: they form a straight line.",
        ),
    ),
    ReasoningFamily(
        id="measures.per_square_meter",
        title="So much for every square meter",
        make=_tiled,
        idea=(
            "What is needed for each square meter is multiplied by the area.",
            "First the area, then the amount for each unit of it.",
            "Ask how many square meters there are before you ask what they take.",
        ),
    ),
)
