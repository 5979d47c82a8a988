"""iCalendar (RFC 5545): meetings and follow-ups as events that any calendar shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import vobject
from dateutil import tz

PRODUCT = "-//Reseau//Reseau Desktop//FR"


@dataclass(frozen=True, slots=True)
class Event:
    """One event: `uid` is stable, so that a second import replaces it.

    Without `start` it lasts the whole day and leaves it free (TRANSP, 3.8.2.7); with it, `zone` names the zone of
    the wall time and `minutes` its length.
    """

    uid: str
    day: date
    summary: str
    description: str = ""
    location: str = ""
    start: time | None = None
    zone: str = "Europe/Paris"
    minutes: int = 20


def write_calendar(events: Iterable[Event], stamp: datetime) -> bytes:
    """One VCALENDAR in UTF-8 with CRLF line ends; `stamp` (aware) is the DTSTAMP of every event.

    A moment is written in UTC (3.3.5, form 2), which no calendar misreads, whatever it knows of zones.
    """
    calendar = vobject.iCalendar()
    calendar.add("prodid").value = PRODUCT
    calendar.add("method").value = "PUBLISH"
    for event in events:
        _add(calendar, event, stamp)
    # An empty calendar is a valid answer to "nothing is due", but vobject insists on a component.
    text: str = calendar.serialize(validate=False)
    return text.encode()


def _add(calendar: vobject.base.Component, event: Event, stamp: datetime) -> None:
    entry = calendar.add("vevent")
    entry.add("uid").value = event.uid
    entry.add("dtstamp").value = _utc(stamp)
    entry.add("summary").value = event.summary
    if event.description:
        entry.add("description").value = event.description
    if event.location:
        entry.add("location").value = event.location
    if event.start is None:
        entry.add("dtstart").value = event.day
        entry.add("dtend").value = event.day + timedelta(days=1)
        entry.add("transp").value = "TRANSPARENT"
        return
    begin = datetime.combine(event.day, event.start, ZoneInfo(event.zone)).astimezone(UTC)
    entry.add("dtstart").value = _utc(begin)
    entry.add("dtend").value = _utc(begin + timedelta(minutes=event.minutes))


def _utc(moment: datetime) -> datetime:
    """The moment with the one UTC that vobject knows."""
    return moment.astimezone(tz.UTC)
