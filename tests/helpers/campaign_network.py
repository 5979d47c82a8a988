"""A network built straight from a campaign file, as if all its rows had been recorded."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from reseau_desktop.domain.advice import Opinion
from reseau_desktop.domain.contact import Contact
from reseau_desktop.domain.exchange import Exchange, Minutes
from reseau_desktop.domain.introduction import Introduction, Permissions
from reseau_desktop.domain.meeting import Meeting
from reseau_desktop.domain.network import Network
from reseau_desktop.domain.project import Axis, MethodSettings
from reseau_desktop.domain.promise import Given, Promise
from reseau_desktop.domain.vocabulary import (
    Asked,
    Circle,
    ExchangeKind,
    Gift,
    Medium,
    MeetingStatus,
    Objective,
    Source,
    Stance,
    Verdict,
)

Rows = list[dict[str, Any]]


class Ids:
    """Numbers for the ids of a file, from 1 on, list by list; `first` shifts them so that no two lists agree."""

    def __init__(self, rows: Rows, first: int) -> None:
        self.numbers = {row["id"]: first + index for index, row in enumerate(rows)}

    def __getitem__(self, ref: str) -> int:
        return self.numbers[ref]

    def get(self, ref: str | None) -> int | None:
        return None if ref is None else self.numbers[ref]


class Builder:
    """Turns the JSON of one campaign file into a network."""

    def __init__(self, file: dict[str, Any]) -> None:
        self.file = file
        self.anchor = date.fromisoformat(file["anchor"])
        self.contacts = Ids(file["contacts"], 101)
        self.exchanges = Ids(file["interactions"], 1001)
        self.meetings = Ids([row for row in file["interactions"] if row["kind"] == "meeting"], 501)
        self.introductions = Ids(file["introductions"], 301)
        self.promises = Ids(file["promises"], 401)
        self.axes = Ids(file["project"]["axes"], 1)

    def network(self) -> Network:
        file = self.file
        erased = {row["contact"]: row["day"] for row in file["interactions"] if row["kind"] == "contact_erased"}
        return Network(
            contacts=tuple(self.contact(row, erased.get(row["id"])) for row in file["contacts"]),
            introductions=tuple(self.introduction(row) for row in file["introductions"]),
            exchanges=tuple(self.exchange(row) for row in file["interactions"] if row.get("status") != "planned"),
            meetings=tuple(self.meeting(row) for row in file["interactions"] if row["kind"] == "meeting"),
            promises=tuple(self.promise(row) for row in file["promises"]),
            given=tuple(self.given(number, row) for number, row in enumerate(file["given"], 601)),
            opinions=tuple(self.opinion(number, row) for number, row in enumerate(file["opinions"], 701)),
            axes=tuple(
                Axis(self.axes[row["id"]], row["name"]["en"], ref=row["id"]) for row in file["project"]["axes"]
            ),
            settings=replace(MethodSettings(), **file.get("settings", {})),
            anchor=self.anchor,
        )

    def day(self, number: int) -> date:
        return self.anchor + timedelta(days=number)

    def contact(self, row: dict[str, Any], erased: int | None) -> Contact:
        return Contact(
            id=self.contacts[row["id"]],
            name=row["name"],
            known_on=self.day(row["known_day"]),
            circle=Circle(row["circle"]),
            source=Source(row["source"]),
            level_gap=row["level_gap"],
            stake=row["stake"],
            axes=(self.axes[row["axis"]],) if row["axis"] else (),
            targeted=row["targeted"],
            erased_on=None if erased is None else self.day(erased),
            ref=row["id"],
        )

    def introduction(self, row: dict[str, Any]) -> Introduction:
        return Introduction(
            id=self.introductions[row["id"]],
            giver_id=self.contacts[row["giver"]],
            person_id=self.contacts[row["person"]],
            day=self.day(row["day"]),
            permissions=Permissions(**row["permissions"]),
            asked=Asked(row["asked"]),
            exchange_id=self.exchanges[row["exchange"]],
            ref=row["id"],
        )

    def exchange(self, row: dict[str, Any]) -> Exchange:
        return Exchange(
            id=self.exchanges[row["id"]],
            kind=ExchangeKind(row["kind"]),
            day=self.day(row["day"]),
            contact_id=self.contacts.get(row["contact"]),
            channel=None if row["channel"] is None else Medium(row["channel"]),
            minutes=row["minutes"],
            breakdown=self.breakdown(row.get("breakdown")),
            verdict=Verdict(row["verdict"]) if "verdict" in row else None,
            positive=row.get("positive"),
            reply_to_id=self.exchanges.get(row.get("reply_to")),
            named_introducer_id=self.contacts.get(row.get("named_introducer")),
            introduction_id=self.introductions.get(row.get("introduction")),
            about_id=self.contacts.get(row.get("about")),
            for_exchange_id=self.exchanges.get(row.get("for_exchange")),
            meeting_id=self.meetings[row["id"]]
            if row["kind"] == "meeting"
            else self.meetings.get(row.get("meeting")),
            promise_id=self.promises.get(row.get("promise")),
            my_talk_share=row.get("my_talk_share"),
            opportunity=bool(row.get("spontaneous_opportunity")),
            ref=row["id"],
        )

    @staticmethod
    def breakdown(parts: dict[str, int] | None) -> Minutes | None:
        if parts is None:
            return None
        return Minutes(
            parts.get("preparation", 0), parts.get("travel", 0), parts.get("exchange", 0), parts.get("debrief", 0)
        )

    def meeting(self, row: dict[str, Any]) -> Meeting:
        status = MeetingStatus(row["status"])
        over = status is not MeetingStatus.PLANNED
        reason = row.get("without_call_reason")
        return Meeting(
            id=self.meetings[row["id"]],
            contact_id=self.contacts[row["contact"]],
            day=self.day(row["meeting_day"]),
            planned_on=self.day(row["planned_on"]),
            status=status,
            targeted=row["targeted"],
            objective=Objective(row["objective"]),
            without_call_reason=None if reason is None else reason["en"],
            ended_on=self.day(row["day"]) if over else None,
            exchange_id=self.exchanges[row["id"]] if over else None,
            ref=row["id"],
        )

    def promise(self, row: dict[str, Any]) -> Promise:
        due = row["due_day"]
        return Promise(
            id=self.promises[row["id"]],
            contact_id=self.contacts[row["contact"]],
            made_on=self.day(row["made_day"]),
            text=row["text"]["en"],
            due_on=None if due is None else self.day(due),
            exchange_id=self.exchanges[row["exchange"]],
            ref=row["id"],
        )

    def given(self, number: int, row: dict[str, Any]) -> Given:
        return Given(
            number, self.contacts[row["contact"]], self.day(row["day"]), Gift(row["what"]), self.exchanges[row["ref"]]
        )

    def opinion(self, number: int, row: dict[str, Any]) -> Opinion:
        return Opinion(
            id=number,
            contact_id=self.contacts[row["contact"]],
            day=self.day(row["day"]),
            axis_id=self.axes[row["axis"]],
            stance=Stance(row["stance"]),
            exchange_id=self.exchanges[row["exchange"]],
            ref=row["id"],
        )


def campaign_network(file: dict[str, Any]) -> Network:
    """The network of a campaign file, every row of it recorded."""
    return Builder(file).network()
