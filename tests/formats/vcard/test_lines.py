"""Content lines in every dialect: folds, soft breaks, base64, parameters, and what is not understood."""

from __future__ import annotations

import base64

import pytest

from reseau_desktop.domain.card import Property
from reseau_desktop.formats.vcard import reasons
from reseau_desktop.formats.vcard.parameters import known_heads, parse_head
from tests.helpers.cards_in_text import card_of, framed, read_one

BYTES = bytes(range(256)) * 3
CODED = base64.b64encode(BYTES).decode()
FOLDED = "\n ".join(CODED[at : at + 60] for at in range(0, len(CODED), 60))


def named(lines: str, version: str = "3.0") -> list[tuple[str, str]]:
    return [(one.name, one.value) for one in card_of(lines, version).properties]


def test_folds_lose_one_blank_only() -> None:
    assert named("FN:Anna\n  Berg\n\t!\nTEL:1") == [("FN", "Anna Berg!"), ("TEL", "1")]


def test_a_folded_head_is_one_head() -> None:
    assert card_of("FN:A\nTEL;TYPE=ho\n me;TYPE=cell:1").properties[1] == Property(
        "TEL", "1", (("TYPE", "home"), ("TYPE", "cell"))
    )


def test_soft_line_breaks_join_lines_of_quoted_printable() -> None:
    lines = "NOTE;ENCODING=QUOTED-PRINTABLE:Now=20=\n is the =\ntime=0D=0A=\nTel: 12\nTEL:1"
    assert named(lines, "2.1") == [("NOTE", "Now  is the time\nTel: 12"), ("TEL", "1")]


@pytest.mark.parametrize("next_line", ["TEL;CELL:1", "item1.TEL;type=CELL:1", "X-THING:1", "VERSION:2.1"])
def test_a_soft_line_break_at_the_end_does_not_swallow_the_next_property(next_line: str) -> None:
    lines = named(f"NOTE;ENCODING=QUOTED-PRINTABLE:over=\n{next_line.upper()}\nFN:A", "2.1")
    assert lines[0] == ("NOTE", "over")
    assert lines[-1] == ("FN", "A")


def test_the_words_quoted_printable_in_a_note_mean_nothing() -> None:
    assert named("NOTE:quoted-printable=\nTEL:1", "2.1") == [("NOTE", "quoted-printable="), ("TEL", "1")]


def test_quoted_printable_may_be_folded_too() -> None:
    assert named("NOTE;ENCODING=QUOTED-PRINTABLE:a=3D\n b\nTEL:1") == [("NOTE", "a=b"), ("TEL", "1")]
    assert named("NOTE;ENCODING=QUOTED-PRINTABLE:a=\nb\n c=\nd\nTEL:1") == [("NOTE", "abcd"), ("TEL", "1")]


@pytest.mark.parametrize(
    "photo",
    [
        f"PHOTO;ENCODING=b;TYPE=JPEG:{FOLDED}",
        f"PHOTO;JPEG;B:{FOLDED}",
        f"PHOTO;TYPE=JPEG;ENCODING=BASE64:\n {FOLDED}\n",
        f"PHOTO;JPEG;BASE64:{CODED}",
        "PHOTO;ENCODING=BASE64:\n" + FOLDED.replace("\n ", "\n"),
        "PHOTO;ENCODING=BASE64:" + FOLDED.replace("\n ", "\n") + "\n",
        f"PHOTO:data:image/jpeg;base64,{FOLDED}",
        f"PHOTO:data:image/jpeg\\;base64\\,{FOLDED}",
        f"PHOTO;VALUE=uri:data:image/jpeg;base64,{CODED}",
        "PHOTO:DATA:image/jpeg;ba\n se64," + FOLDED,
        f"PHOTO;ENCODING=b:{FOLDED}A",
        f"PHOTO;ENCODING=b:{FOLDED.rstrip('=')}",
        "PHOTO;ENCODING=b:" + FOLDED.replace("+", "-").replace("/", "_"),
        "PHOTO:data:image/png," + "".join(f"%{byte:02X}" for byte in BYTES),
    ],
)
def test_a_photo_is_decoded_whatever_its_dress(photo: str) -> None:
    item = read_one(framed(f"FN:A\n{photo}\nTEL:1"))
    assert [one.name for one in item.card.properties] == ["FN", "PHOTO", "TEL"]
    one = item.card.properties[1]
    assert one.value == ""
    assert item.card.blobs == {one.blob: BYTES}
    assert item.warnings == ()


def test_a_photo_that_does_not_say_it_is_one_is_known_by_its_first_bytes() -> None:
    jpeg = b"\xff\xd8\xff\xe0" + BYTES
    card = card_of("FN:A\nPHOTO;TYPE=JPEG:" + base64.b64encode(jpeg).decode())
    assert list(card.blobs.values()) == [jpeg]


def test_the_media_type_of_a_data_address_is_kept() -> None:
    assert card_of(f"PHOTO:data:image/png;base64,{CODED}").properties[0].params == (("MEDIATYPE", "image/png"),)


@pytest.mark.parametrize("value", ["https://example.org/a.jpg", "cid:part1"])
@pytest.mark.parametrize("params", ["", ";VALUE=uri", ";ENCODING=b"])
def test_a_link_to_a_photo_is_no_bytes(params: str, value: str) -> None:
    card = card_of(f"PHOTO{params}:{value}")
    assert card.properties[0].value == value
    assert card.blobs == {}


def test_what_is_no_base64_is_kept_as_text_with_a_warning() -> None:
    item = read_one(framed("FN:A\nPHOTO;ENCODING=b:(not at all) ?!\nTEL:1"))
    assert [one.value for one in item.card.properties] == ["A", "(not at all) ?!", "1"]
    assert [(one.line, one.reason) for one in item.warnings] == [(4, reasons.BAD_BINARY)]


def test_lines_that_are_not_understood_are_kept_raw() -> None:
    item = read_one(framed("FN:A\nno colon; here\n: no name\nsome words: text, more\nTEL:1"))
    kept = [one for one in item.card.properties if one.name == reasons.RAW_LINE]
    assert [one.value for one in kept] == [r"no colon\; here", ": no name", r"some words: text\, more"]
    assert [(one.line, one.reason) for one in item.warnings] == [
        (4, reasons.NO_COLON),
        (5, reasons.BAD_NAME),
        (6, reasons.BAD_NAME),
    ]


def test_a_line_after_a_backslash_belongs_to_the_value_before() -> None:
    item = read_one(framed("FN:A\nADR;HOME:;;Street\\\n999\\\nBox 1;Town;;9;D\nTEL:1", "2.1"))
    assert item.card.properties[1].value == r";;Street\n999\nBox 1;Town;;9;D"
    assert item.warnings == ()


@pytest.mark.parametrize(
    ("head", "params"),
    [
        ("TEL;CELL;PREF", (("TYPE", "CELL"), ("TYPE", "PREF"))),
        ('TEL;TYPE="HOME,VOICE"', (("TYPE", "HOME"), ("TYPE", "VOICE"))),
        ("TEL;type=HOME;type=pref", (("TYPE", "HOME"), ("TYPE", "pref"))),
        ("TEL;TYPE=VOICE;MSG,WORK", (("TYPE", "VOICE"), ("TYPE", "MSG"), ("TYPE", "WORK"))),
        ("TEL;TYPE=WORK,;;=X;TYPE=", (("TYPE", "WORK"), ("TYPE", "X"))),
        ('ADR;TYPE="Both work and home",POSTAL', (("TYPE", "Both work and home"), ("TYPE", "POSTAL"))),
        ("N;QUOTED-PRINTABLE;CHARSET=x", (("ENCODING", "QUOTED-PRINTABLE"), ("CHARSET", "x"))),
        ("ADR;LABEL=a^nb ^'c^' ^^ ^x", (("LABEL", 'a\nb "c" ^ ^x'),)),
        ('ADR;LABEL="a; b, c: d"', (("LABEL", "a; b, c: d"),)),
        ('N;SORT-AS="a","b"', (("SORT-AS", "a"), ("SORT-AS", "b"))),
        ("TEL;PREF=1;PID=1.1,2.1", (("PREF", "1"), ("PID", "1.1"), ("PID", "2.1"))),
        ('X-A;X-B="unclosed; c', (("X-B", "unclosed; c"),)),
        ("TEL;=FAX,WORK", (("TYPE", "FAX"), ("TYPE", "WORK"))),
        ('TEL;TY"PE=HOME', (("TYPE", "HOME"),)),
        ("TEL;T/Y PE=HOME;é=CELL;X-A_1=b", (("TYPE", "HOME"), ("TYPE", "CELL"), ("X-A_1", "b"))),
    ],
)
def test_parameters_keep_order_and_repeats(head: str, params: tuple[tuple[str, str], ...]) -> None:
    assert parse_head(head).params == params


def test_the_heads_remembered_are_bounded() -> None:
    for number in range(10_000):
        assert parse_head(f"X-{number};TYPE=HOME").params == (("TYPE", "HOME"),)
    assert len(known_heads) < 5_000


def test_a_colon_inside_quotes_does_not_end_the_parameters() -> None:
    lines = 'FN:A\nADR;LABEL="B: 1; x":;;Street;;;;\nTEL;X="open:1'
    card = card_of(lines)
    assert card.properties[1] == Property("ADR", ";;Street;;;;", (("LABEL", "B: 1; x"),))
    assert card.properties[2].value == "1"


def test_a_label_that_is_not_quoted_goes_on_to_its_last_caret() -> None:
    label = "LABEL=1 Main^nDoor: B^n9000 Town"
    card = card_of(f"ADR;TYPE=work;{label}:;;1 Main;Town;;9000;\nADR;LABEL=x: ^;;\nNOTE:a: ^n;b\nX-LABEL;A=1:^n:c")
    assert card.properties[0] == Property(
        "ADR", ";;1 Main;Town;;9000;", (("TYPE", "work"), ("LABEL", "1 Main\nDoor: B\n9000 Town"))
    )
    assert [one.value for one in card.properties[1:]] == [" ^;;", "a: ^n;b", "^n:c"]


def test_a_label_is_read_alike_whatever_was_read_before() -> None:
    sound, broken = "ADR;LABEL=1 Main:;;1 Main;Town;;;", "ADR;LABEL=1 Main:Door^nTown:;;1 Main;Town;;;"
    for lines in (broken, f"{sound}\n{broken}"):
        assert card_of(lines).properties[-1].params == (("LABEL", "1 Main:Door\nTown"),)


def test_names_are_upper_case_and_groups_as_written() -> None:
    (one,) = card_of("item1.email;type=Home:a@example.org").properties
    assert (one.group, one.name, one.params) == ("item1", "EMAIL", (("TYPE", "Home"),))


@pytest.mark.parametrize(
    ("stated", "version"), [("4", "4.0"), ("3.0", "3.0"), (" 2.1 ", "2.1"), ("4.0.1", "4.0"), ("x", ""), ("", "")]
)
def test_versions(stated: str, version: str) -> None:
    assert card_of(f"FN:A\nVERSION:{stated}", "").version == version


def test_nul_is_nowhere() -> None:
    card = card_of(b"FN:A\0nna\nNOTE;ENCODING=QUOTED-PRINTABLE:a=00b", "2.1")
    assert [one.value for one in card.properties] == ["Anna", "ab"]


def test_absurdly_many_parameters_make_a_line_that_is_not_understood() -> None:
    item = read_one(framed("FN:A\nTEL" + ";X=1" * 20_000 + ":1\nTEL:2"))
    assert [one.name for one in item.card.properties] == ["FN", reasons.RAW_LINE, "TEL"]
    assert [one.reason for one in item.warnings] == [reasons.BAD_NAME]
