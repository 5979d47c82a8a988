"""Whether two cards speak of the same person: normal forms of what they say, and an index over them.

A card is known again by its fingerprint, then by its UID, then by an e-mail address or a phone number together with
the name. Else whoever shares the name, a channel, a page or an organisation and the initials is a candidate: how
alike they are (`likeness`) decides whether it is a possible duplicate. Nothing is merged on that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto

from rapidfuzz.fuzz import token_sort_ratio

from .card import CardFacts
from .text import words

_NOT_DIGIT = re.compile(r"[^0-9]+")
_SEPARATORS = str.maketrans("", "", "+ .-/\u00a0")
_EXTENSION = re.compile(r"(?:;|,|poste|ext|x|#).*", re.IGNORECASE | re.DOTALL)
ALIKE = 85
"""From 0 to 100, how alike two names must be to be taken for spellings of one: misspelt ones score 86 to 92."""

MOST_CANDIDATES = 8
"""Namesakes looked at, the first ones; a number, an address or an office that more people share tells nothing."""

_NAME = "name alone"


def name_key(facts: CardFacts) -> str:
    """The words of the name without accents and case, in alphabetical order, so that swapped ones are the same."""
    name = facts.fn or f"{facts.given or ''} {facts.family or ''}"
    return " ".join(sorted(words(name)))


def email_key(address: str) -> str:
    """An e-mail address without case; "" when it holds no @."""
    return address.strip().lower() if "@" in address else ""


def phone_key(number: str) -> str:
    """The digits of a phone number, international where it can be told; "" for fewer than six.

    `06 12 34 56 78`, `+33 (0)6 12 34 56 78` and `0033 612345678` are one number; an extension (`poste 12`) is no
    part of it. A national number that is not a French one stays as its digits.
    """
    plain = number.strip()
    international = plain.startswith("+")
    digits = plain.translate(_SEPARATORS)
    if not digits.isdecimal():
        digits = _NOT_DIGIT.sub("", _EXTENSION.sub("", plain.replace("(0)", "")))
    if digits.startswith("00"):
        digits, international = digits[2:], True
    if not international and len(digits) == 10 and digits[0] == "0":
        digits = "33" + digits[1:]
    elif international and digits.startswith("330"):
        digits = "33" + digits[3:]
    return digits if len(digits) >= 6 else ""


def uid_key(uid: str | None) -> str:
    """A UID without its `urn:uuid:` and case; "" for none."""
    return uid.strip().lower().removeprefix("urn:uuid:") if uid else ""


@dataclass(frozen=True, slots=True)
class Identity:
    """By what a card may be known again: normal forms, "" or empty when it says nothing.

    `hints` are what makes it worth a closer look: pages, and the organisation with the initials; a number in a name
    tells people and rooms apart.
    """

    uid: str
    name: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    hints: tuple[str, ...] = ()


def identity_of(facts: CardFacts) -> Identity:
    """The normal forms of what a card says."""
    name = name_key(facts)
    return Identity(
        uid_key(facts.uid),
        name,
        tuple(key for one in facts.emails if (key := email_key(one.value))),
        tuple(key for one in facts.phones if (key := phone_key(one.value))),
        tuple(_hints(facts, name)),
    )


def _hints(facts: CardFacts, name: str) -> Iterator[str]:
    if facts.org and name:
        letters = (word if word.isdecimal() else word[0] for word in name.split(" "))
        yield f"{' '.join(sorted(letters))} {''.join(words(facts.org))}"
    for url in facts.urls:
        page = url.strip().lower().partition("?")[0].rstrip("/").rpartition("//")[2].removeprefix("www.")
        if "/" in page:
            yield page


class How(Enum):
    """What a card was recognised by; SIMILAR is a possible duplicate."""

    UID = auto()
    CHANNEL = auto()
    SIMILAR = auto()


@dataclass(frozen=True, slots=True)
class Match:
    """A contact that a card speaks of, surely or (SIMILAR) perhaps; then `why` names the evidence (`likeness`)."""

    contact: int
    how: How
    why: tuple[str, ...] = ()


@dataclass(slots=True)
class Index:
    """Contacts by their normal forms, kept as 64-bit hashes: some 600 bytes a contact."""

    _sure: dict[int, int] = field(default_factory=dict)
    _perhaps: dict[int, int | list[int] | None] = field(default_factory=dict)
    _names: dict[int, str] = field(default_factory=dict)
    _rivals: dict[int, list[int]] = field(default_factory=dict)

    def add(self, contact: int, identity: Identity) -> None:
        """Make a contact findable; of two that are surely meant by the same the first is found."""
        known = self._sure.setdefault
        for key in _surely(identity):
            if known(hash(key), contact) != contact:
                self._compete(hash(key), contact)
        for key in _maybe(identity):
            found = self._perhaps.setdefault(hash(key), contact)
            if found != contact:
                self._crowd(key, found, contact)
        self._names[contact] = identity.name

    def also(self, contact: int, identity: Identity) -> None:
        """Let a contact be surely meant by what was said of it under another name; the name it has stays."""
        for key in _surely(identity):
            self._sure.setdefault(hash(key), contact)

    def _compete(self, key: int, contact: int) -> None:
        """Somebody else is surely meant by the same, and was there before."""
        rivals = self._rivals.setdefault(key, [])
        if contact not in rivals and len(rivals) < MOST_CANDIDATES:
            rivals.append(contact)

    def _crowd(self, key: tuple[str, ...], found: int | list[int] | None, contact: int) -> None:
        """Several contacts share a thing: None stands for too many."""
        if isinstance(found, int):
            self._perhaps[hash(key)] = [found, contact]
        elif found is not None and contact not in found:
            if len(found) < MOST_CANDIDATES:
                found.append(contact)
            elif key[0] != _NAME:
                self._perhaps[hash(key)] = None

    def is_told_more(self, identity: Identity) -> bool:
        """Whether a card says anything by which nobody is surely known yet."""
        return any(hash(key) not in self._sure for key in _surely(identity))

    def find(self, identity: Identity) -> Match | None:
        """The contact a card surely speaks of, by its UID, or by a channel and the name."""
        for key in _surely(identity):
            found = self._sure.get(hash(key))
            if found is not None:
                return Match(found, How.UID if key[0] == "uid" else How.CHANNEL)
        return None

    def rivals(self, identity: Identity) -> tuple[int, ...]:
        """The contacts surely meant by the same as the one that `find` gives, that one left out; mostly none."""
        if not self._rivals:
            return ()
        found = (one for key in _surely(identity) for one in self._rivals.get(hash(key), ()))
        return tuple(dict.fromkeys(found))

    def candidates(self, identity: Identity) -> tuple[int, ...]:
        """Contacts that share something with a card, those first that share the surest."""
        found: dict[int, None] = {}
        for key in _maybe(identity):
            some = self._perhaps.get(hash(key))
            found.update(dict.fromkeys((some,) if isinstance(some, int) else some or ()))
        return tuple(found)

    def by_uid(self, uid: str) -> int | None:
        """The contact with that UID, in whatever form it is written."""
        return self._sure.get(hash(("uid", uid_key(uid))))

    def name(self, contact: int) -> str:
        """The name of a contact of the index, as `name_key` makes it."""
        return self._names[contact]


def alike(one: str, other: str) -> bool:
    """Whether two names (as `name_key` makes them) are spellings of one."""
    return one == other or token_sort_ratio(one, other) >= ALIKE


def keys_of(identity: Identity) -> Iterator[tuple[str, ...]]:
    """Everything by which a card may be known again."""
    yield from _surely(identity)
    yield from _maybe(identity)


def _surely(identity: Identity) -> Iterator[tuple[str, ...]]:
    """The keys on which cards are one person, the surest first."""
    if identity.uid:
        yield "uid", identity.uid
    for email in identity.emails:
        yield "email", identity.name, email
    for phone in identity.phones:
        yield "phone", identity.name, phone


def _maybe(identity: Identity) -> Iterator[tuple[str, ...]]:
    """The keys on which cards may be one person."""
    if identity.name:
        yield _NAME, identity.name
    for email in identity.emails:
        yield "email alone", email
    for phone in identity.phones:
        yield "phone alone", phone
    for hint in identity.hints:
        yield "hint", hint
