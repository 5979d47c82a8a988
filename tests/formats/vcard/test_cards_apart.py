"""A file cut into cards: where each begins and ends, whatever is missing, and on which line."""

from __future__ import annotations

import io

import pytest

from reseau_desktop.domain.card import Rejected
from reseau_desktop.formats.vcard import reasons, sources, splitting
from reseau_desktop.formats.vcard.reader import ReadCard, read_cards
from tests.helpers.cards_in_text import framed, read_all, read_one

ANNA = framed("N:Berg;Anna\nFN:Anna Berg")
BEN = framed("N:Ord;Ben\nFN:Ben Ord", "2.1")
CARL = framed("FN:Carl", "4.0")


def names(data: bytes) -> list[str | None]:
    """FN of each card, None for a rejected one."""
    return [_name(item) for item in read_all(data)]


def _name(item: ReadCard | Rejected) -> str | None:
    if isinstance(item, Rejected):
        return None
    first = item.card.first("FN")
    return first.value if first else ""


def test_versions_may_be_mixed_in_one_file() -> None:
    items = read_all(ANNA + BEN + CARL)
    assert [item.card.version for item in items if isinstance(item, ReadCard)] == ["3.0", "2.1", "4.0"]


@pytest.mark.parametrize(
    "data",
    [
        ANNA + BEN + CARL,
        b"\xef\xbb\xbf" + ANNA + b"\xef\xbb\xbf" + BEN + CARL,
        b"\r\n\r\nsome words before\r\n" + ANNA + b"\r\nwords between: yes\r\n" + BEN + CARL,
        (ANNA + BEN + CARL).replace(b"\r\n", b"\n"),
        (ANNA + BEN + CARL).replace(b"\r\n", b"\r"),
        (ANNA + BEN + CARL).replace(b"\r\n", b"\r\r\n"),
        ANNA.strip() + BEN.strip() + CARL.strip(),
        ANNA.replace(b"END:VCARD\r\n", b"") + BEN + CARL.replace(b"END:VCARD\r\n", b""),
        ANNA + BEN.replace(b"BEGIN:VCARD\r\n", b"") + CARL,
        ANNA + BEN.replace(b"BEGIN:VCARD", b"BEGIN:VCRD").replace(b"END:", b"EDN:") + CARL,
        (ANNA + BEN + CARL).replace(b"VCARD", b"vCard ").replace(b"BEGIN", b"begin"),
        (ANNA + BEN + CARL).replace(b"FN:", b"F\0N:\0"),
        (ANNA + BEN + CARL).decode().encode("utf-16"),
        (ANNA + BEN + CARL).decode().encode("utf-16-le"),
        (ANNA + BEN + CARL).decode().encode("utf-16-be"),
        b"\xfe\xff" + (ANNA + BEN + CARL).decode().encode("utf-16-be"),
        (ANNA + BEN + CARL).decode().encode("utf-32"),
    ],
)
def test_three_people_are_found_in_every_dress(data: bytes) -> None:
    assert names(data) == ["Anna Berg", "Ben Ord", "Carl"]


def test_lines_are_counted_from_one_in_the_file() -> None:
    items = read_all(b"intro\r\n\r\n" + ANNA + framed("FN:B\nNOTE:a\n b\nnonsense\nTEL:1") + CARL)
    assert all(isinstance(item, ReadCard) for item in items)
    cards = [item.card for item in items if isinstance(item, ReadCard)]
    assert [card.line for card in cards] == [3, 8, 16]
    assert [one.line for one in cards[1].properties] == [10, 11, 13, 14]
    (warning,) = items[1].warnings if isinstance(items[1], ReadCard) else ()
    assert (warning.card, warning.line, warning.reason) == (2, 13, reasons.NO_COLON)


def test_carriage_returns_before_a_newline_make_one_line() -> None:
    data = (ANNA + CARL).replace(b"\r\n", b"\r\r\n")
    assert [item.card.line for item in read_all(data) if isinstance(item, ReadCard)] == [1, 6]


def test_a_card_without_begin_has_the_line_of_its_first_property() -> None:
    item = read_all(ANNA + b"\r\n" + BEN.replace(b"BEGIN:VCARD\r\n", b""))[1]
    assert isinstance(item, ReadCard)
    assert item.card.line == 7
    assert [one.line for one in item.card.properties] == [8, 9]
    assert [warning.reason for warning in item.warnings] == [reasons.NO_BEGIN]


def test_a_card_without_end_says_so() -> None:
    item = read_one(ANNA.replace(b"END:VCARD\r\n", b""))
    assert [(warning.line, warning.reason) for warning in item.warnings] == [(1, reasons.NO_END)]


def test_a_card_that_says_nothing_is_rejected_with_its_bytes() -> None:
    hopeless = framed("UID:7\nREV:20260101T000000Z\nX-THING:1")
    items = read_all(ANNA + hopeless + CARL)
    rejected = items[1]
    assert isinstance(rejected, Rejected)
    assert (rejected.card, rejected.line, rejected.reason) == (2, 6, reasons.EMPTY_CARD)
    assert rejected.raw == hopeless.replace(b"\r\n", b"\n")
    assert [_name(items[0]), _name(items[2])] == ["Anna Berg", "Carl"]


@pytest.mark.parametrize(
    "line", ["PHOTO;ENCODING=b:AAECAwQF", "URL:https://example.org", "ADR:;;1 Main St;;;;", "BDAY:--0203"]
)
def test_one_understood_property_is_enough(line: str) -> None:
    assert read_one(framed(line)).card.properties


def test_a_file_without_cards_gives_nothing() -> None:
    assert read_all(b"") == []
    assert read_all(b"\xef\xbb\xbf") == []
    assert read_all(b"name,email\r\nAnna,anna@example.org\r\n") == []


def test_a_nested_card_stays_in_its_own() -> None:
    nested = "AGENT:\nBEGIN:VCARD\nVERSION:2.1\nFN:The Agent\nEND:VCARD\nTEL:1"
    for lines in (nested, nested.replace("AGENT:\n", "AGENT:"), nested.replace("AGENT:\n", "item1.AGENT:\n\n")):
        item = read_one(framed("FN:Boss\n" + lines, "2.1"))
        assert [one.name for one in item.card.properties] == ["FN", "AGENT", "TEL"]
        assert "FN:The Agent" in item.card.properties[1].value
        assert item.warnings == ()


def test_an_empty_agent_opens_no_card() -> None:
    card = read_one(framed("FN:Boss\nAGENT:\nCLASS:PUBLIC", "2.1")).card
    assert [one.name for one in card.properties] == ["FN", "AGENT", "CLASS"]


def test_a_nested_card_without_end_does_not_swallow_the_next_card() -> None:
    broken = framed("FN:Boss\nAGENT:\nBEGIN:VCARD\nFN:Agent")
    assert names(broken + CARL) == ["Boss", "Agent", "Carl"]


def test_a_card_broken_off_at_its_agent_does_not_swallow_the_next_cards() -> None:
    data = framed("FN:Boss\nAGENT:").replace(b"END:VCARD\r\n", b"")
    assert names(data + ANNA) == ["Boss", "Anna Berg"]
    assert names(data + ANNA + BEN) == ["Boss", "Anna Berg", "Ben Ord"]
    twice = data + b"BEGIN:VCARD\r\nFN:Agent\r\nAGENT:\r\n"
    assert names(twice + ANNA + BEN) == ["Boss", "Anna Berg", "Ben Ord"]
    item = read_all(data + ANNA + BEN)[1]
    assert isinstance(item, ReadCard)
    assert (item.card.line, item.warnings) == (5, ())
    kept = read_one(data + ANNA + b"TEL:1\r\n").card
    assert [one.name for one in kept.properties] == ["FN", "AGENT", "TEL"]


@pytest.mark.parametrize("block", [1, 2, 3, 7, 64])
def test_blocks_of_any_size_give_the_same(block: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "BLOCK", block)
    folded = framed("FN:Dörte\nNOTE:one\n two\nPHOTO;ENCODING=b:\n AAEC\n AwQF")
    data = ANNA.replace(b"\r\n", b"\r\r\n") + folded + BEN.decode().replace("\r\n", "\r").encode() + CARL.strip()
    assert names(data) == ["Anna Berg", "Dörte", "Ben Ord", "Carl"]
    assert list(read_cards(io.BytesIO(data))) == list(read_cards(memoryview(data)))
    assert [item.card.line for item in read_all(data) if isinstance(item, ReadCard)] == [1, 6, 15, 20]


def test_a_card_that_does_not_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(splitting, "MAX_CARD", 4096)
    monkeypatch.setattr(splitting, "_MAX_STRAY", 2048)
    monkeypatch.setattr(sources, "BLOCK", 1024)
    items = read_all(ANNA + b"BEGIN:VCARD\nFN:Endless\n" + b"NOTE:more\n" * 1000 + CARL)
    assert [type(item) for item in items] == [ReadCard, Rejected, ReadCard]
    assert isinstance(items[1], Rejected)
    assert (items[1].line, items[1].reason) == (6, reasons.TOO_LONG)
    assert isinstance(items[2], ReadCard)
    assert items[2].card.line == 1008


def test_progress_tells_how_far_the_file_was_read() -> None:
    told: list[int] = []
    data = ANNA * 10_000
    reader = read_cards(data, progress=told.append)
    assert sum(1 for _ in reader) == 10_000
    assert told == sorted(told)
    assert told[-1] == reader.bytes_read == len(data)
    assert len(told) > 1
    assert reader.cards == 10_000


def test_a_card_of_a_million_lines_is_given_up() -> None:
    items = read_all(framed("FN:A\n" + "x\n" * 1_000_001) + CARL)
    assert [item.reason if isinstance(item, Rejected) else _name(item) for item in items] == [
        reasons.TOO_LONG,
        "Carl",
    ]


def test_a_large_file_that_is_no_vcard_is_read_through() -> None:
    assert read_all(b"x" * 3_000_000 + b"\n" + ANNA) == read_all(b"\n" + ANNA)
    assert read_all(b"x,y\n" * 1_000_000) == []
