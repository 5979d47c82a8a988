"""Quotients: exact, half up, nothing to divide by."""

from fractions import Fraction

import pytest

from reseau_desktop.domain.rounding import half_up, quotient, ratio


@pytest.mark.parametrize(
    ("count", "of", "percent"),
    [
        (1, 16, 6.3),
        (3, 16, 18.8),
        (1, 3, 33.3),
        (2, 3, 66.7),
        (7, 7, 100.0),
        (0, 5, 0.0),
        (1, 800, 0.1),
        (1, 2001, 0.0),
    ],
)
def test_percents_are_rounded_half_up(count, of, percent):
    assert ratio(count, of) == {"count": count, "of": of, "percent": percent}


def test_nothing_of_nothing_has_no_percent():
    assert ratio(0, 0) == {"count": 0, "of": 0, "percent": None}


def test_halves_that_floats_miss_go_up():
    assert quotient(201, 200, 2) == 1.01  # 1.005 as a float is a little less
    assert half_up(Fraction(245, 1000), 2) == 0.25
    assert quotient(Fraction(5, 2), 1, 0) == 3
