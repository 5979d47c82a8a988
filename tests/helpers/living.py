"""A campaign lived day by day: each row is recorded with what follows from it, each morning brings its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

from reseau_desktop.domain.advice import Advice, Opinion
from reseau_desktop.domain.contact import Contact
from reseau_desktop.domain.exchange import Exchange
from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.following_up import Consequences, Event, applied, consequences, daily
from reseau_desktop.domain.introduction import Introduction, Permissions
from reseau_desktop.domain.meeting import Meeting
from reseau_desktop.domain.network import Network
from reseau_desktop.domain.project import MethodSettings
from reseau_desktop.domain.promise import Given, Promise, PromisedName
from reseau_desktop.domain.vocabulary import (
    AdviceFate,
    ExchangeKind,
    Gift,
    Medium,
    MeetingStatus,
    Stance,
    Verdict,
)
from reseau_desktop.formats.content import follow_up_rules

ALL = Permissions(note=True, contact=True, use_name=True)
TABLES: dict[type[Any], str] = {
    Exchange: "exchanges",
    Introduction: "introductions",
    Meeting: "meetings",
    Promise: "promises",
    PromisedName: "promised_names",
    Given: "given",
    Advice: "advice",
    Opinion: "opinions",
}


class Living:
    """Days are numbers from a Monday; rows are told in order; people are numbers, made when first named."""

    def __init__(self, people: int = 6, anchor: date = date(2026, 1, 5), **settings: Any) -> None:
        self.anchor, self.now, self.rules = anchor, 0, follow_up_rules()
        contacts = tuple(Contact(one, f"Person {one}", anchor) for one in range(1, people + 1))
        self.network = Network(contacts=contacts, settings=MethodSettings(**settings), anchor=anchor)
        self.wake(0)

    @property
    def today(self) -> date:
        return self.day(self.now)

    def day(self, number: int) -> date:
        return self.anchor + timedelta(days=number)

    def number(self, day: date) -> int:
        return (day - self.anchor).days

    def wake(self, number: int, at: time | None = None) -> None:
        """Let the days pass up to this one, each with its morning."""
        assert number >= self.now, "days do not run backwards"
        for each in range(min(self.now + 1, number), number + 1):
            self.now = each
            self._apply(daily(self.network, self.today, self.rules, at))

    def _apply(self, what: Consequences) -> None:
        self.network = applied(self.network, what)

    def settle(self, event: Event) -> None:
        self._apply(consequences(self.network, event, self.today, self.rules))

    def record(self, event: Any) -> Any:
        table = TABLES[type(event)]
        rows = getattr(self.network, table)
        kept = replace(event, id=max((one.id for one in rows), default=0) + 1)
        rows = (*rows, kept)
        if table == "exchanges":
            rows = tuple(sorted(rows, key=lambda one: (one.day, one.id)))
        self.network = replace(self.network, **{table: rows})
        self.settle(kept)
        return kept

    def change(self, record: Any, *, settle: bool = True, **values: Any) -> Any:
        table = "contacts" if isinstance(record, Contact) else TABLES.get(type(record), "follow_ups")
        changed = replace(record, **values)
        rows = tuple(changed if one.id == record.id else one for one in getattr(self.network, table))
        self.network = replace(self.network, **{table: rows})
        if settle:
            self.settle(changed)
        return changed

    def row(self, kind: str, day: int, contact: int | None = None, **fields: Any) -> Exchange:
        self.wake(max(day, self.now))
        return self.record(Exchange(0, ExchangeKind(kind), self.day(day), contact, **fields))

    def announce(self, day: int, contact: int) -> Exchange:
        return self.row("call_announcement", day, contact, channel=Medium.EMAIL)

    def call(self, day: int, contact: int, verdict: str = "meet") -> Exchange:
        return self.row("qualification_call", day, contact, verdict=Verdict(verdict), channel=Medium.PHONE)

    def unanswered(self, day: int, contact: int) -> Exchange:
        return self.row("unanswered_call", day, contact, channel=Medium.PHONE)

    def thank(self, day: int, exchange: Exchange, channel: str = "email") -> Exchange:
        return self.row("thank_you", day, exchange.contact_id, for_exchange_id=exchange.id, channel=Medium(channel))

    def plan(self, day: int, contact: int, on: int, **fields: Any) -> Meeting:
        self.wake(day)
        return self.record(Meeting(0, contact, self.day(on), self.today, **fields))

    def end(self, meeting: Meeting, day: int, status: str = "held", **fields: Any) -> Exchange:
        self.wake(day)
        number = max((one.id for one in self.network.exchanges), default=0) + 1
        held = MeetingStatus(status)
        self.change(meeting, settle=False, status=held, ended_on=self.today, exchange_id=number)
        return self.row("meeting", day, meeting.contact_id, meeting_id=meeting.id, **fields)

    def meet(self, day: int, contact: int, **fields: Any) -> Exchange:
        return self.end(self.plan(day, contact, day), day, **fields)

    def introduce(self, day: int, giver: int | None, person: int, granted: Permissions = ALL) -> Introduction:
        self.wake(day)
        return self.record(Introduction(0, giver, person, self.today, granted))

    def promise(self, day: int, contact: int, due: int | None = None, **fields: Any) -> Promise:
        self.wake(day)
        due_on = None if due is None else self.day(due)
        return self.record(Promise(0, contact, self.today, "An article", due_on=due_on, **fields))

    def name_promised(self, day: int, contact: int) -> PromisedName:
        self.wake(day)
        return self.record(PromisedName(0, contact, self.today, "a colleague"))

    def give(self, day: int, contact: int) -> Given:
        self.wake(day)
        return self.record(Given(0, contact, self.today, Gift.ARTICLE))

    def advise(self, day: int, contact: int, axis: int | None = None) -> Advice:
        self.wake(day)
        return self.record(Advice(0, contact, self.today, "Learn the words", axis_id=axis))

    def decide(self, day: int, advice: Advice, fate: str = "followed") -> Advice:
        self.wake(day)
        return self.change(advice, fate=AdviceFate(fate), fate_on=self.today)

    def opine(self, day: int, contact: int, axis: int) -> Opinion:
        self.wake(day)
        return self.record(Opinion(0, contact, self.today, axis, Stance.FOR))

    def open(self, contact: int | None, *rules: str) -> list[tuple[str | None, int]]:
        """What is to be done about somebody: rule and day due, in order; only these rules when named."""
        found = [
            (one.rule, self.number(one.due))
            for one in self.network.follow_ups
            if one.pending and one.contact_id == contact and (not rules or one.rule in rules)
        ]
        return sorted(found, key=lambda pair: (pair[1], pair[0] or ""))

    def last(self, rule: str | None, contact: int | None = None) -> FollowUp:
        """The last follow-up ever made by a rule."""
        found = [one for one in self.network.follow_ups if one.rule == rule and contact in {None, one.contact_id}]
        return found[-1]
