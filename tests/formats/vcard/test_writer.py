from __future__ import annotations

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.domain.card import Card, Property
from reseau_desktop.formats.vcard.facts import facts_of
from reseau_desktop.formats.vcard.writer import archive_property, write_archive
from tests.helpers.vcard_cards import card_of, only_card, same_properties

JPEG = b"\xff\xd8\xff\xe0 not quite a picture"


def test_the_archive_keeps_groups_parameters_and_order() -> None:
    card = card_of(
        "VERSION:3.0",
        "FN:Ada Martin",
        "item1.TEL;TYPE=WORK;TYPE=VOICE;X-KEEP=yes:+33 1 23 45 67 89",
        "item1.X-ABLabel:Standard",
        "X-SOMETHING;A=b:kept; as, it \\stands",
        "LABEL;TYPE=HOME:1 rue Haute\\n75000 Paris",
    )
    assert write_archive(card).decode().split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "FN:Ada Martin",
        "item1.TEL;TYPE=WORK;TYPE=VOICE;X-KEEP=yes:+33 1 23 45 67 89",
        "item1.X-ABLabel:Standard",
        "X-SOMETHING;A=b:kept; as, it \\stands",
        "LABEL;TYPE=HOME:1 rue Haute\\n75000 Paris",
        "END:VCARD",
        "",
    ]


def test_the_archive_says_in_4_0_what_2_1_said() -> None:
    card = card_of(
        "VERSION:2.1",
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Lef=C3=A8vre, Marc;Zo=C3=A9",
        "FN:Zoe; c/o Marc",
        "TEL;CELL;PREF:06 12 34 56 78",
        "NOTE;ENCODING=QUOTED-PRINTABLE:one, two=0D=0Athree=\n; four",
    )
    assert write_archive(card).decode().split("\r\n")[2:-2] == [
        "N:Lefèvre\\, Marc;Zoé;;;",
        "FN:Zoe; c/o Marc",
        "TEL;TYPE=CELL;TYPE=PREF:06 12 34 56 78",
        "NOTE:one\\, two\\nthree; four",
    ]


@pytest.mark.parametrize(
    "photo",
    [
        "PHOTO;ENCODING=b;TYPE=JPEG:{}",
        "PHOTO;TYPE=JPEG;VALUE=binary;ENCODING=BASE64:{}",
        "PHOTO;TYPE=JPEG:data:image/jpeg;base64,{}",
    ],
)
def test_bytes_become_a_data_address_and_come_back(photo: str) -> None:
    from base64 import b64encode

    card = card_of("VERSION:3.0", "FN:Ada", photo.format(b64encode(JPEG).decode()))
    written = write_archive(card)
    assert b"PHOTO;TYPE=JPEG:data:image/jpeg;base64,/9j/" in written
    facts = facts_of(only_card(written))
    assert (facts.photo, facts.photo_bytes) == (sha256(JPEG).hexdigest(), len(JPEG))


def test_bytes_kept_apart_from_the_card_are_written() -> None:
    digest = sha256(JPEG).hexdigest()
    card = Card("4.0", (Property("FN", "Ada"), Property("PHOTO", "", blob=digest)))
    assert facts_of(only_card(write_archive(card, {digest: JPEG}))).photo_bytes == len(JPEG)
    with pytest.raises(KeyError):
        write_archive(card)


def test_a_card_without_fn_gets_an_empty_one_that_says_nothing() -> None:
    card = card_of("VERSION:2.1", "N:Martin;Ada")
    written = write_archive(card)
    assert b"\r\nFN:\r\n" in written
    assert facts_of(only_card(written)) == facts_of(card)
    assert write_archive(only_card(written)) == written


def test_extras_follow_the_card() -> None:
    extra = Property("RELATED", "urn:uuid:1", (("TYPE", "contact"),))
    assert write_archive(card_of("FN:Ada"), extras=[extra]).endswith(
        b"RELATED;TYPE=contact:urn:uuid:1\r\nEND:VCARD\r\n"
    )


@pytest.mark.parametrize(
    ("written", "archived"),
    [
        ("URL:http\\://example.org/a,b;c", "URL:http://example.org/a,b;c"),
        ("TEL;VALUE=uri:tel:+33-1;ext=2", "TEL;VALUE=uri:tel:+33-1;ext=2"),
        ("FN:Martin, Ada", "FN:Martin\\, Ada"),
        ("CATEGORIES:a,b\\,c", "CATEGORIES:a,b\\,c"),
        ("ORG:Dupont, Fils;Ventes", "ORG:Dupont\\, Fils;Ventes"),
        ("N:Martin;Ada;Zoe,Ann", "N:Martin;Ada;Zoe,Ann;;"),
        ("ADR:;;1 rue Haute\\;B", "ADR:;;1 rue Haute\\;B;;;;"),
        ("NOTE:a\\;b\\\\\\;c\\nd", "NOTE:a;b\\\\;c\\nd"),
    ],
)
def test_values_are_escaped_as_4_0_does(written: str, archived: str) -> None:
    assert archived in write_archive(card_of("VERSION:3.0", written)).decode().split("\r\n")


_TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"], include_characters="\n\t"), max_size=90)
_WORD = st.text("abcXYZ-0123456789", min_size=1, max_size=12)
_PARAMETER = st.tuples(
    st.sampled_from(["TYPE", "X-KEEP", "PREF", "LANGUAGE"]),
    st.one_of(_WORD, st.sampled_from(['a"b^n', "d;e:f", "^^'"])),
)
_TELLING = Property("IMPP", "xmpp:ada@example.org")
_NAMES = st.sampled_from(
    [
        "FN",
        "N",
        "ORG",
        "TITLE",
        "NOTE",
        "TEL",
        "EMAIL",
        "URL",
        "ADR",
        "CATEGORIES",
        "NICKNAME",
        "X-THING",
        "BDAY",
        "UID",
        "X-ABLABEL",
    ]
)


@st.composite
def cards(draw: st.DrawFn) -> Card:
    version = draw(st.sampled_from(["2.1", "3.0", "4.0", ""]))
    properties = draw(
        st.lists(
            st.builds(
                Property,
                _NAMES,
                _TEXT if version == "2.1" else _TEXT.map(lambda text: text.replace("\n", "\\n")),
                st.lists(_PARAMETER, max_size=3).map(tuple),
                st.sampled_from(["", "item1", "item2"]),
            ),
            max_size=8,
        )
    )
    return Card(version, tuple(properties))


@given(cards())
def test_any_card_comes_back_from_the_archive(card: Card) -> None:
    written = write_archive(card, extras=[_TELLING])
    back = only_card(written)
    expected = [archive_property(one, card.version) for one in card.properties]
    assert same_properties(back.properties, expected, made_fn=card.first("FN") is None)
    assert back.properties[-1] == _TELLING
    assert facts_of(back) == facts_of(card)
    assert all(len(line) <= 75 for line in written.split(b"\r\n"))


@pytest.mark.parametrize("line", ["ADR:;;1 Main\\", "N:Doe\\", "N:Doe\\\\\\", "ADR:;;1 Main\\\\"])
def test_a_backslash_at_the_end_escapes_nothing_of_what_is_added(line: str) -> None:
    card = card_of("VERSION:3.0", "FN:x", line)
    assert facts_of(only_card(write_archive(card))) == facts_of(card)
