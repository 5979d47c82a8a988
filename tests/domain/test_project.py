"""The numbers of the method stay within their ranges, whatever a file or an older version kept."""

from __future__ import annotations

from dataclasses import asdict

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


def test_the_numbers_of_the_method_are_those_of_its_page():
    """Source: campaign files, section 2."""
    assert asdict(MethodSettings()) == {
        "target_meetings": 60,
        "reply_rate_reference_percent": 15,
        "call_after_email_business_days": 2,
        "call_after_reply_business_days": 1,
        "thanks_business_days": 1,
        "report_business_days": 2,
        "promise_business_days": 5,
        "approach_business_days": 3,
        "replan_business_days": 5,
        "news_business_days": 30,
        "closing_business_days": 10,
        "preparation_window_business_days": 5,
        "news_soon_calendar_days": 7,
        "names_per_meeting_target": 2,
        "max_unanswered_calls": 3,
        "actions_a_day": 5,
        "rule_delays": {},
    }


def test_delays_of_rules_are_held_in_their_range_and_what_is_no_number_is_left_out():
    delays = {"F08": -31, "F09": -30, "F10": 250, "F11": 251, "F12": "two", "F13": True, "F14": 2.5, "F15": 0}
    found = in_range(MethodSettings(rule_delays=delays))
    assert found.rule_delays == {"F08": -30, "F09": -30, "F10": 250, "F11": 250, "F15": 0}
