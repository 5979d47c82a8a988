"""Writing facts as CSV and reading them back."""

from __future__ import annotations

import csv as standard
import io
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.domain.card import Address, CardFacts, Channel
from reseau_desktop.formats.csv import read_csv, write_csv
from reseau_desktop.formats.vcard.facts import facts_of

_ALPHABET = st.characters(
    codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp", "Zs"), include_characters=" \t\n"
)
_TEXT = st.text(_ALPHABET, min_size=1, max_size=20).map(str.strip).filter(lambda text: text and ":::" not in text)
_LINE = _TEXT.map(lambda text: " ".join(text.split())).filter(lambda text: not text.startswith("*"))
_MAYBE = st.none() | _LINE
_WORD = st.from_regex(r"\A['+@=a-z0-9.-]{1,8}\Z")
_TYPES = st.sampled_from([(), ("home",), ("work",), ("cell",), ("work", "fax"), ("cell", "pref")])
_PHONES = st.builds(Channel, st.from_regex(r"\A\+?[0-9]{4,10}\Z"), _TYPES)
_EMAILS = st.builds(lambda word, types: Channel(f"{word}@example.org", types), _WORD, _TYPES)
_ADDRESSES = st.builds(Address, street=_LINE, locality=_LINE, postal=_LINE, country=_LINE | st.just(""))
_PEOPLE = st.builds(
    CardFacts,
    fn=_LINE,
    family=_MAYBE,
    given=_MAYBE,
    additional=_MAYBE,
    prefix=_MAYBE,
    suffix=_MAYBE,
    org=_MAYBE,
    title=_MAYBE,
    role=_MAYBE,
    emails=st.lists(_EMAILS, max_size=3).map(tuple),
    phones=st.lists(_PHONES, max_size=3).map(tuple),
    urls=st.lists(_WORD.map("https://example.org/{}".format), max_size=2).map(tuple),
    categories=st.lists(_LINE, max_size=3).map(tuple),
    addresses=st.lists(_ADDRESSES, max_size=2).map(tuple),
    note=st.none() | _TEXT,
    birthday=st.sampled_from([None, "1980-05-03", "--02-29", "1975", "vers 1960"]),
    uid=st.none() | _WORD,
)


def _read_back(people: list[CardFacts], delimiter: str = ",") -> list[CardFacts]:
    return [facts_of(card) for card in read_csv(write_csv(people, delimiter)).cards]


@given(st.lists(_PEOPLE, max_size=4), st.sampled_from(",;"))
def test_what_is_written_reads_back_the_same(people: list[CardFacts], delimiter: str) -> None:
    assert [_comparable(one) for one in _read_back(people, delimiter)] == [_comparable(one) for one in people]


def _comparable(one: CardFacts) -> CardFacts:
    """Types as a set: where "pref" stands among them says nothing."""
    phones = tuple(replace(phone, types=tuple(sorted(phone.types))) for phone in one.phones)
    emails = tuple(replace(email, types=tuple(sorted(email.types))) for email in one.emails)
    return replace(one, phones=phones, emails=emails)


@given(st.lists(_PEOPLE, min_size=1, max_size=3))
def test_no_cell_is_taken_for_a_formula(people: list[CardFacts]) -> None:
    text = write_csv(people).decode("utf-8-sig")
    for row in standard.reader(io.StringIO(text, newline="")):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)


def test_the_file_has_a_mark_and_a_header_even_without_anybody() -> None:
    data = write_csv([])
    assert data.startswith(b"\xef\xbb\xbfName,First Name,")
    assert read_csv(data).items == ()
    assert read_csv(data).format == "google-csv"


def test_an_own_label_and_units_come_back() -> None:
    one = CardFacts(
        fn="Ada Byron",
        org="Ateliers Brévent",
        org_units=("Achats", "Lyon"),
        nickname="Ada",
        phones=(Channel("01 99 00 00 01", (), "ligne directe"),),
        photo_url="https://example.org/ada.jpg",
    )
    assert _read_back([one]) == [one]


def test_an_apostrophe_of_ones_own_before_a_sign_stays() -> None:
    one = CardFacts(fn="'=1", note="=1+1", title="'tis")
    assert _read_back([one]) == [one]
