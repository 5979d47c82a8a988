"""One card of a preview beside the contact it speaks of, property by property, under whatever the user chooses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from ..domain.card import Card
from ..domain.matching import How
from ..domain.merging import SINGLE, Outcome, Unit, said, units_of, use_of
from ..domain.picking import Picks, mark
from ..formats.vcard.values import SHAPES
from ..formats.vcard.versions import comparable, plain_text
from ..store.cards import StoredCard
from .card_merging import merge_cards
from .import_plan import Choice
from .packing import unpack_card, unpack_stored
from .previewing import Kind, PreviewRow
from .session import Session

FIRST = (
    "FN", "N", "NICKNAME", "TITLE", "ROLE", "TEL", "EMAIL", "ORG", "NOTE", "PHOTO", "ADR", "BDAY", "ANNIVERSARY",
    "URL", "IMPP", "CATEGORIES",
)  # fmt: skip
"""The properties that people read first, in that order."""
UNSAID = frozenset({"UID", "REV", "PRODID", "X-ABADR", "CLIENTPIDMAP", "SORT-STRING", "PROFILE"})
"""Properties that only programs read."""
"""Properties in the order in which people read a card, and those that are not said to them."""

_LABELS = ("X-ABLABEL",)


class Known(StrEnum):
    """By what the card was recognised; BEFORE: the same card was imported before."""

    UID = "uid"
    CHANNEL = "channel"
    BEFORE = "before"
    PERHAPS = "perhaps"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Value:
    """A value on one side: its text, the size in bytes of a picture, its mark, and whether it is kept.

    `picture` are the bytes of an embedded photo, where they are at hand; `link`: it is the address of one.
    """

    text: str
    size: int | None
    mark: str
    kept: bool
    picture: bytes = field(default=b"", repr=False)
    link: bool = False


@dataclass(frozen=True, slots=True)
class FieldLine:
    """A property on both sides, None where there is nothing.

    `types` are its TYPE values and `label` the label of the owner; `several`: both sides may be kept; `same`: both
    say the same; `raw`: a property that only the export understands; `conflict`: both changed it, and what was edited
    here stays.
    """

    name: str
    here: Value | None
    source: Value | None
    several: bool
    same: bool
    raw: bool
    types: tuple[str, ...] = ()
    label: str = ""
    conflict: bool = False


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a card says beside the contact it speaks of, and by what it was recognised.

    `changes`: the contact does not stay as it is.
    """

    known: Known
    lines: tuple[FieldLine, ...]
    changes: bool = True


def compare(session: Session, row: PreviewRow, choice: Choice | None, picks: Picks | None = None) -> Comparison:
    """The card of a row beside the contact it speaks of, as `choice` (None: what is usual) and `picks` settle it.

    The contact is that of the database, or what this same import will have made of it when the card comes.
    """
    stored, sizes = _beside(session, row)
    here = stored.card if stored is not None else None
    pictures = dict(here.blobs) if here is not None else {}
    source, more = unpack_card(row.packed) if row.packed else (here or Card("", ()), {})
    version = here.version if here is not None else source.version
    result = source
    conflicts: frozenset[str] = frozenset()
    apart = choice is Choice.ADD or (choice is None and row.kind not in (Kind.CHANGED, Kind.IDENTICAL))
    if stored is not None and here is not None and not apart:
        result = here
        if choice not in (Choice.SKIP, Choice.KEEP_MINE) and row.packed:
            base = stored.imported if row.versioned else None
            result, found = merge_cards(here, base, source, choice is Choice.TAKE_FILE, picks)
            conflicts = frozenset(one.name for one in found.differences if one.outcome is Outcome.CONFLICT)
    elif here is not None:
        result = source.with_properties((*comparable(here, version), *comparable(source, version)))
    kept = {mark(unit) for unit in units_of(comparable(result, version))}
    if row.photo and (photo := source.first("PHOTO")) is not None:
        pictures[photo.blob or ""] = row.photo
    sides = _Sides(version, more | sizes, frozenset(kept), pictures, conflicts)
    mine = units_of(comparable(here, version)) if here is not None else []
    lines = tuple(sides.lines(mine, units_of(comparable(source, version))))
    return Comparison(_known(row, here), lines, result is not here)


def _beside(session: Session, row: PreviewRow) -> tuple[StoredCard | None, dict[str, int]]:
    """The contact a card stands beside, and the sizes of its pictures."""
    if row.beside:
        return unpack_stored(row.beside)
    number = row.contact if row.contact is not None else row.similar
    stored = session.store.card(number) if number is not None else None
    return stored, {name: len(data) for name, data in stored.card.blobs.items()} if stored is not None else {}


def _known(row: PreviewRow, here: Card | None) -> Known:
    if row.similar is not None:
        return Known.PERHAPS
    if row.how is not None:
        return Known.UID if row.how is How.UID else Known.CHANNEL
    return Known.BEFORE if here is not None else Known.NOBODY


@dataclass(frozen=True, slots=True)
class _Sides:
    """What both sides are shown with: their version, sizes and bytes of pictures, the marks of what is kept."""

    version: str
    sizes: dict[str, int]
    kept: frozenset[str]
    pictures: dict[str, bytes]
    conflicts: frozenset[str]

    def lines(self, mine: list[Unit], theirs: list[Unit]) -> Iterator[FieldLine]:
        """The lines in the order of a card as people read it; a name that both say the same is left out."""
        here, source = _by_name(mine), _by_name(theirs)
        for name in sorted({**here, **source}, key=_rank):
            found = list(self._of_name(name, here.get(name, []), source.get(name, [])))
            if name in ("FN", "N") and here and all(one.same for one in found):
                continue
            yield from found

    def _of_name(self, name: str, mine: list[Unit], theirs: list[Unit]) -> Iterator[FieldLine]:
        rest = list(theirs)
        for unit in mine:
            other = _same(unit, rest) or (rest[0] if name in SINGLE and rest else None)
            if other is None:
                other = next((one for one in rest if use_of(one) == use_of(unit) and not _same(one, mine)), None)
            if other is not None:
                rest.remove(other)
            yield self._line(name, unit, other)
        for unit in rest:
            yield self._line(name, None, unit)

    def _line(self, name: str, here: Unit | None, source: Unit | None) -> FieldLine:
        unit = here or source or ()
        types, labels = use_of(unit)
        same = here is not None and source is not None and said(here) == said(source)
        stays = here is not None and mark(here) in self.kept and (source is None or mark(source) not in self.kept)
        return FieldLine(
            name,
            self._value(here),
            self._value(source),
            name not in SINGLE,
            same,
            name not in SHAPES and name not in FIRST,
            tuple(sorted(str(one) for one in types)),  # type: ignore[attr-defined]
            str(labels[0]) if labels else "",  # type: ignore[index]
            stays and not same and name in self.conflicts,
        )

    def _value(self, unit: Unit | None) -> Value | None:
        if unit is None:
            return None
        one = unit[0]
        size = self.sizes.get(one.blob) if one.blob is not None else None
        picture = self.pictures.get(one.blob or "", b"") if one.name == "PHOTO" else b""
        link = one.name in ("PHOTO", "LOGO") and one.blob is None
        return Value(plain_text(one, self.version).strip(), size, mark(unit), mark(unit) in self.kept, picture, link)


def _same(unit: Unit, others: Iterable[Unit]) -> Unit | None:
    return next((one for one in others if said(one) == said(unit)), None)


def _by_name(units: list[Unit]) -> dict[str, list[Unit]]:
    named: dict[str, list[Unit]] = {}
    for unit in units:
        if unit[0].name not in UNSAID and (unit[0].blob is not None or unit[0].value.strip("; \n")):
            named.setdefault(unit[0].name, []).append(unit)
    return named


def _rank(name: str) -> tuple[int, str]:
    return (FIRST.index(name), "") if name in FIRST else (len(FIRST) + (name not in SHAPES), name)
