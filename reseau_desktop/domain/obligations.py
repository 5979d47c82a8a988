"""What one owes: thanks, kept promises, a call after an e-mail or a reply; reports to introducers stand in `loops`.

Each is a value with its deadline and the day it was done; a tally counts those that weigh (campaign files,
section 3).
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import NamedTuple

from .exchange import Exchange
from .history import History
from .vocabulary import WRITTEN, ExchangeKind, PromiseSide, Verdict
from .workdays import add


class Obligation(NamedTuple):
    """Something due to a person, by the end of the day `due`; `done` is the day it was first fulfilled, or None.

    `since` is the day of what it follows from, the ids say what that is: an exchange to thank for or a message to
    call after, a promise, or an introduction with the person (`about_id`) a report tells of.
    """

    contact_id: int
    since: date
    due: date
    done: date | None = None
    exchange_id: int | None = None
    promise_id: int | None = None
    introduction_id: int | None = None
    about_id: int | None = None

    def counted(self, day: date) -> bool:
        """Whether it weighs at the end of `day`: its deadline has come, or it is done already."""
        return self.due <= day or self.done is not None

    @property
    def on_time(self) -> bool:
        """Whether it was done by its deadline."""
        return self.done is not None and self.done <= self.due

    def owed(self, day: date) -> bool:
        """Whether its deadline has come by the end of `day` and it is not done."""
        return self.due <= day and self.done is None


@dataclass(frozen=True, slots=True)
class Tally:
    """The obligations of one sort that weigh on a day, and how many of them are done, and done on time."""

    counted: tuple[Obligation, ...]
    done: int
    on_time: int


def tally(obligations: Iterable[Obligation], day: date) -> Tally:
    """The obligations that weigh at the end of `day`."""
    counted = tuple(one for one in obligations if one.counted(day))
    return Tally(counted, sum(one.done is not None for one in counted), sum(one.on_time for one in counted))


def standing(obligations: Iterable[Obligation], history: History) -> list[Obligation]:
    """The obligations without those dropped: to or about an erased person, not done by the end of that day (R107)."""
    erased = history.erased
    if not erased:
        return list(obligations)
    return [one for one in obligations if not _dropped(one, erased)]


def _dropped(one: Obligation, erased: dict[int, date]) -> bool:
    days = [erased[who] for who in (one.contact_id, one.about_id) if who is not None and who in erased]
    return bool(days) and (one.done is None or one.done > min(days))


def thanks(history: History) -> list[Obligation]:
    """A written thank-you for each meeting held and each call whose verdict is not to meet (R83, R84)."""
    written: dict[int, date] = {}
    for row in history.of_kind(ExchangeKind.THANK_YOU):
        if row.for_exchange_id is not None and row.channel in WRITTEN:
            written.setdefault(row.for_exchange_id, row.day)
    delay = history.settings.thanks_business_days
    due = (row for row in history.live if deserves_thanks(row))
    return standing(
        (
            Obligation(row.contact_id, row.day, add(row.day, delay), written.get(row.id), exchange_id=row.id)
            for row in due
            if row.contact_id is not None
        ),
        history,
    )


def deserves_thanks(row: Exchange) -> bool:
    """Whether a live exchange is to be thanked for: a meeting, or a call that does not lead to one."""
    return row.kind is ExchangeKind.MEETING or ends_the_matter(row)


def ends_the_matter(row: Exchange) -> bool:
    """Whether a row is a qualification call with a verdict other than to meet."""
    return row.kind is ExchangeKind.QUALIFICATION_CALL and row.verdict not in {None, Verdict.MEET}


def promises(history: History) -> list[Obligation]:
    """Each promise of mine made by that day and not cancelled (R94)."""
    kept: dict[int, date] = {}
    for row in history.of_kind(ExchangeKind.PROMISE_KEPT):
        if row.promise_id is not None:
            kept.setdefault(row.promise_id, row.day)
    delay = history.settings.promise_business_days
    made = (
        Obligation(
            one.contact_id, one.made_on, one.due_on or add(one.made_on, delay), kept.get(one.id), promise_id=one.id
        )
        for one in history.network.promises
        if one.side is PromiseSide.MINE and not one.cancelled and one.made_on <= history.day
    )
    return standing(made, history)


def calls_after_email(history: History) -> list[Obligation]:
    """A call, answered or not, after each announcement (R39); one after the deadline does not fulfil it."""
    rows = history.of_kind(ExchangeKind.CALL_ANNOUNCEMENT)
    return _calls_after(history, rows, history.settings.call_after_email_business_days)


def calls_after_reply(history: History) -> list[Obligation]:
    """A call, answered or not, after each positive reply (R40); one after the deadline does not fulfil it."""
    rows = [row for row in history.of_kind(ExchangeKind.EMAIL_REPLY) if row.positive]
    return _calls_after(history, rows, history.settings.call_after_reply_business_days)


def _calls_after(history: History, rows: Iterable[Exchange], delay: int) -> list[Obligation]:
    called, made = history.once(_call_days), []
    for row in rows:
        if row.contact_id is not None:
            due, days = add(row.day, delay), called.get(row.contact_id, ())
            index = bisect_left(days, row.day)
            done = days[index] if index < len(days) and days[index] <= due else None
            made.append(Obligation(row.contact_id, row.day, due, done, exchange_id=row.id))
    return standing(made, history)


def _call_days(history: History) -> dict[int, list[date]]:
    """The days one called each person, with or without an answer, in order."""
    rows = [*history.of_kind(ExchangeKind.UNANSWERED_CALL), *history.calls]
    days: dict[int, list[date]] = defaultdict(list)
    for row in sorted(rows, key=attrgetter("day")):
        if row.contact_id is not None:
            days[row.contact_id].append(row.day)
    return days
