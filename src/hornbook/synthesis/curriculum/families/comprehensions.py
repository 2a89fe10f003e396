"""Comprehensions: lists, dictionaries and sets built in one expression."""

from __future__ import annotations

import itertools

from hornbook.synthesis.curriculum.arguments import integer, numbers, words
from hornbook.synthesis.curriculum.family import Family, Style, nth

FAMILIES: tuple[Family, ...] = (
    Family(
        id="comprehensions.word_forms",
        title="A new form of every word",
        names=("$tag", "{all|list_of|get}_$tag", "$tag_{of_words|list}", "{to|make|collect}_$tag"),
        args=(words(),),
        returns="list[$kind]",
        variants=(
            {
                "tag": "{lengths|sizes}",
                "form": "len($w)",
                "kind": "int",
                "said": "{lengths|numbers of letters}",
                "key": 0,
            },
            {"tag": "{capitals|loud_words}", "form": "$w.upper()", "kind": "str", "said": "upper-case forms", "key": 1},
            {"tag": "{initials|first_letters}", "form": "$w[0]", "kind": "str", "said": "first letters", "key": 2},
            {"tag": "{last_letters|endings}", "form": "$w[-1]", "kind": "str", "said": "last letters", "key": 3},
            {"tag": "{doubles|doubled_words}", "form": "$w * 2", "kind": "str", "said": "doubled forms", "key": 4},
        ),
        says=(
            "$build a list {of|with} the $said of the words in $words.",
            "$hand the $said of all the {words|strings} in $words{| as a list}.",
            "List the $said of the words in $words{, in the same order|}.",
        ),
        styles=(
            Style(
                "return [$form for $w in $words]",
                "Before the `for` stands what becomes of each $w: here it is `$form`.",
            ),
            Style(
                """
                $result = []
                for $w in $words:
                    $result.append($form)
                return $result
                """,
                "The loop computes `$form` for one word at a time and appends it to $result.",
            ),
        ),
        reference=lambda words, v: [
            nth(v["key"], sum(1 for _ in w), "".join(map(str.upper, w)), w[:1], w[-1:], w + w) for w in words
        ],
        edges=(([],), (["ox"],)),
        need="list the $said of some words",
        idea=(
            (
                "A list comprehension describes a list: an expression first, then where its values "
                "come from. No empty list and no `append` are needed."
            ),
            (
                "A comprehension does the work of a loop with `append` in a single line. It reads from "
                "the middle: for each word, compute this."
            ),
        ),
        pitfall=("The square brackets are what makes it a list. With round ones you would get a generator.",),
    ),
    Family(
        id="comprehensions.squares",
        title="Computing a list from a range",
        names=("$tag", "{list|first|make|get}_$tag", "$tag_{up_to|list|table}", "{all|some}_$tag"),
        args=(integer("n", 0, 9, kind="", names=("n", "count", "limit", "size", "last")),),
        returns="list[int]",
        variants=(
            {"tag": "squares", "form": "$m ** 2", "said": "squares", "key": 2},
            {"tag": "cubes", "form": "$m ** 3", "said": "cubes", "key": 3},
            {"tag": "{doubles|even_numbers}", "form": "2 * $m", "said": "doubles", "key": 0},
            {"tag": "{tens|multiples_of_ten}", "form": "10 * $m", "said": "tenfold values", "key": 1},
        ),
        says=(
            "$build a list {of|with} the $said of the numbers from 1 to $n.",
            "$hand the $said of 1, 2, 3 and so on up to $n.",
            "List the $said of {all whole numbers|the numbers} from 1 to $n{, both included|}.",
        ),
        styles=(
            Style(
                "return [$form for $m in range(1, $n + 1)]",
                "The range stops before its end, which is why it is written with `$n + 1`.",
            ),
            Style(
                """
                $result = []
                for $m in range(1, $n + 1):
                    $result.append($form)
                return $result
                """,
                "For each $m from 1 to $n the value `$form` is appended.",
            ),
        ),
        reference=lambda n, v: list(
            itertools.accumulate(
                {
                    0: [2] * n,
                    1: [10] * n,
                    2: [2 * i + 1 for i in range(n)],
                    3: [3 * i * i + 3 * i + 1 for i in range(n)],
                }[v["key"]]
            )
        ),
        edges=((0,), (1,)),
        need="make a table of $said",
        idea=(
            "The function `range` delivers whole numbers. A comprehension turns each of them into something new.",
            "Many lists can be computed instead of typed. All that is needed is a rule for the number at each place.",
        ),
        pitfall=("With `range($n)` the numbers would run from 0 to one less than $n.",),
        quiz=(("How long is the list?", "It has $n items, one for each number."),),
    ),
    Family(
        id="comprehensions.to_dictionary",
        title="A dictionary in one expression",
        names=("{map|pair}_$tag", "word_$tag", "{words|each_word}_to_$tag", "$tag_by_word", "$tag_table"),
        args=(words(),),
        returns="dict[str, $kind]",
        variants=(
            {
                "tag": "{lengths|sizes}",
                "form": "len($w)",
                "kind": "int",
                "said": "{length|number of letters}",
                "key": 0,
            },
            {"tag": "initials", "form": "$w[0]", "kind": "str", "said": "first letter", "key": 1},
            {"tag": "capitals", "form": "$w.upper()", "kind": "str", "said": "upper-case form", "key": 2},
        ),
        says=(
            "$build a dictionary {that maps each word in $words|from each word in $words} to its $said.",
            "Map {each|every} word {of|in} $words to its $said.",
            "$hand a dictionary with the words of $words as keys and the $said of each as its value.",
        ),
        styles=(
            Style(
                "return {$w: $form for $w in $words}",
                "The colon separates key and value; the rest works like a list comprehension.",
            ),
            Style(
                """
                $result = {}
                for $w in $words:
                    $result[$w] = $form
                return $result
                """,
                "Each turn of the loop stores one value under its word.",
            ),
        ),
        reference=lambda words, v: dict(
            zip(words, [(len(w), w[:1], "".join(c.upper() for c in w))[v["key"]] for w in words], strict=True)
        ),
        edges=(([],), (["sun"],)),
        need="look up the $said of each word",
        idea=(
            (
                "A dictionary stores pairs of a key and a value. A dictionary comprehension makes such "
                "a pair for each item."
            ),
            (
                "When something will be looked up often, compute it once and store it under its word. "
                "Later a single look at the dictionary is enough."
            ),
        ),
        pitfall=("Every key exists only once. If a word occurs twice, the later pair replaces the earlier one.",),
    ),
    Family(
        id="comprehensions.even_then_change",
        title="Filtering and changing in one step",
        names=("$tag_$doing", "{list|get}_$tag_$doing", "$doing_$tag", "$doing_{only|all}_$tag"),
        args=(numbers(),),
        returns="list[int]",
        variants=tuple(
            {"tag": tag, "test": test, "said": said, "doing": doing, "form": form, "how": how, "keep": keep, "op": op}
            for tag, test, said, keep in (
                ("even", "$x % 2 == 0", "even", (0, 2)),
                ("odd", "$x % 2 == 1", "odd", (1, 2)),
                ("positive", "$x > 0", "positive", ()),
            )
            for doing, form, how, op in (
                ("{squared|squares}", "$x * $x", "squares", 0),
                ("{doubled|doubles}", "$x * 2", "doubles", 1),
                ("{halves|halved}", "$x // 2", "halves (rounded down)", 2),
            )
        ),
        says=(
            "$build a list of the $how of the $said numbers in $numbers.",
            "$hand the $how of {those|all} {numbers|values} in $numbers that are $said.",
            "Take the $said {numbers|values} of $numbers and return {a list of |}their $how.",
        ),
        styles=(
            Style(
                "return [$form for $x in $numbers if $test]",
                "The test at the end decides which $x is used; the expression at the start says what becomes of it.",
            ),
            Style(
                """
                $result = []
                for $x in $numbers:
                    if $test:
                        $result.append($form)
                return $result
                """,
                "The `if` filters the numbers, and `$form` is computed for those that pass.",
            ),
        ),
        reference=lambda numbers, v: [
            (n**2, n + n, (n - n % 2) // 2)[v["op"]]
            for n in filter(lambda n: n & 1 == v["keep"][0] if v["keep"] else n >= 1, numbers)
        ],
        edges=(([],), ([3, 4, -1],)),
        need="compute with some of the values only",
        idea=(
            "A comprehension may end with an `if`. Items that fail the test do not get into the new list.",
            (
                "First choose, then change: the test sees the old value, and the expression makes the "
                "new one. Values that are not chosen are never changed."
            ),
        ),
        pitfall=(
            (
                "The `if` of a filter stands at the end. An `if` at the start needs an `else` and "
                "chooses between two values."
            ),
        ),
    ),
)
