"""The agenda as an iCalendar file."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from ..domain.message import Message, say
from ..formats.ics import Event, write_calendar
from ..reports.wording import word
from .files import write_whole
from .follow_ups import AgendaItem
from .session import Session


def write_ics(session: Session, items: Iterable[AgendaItem], target: Path, language: str) -> None:
    """Write follow-ups (whole days) and meetings (at their hour) to `target`, whole or not at all."""
    events = [_event(session, item, language) for item in items]
    write_whole(target, write_calendar(events, datetime.now(UTC)))


def _event(session: Session, item: AgendaItem, language: str) -> Event:
    network = session.network()
    name = next((one.name for one in network.contacts if one.id == item.contact_id), "")
    why = word(item.why, language, item.due) if item.why else ""
    uid = f"{item.kind}-{item.id}@{session.store.path.stem}.reseau"
    if item.kind == "meeting":
        meeting = next(one for one in network.meetings if one.id == item.id)
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
    return Event(uid, item.due, _summary(item, name, language), why)


def _summary(item: AgendaItem, name: str, language: str) -> str:
    act: Message = say(f"action.{item.action}") if item.action else say("agenda.follow_up")
    words = word(act, language)
    return f"{words} · {name}" if name else words
