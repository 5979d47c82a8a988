"""The agenda as an iCalendar file."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from ..domain.message import say
from ..formats.ics import Event, write_calendar
from ..reports.wording import word
from .agenda import AgendaItem
from .files import write_whole
from .session import Session


def write_ics(session: Session, items: Iterable[AgendaItem], target: Path, language: str) -> None:
    """Write follow-ups and birthdays (whole days) and meetings (at their hour) to `target`, whole or not at all."""
    names = {one.id: one.name for one in session.network().contacts}
    stem = session.store.path.stem
    events = [_event(item, names.get(item.contact_id or 0, ""), stem, language) for item in items]
    write_whole(target, write_calendar(events, datetime.now(UTC)))


def _event(item: AgendaItem, name: str, stem: str, language: str) -> Event:
    why = word(item.why, language, item.due) if item.why else ""
    uid = f"{item.kind}-{item.id}@{stem}.reseau"
    if item.meeting is not None:
        meeting = item.meeting
        return Event(
            uid,
            item.due,
            word(say("agenda.meeting_with", name=name), language),
            why,
            meeting.place or "",
            meeting.start,
            meeting.zone,
            meeting.duration_minutes,
        )
    if item.kind == "birthday":
        uid = f"birthday-{item.id}-{item.due.year}@{stem}.reseau"
    return Event(uid, item.due, _summary(item, name, language), why)


def _summary(item: AgendaItem, name: str, language: str) -> str:
    act = say(f"action.{item.action}") if item.action else say("agenda.birthday")
    words = word(act, language)
    return f"{words} · {name}" if name else words
