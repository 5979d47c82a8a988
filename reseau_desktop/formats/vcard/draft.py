"""A card being edited: its lines in order, found by what they say, replaced, put in and taken out one by one."""

from __future__ import annotations

from dataclasses import replace

from reseau_desktop.domain.card import Card, CardFacts, Property
from reseau_desktop.formats.vcard.apple import LABEL, free_group
from reseau_desktop.formats.vcard.facts import facts_of
from reseau_desktop.formats.vcard.text_values import escape

_FRONT = ("FN", "N")


class Draft:
    """The lines of a card, mutable. Places are indexes into `lines`; a line taken out leaves None until the end."""

    def __init__(self, card: Card) -> None:
        self.version = card.version
        self.lines: list[Property | None] = list(card.properties)
        self._card = card

    def card(self, blobs: dict[str, bytes]) -> Card:
        """The edited card, with those of the bytes that a line names."""
        kept = tuple(one for one in self.lines if one is not None)
        named = {one.blob for one in kept}
        held = {digest: data for digest, data in {**self._card.blobs, **blobs}.items() if digest in named}
        return replace(self._card, properties=kept, blobs=held)

    def line(self, place: int) -> Property:
        """The line at a place where there is one."""
        line = self.lines[place]
        if line is None:
            raise IndexError(place)
        return line

    def places(self, name: str) -> list[int]:
        """Where the properties of that name stand, but for repeats of an ALTID, which say the same again."""
        seen: set[str] = set()
        found: list[int] = []
        for place, line in enumerate(self.lines):
            if line is None or line.name != name:
                continue
            marks = set(line.param("ALTID"))
            if not marks & seen:
                found.append(place)
            seen |= marks
        return found

    def facts_at(self, place: int) -> CardFacts:
        """What the line alone says, with the label of its group."""
        line = self.line(place)
        labels = [one for one in self.lines if one and one.name == LABEL and one.group and _same_group(one, line)]
        return facts_of(Card(self.version, (line, *labels), self._card.blobs))

    def put(self, place: int, line: Property) -> None:
        """Replaces one line."""
        self.lines[place] = line

    def take_out(self, place: int) -> None:
        """Takes a line out, with those that say the same in other ways, and its label when nothing else has it."""
        line = self.line(place)
        marks = set(line.param("ALTID"))
        for other, one in enumerate(self.lines):
            if one and one.name == line.name and marks & set(one.param("ALTID")):
                self.lines[other] = None
        self.lines[place] = None
        if line.group and not self.shares_group(place, line):
            self.drop_label(line.group)

    def add(self, line: Property, after: int | None = None) -> None:
        """Puts a new line in: after a place, else FN and N in front, others at the end."""
        if after is not None:
            self.lines.insert(after + 1, line)
        elif line.name in _FRONT:
            self.lines.insert(0 if line.name == "FN" else self._front(), line)
        else:
            self.lines.append(line)

    def _front(self) -> int:
        """Where N goes: after the FN, or first."""
        return next((place + 1 for place, one in enumerate(self.lines) if one and one.name == "FN"), 0)

    def escaped(self, text: str) -> str:
        """A text as a value of this card."""
        return escape(text, self.version)

    def shares_group(self, place: int, line: Property) -> bool:
        """Whether another line than its label stands in the group of this one."""
        return any(
            one is not None and at != place and one.name != LABEL and _same_group(one, line)
            for at, one in enumerate(self.lines)
        )

    def drop_label(self, group: str) -> None:
        """Takes the labels of a group out."""
        for place, one in enumerate(self.lines):
            if one and one.name == LABEL and one.group.lower() == group.lower():
                self.lines[place] = None

    def new_group(self) -> str:
        """A group that the card does not use yet: item1, item2 ..."""
        return free_group(self.lines)


def _same_group(one: Property, other: Property) -> bool:
    return one.group.lower() == other.group.lower()
