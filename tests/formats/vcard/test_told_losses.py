"""What a target loses is what was told beforehand, no more and no less: in every real card and in any odd one."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given

from reseau_desktop.domain.card import Card
from reseau_desktop.domain.message import Message
from reseau_desktop.formats.vcard.profiles import export_card, losses
from reseau_desktop.formats.vcard.targets import ARCHIVE, PROFILES, Profile
from reseau_desktop.formats.vcard.told import CONTROLS
from reseau_desktop.formats.vcard.writer import archive_property, write_archive
from tests.helpers.card_statements import statements
from tests.helpers.odd_cards import odd_cards
from tests.helpers.told_losses import Statements, spoken_of, untold
from tests.helpers.vcard_cards import all_cards, only_card, same_properties

_CORPUS = os.environ.get("RESEAU_CORPUS")
_ROOT = Path(_CORPUS or "") / "vcards" / "cards"
_FILES = sorted(path for path in _ROOT.rglob("*") if path.is_file()) if _CORPUS else []
corpus = pytest.mark.skipif(not _CORPUS, reason="RESEAU_CORPUS does not name the shared folder")


def complaints(card: Card, profile: Profile) -> Iterator[str]:
    """What is lost without being told, and what is told without anything to lose."""
    before = statements(card)
    after = statements(only_card(export_card(card, profile)))
    told = losses(card, profile)
    for one in untold((before - after).elements(), told):
        yield f"{profile.name} loses without a word: {one}"
    for message in told:
        if message.key == "export.loss.controls":
            real = any(CONTROLS.search(text) for one in card.properties for text in (one.value, *sum(one.params, ())))
        else:
            real = _could_be(message, before, before - after, profile)
        if not real:
            yield f"{profile.name} tells a loss that is none: {message}"


def _could_be(message: Message, said: Statements, lost: Statements, profile: Profile) -> bool:
    """Whether there is something of that kind to lose: gone from the file, or there and not held by the target."""
    found = spoken_of(message, said)
    key = message.key.removeprefix("export.loss.")
    values = [one for one in found for _ in range(said[one]) if not one.about]
    if key.startswith("several_"):
        return len(values) > 1
    if key.startswith("beyond_"):
        return len(values) > int(dict(message.args)["most"])
    if key in {"linked_photo", "birthday_text", "labels"}:
        return bool(found)
    held = {name for name, _ in profile.renamed} | profile.shows
    return any(one in lost or one.name not in held for one in found)


@corpus
@pytest.mark.parametrize("path", _FILES, ids=lambda path: str(path.relative_to(_ROOT)))
def test_each_target_loses_of_real_cards_what_was_told(path: Path) -> None:
    found = [
        f"card {number}: {one}"
        for number, card in enumerate(all_cards(path.read_bytes()), 1)
        for profile in PROFILES.values()
        for one in complaints(card, profile)
    ]
    assert found == []


@corpus
def test_all_96_files_are_there() -> None:
    assert len(_FILES) == 96
    assert sum(len(all_cards(path.read_bytes())) for path in _FILES) > 1000


@corpus
@pytest.mark.parametrize("path", _FILES, ids=lambda path: str(path.relative_to(_ROOT)))
def test_the_archive_keeps_real_cards_to_the_letter(path: Path) -> None:
    for card in all_cards(path.read_bytes()):
        check_archive(card)


def check_archive(card: Card) -> None:
    """Names, groups, parameters, values and bytes in their order; a second archive is the same to the byte."""
    written = write_archive(card)
    back = only_card(written)
    expected = [archive_property(one, card.version) for one in card.properties]
    assert same_properties(back.properties, expected, made_fn=card.first("FN") is None)
    assert len(back.properties) == len(expected) + (card.first("FN") is None)
    assert {one.blob for one in card.properties} == {one.blob for one in back.properties}
    assert all(back.blobs[digest] == data for digest, data in card.blobs.items() if digest in back.blobs)
    assert statements(back) == statements(card)
    assert write_archive(back) == written
    assert losses(card, ARCHIVE) == []


@given(odd_cards())
def test_the_archive_keeps_odd_cards_to_the_letter(card: Card) -> None:
    check_archive(card)


@pytest.mark.parametrize(
    "profile", [one for one in PROFILES.values() if one is not ARCHIVE], ids=lambda one: one.name
)
@given(card=odd_cards())
def test_each_target_loses_of_odd_cards_what_was_told(profile: Profile, card: Card) -> None:
    assert list(complaints(card, profile)) == []


def test_the_check_itself_sees_a_loss() -> None:
    """Statements tell apart what a careless writer would mix up."""
    pairs = [
        ("TEL;TYPE=work:01", "TEL:01"),
        ("TEL:01", "TEL:02"),
        ("ORG:a;b", "ORG:a\\;b"),
        ("CATEGORIES:a,b", "CATEGORIES:a\\,b"),
        ("BDAY:--0203", "BDAY:1604-02-04"),
        ("item1.TEL:01\nitem1.X-ABLabel:x", "item1.TEL:01\nitem2.X-ABLabel:x"),
        ("NOTE:a\nNOTE:b", "NOTE:a"),
        ("EMAIL:a\nEMAIL:a", "EMAIL:a"),
    ]
    for one, other in pairs:
        first, second = (
            statements(only_card(f"BEGIN:VCARD\nVERSION:3.0\nFN:x\n{lines}\nEND:VCARD\n".encode()))
            for lines in (one, other)
        )
        assert first - second != Counter()
