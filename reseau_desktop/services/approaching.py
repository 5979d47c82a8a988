"""Approaching people: introductions and their permissions, announcements, calls with their verdict, any exchange."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from ..domain.changes import Op
from ..domain.errors import InputError
from ..domain.exchange import Exchange, Minutes
from ..domain.introduction import Introduction
from ..domain.message import Message, say
from ..domain.promise import Given, Promise
from ..domain.vocabulary import ExchangeKind, Medium, Objective, Verdict
from ..store.writing import Writer
from .contacts import contact
from .ledger import Ledger
from .session import Session


def record_exchange(
    session: Session,
    exchange: Exchange,
    *,
    given: Given | None = None,
    promises: Iterable[Promise] = (),
    initiator: str | None = None,
) -> int:
    """Record one row of the log with what was given or promised in it; returns its id.

    The follow-ups it settles and those it calls for are written in the same step.
    """
    owed = list(promises)

    def work(writer: Writer) -> int:
        ledger = open_ledger(session, writer)
        row = ledger.add(exchange)
        if given is not None:
            ledger.add(replace(given, exchange_id=row.id))
        for promise in owed:
            ledger.add(replace(promise, exchange_id=row.id))
        return row.id

    return session.run(Op.RECORD_EXCHANGE, work, _label(session, exchange), initiator)


@dataclass(frozen=True, slots=True)
class Call:
    """A qualification call (R51 to R55), fifteen minutes by the method; `minutes` by stage."""

    contact_id: int
    verdict: Verdict | None
    verdict_reason: str | None = None
    objective: Objective = Objective.INFORMATION
    minutes: Minutes = field(default_factory=lambda: Minutes(exchange=15))
    day: date | None = None
    learned: tuple[str, ...] = ()
    text: str | None = None


def record_call(session: Session, call: Call, initiator: str | None = None) -> int:
    """Record a qualification call with its verdict, which is mandatory (R54); returns the id of its row."""
    if call.verdict is None:
        raise InputError("call.verdict_missing")
    person = contact(session, call.contact_id)
    spent = call.minutes
    row = Exchange(
        id=0,
        kind=ExchangeKind.QUALIFICATION_CALL,
        day=call.day or session.today,
        contact_id=person.id,
        channel=Medium.PHONE,
        minutes=spent.preparation + spent.travel + spent.exchange + spent.debrief,
        breakdown=spent,
        objective=call.objective,
        verdict=call.verdict,
        verdict_reason=call.verdict_reason,
        learned=call.learned,
        text=call.text,
    )
    return session.run(
        Op.RECORD_CALL,
        lambda writer: open_ledger(session, writer).add(row).id,
        say("label.call", name=person.name),
        initiator,
    )


def record_no_answer(session: Session, contact_id: int, minutes: int = 5, initiator: str | None = None) -> int:
    """Record a call that was not answered; returns the id of its row. A next one is planned, after the third none."""
    person = contact(session, contact_id)
    row = Exchange(0, ExchangeKind.UNANSWERED_CALL, session.today, person.id, channel=Medium.PHONE, minutes=minutes)
    return session.run(
        Op.RECORD_CALL,
        lambda writer: open_ledger(session, writer).add(row).id,
        say("label.no_answer", name=person.name),
        initiator,
    )


def record_introduction(session: Session, introduction: Introduction, initiator: str | None = None) -> int:
    """Record that somebody, or an occasion, led to a person; returns its id."""
    if introduction.giver_id is None and not introduction.occasion:
        raise InputError("introduction.needs_giver")
    if introduction.giver_id is not None:
        contact(session, introduction.giver_id)
    person = contact(session, introduction.person_id)
    return session.run(
        Op.RECORD_INTRODUCTION,
        lambda writer: open_ledger(session, writer).add(dated(introduction)).id,
        say("label.introduction", name=person.name),
        initiator,
    )


def edit_introduction(session: Session, introduction: Introduction, initiator: str | None = None) -> None:
    """Change an introduction; a permission granted now is dated today (R80)."""
    before = session.store.one(Introduction, introduction.id)
    if before is None:
        raise InputError("introduction.unknown")
    changed = dated(introduction, session.today)

    def work(writer: Writer) -> None:
        ledger = open_ledger(session, writer)
        values = {
            name: getattr(changed, name)
            for name in changed.__dataclass_fields__
            if getattr(changed, name) != getattr(before, name)
        }
        ledger.settle(ledger.change(before, **values))

    person = contact(session, introduction.person_id)
    session.run(Op.EDIT_INTRODUCTION, work, say("label.introduction", name=person.name), initiator)


def dated(introduction: Introduction, day: date | None = None) -> Introduction:
    """The introduction with the day of each granted permission, that of the introduction by default."""
    granted, on = introduction.permissions, day or introduction.day
    return replace(
        introduction,
        note_granted_on=(introduction.note_granted_on or on) if granted.note else None,
        contact_granted_on=(introduction.contact_granted_on or on) if granted.contact else None,
        use_name_granted_on=(introduction.use_name_granted_on or on) if granted.use_name else None,
    )


def open_ledger(session: Session, writer: Writer) -> Ledger:
    """A ledger for the step under way."""
    return Ledger(writer, session.network(), session.today, session.clock.stamp())


def _label(session: Session, exchange: Exchange) -> Message:
    if exchange.contact_id is None:
        return say("label.note")
    return say("label.exchange", name=contact(session, exchange.contact_id).name)
