"""A CSV address book as cards, so that it goes through the same importer as vCards."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from ...domain.card import Card, LineWarning, Rejected
from .cells import plain_cell
from .columns import ColumnMapping
from .dates import DateOrder, order_of
from .guessing import settle
from .rows import RowReader
from .sheet import Sheet, open_sheet, resembles_table
from .splitting import Record

_SAMPLE = 200
_HEAD = 65_536
# What text does not hold, or hardly: control characters, and what could not be decoded.
_STRANGE = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ufffd]")
_DATES = ("bday", "anniversary", "connected")


@dataclass(frozen=True, slots=True)
class CsvResult:
    """What a CSV file holds, in the order of the file.

    `format` is one of the contract ("outlook-csv", "google-csv", "linkedin-csv", "csv"); `guessed` says that the
    bytes did not tell their encoding; `items` are cards, rejected rows and warnings (a warning follows its card,
    `kept_as` is "raw" or "value"); `names` and `mapping` are the columns and what they were taken for.
    """

    format: str
    encoding: str
    guessed: bool
    items: tuple[Card | Rejected | LineWarning, ...]
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
    rows give with the mapping.
    """

    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    result: CsvResult


def looks_like_csv(data: bytes) -> bool:
    """Whether bytes may be a CSV address book: known column names, or a table of two columns or more."""
    head = data[:_HEAD]
    if not head.strip() or head[:400].upper().lstrip(b"\xef\xbb\xbf\r\n \t").startswith(b"BEGIN:"):
        return False
    sheet = open_sheet(head)
    begin = sheet.decoded.text[:4096]
    return len(_STRANGE.findall(begin)) * 50 <= len(begin) and resembles_table(sheet)


def read_csv(data: bytes, encoding: str | None = None, mapping: ColumnMapping | None = None) -> CsvResult:
    """The cards of a CSV file.

    `encoding` overrules what the bytes say, `mapping` what the names of the columns say. A row of which no contact
    can be made is Rejected, blank rows are left out; no row is lost for the sake of another. Raises InputError only
    for the name of an unknown encoding.
    """
    return _read(open_sheet(data, encoding), mapping, None)


def preview_rows(
    data: bytes, encoding: str | None = None, mapping: ColumnMapping | None = None, limit: int = 20
) -> CsvPreview:
    """The first rows, at most `limit`, as cells and as cards; day and month as the whole file has them."""
    sheet = open_sheet(data, encoding)
    result = _read(sheet, mapping, limit)
    width = len(sheet.names)
    rows = (tuple(map(plain_cell, row.cells)) for row in islice(sheet.rows(), limit))
    return CsvPreview(sheet.names, tuple((row + ("",) * width)[:width] for row in rows), result)


def _read(sheet: Sheet, chosen: ColumnMapping | None, limit: int | None) -> CsvResult:
    rows = list(sheet.rows())
    found = sheet.recognition
    mapping = chosen or settle(found.mapping, [row.cells for row in rows[:_SAMPLE]], sheet.names, not found.family)
    mapping = _as_wide(mapping, len(sheet.names))
    order = _order(mapping, rows, found.language)
    reader = RowReader(sheet.names, mapping, found.family, order)
    items: list[Card | Rejected | LineWarning] = []
    for number, row in enumerate(rows[:limit], 1):
        items.extend(_items(sheet, reader, row, number))
    return CsvResult(found.format, sheet.decoded.encoding, sheet.decoded.guessed, tuple(items), sheet.names, mapping)


def _items(sheet: Sheet, reader: RowReader, row: Record, number: int) -> list[Card | Rejected | LineWarning]:
    """The card of a row and the warnings about it, or why there is none."""
    found = reader.read(row.cells, row.line)
    if not found.is_contact:
        left = any(one.name == "X-CONNECTED-ON" for one in found.card.properties)
        reason = "csv.member_left" if left else "csv.nothing_to_contact"
        return [Rejected(number, row.line, reason, sheet.raw(row))]
    oddities = [*found.oddities, *(["csv.quote_left_open"] if row.broken else [])]
    return [found.card, *(LineWarning(number, row.line, key, _kept_as(key)) for key in oddities)]


def _kept_as(key: str) -> str:
    return "raw" if key in ("csv.too_many_cells", "csv.date_not_understood") else "value"


def _as_wide(mapping: ColumnMapping, width: int) -> ColumnMapping:
    """A mapping of exactly as many columns as the file has."""
    return ColumnMapping((mapping.fields + ("",) * width)[:width])


def _order(mapping: ColumnMapping, rows: Sequence[Record], language: str) -> DateOrder:
    columns = [index for index, field in enumerate(mapping.fields) if field in _DATES]
    return order_of((row.cells[i] for i in columns for row in rows if i < len(row.cells)), language)
