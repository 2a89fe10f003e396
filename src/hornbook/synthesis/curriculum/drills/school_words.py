"""First steps with texts: names, sentences, secret languages and answers typed by people."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.arguments import Arg, integer, person, text, word
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import PEOPLE, WORDS, Draw

_BOOKS = ("Silver Lake", "The River", "Night Train", "The Old Mill", "A Long Day", "Red Kite")
_FAMILY_NAMES = ("Miller", "Smith", "Berg", "Novak", "Rossi", "Lind")


def _any_title(draw: Draw, _: object) -> str:
    if draw.chance(0.5):
        return draw.choose(_BOOKS)
    return draw.choose(("The ", "A ", "")) + draw.choose(WORDS).title() + draw.choose((" Road", "", " Days"))


FAMILIES = (
    drill(
        "school_words.introduce",
        "introduce_oneself introduction say_name_and_age present_person about_me tell_age",
        [person("who"), integer("n", 2, 90, names=("age", "years", "n", "old"))],
        "str",
        [
            "$hand the sentence 'My name is X and I am N years old.', with $who for X and the number $n for N.",
            (
                "Somebody is called $who and is $n years old. How does this person introduce himself or herself? The "
                "answer has the form 'My name is Ada and I am 12 years old.' and is to be returned."
            ),
            (
                "In the first lesson all pupils say: 'My name is Ben and I am 9 years old.' Build this sentence for "
                "the name $who and the age $n."
            ),
            (
                "The function puts a name and an age into a sentence that begins with 'My name is ', has ' and I am ' "
                "between the two, and ends with ' years old.'; it returns the sentence."
            ),
            (
                "You have a name and a number. Put them into a text like 'My name is Cara and I am 30 years old.' "
                "Return the text; it ends with a full stop."
            ),
            "Sentence 'My name is ... and I am ... years old.' for $who, $n.",
            (
                "A robot shall present a person of $n years named $who as the person would do it: 'My name is Dan and "
                "I am 44 years old.' would be right for Dan, who is 44."
            ),
        ],
        [
            'return f"My name is {$who} and I am {$n} years old."',
            'return "My name is " + $who + " and I am " + str($n) + " years old."',
        ],
        lambda who, n: "My name is %s and I am %d years old." % (who, n),  # noqa: UP031
        edges=(("Ada", 12), ("Ben", 2)),
    ),
    drill(
        "school_words.full_name",
        "full_name join_names complete_name name_with_middle whole_name build_full_name",
        [
            person("first", names=("first", "first_name", "given_name", "forename")),
            Arg(
                "middle",
                ("middle", "middle_name", "second_name", "between"),
                "str",
                lambda draw, _: draw.choose(("", "", *PEOPLE[:6])),
            ),
            Arg(
                "last",
                ("last", "last_name", "family_name", "surname"),
                "str",
                lambda draw, _: draw.choose(_FAMILY_NAMES),
            ),
        ],
        "str",
        [
            (
                "$build the full name from $first, $middle and $last with a blank between the parts. If $middle is '', "
                "only the other two are used, with a single blank."
            ),
            "Join $first, $middle and $last by spaces, but leave out $middle when it is empty.",
            (
                "On a form there are three fields: $first, $middle and $last. Many people leave the second one empty "
                "(''). Return the name as it is written on a card, with exactly one blank between two parts."
            ),
            (
                "The function returns the first and last name, separated by a space, or, if the middle name is not the "
                "empty string, all three names with single spaces."
            ),
            (
                "A person has a first name and a last name. Some people also have a middle name. If the middle name is "
                "an empty text, the person has none. Return the whole name with one space between the names."
            ),
            "'First Middle Last', or 'First Last' if $middle is empty, from $first, $middle, $last.",
            (
                "If there is a middle name ($middle is not ''), the result has three parts; otherwise it has two. The "
                "parts are $first, possibly $middle, and $last, in this order, parted by blanks."
            ),
        ],
        """
        if $middle:
            return f"{$first} {$middle} {$last}"
        return f"{$first} {$last}"
        """,
        lambda first, middle, last: " ".join(filter(None, (first, middle, last))),
        edges=(("Ada", "", "Berg"), ("Ada", "Eva", "Berg")),
    ),
    drill(
        "school_words.account_name",
        "account_name login_name user_name school_account make_login short_account",
        [
            person("first", names=("first", "first_name", "given_name", "forename")),
            Arg(
                "last",
                ("last", "last_name", "family_name", "surname"),
                "str",
                lambda draw, _: draw.choose(_FAMILY_NAMES),
            ),
            integer("n", 1, 99, names=("n", "number", "year", "suffix")),
        ],
        "str",
        [
            (
                "$build an account name: the first letter of $first, then all of $last, both in lower case, then the "
                "number $n."
            ),
            (
                "Put together the first character of $first, $last and $n; letters become small. Ada Berg with the "
                "number 7 is 'aberg7'."
            ),
            (
                "At a school, Ben Miller, number 12, gets the account 'bmiller12'. Which account does the pupil $first "
                "$last with the number $n get?"
            ),
            (
                "The function concatenates the initial of the first name, the last name and the decimal form of an "
                "integer, and returns the result in lower-case letters."
            ),
            (
                "Take one letter of the first name. Add the last name. Add the number. All letters must be small. "
                "Return this text for $first, $last and $n."
            ),
            "Initial of $first + $last + $n, lower case.",
            (
                "Every new pupil needs a login. It begins with the first letter of the first name ($first), followed "
                "by the family name ($last) and a number ($n), without blanks or capital letters."
            ),
        ],
        [
            'return f"{$first[0]}{$last}{$n}".lower()',
            "return $first[0].lower() + $last.lower() + str($n)",
        ],
        lambda first, last, n: "".join([first.lower()[:1], last.lower(), f"{n:d}"]),
        edges=(("Ada", "Berg", 7), ("Ben", "Miller", 12)),
    ),
    drill(
        "school_words.secret",
        "$tag to_$tag speak_$tag encode_$tag translate_to_$tag say_in_$tag",
        [word("phrase", names=("phrase", "text", "word", "message"))],
        "str",
        [
            "Translate $phrase, which is in lower case, into a secret language: $rule. $hand the result.",
            "$build a new string from $phrase, a text of small letters, in which $rule.",
            "Children have a secret language for words in small letters. In it, $rule. What do they say for $phrase?",
            (
                "The function goes through the lower-case characters of $phrase one by one and returns a changed text: "
                "$rule."
            ),
            (
                "You get a word in small letters. Change it in this way: $rule. All other letters stay as they are. "
                "Return the new word."
            ),
            "Secret language for the small letters of $phrase: $rule.",
            (
                "If a letter of $phrase (all lower case) is $kind, it becomes three characters, as $rule; otherwise it "
                "is copied. Give the text that comes out."
            ),
        ],
        """
        $result = ""
        for $ch in $phrase:
            if $ch $test "aeiou":
                $result += $ch + "$mid" + $ch
            else:
                $result += $ch
        return $result
        """,
        lambda phrase, v: re.sub(f"({v['pattern']})", rf"\1{v['mid']}\1", phrase),
        edges=(("",), ("a",), ("map",), ("boat",)),
        variants=[
            {
                "tag": "spoon_language",
                "test": "in",
                "mid": "b",
                "pattern": "[aeiou]",
                "kind": "a vowel (a, e, i, o or u)",
                "rule": "after every vowel (a, e, i, o, u) a 'b' and the vowel once more are put in",
            },
            {
                "tag": "robber_language",
                "test": "not in",
                "mid": "o",
                "pattern": "[^aeiou]",
                "kind": "a consonant (not a, e, i, o or u)",
                "rule": "after every consonant (not a, e, i, o, u) an 'o' and the consonant once more are put in",
            },
        ],
    ),
    drill(
        "school_words.with_article",
        "with_article add_article a_or_an put_article article_and_word phrase_with_article",
        [word("noun", names=("noun", "word", "thing", "term"))],
        "str",
        [
            (
                "$hand $noun, a word in small letters, with an article before it: 'an ' if it begins with a, e, i, o "
                "or u, otherwise 'a '."
            ),
            (
                "Put 'a' or 'an' and a blank in front of $noun. The second form is for words whose first letter is one "
                "of aeiou. The word is in lower case."
            ),
            (
                "A program talks about things, as in 'I see an owl' or 'I see a cat'. Return only the last part: the "
                "right article, going by the first letter (vowel a, e, i, o, u or not), and $noun."
            ),
            (
                "The function checks whether the first letter of a lower-case word is a vowel (a, e, i, o, u). It "
                "returns 'an ' plus the word if so, and 'a ' plus the word if not."
            ),
            (
                "English nouns have the article a or an. Words that start with a, e, i, o or u take an. All other "
                "words take a. Return the article, a space and the word $noun (small letters)."
            ),
            "'an' + $noun for a vowel (aeiou) at the start, else 'a', with a blank.",
            (
                "If $noun, written in small letters, starts with one of the vowels a, e, i, o, u, return 'an', a blank "
                "and the word; otherwise return 'a', a blank and the word."
            ),
        ],
        """
        if $noun[0] in "aeiou":
            return "an " + $noun
        return "a " + $noun
        """,
        lambda noun: ("an " if re.match("[aeiou]", noun) else "a ") + noun,
        edges=(("owl",), ("cat",), ("ink",), ("umbrella",)),
    ),
    drill(
        "school_words.sentence_kind",
        "kind_of_sentence sentence_type classify_sentence what_kind_of_sentence name_sentence question_or_not",
        [
            text(
                "sentence",
                names=("sentence", "text", "line", "utterance"),
                make=lambda draw, _: draw.sentence().capitalize() + draw.choose("?!.."),
            )
        ],
        "str",
        [
            (
                "$hand 'question' if $sentence ends with a question mark, 'exclamation' if it ends with an exclamation "
                "mark, and 'statement' in all other cases."
            ),
            (
                "Look at the last character of $sentence: '?' means 'question', '!' means 'exclamation', anything else "
                "means 'statement'. Return the word."
            ),
            (
                "Foreign learners practise the three kinds of sentences, which differ in the sign at the end. Name the "
                "kind of $sentence: 'question' for '?', 'exclamation' for '!', otherwise 'statement'."
            ),
            (
                "The function classifies a non-empty string by its final character and returns one of the strings "
                "'question', 'exclamation' and 'statement'; the last one is the default."
            ),
            (
                "A sentence can be a question, an exclamation or a statement. You can see it at the end of the "
                "sentence. Return 'question', 'exclamation' or 'statement'. Without one of these two signs it is a "
                "statement; the signs meant are the question mark and the exclamation mark."
            ),
            "Kind of $sentence by its last sign: 'question' (?), 'exclamation' (!), else 'statement'.",
            (
                "If $sentence ends in '?', return 'question'; if it ends in '!', return 'exclamation'; otherwise "
                "return 'statement'."
            ),
        ],
        """
        if $sentence.endswith("?"):
            return "question"
        if $sentence.endswith("!"):
            return "exclamation"
        return "statement"
        """,
        lambda sentence: {"?": "question", "!": "exclamation"}.get(sentence[-1], "statement"),
        edges=(("Why?",), ("Stop!",), ("What? No.",), ("Come",)),
    ),
    drill(
        "school_words.yes_or_no",
        "yes_or_no said_yes read_answer is_agreement parse_yes_no understand_answer",
        [
            word(
                "reply",
                names=("reply", "answer", "typed", "response"),
                make=lambda draw, _: draw.choose(
                    ("yes", "Yes", "Y", "y ", " YES", "no", "No", "n", " N ", "NO ", "maybe", "", "ye", "nope")
                ),
            )
        ],
        "bool | None",
        [
            (
                "$hand True if $reply is 'y' or 'yes', False if it is 'n' or 'no', and None for everything else. "
                "Capital letters and outer blanks do not matter."
            ),
            (
                "Strip $reply and make it lower case. 'yes' and 'y' give True, 'no' and 'n' give False; any other text "
                "gives None."
            ),
            (
                "A program asks 'Are you sure?', and someone types $reply. Agreement (y, yes, in any case) is True, "
                "refusal (n, no) is False, and what is not understood is None. Blanks at the ends are ignored. Return "
                "what was meant."
            ),
            (
                "The function interprets user input. After removing surrounding whitespace and ignoring case, it maps "
                "'y' and 'yes' to True, 'n' and 'no' to False, and all other strings to None."
            ),
            (
                "People answer with yes or no, or short with y or n. They may use big letters and spaces at the ends. "
                "Return True for yes, False for no. If it is another text, return None."
            ),
            "Boolean of the yes/no text $reply (also y/n, any case, outer blanks ignored); else None.",
            (
                "If the trimmed, small-lettered $reply is one of 'y', 'yes', the result is True; if one of 'n', 'no', "
                "it is False; otherwise None."
            ),
        ],
        """
        cleaned = $reply.strip().lower()
        if cleaned in ("y", "yes"):
            return True
        if cleaned in ("n", "no"):
            return False
        return None
        """,
        lambda reply: {"y": True, "yes": True, "n": False, "no": False}.get(reply.lower().strip(" ")),
        edges=(("",), ("YES",), (" n",), ("nine",)),
    ),
    drill(
        "school_words.shelf_title",
        "shelf_title title_for_sorting article_last move_article library_title catalog_title",
        [Arg("title", ("title", "book", "heading", "film"), "str", _any_title)],
        "str",
        [
            (
                "If $title begins with 'The ' or 'A ', move this word to the end after a comma: 'The River' becomes "
                "'River, The'. $hand the title, changed or not."
            ),
            (
                "Libraries sort 'A Long Day' under L and write it 'Long Day, A'. Rewrite $title in this way if its "
                "first word is 'The' or 'A' and further words follow; otherwise leave it as it is."
            ),
            (
                "Put a leading article of $title, which may be 'The' or 'A', behind the rest, with a comma and a blank "
                "between. Titles without such an article are returned unchanged."
            ),
            (
                "The function checks for the prefixes 'The ' and 'A '. When one is found, it returns the remainder, ', "
                "' and the article; in all other cases it returns its argument."
            ),
            (
                "A title can start with the word The or the word A. For the list, this word must be at the end, like "
                "in 'Old Mill, The'. Return the new title. If there is no such word at the start, return the same "
                "title."
            ),
            "'The X' -> 'X, The'; 'A X' -> 'X, A'; else $title as it is.",
            (
                "For a catalogue, titles are written with the article last. If $title starts with 'The ' or with 'A ', "
                "take it off and add it at the end with ', ' before it (without its blank); if not, do nothing."
            ),
        ],
        """
        for article in ("The", "A"):
            if $title.startswith(article + " "):
                return $title[len(article) + 1 :] + ", " + article
        return $title
        """,
        lambda title: (
            f"{title.split(' ', 1)[1]}, {title.split(' ', 1)[0]}" if title.split(" ")[0] in ("The", "A") else title
        ),
        edges=(("The River",), ("A Long Day",), ("Red Kite",), ("Theater Days",)),
    ),
)
