"""Alerts of approaches and introductions (R3, R25, R39, R40, R54, R62, R80)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from operator import attrgetter

from .alerts_care import lateness
from .history import History
from .obligations import Obligation, calls_after_email, calls_after_reply
from .sifting import Refusal
from .vocabulary import ExchangeKind
from .workdays import add

WIDE_GAP = 2


def email_without_call(history: History) -> Iterator[dict[str, object]]:
    """An announcement that no call or meeting has followed by its deadline (R39)."""
    return _without_call(history, history.once(calls_after_email))


def reply_without_call(history: History) -> Iterator[dict[str, object]]:
    """A positive reply that no call or meeting has followed by its deadline (R40)."""
    return _without_call(history, history.once(calls_after_reply))


def _without_call(history: History, owed: Iterable[Obligation]) -> Iterator[dict[str, object]]:
    silent, reached = history.closed | history.erased.keys(), history.once(_last_reached)
    for one in owed:
        if one.due > history.day or one.contact_id in silent:
            continue
        last = reached.get(one.contact_id)
        if last is None or last < one.since:
            yield {"contact": one.contact_id, "interaction": one.exchange_id, **lateness(one.due, history)}


def _last_reached(history: History) -> dict[int | None, date]:
    """The last day one met each person or called, with or without an answer."""
    rows = [*history.of_kind(ExchangeKind.UNANSWERED_CALL), *history.live]
    return {row.contact_id: row.day for row in sorted(rows, key=attrgetter("day"))}


def introduced_not_approached(history: History) -> Iterator[dict[str, object]]:
    """Somebody one may contact and has done nothing about yet (R3, R98)."""
    named: dict[int, date] = {}
    for one in history.introductions:
        if one.permissions.contact:
            named.setdefault(one.person_id, one.day)
    for who, day in named.items():
        due = add(day, history.settings.approach_business_days)
        if due <= history.day and who not in history.erased and not history.with_contact(who):
            yield {"contact": who, **lateness(due, history)}


def call_attempts_exhausted(history: History) -> Iterator[dict[str, object]]:
    """Somebody called in vain as often as is decent (R54)."""
    counts = Counter(row.contact_id for row in history.of_kind(ExchangeKind.UNANSWERED_CALL))
    settled = history.first_spoken.keys() | history.closed | history.erased.keys()
    for who, count in counts.items():
        if count >= history.settings.max_unanswered_calls and who is not None and who not in settled:
            yield {"contact": who, "value": count}


def level_gap(history: History) -> Iterator[dict[str, object]]:
    """Somebody well above one's own level, not spoken with yet (R62)."""
    introduced = {one.person_id for one in history.introductions}
    for one in history.known:
        if one.level_gap >= WIDE_GAP and one.id not in history.first_spoken and one.id not in history.erased:
            yield {
                "contact": one.id,
                "value": one.level_gap,
                "introduced": one.id in introduced,
                "closed": one.id in history.closed,
            }


def name_not_usable(history: History) -> Iterator[dict[str, object]]:
    """A giver who has not allowed the use of the name (R80)."""
    for one in history.introductions:
        if (
            one.giver_id is not None
            and not one.permissions.use_name
            and not _any_erased(history, one.giver_id, one.person_id)
        ):
            yield {"contact": one.person_id, "about": one.giver_id}


def introduction_cycle(history: History) -> Iterator[dict[str, object]]:
    """An introduction refused because it would come back to its giver (R25)."""
    for sifted in history.sifted:
        one = sifted.introduction
        if sifted.refusal is Refusal.CYCLE and not _any_erased(history, one.giver_id, one.person_id):
            yield {"contact": one.giver_id, "about": one.person_id, "introduction": one.id}


def _any_erased(history: History, *people: int | None) -> bool:
    return any(who in history.erased for who in people)
