"""Equations and expressions: one unknown, a number someone thinks of, putting numbers in, and number sequences."""

from __future__ import annotations

from hornbook.synthesis.curriculum.reasoning.family import Calculation, ReasoningFamily
from hornbook.synthesis.curriculum.reasoning.telling import Scene, asides, staged, telling
from hornbook.synthesis.curriculum.reasoning.vocabulary import people
from hornbook.synthesis.curriculum.wording import Draw

_LETTERS = "bkmnpqrtxyz"
_EQUATION_FACTS = (
    "$name {writes|reads|copies} the equation $told {on the board|in $their notebook|from a book}.",
    "{In an exercise|On a worksheet|In a test}, it says: $told.",
    "{The task|A puzzle|Today's homework} is to solve $told.",
    "{A number|An unknown number}, called $letter, satisfies $told.",
    "For {some|a certain} number $letter, $told {holds|is true}.",
    "$name {is looking|searches} for a number $letter with $told.",
)
_EXPRESSION_FACTS = (
    "$name {looks at|writes down} the expression $told.",
    "{An exercise|A formula sheet|A card} shows the expression $told.",
    "{A machine|A robot} takes a number $letter and {returns|prints} $told.",
    "The {cost|score|price} {for $letter pieces|of $letter rounds} is {computed|worked out} as $told.",
)
_SEQUENCES = (
    (
        "A {sequence|number pattern} {starts|begins} with $a, and {each|every} {next |further }number is $d "
        "{larger|more} than the one before."
    ),
    "{$name stacks|A shop stacks} boxes: $a in the first row and $d more in {each|every} row after it.",
    (
        "{In the first week|In week one}, $name {swims|runs} $a laps, and {each|every} week after that $d "
        "more than the week before."
    ),
    (
        "The first {row|line} of a {hall|theater} has $a seats, and {each|every} row behind it has $d more "
        "than the one before."
    ),
    (
        "A {plant|tree} is $a centimeters tall {at the first measurement|when first measured}, and $d more "
        "at {each|every} further one."
    ),
    "$name {saves|puts aside} $a coins in the first month, and {each|every} month $d more than in the month before.",
)


def _equation(draw: Draw, level: int) -> Calculation:
    letter = draw.choose(_LETTERS)
    root, factor, add = draw.integer(2, 9 * level), draw.integer(2, 3 + 2 * level), draw.integer(2, 15 * level)
    plus = draw.chance(0.5)
    sign, undo = ("+", "-") if plus else ("-", "+")
    both_sides = (
        "{add the number on both sides|undo the subtraction}"
        if not plus
        else "{subtract the number on both sides|undo the addition}"
    )
    divide = "{divide both sides by the factor|undo the multiplication}"
    wrong = [("root + 1", "a sum went wrong"), ("root * 2", "it was not divided enough")]
    if level == 1 and draw.chance(0.6):
        root += 0 if plus else add
        right = root + add if plus else root - add
        told, given = f"{letter} {sign} {add} = {right}", {"added": add, "right": right}
        steps, check = [("root", f"right {undo} added", both_sides)], f"root {sign} added == right"
        wrong.append((f"right {sign} added", "the operation was repeated instead of undone"))
    elif level < 3:
        root += 0 if plus else add
        right = factor * root + add if plus else factor * root - add
        given = {"factor": factor, "added": add, "right": right}
        told = f"{factor} * {letter} {sign} {add} = {right}"
        steps = [("product", f"right {undo} added", both_sides), ("root", "product // factor", divide)]
        check = f"factor * root {sign} added == right"
        wrong.append(("right - added", "the factor was left over"))
    else:
        less = draw.integer(2, factor)
        factor += less
        told = f"{factor} * {letter} = {less} * {letter} + {factor * root - less * root}"
        given = {"left_factor": factor, "right_factor": less, "added": (factor - less) * root}
        steps = [
            (
                "difference",
                "left_factor - right_factor",
                "{bring the unknowns to one side|subtract the smaller multiple on both sides}",
            ),
            ("root", "added // difference", divide),
        ]
        check = "left_factor * root == right_factor * root + added"
        wrong.append(("added", "the factors were ignored"))
    ann = people(draw, 1)[0]
    scene = Scene(
        (draw.choose(_EQUATION_FACTS),),
        "{What is|Which number is} $letter?",
        "{The solution is|The unknown number is} $answer.",
    )
    return staged(
        telling(draw, ann, told=told, letter=letter),
        scene,
        given=given,
        steps=steps,
        check=check,
        wrong=wrong,
        distractors=asides(draw, ann.name),
    )


def _thought_of(draw: Draw, level: int) -> Calculation:
    number, factor = draw.integer(3, 12 * level), draw.integer(2, 2 + 2 * level)
    add, less = draw.integer(2, 20 * level), draw.integer(2, 2 + 3 * level)
    ann = people(draw, 1)[0]
    facts = ["$name {thinks of a number|has a number in mind|chooses a secret number}."]
    given = {}
    undo: list[tuple[str, str, str]] = []
    value, check = number, "number"
    if level > 1:
        value += less
        facts.append("{$they adds|First, $they adds} $c{| to it}.")
        given["first_added"] = less
        check = "(number + first_added)"
    value *= factor
    facts.append(
        "{$they multiplies it by $b|Then $they multiplies it by $b|$they takes it times $b}."
        if level == 1
        else "{Then $they multiplies|$they multiplies} the {sum|result} by $b."
    )
    given["factor"] = factor
    check = f"{check} * factor"
    if level != 2:
        value += add
        facts.append("{Next,|After that,} $they adds $a{| more}.")
        given["added"] = add
        check = f"{check} + added"
        undo.append(("before_adding", "result - added", "{undo the last addition first|take away what was added last}"))
    facts.append("{The result is|$they gets|$they ends up with} $d.")
    given["result"] = value
    last = undo[-1][0] if undo else "result"
    undo.append(("number" if level == 1 else "sum_then", f"{last} // factor", "{undo the multiplication|now divide}"))
    if level > 1:
        undo.append(
            ("number", "sum_then - first_added", "{undo the first addition|and take away the number added first}")
        )
    return staged(
        telling(draw, ann, a=add, b=factor, c=less, d=value),
        Scene(tuple(facts), "What {is|was} the number at the start?", "{The number was|$name started with} $answer."),
        given=given,
        steps=undo,
        check=f"{check} == result",
        wrong=(
            ("result * factor", "it goes forward instead of backward"),
            ("number + 1", "one step back went wrong"),
            ("result - factor", "the multiplication was undone by subtracting"),
        ),
        distractors=asides(draw, ann.name),
    )


def _put_in(draw: Draw, level: int) -> Calculation:
    letter = draw.choose(_LETTERS)
    value, factor, add = draw.integer(2, 6 + 3 * level), draw.integer(2, 4 + 2 * level), draw.integer(1, 12 * level)
    given = {"number": value, "factor": factor, "added": add}
    if level == 1:
        told = f"{factor} * {letter} + {add}"
        steps = [
            ("product", "factor * number", "{multiply first|put the number in and multiply}"),
            ("value", "product + added", "{then add|add the last number}"),
        ]
        check, wrong = (
            "(value - added) / factor == number",
            [("factor * (number + added)", "it adds before it multiplies")],
        )
    elif level == 2:
        told = f"{factor} * ({letter} + {add})"
        steps = [
            ("bracket", "number + added", "{the bracket comes first|put the number into the bracket}"),
            ("value", "factor * bracket", "{multiply the bracket|then multiply}"),
        ]
        check, wrong = "value / factor - added == number", [("factor * number + added", "only one part was multiplied")]
    else:
        told = f"{factor} * {letter} * {letter} + {add}"
        steps = [
            ("square", "number * number", "{square the number first|the number times itself}"),
            ("product", "factor * square", "{multiply by the factor|then the factor}"),
            ("value", "product + added", "{then add|add the last number}"),
        ]
        check, wrong = (
            "(value - added) / number / number == factor",
            [("factor * number + added", "it was not squared")],
        )
    ann = people(draw, 1)[0]
    return staged(
        telling(draw, ann, told=told, letter=letter, a=value),
        Scene(
            (draw.choose(_EXPRESSION_FACTS),),
            "What {is its value|does one get|is the result} {for $letter = $a|when $letter is $a}?",
            "The {value|result} is $answer.",
        ),
        given=given,
        steps=steps,
        check=check,
        wrong=[
            *wrong,
            ("number + factor + added", "everything was added"),
            ("value + factor", "the factor was counted once too often"),
        ],
        distractors=asides(draw, ann.name),
    )


def _sequence(draw: Draw, level: int) -> Calculation:
    first, step, place = draw.integer(2, 20 * level), draw.integer(2, 5 + 4 * level), draw.integer(4, 6 + 10 * level)
    ann = people(draw, 1)[0]
    return staged(
        telling(draw, ann, a=first, d=step, n=place),
        Scene(
            (draw.choose(_SEQUENCES),),
            "{Which number|What amount} {comes in place $n|belongs to position $n}, {counted|counting} from the first?",
            "{It is|The number asked for is} $answer.",
        ),
        given={"first": first, "step": step, "place": place},
        steps=(
            (
                "jumps",
                "place - 1",
                "{from the first one, there is one jump fewer than the place|count the jumps from the first one}",
            ),
            ("growth", "jumps * step", "{each jump adds the same|multiply by the size of a jump}"),
            ("number", "first + growth", "{add that to the first number|start from the first one}"),
        ),
        check="(number - first) / step + 1 == place",
        wrong=(
            ("first + place * step", "one jump too many was counted"),
            ("place * step", "the first number was forgotten"),
            ("first * place", "it multiplies the first number"),
        ),
        distractors=asides(draw, ann.name),
    )


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="algebra.equation",
        title="Solving an equation",
        make=_equation,
        idea=(
            "An equation stays true when the same is done on both sides.",
            "Undo the operations around the unknown, the last one first.",
            "At the end, put the solution into the equation to see that both sides agree.",
        ),
    ),
    ReasoningFamily(
        id="algebra.thought_of",
        title="Guess my number",
        make=_thought_of,
        idea=(
            "Walk back from the result and undo each step with its opposite.",
            "Adding is undone by subtracting, multiplying by dividing.",
            "The step that came last must be undone first.",
        ),
    ),
    ReasoningFamily(
        id="algebra.put_in",
        title="Putting a number into an expression",
        make=_put_in,
        idea=(
            "Write the number wherever the letter stands, and then calculate as usual.",
            "Brackets and products come before sums, also when there are letters.",
            "A letter is a place that waits for a number.",
        ),
    ),
    ReasoningFamily(
        id="algebra.sequence",
        title="Growing by the same step",
        make=_sequence,
        idea=(
            "To reach place n from the first place, one takes n minus one jumps.",
            "A pattern that grows by the same amount is a start and a number of equal jumps.",
            "Count the jumps and not the places.",
        ),
    ),
)
