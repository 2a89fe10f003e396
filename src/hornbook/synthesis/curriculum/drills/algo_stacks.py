"""Stacks and queues: what waits, what is undone, what comes out first."""

from __future__ import annotations

import operator

from hornbook.synthesis.curriculum.arguments import Arg, numbers, word, words
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import WORDS, Draw


def _postfix(draw: Draw, _: object, depth: int = 0) -> str:
    if depth > 1 or (depth and draw.chance(0.4)):
        return str(draw.integer(1, 9))
    return f"{_postfix(draw, None, depth + 1)} {_postfix(draw, None, depth + 1)} {draw.choose('+-*')}"


def _brackets(draw: Draw, _: object) -> str:
    text = draw.choose(("()", "(())", "()()", "(()())", "[]", "{()}", "([]){}", "(a+b)*[c]", "[(x)]", "{[]}"))
    if draw.chance(0.5):
        at = draw.integer(0, len(text) - 1)
        text = text[:at] + draw.choose(("", ")", "(", "]")) + text[at + 1 :]
    return text


def _moves(draw: Draw, _: object) -> list[str]:
    return [draw.choose((*draw.words(2, 2), "undo")) for _ in range(draw.integer(1, 7))]


FAMILIES = (
    drill(
        "algo_stacks.postfix",
        "evaluate_postfix evaluate_rpn postfix_value reverse_polish stack_calculator",
        [Arg("text", ("expression", "text", "formula", "tokens"), "str", _postfix)],
        "int",
        [
            (
                "$give the value of $text, which is in postfix notation: each of +, - and * follows its two operands. "
                "Parts are separated by blanks."
            ),
            (
                "Evaluate the expression $text in reverse Polish notation, such as '3 4 + 2 *', which is 14. It has "
                "whole numbers and the operators +, - and *, with spaces between."
            ),
            (
                "A calculator pushes numbers on a stack; an operator (+, - or *) takes the upper two, computes with "
                "the lower as the left operand and pushes the result. Return what is left after $text, whose parts "
                "are separated by spaces."
            ),
            (
                "In postfix notation '5 2 -' means 5 - 2. $give the result of the postfix expression $text, made of "
                "numbers and +, -, * with blanks between them."
            ),
            (
                "Work through the space-separated parts of $text with a stack: keep numbers, and let +, - and * "
                "replace the last two values by their result (the earlier one stands left). Return the final value."
            ),
            (
                "The function takes an arithmetic expression in postfix notation as a string $text and returns its "
                "value. The parts, integers and the operators +, - and *, are separated by blanks; an operator is "
                "applied to the two values before it, the earlier one on the left."
            ),
            (
                "You get a text like '2 5 + 3 *'. Read it from the left. Put each number on a stack. When you see +, "
                "- or *, take the last two numbers from the stack, compute (the number that was put there earlier "
                "comes first) and put the result back. Output the number that is left. Do this for $text."
            ),
            (
                "On some pocket calculators one types '6 4 -' to get 2: first both numbers, then the sign. Determine "
                "the result of typing $text, in which blanks separate the parts."
            ),
            (
                "Input: a string $text of integers and signs +, -, *, separated by blanks, in which each sign comes "
                "after its two operands. Output: the value as an integer."
            ),
            (
                "Calculate the value of the postfix expression $text, with parts separated by blanks and the "
                "operators +, - and *."
            ),
        ],
        """
        $stack = []
        for token in $text.split():
            if token in "+-*":
                upper = $stack.pop()
                lower = $stack.pop()
                if token == "+":
                    $stack.append(lower + upper)
                elif token == "-":
                    $stack.append(lower - upper)
                else:
                    $stack.append(lower * upper)
            else:
                $stack.append(int(token))
        return $stack[0]
        """,
        lambda text: _value(text.split()),
        edges=(("7",), ("3 4 -",), ("2 3 4 * +",)),
    ),
    drill(
        "algo_stacks.balanced",
        "is_balanced brackets_match check_brackets well_nested closed_properly",
        [Arg("text", ("text", "s", "expression", "code", "string"), "str", _brackets)],
        "bool",
        [
            (
                "$check all brackets in $text, round, square or curly, are closed in the right order. Other "
                "characters are ignored."
            ),
            (
                "Brackets match if each opening one of '([{' is closed by its partner of ')]}' and they nest "
                "properly. $check those of $text do; other characters do not count."
            ),
            (
                "Return True if the brackets (), [] and {} in $text are balanced, and False if not. Skip all other "
                "characters."
            ),
            (
                "An editor marks a formula red if a bracket has no partner or pairs cross each other. $check the "
                "brackets (), [], {} in $text are all right. Everything else in it is ignored."
            ),
            (
                "Use a stack to test if the brackets of $text (three kinds: (), [], {}) are properly nested and "
                "closed. Letters and signs between are of no matter."
            ),
            (
                "The function takes a string $text and returns True if its brackets, that is, the characters ( ) [ ] "
                "and the curly ones, are paired correctly: each opening bracket is closed later by one of its own "
                "kind, and pairs do not cross. All other characters are skipped."
            ),
            (
                "You get a text, $text. In it are brackets: round, square and curly ones. Is every bracket closed by "
                "the right bracket, in the right order? For example '(a[b])' is right and '(a[b)]' is wrong. Output "
                "True or False. Other characters are not important."
            ),
            (
                "Boxes of three kinds are opened and closed, and only the box opened last may be closed next. "
                "Brackets in $text, round, square and curly, stand for this; the rest is to be ignored. Determine "
                "whether everything is done properly and no box is left open."
            ),
            (
                "If each bracket in $text, of the kinds (), [] and {}, has its partner at the proper place, the "
                "output is True; otherwise it is False. Characters that are no brackets do not matter."
            ),
            (
                "I typed the formula $text. Did I close all its brackets, (), [] and {}, in the right order? "
                "Anything else in it may be passed over."
            ),
            "Determine whether the brackets (), [] and {} in $text are balanced; skip the rest.",
        ],
        """
        partners = {")": "(", "]": "[", "}": "{"}
        $stack = []
        for $ch in $text:
            if $ch in "([{":
                $stack.append($ch)
            elif $ch in partners:
                if not $stack or $stack.pop() != partners[$ch]:
                    return False
        return not $stack
        """,
        lambda text: _shrunk("".join(ch for ch in text if ch in "()[]{}")) == "",
        edges=(("",), ("(]",), ("([)]",), ("(",), (")",)),
    ),
    drill(
        "algo_stacks.undo",
        "apply_undo with_undo {keep|run}_actions after_undo undo_steps",
        [words("moves", names=("moves", "actions", "steps", "inputs"), make=_moves)],
        "list[str]",
        [
            (
                "$moves is a list of actions. Each 'undo' takes back the last action that still stands; without one "
                "it does nothing. Return the actions that remain."
            ),
            (
                "Go through $moves and collect the words, but let 'undo' remove the latest one collected, if any. "
                "Return the rest."
            ),
            (
                "An editor records $moves. The entry 'undo' removes the entry before it that is still there. $hand "
                "the entries left, in order. An 'undo' with nothing to remove is ignored."
            ),
            (
                "$hand the list of words of $moves that are not undone. The word 'undo' deletes the most recent word "
                "left, or nothing if there is none."
            ),
            (
                "Put the items of $moves on a stack; at 'undo', take one off if the stack is not empty. Return the "
                "stack from bottom to top."
            ),
            (
                "The function takes a list of strings $moves and returns the list of those that remain in force. The "
                "string 'undo' is not a move itself: it cancels the most recent move not yet cancelled, and does "
                "nothing if there is none."
            ),
            (
                "You get a list of words, $moves. Go through it. If the word is 'undo', take away the last word that "
                "you kept; if you have none, do nothing. All other words you keep. Output the words that you have at "
                "the end."
            ),
            (
                "A painter works on a screen, and $moves is the record; at 'undo' the newest stroke still visible "
                "vanishes, if there is one. Report the strokes visible at the end, from old to new."
            ),
            (
                "If an item of $moves is 'undo', the last item kept is dropped (if any is kept); otherwise the item "
                "is kept. Output: the list of items kept."
            ),
            (
                "Apply the actions $moves in order, where 'undo' cancels the last one still standing, and return "
                "those that stand."
            ),
        ],
        """
        $stack = []
        for $item in $moves:
            if $item != "undo":
                $stack.append($item)
            elif $stack:
                $stack.pop()
        return $stack
        """,
        lambda moves: [m for i, m in enumerate(moves) if m != "undo" and not _undone(moves[i + 1 :])],
        edges=(([],), (["undo"],), (["a", "b", "undo", "undo", "c"],)),
    ),
    drill(
        "algo_stacks.next_greater",
        "next_$tag find_next_$tag next_$tag_values first_$tag_after $tag_to_the_right",
        [numbers("numbers", 0, 20, 2, 6)],
        "list[int]",
        [
            (
                "For each number in $numbers find the first number after it that is $tag. Return these as a list, "
                "with -1 where there is none."
            ),
            (
                "$hand a list of the same length as $numbers. In it stands, for every element, the nearest $tag "
                "element to its right, or -1."
            ),
            (
                "People stand in a queue with the ages $numbers. Each looks back for the first person who is $tag in "
                "age. Return the ages they see, -1 for none."
            ),
            (
                "Replace every element of $numbers by the next one to the right that is $tag than it, or by -1 if "
                "there is no such one; return the new list."
            ),
            "$give for each value of $numbers the first later value that is $tag. Use -1 if no later value is.",
            (
                "The function takes a list of integers $numbers and returns a list of the same length that holds, "
                "for each element, the nearest element to the right of it that is $tag, or -1 if no element to the "
                "right is."
            ),
            (
                "You get a list of numbers, $numbers. For each number look to the right. What is the first number "
                "there that is $tag than it? Write this number. If there is no such number, write -1. Output all the "
                "answers as a list."
            ),
            (
                "Towers of the heights $numbers stand in a row. From each one looks to the right for the first tower "
                "that is $tag. Report the heights found, in order, with -1 where there is none."
            ),
            (
                "Input: a list of integers $numbers. Output: for each of them the first one further right that is "
                "$tag, or -1; the list has the same length."
            ),
            "Get for each element of $numbers the first $tag one after it, or -1.",
        ],
        """
        $result = []
        for $i in range(len($numbers)):
            found = -1
            for $x in $numbers[$i + 1:]:
                if $x $op $numbers[$i]:
                    found = $x
                    break
            $result.append(found)
        return $result
        """,
        lambda numbers, v: [
            next((b for b in numbers[i + 1 :] if (b > a if v["op"] == ">" else b < a)), -1)
            for i, a in enumerate(numbers)
        ],
        edges=(([],), ([3],), ([2, 2],), ([1, 3, 2, 4],)),
        variants=[{"tag": "greater", "op": ">"}, {"tag": "smaller", "op": "<"}],
    ),
    drill(
        "algo_stacks.typed_text",
        "typed_text apply_backspaces with_backspaces shown_text final_text",
        [
            word(
                "text",
                names=("keys", "text", "typed", "s"),
                make=lambda draw, _: "".join(ch + "#" * draw.choose((0, 0, 0, 1, 2)) for ch in draw.choose(WORDS)),
            )
        ],
        "str",
        [
            (
                "In $text, each '#' stands for the backspace key, which removes the character before it. Return what "
                "is shown at the end."
            ),
            (
                "Someone types $text; '#' deletes the last character on the screen, if there is one. $hand the text "
                "on the screen."
            ),
            (
                "Go through $text: add each character to the result, but on '#' remove the last one of the result "
                "(nothing if it is empty). Return the result."
            ),
            (
                "$give the string that is left of $text when every '#' wipes out the nearest character before it that "
                "is still there."
            ),
            (
                "A '#' is a press of the delete key: it takes back the last letter. Apply this to $text and return "
                "what remains. On an empty text it does nothing."
            ),
            (
                "The function takes a string of pressed keys $text and returns the text that results. The character "
                "'#' deletes the last character of what has been typed so far, or nothing if there is nothing; any "
                "other character is added at the end."
            ),
            (
                "You get a text, $text. It shows which keys somebody pressed. A '#' takes away the last letter that "
                "is still there. If there is no letter, it does nothing. What is on the screen at the end?"
            ),
            (
                "A scribe writes $text; wherever '#' stands he scrapes off the last letter still on the page, if "
                "there is any. Determine what the page says in the end."
            ),
            (
                "If a character of $text is '#', the last character of the output so far is removed (if there is "
                "one); otherwise the character is added to the output."
            ),
            "Apply each '#' in $text as a backspace and return the text left.",
        ],
        """
        $stack = []
        for $ch in $text:
            if $ch != "#":
                $stack.append($ch)
            elif $stack:
                $stack.pop()
        return "".join($stack)
        """,
        lambda text: "".join(c for i, c in enumerate(text) if c != "#" and not _undone(list(text[i + 1 :]), "#")),
        edges=(("",), ("##a",), ("ab#c",), ("abc##d",)),
    ),
)


def _value(tokens: list[str]) -> int:
    token = tokens.pop()
    if token not in "+-*":
        return int(token)
    right = _value(tokens)
    return {"+": operator.add, "-": operator.sub, "*": operator.mul}[token](_value(tokens), right)


def _shrunk(text: str) -> str:
    for pair in ("()", "[]", "{}"):
        if pair in text:
            return _shrunk(text.replace(pair, ""))
    return text


def _undone(later: list[str], mark: str = "undo") -> bool:
    open_count = 1
    for one in later:
        open_count += -1 if one == mark else 1
        if open_count == 0:
            return True
    return False
