"""Small networks told in a few lines, for the rules to read: days are numbers counted from a Monday."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from reseau_desktop.domain.advice import Opinion
from reseau_desktop.domain.contact import Contact
from reseau_desktop.domain.exchange import Exchange
from reseau_desktop.domain.introduction import Introduction, Permissions
from reseau_desktop.domain.meeting import Meeting
from reseau_desktop.domain.network import Network
from reseau_desktop.domain.project import Axis, MethodSettings
from reseau_desktop.domain.promise import Given, Promise
from reseau_desktop.domain.vocabulary import ExchangeKind, Gift, Medium, MeetingStatus, Stance, Verdict

ALL_PERMISSIONS = Permissions(note=True, contact=True, use_name=True)


class Story:
    """Collects rows in the order in which they are told; `network()` gives them as the rules read them.

    Methods return the id of what they added. People are numbers, known from day 0 unless `person` says otherwise.
    """

    def __init__(self, anchor: date = date(2026, 1, 5), **settings: Any) -> None:
        self.anchor = anchor
        self.settings = MethodSettings(**settings)
        self.contacts: dict[int, Contact] = {}
        self.rows: list[Exchange] = []
        self.meetings: dict[int, Meeting] = {}
        self.introductions: list[Introduction] = []
        self.promises: list[Promise] = []
        self.gifts: list[Given] = []
        self.opinions: list[Opinion] = []
        self.axes: tuple[Axis, ...] = ()

    def day(self, number: int) -> date:
        return self.anchor + timedelta(days=number)

    def person(self, contact_id: int, known: int = 0, **fields: Any) -> int:
        self.contacts[contact_id] = Contact(contact_id, f"Person {contact_id}", self.day(known), **fields)
        return contact_id

    def _meet_person(self, contact_id: int | None) -> None:
        if contact_id is not None and contact_id not in self.contacts:
            self.person(contact_id)

    def row(self, kind: str, day: int, contact: int | None = None, **fields: Any) -> int:
        self._meet_person(contact)
        self.rows.append(Exchange(len(self.rows) + 1, ExchangeKind(kind), self.day(day), contact, **fields))
        return len(self.rows)

    def call(self, day: int, contact: int, verdict: str = "meet") -> int:
        return self.row("qualification_call", day, contact, verdict=Verdict(verdict), channel=Medium.PHONE)

    def email(self, day: int, contact: int, **fields: Any) -> int:
        return self.row("call_announcement", day, contact, channel=Medium.EMAIL, **fields)

    def thank(self, day: int, contact: int, exchange: int, channel: str = "email") -> int:
        return self.row("thank_you", day, contact, for_exchange_id=exchange, channel=Medium(channel))

    def report(self, day: int, giver: int, about: int) -> int:
        return self.row("report_to_introducer", day, giver, about_id=about)

    def plan(self, contact: int, on: int, planned: int, **fields: Any) -> int:
        self._meet_person(contact)
        meeting_id = 1000 + len(self.meetings)
        self.meetings[meeting_id] = Meeting(meeting_id, contact, self.day(on), self.day(planned), **fields)
        return meeting_id

    def meet(
        self, day: int, contact: int, planned: int | None = None, share: int | None = None, **fields: Any
    ) -> int:
        return self.end(day, contact, planned if planned is not None else day, "held", share, on=day, **fields)

    def end(
        self, day: int, contact: int, planned: int, status: str, share: int | None = None, *, on: int, **fields: Any
    ) -> int:
        row = self.row("meeting", day, contact, my_talk_share=share, meeting_id=1000 + len(self.meetings))
        self.plan(
            contact, on, planned, status=MeetingStatus(status), ended_on=self.day(day), exchange_id=row, **fields
        )
        return row

    def introduce(
        self, day: int, giver: int | None, person: int, permissions: Permissions = ALL_PERMISSIONS, **fields: Any
    ) -> int:
        self._meet_person(giver)
        self._meet_person(person)
        number = len(self.introductions) + 1
        self.introductions.append(Introduction(number, giver, person, self.day(day), permissions, **fields))
        return number

    def promise(self, day: int, contact: int, due: int | None = None, **fields: Any) -> int:
        self._meet_person(contact)
        number = len(self.promises) + 1
        due_on = None if due is None else self.day(due)
        self.promises.append(Promise(number, contact, self.day(day), "An article", due_on=due_on, **fields))
        return number

    def give(self, day: int, contact: int, what: str = "article") -> None:
        self.gifts.append(Given(len(self.gifts) + 1, contact, self.day(day), Gift(what)))

    def opine(self, day: int, contact: int, axis: int, stance: str) -> None:
        self._meet_person(contact)
        self.opinions.append(Opinion(len(self.opinions) + 1, contact, self.day(day), axis, Stance(stance)))

    def erase(self, day: int, contact: int) -> None:
        self.row("contact_erased", day, contact)

    def network(self) -> Network:
        return Network(
            contacts=tuple(sorted(self.contacts.values(), key=lambda one: one.id)),
            introductions=tuple(self.introductions),
            exchanges=tuple(sorted(self.rows, key=lambda row: (row.day, row.id))),
            meetings=tuple(self.meetings.values()),
            promises=tuple(self.promises),
            given=tuple(self.gifts),
            opinions=tuple(self.opinions),
            axes=self.axes,
            settings=self.settings,
            anchor=self.anchor,
        )
