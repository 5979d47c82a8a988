"""Several people become one: every row that points at one of them is moved to the one that remains."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from ..domain.card import CardFacts
from .cards import FACT_COLUMNS, fact_row
from .database import Database
from .remembered import fingerprints, was_imported, with_other

MOVED = (
    ("target", "contact_id"),
    ("exchange", "contact_id"),
    ("exchange", "named_introducer_id"),
    ("exchange", "about_id"),
    ("meeting", "contact_id"),
    ("introduction", "giver_id"),
    ("introduction", "person_id"),
    ("promise", "contact_id"),
    ("promised_name", "contact_id"),
    ("given", "contact_id"),
    ("request_received", "contact_id"),
    ("advice", "contact_id"),
    ("opinion", "contact_id"),
    ("discovery", "contact_id"),
    ("term", "contact_id"),
    ("follow_up", "contact_id"),
    ("follow_up", "about_id"),
    ("alias", "contact_id"),
)
"""Every column that names a contact, but those of TAKEN_APART."""

TAKEN_APART = (
    ("card", "contact_id"),
    ("contact_axis", "contact_id"),
    ("not_same", "one_id"),
    ("not_same", "other_id"),
)
"""Columns that name a contact where the rows of several people are put together in another way."""

_TO_INTRODUCTIONS = ("exchange", "follow_up")
_OF_ONESELF = (
    "UPDATE exchange SET about_id = NULL WHERE contact_id = ?1 AND about_id = ?1",
    "UPDATE exchange SET named_introducer_id = NULL WHERE contact_id = ?1 AND named_introducer_id = ?1",
    "UPDATE follow_up SET about_id = NULL WHERE contact_id = ?1 AND about_id = ?1",
)


def move_rows(database: Database, keep: int, others: Sequence[int]) -> None:
    """Let all rows of the others be of the one that remains; nobody introduces, names or reports on himself."""
    gone = json.dumps(list(others))
    for table, column in MOVED:
        database.sql(
            f"UPDATE {table} SET {column} = ? WHERE {column} IN (SELECT value FROM json_each(?))", (keep, gone)
        )
    for statement in _OF_ONESELF:
        database.sql(statement, (keep,))
    itself = database.sql("SELECT id FROM introduction WHERE giver_id = ?1 AND person_id = ?1", (keep,)).fetchall()
    drop_introductions(database, [row[0] for row in itself], None)
    _move_pairs(database, keep, set(others))


def drop_introductions(database: Database, numbers: Iterable[int], instead: int | None) -> None:
    """Remove introductions; what pointed at them points at `instead`."""
    for number in numbers:
        for table in _TO_INTRODUCTIONS:
            database.sql(f"UPDATE {table} SET introduction_id = ? WHERE introduction_id = ?", (instead, number))
        database.sql("DELETE FROM introduction WHERE id = ?", (number,))


def join_origins(database: Database, keep: int, others: Sequence[int]) -> None:
    """Let the card that remains be known as all were that were imported; call it once its card is in its place.

    The version last imported is that of the first of them that has one; every fingerprint is kept.
    """
    rows = [row for number in (keep, *others) if (row := _origin(database, number)) is not None]
    base = next((row for row in rows if was_imported(row[2])), rows[0])
    told = base[2]
    for row in rows:
        if row is not base and row[2]:
            for one in fingerprints(row[2]):
                told = with_other(told, one)
            groups = [word for word in row[2].split(" ") if word.startswith("=") and word not in str(told).split(" ")]
            told = " ".join([told or "-", *groups])
    database.sql(
        "UPDATE card SET imported = ?, imported_digest = ?, imported_from = ? WHERE contact_id = ?",
        (base[1], told, next((row[3] for row in (base, *rows) if row[3]), None), keep),
    )


def _origin(database: Database, number: int) -> tuple[int, str | None, str | None, str | None] | None:
    """Id, the version last imported in full, what is remembered of imports, and the file of a card."""
    row = database.sql(
        "SELECT contact_id, imported, imported_digest, imported_from, version, properties FROM card"
        " WHERE contact_id = ?",
        (number,),
    ).fetchone()
    if row is None:
        return None
    imported = row[1]
    if was_imported(row[2]) and imported is None:
        imported = json.dumps([row[4], row[5]], ensure_ascii=False)
    return row[0], imported, row[2], row[3]


def add_alias(database: Database, keep: int, facts: CardFacts) -> None:
    """Remember by what a card is known again that speaks of the person as one of the merged did."""
    row = dict(zip(FACT_COLUMNS, fact_row(facts), strict=True))
    names = ("uid", "fn", "family", "given", "emails", "phones")
    database.sql(
        f"INSERT INTO alias (contact_id, {', '.join(names)}) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (keep, *(row[name] for name in names)),
    )


def keep_apart(database: Database, pairs: Iterable[tuple[int, int]]) -> None:
    """Remember that two contacts are two people."""
    rows = {(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]}
    database.many("INSERT INTO not_same (one_id, other_id) VALUES (?, ?) ON CONFLICT DO NOTHING", sorted(rows))


def _move_pairs(database: Database, keep: int, others: set[int]) -> None:
    """Whoever was not one of the merged is not the one that remains."""
    gone = json.dumps(sorted(others))
    rows = database.sql(
        "SELECT one_id, other_id FROM not_same WHERE one_id IN (SELECT value FROM json_each(?1))"
        " OR other_id IN (SELECT value FROM json_each(?1))",
        (gone,),
    ).fetchall()
    apart = {other if one in others else one for one, other in rows} - others - {keep}
    database.sql(
        "DELETE FROM not_same WHERE one_id IN (SELECT value FROM json_each(?1))"
        " OR other_id IN (SELECT value FROM json_each(?1))",
        (gone,),
    )
    keep_apart(database, [(keep, one) for one in apart])


def debriefs_that_name(database: Database, numbers: Iterable[int]) -> list[str]:
    """The keys of debriefs kept as typed that are of one of these contacts, or name one."""
    wanted = set(numbers)
    rows = database.sql("SELECT key, content FROM draft WHERE key LIKE 'debrief-%'").fetchall()
    calls = {f"debrief-call-{number}" for number in wanted}
    return [key for key, content in rows if key in calls or _names(json.loads(content), wanted)]


def copy_drafts(database: Database, keep: int, others: Iterable[int]) -> None:
    """Let messages begun to one of the others be begun to the one that remains; undo finds them where they were."""
    for number in others:
        for kind in ("message", "address"):
            for key, content, at in database.sql(
                "SELECT key, content, saved_at FROM draft WHERE key = ?1 OR key LIKE ?1 || '-%'",
                (f"{kind}-{number}",),
            ).fetchall():
                database.sql(
                    "INSERT INTO draft (key, content, saved_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    (key.replace(f"{kind}-{number}", f"{kind}-{keep}", 1), content, at),
                )


def _names(value: object, numbers: set[int]) -> bool:
    """Whether a form as typed names one of these contacts."""
    if isinstance(value, dict):
        return any(
            (name.endswith("contact_id") and one in numbers) or _names(one, numbers) for name, one in value.items()
        )
    return isinstance(value, list) and any(_names(one, numbers) for one in value)
