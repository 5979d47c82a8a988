"""Which days a view shows: months of four to six weeks, leap days, far years, the days clocks change."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.ui.follow_up.period import FIRST, LAST, held, month_days, month_of, turned, week_of


@pytest.mark.parametrize(
    ("day", "weeks"),
    [
        (date(2027, 2, 10), 4),
        (date(2026, 5, 12), 5),
        (date(2026, 8, 3), 6),
        (date(2028, 2, 29), 5),
        (date(2026, 3, 29), 6),
    ],
)
def test_a_month_is_shown_in_whole_weeks(day: date, weeks: int) -> None:
    first, last = month_days(day)
    assert first.weekday() == 0
    assert last.weekday() == 6
    assert (last - first).days + 1 == 7 * weeks
    assert first <= month_of(day)[0] <= day <= month_of(day)[1] <= last


@pytest.mark.parametrize(
    ("day", "pages", "expected"),
    [
        (date(2026, 5, 31), 1, date(2026, 6, 30)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (LAST, 1, LAST),
        (FIRST, -1, FIRST),
    ],
)
def test_turning_months_stays_on_a_day_that_exists(day: date, pages: int, expected: date) -> None:
    assert turned(day, "month", pages) == expected


def test_a_week_is_turned_across_the_day_the_clocks_change() -> None:
    assert turned(date(2026, 3, 24), "week", 1) == date(2026, 3, 31)
    assert week_of(date(2026, 3, 29)) == (date(2026, 3, 23), date(2026, 3, 29))


@given(st.dates(FIRST, LAST), st.integers(-24, 24))
def test_turning_there_and_back_stays_in_the_month(day: date, pages: int) -> None:
    there = turned(day, "month", pages)
    assert FIRST <= there <= LAST
    if month_of(there) not in (month_of(FIRST), month_of(LAST)):
        assert month_of(turned(there, "month", -pages)) == month_of(day)


def test_the_calendar_ends_somewhere() -> None:
    assert held(date(9999, 12, 31)) == LAST
    assert held(date(1, 1, 1)) == FIRST
