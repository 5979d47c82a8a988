"""Cards written for a target, and what that target will not hold, told beforehand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from reseau_desktop.domain.card import Card
from reseau_desktop.domain.message import Message
from reseau_desktop.formats.vcard.adapting import adapt
from reseau_desktop.formats.vcard.targets import ARCHIVE, Profile
from reseau_desktop.formats.vcard.writer import write_archive, write_properties


def export_cards(cards: Iterable[Card], profile: Profile) -> Iterator[bytes]:
    """Each card as the target reads it, from BEGIN to END, in the encoding of the profile, without mark.

    Put them one after the other into one file, or each into a file of its own when `profile.one_a_file`. Raises
    KeyError when embedded bytes are missing from a card's `blobs`.
    """
    for card in cards:
        yield export_card(card, profile)


def export_card(card: Card, profile: Profile) -> bytes:
    """One card as the target reads it."""
    if profile is ARCHIVE:
        return write_archive(card)
    return write_properties(profile.version, adapt(card, profile).properties, card.blobs, profile.encoding)


def as_target_has_it(card: Card, profile: Profile) -> Card:
    """The card as it is once the target has read it (not `archive`, which loses nothing)."""
    properties = adapt(card, profile).properties
    if profile.encoding != "utf-8":
        properties = [replace(one, value=_encoded(one.value, profile.encoding)) for one in properties]
    return Card(profile.version, tuple(properties), card.blobs)


def _encoded(text: str, encoding: str) -> str:
    """The text with a question mark for what the encoding lacks."""
    return text.encode(encoding, "replace").decode(encoding)


def losses(card: Card, profile: Profile) -> list[Message]:
    """What the target will not hold of this card, each kind once, in the order of the steps; [] for the archive.

    The messages (`export.loss.*`) name kinds of facts, never their values, so that they can be counted over many
    cards.
    """
    return [] if profile is ARCHIVE else adapt(card, profile).losses
