"""Erasing a person for good: rows made anonymous, texts of others cleaned, then the file itself (R107).

A deleted text stays in free pages, in the segments of the search index and in the WAL until they are written anew.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Iterable
from datetime import date

import peewee

from ..domain.card import Card, CardFacts
from ..domain.errors import MachineError
from . import cards, contacts
from .cards import StoredCard
from .database import Database

_TRIES = 20
_PAUSE_SECONDS = 0.1
_WAIT_MS, _SHORT_WAIT_MS = 10_000, 200

_BLANKED = (
    ("exchange", "contact_id = ?1",
     "verdict_reason = NULL, reason = NULL, text = NULL, next_step = NULL, learned = '[]'"),
    ("meeting", "contact_id = ?1", "place = NULL, without_call_reason = NULL, reason = NULL"),
    ("introduction", "person_id = ?1 OR giver_id = ?1", "words = NULL, link = NULL, occasion = NULL"),
    ("promise", "contact_id = ?1", "text = ''"),
    ("given", "contact_id = ?1", "text = NULL"),
    ("opinion", "contact_id = ?1", "text = NULL"),
    ("follow_up", "contact_id = ?1 OR about_id = ?1",
     "text = NULL, reason = CASE state WHEN 'dropped' THEN reason END"),
    ("term", "contact_id = ?1", "contact_id = NULL"),
    ("target", "contact_id = ?1", "contact_id = NULL"),
)  # fmt: skip
"""Rows that stay without a word of the person: their kinds, days, minutes, verdicts and stances count on."""

_REMOVED = (
    ("sheet", "meeting_id IN (SELECT id FROM meeting WHERE contact_id = ?1)"),
    ("draft", "key IN (SELECT 'debrief-meeting-' || id FROM meeting WHERE contact_id = ?1)"),
    ("draft", "key = 'debrief-call-' || ?1"),
    ("draft", "key LIKE 'message-' || ?1 || '-%' OR key = 'address-' || ?1"),
    (
        "draft",
        "(key LIKE 'message-%' OR key LIKE 'address-%') AND ?1 IS NOT NULL"
        " AND CAST(substr(key, 9) AS INTEGER) NOT IN (SELECT id FROM contact)",
    ),
    ("advice", "contact_id = ?1"),
    ("discovery", "contact_id = ?1"),
    ("promised_name", "contact_id = ?1"),
    ("request_received", "contact_id = ?1"),
    ("contact_axis", "contact_id = ?1"),
    ("card", "contact_id = ?1"),
    ("alias", "contact_id = ?1"),
    ("not_same", "one_id = ?1 OR other_id = ?1"),
)
"""Rows that are nothing but what the person said or is."""

_FREE_TEXTS = (
    ("exchange", "id", "verdict_reason reason text next_step learned"),
    ("meeting", "id", "place without_call_reason reason"),
    ("sheet", "meeting_id", "content"),
    ("introduction", "id", "occasion words link"),
    ("promise", "id", "text"),
    ("promised_name", "id", "text"),
    ("given", "id", "text"),
    ("request_received", "id", "text answer"),
    ("advice", "id", "text intention outcome"),
    ("opinion", "id", "text"),
    ("discovery", "id", "text"),
    ("term", "id", "word meaning"),
    ("follow_up", "id", "text reason"),
    ("project_statement", "id", "text"),
    ("target", "id", "text"),
    ("conclusion", "id", "text"),
    ("axis", "id", "name"),
    ("campaign", "id", "title"),
    ("contact", "id", "matters tags"),
    ("card", "contact_id", "imported_from"),
    ("setting", "id", "value"),
    ("draft", "key", "content"),
)
"""Where other people's rows may name somebody; cards are read apart."""


class Eraser:
    """Takes one person out of the database, within one transaction."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def make_anonymous(self, contact: int, label: str, day: date) -> None:
        """Leave of a person's rows only what counts; `label` is the name from now on."""
        for table, where, sets in _BLANKED:
            self._db.sql(f"UPDATE {table} SET {sets} WHERE {where}", (contact,))
        for table, where in _REMOVED:
            self._db.sql(f"DELETE FROM {table} WHERE {where}", (contact,))
        nothing = cards.fact_row(CardFacts())
        sets = ", ".join(f"{name} = ?" for name in cards.FACT_COLUMNS)
        self._db.sql(
            f"UPDATE contact SET {sets}, name = ?, sort_key = '', circle = NULL, closeness = NULL, matters = NULL,"
            " tags = '[]', cadence_business_days = NULL, erased_on = ? WHERE id = ?",
            (*nothing, label, day.isoformat(), contact),
        )

    def rewrite(self, replace: Callable[[str], str]) -> None:
        """Put every free text of the database through `replace`."""
        for table, key, columns in _FREE_TEXTS:
            for column in columns.split():
                rows = self._db.sql(f"SELECT {key}, {column} FROM {table} WHERE {column} IS NOT NULL").fetchall()
                for number, text in rows:
                    if (changed := replace(text)) != text:
                        self._db.sql(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", (changed, number))

    def cards_that(self, finds: Callable[[str], bool]) -> list[tuple[int, StoredCard]]:
        """The cards in whose properties, as they stand or were imported, `finds` finds something."""
        rows = self._db.sql("SELECT contact_id, properties, coalesce(imported, '') FROM card").fetchall()
        found = [row[0] for row in rows if finds(row[1]) or finds(row[2])]
        read = [(number, cards.read_card(self._db, number)) for number in found]
        return [(number, stored) for number, stored in read if stored is not None]

    def replace_card(self, contact: int, stored: StoredCard, facts: CardFacts) -> None:
        """Put a cleaned card in place of the stored one, and of the version last imported."""
        contacts.replace_card(self._db, contact, stored.card, facts)
        self._db.sql(
            "UPDATE card SET imported = ? WHERE contact_id = ? AND imported_digest IS NOT NULL",
            (_dumped(stored.imported), contact),
        )

    def mark(self, marks: Iterable[tuple[str, str]], day: date) -> None:
        """Keep salted hashes, each with its kind, by which a card of the person is known again."""
        self._db.many(
            "INSERT INTO erased_mark (hash, kind, erased_on) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            [(found, kind, day.isoformat()) for found, kind in marks],
        )


def scrub(database: Database) -> None:
    """Write index, file and WAL anew, so that nothing deleted is left in them.

    MachineError while another program reads on, or when the machine refuses: the rows are anonymous all the same.
    """
    try:
        database.sql("INSERT INTO search (search) VALUES ('optimize')")
        database.sql("VACUUM")
        database.sql(f"PRAGMA busy_timeout = {_SHORT_WAIT_MS}")
        for _ in range(_TRIES):
            if not database.sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
                return
            time.sleep(_PAUSE_SECONDS)
    except (peewee.DatabaseError, sqlite3.DatabaseError) as error:
        raise MachineError("erasure.unfinished") from error
    finally:
        database.sql(f"PRAGMA busy_timeout = {_WAIT_MS}")
    raise MachineError("erasure.unfinished")


def _dumped(card: Card | None) -> str | None:
    if card is None:
        return None
    return json.dumps([card.version, cards.dump_properties(card)], ensure_ascii=False)
