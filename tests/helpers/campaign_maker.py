"""Campaign files by chance: every kind of row, in any order the format allows, with what rarely happens made likely.

Two givers for one person, introductions that go in circles or come too late, rows of one day in any order, deadlines
across holidays, an erased person with something owed, a position found, settings of the user's own.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

Row = dict[str, Any]

CIRCLES = ("former_colleague", "sports_club", "friend", "family", "alumni", "client", "social_network", "other")
CHANNELS = ("email", "sms", "letter", "phone", "in_person", "video", None)
VERDICTS = ("meet", "meet", "phone_was_enough", "later", "close")
STATUSES = ("held", "held", "held", "cancelled_by_contact", "cancelled_by_me", "planned")
OBJECTIVES = ("information", "advice", "validate_axis", "widen")
WITH_PERSON = (
    *["call_announcement"] * 4,
    *["qualification_call"] * 4,
    *["unanswered_call"] * 3,
    *["meeting"] * 5,
    "confirmation",
    "preparation",
    *["email_reply"] * 2,
    *["thank_you"] * 4,
    *["report_to_introducer"] * 4,
    *["promise_kept"] * 2,
    "news",
    "article_shared",
    "reminder",
    "closed_without_exchange",
    "closing_message",
)
ALONE = ("framing", "weekly_review")
# The Mondays before what moves a deadline: Easter with its Thursdays and Mondays, May, Christmas.
ANCHORS = ("2026-03-30", "2026-04-27", "2026-05-11", "2025-12-15", "2024-02-26", "2027-12-20", "2008-04-21")


class Maker:
    """Makes one campaign file of so many people and rows over so many days; the same one for the same seed."""

    def __init__(self, seed: int, people: int, rows: int, length: int) -> None:
        self.chance = random.Random(seed)
        self.length = length
        self.rows: list[Row] = []
        self.introductions: list[Row] = []
        self.promises: list[Row] = []
        self.opinions: list[Row] = []
        self.given: list[Row] = []
        self.axes = [{"id": f"A{n}", "name": self.text("Axis", n)} for n in range(self.chance.randint(0, 3))]
        self.contacts = [self.contact(number) for number in range(people)]
        for day in sorted(self.day() for _ in range(rows)):
            self.happen(day)
        self.end()

    def file(self) -> Row:
        """The campaign file, its lists but the log in no order."""
        self.rows = list(self.in_order())
        for one in (self.contacts, self.introductions, self.promises, self.opinions, self.given):
            self.chance.shuffle(one)
        return {
            "format": "reseau-campaign",
            "version": 1,
            "id": "by-chance",
            "title": self.text("Campaign", 0),
            "fictional": True,
            "anchor": self.anchor(),
            "country": "FR",
            "weeks": self.length // 7 + 1,
            "settings": self.settings(),
            "user": {"name": "Somebody", "answer": self.text("Answer", 0), "weekly_hours_budget": 6},
            "project": {"statement": self.text("Project", 0), "axes": self.axes},
            "contacts": self.contacts,
            "introductions": self.introductions,
            "interactions": self.rows,
            "given": self.given,
            "promises": self.promises,
            "opinions": self.opinions,
            "expected": {"snapshots": []},
        }

    def in_order(self) -> Iterator[Row]:
        """The log by day; within a day in any order in which what a row refers to stands before it."""
        made = {one["id"]: one["exchange"] for one in (*self.introductions, *self.promises)}
        left = sorted(self.rows, key=lambda row: (row["day"], self.chance.random()))
        while left:
            waiting = {row["id"] for row in left}
            for row in left:
                needs = {row.get(key) for key in ("reply_to", "for_exchange", "introduction", "promise")}
                needs |= {made[one] for one in needs if one in made}
                if not needs & waiting:
                    yield row
                    left.remove(row)
                    break

    def likely(self, percent: int) -> bool:
        return self.chance.randrange(100) < percent

    def day(self) -> int:
        return self.chance.randint(0, self.length)

    def text(self, what: str, number: int) -> Row:
        return {"fr": f"{what} {number} en français", "en": f"{what} {number} in English"}

    def anchor(self) -> str:
        if self.likely(60):
            return self.chance.choice(ANCHORS)
        monday = date(2000, 1, 3) + timedelta(weeks=self.chance.randrange(2600))
        return monday.isoformat()

    def settings(self) -> Row:
        if self.likely(50):
            return {}
        ranges = {
            "target_meetings": (1, 8),
            "reply_rate_reference_percent": (0, 40),
            "call_after_email_business_days": (1, 4),
            "call_after_reply_business_days": (1, 3),
            "thanks_business_days": (1, 3),
            "report_business_days": (1, 4),
            "promise_business_days": (1, 8),
            "approach_business_days": (1, 6),
            "replan_business_days": (1, 6),
            "news_business_days": (5, 30),
            "closing_business_days": (1, 12),
            "preparation_window_business_days": (1, 8),
            "news_soon_calendar_days": (1, 14),
            "names_per_meeting_target": (1, 3),
            "max_unanswered_calls": (1, 4),
        }
        wanted = self.chance.sample(sorted(ranges), self.chance.randint(1, len(ranges)))
        return {name: self.chance.randint(*ranges[name]) for name in wanted}

    def contact(self, number: int) -> Row:
        axis = self.chance.choice(self.axes)["id"] if self.axes and self.likely(60) else None
        return {
            "id": f"P{number:02}",
            "name": f"Prénom{number} Nom{number}",
            "job": self.text("Job", number),
            "organisation": self.chance.choice([None, f"Maison {number}"]),
            "circle": self.chance.choice(CIRCLES),
            "source": self.chance.choice(("direct", "cold", "introduced")),
            "known_day": 0 if self.likely(60) else self.day() // 2,
            "level_gap": self.chance.choice((-1, 0, 0, 1, 2, 3)),
            "stake": self.chance.choice((1, 1, 2, 3)),
            "axis": axis,
            "targeted": axis is not None,
            "tags": self.chance.sample(("ally", "bounced_back"), self.chance.randint(0, 1)),
            "note": None,
        }

    def known(self, day: int) -> list[str]:
        """Who is there on that day and was not erased before; on the day of the erasure rows may still come."""
        gone = {row["contact"] for row in self.rows if row["kind"] == "contact_erased" and row["day"] < day}
        return [one["id"] for one in self.contacts if one["known_day"] <= day and one["id"] not in gone]

    def add(self, kind: str, day: int, contact: str | None, **fields: Any) -> Row:
        """A row of the log; within its day it may come before others of that day that it does not need."""
        prefix = "".join(word[0] for word in kind.split("_")).upper()
        row = {"id": f"{prefix}{len(self.rows)}", "day": day, "kind": kind, "contact": contact}
        row |= {"channel": fields.pop("channel", None), "minutes": self.chance.randint(0, 90), **fields}
        self.rows.append(row)
        return row

    def pick(self, day: int, *kinds: str, contact: str | None = None) -> Row | None:
        found = [row for row in self.rows if row["kind"] in kinds and row["day"] <= day]
        found = [row for row in found if contact is None or row["contact"] == contact]
        return self.chance.choice(found) if found else None

    def happen(self, day: int) -> None:
        people = self.known(day)
        if not people or self.likely(8):
            kind = self.chance.choice(ALONE)
            self.add(kind, day, None, **({"text": self.text("Frame", day)} if kind == "framing" else {}))
            return
        kind, contact = self.chance.choice(WITH_PERSON), self.chance.choice(people)
        make = getattr(self, f"make_{kind}", None)
        if make is None:
            self.add(kind, day, contact, channel=self.chance.choice(CHANNELS))
        else:
            make(day, contact)

    def make_call_announcement(self, day: int, contact: str) -> None:
        names = [one for one in self.introductions if one["person"] == contact and one["day"] <= day]
        named = self.chance.choice(names) if names and self.likely(70) else None
        fields = {"named_introducer": named and named["giver"], "introduction": named and named["id"]}
        self.add("call_announcement", day, contact, channel="email", **fields)

    def make_email_reply(self, day: int, contact: str) -> None:
        sent = self.pick(day, "call_announcement", contact=contact) or self.pick(day, "call_announcement")
        if sent and sent["contact"] in self.known(day):
            self.add(
                "email_reply", day, sent["contact"], channel="email", reply_to=sent["id"], positive=self.likely(70)
            )

    def make_qualification_call(self, day: int, contact: str) -> None:
        parts = {"preparation": 5, "exchange": self.chance.randint(5, 30), "notes": 5}
        row = self.add(
            "qualification_call",
            day,
            contact,
            channel="phone",
            breakdown=parts,
            objective=self.chance.choice(OBJECTIVES),
            verdict=self.chance.choice(VERDICTS),
            verdict_reason=self.text("Reason", day),
            next_step={"kind": "thank_you", "day": day + 1},
        )
        self.entered_with(row)

    def make_meeting(self, day: int, contact: str) -> None:
        status = self.chance.choice(STATUSES)
        since = max(next(one["known_day"] for one in self.contacts if one["id"] == contact), day - 20)
        fields: Row = {"status": status, "channel": self.chance.choice(CHANNELS)}
        fields |= {"place": self.chance.choice(("cafe", "office", None, self.text("Place", day)))}
        fields |= {"planned_on": day if status == "planned" else self.chance.randint(since, day)}
        later = day + self.chance.randint(0, 15)
        fields |= {"meeting_day": day if status == "held" else later, "targeted": self.likely(70)}
        fields |= {"objective": self.chance.choice(OBJECTIVES)}
        if self.likely(30):
            fields |= {"without_call_reason": self.text("Met by chance", day)}
        if status == "held":
            exchange = self.chance.choice((0, 20, 30, 45))
            fields |= {"breakdown": {"preparation": 30, "travel": 20, "exchange": exchange, "debrief": 15}}
            fields |= {"my_talk_share": self.chance.randint(0, 100), "learned": self.text("Learned", day)}
            fields |= {"advice": self.text("Advice", day), "spontaneous_opportunity": self.likely(20)}
            fields |= {"next_step": {"kind": "thank_you", "day": day + 1}}
        elif status != "planned":
            fields |= {"reason": self.text("Ill", day)}
        row = self.add("meeting", day, contact, **fields)
        if status == "held":
            self.entered_with(row)

    def _meeting(self, day: int, contact: str) -> Row | None:
        """A meeting fixed by that day."""
        found = [row for row in self.rows if row["kind"] == "meeting" and row["planned_on"] <= day]
        found = [row for row in found if row["contact"] == contact]
        return self.chance.choice(found) if found else None

    def make_confirmation(self, day: int, contact: str) -> None:
        if meeting := self._meeting(day, contact):
            self.add("confirmation", day, contact, meeting=meeting["id"], meeting_day=meeting["meeting_day"])

    def make_preparation(self, day: int, contact: str) -> None:
        if meeting := self._meeting(day, contact):
            self.add("preparation", day, contact, meeting=meeting["id"])

    def make_thank_you(self, day: int, _contact: str) -> None:
        recent = [row for row in self.rows if row["kind"] in {"meeting", "qualification_call"}]
        recent = [row for row in recent if row["contact"] in self.known(day) and row.get("status", "held") == "held"]
        if recent:
            row = self.chance.choice(recent[-3:])
            self.add("thank_you", day, row["contact"], channel=self.chance.choice(CHANNELS), for_exchange=row["id"])

    def make_report_to_introducer(self, day: int, contact: str) -> None:
        names = [one for one in self.introductions if one["day"] <= day and one["giver"] in self.known(day)]
        if names:
            one = self.chance.choice(names)
            fields = {"about": one["person"], "introduction": one["id"], "channel": "email"}
            self.add("report_to_introducer", day, one["giver"], **fields)

    def make_promise_kept(self, day: int, contact: str) -> None:
        made = [one for one in self.promises if one["made_day"] <= day and one["contact"] in self.known(day)]
        if made:
            one = self.chance.choice(made)
            self.add("promise_kept", day, one["contact"], channel="email", promise=one["id"])

    def make_closed_without_exchange(self, day: int, contact: str) -> None:
        self.add("closed_without_exchange", day, contact, reason=self.text("Tired", day))

    def entered_with(self, row: Row) -> None:
        """What an exchange brings: names, promises, opinions, gifts."""
        for _ in range(self.chance.choice((0, 0, 1, 1, 2, 3))):
            self.introduce(row)
        if self.likely(40):
            number, made = len(self.promises), row["day"]
            due = None if self.likely(50) else made + self.chance.randint(0, 12)
            one = {"id": f"PR{number}", "contact": row["contact"], "exchange": row["id"], "made_day": made}
            self.promises.append({**one, "due_day": due, "text": self.text("Promise", number)})
        if self.axes and self.likely(50):
            one = {
                "id": f"O{len(self.opinions)}",
                "day": row["day"],
                "contact": row["contact"],
                "exchange": row["id"],
            }
            stance = self.chance.choice(("for", "against", "mixed"))
            self.opinions.append({**one, "axis": self.chance.choice(self.axes)["id"], "stance": stance})
        if self.likely(25):
            what = self.chance.choice(("article", "information", "introduction", "help"))
            one = {"id": f"G{len(self.given)}", "day": row["day"], "contact": row["contact"], "ref": row["id"]}
            self.given.append({**one, "what": what})

    def introduce(self, row: Row) -> None:
        """A name: somebody new, or somebody there already, which may make a circle, a repetition or come too late."""
        people = self.known(row["day"])
        if self.likely(40) or not people:
            person = self.contact(len(self.contacts))
            person |= {"source": "introduced", "known_day": row["day"]}
            self.contacts.append(person)
            people = [person["id"]]
        permissions = {"note": self.likely(90), "contact": self.likely(80), "use_name": self.likely(75)}
        self.introductions.append(
            {
                "id": f"N{len(self.introductions):02}",
                "day": row["day"],
                "giver": row["contact"],
                "person": self.chance.choice(people),
                "exchange": row["id"],
                "permissions": permissions,
                "asked": self.chance.choice(("direct", "indirect", "offered")),
            }
        )

    def end(self) -> None:
        """Somebody asks to be erased, a position is found."""
        if self.likely(40) and self.contacts:
            for one in self.chance.sample(self.contacts, min(len(self.contacts), self.chance.randint(1, 2))):
                self.erase(one)
        for _ in range(self.chance.choice((0, 0, 1, 1, 2))):
            day = self.day()
            fields = {"position": self.text("Position", day), "start_day": day + 30}
            self.add("position_found", day, None, **fields)
            for who in self.known(day):
                if self.likely(40):
                    self.add("closing_message", day + self.chance.randint(0, 15), who, channel="email")
        self._drop_rows_of_erased()

    def erase(self, person: Row) -> None:
        """An erasure; what the person had to do with afterwards did not happen, but for a meeting fixed before."""
        day = max(person["known_day"], self.day())
        fields = {"requested_by": "contact", "reason": self.text("Asked", day)}
        self.add("contact_erased", day, person["id"], **fields)

    def _drop_rows_of_erased(self) -> None:
        ends = {row["contact"]: row["day"] for row in self.rows if row["kind"] == "contact_erased"}
        late = {row["id"] for row in self.rows if row["day"] > ends.get(row["contact"], row["day"])}
        dropped = late | {row["id"] for row in self.rows if {row.get("reply_to"), row.get("for_exchange")} & late}
        names = [one for one in self.introductions if one["exchange"] in dropped]
        lost = {one["person"] for one in names} - {
            one["person"] for one in self.introductions if one["exchange"] not in dropped
        }
        self._without(dropped, {one["id"] for one in names}, lost)

    def _without(self, rows: set[str], names: set[str], lost: set[str]) -> None:
        """Take rows out, with all that hangs on them; people nobody introduced any more were there from the start."""
        self.promises = [one for one in self.promises if one["exchange"] not in rows]
        left = {one["id"] for one in self.promises}
        kept = [row for row in self.rows if row["id"] not in rows]
        meetings = {row["id"] for row in kept if row["kind"] == "meeting"}
        kept = [row for row in kept if row.get("meeting") is None or row["meeting"] in meetings]
        self.rows = [row for row in kept if row.get("promise") is None or row["promise"] in left]
        self.introductions = [one for one in self.introductions if one["id"] not in names]
        self.opinions = [one for one in self.opinions if one["exchange"] not in rows]
        self.given = [one for one in self.given if one["ref"] not in rows]
        for row in self.rows:
            if row.get("introduction") in names:
                row.update({key: None for key in ("introduction", "named_introducer") if key in row})
        for one in self.contacts:
            if one["id"] in lost:
                one["known_day"] = 0


def campaign(seed: int, people: int = 6, rows: int = 60, length: int = 80) -> Row:
    """A campaign file by chance."""
    return Maker(seed, people, rows, length).file()
