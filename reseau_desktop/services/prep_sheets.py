"""Prep sheets: what one needs to prepare a meeting and to print its sheet, gathered from the database."""

from __future__ import annotations

from datetime import date, time

from ..domain.chains import chain_to
from ..domain.contact import Contact
from ..domain.history import History, history_of
from ..domain.introduction import Introduction
from ..domain.meeting import Meeting, PrepSheet
from ..domain.network import Network
from ..domain.opening import Introducer
from ..domain.outline import outline
from ..domain.readiness import Preparation, Readiness, readiness
from ..domain.vocabulary import MeetingStatus
from ..reports.sheet import SheetInputs, build_sheet
from ..reports.sheet_content import SheetContent
from . import library
from .contacts import contact
from .session import Session

FIRST_MEETINGS = 3  # R61: at ease from the third or fourth interview on


def next_or_last_meeting(session: Session, contact_id: int) -> Meeting | None:
    """The person's next planned meeting, else the last one of all, else None."""
    meetings = [one for one in session.network().meetings if one.contact_id == contact_id]
    planned = [one for one in meetings if one.status is MeetingStatus.PLANNED and one.day >= session.today]
    if planned:
        return min(planned, key=_when)
    return max(meetings, key=lambda one: (one.day, one.id), default=None)


def sheet_of_person(session: Session, contact_id: int, language: str) -> SheetContent:
    """The sheet of the person's next planned meeting, else of the last one, else of what is known."""
    return build_sheet(inputs(session, contact(session, contact_id), language), language)


def inputs(
    session: Session,
    person: Contact,
    language: str,
    meeting: Meeting | None = None,
    sheet: PrepSheet | None = None,
) -> SheetInputs:
    """Everything a sheet is made of; without `meeting` the next or last one, without `sheet` the one kept."""
    network = session.network()
    history = history_of(network, session.today)
    found = meeting or next_or_last_meeting(session, person.id)
    facts = session.store.facts([person.id])[person.id]
    return SheetInputs(
        name=person.name,
        job=person.job or "",
        organisation=person.organisation or "",
        phones=tuple(one.value for one in facts.phones),
        matters=person.matters or "",
        meeting=found,
        sheet=sheet or (session.store.sheet(found.id) if found else None),
        introducers=introducers(history, person.id),
        chain=_chain(history, person.id),
        axis=_axis(network, person),
        user=network.user,
        number=_rank(network, found) if found else None,
        bank=library.questions(session, language),
        first_meetings=len(history.held) < FIRST_MEETINGS,
    )


def readiness_of(session: Session, meeting: Meeting) -> Readiness:
    """What the sheet of a meeting still lacks (R64)."""
    network = session.network()
    sheet = session.store.sheet(meeting.id) or PrepSheet(meeting.id)
    led = introducers(history_of(network, session.today), meeting.contact_id)
    return readiness(Preparation(sheet, led, network.user, outline(meeting.duration_minutes)))


def introducers(history: History, person_id: int) -> tuple[Introducer, ...]:
    """Who led to the person, those whose name may be used first."""
    found = [one for one in history.introductions if one.person_id == person_id]
    given = [_introducer(history, one) for one in found if one.giver_id is not None]
    return tuple(sorted(given, key=lambda one: not one.may_name))


def _introducer(history: History, one: Introduction) -> Introducer:
    giver = history.contacts.get(one.giver_id or 0)
    name = giver.name if giver is not None and giver.erased_on is None else ""
    return Introducer(name, one.permissions.use_name, one.link or "", one.words or "")


def _chain(history: History, person_id: int) -> tuple[str, ...]:
    """The names from the first introducer down to the last one."""
    steps = chain_to(history, person_id)
    givers = (history.contacts.get(one.giver_id or 0) for one in steps)
    return tuple(giver.name for giver in givers if giver is not None)


def _axis(network: Network, person: Contact) -> str:
    return next((one.name for axis in person.axes for one in network.axes if one.id == axis), "")


def _rank(network: Network, meeting: Meeting) -> int:
    """The rank of a meeting among those held or planned, by day."""
    counted = [
        one
        for one in network.meetings
        if one.status in {MeetingStatus.HELD, MeetingStatus.PLANNED} or one.id == meeting.id
    ]
    ordered = sorted(counted, key=_when)
    return next(place for place, one in enumerate(ordered, 1) if one.id == meeting.id)


def _when(meeting: Meeting) -> tuple[date, time, int]:
    """By day, then by hour, those without an hour last."""
    return meeting.day, meeting.start or time.max, meeting.id
