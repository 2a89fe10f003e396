"""Units and formulas of physics: conversions, speed, density, force, energy."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.drills.measure_shapes import real

FAMILIES = (
    drill(
        "measure_units.length_or_weight",
        "$from_to_$to convert_$from_to_$to {get|find}_$to in_$to $to_from_$from",
        [real("x", "value", "x", "amount", high=60)],
        "float",
        [
            "Convert $x from $from to $to, rounded to 2 decimal places. One $one is $factor $to.",
            "$give how many $to are $x $from, rounded to two decimals. 1 $one = $factor $to.",
            "A measure is given as $x $from. Return it in $to (2 decimal places), where one $one is $factor $to.",
            "From $from to $to: multiply $x by $factor and round to 2 decimals.",
            (
                "A traveler reads $x $from and wants to know the same in $to. Use $factor $to for one $one; round to "
                "2 places."
            ),
            "There are $factor $to in one $one. How many $to are $x $from? Round to two decimal places.",
            (
                "The function takes a value $x in $from and returns it in $to, as a float rounded to two decimal "
                "places. The conversion factor is $factor $to for one $one."
            ),
            "You have $x $from. One $one is $factor $to. How many $to do you have? Round to 2 decimals.",
            (
                "For customers abroad, the data sheet has to show $x $from in $to as well, to two decimals; there "
                "one $one is taken as $factor $to. Determine the number."
            ),
            (
                "Input: $x, a measure in $from. Output: the measure in $to, rounded to two decimals, counting "
                "$factor $to to the $one."
            ),
            "Convert $x $from to $to ($factor $to per $one), to 2 decimals.",
        ],
        "return round($x * $factor, 2)",
        lambda x, v: round(float(v["factor"]) * x, 2),
        variants=[
            {"from": "inches", "to": "centimeters", "one": "inch", "factor": "2.54"},
            {"from": "miles", "to": "kilometers", "one": "mile", "factor": "1.609"},
            {"from": "feet", "to": "meters", "one": "foot", "factor": "0.3048"},
            {"from": "pounds", "to": "kilograms", "one": "pound", "factor": "0.4536"},
            {"from": "ounces", "to": "grams", "one": "ounce", "factor": "28.35"},
        ],
    ),
    drill(
        "measure_units.temperature",
        "$from_to_$to convert_$from_to_$to to_$to {get|find}_$to",
        [integer("t", -40, 120, names=("temperature", "degrees", "t"))],
        "float",
        [
            "Convert the temperature $t from $big to $target, rounded to 1 decimal place. $rule",
            "It is $t degrees $big. $rule $give the temperature in $target, rounded to one decimal.",
            "$rule Return $t degrees $big in $target with one decimal place (rounded).",
            "Temperature $t: $big to $target, rounded to 1 decimal. $rule",
            "A thermometer shows $t degrees $big. What would one for $target show, to one decimal place? $rule",
            "Turn $t (in $big) into $target and round the result to 1 decimal place. $rule",
            (
                "The function takes a temperature $t in degrees $big and returns it in degrees $target, rounded to "
                "one decimal place. $rule"
            ),
            (
                "You get a temperature, $t degrees $big. How many degrees $target is this? $rule Round to 1 digit "
                "after the point."
            ),
            (
                "For guests from other countries, a hotel shows the temperature of $t degrees $big in $target as "
                "well, to one decimal place. $rule"
            ),
            "Input: $t, in degrees $big. Output: the same in degrees $target, rounded to 1 decimal. $rule",
            (
                "I only know degrees $target, but my thermometer says $t degrees $big. $rule What is the result, to "
                "one decimal?"
            ),
            "Convert $t degrees $big to $target, to 1 decimal. $rule",
        ],
        "return round($formula, 1)",
        lambda t, v: round((t - 32) / 9 * 5 if v["to"] == "celsius" else t / 5 * 9 + 32, 1),
        edges=((32,), (0,), (100,)),
        variants=[
            {
                "from": "fahrenheit",
                "to": "celsius",
                "big": "Fahrenheit",
                "target": "Celsius",
                "formula": "($t - 32) * 5 / 9",
                "rule": "Subtract 32, then multiply by 5/9.",
            },
            {
                "from": "celsius",
                "to": "fahrenheit",
                "big": "Celsius",
                "target": "Fahrenheit",
                "formula": "$t * 9 / 5 + 32",
                "rule": "Multiply by 9/5, then add 32.",
            },
        ],
    ),
    drill(
        "measure_units.feet_and_inches",
        "total_inches feet_to_inches height_in_inches to_inches all_inches",
        [integer("f", 0, 8, names=("feet", "f")), integer("i", 0, 11, names=("inches", "i"))],
        "int",
        [
            "$give the length of $f feet and $i inches in inches alone.",
            "A foot has 12 inches. How many inches are $f feet and $i inches?",
            "Someone is $f feet and $i inches tall. Return this height in inches (12 to a foot).",
            "Feet $f, inches $i: total number of inches.",
            "Turn the feet $f into inches, 12 each, and add the inches $i.",
            "A board measures $f feet plus $i inches. Work out its length in inches; one foot is 12 inches.",
            (
                "The function takes a length in feet and inches, given as the two integers $f and $i, and returns it "
                "in inches. A foot is twelve inches."
            ),
            "You have a length of $f feet and $i inches. One foot is 12 inches. How many inches is this in total?",
            (
                "A tailor's form accepts only inches. Determine what to enter for a customer of $f feet $i inches, "
                "with 12 inches in a foot."
            ),
            "Twelve times $f plus $i.",
            "Convert $f feet and $i inches to inches, 12 to the foot.",
        ],
        "return $f * 12 + $i",
        lambda f, i: sum([12] * f, i),
        edges=((0, 0), (1, 0)),
    ),
    drill(
        "measure_units.ratio_formula",
        "$tag {get|find|compute}_$tag calculate_$tag $tag_of",
        [real("a", "a", "x", "first", high=90), integer("b", 1, 12, names=("b", "y", "second"))],
        "float",
        [
            "$give the $tag $text, rounded to 2 decimal places.",
            "The $tag is $rule. Compute it $text and round to two decimals.",
            "$give, rounded to 2 decimals, the $tag $text.",
            "Formula: $tag = $rule. Apply it $text; 2 decimal places (rounded).",
            "A pupil in a physics lesson needs the $tag $text. Return it, rounded to 2 decimal places.",
            "Find out the $tag $text. It is $rule; round it to two decimal places.",
            "The function computes the $tag $text, as a float rounded to two decimal places.",
            "You need the $tag $text. The rule is: $rule. Round the result to 2 digits after the point.",
            "In an experiment, determine the $tag $text ($rule), to two decimals.",
            "Output: the $tag $text, that is, $rule, rounded to two decimals.",
            "Calculate the $tag $text, to 2 decimals.",
        ],
        "return round($a / $b, 2)",
        lambda a, b, _: float(f"{a / b:.2f}"),
        variants=[
            {"tag": "speed", "rule": "distance divided by time", "text": "for the distance $a and the time $b"},
            {"tag": "density", "rule": "mass divided by volume", "text": "for the mass $a and the volume $b"},
            {"tag": "pressure", "rule": "force divided by area", "text": "for the force $a on the area $b"},
            {
                "tag": "current",
                "rule": "voltage divided by resistance",
                "text": "for the voltage $a and the resistance $b",
            },
            {"tag": "power", "rule": "work divided by time", "text": "for the work $a done in the time $b"},
        ],
    ),
    drill(
        "measure_units.product_formula",
        "$tag {get|find|compute}_$tag calculate_$tag $tag_of",
        [real("a", "a", "x", "first", high=40), integer("b", 1, 12, names=("b", "y", "second"))],
        "float",
        [
            "$give the $what $text.",
            "The $what is $rule. Compute it $text.",
            "Formula: $what = $rule. Apply it $text.",
            "A pupil in a physics lesson needs the $what $text. Return it.",
            "Find out the $what $text.",
            "How large is the $what $text? It is $rule.",
            "The function computes and returns the $what $text, which is $rule.",
            "You need the $what $text. The rule is: $rule. Output the result.",
            "In an experiment, determine the $what $text, using the fact that it is $rule.",
            "Output: the $what $text. By definition it is $rule.",
            "Calculate the $what $text.",
        ],
        "return $formula",
        lambda a, b, v: b * a if v["tag"] != "kinetic_energy" else a * b * b / 2,
        variants=[
            {
                "tag": "force",
                "what": "force",
                "rule": "mass times acceleration",
                "text": "for the mass $a and the acceleration $b",
                "formula": "$a * $b",
            },
            {
                "tag": "voltage",
                "what": "voltage",
                "rule": "resistance times current",
                "text": "for the resistance $a and the current $b",
                "formula": "$a * $b",
            },
            {
                "tag": "distance",
                "what": "distance traveled",
                "rule": "speed times time",
                "text": "at the speed $a in the time $b",
                "formula": "$a * $b",
            },
            {
                "tag": "work",
                "what": "work done",
                "rule": "force times distance",
                "text": "by the force $a along the distance $b",
                "formula": "$a * $b",
            },
            {
                "tag": "kinetic_energy",
                "what": "kinetic energy",
                "rule": "half of the mass times the square of the speed",
                "text": "for the mass $a and the speed $b",
                "formula": "$a * $b ** 2 / 2",
            },
        ],
    ),
    drill(
        "measure_units.speed",
        "$tag convert_$tag speed_$tag change_$tag",
        [real("x", "speed", "v", "x", high=120)],
        "float",
        [
            "Convert the speed $x from $from to $to, rounded to 2 decimal places.",
            (
                "One meter per second is 3.6 kilometers per hour. Return the speed $x, given in $from, in $to, "
                "rounded to two decimals."
            ),
            "A car drives at $x $from. How fast is that in $to? Round to 2 decimals.",
            "Speed $x: from $from to $to, rounded to 2 decimal places.",
            "Use the factor 3.6 to turn $x $from into $to, and round to two decimal places.",
            "Given a speed of $x $from, $rule and round to 2 decimal places to get $to.",
            "The function takes a speed $x in $from and returns it in $to, rounded to two decimal places.",
            "You have a speed of $x $from. How much is it in $to? To find out, $rule. Round to 2 decimals.",
            (
                "A wind gauge shows $x $from, but the report must give $to. Determine the figure, to two decimals; 1 "
                "meter per second equals 3.6 kilometers per hour."
            ),
            (
                "Input: $x, a speed in $from. Output: that speed in $to, rounded to two decimals (meters per second "
                "and kilometers per hour differ by the factor 3.6)."
            ),
            "Convert $x $from to $to, to 2 decimals.",
        ],
        "return round($x $op 3.6, 2)",
        lambda x, v: round(x * 3.6 if v["op"] == "*" else x / 3.6, 2),
        variants=[
            {
                "tag": "kmh_to_ms",
                "from": "kilometers per hour",
                "to": "meters per second",
                "op": "/",
                "rule": "divide by 3.6",
            },
            {
                "tag": "ms_to_kmh",
                "from": "meters per second",
                "to": "kilometers per hour",
                "op": "*",
                "rule": "multiply by 3.6",
            },
        ],
    ),
    drill(
        "measure_units.average_speed",
        "average_speed mean_speed overall_speed trip_speed {get|find}_average_speed",
        [
            integer("a", 10, 90, names=("d1", "first", "a")),
            integer("p", 1, 4, names=("t1", "hours1")),
            integer("b", 10, 90, names=("d2", "second", "b")),
            integer("q", 1, 4, names=("t2", "hours2")),
        ],
        "float",
        [
            (
                "A car drives $a km in $p hours and then $b km in $q hours. $give its average speed over the whole "
                "trip, rounded to 2 decimals."
            ),
            (
                "Average speed is the whole distance divided by the whole time. Return it for $a km in $p h followed "
                "by $b km in $q h, rounded to 2 places."
            ),
            (
                "$give the mean speed, rounded to two decimals, of a trip with two parts: $a km took $p hours, $b km "
                "took $q hours."
            ),
            (
                "Overall speed of two stretches ($a km in $p h, $b km in $q h): total distance by total time, rounded "
                "to 2 decimals."
            ),
            (
                "Someone cycles $a kilometers in $p hours, rests for no time at all, and cycles $b kilometers in $q "
                "hours. How fast on average? Round to 2 decimals."
            ),
            (
                "Add the distances $a and $b, add the times $p and $q, divide the first sum by the second and round "
                "to 2 decimal places."
            ),
            (
                "The function takes the distance $a and the duration $p of the first part of a trip and the distance "
                "$b and the duration $q of the second part. It returns the average speed of the entire trip, rounded "
                "to two decimal places."
            ),
            (
                "You drive $a kilometres in $p hours. Then you drive $b kilometres in $q hours. Divide all "
                "kilometres by all hours. Round to 2 decimals and output your average speed."
            ),
            (
                "A ship covers $a km in $p hours on one day and $b km in $q hours on the next. Determine its mean "
                "speed over all these hours, to two decimals. It is not the mean of the two speeds."
            ),
            (
                "Input: distance $a and time $p of one part of a trip, distance $b and time $q of the other. Output: "
                "total distance over total time, rounded to 2 decimals."
            ),
            "Calculate the average speed of a trip of $a km in $p hours and another $b km in $q hours, to 2 decimals.",
        ],
        "return round(($a + $b) / ($p + $q), 2)",
        lambda a, p, b, q: round(sum((a, b)) / sum((p, q)), 2),
    ),
)
