"""The contact table: a few columns of every contact, read in slices, and what the method says of each."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache

from ..domain.beginning import without_next_step
from ..domain.campaign import current
from ..domain.exchange import Exchange
from ..domain.figures_network import relations
from ..domain.history import history_of
from ..domain.next_actions import NextAction, next_action_of
from ..domain.stages import Warmth, stages, warmths
from ..domain.text import fold
from ..domain.vocabulary import Relation, Stage
from ..formats.content import follow_up_rules
from .session import Session

_COLUMNS = "id, name, org, title, circle, archived, triage, emails, phones, sort_key"


@dataclass(slots=True)
class ContactRow:
    """One line of the table; `haystack` is what typing searches, folded."""

    id: int
    name: str
    organisation: str
    job: str
    circle: str | None
    archived: bool
    triage: str
    sort_key: str
    haystack: str


@dataclass(frozen=True, slots=True)
class Overview:
    """What the method says of every contact on one day, by id; contacts without anything recorded may be missing.

    `introduced_by` holds the names of the givers, or the occasion; `last` the latest exchange; `stepless` tells the
    people with nothing to do and no meeting to come (R3), reckoned when it is asked first.
    """

    stage: dict[int, Stage]
    warmth: dict[int, Warmth]
    relation: dict[int, Relation]
    introduced_by: dict[int, tuple[str, ...]]
    last: dict[int, Exchange]
    next: dict[int, NextAction]
    stepless: Callable[[], frozenset[int]]
    today: date


def count(session: Session) -> int:
    """How many contacts the table holds, archived ones included."""
    return int(session.store.rows("SELECT count(*) FROM contact WHERE erased_on IS NULL")[0][0])


def rows(
    session: Session, offset: int = 0, limit: int | None = None, ids: list[int] | None = None
) -> list[ContactRow]:
    """Lines of the table by sort key: a slice of all, or those of `ids`; names that are empty come last."""
    where, args = "erased_on IS NULL", []
    if ids is not None:
        where += " AND id IN (SELECT value FROM json_each(?))"
        args.append(json.dumps(ids))
    found = session.store.rows(
        f"SELECT {_COLUMNS} FROM contact WHERE {where} ORDER BY sort_key, id LIMIT ? OFFSET ?",
        *args,
        -1 if limit is None else limit,
        offset,
    )
    return [_row(one) for one in found]


def _row(row: tuple[object, ...]) -> ContactRow:
    number, name, org, title, circle, archived, triage, emails, phones, key = row
    organisation, job = str(org or ""), str(title or "")
    digits = str(phones).translate(_DIGITS) if phones != "[]" else ""
    haystack = fold(f"{name} {organisation} {job}") + f" {emails}{phones} {digits}".lower()
    return ContactRow(
        int(str(number)),
        str(name),
        organisation,
        job,
        str(circle) if circle else None,
        bool(archived),
        str(triage),
        str(key),
        haystack,
    )


_DIGITS = {ord(sign): None for sign in " .-/()"}


def overview(session: Session) -> Overview:
    """What the method says of every contact today."""
    network, today = session.network(), session.today
    history, under_way = history_of(network, today), history_of(current(network), today)
    givers: dict[int, list[str]] = {}
    for one in history.introductions:
        giver = history.contacts.get(one.giver_id) if one.giver_id is not None else None
        name = giver.name if giver is not None and giver.erased_on is None else one.occasion or ""
        if name:
            givers.setdefault(one.person_id, []).append(name)
    last = {row.contact_id: row for row in history.rows if row.contact_id is not None}
    return Overview(
        stages(under_way),
        warmths(under_way),
        relations(under_way),
        {person: tuple(names) for person, names in givers.items()},
        last,
        next_action_of(network, today, follow_up_rules()),
        cache(lambda: frozenset(one.id for one in without_next_step(history))),
        today,
    )
