"""Debriefs: rehearsed while one types, then recorded as one step, of a meeting or of a qualification call."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ..domain.card import CardFacts
from ..domain.changes import Op
from ..domain.debrief_check import Problem, problems
from ..domain.debriefing import (
    Debrief,
    NameGiven,
    contact_of,
    discoveries_of,
    entered_with,
    exchange_of,
    tags_after,
)
from ..domain.errors import RefusedError
from ..domain.exchange import Exchange
from ..domain.follow_up import FollowUp
from ..domain.meeting import Meeting
from ..domain.message import say
from ..domain.rehearsal import Proposal, proposals
from ..domain.vocabulary import FollowUpState, MeetingStatus
from ..formats.content import follow_up_rules
from ..formats.vcard.edit import new_card
from ..store.contacts import NewContact
from ..store.writing import Writer
from .approaching import open_ledger
from .contacts import contact
from .ledger import Ledger
from .meetings import planned
from .session import Session


@dataclass(frozen=True, slots=True)
class Choice:
    """What the user made of a proposal: ticked or not, and the day it is due."""

    proposal: Proposal
    ticked: bool
    due: date


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a debrief made: the row of the log, the people it created, how many follow-ups stand."""

    exchange_id: int
    new_contacts: tuple[int, ...]
    follow_ups: int


def rehearse(session: Session, debrief: Debrief) -> list[Proposal]:
    """The follow-ups that recording it today would make, in the order shown."""
    return proposals(debrief, session.network(), session.today, follow_up_rules())


def check(debrief: Debrief) -> list[Problem]:
    """What is missing or impossible in it, blocking ones first."""
    return problems(debrief)


def record(
    session: Session,
    debrief: Debrief,
    choices: Iterable[Choice] = (),
    initiator: str | None = None,
    *,
    also: Iterable[FollowUp] = (),
) -> Recorded:
    """Record a debrief as one step, following what was chosen of its proposals; `also` are follow-ups by hand.

    RefusedError when something blocking is missing, when its meeting is no longer planned, or for a day to come.
    """
    for problem in problems(debrief):
        if problem.blocking:
            raise RefusedError(problem.message.key, **dict(problem.message.args))
    if debrief.day > session.today:
        raise RefusedError("debrief.day_to_come")
    meeting = planned(session, debrief.meeting_id) if debrief.meeting_id is not None else None
    person = contact(session, debrief.contact_id)
    chosen, by_hand = list(choices), list(also)

    def work(writer: Writer) -> Recorded:
        return _record(open_ledger(session, writer), debrief, meeting, chosen, by_hand)

    op, key = (Op.RECORD_CALL, "label.call") if debrief.is_call else (Op.DEBRIEF, "label.debrief")
    return session.run(op, work, say(key, name=person.name), initiator)


def _record(
    ledger: Ledger, debrief: Debrief, meeting: Meeting | None, chosen: list[Choice], by_hand: list[FollowUp]
) -> Recorded:
    before = {one.id for one in ledger.network.follow_ups}
    people = [_person(ledger, debrief, name) for name in debrief.noted_names]
    row = _enter_exchange(ledger, debrief, meeting)
    for entry in entered_with(debrief, row.id, people):
        ledger.add(entry)
    _note_what_matters(ledger, debrief)
    _note_terms(ledger, debrief, row.id)
    for found in discoveries_of(debrief, row.id):
        ledger.writer.insert(found)
    for choice in chosen:
        _follow(ledger, choice, people, before)
    for one in by_hand:
        ledger.add(one, settle=False)
    ledger.writer.drop_draft(draft_key(debrief))
    made = [one for one in ledger.network.follow_ups if one.id not in before and one.pending]
    new = [who for who, name in zip(people, debrief.noted_names, strict=True) if name.contact_id is None]
    return Recorded(row.id, tuple(new), len(made))


def _person(ledger: Ledger, debrief: Debrief, name: NameGiven) -> int:
    """The id of a person named, created when unknown; what was noted of somebody known is left alone."""
    if name.contact_id is not None:
        return name.contact_id
    seen = contact_of(name, 0, debrief.day)
    given, _, family = seen.name.partition(" ")
    facts = CardFacts(fn=seen.name, given=given, family=family or None, org=seen.organisation, title=seen.job)
    method = {"known_on": seen.known_on, "source": seen.source, "origin": seen.origin}
    return ledger.add_contact(NewContact(new_card(facts), facts, dict(method)), seen).id


def _enter_exchange(ledger: Ledger, debrief: Debrief, meeting: Meeting | None) -> Exchange:
    """The row of the log, its meeting marked as held before its consequences are drawn."""
    row = ledger.add(exchange_of(debrief), settle=False)
    if meeting is not None:
        ledger.change(
            meeting,
            status=MeetingStatus.HELD,
            ended_on=debrief.day,
            exchange_id=row.id,
            debriefed=True,
            day=debrief.day,
            start=debrief.start or meeting.start,
        )
    ledger.settle(row)
    return row


def _note_what_matters(ledger: Ledger, debrief: Debrief) -> None:
    """Keep what matters to the person (R71) and how the person stands to me."""
    person = next(one for one in ledger.network.contacts if one.id == debrief.contact_id)
    values: dict[str, object] = {}
    matters = debrief.matters.strip()
    if matters and matters != person.matters:
        values["matters"] = matters
    tags = tags_after(debrief, person.tags)
    if tags != person.tags:
        values["tags"] = tags
    if values:
        ledger.change_contact(person.id, **values)


def _note_terms(ledger: Ledger, debrief: Debrief, exchange_id: int) -> None:
    """Words heard go to the glossary, once each (R67)."""
    for word in dict.fromkeys(term.strip() for term in debrief.terms if term.strip()):
        ledger.writer.execute(
            "INSERT INTO term (word, contact_id, exchange_id, day) SELECT ?1, ?2, ?3, ?4"
            " WHERE NOT EXISTS (SELECT 1 FROM term WHERE word = ?1 COLLATE NOCASE)",
            word,
            debrief.contact_id,
            exchange_id,
            debrief.day,
        )


def _follow(ledger: Ledger, choice: Choice, people: list[int], before: set[int]) -> None:
    """Make the follow-ups that the step made as the user chose them."""
    proposal = choice.proposal
    who = proposal.contact_id if proposal.name_index is None else people[proposal.name_index]
    made = _made(ledger, proposal, who, before)
    if made is None:
        if choice.ticked:
            offered = FollowUp(0, proposal.action, choice.due, ledger.today, who, proposal.rule, ledger.today)
            ledger.add(offered, settle=False)
        return
    if not choice.ticked:
        ledger.change(made, state=FollowUpState.SKIPPED, reason="debrief", done_on=ledger.today)
    elif choice.due != made.due:
        ledger.change(made, state=FollowUpState.SNOOZED, due=max(choice.due, ledger.today))


def _made(ledger: Ledger, proposal: Proposal, who: int | None, before: set[int]) -> FollowUp | None:
    found = (
        one
        for one in ledger.network.follow_ups
        if one.id not in before and (one.rule, one.action, one.contact_id) == (proposal.rule, proposal.action, who)
    )
    return next(found, None)


def draft_key(debrief: Debrief) -> str:
    """Under which key a debrief is kept as typed: one a meeting, one a person for calls."""
    if debrief.meeting_id is not None:
        return f"debrief-meeting-{debrief.meeting_id}"
    return f"debrief-call-{debrief.contact_id}"


def keep_draft(session: Session, key: str, content: object | None) -> None:
    """Keep a form as it was typed, until it is recorded; None drops it. It is no step: nothing is created yet."""
    session.store.save_draft(key, content, session.clock.stamp())


def draft(session: Session, key: str) -> object | None:
    """The form as it was typed, or None."""
    found: object | None = session.store.draft(key)
    return found
