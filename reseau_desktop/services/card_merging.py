"""Merging whole cards, whatever versions of vCard they are in."""

from __future__ import annotations

from collections import Counter

from ..domain.card import Card, Property
from ..domain.merging import Content, Merged, content, merge, units_of
from ..domain.picking import Picks, pick
from ..formats.vcard.versions import aligned, comparable, rejoined
from ..store.cards import StoredCard
from .own_exports import may_be_ours, restored
from .private_notes import without_ours


def merge_cards(
    here: Card, base: Card | None, source: Card, source_wins: bool, picks: Picks | None = None
) -> tuple[Card, Merged]:
    """The card kept here with what the source changed since `base` (`domain.merging.merge`), as `picks` say.

    It is `here` itself when nothing is taken over. What says the same in other words, or was left out by a target
    for which we wrote the source, is no change.
    """
    version = here.version
    found = _merged(here, base, source, source_wins)
    kept = found.properties
    if picks:
        mine, theirs = comparable(here, version), comparable(without_ours(source), version)
        kept = pick(kept, (mine, theirs), picks)
        if _counted(kept) == _counted(mine):
            return here, found
    elif not found.changed:
        return here, found
    properties = rejoined(kept)
    named = {one.blob for one in properties if one.blob}
    blobs = {name: data for name, data in {**source.blobs, **here.blobs}.items() if name in named}
    return Card(version, properties, blobs, here.line), found


def says_nothing_new(stored: StoredCard, source: Card) -> bool:
    """Whether a card says what was last imported of a contact, or what was made of that here, each in its version."""
    bases = (stored.imported, stored.card) if stored.imported is not None else (stored.card,)
    return any(not _merged(stored.card, base, source, False).differences for base in bases)


def _merged(here: Card, base: Card | None, source: Card, source_wins: bool) -> Merged:
    """The merge, the plain one first: most cards that come again say what they say in the same words."""
    version = here.version
    source, base = without_ours(source), without_ours(base) if base is not None else None
    mine, theirs = comparable(here, version), comparable(source, version)
    before = comparable(base, version) if base is not None else None
    found = merge(before, mine, theirs, source_wins=source_wins)
    if not found.differences:
        return found
    base_words = aligned(before, version, mine) if before is not None else None
    words = aligned(theirs, version, mine, base_words or ())
    if base_words is not before or words is not theirs:
        before = base_words
        found = merge(before, mine, words, source_wins=source_wins)
    if not may_be_ours(found.differences):
        return found
    back = restored(base, here, source, len(found.differences))
    if back is None:
        return found
    if not back:
        return Merged(mine, ())
    return merge(before, mine, aligned(back, version, mine, before or ()), source_wins=source_wins)


def _counted(properties: tuple[Property, ...]) -> Counter[Content]:
    return Counter(content(unit) for unit in units_of(properties))
