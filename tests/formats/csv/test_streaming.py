"""Files of any size: the same rows as when read whole, with only a stretch in memory."""

from __future__ import annotations

import io
import tracemalloc
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.domain.card import Card, Rejected
from reseau_desktop.formats.csv import TableForm, TableReader, read_csv, streaming
from reseau_desktop.formats.csv.decoding import decode, decoded_blocks, find_encoding
from reseau_desktop.formats.csv.splitting import Record, Splitter
from reseau_desktop.formats.csv.streaming import stream_records

_TEXTS = st.lists(
    st.sampled_from(["a", '"', ",", "\n", "\r\n", "\r", '"b\nc"', "d,e,f\n", '"g","h","i"\n']), max_size=60
)


def _blocks(text: str, size: int) -> Iterator[str]:
    return (text[place : place + size] for place in range(0, len(text), size))


def _whole(text: str) -> list[tuple[tuple[str, ...], int, bool, str]]:
    return [_told(one, text) for one in Splitter(text, ",").records(0, 3)]


def _told(record: Record, text: str) -> tuple[tuple[str, ...], int, bool, str]:
    return record.cells, record.line, record.broken, text[record.start : record.end]


@given(_TEXTS, st.integers(1, 9))
def test_a_text_in_blocks_has_the_records_of_the_whole(parts: list[str], size: int) -> None:
    text = "".join(parts)
    streamed = [_told(one.record, one.stretch) for one in stream_records(_blocks(text, size), ",", 3)]
    assert streamed == _whole(text)


@pytest.fixture
def short_stretches(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("_STRETCH", 600), ("_MARGIN", 200), ("_MOST", 2_000)):
        monkeypatch.setattr(streaming, name, value)


@pytest.mark.usefixtures("short_stretches")
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_records_beyond_the_first_stretch_keep_lines_and_text(end: str) -> None:
    rows = [f'{n},"two{end}lines {n}",{"x" * (n % 90)}' for n in range(300)]
    rows[100] = f'100,"a cell longer than a stretch: {"y" * 1500}",z'
    text = end.join(rows) + end
    streamed = [_told(one.record, one.stretch) for one in stream_records(_blocks(text, 97), ",", 3)]
    assert streamed == _whole(text)
    assert streamed[-1][1] == 598


@pytest.mark.usefixtures("short_stretches")
def test_blank_lines_beyond_a_stretch_are_passed_over() -> None:
    text = "a,b,c\n" + "\n" * 3_000 + "d,e,f\n"
    streamed = [(one.record.cells, one.record.line) for one in stream_records(_blocks(text, 97), ",", 3)]
    assert streamed == [(("a", "b", "c"), 1), (("d", "e", "f"), 3_002)]


@pytest.mark.usefixtures("short_stretches")
def test_a_quote_left_open_far_behind_costs_only_its_row() -> None:
    rows = [f'"{n}","b","c"' for n in range(400)]
    rows[250] = '"250","open,"c"'
    streamed = [one.record.cells[0] for one in stream_records(_blocks("\n".join(rows), 64), ",", 3)]
    assert streamed == [str(n) for n in range(400)]


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252", "mac_roman", "cp850"])
@pytest.mark.parametrize("size", [1, 2, 3, 7])
def test_a_block_may_end_inside_a_letter(codec: str, size: int) -> None:
    data = "Prénom;Nom\r\nÉlodie;Lefèvre\r\nMaïté;Dûchêne\r\n".encode(codec)
    how = find_encoding([data])
    parts = (data[place : place + size] for place in range(0, len(data), size))
    assert "".join(decoded_blocks(parts, how)) == decode(data).text == data.decode(codec)


def test_a_foreign_byte_in_utf8_is_read_as_windows_does() -> None:
    data = "Prénom;Nom\nÉlodie;Née\nZoë;Brûlé\n".encode() + b"Andr\xe9;x\x81\n"
    assert decode(data).text.endswith("André;x\x81\n")


def test_reading_as_windows_does_is_for_reading_alone() -> None:
    with pytest.raises(UnicodeEncodeError):
        "é".encode("ascii", "reseau-windows")


def test_an_escape_between_two_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    row = '"Nina","The \\"Quiet\\", Room","n@x.fr"\n'
    data = ("First Name,Company,E-mail Address\n" + 50 * row).encode()
    monkeypatch.setattr("reseau_desktop.formats.csv.reader.BLOCK", 7)
    assert {one.value for card in read_csv(data).cards for one in card.all("ORG")} == {'The "Quiet"\\, Room'}


def test_rejected_rows_are_given_back_in_utf_8_whatever_they_were_read_in() -> None:
    for codec in ("utf-8", "cp1252", "utf-16-le", "utf-8-sig"):
        data = "Prénom;Nom;Catégories\nÉlodie;Née;\n;;Été\n".encode(codec)
        (refused,) = [item for item in read_csv(data).items if isinstance(item, Rejected)]
        assert refused.raw.decode() == ";;Été"


def test_the_order_of_dates_is_that_of_the_last_row_too() -> None:
    rows = "".join(f"P{n},03/05/1980\n" for n in range(5_000))
    data = f"First Name,Birthday\n{rows}Last,25/12/1975\n".encode()
    first = next(item for item in TableReader(lambda: io.BytesIO(data)) if isinstance(item, Card))
    assert [one.value for one in first.all("BDAY")] == ["19800503"]


def test_memory_does_not_grow_with_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streaming, "_STRETCH", 100_000)
    monkeypatch.setattr("reseau_desktop.formats.csv.reader.BLOCK", 50_000)
    row = f"Zoé,Roux,zoe@example.org,06 39 98 00 03,{'une note ' * 150}\n"
    data = ("First Name,Last Name,E-mail Address,Mobile Phone,Notes\n" + row * 6_000).encode()
    tracemalloc.start()
    try:
        count = sum(1 for item in TableReader(lambda: io.BytesIO(data)) if isinstance(item, Card))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert count == 6_000
    assert peak < len(data) / 2


def test_the_bytes_read_are_told() -> None:
    data = b"Nom;E-mail\n" + b"A;a@x.fr\n" * 10
    reader = TableReader(lambda: io.BytesIO(data), TableForm())
    assert reader.bytes_read == 0
    assert len(list(reader)) == 10
    assert reader.bytes_read == len(data)
