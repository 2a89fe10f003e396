"""Comparing texts and words: equal up to case, spaces or order, one letter apart, longer, more words."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import word
from hornbook.synthesis.curriculum.char_arguments import partner
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import phrase
from hornbook.synthesis.curriculum.wording import Draw

FIRST = ("a", "first", "text1", "left_text", "s1")
SECOND = ("b", "second", "text2", "right_text", "s2")


def shuffled_case(draw: Draw, before: tuple[str, ...]) -> str:
    """The text before in another case, with other spaces, in another order, or another text."""
    old = before[0].split()
    form = draw.integer(0, 4)
    if form == 0:
        return before[0].upper()
    if form == 1:
        return "  ".join(old)
    if form == 2:
        return " ".join(draw.shuffled(old))
    if form == 3:
        return "".join(old)
    return " ".join([*old[:-1], draw.word()])


def near_word(draw: Draw, before: tuple[str, ...]) -> str:
    """The word before with up to two letters changed, or another word."""
    letters = list(before[0])
    for _i in range(draw.integer(0, 2)):
        letters[draw.integer(0, len(letters) - 1)] = draw.choose("aeost")
    return "".join(letters) if draw.chance(0.8) else draw.word()


def tally(text: str) -> dict[str, int]:
    """How often each word occurs."""
    return {w: text.split().count(w) for w in text.split()}


def solid(text: str) -> list[str]:
    """The characters but for the spaces."""
    return [ch for ch in text if ch != " "]


def size(text: str) -> int:
    """The number of words."""
    return len(text.split())


two_texts = [phrase("first", FIRST, lambda d, _: d.sentence()), phrase("second", SECOND, shuffled_case)]
two_words = [word("first", names=FIRST, kind=""), partner("second", SECOND)]

FAMILIES = (
    drill(
        "words_compare.same_apart_from",
        "same_$tag equal_$tag match_$tag compare_$tag texts_equal_$tag {are|check}_same_$tag",
        two_texts,
        "bool",
        [
            "$check $first and $second are the same if $ignored ignored.",
            "Two texts count as equal if they differ only in $what. $check $first and $second are equal in this sense.",
            "Compare $first with $second. Differences in $what do not matter; any other difference gives False.",
            "A search treats texts as the same when $ignored ignored. $check it treats $first and $second as the same.",
            "$check nothing but $what tells $first and $second apart.",
            "Are $first and $second alike? Do not look at $what.",
            (
                "This function takes two strings and returns True if they are equal once $ignored disregarded, "
                "and False otherwise."
            ),
            (
                "You get two texts. If they are the same, return True. If the only difference is $what, return "
                "True too. If there is another difference, return False."
            ),
            (
                "A teacher compares the answer $first with the solution $second and overlooks differences in "
                "$what, but nothing else. Determine whether the answer passes."
            ),
            "In: $first and $second. If they differ in more than $what, output False; otherwise output True.",
        ],
        "$code",
        lambda first, second, v: v["by"](first) == v["by"](second),
        edges=(("", ""), ("A b", "a B"), ("ab", "a b"), ("a b", "b a")),
        variants=[
            {
                "tag": "ignoring_case",
                "what": "upper and lower case",
                "ignored": "upper and lower case are",
                "code": "return $first.lower() == $second.lower()",
                "by": str.upper,
            },
            {
                "tag": "ignoring_spaces",
                "what": "spaces",
                "ignored": "all spaces are",
                "code": 'return $first.replace(" ", "") == $second.replace(" ", "")',
                "by": solid,
            },
            {
                "tag": "ignoring_word_order",
                "what": "the order of their words",
                "ignored": "the order of the words is",
                "code": "return sorted($first.split()) == sorted($second.split())",
                "by": tally,
            },
        ],
    ),
    drill(
        "words_compare.one_letter",
        "differ_by_one one_letter_apart {one|single}_difference neighbors_in_puzzle one_letter_changed are_close_words",
        [word("first", names=FIRST, kind=""), word("second", names=SECOND, kind="", make=near_word)],
        "bool",
        [
            "$check $first and $second have the same length and differ in exactly one position.",
            (
                "In a word ladder, each step changes one letter of a word into another. $check one step leads "
                "from $first to $second."
            ),
            (
                "Two words are neighbors if they are equally long and exactly one letter is different. $check "
                "$first and $second "
                "are neighbors."
            ),
            (
                "Compare the words $first and $second letter by letter. $hand True if they are of equal length "
                "and there is just one "
                "place where the letters are not the same, else False."
            ),
            "Can $second be made from $first by replacing precisely one letter with a different one?",
            (
                "Words of different lengths give False. Otherwise tell whether $first and $second disagree at "
                "one position only, "
                "not at none and not at several."
            ),
            (
                "This function takes two words and returns True if they have the same number of letters and "
                "exactly one letter is not equal to the letter at the same index of the other word; it returns "
                "False in any other case."
            ),
            (
                "You get two words. If one is longer, return False. If not, compare them letter by letter. "
                "Return True if exactly one letter is different."
            ),
            (
                "A typist meant $first and typed $second. It is a single slip if one letter, and no more than "
                "one, came out as another letter, with none added or lost. Determine whether it is a single "
                "slip."
            ),
            (
                "In: $first and $second. If their lengths differ, output False; otherwise output True if the "
                "number of unequal places is 1 and False if not."
            ),
            "Same length, exactly one letter different?",
        ],
        """
        if len($first) != len($second):
            return False
        $count = 0
        for $i in range(len($first)):
            if $first[$i] != $second[$i]:
                $count += 1
        return $count == 1
        """,
        lambda first, second: (
            len(first) == len(second) and [a == b for a, b in zip(first, second, strict=True)].count(False) == 1
        ),
        edges=(("cat", "cat"), ("cat", "cut"), ("cat", "cats"), ("", "")),
    ),
    drill(
        "words_compare.differences",
        "count_differences different_places mismatches {letters|places}_that_differ wrong_letters spelling_errors",
        [
            word("first", names=FIRST, kind=""),
            word(
                "second",
                names=SECOND,
                kind="",
                make=lambda d, b: "".join(c if d.chance(0.6) else d.letter() for c in b[0]),
            ),
        ],
        "int",
        [
            "$howmany positions there are at which the equally long words $first and $second have different letters.",
            "$first and $second have the same length. In how many places do they differ?",
            "Compare two words of equal length, $first and $second, letter by letter and count the mismatches.",
            "A pupil wrote $second for $first. Both have the same number of letters. How many letters are wrong?",
            (
                "$hand the number of indices at which the characters of $first and $second are not the same. "
                "The lengths are equal."
            ),
            (
                "Put the words $first and $second, which are equally long, one below the other and count the "
                "columns whose letters differ."
            ),
            (
                "This function takes two words of equal length and returns the number of indexes at which their "
                "letters are not the same."
            ),
            (
                "You get two words of the same length. Compare the first letters, then the second letters, and "
                "so on. Return how many times they are different."
            ),
            (
                "A message $first of letters was sent and arrived as $second, just as long. Determine how many "
                "letters were spoiled on the way."
            ),
            "In: $first and $second, equally long. An index counts if the letters there are unequal. Out: the count.",
            "How many unequal letters, place by place?",
        ],
        "return sum(1 for $left, $right in zip($first, $second) if $left != $right)",
        lambda first, second: len([i for i in range(len(first)) if first[i] != second[i]]),
        edges=(("", ""), ("cat", "cat"), ("cat", "cut")),
    ),
    drill(
        "words_compare.common_start",
        "common_prefix shared_beginning same_start {longest|get}_common_start common_beginning equal_front",
        two_words,
        "str",
        [
            "$hand the longest text with which both $first and $second begin.",
            "How much do $first and $second have in common at their beginning? $hand that common part.",
            (
                "Find the longest common prefix of the words $first and $second, that is, the longest text that "
                "begins both."
            ),
            (
                "Go through $first and $second from the left as long as the letters agree, and return the part "
                "that agrees."
            ),
            (
                "Two words may begin in the same way. $hand the part shared at the front of $first and $second, "
                "as long as possible."
            ),
            "Which letters do $first and $second share at the front, before the first difference?",
            "This function returns the longest string that is a prefix of both given strings.",
            (
                "You get two words. Compare their first letters, then their second letters, and so on. Stop at "
                "the first difference. Return the letters before it."
            ),
            (
                "Two hikers take the paths $first and $second, in which every letter is one step. Determine the "
                "steps that they walk together before their ways part."
            ),
            (
                "In: $first and $second. Out: their equal letters from the front up to the first place where "
                "they differ or one of them ends."
            ),
            "Longest common prefix of $first and $second.",
        ],
        """
        $i = 0
        while $i < min(len($first), len($second)) and $first[$i] == $second[$i]:
            $i += 1
        return $first[:$i]
        """,
        lambda first, second: next(first[:n] for n in range(len(first), -1, -1) if second.startswith(first[:n])),
        edges=(("", "cat"), ("cat", "car"), ("dog", "log"), ("a", "a")),
        note="{If they share nothing there, the result is an empty string.||}",
    ),
    drill(
        "words_compare.more_words",
        "text_with_$tag $tag_words {pick|choose}_by_words which_has_$tag wordier_or_not compare_word_counts",
        [phrase("first", FIRST, lambda d, _: d.sentence()), phrase("second", SECOND, lambda d, _: d.sentence())],
        "str",
        [
            "$hand the text with $tag words, $first or $second; if they have equally many, return $first.",
            "Which of the texts $first and $second has $tag words? In case of a tie it is $first.",
            (
                "Compare the number of words in $first and in $second, and give back the one with $tag. A tie "
                "goes to $first."
            ),
            (
                "Two reporters sent in $first and $second. The paper takes the one with $tag words, and $first "
                "if the numbers are equal."
            ),
            "Count the words of both texts, $first and $second. $hand $second if it has $tag words, otherwise $first.",
            (
                "Choose between $first and $second by their word counts: the $which count wins, and $first wins "
                "if the counts are equal."
            ),
            (
                "This function takes two strings and returns the one that consists of $tag words; $first is "
                "returned if both have the same number of words."
            ),
            (
                "You get two texts. Count the words of each. Return the text with $tag words. If the counts are "
                "equal, return $first."
            ),
            (
                "Of the two drafts $first and $second of a speech the one with $tag words is read out; when "
                "they have the same number of words, it is $first. Determine which is read out."
            ),
            "In: $first and $second. If $second has $tag words than $first, output $second; otherwise output $first.",
        ],
        """
        if len($second.split()) $op len($first.split()):
            return $second
        return $first
        """,
        lambda first, second, v: (max if v["tag"] == "more" else min)((first, second), key=size),
        edges=(("a b", "c d"), ("one", "two words"), ("", "a")),
        variants=[{"tag": "more", "which": "greater", "op": ">"}, {"tag": "fewer", "which": "smaller", "op": "<"}],
    ),
)
