"""Words of sentences and lists with special cases: missing words, ties, upper and lower case, empty texts."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg, integer, words
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import low_words, mixed_case, phrase, repeating, word_list
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw

_NEAR = ("car", "card", "care", "cat", "coat", "corn", "cow", "cup", "dog", "door", "duck", "ear", "egg", "elk")
_VERBS = ("is", "can", "has")
_WORD_NAMES = ("word", "term", "wanted", "w", "key")


def _one_of(draw: Draw, before: tuple[Any, ...]) -> str:
    chosen = draw.choose((*before[0].split(), "river"))
    return draw.choose((chosen, chosen.upper(), chosen.lower()))


def _names(draw: Draw, _: object) -> str:
    return " ".join(draw.sample(PEOPLE, draw.choose((1, 2, 2, 2, 3))))


def _alike(draw: Draw, _: object) -> list[str]:
    pool = draw.choose((("bat", "Bee", "book", "Ben"), ("cat", "Cow", "car"), ("dog", "Dan", "egg")))
    return draw.sample(pool, draw.integer(1, 4))


def _told(draw: Draw, _: object) -> str:
    told = draw.sentence().split()
    for _i in range(draw.integer(0, 2)):
        told.insert(draw.integer(0, len(told)), draw.choose((*PEOPLE, "I")))
    told[0] = told[0].capitalize()
    return " ".join(told)


def _statement(draw: Draw, _: object) -> str:
    verb = draw.choose(("is", "is", "is not", "is not", "was", "has"))
    return f"the {draw.word()} {verb} {draw.choose(('red', 'here', 'too small', 'what it is', 'yours'))}"


def _stated(draw: Draw, _: object) -> str:
    return draw.choose(
        (
            " ".join((draw.choose(PEOPLE), draw.choose(_VERBS), draw.choose(("here", "late", "two cats", "at home")))),
            " ".join(
                (draw.choose(("we", "they")), draw.choose(("are", "can", "have")), draw.choose(("here", "swim", "won")))
            ),
            draw.sentence(),
            draw.word(),
        )
    )


def _near_list(draw: Draw, _: object) -> list[str]:
    return draw.sample(_NEAR, draw.integer(1, 6))


def _wire(draw: Draw, _: object) -> str:
    sent = draw.words(2, 6)
    for _i in range(draw.choose((0, 1, 1, 2))):
        sent.insert(draw.integer(0, len(sent)), draw.choose(("stop", "STOP", "Stop")))
    return " ".join(sent)


FAMILIES = (
    drill(
        "clause_words.next_word",
        "next_word word_after following_word {get|find}_next_word what_follows word_behind",
        [phrase(make=repeating), Arg("wanted", _WORD_NAMES, "str", _one_of)],
        "str | None",
        [
            (
                "$give the word that comes directly after the first $wanted in $text, where upper and lower case do "
                "not matter. If $wanted does not occur, or is the last word there, return None."
            ),
            (
                "Split $text at spaces and find the first word that equals $wanted when case is ignored. Return the "
                "word behind it, as it is written. Return None if no word is equal or none is behind."
            ),
            (
                "Someone learns a poem, $text, and asks how it goes on after $wanted. Only the place where this word "
                "stands first is meant. Answer with the next word of the poem, or with None when the poem ends there "
                "or does not have the word; 'The' and 'the' are one word."
            ),
            (
                "None is the result if $wanted is no word of $text, and also if its first occurrence closes the "
                "text. In the other cases the result is the word that follows the first occurrence. Capital letters "
                "are not told from small ones in the search."
            ),
            (
                "The function looks for a word in a text, regardless of case, and returns its successor. The first "
                "match counts. Without a match, or without a successor of that match, it returns None."
            ),
            (
                "You get a text and a word. Read the text until you meet the word for the first time (it may be in "
                "capitals or not). Now read one more word and return it. If you never meet the word, or if nothing "
                "is left to read, return None."
            ),
            (
                "{Input|Given}: $text, words with spaces between, and $wanted. {Output|Result|Returned}: the right "
                "neighbour of the leftmost word that is $wanted in any case; None for a missing word or neighbour."
            ),
            (
                "A parrot says the words of $text one after another. Which word does it say next after it has said "
                "$wanted, loudly or not, for the first time? If it says nothing more, or never says it, the answer "
                "is None."
            ),
            "Word after the first $wanted (any case) in $text, else None.",
            (
                "Take the first of the words in $text that match $wanted, treating 'A' like 'a'. Is there a word to "
                "its right? Then hand that over. If there is none, or if no word matches, hand over None."
            ),
        ],
        """
        spoken = $text.split()
        for $i in range(len(spoken)):
            if spoken[$i].lower() == $wanted.lower():
                if $i + 1 < len(spoken):
                    return spoken[$i + 1]
                return None
        return None
        """,
        lambda text, wanted: (
            ([*text.split(), None] * 2)[low.index(wanted.lower()) + 1]
            if wanted.lower() in (low := text.lower().split())
            else None
        ),
        edges=(("", "a"), ("on and On", "ON"), ("a cat", "cat"), ("The end", "the"), ("no", "yes")),
    ),
    drill(
        "clause_words.headword",
        "headword key_word {get|find}_headword main_word catchword title_word",
        [phrase(make=repeating), integer("k", 2, 6, names=("k", "size", "limit", "n"), fix=(3, 4, 5))],
        "str",
        [
            (
                "$give the first word of $text with more than $k letters. If no word is that long, return the "
                "longest word, the first one if several are equally long. An empty text gives an empty string."
            ),
            (
                "If $text has no words, return ''. If it has words longer than $k characters, return the first of "
                "these. Otherwise return the first of its longest words."
            ),
            (
                "In a card index each title stands under one of its words: the first that has over $k letters. A "
                "title of shorter words stands under the longest of these, or the first of those in case of a tie. "
                "Under which word does $text stand? A title without words: the empty string."
            ),
            (
                "Read $text from left to right and stop at a word with more than $k letters; this is the answer. If "
                "you reach the end, the answer is the word with the most letters, where the earlier one wins against "
                "an equal one. Without any word the answer is empty."
            ),
            (
                "The function chooses a key word from a sentence. Words of more than $k characters are suitable, and "
                "the first suitable one is returned. If none is suitable, the first one of maximal length is "
                "returned, and for a sentence with no words, the empty string."
            ),
            (
                "You get a text. Do you see a word with more than $k letters? Return the first such word. Do you see "
                "only shorter words? Return the longest word, and if there are more of the same length, the first of "
                "them. Do you see no word? Return an empty text."
            ),
            (
                "{Input|Given}: $text. {Output|Result|Returned}: its first word of a length above $k, else its first "
                "longest word, else (no words) ''."
            ),
            (
                "A poster repeats one word of $text in large print. It shall be long, so the first word that exceeds "
                "$k letters is taken. If nothing exceeds that, the designer takes the longest there is and, among "
                "equals, the one that stands first. A blank poster repeats '' only."
            ),
            "First word of $text longer than $k; otherwise the longest (first on a tie); '' if there are no words.",
            (
                "The preferred result is the first word in $text whose length is greater than $k. If that does not "
                "exist, the second best result is the longest word, with the first place deciding between equals. If "
                "even that does not exist, return the empty string."
            ),
        ],
        """
        longest_word = ""
        for $w in $text.split():
            if len($w) > $k:
                return $w
            if len($w) > len(longest_word):
                longest_word = $w
        return longest_word
        """,
        lambda text, k: next(iter(sorted(text.split(), key=lambda w: -min(len(w), k + 1))), ""),
        edges=(("", 3), ("a cat and a dog", 4), ("we see the bright garden", 5), ("on it", 2), ("I", 3)),
    ),
    drill(
        "clause_words.name_with_initial",
        "name_with_initial short_name first_name_and_initial abbreviate_last_name name_on_badge public_name",
        [phrase("who", ("name", "full_name", "person", "who"), _names)],
        "str",
        [
            (
                "$hand the first name of $who and the initial of the last name with a full stop, as in 'Ada B.' for "
                "'Ada Ben'. Names in between are left out. A single name is returned as it is, an empty text as "
                "'guest'."
            ),
            (
                "Split $who into words. With no words, return 'guest'. With one word, return it. With more, return "
                "the first word, a space, the first letter of the last word and a full stop."
            ),
            (
                "On a web page visitors do not want to be shown with their full names. 'Mia Rosa Kim' becomes 'Mia "
                "K.', a visitor with one name only, like 'Leo', keeps it, and somebody without a name becomes "
                "'guest'. How is $who shown?"
            ),
            (
                "If $who is empty, the result is 'guest'. If it has just one part, the result is this part. "
                "Otherwise it is made of the first part in full and the last part cut to one letter, which is "
                "followed by a full stop; the parts are separated by a space."
            ),
            (
                "The function shortens a name: it keeps the first of its words and replaces all the others by the "
                "initial of the last one, with a full stop behind it. A name of one word is not shortened. For the "
                "empty name the function returns 'guest'."
            ),
            (
                "You get somebody's name. Is it empty? Return 'guest'. Is it one word? Return that word. Is it two "
                "words or more? Return the first word, then a space, then the first letter of the last word, then a "
                "full stop."
            ),
            (
                "{Input|Given}: $who, names with spaces between. {Output|Result|Returned}: 'First L.' for two names "
                "and more (L being how the last one begins), the name itself for one, 'guest' for none."
            ),
            (
                "A teacher writes badges for a trip. A badge has the child's first name and, if the child has more "
                "names, one letter of the final name with a full stop. A badge for nobody says 'guest'. Write the "
                "badge for $who."
            ),
            "First name and last initial with a full stop for $who; only the name if it is one, 'guest' if empty.",
            (
                "Nothing given: 'guest'. One word given: that word. Several words given: the first word, and after a "
                "space the initial of the last word with a '.' behind. Apply this to $who."
            ),
        ],
        """
        $parts = $who.split()
        if not $parts:
            return "guest"
        if len($parts) == 1:
            return $parts[0]
        return $parts[0] + " " + $parts[-1][0] + "."
        """,
        lambda who: re.sub(r" (?:.* )?(\w)\w*$", r" \1.", who) or "guest",
        edges=(("",), ("Leo",), ("Ada Ben",), ("Mia Rosa Kim",)),
    ),
    drill(
        "clause_words.shared_initial",
        "shared_initial common_{initial|first_letter} same_{start|beginning} letter_of_all alliteration",
        [words("words", names=("words", "names", "items", "terms", "guests"), make=_alike)],
        "str",
        [
            (
                "$give the letter, in lower case, with which all the words in $words begin. Upper and lower case do "
                "not matter. If they begin with different letters or the list is empty, return an empty string."
            ),
            (
                "If $words is empty, return ''. If the first letters of all words are equal when written small, "
                "return that small letter. If not, return ''."
            ),
            (
                "Do all the names in $words begin with the same letter? If so, return it as a small letter, even if "
                "all of the names are written with capitals. If not, and also if there are no names, return the "
                "empty string."
            ),
            (
                "A tongue twister is best if all its words begin alike. For the words $words, return the letter that "
                "they begin with, written in lower case; return nothing, that is '', if one begins with another "
                "letter ('B' and 'b' being the same) or if no words are there."
            ),
            (
                "The function takes a list of words, none of them empty, and returns their common initial as a "
                "lower-case letter. It ignores case when comparing. Where the words have no initial in common, and "
                "where there are no words, it returns the empty string."
            ),
            (
                "You get a list of words. Write the first letter of each as a small letter. Did you write the same "
                "letter each time? Return it. Did you write different letters, or nothing? Return an empty text."
            ),
            (
                "{Input|Given}: $words. {Output|Result|Returned}: the lower-case first letter that they share, "
                "without regard to case, or '' if they share none or the list has no elements."
            ),
            (
                "In a drawer of a card index all cards must have the same first letter, big or small. Report this "
                "letter (small) for the drawer with the cards $words. Report '' if a card is in the wrong drawer, "
                "and for an empty drawer."
            ),
            "First letter common to all of $words, case ignored, in lower case; '' if there is none.",
            (
                "An empty text is returned for no words, as well as for words of which two have different first "
                "letters, where capitals count as small letters. For all others their first letter is returned, as a "
                "small one."
            ),
        ],
        [
            """
            if not $words:
                return ""
            initial = $words[0][0].lower()
            for $w in $words:
                if $w[0].lower() != initial:
                    return ""
            return initial
            """,
            """
            initials = {$w[0].lower() for $w in $words}
            if len(initials) == 1:
                return initials.pop()
            return ""
            """,
        ],
        lambda ws: min(firsts) if len(firsts := sorted({w.casefold()[:1] for w in ws})) == 1 else "",
        edges=(([],), (["Tea"],), (["bat", "Bee", "BOOK"],), (["bat", "cat"],), (["egg", "Eva"],)),
    ),
    drill(
        "clause_words.sentence_from_words",
        "sentence_from_words {make|build}_sentence words_to_sentence compose_sentence form_sentence say",
        [
            word_list(make=low_words),
            Arg("mark", ("mark", "end", "sign", "stop"), "str", lambda draw, _: draw.choose(".!?"), default=(".", "!")),
        ],
        "str",
        [
            (
                "Join $words with spaces to a sentence whose first letter is a capital and which ends with $mark, by "
                "default $default. An empty list gives an empty string, without any mark."
            ),
            (
                "If $words is empty, return ''. Otherwise put the words together with single spaces, make the first "
                "letter of the first word upper case, leave the other letters alone, and append $mark ($default if "
                "it is not given)."
            ),
            (
                "A child lays a sentence with word cards. The cards are $words, all in small letters, and $mark is "
                "the card with the mark for the end, $default unless another one is chosen. Write the sentence, "
                "beginning with a capital letter. With no word cards, no sentence is laid: ''."
            ),
            (
                "No words, no sentence: the empty list leads to the empty string. Any other list leads to its words "
                "with spaces between, the very first letter in upper case, and $mark at the end with no space before "
                "it. If the second argument is missing, it is $default."
            ),
            (
                "The function turns a list of words in lower case into a sentence. The sentence starts with a "
                "capital letter and is closed by the mark that is given as an optional argument with the default "
                "$default. For an empty list it returns an empty string."
            ),
            (
                "You get some words. Write them in one line with spaces. Make the first letter big. Put $mark at the "
                "end; if nobody told you the mark, put $default. But if you got no words, return an empty text."
            ),
            (
                "{Input|Given}: $words and perhaps $mark (else $default). {Output|Result|Returned}: one sentence: "
                "words parted by a space, a capital first, the mark last; '' if there are no words."
            ),
            (
                "A robot knows words only in small letters, $words, and how a sentence should end, $mark, which is "
                "$default in most cases. What does it print? The sentence needs spaces and a big letter at the "
                "start. Where it has no words to say, it prints '' and not the mark alone."
            ),
            "$words as a sentence: capital first, spaces, $mark (default $default) last; '' for an empty list.",
            (
                "Return an empty string for an empty $words. For others, return a string made of three things: the "
                "words in order with a space between neighbours, a capital instead of the first letter, and $mark "
                "behind the last word. The mark may be left out of the call and is $default then."
            ),
        ],
        """
        if not $words:
            return ""
        joined_up = " ".join($words)
        return joined_up[0].upper() + joined_up[1:] + $mark
        """,
        lambda ws, mark: re.sub("^.", lambda found: found.group().upper(), " ".join(ws)) + mark * bool(ws),
        edges=(([], "."), (["stop"], "!"), (["is", "it", "late"], "?"), (["we", "sing"], ".")),
    ),
    drill(
        "clause_words.new_vocabulary",
        "new_words new_vocabulary {unknown|unfamiliar}_words words_to_learn {list|find}_new_words",
        [
            phrase(make=mixed_case),
            words(
                "known",
                names=("known", "learned", "vocabulary", "old_words"),
                make=lambda draw, before: [
                    *draw.sample(tuple(dict.fromkeys(before[0].lower().split())), draw.integer(0, 3)),
                    draw.word(),
                ],
            ),
        ],
        "list[str]",
        [
            (
                "$hand the words of $text that are not in the list $known, each once, in lower case and in the order "
                "in which they first appear. Upper and lower case make no difference; $known holds words in lower "
                "case."
            ),
            (
                "Turn the words of $text into lower case. Go through them in order and collect those that are "
                "neither in $known (where all is lower case) nor collected already. Return the collection as a list."
            ),
            (
                "A pupil knows the words $known, in small letters, and reads $text. Which words must be looked up? "
                "Make a list of them in small letters, in the order of reading, and write no word twice. If all are "
                "known or nothing is there to read, the list is empty."
            ),
            (
                "A word of $text belongs to the result if it is missing in $known. Capitals do not count in this "
                "comparison, so the result is written in small letters. A word that occurs again is not listed "
                "again. The order is that of the text."
            ),
            (
                "The function returns a list of the words that are new in a text. A word is new when its lower-case "
                "form is not an element of $known. Each new word appears in the list just once, in its lower-case "
                "form, at the place of its first occurrence."
            ),
            (
                "You read a text in a foreign language. Look at each word, in small letters. Do you know it from "
                "$known? Go on. Have you written it down already? Go on. If neither, write it down in small letters. "
                "Return the list of the words that you wrote down."
            ),
            (
                "{Input|Given}: $text and the lower-case words $known. {Output|Result|Returned}: a list of the "
                "text's other words, in lower case, without repetition, first come first."
            ),
            (
                "For each lesson the teacher lists the words that the class has not had before. They stand in $text, "
                "in capitals or small letters, and what the class has had is $known (all small). Write the list: all "
                "small, in their order, none repeated; it can be empty."
            ),
            "Words of $text, in lower case and once each, that $known lacks, in order of first appearance.",
            (
                "From the words in $text strike those that $known contains, whether they begin with a capital or "
                "not, and strike repetitions. Hand over what is left, in small letters and the old order, in a list."
            ),
        ],
        """
        $result = []
        for $w in $text.lower().split():
            if $w not in $known and $w not in $result:
                $result.append($w)
        return $result
        """,
        lambda text, known: [w for w in dict.fromkeys(text.casefold().split(" ")) if w and w not in set(known)],
        edges=(("", ["a"]), ("The cat", []), ("The cat the CAT", ["the"]), ("we sing", ["sing", "we"])),
    ),
    drill(
        "clause_words.longest_shared",
        "longest_shared_word longest_common_word longest_in_both {get|find}_longest_shared biggest_common_word",
        [
            words("one", names=("first", "words", "left", "mine"), make=_near_list),
            words("two", names=("second", "others", "right", "yours"), make=_near_list),
        ],
        "str",
        [
            (
                "$give the longest word that is in both lists, $one and $two. Among several of the same length, take "
                "the first in alphabetical order. If the lists have no word in common, return an empty string."
            ),
            (
                "Collect the words of $one that also stand in $two. If there are none, return ''. Otherwise return "
                "the one with the most letters; if two or more have equally many, the alphabet decides, the earlier "
                "word being the result."
            ),
            (
                "Two players of a word game have found the words $one and $two. The best word that both have found, "
                "that is, the longest, is written on the board. Of equally long ones the alphabetically first is "
                "written. What stands on the board? Nothing ('') if they share no word."
            ),
            (
                "A word is shared if $one and $two both contain it. No shared word: return the empty string. Exactly "
                "one longest shared word: return that. More than one: return the one that a dictionary lists first."
            ),
            (
                "The function takes two lists of words and returns the longest element of both. Ties are broken by "
                "alphabetical order, in favour of the smaller word. The empty string says that the lists have no "
                "element in common."
            ),
            (
                "You get two lists of words. Cross out every word that is only in one of them. Is nothing left? "
                "Return an empty text. If not, return the longest word that is left. If more than one has this "
                "length, return the one that comes first in the alphabet."
            ),
            (
                "{Input|Given}: $one, $two. {Output|Result|Returned}: the longest word in the intersection (the "
                "alphabetically first of the longest), or '' if it is empty."
            ),
            (
                "Two people compare their packing lists $one and $two. They look for what both have written, and of "
                "this for the word with the greatest length, by the alphabet where lengths are equal. Report it; '' "
                "if nothing was written by both."
            ),
            "Longest common word of $one and $two, alphabetically first on a tie, '' if there is none.",
            (
                "Longer beats shorter, and among words of the same length the one nearer to the start of the "
                "alphabet beats the other. Which word wins among those that both $one and $two hold? If there is no "
                "such word at all, return ''."
            ),
        ],
        """
        winner_so_far = ""
        for $w in sorted($one):
            if $w in $two and len($w) > len(winner_so_far):
                winner_so_far = $w
        return winner_so_far
        """,
        lambda one, two: min(set(one) & set(two), key=lambda w: (-len(w), w), default=""),
        edges=(
            ([], ["cat"]),
            (["dog", "cat"], ["cat", "dog"]),
            (["cat"], ["cow"]),
            (["egg", "care"], ["care", "egg", "door"]),
        ),
    ),
    drill(
        "clause_words.first_name_in_text",
        "first_name_in_sentence {find|get}_name first_capital_inside name_in_text person_in_sentence spot_name",
        [phrase(make=_told)],
        "str | None",
        [
            (
                "$give the first word of $text that begins with a capital letter, but not the first word of the text "
                "and not the word 'I'. If there is no such word, return None."
            ),
            (
                "Split $text into words and skip the first one. Return the first of the others that starts with an "
                "upper-case letter and is not 'I', or None if you come to the end."
            ),
            (
                "Names in English have a capital letter, but so has the beginning of a sentence, and so has 'I'. "
                "Find the first name inside of $text: a word with a capital at its front that is neither the opening "
                "word nor 'I'. Where none can be found, the answer is None."
            ),
            (
                "A word of $text is taken for a name if it is not in the first place, not equal to 'I', and if its "
                "first letter is upper case. Return the leftmost name, and None in a text with no name."
            ),
            (
                "The function searches a sentence for a capitalised word and returns it. Neither the word at the "
                "start of the sentence nor the pronoun 'I' counts. The first word that counts is returned, or None "
                "if no word does."
            ),
            (
                "You read a sentence. Do not look at its first word, which always has a big letter. Which is the "
                "next word with a big letter at its front? If it is 'I', read on. If it is another word, return it. "
                "If you don't find one, return None."
            ),
            (
                "{Input|Given}: $text. {Output|Result|Returned}: the first capitalised word from the second word on, "
                "'I' excepted; None without one."
            ),
            (
                "A detective looks for names in a letter. The word at the very beginning tells him nothing, and 'I' "
                "is only the writer. But any other word with a capital as its first letter is a trace. Report the "
                "first trace in $text, or None."
            ),
            "First capitalised word of $text, apart from its first word and 'I'; None if there isn't one.",
            (
                "Return None if all words in $text after its first one begin with small letters or are the word 'I'. "
                "If not, return the earliest that does neither."
            ),
        ],
        [
            """
            for $w in $text.split()[1:]:
                if $w[0].isupper() and $w != "I":
                    return $w
            return None
            """,
            """
            candidates = [$w for $w in $text.split()[1:] if $w[0].isupper() and $w != "I"]
            if candidates:
                return candidates[0]
            return None
            """,
        ],
        lambda text: found.group(1) if (found := re.search(r" (?!I\b)([A-Z]\w*)", text)) else None,
        edges=(("",), ("Mia",), ("The cat and I ran",), ("Then I saw Ida and Leo",), ("I met Ben",)),
    ),
    drill(
        "clause_words.negate",
        "negate negate_sentence {say|state}_opposite contradict turn_statement deny_or_confirm",
        [phrase(make=_statement)],
        "str",
        [
            (
                "Turn $text into its opposite: if the first word 'is' is followed by 'not', remove this 'not'; "
                "otherwise put 'not' behind the 'is'. A text without the word 'is' is returned unchanged. Words are "
                "parted by single spaces."
            ),
            (
                "Find the first word in $text that is exactly 'is'. If there is none, return $text. If the next word "
                "is 'not', return $text without that word. If it is another word, or if no word follows, return "
                "$text with 'not' inserted after the 'is'."
            ),
            (
                "Two friends contradict each other. One says 'the tea is hot', the other 'the tea is not hot', or "
                "the other way round. What does the second friend say when the first says $text? Only the first 'is' "
                "matters, and to a sentence with no 'is' the friend agrees word for word."
            ),
            (
                "The first 'is' in $text, as a word of its own, decides. With 'not' directly after it, the 'not' is "
                "dropped. Without, a 'not' is added there. If that word does not exist, nothing happens. Return the "
                "words with spaces between."
            ),
            (
                "The function denies a statement or takes its denial back. It looks for the first word 'is'; the "
                "word 'not' behind it is deleted if present and added if absent. Statements in which the word does "
                "not occur are returned as they are."
            ),
            (
                "You get a sentence. Look for the word 'is', the first one. Do you not find it? Return the sentence "
                "as it is. Does 'not' come right after it? Cross out the 'not'. Does something else come, or "
                "nothing? Write 'not' there. Return the new sentence."
            ),
            (
                "{Input|Given}: $text. {Output|Result|Returned}: $text with the 'not' after its first word 'is' "
                "switched: removed where it stands, inserted where it does not stand; $text itself without such a "
                "word."
            ),
            (
                "On the day of lies everybody says the contrary. 'This is new' becomes 'This is not new', and 'She "
                "is not here' becomes 'She is here'; more than the first 'is' is never changed. How does somebody "
                "say $text on that day? Sentences that lack the word 'is' are said truly."
            ),
            "$text with 'not' after the first 'is' added or, if it is there already, removed; unchanged without 'is'.",
            (
                "No word 'is' in $text: return it unchanged. The first 'is' comes with a 'not' to its right: take "
                "that away. It comes without: add one to its right."
            ),
        ],
        """
        spoken = $text.split()
        if "is" not in spoken:
            return $text
        after = spoken.index("is") + 1
        if spoken[after:after + 1] == ["not"]:
            del spoken[after]
        else:
            spoken.insert(after, "not")
        return " ".join(spoken)
        """,
        lambda text: re.sub(
            r"(^| )is( not(?= |$))?(?= |$)",
            lambda found: found.group(1) + "is" + ("" if found.group(2) else " not"),
            text,
            count=1,
        ),
        edges=(("",), ("this is new",), ("this is not new",), ("no",), ("here it is",), ("it is not what it is",)),
    ),
    drill(
        "clause_words.next_in_dictionary",
        "$next_in_dictionary $next_word_alphabetically dictionary_$next alphabetical_$next word_$side_in_dictionary",
        [
            words("entries", names=("entries", "words", "index", "dictionary"), make=_near_list),
            Arg("wanted", _WORD_NAMES, "str", lambda draw, before: draw.choose((*before[0], *_NEAR))),
        ],
        "str | None",
        [
            (
                "$give the word of $entries that comes directly $side $wanted in alphabetical order. $wanted itself "
                "does not count, and it need not be in the list, which is not sorted. Return None if no word comes "
                "$side it."
            ),
            (
                "Of all words in $entries that are alphabetically $cmp than $wanted, return the one that is $extreme "
                "in the alphabet. If there are none, as in an empty list, return None."
            ),
            (
                "A dictionary has the entries $entries (here in no special order). Someone looks at the place where "
                "$wanted stands or would stand. Which entry is directly $side this place? If there is no entry $side "
                "it, the answer is None."
            ),
            (
                "Imagine $entries sorted like in a dictionary, and $wanted put in at its place. Return its neighbour "
                "on the $flank side, not $wanted itself, or None if it has no neighbour there."
            ),
            (
                "The function takes a list of words in any order and one more word, which may or may not be in the "
                "list. It returns the closest word of the list which is $cmp by alphabet, strictly, and None if "
                "every word fails to be so."
            ),
            (
                "You get a list of words and a word. Cross out all words of the list that do not come $side your "
                "word in the alphabet; cross out your word too. Is no word left? Return None. Otherwise return the "
                "one that is nearest to your word."
            ),
            (
                "{Input|Given}: unsorted $entries and $wanted. {Output|Result|Returned}: the alphabetically $extreme "
                "among the entries strictly $side $wanted, or None if that set is empty."
            ),
            (
                "In a library the books stand by title. A reader holds the book $wanted and asks which of the books "
                "$entries has its place directly $side it. Titles equal to that of the reader's book are not asked "
                "for. Tell the title, None if there is no book at that side."
            ),
            "Word of $entries right $side $wanted by alphabet ($wanted excluded), None if there is no such word.",
            (
                "None is returned if all of $entries are equal to $wanted or on its other side in the alphabet. If "
                "some are $side it, the nearest of them is returned; the order in the list plays no role."
            ),
        ],
        """
        candidates = [$w for $w in $entries if $w $op $wanted]
        if not candidates:
            return None
        return $pick(candidates)
        """,
        lambda entries, wanted, v: (
            dict(pairwise(order)).get(wanted) if (order := sorted({*entries, wanted}, reverse=v["op"] == "<")) else None
        ),
        edges=(
            ([], "cat"),
            (["cat"], "cat"),
            (["cow", "cat"], "cat"),
            (["cow", "cat"], "cow"),
            (["dog", "ant"], "cat"),
        ),
        variants=[
            {
                "next": "next",
                "side": "after",
                "cmp": "greater",
                "extreme": "first",
                "flank": "right",
                "op": ">",
                "pick": "min",
            },
            {
                "next": "previous",
                "side": "before",
                "cmp": "smaller",
                "extreme": "last",
                "flank": "left",
                "op": "<",
                "pick": "max",
            },
        ],
    ),
    drill(
        "clause_words.telegram_part",
        "first_telegram until_stop words_before_stop first_message part_before_stop read_until_stop",
        [phrase(make=_wire)],
        "str",
        [
            (
                "$hand the words of $text that stand before the first 'stop', joined by spaces. It may be written in "
                "any case, as 'STOP' or 'Stop'. If there is no such word, return all words. If it is the first word, "
                "return an empty string."
            ),
            (
                "Go through the words of $text and end at the first one that equals 'stop', ignoring case. Return "
                "the words passed so far, with single spaces. When the end of the text is reached instead, that is "
                "the whole text."
            ),
            (
                "In a telegram every sentence ends with STOP. Return the first sentence of $text, without that word, "
                "no matter whether it is written big or small. A telegram in which it was forgotten is one sentence, "
                "and one that begins with it has an empty first sentence."
            ),
            (
                "Cut $text in front of its first word 'stop', however that is written, and return the left part, "
                "with no space at its end. Without that word nothing is cut. The left part of a text that starts "
                "with it is ''."
            ),
            (
                "The function returns the beginning of a text up to, but without, the word 'stop' in upper or lower "
                "case; only the first occurrence is important. A text that does not have the word is returned "
                "completely."
            ),
            (
                "Somebody dictates to you, word by word: $text. Write until you hear 'stop' for the first time, loud "
                "or soft. Do not write this word. Return what you have written, which is nothing if it was the first "
                "word and everything if it never came."
            ),
            (
                "{Input|Given}: $text, words parted by single spaces. {Output|Result|Returned}: the words left of "
                "the first 'stop' (case ignored), as one string; the text itself if it has no 'stop'."
            ),
            (
                "A voice recorder switches itself off at the word 'stop', which may be shouted ('STOP') or not, and "
                "does not record it. What has it recorded after hearing $text? All of it, if that word is not said; "
                "an empty text if it is said at once."
            ),
            "Words of $text before the first 'stop' (any case), all words if it is missing.",
            (
                "Two cases: $text contains the word 'stop', with capitals or without, and then everything before its "
                "first occurrence is returned; or $text does not contain it, and then everything is. Words are "
                "joined with spaces, no words give ''."
            ),
        ],
        """
        kept = []
        for $w in $text.split():
            if $w.lower() == "stop":
                break
            kept.append($w)
        return " ".join(kept)
        """,
        lambda text: re.split(r"\bstop\b", text, flags=re.I)[0].rstrip(),
        edges=(("",), ("STOP",), ("come home Stop bring tea",), ("no end here",), ("stop go stop",)),
    ),
    drill(
        "clause_words.to_question",
        "to_question make_question {turn|change}_into_question ask question_from statement_to_question",
        [phrase(make=_stated)],
        "str",
        [
            (
                "Turn the statement $text into a question. If its second word is 'is', 'can' or 'has', exchange the "
                "first two words and add '?', as in 'is Mia here?' for 'Mia is here'. Otherwise just add '?'. An "
                "empty text stays empty."
            ),
            (
                "If $text is empty, return it. If the second of its words is one of 'is', 'can' and 'has', return "
                "the words with the first two exchanged, followed by a question mark. If it is another word, or if "
                "there is no second word, return $text with a question mark at its end."
            ),
            (
                "A pupil learns how questions are made: 'Leo can swim' becomes 'can Leo swim?', with the verb in "
                "front. This is done when the verb 'is', 'can' or 'has' is the second word. All other sentences only "
                "get a question mark behind them. What does $text become? Where nothing is said, nothing is asked: "
                "''."
            ),
            (
                "In a sentence with 'can', 'has' or 'is' in the second place, the words in the first and the second "
                "place change places. Then, in every sentence, '?' is put directly behind the last word. Do this "
                "with $text, but leave it alone if it has no words. Words are parted by single spaces."
            ),
            (
                "The function makes a question of a statement. The question mark at the end is all that is needed, "
                "unless the second word is 'has', 'is' or 'can', which then moves to the front, before the first "
                "word. The empty string is returned unchanged."
            ),
            (
                "You get a sentence. Look at its second word. Is it 'is', 'can' or 'has'? Then write this word "
                "first, then the word that was first, then the others. Is it something else, or is there only one "
                "word? Then keep the order. Write '?' at the end, without a space. If the sentence is empty, return "
                "an empty text."
            ),
            (
                "{Input|Given}: $text. {Output|Result|Returned}: '' for ''; otherwise $text + '?', in which words "
                "one and two are swapped if word two is 'is', 'can' or 'has'."
            ),
            (
                "A robot asks back everything that it is told. To 'Ida has two cats' it says 'has Ida two cats?', "
                "since it knows that 'has', just like 'is' and 'can', goes to the front when it is the second word. "
                "To 'we sing' it says 'we sing?', as it does not know that verb. To silence (an empty text) it says "
                "nothing. What does it say to $text?"
            ),
            (
                "$text as a question: '?' at the end, and the first two words swapped if the second is 'is', 'can' "
                "or 'has'; '' stays ''."
            ),
            (
                "What needs a change of order? Only a $text whose second word is 'can', 'is' or 'has': the first and "
                "the second word are exchanged. What needs a question mark at its end? Every $text but the empty "
                "one. Return the outcome."
            ),
        ],
        """
        spoken = $text.split()
        if not spoken:
            return ""
        if len(spoken) > 1 and spoken[1] in ("is", "can", "has"):
            spoken[0], spoken[1] = spoken[1], spoken[0]
        return " ".join(spoken) + "?"
        """,
        lambda text: re.sub(r"^(\S+) (is|can|has)(?= |$)", r"\2 \1", text) + "?" * bool(text),
        edges=(("",), ("Mia is here",), ("we sing",), ("stop",), ("the cat is small",), ("Leo can",)),
    ),
)
