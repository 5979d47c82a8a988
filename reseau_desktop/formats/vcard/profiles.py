"""Cards written for a target, and what that target will not hold, told beforehand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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


def losses(card: Card, profile: Profile) -> list[Message]:
    """What the target will not hold of this card, each kind once, in the order of the steps; [] for the archive.

    The messages (`export.loss.*`) name kinds of facts, never their values, so that they can be counted over many
    cards.
    """
    return [] if profile is ARCHIVE else adapt(card, profile).losses
