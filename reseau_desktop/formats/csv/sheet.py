"""A CSV file opened: its encoding, its delimiter, where its header stands, what its columns are called.

Nothing is counted: lines before the header (LinkedIn's notes, `sep=;`) are recognised by not being one. The beginning
of the file is enough for all but the encoding.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from .columns import Recognition, recognise
from .decoding import Encoding, decoded_blocks
from .form import DELIMITERS, TableForm
from .splitting import Record, Splitter

_LOOKED_AT = 25
_SEP = re.compile(r'"?sep=([^"\r\n])"?[^\S\r\n]*\1*(?:\r\n|\r|\n|\Z)', re.IGNORECASE)
_BACKSLASHED = re.compile(r'[^"\\]\\"[^",;\t\r\n]')
_DOUBLED = re.compile(r'[^",;\t\r\n]""[^",;\t\r\n]')
_VALUE = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+|\+?[\d ().-]{6,}|https?://\S+")


@dataclass(frozen=True, slots=True)
class Sheet:
    """The beginning of a file as a table.

    `header` is None in a file without any row; `has_names` is false when its first row is already a person, and the
    columns then are without names. `backslashes`: the program that wrote it puts one before a quote.
    """

    text: str
    how: Encoding
    delimiter: str
    header: Record | None
    has_names: bool
    recognition: Recognition
    backslashes: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns as they stand in the file, "" for a column without one."""
        if self.header is None:
            return ()
        return tuple(name.strip() for name in self.header.cells) if self.has_names else ("",) * len(self.header.cells)

    def is_row(self, record: Record) -> bool:
        """Whether a record is a row of the table: not its header, not even where that stands again."""
        return self.header is not None and not (self.has_names and record.cells == self.header.cells)

    def rows(self) -> Iterator[Record]:
        """The rows at the beginning, broken ones mended."""
        if self.header is None:
            return iter(())
        records = Splitter(self.text, self.delimiter).records(self.header.start, len(self.header.cells))
        return filter(self.is_row, records)

    def blocks(self, blocks: Iterable[bytes]) -> Iterator[str]:
        """The text of the file, given in blocks, as this beginning of it was read."""
        text = decoded_blocks(blocks, self.how)
        return _doubled(text) if self.backslashes else text


def open_sheet(head: bytes, how: Encoding, form: TableForm | None = None) -> Sheet:
    """The table that begins with these bytes; what `form` says overrules what they say."""
    said = form or TableForm()
    text = "".join(decoded_blocks([head], how))
    backslashes = _BACKSLASHED.search(text) is not None and _DOUBLED.search(text) is None
    if backslashes:
        text = text.replace('\\"', '""')
    told = _SEP.match(text)
    start = told.end() if told else 0
    delimiters = (said.delimiter or told[1],) if told else (said.delimiter,) if said.delimiter else DELIMITERS
    best: tuple[tuple[int, int, int], Record, str, Recognition] | None = None
    for delimiter in delimiters:
        for place, record in enumerate(islice(Splitter(text, delimiter).records(start), _LOOKED_AT)):
            found = recognise(record.cells)
            rank = (found.known, -place, len(record.cells))
            if best is None or rank > best[0]:
                best = (rank, record, delimiter, found)
    if best is None:
        return Sheet(text, how, ",", None, True, recognise(()), backslashes)
    _, header, delimiter, found = best
    has_names = True
    if not found.known or said.has_names is False:
        header, delimiter, has_names = _without_known_names(text, start, delimiters)
        has_names = has_names if said.has_names is None else said.has_names
        found = recognise(header.cells if has_names else ("",) * len(header.cells))
    return Sheet(text, how, delimiter, header, has_names, found, backslashes)


def _without_known_names(text: str, start: int, delimiters: tuple[str, ...]) -> tuple[Record, str, bool]:
    """A table none of whose names is known: its first full row, the delimiter that gives most rows the same width,
    and whether that row looks like a header."""
    choices = []
    for delimiter in delimiters:
        head = list(islice(Splitter(text, delimiter).records(start), _LOOKED_AT))
        widths = [len(record.cells) for record in head]
        if not widths:
            continue
        usual = max(set(widths), key=lambda width: (widths.count(width), width))
        first = next(record for record in head if len(record.cells) == usual)
        choices.append((widths.count(usual) if usual > 1 else 0, usual, first, delimiter))
    _, _, first, delimiter = max(choices, key=lambda choice: choice[:2])
    return first, delimiter, not any(_VALUE.fullmatch(cell.strip()) for cell in first.cells)


def _doubled(blocks: Iterable[str]) -> Iterator[str]:
    """A text with the quotes behind a backslash doubled, as other programs do; the blocks may part the two."""
    kept = ""
    for block in blocks:
        text = kept + block
        kept = "\\" if text.endswith("\\") else ""
        yield text[: len(text) - len(kept)].replace('\\"', '""')
    if kept:
        yield kept


def resembles_table(sheet: Sheet) -> bool:
    """Whether a text may be a CSV file at all: two known names, or rows of one width, two columns at the least."""
    if sheet.header is None:
        return False
    known = sheet.recognition.known
    width = len(sheet.header.cells)
    if known >= 2 or (known == 1 and width == 1):
        return True
    rows = list(islice(sheet.rows(), _LOOKED_AT))
    alike = sum(1 for row in rows if len(row.cells) == width)
    return width > 1 and len(rows) > 0 and 10 * alike >= 9 * len(rows)
