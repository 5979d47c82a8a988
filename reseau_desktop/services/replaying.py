"""A campaign file replayed through the services: each row of the log is one undo step."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, fields, replace
from datetime import date
from pathlib import Path
from typing import Any

from ..domain.advice import Advice, Opinion
from ..domain.card import CardFacts
from ..domain.changes import Op
from ..domain.errors import InputError, RefusedError
from ..domain.exchange import Exchange, Minutes
from ..domain.introduction import Introduction, Permissions
from ..domain.meeting import Meeting
from ..domain.message import say
from ..domain.project import Axis, MethodSettings, ProjectStatement
from ..domain.promise import Given, Promise
from ..domain.vocabulary import (
    Asked,
    Circle,
    ExchangeKind,
    Gift,
    Medium,
    MeetingStatus,
    Objective,
    Origin,
    Source,
    Stance,
    Verdict,
)
from ..formats.campaign import Campaign, Occurrence, Row
from ..reports.wording import catalogue, word
from ..store.backup import copy_database, put_back
from ..store.writing import Writer
from .approaching import dated, open_ledger
from .contacts import add_person
from .follow_ups import settle_day
from .forgetting import erase
from .ledger import Ledger
from .session import Clock, Session

_TOO_LARGE = 10**9
_TEXTS = ("text", "reason", "verdict_reason", "learned", "advice", "without_call_reason", "place")
_TABLE = {Introduction: "introductions", Promise: "promises"}


def replay(session: Session, campaign: Campaign, until: int | None = None) -> None:
    """Replay a campaign up to the end of day `until` (all of it by default) into a database without contacts.

    RefusedError when there are contacts already, InputError when the file refers to what it does not hold. The clock
    of the session is afterwards where it was.
    """
    if session.store.rows("SELECT 1 FROM contact LIMIT 1"):
        raise RefusedError("campaign.needs_empty")
    clock = session.clock
    try:
        last = campaign.last_day
        with _as_input_error("campaign.broken"):
            _Replay(session, campaign).run(last if until is None else min(until, last))
        if any(one.erased_on is not None for one in session.network().contacts):
            session.store.scrub()
    finally:
        session.clock = clock


def replay_whole(database: Path, campaign: Campaign, until: int | None = None) -> None:
    """Replay a campaign into the database of that file, which is changed only when all of it went well.

    Raises what `replay` raises.
    """
    session = Session(database)
    try:
        if session.store.rows("SELECT 1 FROM contact LIMIT 1"):
            raise RefusedError("campaign.needs_empty")
    finally:
        session.close()
    with tempfile.TemporaryDirectory(prefix="reseau-replay-") as folder:
        scratch = Path(folder) / database.name
        copy_database(database, scratch)
        session = Session(scratch)
        try:
            replay(session, campaign, until)
        finally:
            session.close()
        put_back(scratch, database)


@contextmanager
def _as_input_error(key: str, **args: str) -> Iterator[None]:
    """Say what a file lacks or gets wrong in the words of the user."""
    try:
        yield
    except (KeyError, ValueError, TypeError, AttributeError, OverflowError) as error:
        raise InputError(key, **args) from error


class _Replay:
    """Feeds the rows in order; `ids` gives, list by list of the file, the id of each reference."""

    def __init__(self, session: Session, campaign: Campaign) -> None:
        self.session = session
        self.campaign = campaign
        self.ids: defaultdict[str, dict[str, int]] = defaultdict(dict)
        self.meetings: dict[str, int] = {}
        self.erased: set[str] = set()
        self.places = {one["id"]: place for place, one in enumerate(campaign.file["introductions"], 1)}

    def run(self, last: int) -> None:
        self.session.clock = Clock(self.campaign.anchor)
        self.session.run(Op.EDIT_PROJECT, self._frame, say("label.project"))
        for number in range(last + 1):
            self.session.clock = Clock(self.campaign.date(number))
            settle_day(self.session)
            for one in self.campaign.day(number):
                with _as_input_error("campaign.bad_row", row=str(one.row["id"])):
                    self._happen(one)

    def _happen(self, one: Occurrence) -> None:
        if one.kind == "row" and one.row["kind"] == ExchangeKind.CONTACT_ERASED:
            veil = erase(self.session, self._exchange(one.row, self.session.today), self.campaign.language)
            self.campaign = self.campaign.hiding(veil)
            self.erased.add(one.row["contact"])
            return
        label = say("label.replay", kind=str(one.row.get("kind", one.kind)), ref=str(one.row["id"]))
        row = self._wordless(one.row)

        def work(writer: Writer) -> None:
            ledger = open_ledger(self.session, writer)
            {"contact": self._contact, "plan": self._plan, "row": self._row}[one.kind](ledger, row)

        self.session.run(Op.REPLAY_ROW, work, label)

    def _wordless(self, row: Row) -> Row:
        """A row or a promise as it may still be kept: without its texts when it is with somebody erased."""
        return row if row.get("contact") not in self.erased else {**row, **dict.fromkeys(_TEXTS)}

    def _frame(self, writer: Writer) -> None:
        """The settings, the user and the project of the file."""
        file, text = self.campaign.file, self.campaign.text
        known = {field.name for field in fields(MethodSettings)}
        wanted: dict[str, Any] = {k: _number(v) for k, v in file.get("settings", {}).items() if k in known}
        settings = replace(MethodSettings(), **wanted)
        writer.put_setting("method", asdict(settings))
        user = file.get("user", {})
        values = {"name": user.get("name", ""), "answer": text(user.get("answer")) or ""}
        writer.put_setting("user", {**values, "weekly_hours_budget": user.get("weekly_hours_budget")})
        writer.execute(
            "INSERT INTO campaign (title, anchor, ref) VALUES (?, ?, ?)",
            text(file.get("title")),
            self.campaign.anchor,
            file.get("id"),
        )
        project = file.get("project", {})
        if statement := text(project.get("statement")):
            writer.insert(ProjectStatement(0, self.campaign.anchor, statement))
        for position, one in enumerate(project.get("axes", [])):
            name = text(one["name"]) or one["id"]
            self.ids["axes"][one["id"]] = writer.insert(Axis(0, name, position, ref=one["id"]))

    def _contact(self, ledger: Ledger, row: Row) -> None:
        name: str = row["name"]
        given, _, family = name.partition(" ")
        facts = CardFacts(
            fn=name,
            given=given,
            family=family or None,
            org=row.get("organisation"),
            title=self.campaign.text(row.get("job")),
        )
        method: dict[str, Any] = {
            "circle": Circle(row["circle"]),
            "source": Source(row["source"]),
            "origin": Origin.CAMPAIGN,
            "level_gap": _number(row["level_gap"]) or 0,
            "stake": _number(row["stake"]) or 0,
            "targeted": _flag(row["targeted"]),
            "tags": tuple(row["tags"]),
            "ref": row["id"],
        }
        axes = (self.ids["axes"][row["axis"]],) if row.get("axis") else ()
        self.ids["contacts"][row["id"]] = add_person(ledger, facts, method, axes).id

    def _plan(self, ledger: Ledger, row: Row) -> None:
        meeting = Meeting(
            id=0,
            contact_id=self.ids["contacts"][row["contact"]],
            day=self.campaign.date(row["meeting_day"]),
            planned_on=ledger.today,
            place=self._place(row.get("place")),
            channel=Medium(row["channel"]) if row.get("channel") else Medium.IN_PERSON,
            targeted=_flag(row["targeted"]),
            objective=Objective(row["objective"]),
            without_call_reason=self.campaign.text(row.get("without_call_reason")),
            ref=row["id"],
        )
        self.meetings[row["id"]] = ledger.add(meeting).id

    def _place(self, value: Row | str | None) -> str | None:
        """A place in words: the kinds of place that the sample uses have their own."""
        if isinstance(value, str) and f"place.{value}" in catalogue(self.campaign.language):
            return word(say(f"place.{value}"), self.campaign.language)
        return self.campaign.text(value)

    def _row(self, ledger: Ledger, row: Row) -> None:
        exchange = self._exchange(row, ledger.today)
        kept = ledger.add(exchange, settle=False)
        self.ids["interactions"][row["id"]] = kept.id
        if kept.kind is ExchangeKind.MEETING:
            self._end_meeting(ledger, row, kept)
        ledger.settle(kept)
        for entry in self._entered_with(row, kept):
            added = ledger.add(entry)
            if isinstance(added, Introduction | Promise):
                self.ids[_TABLE[type(added)]][str(added.ref)] = added.id
        if advice := self.campaign.text(row.get("advice")):
            ledger.add(Advice(0, int(kept.contact_id or 0), ledger.today, advice, exchange_id=kept.id))

    def _end_meeting(self, ledger: Ledger, row: Row, kept: Exchange) -> None:
        number = self.meetings[row["id"]]
        meeting = next(one for one in ledger.network.meetings if one.id == number)
        status = MeetingStatus(row["status"])
        ended = ledger.change(
            meeting,
            status=status,
            ended_on=ledger.today,
            exchange_id=kept.id,
            debriefed=status is MeetingStatus.HELD,
            reason=self.campaign.text(row.get("reason")),
        )
        ledger.settle(ended)

    def _exchange(self, row: Row, day: date) -> Exchange:
        text, step = self.campaign.text, row.get("next_step") or {}
        learned = text(row.get("learned"))
        meeting = row["id"] if row["kind"] == "meeting" else row.get("meeting")
        return Exchange(
            id=0,
            kind=ExchangeKind(row["kind"]),
            day=day,
            contact_id=self._id("contacts", row.get("contact")),
            channel=Medium(row["channel"]) if row.get("channel") else None,
            minutes=_number(row.get("minutes")) or 0,
            breakdown=_minutes(row.get("breakdown")),
            objective=Objective(row["objective"]) if row.get("objective") else None,
            verdict=Verdict(row["verdict"]) if row.get("verdict") else None,
            verdict_reason=text(row.get("verdict_reason")),
            positive=None if row.get("positive") is None else _flag(row["positive"]),
            reply_to_id=self._id("interactions", row.get("reply_to")),
            named_introducer_id=self._id("contacts", row.get("named_introducer")),
            introduction_id=self._id("introductions", row.get("introduction")),
            about_id=self._id("contacts", row.get("about")),
            for_exchange_id=self._id("interactions", row.get("for_exchange")),
            meeting_id=self.meetings[meeting] if meeting else None,
            promise_id=self._id("promises", row.get("promise")),
            my_talk_share=_number(row.get("my_talk_share")),
            learned=(learned,) if learned else (),
            opportunity=_flag(row.get("spontaneous_opportunity") or False),
            reason=text(row.get("reason")),
            text=text(row.get("text")) or text(row.get("position")),
            next_step=step.get("kind"),
            next_step_on=self.campaign.date(step["day"]) if step.get("day") is not None else None,
            start_day=self.campaign.date(row["start_day"]) if row.get("start_day") is not None else None,
            ref=row["id"],
        )

    def _entered_with(self, row: Row, kept: Exchange) -> list[Introduction | Promise | Opinion | Given]:
        """What is entered right after an exchange, in the order of the file."""
        find, ref, today = self.campaign.with_exchange, row["id"], kept.day
        made: list[Introduction | Promise | Opinion | Given] = []
        made += [self._introduction(one, kept) for one in find("introductions", "exchange", ref)]
        made += [self._promise(self._wordless(one), kept) for one in find("promises", "exchange", ref)]
        made += [
            Opinion(
                0,
                self.ids["contacts"][one["contact"]],
                today,
                self.ids["axes"][one["axis"]],
                Stance(one["stance"]),
                kept.id,
                ref=one["id"],
            )
            for one in find("opinions", "exchange", ref)
        ]
        made += [
            Given(0, self.ids["contacts"][one["contact"]], today, Gift(one["what"]), kept.id, ref=one["id"])
            for one in find("given", "ref", ref)
        ]
        return made

    def _introduction(self, one: Row, kept: Exchange) -> Introduction:
        return dated(
            Introduction(
                id=self.places[one["id"]],  # those of one day are read in the order of the file (format, section 3)
                giver_id=self.ids["contacts"][one["giver"]],
                person_id=self.ids["contacts"][one["person"]],
                day=self.campaign.date(one["day"]),
                permissions=Permissions(**{name: _flag(value) for name, value in one["permissions"].items()}),
                asked=Asked(one["asked"]) if one.get("asked") else None,
                exchange_id=kept.id,
                ref=one["id"],
            )
        )

    def _promise(self, one: Row, kept: Exchange) -> Promise:
        due = one.get("due_day")
        return Promise(
            id=0,
            contact_id=self.ids["contacts"][one["contact"]],
            made_on=self.campaign.date(one["made_day"]),
            text=self.campaign.text(one["text"]) or "",
            due_on=None if due is None else self.campaign.date(due),
            exchange_id=kept.id,
            ref=one["id"],
        )

    def _id(self, table: str, ref: str | None) -> int | None:
        return None if ref is None else self.ids[table][ref]


def _minutes(parts: Row | None) -> Minutes | None:
    """The minutes by stage; the notes after a call count as its debrief."""
    if parts is None:
        return None
    found = {
        name: _number(parts.get(name)) or 0 for name in ("preparation", "travel", "exchange", "debrief", "notes")
    }
    notes = found.pop("notes")
    return Minutes(**found | {"debrief": found["debrief"] + notes})


def _number(value: object) -> int | None:
    """A whole number of the file, None for none; TypeError for anything else, which no figure could count."""
    if value is None or (isinstance(value, int) and abs(value) < _TOO_LARGE):
        return value
    raise TypeError(type(value).__name__)


def _flag(value: object) -> bool:
    """A yes or no of the file; TypeError for anything else."""
    if isinstance(value, bool):
        return value
    raise TypeError(type(value).__name__)
