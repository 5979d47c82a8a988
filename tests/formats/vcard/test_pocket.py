"""The card of a QR code: what stays, what goes and in which order."""

from __future__ import annotations

from base64 import b64encode

import pytest
from hypothesis import given

from reseau_desktop.domain.card import Card
from reseau_desktop.formats.vcard.facts import facts_of
from reseau_desktop.formats.vcard.pocket import EASY, pocket_card
from reseau_desktop.reports.wording import catalogue, word
from tests.helpers.odd_cards import odd_cards
from tests.helpers.vcard_cards import card_of, only_card

PHOTO = b64encode(b"\xff\xd8\xff\xe0" + bytes(900)).decode()
ADA = ("VERSION:4.0", "FN:Ada Lefèvre", "N:Lefèvre;Ada;;;", "ORG:Atelier Nord", "TITLE:Acheteuse")
FULL = (
    *ADA,
    *(f"TEL;TYPE=cell:+33 6 00 00 00 0{n}" for n in range(4)),
    *(f"EMAIL;TYPE=work:ada{n}@example.org" for n in range(4)),
    "ADR:;;1 rue Haute;Lyon;;69001;France",
    "URL:https://example.org/ada",
    "BDAY:--0203",
    "NICKNAME:Dada",
    "NOTE:" + "rencontrée au salon " * 5,
)


def left_out(card: Card) -> list[str]:
    return [one.key.removeprefix("pocket.") for one in pocket_card(card).left_out]


def test_a_small_card_goes_whole() -> None:
    card = card_of(*ADA, "item1.TEL:01", "item1.X-ABLabel:Ligne directe", "NOTE:au salon")
    pocket = pocket_card(card)
    assert pocket.left_out == ()
    assert pocket.data.startswith(
        b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Lef\xc3\xa8vre\r\nN:Lef\xc3\xa8vre;Ada;;;\r\n"
    )
    assert b"\r\nTEL:01\r\n" in pocket.data
    assert facts_of(only_card(pocket.data)).note == "au salon"


def test_a_photo_never_goes_and_is_said() -> None:
    card = card_of(*ADA, f"PHOTO:data:image/jpeg;base64,{PHOTO}", "UID:1", "REV:2", "IMPP:xmpp:ada")
    assert left_out(card) == ["photo", "other"]
    assert b"PHOTO" not in pocket_card(card).data


@pytest.mark.parametrize(
    ("more", "gone"),
    [
        (0, []),
        (100, ["note"]),
        (250, ["note", "address", "small"]),
        (400, ["note", "address", "small", "url", "further"]),
    ],
)
def test_the_least_needed_goes_first(more: int, gone: list[str]) -> None:
    card = card_of(*FULL[:3], "ORG:Atelier" + "x" * more, *FULL[4:])
    assert left_out(card) == gone
    assert len(pocket_card(card).data) <= EASY


def test_names_and_two_ways_to_reach_stay() -> None:
    lines = [*FULL[:3], "ORG:" + "Atelier du Nord " * 60, *FULL[4:]]
    pocket = pocket_card(card_of(*lines))
    facts = facts_of(only_card(pocket.data))
    assert [one.key for one in pocket.left_out] == [
        f"pocket.{kind}" for kind in ("note", "address", "small", "url", "further", "title")
    ]
    assert (facts.fn, len(facts.phones), len(facts.emails)) == ("Ada Lefèvre", 2, 2)
    assert pocket.fits
    assert not pocket_card(card_of(*ADA[:3], "ORG:" + "x" * 3000)).fits


@given(odd_cards())
def test_what_is_in_the_code_is_a_card_of_whole_lines(card: Card) -> None:
    pocket = pocket_card(card)
    assert b"\r\n " not in pocket.data
    assert (
        "ada@example.org" in [one.value for one in facts_of(only_card(pocket.data)).emails] or card.all("EMAIL")[1:]
    )


def test_all_that_can_be_left_out_is_worded() -> None:
    card = card_of(*FULL, f"PHOTO:data:image/jpeg;base64,{PHOTO}", "IMPP:a:b", "ORG:" + "x" * 900)
    told = pocket_card(card_of(*FULL[:3], "ORG:" + "x" * 900, *FULL[4:], f"PHOTO:http://a.b/{'p' * 9}", "IMPP:a:b"))
    keys = {one.key for one in told.left_out}
    assert keys | {"pocket.too_long"} == {key for key in catalogue("fr") if key.startswith("pocket.")}
    assert all(word(one, language) for one in told.left_out for language in ("fr", "en"))
    assert left_out(card)[:2] == ["photo", "other"]
