"""A name taken apart for comparing: given names, family names, nickname, and what a title or a suffix tells."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .card import CardFacts
from .text import fold, words

_TITLES = frozenset(
    {"m", "mr", "mrs", "ms", "miss", "mme", "mlle", "mm", "monsieur", "madame", "mademoiselle", "dr", "docteur", "pr",
     "prof", "professeur", "professor", "me", "maitre", "herr", "frau", "sir", "ing", "dipl"}
)  # fmt: skip
_WOMAN = frozenset({"mrs", "ms", "miss", "mme", "mlle", "madame", "mademoiselle", "frau"})
_MAN = frozenset({"mr", "m", "monsieur", "herr", "sir"})
_PARTICLES = frozenset(
    {"de", "d", "du", "des", "la", "le", "les", "l", "van", "von", "der", "den", "di", "da", "del", "della", "dos",
     "el", "al", "ben", "bin", "ter", "te", "ten", "zu", "zur", "y", "e"}
)  # fmt: skip
_LATIN = re.compile(r"[a-z]")
_MARRIED = frozenset({"nee", "born", "geb", "epouse", "ep", "epse", "veuve"})
_YOUNGER = frozenset({"jr", "junior", "fils", "ii", "iii", "iv"})
_ELDER = frozenset({"sr", "senior", "pere"})
_AGES = _YOUNGER | _ELDER
_SAINTS = {"st": "saint", "ste": "sainte"}


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name taken apart, folded.

    `given` are the parts of the given names, `family` those of the family names without particles, `whole` the family
    name run together, `called` the nickname. `sure` is false where nobody said which word is which. `elder` is -1
    for a son, 1 for a father, 0 when the name does not say; `woman` is None when no title tells.
    `latin`: it is written in Latin letters.
    """

    given: tuple[str, ...] = ()
    family: tuple[str, ...] = ()
    whole: str = ""
    called: str = ""
    sure: bool = True
    elder: int = 0
    woman: bool | None = None
    latin: bool = True

    def __bool__(self) -> bool:
        return bool(self.given or self.family or self.called)

    @property
    def swapped(self) -> PersonName:
        """The same with given and family names changed about."""
        whole = "".join(self.given)
        return PersonName(self.family, self.given, whole, self.called, self.sure, self.elder, self.woman, self.latin)


def name_of(facts: CardFacts) -> PersonName:
    """The name on a card, from N where it says something, else from FN; an address names somebody at times."""
    heard = words(facts.fn or "")
    titles = {*words(facts.prefix or ""), *heard[:1]} if len(heard) > 1 else set(words(facts.prefix or ""))
    ages = {*words(facts.suffix or ""), *heard[1:]}
    given, family, sure = _parts(facts)
    called = fold(facts.nickname or "")
    return PersonName(
        tuple(given),
        tuple(word for word in family if word not in _PARTICLES) or tuple(family),
        "".join(family),
        called,
        sure,
        1 if _ELDER & ages else -1 if _YOUNGER & ages else 0,
        True if _WOMAN & titles else False if _MAN & titles else None,
        bool(_LATIN.search("".join((*given, *family)) or called)),
    )


def _parts(facts: CardFacts) -> tuple[list[str], list[str], bool]:
    """Words of the given names and of the family names, and whether the card says which is which."""
    if facts.given and facts.family:
        return _given_words(f"{facts.given} {facts.additional or ''}"), _family_words(facts.family), True
    text = facts.given or facts.family or facts.fn or ""
    if len(text.split()) == 1 and (facts.given or facts.family):
        return _given_words(facts.given or ""), _family_words(facts.family or ""), True
    return _untangled(_without_title(text))


def _untangled(text: str) -> tuple[list[str], list[str], bool]:
    """The same of a full name: a comma or capitals tell the family name, else it is the last word."""
    if "@" in text:
        text = _of_mailbox(text)
    head, comma, tail = text.partition(",")
    if comma and tail.strip():
        return _given_words(tail), _family_words(head), True
    pieces = text.split()
    shouted = [piece for piece in pieces if piece.isupper() and len(piece) > 2]
    if shouted and len(shouted) < len(pieces):
        first, last = pieces.index(shouted[0]), pieces.index(shouted[-1]) + 1
        rest = pieces[:first] + pieces[last:]
        return _given_words(" ".join(rest)), _family_words(" ".join(pieces[first:last])), True
    if not any(map(str.isalpha, text)):
        return [], [], False
    cut = _family_at(pieces)
    return (_given_words(" ".join(pieces[:cut])), _family_words(" ".join(pieces[cut:])), False)


def _family_at(pieces: list[str]) -> int:
    """Where the family name begins: at the last word, at the one before `née`, and with the particles before it."""
    heard = [fold(piece).strip("().") for piece in pieces]
    cut = next((at - 1 for at, piece in enumerate(heard) if at > 1 and piece in _MARRIED), len(pieces) - 1)
    while cut > 1 and heard[cut - 1] in _PARTICLES:
        cut -= 1
    return cut or 1


def _of_mailbox(address: str) -> str:
    """`jean.dupont@b.fr` names Jean Dupont; other addresses name nobody."""
    found = [piece for piece in re.split(r"[._-]", address.partition("@")[0]) if piece.isalpha()]
    return " ".join(found) if len(found) == 2 and min(map(len, found)) > 2 else ""


def _without_title(text: str) -> str:
    pieces = text.split()
    while len(pieces) > 1 and fold(pieces[0]).rstrip(".") in _TITLES:
        pieces = pieces[1:]
    return " ".join(pieces)


def _given_words(text: str) -> list[str]:
    return [word for word in words(text) if word not in _AGES]


def _family_words(text: str) -> list[str]:
    found = [_SAINTS.get(word, word) for word in words(text) if word not in _MARRIED and word not in _AGES]
    return found or words(text)
