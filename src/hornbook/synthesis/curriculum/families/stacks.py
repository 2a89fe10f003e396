"""Stacks and queues: adding at one end, taking from the same or the other end."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer, words
from hornbook.synthesis.curriculum.family import Family, Style, nth
from hornbook.synthesis.curriculum.wording import WORDS, Draw

_BRACKETS = ("()", "(())", "()()", "(", ")", ")(", "(()", "())", "(()())", "((()))", "()(", "(a)", "((b)c)", "a)b(", "")


def _commands(draw: Draw, _: object) -> list[str]:
    """A list of words with 'undo' between them."""
    return [draw.choose(WORDS) if draw.chance(0.65) else "undo" for _ in range(draw.integer(2, 5))]


def _undone(steps: list[str]) -> list[str]:
    """The words that no later 'undo' takes back, found by reading from the end."""
    kept: list[str] = []
    skip = 0
    for step in reversed(steps):
        if step == "undo":
            skip += 1
        elif skip:
            skip -= 1
        else:
            kept.insert(0, step)
    return kept


FAMILIES: tuple[Family, ...] = (
    Family(
        id="stacks.take",
        title="Taking from a stack or a queue",
        names=("{take|get|items|pop|remove}_$tag", "$tag", "{next|few|several}_$tag"),
        args=(words(least=3, most=5), integer("k", 0, 3, names=("k", "n", "count", "times"), fix=(2,))),
        returns="list[str]",
        variants=(
            {
                "tag": "from_{end|top|stack}",
                "at": "",
                "form": "$words[::-1][:$k]",
                "said": "from the end",
                "kind": "stack",
                "rule": "last in, first out",
                "key": 0,
            },
            {
                "tag": "from_{front|queue|start}",
                "at": "0",
                "form": "$words[:$k]",
                "said": "from the front",
                "kind": "queue",
                "rule": "first in, first out",
                "key": 1,
            },
        ),
        says=(
            "Take $k items $said of a copy of $words and return them in the order in which they were taken.",
            "$hand the items that come out when $words is used as a $kind and $k {items|words} are taken{| out}.",
        ),
        note="{$words has at least $k items.|There are enough items.}",
        styles=(
            Style(
                """
                $stack = list($words)
                $result = []
                for $i in range($k):
                    $result.append($stack.pop($at))
                return $result
                """,
                "The method `pop` removes an item and returns it. Here it works $said.",
            ),
            Style("return $form", "The slice has the items in the order in which they would be taken."),
        ),
        reference=lambda words, k, v: [w for i, w in enumerate(words if v["key"] else reversed(words)) if i < k],
        edges=((["a", "b", "c"], 0), (["a", "b", "c"], 2), (["x", "y", "z"], 3)),
        need="serve things in a fixed order",
        idea=(
            (
                "In a stack the newest item is taken first, as with a pile of plates. In a queue the "
                "oldest one is, as in a shop."
            ),
            (
                "A list can play both parts. Appending adds at the end, and `pop` takes from the end "
                "or from a given place."
            ),
        ),
        pitfall=("An empty list has nothing to pop. Python stops with an `IndexError`.",),
        quiz=(("What is the rule of a $kind?", "The rule is: $rule."),),
    ),
    Family(
        id="stacks.undo",
        title="Undoing the last step",
        names=(
            "{apply|run|play}_{undo|steps|commands}",
            "with_undo",
            "{final|remaining}_{words|steps}",
            "undo_{list|steps}",
        ),
        args=(Arg("steps", ("steps", "commands", "actions", "entries"), "list[str]", _commands),),
        returns="list[str]",
        says=(
            "Collect the words in $steps in a list, but let 'undo' remove the {last one|word added last}.",
            (
                "$hand what is left of $steps when {each|every} 'undo' removes the word {added "
                "last|before it that is still there}."
            ),
        ),
        note="{If there is none, 'undo' does nothing.|An 'undo' with nothing left is ignored.}",
        styles=(
            Style(
                """
                $stack = []
                for $w in $steps:
                    if $w != "undo":
                        $stack.append($w)
                    elif $stack:
                        $stack.pop()
                return $stack
                """,
                "The `elif` makes sure that `pop` is called only if something is there.",
            ),
            Style(
                """
                $stack = []
                for $w in $steps:
                    if $w == "undo":
                        $stack = $stack[:-1]
                    else:
                        $stack.append($w)
                return $stack
                """,
                "The slice leaves out the last word. For an empty list it is just empty again.",
            ),
        ),
        reference=_undone,
        edges=(([],), (["undo"],), (["a", "b", "undo"],), (["a", "undo", "b"],)),
        need="undo the latest steps",
        idea=(
            "Undo takes back the latest step first. That is exactly how a stack works.",
            (
                "What came last is at the end of the list, where `append` puts it and `pop` finds it. "
                "So a plain list is all that we need."
            ),
        ),
        pitfall=("Do not forget the case that there is nothing to undo.",),
    ),
    Family(
        id="stacks.depth",
        title="How deep are the brackets?",
        names=("$tag", "{find|get|count}_$tag", "$tag_{count|in_text|of_text}"),
        args=(
            Arg(
                "text",
                ("text", "s", "formula", "code"),
                "str",
                lambda draw, _: (
                    "".join(draw.choose(("(", ")", "a", "b")) for _ in range(draw.integer(1, 7)))
                    if draw.chance(0.5)
                    else draw.choose(_BRACKETS)
                ),
            ),
        ),
        returns="int",
        variants=(
            {
                "tag": "{open_brackets|still_open}",
                "said": "number of round brackets in $text that are opened minus those that are closed",
                "op": "-",
                "key": 0,
            },
            {
                "tag": "{bracket_total|all_brackets}",
                "said": "number of round brackets in $text, opening and closing ones",
                "op": "+",
                "key": 1,
            },
        ),
        says=("$give the $said.", "{Look at each character and return|Go through the text and return} the $said."),
        styles=(
            Style(
                """
                $count = 0
                for $ch in $text:
                    if $ch == "(":
                        $count += 1
                    elif $ch == ")":
                        $count $op= 1
                return $count
                """,
                "Every bracket changes $count by 1, and all other characters leave it alone.",
            ),
            Style(
                'return $text.count("(") $op $text.count(")")',
                "Each kind of bracket is counted on its own, and then the two counts are combined.",
            ),
        ),
        reference=lambda text, v: sum(nth(v["key"], -1, 1) if c == ")" else int(c == "(") for c in text),
        edges=(("",), ("(a)",), ("((",)),
        need="count brackets",
        idea=(
            "A text with brackets is read from left to right. A counter tells how many are open at each point.",
            (
                "If only the number of open brackets matters, a counter can take the place of a stack. "
                "It goes up for one kind and down for the other."
            ),
        ),
        pitfall=("The same count of both kinds does not prove that they match: think of `)(`.",),
    ),
    Family(
        id="stacks.rotate",
        title="Moving items around",
        names=("$tag", "move_$tag", "$tag_{list|items|words}", "{list|item|bring}_$tag"),
        args=(words(least=2, most=5),),
        returns="list[str]",
        variants=(
            {
                "tag": "{first_to_end|front_to_back}",
                "form": "$words[1:] + $words[:1]",
                "pop": "0",
                "put": "append($item)",
                "said": "the first item moved to the end",
                "key": 0,
            },
            {
                "tag": "{last_to_front|back_to_front}",
                "form": "$words[-1:] + $words[:-1]",
                "pop": "",
                "put": "insert(0, $item)",
                "said": "the last item moved to the front",
                "key": 1,
            },
        ),
        says=(
            "$hand a copy of $words with $said.",
            "$hand the items of $words with $said.",
            "Make a list like $words, but with $said.",
        ),
        note="{An empty list stays empty.|}",
        styles=(
            Style(
                "return $form",
                "Two slices are put together in the other order. Slices work for the empty list as well.",
            ),
            Style(
                """
                $result = list($words)
                if $result:
                    $item = $result.pop($pop)
                    $result.$put
                return $result
                """,
                "The item is taken out with `pop` and put in again at the other end.",
            ),
        ),
        reference=lambda words, v: [words[(i + (1 if v["key"] == 0 else -1)) % len(words)] for i in range(len(words))],
        edges=(([],), (["a"],), (["a", "b", "c"],)),
        need="move an item to the other end of a list",
        idea=(
            (
                "When players take turns, the one at the front goes to the back of the queue. The "
                "order of the others stays."
            ),
            (
                "Moving an item means taking it out at one place and putting it in at another. The "
                "length of the list does not change."
            ),
        ),
        pitfall=("A single item such as `$words[0]` is no list. To add it with `+`, use a slice or brackets.",),
    ),
)
