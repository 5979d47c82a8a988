"""One row of a CSV file as a card: the cells gathered by what their columns mean, then written as properties."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ...domain.card import Card, Property
from . import properties as make
from .cells import Cell, Gathered, gather, plain_cell, plain_number, town_parts
from .channels import addresses, channels
from .columns import ColumnMapping
from .dates import DateOrder, from_parts, is_free_text, read_date, says_no_date
from .headers import SAYS_NOTHING

# What makes a contact: one of these is enough. Categories, dates of connection and unknown columns are not.
_MAKES_CONTACT = frozenset(("FN", "N", "NICKNAME", "ORG", "TITLE", "ROLE", "BDAY", "ANNIVERSARY", "NOTE", "PHOTO"))
_REACHES = frozenset(("EMAIL", "TEL", "URL", "ADR"))


@dataclass(slots=True)
class RowCard:
    """What a row says: the card, whether it is enough for a contact, and the keys of what was odd in it."""

    card: Card
    is_contact: bool
    oddities: list[str]


class RowReader:
    """Makes cards of the rows of one file."""

    def __init__(self, header: Sequence[str], mapping: ColumnMapping, family: str, order: DateOrder) -> None:
        self._header = header
        self._meanings = [target.partition("@") for target in mapping.fields]
        self._joins = family == "google"
        self._by_hand = not family
        self._commas = family in ("", "yahoo")
        self._faxes_last = _fax_before_phone(mapping)
        self._order = order

    def read(self, cells: Sequence[str], line: int) -> RowCard:
        """The card of a row that begins on that line of the file."""
        oddities: list[str] = []
        gathered = Gathered(self._joins, self._by_hand)
        for cell in self._cells(cells, oddities):
            gather(gathered, cell)
        found = [
            *_names(gathered),
            *_organisation(gathered),
            *channels(gathered, self._faxes_last, oddities),
            *addresses(gathered),
            *self._dates(gathered, oddities),
            *self._texts(gathered),
            *_extras(gathered),
        ]
        placed = tuple(Property(one.name, one.value, one.params, one.group, one.blob, line) for one in found)
        is_contact = any(one.name in _MAKES_CONTACT | _REACHES for one in placed)
        return RowCard(Card(make.VERSION, placed, line=line), is_contact, oddities)

    def _cells(self, cells: Sequence[str], oddities: list[str]) -> Iterator[Cell]:
        """The cells with something in them; those beyond the header are unknown ones."""
        for column, cell in enumerate(cells):
            text = plain_cell(cell) if cell else ""
            if not text or text.isspace():
                continue
            if column < len(self._meanings):
                kind, _, slot = self._meanings[column]
                plain = text if kind == "note" else text.strip()
                plain = plain_number(plain) if plain[0] == "'" and kind.startswith(("tel", "adr.postal")) else plain
                found = Cell(kind, slot, plain, self._header[column], column)
                yield from _of_town(found) if kind == "adr.town" else (found,)
            else:
                if "csv.too_many_cells" not in oddities:
                    oddities.append("csv.too_many_cells")
                yield Cell("", "", text, "", column)

    def _dates(self, gathered: Gathered, oddities: list[str]) -> Iterator[Property]:
        parts = [gathered.one(f"bday.{part}") for part in ("year", "month", "day")]
        if any(parts):
            iso = from_parts(*parts)
            if iso is not None:
                yield make.date_property("BDAY", iso)
            elif not all(says_no_date(part) for part in parts):
                yield make.extra("BIRTHDAY", "", "-".join(parts))
                oddities.append("csv.date_not_understood")
        for kind, name in (("bday", "BDAY"), ("anniversary", "ANNIVERSARY"), ("connected", "X-CONNECTED-ON")):
            for text in gathered.all(kind):
                yield from self._date(name, text, oddities)

    def _date(self, name: str, text: str, oddities: list[str]) -> Iterator[Property]:
        if says_no_date(text):
            return
        found = read_date(text, self._order)
        if found is None and name == "BDAY" and is_free_text(text):
            yield make.text_property(name, text, (("VALUE", "text"),))
            return
        if found is None:
            yield make.extra("BIRTHDAY" if name == "BDAY" else name.removeprefix("X-"), "", text)
            oddities.append("csv.date_not_understood")
            return
        if found.doubtful:
            oddities.append("csv.date_order_supposed")
        if name.startswith("X-"):
            yield make.text_property(name, found.iso)
        else:
            yield make.date_property(name, found.iso)

    def _texts(self, gathered: Gathered) -> Iterator[Property]:
        names = [name for text in gathered.all("categories") for name in self._categories(gathered, text)]
        if names:
            yield make.listed("CATEGORIES", names)
        yield from (make.text_property("NOTE", text) for text in gathered.all("note"))
        for text in gathered.all("photo"):
            is_link = text.startswith(("http://", "https://"))
            yield Property("PHOTO", text, (("VALUE", "uri"),)) if is_link else make.extra("PHOTO", "", text)
        yield from (make.text_property("UID", text) for text in gathered.all("uid"))

    def _categories(self, gathered: Gathered, text: str) -> list[str]:
        """The names of one cell: joined by ` ::: ` (Google, system groups starred), semicolons, or commas."""
        if self._joins:
            names = gathered.parts(text)
            return [name for name in (one.removeprefix("*").strip() for one in names) if name]
        sign = ";" if ";" in text or not self._commas else ","
        return [name for name in map(str.strip, text.split(sign)) if name]


def _of_town(cell: Cell) -> Iterator[Cell]:
    """The two cells that one of postcode and town stands for."""
    for kind, text in zip(("adr.postal", "adr.locality"), town_parts(cell.text), strict=True):
        if text:
            yield replace(cell, kind=kind, text=text)


def _fax_before_phone(mapping: ColumnMapping) -> bool:
    """Whether the fax stands first only because Outlook sorts its columns; phones then go before it."""
    fields = mapping.fields
    return "tel@work,fax" in fields and "tel@work" in fields[fields.index("tel@work,fax") :]


def _names(gathered: Gathered) -> Iterator[Property]:
    """FN and N. Without a display name, FN is given, middle and family name; without any name there is none."""
    kinds = ("family", "given", "middle", "prefix", "suffix")
    parts = [" ".join(dict.fromkeys(gathered.all(kind))) for kind in kinds]
    shown = gathered.one("fn") or " ".join(part for part in (parts[1], parts[2], parts[0]) if part)
    if shown:
        yield make.text_property("FN", shown)
    if any(parts):
        yield make.structured("N", parts)
    yield from (make.extra("NAME", "", name) for name in gathered.all("fn")[1:] if name != shown)
    yield from (make.listed("NICKNAME", [text]) for text in gathered.all("nickname"))


def _organisation(gathered: Gathered) -> Iterator[Property]:
    names = [part for text in gathered.all("org") for part in gathered.parts(text)]
    units = [part for text in gathered.all("unit") for part in gathered.parts(text)]
    if names or units:
        yield make.structured("ORG", [names[0] if names else "", *units])
    yield from (make.structured("ORG", [name]) for name in names[1:])
    for kind in ("title", "role"):
        for text in gathered.all(kind):
            yield from (make.text_property(kind.upper(), part) for part in gathered.parts(text) if part)


def _extras(gathered: Gathered) -> Iterator[Property]:
    """What has no place among the facts: raw `X-` properties, without the values that say nothing."""
    for cell in gathered.extras:
        if cell.kind.startswith("x."):
            if cell.text.casefold() not in SAYS_NOTHING.get(cell.kind, ()):
                yield make.extra(cell.kind.removeprefix("x."), "", cell.text)
        elif cell.kind == "extra.value":
            label = gathered.labels.get(("extra", cell.slot), "")
            yield make.extra(cell.slot.partition(" ")[0], label, cell.text)
        else:
            yield make.unknown(cell.header, cell.column + 1, cell.text)
