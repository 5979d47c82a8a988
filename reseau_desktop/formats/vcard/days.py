"""Days as each version of vCard writes them (BDAY, ANNIVERSARY), with or without a year.

Sources: vCard 2.1, section 2.3.4; RFC 2426, 3.1.5; RFC 6350, 4.3.1 and 6.2.5; Apple's X-APPLE-OMIT-YEAR, under which
a leap year stands for "no year".
"""

from __future__ import annotations

import re
from datetime import date

from reseau_desktop.domain.card import Property
from reseau_desktop.formats.vcard.birthdays import birthday_of
from reseau_desktop.formats.vcard.text_values import unescape

OMIT_YEAR = "X-APPLE-OMIT-YEAR"
LEAP_YEAR = "1604"
"""The year that Apple writes for a day without one, for 29 February to be a day of it."""

_DAY = re.compile(r"(?:\d{4}|-)-\d\d-\d\d\Z")


def day_of(prop: Property, version: str) -> str | None:
    """The day that a property of that version says, `YYYY-MM-DD` or `--MM-DD`; None when it is free text or empty."""
    omitted = next(iter(prop.param(OMIT_YEAR)), None)
    said = birthday_of(unescape(prop.value, version), omitted)
    return said if said and is_day(said) else None


def is_day(text: str) -> bool:
    """Whether a text is a day in the form of the facts, `YYYY-MM-DD` or `--MM-DD`."""
    if _DAY.match(text) is None:
        return False
    try:
        date.fromisoformat(text.replace("-", LEAP_YEAR, 1) if text.startswith("--") else text)
    except ValueError:
        return False
    return True


def written_day(day: str, version: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The value and parameters of a day given as `day_of` does: 4.0 `--0203` and `19850203`, older `1985-02-03`.

    Without year, before 4.0: `1604-02-03` with X-APPLE-OMIT-YEAR=1604, which 2.1 readers do not know.
    """
    if version == "4.0":
        return (f"--{day[2:4]}{day[5:]}" if day.startswith("--") else day.replace("-", "")), ()
    if day.startswith("--"):
        return LEAP_YEAR + day[1:], ((OMIT_YEAR, LEAP_YEAR),)
    return day, ()
