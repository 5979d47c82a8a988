"""Cards for the tests of the writer: made from lines, read back from bytes, compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reseau_desktop.domain.card import Card, Property
from reseau_desktop.formats.vcard.reader import ReadCard, read_cards


def all_cards(data: bytes) -> list[Card]:
    """The cards that our reader finds, rejected ones left out."""
    return [one.card for one in read_cards(data) if isinstance(one, ReadCard)]


def only_card(data: bytes) -> Card:
    """The one card of these bytes."""
    [card] = all_cards(data)
    return card


def card_of(*lines: str) -> Card:
    """A card as the reader makes it of these lines, which may hold LF for lines that go on."""
    return only_card("\n".join(["BEGIN:VCARD", *lines, "END:VCARD", ""]).encode())


def comparable(prop: Property) -> Property:
    """The property without what reading its bytes again adds (MEDIATYPE, from the data: address)."""
    if prop.blob is None:
        return prop
    return replace(prop, params=tuple(pair for pair in prop.params if pair[0] != "MEDIATYPE"))


def same_properties(back: Sequence[Property], expected: Sequence[Property], made_fn: bool) -> bool:
    """Whether the properties read back begin with the expected ones, after an FN made for a card without."""
    found = [comparable(one) for one in back[1 if made_fn else 0 :]]
    wanted = [comparable(one) for one in expected]
    assert found[: len(wanted)] == wanted
    return True
