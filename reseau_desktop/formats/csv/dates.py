"""Dates as address books write them, in one ISO form.

Whether `03/05` is in May or in March is a matter of the whole file: one date such as `25/12` decides for all.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

_ISO = re.compile(r"(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})|(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_YEARLESS = re.compile(r"--?(\d{1,2})-?(\d{2})")
_NUMERIC = re.compile(r"(\d{1,2})([-/. ])\s?(\d{1,2})\2\s?(\d{4}|\d{2}|\d)")
_DAY_MONTH = re.compile(r"(\d{1,2})([/.])(\d{1,2})\.?")
_DAY_NAMED = re.compile(r"(?:[a-z]+,? )?(\d{1,2})(?:er|st|nd|rd|th|\.)?[- ]([a-z]+)\.?,?(?:[- ](\d{4}|\d{2}))?")
_NAMED_DAY = re.compile(r"([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}|\d{2}))?")
_TIME = re.compile(r"[T ]\d{1,2}:\d{2}.*$")
_YEAR_ALONE = re.compile(r"\d{4}(?:-\d{2})?")
_NOTHING = re.compile(r"[0\s./-]+")
# What programs write for "no year" (Apple 1604, others 0000 and 1900 are told apart) and for "no date" (Outlook).
_NO_YEAR = (0, 1604)
_NO_DATE_YEARS = (4501, 1601)
# Two digits: up to 29 is this century, as Windows has it.
_PIVOT = 29

# Month names in English, French, German, Spanish, Italian, Dutch and Portuguese, by the shortest beginning that no
# other month has.
_MONTHS: tuple[tuple[str, ...], ...] = (
    ("jan", "ene", "gen"),
    ("feb", "fev"),
    ("mar", "maerz", "mrz", "mrt", "maa"),
    ("apr", "avr", "abr"),
    ("may", "mai", "mei", "mag"),
    ("jun", "juin", "giu"),
    ("jul", "juil", "lug"),
    ("aug", "aou", "ago"),
    ("sep", "set"),
    ("oct", "okt", "ott", "out"),
    ("nov",),
    ("dec", "dez", "dic"),
)
_OF = re.compile(r"\b(?:de|del|le) ")


class Order(Enum):
    """Which comes first in a date of three numbers."""

    DAY_FIRST = "day"
    MONTH_FIRST = "month"


@dataclass(frozen=True, slots=True)
class DateOrder:
    """The order of a file, and whether a date of the file shows it (else it is supposed from its language)."""

    order: Order
    shown: bool


@dataclass(frozen=True, slots=True)
class ReadDate:
    """A date as `YYYY-MM-DD` or `--MM-DD`; `doubtful` when day and month could be the other way round."""

    iso: str
    doubtful: bool = False


def order_of(texts: Iterable[str], language: str) -> DateOrder:
    """The order of day and month that all the dates of a file speak for.

    Without such a date, French and German headers are enough; English ones only suppose that the month is first.
    """
    day_first = month_first = 0
    for text in texts:
        match = _NUMERIC.fullmatch(_without_time(text))
        if match is None or match[2] == ".":
            continue
        day_first += int(match[1]) > 12 >= int(match[3])
        month_first += int(match[3]) > 12 >= int(match[1])
    if day_first != month_first:
        return DateOrder(
            Order.DAY_FIRST if day_first > month_first else Order.MONTH_FIRST, not day_first * month_first
        )
    return DateOrder(Order.MONTH_FIRST, False) if language == "en" else DateOrder(Order.DAY_FIRST, True)


def says_no_date(text: str) -> bool:
    """Whether a cell stands for "no date": blank, `0/0/00`, `0.0.00`, `0000-00-00`, 1 January 4501."""
    plain = _without_time(text)
    if not plain or _NOTHING.fullmatch(plain):
        return True
    years = re.findall(r"\d{4}", plain)
    return len(years) == 1 and int(years[0]) in _NO_DATE_YEARS


def read_date(text: str, order: DateOrder) -> ReadDate | None:
    """The date of a cell, or None when it is none or does not exist (30 February)."""
    plain = _without_time(text)
    iso = _ISO.fullmatch(plain)
    if iso is not None:
        year, month, day = (int(part) for part in iso.groups() if part is not None)
        return _checked(year, month, day)
    yearless = _YEARLESS.fullmatch(plain)
    if yearless is not None:
        return _checked(0, int(yearless[1]), int(yearless[2]))
    numeric = _NUMERIC.fullmatch(plain)
    if numeric is not None:
        return _numeric(int(numeric[1]), int(numeric[3]), _year(numeric[4]), numeric[2], order)
    short = _DAY_MONTH.fullmatch(plain)
    if short is not None:
        return _numeric(int(short[1]), int(short[3]), 0, short[2], order)
    return _named(plain)


def from_parts(year: str, month: str, day: str) -> str | None:
    """A date of three cells; year or day and month may be missing: `1980`, `--05-03`. None when nothing fits."""
    in_year, in_month, on_day = (int(part) if part.strip().isdecimal() else 0 for part in (year, month, day))
    if in_month and on_day:
        found = _checked(in_year, in_month, on_day)
        return found.iso if found else None
    return str(in_year) if 1000 <= in_year <= 9999 and not in_month and not on_day else None


def is_free_text(text: str) -> bool:
    """Whether a cell that is no date says when all the same: words, or a year (and month) alone."""
    return any(letter.isalpha() for letter in text) or _YEAR_ALONE.fullmatch(text.strip()) is not None


def _without_time(text: str) -> str:
    plain = text.strip()
    return _TIME.sub("", plain).strip(" ,") if ":" in plain else plain


def _year(text: str) -> int:
    if len(text) == 4:
        return int(text)
    return int(text) + (2000 if int(text) <= _PIVOT else 1900)


def _numeric(first: int, second: int, year: int, sign: str, order: DateOrder) -> ReadDate | None:
    """Two numbers and a year; the numbers say the order where they can, else the file does."""
    if first > 12 or sign == ".":
        return _checked(year, second, first)
    if second > 12:
        return _checked(year, first, second)
    month, day = (second, first) if order.order is Order.DAY_FIRST else (first, second)
    return _checked(year, month, day, doubtful=not order.shown and first != second)


def _named(text: str) -> ReadDate | None:
    """A date with the name of its month: `12 Mar 2024`, `7-Feb-22`, `12 mars 2024`, `March 12, 2024`."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = _OF.sub("", "".join(letter for letter in plain if not unicodedata.combining(letter)))
    match = _DAY_NAMED.fullmatch(plain)
    if match is not None:
        day, name, year = match[1], match[2], match[3]
    else:
        match = _NAMED_DAY.fullmatch(plain)
        if match is None:
            return None
        day, name, year = match[2], match[1], match[3]
    month = next((i for i, stems in enumerate(_MONTHS, 1) if name.startswith(stems)), 0)
    return _checked(_year(year) if year else 0, month, int(day))


def _checked(year: int, month: int, day: int, doubtful: bool = False) -> ReadDate | None:
    """A date that exists, else None."""
    try:
        if year in _NO_YEAR:
            date(2000, month, day)
            return ReadDate(f"--{month:02}-{day:02}", doubtful)
        return ReadDate(date(year, month, day).isoformat(), doubtful)
    except (ValueError, OverflowError):
        return None
