"""Text in every encoding: marks, UTF-8, what is declared, and guesses that say so."""

from __future__ import annotations

import pytest

from reseau_desktop.formats.vcard import reasons
from reseau_desktop.formats.vcard.charsets import known_encoding
from reseau_desktop.formats.vcard.facts import facts_of
from reseau_desktop.formats.vcard.reader import read_cards
from tests.helpers.cards_in_text import framed, read_one


def fn(lines: bytes, version: str = "2.1", encoding: str | None = None) -> str | None:
    return facts_of(read_one(framed(lines, version), encoding).card).fn


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("FN:Zoë Nguyễn".encode(), "Zoë Nguyễn"),
        ("FN:Zoë".encode("cp1252"), "Zoë"),
        ("FN;CHARSET=windows-1250:Őry".encode("cp1250"), "Őry"),
        ("FN;CHARSET=ISO-8859-1:L’été".encode("cp1252"), "L’été"),
        ("FN;CHARSET=SHIFT_JIS:伊能 圭一".encode("cp932"), "伊能 圭一"),
        ("FN;CHARSET=SHIFT_JIS:ﾃｲ".encode("cp932"), "ﾃｲ"),
        ("FN;CHARSET=GBK:联通".encode("gbk"), "联通"),
        ("FN;CHARSET=ISO-2022-JP:安藤".encode("iso2022_jp"), "安藤"),
        ("FN;CHARSET=windows-1252:Zoë".encode(), "Zoë"),
        ("FN;CHARSET=Murks:Sören".encode("cp1252"), "Sören"),
        ("FN;CHARSET=us-ascii:Zoë".encode(), "Zoë"),
        ("FN;CHARSET=utf-8:Zoë".encode("cp1252"), "Zoë"),
        (b"FN;CHARSET=unicode_escape:a\\u0041", "a\\u0041"),
        (b"FN;CHARSET=UTF-16:Anna", "Anna"),
        (b"FN;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB", "Zoë"),
        (b"FN;CHARSET=windows-1252;QUOTED-PRINTABLE:Zo=EB", "Zoë"),
        (b"FN;QUOTED-PRINTABLE:Zo=EB", "Zoë"),
        (b"FN;ENCODING=B;CHARSET=utf-8:Wm/Dqw==", "Zoë"),
        ("FN:安藤ロイド".encode("cp932"), "安藤ロイド"),
        ("FN:Віталій".encode("cp1251"), "Віталій"),
        ("FN:L’été d’Anaïs, “ÉÈ”".encode("cp1252"), "L’été d’Anaïs, “ÉÈ”"),
        ("FN:Rémi Lefè".encode() + b"\xc3", "Rémi Lefè\ufffd"),
        ("FN:Małgorzata Żółty".encode("cp1250"), "Małgorzata Żółty"),
        ("FN:Zdeněk Růžička".encode("cp1250"), "Zdeněk Růžička"),
        (b"FN;QUOTED-PRINTABLE:Ma=B3gorzata", "Małgorzata"),
        ("FN:Hélène Lefèvre".encode("mac_roman"), "Hélène Lefèvre"),
        ("FN:Où ça, ¿qué? 3 m³, più, Mìcheal, Žižka".encode("cp1252"), "Où ça, ¿qué? 3 m³, più, Mìcheal, Žižka"),
        ("FN:SØREN Žižka œuvre".encode("cp1252"), "SØREN Žižka œuvre"),
    ],
)
def test_a_name_is_read_in_its_encoding(line: bytes, name: str) -> None:
    assert fn(line) == name


def test_a_fold_inside_a_character_does_no_harm() -> None:
    assert fn(b"FN:Zo\xc3\n \xab\nNOTE:\xc3\xa9", "3.0") == "Zoë"


def test_each_line_of_a_card_may_have_its_own_encoding() -> None:
    card = read_one(framed("FN:Zoë\n".encode() + "NOTE:été\n".encode("cp1252") + b"TITLE:ok", "3.0")).card
    assert [one.value for one in card.properties] == ["Zoë", "été", "ok"]


def test_the_charset_of_one_property_serves_those_that_declare_none() -> None:
    lines = "FN:Віталій\nLABEL;CHARSET=Windows-1251;QUOTED-PRINTABLE:=CA".encode("cp1251")
    item = read_one(framed(lines, "2.1"))
    assert item.card.properties[0].value == "Віталій"
    assert (item.encoding, item.guessed) == ("cp1251", False)


def test_the_language_of_a_name_serves_as_a_guess() -> None:
    item = read_one(framed("N;LANGUAGE=pl:Żółć;Łucja".encode("cp1250"), "2.1"))
    assert item.card.properties[0].value == "Żółć;Łucja"
    assert (item.encoding, item.guessed) == ("cp1250", True)


def test_a_guess_says_that_it_is_one() -> None:
    reader = read_cards(framed("FN:Anna") + framed("FN:Zoë".encode("cp1252")))
    list(reader)
    assert (reader.encoding, reader.guessed) == ("cp1252", True)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (framed("FN:Anna"), "utf-8"),
        (framed("FN:Zoë"), "utf-8"),
        (framed("FN:Zoë").decode().encode("utf-16"), "utf-16"),
        (framed("FN:Zoë").decode().encode("utf-16-le"), "utf-16-le"),
        (framed("FN;CHARSET=cp1252:Zoë".encode("cp1252")), "utf-8"),
    ],
)
def test_what_is_marked_sound_or_declared_is_no_guess(data: bytes, encoding: str) -> None:
    reader = read_cards(data)
    (item,) = reader
    assert not isinstance(item, Exception)
    assert (reader.encoding, reader.guessed) == (encoding, False)


def test_the_encoding_chosen_by_the_user_goes_before_the_guess() -> None:
    lines = "FN:Łucja\nNOTE;CHARSET=utf-8:Zoë".encode("cp1250")
    item = read_one(framed(lines, "2.1"), "windows-1250")
    assert item.card.properties[0].value == "Łucja"
    assert (item.encoding, item.guessed) == ("cp1250", False)
    assert fn("FN:Ã«".encode("cp1252"), encoding="cp1252") == "Ã«"
    assert fn("FN:Zoë".encode(), encoding="no-such-encoding") == "Zoë"
    assert fn("FN:Zoë".encode(), encoding="utf-8") == "Zoë"


def test_a_chosen_wide_encoding_is_used_for_the_whole_file() -> None:
    data = "\n".join(["BEGIN:VCARD", "FN:Zoë", "END:VCARD"]).encode("utf-16-be")
    item = next(read_cards(data, "utf-16-be"))
    assert not item.__class__.__name__.startswith("Rej")


def test_an_unknown_charset_and_lost_characters_are_told() -> None:
    item = read_one(framed(b"FN;CHARSET=Murks:Anna\nNOTE:ok\nTITLE:\xc3\xa9\xc3\xa9\xff", "2.1"))
    assert [(one.line, one.reason, one.kept_as) for one in item.warnings] == [
        (3, reasons.UNKNOWN_CHARSET, "text"),
        (5, reasons.LOST_CHARACTERS, "text"),
    ]


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("UTF-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("ISO-8859-1", "cp1252"),
        ("windows-874", "cp874"),
        ("x-sjis", "cp932"),
        ("macintosh", "mac-roman"),
        ("ANSI", "cp1252"),
        ("koi8-r", "koi8-r"),
        ("rot13", None),
        ("idna", None),
        ("unicode_escape", None),
        ("utf-7", None),
        ("", None),
        ("a\0b", None),
    ],
)
def test_names_of_encodings(name: str, codec: str | None) -> None:
    assert known_encoding(name) == codec
