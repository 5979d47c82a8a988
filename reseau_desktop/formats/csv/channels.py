"""How to reach somebody: the cells of e-mails, phones, links and addresses as properties."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...domain.card import Property
from . import properties as make
from .cells import Cell, Gathered
from .labels import Label, read_label

_DAMAGED = re.compile(r"\d+(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
_NAMED_ADDRESS = re.compile(r"([^<>]*)<\s*([^<>\s]+@[^<>\s]+)\s*>")
_BETWEEN_ADDRESSES = re.compile(r"[;,\s]+")
_AND = frozenset(("/", "|", "&", "ou", "or", "et", "and", "und", "oder"))
_BETWEEN_NUMBERS = re.compile(r"\n|\s+(?:/|\||;|ou|or|et|and|und|oder)\s+|;")
_FEWEST_DIGITS = 6
_WORD = re.compile(r"\w+")
_PARTS = ("pobox", "extended", "street", "locality", "region", "postal", "country")


def channels(gathered: Gathered, faxes_last: bool, oddities: list[str]) -> list[Property]:
    """E-mails, phones and links with their own labels, in the order of the columns.

    `faxes_last` sets faxes behind the phones. A number that a spreadsheet made an exponent of is kept as it stands
    and its message key added to `oddities`.
    """
    cells = gathered.channels
    if faxes_last:
        cells = sorted(cells, key=lambda cell: cell.kind == "tel" and "fax" in cell.slot)
    found: list[tuple[Property, str]] = []
    for cell in cells:
        root = cell.kind.partition(".")[0]
        label = _label(gathered, root, cell)
        several = _numbers(cell.text) if root == "tel" and gathered.by_hand else gathered.parts(cell.text)
        for part in filter(None, several):
            if root == "email":
                found.extend(_emails(part, cell.slot, label, gathered))
                continue
            if root == "tel" and _DAMAGED.fullmatch(part):
                oddities.append("csv.number_damaged")
            params = make.types(label.types, label.preferred)
            found.append((make.text_property(root.upper(), part, params), label.own))
    return make.labelled(found)


def addresses(gathered: Gathered) -> Iterator[Property]:
    """ADR of each slot; Google joins the parts of several addresses, each part in the same order."""
    for slot, parts in gathered.addresses.items():
        split = {part: gathered.parts(text) for part, text in parts.items()}
        labels = gathered.parts(gathered.labels.get(("adr", slot), ""))
        for index in range(max(map(len, split.values()))):
            one = {part: texts[index] for part, texts in split.items() if index < len(texts)}
            label = read_label(labels[index]) if index < len(labels) else Label()
            own = () if not slot or slot.isdigit() else (slot,)
            yield from _address(one, own or label.types)


def _numbers(text: str) -> list[str]:
    """The numbers that somebody wrote into one cell, or the one: `030 / 12345` is one."""
    parts = [part.strip() for part in _BETWEEN_NUMBERS.split(text)]
    whole = all(sum(map(str.isdecimal, part)) >= _FEWEST_DIGITS for part in parts)
    return parts if whole else [text]


def _label(gathered: Gathered, root: str, cell: Cell) -> Label:
    """The label that another column gives, else the types that the name of the column said."""
    if cell.slot and not cell.slot.isdigit():
        return Label(tuple(cell.slot.split(",")))
    return read_label(gathered.labels.get((root, cell.slot), ""))


def _emails(text: str, slot: str, label: Label, gathered: Gathered) -> Iterator[tuple[Property, str]]:
    """The address of a cell, or the several of it; an Exchange name (X.500) is none and kept raw."""
    if gathered.labels.get(("email.type", slot), "").upper() == "EX" or text.casefold().startswith("/o="):
        yield make.extra("EXCHANGE-ADDRESS", "", text), ""
        return
    several = [part for part in _BETWEEN_ADDRESSES.split(text) if part and part not in _AND]
    if len(several) < 2 or not all("@" in part and "<" not in part for part in several):
        several = [text]
    for one in several:
        named = _NAMED_ADDRESS.fullmatch(one)
        address = named[2] if named else one.removeprefix("mailto:")
        display = named[1].strip() if named else gathered.labels.get(("email.display", slot), "")
        params = make.types(label.types, label.preferred)
        if _adds(display, address, gathered):
            params = (*params, ("X-DISPLAY-NAME", make.parameter(display)))
        yield make.text_property("EMAIL", address, params), label.own


def _adds(display: str, address: str, gathered: Gathered) -> bool:
    """Whether a display name says more than the address and the names of the row."""
    known = " ".join([address, *(text for kind in ("fn", "given", "family") for text in gathered.all(kind))])
    return not _words(display) <= _words(known)


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


def _numbered(parts: dict[str, str]) -> str:
    """The street with the number of a column of its own, in the order in which the table has them."""
    return " ".join(text for name, text in parts.items() if name in ("street", "number") and text)


def _address(parts: dict[str, str], kinds: tuple[str, ...]) -> Iterator[Property]:
    """ADR of one address; its whole text stands in for missing parts, and is kept when it says more than they do."""
    lines = [_numbered(parts), parts.get("street2", ""), parts.get("street3", "")]
    values = {**parts, "street": "\n".join(line for line in lines if line)}
    whole = parts.get("text", "")
    said = " ".join(values.get(name, "") for name in _PARTS)
    if not said.strip():
        values["street"] = whole
    elif not _words(whole) <= _words(said):
        yield make.extra("ADDRESS-TEXT", "", whole)
    components = [values.get(name, "") for name in _PARTS]
    if any(components):
        yield make.structured("ADR", components, make.types(kinds))
