"""What stands between brackets, stars and tags, what stands outside of them, and comments."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import phrase
from hornbook.synthesis.curriculum.wording import Draw


def marked(draw: Draw, left: str, right: str) -> str:
    """Words, some of them between marks."""
    return " ".join(left + w + right if draw.chance(0.5) else w for w in draw.words(1, 5))


FAMILIES = (
    drill(
        "parse_marks.inside",
        "bracket_parts text_in_bracket {get|find|extract}_bracket words_in_bracket all_bracket list_bracket",
        [phrase("text", ("text", "line", "s", "message", "string"), lambda d, _: marked(d, "(", ")"))],
        "list[str]",
        [
            "$hand the list of the texts that stand between round brackets '(' and ')' in $text.",
            (
                "Extract from $text every piece between round brackets '(' and ')', without the marks "
                "themselves, in order."
            ),
            (
                "Some words in $text are put between round brackets '(' and ')'. $build a list of what is "
                "inside, from left to right."
            ),
            (
                "What stands between round brackets '(' and ')' in the string $text? Give all such parts as a "
                "list, without the marks."
            ),
            (
                "Collect the parts of $text that are enclosed, that is, between round brackets '(' and ')'. The "
                "marks are not part of the results."
            ),
            (
                "An editor needs a list of everything between round brackets '(' and ')' in $text. Produce it, "
                "first part first."
            ),
            (
                "This function takes a text and returns a list of strings, namely everything that is enclosed in a "
                "pair of round brackets '(' and ')', in order and without the brackets."
            ),
            (
                "You have a text. Some words are in round brackets '(' and ')'. Put what is between the brackets into "
                "a list. Do not take the brackets."
            ),
            (
                "In a play, what stands in round brackets '(' and ')' is not spoken but done. {List|Report} "
                "everything that is to be done in $text, from first to last."
            ),
            (
                "For each '(' in $text: the symbols from there to the next ')', both excluded, form one entry of the "
                "output list."
            ),
            "Contents of all round brackets '(' and ')', listed.",
        ],
        """
        $result = []
        for $item in $text.split("(")[1:]:
            $result.append($item.split(")")[0])
        return $result
        """,
        lambda text: re.findall(r"\((.*?)\)", text),
        edges=(("",), ("a (b c) d",), ("(x)(y)",)),
        note="Marks are never nested, and each is closed.",
    ),
    drill(
        "parse_marks.quoted",
        "quoted_parts {get|find}_quotes between_quotes quoted_text extract_quoted what_was_said",
        [phrase("text", ("text", "line", "s", "message", "string"), lambda d, _: marked(d, "*", "*"))],
        "list[str]",
        [
            "Parts of $text are put between two stars, like '*this*'. $hand the list of these parts without the stars.",
            (
                "Words that matter are marked in $text with a '*' before and a '*' after them. List what is "
                "marked, in order."
            ),
            (
                "In the string $text, a star begins a marked piece and the next star ends it. $hand all marked "
                "pieces as a list."
            ),
            (
                "$build a list of everything that stands between a '*' and the '*' that closes it in $text. "
                "Stars come in pairs."
            ),
            (
                "Pick the emphasized parts out of $text. Emphasis is shown by a star on both sides; stars are "
                "left out of the result."
            ),
            "Split $text at its stars: the pieces with the indices 1, 3, 5 and so on are the marked ones. $hand them.",
            (
                "This function takes a text in which pieces are enclosed in pairs of stars '*', and returns a list of "
                "these pieces, in order and without the stars."
            ),
            (
                "You have a text. Some parts have a star '*' before them and a star after them. Make a list of these "
                "parts. Do not take the stars."
            ),
            (
                "In our chat, words between two stars appear in bold. {List|Report} what appears in bold when $text "
                "is sent, from left to right."
            ),
            (
                "Input: a string with an even number of '*'. Output: a list of what lies between the first star and "
                "the second, the third and the fourth, and so forth."
            ),
        ],
        'return $text.split("*")[1::2]',
        lambda text: re.findall(r"\*(.*?)\*", text),
        edges=(("",), ("a *b c* d",), ("none",)),
        note="The number of stars is even.",
    ),
    drill(
        "parse_marks.comment",
        "strip_comment remove_comment without_comment {code|line}_only drop_comment cut_comment",
        [
            phrase(
                "text",
                ("line", "text", "code", "s"),
                lambda d, _: " ".join(d.words(0, 3)) + d.choose(("", " # ", "#", "  # a # ")) + d.word(),
            )
        ],
        "str",
        [
            (
                "A comment in $text begins with '#' and goes on to the end. $hand the text before it, without "
                "spaces at its end."
            ),
            (
                "Cut the comment off the line $text: remove the first '#' and everything behind it, then the "
                "spaces at the end."
            ),
            "$hand $text up to its first '#', or all of it if there is none, with the trailing spaces stripped.",
            (
                "In a settings file, everything after a '#' is ignored. What counts of the line $text? Leave no "
                "spaces at its end."
            ),
            (
                "Remove the part of the string $text from the first '#' on. Spaces at the end of the result are "
                "removed too."
            ),
            "Read $text as a program does, without the comment that a '#' starts and without trailing spaces.",
            (
                "This function takes a line of code and returns it without the comment, which reaches from the first "
                "'#' to the end, and without blanks at the right."
            ),
            (
                "You have a line of text. If there is a '#', take away this sign and everything after it. Then take "
                "away spaces at the end. Return the rest."
            ),
            (
                "Remarks for humans begin with '#' and are invisible to the computer. {Output|Determine} what it sees "
                "of $text, with trailing blanks removed as well."
            ),
            (
                "If $text contains '#', it is cut off from the first one on; otherwise it is kept. In both cases, "
                "spaces at the right end are dropped."
            ),
        ],
        'return $text.split("#")[0].rstrip()',
        lambda text: re.sub(r" *(#.*)?$", "", text, count=1),
        edges=(("",), ("# all",), ("x = 1  # one",), ("plain ",)),
    ),
    drill(
        "parse_marks.between",
        "between_marks text_between {get|cut}_between inner_part part_between find_between",
        [
            phrase(
                "text",
                ("text", "line", "s", "string"),
                lambda d, _: d.word() + d.choose("[[[ ") + " ".join(d.words(0, 2)) + d.choose("]]] ") + d.word(),
            )
        ],
        "str",
        [
            (
                "$hand the part of $text between the first '[' and the next ']' after it. If one of them is "
                "missing, return ''."
            ),
            (
                "Find the first '[' in $text and the first ']' behind it. $hand what lies between, or an empty "
                "string if there is no "
                "such pair."
            ),
            (
                "A label is hidden in $text between square brackets. Give it back without the brackets, or '' "
                "if there is none."
            ),
            "Cut out of $text whatever the first pair of '[' and ']' encloses. Without such a pair the result is ''.",
            (
                "What does $text hold inside its first square brackets? The answer is empty if '[' or a ']' "
                "after it is missing."
            ),
            (
                "Look for an opening square bracket in the string $text, then for a closing one after it. $hand "
                "the characters "
                "between the two; if the search fails, an empty string."
            ),
            (
                "This function takes a string and returns the substring enclosed by its first '[' and the nearest ']' "
                "after that, or an empty string if such a pair does not exist."
            ),
            (
                "You have a text. Look for the first '['. After it look for the first ']'. Return what is between "
                "them. If you do not find both, return ''."
            ),
            (
                "On a parcel the name of the receiver stands in square brackets. {Obtain|Output} the first such name "
                "in $text, without '[' and ']'; without a complete pair, output ''."
            ),
            (
                "If $text has a '[' and a ']' after its first '[', output what the first '[' and the nearest ']' "
                "behind it enclose; otherwise output ''."
            ),
        ],
        """
        $left = $text.find("[")
        $right = $text.find("]", $left + 1)
        if $left == -1 or $right == -1:
            return ""
        return $text[$left + 1:$right]
        """,
        lambda text: (re.findall(r"\[(.*?)\]", text) or [""])[0],
        edges=(("",), ("a[b]c[d]",), ("a]b[c",)),
    ),
    drill(
        "parse_marks.tag",
        "add_tag wrap_in_tag {make|put}_tag tagged to_html surround_with_tag",
        [
            phrase("text", ("text", "content", "s", "word"), lambda d, _: d.word()),
            phrase("tag", ("tag", "name", "kind"), lambda d, _: d.choose(("b", "p", "em", "li", "h1"))),
        ],
        "str",
        [
            "Put $text between the opening tag <$tag> and the closing tag </$tag>, where $tag is the name of the tag.",
            (
                "In HTML a bold word is written '<b>word</b>'. Write $text in this way with the tag name $tag "
                "instead of b."
            ),
            (
                "$build the HTML text with $text inside the tag named $tag: '<', name, '>' before it and '</', "
                "name, '>' after it."
            ),
            "A web page marks words by tags: 'x' with the tag 'i' is '<i>x</i>'. Mark $text with the tag $tag.",
            (
                "Wrap the content $text in a tag. The name of the tag is $tag; the closing tag has a slash "
                "before the name."
            ),
            "Surround $text with an opening and a closing tag named $tag, as in '<p>text</p>' for the name 'p'.",
            (
                "This function returns a string in which $text is preceded by '<', the name $tag and '>', and "
                "followed by '</', the same name and '>'."
            ),
            (
                "You have a text and the name of a tag, $tag. Write <, the name, and >. Then write the text. Then "
                "write </, the name, and > again."
            ),
            (
                "A browser needs to be told where an element begins and where it ends, as '<li>milk</li>' does for a "
                "list item. {Produce|Output} the element with the name $tag and the content $text."
            ),
            (
                "Input: a content $text and a tag name $tag. Output: the opening tag, the content and the closing "
                "tag, joined without spaces; the closing tag has '/' before the name."
            ),
        ],
        'return f"<{$tag}>{$text}</{$tag}>"',
        lambda text, tag: "".join(["<", tag, ">", text, "</", tag, ">"]),
        edges=(("", "p"), ("hat", "b")),
    ),
)
