"""Reading CSV address books: what each producer does in its own way, and what goes wrong on the way."""

from __future__ import annotations

import pytest

from reseau_desktop.domain.card import Card, CardFacts, LineWarning, Rejected
from reseau_desktop.domain.errors import InputError
from reseau_desktop.formats.csv import CsvResult, looks_like_csv, preview_rows, read_csv
from reseau_desktop.formats.vcard.facts import facts_of


def _read(text: str, codec: str = "utf-8") -> CsvResult:
    return read_csv(text.encode(codec))


def _facts(text: str, codec: str = "utf-8") -> list[CardFacts]:
    return [facts_of(card) for card in _read(text, codec).cards]


def _raw(card: Card) -> dict[str, str]:
    return {one.name: one.value for one in card.properties if one.name.startswith("X-")}


def _phones(one: CardFacts) -> list[tuple[str, tuple[str, ...]]]:
    return [(phone.value, phone.types) for phone in one.phones]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "mac_roman"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_delimiters_encodings_and_line_ends_are_found(delimiter: str, codec: str, end: str) -> None:
    header = ["Prénom", "Nom", "Société", "Téléphone (bureau)", "Adresse de messagerie"]
    row = ["Hélène", "Lefèvre", "Menuiserie Dûchêne", "01 99 00 00 01", "helene@example.org"]
    (one,) = _facts(delimiter.join(header) + end + delimiter.join(row) + end, codec)
    assert (one.given, one.family, one.org) == ("Hélène", "Lefèvre", "Menuiserie Dûchêne")
    assert _phones(one) == [("01 99 00 00 01", ("work",))]


def test_the_bytes_say_their_encoding_or_it_is_guessed() -> None:
    header = "Prénom,Nom\nÉlodie,Garnier\n"
    assert not _read(header).guessed
    assert not _read(header, "utf-16").guessed
    latin = _read(header, "cp1252")
    assert (latin.encoding, latin.guessed) == ("cp1252", True)
    chosen = read_csv("Prénom;Nom\nŁucja;Żak\n".encode("cp1250"), encoding="cp1250")
    assert (chosen.encoding, chosen.guessed) == ("cp1250", False)
    assert facts_of(chosen.cards[0]).fn == "Łucja Żak"
    with pytest.raises(InputError):
        read_csv(b"Nom\n", encoding="nonsense")


def test_utf8_cut_inside_a_letter_is_still_utf8() -> None:
    data = "Prénom,Nom\nÉlodie,Garnier\nZoë,Ångström\nAndré,Né".encode()[:-1]
    result = read_csv(data)
    assert result.encoding == "utf-8"
    assert [facts_of(card).given for card in result.cards] == ["Élodie", "Zoë", "André"]


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b";", b",,\n,,\n", b"\n\n", b"sep=;\n"])
def test_a_file_without_any_row_gives_nothing(data: bytes) -> None:
    assert read_csv(data).cards == []
    assert preview_rows(data).result.cards == []


def test_titre_twice_is_civility_then_job() -> None:
    header = "Titre,Prénom,Nom,Titre,Adresse de messagerie\n"
    (one,) = _facts(header + "Mme,Hélène,Lefèvre,Cheffe d’atelier,h@example.org\n")
    assert (one.prefix, one.title, one.fn) == ("Mme", "Cheffe d’atelier", "Hélène Lefèvre")


@pytest.mark.parametrize(
    ("cell", "prefix", "title"), [("M. et Mme", "M. et Mme", None), ("Gérante", None, "Gérante")]
)
def test_titre_alone_is_what_its_cells_are(cell: str, prefix: str | None, title: str | None) -> None:
    (one,) = _facts(f"Prénom;Nom;Titre;Tél. mobile\nIrène;Chabrol;{cell};06 39 98 00 01\n")
    assert (one.prefix, one.title) == (prefix, title)


def test_the_profession_of_outlook_is_no_job_title_but_that_of_thunderbird_is() -> None:
    (outlook,) = _facts("Prénom,Nom,Adresse de messagerie,Profession\nA,B,a@example.org,Maçon\n")
    assert (outlook.role, outlook.title) == ("Maçon", None)
    (bird,) = _facts("Prénom,Nom de famille,Nom à afficher,Profession\nA,B,A B,Maçon\n")
    assert (bird.role, bird.title) == (None, "Maçon")


def test_german_geburtstag_is_a_day_in_thunderbird_and_a_date_in_outlook() -> None:
    (bird,) = _facts("Vorname,Nachname,Anzeigename,Geburtsjahr,Geburtsmonat,Geburtstag\nA,B,A B,1980,5,3\n")
    (outlook,) = _facts("Vorname,Nachname,E-Mail-Adresse,Rückmeldung,Geburtstag\nA,B,a@x.example,030,3.5.1980\n")
    assert bird.birthday == outlook.birthday == "1980-05-03"


@pytest.mark.parametrize(
    ("other", "birthday"), [("25/12/1975", "1980-05-03"), ("12/25/1975", "1980-03-05"), ("0/0/00", "1980-03-05")]
)
def test_one_date_settles_the_order_of_all(other: str, birthday: str) -> None:
    header = "First Name,E-mail Address,Birthday,Anniversary\n"
    result = _read(header + f"Ada,a@example.org,03/05/1980,\nBob,b@example.org,,{other}\n")
    assert facts_of(result.cards[0]).birthday == birthday
    doubts = [item.reason for item in result.items if isinstance(item, LineWarning)]
    assert doubts == (["csv.date_order_supposed"] if other == "0/0/00" else [])


def test_a_day_that_does_not_exist_is_kept_raw_with_a_warning() -> None:
    result = _read("Given Name,Family Name,Birthday,E-mail 1 - Value\nJosé,Nunes,2000-02-30,j@example.org\n")
    assert facts_of(result.cards[0]).birthday is None
    assert _raw(result.cards[0]) == {"X-BIRTHDAY": "2000-02-30"}
    assert result.items[1] == LineWarning(1, 2, "csv.date_not_understood", "raw")


def test_google_joins_values_stars_the_preferred_and_labels() -> None:
    header = "Name,Given Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value\n"
    (one,) = _facts(header + "Ada B,Ada,* My Contacts ::: amis,* Work,a@x.example ::: b@x.example,ligne directe,01\n")
    assert [(mail.value, set(mail.types)) for mail in one.emails] == [
        ("a@x.example", {"work", "pref"}),
        ("b@x.example", {"work", "pref"}),
    ]
    assert one.categories == ("My Contacts", "amis")
    assert (one.phones[0].value, one.phones[0].label) == ("01", "ligne directe")


def test_google_addresses_are_split_part_by_part() -> None:
    names = ["Label", "Street", "City", "Country"]
    header = "First Name," + ",".join(f"Address 1 - {name}" for name in names)
    (card,) = _read(header + "\nInes,Home ::: Work,1 Elm ::: 2 Oak,Olathe ::: Paris, ::: France\n").cards
    first, second = facts_of(card).addresses
    assert (first.street, first.locality, first.country) == ("1 Elm", "Olathe", "")
    assert (second.street, second.locality, second.country) == ("2 Oak", "Paris", "France")
    assert [one.param("TYPE") for one in card.all("ADR")] == [("home",), ("work",)]


def test_the_whole_text_of_an_address_stands_in_for_its_parts_or_is_kept() -> None:
    header = "First Name,E-mail Address,Home Address,Home Street,Home City\n"
    result = _read(header + 'A,a@x.example,"1 Elm, Olathe",,\nB,b@x.example,"1 Elm, Olathe",1 Elm,Olathe\n')
    alone, parted = (facts_of(card).addresses[0] for card in result.cards)
    assert (alone.street, alone.locality) == ("1 Elm, Olathe", "")
    assert (parted.street, parted.locality) == ("1 Elm", "Olathe")
    told = _read(header + 'B,b@x.example,"1 Elm, Olathe, Kansas",1 Elm,Olathe\n').cards[0]
    assert _raw(told) == {"X-ADDRESS-TEXT": "1 Elm\\, Olathe\\, Kansas"}


def test_an_exchange_name_is_no_address_and_kept() -> None:
    header = "First Name,E-mail Address,E-mail Type,E-mail Display Name\n"
    (card,) = _read(header + "Tom,/o=Labs/cn=tom,EX,Tom\n").cards
    assert facts_of(card).emails == ()
    assert _raw(card)["X-EXCHANGE-ADDRESS"] == "/o=Labs/cn=tom"


def test_values_that_say_nothing_go_and_unknown_columns_stay() -> None:
    header = "First Name,E-mail Address,Gender,Priority,Private,Sensitivity,Spouse,Shoe size\n"
    (card,) = _read(header + "Ada,a@x.example,Unspecified,Normal,False,Normal,Bob,38\n").cards
    assert _raw(card) == {"X-SPOUSE": "Bob", "X-SHOE-SIZE": "38"}
    assert [one.param("X-LABEL") for one in card.all("X-SHOE-SIZE")] == [("Shoe size",)]


@pytest.mark.parametrize(
    "preamble",
    ["", "Notes:\n\n", 'Notes:\n"Some emails, as you may notice, are missing"\n\n', "Notes:\nSome, are, missing\n"],
)
def test_the_header_of_linkedin_is_found_behind_its_notes(preamble: str) -> None:
    header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    rows = 'Amélie,"Rousseau, PhD",https://x.example/a,,Études,Ingénieure,12 Mar 2024\n,,,,,,01 Jan 2023\n'
    result = _read(preamble + header + rows)
    line = preamble.count("\n") + 2
    card, left = result.items
    assert result.format == "linkedin-csv"
    assert isinstance(card, Card)
    assert (facts_of(card).fn, facts_of(card).title, card.line) == ("Amélie Rousseau, PhD", "Ingénieure", line)
    assert _raw(card) == {"X-CONNECTED-ON": "2024-03-12"}
    assert left == Rejected(2, line + 1, "csv.member_left", b",,,,,,01 Jan 2023")


def test_columns_of_one_name_all_count() -> None:
    (one,) = _facts("First Name,E-mail Address,E-mail Address,Car Phone,Car Phone\nT,t@x.example,u@x.example,1,2\n")
    assert [mail.value for mail in one.emails] == ["t@x.example", "u@x.example"]
    assert [phone.value for phone in one.phones] == ["1", "2"]


def test_the_fax_that_outlook_sorts_first_goes_behind_the_phones() -> None:
    (one,) = _facts("First Name,E-mail Address,Business Fax,Business Phone\nT,t@x.example,1,2\n")
    assert _phones(one) == [("2", ("work",)), ("1", ("work", "fax"))]


def test_what_spreadsheets_do_to_cells_is_undone_or_told() -> None:
    result = _read('Nom;Portable;E-mail;Fixe\nLuc;="0612345678";l@x.example;3,35302E+10\n')
    assert [phone.value for phone in facts_of(result.cards[0]).phones] == ["0612345678", "3,35302E+10"]
    assert result.items[1:] == (LineWarning(1, 2, "csv.number_damaged", "value"),)


def test_cells_beyond_the_header_are_kept_with_a_warning() -> None:
    result = _read("First Name,E-mail Address\nAda,a@x.example,lost,found\n")
    assert _raw(result.cards[0]) == {"X-COLUMN-3": "lost", "X-COLUMN-4": "found"}
    assert result.items[1:] == (LineWarning(1, 2, "csv.too_many_cells", "raw"),)


def test_a_row_that_says_nothing_of_anybody_is_rejected_and_a_blank_one_left_out() -> None:
    result = _read("First Name,E-mail Address,Categories,Birthday\n,,Ami,0/0/00\n,,,\nAda,,,\n")
    assert result.items[0] == Rejected(1, 2, "csv.nothing_to_contact", b",,Ami,0/0/00")
    assert [card.line for card in result.cards] == [4]


def test_a_cell_of_several_addresses_and_one_with_a_name() -> None:
    result = _read("Nom;E-mail\nLuc;l@x.example, m@x.example\nMax;Max Roi <max@x.example>\n")
    assert [[mail.value for mail in facts_of(card).emails] for card in result.cards] == [
        ["l@x.example", "m@x.example"],
        ["max@x.example"],
    ]


@pytest.mark.parametrize(
    ("data", "answer"),
    [
        (b"Nom;Portable\n", True),
        (b"\xef\xbb\xbfFirst Name,Last Name\n", True),
        (b"Email\na@x.example\n", True),
        (b"one,two\nthree,four\n", True),
        (b"", False),
        (b"BEGIN:VCARD\nN:Garnier;Elodie\nEND:VCARD\n", False),
        (b"Dear all,\nI am, as you know,\nlooking for work.\n", False),
        (bytes(range(256)) * 8, False),
        (b"\x89PNG\r\n\x1a\n" + bytes(64), False),
    ],
)
def test_what_looks_like_csv(data: bytes, answer: bool) -> None:
    assert looks_like_csv(data) is answer


def test_three_cells_that_make_no_date_are_kept_raw() -> None:
    (card,) = _read("First Name,Display Name,Birth Year,Birth Month,Birth Day\nAda,Ada B,1980,2,30\n").cards
    assert (facts_of(card).birthday, _raw(card)) == (None, {"X-BIRTHDAY": "1980-2-30"})


def test_the_type_of_an_organisation_is_left_out_and_a_blank_address_is_none() -> None:
    header = "Name,Given Name,Organization 1 - Type,Organization 1 - Name,Address 1 - City\n"
    (card,) = _read(header + "Ada B,Ada,* Work,Études, ::: \n").cards
    assert (facts_of(card).org, facts_of(card).addresses, _raw(card)) == ("Études", (), {})
