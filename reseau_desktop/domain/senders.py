"""Who led to a person, and whose name a message may say: only with the third permission (R26, R80)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .history import History
from .naming import Introducer
from .text import fold, words

_CAPITALISED = re.compile(r"[^\W\d_][\w’'-]*")
_PARTICLES = frozenset({"de", "du", "des", "le", "la", "les", "van", "von", "der", "den", "di", "da", "el", "al"})


@dataclass(frozen=True, slots=True)
class Sender:
    """A giver of an introduction: `allowed` is the third permission, `may_contact` the second (R80).

    `link` is how the giver knows the person (R29), `words` the exact words to use.
    """

    contact_id: int
    name: str
    family: str = ""
    allowed: bool = False
    may_contact: bool = False
    link: str = ""
    words: str = ""
    introduction_id: int = 0

    def as_introducer(self) -> Introducer:
        """The same as the review of drafts wants it."""
        return Introducer(self.name, self.family, self.allowed)


def senders(history: History, contact_id: int, families: Mapping[int, str] | None = None) -> tuple[Sender, ...]:
    """Who led to a person, each once, those who may be named first; erased people and oneself are left out.

    Every introduction recorded counts, also one that came too late to matter. `families` are family names by id.
    """
    found: dict[int, Sender] = {}
    for one in history.network.introductions:
        giver = history.contacts.get(one.giver_id or 0)
        if one.person_id != contact_id or one.day > history.day or giver is None or not giver.name.strip():
            continue
        if giver.id in history.erased or giver.id == contact_id:
            continue
        known = found.get(giver.id)
        found[giver.id] = Sender(
            contact_id=giver.id,
            name=giver.name,
            family=(families or {}).get(giver.id, ""),
            allowed=one.permissions.use_name or (known is not None and known.allowed),
            may_contact=one.permissions.contact or (known is not None and known.may_contact),
            link=(one.link or "").strip() or (known.link if known else ""),
            words=(one.words or "").strip() or (known.words if known else ""),
            introduction_id=one.id,
        )
    return tuple(sorted(found.values(), key=lambda one: not one.allowed))


def locked(found: Iterable[Sender]) -> tuple[Sender, ...]:
    """Those whose name is not to be said, unless somebody of the very same name allowed it."""
    known = tuple(found)
    allowed = {fold(one.name) for one in known if one.allowed}
    return tuple(one for one in known if not one.allowed and fold(one.name) not in allowed)


def says_name(text: str, sender: Sender, apart_from: str = "") -> bool:
    """Whether a text names that person, be it by one part of the name with its capital.

    The words of `apart_from`, the name of the person written to, are nobody else's.
    """
    if fold(sender.name) and fold(sender.name) in fold(text):
        return True
    theirs = {part for part in words(sender.name) if len(part) > 1} - _PARTICLES - set(words(apart_from))
    there = {part for word in _CAPITALISED.findall(text) if word[0].isupper() for part in words(word)}
    return bool(theirs & there)
