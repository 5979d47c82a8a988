"""Keeping in touch: the last time one turned to somebody, and when news is due (R99, R101, R104)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from .contact import Contact
from .exchange import Exchange
from .history import History
from .vocabulary import ExchangeKind, Verdict
from .workdays import add

TOUCHES = frozenset(
    {
        ExchangeKind.CALL_ANNOUNCEMENT,
        ExchangeKind.UNANSWERED_CALL,
        ExchangeKind.QUALIFICATION_CALL,
        ExchangeKind.CONFIRMATION,
        ExchangeKind.THANK_YOU,
        ExchangeKind.REPORT_TO_INTRODUCER,
        ExchangeKind.PROMISE_KEPT,
        ExchangeKind.NEWS,
        ExchangeKind.ARTICLE_SHARED,
        ExchangeKind.REMINDER,
        ExchangeKind.CLOSING_MESSAGE,
    }
)


def is_touch(history: History, row: Exchange) -> bool:
    """Whether a row is one's own turning to somebody: a meeting counts when it was held (R99)."""
    return row.kind in TOUCHES or row.id in history.held_rows


def last_touches(history: History) -> dict[int, date]:
    """The last day one turned to each person; people never turned to are left out."""
    return {row.contact_id: row.day for row in history.rows if row.contact_id is not None and is_touch(history, row)}


def ended(history: History) -> frozenset[int]:
    """The people whose last call was to close and who were never met: no news is owed."""
    last = {row.contact_id: row.verdict for row in history.calls if row.contact_id is not None}
    return frozenset(who for who, verdict in last.items() if verdict is Verdict.CLOSE and who not in history.met)


def spoken_with(history: History) -> Iterator[Contact]:
    """The contacts one has had a live exchange with, erased ones left out, by id."""
    spoken = (who for who in sorted(history.first_spoken) if history.knows(who) and who not in history.erased)
    return (history.contacts[who] for who in spoken)


def news_due(history: History) -> dict[int, date]:
    """The day news is due to each person one has spoken with, in the past or to come (R101).

    A rhythm of the contact's own replaces the setting.
    """
    touches, over = history.once(last_touches), history.once(ended)
    delay = history.settings.news_business_days
    return {
        one.id: add(touches[one.id], one.cadence_business_days or delay)
        for one in spoken_with(history)
        if one.id not in over
    }


def to_be_told(history: History) -> tuple[list[int], list[int]] | None:
    """Once a position is found: all to be told of it, and those among them not told yet, by id (R104).

    None before the first position found.
    """
    found = history.position_found_on
    if found is None:
        return None
    told = {row.contact_id for row in history.of_kind(ExchangeKind.CLOSING_MESSAGE) if row.day >= found}
    everyone = [one.id for one in spoken_with(history)]
    return everyone, [who for who in everyone if who not in told]
