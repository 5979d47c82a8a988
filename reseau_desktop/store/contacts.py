"""Contacts as rows: what the rules see, what lists show, and how they are written."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..domain.card import Card, CardFacts
from ..domain.contact import Contact
from ..domain.text import clean, sort_key
from ..domain.vocabulary import Circle, Closeness, Origin, Source, Triage
from . import cards
from .codec import Column, to_column
from .database import Database
from .remembered import was_imported, with_group, with_other

_RULES = (
    "id, name, known_on, given, org, title, circle, closeness, source, origin, triage, level_gap, stake, targeted,"
    " tags, matters, cadence_business_days, archived, erased_on, ref"
)
METHOD_COLUMNS = frozenset(
    {
        "circle", "closeness", "source", "origin", "triage", "level_gap", "stake", "targeted", "tags", "matters",
        "cadence_business_days", "archived", "known_on", "erased_on", "ref",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class NewContact:
    """A contact to add: its card, what the card says, and what the method says (METHOD_COLUMNS by name).

    `imported_from` names the file of an imported one; `dumped` and `digest` are what `store.cards.pack` gives, when
    they are at hand.
    """

    card: Card
    facts: CardFacts
    method: dict[str, object]
    imported_from: str | None = None
    dumped: str | None = None
    digest: str | None = None


def shown_name(facts: CardFacts) -> str:
    """What the window calls somebody: FN, else given and family name, else whatever there is; "" for nothing."""
    name = facts.fn or " ".join(part for part in (facts.given, facts.family) if part)
    if name:
        return clean(name)
    if facts.nickname or facts.org:
        return clean(facts.nickname or facts.org or "")
    for channels in (facts.emails, facts.phones):
        if channels:
            return clean(channels[0].value)
    return clean(facts.urls[0]) if facts.urls else ""


def read_contacts(database: Database) -> list[Contact]:
    """All contacts as the rules see them, erased ones included, by id."""
    axes: dict[int, list[int]] = {}
    for contact, axis in database.sql("SELECT contact_id, axis_id FROM contact_axis ORDER BY position, id"):
        axes.setdefault(contact, []).append(axis)
    rows = database.sql(f"SELECT {_RULES} FROM contact ORDER BY id").fetchall()
    return [_contact(row, tuple(axes.get(row[0], ()))) for row in rows]


_CIRCLES = {one.value: one for one in Circle}
_CLOSENESS = {one.value: one for one in Closeness}
_SOURCES = {one.value: one for one in Source}
_ORIGINS = {one.value: one for one in Origin}
_TRIAGE = {one.value: one for one in Triage}


def _contact(row: tuple[Any, ...], axes: tuple[int, ...]) -> Contact:
    return Contact(
        row[0], row[1], date.fromisoformat(row[2]), row[3] or "", row[4], row[5],
        _CIRCLES.get(row[6]), _CLOSENESS.get(row[7]), _SOURCES[row[8]], _ORIGINS[row[9]], _TRIAGE[row[10]],
        row[11], row[12], axes, bool(row[13]), () if row[14] == "[]" else tuple(json.loads(row[14])),
        row[15], row[16], bool(row[17]), date.fromisoformat(row[18]) if row[18] else None, row[19],
    )  # fmt: skip


def read_facts(database: Database, ids: Iterable[int] | None = None) -> dict[int, CardFacts]:
    """What the cards of those contacts (or of all that are not erased) say, by id in order."""
    sql = f"SELECT id, {', '.join(cards.FACT_COLUMNS)} FROM contact WHERE erased_on IS NULL"
    args: tuple[object, ...] = ()
    if ids is not None:
        sql += " AND id IN (SELECT value FROM json_each(?))"
        args = (json.dumps(list(ids)),)
    return {row[0]: cards.load_facts(row[1:]) for row in database.sql(f"{sql} ORDER BY id", args).fetchall()}


_INSERT_COLUMNS = (*cards.FACT_COLUMNS, "name", "sort_key")


def insert(database: Database, contacts: list[NewContact]) -> range:
    """Add contacts in order and return their ids, which follow each other."""
    if not contacts:
        return range(0)
    row = database.sql("SELECT seq FROM sqlite_sequence WHERE name = 'contact'").fetchone()
    first = (row[0] if row else 0) + 1
    method = sorted({name for one in contacts for name in one.method})
    if unknown := set(method) - METHOD_COLUMNS:
        raise ValueError(f"not a column of the method: {sorted(unknown)}")
    columns = ["id", *_INSERT_COLUMNS, *method]
    rows: list[tuple[Column, ...]] = []
    stored: list[tuple[Column, ...]] = []
    blobs: dict[str, bytes] = {}
    for place, one in enumerate(contacts, first):
        name = shown_name(one.facts)
        key = sort_key(one.facts.family, one.facts.given, name)
        rows.append((place, *cards.fact_row(one.facts), name, key, *(to_column(one.method[m]) for m in method)))
        stored.append(_card_row(place, one))
        blobs.update(one.card.blobs)
    cards.write_blobs(database, blobs)
    database.many(f"INSERT INTO contact ({', '.join(columns)}) VALUES ({_marks(columns)})", rows)
    database.many(
        "INSERT INTO card (contact_id, version, properties, blobs, imported_digest, imported_from)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        stored,
    )
    return range(first, first + len(contacts))


def _card_row(contact: int, new: NewContact) -> tuple[Column, ...]:
    dumped, digest = new.dumped, new.digest
    if dumped is None or digest is None:
        dumped, digest = cards.pack(new.card)
    origin = new.imported_from
    known = digest if origin is not None else None
    return contact, new.card.version, dumped, _blob_names(new.card), known, origin and clean(origin)


def _blob_names(card: Card) -> str:
    named = {one.blob for one in card.properties if one.blob}
    return json.dumps(sorted(named)) if named else "[]"


def replace_card(database: Database, contact: int, card: Card, facts: CardFacts) -> None:
    """Put an edited card in place of the stored one; what was last imported stays known."""
    old = database.sql(
        "SELECT version, properties, imported, imported_digest FROM card WHERE contact_id = ?", (contact,)
    ).fetchone()
    imported = old[2]
    if was_imported(old[3]) and imported is None:
        imported = json.dumps([old[0], old[1]], ensure_ascii=False)
    _write_card(database, contact, card, facts, (imported, old[3]))


def take_imported(
    database: Database,
    contact: int,
    source: Card,
    merged: Card,
    facts: CardFacts,
    *,
    origin: str,
    also: str | None = None,
) -> None:
    """Put `merged` in place of the stored card, and `source` as the version last imported.

    `also` is what else is remembered (`remembered.behind`).
    """
    dumped, digest = cards.pack(source)
    same = source.version == merged.version and dumped == cards.dump_properties(merged)
    imported = None if same else json.dumps([source.version, dumped], ensure_ascii=False)
    cards.write_blobs(database, source.blobs)
    known = " ".join(one for one in (digest, also) if one)
    _write_card(database, contact, merged, facts, (imported, known))
    database.sql("UPDATE card SET imported_from = ? WHERE contact_id = ?", (clean(origin), contact))


def remember(database: Database, contact: int, *, card: str = "", group: str = "") -> bool:
    """Remember of a contact the fingerprint of a card, and a group; returns whether either is new (`remembered`)."""
    row = database.sql("SELECT imported_digest FROM card WHERE contact_id = ?", (contact,)).fetchone()
    if row is None:
        return False
    told = with_other(row[0], card) if card else row[0]
    told = with_group(told, group) if group else told
    if told != row[0]:
        database.sql("UPDATE card SET imported_digest = ? WHERE contact_id = ?", (told, contact))
    return bool(told != row[0])


def _write_card(
    database: Database,
    contact: int,
    card: Card,
    facts: CardFacts,
    known: tuple[str | None, str | None],
) -> None:
    """Write a card and its projection; `known` is what was last imported, and its digest."""
    cards.write_blobs(database, card.blobs)
    database.sql(
        "UPDATE card SET version = ?, properties = ?, blobs = ?, imported = ?, imported_digest = ?"
        " WHERE contact_id = ?",
        (card.version, cards.dump_properties(card), _blob_names(card), *known, contact),
    )
    name = shown_name(facts)
    sets = ", ".join(f"{column} = ?" for column in _INSERT_COLUMNS)
    key = sort_key(facts.family, facts.given, name)
    database.sql(f"UPDATE contact SET {sets} WHERE id = ?", (*cards.fact_row(facts), name, key, contact))


def update_method(database: Database, contact: int, values: dict[str, object]) -> None:
    """Change what the method says of a contact (METHOD_COLUMNS by name)."""
    if unknown := set(values) - METHOD_COLUMNS:
        raise ValueError(f"not a column of the method: {sorted(unknown)}")
    if values:
        sets = ", ".join(f"{name} = ?" for name in values)
        database.sql(
            f"UPDATE contact SET {sets} WHERE id = ?", (*(to_column(value) for value in values.values()), contact)
        )


def set_axes(database: Database, contact: int, axes: Iterable[int]) -> None:
    """Tie a contact to those axes, in that order; rows that stay the same are not written."""
    wanted = list(dict.fromkeys(axes))
    current = [
        row[0]
        for row in database.sql(
            "SELECT axis_id FROM contact_axis WHERE contact_id = ? ORDER BY position, id", (contact,)
        )
    ]
    if wanted == current:
        return
    database.sql("DELETE FROM contact_axis WHERE contact_id = ?", (contact,))
    for position, axis in enumerate(wanted):
        database.sql(
            "INSERT INTO contact_axis (contact_id, axis_id, position) VALUES (?, ?, ?)", (contact, axis, position)
        )


def _marks(columns: list[str]) -> str:
    return ", ".join("?" * len(columns))
