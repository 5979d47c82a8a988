"""The records of a file of any size, of which only a stretch is held at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .splitting import Record, Splitter, count_lines

_STRETCH = 1 << 20
_MOST = 1 << 23
_MARGIN = 1 << 16


@dataclass(frozen=True, slots=True)
class Placed:
    """A record, and the stretch of text that its `start` and `end` are places of."""

    record: Record
    stretch: str

    @property
    def text(self) -> str:
        """The record as it is written."""
        return self.stretch[self.record.start : self.record.end]


def stream_records(blocks: Iterator[str], delimiter: str, width: int, skip: int = 0) -> Iterator[Placed]:
    """The records of a text given in blocks, from its character `skip` on, as a `Splitter` finds them.

    A record is handed on once it ends well within the stretch at hand; one in which a quote seems to be left open
    only when it still does with eight million characters to look at, or with all that there are.
    """
    text, line, wanted = "", 1, _STRETCH
    ended = False
    while True:
        parts = [text]
        have = len(text)
        while not ended and have < wanted:
            block = next(blocks, None)
            ended = block is None
            parts.append(block or "")
            have += len(block or "")
        text = "".join(parts)
        done = skip
        for record in Splitter(text, delimiter).records(skip, width, line):
            if not ended and (record.end > len(text) - _MARGIN or (record.broken and len(text) < _MOST)):
                break
            yield Placed(record, text)
            done = record.end
        else:
            if ended:
                return
        wanted = 2 * len(text) if done == skip else _STRETCH
        line += count_lines(text, 0, done)
        text, skip = text[done:], 0
