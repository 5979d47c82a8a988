"""The days that a view shows, and how they are titled."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QLocale

from ...domain.message import say
from ..app_state import AppState

FIRST, LAST = date(1900, 1, 1), date(2999, 12, 31)
"""The calendar goes no further: the rules of the public holidays are those of our time."""
_WEEK = timedelta(days=7)


def month_days(day: date) -> tuple[date, date]:
    """The Monday before the first and the Sunday after the last day of the month of `day`: four to six weeks."""
    first, last = month_of(day)
    return first - timedelta(days=first.weekday()), last + timedelta(days=6 - last.weekday())


def month_of(day: date) -> tuple[date, date]:
    """The first and the last day of the month of `day`."""
    first = day.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def week_of(day: date) -> tuple[date, date]:
    """The Monday and the Sunday of the week of `day`."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def turned(day: date, view: str, pages: int) -> date:
    """The day that many weeks (view `week`) or months further, the last of a month when it is shorter."""
    if view == "week":
        return held(day + pages * _WEEK)
    months = day.year * 12 + day.month - 1 + pages
    first = held(date(max(1, months // 12), months % 12 + 1, 1))
    return held(first.replace(day=min(day.day, month_of(first)[1].day)))


def held(day: date) -> date:
    """The day, held between the first and the last one the calendar shows."""
    return min(max(day, FIRST), LAST)


def title(state: AppState, day: date, view: str) -> str:
    """The title of the period shown: a month with its year, or a week with its days."""
    if view == "week":
        monday, sunday = week_of(day)
        text = state.words(say("calendar.week", number=monday.isocalendar().week, first=monday, last=sunday))
    else:
        text = f"{QLocale().standaloneMonthName(day.month)} {day.year}"
    return text[:1].upper() + text[1:]
