"""People whose card has no name of its own (FN): by what it is known again once an export has given it one."""

from __future__ import annotations

from collections.abc import Iterator

from .card import CardFacts
from .text import words


def keys_of_unnamed(facts: CardFacts) -> Iterator[str]:
    """What a card without a name may be known again by: names that an export makes up for it, then what else it says.

    A card that says nothing of all this is known by that alone.
    """
    found = [key for name in made_up_names(facts) if (key := words_of(name))]
    places = (words_of(f"{one.street} {one.pobox} {one.postal} {one.locality}") for one in facts.addresses)
    found += [f": {one}" for one in (*places, facts.note, facts.birthday, facts.photo, facts.photo_url) if one]
    yield from found or [""]


def made_up_names(facts: CardFacts) -> Iterator[str]:
    """What may stand for the name that a card has not: the parts of N, else something that tells who it is."""
    parts = (facts.prefix, facts.given, facts.additional, facts.family, facts.suffix)
    yield " ".join(part for part in parts if part)
    channels = (one.value for one in (*facts.emails[:1], *facts.phones[:1]))
    yield from (one for one in (facts.org, facts.nickname, *channels, *facts.urls[:1]) if one)


def words_of(name: str) -> str:
    """The words of a name without accents and case, in alphabetical order."""
    return " ".join(sorted(words(name)))
