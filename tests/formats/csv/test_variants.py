"""The same people as each program writes them: languages, delimiters, encodings, and what people do to files."""

from __future__ import annotations

import pytest

from reseau_desktop.domain.card import CardFacts, LineWarning, Rejected
from reseau_desktop.formats.csv import CsvResult, looks_like_csv, read_csv
from reseau_desktop.formats.csv.generic import generic_field
from reseau_desktop.formats.vcard.facts import facts_of

# Header (| between names), row, and what they say: given, family, org, title, e-mails, phones.
_OUTLOOK = {
    "es": (
        "Title|Nombre|Segundo nombre|Apellidos|Organización|Department|Puesto|Calle del trabajo|Ciudad de trabajo|"
        "Código postal del trabajo|País o región del trabajo|Business Fax|Teléfono del trabajo|Mobile Phone|Birthday|"
        "E-mail Address|Categorías",
        "Sra.|Inés||Muñoz|Café Sol|Ventas|Directora|c/ Mayor 1|Málaga|29001|España|91 1|91 2|6 33|03/05/1980|"
        "ines@example.es|amigos",
    ),
    "it": (
        "Titolo|Nome|Secondo nome|Cognome|Società|Reparto|Posizione|Via (uff.)|Città (uff.)|CAP (uff.)|Paese (uff.)|"
        "Fax (uff.)|Ufficio|Cellulare|Compleanno|Indirizzo posta elettronica|Categorie",
        "Sra.|Inés||Muñoz|Café Sol|Ventas|Directora|c/ Mayor 1|Málaga|29001|España|91 1|91 2|6 33|03/05/1980|"
        "ines@example.es|amigos",
    ),
    "nl": (
        "Titel|Voornaam|Middelste naam|Achternaam|Bedrijf|Afdeling|Functie|Werkadres, straat|Werkadres, plaats|"
        "Werkadres, postcode|Land/regio (werk)|Fax op werk|Telefoon op werk|Mobiele telefoon|Verjaardag|E-mailadres|"
        "Categorieën",
        "Sra.|Inés||Muñoz|Café Sol|Ventas|Directora|c/ Mayor 1|Málaga|29001|España|91 1|91 2|6 33|03/05/1980|"
        "ines@example.es|amigos",
    ),
}


def _facts(text: str | bytes) -> list[CardFacts]:
    return [facts_of(card) for card in _read(text).cards]


def _read(text: str | bytes) -> CsvResult:
    data = text if isinstance(text, bytes) else text.encode()
    assert looks_like_csv(data)
    return read_csv(data)


@pytest.mark.parametrize("language", _OUTLOOK)
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("codec", ["cp1252", "utf-8-sig", "utf-16", "utf-16-be", "mac_roman"])
def test_outlook_in_other_languages(language: str, delimiter: str, codec: str) -> None:
    lines = [delimiter.join(f'"{cell}"' for cell in line.split("|")) for line in _OUTLOOK[language]]
    result = _read("\r\n".join(lines).encode(codec))
    (one,) = [facts_of(card) for card in result.cards]
    assert (result.format, result.encoding.replace("-sig", "")) == ("outlook-csv", codec.replace("-sig", ""))
    assert (one.prefix, one.given, one.family, one.org, one.title) == (
        "Sra.", "Inés", "Muñoz", "Café Sol", "Directora",
    )  # fmt: skip
    assert [(phone.value, phone.types) for phone in one.phones] == [
        ("91 2", ("work",)), ("6 33", ("cell",)), ("91 1", ("work", "fax")),
    ]  # fmt: skip
    address = one.addresses[0]
    assert (address.street, address.locality, address.postal, address.country) == (
        "c/ Mayor 1", "Málaga", "29001", "España",
    )  # fmt: skip
    assert (one.birthday, one.categories, one.emails[0].value) == ("1980-05-03", ("amigos",), "ines@example.es")
    assert result.items == tuple(result.cards)


@pytest.mark.parametrize(
    ("preamble", "header", "dates"),
    [
        ("Notes:\n", "First Name,Last Name,URL,Email Address,Company,Position,Connected On", "22 Mar 2024"),
        ("", "First Name,Last Name,Email Address,Company,Position,Connected On,URL,Tags", '"03/22/24, 10:02 AM"'),
        (
            'Remarques :\n"Lors de l’export, des adresses, parfois, manquent"\n\n',
            "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connexion le",
            "22 mars 2024",
        ),
        ("", "Prénom,Nom de famille,URL,Adresse e-mail,Société,Fonction,En relation depuis", "22 mars 2024"),
        (
            'Anmerkungen:\n"Einige E-Mails, wie Sie sehen, fehlen"\n\n',
            "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am",
            "22 März 2024",
        ),
        ("", "Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Conectado el", "22 de mar de 2024"),
        ("", "Nome,Cognome,URL,Indirizzo email,Azienda,Posizione,Connesso il", "22 mar 2024"),
        ("", "Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op", "22 mrt 2024"),
    ],
)
def test_connections_of_linkedin_in_any_language(preamble: str, header: str, dates: str) -> None:
    width = header.count(",") + 1
    cells = ["Zoé", "Martin", "https://x.example/z", "", "Études", "Ingénieure", dates]
    if header.startswith("First Name,Last Name,Email"):
        cells = ["Zoé", "Martin", "", "Études", "Ingénieure", dates, "https://x.example/z", "ski"]
    left = ["" if cell != dates else dates for cell in cells]
    result = _read(f"{preamble}{header}\n{','.join(cells)}\n{','.join(left)}\n")
    assert (result.format, len(cells)) == ("linkedin-csv", width)
    card, gone = result.items
    one = facts_of(result.cards[0])
    assert (one.fn, one.org, one.title, one.urls) == ("Zoé Martin", "Études", "Ingénieure", ("https://x.example/z",))
    assert [prop.value for prop in result.cards[0].all("X-CONNECTED-ON")] == ["2024-03-22"]
    assert card is result.cards[0]
    assert isinstance(gone, Rejected)
    assert gone.reason == "csv.member_left"


def test_the_old_linkedin_with_current_company() -> None:
    result = _read("First Name,Last Name,Email Address,Current Company,Current Position,Tags\nA,B,a@x.fr,C,D,ami\n")
    (one,) = [facts_of(card) for card in result.cards]
    assert (result.format, one.org, one.title, one.categories) == ("linkedin-csv", "C", "D", ("ami",))


def test_windows_mail_in_french() -> None:
    header = (
        "Prénom;Nom;Nom complet;Adresse de messagerie;Rue (domicile);Département (domicile);Téléphone personnel;"
        "Télécopie personnelle;Page Web (bureau);Téléphone professionnel;Fonction;Adresse professionnelle;Remarques"
    )
    row = "Zoé;Roux;Zoé Roux;z@x.fr;1 rue Haute;Rhône;01;02;http://x.example;03;Cheffe;Bureau 12;Note"
    result = _read(f"{header}\r\n{row}\r\n".encode("cp1252"))
    (one,) = [facts_of(card) for card in result.cards]
    assert (one.fn, one.title, one.note, one.urls) == ("Zoé Roux", "Cheffe", "Note", ("http://x.example",))
    assert [(phone.value, phone.types) for phone in one.phones] == [
        ("01", ("home",)), ("02", ("home", "fax")), ("03", ("work",)),
    ]  # fmt: skip
    assert (one.addresses[0].street, one.addresses[0].region) == ("1 rue Haute", "Rhône")
    assert [prop.value for prop in result.cards[0].all("X-OFFICE")] == ["Bureau 12"]


def test_the_first_of_two_columns_nom_is_the_whole_name() -> None:
    header = "Nom,Titre,Prénom,Nom,Titre,Société ,Pays (bureau),Adresse de messagerie\n"
    (one,) = _facts(header + "Jean Dupont,M.,Jean,Dupont,Chef,Études,France,j@x.fr\n")
    assert (one.fn, one.given, one.family, one.prefix, one.title) == ("Jean Dupont", "Jean", "Dupont", "M.", "Chef")


def test_the_same_column_twice_gives_the_name_once() -> None:
    (one,) = _facts("First Name,Last Name,Last Name,E-mail Address\nTara,Finch,Finch,t@x.fr\n")
    assert (one.family, one.fn) == ("Finch", "Tara Finch")


def test_a_second_display_name_is_kept_raw() -> None:
    (card,) = _read("Nom complet;Contact;E-mail\nAtelier Nord;Zoé Roux;z@x.fr\n").cards
    assert facts_of(card).fn == "Atelier Nord"
    assert [prop.value for prop in card.all("X-NAME")] == ["Zoé Roux"]


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("Mobile Phone Number", "tel@cell"),
        ("firstName", "given"),
        ("Tél1", "tel"),
        ("Tel. 2", "tel"),
        ("Email pro 2", "email@work"),
        ("State/Region", "adr.region"),
        ("Country/Region", "adr.country"),
        ("Société / Organisme", "org"),
        ("Code postal / Ville", "adr.town"),
        ("CP Ville", "adr.town"),
        ("PLZ Ort", "adr.town"),
        ("Ville / Pays", ""),
        ("Adresse 2", "adr.street2"),
        ("Adresse (suite)", "adr.street2"),
        ("Email du contact", "email"),
        ("Client Name", "name?"),
        ("Birthday (YYYY-MM-DD)", "bday"),
        ("E-Mailadresse", "email"),
        ("Correo electrónico", "email"),
        ("Teléfono móvil", "tel@cell"),
        ("Telefoon werk", "tel@work"),
        ("Fecha de nacimiento", "bday"),
        ("Mailing Zip/Postal Code", "adr.postal"),
        ("Account Name", "org"),
        ("Né le", "bday"),
        ("Né(e) le", "bday"),
        ("Employeur actuel", "org"),
        ("Contact owner", ""),
        ("Date de création", ""),
        ("Nom du conjoint", ""),
        ("SIRET", ""),
        ("", ""),
    ],
)
def test_more_names_that_people_and_programs_give(name: str, field: str) -> None:
    assert generic_field(name) == field


@pytest.mark.parametrize(
    ("header", "given", "family", "fn"),
    [
        ("Nombre;Apellidos", "Zoé", "Roux", "Zoé Roux"),
        ("Nome;Cognome", "Zoé", "Roux", "Zoé Roux"),
        ("Nombre;Empresa", None, None, "Zoé"),
    ],
)
def test_nombre_is_a_given_name_beside_a_family_name(header: str, given: str, family: str, fn: str) -> None:
    (one,) = _facts(f"{header};Correo\nZoé;Roux;z@x.fr\n")
    assert (one.given, one.family, one.fn) == (given, family, fn)


@pytest.mark.parametrize("value", ["2024-01-05", "05/06/2021", "123456789", "05.06.2021"])
def test_a_date_or_a_bare_number_in_an_unknown_column_is_no_phone(value: str) -> None:
    (one,) = _facts(f"Nom;E-mail;Suivi\nZoé;z@x.fr;{value}\n")
    assert one.phones == ()


def test_the_address_of_somebody_else_is_not_the_contacts_own() -> None:
    (card,) = _read("Nom;E-mail;Commercial\nZoé;z@x.fr;bob@corp.example\n").cards
    assert [mail.value for mail in facts_of(card).emails] == ["z@x.fr"]
    assert [prop.value for prop in card.all("X-COMMERCIAL")] == ["bob@corp.example"]


def test_a_word_of_place_in_an_unknown_name_gives_the_place() -> None:
    (one,) = _facts("Qui;Courrier pro\nZoé Roux;z@x.fr\n")
    assert [mail.types for mail in one.emails] == [("work",)]


def test_a_name_that_only_says_which_one_is_told_by_its_cells() -> None:
    (one,) = _facts("Nom;Bureau;Domicile;Mobile\nZoé;01 99 00 00 01;01 99 00 00 02;06 39 98 00 03\n")
    assert [phone.types for phone in one.phones] == [("work",), ("home",), ("cell",)]


@pytest.mark.parametrize("codec", ["cp1252", "mac_roman", "cp850", "iso8859_15", "utf-8", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("name", ["Hélène", "André", "Zoë", "François", "Jürgen", "Maïté"])
def test_one_accent_is_enough_to_tell_the_code_page(codec: str, name: str) -> None:
    (one,) = _facts(f"Prénom;Nom;Société\n{name};Lefèvre;Épicerie\n".encode(codec))
    assert (one.given, one.family, one.org) == (name, "Lefèvre", "Épicerie")


def test_the_ligature_of_latin_9() -> None:
    (one,) = _facts("Prénom;Nom\nJean;Lebœuf\n".encode("iso8859_15"))
    assert one.family == "Lebœuf"


def test_a_quote_behind_a_backslash_is_a_quote() -> None:
    header = "First Name,Last Name,Company,E-mail Address\n"
    (one,) = _facts(header + '"Nina","O\'Hara","The \\"Quiet\\", Room","n@x.fr"\n')
    assert (one.org, one.emails[0].value) == ('The "Quiet", Room', "n@x.fr")


def test_a_header_that_stands_again_is_no_contact() -> None:
    header = "First Name,Last Name,E-mail Address\n"
    for again in (header, f"\ufeff{header}"):
        assert [one.fn for one in _facts(f"{header}A,B,a@x.fr\n{again}C,D,c@x.fr\n")] == ["A B", "C D"]


def test_the_apostrophe_before_a_number_goes() -> None:
    (one,) = _facts("Nom;Portable;CP;Ville;Commentaires\nZoé;'0639980003;'01000;Bourg;'68, quelle année\n")
    assert (one.phones[0].value, one.addresses[0].postal, one.note) == ("0639980003", "01000", "'68, quelle année")


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u200b", "\u202a"])
def test_names_with_spaces_that_one_does_not_see(space: str) -> None:
    (one,) = _facts(f"{space}Prénom{space};{space}Nom{space};Tél.{space}mobile\nZoé;Roux;06\n")
    assert (one.fn, one.phones[0].types) == ("Zoé Roux", ("cell",))


def test_a_damaged_number_is_kept_and_told() -> None:
    result = _read("Nom;Mobile perso\nZoé;3.36E+10\n")
    assert facts_of(result.cards[0]).phones[0].value == "3.36E+10"
    assert result.items[1:] == (LineWarning(1, 2, "csv.number_damaged", "value"),)


@pytest.mark.parametrize(
    ("cell", "postal", "locality"),
    [
        ("75001 Paris", "75001", "Paris"),
        ("75 001 Paris", "75 001", "Paris"),
        ("CH-1201 Genève", "CH-1201", "Genève"),
        ("1012 AB Amsterdam", "1012 AB", "Amsterdam"),
        ("Lyon", "", "Lyon"),
    ],
)
def test_postcode_and_town_in_one_cell(cell: str, postal: str, locality: str) -> None:
    (one,) = _facts(f"Nom;Prénom;Adresse;CP Ville\nRoux;Zoé;1 rue Haute;{cell}\n")
    assert (one.addresses[0].postal, one.addresses[0].locality) == (postal, locality)


@pytest.mark.parametrize("blank", ["N/A", "-", "néant", "#N/A", "NULL"])
def test_what_people_write_for_nothing_is_no_phone_and_kept(blank: str) -> None:
    (card,) = _read(f"Nom;Tél;E-mail;Date de naissance\nZoé Roux;{blank};{blank};{blank}\n").cards
    one = facts_of(card)
    assert (one.phones, one.emails, one.birthday) == ((), (), None)
    assert [prop.value for prop in card.all("X-TEL")] == [blank]


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("01 99 00 00 01 / 06 39 98 00 03", ["01 99 00 00 01", "06 39 98 00 03"]),
        ('"01 99 00 00 01\n06 39 98 00 03"', ["01 99 00 00 01", "06 39 98 00 03"]),
        ("01 99 00 00 01 ou 06 39 98 00 03", ["01 99 00 00 01", "06 39 98 00 03"]),
        ("030 / 1234567", ["030 / 1234567"]),
        ("030/23125-0 ext. 12", ["030/23125-0 ext. 12"]),
    ],
)
def test_several_numbers_in_a_cell_written_by_hand(cell: str, numbers: list[str]) -> None:
    (one,) = _facts(f"Nom,Tél\nZoé Roux,{cell}\n")
    assert [phone.value for phone in one.phones] == numbers


def test_several_addresses_between_slashes() -> None:
    (one,) = _facts("Nom;E-mail\nZoé Roux;z@x.fr / zoe@y.fr ou roux@z.fr\n")
    assert [mail.value for mail in one.emails] == ["z@x.fr", "zoe@y.fr", "roux@z.fr"]


def test_nom_beside_nom_d_usage_is_no_display_name() -> None:
    (card,) = _read("Civilité;NOM;Prénom;Nom d'usage\nMme;DUPONT;Anne;MARTIN\n").cards
    one = facts_of(card)
    assert (one.fn, one.family) == ("Anne MARTIN", "MARTIN")
    assert [prop.value for prop in card.all("X-NOM")] == ["DUPONT"]
    (whole,) = _facts("Nom;Nom de famille;Prénom\nAnne Martin;Martin;Anne\n")
    assert whole.fn == "Anne Martin"
    (unsaid,) = _facts("Nom;Nom de famille;Prénom\nAtelier;;\n")
    assert unsaid.fn == "Atelier"


@pytest.mark.parametrize(
    ("header", "row", "street"),
    [
        ("Name;Straße;Hausnummer;PLZ", "Wei;Lange Gasse;3;50667", "Lange Gasse 3"),
        ("Nom;Numéro de voie;Voie;CP", "Roux;12;rue Haute;75001", "12 rue Haute"),
        ("Nom;Voie;CP", "Roux;rue Haute;75001", "rue Haute"),
    ],
)
def test_a_street_number_in_a_column_of_its_own(header: str, row: str, street: str) -> None:
    (one,) = _facts(f"{header}\n{row}\n")
    assert one.addresses[0].street == street
