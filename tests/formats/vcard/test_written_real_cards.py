"""Real cards through the writer: the archive loses nothing, each target only what was told beforehand."""

from __future__ import annotations

import os
from dataclasses import fields
from pathlib import Path

import pytest
import vobject

from reseau_desktop.domain.card import Card, CardFacts, Channel
from reseau_desktop.formats.vcard.facts import facts_of
from reseau_desktop.formats.vcard.profiles import export_cards, losses
from reseau_desktop.formats.vcard.targets import IPHONE, PROFILES, Profile
from reseau_desktop.formats.vcard.writer import archive_property, write_archive
from tests.helpers.vcard_cards import all_cards, only_card, same_properties

_CORPUS = os.environ.get("RESEAU_CORPUS")
pytestmark = pytest.mark.skipif(not _CORPUS, reason="RESEAU_CORPUS does not name the shared folder")

_TOLD = {
    "export.loss.several_n": {"family", "given", "additional", "prefix", "suffix"},
    "export.loss.several_photo": {"photo_url"},
    "export.loss.birthday_without_year": {"birthday"},
    "export.loss.beyond_email": set(),
}
_MADE = {"fn", "given"}


def _cards() -> list[object]:
    if not _CORPUS:
        return []
    root = Path(_CORPUS) / "vcards" / "cards"
    return [
        pytest.param(card, id=f"{path.relative_to(root)}-{number}")
        for path in sorted(root.rglob("*"))
        if path.is_file()
        for number, card in enumerate(all_cards(path.read_bytes())[:5], 1)
    ]


def _values(facts: CardFacts, key: str) -> object:
    """The fact, of channels the values alone, an extension in one form."""
    value = getattr(facts, key)
    if key in ("emails", "phones"):
        return [one.value.replace(" ext. ", ";ext=") for one in value]
    return value


@pytest.mark.parametrize("card", _cards())
def test_the_archive_gives_the_card_back(card: Card) -> None:
    written = write_archive(card)
    back = only_card(written)
    expected = [archive_property(one, card.version) for one in card.properties]
    assert same_properties(back.properties, expected, made_fn=card.first("FN") is None)
    assert len(back.properties) == len(expected) + (card.first("FN") is None)
    assert facts_of(back) == facts_of(card)
    assert write_archive(back) == written


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
@pytest.mark.parametrize("card", _cards())
def test_a_target_loses_only_what_was_told(card: Card, profile: Profile) -> None:
    before, after = facts_of(card), facts_of(only_card(b"".join(export_cards([card], profile))))
    changed = {one.name for one in fields(CardFacts) if _values(before, one.name) != _values(after, one.name)}
    made = {key for key in _MADE if getattr(before, key) is None}
    told = set().union(*(_TOLD.get(one.key, set()) for one in losses(card, profile)))
    assert changed <= made | told


@pytest.mark.parametrize("card", _cards())
def test_an_iphone_keeps_types_and_labels(card: Card) -> None:
    before, after = facts_of(card), facts_of(only_card(b"".join(export_cards([card], IPHONE))))

    def told(channels: tuple[Channel, ...]) -> list[tuple[set[str], str]]:
        return [(set(one.types), one.label) for one in channels]

    for wanted, found in zip(told(before.phones + before.emails), told(after.phones + after.emails), strict=True):
        assert wanted[0] <= found[0]
        assert wanted[1] == found[1]


@pytest.mark.parametrize("card", _cards())
def test_vobject_understands_3_0(card: Card) -> None:
    written = b"".join(export_cards([card], IPHONE))
    facts = facts_of(only_card(written))
    read = vobject.readOne(written.decode())
    assert read.fn.value.strip() == (facts.fn or "")
    assert [one.value.strip() for one in read.contents.get("email", []) if one.value.strip()] == [
        one.value for one in facts.emails
    ]
    assert [one.value.strip() for one in read.contents.get("tel", []) if one.value.strip()] == [
        one.value for one in facts.phones
    ]
    name = read.n.value
    assert (_flat(name.family), _flat(name.given)) == (_flat(facts.family), _flat(facts.given))
    if facts.org:
        assert read.org.value[0].strip() == facts.org
    assert read.serialize()


def _flat(part: object) -> str:
    """A component of a name, which vobject gives as a list when it holds bare commas."""
    joined = ",".join(part) if isinstance(part, list) else str(part or "")
    return joined.strip()
