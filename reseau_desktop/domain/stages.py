"""How far one has come with each person: computed from the record, never typed (contract, `stage`)."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from .contact import Contact
from .exchange import Exchange
from .history import History
from .loops import reports
from .obligations import thanks
from .people import first_stage, people_of
from .vocabulary import ExchangeKind, Stage, Verdict

_APPROACHES = frozenset({ExchangeKind.CALL_ANNOUNCEMENT, ExchangeKind.UNANSWERED_CALL})


class Warmth(StrEnum):
    """How the window words `kept_warm`: the phone was enough, loop closed, followed with news, thanked."""

    PHONE_ENOUGH = "phone_enough"
    LOOP_CLOSED = "loop_closed"
    FOLLOWED = "followed"
    THANKED = "thanked"


def stages(history: History) -> dict[int, Stage]:
    """The stage of every contact of the network, by id, at the end of the day of the history."""
    look = history.once(_Look)
    found = dict(people_of(history.network.contacts).first_stages)
    found.update((contact.id, look.stage(contact)) for contact in look.recorded())
    return found


def warmths(history: History) -> dict[int, Warmth]:
    """The finer word for each contact that is kept warm, by id."""
    look = history.once(_Look)
    kept = (contact for contact in look.recorded() if look.stage(contact) is Stage.KEPT_WARM)
    return {contact.id: look.warmth(contact.id) for contact in kept}


class _Look:
    """What the stages of all contacts are told from, gathered once."""

    def __init__(self, history: History) -> None:
        self.history = history
        self.planned = {one.contact_id: one.planned_on for one in history.planned}
        self.to_thank = {one.contact_id for one in thanks(history) if one.done is None}
        owed = reports(history)
        self.to_report = {one.about_id for one in owed if one.done is None}
        self.reported = {one.about_id for one in owed if one.done is not None}
        self.introduced = {one.person_id for one in history.introductions}
        self.verdicts = {row.contact_id: row.verdict for row in history.calls}
        self.approached = {row.contact_id for row in history.rows if row.kind in _APPROACHES}
        self.touched = {row.contact_id for row in history.rows} | self.planned.keys()
        self.informed = {row.contact_id for row in history.of_kind(ExchangeKind.NEWS)}

    def recorded(self) -> Iterator[Contact]:
        """Those of whom anything is recorded that a stage is told from, by id; others stand where they began."""
        contacts = self.history.contacts
        numbers = self.touched | self.introduced
        return (contacts[who] for who in sorted(one for one in numbers if one is not None) if who in contacts)

    def stage(self, contact: Contact) -> Stage:
        if not contact.archived and contact.id in self.touched:
            advanced = self.advanced(contact.id)
            if advanced is not None:
                return advanced
        return first_stage(contact, introduced=contact.id in self.introduced)

    def advanced(self, who: int) -> Stage | None:
        """The stage that the record of a person shows, the first that applies; None when it shows none."""
        tests = (
            (Stage.CLOSED, self.is_closed(who)),
            (Stage.MEETING_PLANNED, who in self.planned),
            (Stage.TO_THANK, who in self.to_thank),
            (Stage.TO_REPORT, who in self.to_report),
            (Stage.KEPT_WARM, who in self.history.met or self.verdicts.get(who) is Verdict.PHONE_WAS_ENOUGH),
            (Stage.QUALIFIED, who in self.verdicts),
            (Stage.ANNOUNCED, who in self.approached),
        )
        return next((stage for stage, true in tests if true), None)

    def is_closed(self, who: int) -> bool:
        """Closed without exchange and not taken up again since, or told so on the phone and never met."""
        if who in self.history.closed and not self.is_taken_up(who):
            return True
        return self.verdicts.get(who) is Verdict.CLOSE and who not in self.history.met

    def is_taken_up(self, who: int) -> bool:
        rows = self.history.with_contact(who)
        last = max(index for index, row in enumerate(rows) if row.kind is ExchangeKind.CLOSED_WITHOUT_EXCHANGE)
        planned = self.planned.get(who)
        return any(self.takes_up(row) for row in rows[last + 1 :]) or (
            planned is not None and planned >= rows[last].day
        )

    def takes_up(self, row: Exchange) -> bool:
        live = row.kind is ExchangeKind.QUALIFICATION_CALL or row.id in self.history.held_rows
        return live or row.kind in _APPROACHES

    def warmth(self, who: int) -> Warmth:
        if who not in self.history.met:
            return Warmth.PHONE_ENOUGH
        if who in self.reported:
            return Warmth.LOOP_CLOSED
        return Warmth.FOLLOWED if who in self.informed else Warmth.THANKED
