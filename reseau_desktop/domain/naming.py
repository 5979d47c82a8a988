"""Names of introducers in a message: who is named, and whether the name may be used (R26, R80)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from .folding import Folded
from .letter import without_greeting
from .text import fold, words

_SENT_BY = re.compile(
    r"\b(?:de la part d(?:e |u |')|sur (?:le|les) conseils? d(?:e |u |')|sur (?:la|les) recommandations? d(?:e |u |')"
    r"|recommandee? par |on behalf of |on the (?:advice|recommendation) of |(?:suggested|recommended|referred) by )"
)
_NAME_WORD = re.compile(r"[^\W\d_][\w’'-]*\.?")
_BLANKS = re.compile(r"[ \u00a0]*")
_TITLES = frozenset({"m", "mme", "mlle", "mr", "mrs", "ms", "dr", "madame", "monsieur", "maitre"})
_PARTICLES = frozenset({"de", "du", "des", "le", "la", "van", "von", "der", "den", "di", "da"})


@dataclass(frozen=True, slots=True)
class Introducer:
    """Somebody who gave a name, and whether the name may be used; `family` is the family name where it is known."""

    name: str
    family: str = ""
    allowed: bool = False


@dataclass(frozen=True, slots=True)
class NamedPerson:
    """A name met in a text: its place, its folded words without title; `whole` tells it from a mere first name."""

    start: int
    end: int
    parts: tuple[str, ...]
    whole: bool


def forbidden_names(
    text: Folded, may_name: Sequence[str], introducers: Iterable[Introducer]
) -> Iterator[tuple[int, int]]:
    """The places of names that were not allowed: after "de la part de" and the like, or of a known introducer."""
    known = tuple(introducers)
    allowed = [*may_name, *(one.name for one in known if one.allowed)]
    families = {fold(one.family) for one in known if one.family and one.allowed}
    locked = [one for one in known if not one.allowed and not _is_one_of(words(one.name), allowed, families)]
    places: dict[int, int] = {}
    for named in _sent_by(text):
        if not _is_one_of(named.parts, allowed, families) and (named.whole or _is_family(named.parts, locked)):
            places[named.start] = named.end
    for one in locked:
        for start, end in _places(text, one):
            if not any(first < end and start < last for first, last in places.items()):
                places[start] = end
    return iter(sorted(places.items()))


def names_one(text: str, may_name: Iterable[str]) -> bool:
    """Whether a text names one of these people, be it by the first or the family name alone."""
    there = set(words(without_greeting(text)))
    return any(there & {word for word in words(name) if len(word) > 1} - _TITLES - _PARTICLES for name in may_name)


def _is_one_of(parts: Sequence[str], names: Iterable[str], families: Iterable[str]) -> bool:
    """Whether a name is one of these: the same words, or a part of them where one side gives only one word."""
    if " ".join(parts) in families:
        return True
    for name in names:
        theirs = [word for word in words(name) if word not in _TITLES]
        if (
            list(parts) == theirs
            or (len(parts) == 1 and parts[0] in theirs)
            or (len(theirs) == 1 and theirs[0] in parts)
        ):
            return True
    return False


def _is_family(parts: Sequence[str], people: Iterable[Introducer]) -> bool:
    return any(list(parts) == words(one.family or one.name.rpartition(" ")[2]) for one in people)


def _sent_by(text: Folded) -> Iterator[NamedPerson]:
    for found in _SENT_BY.finditer(text.text):
        if found.end() < text.length:
            named = _name_at(text.source, text.origins[found.end()])
            if named is not None:
                yield named


def _name_at(source: str, start: int) -> NamedPerson | None:
    """The name that begins there: capitalised words, particles between them, a title before."""
    titled, end, position = False, start, start
    parts: list[str] = []
    while found := _NAME_WORD.match(source, position):
        word = found[0].rstrip(".")
        low = fold(word)
        if low in _TITLES and not parts:
            titled = True
        elif word[0].isupper():
            parts += words(word)
            end = found.start() + len(word)
        elif low not in _PARTICLES:
            break
        if found[0].endswith(".") and low not in _TITLES:
            break
        position = _BLANKS.match(source, found.end()).end()  # type: ignore[union-attr]
    return NamedPerson(start, end, tuple(parts), titled or len(parts) > 1) if parts else None


def _places(text: Folded, one: Introducer) -> Iterator[tuple[int, int]]:
    """Where a full name or, with its capital, a family name stands outside the greeting."""
    greeted = len(text.source) - len(without_greeting(text.source).lstrip())
    family = fold(one.family or one.name.rpartition(" ")[2])
    for name in dict.fromkeys((fold(one.name), family)):
        for index in text.find(name) if name else ():
            last = index + len(name)
            start, end = text.span(index, last)
            closed = last == text.length or not text.text[last].isalnum()
            if closed and start >= greeted and text.source[start].isupper():
                yield start, end
