"""School mathematics: proportions, equations and terms."""

from __future__ import annotations

from fractions import Fraction
from functools import reduce

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _steps(draw: Draw, _: object) -> list[str]:
    return [draw.choose("+-*") + str(draw.integer(1, 9)) for _place in range(draw.integer(1, 4))]


def _sum_text(draw: Draw, _: object) -> str:
    left, right = draw.integer(0, 40), draw.integer(0, 40)
    return f"{left} + {right} = {left + right + draw.choose((0, 0, 1, -1, 10))}"


FAMILIES = (
    drill(
        "school_algebra.proportion",
        "$tag_proportion solve_$tag_proportion rule_of_three_$tag $tag_rule convert_$tag find_$tag_partner",
        [
            integer("n", 1, 12, names=("n", "known", "old", "count1")),
            integer(
                "p",
                names=("p", "result", "value1", "given"),
                make=lambda draw, before: before[0] * draw.integer(1, 9) * 12,
            ),
            integer("m", 1, 6, names=("m", "wanted", "new", "count2"), fix=(2, 3, 4)),
        ],
        "float",
        [
            "$story What belongs to $m?",
            "Two quantities are $word proportional: $rule. To $n belongs $p. $give what belongs to $m.",
            "For $n the value is $p. $give the value for $m when $rule.",
            (
                "The function solves a problem of proportion. It is given a first pair, $n and $p, and a new number "
                "$m; because $rule, the partner of $m is the $formula."
            ),
            (
                "You know the pair $n and $p. You want the pair that begins with $m. It is known that $rule. Return "
                "the second number of the new pair."
            ),
            "Rule of three, $word: $n goes with $p; what goes with $m?",
            (
                "In a table stand $n and, next to it, $p. In the next line stands $m. The two columns are $word "
                "proportional, that is, $rule. Determine the number that is missing."
            ),
        ],
        "return $f",
        lambda n, p, m, v: float(Fraction(p * m, n) if v["tag"] == "direct" else Fraction(p * n, m)),
        edges=((1, 12, 2), (2, 24, 3), (4, 48, 4)),
        note="The result is a float.",
        variants=[
            {
                "tag": "direct",
                "word": "directly",
                "f": "$p * $m / $n",
                "formula": "product of $p and $m divided by $n",
                "rule": "{twice as much of the one means twice as much of the other|their quotient stays the same}",
                "story": "The price of $n pieces is $p, and each piece costs the same.",
            },
            {
                "tag": "inverse",
                "word": "inversely",
                "f": "$n * $p / $m",
                "formula": "product of $n and $p divided by $m",
                "rule": "{twice as much of the one means half as much of the other|their product stays the same}",
                "story": "$n pumps empty a pool in $p minutes; more pumps are quicker in proportion.",
            },
        ],
    ),
    drill(
        "school_algebra.linear_equation",
        "solve_linear solve_equation find_unknown solution_of_equation linear_solution unknown_number",
        [
            integer(
                "a",
                names=("a", "factor", "p", "slope"),
                make=lambda draw, _: draw.choose((-5, -4, -3, -2, 2, 3, 4, 5, 6)),
            ),
            integer("b", -12, 12, names=("b", "summand", "q", "shift")),
            integer(
                "c",
                names=("c", "outcome", "r", "right_side"),
                make=lambda draw, before: before[0] * draw.integer(-6, 9) + before[1],
            ),
        ],
        "int",
        [
            (
                "$give the whole number that, multiplied by $a and then increased by $b, is $c. There is such a "
                "number, and $a is not 0."
            ),
            (
                "Solve the equation: $a times unknown plus $b equals $c. The solution is an integer, and $a is "
                "different from 0."
            ),
            (
                "I think of a whole number. I multiply it by $a, add $b and get $c. As $a is "
                "not 0, there is only one such number. Which?"
            ),
            (
                "The function takes the coefficients of a linear equation, a factor $a other than zero, a constant $b "
                "and the right-hand side $c, and returns its solution, which is always an integer."
            ),
            (
                "Somebody takes a number and multiplies it with $a. Then $b is added. The result is $c. Return the "
                "first number. It is a whole number."
            ),
            "Integer u with $a * u + $b == $c.",
            (
                "Undo two steps: from $c subtract $b, then divide by $a (the division has no remainder). Return the "
                "number so found as an integer."
            ),
        ],
        "return ($c - $b) // $a",
        lambda a, b, c: next(x for x in range(-20, 20) if a * x + b == c),
        edges=((2, 0, 0), (3, 1, 10), (-2, 4, 0)),
    ),
    drill(
        "school_algebra.sum_and_difference",
        (
            "numbers_from_sum_and_difference both_numbers find_two_numbers larger_and_smaller split_by_difference "
            "solve_sum_difference"
        ),
        [
            integer("p", 0, 40, names=("total", "together", "p", "sum_of_both")),
            integer(
                "q",
                names=("gap", "difference", "q", "apart"),
                make=lambda draw, before: before[0] % 2 + 2 * draw.integer(0, 8),
            ),
        ],
        "tuple[int, int]",
        [
            (
                "Two whole numbers have the sum $p and the difference $q. $hand both as a tuple, the larger one first. "
                "$p and $q are both even or both odd."
            ),
            (
                "Find the larger and the smaller of two integers whose sum is $p and whose difference is $q. They "
                "exist. Return them in this order."
            ),
            (
                "Two sisters have $p coins together; the elder has $q more than the younger. How many has each? Return "
                "(elder, younger). In riddles of this kind debts are allowed, so a negative number is possible."
            ),
            (
                "The function solves two equations: first plus second equals $p, first minus second equals $q. It "
                "returns the tuple (first, second) of integers; the arguments are such that there are no fractions."
            ),
            (
                "Add two numbers and you get $p. Subtract the second from the first and you get $q. Return the first "
                "number and the second number in a tuple. Both are whole numbers."
            ),
            "Integers (x, y) with sum $p and x minus y equal to $q.",
            (
                "The larger number is half of $p plus $q; the smaller one is what remains of $p. Both come out whole. "
                "Give them, the larger one first."
            ),
        ],
        """
        larger = ($p + $q) // 2
        return larger, $p - larger
        """,
        lambda p, q: next((x, p - x) for x in range(-50, 100) if x - (p - x) == q),
        edges=((0, 0), (10, 4), (7, 1), (3, 5)),
    ),
    drill(
        "school_algebra.roots_to_terms",
        "$tag $tag_by_numbers get_$tag build_$tag $tag_as_tuple find_$tag",
        [
            integer("p", -9, 9, names=("p", "first", "u", "one")),
            integer("q", -9, 9, names=("q", "second", "v", "other")),
        ],
        "tuple[int, int]",
        [
            "Let b and c be the numbers for which $told, x being the unknown. $hand the tuple (b, c).",
            "For which coefficients b and c is it true that $told? Return both as a tuple of integers.",
            (
                "In algebra class the pupils learn that $told. They look for the number b in front of x and the "
                "number c without x. Return (b, c)."
            ),
            "The function takes two integers and returns b and c as a tuple, where $told.",
            "You have two numbers, $p and $q. It is known that $told. Return a tuple: first b, then c.",
            "Tuple (b, c) such that $told.",
            (
                "Determine the coefficient of x and the constant term. They are needed because $told. Output: both in "
                "a tuple."
            ),
        ],
        "return $form",
        lambda p, q, v: (((1 + v["s"] * p) * (1 + v["s"] * q) - 1 - v["s"] ** 2 * p * q, v["s"] ** 2 * p * q)),
        edges=((0, 0), (2, -2), (3, 4)),
        variants=[
            {
                "tag": "expand_brackets",
                "s": 1,
                "form": "$p + $q, $p * $q",
                "told": "(x + $p)(x + $q) multiplied out is x^2 + b x + c",
            },
            {
                "tag": "equation_with_solutions",
                "s": -1,
                "form": "-($p + $q), $p * $q",
                "told": "the equation x^2 + b x + c = 0 has the solutions $p and $q",
            },
        ],
    ),
    drill(
        "school_algebra.sum_and_product",
        (
            "numbers_with_sum_and_product factor_trinomial find_sum_product_pair pair_by_sum_and_product split_product "
            "two_whole_numbers"
        ),
        [
            integer("p", 0, 18, names=("total", "added", "p", "sum_wanted")),
            integer(
                "q",
                names=("product", "multiplied", "q", "product_wanted"),
                make=lambda draw, before: (
                    (part := draw.integer(0, before[0])) * (before[0] - part)
                    if draw.chance(0.7)
                    else draw.integer(1, 60)
                ),
            ),
        ],
        "tuple[int, int] | None",
        [
            (
                "$hand two whole numbers from 0 up with the sum $p and the product $q as a tuple, the smaller one "
                "first, or None if there are no such numbers."
            ),
            (
                "Try all ways to write $p as a sum of two integers that are not negative. If the two have the product "
                "$q, return them, the smaller first; if no way fits, return None."
            ),
            (
                "A gate opens for two numbers, none below 0: added they make $p, multiplied they make $q. Which "
                "numbers open it? Return the tuple in ascending order, or None when no pair does."
            ),
            (
                "The function searches for non-negative integers a <= b with a + b equal to $p and a * b equal to $q. "
                "It returns (a, b), or None if the search fails."
            ),
            (
                "Find two numbers: 0, 1, 2 and so on are allowed. Their sum must be $p. Their product must be $q. "
                "Return them in a tuple, the small number first. If it is not possible, return None."
            ),
            "Smaller and larger of two numbers >= 0 with sum $p, product $q; else None.",
            (
                "To take apart a term into two factors one needs two whole numbers, not negative, that add up to $p "
                "and give $q when multiplied. Provide them in ascending order; without a solution, provide None."
            ),
        ],
        """
        for low in range($p // 2 + 1):
            if low * ($p - low) == $q:
                return low, $p - low
        return None
        """,
        lambda p, q: min(
            ((a, b) for a in range(p + 1) for b in range(a, p + 1) if a + b == p and a * b == q), default=None
        ),
        edges=((0, 0), (5, 6), (5, 7), (4, 4)),
    ),
    drill(
        "school_algebra.value_table",
        "value_table table_of_values points_of_line line_points tabulate_line function_table",
        [
            integer("a", -5, 5, names=("a", "slope", "factor", "rise"), fix=(2, 3, -1)),
            integer("b", -9, 9, names=("b", "start", "shift", "height"), fix=(1, 4, -2)),
            integer("n", 1, 5, names=("n", "last", "size", "until")),
        ],
        "list[tuple[int, int]]",
        [
            (
                "$build the table of values of the linear function with slope $a and intercept $b for the arguments "
                "from 0 to $n: a list of tuples (argument, value)."
            ),
            (
                "For each whole number from 0 up to and including $n, multiply it by $a and add $b; collect the pairs "
                "of number and result."
            ),
            (
                "A straight line goes through height $b at 0 and rises by $a per step. To draw it, a pupil lists the "
                "points (place, height) for the places 0 to $n. Return this list."
            ),
            (
                "The function returns a list of $n plus one tuples. The tuple for t, with t running from 0 to $n, "
                "consists of t and $a times t plus $b."
            ),
            (
                "Take the numbers 0, 1, 2 up to $n. For every number calculate $a times the number, plus $b. Write the "
                "number and the result in a tuple. Return a list of the tuples."
            ),
            "List of (t, $a * t + $b) for t from 0 to $n.",
            (
                "Tabulate the function that assigns to a number its $a-fold increased by $b. The table begins at 0 and "
                "ends at $n, both included, and consists of pairs."
            ),
        ],
        [
            "return [(place, $a * place + $b) for place in range($n + 1)]",
            """
            $result = []
            for place in range($n + 1):
                $result.append((place, $a * place + $b))
            return $result
            """,
        ],
        lambda a, b, n: list(zip(range(n + 1), [b + sum([a] * t) for t in range(n + 1)], strict=True)),
        edges=((1, 0, 1), (0, 5, 3), (-1, 4, 4)),
    ),
    drill(
        "school_algebra.number_chain",
        "number_chain chain_of_steps calculate_chain run_number_chain run_machine chain_result",
        [
            integer("n", -5, 20, names=("n", "start", "number", "begin")),
            Arg("steps", ("steps", "chain", "machine", "commands"), "list[str]", _steps),
        ],
        "int",
        [
            (
                "Begin with $n and carry out $steps one after the other. A step is a sign, '+', '-' or '*', followed "
                "by a whole number, such as '+3'. $give the last result."
            ),
            (
                "Each string of $steps tells what is done with the current number: '+5' adds 5, '-2' subtracts 2, '*4' "
                "multiplies by 4. Start from $n, work from left to right, and return what comes out."
            ),
            (
                "A number machine has several boxes in a row, labelled like '*2' or '-7'. The number $n goes in at the "
                "left. Which number comes out at the right, when $steps are the labels?"
            ),
            (
                "The function applies a list of textual operations to an integer in order, without any precedence. The "
                "first character is the operator (plus, minus or star), the rest is the operand. It returns the final "
                "integer."
            ),
            (
                "You have a number and some steps. Every step is a text with a sign and a number. Plus means add. "
                "Minus means subtract. A star means multiply. Do the steps in their order. Return the number at the "
                "end."
            ),
            "Result of running $n through the operations $steps, such as ['+3', '*2'].",
            (
                "Chain calculation: if a step begins with '+', add its number; if with '-', subtract it; if with '*', "
                "multiply by it. The first number is $n, the steps are $steps. With no steps the result is $n."
            ),
        ],
        """
        current_value = $n
        for step in $steps:
            operand = int(step[1:])
            if step[0] == "+":
                current_value += operand
            elif step[0] == "-":
                current_value -= operand
            else:
                current_value *= operand
        return current_value
        """,
        lambda n, steps: reduce(
            lambda value, step: {
                "+": value + int(step[1:]),
                "-": value - int(step[1:]),
                "*": value * int(step[1:]),
            }[step[0]],
            steps,
            n,
        ),
        edges=((4, []), (0, ["+10"]), (2, ["+3", "*2", "-1"])),
    ),
    drill(
        "school_algebra.check_sum",
        "is_sum_right check_sum sum_is_correct mark_sum is_correct_addition check_addition",
        [Arg("line", ("line", "task", "text", "homework"), "str", _sum_text)],
        "bool",
        [
            (
                "$line is a sum with a result, such as '3 + 4 = 7', the parts separated by blanks. $check the result "
                "is right."
            ),
            (
                "Read the three numbers of $line, which has the form 'a + b = c', and return True exactly if the first "
                "two add up to the third."
            ),
            (
                "A teacher marks homework such as '12 + 9 = 22' (which is wrong). Tell for the text $line whether it "
                "is correct."
            ),
            (
                "The function splits a string of the form 'number + number = number' and returns a boolean saying "
                "whether the stated equation holds."
            ),
            (
                "A pupil wrote an addition: a number, a plus sign, a number, an equals sign, and a number. Check it. "
                "Return True if it is right and False if it is not."
            ),
            "Does the equation 'a + b = c' in $line hold?",
            (
                "Given a line of arithmetic with blanks around '+' and '='. If the sum on the left equals the number "
                "on the right, return True; otherwise return False. The line is $line."
            ),
        ],
        """
        $parts = $line.split()
        return int($parts[0]) + int($parts[2]) == int($parts[4])
        """,
        lambda line: sum(int(part) for part in line.partition("=")[0].split("+")) == int(line.partition("=")[2]),
        edges=(("0 + 0 = 0",), ("3 + 4 = 8",), ("10 + 5 = 15",)),
    ),
)
