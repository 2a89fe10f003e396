"""Changing each word of a text or list by a rule, initials and abbreviations."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import text, word
from hornbook.synthesis.curriculum.char_arguments import small
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import full_name, mixed_case, phrase, repeating, word_list

ENDS = ("s", "er", "ay", "ing", "o", "un", "re")

FAMILIES = (
    drill(
        "words_change.reverse_each",
        "reverse_each_word flip_letters {turn|mirror}_each_word reverse_letters words_mirrored each_word_backwards",
        [text()],
        "str",
        [
            "Reverse every word in $text, but keep the words in their order.",
            "$hand $text with the letters of each word reversed. The words stay where they are.",
            "Each word of the sentence $text is spelled backwards. $build the new sentence.",
            "Turn around the letters of every single word in $text and join the words with spaces again.",
            "In a secret language, all words are spoken from the last letter to the first. Translate $text into it.",
            "Split $text into words, reverse each of them, and put them together with single spaces.",
            (
                "This function takes a string and returns a string with the same sequence of words, each of "
                "which has been spelled in reverse; one space separates the words."
            ),
            (
                "You get a text. Take each word and write its letters from the end to the beginning. Do not "
                "move the words. Return the new text."
            ),
            (
                "A mirror stands behind every single word of $text and shows it from its last letter to its "
                "first, while the words remain at their places. Produce what can be read in the mirrors."
            ),
            (
                "In: a string of words. Each word turns into its reverse; the order of the words stays. Out: "
                "the words joined by a space."
            ),
            "Every word of $text backwards, in place.",
        ],
        'return " ".join($w[::-1] for $w in $text.split())',
        lambda text: " ".join("".join(reversed(w)) for w in text.split()),
        edges=(("",), ("one",), ("to be or",)),
    ),
    drill(
        "words_change.capitalise_each",
        "capitalise_words title_words {upper|capital}_first capitalise_each make_title big_first_letters",
        [phrase(make=mixed_case)],
        "str",
        [
            "Capitalise every word in $text: its first letter becomes upper case and the others become lower case.",
            "$hand $text with a capital at the beginning of each word and small letters everywhere else.",
            "Write the words of $text the way they stand in a title, with only the first letter of each word large.",
            "Change each word of the sentence $text so that it starts with a capital and goes on in lower case.",
            "In $text, turn the first letter of all words to upper case and all remaining letters to lower case.",
            "$build a string in which each of the words of $text has one capital letter, its first.",
            (
                "This function returns the words of a string, joined by single spaces, after the first letter "
                "of every word has been converted to upper case and all its other letters to lower case."
            ),
            (
                "You get a text. Make the first letter of each word big. Make all other letters small. Return "
                "the new text."
            ),
            (
                "For the cover of a book the title $text must be set properly: one capital at the front of "
                "every word, no capitals elsewhere. Produce it."
            ),
            (
                "In: a string of words. In each word the first letter goes to upper case, the others go to "
                "lower case. Out: the words joined by a space."
            ),
            "$text with all its words capitalised.",
        ],
        'return " ".join($w.capitalize() for $w in $text.split())',
        lambda text: " ".join(w[0].upper() + w[1:].lower() for w in text.split()),
        edges=(("",), ("a NEW dAY",)),
    ),
    drill(
        "words_change.first_letter_back",
        "first_letter_to_end {move|shift}_first_letters play_language rotate_words letters_back secret_words",
        [
            text(),
            word("ending", names=("ending", "suffix", "tail", "extra"), kind="", make=lambda d, _: d.choose(ENDS)),
        ],
        "str",
        [
            "Move the first letter of each word in $text to the end of the word and add $ending.",
            (
                "In a play language, every word loses its first letter, gets it back at the end, and is "
                "followed by $ending. "
                "Translate the sentence $text."
            ),
            "Change all words of $text: take off the first letter, put it behind the word, then append $ending.",
            (
                "$hand $text after each word has been rewritten as its letters from the second on, its first "
                "letter, and $ending."
            ),
            "For every word w of $text, write the rest of w, then the first letter of w, then $ending.",
            (
                "Children hide what they say: the first letter of a word goes to its end and $ending follows. "
                "Do that to $text."
            ),
            (
                "This function rewrites every word of a string by transferring its first letter to its end and "
                "appending $ending, and returns the rewritten words joined by spaces."
            ),
            (
                "You get a text. Take the first letter of a word and put it at the end of the word. Then write "
                "$ending behind it. Do this with all words and return the new text."
            ),
            (
                "Spies change each word before they send it: the front letter becomes the last one, and after "
                "it $ending is attached. Produce what they send for $text."
            ),
            (
                "In: $text and $ending. A word turns into its letters after the first, then the first, then "
                "$ending. Out: the new words joined by a space."
            ),
        ],
        'return " ".join($w[1:] + $w[0] + $ending for $w in $text.split())',
        lambda text, ending: " ".join("".join([*w[1:], w[:1], ending]) for w in text.split()),
        edges=(("", "ay"), ("a", "o"), ("we run", "ay")),
    ),
    drill(
        "words_change.vowel_rule",
        "translate_word {change|rewrite}_word vowel_rule speak_funny play_word mark_word",
        [word()],
        "str",
        [
            (
                "If $word begins with a vowel, add 'yo' to its end; otherwise move its first letter to the end "
                "and add 'ko'."
            ),
            (
                "A play language has two rules: words with a vowel at the front get the ending 'yo'; all "
                "others have their "
                "first letter moved to the end and then get 'ko'. Translate $word."
            ),
            (
                "$hand $word + 'yo' if its first letter is one of a, e, i, o, u. "
                "If not, put the first letter last and add 'ko'."
            ),
            (
                "Change the word $word by its first letter. A vowel: append 'yo'. A consonant: move it to the "
                "end, append 'ko'."
            ),
            (
                "Translate $word: vowel in front, then 'yo' follows the word; consonant in front, "
                "then that letter goes to the end and 'ko' follows."
            ),
            (
                "The word $word starts with a vowel or a consonant. In the first case 'yo' is added; "
                "in the second the consonant wanders to the end before 'ko' is added."
            ),
            (
                "This function takes a word in lower case and returns it with 'yo' appended if it starts with a "
                "vowel; otherwise the first letter is transferred to the end and 'ko' is appended."
            ),
            (
                "You get a word. If the first letter is a vowel (a, e, i, o, u), write 'yo' after the word. If "
                "not, move the first letter to the end and write 'ko' after that."
            ),
            (
                "Two clans speak differently: vowel words, which begin with a, e, i, o or u, get 'yo' behind "
                "them; all other words let their first letter walk to the end and get 'ko' then. How is $word "
                "spoken?"
            ),
            (
                "In: a word. If it begins with one of a, e, i, o, u, output the word and 'yo'; otherwise output "
                "the rest of the word, its first letter, and 'ko'."
            ),
        ],
        """
        if $word[0] in "aeiou":
            return $word + "yo"
        return $word[1:] + $word[0] + "ko"
        """,
        lambda word: (word if word[:1] in tuple("aeiou") else word[1:] + word[:1]) + "ky"[word[0] in "aeiou"] + "o",
        edges=(("apple",), ("tree",), ("a",)),
    ),
    drill(
        "words_change.abbreviate_each",
        "shorten_words abbreviate_words {cut|trim}_words short_forms cut_each_word limit_words",
        [phrase(make=repeating), small("n", 1, 4, ("n", "size", "length", "k", "most"), (2, 3))],
        "str",
        [
            "Cut every word in $text to its first $n letters.",
            "$hand $text with no word longer than $n letters; longer words lose what is too much at their ends.",
            "Abbreviate the words of $text: at most the first $n characters of each are kept.",
            "A narrow label has room for $n letters of each word. Shorten the words of $text from the end to fit.",
            "For each word of the sentence $text keep just the first $n characters and join the results with spaces.",
            (
                "Words with more than $n letters in $text are cut off after letter number $n. Shorter ones are "
                "not changed."
            ),
            (
                "This function returns the words of a string, joined by spaces, after each word has been cut "
                "off so that it has no more than its first $n characters."
            ),
            (
                "You get a text. If a word has more than $n letters, keep only the first $n. Keep shorter words "
                "as they are. Return the new text."
            ),
            (
                "A scoreboard gives each word of $text only $n boxes and drops the letters for which no box is "
                "left. Produce what the scoreboard shows."
            ),
            (
                "In: a string of words. A word longer than $n is reduced to its beginning of that length; any "
                "other stays. Out: the words joined by a space."
            ),
        ],
        'return " ".join($w[:$n] for $w in $text.split())',
        lambda text, n: " ".join("".join(c for i, c in enumerate(w) if i < n) for w in text.split()),
        edges=(("", 2), ("one two three", 3), ("a level", 1)),
    ),
    drill(
        "words_change.initials",
        (
            "initials_with_$tag $tag_initials first_letters_$tag {make|take}_$tag_initials name_letters_$tag "
            "{get|find}_initials_$tag"
        ),
        [full_name()],
        "str",
        [
            "$hand the initials of $full, each followed by '$mark'.",
            "Write the first letter of every part of the name $full, with '$mark' after each letter.",
            (
                "The initials of a person are the first letters of the names. $build them for $full and put "
                "'$mark' behind each."
            ),
            "Shorten $full to its initials. After every initial stands '$mark', and there are no spaces.",
            "From each word of $full take the first letter and add '$mark'; join everything without spaces.",
            (
                "A badge shows initials only: the first letter of each name in $full and '$mark' after it. What "
                "is on the badge?"
            ),
            (
                "This function takes a full name and returns a string made of the first letter of every name in "
                "it, where '$mark' follows each letter and nothing else is added."
            ),
            (
                "You get a name with several parts. Take the first letter of each part. Write '$mark' after "
                "each of these letters. Put everything together without spaces and return it."
            ),
            (
                "For a monogram we need the letters with which the parts of the name $full begin; each is "
                "followed by a '$mark', and there is no blank between. Produce it."
            ),
            (
                "In: a name whose parts are separated by spaces. Out: for each part its first letter and "
                "'$mark', all in one string."
            ),
        ],
        'return "".join($w[0] + "$mark" for $w in $full.split())',
        lambda name, v: "".join(w[:1] + v["mark"] for w in name.split()),
        edges=(("Ada",), ("Ben Paul Leo",)),
        variants=[{"tag": "dots", "mark": "."}, {"tag": "dashes", "mark": "-"}],
    ),
    drill(
        "words_change.acronym",
        "acronym make_acronym {build|get}_acronym short_name abbreviation first_letters_upper",
        [phrase(make=lambda d, _: d.sentence())],
        "str",
        [
            "$hand the acronym of $text: the first letters of its words in upper case.",
            "An acronym is made of the first letters of several words, written as capitals. $build the one for $text.",
            "Take the first letter of every word in $text, make it upper case, and join these letters without spaces.",
            "Abbreviate the phrase $text to the capital initials of its words{, as in 'NASA'|}.",
            "A club is called $text. Its short name has the first letter of each word as a capital. Find it.",
            "Which letters do the words of $text begin with? $hand them in upper case as one string.",
            (
                "This function takes a string of words and returns a string that consists of the first letters "
                "of these words, converted to upper case."
            ),
            (
                "You get a text with some words. Take the first letter of each word and make it big. Write "
                "these letters together, without spaces, and return them."
            ),
            (
                "A committee with the long name $text prints only its initials, in capitals and without gaps, "
                "on its letters. Produce what it prints."
            ),
            (
                "In: words separated by spaces. Out: one capital letter per word, its first, in order{; an "
                "empty text gives an empty string|}."
            ),
            "Initials of $text, capitals, in one string.",
        ],
        [
            'return "".join($w[0] for $w in $text.split()).upper()',
            'return "".join($w[0].upper() for $w in $text.split())',
        ],
        lambda text: "".join(b for a, b in zip(" " + text.upper(), text.upper(), strict=False) if a == " "),
        edges=(("",), ("one",), ("by the way",)),
    ),
    drill(
        "words_change.last_name_first",
        "last_name_first turn_name {sort|file}_name catalogue_name surname_first list_name",
        [full_name()],
        "str",
        [
            "Write $full with the last name first: the last word, a comma and a space, and then the other names.",
            "$full is a full name. $hand it as in a phone book, the last name in front, then ', ' and the first names.",
            (
                "A library lists people as 'Last, First'. Turn $full, where the last name is the last word, "
                "into that form."
            ),
            "Move the last word of $full to the front and put a comma and a space between it and the rest.",
            "$build the form 'last name, first names' of the name $full. All words but the last are first names.",
            "Change a name such as 'Ada May Hill' to 'Hill, Ada May'. The argument $full has at least two words.",
            (
                "This function takes a full name of at least two words and returns a string with its last word, "
                "a comma, a space, and then the remaining words in their order."
            ),
            (
                "You get a full name. The last word is the family name. Write it first, then a comma and a "
                "space, then all the other names. Return this text."
            ),
            (
                "In a register everybody stands under the family name, which is the final word of the name: "
                "'Ada May Hill' is found as 'Hill, Ada May'. Produce the entry for $full."
            ),
            "In: two or more words separated by spaces. Out: last word + ', ' + the other words joined by a space.",
        ],
        """
        $parts = $full.split()
        return $parts[-1] + ", " + " ".join($parts[:-1])
        """,
        lambda name: name.rpartition(" ")[2] + ", " + name.rpartition(" ")[0],
        edges=(("Ada Hill",), ("Ben Paul Leo",)),
    ),
    drill(
        "words_change.short_first_name",
        "short_name {initial|letter}_and_last shorten_name abbreviate_first name_on_label reduce_name",
        [full_name()],
        "str",
        [
            "Shorten all but the last word of $full to an initial with a full stop.",
            "$hand $full with each first name cut to its first letter and a dot; the last name stays whole.",
            (
                "In a list of books, every name but the last is given as its initial and a full stop. Write "
                "$full that way."
            ),
            "The last word of $full is kept, and of each word before it only the first letter and a '.' remain.",
            (
                "$build a short form of the name $full: initials with dots for the first names, then the "
                "full last name, "
                "with single spaces between."
            ),
            "Abbreviate the first names in $full (every word but the last) to one letter and a full stop each.",
            (
                "This function takes a full name and returns it with every word but the last one reduced to its "
                "first letter followed by '.', separated by single spaces."
            ),
            (
                "You get a full name. Make each first name short: keep only its first letter and write a dot "
                "after it. Keep the last name. Put spaces between all parts."
            ),
            (
                "On a door there is room for one name in full, the last word of $full; of all the names before "
                "it only a letter and a dot are shown. Produce the text on the door, with one space between its "
                "parts."
            ),
            (
                "In: a name of one or more words. Each word but the last turns into its initial and '.'; the "
                "last stays. Out: the parts joined by a space."
            ),
        ],
        """
        $parts = $full.split()
        $result = [$w[0] + "." for $w in $parts[:-1]]
        return " ".join($result + [$parts[-1]])
        """,
        lambda name: " ".join(w[0] + "." if i else w for i, w in list(enumerate(name.split()[::-1]))[::-1]),
        edges=(("Ada Hill",), ("Ben Paul Leo",), ("Mia",)),
    ),
    drill(
        "words_change.with_ending",
        "$tag_all $tag_each_word {words|all}_with_$tag put_$tag $tag_to_words attach_$tag",
        [
            word_list(),
            word("part", names=("part", "piece", "affix", "extra"), kind="", make=lambda d, _: d.choose(ENDS)),
        ],
        "list[str]",
        [
            "Add $part to the $side of every word in $words.",
            "$hand a list with the words of $words, each with $part put $where it.",
            "$build a new list in which every string of $words has $part at its $side.",
            "All items in $words get the same $tag, $part. Give back the list of the longer words.",
            "Attach $part $where each of the words $words and return the results as a list.",
            "The words $words are changed by writing $part $where them. $hand the changed words in order.",
            (
                "This function takes a list of strings and returns a new list in which $part has been written "
                "$where each string."
            ),
            "You get a list of words. Write $part $where every word. Return a list of the new words in the same order.",
            (
                "A language forms new words by putting $part $where known ones. From the known words $words, "
                "produce the list of new words."
            ),
            "In: $words and $part. Each string gets $part as its $tag. Out: a list of the same length and order.",
        ],
        "return [$code for $w in $words]",
        lambda words, part, v: ["".join((part, w)[:: 1 if v["tag"] == "prefix" else -1]) for w in words],
        edges=(([], "s"), (["cat", "dog"], "er")),
        variants=[
            {"tag": "suffix", "side": "end", "where": "after", "code": "$w + $part"},
            {"tag": "prefix", "side": "beginning", "where": "before", "code": "$part + $w"},
        ],
    ),
)
