"""BDAY in all its forms as `YYYY-MM-DD`, `--MM-DD` or free text. Source: RFC 6350, 6.2.5; RFC 2426, 3.1.5."""

from __future__ import annotations

import re
from datetime import date

_TIME = r"(?:[T ][\d:.,Z +-]*(?:[AP]M)?|Z|[+-]\d\d:?\d\d)?\Z"
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})-(\d{1,2})|(\d{2})(\d{2}))" + _TIME)
_NO_YEAR = re.compile(r"--(?:(\d{1,2})-(\d{1,2})|(\d{2})(\d{2}))" + _TIME)
_NO_YEAR_AT_ALL = frozenset({"1604", "0000"})
_LEAP_YEAR = 2000


def birthday_of(value: str, omitted_year: str | None = None) -> str | None:
    """The birthday that a value of BDAY says, or None when it is empty.

    A time of day and a zone are dropped. `omitted_year` is Apple's X-APPLE-OMIT-YEAR: that year, like 1604 and 0000
    in any case, stands for an unknown one. What is no date of the calendar comes back as the free text it is.
    """
    text = value.strip()
    match = _DATE.match(text)
    if match is not None:
        year, month, day = f"{int(match[1]):04}", int(match[2] or match[4]), int(match[3] or match[5])
        unknown = year in _NO_YEAR_AT_ALL or year == omitted_year
        if not _exists(_LEAP_YEAR if unknown else int(year), month, day):
            return text
        return f"--{month:02}-{day:02}" if unknown else f"{year}-{month:02}-{day:02}"
    match = _NO_YEAR.match(text)
    if match is not None:
        month, day = int(match[1] or match[3]), int(match[2] or match[4])
        if _exists(_LEAP_YEAR, month, day):
            return f"--{month:02}-{day:02}"
    return text or None


def _exists(year: int, month: int, day: int) -> bool:
    """Whether the calendar has that day."""
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
