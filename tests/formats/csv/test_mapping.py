"""Columns that nobody's table knows: guessed from names and cells, or told by the user."""

from __future__ import annotations

import pytest

from reseau_desktop.formats.csv import MAPPABLE, ColumnMapping, preview_rows, read_csv
from reseau_desktop.formats.csv.columns import recognise
from reseau_desktop.formats.csv.generic import generic_field
from reseau_desktop.formats.vcard.facts import facts_of


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("Prénom", "given"),
        ("Nom de famille", "family"),
        ("Nom complet", "fn"),
        ("E-mail professionnel", "email@work"),
        ("Adresse mail", "email"),
        ("Courriel", "email"),
        ("Tél. portable pro", "tel@work,cell"),
        ("N° de téléphone", "tel"),
        ("Téléphone domicile", "tel@home"),
        ("Handy", "tel@cell"),
        ("Telefon privat", "tel@home"),
        ("PLZ", "adr.postal"),
        ("Ort", "adr.locality"),
        ("CP", "adr.postal"),
        ("Zip Code", "adr.postal"),
        ("Work City", "adr.locality@work"),
        ("Company Name", "org"),
        ("Firma", "org"),
        ("Fonction", "title"),
        ("Date de naissance", "bday"),
        ("Date of birth", "bday"),
        ("Commentaires", "note"),
        ("Notizen", "note"),
        ("Groupes", "categories"),
        ("LinkedIn URL", "url"),
        ("Shoe size", ""),
        ("Nom du chien", ""),
    ],
)
def test_names_that_people_give_are_understood(name: str, field: str) -> None:
    assert generic_field(name) == field


@pytest.mark.parametrize(
    ("header", "family", "format_"),
    [
        (
            "Anrede,Vorname,Nachname,Firma,Telefon geschäftlich,E-Mail-Adresse",
            "outlook",
            "outlook-csv",
        ),
        ("Nom,Prénom,Société ,Service ,Pays (bureau),Adresse de courrier", "outlook", "outlook-csv"),
        ("First Name,Middle Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value", "google", "google-csv"),
        ("Name,Given Name,Group Membership,Phone 12 - Type,Phone 12 - Value", "google", "google-csv"),
        ("Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion", "linkedin", "linkedin-csv"),
        ("Vorname,Nachname,Anzeigename,Primäre E-Mail-Adresse,Privat: PLZ", "thunderbird", "csv"),
        ("First,Last,Email,Home,Work,Mobile,Primary,Comments", "yahoo", "csv"),
        ("First Name;Last Name;Name;E-mail Address;Business Web Page", "windows", "csv"),
        ("Vorname\tNachname\tArbeitsadresse Strasse\tArbeit E-Mail\tHauptnummer", "mac", "csv"),
        ("Nom;Prénom;Société;Fonction;Portable;CP;Ville", "", "csv"),
        ("First name,Last name,Email,Company", "", "csv"),
    ],
)
def test_the_producer_is_told_by_its_names(header: str, family: str, format_: str) -> None:
    sign = next(sign for sign in "\t;," if sign in header)
    found = recognise(header.split(sign))
    assert (found.family, found.format) == (family, format_)
    assert found.known == len(header.split(sign))


def test_name_is_the_family_name_beside_a_given_name_only() -> None:
    alone = read_csv(b"Name;E-Mail\nJuliane Wei;j@x.example\n").cards[0]
    beside = read_csv(b"Name;Vorname\nWei;Juliane\n").cards[0]
    assert (facts_of(alone).fn, facts_of(alone).family) == ("Juliane Wei", None)
    assert (facts_of(beside).fn, facts_of(beside).family) == ("Juliane Wei", "Wei")


def test_columns_without_known_names_are_told_by_their_cells() -> None:
    result = read_csv(b"Ann Day,a@x.example,+33 6 39 98 00 01,https://x.example\nBob Lee,b@x.example,,\n")
    assert result.mapping.fields == ("fn", "email", "tel", "url")
    assert [facts_of(card).fn for card in result.cards] == ["Ann Day", "Bob Lee"]


def test_a_mapping_that_is_told_wins() -> None:
    data = b"Foo;Bar;Baz\nGarnier;Elodie;secret\n"
    assert read_csv(data).cards == []
    mapping = ColumnMapping(("family", "given", "drop"))
    (card,) = read_csv(data, mapping=mapping).cards
    assert facts_of(card).fn == "Elodie Garnier"
    assert "secret" not in "".join(one.value for one in card.properties)


def test_the_preview_shows_the_first_rows_and_what_they_give() -> None:
    rows = "".join(f"Person {n};{n}/12/1980;x\n" for n in range(1, 31))
    preview = preview_rows(f"Nom;Anniversaire;Foo\n{rows}".encode(), limit=3)
    assert preview.names == ("Nom", "Anniversaire", "Foo")
    assert preview.rows[0] == ("Person 1", "1/12/1980", "x")
    assert [facts_of(card).birthday for card in preview.result.cards] == ["1980-12-01", "1980-12-02", "1980-12-03"]
    assert preview.result.mapping.fields == ("fn", "bday", "")


@pytest.mark.parametrize(
    "field", [field for field in MAPPABLE if field not in ("", "drop", "connected", "categories")]
)
def test_every_field_one_may_choose_makes_a_contact(field: str) -> None:
    value = "1980-05-03" if field in ("bday", "anniversary") else "something"
    assert len(read_csv(f"Foo;Bar\n{value};\n".encode(), mapping=ColumnMapping((field, ""))).cards) == 1


@pytest.mark.parametrize(
    ("header", "cells", "prefix", "title"),
    [
        ("Civilité;Titre;Prénom;Nom", "Mme;Cheffe;Ada;Byron", "Mme", "Cheffe"),
        ("Titre;Fonction;Prénom;Nom", "Dr;Cheffe;Ada;Byron", "Dr", "Cheffe"),
        ("Civilité;Titre;Titre;Prénom;Nom", "Mme;;Cheffe;Ada;Byron", "Mme", "Cheffe"),
    ],
)
def test_titre_beside_a_civility_or_a_job(header: str, cells: str, prefix: str, title: str) -> None:
    facts = facts_of(read_csv(f"{header}\n{cells}\n".encode()).cards[0])
    assert (facts.prefix, facts.title) == (prefix, title)


def test_a_word_of_place_beside_a_name_that_has_no_place_says_nothing() -> None:
    assert generic_field("Anniversaire maison") == ""
