"""Cards as rows: the raw properties as JSON text, their binaries shared by content."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import lru_cache
from json.encoder import encode_basestring as _quoted
from typing import TYPE_CHECKING

from ..domain.card import Address, Card, CardFacts, Channel, Property
from ..domain.text import clean
from .codec import Column
from .remembered import was_imported

if TYPE_CHECKING:
    from .database import Database

FACT_COLUMNS = (
    "uid", "fn", "family", "given", "additional", "prefix", "suffix", "nickname", "org", "org_units", "title", "role",
    "emails", "phones", "urls", "categories", "addresses", "note", "birthday", "photo", "photo_bytes", "photo_url",
)  # fmt: skip
"""The columns of `contact` that say what the card says."""

_OF_THE_WRITER = ("REV", "PRODID")
_PLAIN = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class StoredCard:
    """The card of a contact as it stands, and as it was last imported (None: never imported).

    `digest` is that of the last imported version, by which an unchanged source is known again, with what else is
    remembered (`store.remembered`).
    """

    card: Card
    imported: Card | None = None
    digest: str | None = None
    source: str | None = None


def dump_properties(card: Card) -> str:
    """The properties as JSON: a list of [name, value, params, group, blob], empty ends left out."""
    return clean(f"[{','.join(map(_dumped, card.properties))}]")


def _dumped(one: Property) -> str:
    """One property as JSON; names and parameters, which are few, are encoded once."""
    start = _opening(one.name) + _quoted(one.value)
    if one.blob:
        return f"{start},{_params(one.params)},{_quoted(one.group)},{_quoted(one.blob)}]"
    if one.group:
        return f"{start},{_params(one.params)},{_quoted(one.group)}]"
    return f"{start},{_params(one.params)}]" if one.params else start + "]"


@lru_cache(maxsize=2048)
def _opening(name: str) -> str:
    return f"[{_quoted(name)},"


@lru_cache(maxsize=4096)
def _params(params: tuple[tuple[str, str], ...]) -> str:
    return _PLAIN(params)


def pack(card: Card) -> tuple[str, str]:
    """What `dump_properties` gives, and a fingerprint of it by which an unchanged card is known again.

    The fingerprint leaves out line numbers, the program that wrote the card and when (PRODID, REV).
    """
    pieces = [_dumped(one) for one in card.properties]
    dumped = clean(f"[{','.join(pieces)}]")
    if '["REV",' not in dumped and '["PRODID",' not in dumped:
        return dumped, _fingerprint(card.version, dumped)
    said = (piece for one, piece in zip(card.properties, pieces, strict=True) if one.name not in _OF_THE_WRITER)
    return dumped, _fingerprint(card.version, clean(f"[{','.join(said)}]"))


def blob_names(card: Card) -> str:
    """The fingerprints of the binaries that the properties name, as JSON."""
    named = {one.blob for one in card.properties if one.blob}
    return json.dumps(sorted(named)) if named else "[]"


def load_properties(text: str) -> tuple[Property, ...]:
    """What `dump_properties` wrote."""
    return tuple(
        Property(
            row[0],
            row[1],
            tuple((key, value) for key, value in row[2]) if len(row) > 2 else (),
            row[3] if len(row) > 3 else "",
            row[4] if len(row) > 4 else None,
        )
        for row in json.loads(text)
    )


def _fingerprint(version: str, dumped: str) -> str:
    return hashlib.blake2b(f"{version}\n{dumped}".encode(), digest_size=16).hexdigest()


def fact_row(facts: CardFacts) -> tuple[Column, ...]:
    """The columns FACT_COLUMNS of what a card says."""
    return (
        _text(facts.uid), _text(facts.fn), _text(facts.family), _text(facts.given), _text(facts.additional),
        _text(facts.prefix), _text(facts.suffix), _text(facts.nickname), _text(facts.org), _list(facts.org_units),
        _text(facts.title), _text(facts.role), _channels(facts.emails), _channels(facts.phones), _list(facts.urls),
        _list(facts.categories), _addresses(facts.addresses), _text(facts.note), _text(facts.birthday), facts.photo,
        facts.photo_bytes, _text(facts.photo_url),
    )  # fmt: skip


def load_facts(row: tuple[object, ...]) -> CardFacts:
    """The facts from the columns FACT_COLUMNS."""
    values = dict(zip(FACT_COLUMNS, row, strict=True))
    for name in ("org_units", "urls", "categories"):
        values[name] = tuple(json.loads(str(values[name])))
    for name in ("emails", "phones"):
        values[name] = tuple(Channel(one[0], tuple(one[1]), one[2]) for one in json.loads(str(values[name])))
    values["addresses"] = tuple(Address(*one) for one in json.loads(str(values["addresses"])))
    return CardFacts(**values)  # type: ignore[arg-type]


def read_card(database: Database, contact: int) -> StoredCard | None:
    """The card of a contact with its binaries, or None when there is no such contact."""
    row = database.sql(
        "SELECT version, properties, blobs, imported, imported_digest, imported_from FROM card WHERE contact_id = ?",
        (contact,),
    ).fetchone()
    if row is None:
        return None
    return build(row, read_blobs(database, json.loads(row[2])))


def build(row: tuple[str, ...], blobs: dict[str, bytes]) -> StoredCard:
    """A stored card from its columns (version, properties, blobs, imported, imported_digest, imported_from)."""
    card = Card(row[0], load_properties(row[1]), blobs)
    imported = None
    if was_imported(row[4]):
        version, properties = json.loads(row[3]) if row[3] else (card.version, None)
        imported = card if properties is None else Card(version, load_properties(properties), blobs)
    return StoredCard(card, imported, row[4], row[5])


def read_blobs(database: Database, names: list[str]) -> dict[str, bytes]:
    """The binaries of those fingerprints."""
    found: dict[str, bytes] = {}
    for name in names:
        row = database.sql("SELECT bytes FROM blob WHERE sha256 = ?", (name,)).fetchone()
        if row:
            found[name] = bytes(row[0])
    return found


def write_blobs(database: Database, blobs: dict[str, bytes]) -> None:
    """Keep binaries; those already there stay as they are."""
    if blobs:
        database.many("INSERT INTO blob (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING", list(blobs.items()))


def _text(value: str | None) -> str | None:
    return clean(value) if value else None


def _list(values: tuple[str, ...]) -> str:
    return clean(f"[{','.join(map(_quoted, values))}]") if values else "[]"


def _channels(channels: tuple[Channel, ...]) -> str:
    if not channels:
        return "[]"
    return clean(f"[{','.join([f'[{_quoted(one.value)},{_use(one.types, one.label)}]' for one in channels])}]")


@lru_cache(maxsize=2048)
def _use(types: tuple[str, ...], label: str) -> str:
    return f"[{','.join(map(_quoted, types))}],{_quoted(label)}"


def _addresses(addresses: tuple[Address, ...]) -> str:
    if not addresses:
        return "[]"
    rows = ((a.street, a.extended, a.pobox, a.locality, a.region, a.postal, a.country) for a in addresses)
    return clean(f"[{','.join(_list(row) for row in rows)}]")
