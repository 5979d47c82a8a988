"""Merging a new version of a card into the one that is kept: property by property, what was edited here wins.

Three versions are compared: the one last imported (`base`), the one kept here and the new one of the source, all
three in the escapes of one version of vCard. A property and those of its group (its label) are one unit, so that the
name of a group (`item1`) does not matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from .card import Property
from .matching import email_key, phone_key

Unit = tuple[Property, ...]
Content = tuple[object, ...]

SINGLE = frozenset(
    {"FN", "N", "NICKNAME", "ORG", "TITLE", "ROLE", "NOTE", "BDAY", "ANNIVERSARY", "PHOTO", "LOGO", "GENDER", "UID",
     "REV", "PRODID", "KIND", "TZ", "GEO", "SORT-STRING", "CLASS", "MAILER"}
)  # fmt: skip
"""What is said once of a person: a second value replaces the first instead of standing beside it."""

_NOTHING = Property("", "")
_OF_THE_SOURCE = frozenset({"UID", "REV", "PRODID"})
_COMPONENTS = frozenset({"N", "ORG", "ADR"})
_TRANSFER = frozenset({"CHARSET", "ENCODING"})
_LABELS = ("X-ABLABEL", "X-ABADR")


class Outcome(StrEnum):
    """What becomes of a property that differs."""

    TAKEN = "taken"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class Difference:
    """A property that the source says otherwise: its name, what stands here and in the source (None: nothing).

    TAKEN: the source's word is taken over. CONFLICT: both changed it, what was edited here stays.
    """

    name: str
    here: Property | None
    source: Property | None
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Merged:
    """The outcome of a merge: the properties to keep, and what the source said otherwise."""

    properties: tuple[Property, ...]
    differences: tuple[Difference, ...]

    @property
    def changed(self) -> bool:
        """Whether anything is taken over."""
        return any(one.outcome is Outcome.TAKEN for one in self.differences)


def merge(
    base: Sequence[Property] | None,
    here: Sequence[Property],
    source: Sequence[Property],
    *,
    source_wins: bool = False,
) -> Merged:
    """Take what the source changed since `base` over into `here`.

    Without a base (a contact made by hand, or known from elsewhere) nothing is removed or replaced: what the source
    knows more is added. `source_wins` settles conflicts for the source.
    """
    work = _Merge(units_of(here), source_wins)
    mine = _by_name(work.units)
    theirs = _by_name(units_of(source))
    before = _by_name(units_of(base or ()))
    for name in {**before, **theirs}:
        if base is None and name in _OF_THE_SOURCE and name in mine:
            continue
        work.name(name, before.get(name, []), mine.get(name, []), theirs.get(name, []))
    return Merged(regrouped(work.units), tuple(work.differences))


@dataclass(slots=True)
class _Merge:
    """The units that are kept, changed one name after the other."""

    units: list[Unit]
    source_wins: bool
    differences: list[Difference] = field(default_factory=list)

    def name(self, name: str, base: list[Unit], here: list[Unit], source: list[Unit]) -> None:
        """Take over what the source changed of the properties of that name."""
        if base == source:
            return
        gone, come, edited = _minus(base, source), _minus(source, base), _minus(here, base)
        for old in gone:
            new = _partner(old, come, name)
            if new is not None:
                come.remove(new)
            self._changed(old, new, _partner(old, edited, name))
        for new in come:
            self._added(name, new, here)

    def _changed(self, old: Unit, new: Unit | None, edited: Unit | None) -> None:
        """The source replaced `old` by `new`, or left it out; here it may have become `edited`."""
        place = self._place(old)
        there = new is not None and self._place(new) is not None
        if place is not None:
            self._note(old, new, Outcome.TAKEN)
            self._put(place, None if there else new)
        elif not there and (new is not None or edited is not None):
            self._settle(edited, new)

    def _added(self, name: str, new: Unit, here: list[Unit]) -> None:
        """The source says something it did not say before."""
        if any(said(new) == said(one) for one in here):
            return
        if name in SINGLE and here:
            self._settle(here[0], new)
            return
        self._note(None, new, Outcome.TAKEN)
        last = max((at for at, unit in enumerate(self.units) if unit[0].name == name), default=len(self.units) - 1)
        self.units.insert(last + 1, new)

    def _settle(self, mine: Unit | None, new: Unit | None) -> None:
        """Both changed the same."""
        if not self.source_wins:
            self._note(mine, new, Outcome.CONFLICT)
            return
        self._note(mine, new, Outcome.TAKEN)
        place = None if mine is None else self._place(mine)
        if place is not None:
            self._put(place, new)
        elif new is not None:
            self.units.append(new)

    def _place(self, unit: Unit) -> int | None:
        """Where a unit that says the same stands."""
        wanted = content(unit)
        return next((at for at, one in enumerate(self.units) if content(one) == wanted), None)

    def _put(self, place: int, unit: Unit | None) -> None:
        self.units[place : place + 1] = [] if unit is None else [unit]

    def _note(self, here: Unit | None, source: Unit | None, outcome: Outcome) -> None:
        mine, theirs = here[0] if here else None, source[0] if source else None
        self.differences.append(Difference((mine or theirs or _NOTHING).name, mine, theirs, outcome))


def content(unit: Unit) -> Content:
    """What a unit says, whatever its group is called and in whatever order its parameters stand."""
    first = unit[0]
    params = frozenset(
        (key, value.lower() if key == "TYPE" else value) for key, value in first.params if key not in _TRANSFER
    )
    return first.name, _text(first), first.blob, params, tuple((one.name, one.value) for one in unit[1:])


def units_of(properties: Iterable[Property]) -> list[Unit]:
    """Properties with the labels of their group behind them, in the order of the card."""
    units: list[list[Property]] = []
    groups: dict[str, list[Property]] = {}
    waiting: dict[str, list[Property]] = {}
    for one in properties:
        if one.group and one.name in _LABELS:
            (groups.get(one.group) or waiting.setdefault(one.group, [])).append(one)
            continue
        unit = [one, *waiting.pop(one.group, [])]
        units.append(unit)
        if one.group:
            groups[one.group] = unit
    units.extend(left for left in waiting.values())
    return [tuple(unit) for unit in units]


def _by_name(units: Iterable[Unit]) -> dict[str, list[Unit]]:
    named: dict[str, list[Unit]] = {}
    for unit in units:
        named.setdefault(unit[0].name, []).append(unit)
    return named


def _minus(units: list[Unit], others: list[Unit]) -> list[Unit]:
    """The units that are not among the others, repeats counted."""
    left = [content(one) for one in others]
    found: list[Unit] = []
    for unit in units:
        one = content(unit)
        if one in left:
            left.remove(one)
        else:
            found.append(unit)
    return found


def _partner(old: Unit, candidates: list[Unit], name: str) -> Unit | None:
    """Which of the candidates is another version of `old`: the same value, else the same use, else the only one."""
    if name in SINGLE:
        return candidates[0] if candidates else None
    for same in (_value, use_of):
        for one in candidates:
            if same(one) == same(old):
                return one
    return None


def _value(unit: Unit) -> Content:
    return _text(unit[0]), unit[0].blob


def _text(one: Property) -> str:
    """The value without the empty components at its end."""
    return one.value.rstrip(";") if one.name in _COMPONENTS else one.value


def said(unit: Unit) -> Content:
    """The value, phone numbers and e-mail addresses in their normal form."""
    first = unit[0]
    if first.name == "TEL":
        return phone_key(first.value.removeprefix("tel:")) or first.value, None
    return (email_key(first.value) if first.name == "EMAIL" else "") or _text(first), first.blob


def use_of(unit: Unit) -> Content:
    """The types and the label: what a number or an address is for."""
    types = frozenset(value.lower() for key, value in unit[0].params if key == "TYPE")
    return types - {"pref", "voice", "internet"}, tuple(one.value for one in unit[1:])


def regrouped(units: list[Unit]) -> tuple[Property, ...]:
    """The properties in order; a group name that two units share is made new for the later one."""
    used: set[str] = set()
    result: list[Property] = []
    for unit in units:
        group = unit[0].group
        if group and group in used and len(unit) > 1:
            group = _free(used)
        used.add(group)
        result.extend(unit if group == unit[0].group else (_in_group(one, group) for one in unit))
    return tuple(result)


def _free(used: set[str]) -> str:
    number = 1
    while f"item{number}" in used:
        number += 1
    return f"item{number}"


def _in_group(one: Property, group: str) -> Property:
    return Property(one.name, one.value, one.params, group, one.blob, one.line)
