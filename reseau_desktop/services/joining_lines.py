"""Several people beside each other before they become one: field by field, what each says and what stays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..domain.card import Card
from ..domain.errors import InputError
from ..domain.joining import CHOSEN, join_method
from ..domain.merging import Unit, said, units_of, use_of
from ..domain.picking import Picks, mark
from ..formats.vcard.versions import comparable, plain_text
from .comparing import FIRST, UNSAID, Value
from .joining import Merge, joined_card
from .session import Session

_METHOD = ("circle", "closeness")
_NAMES = ("FN", "N", "SORT-STRING", "X-PHONETIC-FIRST-NAME", "X-PHONETIC-LAST-NAME")


@dataclass(frozen=True, slots=True)
class JoinLine:
    """A field of all people: its name, and what each says of it in the order of `Merge.everybody`, None for nothing.

    `several`: each value may be kept; otherwise one of them is chosen. `same`: all say the same. `method`: it is not
    of the card but of the method; the text of its values is then the value of the enumeration.
    """

    name: str
    sides: tuple[Value | None, ...]
    several: bool
    same: bool
    types: tuple[str, ...] = ()
    label: str = ""
    method: bool = False


def lines_of(session: Session, merge: Merge) -> list[JoinLine]:
    """The fields in the order in which people read them; what all leave unsaid is left out."""
    cards = _cards(session, merge.everybody)
    version = cards[0].version
    result = joined_card(cards, merge.picks)
    kept = frozenset(mark(unit) for unit in units_of(comparable(result, version)))
    blobs = {name: data for card in cards for name, data in card.blobs.items()}
    people = [_by_name(units_of(comparable(card, version))) for card in cards]
    found: list[JoinLine] = []
    for name in sorted({name for one in people for name in one}, key=_rank):
        if name == "N" and all("FN" in one for one in people):
            continue
        for row in _rows(name, [one.get(name, []) for one in people]):
            sides = tuple(_value(unit, version, blobs, kept) if unit else None for unit in row)
            found.append(_line(name, row, sides))
    return [*found, *_method_lines(session, merge)]


def picked(session: Session, merge: Merge, line: JoinLine, at: int) -> Merge:
    """The merge after the value of the person at that place was clicked: a tick turned, or one chosen.

    With the name shown, the name by its parts is that of the same person.
    """
    side = line.sides[at]
    if line.method:
        return _with(merge, method={**merge.method, line.name: side.text if side is not None else None})
    if line.several:
        if side is None:
            return merge
        return _with(merge, picks=merge.picks.with_out(side.mark) if side.kept else merge.picks.with_into(side.mark))
    picks = _one_of(merge.picks, line.sides, at)
    if line.name == "FN":
        for row in _name_rows(_cards(session, merge.everybody)):
            picks = _one_of(picks, row, at)
    return _with(merge, picks=picks)


def _one_of(picks: Picks, sides: Sequence[Value | None], at: int) -> Picks:
    chosen = sides[at]
    others = [side.mark for side in sides if side is not None]
    picks = picks.with_out(*others)
    return picks.with_into(chosen.mark) if chosen is not None else picks


def _with(merge: Merge, *, picks: Picks | None = None, method: Mapping[str, object] | None = None) -> Merge:
    return Merge(
        merge.keep,
        merge.others,
        merge.picks if picks is None else picks,
        merge.method if method is None else method,
    )


def _cards(session: Session, numbers: Iterable[int]) -> list[Card]:
    found = []
    for number in numbers:
        stored = session.store.card(number)
        if stored is None:
            raise InputError("contact.unknown", id=number)
        found.append(stored.card)
    return found


def _name_rows(cards: Sequence[Card]) -> list[tuple[Value | None, ...]]:
    """What belongs to the name beside FN, of each person."""
    version = cards[0].version
    people = [_by_name(units_of(comparable(card, version)), hidden=True) for card in cards]
    rows = []
    for name in _NAMES[1:]:
        units = [one.get(name, []) for one in people]
        if any(units):
            rows.append(tuple(_value(some[0], version, {}, frozenset()) if some else None for some in units))
    return rows


def _rows(name: str, people: list[list[Unit]]) -> list[list[Unit | None]]:
    """The values of one name beside each other: the same value, else the same use, else a line of its own."""
    rows: list[list[Unit | None]] = []
    for at, units in enumerate(people):
        for unit in units:
            row = next((row for row in rows if row[at] is None and _says(row, unit)), None)
            if row is None:
                row = next((row for row in rows if row[at] is None and _beside(name, row, unit)), None)
            if row is None:
                row = [None] * len(people)
                rows.append(row)
            row[at] = unit
    return rows


def _says(row: Iterable[Unit | None], unit: Unit) -> bool:
    return any(one is not None and said(one) == said(unit) for one in row)


def _beside(name: str, row: Iterable[Unit | None], unit: Unit) -> bool:
    return name in CHOSEN or all(one is None or use_of(one) == use_of(unit) for one in row)


def _line(name: str, row: Sequence[Unit | None], sides: tuple[Value | None, ...]) -> JoinLine:
    unit = next(one for one in row if one is not None)
    types, labels = use_of(unit)
    return JoinLine(
        name,
        sides,
        name not in CHOSEN,
        all(one is not None and said(one) == said(unit) for one in row),
        tuple(sorted(str(one) for one in types)),  # type: ignore[attr-defined]
        str(labels[0]) if labels else "",  # type: ignore[index]
    )


def _value(unit: Unit, version: str, blobs: Mapping[str, bytes], kept: frozenset[str]) -> Value:
    one = unit[0]
    data = blobs.get(one.blob) if one.blob is not None else None
    size = len(data) if data is not None else None
    shown = data if data is not None and one.name in ("PHOTO", "LOGO") else b""
    return Value(plain_text(one, version).strip(), size, mark(unit), mark(unit) in kept, shown)


def _by_name(units: Iterable[Unit], *, hidden: bool = False) -> dict[str, list[Unit]]:
    named: dict[str, list[Unit]] = {}
    for unit in units:
        shown = hidden or unit[0].name not in UNSAID
        if shown and (unit[0].blob is not None or unit[0].value.strip("; \n")):
            named.setdefault(unit[0].name, []).append(unit)
    return named


def _rank(name: str) -> tuple[int, str]:
    return (FIRST.index(name), "") if name in FIRST else (len(FIRST), name)


def _method_lines(session: Session, merge: Merge) -> list[JoinLine]:
    """What the method says of one and otherwise of another; the rest is put together without asking."""
    known = {one.id: one for one in session.network().contacts}
    people = [known[number] for number in merge.everybody]
    usual = join_method(people)
    lines = []
    for name in _METHOD:
        values = [getattr(one, name) for one in people]
        if any(values):
            stays = merge.method.get(name, usual[name])
            sides = tuple(
                Value(str(value), None, name, value == stays) if value is not None else None for value in values
            )
            lines.append(JoinLine(name, sides, False, len(set(values)) == 1, method=True))
    return lines
