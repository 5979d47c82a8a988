"""A CSV file opened: its encoding, its delimiter, where its header stands, what its columns are called.

Nothing is counted: lines before the header (LinkedIn's notes, `sep=;`) are recognised by not being one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from .columns import Recognition, recognise
from .decoding import Decoded, decode
from .splitting import Record, Splitter

_DELIMITERS = (",", ";", "\t", "|")
_LOOKED_AT = 25
_SEP = re.compile(r'"?sep=([^"\r\n])"?[^\S\r\n]*\1*(?:\r\n|\r|\n|\Z)', re.IGNORECASE)
_BACKSLASHED = re.compile(r'[^"\\]\\"[^",;\t\r\n]')
_DOUBLED = re.compile(r'[^",;\t\r\n]""[^",;\t\r\n]')
_VALUE = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+|\+?[\d ().-]{6,}|https?://\S+")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file as a table. `header` is None in a file without any row; `has_names` is false when its first row is
    already a person, and the columns then are without names."""

    decoded: Decoded
    delimiter: str
    header: Record | None
    has_names: bool
    recognition: Recognition

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns as they stand in the file, "" for a column without one."""
        if self.header is None:
            return ()
        return tuple(name.strip() for name in self.header.cells) if self.has_names else ("",) * len(self.header.cells)

    def rows(self) -> Iterator[Record]:
        """The records after the header, broken ones mended; a header that stands again among them is none."""
        if self.header is None:
            return iter(())
        names = self.header.cells
        records = Splitter(self.decoded.text, self.delimiter).records(self.header.start, len(names))
        return (record for record in records if record.cells != names) if self.has_names else records

    def raw(self, record: Record) -> bytes:
        """The bytes of a record, in the encoding of the file."""
        text = self.decoded.text[record.start : record.end]
        return text.encode(self.decoded.encoding, "replace")


def open_sheet(data: bytes, encoding: str | None = None) -> Sheet:
    """The table of a file; raises InputError only for the name of an unknown encoding."""
    decoded = _plainly_quoted(decode(data, encoding))
    told = _SEP.match(decoded.text)
    start = told.end() if told else 0
    best: tuple[tuple[int, int, int], Record, str, Recognition] | None = None
    for delimiter in (told[1],) if told else _DELIMITERS:
        for place, record in enumerate(islice(Splitter(decoded.text, delimiter).records(start), _LOOKED_AT)):
            found = recognise(record.cells)
            rank = (found.known, -place, len(record.cells))
            if best is None or rank > best[0]:
                best = (rank, record, delimiter, found)
    if best is None:
        return Sheet(decoded, ",", None, True, recognise(()))
    _, header, delimiter, found = best
    if found.known:
        return Sheet(decoded, delimiter, header, True, found)
    return _without_known_names(decoded, start, told[1] if told else "")


def _plainly_quoted(decoded: Decoded) -> Decoded:
    """A text in which some programs write a quote as `\\"`, with the quotes doubled as the others do."""
    text = decoded.text
    if '\\"' not in text or _BACKSLASHED.search(text) is None or _DOUBLED.search(text) is not None:
        return decoded
    return replace(decoded, text=text.replace('\\"', '""'))


def _without_known_names(decoded: Decoded, start: int, told: str) -> Sheet:
    """A table none of whose names is known: the delimiter that gives most rows the same width, its first full row."""
    choices = []
    for delimiter in (told,) if told else _DELIMITERS:
        head = list(islice(Splitter(decoded.text, delimiter).records(start), _LOOKED_AT))
        widths = [len(record.cells) for record in head]
        if not widths:
            continue
        usual = max(set(widths), key=lambda width: (widths.count(width), width))
        first = next(record for record in head if len(record.cells) == usual)
        choices.append((widths.count(usual) if usual > 1 else 0, usual, first, delimiter))
    _, _, first, delimiter = max(choices, key=lambda choice: choice[:2])
    has_names = not any(_VALUE.fullmatch(cell.strip()) for cell in first.cells)
    names = first.cells if has_names else ("",) * len(first.cells)
    return Sheet(decoded, delimiter, first, has_names, recognise(names))


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
