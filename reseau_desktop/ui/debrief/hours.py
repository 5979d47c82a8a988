"""Hours as one types them: "14 h", "14:30", "9h5", "2 pm"."""

from __future__ import annotations

import re
from datetime import time

_TYPED = re.compile(
    r"(?P<hour>\d{1,2})\s*(?:(?:h|:|\.|heures?)\s*(?P<minute>\d{1,2})?|(?P<run>\d{2}))?\s*(?P<half>am|pm)?",
    re.IGNORECASE,
)
_NOON = 12


def read_hour(typed: str) -> time | None:
    """The hour that is typed; None when it is none."""
    found = _TYPED.fullmatch(typed.replace("\u00a0", " ").replace("\u202f", " ").strip())
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or found["run"] or 0)
    half = (found["half"] or "").lower()
    if half and not 1 <= hour <= _NOON:
        return None
    if half:
        hour = hour % _NOON + (_NOON if half == "pm" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None
