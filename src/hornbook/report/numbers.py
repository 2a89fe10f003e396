"""Numbers as people read them. Every function returns plain text."""

from __future__ import annotations

import math

from hornbook.foundation.meters import JOULES_PER_KILOWATT_HOUR

SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
WORDS = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
NBSP = "\u00a0"


def count(value: float) -> str:
    """``12345`` as ``12,345``."""
    return f"{value:,.0f}"


def in_words(value: float) -> str:
    """``1640000`` as ``1.64 million``; below a million as ``count`` does."""
    for unit, word in WORDS:
        if value >= unit:
            return f"{significant(value / unit)}{NBSP}{word}"
    return count(value)


def significant(value: float, digits: int = 3) -> str:
    """``value`` with ``digits`` significant digits and no exponent, such as ``1.64`` or ``0.0031``."""
    if value == 0 or not math.isfinite(value):
        return f"{value:.0f}"
    places = max(digits - 1 - math.floor(math.log10(abs(value))), 0)
    return f"{value:,.{places}f}"


def size(value: float) -> str:
    """A number of bytes, in decimal units."""
    for unit, name in ((1e12, "TB"), (1e9, "GB"), (1e6, "MB"), (1e3, "kB")):
        if value >= unit:
            return f"{significant(value / unit)}{NBSP}{name}"
    return f"{value:.0f}{NBSP}bytes"


def memory(value: float) -> str:
    """A number of bytes of memory, in GiB or MiB."""
    return f"{value / 2**30:.2f}{NBSP}GiB" if value >= 2**30 else f"{value / 2**20:.0f}{NBSP}MiB"


def duration(seconds: float) -> str:
    """A time span: ``0.4 s``, ``48 s``, ``3 min 20 s``, ``2 h 05 min`` or ``3.1 days``."""
    if seconds < 10:
        return f"{seconds:.1f}{NBSP}s"
    if round(seconds) < 60:
        return f"{seconds:.0f}{NBSP}s"
    if round(seconds) < 3600:
        minutes, rest = divmod(round(seconds), 60)
        return f"{minutes}{NBSP}min {rest:02d}{NBSP}s"
    if seconds < 48 * 3600:
        hours, rest = divmod(round(seconds / 60), 60)
        return f"{hours}{NBSP}h {rest:02d}{NBSP}min"
    return f"{seconds / 86400:.1f}{NBSP}days"


def energy(joules: float) -> str:
    """Joules as watt-hours or kilowatt-hours, which is how electricity is sold."""
    watt_hours = joules / JOULES_PER_KILOWATT_HOUR * 1000
    if watt_hours >= 1000:
        return f"{significant(watt_hours / 1000)}{NBSP}kWh"
    return f"{significant(watt_hours, 2 if watt_hours < 1 else 3)}{NBSP}Wh"


def money(amount: float, currency: str) -> str:
    """An amount of money; below a cent with two significant digits."""
    text = f"{amount:,.2f}" if amount >= 0.01 or amount == 0 else significant(amount, 2)
    return f"{text}{NBSP}{currency}"


def power_of_ten(value: float) -> str:
    """``1.2e14`` as ``1.2 × 10¹⁴``."""
    if value == 0:
        return "0"
    exponent = math.floor(math.log10(abs(value)))
    mantissa = f"{value / 10**exponent:.1f}"
    if mantissa == "10.0":
        mantissa, exponent = "1.0", exponent + 1
    return f"{mantissa}{NBSP}×{NBSP}10{str(exponent).translate(SUPERSCRIPTS)}"


def rate(flops_per_second: float) -> str:
    """FLOP/s in GFLOP/s or TFLOP/s."""
    if flops_per_second >= 1e12:
        return f"{significant(flops_per_second / 1e12)}{NBSP}TFLOP/s"
    return f"{significant(flops_per_second / 1e9)}{NBSP}GFLOP/s"


def percent(share: float, error: float | None = None) -> str:
    """A share in 0..1 as percent, with its standard error if it has one: ``61.3 ± 2.8 %``."""
    tail = f"{NBSP}±{NBSP}{100 * error:.1f}" if error is not None else ""
    return f"{100 * share:.1f}{tail}{NBSP}%"


def pass_rate(share: float, error: float | None, problems: int) -> str:
    """A pass@k with its standard error; for none or all solved, where that says nothing, with the bound of a 95 %
    interval (Clopper and Pearson 1934, one-sided)."""
    if share in (0.0, 1.0) and problems:
        bound = 100 * (1 - 0.05 ** (1 / problems))
        side = f"below {bound:.1f}" if share == 0 else f"above {100 - bound:.1f}"
        return f"{100 * share:.0f}{NBSP}% ({side})"
    return percent(share, error)


def points(difference: float) -> str:
    """A difference of two shares in percentage points, always with its sign."""
    return f"{100 * difference:+.1f}".replace("-", "−")


def with_error(value: float, error: float, places: int = 3) -> str:
    """``value ± error``."""
    return f"{value:.{places}f}{NBSP}±{NBSP}{error:.{places}f}"


def plural(number: float, one: str, many: str | None = None) -> str:
    """``number`` and the noun in its right form."""
    return f"{count(number)} {one if number == 1 else many or one + 's'}"
