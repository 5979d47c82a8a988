"""A campaign file replayed in memory, day by day, through the follow-up rules: no database, no services."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from importlib import resources
from typing import Any

from reseau_desktop.domain.contact import Contact
from reseau_desktop.domain.exchange import Exchange
from reseau_desktop.domain.following_up import Event, applied, consequences, daily
from reseau_desktop.domain.introduction import Introduction, Permissions
from reseau_desktop.domain.meeting import Meeting
from reseau_desktop.domain.network import Network
from reseau_desktop.domain.promise import Given, Promise
from reseau_desktop.domain.vocabulary import (
    Asked,
    ExchangeKind,
    Gift,
    Medium,
    MeetingStatus,
    Origin,
    Source,
    Verdict,
)
from reseau_desktop.formats.content import follow_up_rules

Row = dict[str, Any]


def camille() -> Row:
    """The sample campaign as it stands in its file."""
    file = resources.files("reseau_desktop.resources") / "content" / "campaign_camille.json"
    return json.loads(file.read_text(encoding="utf-8"))


class Replay:
    """Feeds the rows of a campaign file in order; `ids` gives the id of each reference of the file."""

    def __init__(self, file: Row) -> None:
        self.file = file
        self.anchor = date.fromisoformat(file["anchor"])
        self.rules = follow_up_rules()
        self.ids: dict[str, int] = {}
        self.today = self.anchor
        self.network = Network(contacts=tuple(self._contact(one) for one in file["contacts"]), anchor=self.anchor)

    def days(self, last: int) -> Iterator[tuple[int, Network]]:
        """Each day number up to `last` with the network at the end of that day."""
        for number in range(last + 1):
            self.today = self.day(number)
            self.network = applied(self.network, daily(self.network, self.today, self.rules))
            for row in self._rows(number):
                self._feed(row)
            yield number, self.network

    def at(self, number: int) -> Network:
        """The network at the end of a day."""
        return dict(self.days(number))[number]

    def day(self, number: int) -> date:
        """The day of that number."""
        return self.anchor + timedelta(days=number)

    def ref(self, contact_id: int | None) -> str | None:
        """The reference of a contact in the file."""
        return next((one.ref for one in self.network.contacts if one.id == contact_id), None)

    def _id(self, ref: str | None) -> int | None:
        return None if ref is None else self.ids.setdefault(ref, len(self.ids) + 1)

    def _new(self, ref: str) -> int:
        found = self._id(ref)
        assert found is not None
        return found

    def _contact(self, one: Row) -> Contact:
        return Contact(
            id=self._new(one["id"]),
            name=one["name"],
            given_name=one["name"].split()[0],
            known_on=self.day(one["known_day"]),
            source=Source(one["source"]),
            origin=Origin.CAMPAIGN,
            stake=one["stake"],
            tags=tuple(one["tags"]),
            ref=one["id"],
        )

    def _rows(self, number: int) -> Iterator[Row]:
        """The rows of a day in order, plannings in their place."""
        log = [row for row in self.file["interactions"] if row["day"] == number and row.get("status") != "planned"]
        plans = [row for row in self.file["interactions"] if row.get("planned_on") == number]
        for row in log:
            if row in plans:
                plans.remove(row)
                yield self._plan(row)
            yield row
            if row["kind"] in {"qualification_call", "reminder"}:
                fixed = [plan for plan in plans if plan["contact"] == row["contact"]]
                plans = [plan for plan in plans if plan not in fixed]
                yield from (self._plan(plan) for plan in fixed)
        yield from (self._plan(plan) for plan in plans)

    @staticmethod
    def _plan(row: Row) -> Row:
        return {**row, "kind": "plan"}

    def _feed(self, row: Row) -> None:
        if row["kind"] == "plan":
            self._record("meetings", self._meeting(row))
            return
        if row["kind"] == "meeting":
            self._end_meeting(row)
        self._record("exchanges", self._exchange(row))
        for table, event in self._entered_with(row):
            self._record(table, event)

    def _entered_with(self, row: Row) -> Iterator[tuple[str, Event]]:
        for one in self.file["introductions"]:
            if one["exchange"] == row["id"]:
                yield "introductions", self._introduction(one)
        for one in self.file["promises"]:
            if one["exchange"] == row["id"]:
                yield "promises", self._promise(one)
        for one in self.file["given"]:
            if one["ref"] == row["id"]:
                yield "given", Given(self._new(one["id"]), self._new(one["contact"]), self.today, Gift(one["what"]))

    def _record(self, table: str, event: Event) -> None:
        self.network = replace(self.network, **{table: (*getattr(self.network, table), event)})
        self.network = applied(self.network, consequences(self.network, event, self.today, self.rules))

    def _meeting(self, row: Row) -> Meeting:
        return Meeting(
            id=self._new("meeting " + row["id"]),
            contact_id=self._new(row["contact"]),
            day=self.day(row["meeting_day"]),
            planned_on=self.today,
            targeted=row["targeted"],
            ref=row["id"],
        )

    def _end_meeting(self, row: Row) -> None:
        meetings = [
            replace(one, status=MeetingStatus(row["status"]), ended_on=self.today, exchange_id=self._new(row["id"]))
            if one.ref == row["id"]
            else one
            for one in self.network.meetings
        ]
        self.network = replace(self.network, meetings=tuple(meetings))

    def _exchange(self, row: Row) -> Exchange:
        meeting = row["id"] if row["kind"] == "meeting" else row.get("meeting")
        return Exchange(
            id=self._new(row["id"]),
            kind=ExchangeKind(row["kind"]),
            day=self.today,
            contact_id=self._id(row["contact"]),
            channel=Medium(row["channel"]) if row.get("channel") else None,
            verdict=Verdict(row["verdict"]) if row.get("verdict") else None,
            positive=row.get("positive"),
            reply_to_id=self._id(row.get("reply_to")),
            about_id=self._id(row.get("about")),
            for_exchange_id=self._id(row.get("for_exchange")),
            meeting_id=self._id("meeting " + meeting) if meeting else None,
            promise_id=self._id(row.get("promise")),
            opportunity=row.get("spontaneous_opportunity", False),
            ref=row["id"],
        )

    def _introduction(self, one: Row) -> Introduction:
        return Introduction(
            id=self._new(one["id"]),
            giver_id=self._id(one["giver"]),
            person_id=self._new(one["person"]),
            day=self.today,
            permissions=Permissions(**one["permissions"]),
            asked=Asked(one["asked"]),
            exchange_id=self._id(one["exchange"]),
            ref=one["id"],
        )

    def _promise(self, one: Row) -> Promise:
        due = one["due_day"]
        return Promise(
            id=self._new(one["id"]),
            contact_id=self._new(one["contact"]),
            made_on=self.today,
            text=one["text"]["en"],
            due_on=None if due is None else self.day(due),
            exchange_id=self._id(one["exchange"]),
            ref=one["id"],
        )
