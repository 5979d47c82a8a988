"""Splitting a text into records: quotes as they should be, as they often are, and broken."""

from __future__ import annotations

import csv as standard
import io
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.formats.csv.splitting import Record, Splitter

_CELL = st.text(st.sampled_from('ab",;\n é'), max_size=6).filter(lambda cell: cell == cell.strip())
_ROWS = st.lists(st.lists(_CELL, min_size=3, max_size=3).filter(any), min_size=1, max_size=6)


def _records(text: str, width: int = 0, delimiter: str = ",") -> list[Record]:
    return list(Splitter(text, delimiter).records(0, width))


def _cells(text: str, width: int = 0) -> list[tuple[str, ...]]:
    return [record.cells for record in _records(text, width)]


@given(_ROWS)
def test_what_the_standard_writer_writes_is_read(rows: list[list[str]]) -> None:
    text = io.StringIO(newline="")
    standard.writer(text, lineterminator="\r\n").writerows(rows)
    assert _cells(text.getvalue()) == [tuple(row) for row in rows]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
def test_all_line_ends_are_read_and_lines_counted(end: str) -> None:
    records = _records(f"a,b{end}{end}c,d{end}e,f")
    assert [record.cells for record in records] == [("a", "b"), ("c", "d"), ("e", "f")]
    blank = 2 if end == "\r\r\n" else 1
    assert [record.line for record in records] == [1, 1 + 2 * blank, 1 + 3 * blank]


def test_a_line_end_in_a_cell_is_a_plain_one_and_counts() -> None:
    records = _records('a,"b\r\nc"\r\nd,e\r\n')
    assert [record.cells for record in records] == [("a", "b\nc"), ("d", "e")]
    assert [record.line for record in records] == [1, 3]


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ('5" nail,b', ('5" nail', "b")),
        ('"say "hi" now",b', ('say "hi" now', "b")),
        ('a, "b, c"', ("a", "b, c")),
        ('"a" ,b', ("a", "b")),
        ('"","""b"""', ("", '"b"')),
        ("a,,", ("a", "", "")),
    ],
)
def test_careless_quotes_stay_in_their_cell(line: str, cells: tuple[str, ...]) -> None:
    assert _cells(line, len(cells)) == [cells]


@pytest.mark.parametrize(
    "broken",
    ['A,"open,C', '"A","open,"C"', 'A,B,"open', 'A,"open\nsecond line,C', '"A,B,C', 'A,"op"en"x,C'],
)
def test_a_quote_left_open_never_takes_the_next_rows(broken: str) -> None:
    whole = ['D,"ok, ok",F', '"G","","I"', "J,K,L"]
    read = _cells("\n".join(["h1,h2,h3", broken, *whole]), 3)
    assert read[0] == ("h1", "h2", "h3")
    assert read[-3:] == [("D", "ok, ok", "F"), ("G", "", "I"), ("J", "K", "L")]
    assert read[1][0].startswith("A")


def test_a_last_line_cut_in_a_cell_keeps_its_cells() -> None:
    records = _records('a,b,c\n"d","e","f, g\nh', 3)
    assert records[1].cells == ("d", "e", "f, g\nh")
    assert records[1].broken


def test_a_note_of_many_lines_with_commas_is_one_cell() -> None:
    note = "one, two\nthree, four, five\n\n\tsix"
    assert _cells(f'a,b\nx,"{note}"\ny,z\n', 2) == [("a", "b"), ("x", note), ("y", "z")]


@pytest.mark.parametrize("row", ['a,"b\n', '""x,"b,c\n', '"a"b,"\n', '"a\n\n", "b"c\n', '"a,\n"b\n' * 40 + '"\n'])
def test_time_is_linear_in_broken_rows(row: str) -> None:
    def seconds(count: int) -> float:
        text = "h1,h2\n" + row * (count // len(row))
        start = time.process_time()
        assert len(_records(text, 2)) > 1
        return time.process_time() - start

    seconds(1_000)
    assert seconds(80_000) < 40 * max(seconds(10_000), 0.05)


def test_a_bare_cell_may_begin_with_a_quoted_word() -> None:
    read = _cells('h1;h2;h3\nLuc;"Chez Zoé" & fils;06\nMax;"SARL";07\nIda;"Port;08\n'.replace(";", ","), 3)
    assert read[1:] == [("Luc", '"Chez Zoé" & fils', "06"), ("Max", "SARL", "07"), ("Ida", "Port", "08")]


def test_rows_that_all_begin_a_cell_with_a_quoted_word_stay_apart() -> None:
    rows = "".join(f'Person {n},"Quoted {n}" word,x\n' for n in range(20))
    read = _cells("h1,h2,h3\n" + rows, 3)
    assert read[1:] == [(f"Person {n}", f'"Quoted {n}" word', "x") for n in range(20)]


def test_many_careless_rows_stay_apart_though_a_careful_one_follows() -> None:
    rows = "".join(f'Person {n},"Quoted {n}" word,"x" y\n' for n in range(200))
    read = _cells("h1,h2,h3\n" + rows + "Last,One,z\n", 3)
    assert len(read) == 202
    assert [cells[0] for cells in read[1:]] == [*(f"Person {n}" for n in range(200)), "Last"]
