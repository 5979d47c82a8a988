"""What an independent program reads in sound cards is what the reader reads."""

from __future__ import annotations

import io
from typing import Any

import vobject

from reseau_desktop.domain.card import CardFacts
from reseau_desktop.formats.vcard.facts import facts_of
from reseau_desktop.formats.vcard.reader import ReadCard, read_cards
from tests.helpers.mixed_cards import mixed_cards

DATA = b"".join(mixed_cards(60))


def _read() -> list[CardFacts]:
    return [facts_of(item.card) for item in read_cards(DATA) if isinstance(item, ReadCard)]


def _parsed() -> list[Any]:
    return list(vobject.readComponents(io.StringIO(DATA.decode(), newline=""), allowQP=True))


def test_names_addresses_and_channels_agree_with_vobject() -> None:
    read, parsed = _read(), _parsed()
    assert len(read) == len(parsed) == 60
    for ours, theirs in zip(read, parsed, strict=True):
        assert ours.fn == theirs.fn.value
        assert (ours.family, ours.given) == (theirs.n.value.family, theirs.n.value.given)
        assert [one.value for one in ours.emails] == [one.value for one in theirs.email_list]
        assert [one.value for one in ours.phones] == [one.value.removeprefix("tel:") for one in theirs.tel_list]
        assert [one.locality for one in ours.addresses] == [one.value.city for one in theirs.adr_list]
        assert ours.uid == theirs.uid.value


def test_photos_agree_with_vobject() -> None:
    read, parsed = _read(), _parsed()
    lengths = [
        (ours.photo_bytes, len(theirs.photo.value))
        for ours, theirs in zip(read, parsed, strict=True)
        if "photo" in theirs.contents and isinstance(theirs.photo.value, bytes)
    ]
    assert lengths
    assert all(ours == theirs for ours, theirs in lengths)
    assert sum(ours.photo_bytes is not None for ours in read) == 6
