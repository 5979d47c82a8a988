"""The agenda: what is due by day, what was done, birthdays for those who want them, and putting things off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from ..domain.birthdays import birthdays_between
from ..domain.changes import Op
from ..domain.errors import RefusedError
from ..domain.follow_up import FollowUp
from ..domain.meeting import Meeting
from ..domain.message import Message, say
from ..domain.network import Network
from ..domain.next_actions import NextAction, explained
from ..domain.vocabulary import Action, FollowUpState, MeetingStatus
from ..formats.content import follow_up_rules
from ..store.writing import Writer
from .approaching import open_ledger
from .follow_ups import pending
from .session import Session

BIRTHDAYS = "birthdays"
_DAYS_AHEAD = 30


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One line of the agenda: a follow-up, a meeting or a birthday, with its day and the reason in words.

    `id` is the id of the follow-up or of the meeting, of the contact for a birthday. `next` is the follow-up with its
    lateness and rules, `meeting` the meeting. `done` ones were done, or held, on `due`.
    """

    id: int
    kind: str
    due: date
    contact_id: int | None
    action: Action | None = None
    state: FollowUpState | None = None
    rule: str | None = None
    start: time | None = None
    why: Message | None = None
    next: NextAction | None = None
    meeting: Meeting | None = None
    done: bool = False


def agenda(session: Session, since: date | None = None, until: date | None = None) -> list[AgendaItem]:
    """The follow-ups and meetings due, by day: by default all that is overdue and the next thirty days.

    With the setting `birthdays` the birthdays of the same days, from today on when `since` is not given.
    """
    last = until or session.today + timedelta(days=_DAYS_AHEAD)
    return in_order(planned(session, since, last) + birthdays(session, since or session.today, last))


def planned(session: Session, since: date | None = None, until: date = date.max) -> list[AgendaItem]:
    """The follow-ups to do and the meetings to come up to `until`, in no order: all of them by default."""
    network = session.network()
    return _follow_ups(session, network, since, until) + _meetings(network, since, until)


def done(session: Session, since: date, until: date) -> list[AgendaItem]:
    """The follow-ups done and the meetings held on the days from `since` to `until`, by day."""
    network = session.network()
    items = [
        AgendaItem(one.id, "follow_up", one.done_on, one.contact_id, one.action, one.state, one.rule, done=True)
        for one in network.follow_ups
        if one.state is FollowUpState.DONE and one.done_on is not None and since <= one.done_on <= until
    ]
    for one in network.meetings:
        day = one.ended_on or one.day
        if one.status is MeetingStatus.HELD and since <= day <= until:
            items.append(AgendaItem(one.id, "meeting", day, one.contact_id, start=one.start, meeting=one, done=True))
    return in_order(items)


def shows_birthdays(session: Session) -> bool:
    """Whether birthdays are in the agenda: only when asked for."""
    return session.store.settings().get(BIRTHDAYS) is True


def show_birthdays(session: Session, shown: bool, initiator: str | None = None) -> None:
    """Put birthdays in the agenda, or leave them out."""
    if shown != shows_birthdays(session):
        session.run(
            Op.EDIT_SETTINGS, lambda writer: writer.put_setting(BIRTHDAYS, shown), say("label.settings"), initiator
        )


def put_off(session: Session, numbers: Sequence[int], day: date, initiator: str | None = None) -> None:
    """Put follow-ups on one day, today or later, as one step; RefusedError when it is past or one is settled."""
    if day < session.today:
        raise RefusedError("follow_up.past")
    found = [pending(session, number) for number in numbers]

    def work(writer: Writer) -> None:
        ledger = open_ledger(session, writer)
        for one in found:
            ledger.change(one, state=FollowUpState.SNOOZED, due=day)

    session.run(Op.SNOOZE_FOLLOW_UP, work, _label(session, found), initiator)


def _label(session: Session, found: Sequence[FollowUp]) -> Message:
    if len(found) > 1:
        return say("label.follow_ups_snoozed", count=len(found))
    people = {one.contact_id for one in found}
    name = next((one.name for one in session.network().contacts if one.id in people), None)
    return say("label.follow_up_snoozed_of", name=name) if name else say("label.follow_up_snoozed")


def _follow_ups(session: Session, network: Network, since: date | None, last: date) -> list[AgendaItem]:
    due = [
        one for one in network.follow_ups if one.pending and one.due <= last and (since is None or one.due >= since)
    ]
    return [
        AgendaItem(
            one.follow_up.id,
            "follow_up",
            one.due,
            one.contact_id,
            one.action,
            one.follow_up.state,
            one.rule,
            why=one.why,
            next=one,
        )
        for one in explained(network, session.today, follow_up_rules(), due)
    ]


def _meetings(network: Network, since: date | None, last: date) -> list[AgendaItem]:
    """The meetings to come, those with erased people left out (R107)."""
    gone = {one.id for one in network.contacts if one.erased_on is not None}
    return [
        AgendaItem(
            one.id,
            "meeting",
            one.day,
            one.contact_id,
            start=one.start,
            why=say("agenda.meeting", objective=one.objective, minutes=one.duration_minutes),
            meeting=one,
        )
        for one in network.meetings
        if one.status is MeetingStatus.PLANNED and one.day <= last and (since is None or one.day >= since)
        if one.contact_id not in gone
    ]


def birthdays(session: Session, since: date, until: date) -> list[AgendaItem]:
    """The birthdays from `since` to `until`; none unless the setting asks for them."""
    if not shows_birthdays(session):
        return []
    rows = session.store.rows(
        "SELECT id, birthday FROM contact"
        " WHERE birthday IS NOT NULL AND erased_on IS NULL AND archived = 0 AND triage <> 'not_relevant'"
    )
    return [
        AgendaItem(number, "birthday", day, number, why=_age(age))
        for number, text in rows
        for day, age in birthdays_between(str(text), since, until)
    ]


def _age(age: int | None) -> Message:
    return say("agenda.birthday") if age is None else say("agenda.birthday_age", age=age)


def in_order(items: list[AgendaItem]) -> list[AgendaItem]:
    """The items by day; on one day the meetings first, by hour."""
    return sorted(items, key=lambda item: (item.due, item.kind != "meeting", item.start or time.max, item.id))
