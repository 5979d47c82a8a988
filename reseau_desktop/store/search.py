"""The full-text index over contacts: names, channels, notes and all that was recorded with them (FTS5)."""

from __future__ import annotations

import json
from collections.abc import Iterable

from ..domain.text import words
from .database import Database

_FIELDS = (
    "c.name", "c.fn", "c.family", "c.given", "c.additional", "c.prefix", "c.suffix", "c.nickname", "c.org",
    "c.org_units", "c.title", "c.role", "c.note", "c.birthday", "c.urls", "c.categories", "c.addresses", "c.matters",
    "c.tags", "c.emails", "c.phones",
)  # fmt: skip
_CHILDREN = (
    ("exchange", "coalesce(text,'')||' '||coalesce(learned,'')||' '||coalesce(reason,'')||' '||"
                 "coalesce(verdict_reason,'')||' '||coalesce(next_step,'')"),
    ("advice", "text||' '||coalesce(intention,'')||' '||coalesce(outcome,'')"),
    ("promise", "text"),
    ("promised_name", "text"),
    ("opinion", "coalesce(text,'')"),
    ("discovery", "text"),
    ("given", "coalesce(text,'')"),
    ("request_received", "text||' '||coalesce(answer,'')"),
    ("follow_up", "coalesce(text,'')||' '||coalesce(reason,'')"),
    ("meeting", "coalesce(place,'')||' '||coalesce(without_call_reason,'')||' '||coalesce(reason,'')"),
)  # fmt: skip


def _expression(children: bool) -> str:
    parts = [f"coalesce({field},'')" for field in _FIELDS]
    # A phone is found by its digits too, however it was written.
    parts.append("replace(replace(replace(replace(c.phones,' ',''),'.',''),'-',''),'/','')")
    if children:
        parts += [
            f"coalesce((SELECT group_concat({text}, ' ') FROM {table} WHERE contact_id = c.id), '')"
            for table, text in _CHILDREN
        ]
        parts.append(
            "coalesce((SELECT group_concat(coalesce(words,'')||' '||coalesce(link,''), ' ')"
            " FROM introduction WHERE person_id = c.id), '')"
        )
    together = "||' '||".join(parts)
    return f"rtrim({together})"  # indexed fresh or anew, one of whom nothing is recorded has the same text


_ONE = f"SELECT c.id, {_expression(True)} FROM contact AS c WHERE c.erased_on IS NULL"
_FRESH = f"SELECT c.id, {_expression(False)} FROM contact AS c WHERE c.erased_on IS NULL"


def refresh(database: Database, contacts: Iterable[int]) -> None:
    """Index those contacts anew, in the transaction under way."""
    ids = json.dumps(sorted(contacts))
    database.sql("DELETE FROM search WHERE rowid IN (SELECT value FROM json_each(?))", (ids,))
    database.sql(f"INSERT INTO search (rowid, body) {_ONE} AND c.id IN (SELECT value FROM json_each(?))", (ids,))


def index_fresh(database: Database, first: int) -> None:
    """Index all contacts from that id on, which have nothing recorded yet: an import fills the index by batches."""
    database.sql(f"INSERT INTO search (rowid, body) {_FRESH} AND c.id >= ?", (first,))


def find(database: Database, text: str) -> list[int] | None:
    """Ids, in order, of the contacts in which every word of `text` begins a word; None when `text` has no word."""
    wanted = words(text)
    if not wanted:
        return None
    query = " AND ".join(f'"{word}"*' for word in wanted)
    rows = database.sql("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid", (query,)).fetchall()
    return [row[0] for row in rows]
