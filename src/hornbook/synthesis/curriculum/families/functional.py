"""Functions as helpers: map, filter, and functions that take functions."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, Named, numbers, words
from hornbook.synthesis.curriculum.family import Family, Style
from hornbook.synthesis.curriculum.wording import Draw

_FUNCTIONS = (Named(abs), Named(str), Named(float), Named(bool), Named(hex))


def _number_texts(draw: Draw, _: object) -> list[str]:
    """Numbers as strings."""
    return [str(draw.integer(0, 99)) for _ in range(draw.integer(1, 5))]


FAMILIES: tuple[Family, ...] = (
    Family(
        id="functional.map",
        title="Applying a function to every item",
        names=("$tag", "{list|all|get}_$tag", "{map|apply|change}_$tag", "$tag_{list|of_list|items}"),
        args=(
            Arg(
                "items", ("items", "values", "data", "entries"), "list[int]", lambda draw, _: draw.numbers(-9, 20, 1, 5)
            ),
        ),
        returns="list[$kind]",
        variants=(
            {"tag": "{absolute|abs_values}", "fn": "abs", "said": "absolute value", "kind": "int", "key": 0},
            {"tag": "{texts|strings}", "fn": "str", "said": "text form", "kind": "str", "key": 1},
            {"tag": "{truth_values|bools}", "fn": "bool", "said": "truth value", "kind": "bool", "key": 2},
            {"tag": "{floats|decimals}", "fn": "float", "said": "float form", "kind": "float", "key": 3},
        ),
        says=(
            "$build a list with the $said of {each|every} number in $items.",
            "Apply `$fn` to {each|every} number in $items and return the results as a list.",
            "$hand a list of what `$fn` returns for {each|every} {item|number} of $items.",
        ),
        styles=(
            Style(
                "return list(map($fn, $items))",
                "The function `map` calls `$fn` for each item, and `list` collects the results.",
            ),
            Style("return [$fn($x) for $x in $items]", "The comprehension calls `$fn` for one item at a time."),
            Style(
                """
                $result = []
                for $x in $items:
                    $result.append($fn($x))
                return $result
                """,
                "Each turn of the loop calls `$fn` once and keeps what it returns.",
            ),
        ),
        reference=lambda items, v: [(max(n, -n), repr(n), n != 0, n + 0.0)[v["key"]] for n in items],
        edges=(([],), ([0, -4],)),
        need="apply a function to all items",
        idea=(
            "A function is a value too. It can be handed to another function, which then calls it.",
            "If a function works for one item, `map` makes it work for many. The order of the items stays the same.",
        ),
        pitfall=("Hand over the name of the function without brackets. Brackets would call it at once.",),
    ),
    Family(
        id="functional.parse",
        title="From text to numbers",
        names=("{parse|read|to}_$tag", "$tag_from_{strings|texts}", "{convert|get}_$tag", "{list|as}_$tag"),
        args=(words("words", kind="", names=("texts", "strings", "parts", "fields"), make=_number_texts),),
        returns="$kind",
        variants=(
            {
                "tag": "{numbers|integers}",
                "form": "list(map(int, $words))",
                "start": "[]",
                "step": "$result.append(int($w))",
                "said": "a list of the numbers written in the strings of $words",
                "kind": "list[int]",
                "key": 0,
            },
            {
                "tag": "{total|sum}",
                "form": "sum(map(int, $words))",
                "start": "0",
                "step": "$result += int($w)",
                "said": "the sum of the numbers written in the strings of $words",
                "kind": "int",
                "key": 1,
            },
        ),
        says=("$hand $said.", "$hand $said, using `int`.", "Turn strings into numbers: return $said."),
        styles=(
            Style("return $form", "The function `int` reads one number, and `map` applies it to every string."),
            Style(
                """
                $result = $start
                for $w in $words:
                    $step
                return $result
                """,
                "Each string is turned into a number by `int` before it is used.",
            ),
        ),
        reference=lambda words, v: (lambda ns: sum(ns) if v["key"] else ns)(
            [sum((ord(c) - 48) * 10**p for p, c in enumerate(reversed(w))) for w in words]
        ),
        edges=(([],), (["07", "1"],)),
        need="read numbers from strings",
        idea=(
            (
                "Whatever is read from a file or typed by a person is text at first. The function "
                "`int` makes a number of it."
            ),
            'The strings "2" and "10" are compared letter by letter. As numbers they are compared by size.',
        ),
        pitfall=("A string that is not a number makes `int` fail with a `ValueError`.",),
    ),
    Family(
        id="functional.filter",
        title="Keeping what passes a test",
        names=("{keep|only|filter|select}_$tag", "$tag_{numbers|values|only}", "{get|find}_$tag"),
        args=(numbers(kind=""),),
        returns="list[int]",
        variants=(
            {"tag": "even", "test": "$x % 2 == 0", "said": "are even", "key": 0},
            {"tag": "odd", "test": "$x % 2 != 0", "said": "are odd", "key": 1},
            {"tag": "negative", "test": "$x < 0", "said": "are negative", "key": 2},
            {"tag": "{single_digit|small}", "test": "0 <= $x <= 9", "said": "lie between 0 and 9", "key": 3},
        ),
        says=(
            "$hand the {numbers|values} in $numbers that $said{, in their order|}.",
            "$build a list of those {numbers|values|items} of $numbers that $said.",
            "Keep only the {numbers|values} of $numbers that $said.",
        ),
        styles=(
            Style(
                "return list(filter(lambda $x: $test, $numbers))",
                "The lambda is a small function without a name, and `filter` keeps the items for which it is true.",
            ),
            Style(
                "return [$x for $x in $numbers if $test]",
                "The condition at the end does the same as a function given to `filter`.",
            ),
        ),
        reference=lambda numbers, v: [
            n for n in numbers if (abs(n) % 2 == 0, abs(n) % 2 == 1, str(n)[0] == "-", len(str(n)) == 1)[v["key"]]
        ],
        edges=(([],), ([-3, 0, 4, 11],)),
        need="keep the values that $said",
        idea=(
            "A test is a function that returns a truth value. To filter a list, hand it the test.",
            (
                "Filtering and mapping are partners: one chooses items, the other changes them. Often "
                "both are used on the same list."
            ),
        ),
        pitfall=("The result of `filter` is not a list yet. Wrap it in `list` to see its items.",),
    ),
    Family(
        id="functional.apply_given",
        title="A function as an argument",
        names=(
            "{apply|call|use}_{to_all|each|function}",
            "{map|transform}_{list|values|with}",
            "{results|apply}_of",
            "for_all",
        ),
        args=(
            Arg("function", ("function", "f", "action", "change"), "", lambda draw, _: draw.choose(_FUNCTIONS)),
            numbers("items", kind="", least=1, most=4),
        ),
        returns="list",
        says=(
            "Call $function with {each|every} item of $items and return {a list of the results|the results as a list}.",
            "$build a list of what $function returns for {each|every} item of $items.",
            "Apply {the function |}$function to all {items|values} of $items{| and return a list}.",
        ),
        styles=(
            Style("return [$function($x) for $x in $items]", "Whatever $function does, it is called once for each $x."),
            Style(
                "return list(map($function, $items))",
                "As $function is a value like any other, it can be passed on to `map`.",
            ),
            Style(
                """
                $result = []
                for $x in $items:
                    $result.append($function($x))
                return $result
                """,
                "The call `$function($x)` runs the function that was handed over.",
            ),
        ),
        reference=lambda function, items: [function.function(item) for item in items],
        edges=((_FUNCTIONS[0], []), (_FUNCTIONS[1], [1, -1])),
        need="write one loop for many functions",
        idea=(
            (
                "A function that takes another function as an argument can do many jobs. The caller "
                "decides what happens to each item."
            ),
            "The name of a function without brackets stands for the function itself. With brackets it is called.",
        ),
        pitfall=("Pass `abs` and not `abs()`. The second form calls the function before there is a value.",),
    ),
)
