"""Merging whole cards, whatever versions of vCard they are in."""

from __future__ import annotations

from collections import Counter

from ..domain.card import Card, Property
from ..domain.merging import Content, Merged, content, merge, units_of
from ..domain.picking import Picks, pick
from ..formats.vcard.versions import comparable, rejoined
from .private_notes import without_ours


def merge_cards(
    here: Card, base: Card | None, source: Card, source_wins: bool, picks: Picks | None = None
) -> tuple[Card, Merged]:
    """The card kept here with what the source changed since `base` (`domain.merging.merge`), as `picks` say.

    It is `here` itself when nothing is taken over.
    """
    version = here.version
    before = comparable(without_ours(base), version) if base is not None else None
    mine, theirs = comparable(here, version), comparable(without_ours(source), version)
    found = merge(before, mine, theirs, source_wins=source_wins)
    kept = pick(found.properties, (mine, theirs), picks) if picks else found.properties
    if (not found.changed and not picks) or (picks and _counted(kept) == _counted(mine)):
        return here, found
    properties = rejoined(kept)
    named = {one.blob for one in properties if one.blob}
    blobs = {name: data for name, data in {**source.blobs, **here.blobs}.items() if name in named}
    return Card(version, properties, blobs, here.line), found


def say_the_same(one: Card, other: Card) -> bool:
    """Whether two cards say the same, each in its version."""
    mine, theirs = (comparable(without_ours(card), one.version) for card in (one, other))
    return not merge(None, mine, theirs).differences and not merge(None, theirs, mine).differences


def _counted(properties: tuple[Property, ...]) -> Counter[Content]:
    return Counter(content(unit) for unit in units_of(properties))
