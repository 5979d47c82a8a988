"""Cards in little room, to be handed from the process of a preview to the window: binaries as their sizes."""

from __future__ import annotations

import json
import zlib

from ..domain.card import Card
from ..store.cards import StoredCard, dump_properties, load_properties


def pack_card(card: Card) -> bytes:
    """A card in little room, its embedded binaries as their sizes."""
    sizes = json.dumps({name: len(data) for name, data in card.blobs.items()})
    return zlib.compress("\n".join((card.version, sizes, dump_properties(card))).encode(), 1)


def unpack_card(packed: bytes) -> tuple[Card, dict[str, int]]:
    """The card that was packed, without its binaries, and their sizes in bytes."""
    version, sizes, dumped = zlib.decompress(packed).decode().split("\n", 2)
    return Card(version, load_properties(dumped)), json.loads(sizes)


def pack_stored(stored: StoredCard, dumped: str | None = None) -> bytes:
    """A contact's card and its version last imported; `dumped` is the text of the card when it is at hand."""
    base = stored.imported
    same = base is stored.card
    sizes = {name: len(data) for name, data in stored.card.blobs.items()}
    texts = (
        stored.card.version,
        base.version if base is not None else "",
        stored.digest or "",
        json.dumps(sizes),
        dumped if dumped is not None else dump_properties(stored.card),
        "" if same or base is None else dump_properties(base),
    )
    return zlib.compress("\n".join(texts).encode(), 1)


def unpack_stored(packed: bytes) -> tuple[StoredCard, dict[str, int]]:
    """What was packed, without the binaries, and their sizes in bytes."""
    version, imported, digest, sizes, here, base = zlib.decompress(packed).decode().split("\n", 5)
    card = Card(version, load_properties(here))
    known = Card(imported, load_properties(base)) if base else card if imported else None
    return StoredCard(card, known, digest or None), json.loads(sizes)
