"""A table as it would be read, before it is: its first rows, what its columns hold, the first contacts of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from ..domain.card import Card, CardFacts, Rejected
from ..domain.message import Message, say
from ..formats.csv import ColumnMapping, TableForm, preview_rows
from ..formats.vcard.facts import facts_of
from ..store.contacts import shown_name
from .import_report import FileReport
from .sources import READING, Sources

_HEAD = 262_144
_ROWS = 20
_CONTACTS = 5


@dataclass(frozen=True, slots=True)
class Table:
    """A table of an import: its name there, the encoding found for it ("" when one was said instead), by what its
    form is known again, and its first bytes (whole lines)."""

    file: str
    encoding: str
    key: str
    head: bytes


@dataclass(frozen=True, slots=True)
class ShownContact:
    """A contact as a row would give it: the name shown, its facts, and what is kept besides (label, text).

    `refused` says why the row gives none.
    """

    name: str
    facts: CardFacts
    besides: tuple[tuple[str, str], ...] = ()
    refused: Message | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """A table read in a certain form.

    Names and first rows, the fields of the columns and those that would be guessed, the sign between cells, whether
    the first line holds names, the first contacts, and how many of the rows looked at give one.
    """

    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    fields: tuple[str, ...]
    guess: tuple[str, ...]
    delimiter: str
    has_names: bool
    contacts: tuple[ShownContact, ...]
    good: int
    looked_at: int

    def values(self, column: int, most: int = 3) -> list[str]:
        """The first different texts of a column, on one line each."""
        texts = (" ".join(row[column].split()) for row in self.rows)
        return list(islice(dict.fromkeys(text for text in texts if text), most))


def is_table(file: FileReport) -> bool:
    """Whether a file of a report is a table (and not cards)."""
    return bool(file.table)


def open_table(paths: Sequence[Path], file: FileReport) -> Table | None:
    """The beginning of a table of that report; None when it cannot be read any more."""
    with Sources(list(paths)) as sources:
        source = next((one for one in sources.files if one.name == file.file), None)
        if source is None or source.error is not None:
            return None
        try:
            with source.open() as opened:
                head = opened.read(_HEAD)
        except READING:
            return None
    whole = len(head) == source.size
    cut = len(head) if whole else max(head.rfind(b"\n"), head.rfind(b"\r")) + 1
    found = "" if file.remembered else file.encoding or ""
    return Table(file.file, found, file.table, head[: cut or len(head)])


def look_at(table: Table, form: TableForm) -> Look:
    """The table as that form reads it; what it does not say is as the whole file was read. InputError for an encoding
    that nobody knows."""
    said = replace(form, encoding=form.encoding or table.encoding or None)
    found = preview_rows(table.head, limit=_ROWS, form=said)
    items = [item for item in found.result.items if isinstance(item, Card | Rejected)]
    good = sum(1 for item in items if isinstance(item, Card))
    shown = tuple(map(_shown, items[:_CONTACTS]))
    return Look(
        found.names,
        found.rows,
        found.result.mapping.fields,
        found.guess.fields,
        found.delimiter,
        found.has_names,
        shown,
        good,
        len(items),
    )


def said_of(look: Look, fields: Sequence[str], form: TableForm) -> TableForm:
    """The form with these fields; without them where they are what would be guessed anyway."""
    guessed = tuple(fields) == look.guess
    return replace(form, mapping=None if guessed else ColumnMapping(tuple(fields)))


def _shown(item: Card | Rejected) -> ShownContact:
    if isinstance(item, Rejected):
        return ShownContact("", CardFacts(), refused=say(item.reason))
    facts = facts_of(item)
    besides = tuple(
        ((one.param("X-LABEL") or (one.name.removeprefix("X-"),))[0], one.value)
        for one in item.properties
        if one.name.startswith("X-") and not one.name.startswith("X-ABLABEL")
    )
    return ShownContact(shown_name(facts), facts, besides)
