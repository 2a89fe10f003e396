"""Angles: of polygons, in turns and on clocks."""

from __future__ import annotations

import math

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "measure_angles.third_angle",
        "third_angle missing_angle last_angle remaining_angle {get|find}_third_angle",
        [integer("a", 10, 80, names=("a", "alpha", "first")), integer("b", 10, 90, names=("b", "beta", "second"))],
        "int",
        [
            "Two angles of a triangle are $a and $b degrees. $give the third one.",
            "The angles of a triangle add up to 180 degrees. Return the third angle if the others are $a and $b.",
            "Find the missing angle of a triangle with the angles $a and $b (in degrees).",
            "Third angle of a triangle, in degrees, from $a and $b.",
            "{You|We} measured two angles of a triangle: $a and $b degrees. How many degrees has the last angle?",
            "Given the angles $a and $b, return what is left to 180 degrees.",
            (
                "The function takes two angles of a triangle in degrees, $a and $b, and returns the remaining angle "
                "as an integer."
            ),
            (
                "You know two angles of a triangle: $a degrees and $b degrees. All three angles together are 180 "
                "degrees. How big is the third angle?"
            ),
            (
                "A surveyor stands at two corners of a triangular field and measures $a and $b degrees. Determine "
                "the angle at the corner not visited."
            ),
            "Half a turn, 180 degrees, minus $a minus $b.",
            "Of the angles of my triangle I know two: $a and $b degrees. What is the other one?",
            "Calculate the third angle of a triangle whose other angles are $a and $b degrees.",
        ],
        "return 180 - $a - $b",
        lambda a, b: 180 - (a + b),
    ),
    drill(
        "measure_angles.kind_of_angle",
        "angle_{type|kind} classify_angle kind_of_angle name_angle",
        [
            integer(
                "angle",
                1,
                179,
                names=("angle", "degrees", "a"),
                make=lambda draw, _: draw.choose((90, 180, draw.integer(1, 89), draw.integer(91, 179))),
            )
        ],
        "str",
        [
            (
                "Return 'acute' if $angle is less than 90, 'right' if it is 90, 'obtuse' if it is between 90 and 180, "
                "and 'straight' if it is 180."
            ),
            (
                "An angle below 90 degrees is 'acute', one of 90 'right', one above 90 but below 180 'obtuse', one of "
                "180 'straight'. What is $angle?"
            ),
            (
                "$give the kind of the angle $angle, in degrees: 'acute' (less than 90), 'right' (90), 'obtuse' (more "
                "than 90, less than 180), 'straight' (180)."
            ),
            (
                "Name an angle of $angle degrees. The names are 'acute' under 90, 'right' at 90, 'obtuse' over 90 and "
                "'straight' at 180."
            ),
            (
                "Classify $angle (from 1 to 180 degrees): under 90 is 'acute', exactly 90 'right', from 91 to 179 "
                "'obtuse', 180 'straight'."
            ),
            (
                "Which kind of angle has $angle degrees? Answer 'straight' for 180, 'obtuse' for more than 90, "
                "'right' for 90 and 'acute' for less."
            ),
            (
                "The function takes an angle in degrees, $angle, from 1 to 180, and returns its kind as a string: "
                "'acute' for less than 90, 'right' for exactly 90, 'obtuse' for more than 90 but less than 180, and "
                "'straight' for 180."
            ),
            (
                "You get an angle of $angle degrees. Smaller than 90 is 'acute'. Exactly 90 is 'right'. Bigger than "
                "90 and smaller than 180 is 'obtuse'. Exactly 180 is 'straight'. Output the word."
            ),
            (
                "A carpenter checks the angle $angle between two boards and calls it 'right' at 90 degrees, "
                "'straight' at 180, 'acute' below 90 and 'obtuse' between 90 and 180. Determine the word used."
            ),
            (
                "If $angle is 180, the output is 'straight'; if it is 90, 'right'; if it lies between these, "
                "'obtuse'; if it is less than 90, 'acute'. It is given in degrees."
            ),
            "Determine whether an angle of $angle degrees is 'acute', 'right', 'obtuse' or 'straight' (180).",
        ],
        """
        if $angle < 90:
            return 'acute'
        if $angle == 90:
            return 'right'
        if $angle < 180:
            return 'obtuse'
        return 'straight'
        """,
        lambda a: "straight" if a == 180 else ("right" if a == 90 else ("obtuse" if a // 90 else "acute")),
        edges=((90,), (180,), (89,), (91,)),
    ),
    drill(
        "measure_angles.polygon_angles",
        "$tag polygon_$tag {get|find}_$tag compute_$tag",
        [
            integer(
                "n",
                3,
                12,
                names=("n", "sides", "corners"),
                make=lambda draw, _: draw.choose((3, 4, 5, 6, 8, 9, 10, 12)),
            )
        ],
        "$type",
        [
            "$give $what of a $kind with $n sides, in degrees.",
            "A $kind has $n corners. Return $what in degrees.",
            (
                "The inner angles of a polygon with n corners add up to (n - 2) times 180 degrees. $give $what for a "
                "$kind with $n corners."
            ),
            "Polygon with $n sides{,|:} $kind{,|:} return $what (degrees).",
            "A pupil draws a $kind with $n corners and measures the angles inside. $give $what in degrees.",
            "Given the number of sides $n of a $kind, compute $what in degrees.",
        ],
        "return $formula",
        lambda n, v: 180 * n - 360 if v["type"] == "int" else (180 * n - 360) / n,
        variants=[
            {
                "tag": "angle_sum",
                "what": "the sum of the inner angles",
                "kind": "polygon",
                "formula": "($n - 2) * 180",
                "type": "int",
            },
            {
                "tag": "inner_angle",
                "what": "one inner angle (as a float)",
                "kind": "regular polygon",
                "formula": "($n - 2) * 180 / $n",
                "type": "float",
            },
        ],
    ),
    drill(
        "measure_angles.normalize",
        "normalize_angle angle_in_circle full_turns_removed reduce_angle wrap_angle",
        [integer("angle", -720, 1080, names=("angle", "degrees", "turn"))],
        "int",
        [
            "$give the angle from 0 to 359 degrees that points in the same direction as $angle degrees.",
            (
                "A full turn has 360 degrees and changes nothing. Bring $angle into the range from 0 up to (not "
                "including) 360."
            ),
            "Reduce the angle $angle to 0 <= result < 360 by adding or removing full turns of 360 degrees.",
            "Normalize $angle (whole degrees, may be negative or large) to the range 0 to 359.",
            "A dancer turns by $angle degrees. Return where {she|he} ends up, as an angle from 0 to 359.",
            (
                "Take full turns of 360 degrees off $angle, or add them if it is negative, until it lies between 0 "
                "and 359."
            ),
            (
                "The function takes an angle in whole degrees, $angle, which may be negative or larger than a full "
                "turn, and returns the equivalent angle that is at least 0 and less than 360."
            ),
            (
                "You get an angle, $angle degrees. It can be negative or bigger than 360. A full turn of 360 degrees "
                "does not change the direction. Which angle from 0 to 359 has the same direction? Output it."
            ),
            (
                "A compass needle is turned by $angle degrees, starting at 0. Report where it points, as a number of "
                "degrees from 0 to 359."
            ),
            "$angle modulo 360.",
            "Convert the angle $angle to the equal angle between 0 and 359 degrees.",
        ],
        "return $angle % 360",
        lambda a: a - 360 * math.floor(a / 360),
        edges=((360,), (-90,), (0,), (725,)),
    ),
    drill(
        "measure_angles.convert",
        "$tag convert_$tag angle_$tag get_$tag to_$unit",
        [Arg("angle", ("angle", "value", "a"), "float", lambda draw, _: draw.integer(-8, 40) / 4)],
        "float",
        [
            "$give the angle $angle, which is in $from, in $unit, rounded to 4 decimal places.",
            "Convert $angle from $from to $unit. Round the result to 4 decimals.",
            (
                "A half turn is 180 degrees or pi radians. Turn the angle $angle from $from into $unit, rounded to 4 "
                "decimal places."
            ),
            "From $from to $unit: convert $angle and round to 4 decimal places.",
            (
                "{A program|A calculator} needs the angle in $unit, but $angle is in $from. Return the converted "
                "angle, rounded to 4 decimals."
            ),
            "Given an angle of $angle $from, return it in $unit with 4 decimal places (rounded).",
            (
                "The function takes an angle $angle in $from and returns the same angle in $unit, as a float rounded "
                "to four decimal places."
            ),
            (
                "You get an angle, $angle. It is measured in $from. Say how big it is in $unit. 180 degrees are the "
                "same as pi radians. Round to 4 digits after the point."
            ),
            (
                "For a drawing program, angles in $from have to be turned into $unit. Determine the value for "
                "$angle, to four decimal places."
            ),
            "Input: an angle of $angle $from. Output: how many $unit that is, rounded to 4 decimals.",
            "Convert an angle of $angle $from to $unit, with 4 decimals.",
        ],
        "return round($formula, 4)",
        lambda a, v: round(a * math.pi / 180 if v["unit"] == "radians" else a * 180 / math.pi, 4),
        imports="import math",
        variants=[
            {"tag": "degrees_to_radians", "from": "degrees", "unit": "radians", "formula": "math.radians($angle)"},
            {"tag": "radians_to_degrees", "from": "radians", "unit": "degrees", "formula": "math.degrees($angle)"},
        ],
    ),
    drill(
        "measure_angles.pair_kind",
        "are_$tag is_$tag_pair $tag_angles check_$tag",
        [
            integer("a", 5, 85, names=("a", "first", "alpha")),
            Arg(
                "b",
                ("b", "second", "beta"),
                "int",
                lambda draw, before: draw.choose((90, 180, 90, 180, 100)) - before[0],
            ),
        ],
        "bool",
        [
            "$check the angles $a and $b (in degrees) are $tag, that is, add up to $sum.",
            "Two angles are called $tag if together they make $sum degrees. $check $a and $b are.",
            "Return True if $a and $b are $tag angles (their sum is $sum degrees), {and |}False otherwise.",
            "Do the angles $a and $b add up to $sum degrees? Then they are $tag.",
            "Two angles, $a and $b, lie side by side. $check they fill $sum degrees exactly, as $tag angles do.",
            "Tell whether $a and $b are $tag angles: is their sum $sum?",
            (
                "The function takes two angles in degrees, $a and $b, and returns True if they are $tag, which is "
                "the case when their sum is exactly $sum; otherwise it returns False."
            ),
            (
                "You get two angles, $a degrees and $b degrees. Add them. Is the sum equal to $sum? Then they are "
                "$tag. Output True or False."
            ),
            (
                "Two pieces of a cake with the angles $a and $b are put together. If they form an angle of $sum "
                "degrees, they are $tag. Determine whether they are."
            ),
            (
                "If $a and $b, two angles in degrees, have the sum $sum, the output is True, as they are $tag; "
                "otherwise it is False."
            ),
            "Determine whether the angles $a and $b are $tag (sum $sum).",
        ],
        "return $a + $b == $sum",
        lambda a, b, v: v["sum"] - a == b,
        variants=[{"tag": "complementary", "sum": 90}, {"tag": "supplementary", "sum": 180}],
    ),
    drill(
        "measure_angles.clock_hands",
        "$tag_hand_angle angle_of_$tag_hand {get|find}_$tag_hand_angle $tag_hand_degrees",
        [integer("n", 0, 59, names=("minutes", "n", "m"))],
        "float",
        [
            "$give the angle in degrees by which the $tag hand of a clock moves in $n minutes.",
            (
                "The $tag hand of a clock goes once around (360 degrees) in $period. $give how many degrees it turns "
                "in $n minutes."
            ),
            "How far, in degrees, does the $tag hand turn within $n minutes? A full turn takes $period.",
            "Degrees that the $tag hand of a clock covers in $n minutes ($rate per minute).",
            (
                "A watchmaker watches the $tag hand for $n minutes; it makes a full turn of 360 degrees in $period. "
                "Return the angle it passes."
            ),
            "Given a number of minutes $n, return the angle that the $tag hand sweeps: $rate for each minute.",
            (
                "The function takes a number of minutes, $n, and returns by how many degrees the $tag hand of a "
                "clock turns in this time; for a complete turn it needs $period."
            ),
            (
                "You look at a clock for $n minutes. In one minute the $tag hand goes $rate further. How many "
                "degrees does it go in this time?"
            ),
            (
                "On a big tower clock the $tag hand goes all the way round, 360 degrees, in $period. Determine the "
                "angle it covers in $n minutes."
            ),
            (
                "Input: $n, a number of minutes. Output: the degrees by which the $tag hand advances in that time, "
                "$rate a minute."
            ),
            "Calculate how many degrees the $tag hand of a clock turns in $n minutes.",
        ],
        "return $n * $step",
        lambda n, v: n * 360 / 720 if v["tag"] == "hour" else n * 360 // 60,
        edges=((0,), (30,)),
        variants=[
            {"tag": "minute", "period": "60 minutes", "rate": "6 degrees", "step": "6"},
            {"tag": "hour", "period": "12 hours", "rate": "half a degree", "step": "0.5"},
        ],
    ),
)
