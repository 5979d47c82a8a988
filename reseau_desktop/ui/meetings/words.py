"""How meetings are said: when, how long, where."""

from __future__ import annotations

from datetime import date, time

from ...domain.contact import Contact
from ...domain.meeting import Meeting
from ...domain.message import say
from ..app_state import AppState
from ..labels import words

_NO_BREAK = "\u00a0"


def moment(state: AppState, meeting: Meeting) -> str:
    """The day and the hour of a meeting, "Tuesday 17 March, 11:00"; the day alone without an hour."""
    if meeting.start is None:
        return state.words(say("moment.day", day=meeting.day))
    return state.words(say("moment.at", day=meeting.day, at=meeting.start))


def when(state: AppState, day: date, at: time | None) -> str:
    """The same within a sentence."""
    return state.words(say("meeting.when", day=day, at=at) if at else say("meeting.day", day=day))


def hours(state: AppState, minutes: int) -> str:
    """A duration: "4 h 30", "45 min"."""
    if minutes < 60:
        text = state.words(say("meeting.minutes", n=minutes))
    else:
        text = state.words(say("meeting.hours", h=minutes // 60, m=f"{minutes % 60:02}"))
    return text.replace(" ", _NO_BREAK)


def place(meeting: Meeting) -> str:
    """Where it takes place: the place, else the channel when it is not in person."""
    return meeting.place or words("medium", meeting.channel)


def who(person: Contact) -> str:
    """What a person does and where, "" when nothing is known."""
    return ", ".join(part for part in (person.job, person.organisation) if part)
