"""Birthdays: on which days of a period they fall."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

_DAY = re.compile(r"(?:(\d{4})|-)-(\d{2})-(\d{2})")


def birthdays_between(birthday: str, since: date, until: date) -> Iterator[tuple[date, int | None]]:
    """The days from `since` to `until` on which `birthday` is kept, each with the age reached, None when unknown.

    `birthday` is `YYYY-MM-DD` or `--MM-DD`; any other text is no day. One of 29 February is kept on the 28th in years
    without that day. There is none before the birth, nor on it.
    """
    match = _DAY.fullmatch(birthday)
    if match is None:
        return
    born = int(match[1]) if match[1] else None
    for year in range(since.year, until.year + 1):
        day = _in_year(year, int(match[2]), int(match[3]))
        if day is not None and since <= day <= until and (born is None or year > born):
            yield day, None if born is None else year - born


def _in_year(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, 2, 28) if (month, day) == (2, 29) else None
