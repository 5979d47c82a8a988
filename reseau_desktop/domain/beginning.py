"""Whom to begin with, whom one has lost sight of, and what one has asked and given (R3, R60, R103)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Final

from .contact import Contact
from .history import History
from .vocabulary import Closeness, ExchangeKind, Triage

ASKED_TOO_OFTEN: Final = 3
_FAR_ABOVE: Final = 2  # R62
_CLOSENESS: Final = {one: place for place, one in enumerate(Closeness)}
_ASKING: Final = frozenset({ExchangeKind.CALL_ANNOUNCEMENT, ExchangeKind.QUALIFICATION_CALL, ExchangeKind.REMINDER})
_GIVING: Final = frozenset(
    {
        ExchangeKind.REPORT_TO_INTRODUCER,
        ExchangeKind.PROMISE_KEPT,
        ExchangeKind.NEWS,
        ExchangeKind.ARTICLE_SHARED,
        ExchangeKind.CLOSING_MESSAGE,
    }
)


def _reckoned_with(history: History) -> list[Contact]:
    """The contacts that were sorted and kept, erased, archived and closed ones left out."""
    gone = history.erased.keys() | history.closed
    return [one for one in history.known if one.triage is Triage.KEPT and not one.archived and one.id not in gone]


def without_next_step(history: History) -> list[Contact]:
    """The contacts with nothing to do and no meeting to come: there should be none (R3, R98)."""
    ahead = {one.contact_id for one in history.network.follow_ups if one.pending}
    ahead |= {one.contact_id for one in history.planned}
    return [one for one in _reckoned_with(history) if one.id not in ahead]


def where_to_start(history: History) -> list[Contact]:
    """The people not turned to yet, the most modest and the closest first (R60, R61).

    Somebody far above one's own level comes last: a person in between is to be found first (R62).
    """
    fresh = [one for one in _reckoned_with(history) if not history.with_contact(one.id)]
    return sorted(fresh, key=_modesty)


def _modesty(one: Contact) -> tuple[bool, int, int, int]:
    close = len(_CLOSENESS) if one.closeness is None else _CLOSENESS[one.closeness]
    return (one.level_gap >= _FAR_ABOVE, one.stake, close, one.id)


@dataclass(frozen=True, slots=True)
class Balance:
    """What was asked of somebody, and what he or she has had in return: news, kept promises, gifts."""

    contact_id: int
    asked: int
    returned: int

    @property
    def one_sided(self) -> bool:
        """Whether it was always asking: three requests and no news."""
        return self.asked >= ASKED_TOO_OFTEN and not self.returned


def balance_of(history: History, who: int) -> Balance | None:
    """What was asked of that person and given; None where nothing was asked (R103)."""
    rows = history.with_contact(who)
    asked = sum(row.kind in _ASKING or row.id in history.held_rows for row in rows)
    asked += sum(one.giver_id == who for one in history.introductions)
    returned = sum(row.kind in _GIVING for row in rows)
    returned += sum(one.contact_id == who and one.day <= history.day for one in history.network.given)
    return Balance(who, asked, returned) if asked else None


def balances(history: History) -> list[Balance]:
    """What was asked and given, by person one has asked something of, the most one-sided first (R103, R105)."""
    asked = Counter(row.contact_id for row in history.rows if row.kind in _ASKING or row.id in history.held_rows)
    asked.update(one.giver_id for one in history.introductions)
    returned = Counter(row.contact_id for row in history.rows if row.kind in _GIVING)
    returned.update(one.contact_id for one in history.network.given if one.day <= history.day)
    people = [one.id for one in history.known if one.id in asked and one.id not in history.erased]
    found = [Balance(who, asked[who], returned[who]) for who in people]
    return sorted(found, key=lambda one: (one.returned - one.asked, one.contact_id))
