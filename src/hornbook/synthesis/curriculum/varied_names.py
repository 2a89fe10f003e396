"""Names as other people give them, so that a learner copies what stands in the prompt and does not rely on habit."""

from __future__ import annotations

import builtins
import keyword
from collections.abc import Mapping, Sequence

from hornbook.synthesis.curriculum.wording import LOCALS, Draw, words_of

COMMON_SHARE, MADE_UP_SHARE = 0.35, 0.12
"""Shares of the arguments that get a common name for their type, and one that means nothing."""
_SAME_KIND: Mapping[str, tuple[str, ...]] = {
    "list[int]": words_of(
        "nums numbers lst arr array values xs a l li data seq sequence elements items integers ints input_list v "
        "num_list my_list list1 series vals scores entries"
    ),
    "list[float]": words_of("nums numbers lst arr values xs data floats measurements readings samples reals"),
    "list[str]": words_of(
        "words strings lst names items texts tokens ss arr string_list word_list labels lines strs entries terms xs"
    ),
    "list[list[int]]": words_of("matrix grid rows table m mat lists board nested lst arr cells"),
    "list": words_of("lst items values xs arr elements data seq things entries l"),
    "str": words_of(
        "s text string txt st word input_string sentence phrase line str1 message content t source chars label q"
    ),
    "int": words_of("n x num number k i value m a val integer amount count y z b limit number1 size p"),
    "float": words_of("x value num number f a amount y val real t r"),
    "dict[str, int]": words_of("d dic mapping counts table dictionary data scores prices lookup my_dict info"),
    "bool": words_of("flag enabled active on switch ok b is_set condition"),
}
_AFFIXES = ("get_{}", "{}_of", "compute_{}", "my_{}", "{}_value", "find_{}", "do_{}", "{}_func", "{}1", "{}_v2")
_PLAIN = words_of(
    "solve func f g function solution task compute calculate process run helper answer apply test_value "
    "evaluate handle exercise transform work"
)
_ONSETS = words_of("b br c d dr f fl g gr h j k l m n p pl qu r s sk st t tr v w x y z th sh")
_VOWELS = words_of("a e i o u ai ea oo")
_ENDS = ("", "", "n", "r", "l", "s", "t", "x", "m", "k")
_TAKEN = frozenset(keyword.kwlist) | frozenset(dir(builtins))
_RESERVED = _TAKEN | frozenset(name for names in LOCALS.values() for name in names)


def made_up(draw: Draw) -> str:
    """A word that means nothing, such as ``brofeak``; now and then two, or one with a digit."""
    word = "".join(draw.choose(_ONSETS) + draw.choose(_VOWELS) for _ in range(draw.integer(1, 2))) + draw.choose(_ENDS)
    if word in _TAKEN or len(word) < 2:
        return word + "o"
    form = draw.random.random()
    return f"{word}_{draw.choose(_ONSETS)}{draw.choose(_VOWELS)}" if form < 0.15 else word


def argument_name(draw: Draw, kind: str, usual: Sequence[str], taken: set[str]) -> str:
    """A name for an argument of this type, from the family's own names, the common ones, or none that is known."""
    share = draw.random.random()
    options: Sequence[str] = usual
    if share < MADE_UP_SHARE:
        options = (made_up(draw),)
    elif share < MADE_UP_SHARE + COMMON_SHARE:
        options = _SAME_KIND.get(kind, usual)
    # A name that a solution may use for its own variables would be overwritten there.
    free = [name for name in options if name not in taken and (name in usual or name not in _RESERVED)]
    free = free or [name for name in usual if name not in taken]
    return draw.choose(free) if free else f"{made_up(draw)}_{len(taken)}"


def function_name(draw: Draw, usual: str) -> str:
    """The family's name as it is, or changed, or one that says nothing of the task."""
    share = draw.random.random()
    if share < 0.80:
        return usual
    if share < 0.87:
        return draw.choose(_AFFIXES).format(usual)
    if share < 0.90:
        head, *rest = usual.split("_")
        return head + "".join(part.capitalize() for part in rest) if rest else usual
    return draw.choose(_PLAIN) if share < 0.96 else made_up(draw)
