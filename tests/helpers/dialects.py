"""Cards as many programs write them, each with all that it says: what a case does not name must not be read."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import Any

from reseau_desktop.domain.card import CardFacts
from reseau_desktop.formats.vcard.facts import facts_of
from reseau_desktop.formats.vcard.reader import ReadCard
from tests.helpers.cards_in_text import framed, read_all
from tests.helpers.vcard_corpus import as_object, differences

JPEG_BYTES = 204
JPEG = base64.b64encode(b"\xff\xd8\xff\xe0" + bytes(range(JPEG_BYTES - 4))).decode()
"""The base64 of bytes that begin as a photo does."""

ADDRESS = ("pobox", "extended", "street", "locality", "region", "postal", "country")


@dataclass(frozen=True)
class Dialect:
    """A card in somebody's dialect and the values of `contacts --json` that it must give."""

    name: str
    data: bytes
    says: dict[str, Any]


def dialect(name: str, *lines: str | bytes, version: str = "3.0", **says: Any) -> Dialect:
    """The case of one card, its lines put between BEGIN and END."""
    raw = (line if isinstance(line, bytes) else line.encode() for line in lines)
    return Dialect(name, framed(b"\n".join(raw), version), says)


def block(width: int, indent: int) -> list[str]:
    """The base64 of the photo in lines of its own, each so wide and indented by so many blanks."""
    return [" " * indent + JPEG[at : at + width] for at in range(0, len(JPEG), width)]


def folded(head: str) -> list[str]:
    """A line with the base64 of the photo behind its head, folded."""
    first, *more = block(74, 1)
    return [head + first.strip(), *more]


def adr(*parts: str) -> dict[str, str]:
    """An address by the components of ADR, in their order."""
    return dict(zip(ADDRESS, parts, strict=False))


def everything_but(case: Dialect) -> list[str]:
    """What the card of a case says otherwise than the case does; empty when they agree in every key."""
    (item,) = read_all(case.data)
    if not isinstance(item, ReadCard):
        return [f"rejected: {item.reason}"]
    nothing = dict.fromkeys(as_object(CardFacts()))
    return differences({**nothing, **case.says}, facts_of(item.card))
