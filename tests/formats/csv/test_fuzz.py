"""Whatever the bytes: no exception, no endless reading, no row lost for another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.domain.card import Card, LineWarning
from reseau_desktop.formats.csv import ColumnMapping, looks_like_csv, preview_rows, read_csv
from reseau_desktop.formats.vcard.facts import facts_of


def _encoded(text: str, codec: str) -> bytes:
    return text.encode(codec, "replace") if codec != "utf-8" else text.encode(codec, "surrogatepass")


_HEADERS = st.sampled_from(
    [
        "First Name,Last Name,E-mail Address,Birthday,Notes",
        "Titre;Prénom;Nom;Titre;Adresse de messagerie;Anniversaire;Catégories",
        "Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value,Address 1 - Street,Address 1 - City,Labels",
        "Notes:\n\nFirst Name,Last Name,URL,Connected On",
        "First Name,Birth Year,Birth Month,Birth Day,Home City,",
        "sep=;\nNom;CP;Ville",
        "Email",
    ]
)
_SIGNS = ['"', '""', ",", ";", "\t", "\n", "\r\n", "\r", "é", "\0", "\ufeff", "\udc80", " ::: ", "* ", "'=1", '="1"']
_WORDS = ["Ada", "a@b.example", "0/0/00", "25/12/1975", "30/2/2000", "--05-03", "12 mars 2024", "١/٠٣/٢٠٠٠"]
_PIECES = st.sampled_from([*_SIGNS, *_WORDS])
_TEXTS = st.builds(lambda header, rest: f"{header}\n{''.join(rest)}", _HEADERS, st.lists(_PIECES, max_size=40))
_CODECS = st.sampled_from(["utf-8", "cp1252", "utf-16", "utf-16-le", "mac_roman"])
_FILES = st.binary(max_size=300) | st.builds(_encoded, _TEXTS, _CODECS)
_FIELDS = st.lists(st.sampled_from(["", "drop", "given", "email", "tel@cell", "bday", "adr.street", "nonsense@9"]))


@given(_FILES)
def test_any_bytes_are_read(data: bytes) -> None:
    result = read_csv(data)
    looks_like_csv(data)
    last = 0
    for item in result.items:
        assert item.line >= last
        last = item.line
        if isinstance(item, Card):
            facts_of(item)
            assert "\0" not in "".join(one.value for one in item.properties)


@given(_FILES, _FIELDS)
def test_any_mapping_is_followed(data: bytes, fields: list[str]) -> None:
    mapping = ColumnMapping(tuple(fields))
    preview = preview_rows(data, mapping=mapping, limit=3)
    whole = read_csv(data, mapping=mapping)
    shown = [item for item in preview.result.items if not isinstance(item, LineWarning)]
    assert shown == [item for item in whole.items if not isinstance(item, LineWarning)][:3]
    assert all(len(row) == len(preview.names) for row in preview.rows)


@given(st.lists(_PIECES, min_size=1, max_size=12), st.integers(0, 3))
def test_a_row_of_nonsense_leaves_its_neighbours_alone(pieces: list[str], place: int) -> None:
    nonsense = "".join(piece for piece in pieces if piece != "\udc80")
    people = [f'"Person {n}","Family, {n}","{n}@example.org","01 99 00 00 0{n}","Note {n}"' for n in range(3)]
    rows = ["First Name,Last Name,E-mail Address,Mobile Phone,Notes", *people]
    rows.insert(1 + place, nonsense)
    read = read_csv("\n".join(rows).encode()).cards
    found = {facts_of(card).family for card in read}
    after = {f"Family, {n}" for n in range(3)}
    assert after <= found
