"""The cells of a row, gathered by what their columns mean."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

_JOINT = re.compile(r" ?::: ?")
_NEUTRALISED = re.compile(r"'+[=+\-@\t\r]")
_TEXT_NUMBER = re.compile(r"'+(?=[\d(])")
_TOWN = re.compile(r"((?:[A-Z]{1,3}-)?\d[\d ]*(?:[A-Z]{2} )?)\s*(\D.*)")
# What people write for "there is none" where a number, an address or a date should stand.
_NOTHING = frozenset(
    """- -- --- / ? . n/a na #n/a nc n.c. null none nil neant néant aucun aucune inconnu inconnue keine
    unbekannt""".split()  # noqa: SIM905
)
_CHECKED = ("email", "tel", "url", "bday")
_AS_TEXT = re.compile(r'="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with something in it, and what its column means."""

    kind: str
    slot: str
    text: str
    header: str
    column: int


@dataclass(slots=True)
class Gathered:
    """The cells of a row by meaning: single texts, labels of slots, parts of addresses, the rest.

    `joins`: several values may share a cell, as Google writes them; `by_hand`: as people write them.
    """

    joins: bool = False
    by_hand: bool = False
    single: dict[str, list[str]] = field(default_factory=dict)
    labels: dict[tuple[str, str], str] = field(default_factory=dict)
    channels: list[Cell] = field(default_factory=list)
    addresses: dict[str, dict[str, str]] = field(default_factory=dict)
    extras: list[Cell] = field(default_factory=list)

    def one(self, kind: str) -> str:
        """The first text of a kind, or ""."""
        return self.single.get(kind, [""])[0]

    def all(self, kind: str) -> list[str]:
        """All texts of a kind, in the order of the columns."""
        return self.single.get(kind, [])

    def parts(self, text: str) -> list[str]:
        """The values of a cell: those that Google joined with ` ::: `, else the one."""
        return [part.strip() for part in _JOINT.split(text)] if self.joins and ":::" in text else [text]


def gather(gathered: Gathered, cell: Cell) -> None:
    """Puts a cell where its kind belongs; what finds no room there is kept as an unknown one."""
    root, _, part = cell.kind.partition(".")
    if cell.kind == "drop":
        return
    if root in _CHECKED and cell.text.casefold() in _NOTHING:
        gathered.extras.append(replace(cell, kind=""))
    elif root in ("email", "tel", "url") and part in ("", "value"):
        gathered.channels.append(cell)
    elif root in ("email", "tel", "url", "adr", "extra") and part in ("label", "type", "display"):
        name = root if part == "label" else cell.kind
        gathered.labels.setdefault((name, cell.slot), cell.text)
    elif root == "adr":
        if part in gathered.addresses.setdefault(cell.slot, {}):
            gathered.extras.append(cell)
        else:
            gathered.addresses[cell.slot][part] = cell.text
    elif root in ("", "x", "extra"):
        gathered.extras.append(cell)
    else:
        gathered.single.setdefault(cell.kind, []).append(cell.text)


def plain_cell(cell: str) -> str:
    """A cell without what spreadsheets need: the apostrophe before a formula, `="0612"` around a number."""
    if _NEUTRALISED.match(cell):
        return cell[1:]
    as_text = _AS_TEXT.fullmatch(cell)
    return as_text[1] if as_text else cell


def plain_number(cell: str) -> str:
    """A phone number or post code without the apostrophe that makes a spreadsheet take it for text: `'0612`."""
    return _TEXT_NUMBER.sub("", cell, count=1)


def town_parts(text: str) -> tuple[str, str]:
    """Postcode and town of a cell that holds both: `75001 Paris`, `CH-1201 Genève`; without a postcode it is ""."""
    found = _TOWN.fullmatch(text)
    return (found[1].strip(), found[2].strip()) if found else ("", text)
