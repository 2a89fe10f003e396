from __future__ import annotations

import pytest

from hornbook.report import numbers


def plain(text: str) -> str:
    return text.replace(numbers.NBSP, " ")


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.44, "0.4 s"), (48.2, "48 s"), (59.7, "1 min 00 s"), (200, "3 min 20 s"), (3599.6, "1 h 00 min"),
        (7500, "2 h 05 min"), (86400 * 14, "14.0 days"),
    ],
)  # fmt: skip
def test_durations(seconds: float, text: str) -> None:
    assert plain(numbers.duration(seconds)) == text


def test_large_numbers() -> None:
    assert numbers.count(12345) == "12,345"
    assert plain(numbers.in_words(1_318_912)) == "1.32 million"
    assert plain(numbers.in_words(1.4e12)) == "1.40 trillion"
    assert plain(numbers.size(21_000_000)) == "21.0 MB"
    assert plain(numbers.memory(3 * 2**29)) == "1.50 GiB"
    assert plain(numbers.power_of_ten(2.28e22)) == "2.3 × 10²²"
    assert plain(numbers.power_of_ten(9.99e13)) == "1.0 × 10¹⁴"
    assert plain(numbers.rate(1.81e11)) == "181 GFLOP/s"


def test_energy_and_money() -> None:
    assert plain(numbers.energy(3.6e6)) == "1.00 kWh"
    assert plain(numbers.energy(42_000)) == "11.7 Wh"
    assert plain(numbers.money(0.00351, "EUR")) == "0.0035 EUR"
    assert plain(numbers.money(0, "EUR")) == "0.00 EUR"


def test_scores_show_their_error() -> None:
    assert plain(numbers.percent(0.613, 0.028)) == "61.3 ± 2.8 %"
    assert plain(numbers.percent(0.613)) == "61.3 %"
    assert plain(numbers.pass_rate(0.613, 0.028, 300)) == "61.3 ± 2.8 %"
    assert plain(numbers.pass_rate(0.0, 0.0, 60)) == "0 % (below 4.9)"
    assert plain(numbers.pass_rate(1.0, 0.0, 60)) == "100 % (above 95.1)"
    assert numbers.points(-0.042) == "−4.2"
    assert numbers.points(0.042) == "+4.2"


def test_plurals() -> None:
    assert numbers.plural(1, "family", "families") == "1 family"
    assert numbers.plural(1200, "document") == "1,200 documents"
