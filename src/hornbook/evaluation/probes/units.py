"""The units that answers are given in, so that "0.5 km" is as right as "500 m"."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

UNITS: Mapping[str, tuple[str, Fraction]] = {
    "m": ("length", Fraction(1)),
    "cm": ("length", Fraction(1, 100)),
    "km": ("length", Fraction(1000)),
    "s": ("time", Fraction(1)),
    "min": ("time", Fraction(60)),
    "h": ("time", Fraction(3600)),
    "m/s": ("speed", Fraction(1)),
    "km/h": ("speed", Fraction(5, 18)),
    "m/s2": ("acceleration", Fraction(1)),
    "g": ("mass", Fraction(1, 1000)),
    "kg": ("mass", Fraction(1)),
    "N": ("force", Fraction(1)),
    "kN": ("force", Fraction(1000)),
    "J": ("energy", Fraction(1)),
    "kJ": ("energy", Fraction(1000)),
    "V": ("voltage", Fraction(1)),
    "A": ("current", Fraction(1)),
    "mA": ("current", Fraction(1, 1000)),
    "ohm": ("resistance", Fraction(1)),
    "g/cm3": ("density", Fraction(1)),
    "kg/m3": ("density", Fraction(1, 1000)),
    "degrees": ("temperature", Fraction(1)),
}
"""Each unit with what it measures and its size in a unit of that kind."""

_SPELLED: Mapping[str, str] = {
    "meter": "m", "metre": "m", "centimeter": "cm", "centimetre": "cm", "kilometer": "km", "kilometre": "km",
    "second": "s", "sec": "s", "minute": "min", "hour": "h", "hr": "h", "gram": "g", "kilogram": "kg", "newton": "N",
    "kilonewton": "kN", "joule": "J", "kilojoule": "kJ", "volt": "V", "ampere": "A", "amp": "A", "milliampere": "mA",
    "ω": "ohm", "ohm": "ohm", "degree": "degrees", "°c": "degrees", "°": "degrees", "kph": "km/h", "mps": "m/s",
}  # fmt: skip


def unit_called(name: str) -> str | None:
    """The key of `UNITS` that is written as ``name``, spelled out or not; None if it is no unit."""
    name = name.replace("²", "2").replace("³", "3").replace("^", "").replace(" per ", "/")
    if name in UNITS:
        return name
    parts = [_one(part) for part in name.split("/")]
    joined = "/".join(part for part in parts if part)
    return joined if all(parts) and joined in UNITS else None


def _one(name: str) -> str | None:
    if name in UNITS or name in ("m3", "cm3", "s2"):
        return name
    lower = name.lower()
    return _SPELLED.get(lower) or _SPELLED.get(lower.removesuffix("s"))


def converted(value: Fraction | None, said: str, wanted: str) -> Fraction | None:
    """``value`` of the unit called ``said``, in the unit ``wanted``.

    A word that is no unit changes nothing; a unit of another kind gives None.
    """
    unit = unit_called(said)
    if value is None or unit is None:
        return value
    (kind, size), (wanted_kind, wanted_size) = UNITS[unit], UNITS[wanted]
    return value * size / wanted_size if kind == wanted_kind else None
