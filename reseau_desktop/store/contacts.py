"""Contacts as rows: what the rules see, what lists show, and how they are written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, cast

from ..domain.card import Card, CardFacts
from ..domain.contact import Contact
from ..domain.text import clean, sort_key
from ..domain.vocabulary import Circle, Closeness, Origin, Source, Triage
from . import cards
from .codec import Column, Decoder, to_column
from .columns import built, decoded, transposed
from .remembered import was_imported, with_group, with_other

if TYPE_CHECKING:
    from .database import Database

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

    `imported_from` names the file of an imported one.
    """

    card: Card
    facts: CardFacts
    method: dict[str, object]
    imported_from: str | None = None


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


def read_contacts(database: Database, only: Iterable[int] | None = None) -> list[Contact]:
    """All contacts, or `only` some, as the rules see them, erased ones included, by id."""
    where, of = "", ""
    if only is not None:
        some = f"({','.join(map(str, sorted(only)))})"
        where, of = f"WHERE id IN {some}", f"WHERE contact_id IN {some}"
    axes: dict[int, list[int]] = {}
    for contact, axis in database.sql(f"SELECT contact_id, axis_id FROM contact_axis {of} ORDER BY position, id"):
        axes.setdefault(contact, []).append(axis)
    rows = database.sql(f"SELECT {_RULES} FROM contact {where} ORDER BY id").fetchall()
    if not rows:
        return []
    ids, *columns = transposed(rows)
    values = [decoded(column, convert) for column, convert in zip(columns, _DECODERS, strict=True)]
    values.insert(_AXES, [tuple(axes.get(one, ())) for one in ids])
    return built(Contact, [ids, *values])


_DECODERS: tuple[Decoder | None, ...] = (
    None,  # name
    date.fromisoformat,  # known_on
    lambda value: value or "",  # given
    None,  # org
    None,  # title
    {one.value: one for one in Circle}.get,
    {one.value: one for one in Closeness}.get,
    Source,
    Origin,
    Triage,
    None,  # level_gap
    None,  # stake
    bool,  # targeted
    lambda value: tuple(json.loads(value)),  # tags
    None,  # matters
    None,  # cadence_business_days
    bool,  # archived
    lambda value: date.fromisoformat(value) if value else None,  # erased_on
    None,  # ref
)
"""How the columns of `_RULES` are read, after the id."""

_AXES = 12  # where the axes of another table stand among the fields of a contact, after the id


def read_facts(database: Database, ids: Iterable[int] | None = None) -> dict[int, CardFacts]:
    """What the cards of those contacts (or of all that are not erased) say, by id in order."""
    sql = f"SELECT id, {', '.join(cards.FACT_COLUMNS)} FROM contact WHERE erased_on IS NULL"
    args: tuple[object, ...] = ()
    if ids is not None:
        sql += " AND id IN (SELECT value FROM json_each(?))"
        args = (json.dumps(list(ids)),)
    return {row[0]: cards.load_facts(row[1:]) for row in database.sql(f"{sql} ORDER BY id", args).fetchall()}


_PROJECTION = (*cards.FACT_COLUMNS, "name", "sort_key")
_CARD_COLUMNS = ("contact_id", "version", "properties", "blobs", "imported_digest", "imported_from")


class Imported(NamedTuple):
    """A contact that an import brings, as the store keeps it: its card (`cards.pack`, `cards.blob_names`), the name
    of its file, and what the card says (`projection`)."""

    version: str
    dumped: str
    blob_names: str
    digest: str
    origin: str
    row: tuple[Column, ...]


def projection(facts: CardFacts) -> tuple[Column, ...]:
    """The columns of a contact that follow from its card: the facts, the name shown and the key it is sorted by."""
    name = shown_name(facts)
    return (*cards.fact_row(facts), name, sort_key(facts.family, facts.given, name))


def facts_of_row(row: tuple[Column, ...]) -> CardFacts:
    """What `projection` was made of."""
    return cards.load_facts(row[: len(cards.FACT_COLUMNS)])


def insert(database: Database, contacts: list[NewContact]) -> range:
    """Add contacts in order and return their ids, which follow each other."""
    method = _method_columns(name for one in contacts for name in one.method)
    people, stored = [], []
    blobs: dict[str, bytes] = {}
    for place, one in enumerate(contacts, _next_id(database)):
        people.append((place, *projection(one.facts), *(to_column(one.method[m]) for m in method)))
        stored.append(_card_row(place, one))
        blobs.update(one.card.blobs)
    cards.write_blobs(database, blobs)
    return _insert(database, method, people, stored)


def insert_imported(
    database: Database, new: list[Imported], blobs: dict[str, bytes], method: dict[str, object]
) -> range:
    """Add contacts of an import in order, with their binaries; `method` is what the method says of each of them.

    Returns their ids, which follow each other.
    """
    said = _method_columns(method)
    values = tuple(to_column(method[name]) for name in said)
    people, stored = [], []
    for place, (version, dumped, names, digest, origin, row) in enumerate(new, _next_id(database)):
        people.append((place, *row, *values))
        stored.append((place, version, dumped, names, digest, origin))
    cards.write_blobs(database, blobs)
    return _insert(database, said, people, stored)


def _insert(
    database: Database,
    method: list[str],
    people: Sequence[tuple[Column, ...]],
    stored: Sequence[tuple[Column, ...]],
) -> range:
    if not people:
        return range(0)
    columns = ["id", *_PROJECTION, *method]
    database.many(f"INSERT INTO contact ({', '.join(columns)}) VALUES ({_marks(columns)})", people)
    database.many(f"INSERT INTO card ({', '.join(_CARD_COLUMNS)}) VALUES ({_marks(_CARD_COLUMNS)})", stored)
    first = cast(int, people[0][0])
    return range(first, first + len(people))


def _next_id(database: Database) -> int:
    row = database.sql("SELECT seq FROM sqlite_sequence WHERE name = 'contact'").fetchone()
    return (row[0] if row else 0) + 1


def _method_columns(names: Iterable[str]) -> list[str]:
    """Those columns, each once; ValueError when one is not of the method."""
    found = set(names)
    if unknown := found - METHOD_COLUMNS:
        raise ValueError(f"not a column of the method: {sorted(unknown)}")
    return sorted(found)


def _card_row(contact: int, new: NewContact) -> tuple[Column, ...]:
    dumped, digest = cards.pack(new.card)
    origin = new.imported_from
    known = digest if origin is not None else None
    return contact, new.card.version, dumped, cards.blob_names(new.card), known, origin and clean(origin)


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
        (card.version, cards.dump_properties(card), cards.blob_names(card), *known, contact),
    )
    sets = ", ".join(f"{column} = ?" for column in _PROJECTION)
    database.sql(f"UPDATE contact SET {sets} WHERE id = ?", (*projection(facts), contact))


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


def _marks(columns: Sequence[str]) -> str:
    return ", ".join("?" * len(columns))
