"""Cards that an export of ours wrote for a target, come back: what the target left out was not taken away by anybody.

A target drops properties, labels and groups, joins notes, and makes up the name that a card has not. What such a file
says is compared with what it would say of the card as it was last imported; only what differs from that was changed
there.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ..domain.card import Card, Property
from ..domain.merging import Difference, Merged, Outcome, Unit, content, merge, said, units_of
from ..formats.vcard.profiles import as_target_has_it
from ..formats.vcard.targets import ARCHIVE, OUTLOOK_1252, PROFILES, Profile
from ..formats.vcard.told import CONTROLS
from ..formats.vcard.versions import aligned, comparable

Properties = tuple[Property, ...]


_TAKEN_AS_IT_IS = frozenset({"TEL", "EMAIL", "ADR", "URL", "TITLE", "ORG", "ROLE", "CATEGORIES", "NOTE"})
"""What no target gets that the card has not: made up are names, and days and people under names that it knows."""

_SEPARATORS = re.compile(r"[\\\\,;\s]+")


@dataclass(frozen=True, slots=True)
class _Seen:
    """A card back from a target, with what the target made of the card here, all in the version of the target."""

    profile: Profile
    base: Properties | None
    source: Properties
    found: Merged


def may_be_ours(differences: Iterable[Difference]) -> bool:
    """Whether a target may have made any of these differences: quickly said, since most changes are new values."""
    return any(_is_left_out(one) for one in differences)


def _is_left_out(one: Difference) -> bool:
    if one.source is None or (one.here is not None and one.outcome is Outcome.CONFLICT):
        return True
    theirs = _bare(one.source)
    if one.here is None:
        return not theirs or one.name not in _TAKEN_AS_IT_IS
    if one.name == "NOTE" or one.name.endswith("ANNIVERSARY") or CONTROLS.search(one.here.value):
        return True
    return "?" in theirs or _bare(one.here) == theirs


def _bare(one: Property) -> str:
    """The value without what separates and escapes, accents on their letters."""
    return unicodedata.normalize("NFC", _SEPARATORS.sub("", one.value))


def restored(base: Card | None, here: Card, source: Card, most: int) -> Properties | None:
    """What a card that a target wrote says, with all that the target cannot hold put back as `base` has it.

    None for a card that no target of ours has written, or when as many as `most` differences are not explained by
    that. Everything is in the version of `here`, and `()` when the source says nothing new at all.
    """
    best: _Seen | None = None
    for seen in _explained(base, here, source, most):
        if not seen.found.differences:
            return ()
        if best is None or len(seen.found.differences) < len(best.found.differences):
            best = seen
    return None if best is None or base is None else _put_back(base, here.version, best)


def _explained(base: Card | None, here: Card, source: Card, most: int) -> Iterator[_Seen]:
    """Each target of ours that may have written the card."""
    theirs = comparable(source, source.version)
    for profile in (*PROFILES.values(), OUTLOOK_1252):
        if profile is ARCHIVE or profile.version != source.version:
            continue
        mine = _through(here, profile)
        before = None if base is None else mine if base == here else _through(base, profile)
        worded = aligned(theirs, profile.version, mine, before or ())
        found = merge(before, mine, worded)
        explains = len(found.differences) < most
        if not found.differences or (explains and _left_out(base, before or (), worded, profile)):
            yield _Seen(profile, before, worded, found)


def _through(card: Card, profile: Profile) -> Properties:
    """The card as that target has it; a preview has only the names of pictures at hand, which is enough."""
    blobs = {one.blob: card.blobs.get(one.blob, b"") for one in card.properties if one.blob is not None}
    return comparable(as_target_has_it(replace(card, blobs=blobs), profile), profile.version)


def _left_out(base: Card | None, before: Properties, source: Properties, profile: Profile) -> bool:
    """Whether the source has nothing of what the target cannot hold: else another program has written it."""
    if base is None:
        return False
    held = {content(unit) for unit in units_of(before)}
    whole = aligned(comparable(base, profile.version), profile.version, before)
    lost = {content(unit) for unit in units_of(whole)} - held
    return lost.isdisjoint(content(unit) for unit in units_of(source))


def _put_back(base: Card, version: str, seen: _Seen) -> Properties:
    """The properties of `base`, but what was changed in the source as the source has it."""
    whole = comparable(base, version)
    rich = units_of(whole)
    written, there = (_in_words_of(whole, one, version, seen) for one in (seen.base, seen.source))
    changed = {one.name for one in seen.found.differences}
    found = [unit for unit in rich if unit[0].name not in changed]
    for name in changed:
        mine, before, after = (_named(name, units) for units in (rich, written, there))
        known = {content(unit) for unit in before}
        found += [_own(unit, mine) if content(unit) in known else unit for unit in after]
        held = {said(unit) for unit in before}
        found += [unit for unit in mine if said(unit) not in held]
    return tuple(one for unit in found for one in unit)


def _in_words_of(whole: Properties, properties: Properties | None, version: str, seen: _Seen) -> list[Unit]:
    card = Card(seen.profile.version, properties or ())
    return units_of(aligned(comparable(card, version), version, whole))


def _named(name: str, units: Sequence[Unit]) -> list[Unit]:
    return [unit for unit in units if unit[0].name == name]


def _own(unit: Unit, mine: Sequence[Unit]) -> Unit:
    """The unit as the card itself has it."""
    return next((one for one in mine if said(one) == said(unit)), unit)
