"""The state of a campaign file at the end of a day, looked up naively: the other side of a comparison.

Nothing here is shared with the program. It follows sections 1 to 3 of the definitions of campaign files word by word,
with the file's own ids and day numbers, and reads the whole file again for every question.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from tests.helpers.oracle_days import Days

Row = dict[str, Any]

DEFAULTS = {
    "target_meetings": 60,
    "reply_rate_reference_percent": 15,
    "call_after_email_business_days": 2,
    "call_after_reply_business_days": 1,
    "thanks_business_days": 1,
    "report_business_days": 2,
    "promise_business_days": 5,
    "approach_business_days": 3,
    "replan_business_days": 5,
    "news_business_days": 30,
    "closing_business_days": 10,
    "preparation_window_business_days": 5,
    "news_soon_calendar_days": 7,
    "names_per_meeting_target": 2,
    "max_unanswered_calls": 3,
}
WRITTEN = ("email", "sms", "letter")


@dataclass
class Owed:
    """An obligation: to whom, about whom, what it comes from, its deadline, and the day it was first fulfilled."""

    to: str
    about: str | None
    source: str
    due: int
    done: int | None


class State:
    """What is known of a campaign at the end of day `today`."""

    def __init__(self, file: Row, today: int) -> None:
        self.file = file
        self.today = today
        self.settings = DEFAULTS | file.get("settings", {})
        self.days = Days(date.fromisoformat(file["anchor"]))
        self.rows = [row for row in file["interactions"] if row["day"] <= today and row.get("status") != "planned"]
        self.known = [one for one in file["contacts"] if one["known_day"] <= today]
        self.ids = sorted(one["id"] for one in self.known)
        self.erased_on = {row["contact"]: row["day"] for row in self.of("contact_erased")}
        self.effective, self.refused = self._introductions()

    def of(self, *kinds: str) -> list[Row]:
        """The rows of these kinds in log order."""
        return [row for row in self.rows if row["kind"] in kinds]

    def meetings(self, *statuses: str) -> list[Row]:
        return [row for row in self.of("meeting") if row["status"] in statuses]

    @property
    def held(self) -> list[Row]:
        return self.meetings("held")

    @property
    def calls(self) -> list[Row]:
        return self.of("qualification_call")

    @property
    def planned(self) -> list[Row]:
        """Meetings fixed and not over: from `planned_on` while today < day, for ever when the status is planned."""
        fixed = [row for row in self.file["interactions"] if row["kind"] == "meeting"]
        fixed = [row for row in fixed if row["planned_on"] <= self.today]
        return [row for row in fixed if row["status"] == "planned" or row["day"] > self.today]

    def live(self, contact: str | None = None) -> list[Row]:
        """The live exchanges, with one person or with anybody."""
        rows = [*self.calls, *self.held]
        return [row for row in rows if contact is None or row["contact"] == contact]

    def closed(self, contact: str) -> bool:
        return any(row["contact"] == contact for row in self.of("closed_without_exchange"))

    def person(self, contact: str) -> Row:
        return next(one for one in self.file["contacts"] if one["id"] == contact)

    def _introductions(self) -> tuple[list[Row], list[tuple[Row, str]]]:
        effective: list[Row] = []
        refused: list[tuple[Row, str]] = []
        order = enumerate(self.file["introductions"])
        for _day, _place, one in sorted((one["day"], place, one) for place, one in order):
            if one["day"] > self.today:
                continue
            if one["giver"] == one["person"] or one["giver"] in self._below(one["person"], effective):
                refused.append((one, "cycle"))
            elif any((one["giver"], one["person"]) == (other["giver"], other["person"]) for other in effective):
                refused.append((one, "repeated"))
            elif any(row["day"] <= one["day"] for row in self.live(one["person"])):
                refused.append((one, "already_spoken"))
            else:
                effective.append(one)
        return effective, refused

    @staticmethod
    def _below(person: str, effective: list[Row]) -> set[str]:
        reached: set[str] = set()
        waiting = [person]
        while waiting:
            who = waiting.pop()
            for one in effective:
                if one["giver"] == who and one["person"] not in reached:
                    reached.add(one["person"])
                    waiting.append(one["person"])
        return reached

    def _kept(self, owed: list[Owed]) -> list[Owed]:
        """Without what an erasure has dropped: owed to somebody erased, or about him, and not done by that day."""
        left = []
        for one in owed:
            ends = [self.erased_on[who] for who in (one.to, one.about) if who in self.erased_on]
            if all(one.done is not None and one.done <= end for end in ends):
                left.append(one)
        return left

    def counted(self, owed: list[Owed]) -> list[Owed]:
        """Those that weigh today: the deadline has come, or it is done."""
        return [one for one in owed if one.due <= self.today or one.done is not None]

    def due(self, day: int, setting: str) -> int:
        return self.days.add(day, self.settings[setting])

    def _call(self, contact: str, first: int, last: int) -> int | None:
        rows = self.of("unanswered_call", "qualification_call")
        return _first(row["day"] for row in rows if row["contact"] == contact and first <= row["day"] <= last)

    def calls_after(self, rows: list[Row], setting: str) -> list[Owed]:
        """A call owed after each announcement or each positive reply (R39, R40)."""
        owed = []
        for row in rows:
            due = self.due(row["day"], setting)
            owed.append(Owed(row["contact"], None, row["id"], due, self._call(row["contact"], row["day"], due)))
        return self._kept(owed)

    def after_emails(self) -> list[Owed]:
        return self.calls_after(self.of("call_announcement"), "call_after_email_business_days")

    def after_replies(self) -> list[Owed]:
        positive = [row for row in self.of("email_reply") if row["positive"]]
        return self.calls_after(positive, "call_after_reply_business_days")

    def thanks(self) -> list[Owed]:
        owed = []
        for row in [*self.held, *(call for call in self.calls if call["verdict"] != "meet")]:
            written = [one for one in self.of("thank_you") if one["channel"] in WRITTEN]
            done = _first(one["day"] for one in written if one["for_exchange"] == row["id"])
            owed.append(Owed(row["contact"], None, row["id"], self.due(row["day"], "thanks_business_days"), done))
        return self._kept(owed)

    def conclusive_day(self, introduction: Row) -> int | None:
        person, since = introduction["person"], introduction["day"]
        rows = [*self.held, *(row for row in self.calls if row["verdict"] != "meet")]
        rows += self.of("closed_without_exchange")
        return _first(row["day"] for row in rows if row["contact"] == person and row["day"] >= since)

    def reports(self) -> list[Owed]:
        owed = []
        for one in self.effective:
            since = self.conclusive_day(one)
            if since is None:
                continue
            told = [row for row in self.of("report_to_introducer") if row["contact"] == one["giver"]]
            done = _first(row["day"] for row in told if row["about"] == one["person"] and row["day"] >= since)
            owed.append(Owed(one["giver"], one["person"], one["id"], self.due(since, "report_business_days"), done))
        return self._kept(owed)

    def promises(self) -> list[Owed]:
        owed = []
        for one in self.file["promises"]:
            if one["made_day"] > self.today:
                continue
            due = one["due_day"]
            if due is None:
                due = self.due(one["made_day"], "promise_business_days")
            done = _first(row["day"] for row in self.of("promise_kept") if row["promise"] == one["id"])
            owed.append(Owed(one["contact"], None, one["id"], due, done))
        return self._kept(owed)


def _first(days: Any) -> int | None:
    return min(days, default=None)
