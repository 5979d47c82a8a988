"""From text to records: a CSV reader in which a broken row never takes its neighbours with it.

Quotes are read as RFC 4180 says, and leniently where writers do not: a quote inside a bare cell, or one not followed
by a delimiter, is a character of the cell. A quote that is never closed would swallow all that follows; it is noticed
by the shape of what it swallowed, and the record then ends where the next one begins. Time is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LINE_END = re.compile(r"\r\n|\r|\n")
_OPENING = re.compile(r' *"')
_QUOTES = re.compile(r'"+')
# What mending may cost: the characters looked at to see whether a record begins, and how often that is tried.
_TRIAL_CHARACTERS = 8_000
_TRIALS = 4_000
_FEWEST_TRIALS = 8
# How many lines a well-formed record may stand behind one that only resembles a record, and still be preferred.
_AFTER_LOOSE = 5
# How often the whole text may be read again for the sake of broken rows; then a broken one ends within `_SHORT`.
_READINGS = 4
_SHORT = 1_000


@dataclass(frozen=True, slots=True)
class Record:
    """The cells of one record, as written but unquoted, line ends in them LF.

    `line` is its first line in the text, from 1; `broken` says that a quote was left open. `start` and `end` are
    its place in the text, without the line end.
    """

    cells: tuple[str, ...]
    line: int
    start: int
    end: int
    broken: bool = False


@dataclass(slots=True)
class _Scan:
    """One record being read: where it ends, and what was odd about it.

    `odd`: a quote stands where RFC 4180 has none; `suspect`: it looks like the opening quote of another record's
    cell; `opened`: where the text of a cell begins whose quote was never closed, else -1.
    """

    cells: list[str]
    end: int
    odd: bool = False
    suspect: bool = False
    opened: int = -1

    @property
    def strict(self) -> bool:
        return not self.odd and self.opened < 0


class Splitter:
    """Splits a text at one delimiter; `records` gives its records, blank ones left out."""

    def __init__(self, text: str, delimiter: str) -> None:
        self._text = text
        self._delimiter = delimiter
        sign = re.escape(delimiter)
        self._bare = re.compile(rf"[^{sign}\r\n]*")
        self._after = re.compile(rf" *(?={sign}|[\r\n]|\Z)")
        self._before = delimiter + "\r\n"
        self._never_closed_after = len(text) + 1
        self._trials = _TRIALS
        self._to_read_again = _READINGS * len(text) + 10 * _SHORT

    def records(self, start: int = 0, width: int = 0, first_line: int = 1) -> Iterator[Record]:
        """The records from a place in the text on; with `width` (of the header), broken ones are mended.

        `first_line` is the number of the line with which the text begins.
        """
        place = start
        line = first_line + count_lines(self._text, 0, start)
        while place < len(self._text):
            scan, broken = self._record(place, width)
            if any(map(str.strip, scan.cells)):
                yield Record(tuple(map(_plain_line_ends, scan.cells)), line, place, scan.end, broken)
            ending = _LINE_END.match(self._text, scan.end)
            following = ending.end() if ending else len(self._text)
            line += count_lines(self._text, place, following)
            place = following

    def _record(self, place: int, width: int) -> tuple[_Scan, bool]:
        """The record at a place, and whether a quote of it was left open."""
        scan = self._first_scan(place)
        end = self._mended_end(place, scan, width) if width else None
        if end is not None:
            self._to_read_again -= scan.end - end
            scan = self._scan(place, end)
        broken = scan.opened >= 0 or end is not None
        if scan.opened >= 0:
            scan.end = scan.opened + len(self._text[scan.opened : scan.end].rstrip("\r\n"))
        if width and not scan.strict and (scan.opened >= 0 or len(scan.cells) != width):
            cells = self._careless(place, scan.end)
            if len(cells) == width:
                scan.cells, scan.opened = cells, -1
        if scan.opened >= 0:
            scan.cells[-1] = self._text[scan.opened : scan.end].replace('""', '"')
        return scan, broken

    def _careless(self, place: int, end: int) -> list[str]:
        """The cells of a stretch where a quote may stand anywhere.

        A cell is quoted only if its first quote that can close it does: `"Chez Zoé" & fils` is a bare cell with
        quotes in it, `"Chez Zoé` one that was cut.
        """
        text = self._text
        cells: list[str] = []
        while True:
            scan = _Scan([], place)
            opening = _OPENING.match(text, place, end)
            cell, stop = self._quoted(scan, opening.end(), end, True) if opening else ("", place)
            if opening is None or not scan.strict:
                found = text.find(self._delimiter, place, end)
                stop = found if found >= 0 else end
                cell = text[place:stop]
                if cell.count('"') == 1:
                    cell = cell.lstrip(" ").removeprefix('"')
            cells.append(cell)
            if stop >= end:
                return cells
            place = stop + 1

    def _first_scan(self, place: int) -> _Scan:
        """A record up to its end, however far; in a text that is broken all over, only so far as is affordable."""
        if self._to_read_again < 0:
            ending = _LINE_END.search(self._text, min(place + _SHORT, len(self._text)))
            scan = self._scan(place, ending.start() if ending else len(self._text))
            if scan.suspect or scan.opened >= 0:
                return scan
        return self._scan(place, len(self._text))

    def _scan(self, place: int, limit: int, most: int = 0) -> _Scan:
        """The record that begins at a place and ends at the limit at the latest.

        With `most`, reading ends as soon as it is not a well-formed record of so many cells.
        """
        text = self._text
        scan = _Scan([], place)
        while True:
            while place < limit and text[place] == self._delimiter:
                scan.cells.append("")
                place += 1
            opening = _OPENING.match(text, place, limit)
            if opening is None:
                bare = self._bare.match(text, place, limit)
                stop = bare.end() if bare else place
                cell = text[place:stop]
                scan.odd |= '"' in cell
            else:
                cell, stop = self._quoted(scan, opening.end(), limit, most > 0)
            scan.cells.append(cell)
            scan.end = stop
            if most and (scan.odd or len(scan.cells) > most):
                return scan
            if stop >= limit or text[stop] != self._delimiter:
                return scan
            place = stop + 1

    def _quoted(self, scan: _Scan, begin: int, limit: int, strictly: bool) -> tuple[str, int]:
        """A quoted cell from behind its opening quote: its text and the place behind it.

        `strictly`: or the place where it turns out not to be well-formed.
        """
        text = self._text
        hopeless = begin > self._never_closed_after
        search = begin
        while (run := _QUOTES.search(text, search, limit)) is not None:
            if len(run[0]) % 2:
                after = self._after.match(text, run.end(), limit)
                if after is not None:
                    return text[begin : run.end() - 1].replace('""', '"'), after.end()
                scan.odd = True
                scan.suspect |= run.start() > begin and text[run.start() - 1] in self._before
            if hopeless or (strictly and scan.odd):
                break
            search = run.end()
        scan.opened = begin
        if limit == len(text) and not strictly:
            self._never_closed_after = min(self._never_closed_after, begin)
        return "", limit

    def _mended_end(self, start: int, scan: _Scan, width: int) -> int | None:
        """Where a record that swallowed others really ends, or None when it is as it should be."""
        inner = _LINE_END.search(self._text, start, scan.end)
        if inner is None or not (scan.suspect or scan.opened >= 0):
            return None
        first_end = inner.start()
        if width == 1:
            return first_end if scan.opened >= 0 else None
        if self._text.count('"', start, first_end) % 2 == 0 and len(self._careless(start, first_end)) == width:
            return first_end
        loose: int | None = None
        is_off = scan.opened >= 0 or len(scan.cells) != width
        trials = max(_FEWEST_TRIALS, self._trials)
        while inner is not None and trials > 0:
            trials, self._trials = trials - 1, self._trials - 1
            if self._is_whole_record(inner.end(), width):
                return inner.start()
            if loose is None and is_off and self._resembles(inner.end(), width):
                loose, trials = inner.start(), min(trials, _AFTER_LOOSE)
            inner = _LINE_END.search(self._text, inner.end(), scan.end)
        return loose

    def _is_whole_record(self, place: int, width: int) -> bool:
        """Whether a well-formed record of the right width begins at a place."""
        limit = min(len(self._text), place + _TRIAL_CHARACTERS)
        trial = self._scan(place, limit, width)
        return trial.strict and len(trial.cells) == width and (trial.end < limit or limit == len(self._text))

    def _resembles(self, place: int, width: int) -> bool:
        """Whether the line at a place has at least half of the delimiters of a record."""
        ending = _LINE_END.search(self._text, place)
        stop = ending.start() if ending else len(self._text)
        return 2 * self._text.count(self._delimiter, place, stop) >= width - 1


def count_lines(text: str, start: int, stop: int) -> int:
    """How many line ends stand between two places; CR LF counts once."""
    return text.count("\n", start, stop) + text.count("\r", start, stop) - text.count("\r\n", start, stop)


def _plain_line_ends(cell: str) -> str:
    return cell.replace("\r\n", "\n").replace("\r", "\n") if "\r" in cell else cell
