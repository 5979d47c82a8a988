"""Loops: whoever gave a name is told what became of it, once it has become something (R90, R91)."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from datetime import date
from itertools import chain
from operator import attrgetter

from .history import History
from .introduction import Introduction
from .obligations import Obligation, deserves_thanks, standing
from .vocabulary import ExchangeKind
from .workdays import add


def conclusive_days(history: History) -> dict[int, list[date]]:
    """For each person the days, in order, of what can conclude an introduction.

    That is a meeting held, a call whose verdict is not to meet, or a closing without exchange.
    """
    days: dict[int, list[date]] = defaultdict(list)
    closings = history.of_kind(ExchangeKind.CLOSED_WITHOUT_EXCHANGE)
    rows = chain((row for row in history.live if deserves_thanks(row)), closings)
    for row in sorted(rows, key=attrgetter("day")):
        if row.contact_id is not None:
            days[row.contact_id].append(row.day)
    return days


def conclusive_day(introduction: Introduction, days: dict[int, list[date]]) -> date | None:
    """The first of the person's conclusive days from the introduction on; None while there is none."""
    theirs = days.get(introduction.person_id, [])
    index = bisect_left(theirs, introduction.day)
    return theirs[index] if index < len(theirs) else None


def reports(history: History) -> list[Obligation]:
    """A report to each giver of an effective introduction that has become conclusive (R90).

    `contact_id` is the giver, `about_id` the person. Two givers of one person are two obligations; one that came from
    an occasion owes nobody a report.
    """
    told: dict[tuple[int | None, int | None], list[date]] = defaultdict(list)
    for row in history.of_kind(ExchangeKind.REPORT_TO_INTRODUCER):
        told[row.contact_id, row.about_id].append(row.day)
    days, made = conclusive_days(history), []
    for one in history.introductions:
        since = conclusive_day(one, days)
        if since is not None and one.giver_id is not None:
            done = next((day for day in told[one.giver_id, one.person_id] if day >= since), None)
            due = add(since, history.settings.report_business_days)
            made.append(Obligation(one.giver_id, since, due, done, introduction_id=one.id, about_id=one.person_id))
    return standing(made, history)
