"""One raw card to a `Card`. Each line stands alone: what is not understood is kept raw, with a warning."""

from __future__ import annotations

import binascii
from hashlib import sha256
from typing import NamedTuple

from reseau_desktop.domain.card import Card, LineWarning, Property
from reseau_desktop.formats.vcard import reasons
from reseau_desktop.formats.vcard.binary import (
    decode_base64,
    decode_data_address,
    has_base64_data,
    is_address,
    looks_like_base64,
)
from reseau_desktop.formats.vcard.charsets import Decoded
from reseau_desktop.formats.vcard.decoding import CardText
from reseau_desktop.formats.vcard.fast_property import new_property
from reseau_desktop.formats.vcard.lines import FOLD, Lines, breaks_off
from reseau_desktop.formats.vcard.parameters import Head, Kind, cut, known_heads, parse_head
from reseau_desktop.formats.vcard.text_values import escape

_LONGEST_JOINED = 10_000
_VERSIONS = {"2": "2.1", "3": "3.0", "4": "4.0"}
_TEXTS = "N FN NICKNAME NOTE ORG TITLE ROLE ADR LABEL EMAIL TEL URL CATEGORIES BDAY UID SORT-STRING"
_OF_TEXT = frozenset(_TEXTS.split())


class ParsedCard(NamedTuple):
    """A card as parsed, with its warnings, and the encoding that its text beyond ASCII was found in.

    `encoding` is None when all is ASCII; `guessed` when nothing declared that encoding.
    """

    card: Card
    warnings: tuple[LineWarning, ...]
    encoding: str | None
    guessed: bool


def parse_card(body: bytes, first_line: int, line: int, number: int, encoding: str | None = None) -> ParsedCard:
    """The card whose lines (without BEGIN and END) are `body`; never fails.

    `first_line` is the line of the file at which `body` begins, `line` that of BEGIN, `number` counts the cards from
    1; `encoding` is the codec chosen for what declares none, or None.
    """
    parser = _CardParser(body, first_line, number, encoding)
    parser.run()
    card = Card(parser.version, tuple(parser.properties), parser.blobs, line)
    return ParsedCard(card, tuple(parser.warnings), parser.text.encoding, parser.text.guessed)


class _CardParser:
    """The lines of one card, read once from the first to the last."""

    __slots__ = ("_lines", "_number", "blobs", "properties", "text", "version", "warnings")

    def __init__(self, body: bytes, first_line: int, number: int, encoding: str | None) -> None:
        self.text = CardText(body, encoding)
        self._lines = Lines(self.text.text, first_line)
        self._number = number
        self.version = ""
        self.properties: list[Property] = []
        self.blobs: dict[str, bytes] = {}
        self.warnings: list[LineWarning] = []

    def run(self) -> None:
        """Reads all lines; the common ones, those that are whole and of sound text, with little ado."""
        lines, text, sound = self._lines, self._lines.text, self.text.sound
        add, known, plain = self.properties.append, known_heads.get, Kind.TEXT
        at, number, size = 0, lines.number, len(text)
        while at <= size:
            end = text.find("\n", at)
            line = text[at:end] if end >= 0 else text[at:]
            at, number = (end + 1 if end >= 0 else size + 1), number + 1
            if not line:
                continue
            start, colon, value = line.partition(":")
            head = known(start) if sound and colon and not text.startswith(FOLD, at) else None
            if head is not None:
                name, params, group, kind, _, _ = head
                if kind is plain:
                    add(new_property(name, value, params, group, None, number - 1))
                    continue
            lines.at, lines.number = at, number
            if head is None:
                self._line(line, number - 1)
            else:
                self._special(head, value, number - 1)
            at, number = lines.at, lines.number

    def _line(self, line: str, start: int) -> None:
        """One line, unfolded here unless its value gathers its own lines."""
        head, value = self._cut(line)
        if self._lines.folded() and not _gathers(head, value):
            line += self._lines.unfold()
            head, value = self._cut(line)
        if head is None or head.kind is Kind.NOT_A_NAME:
            self._not_understood(line, start, reasons.NO_COLON if head is None else reasons.BAD_NAME)
        elif head.kind is Kind.TEXT:
            self._text(head, value, start)
        else:
            self._special(head, value, start)

    def _cut(self, line: str) -> tuple[Head | None, str]:
        """The head and the value of a line; no head when it has no colon."""
        text, colon, value = cut(line)
        return (parse_head(self.text.head(text)) if colon else None), value

    def _special(self, head: Head, value: str, start: int) -> None:
        """A value that is more than text on one line."""
        if head.unknown:
            self._warn(start, reasons.UNKNOWN_CHARSET, kept_as="text")
        if head.kind is Kind.QUOTED_PRINTABLE:
            if breaks_off(value) or self._lines.folded():
                value = self._lines.soft_breaks(value)
            found = self.text.octets(binascii.a2b_qp(self.text.encode(value)), head.charset)
            self._add(head, _plain(self._kept(found, start)), start)
        elif head.kind is Kind.VERSION:
            self.version = _VERSIONS.get(value.strip()[:1], "") or self.version
        elif head.kind is Kind.BASE64:
            self._base64(head, value, start)
        elif head.kind is Kind.MEDIA:
            self._media(head, value, start)
        elif head.kind is Kind.AGENT:
            self._agent(head, value, start)
        else:
            self._text(head, value, start)

    def _text(self, head: Head, value: str, start: int) -> None:
        """A value that is text as it stands."""
        self._add(head, self._kept(self.text.value(value, head.charset), start), start)

    def _base64(self, head: Head, value: str, start: int) -> None:
        """A value said to be base64: bytes, or text when the property holds text."""
        if has_base64_data(value):
            self._media(head, value, start)
            return
        if is_address(value):
            self._add(head, value + self._lines.unfold(), start)
            return
        text = self._lines.base64(value)
        data = decode_base64(text)
        if data is None:
            if text.strip():
                self._warn(start, reasons.BAD_BINARY)
            self._add(head, text.replace("\n", ""), start)
        elif head.name in _OF_TEXT:
            self._add(head, _plain(self._kept(self.text.octets(data, head.charset), start)), start)
        else:
            self._add_blob(head, data, start)

    def _media(self, head: Head, value: str, start: int) -> None:
        """A photo, logo, sound or key without ENCODING: a data: address, a link, or bytes after all."""
        if has_base64_data(value):
            value = self._lines.base64(value)
        embedded = decode_data_address(value)
        if embedded is not None:
            media_type, data = embedded
            known = not media_type or any(key == "MEDIATYPE" for key, _ in head.params)
            params = head.params if known else (*head.params, ("MEDIATYPE", media_type))
            self._add_blob(head._replace(params=params), data, start)
        elif looks_like_base64(value):
            self._base64(head, value, start)
        else:
            self._text(head, value, start)

    def _agent(self, head: Head, value: str, start: int) -> None:
        """A nested card, kept as one escaped text, or what else stands for an agent."""
        nested = self._lines.nested_card(value)
        text = self._kept(self.text.value(value if nested is None else nested, head.charset), start)
        self._add(head, text if nested is None else escape(text, self.version), start)

    def _add(self, head: Head, value: str, start: int) -> None:
        self.properties.append(new_property(head.name, value, head.params, head.group, None, start))

    def _add_blob(self, head: Head, data: bytes, start: int) -> None:
        key = sha256(data).hexdigest()
        self.blobs[key] = data
        self.properties.append(new_property(head.name, "", head.params, head.group, key, start))

    def _warn(self, start: int, reason: str, kept_as: str = "raw") -> None:
        self.warnings.append(LineWarning(self._number, start, reason, kept_as))

    def _kept(self, found: Decoded, start: int) -> str:
        """The text that was found, with a warning when characters were lost."""
        if found.lossy:
            self._warn(start, reasons.LOST_CHARACTERS, kept_as="text")
        return found.text

    def _not_understood(self, line: str, start: int, reason: str) -> None:
        """Keeps the line raw; one after a value that a backslash breaks off belongs to that value."""
        text = self._kept(self.text.value(line, None), start)
        before = self.properties[-1] if self.properties else None
        if before is not None and _broken_off(before.value):
            value = f"{before.value}n{text}"
            self.properties[-1] = new_property(before.name, value, before.params, before.group, None, before.line)
            return
        self.properties.append(new_property(reasons.RAW_LINE, escape(text, self.version), (), "", None, start))
        self._warn(start, reason)


def _gathers(head: Head | None, value: str) -> bool:
    """Whether the lines that follow are not to be unfolded as text."""
    if head is None:
        return False
    if head.kind is Kind.MEDIA:
        return has_base64_data(value)
    return head.kind is Kind.BASE64 or (head.kind is Kind.QUOTED_PRINTABLE and breaks_off(value))


def _broken_off(value: str) -> bool:
    """Whether a value, no endless one, ends in a backslash that escapes nothing."""
    return value.endswith("\\") and len(value) < _LONGEST_JOINED and (len(value) - len(value.rstrip("\\"))) % 2 == 1


def _plain(text: str) -> str:
    """Decoded text with LF as its only end of line and without NUL."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\0", "") if "\0" in text else text
