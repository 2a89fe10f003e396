"""The order of words: reversed, sorted in several ways, swapped, moved, taken by place."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import text
from hornbook.synthesis.curriculum.char_arguments import small
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import low_words, mixed_case, phrase, repeating, word_list


def bubble(parts: list[str], backwards: bool) -> list[str]:
    """The words in alphabetical order without regard to case, equal ones in the order they had."""
    ordered: list[str] = []
    for one in parts:
        at = len(ordered)
        while at and (ordered[at - 1].lower() != one.lower()) and (ordered[at - 1].lower() > one.lower()) != backwards:
            at -= 1
        ordered.insert(at, one)
    return ordered


def swapped(text: str) -> str:
    """The text with its outer words exchanged."""
    first, *rest = text.split() or [""]
    return " ".join([rest[-1], *rest[:-1], first]) if rest else text


FAMILIES = (
    drill(
        "words_order.reverse_words",
        "reverse_words words_backwards flip_words reverse_sentence {turn|reverse}_word_order backwards",
        [text()],
        "str",
        [
            "$hand $text with its words in reverse order{, separated by single spaces|}.",
            "Reverse the order of the words in $text. The words themselves are not changed.",
            "Write the sentence $text from its last word to its first one. The letters in each word keep their order.",
            "Turn a text around word by word, so that the last word comes first and the first word last.",
            "A robot speaks its words in the wrong order, last word first. Put the words of $text right{ again|}.",
            "Split $text into words, reverse the list of words, and join it with spaces.",
            (
                "This function splits a string into words and returns a string of the same words in the "
                "opposite order, separated by single spaces."
            ),
            (
                "You get a text. Write its last word first, then the word before it, and so on. The first word "
                "comes at the end. Do not change the words. Return the new text."
            ),
            (
                "The words of $text are printed on cards, which are laid on a pile one after the other and then "
                "read off from the top. Produce the text that is read."
            ),
            (
                "In: a string of words. Out: the words from the last to the first, each spelled as before, "
                "joined by a space."
            ),
            "Words of $text, last to first.",
        ],
        [
            'return " ".join($text.split()[::-1])',
            'return " ".join(reversed($text.split()))',
            """
            $parts = $text.split()
            $parts.reverse()
            return " ".join($parts)
            """,
        ],
        lambda text: " ".join(text.split()[-i - 1] for i in range(len(text.split()))),
        edges=(("",), ("one",), ("we see it",)),
    ),
    drill(
        "words_order.sort_words",
        (
            "{sort|order}_words_$tag {sort|arrange}_$tag words_sorted_$tag sort_sentence_$tag $tag_sorted_words "
            "put_words_$tag"
        ),
        [phrase(make=repeating)],
        "str",
        [
            "$hand the words of $text in $order, joined by {single |}spaces.",
            "Sort the words of the sentence $text into $order and write them as a text again.",
            "$build a string with the words of $text in $order. Case is ignored, and no word is left out.",
            "Put the words of $text in $order, not minding capital letters, with one space between two words.",
            "A teacher writes the words of $text on the board in $order. Give back what stands on the board.",
            "The words of $text are separated by spaces. Arrange them in $order and give back the new text.",
            (
                "This function returns a string with all words of the given string in $order, where one space "
                "separates the words and case has no influence."
            ),
            (
                "You get a text. Put its words in $order. Return the ordered words as a text with spaces. Words "
                "that occur again stay in the text as often."
            ),
            (
                "For a word puzzle the words of $text must be presented in $order, repetitions included. "
                "Produce the new text."
            ),
            (
                "In: a string of words. They are compared in lower case and arranged in $order. Out: the words "
                "joined by a space, in their own spelling."
            ),
        ],
        'return " ".join(sorted($text.split(), key=str.lower$more))',
        lambda text, v: " ".join(bubble(text.split(), v["more"] != "")),
        edges=(("",), ("one",), ("pear apple Fig",)),
        note="Upper and lower case make no difference for the order{, and equal words keep theirs|}.",
        variants=[
            {"tag": "forwards", "order": "alphabetical order", "more": ""},
            {"tag": "backwards", "order": "reverse alphabetical order", "more": ", reverse=True"},
        ],
    ),
    drill(
        "words_order.sort_by_length",
        "sort_by_length length_order order_by_length $tag_first {by|words_by}_length sort_$tag_first",
        [word_list()],
        "list[str]",
        [
            "$hand the strings in $words sorted by length, $tag first. Words of equal length keep their order.",
            (
                "Sort the list $words by the number of characters, from the $tag word to the $other one. "
                "Equally long words stay in the order they have."
            ),
            (
                "Line up the words of $words with the $tag at the front. Where lengths are equal, the order "
                "does not change."
            ),
            (
                "$build a new list with the items of $words in order of their lengths, the $tag word at the beginning; "
                "ties keep the given order."
            ),
            "Order $words by word length, beginning with the $tag. The sort is stable.",
            (
                "The words $words are to be listed from $tag to $other. "
                "Those that have the same length remain in their original order."
            ),
            (
                "This function takes a list of strings and returns a new list of them, ordered by their number "
                "of characters from the $tag on; strings of equal length are left in their original order."
            ),
            (
                "You get a list of words. Put the $tag word first and the $other word at the end. When two "
                "words have equally many letters, do not change their order. Return the new list."
            ),
            (
                "Strips of paper with the words $words are laid below each other, the $tag at the top, so that "
                "they form a stair; strips of the same length keep the order they had. Produce the list from "
                "top to bottom."
            ),
            "In: an array of strings. It is sorted by length, $tag first; ties stay as they are. Out: a new array.",
            "$words by length, $tag first, ties unmoved.",
        ],
        "return sorted($words, key=len$more)",
        lambda words, v: [w for n in range(20)[:: 1 if v["tag"] == "shortest" else -1] for w in words if len(w) == n],
        edges=(([],), (["one"],), (["to", "be", "a", "tree"],)),
        variants=[
            {"tag": "shortest", "other": "longest", "more": ""},
            {"tag": "longest", "other": "shortest", "more": ", reverse=True"},
        ],
    ),
    drill(
        "words_order.sort_by_end",
        "sort_by_$tag order_by_$tag by_$tag_letter sort_words_by_$tag $tag_letter_order arrange_words",
        [word_list(make=low_words)],
        "list[str]",
        [
            "$hand the words of $words sorted by their $tag letter. Words with the same $tag letter keep their order.",
            "Sort the list $words by the $tag character of each word{ (a before b)|}; ties stay in the given order.",
            (
                "Not the whole word counts here, only its $tag letter: put $words in alphabetical order of "
                "these letters. "
                "Equal letters keep the order of the words."
            ),
            (
                "$build a list of the items in $words, ordered by the letter that each has at its $end. The "
                "sort is stable."
            ),
            (
                "Arrange the strings $words so that their $tag letters are in alphabetical order. "
                "Strings with equal $tag letters stay in their order."
            ),
            (
                "Compare the words in $words only by their $tag characters and sort them. Words that tie do not "
                "change places."
            ),
            (
                "This function takes a list of words and returns a new list ordered alphabetically by the $tag "
                "letter of each word, with words of the same $tag letter in their original order."
            ),
            (
                "You get a list of words. Look only at the $tag letter of each word. Put the words in the "
                "alphabetical order of these letters. When two letters are equal, do not change the order of "
                "the words."
            ),
            (
                "A box of cards with the words $words has a drawer for each letter; a card goes into the drawer "
                "of the letter at its $end. The drawers are emptied from a to z, each in the order in which its "
                "cards came. Produce the list of cards."
            ),
            "In: an array of words. The sort key is the $tag character; ties stay as they are. Out: a new array.",
        ],
        "return sorted($words, key=lambda $w: $w[$at])",
        lambda words, v: [w for ch in "abcdefghijklmnopqrstuvwxyz" for w in words if w[v["at"]] == ch],
        edges=(([],), (["one"],), (["tea", "cat", "toga"],)),
        variants=[{"tag": "last", "at": -1, "end": "end"}, {"tag": "first", "at": 0, "end": "beginning"}],
    ),
    drill(
        "words_order.swap_ends",
        "swap_{ends|first_and_last} exchange_ends swap_words {first|last}_to_other_end swap_outer trade_ends",
        [text()],
        "str",
        [
            "Swap the first and the last word of $text.",
            "$hand $text with its first word and its last word exchanged.",
            "In the sentence $text, the first and the last word change places; all others stay where they are.",
            "$build a new text from $text in which the outermost words have traded places.",
            "Exchange the words at both ends of the string $text.{ Words are separated by spaces.||}",
            "Two children at the ends of a row of words change places. $hand the words of $text after that.",
            (
                "This function returns a copy of a string in which the first word and the last word have been "
                "interchanged and the words between them are unchanged."
            ),
            (
                "You get a text. Put the last word at the beginning and the first word at the end. Do not move "
                "the other words. Return the new text."
            ),
            (
                "A poet tries out how $text sounds if the opening word and the closing word stand in each "
                "other's place. Produce the line to try."
            ),
            "In: a string of words. The outermost two trade places, the others stay. Out: the words joined by a space.",
        ],
        """
        $parts = $text.split()
        if len($parts) < 2:
            return $text
        $parts[0], $parts[-1] = $parts[-1], $parts[0]
        return " ".join($parts)
        """,
        swapped,
        edges=(("",), ("one",), ("one two",)),
        note="A text with fewer than two words does not change.",
    ),
    drill(
        "words_order.rotate_words",
        "move_$tag rotate_words $tag_word_to_other_end shift_words {rotate|turn}_text $tag_moves",
        [text()],
        "str",
        [
            "Move the $tag word of $text to the $to.",
            "$hand $text after its $tag word has been moved to the $to{ of the sentence|}.",
            "Take the $tag word away from the text $text and put it at the $to instead.",
            "The $tag word of a sentence leaves its place and goes to the $to. Do that with $text.",
            "Rotate the words of $text by one place, so that the $tag word is found at the $to.",
            (
                "$build the text that has the words of $text in the same order, except that the $tag one stands "
                "at the $to."
            ),
            (
                "This function returns a string with the words of the given string, after the $tag word has "
                "been taken from its place and attached at the $to."
            ),
            (
                "You get a text. Take its $tag word out. Write this word at the $to. Do not change the order of "
                "the other words. Return the new text."
            ),
            (
                "The words of $text run around a cup as a ring. Somebody reads them with the $tag word at the "
                "$to instead and the rest in the usual order. Produce what is read."
            ),
            (
                "In: a string of words. The $tag one goes to the $to; the others keep their order. Out: the "
                "words joined by a space."
            ),
        ],
        """
        $parts = $text.split()
        return " ".join($parts[$cut:] + $parts[:$cut])
        """,
        lambda text, v: " ".join(text.split()[v["cut"] :] + text.split()[: v["cut"]]),
        edges=(("",), ("one",), ("one two three",)),
        variants=[{"tag": "first", "to": "end", "cut": 1}, {"tag": "last", "to": "front", "cut": -1}],
    ),
    drill(
        "words_order.every_second",
        "every_second_word $tag_words {keep|take}_every_second alternate_words every_other_word",
        [text()],
        "str",
        [
            "$hand every second word of $text, beginning with the $tag{, joined by spaces|}.",
            "Keep the $tag word of $text, skip one word, keep the next, and so on. $hand the kept words as a text.",
            "Number the words of the sentence $text from 1. $hand those with $kind numbers, joined by spaces.",
            (
                "A hasty reader sees only every other word of $text, starting with the $tag one. What does that "
                "reader see?"
            ),
            "Drop every second word from the text $text so that the $tag, the $next and so on remain.",
            "$build a text from the $tag word of $text, the $next, and every second word after that.",
            (
                "This function returns a string with the words of the given string that remain when, beginning "
                "with the $tag word, only every other word is kept."
            ),
            (
                "You get a text. Take the $tag word, then the $next word, and so on, always two further. Return "
                "the words that you took with spaces between them."
            ),
            (
                "Two actors speak the words of $text by turns. Produce the words, as one text with spaces, of "
                "the actor who speaks the $tag word."
            ),
            (
                "In: a string of words, counted from 1 on. If the number of a word is $kind, it stays; "
                "otherwise it is dropped. Out: the words that stayed, joined by a space."
            ),
        ],
        'return " ".join($text.split()[$at::2])',
        lambda text, v: " ".join(w for i, w in enumerate(text.split()) if i % 2 == v["at"]),
        edges=(("",), ("one",), ("one two three four",)),
        variants=[
            {"tag": "first", "kind": "odd", "next": "third", "at": 0},
            {"tag": "second", "kind": "even", "next": "fourth", "at": 1},
        ],
    ),
    drill(
        "words_order.some_words",
        "$tag_words {take|get}_$tag_words $tag_n_words keep_$tag words_at_$tag shorten_text",
        [text(), small("n", 1, 5, ("n", "count", "k", "number", "size"), (2, 3))],
        "str",
        [
            "$hand the $tag $n words of $text{, separated by single spaces|}.",
            "Shorten the sentence $text to its $tag $n words.",
            "Keep only $n words of $text: the $tag ones. If it has fewer words, all are kept.",
            "There is room for no more than $n words. $hand as many words of $text as fit, taken from the $side.",
            "Cut $text off so that just the $tag $n words remain, joined with spaces.",
            "$build a text of the $n words that stand at the $side of $text.",
            (
                "This function returns a string that consists of the $tag $n words of the given string, in "
                "their order, separated by spaces."
            ),
            (
                "You get a text. Take only its $tag $n words. Do not change their order. Return them with "
                "spaces between them."
            ),
            (
                "A preview shows $n words from the $side of a message and hides the rest. Produce the preview "
                "of the message $text."
            ),
            (
                "In: a string of words. The $n words at its $side stay; all others are dropped. Out: the words "
                "that stayed, joined by a space."
            ),
            "Just the $tag $n words of $text.",
        ],
        'return " ".join($text.split()[$cut])',
        lambda text, n, v: " ".join(text.split()[:n] if v["tag"] == "first" else text.split()[::-1][:n][::-1]),
        edges=(("", 2), ("one", 3), ("one two three four", 2)),
        note="{A text with fewer words is kept whole.|If there are fewer words, all of them are returned.}",
        variants=[
            {"tag": "first", "cut": ":$n", "side": "beginning"},
            {"tag": "last", "cut": "-$n:", "side": "end"},
        ],
    ),
    drill(
        "words_order.in_order",
        "{is|are}_sorted in_alphabetical_order words_in_order check_order alphabet_order words_sorted",
        [phrase(make=lambda d, _: " ".join((sorted if d.chance(0.5) else list)(mixed_case(d).lower().split())))],
        "bool",
        [
            "$check the words of $text are in alphabetical order.",
            "$check every word of the sentence $text comes alphabetically after the word before it or equals it.",
            "Are the words in the string $text sorted by the alphabet?{ Equal words may follow each other.||}",
            "A list of words should be alphabetical. $check $text, a text of lower-case words, is.",
            "Compare each word in $text with the next one: the result is True if no word is greater than its follower.",
            "$check sorting the words of $text would leave them as they are.",
            (
                "This function takes a string of lower-case words and returns a boolean that is True if each "
                "word equals the next one or precedes it in the alphabet, and False otherwise."
            ),
            (
                "You get a text. Look at each word and the next word. If the next word comes earlier in the "
                "alphabet, return False. If this never happens, return True."
            ),
            (
                "A teacher asked for the words of $text, all in small letters, to be lined up from a to z; "
                "equal words may stand side by side. Determine whether that was done."
            ),
            (
                "In: a string of words. If some word is alphabetically before its predecessor, output False; "
                "otherwise output True."
            ),
        ],
        [
            """
            $parts = $text.split()
            return $parts == sorted($parts)
            """,
            """
            $parts = $text.split()
            return all($parts[$i] <= $parts[$i + 1] for $i in range(len($parts) - 1))
            """,
        ],
        lambda text: not any(a > b for i, a in enumerate(text.split()) for b in text.split()[i + 1 :]),
        edges=(("",), ("ant ant bee",), ("bee ant",)),
    ),
    drill(
        "words_order.same_ends",
        "same_ends words_with_same_ends matching_ends {first|equal}_and_last ring_words equal_ends",
        [word_list(make=low_words)],
        "list[str]",
        [
            "$hand the words in $words whose first and last letters are the same.",
            "Keep every string of $words that ends with the letter it starts with.",
            "Choose from $words those words that begin and end with the same character. A single letter does.",
            "Which items of the list $words have equal characters at both ends? $hand them in their order.",
            (
                "The words $words are to be hung in a ring, and only a word whose first letter equals its "
                "last one fits. "
                "$hand the list of those that fit."
            ),
            "Compare the first letter of each word in $words with its last letter; keep the word if they are equal.",
            (
                "This function takes a list of words and returns a new list with the words that begin and end "
                "with one and the same letter, in the order given."
            ),
            (
                "You get a list of words. Compare the first letter and the last letter of each word. If they "
                "are equal, keep the word. Return the kept words in the same order."
            ),
            (
                "In a game of dominoes with words a piece is called a 'twin' when both its ends show the same "
                "letter. From the pieces $words, hand over the twins in order; a word of one letter is one, too."
            ),
            (
                "In: an array of words. If first and last character are equal, the word stays; otherwise it is "
                "dropped. Out: a new array in the old order."
            ),
        ],
        "return [$w for $w in $words if $w[0] == $w[-1]]",
        lambda words: [w for w in words if w.endswith(w[:1])],
        edges=(([],), (["a", "tent", "cat"],), (["level"],)),
    ),
)
