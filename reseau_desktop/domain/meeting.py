"""A meeting: planned, then held or cancelled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from .vocabulary import Medium, MeetingStatus, Objective

ONE_MEETING_MINUTES = 20  # R45: about twenty minutes are asked for


@dataclass(frozen=True, slots=True)
class Meeting:
    """An appointment with one person.

    `day`, `start` and `zone` keep the wall time as it was said; `start` is None when only the day is known.
    `ended_on` is the day it was held or cancelled. `exchange_id` is its row in the log once held or cancelled.
    `without_call_reason` says why it was planned without a qualification call (R51).
    """

    id: int
    contact_id: int
    day: date
    planned_on: date
    start: time | None = None
    zone: str = "Europe/Paris"
    duration_minutes: int = ONE_MEETING_MINUTES
    place: str | None = None
    channel: Medium = Medium.IN_PERSON
    status: MeetingStatus = MeetingStatus.PLANNED
    targeted: bool = True
    objective: Objective = Objective.INFORMATION
    without_call_reason: str | None = None
    travel_minutes: int = 0
    ended_on: date | None = None
    reason: str | None = None
    exchange_id: int | None = None
    debriefed: bool = False
    ref: str | None = None


def is_over(meeting: Meeting, now: datetime) -> bool:
    """Whether a planned meeting is past its end at `now`, a local time; without an hour, once its day is over."""
    if meeting.day != now.date():
        return meeting.day < now.date()
    if meeting.start is None:
        return False
    end = datetime.combine(meeting.day, meeting.start) + timedelta(minutes=meeting.duration_minutes)
    return end <= now.replace(tzinfo=None)


@dataclass(frozen=True, slots=True)
class SheetQuestion:
    """One question of a prep sheet: `bank` is its id in the bank (Q01), None for one's own; minutes it may take."""

    text: str
    minutes: int = 2
    involving: bool = False
    bank: str | None = None


@dataclass(frozen=True, slots=True)
class Research:
    """One of the four blocks of research (R65): what was found, and where."""

    text: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class SheetTerm:
    """A word of the trade and what it means (R67)."""

    word: str
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class PrepSheet:
    """What one prepares for a meeting (R63 to R70): all of it may be empty.

    `spent_minutes` is the time spent on preparing it so far.
    """

    meeting_id: int
    why: str = ""
    person: Research = Research()
    path: Research = Research()
    company: Research = Research()
    sector: Research = Research()
    terms: tuple[SheetTerm, ...] = ()
    opening: str = ""
    pitch_short: str = ""
    pitch_long: str = ""
    questions: tuple[SheetQuestion, ...] = ()
    gifts: tuple[str, ...] = ()
    avoid: str = ""
    closing_direct: str = ""
    closing_indirect: str = ""
    common_ground: str = ""
    spent_minutes: int = 0
