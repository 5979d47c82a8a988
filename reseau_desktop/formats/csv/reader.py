"""A CSV address book as cards, so that it goes through the same importer as vCards; read row by row."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import BinaryIO

from ...domain.card import Card, LineWarning, Rejected
from .cells import plain_cell
from .columns import ColumnMapping
from .dates import DateOrder, order_of
from .decoding import BLOCK, chosen_encoding, find_encoding
from .form import DELIMITERS, TableForm, fingerprint
from .guessing import settle
from .rows import RowReader
from .sheet import Sheet, open_sheet, resembles_table
from .splitting import Record
from .streaming import Placed, stream_records

CsvItem = Card | Rejected | LineWarning

_SAMPLE = 200
_HEAD = 262_144
# What text does not hold, or hardly: control characters, and what could not be decoded.
_STRANGE = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ufffd]")
_DATES = ("bday", "anniversary", "connected")


@dataclass(frozen=True, slots=True)
class CsvResult:
    """What a CSV file holds, in the order of the file.

    `format` is one of the contract ("outlook-csv", "google-csv", "linkedin-csv", "csv"); `guessed` says that the
    bytes did not tell their encoding; `items` are cards, rejected rows (in UTF-8, whatever the file is in) and
    warnings (a warning follows its card, `kept_as` is "raw" or "value"); `names` and `mapping` are the columns and
    what they were taken for.
    """

    format: str
    encoding: str
    guessed: bool
    items: tuple[CsvItem, ...]
    names: tuple[str, ...]
    mapping: ColumnMapping

    @property
    def cards(self) -> list[Card]:
        """The cards alone."""
        return [item for item in self.items if isinstance(item, Card)]


@dataclass(frozen=True, slots=True)
class CsvPreview:
    """The first rows of a file for the window that maps columns.

    `names` are the headers, `rows` the cells as they stand (each row as wide as the header), `result` what these
    rows give; `delimiter` and `has_names` are how the table was read, `key` by what its form is known again, `guess`
    what the columns are taken for when nobody says anything.
    """

    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    result: CsvResult
    delimiter: str
    has_names: bool
    key: str
    guess: ColumnMapping


class TableReader:
    """A CSV file being read: iterate over its cards, rejected rows and warnings.

    `opener` gives the bytes from the beginning; it is called for each of the two or three readings: for the encoding,
    for the order of the dates where there are any, and for the rows. `forms` are the forms that were remembered, by
    `fingerprint`; `form` is what somebody says of this very file, and wins over them; `encoding` wins over both.
    `remembered` tells whether one of `forms` was followed. Raises InputError for the name of an unknown encoding, and
    whatever reading the bytes raises.
    """

    def __init__(
        self,
        opener: Callable[[], BinaryIO],
        form: TableForm | None = None,
        forms: Mapping[str, TableForm] | None = None,
        encoding: str | None = None,
    ) -> None:
        self._opener = opener
        self.bytes_read = 0
        self.sheet = self._open(TableForm())
        self.guess = settled(self.sheet)
        self.key = fingerprint(self.sheet.names, self.guess)
        self.remembered = form is None and self.key in (forms or {})
        said = form or (forms or {}).get(self.key) or TableForm()
        self._form = replace(said, encoding=encoding or said.encoding)
        if not replace(self._form, mapping=None, order=None).says_nothing:
            self.sheet = self._open(self._form)
            self.guess = settled(self.sheet)
        self.names = self.sheet.names
        told = self._form.mapping
        self.mapping = _as_wide(self.guess if told is None else told, len(self.names))

    @property
    def format(self) -> str:
        """The format as the outside knows it ("outlook-csv", "csv", ...)."""
        return self.sheet.recognition.format

    @property
    def encoding(self) -> str:
        """The encoding as Python names it."""
        return self.sheet.how.name

    @property
    def guessed(self) -> bool:
        """Whether nothing in the file declares its encoding."""
        return self.sheet.how.guessed

    @property
    def head(self) -> str:
        """The line of the column names, to stand above rows taken out of the file; "" in a file without names."""
        sheet = self.sheet
        if sheet.header is None or not sheet.has_names:
            return ""
        told = "" if sheet.delimiter in DELIMITERS else f"sep={sheet.delimiter}\n"
        return f"{told}{sheet.text[sheet.header.start : sheet.header.end].rstrip()}\n"

    def __iter__(self) -> Iterator[CsvItem]:
        """The cards, in the order of the file, each followed by the warnings about it."""
        reader = RowReader(self.names, self.mapping, self.sheet.recognition.family, self._order())
        for number, row in enumerate(self._records(), 1):
            yield from self._items(reader, row, number)

    def _open(self, form: TableForm) -> Sheet:
        with self._opener() as file:
            head = file.read(_HEAD)
        how = chosen_encoding(form.encoding) if form.encoding is not None else find_encoding(self._blocks())
        return open_sheet(head, how, form)

    def _blocks(self) -> Iterator[bytes]:
        with self._opener() as file:
            while block := file.read(BLOCK):
                yield block

    def _counted(self) -> Iterator[bytes]:
        for block in self._blocks():
            self.bytes_read += len(block)
            yield block

    def _records(self, counted: bool = True) -> Iterator[Placed]:
        header = self.sheet.header
        if header is None:
            return
        text = self.sheet.blocks(self._counted() if counted else self._blocks())
        for row in stream_records(text, self.sheet.delimiter, len(header.cells), header.start):
            if self.sheet.is_row(row.record):
                yield row

    def _order(self) -> DateOrder:
        """Which comes first in the dates of this file: what was said, else what all of them speak for."""
        if self._form.order is not None:
            return DateOrder(self._form.order, True)
        columns = [index for index, field in enumerate(self.mapping.fields) if field in _DATES]
        rows = (row.record.cells for row in self._records(counted=False)) if columns else iter(())
        dates = (cells[i] for cells in rows for i in columns if i < len(cells))
        return order_of(dates, self.sheet.recognition.language)

    def _items(self, reader: RowReader, row: Placed, number: int) -> list[CsvItem]:
        """The card of a row and the warnings about it, or why there is none."""
        line = row.record.line
        found = reader.read(row.record.cells, line)
        if not found.is_contact:
            left = any(one.name == "X-CONNECTED-ON" for one in found.card.properties)
            reason = "csv.member_left" if left else "csv.nothing_to_contact"
            return [Rejected(number, line, reason, row.text.encode("utf-8", "replace"))]
        oddities = [*found.oddities, *(["csv.quote_left_open"] if row.record.broken else [])]
        return [found.card, *(LineWarning(number, line, key, _kept_as(key)) for key in oddities)]


def looks_like_csv(data: bytes, by_name: bool = False) -> bool:
    """Whether bytes may be a CSV address book: known column names, or a table of two columns or more.

    `by_name`: its name already says that it is a table, so any text will do.
    """
    head = data[:65_536]
    if not head.strip() or head[:400].upper().lstrip(b"\xef\xbb\xbf\r\n \t").startswith(b"BEGIN:"):
        return False
    sheet = open_sheet(head, find_encoding([head]))
    return _is_text(sheet) and (by_name or resembles_table(sheet))


def has_known_names(data: bytes) -> bool:
    """Whether bytes begin with a table of which two column names at the least are known."""
    head = data[:65_536]
    sheet = open_sheet(head, find_encoding([head]))
    return _is_text(sheet) and sheet.has_names and sheet.recognition.known >= 2


def _is_text(sheet: Sheet) -> bool:
    begin = sheet.text[:4096]
    return len(_STRANGE.findall(begin)) * 50 <= len(begin)


def read_csv(
    data: bytes, encoding: str | None = None, mapping: ColumnMapping | None = None, form: TableForm | None = None
) -> CsvResult:
    """The cards of a CSV file that is at hand as a whole.

    `encoding` overrules what the bytes say, `mapping` what the names of the columns say, `form` both and more. A row
    of which no contact can be made is Rejected, blank rows are left out; no row is lost for the sake of another.
    Raises InputError only for the name of an unknown encoding.
    """
    return _result(_reader(data, form or TableForm(mapping, encoding=encoding)), None)


def preview_rows(
    data: bytes,
    encoding: str | None = None,
    mapping: ColumnMapping | None = None,
    limit: int = 20,
    form: TableForm | None = None,
) -> CsvPreview:
    """The first rows, at most `limit`, as cells and as cards; day and month as all the bytes given have them."""
    reader = _reader(data, form or TableForm(mapping, encoding=encoding))
    sheet = reader.sheet
    width = len(sheet.names)
    rows = (tuple(map(plain_cell, row.cells)) for row in islice(sheet.rows(), limit))
    shown = tuple((row + ("",) * width)[:width] for row in rows)
    done = _result(reader, limit)
    return CsvPreview(sheet.names, shown, done, sheet.delimiter, sheet.has_names, reader.key, reader.guess)


def settled(sheet: Sheet) -> ColumnMapping:
    """What the columns are taken for, by their names and by what stands in them at the beginning of the file."""
    samples: list[Record] = list(islice(sheet.rows(), _SAMPLE))
    found = sheet.recognition
    return settle(found.mapping, [row.cells for row in samples], sheet.names, by_content=not found.family)


def _reader(data: bytes, form: TableForm) -> TableReader:
    return TableReader(lambda: io.BytesIO(data), form)


def _result(reader: TableReader, limit: int | None) -> CsvResult:
    items: list[CsvItem] = []
    rows = 0
    for item in reader:
        rows += not isinstance(item, LineWarning)
        if limit is not None and rows > limit:
            break
        items.append(item)
    return CsvResult(reader.format, reader.encoding, reader.guessed, tuple(items), reader.names, reader.mapping)


def _kept_as(key: str) -> str:
    return "raw" if key in ("csv.too_many_cells", "csv.date_not_understood") else "value"


def _as_wide(mapping: ColumnMapping, width: int) -> ColumnMapping:
    """A mapping of exactly as many columns as the file has."""
    return ColumnMapping((mapping.fields + ("",) * width)[:width])
