"""Finding people who may be entered twice, among those who are there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

from ..domain.card import CardFacts
from ..domain.contact import Contact
from ..domain.duplicates import duplicates
from ..domain.errors import RefusedError
from ..domain.likely_profile import profile_of
from ..domain.likeness import Evidence, speaks_for
from ..domain.message import Message, say
from .session import Session

Progress = Callable[[int, int], None]

_PROFILED = 0.4
"""The share of the work that reading the cards is, for the progress that is told."""


@dataclass(frozen=True, slots=True)
class Suspects:
    """People who may be one: `people` are ids, the one that had best remain first.

    `score` is the likeness of the weakest link, from 0 to 100, `reasons` say by what they were found, `doubts` what
    speaks against it. `certain`: names and UIDs or e-mail addresses agree, so that they may be merged unseen.
    """

    people: tuple[int, ...]
    score: int
    certain: bool
    reasons: tuple[Message, ...]
    doubts: tuple[Message, ...]


def find(
    session: Session, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None
) -> list[Suspects]:
    """The people who may be entered twice, the surest first; archived ones too, erased ones not.

    `progress` is told how much of how much is done. RefusedError when `cancelled` says so.
    """
    with session.store.snapshot():
        facts = session.store.facts()
        contacts = {one.id: one for one in session.store.contacts()}
        apart = session.store.apart()
        weights = Counter(dict(session.store.rows(_RECORDED)))
    reading = int(len(facts) * _PROFILED / (1 - _PROFILED))

    def tell(done: int, total: int) -> None:
        if cancelled is not None and cancelled():
            raise RefusedError("duplicates.cancelled")
        if progress is not None:
            progress(done, max(total, 1))

    tell(0, 1)
    profiles = {number: profile_of(one) for number, one in facts.items()}
    found = duplicates(profiles, apart, lambda done, total: tell(done + reading, total + reading))

    def rank(number: int) -> tuple[Any, ...]:
        return _rank(contacts[number], facts[number], weights[number])

    return [
        Suspects(
            tuple(sorted(group.people, key=rank)),
            group.score,
            group.certain,
            tuple(_reason(one) for one in group.evidence if speaks_for(one) and one is not Evidence.NAME_SILENT),
            tuple(_reason(one) for one in group.evidence if not speaks_for(one)),
        )
        for group in found
    ]


def best_first(session: Session, numbers: tuple[int, ...]) -> tuple[int, ...]:
    """These contacts, the one that had best remain first: of whom most is recorded, then the best named."""
    facts = session.store.facts(numbers)
    contacts = {one.id: one for one in session.network().contacts}
    weights = Counter(dict(session.store.rows(_RECORDED)))
    return tuple(
        sorted(
            (number for number in numbers if number in facts),
            key=lambda number: _rank(contacts[number], facts[number], weights[number]),
        )
    )


_RECORDED = (
    "SELECT contact_id, count(*) FROM ("
    "SELECT contact_id FROM exchange UNION ALL SELECT contact_id FROM meeting"
    " UNION ALL SELECT giver_id FROM introduction UNION ALL SELECT person_id FROM introduction"
    ") WHERE contact_id IS NOT NULL GROUP BY contact_id"
)


def _rank(contact: Contact, facts: CardFacts, recorded: int) -> tuple[Any, ...]:
    said = sum(bool(getattr(facts, field.name)) for field in fields(facts))
    return contact.archived, -recorded, _poorly_named(contact.name), -said, contact.id


def _poorly_named(name: str) -> bool:
    """Whether a name is one word or an address, or has a word that is shouted or an initial."""
    parts = name.replace(".", " ").split()
    shouted = any(len(part) > 2 and part.isupper() for part in parts)
    return len(parts) < 2 or shouted or "@" in name or any(len(part) == 1 for part in parts)


def _reason(evidence: Evidence) -> Message:
    return say(f"likeness.{evidence.value}")
