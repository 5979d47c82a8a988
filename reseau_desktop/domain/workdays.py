"""Business days in France: Monday to Friday without the eleven public holidays (campaign files, section 1)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import cache, lru_cache
from typing import Final

from dateutil.easter import easter

# Fixed holidays, and those that follow Easter, with the message that names them.
FIXED: Final = (
    (1, 1, "holiday.new_year"),
    (5, 1, "holiday.labour_day"),
    (5, 8, "holiday.victory_1945"),
    (7, 14, "holiday.national_day"),
    (8, 15, "holiday.assumption"),
    (11, 1, "holiday.all_saints"),
    (11, 11, "holiday.armistice_1918"),
    (12, 25, "holiday.christmas"),
)
AFTER_EASTER: Final = (
    (1, "holiday.easter_monday"),
    (39, "holiday.ascension"),
    (50, "holiday.whit_monday"),
)
_SATURDAY: Final = 5


@cache
def holidays(year: int) -> dict[date, str]:
    """The public holidays of `year`, in order, each with the key of its name; do not change the value.

    Two may fall on one day (1 May and Ascension in 2008): the movable one gives the name.
    """
    sunday = easter(year)
    days = {date(year, month, day): key for month, day, key in FIXED}
    days.update({sunday + timedelta(days=after): key for after, key in AFTER_EASTER})
    return dict(sorted(days.items()))


@cache
def _business_days(year: int) -> tuple[date, ...]:
    first, off = date(year, 1, 1), holidays(year)
    length = (date(year, 12, 31) - first).days + 1
    days = (first + timedelta(days=n) for n in range(length))
    return tuple(day for day in days if day.weekday() < _SATURDAY and day not in off)


def is_business_day(day: date) -> bool:
    """Whether `day` is a Monday to Friday and no public holiday."""
    return day.weekday() < _SATURDAY and day not in holidays(day.year)


def holiday_name(day: date) -> str | None:
    """The message key of the public holiday on `day`; None on any other day."""
    return holidays(day.year).get(day)


@lru_cache(maxsize=8192)
def add(day: date, count: int) -> date:
    """The `count`-th business day strictly after `day`, or before it when negative; `day` itself for 0.

    Past the ends of the calendar it stays on its first or last day.
    """
    if count == 0:
        return day
    return _after(day, count) if count > 0 else _before(day, -count)


def _after(day: date, count: int) -> date:
    year, days = day.year, _business_days(day.year)
    index = bisect_right(days, day) + count - 1
    while index >= len(days):
        if year == MAXYEAR:
            return date.max
        index -= len(days)
        year += 1
        days = _business_days(year)
    return days[index]


def _before(day: date, count: int) -> date:
    year, days = day.year, _business_days(day.year)
    index = bisect_left(days, day) - count
    while index < 0:
        if year == MINYEAR:
            return date.min
        year -= 1
        days = _business_days(year)
        index += len(days)
    return days[index]


@lru_cache(maxsize=8192)
def between(start: date, end: date) -> int:
    """How many business days lie after `start` and up to `end` included; 0 when `end` is not after `start`."""
    if end <= start:
        return 0
    whole = sum(len(_business_days(year)) for year in range(start.year, end.year))
    return whole + bisect_right(_business_days(end.year), end) - bisect_right(_business_days(start.year), start)
