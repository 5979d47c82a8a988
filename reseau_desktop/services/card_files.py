"""One file of an import as a stream of cards, whatever its format; what is no address book is said in a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from ..domain.card import Card, LineWarning, Rejected
from ..domain.errors import InputError
from ..domain.message import Message, say
from ..formats.csv import CsvItem, TableForm, TableReader, has_known_names, looks_like_csv
from ..formats.vcard.charsets import known_encoding
from ..formats.vcard.reader import ReadCard, read_cards
from .reading_ahead import ReadingAhead
from .ready import Ready
from .sources import READING, Source, unreadable

Item = Ready | Rejected

_HEAD = 256 * 1024
_CARDS = (".vcf", ".vcard")
_TABLES = (".csv", ".tsv", ".tab")
_SIGNATURES = (
    (b"%PDF", "import.is_pdf"),
    (b"\x89PNG", "import.is_picture"),
    (b"\xff\xd8\xff", "import.is_picture"),
    (b"GIF8", "import.is_picture"),
    (b"SQLite format 3\0", "import.is_database"),
    (b"\xd0\xcf\x11\xe0", "import.is_document"),
)


def check_encoding(name: str | None) -> None:
    """InputError when no text encoding has that name."""
    if name and known_encoding(name) is None:
        raise InputError("import.unknown_encoding", name=name)


@dataclass(slots=True)
class CardFile:
    """A file being read: iterate over its cards; `format` and `encoding` are settled when it has been read.

    `format` is one of the contract ("vcard", "outlook-csv", ...) or None for none of them; `error` says why there are
    no cards, or no further ones; `bytes_read` grows while it is read, up to `source.size`. `forms` are the forms of
    tables that were remembered; `remembered` tells that this one was read by one of them, `table` by what its own is
    known again, `head` is the line of its column names. `ahead` makes the cards of vCards ready, in two processes
    when the file is large.
    """

    source: Source
    chosen: str | None = None
    forms: Mapping[str, TableForm] = field(default_factory=dict)
    ahead: ReadingAhead = field(default_factory=lambda: ReadingAhead(0), repr=False)
    format: str | None = None
    encoding: str | None = None
    guessed: bool = False
    error: Message | None = None
    cards: int = 0
    remembered: bool = False
    table: str = ""
    head: str = ""
    _table: TableReader | None = field(default=None, repr=False)

    @property
    def bytes_read(self) -> int:
        """Bytes of the file read so far."""
        return self.ahead.read if self._table is None else self._table.bytes_read

    def __iter__(self) -> Iterator[Item]:
        """The cards and the rejected ones in the order of the file; never raises for what is in it."""
        if self.source.error is not None:
            self.error = self.source.error
            return
        try:
            for item in self._items():
                self.cards += 1
                yield item
        except READING as error:
            self.error = unreadable(error)
        if not self.cards and self.error is None:
            self.error = say("import.no_card")

    def _items(self) -> Iterator[Item]:
        with self.source.open() as file:
            head = file.read(_HEAD)
        if refusal := _refusal(head):
            self.error = refusal
        elif not _says_vcard(head) and _is_table(head, self.source.name):
            yield from self._csv()
        else:
            yield from self._vcards()

    def _vcards(self) -> Iterator[Item]:
        with self.source.open() as file:
            reader = read_cards(file, self.chosen)
            for item in self.ahead.cards(reader, self.source.size):
                self.format = "vcard"
                yield item
            self.encoding, self.guessed = reader.encoding, reader.guessed

    def _csv(self) -> Iterator[Item]:
        self._table = reader = TableReader(self.source.open, forms=self.forms, encoding=self.chosen)
        self.format, self.encoding, self.guessed = reader.format, reader.encoding, reader.guessed
        self.remembered, self.table, self.head = reader.remembered, reader.key, reader.head
        yield from _rows(reader, reader.encoding, reader.guessed)


def _rows(items: Iterable[CsvItem], encoding: str, guessed: bool) -> Iterator[Item]:
    """The rows of a CSV file as cards, each with the warnings that follow it."""
    number = 0
    card: Card | None = None
    warnings: list[LineWarning] = []
    for item in items:
        if isinstance(item, LineWarning):
            warnings.append(item)
            continue
        if card is not None:
            yield Ready.of(ReadCard(card, number, tuple(warnings), encoding, guessed))
        number += 1
        card, warnings = None, []
        if isinstance(item, Rejected):
            yield item
        else:
            card = item
    if card is not None:
        yield Ready.of(ReadCard(card, number, tuple(warnings), encoding, guessed))


def _refusal(head: bytes) -> Message | None:
    """Why a file that begins so is no address book; None when it may be one."""
    if not head.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        return say("import.empty_file")
    return next((say(key) for start, key in _SIGNATURES if head.startswith(start)), None)


def _says_vcard(head: bytes) -> bool:
    """Whether BEGIN:VCARD stands in the text, in whatever encoding of the ASCII letters."""
    plain = head.replace(b"\0", b"").upper()
    return b"BEGIN:VCARD" in plain.replace(b" ", b"")


def _is_table(head: bytes, name: str) -> bool:
    """Whether a file without any vCard is a table; one named like a vCard only when its column names are known."""
    return has_known_names(head) if _named(name, _CARDS) else looks_like_csv(head, _named(name, _TABLES))


def _named(name: str, endings: tuple[str, ...]) -> bool:
    return name.lower().endswith(endings)
