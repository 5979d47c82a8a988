"""Reads vCards 2.1, 3.0 and 4.0, mixed as they come, from bytes: one card after the other, each by itself.

The memory used does not grow with the file, and no content makes it fail: what is not understood is kept raw with
a warning, and a card of which no contact can be made is handed out as `Rejected`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from reseau_desktop.domain.card import Card, LineWarning, Rejected
from reseau_desktop.formats.vcard import reasons
from reseau_desktop.formats.vcard.card_parser import parse_card
from reseau_desktop.formats.vcard.charsets import known_encoding
from reseau_desktop.formats.vcard.dressing import undressed
from reseau_desktop.formats.vcard.facts import is_group, makes_contact
from reseau_desktop.formats.vcard.sources import Blocks
from reseau_desktop.formats.vcard.splitting import CardSplitter, RawCard

_MAX_LINES = 1_000_000


@dataclass(frozen=True, slots=True)
class ReadCard:
    """A card that was read: `number` counts the cards of the file from 1, rejected ones included.

    `encoding` is that of its text beyond ASCII, None without any; `guessed` when nothing declared it.
    """

    card: Card
    number: int
    warnings: tuple[LineWarning, ...] = ()
    encoding: str | None = None
    guessed: bool = False


class CardReader:
    """Iterates over the cards of a source; made by `read_cards`.

    While it runs: `bytes_read` of the source; `cards` handed out so far; `encoding` of the file as far as it was
    read ("utf-8" as long as all is ASCII or UTF-8; else the first other one), `guessed` when nothing declares it.
    `text_encoding` is the one chosen for text that declares none, or None.
    """

    def __init__(
        self,
        source: bytes | memoryview | BinaryIO,
        encoding: str | None = None,
        progress: Callable[[int], None] | None = None,
    ) -> None:
        chosen = known_encoding(encoding) if encoding else None
        self._blocks = Blocks(source, chosen)
        self._progress = progress
        self._items = self._read()
        self.text_encoding = None if chosen is not None and chosen.startswith(("utf-16", "utf-32")) else chosen
        self.cards = 0
        self.encoding = "utf-8"
        self.guessed = False

    @property
    def bytes_read(self) -> int:
        """Bytes taken from the source so far, for a progress bar; the whole length at the end."""
        return self._blocks.bytes_read

    def __iter__(self) -> Iterator[ReadCard | Rejected]:
        return self

    def __next__(self) -> ReadCard | Rejected:
        return next(self._items)

    def raws(self) -> Iterator[tuple[int, RawCard]]:
        """The cards cut out, not read, each with its number, in place of iterating: for `read_raw`, then `note`."""
        for raw in CardSplitter(undressed(self._watched())):
            self.cards += 1
            yield self.cards, raw

    def note(self, encoding: str | None, guessed: bool) -> None:
        """Take into account what the text of a card, in the order of the file, was found in."""
        if encoding is not None:
            if self.encoding == "utf-8":
                self.encoding = encoding
            self.guessed = self.guessed or guessed

    def _read(self) -> Iterator[ReadCard | Rejected]:
        for number, raw in self.raws():
            item = read_raw(raw, number, self.text_encoding)
            if isinstance(item, ReadCard):
                self.note(item.encoding, item.guessed)
            yield item

    def _watched(self) -> Iterator[bytes]:
        """The blocks, telling how far the source was read."""
        for block in self._blocks:
            if self._blocks.marked not in (None, "utf-8"):
                self.encoding = str(self._blocks.marked)
            if self._progress is not None:
                self._progress(self._blocks.bytes_read)
            yield block


def read_raw(raw: RawCard, number: int, encoding: str | None = None) -> ReadCard | Rejected:
    """Read a card that was cut out, whatever is around it; `encoding` is `CardReader.text_encoding`."""
    if raw.too_long or (len(raw.body) > _MAX_LINES and raw.body.count(b"\n") > _MAX_LINES):
        return Rejected(number, raw.line, reasons.TOO_LONG, raw.raw)
    first_line = raw.line if raw.begun else raw.line - 1
    parsed = parse_card(raw.body, first_line, raw.line, number, encoding)
    if not makes_contact(parsed.card) and not is_group(parsed.card):
        return Rejected(number, raw.line, reasons.EMPTY_CARD, raw.raw)
    warnings = parsed.warnings
    if not (raw.begun and raw.ended):
        warnings = (*_frame_warnings(raw, number), *warnings)
    return ReadCard(parsed.card, number, warnings, parsed.encoding, parsed.guessed)


def _frame_warnings(raw: RawCard, number: int) -> Iterator[LineWarning]:
    """What is missing around the lines of the card."""
    if not raw.begun:
        yield LineWarning(number, raw.line, reasons.NO_BEGIN, "card")
    if not raw.ended:
        yield LineWarning(number, raw.line, reasons.NO_END, "card")


def read_cards(
    source: bytes | memoryview | BinaryIO,
    encoding: str | None = None,
    progress: Callable[[int], None] | None = None,
) -> CardReader:
    """An iterator over the cards of a source, in its order: a `ReadCard` or a `Rejected` for each.

    `source`: bytes, or a file opened in binary mode, read in blocks. `encoding`: a name that overrides what is
    guessed for text that declares no CHARSET; an unknown name counts as none (`charsets.known_encoding` tells).
    `progress` is called with the number of bytes read after each block.
    """
    return CardReader(source, encoding, progress)
