"""Functions that make functions, and functions that are put in a chain."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import Draw


def _steps(draw: Draw, _: object) -> list[str]:
    return [draw.choose(("double", "add_one", "square", "negate")) for _ in range(draw.integer(1, 4))]


def _passed(steps: list[str], n: int) -> list[int]:
    """The start value and what it becomes after each step."""
    found = [n]
    for step in steps:
        now = found[-1]
        found.append({"double": now + now, "add_one": now - -1, "square": now**2, "negate": 0 - now}[step])
    return found


FAMILIES: tuple[Family, ...] = (
    Family(
        id="closures.made_function",
        title="A function that makes functions",
        names=(
            "$tag_all",
            "$tag_each_by_$k",
            "use_{maker|factory}",
            "{apply|run}_$tag",
            "with_made_$tag",
            "$tag_with_inner_function",
        ),
        args=(
            numbers(low=-5, high=20),
            integer("k", 2, 9, names=("amount", "k", "size", "given"), fix=(2, 3, 4, 5, 10)),
        ),
        returns="list[int]",
        variants=tuple(
            {"make": make, "made": made, "inner": inner, **rest}
            for make, made, inner in (
                ("make", "change", "inner"),
                ("maker", "rule", "made"),
                ("build", "step", "helper"),
                ("factory", "apply", "new_function"),
            )
            for rest in (
                {"tag": "{add|increase}", "said": "adds $k to its argument", "op": "+ $k", "short": "+", "key": 0},
                {
                    "tag": "{multiply|scale}",
                    "said": "multiplies its argument by $k",
                    "op": "* $k",
                    "short": "*",
                    "key": 1,
                },
                {
                    "tag": "{reduce_by|lower}",
                    "said": "subtracts $k from its argument",
                    "op": "- $k",
                    "short": "-",
                    "key": 2,
                },
            )
        ),
        says=(
            (
                "Make a function that $said, use it on every value of $numbers and return {the results|the list of "
                "its results}."
            ),
            (
                "Inside the function, {make|build} another function that $said, and return the list of its results "
                "for $numbers."
            ),
            (
                "$hand what a function that $said gives for each value in $numbers; {make that function inside|let an"
                " inner function do the work}."
            ),
        ),
        styles=(
            Style(
                """
                def $make(amount_given):
                    def $inner(x):
                        return x $short amount_given

                    return $inner

                $made = $make($k)
                return [$made($item) for $item in $numbers]
                """,
                (
                    "The inner function remembers the number it was made with. {A function with such a memory is "
                    "called a closure|That is what makes it a closure}."
                ),
            ),
            Style(
                """
                def $inner(x):
                    return x $op

                return [$inner($item) for $item in $numbers]
                """,
                (
                    "A function inside another one can use its variables. {It sees them without being handed "
                    "them|They need not be passed on}."
                ),
            ),
            Style(
                """
                return list(map(lambda x: x $op, $numbers))
                """,
                (
                    "A `lambda` is a function without a name. {Here `map` calls it for each value|It is handed to "
                    "`map` like any other value}."
                ),
            ),
        ),
        reference=lambda numbers, k, v: [nth(v["key"], sum((n, k)), sum([n] * k), sum((n, -k))) for n in numbers],
        edges=lambda v: (([], v.get("k", 3)), ([0], v.get("k", 3)), ([-1, 4], v.get("k", 3))),
        need="make small functions while a program runs",
        idea=(
            (
                "Functions are values. {They can be returned, stored and handed over|A function may return another "
                "function}."
            ),
            (
                "A function that was made inside another one keeps its variables, even when the outer call is over. "
                "{This is called a closure|So it still knows them later}."
            ),
        ),
        pitfall=(
            (
                "To return a function, write its name without brackets. {With brackets it is called at once|Brackets "
                "would call it}."
            ),
        ),
        quiz=(("What does a closure remember?", "The variables of the function in which it was made."),),
    ),
    Family(
        id="closures.pipeline",
        title="One function after another",
        names=("$tag", "{run|apply}_$tag", "$tag_of_steps", "{do|chain}_$tag", "$tag_by_name"),
        args=(
            integer("n", -5, 6, names=("n", "start", "value", "number")),
            Arg("steps", ("steps", "names", "actions", "plan"), "list[str]", _steps),
        ),
        returns="$kind",
        variants=tuple(
            {"known": known, **rest}
            for known in ("functions", "actions_by_name", "known", "table")
            for rest in (
                {
                    "kind": "int",
                    "tag": "{pipeline|all_steps}",
                    "said": "the last result",
                    "end": "$result[-1]",
                    "key": 0,
                },
                {
                    "kind": "list[int]",
                    "tag": "{step_results|results_on_the_way}",
                    "said": "a list of the start value and the result after each step",
                    "end": "$result",
                    "key": 1,
                },
                {
                    "kind": "int",
                    "tag": "{largest_result|peak_value}",
                    "said": "the largest value that occurs, the start value included",
                    "end": "max($result)",
                    "key": 2,
                },
            )
        ),
        says=(
            (
                "Start with $n and carry out the steps named in $steps one after another: {'double', 'add_one', "
                "'square' or 'negate'|each is 'double', 'add_one', 'square' or 'negate'}. $hand $said."
            ),
            (
                "Each name in $steps, 'double', 'add_one', 'square' or 'negate', stands for a function. Apply them to"
                " $n in this order, each to the result of the one before. $hand $said."
            ),
            (
                "Send the number $n through the functions that $steps names ('double', 'add_one', 'square', "
                "'negate'). $hand $said."
            ),
        ),
        styles=(
            Style(
                """
                $known = {
                    "double": lambda x: 2 * x,
                    "add_one": lambda x: x + 1,
                    "square": lambda x: x * x,
                    "negate": lambda x: -x,
                }
                $result = [$n]
                for $item in $steps:
                    $result.append($known[$item]($result[-1]))
                return $end
                """,
                (
                    "A dictionary leads from names to functions. {The function that is found is called at "
                    "once|Looking up a name gives a function, and the brackets call it}."
                ),
            ),
            Style(
                """
                $result = [$n]
                for $item in $steps:
                    $current = $result[-1]
                    if $item == "double":
                        $result.append(2 * $current)
                    elif $item == "add_one":
                        $result.append($current + 1)
                    elif $item == "square":
                        $result.append($current**2)
                    else:
                        $result.append(-$current)
                return $end
                """,
                (
                    "A chain of tests chooses what to do. {For many steps, a table would be shorter|It is longer than"
                    " a table of functions but needs no dictionary}."
                ),
            ),
        ),
        reference=lambda n, steps, v: nth(
            v["key"], _passed(steps, n)[-1], _passed(steps, n), sorted(_passed(steps, n))[-1]
        ),
        edges=((3, []), (3, ["double"]), (2, ["negate", "square"]), (-1, ["add_one", "double", "square"])),
        need="apply several functions in a row",
        idea=(
            (
                "The result of one function can be the argument of the next. {Functions in a row work like stations "
                "of a production line|So functions can be put in a chain}."
            ),
            (
                "Since functions are values, they fit into a dictionary. {Then a name is enough to choose one|This "
                "makes a table of actions}."
            ),
        ),
        pitfall=(
            (
                "The order matters. {Doubling and adding one gives another result than adding one and "
                "doubling|Squaring after adding is not adding after squaring}."
            ),
        ),
    ),
)
