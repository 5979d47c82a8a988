"""Quotients said with few decimals: exact, rounded half up, None when there is nothing to divide by."""

from __future__ import annotations

from fractions import Fraction
from typing import TypedDict


class Ratio(TypedDict):
    """A part of a whole, as `figures --json` prints it; `percent` has one decimal, None when the whole is 0."""

    count: int
    of: int
    percent: float | None


def ratio(count: int, of: int) -> Ratio:
    """`count` out of `of`."""
    return {"count": count, "of": of, "percent": quotient(100 * count, of, 1)}


def quotient(part: int | Fraction, whole: int | Fraction, decimals: int) -> float | None:
    """`part` divided by `whole`, neither negative, to so many decimals: 6.25 is 6.3; None when `whole` is 0."""
    return half_up(Fraction(part) / Fraction(whole), decimals) if whole else None


def half_up(value: Fraction, decimals: int) -> float:
    """`value`, not negative, to so many decimals, a half upwards."""
    scale: int = 10**decimals
    return ((2 * value.numerator * scale + value.denominator) // (2 * value.denominator)) / scale
