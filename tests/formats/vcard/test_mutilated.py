"""Cards damaged in every way: no exception, no hang, and the cards before and after are as they were."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from reseau_desktop.domain.card import Card
from reseau_desktop.formats.vcard.facts import facts_of
from reseau_desktop.formats.vcard.reader import ReadCard, read_cards
from tests.helpers.cards_in_text import framed, read_one
from tests.helpers.isolation import LONG
from tests.helpers.mutilation import mutilate

EXAMPLES = 25_000 if LONG else 300

BEFORE = framed("N:Before;Zoë;;;\nFN:Zoë Before\nNOTE:one\\ntwo\nPHOTO;ENCODING=b:AAECAwQF\nTEL;TYPE=CELL:1")
AFTER = framed("N:After;Bob\nFN:Bob After\nNOTE;ENCODING=QUOTED-PRINTABLE:a=\nb=0D=0Ac\nTEL;CELL:2", "2.1")
VICTIMS = (
    framed(
        'N:Dörte;Ann;;;\nFN:Ann Dörte\nitem1.TEL;TYPE="WORK,VOICE":1\nitem1.X-ABLabel:_$!<Work>!$_\n'
        "ADR;TYPE=HOME:;;1 Main St\\, B;Town;;9;FR\nNOTE:long li\n ne\n"
        "PHOTO;ENCODING=b;TYPE=JPEG:AAEC\n AwQF\nBDAY:1980-01-02"
    ),
    framed(
        "N;CHARSET=windows-1252:Dörte;Ann\nLABEL;QUOTED-PRINTABLE:a=0D=0A=\nb\nAGENT:\nBEGIN:VCARD\nVERSION:2.1\nFN:X\n"
        "END:VCARD\nPHOTO;JPEG;BASE64:\n AAEC\n AwQF\n\nTEL;CELL;PREF:2".encode("cp1252"),
        "2.1",
    ),
    framed(
        'FN:Ann\nADR;LABEL="a:b^nc":;;S;;;;\nPHOTO:data:image/png;base64,AAECAwQF\nKIND:individual\nBDAY:--0203',
        "4.0",
    ),
)


def _apart_from_lines(card: Card) -> Card:
    return replace(card, line=0)


EXPECTED_BEFORE = _apart_from_lines(read_one(BEFORE).card)
EXPECTED_AFTER = _apart_from_lines(read_one(AFTER).card)


@settings(max_examples=EXAMPLES, deadline=None)
@given(victim=st.sampled_from(VICTIMS), seed=st.integers(0, 2**32), strokes=st.integers(1, 12))
def test_a_mutilated_card_leaves_its_neighbours_alone(victim: bytes, seed: int, strokes: int) -> None:
    damaged = mutilate(victim, seed, strokes)
    items = list(read_cards(BEFORE + damaged + b"\r\n" + AFTER))
    cards = [item.card for item in items if isinstance(item, ReadCard)]
    assert _apart_from_lines(cards[0]) == EXPECTED_BEFORE
    assert _apart_from_lines(cards[-1]) == EXPECTED_AFTER
    assert facts_of(cards[0]).photo_bytes == 6
    for card in cards:
        facts_of(card)


@settings(max_examples=EXAMPLES, deadline=None)
@given(seed=st.integers(0, 2**32), cut=st.integers(0, 2000))
def test_a_file_broken_off_anywhere_gives_what_was_whole(seed: int, cut: int) -> None:
    whole = BEFORE + VICTIMS[seed % 3] + AFTER
    items = list(read_cards(whole[:cut]))
    if cut >= len(BEFORE):
        assert isinstance(items[0], ReadCard)
        assert _apart_from_lines(items[0].card) == EXPECTED_BEFORE
    assert len(items) <= 3


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_read_without_an_exception(data: bytes) -> None:
    for framed_data in (data, b"BEGIN:VCARD\n" + data + b"\nEND:VCARD\n", b"BEGIN:VCARD\nFN:A\nNOTE:" + data):
        for item in read_cards(framed_data):
            if isinstance(item, ReadCard):
                facts_of(item.card)


@settings(max_examples=EXAMPLES, deadline=None)
@given(
    st.text(alphabet=':;=.,"\\\n\r \t^~-?ABEGINVCRDTLaé0', max_size=120), st.sampled_from(["2.1", "3.0", "4.0", ""])
)
def test_any_lines_are_kept_or_understood(lines: str, version: str) -> None:
    data = framed(f"FN:Someone\n{lines}", version)
    for item in read_cards(data):
        assert item.card >= 1 if not isinstance(item, ReadCard) else item.number >= 1
        if isinstance(item, ReadCard):
            last = data.count(b"\n") + data.count(b"\r") + 1
            assert all(1 <= one.line <= last for one in item.card.properties)
            assert all(1 <= one.line <= last for one in item.warnings)
            assert all("\0" not in one.value for one in item.card.properties)
