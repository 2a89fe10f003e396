"""Brackets: balance, depth, missing ones."""

from __future__ import annotations

from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import phrase
from hornbook.synthesis.curriculum.wording import Draw

NAMES = ("text", "s", "expression", "line", "string", "formula")


def nested(draw: Draw, depth: int = 0) -> str:
    """A balanced text of round brackets and letters."""
    inner = "".join(nested(draw, depth + 1) for _i in range(draw.integer(0, 2))) if depth < 3 else ""
    return draw.choose(("a", "", "b", "x")) + (f"({inner})" if draw.chance(0.75) else inner)


def loose(draw: Draw, _: object = None) -> str:
    """Round brackets and letters, balanced or not."""
    text = nested(draw) + nested(draw)
    if text and draw.chance(0.5):
        at = draw.integer(0, len(text) - 1)
        text = text[:at] + draw.choose("()") + text[at + 1 :]
    return text


def kinds(draw: Draw, _: object = None) -> str:
    """Brackets of several kinds, balanced or not."""
    text = nested(draw) + nested(draw)
    text = draw.choose(
        (text, text.replace("(", "[").replace(")", "]"), "{" + text + "}", "[" + text + "]", "(" + text + "]")
    )
    return text + draw.choose(("", "", "", ")", "[", "{}"))


def balanced(text: str, pairs: str = "()") -> bool:
    """Whether nothing remains when closed pairs are taken out again and again."""
    left = "".join(ch for ch in text if ch in pairs)
    while True:
        less = left
        for at in range(0, len(pairs), 2):
            less = less.replace(pairs[at : at + 2], "")
        if less == left:
            return not left
        left = less


FAMILIES = (
    drill(
        "parse_brackets.balanced",
        (
            "is_balanced brackets_match check_{brackets|parentheses} balanced_{brackets|parentheses} "
            "well_formed brackets_ok"
        ),
        [phrase("text", NAMES, loose)],
        "bool",
        [
            "$check the round brackets in $text are balanced. Other characters are ignored.",
            (
                "Brackets are balanced if every '(' is closed by a later ')' and no ')' comes without its '('. "
                "$check those in $text are."
            ),
            (
                "$check each opening bracket '(' of $text has a matching closing bracket ')' after it, and the "
                "other way round."
            ),
            (
                "A calculator refuses a formula if a bracket is missing or too many. $check it accepts the "
                "brackets '(' and ')' in $text."
            ),
            "Does every '(' in the string $text have its own ')' further to the right, with no ')' left over?",
            (
                "Read $text from left to right and count '(' up and ')' down: the count must never fall below 0 "
                "and must end at 0. "
                "$hand True if this is so, else False."
            ),
            (
                "This function takes a string and returns True if its round brackets can be matched pairwise, each "
                "'(' with a ')' further on, and False if not; all other characters are skipped."
            ),
            (
                "You have a text with the brackets '(' and ')'. Each '(' needs its own ')' after it. Each ')' needs "
                "its own '(' before it. Is this so? Return True or False."
            ),
            (
                "Every door '(' that is opened must be closed by a later ')', and no door may be closed that is not "
                "open. {Determine|Report} whether $text obeys this."
            ),
            (
                "If at some point of $text more ')' than '(' have come, output False; if some '(' is never closed, "
                "output False; otherwise output True."
            ),
            "Are the parentheses of $text balanced?",
        ],
        """
        $count = 0
        for $ch in $text:
            if $ch == "(":
                $count += 1
            elif $ch == ")":
                $count -= 1
                if $count < 0:
                    return False
        return $count == 0
        """,
        balanced,
        edges=(("",), ("(a)(b)",), (")(",), ("((a)",)),
    ),
    drill(
        "parse_brackets.several_kinds",
        "brackets_{match|balanced} check_all_brackets valid_nesting all_kinds_match properly_nested nested_right",
        [phrase("text", NAMES, kinds)],
        "bool",
        [
            (
                "$check the brackets (), [] and {} in $text are balanced and properly nested. Other characters "
                "do not matter."
            ),
            (
                "Brackets come in three kinds: round, square and curly. $check each bracket in $text that is "
                "opened is closed by one "
                "of its kind, the innermost first."
            ),
            (
                "In a correct program every round, square or curly bracket is closed by its partner, and "
                "brackets that were opened "
                "last are closed first. "
                "$check $text is correct in this sense. Everything that is no bracket is skipped."
            ),
            (
                "$check all brackets of $text pair up: '(' with ')', '[' with ']' and '{' with '}', without "
                "crossing each other."
            ),
            (
                "Test the nesting of the round, square and curly brackets in $text. A wrong, missing or extra "
                "partner gives False; "
                "other characters are allowed anywhere."
            ),
            "The string $text has brackets of the kinds (), [] and {} and other characters. $check the brackets match.",
            (
                "This function takes a string and returns a boolean that states whether its round, square and curly "
                "brackets are closed by their own kind and in the right order; other characters are skipped."
            ),
            (
                "You have a text with brackets of the kinds (), [] and {}. Each one must be closed by its own "
                "partner. The last one opened must be closed first. Is all in order? Other characters do not count."
            ),
            (
                "Boxes of three shapes, (), [] and {}, stand inside one another, and a box must be closed before the "
                "one around it. {Determine|Report} whether $text describes such boxes. Skip all other characters."
            ),
            (
                "If a bracket of $text, be it round, square or curly, lacks its partner, or if two pairs cross, "
                "output False; otherwise output True. Any other symbol is ignored."
            ),
            "Are all brackets (), [] and {} in $text matched properly?",
        ],
        """
        $parts = {")": "(", "]": "[", "}": "{"}
        $stack = []
        for $ch in $text:
            if $ch in "([{":
                $stack.append($ch)
            elif $ch in $parts:
                if not $stack or $stack.pop() != $parts[$ch]:
                    return False
        return not $stack
        """,
        lambda text: balanced(text, "()[]{}"),
        edges=(("",), ("([)]",), ("{[a](b)}",), ("(",)),
    ),
    drill(
        "parse_brackets.depth",
        "max_depth nesting_depth deepest_{level|nesting} {bracket|nesting}_levels depth_of greatest_depth",
        [phrase("text", NAMES, lambda d, _: nested(d) + nested(d))],
        "int",
        [
            "$hand the greatest depth of the round brackets in $text, which are balanced. Without brackets it is 0.",
            (
                "How deep are the parentheses in $text nested? '(a)' has depth 1, '((a)b)' has depth 2, and a "
                "text without any has 0."
            ),
            "The brackets '(' and ')' of $text match each other. At most how many of them are open at the same time?",
            (
                "Find the deepest level of nesting in the balanced string $text: each '(' goes one level down, "
                "each ')' one up."
            ),
            (
                "Boxes stand in boxes: '(' opens a box and ')' closes it. $give the largest number of boxes "
                "around any place in $text."
            ),
            (
                "Count the brackets that are open while $text is read, and return the maximum of this count. "
                "All brackets are "
                "round and balanced."
            ),
            (
                "This function takes a string with balanced parentheses and returns as an integer the highest number "
                "of them that are open at one place; it is 0 if there are none."
            ),
            (
                "You have a text with brackets '(' and ')', all in order. Brackets can be inside other brackets. How "
                "many levels are there at most? With no brackets it is 0."
            ),
            (
                "A diver goes down one metre at each '(' and up one metre at each ')'. {Determine|Report} how many "
                "metres deep the dive $text gets. The brackets match."
            ),
            (
                "Input: a string whose round brackets are balanced. Output: the maximum, over all places, of the "
                "number of brackets open there; 0 without brackets."
            ),
            "Greatest nesting depth of the balanced parentheses in $text.",
        ],
        """
        $count = 0
        $best = 0
        for $ch in $text:
            if $ch == "(":
                $count += 1
                $best = max($best, $count)
            elif $ch == ")":
                $count -= 1
        return $best
        """,
        lambda text: max(text[:i].count("(") - text[:i].count(")") for i in range(len(text) + 1)),
        edges=(("",), ("ab",), ("(a)(b)",), ("((a)b)",)),
    ),
    drill(
        "parse_brackets.count_pairs",
        "missing_brackets count_missing {unclosed|open}_brackets brackets_to_add how_many_open still_open",
        [phrase("text", NAMES, lambda d, _: "(" * d.integer(0, 2) + nested(d) + "(" * d.integer(0, 2) + nested(d))],
        "int",
        [
            (
                "No ')' in $text comes without an earlier '('. $howmany brackets ')' must be added at its end "
                "to close all open ones."
            ),
            (
                "Somebody forgot to close some round brackets in $text; there is no closing bracket too many. "
                "How many are still open at the end?"
            ),
            "$hand the number of '(' in $text that are never closed. Every ')' in it closes an earlier '('.",
            (
                "An editor adds the missing closing brackets to the end of $text. How many ')' are needed, if "
                "each ')' already there "
                "has its '('?"
            ),
            "In the string $text each ')' belongs to an earlier '('. Count the opening brackets that have no partner.",
            "How many parentheses remain open when $text has been read? It contains no ')' without a partner.",
            (
                "This function takes a string in which no ')' lacks an earlier '(', and returns as an integer how "
                "many '(' are left without a ')'."
            ),
            (
                "You have a text with brackets. Each ')' has its '(' before it. But some '(' have no ')'. How many? "
                "Return the number."
            ),
            (
                "Each '(' in $text borrows a book and each ')' returns one that is out. {Determine|Report} how many "
                "books are out in the end."
            ),
            (
                "Input: a string in which every ')' closes an earlier '('. Output: the quantity of '(' that remain "
                "unclosed, which is 0 if all are closed."
            ),
        ],
        'return $text.count("(") - $text.count(")")',
        lambda text: len([ch for ch in text if ch == "("]) - len([ch for ch in text if ch == ")"]),
        edges=(("",), ("(a)",), ("((a)(",)),
    ),
)
