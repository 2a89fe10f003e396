"""Choosing between cases: if, elif, else, early returns and conditional expressions."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, word
from hornbook.synthesis.curriculum.family import Family, Style

FAMILIES: tuple[Family, ...] = (
    Family(
        id="conditions.sign_name",
        title="Naming the sign of a number",
        names=("{sign|sign_name|sign_word}", "{name|describe|tell}_sign", "{kind|type}_of_number", "sign_of"),
        args=(integer("n", -9, 9, make=lambda draw, _: draw.choose((-1, 0, 1)) * draw.integer(1, 20)),),
        returns="str",
        variants=(
            {"plus": "positive", "minus": "negative", "zero": "zero"},
            {"plus": "above", "minus": "below", "zero": "level"},
            {"plus": "plus", "minus": "minus", "zero": "null"},
        ),
        says=(
            (
                "$hand '$plus' if $n is {greater than|above} 0, '$minus' if it is {less than|below} 0, "
                "and '$zero' otherwise."
            ),
            "Return '$plus', '$minus' or '$zero'{, depending on the sign of| for a positive, negative or zero} $n.",
            "{Say|Tell} with '$plus', '$minus' or '$zero' {which sign $n has|how $n compares with zero}.",
        ),
        styles=(
            Style(
                """
                if $n > 0:
                    return "$plus"
                if $n < 0:
                    return "$minus"
                return "$zero"
                """,
                "A `return` ends the function at once, so the last line is reached only when both tests have failed.",
            ),
            Style(
                """
                if $n > 0:
                    return "$plus"
                elif $n < 0:
                    return "$minus"
                else:
                    return "$zero"
                """,
                (
                    "Python tries the tests from top to bottom and takes the first one that is true; "
                    "`else` takes the rest."
                ),
            ),
        ),
        reference=lambda n, v: (v["zero"], v["plus"], v["minus"])[(n > 0) - (n < 0)],
        edges=((0,), (1,), (-1,)),
        need="put a number into one of three groups",
        idea=(
            (
                "An `if` asks a question and runs its block only when the answer is yes. Several "
                "questions in a row sort a value into groups."
            ),
            (
                "Every number is above zero, below zero or zero itself. Two tests are enough, because "
                "what fails both must be the third kind."
            ),
        ),
        pitfall=("Do not forget zero. With a single `if` and `else` it would silently count as negative.",),
    ),
    Family(
        id="conditions.pick_word",
        title="Choosing between two words",
        names=(
            "{even|odd}_or_{odd|even}",
            "parity",
            "parity_{name|word}",
            "{name|tell|describe}_parity",
            "number_kind",
        ),
        args=(integer("n", 0, 50, kind="number"),),
        returns="str",
        variants=({"yes": "even", "no": "odd"}, {"yes": "pair", "no": "single"}, {"yes": "left", "no": "right"}),
        says=(
            "$hand '$yes' if $n is even{ and '$no' if it is odd|, else '$no'|, otherwise '$no'}.",
            "Return the word '$yes' for an even $n and '$no' for an odd {one|number}.",
            "{Say|Answer} '$yes' if $n can be divided by 2, and '$no' otherwise.",
        ),
        styles=(
            Style(
                """
                if $n % 2 == 0:
                    return "$yes"
                return "$no"
                """,
                "An even number leaves no remainder when it is divided by 2, and that is what the `if` asks.",
            ),
            Style(
                'return "$yes" if $n % 2 == 0 else "$no"',
                "The expression reads like a sentence: one word if the test holds, else the other.",
            ),
        ),
        reference=lambda n, v: [v["yes"], v["no"]][n & 1],
        edges=((0,), (1,)),
        need="name whether a number is even or odd",
        idea=(
            "Sometimes a program must choose one of two answers. An `if` with a test makes the choice.",
            (
                "The remainder after division by 2 is 0 for even numbers and 1 for odd ones. A test on "
                "it has just two outcomes."
            ),
        ),
        pitfall=(
            "A single `=` gives a name to a value and is not allowed in a test. Two values are compared with `==`.",
            "Write the two words with quotes. Without quotes Python looks for variables of that name.",
        ),
        quiz=(("Is zero even or odd?", "Even: dividing it by 2 leaves no remainder."),),
    ),
    Family(
        id="conditions.larger_of_two",
        title="The larger or smaller of two numbers",
        names=("{$tag|$tag_number|$tag_value}", "$tag_of_two", "{pick|choose|find|get}_$tag"),
        args=(
            integer("a", -20, 40, names=("a", "x", "first", "left")),
            integer("b", -20, 40, names=("b", "y", "second", "right")),
        ),
        returns="int",
        variants=(
            {"op": ">", "tag": "larger", "said": "{larger|greater}"},
            {"op": "<", "tag": "smaller", "said": "{smaller|lesser}"},
        ),
        says=(
            "$give the $said of $a and $b.",
            "$give the $said of {the two numbers|two values,} $a and $b.",
            "$hand $a or $b, whichever is $tag.",
        ),
        styles=(
            Style(
                """
                if $a $op $b:
                    return $a
                return $b
                """,
                "If $a wins the comparison it is returned; in every other case, a tie included, $b is.",
            ),
            Style(
                "return $a if $a $op $b else $b",
                "The conditional expression picks one of the two names by the test in its middle.",
            ),
        ),
        reference=lambda a, b, v: sorted((a, b), reverse=v["op"] == ">")[0],
        edges=((4, 4), (-2, -8)),
        need="pick the $tag of two numbers",
        idea=(
            (
                "A comparison such as `3 < 5` has the value `True` or `False`. An `if` uses that value "
                "to decide which way the program goes."
            ),
            (
                "Choosing between two values takes one test and two `return` statements. Python's "
                "`max` and `min` do the same."
            ),
        ),
        pitfall=(
            (
                "When both numbers are equal, one of them must still be returned. A second `if` "
                "instead of a plain `return` could forget that case."
            ),
        ),
    ),
    Family(
        id="conditions.plural",
        title="One thing or many",
        names=(
            "{plural|with_plural|count_noun}",
            "{format|say|write}_{count|amount}",
            "{amount|number}_{text|label}",
            "pluralize",
        ),
        args=(
            integer(
                "n",
                0,
                12,
                names=("n", "count", "number", "amount"),
                make=lambda draw, _: draw.choose((0, 1, 1, 2, 3, 5, 8, 12)),
            ),
            word(
                "noun",
                kind="",
                names=("noun", "thing", "word", "unit"),
                make=lambda draw, _: draw.choose(
                    ("apple", "book", "cat", "day", "egg", "hour", "key", "lamp", "meter", "page", "river", "tree")
                ),
            ),
        ),
        returns="str",
        says=(
            "$hand $n and $noun with a space between{| them}, and an 's' added unless $n is 1.",
            "{Write|Return} the count $n and the $noun as text, {with|adding} a final 's' for every count but 1.",
            "Return a text such as '1 book' or '3 books' for the given $n and $noun.",
        ),
        styles=(
            Style(
                """
                if $n == 1:
                    return f"{$n} {$noun}"
                return f"{$n} {$noun}s"
                """,
                "Only the count 1 has no 's', so it gets its own test; zero and all larger counts share the last line.",
            ),
            Style(
                """
                ending = "" if $n == 1 else "s"
                return f"{$n} {$noun}{ending}"
                """,
                "The first line decides on the ending and the second puts the three pieces together.",
            ),
        ),
        reference=lambda n, noun: str(n) + " " + noun + "s" * (n != 1),
        edges=((1, "cat"), (0, "cat"), (2, "cat")),
        need="print a count with the right form of a noun",
        idea=(
            (
                "English adds an 's' when there is not exactly one of a thing: 1 book, but 0 books and "
                "2 books. A program that talks to people should know this rule."
            ),
            (
                "A small test in the right place makes a program's messages read well. The special "
                "case here is the number 1."
            ),
        ),
        pitfall=("A test like `$n > 1` for the 's' would print '0 book'. Ask whether the count is exactly 1.",),
    ),
)
