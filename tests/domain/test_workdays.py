"""Business days: the holidays, and how they move a deadline."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.domain.workdays import add, between, holiday_name, holidays, is_business_day

ANCHOR = date(2026, 4, 27)
DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


def day(number: int) -> date:
    return ANCHOR + timedelta(days=number)


def test_the_eleven_holidays_of_2026():
    assert list(holidays(2026)) == [
        date(2026, 1, 1),
        date(2026, 4, 6),
        date(2026, 5, 1),
        date(2026, 5, 8),
        date(2026, 5, 14),
        date(2026, 5, 25),
        date(2026, 7, 14),
        date(2026, 8, 15),
        date(2026, 11, 1),
        date(2026, 11, 11),
        date(2026, 12, 25),
    ]


def test_a_holiday_has_a_name_and_an_ordinary_day_none():
    assert holiday_name(date(2026, 5, 14)) == "holiday.ascension"
    assert holiday_name(date(2026, 5, 15)) is None


def test_two_holidays_on_one_day_take_one_day_away():
    assert len(holidays(2008)) == 10
    assert not is_business_day(date(2008, 5, 1))


@pytest.mark.parametrize(
    ("start", "count", "due"),
    [(10, 1, 14), (10, 5, 21), (15, 2, 18), (24, 2, 29)],
    ids=["thanks over 8 May", "promise over Ascension", "e-mail over Ascension", "e-mail over Whit Monday"],
)
def test_holidays_move_a_deadline(start, count, due):
    assert add(day(start), count) == day(due)


def test_no_business_day_is_the_day_itself_even_on_a_sunday():
    sunday = date(2026, 5, 10)
    assert add(sunday, 0) == sunday


def test_backwards_skips_holidays_too():
    assert add(date(2026, 5, 11), -1) == date(2026, 5, 7)
    assert add(date(2026, 5, 10), -1) == date(2026, 5, 7)


def test_years_and_the_29_february_are_crossed():
    assert add(date(2023, 12, 29), 1) == date(2024, 1, 2)
    assert add(date(2024, 1, 2), -1) == date(2023, 12, 29)
    assert add(date(2024, 2, 28), 1) == date(2024, 2, 29)
    assert between(date(2023, 12, 29), date(2026, 1, 1)) == 252 + 251


def test_the_ends_of_the_calendar_hold():
    assert add(date.max, 3) == date.max
    assert add(date.min, -3) == date.min


def test_nothing_lies_between_a_day_and_an_earlier_one():
    assert between(day(5), day(5)) == 0
    assert between(day(5), day(1)) == 0


@given(DAYS, st.integers(1, 600))
def test_adding_then_counting_gives_the_number_back(start, count):
    due = add(start, count)
    assert is_business_day(due)
    assert between(start, due) == count


@given(DAYS, st.integers(1, 600))
def test_backwards_mirrors_forwards(start, count):
    before = add(start, -count)
    assert is_business_day(before)
    assert between(before - timedelta(days=1), start - timedelta(days=1)) == count
