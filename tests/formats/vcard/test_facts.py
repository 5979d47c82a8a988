"""What a card says: the projection of its properties to the terms of the contacts."""

from __future__ import annotations

import pytest

from reseau_desktop.domain.card import Address, CardFacts, Channel
from reseau_desktop.formats.vcard.birthdays import birthday_of
from reseau_desktop.formats.vcard.facts import group_members, is_group, makes_contact
from tests.helpers.cards_in_text import card_of, facts


def test_a_card_with_little_says_little() -> None:
    assert facts("FN:Anna") == CardFacts(fn="Anna")


def test_the_parts_of_a_name() -> None:
    found = facts("N:Doe;John;Richter,James;Dr\\, h.c.;Jr.,M.D.;surplus")
    assert (found.family, found.given, found.additional) == ("Doe", "John", "Richter,James")
    assert (found.prefix, found.suffix, found.fn) == ("Dr, h.c.", "Jr.,M.D.", None)
    short = facts("N:Doe")
    assert (short.family, short.given) == ("Doe", None)


def test_the_first_of_several_counts_that_is_not_empty() -> None:
    found = facts("FN:\nFN: Anna \nFN:Other\nORG:;;\nORG:One;Unit;;Sub\nORG:Two\nTITLE:\nTITLE:Boss\nTITLE:Clerk")
    assert (found.fn, found.org, found.org_units, found.title) == ("Anna", "One", ("Unit", "Sub"), "Boss")


def test_alternatives_of_one_fact_count_once() -> None:
    found = facts(
        "EMAIL;ALTID=1:a@example.org\nEMAIL;ALTID=1:b@example.org\nEMAIL;ALTID=2:c@example.org\nTEL;ALTID=1:7", "4.0"
    )
    assert [one.value for one in found.emails] == ["a@example.org", "c@example.org"]
    assert [one.value for one in found.phones] == ["7"]


def test_channels_carry_types_and_labels() -> None:
    found = facts(
        "item1.TEL;TYPE=CELL;TYPE=cell:1\nitem1.X-ABLabel:_$!<Mobile>!$_\n"
        "ITEM2.EMAIL;PREF=1;TYPE=work: a@example.org\nitem2.X-ABLABEL:Boîte à lettres\nTEL:2"
    )
    assert found.phones == (Channel("1", ("cell",), "Mobile"), Channel("2"))
    assert found.emails == (Channel("a@example.org", ("work", "pref"), "Boîte à lettres"),)


@pytest.mark.parametrize(
    ("line", "phone"),
    [
        ("TEL;VALUE=uri:tel:+1-418-656-9254;ext=102", "+1-418-656-9254;ext=102"),
        ("TEL:TEL:+33%206", "+33 6"),
        ("TEL:205246\\;\\;\\,\\;", "205246;;,;"),
        ("TEL:50%20", "50%20"),
    ],
)
def test_phones_are_as_written_without_their_scheme(line: str, phone: str) -> None:
    assert [one.value for one in facts(line).phones] == [phone]


def test_a_mail_address_loses_its_scheme() -> None:
    assert [one.value for one in facts("EMAIL:mailto:a@example.org").emails] == ["a@example.org"]


def test_addresses_in_order_without_empty_ones() -> None:
    found = facts("ADR:;;;;;;\nADR:Box;Flat;1 Main St\\nBack;Town;;9;FR;surplus\nADR:;x\nLABEL:A label makes none")
    assert found.addresses == (
        Address("1 Main St\nBack", "Flat", "Box", "Town", "", "9", "FR"),
        Address(extended="x"),
    )


def test_lists_keep_order_and_repeats() -> None:
    found = facts("CATEGORIES:b,a\\, c,,b\nCATEGORIES:d\nURL:http\\://x.example\nURL:\nURL:http\\://x.example")
    assert found.categories == ("b", "a, c", "b", "d")
    assert found.urls == ("http://x.example", "http://x.example")


def test_notes_are_joined_by_newlines() -> None:
    assert facts("NOTE:one\\ntwo, three\nNOTE:\nNOTE:four").note == "one\ntwo, three\nfour"


def test_a_nickname_of_android_is_one() -> None:
    line = "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Nick;1;;;;;;;;;;;;;"
    assert facts(line, "2.1").nickname == "Nick"
    assert facts(f"NICKNAME:Own\n{line}", "2.1").nickname == "Own"
    assert facts("FN:x\nX-ANDROID-CUSTOM:custom;1", "2.1").nickname is None
    assert makes_contact(card_of(line, "2.1"))
    assert not makes_contact(card_of("FN:x").with_properties(()))


def test_photos_by_their_bytes_or_by_their_link() -> None:
    found = facts("PHOTO;VALUE=uri:https://example.org/a.jpg\nPHOTO;ENCODING=b:AAECAwQF")
    assert (found.photo_bytes, found.photo_url) == (6, "https://example.org/a.jpg")
    assert found.photo == "17e88db187afd62c16e5debf3e6527cd006bc012bc90b51a810cd80c2d511f43"
    assert facts("PHOTO:nothing\nFN:x").photo_url is None


@pytest.mark.parametrize(
    ("value", "omitted", "birthday"),
    [
        ("19850412", None, "1985-04-12"),
        ("1985-04-12", None, "1985-04-12"),
        ("1985-4-2", None, "1985-04-02"),
        ("1955-07-19T00:00:00Z", None, "1955-07-19"),
        ("19550719T102030+0100", None, "1955-07-19"),
        ("1955-07-19 00:00:00", None, "1955-07-19"),
        ("--0203", None, "--02-03"),
        ("--02-29", None, "--02-29"),
        ("--0203T1200", None, "--02-03"),
        ("1604-02-29", None, "--02-29"),
        ("1604-02-03", "1604", "--02-03"),
        ("1900-02-03", "1900", "--02-03"),
        ("1900-02-03", None, "1900-02-03"),
        ("0000-02-03", None, "--02-03"),
        ("1985-02-30", None, "1985-02-30"),
        ("--1345", None, "--1345"),
        ("1985-04", None, "1985-04"),
        ("---12", None, "---12"),
        ("circa 1800", None, "circa 1800"),
        (" ", None, None),
    ],
)
def test_birthdays(value: str, omitted: str | None, birthday: str | None) -> None:
    assert birthday_of(value, omitted) == birthday


def test_an_empty_birthday_is_none() -> None:
    assert facts("FN:x\nBDAY:").birthday is None
    assert facts("BDAY:\nBDAY:--0203").birthday == "--02-03"


def test_the_year_that_apple_leaves_out() -> None:
    assert facts("BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-03").birthday == "--02-03"


def test_a_backslash_escapes_by_version() -> None:
    assert facts(r"N:;A\;B\\;C\\\;;D;\:E;\\\\;", "2.1").given == "A;B\\"
    assert facts("FN:cut off\\").fn == "cut off"


@pytest.mark.parametrize("kind", ["KIND:group", "kind:GROUP", "X-ADDRESSBOOKSERVER-KIND:group"])
def test_groups_are_known_with_their_members(kind: str) -> None:
    card = card_of(f"{kind}\nFN:Choir\nMEMBER:urn:uuid:1\nX-ADDRESSBOOKSERVER-MEMBER:urn:uuid:2", "4.0")
    assert is_group(card)
    assert group_members(card) == ("urn:uuid:1", "urn:uuid:2")
    assert not is_group(card_of("KIND:individual\nFN:Anna", "4.0"))
