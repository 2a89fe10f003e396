"""Examples that prompts show of the form that is wanted. Several, so that answers are not all alike."""

from __future__ import annotations

EXERCISES: tuple[tuple[str, str], ...] = (
    (
        "pad_left",
        '''def pad_left(text: str, width: int) -> str:
    """Return the text with dots put before it until it is as long as the width.

    >>> pad_left("7", 3)
    '..7'
    >>> pad_left("abc", 3)
    'abc'
    >>> pad_left("", 2)
    '..'
    """
    missing = width - len(text)
    return "." * max(missing, 0) + text


assert pad_left("abcd", 2) == "abcd"
assert pad_left("a", 2) == ".a"
''',
    ),
    (
        "warmest_day",
        '''def warmest_day(temperatures: list[int]) -> int:
    """Return the position of the highest temperature, or -1 if there is none.

    >>> warmest_day([12, 19, 15])
    1
    >>> warmest_day([-3])
    0
    >>> warmest_day([])
    -1
    """
    if not temperatures:
        return -1
    return temperatures.index(max(temperatures))


assert warmest_day([20, 7, 20]) == 0
assert warmest_day([1, 2, 3, 4]) == 3
''',
    ),
    (
        "sell",
        '''def sell(stock: dict[str, int], item: str, amount: int) -> dict[str, int]:
    """Return a copy of the stock in which the item has become fewer by the amount.

    >>> sell({"pen": 5}, "pen", 2)
    {'pen': 3}
    >>> sell({"pen": 1}, "pen", 4)
    {'pen': 0}
    >>> sell({}, "pen", 1)
    {}
    """
    after = dict(stock)
    if item in after:
        after[item] = max(after[item] - amount, 0)
    return after


assert sell({"pen": 1, "ink": 2}, "ink", 1) == {"pen": 1, "ink": 1}
assert sell({"pen": 3}, "cup", 1) == {"pen": 3}
''',
    ),
    (
        "ticket_price",
        '''def ticket_price(age: int) -> int:
    """Return the price of a ticket: nothing below 6, 4 below 18, 9 for everybody else.

    >>> ticket_price(5)
    0
    >>> ticket_price(6)
    4
    >>> ticket_price(40)
    9
    """
    if age < 6:
        return 0
    if age < 18:
        return 4
    return 9


assert ticket_price(17) == 4
assert ticket_price(18) == 9
''',
    ),
    (
        "halve_until_odd",
        '''def halve_until_odd(number: int) -> int:
    """Return what is left when a positive number is divided by 2 as long as it is even.

    >>> halve_until_odd(12)
    3
    >>> halve_until_odd(7)
    7
    >>> halve_until_odd(16)
    1
    """
    while number % 2 == 0:
        number = number // 2
    return number


assert halve_until_odd(10) == 5
assert halve_until_odd(1) == 1
''',
    ),
    (
        "shared_letters",
        '''def shared_letters(first: str, second: str) -> list[str]:
    """Return the letters that occur in both words, each once, in alphabetical order.

    >>> shared_letters("cat", "tack")
    ['a', 'c', 't']
    >>> shared_letters("dog", "cat")
    []
    >>> shared_letters("moon", "noon")
    ['n', 'o']
    """
    return sorted(set(first) & set(second))


assert shared_letters("", "a") == []
assert shared_letters("ab", "ba") == ["a", "b"]
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
