"""Two pointers in two texts: hidden words, shared starts and the first difference."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.arguments import Arg, word
from hornbook.synthesis.curriculum.family import Family, Style
from hornbook.synthesis.curriculum.wording import WORDS, Draw


def _hidden(draw: Draw, _: object) -> str:
    """A few letters of a word in their order, or now and then shuffled."""
    word = draw.word()
    kept = "".join(ch for ch in word if draw.chance(0.6))
    return kept if draw.chance(0.7) else "".join(draw.shuffled(kept))


def _relative(draw: Draw, before: tuple[str, ...]) -> str:
    """A word that begins or ends like the one before, or now and then any word."""
    if draw.chance(0.2):
        return draw.word()
    cut = draw.integer(1, len(before[0]))
    other = draw.word()[-2:]
    return before[0][:cut] + other if draw.chance(0.5) else other + before[0][-cut:]


FAMILIES: tuple[Family, ...] = (
    Family(
        id="pointers.hidden_word",
        title="Letters in the right order",
        names=(
            "is_{hidden|contained}",
            "{hidden|found}_in_order",
            "has_letters_in_order",
            "can_{make|form}_by_deleting",
            "{appears|occurs}_in_order",
            "is_subsequence",
        ),
        args=(
            Arg("short", ("short", "pattern", "letters", "part"), "str", _hidden),
            Arg(
                "text",
                ("word", "text", "long", "string"),
                "str",
                lambda draw, so: (
                    "".join(ch + draw.letter() * draw.integer(0, 1) for ch in so[0])
                    if draw.chance(0.7)
                    else draw.choose(WORDS)
                ),
            ),
        ),
        returns="bool",
        variants=({"at": "{at|next_letter|matched}", "rest": "{rest|letters_left|remaining}"},),
        says=(
            "$check all letters of $short occur in $text in the same order{|, perhaps with others in between}.",
            (
                "$check $short is left when some letters of $text are {crossed out|removed}{| and the others keep "
                "their order}."
            ),
            "$check one can get $short from $text by deleting letters{|, none or more of them}.",
        ),
        styles=(
            Style(
                """
                $at = 0
                for $ch in $text:
                    if $at < len($short) and $ch == $short[$at]:
                        $at += 1
                return $at == len($short)
                """,
                (
                    "The position in $short moves on only at a match. {If it reaches the end, everything was found|At"
                    " the end it must have come to the last letter}."
                ),
            ),
            Style(
                """
                $rest = iter($text)
                return all($ch in $rest for $ch in $short)
                """,
                (
                    "The test `in` uses up the iterator as far as it has searched. {So each letter is looked for "
                    "behind the one before|The next search goes on from there}."
                ),
            ),
            Style(
                """
                $at = -1
                for $ch in $short:
                    $at = $text.find($ch, $at + 1)
                    if $at == -1:
                        return False
                return True
                """,
                (
                    "The method `find` is told where to begin, {right behind the last match|one place after the last "
                    "match}. It returns -1 if there is nothing."
                ),
            ),
        ),
        reference=lambda short, text, _: re.search(".*".join(map(re.escape, short)), text) is not None,
        edges=(("", "cat"), ("cat", "cart"), ("tac", "cat"), ("cat", "ca"), ("aa", "banana")),
        need="see if a word hides in another one",
        idea=(
            (
                "One pointer runs through the long text, the other waits at the next letter that is wanted. {Each "
                "letter of the text is looked at once|One pass is enough}."
            ),
            "The letters need not stand side by side. {Only their order counts|What matters is their order}.",
        ),
        pitfall=(
            (
                "It is not enough that every letter occurs. {The order matters too|They must come in the right order "
                "as well}."
            ),
        ),
    ),
    Family(
        id="pointers.shared_part",
        title="What two words share",
        names=(
            "shared_$tag",
            "common_$tag",
            "{same|equal}_$tag",
            "{find|get}_{shared|common}_$tag",
            "$tag_of_both",
            "$tag_in_common",
        ),
        args=(
            word("a", kind="word", names=("first", "left", "a", "one")),
            word("b", kind="", names=("second", "right", "b", "other"), make=_relative),
        ),
        returns="str",
        variants=tuple(
            {"size": size, **rest}
            for size in ("size", "length", "k")
            for rest in (
                {
                    "tag": "{start|prefix|beginning}",
                    "said": "beginning",
                    "pairing": "$a, $b",
                    "part": "[:$size]",
                    "test": "startswith",
                    "cut": "[:-1]",
                },
                {
                    "tag": "{end|suffix|ending}",
                    "said": "end",
                    "pairing": "reversed($a), reversed($b)",
                    "part": "[len($a) - $size :]",
                    "test": "endswith",
                    "cut": "[1:]",
                },
            )
        ),
        says=(
            "$hand the longest text that {both words|the words} $a and $b have in common at their $said.",
            "$give the part at the $said that $a and $b share.",
            "How far do $a and $b agree at the $said? Return the {common|shared} letters{| there}.",
        ),
        note="{It may be empty.|Without such letters, return an empty string.}",
        styles=(
            Style(
                """
                $size = 0
                for $left, $right in zip($pairing):
                    if $left != $right:
                        break
                    $size += 1
                return $a$part
                """,
                (
                    "The two words are compared letter by letter. {The first difference ends the loop|As soon as the "
                    "letters differ, the loop ends}."
                ),
            ),
            Style(
                """
                $result = $a
                while not $b.$test($result):
                    $result = $result$cut
                return $result
                """,
                (
                    "The candidate gets shorter until it fits. {The empty string fits always, so the loop comes to an"
                    " end|In the worst case it becomes empty, and that fits}."
                ),
            ),
        ),
        reference=lambda a, b, v: next(
            t
            for t in ((a[: len(a) - i] if v["said"] == "beginning" else a[i:]) for i in range(len(a) + 1))
            if (b[: len(t)] if v["said"] == "beginning" else b[len(b) - len(t) :]) == t
        ),
        edges=(("cart", "cart"), ("", "cat"), ("cat", "dog"), ("carts", "car"), ("star", "car")),
        need="find out what two words have in common at the $said",
        idea=(
            (
                "Two texts can be read at the same time, with one place for both. {Reading stops where they "
                "differ|The first difference tells how much they share}."
            ),
            (
                "Words of one family often share their $said. {A program can find that part by comparing "
                "letters|Comparing letters shows how long that part is}."
            ),
        ),
        pitfall=(
            (
                "One word may be a part of the other. {Then no difference comes, and the shorter word ends the "
                "comparison|Then the end of the shorter word must stop the loop}."
            ),
        ),
    ),
    Family(
        id="pointers.first_difference",
        title="Where two words differ",
        names=(
            "$tag",
            "$tag_{index|position|place}",
            "{find|get}_$tag",
            "$tag_of_{words|texts|both}",
            "{spot|locate}_$tag",
        ),
        args=(
            word("a", kind="word", names=("first", "left", "a", "old")),
            word("b", kind="", names=("second", "right", "b", "new"), make=_relative),
        ),
        returns="int | None",
        variants=(
            {
                "tag": "{first_difference|first_mismatch}",
                "said": "first",
                "form": "min($result, default=None)",
                "walk": "range(size)",
            },
            {
                "tag": "{last_difference|last_mismatch}",
                "said": "last",
                "form": "max($result, default=None)",
                "walk": "range(size - 1, -1, -1)",
            },
        ),
        says=(
            "$hand the $said {index|position} at which $a and $b have different letters, or None.",
            (
                "Compare $a and $b position by position. Return the $said {index|position} where they differ, or None"
                " if {there is none|they agree}."
            ),
            (
                "At which {index|position} do $a and $b differ for the $said time? Return None if they {never "
                "do|agree wherever both have a letter}."
            ),
        ),
        note="{Letters|Characters} beyond the end of the shorter word are not compared.",
        styles=(
            Style(
                """
                size = min(len($a), len($b))
                for $i in $walk:
                    if $a[$i] != $b[$i]:
                        return $i
                return None
                """,
                (
                    "The loop visits the places in the right order. {So the first hit is the answer|It can stop at "
                    "the first hit}."
                ),
            ),
            Style(
                """
                $result = [$i for $i, ($left, $right) in enumerate(zip($a, $b)) if $left != $right]
                return $form
                """,
                (
                    "All the places with different letters are collected. {With `default`, an empty list is no "
                    "problem|The word `default` covers the empty list}."
                ),
            ),
        ),
        reference=lambda a, b, v: ([i for i in range(min(len(a), len(b))) if a[i : i + 1] != b[i : i + 1]] or [None])[
            0 if v["said"] == "first" else -1
        ],
        edges=(("", ""), ("cat", "cat"), ("cat", "cats"), ("cat", "car"), ("abc", "xby")),
        need="find the place where two words differ",
        idea=(
            (
                "The function `zip` walks through two texts side by side. {It ends with the shorter one|When one text"
                " ends, it ends too}."
            ),
            (
                "A spelling mistake is a place where two words differ. {A position says more than just that they are "
                "different|The position helps to mend it}."
            ),
        ),
        pitfall=("The position 0 counts as false. {Test for `None` with `is`|Use `is None` and not just `if`}.",),
    ),
)
