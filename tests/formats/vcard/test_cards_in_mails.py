"""Cards inside other texts: quoted in a mail, indented as a whole, or with an END that is."""

from __future__ import annotations

import io

import pytest

from reseau_desktop.formats.vcard import sources
from reseau_desktop.formats.vcard.facts import facts_of
from reseau_desktop.formats.vcard.reader import ReadCard, read_cards
from tests.helpers.cards_in_text import framed, read_all, read_one

LINES = "FN:{}\nNOTE:one \n two > three\nPHOTO;ENCODING=b:\n AAEC\n AwQF\nTEL:1"
BOTH = framed(LINES.format("Anna")) + framed(LINES.format("Ben"), "4.0")


def _dressed(data: bytes, prefix: bytes) -> bytes:
    return b"".join(prefix + line for line in data.splitlines(keepends=True))


@pytest.mark.parametrize("prefix", [b"> ", b">", b">> ", b"  ", b"\t", b"| "])
@pytest.mark.parametrize("before", [b"", b"From: a@example.org\r\n\r\nThe cards, as asked:\r\n\r\n"])
def test_what_stands_before_each_line_is_taken_away(prefix: bytes, before: bytes) -> None:
    items = read_all(before + _dressed(BOTH, prefix))
    cards = [item.card for item in items if isinstance(item, ReadCard)]
    said = [facts_of(card) for card in cards]
    assert [(one.fn, one.note, one.photo_bytes) for one in said] == [
        ("Anna", "one two > three", 6),
        ("Ben", "one two > three", 6),
    ]
    assert [[phone.value for phone in one.phones] for one in said] == [["1"], ["1"]]
    assert [item.warnings for item in items if isinstance(item, ReadCard)] == [(), ()]
    assert [card.line - before.count(b"\n") for card in cards] == [1, 11]


@pytest.mark.parametrize("block", [1, 2, 3, 64])
def test_blocks_may_part_it(block: int, monkeypatch: pytest.MonkeyPatch) -> None:
    data = _dressed(BOTH, b"> ")
    monkeypatch.setattr(sources, "BLOCK", 1024)
    whole = list(read_cards(io.BytesIO(data)))
    assert len(whole) == 2
    first = data.index(b"Anna")
    blocks = [data[:first], *(data[at : at + block] for at in range(first, len(data), block))]
    source = io.BytesIO()
    source.read = lambda _size=-1: blocks.pop(0) if blocks else b""  # type: ignore[method-assign]
    assert list(read_cards(source)) == whole


def test_only_the_first_line_may_be_indented() -> None:
    assert [facts_of(read_one(b"  " + framed("FN:Anna\nNOTE:a\n b")).card).note] == ["ab"]


def test_a_sound_card_keeps_its_folds() -> None:
    data = framed("FN:Anna\nNOTE:text\n > BEGIN:VCARD\n > VERSION:3.0")
    assert facts_of(read_one(data).card).note == "text> BEGIN:VCARD> VERSION:3.0"


@pytest.mark.parametrize("after", [b"", framed("FN:Ben")])
def test_an_end_that_is_indented_ends_the_card(after: bytes) -> None:
    items = read_all(framed("FN:Anna\nTEL:1").replace(b"END:", b" END:") + after)
    assert isinstance(items[0], ReadCard)
    assert [phone.value for phone in facts_of(items[0].card).phones] == ["1"]
    assert items[0].warnings == ()
    assert len(items) == 1 + bool(after)
