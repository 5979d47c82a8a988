"""Reading a large file with two processes: a helper makes cards ready while this one writes, or reads as well.

The cards are cut out here and go by batches: to the helper as long as it has room, else they are made ready here
while nothing else is to be done. They come out in the order of the file whoever made them ready, and a helper that is
gone, or never came, is done without. The helper ends when this process closes the pipe, or dies.
"""

from __future__ import annotations

import os
from array import array
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from typing import Self

from ..domain.card import Rejected
from ..formats.vcard.reader import CardReader, read_raw
from ..formats.vcard.splitting import RawCard
from .reading_helper import Batch, Crossings, Helper
from .ready import Ready

LEAST_BYTES = 1_000_000
"""From so many bytes in all on a helper is worth its start."""

_LEAST_FILE = 256 * 1024
_CARDS, _BYTES = 100, 512 * 1024
_BATCHES = 8
_AT_HELPER = 4


@dataclass(slots=True)
class _Slot:
    """A batch in the order of the file: `read` bytes of it were read then; made ready once there are `items`."""

    batch: Batch
    read: int
    sent: bool = False
    items: list[Ready | Rejected] | None = None


class ReadingAhead:
    """Makes cards of several files ready, with a helper when these are large (`total` bytes) and there are two cores.

    `known` are the fingerprints (`ready.short`) of cards of which nothing more is needed. A context manager: the
    helper ends with it. `read` counts the bytes of the file under way up to the card handed out last.
    """

    def __init__(self, total: int, known: Iterable[int] = ()) -> None:
        self.read = 0
        self._known = known
        self._worth_it = total >= LEAST_BYTES and _cores() > 1
        self._helper: Helper | None = None
        self._slots: deque[_Slot] = deque()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._worth_it = False
        self._give_up()

    @property
    def helped(self) -> int:
        """The id of the helper's process; 0 without one."""
        return self._helper.pid if self._helper is not None else 0

    def cards(self, reader: CardReader, size: int) -> Iterator[Ready | Rejected]:
        """The cards of one file of that size, in their order."""
        self.read = 0
        if self._worth_it and size >= _LEAST_FILE:
            yield from self._shared(reader)
        else:
            yield from self._alone(reader)

    def _alone(self, reader: CardReader) -> Iterator[Ready | Rejected]:
        for item in reader:
            self.read = reader.bytes_read
            yield item if isinstance(item, Rejected) else Ready.of(item)

    def _shared(self, reader: CardReader) -> Iterator[Ready | Rejected]:
        self._start()
        self._slots.clear()
        cut = _cut(reader)
        while True:
            self._slots.extend(islice(cut, _BATCHES - len(self._slots)))
            if not self._slots:
                return
            self._hand_over()
            if self._slots[0].items is None:
                self._make_ready()
                continue
            slot = self._slots.popleft()
            self.read = slot.read
            for item in slot.items or ():
                if isinstance(item, Ready):
                    reader.note(item.told.encoding, item.told.guessed)
                yield item

    def _hand_over(self) -> None:
        """Give the helper what it has room for: never the very next batch, which is needed at once."""
        self._collect(0)
        if self._helper is None:
            return
        room = _AT_HELPER - sum(one.sent and one.items is None for one in self._slots)
        for slot in islice(self._slots, 1, None):
            if room > 0 and not slot.sent and slot.items is None:
                self._helper.give(slot.batch)
                slot.sent = True
                room -= 1

    def _make_ready(self) -> None:
        """Make the next batch ready that nobody does; when there is none, wait for the helper."""
        slot = next((one for one in self._slots if not one.sent and one.items is None), None)
        if slot is None:
            self._collect(Helper.PATIENCE)
            return
        encoding, raws = slot.batch
        slot.items = [_ready(RawCard(*raw), number, encoding) for number, raw in raws]

    def _collect(self, seconds: float) -> None:
        """Take what the helper has made ready, in its order; wait so long for the first."""
        if self._helper is None:
            return
        try:
            for slot in [one for one in self._slots if one.sent and one.items is None]:
                crossings = self._helper.take(seconds)
                if crossings is None:
                    break
                slot.items, seconds = _arrived(crossings), 0
        except (EOFError, OSError):
            self._give_up()

    def _start(self) -> None:
        if self._helper is None and Helper.is_allowed():
            with suppress(OSError):  # no process to be had
                self._helper = Helper(array("Q", self._known))

    def _give_up(self) -> None:
        """Go on without the helper."""
        helper, self._helper = self._helper, None
        if helper is not None:
            self._worth_it = False
            helper.close()
            for slot in self._slots:
                slot.sent = slot.items is not None


def _cut(reader: CardReader) -> Iterator[_Slot]:
    """The cards of a file in batches."""
    raws: list[tuple[int, tuple[object, ...]]] = []
    size = 0
    for number, raw in reader.raws():
        raws.append((number, tuple(raw)))
        size += len(raw.body)
        if len(raws) >= _CARDS or size >= _BYTES:
            yield _Slot((reader.text_encoding, raws), reader.bytes_read)
            raws, size = [], 0
    if raws:
        yield _Slot((reader.text_encoding, raws), reader.bytes_read)


def _ready(raw: RawCard, number: int, encoding: str | None) -> Ready | Rejected:
    item = read_raw(raw, number, encoding)
    return item if isinstance(item, Rejected) else Ready.of(item)


def _arrived(crossings: Crossings) -> list[Ready | Rejected]:
    return [one if isinstance(one, Rejected) else Ready.arrived(one) for one in crossings]


def _cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
