"""Small cards written in the tests themselves, and their reading."""

from __future__ import annotations

from reseau_desktop.domain.card import Card, CardFacts, Rejected
from reseau_desktop.formats.vcard.facts import facts_of
from reseau_desktop.formats.vcard.reader import ReadCard, read_cards


def framed(lines: str | bytes, version: str = "3.0") -> bytes:
    """The lines between BEGIN and END, CRLF at the ends, with a VERSION unless `version` is empty."""
    body = lines if isinstance(lines, bytes) else lines.encode()
    head = f"BEGIN:VCARD\nVERSION:{version}\n" if version else "BEGIN:VCARD\n"
    return (head.encode() + body.strip(b"\n") + b"\nEND:VCARD\n").replace(b"\n", b"\r\n")


def read_all(data: bytes, encoding: str | None = None) -> list[ReadCard | Rejected]:
    """All that the reader hands out."""
    return list(read_cards(data, encoding))


def read_one(data: bytes, encoding: str | None = None) -> ReadCard:
    """The only card of some bytes; fails when there is none, or more."""
    (one,) = read_all(data, encoding)
    assert isinstance(one, ReadCard)
    return one


def card_of(lines: str | bytes, version: str = "3.0") -> Card:
    """The card that these lines make."""
    return read_one(framed(lines, version)).card


def facts(lines: str | bytes, version: str = "3.0") -> CardFacts:
    """The facts of the card that these lines make."""
    return facts_of(card_of(lines, version))
