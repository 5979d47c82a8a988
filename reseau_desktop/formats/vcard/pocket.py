"""A card small enough for a QR code: what a phone needs most, and what had to be left out.

A code of some 700 bytes is read at once by any phone; one of 2,300 can be, with a steady hand. So the card is a 3.0
without photo, and of what remains the least needed goes first, kind by kind, until it fits (`ORDER`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace

from reseau_desktop.domain.card import Card, Property
from reseau_desktop.domain.message import Message, say
from reseau_desktop.formats.vcard.adapting import adapt
from reseau_desktop.formats.vcard.targets import ANDROID
from reseau_desktop.formats.vcard.values import says_something
from reseau_desktop.formats.vcard.writer import write_properties

EASY = 700
"""Bytes that are read at once."""

MOST = 2300
"""Bytes that a code of the middle level of correction can hold (ISO/IEC 18004: 2,331 in version 40)."""

_TARGET = replace(ANDROID, name="pocket", groups=False)
_WRITTEN = ("FN", "N", "ORG", "TITLE", "TEL", "EMAIL", "ADR", "URL", "NOTE", "BDAY", "NICKNAME")

Pass = Callable[[Property, int], bool]
"""Whether a property stays; given which of its name it is, from 0."""

ORDER: tuple[tuple[str, Pass], ...] = (
    ("note", lambda one, _at: one.name != "NOTE"),
    ("address", lambda one, _at: one.name != "ADR"),
    ("small", lambda one, _at: one.name not in {"BDAY", "NICKNAME"}),
    ("url", lambda one, _at: one.name != "URL"),
    ("further", lambda one, at: not (one.name in {"TEL", "EMAIL"} and at >= 2)),
    ("title", lambda one, _at: one.name != "TITLE"),
)
"""What goes, in this order, until the card fits: the note, the addresses, birthday and nickname, the links, phones
and e-mail addresses after the second, the job title. Names, organisation and the first two ways to reach stay."""


@dataclass(frozen=True, slots=True)
class Pocket:
    """The card as bytes (3.0, UTF-8, lines whole), and what was left out of it, each once."""

    data: bytes
    left_out: tuple[Message, ...]

    @property
    def fits(self) -> bool:
        """Whether a code can hold it at all."""
        return len(self.data) <= MOST


def pocket_card(card: Card) -> Pocket:
    """The card for a QR code, as much of it as is read easily."""
    left_out = ["photo"] if any(one.name == "PHOTO" for one in card.properties) else []
    properties = adapt(card, _TARGET).properties
    kept = [one for one in properties if one.name in _WRITTEN and one.blob is None]
    if any(_missed(one) for one in properties):
        left_out.append("other")
    for kind, stays in ORDER:
        if len(_written(kept)) <= EASY:
            break
        fewer = _only(kept, stays)
        if len(fewer) < len(kept):
            kept = fewer
            left_out.append(kind)
    return Pocket(_written(kept), tuple(say(f"pocket.{kind}") for kind in left_out))


def _missed(one: Property) -> bool:
    """Whether somebody would miss a property that is left out in any case."""
    known = one.name in _WRITTEN or one.name in ANDROID.silent or one.name == "PHOTO"
    return not known and says_something(one, _TARGET.version)


def _only(properties: list[Property], stays: Pass) -> list[Property]:
    seen: Counter[str] = Counter()
    kept: list[Property] = []
    for one in properties:
        if stays(one, seen[one.name]):
            kept.append(one)
        seen[one.name] += 1
    return kept


def _written(properties: list[Property]) -> bytes:
    """The card without folds, which some readers of codes show as blanks."""
    return write_properties(_TARGET.version, properties, {}).replace(b"\r\n ", b"")
