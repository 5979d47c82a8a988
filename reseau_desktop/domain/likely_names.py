"""How alike the names on two cards are: swapped, with initials, hyphens, particles, nicknames, names of marriage."""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import lru_cache

from rapidfuzz.distance import OSA

from .nicknames import look_alike, said_also
from .person_name import PersonName

_UMLAUT = re.compile(r"([aou])e")


class Names(Enum):
    """What two names make of each other.

    MARRIED: one family name is part of the other. PART: what is said fits, but a half is left unsaid or both are
    doubtful. GIVEN_ONLY: another family name. RELATIVE: the same family, another given name. SILENT: nothing.
    """

    SAME = auto()
    SWAPPED = auto()
    NEARLY = auto()
    SHORT = auto()
    MARRIED = auto()
    PART = auto()
    SILENT = auto()
    GIVEN_ONLY = auto()
    RELATIVE = auto()
    OTHER = auto()


def compare_names(one: PersonName, other: PersonName) -> Names:
    """What two names say about whether they are one person's."""
    if not one or not other or one.latin != other.latin:
        return Names.SILENT
    if _same_words(one, other) and not (one.sure and other.sure):
        return Names.SAME
    found = _straight(one, other)
    if found is Names.SAME or not _may_be_turned(one, other):
        return found
    turned = _straight(one.swapped, other)
    if turned is Names.SAME:
        return Names.SWAPPED
    halves = one.given and one.family and other.given and other.family
    if turned in (Names.NEARLY, Names.SHORT) or (turned is Names.PART and not halves):
        return min(found, turned, key=_RANK.index)
    return found


_RANK = tuple(Names)


def _may_be_turned(one: PersonName, other: PersonName) -> bool:
    """Whether the names could be in each other's place: a given name begins as a family name does."""
    if not (one.given and one.family and other.given and other.family):
        return True
    return one.given[0][0] in (other.family[0][0], other.whole[0]) or other.given[0][0] in (
        one.family[0][0],
        one.whole[0],
    )


class _Fit(Enum):
    """What one half of two names makes of each other."""

    SAME = auto()
    NEARLY = auto()
    SHORT = auto()
    SHARED = auto()
    OTHER = auto()
    UNSAID = auto()


_JOINED: dict[tuple[_Fit, _Fit], Names] = {
    # family      given           together
    (_Fit.SAME, _Fit.SAME): Names.SAME,
    (_Fit.SAME, _Fit.NEARLY): Names.NEARLY,
    (_Fit.SAME, _Fit.SHORT): Names.SHORT,
    (_Fit.SAME, _Fit.OTHER): Names.RELATIVE,
    (_Fit.SAME, _Fit.UNSAID): Names.PART,
    (_Fit.NEARLY, _Fit.SAME): Names.NEARLY,
    (_Fit.NEARLY, _Fit.NEARLY): Names.PART,
    (_Fit.NEARLY, _Fit.SHORT): Names.PART,
    (_Fit.SHORT, _Fit.SAME): Names.SHORT,
    (_Fit.SHORT, _Fit.SHORT): Names.PART,
    (_Fit.SHARED, _Fit.SAME): Names.MARRIED,
    (_Fit.SHARED, _Fit.NEARLY): Names.PART,
    (_Fit.SHARED, _Fit.SHORT): Names.PART,
    (_Fit.SHARED, _Fit.OTHER): Names.RELATIVE,
    (_Fit.OTHER, _Fit.SAME): Names.GIVEN_ONLY,
    (_Fit.UNSAID, _Fit.SAME): Names.PART,
    (_Fit.UNSAID, _Fit.NEARLY): Names.PART,
    (_Fit.UNSAID, _Fit.SHORT): Names.PART,
    (_Fit.UNSAID, _Fit.UNSAID): Names.SILENT,
}
"""What both halves say together; what is not in the table is another name."""


def _straight(one: PersonName, other: PersonName) -> Names:
    """Given names beside given names, family names beside family names."""
    return _JOINED.get((_family(one, other), _given(one, other)), Names.OTHER)


def _same_words(one: PersonName, other: PersonName) -> bool:
    """Whether two names are made of the same words, whichever is which."""
    mine, theirs = "".join(one.given), "".join(other.given)
    if len(one.given + one.family) < 2 and len(other.given + other.family) < 2:
        return False
    if {mine + one.whole, one.whole + mine} & {theirs + other.whole, other.whole + theirs}:
        return True
    return sorted(one.given + one.family) == sorted(other.given + other.family)


def _family(one: PersonName, other: PersonName) -> _Fit:
    if not one.family or not other.family:
        return _Fit.UNSAID
    mine, theirs = frozenset(one.family), frozenset(other.family)
    if one.whole == other.whole or mine == theirs or "".join(one.family) == "".join(other.family):
        return _Fit.SAME
    if _mistyped(one.whole, other.whole):
        return _Fit.NEARLY
    if mine < theirs or theirs < mine:
        return _Fit.SHARED
    initial = min(one.whole, other.whole, key=len)
    if len(initial) == 1 and one.whole[0] == other.whole[0]:
        return _Fit.SHORT
    return _Fit.OTHER


def _given(one: PersonName, other: PersonName) -> _Fit:
    mine, theirs = one.given, other.given
    if mine and "".join(mine) == "".join(theirs):
        return _Fit.SAME
    if _is_called(one, other) or _is_called(other, one):
        return _Fit.SHORT
    if not mine or not theirs:
        return _Fit.UNSAID
    return _given_parts(mine, theirs)


def _given_parts(mine: tuple[str, ...], theirs: tuple[str, ...]) -> _Fit:
    """Part beside part; Lan for Thị Lan and Pierre for Jean-Pierre are short forms."""
    if mine[0] != theirs[0] and (set(mine) < set(theirs) or set(theirs) < set(mine)):
        return _Fit.SHORT
    fits = {_word(a, b) for a, b in zip(mine, theirs, strict=False)}
    if _Fit.OTHER in fits:
        return _Fit.OTHER
    if _Fit.SHORT in fits or not _only_initials(mine, theirs):
        return _Fit.SHORT
    return _Fit.NEARLY if _Fit.NEARLY in fits else _Fit.SAME


def _only_initials(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether what one name has more than the other is no more than initials."""
    shorter = min(len(mine), len(theirs))
    return all(len(word) == 1 for word in (*mine[shorter:], *theirs[shorter:]))


def _is_called(one: PersonName, other: PersonName) -> bool:
    """Whether one name is the nickname of the other, or the first letters of its parts."""
    said = "".join(other.given)
    return bool(one.called and one.called in (said, other.called)) or bool(said and _letters(one.given) == said)


def _letters(parts: tuple[str, ...]) -> str:
    """The first letters of a name of several parts: JP for Jean-Pierre; "" for a single part."""
    return "".join(word[0] for word in parts) if len(parts) > 1 else ""


@lru_cache(maxsize=8192)
def _word(one: str, other: str) -> _Fit:
    """Two given names, or parts of them."""
    if one == other:
        return _Fit.SAME
    if min(len(one), len(other)) == 1:
        return _Fit.SHORT if one[0] == other[0] else _Fit.OTHER
    if said_also(one, other):
        return _Fit.SHORT
    if look_alike(one, other) or one[0] != other[0]:
        return _Fit.OTHER
    return _Fit.NEARLY if _mistyped(one, other) else _Fit.OTHER


def _mistyped(one: str, other: str) -> bool:
    """Whether one word is a slip of the pen away from the other, a letter more, less, wrong, turned; an umlaut."""
    shorter = min(len(one), len(other))
    slips = 0 if shorter < 5 else 1 if shorter < 9 else 2
    if slips and OSA.distance(one, other, score_cutoff=slips) <= slips:
        return True
    return one[0] == other[0] and len(one) != len(other) and _UMLAUT.sub(r"\1", one) == _UMLAUT.sub(r"\1", other)
