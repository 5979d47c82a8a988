"""Birthdays: on which days they fall."""

from __future__ import annotations

from datetime import date

import pytest

from reseau_desktop.domain.birthdays import birthdays_between


@pytest.mark.parametrize(
    ("birthday", "since", "until", "expected"),
    [
        ("1980-05-28", date(2026, 5, 1), date(2026, 5, 31), [(date(2026, 5, 28), 46)]),
        ("--05-28", date(2026, 5, 28), date(2026, 5, 28), [(date(2026, 5, 28), None)]),
        ("--01-02", date(2026, 12, 28), date(2027, 1, 3), [(date(2027, 1, 2), None)]),
        ("1980-05-28", date(2026, 6, 1), date(2026, 6, 30), []),
        ("--02-29", date(2027, 2, 1), date(2027, 3, 1), [(date(2027, 2, 28), None)]),
        ("1984-02-29", date(2028, 2, 1), date(2028, 3, 1), [(date(2028, 2, 29), 44)]),
        ("2026-05-28", date(2026, 5, 1), date(2026, 5, 31), []),
        ("vers Noël", date(2026, 1, 1), date(2026, 12, 31), []),
        ("--13-41", date(2026, 1, 1), date(2026, 12, 31), []),
    ],
)
def test_the_days_of_a_birthday(
    birthday: str, since: date, until: date, expected: list[tuple[date, int | None]]
) -> None:
    assert list(birthdays_between(birthday, since, until)) == expected


def test_a_birthday_comes_once_a_year() -> None:
    found = list(birthdays_between("--07-14", date(2026, 7, 14), date(2028, 7, 14)))
    assert [day.year for day, _ in found] == [2026, 2027, 2028]
