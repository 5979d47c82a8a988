"""Meetings: planned after a call or with a reason, moved, cancelled, prepared."""

from __future__ import annotations

from datetime import date, time

from ..domain import own_values
from ..domain.changes import Op
from ..domain.errors import InputError, RefusedError
from ..domain.exchange import Exchange
from ..domain.meeting import Meeting, PrepSheet
from ..domain.message import say
from ..domain.network import Network
from ..domain.vocabulary import ExchangeKind, Medium, MeetingStatus
from ..store.writing import Writer
from .approaching import open_ledger
from .contacts import contact
from .ledger import Ledger
from .session import Session


def needs_reason(network: Network, contact_id: int) -> bool:
    """Whether no qualification call with this person came before, so that planning asks for a reason (R51)."""
    return not any(
        row.contact_id == contact_id and row.kind is ExchangeKind.QUALIFICATION_CALL for row in network.exchanges
    )


def plan(session: Session, meeting: Meeting, initiator: str | None = None, *, axis: int | None = None) -> int:
    """Plan a meeting; returns its id. RefusedError without a call and without a reason (R51).

    `axis` is what it serves (R5): it becomes the first axis of the person.
    """
    person = contact(session, meeting.contact_id)
    if needs_reason(session.network(), person.id) and not (meeting.without_call_reason or "").strip():
        raise RefusedError("meeting.needs_call")

    def work(writer: Writer) -> int:
        if axis is not None and person.axes[:1] != (axis,):
            writer.set_axes(person.id, (axis, *(one for one in person.axes if one != axis)))
        return open_ledger(session, writer).add(meeting).id

    return session.run(
        Op.PLAN_MEETING,
        work,
        say("label.meeting_planned", name=person.name),
        initiator,
    )


def move(session: Session, number: int, day: date, start: time | None, initiator: str | None = None) -> None:
    """Put a planned meeting on another day or hour; what was to prepare moves with it."""
    meeting = planned(session, number)

    def work(writer: Writer) -> None:
        ledger = open_ledger(session, writer)
        ledger.settle(ledger.change(meeting, day=day, start=start))

    name = contact(session, meeting.contact_id).name
    session.run(Op.MOVE_MEETING, work, say("label.meeting_moved", name=name), initiator)


def cancel(
    session: Session, number: int, *, by_contact: bool, reason: str | None = None, initiator: str | None = None
) -> None:
    """Cancel a planned meeting; one the contact cancelled is to be planned anew (R98)."""
    meeting = planned(session, number)

    def work(writer: Writer) -> None:
        end(open_ledger(session, writer), meeting, by_contact=by_contact, reason=reason)

    name = contact(session, meeting.contact_id).name
    session.run(Op.CANCEL_MEETING, work, say("label.meeting_cancelled", name=name), initiator)


def end(ledger: Ledger, meeting: Meeting, *, by_contact: bool, reason: str | None) -> Meeting:
    """Within a step, mark a meeting as cancelled, with its row in the log."""
    status = MeetingStatus.CANCELLED_BY_CONTACT if by_contact else MeetingStatus.CANCELLED_BY_ME
    row = ledger.add(
        Exchange(
            id=0,
            kind=ExchangeKind.MEETING,
            day=ledger.today,
            contact_id=meeting.contact_id,
            channel=meeting.channel,
            meeting_id=meeting.id,
            reason=reason,
            ref=meeting.ref,
        ),
        settle=False,
    )
    ended = ledger.change(meeting, status=status, ended_on=ledger.today, reason=reason, exchange_id=row.id)
    ledger.settle(row)
    ledger.settle(ended)
    return ended


def save_sheet(session: Session, sheet: PrepSheet, initiator: str | None = None) -> None:
    """Keep a prep sheet as it stands; one step for each edit that was made."""
    if session.store.sheet(sheet.meeting_id) == sheet:
        return
    meeting = session.store.one(Meeting, sheet.meeting_id)
    if meeting is None:
        raise InputError("meeting.unknown")
    name = contact(session, meeting.contact_id).name
    session.run(Op.EDIT_SHEET, lambda writer: writer.put_sheet(sheet), say("label.sheet", name=name), initiator)


def record_preparation(session: Session, number: int, minutes: int, initiator: str | None = None) -> int:
    """Record that the sheet of a meeting is ready, with the minutes it took (F08); returns the id of the row."""
    meeting = planned(session, number)
    row = Exchange(
        0,
        ExchangeKind.PREPARATION,
        session.today,
        meeting.contact_id,
        minutes=minutes,
        meeting_id=meeting.id,
    )
    name = contact(session, meeting.contact_id).name
    return session.run(
        Op.RECORD_EXCHANGE,
        lambda writer: open_ledger(session, writer).add(row).id,
        say("label.sheet", name=name),
        initiator,
    )


def planned(session: Session, number: int) -> Meeting:
    """The planned meeting with that id; InputError when it is none."""
    meeting = session.store.one(Meeting, number)
    if meeting is None:
        raise InputError("meeting.unknown")
    if meeting.status is not MeetingStatus.PLANNED:
        raise RefusedError("meeting.not_planned")
    return meeting


def estimated_minutes(network: Network, meeting: Meeting) -> int:
    """What a meeting will cost in all, in minutes (R58): the mean of the user's own held ones from the tenth on.

    Before that four hours and a half, a practitioner's order of magnitude: what surrounds a meeting hardly depends on
    its length. One of more than an hour costs in proportion; without a way there, that way is not counted.
    """
    held = [row.minutes for row in network.exchanges if row.kind is ExchangeKind.MEETING and row.breakdown]
    if len(held) >= OWN_MEASURE_FROM:
        return _rounded(sum(held) / len(held))
    whole = PRACTITIONER_MINUTES * max(1.0, meeting.duration_minutes / PRACTITIONER_LENGTH)
    if meeting.channel in {Medium.PHONE, Medium.VIDEO}:
        whole -= PRACTITIONER_TRAVEL
    return _rounded(whole)


def _rounded(minutes: float) -> int:
    """An order of magnitude, to the quarter of an hour."""
    return round(minutes / 15) * 15


OWN_MEASURE_FROM = own_values.CASES
PRACTITIONER_MINUTES = own_values.MEETING_MINUTES
PRACTITIONER_LENGTH = 60
PRACTITIONER_TRAVEL = 60


def blank_meeting(contact_id: int, day: date, today: date) -> Meeting:
    """A meeting of twenty minutes with that person, to be filled in (R45)."""
    return Meeting(0, contact_id, day, today)
