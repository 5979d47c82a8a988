"""Follow-ups: made by the table or by hand, done, put off, skipped; what to do today."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ..domain.changes import Op
from ..domain.errors import InputError, RefusedError
from ..domain.exchange import Exchange
from ..domain.follow_up import FollowUp
from ..domain.meeting import is_over
from ..domain.message import Message, say
from ..domain.next_actions import NextAction, next_actions
from ..domain.people import people_of
from ..domain.vocabulary import WRITTEN, Action, ExchangeKind, FollowUpState, Medium, MeetingStatus
from ..formats.content import follow_up_rules
from ..store.writing import Writer
from .approaching import open_ledger
from .contacts import contact
from .session import Session

ROW_OF: dict[Action, tuple[ExchangeKind, Medium | None]] = {
    Action.REMIND: (ExchangeKind.REMINDER, Medium.EMAIL),
    Action.CLOSE_KINDLY: (ExchangeKind.CLOSED_WITHOUT_EXCHANGE, None),
    Action.CONFIRM: (ExchangeKind.CONFIRMATION, Medium.EMAIL),
    Action.PREPARE: (ExchangeKind.PREPARATION, None),
    Action.THANK: (ExchangeKind.THANK_YOU, Medium.EMAIL),
    Action.REPORT: (ExchangeKind.REPORT_TO_INTRODUCER, Medium.EMAIL),
    Action.KEEP_PROMISE: (ExchangeKind.PROMISE_KEPT, Medium.EMAIL),
    Action.ANNOUNCE: (ExchangeKind.CALL_ANNOUNCEMENT, Medium.EMAIL),
    Action.SHARE_ARTICLE: (ExchangeKind.ARTICLE_SHARED, Medium.EMAIL),
    Action.GIVE_NEWS: (ExchangeKind.NEWS, Medium.EMAIL),
    Action.TELL_OUTCOME: (ExchangeKind.NEWS, Medium.EMAIL),
    Action.TELL_CHANGE: (ExchangeKind.NEWS, Medium.EMAIL),
    Action.TELL_POSITION: (ExchangeKind.CLOSING_MESSAGE, Medium.EMAIL),
    Action.REVIEW_WEEK: (ExchangeKind.WEEKLY_REVIEW, None),
}
"""The row of the log that doing an action leaves, and its usual channel; the others leave none by themselves."""


USUAL_MINUTES: dict[Action, int] = {
    Action.CALL: 15,
    Action.REMIND: 5,
    Action.CLOSE_KINDLY: 5,
    Action.CONFIRM: 5,
    Action.PREPARE: 60,
    Action.REREAD: 10,
    Action.DEBRIEF: 5,
    Action.THANK: 15,
    Action.REPORT: 10,
    Action.KEEP_PROMISE: 10,
    Action.ANNOUNCE: 15,
    Action.SHARE_ARTICLE: 10,
    Action.GIVE_NEWS: 10,
    Action.TELL_OUTCOME: 10,
    Action.TELL_CHANGE: 10,
    Action.REPLAN: 10,
    Action.SEND_CV: 10,
    Action.TELL_POSITION: 10,
    Action.REVIEW_WEEK: 20,
}
"""About how many minutes an action takes, for the sum that Today shows: an order of magnitude, not a measure."""


def today_actions(session: Session) -> list[NextAction]:
    """What to do next, best first, at most as many as the setting says."""
    network = session.network()
    return next_actions(network, session.today, follow_up_rules())


def pending(session: Session, number: int) -> FollowUp:
    """The follow-up with that id, still to be done; InputError when unknown, RefusedError when it is settled."""
    found = session.store.one(FollowUp, number)
    if found is None:
        raise InputError("follow_up.unknown")
    if not found.pending:
        raise RefusedError("follow_up.not_pending")
    return found


def complete(
    session: Session,
    number: int,
    *,
    channel: Medium | None = None,
    minutes: int = 0,
    text: str | None = None,
    initiator: str | None = None,
) -> None:
    """Mark a follow-up as done, leaving in the log the row that its action leaves (ROW_OF).

    RefusedError for thanks that are not written: a word on leaving is not enough (R84).
    """
    follow_up = pending(session, number)
    if follow_up.action is Action.THANK and channel is not None and channel not in WRITTEN:
        raise RefusedError("follow_up.thank_in_writing")

    def work(writer: Writer) -> None:
        ledger = open_ledger(session, writer)
        if follow_up.action in ROW_OF:
            ledger.add(_row(session, follow_up, channel, minutes, text))
        now = next(one for one in ledger.network.follow_ups if one.id == number)
        if now.pending:
            ledger.change(now, state=FollowUpState.DONE, done_on=session.today, done_at=session.clock.stamp())

    session.run(Op.DO_FOLLOW_UP, work, _label("label.follow_up_done", session, follow_up), initiator)


def snooze(session: Session, number: int, day: date, initiator: str | None = None) -> None:
    """Put a follow-up off to a day to come."""
    follow_up = pending(session, number)
    if day <= session.today:
        raise RefusedError("follow_up.past")

    def work(writer: Writer) -> None:
        open_ledger(session, writer).change(follow_up, state=FollowUpState.SNOOZED, due=day)

    session.run(Op.SNOOZE_FOLLOW_UP, work, _label("label.follow_up_snoozed", session, follow_up), initiator)


def skip(session: Session, number: int, reason: str, initiator: str | None = None) -> None:
    """Pass over a follow-up for a reason, which is kept."""
    follow_up = pending(session, number)
    if not reason.strip():
        raise RefusedError("follow_up.reason_missing")

    def work(writer: Writer) -> None:
        open_ledger(session, writer).change(
            follow_up, state=FollowUpState.SKIPPED, reason=reason.strip(), done_on=session.today
        )

    session.run(Op.SKIP_FOLLOW_UP, work, _label("label.follow_up_skipped", session, follow_up), initiator)


def add(session: Session, follow_up: FollowUp, initiator: str | None = None) -> int:
    """Add a follow-up by hand; returns its id. Never due before today."""
    if follow_up.due < session.today:
        raise RefusedError("follow_up.past")
    if follow_up.contact_id is not None:
        contact(session, follow_up.contact_id)
    made = replace(follow_up, made_on=session.today)
    return session.run(
        Op.ADD_FOLLOW_UP,
        lambda writer: open_ledger(session, writer).add(made, settle=False).id,
        _label("label.follow_up_added", session, follow_up),
        initiator,
    )


def moment(session: Session) -> tuple[date, frozenset[int]]:
    """What time alone changes: the day, and the planned meetings that are over; once it differs, settle the day."""
    now = session.clock.now()
    planned = (one for one in session.network().meetings if one.status is MeetingStatus.PLANNED)
    return now.date(), frozenset(one.id for one in planned if is_over(one, now))


def settle_day(session: Session) -> None:
    """Write what time alone brings on this day: debriefs of meetings that are over, the weekly review."""

    def work(writer: Writer) -> None:
        open_ledger(session, writer).settle_day(session.clock.now().time())

    session.keep_house(work)


def _row(session: Session, follow_up: FollowUp, channel: Medium | None, minutes: int, text: str | None) -> Exchange:
    kind, usual = ROW_OF[follow_up.action]
    return Exchange(
        id=0,
        kind=kind,
        day=session.today,
        contact_id=follow_up.contact_id,
        channel=channel or usual,
        minutes=minutes,
        for_exchange_id=follow_up.exchange_id if kind is ExchangeKind.THANK_YOU else None,
        about_id=follow_up.about_id,
        introduction_id=follow_up.introduction_id,
        meeting_id=follow_up.meeting_id,
        promise_id=follow_up.promise_id,
        text=text,
    )


def _label(key: str, session: Session, follow_up: FollowUp) -> Message:
    """The label of a step on a follow-up: the act, and the person when there is one."""
    person = people_of(session.network().contacts).by_id.get(follow_up.contact_id or 0)
    return say(key) if person is None else say(f"{key}_of", name=person.name)
