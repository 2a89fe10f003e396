"""Examples that prompts show of the form that is wanted. Several, so that answers are not all alike."""

from __future__ import annotations

EXERCISES: tuple[tuple[str, str], ...] = (
    (
        "pad_left",
        '''def pad_left(text: str, width: int) -> str:
    """Return the text with dots put before it until it is as long as the width.

    A text that is long enough already is returned as it is.
    """
    missing = width - len(text)
    return "." * max(missing, 0) + text


assert pad_left("7", 3) == "..7"
assert pad_left("abc", 3) == "abc"
assert pad_left("abcd", 2) == "abcd"
assert pad_left("", 2) == ".."
''',
    ),
    (
        "warmest_day",
        '''def warmest_day(temperatures: list[int]) -> int:
    """Return the position of the highest temperature, the first one if there are several.

    For an empty list return -1.
    """
    if not temperatures:
        return -1
    return temperatures.index(max(temperatures))


assert warmest_day([12, 19, 15]) == 1
assert warmest_day([20, 7, 20]) == 0
assert warmest_day([-3]) == 0
assert warmest_day([]) == -1
''',
    ),
    (
        "stock_after_sale",
        '''def stock_after_sale(stock: dict[str, int], item: str, amount: int) -> dict[str, int]:
    """Return a copy of the stock in which the item has become fewer by the amount.

    An item never falls below zero, and an item that is not in stock changes nothing.
    """
    after = dict(stock)
    if item in after:
        after[item] = max(after[item] - amount, 0)
    return after


assert stock_after_sale({"pen": 5}, "pen", 2) == {"pen": 3}
assert stock_after_sale({"pen": 1}, "pen", 4) == {"pen": 0}
assert stock_after_sale({"pen": 1, "ink": 2}, "ink", 1) == {"pen": 1, "ink": 1}
assert stock_after_sale({}, "pen", 1) == {}
''',
    ),
    (
        "ticket_price",
        '''def ticket_price(age: int) -> int:
    """Return the price of a ticket: nothing below 6, 4 below 18, 9 for everybody else."""
    if age < 6:
        return 0
    if age < 18:
        return 4
    return 9


assert ticket_price(5) == 0
assert ticket_price(6) == 4
assert ticket_price(17) == 4
assert ticket_price(18) == 9
''',
    ),
    (
        "halve_until_odd",
        '''def halve_until_odd(number: int) -> int:
    """Return what is left of a positive number when it is divided by 2 as often as that leaves no rest."""
    while number % 2 == 0:
        number = number // 2
    return number


assert halve_until_odd(12) == 3
assert halve_until_odd(7) == 7
assert halve_until_odd(16) == 1
assert halve_until_odd(10) == 5
''',
    ),
    (
        "shared_letters",
        '''def shared_letters(first: str, second: str) -> list[str]:
    """Return the letters that occur in both words, each once, in alphabetical order."""
    return sorted(set(first) & set(second))


assert shared_letters("cat", "tack") == ["a", "c", "t"]
assert shared_letters("dog", "cat") == []
assert shared_letters("moon", "noon") == ["n", "o"]
assert shared_letters("", "a") == []
''',
    ),
)
"""Finished exercises by the name of their function. None has a name that the topics give."""

WORD_PROBLEMS: tuple[str, ...] = (
    """A baker makes 6 trays with 8 rolls each. She sells 35 rolls. How many rolls are left?

There are 6 trays of 8 rolls: 6 * 8 = 48. Then 35 rolls are sold: 48 - 35 = 13.

```python
made = 6 * 8
left = made - 35
print(left)
```

Answer: 13""",
    """Omar walks 3 kilometres to the station. The train takes him 42 kilometres further. On the way back a friend
drives him home along a road of 51 kilometres. How many kilometres has he travelled in all?

On the way there he travels 3 + 42 = 45 kilometres. With the way back it is 45 + 51 = 96 kilometres.

```python
there = 3 + 42
total = there + 51
print(total)
```

Answer: 96""",
    """A rope of 20 metres is cut into 4 equal pieces. From one piece, 2 metres are used up. How long is what is
left of that piece, in metres?

Each piece has 20 / 4 = 5 metres. After 2 metres are used, 5 - 2 = 3 metres are left.

```python
piece = 20 / 4
left = piece - 2
print(left)
```

Answer: 3""",
)
"""Finished word problems."""
