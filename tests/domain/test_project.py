"""The numbers of the method stay within their ranges, whatever a file or an older version kept."""

from __future__ import annotations

import pytest

from reseau_desktop.domain.project import RANGES, MethodSettings, in_range


def test_the_defaults_are_within_their_ranges():
    assert in_range(MethodSettings()) == MethodSettings()
    assert set(RANGES) <= set(MethodSettings.__dataclass_fields__)


@pytest.mark.parametrize(
    ("value", "expected"), [(0, 1), (-5, 1), (10**9, 500), ("many", 60), (None, 60), (True, 60), (2.5, 60)]
)
def test_numbers_are_held_in_their_range(value, expected):
    assert in_range(MethodSettings(target_meetings=value)).target_meetings == expected


def test_numbers_without_a_field_are_held_too():
    found = in_range(MethodSettings(replan_business_days=-1, closing_business_days=10**6))
    assert (found.replan_business_days, found.closing_business_days) == (0, 250)
