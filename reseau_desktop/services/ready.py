"""A card made ready for an import: what it says, its text, its fingerprint and its rows, each made when first needed.

What another process has made ready crosses over as a tuple of plain values, which is what costs the least.
"""

from __future__ import annotations

from collections.abc import Container
from operator import attrgetter
from typing import Any, NamedTuple

from ..domain.card import Card, CardFacts, LineWarning
from ..domain.matching import Identity, identity_of
from ..domain.text import is_garbled
from ..formats.vcard.facts import facts_of, is_group
from ..formats.vcard.reader import ReadCard
from ..store.cards import blob_names, load_properties, pack
from ..store.codec import Column
from ..store.contacts import facts_of_row, projection

Crossing = tuple[Any, ...]
"""A `Ready` on its way between two processes."""

_LINE_WARNING = attrgetter("card", "line", "reason", "kept_as")
_GARBLED = "import.garbled"
_IDENTITY = attrgetter(*Identity.__slots__)


class Told(NamedTuple):
    """What is said of a card that was read: its place, and what a report counts.

    `photo` is "embedded", "linked" or ""; `encoding` and `guessed` are those of `ReadCard`.
    """

    number: int
    line: int
    version: str
    photo: str
    is_group: bool
    encoding: str | None
    guessed: bool


class Ready:
    """A card of which a contact can be made, or which names a group."""

    __slots__ = ("_card", "_facts", "_identity", "_names", "_packed", "_row", "blobs", "told", "warnings")

    def __init__(self, told: Told, warnings: tuple[LineWarning, ...], blobs: dict[str, bytes]) -> None:
        self.told = told
        self.warnings = warnings
        self.blobs = blobs
        self._card: Card | None = None
        self._packed: tuple[str, str] | None = None
        self._names: str | None = None
        self._facts: CardFacts | None = None
        self._row: tuple[Column, ...] | None = None
        self._identity: Identity | None = None

    @classmethod
    def of(cls, read: ReadCard) -> Ready:
        """A card that was read here."""
        card = read.card
        photo, has_kind, garbled = "", False, 0
        for one in card.properties:  # one walk instead of four, for each card of a file
            if not garbled and is_garbled(one.value):
                garbled = one.line or card.line
            if one.name == "PHOTO":
                photo = photo or ("linked" if one.blob is None else "embedded")
            elif one.name.endswith("KIND"):
                has_kind = True
        grouped = has_kind and is_group(card)
        told = Told(read.number, card.line, card.version, photo, grouped, read.encoding, read.guessed)
        warnings = (*read.warnings, LineWarning(read.number, garbled, _GARBLED, "text")) if garbled else read.warnings
        ready = cls(told, warnings, card.blobs)
        ready._card = card
        return ready

    @classmethod
    def arrived(cls, crossing: Crossing) -> Ready:
        """The card that `crossing` sent."""
        told, warnings, blobs, packed, names, row, identity = crossing
        ready = cls(Told(*told), tuple(LineWarning(*one) for one in warnings) if warnings else (), blobs)
        ready._packed, ready._names, ready._row = packed, names, row
        ready._identity = Identity(*identity) if identity else None
        return ready

    def crossing(self, known: Container[int]) -> Crossing:
        """This card with what an import needs of it; of a card whose fingerprint is `known` it needs no more."""
        row: tuple[Column, ...] | None = None
        identity: tuple[object, ...] | None = None
        if short(self.digest) not in known:
            row, identity = self.row, _IDENTITY(self.identity)
        warnings = [_LINE_WARNING(one) for one in self.warnings]
        return tuple(self.told), warnings, self.blobs, (self.dumped, self.digest), self.blob_names, row, identity

    @property
    def number(self) -> int:
        """Its number in the file, from 1."""
        return self.told.number

    @property
    def version(self) -> str:
        """The version of its vCard, "" when it states none."""
        return self.told.version

    @property
    def card(self) -> Card:
        """The card; one that was made ready elsewhere no longer knows the lines of its properties."""
        if self._card is None:
            self._card = Card(self.told.version, load_properties(self.dumped), self.blobs, self.told.line)
        return self._card

    @property
    def dumped(self) -> str:
        """Its properties as `store.cards.pack` makes them."""
        return self._pack()[0]

    @property
    def digest(self) -> str:
        """Its fingerprint, by which it is known again unchanged."""
        return self._pack()[1]

    @property
    def blob_names(self) -> str:
        """The fingerprints of its binaries as the store keeps them."""
        if self._names is None:
            self._names = blob_names(self.card)
        return self._names

    @property
    def facts(self) -> CardFacts:
        """What it says."""
        if self._facts is None:
            self._facts = facts_of(self.card) if self._row is None else facts_of_row(self._row)
        return self._facts

    @property
    def row(self) -> tuple[Column, ...]:
        """What it says as a row (`store.contacts.projection`)."""
        if self._row is None:
            self._row = projection(self.facts)
        return self._row

    @property
    def identity(self) -> Identity:
        """By what it is known again."""
        if self._identity is None:
            self._identity = identity_of(self.facts)
        return self._identity

    def _pack(self) -> tuple[str, str]:
        if self._packed is None:
            if self._card is None:
                raise RuntimeError("a card without its text")
            self._packed = pack(self._card)
        return self._packed


def short(fingerprint: str) -> int:
    """60 bits of a fingerprint, which take less room than its text."""
    return int(fingerprint[:15], 16)
