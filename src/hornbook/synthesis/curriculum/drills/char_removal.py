"""Removing characters from strings and keeping others."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.arguments import letter, text, word
from hornbook.synthesis.curriculum.char_arguments import few_letters, messy_text
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "char_removal.vowels",
        "remove_vowels without_vowels drop_vowels strip_vowels delete_vowels no_vowels",
        [messy_text()],
        "str",
        [
            "$hand $text without its vowels.",
            "Remove all vowels from {the string |}$text.",
            "Delete every vowel in $text and return what is left.",
            "To save space, someone leaves out all the vowels of a message. $hand $text written in that way.",
            "$build a copy of $text that has no vowels in it.",
            "Drop each character of $text that is a vowel. All other characters stay in their order.",
            (
                "This function takes a string and returns a copy from which every vowel has been omitted, whereas "
                "consonants and all other characters are retained."
            ),
            "You have a text. Take out each vowel. Do not change the rest. Return the new text.",
            "A stonemason does not carve vowels. {Output|Produce} what is carved for $text.",
            "For each symbol of $text: if it is a vowel, skip it; otherwise append it to the output.",
            "$text minus vowels.",
        ],
        [
            'return "".join($ch for $ch in $text if $ch not in "aeiouAEIOU")',
            """
            $result = ""
            for $ch in $text:
                if $ch.lower() not in "aeiou":
                    $result += $ch
            return $result
            """,
        ],
        lambda text: re.sub("[aeiou]", "", text, flags=re.IGNORECASE),
        edges=(("",), ("AEiou",), ("sky",)),
        note="The vowels are a, e, i, o and u, {small and capital|in lower and upper case}.",
    ),
    drill(
        "char_removal.kind",
        "remove_$tag without_$tag drop_$tag delete_$tag strip_$tag no_$tag",
        [messy_text()],
        "str",
        [
            "$hand $text without its $kind.",
            "Remove all $kind from {the string |}$text.",
            "Delete the $kind in $text and return the rest.",
            "$build a copy of $text that has no $kind.",
            "Throw the $kind in $text away. What remains is returned as a string.",
            "Leave out every character of $text that is one of the $kind.",
            (
                "This function takes a string and returns what is left of it once all $kind have been taken out, in "
                "the original order."
            ),
            "You have a text. There may be $kind in it. Take them out and return the rest.",
            "Our printer cannot print $kind, it simply omits them. {Output|Produce} what it prints for $text.",
            "For each symbol of $text: if it belongs to the $kind, skip it; otherwise append it to the output.",
            "$text minus $kind.",
        ],
        'return "".join($ch for $ch in $text if $test)',
        lambda text, v: re.sub(v["pattern"], "", text),
        edges=(("",), ("a1 B!",)),
        variants=[
            {"tag": "digits", "kind": "digits", "test": "not $ch.isdigit()", "pattern": "[0-9]"},
            {"tag": "spaces", "kind": "spaces", "test": '$ch != " "', "pattern": " "},
            {"tag": "capitals", "kind": "capital letters", "test": "not $ch.isupper()", "pattern": "[A-Z]"},
            {"tag": "letters", "kind": "letters", "test": "not $ch.isalpha()", "pattern": "[a-zA-Z]"},
        ],
    ),
    drill(
        "char_removal.keep_kind",
        "keep_$tag only_$tag extract_$tag $tag_only filter_$tag pick_$tag",
        [messy_text()],
        "str",
        [
            "$hand only the $kind of $text, as a string.",
            "Keep the $kind of $text and remove everything else.",
            "Extract the $kind from {the string |}$text and join them in their order.",
            "$build a string of all $kind that occur in $text, in the same order.",
            "Remove every character from $text that is not among the $kind.",
            "Clean $text up so that nothing but its $kind remains.",
            (
                "This function takes a string, selects those of its characters that are $kind, and returns them in "
                "the original order as a new string."
            ),
            "You have a text. Only the $kind are important. Put them together in one string and return it.",
            (
                "A sieve lets $kind fall through and holds back the rest. {Output|Report} what falls through for "
                "$text, as one string."
            ),
            "For each symbol of $text: if it is one of the $kind, append it to the output; otherwise skip it.",
            "Just the $kind of $text.",
        ],
        'return "".join($ch for $ch in $text if $test)',
        lambda text, v: "".join(re.findall(v["pattern"], text)),
        edges=(("",), ("a1 B!",)),
        variants=[
            {"tag": "digits", "kind": "digits", "test": "$ch.isdigit()", "pattern": "[0-9]"},
            {"tag": "letters", "kind": "letters", "test": "$ch.isalpha()", "pattern": "[a-zA-Z]"},
            {"tag": "alphanumeric", "kind": "letters and digits", "test": "$ch.isalnum()", "pattern": "[a-zA-Z0-9]"},
            {
                "tag": "letters_and_spaces",
                "kind": "letters and spaces",
                "test": '$ch.isalpha() or $ch == " "',
                "pattern": "[a-zA-Z ]",
            },
            {
                "tag": "vowels",
                "kind": "vowels (aeiou or AEIOU)",
                "test": '$ch in "aeiouAEIOU"',
                "pattern": "[aeiouAEIOU]",
            },
        ],
    ),
    drill(
        "char_removal.punctuation",
        "remove_punctuation strip_punctuation without_punctuation clean_text delete_punctuation drop_signs",
        [messy_text()],
        "str",
        [
            "$hand $text without punctuation marks.",
            "Remove all punctuation from {the string |}$text. Letters, digits and spaces stay.",
            "Delete the punctuation marks in $text, such as commas, full stops and question marks.",
            "$build a copy of $text in which no punctuation mark is left.",
            "A program that counts words wants plain text. Take the punctuation marks out of $text.",
            "Drop all characters of $text that are listed as punctuation in the module string.",
            (
                "This function takes a text and returns it without any punctuation characters; blanks, letters and "
                "digits are retained."
            ),
            (
                "You have a text with signs like the comma, the full stop or the question mark. Take all such signs "
                "out. Return the rest."
            ),
            (
                "Someone reads $text over the phone and says neither commas nor any other punctuation marks. "
                "{Output|Write} what the listener writes down."
            ),
            "For each symbol of $text: if it is a punctuation mark, skip it; otherwise append it to the output.",
            "$text minus punctuation.",
        ],
        'return "".join($ch for $ch in $text if $ch not in punctuation)',
        lambda text: re.sub("[^A-Za-z0-9 ]", "", text),
        edges=(("",), ("a, b!",), ("...",)),
        imports="from string import punctuation",
    ),
    drill(
        "char_removal.given_letter",
        "remove_letter without_letter drop_char delete_letter remove_char strip_letter",
        [text(), letter()],
        "str",
        [
            "$hand $text without the {letter|character} $letter.",
            "Remove every $letter from {the string |}$text.",
            "Delete all occurrences of $letter in $text.",
            "$build a copy of $text in which $letter does not occur.",
            "The key for $letter is broken, so it is left out whenever someone types $text. $hand what is seen.",
            "Drop each character of $text that is equal to $letter and keep the others in order.",
            (
                "This function returns a copy of the string $text from which all occurrences of the character $letter "
                "are missing."
            ),
            "You have a text. Take $letter out of it, everywhere. Return what is left.",
            (
                "On strike today: the letter $letter. {Output|Write} $text with that letter left out wherever it "
                "would stand."
            ),
            "For each symbol of $text: if it is equal to $letter, skip it; otherwise append it to the output.",
            "$text with no $letter in it.",
        ],
        ['return $text.replace($letter, "")', 'return "".join($ch for $ch in $text if $ch != $letter)'],
        lambda text, letter: "".join(text.split(letter)),
        edges=(("", "a"), ("banana", "a"), ("aaa", "a")),
    ),
    drill(
        "char_removal.given_set",
        "$verb_chars $verb_given $verb_characters $verb_all_in $verb_letters_of filter_by_letters",
        [text(), word("chars", names=("chars", "letters", "signs", "given", "alphabet"))],
        "str",
        [
            "$hand $text with $what of $chars $done.",
            "$act from $text that {occur|are found} in {the string |}$chars.",
            "For each character of $text, look whether it occurs in $chars; $rule.",
            "$build a string of the characters of $text that $cond in $chars, in their order.",
            "Go through $text and collect the characters that $cond in the string $chars.",
            "$chars is a list of characters written as one string. $hand the part of $text that $part.",
            (
                "This function takes two strings and returns the characters of $text that $cond in $chars, joined in "
                "their original order."
            ),
            (
                "You have a text and a second string, $chars. Look at each character of the text. Take it if it is "
                "one of those that $cond in the second string."
            ),
            (
                "A gate lets characters pass only if they $cond in the list $chars. {Output|Report} what is left of "
                "$text behind the gate."
            ),
            (
                "Input: the strings $text and $chars. Output: the first string, reduced to the symbols that $cond in "
                "the second."
            ),
        ],
        'return "".join($ch for $ch in $text if $ch $op $chars)',
        lambda text, chars, v: "".join(filter(lambda ch: (chars.find(ch) >= 0) == (v["op"] == "in"), text)),
        edges=(("", "ab"), ("abc", ""), ("banana", "an")),
        variants=[
            {
                "verb": "remove",
                "op": "not in",
                "what": "all characters",
                "done": "removed",
                "act": "Remove all characters",
                "rule": "if so, leave it out",
                "cond": "do not occur",
                "part": "remains when these are deleted",
            },
            {
                "verb": "keep",
                "op": "in",
                "what": "only the characters",
                "done": "kept",
                "act": "Keep only those characters",
                "rule": "if not, leave it out",
                "cond": "occur",
                "part": "is left when all others are deleted",
            },
        ],
    ),
    drill(
        "char_removal.duplicates",
        "remove_duplicates unique_chars drop_repeats without_duplicates each_char_once dedupe",
        [few_letters(letters="abcdenost")],
        "str",
        [
            "$hand $word with every character kept only at its first occurrence.",
            "Remove duplicate characters from $word. Of equal characters the first stays.",
            "Each character may appear only once. Delete those of $word that have appeared before.",
            "$hand the different characters of $word in the order of their first appearance, as a string.",
            "Go through $word from left to right and leave out each character that you have already met.",
            (
                "$build a string from $word without repeated characters: a character is kept when it first comes "
                "and dropped later."
            ),
            (
                "This function takes a string and returns one in which each distinct character is contained once, at "
                "the place of its first occurrence."
            ),
            (
                "You have a word. Some letters come again. Write each letter only the first time you see it. Return "
                "the new word."
            ),
            (
                "A guest list, one letter of $word for each guest, names some guests again and again. "
                "{Output|Produce} it with each guest named once, where the name first stood."
            ),
            (
                "For each symbol of $word from the left: if it has occurred earlier, skip it; otherwise append it to "
                "the output."
            ),
            "Distinct characters of $word, in first order.",
        ],
        [
            """
            $result = ""
            for $ch in $word:
                if $ch not in $result:
                    $result += $ch
            return $result
            """,
            'return "".join(dict.fromkeys($word))',
        ],
        lambda word: "".join(ch for i, ch in enumerate(word) if word.index(ch) == i),
        edges=(("",), ("aaa",), ("abab",)),
    ),
    drill(
        "char_removal.duplicates_keep_last",
        "keep_last_occurrences last_of_each dedupe_from_end keep_last remove_earlier_copies unique_keep_last",
        [few_letters(letters="abcdenost")],
        "str",
        [
            "$hand $word with every character kept only at its last occurrence.",
            "Remove duplicate characters from $word. The last of equal characters stays.",
            "Delete each character of $word that occurs again further on.",
            "A character of $word is left out if the same one comes later. $hand what remains.",
            "Keep a character of $word only if it does not occur in the part behind it.",
            "Of several equal characters in $word only the rightmost one is kept. $hand the resulting string.",
            (
                "This function takes a string and returns one in which each distinct character is contained once, at "
                "the place of its final occurrence."
            ),
            (
                "You have a word. Some letters come again. Keep a letter only at the place where you see it for the "
                "last time."
            ),
            (
                "Whoever joins a queue a second time loses the earlier place. The letters of $word joined from left "
                "to right. {Output|Show} the queue in the end."
            ),
            (
                "For each symbol of $word: if the same symbol is present further to the right, skip it; otherwise "
                "append it to the output."
            ),
        ],
        'return "".join($ch for $i, $ch in enumerate($word) if $ch not in $word[$i + 1:])',
        lambda word: "".join(dict.fromkeys(reversed(word)))[::-1],
        edges=(("",), ("aaa",), ("abab",)),
    ),
)
