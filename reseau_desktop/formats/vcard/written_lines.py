"""One content line as bytes: group, name, parameters, value; folded, or encoded where the version asks for it.

Sources: vCard 2.1, section 2.1; RFC 2426, 2.6 and 5.8; RFC 6350, 3.2 and 3.3; RFC 6868; RFC 2045, 6.7 and 6.8.
"""

from __future__ import annotations

import base64
import re

FOLD = 75
"""Octets of a line, without its end (RFC 6350, 3.2)."""

_NEEDS_QUOTES = re.compile(r"[,;:]")
_BARE = re.compile(r"(?!(?:base64|quoted-printable|[78]bit|b)\Z)[a-z0-9-]+\Z", re.IGNORECASE)
_CARETS = re.compile(r"[\^\n\"]")
_MISREAD_CARET = re.compile(r"\^(?=[\^n'])")
_CARET_OF = {"^": "^^", "\n": "^n", '"': "^'"}
_LINE_END = re.compile(r"\r\n?|\n")
_BREAKING = re.compile(r"[\x00\r\n]")
_SPELLED = {"X-ABLABEL": "X-ABLabel", "X-ABSHOWAS": "X-ABShowAs"}
_SAFE_AT_START = {b" ": b"=20", b":": b"=3A"}
_PLAIN = frozenset(range(33, 127)) - {ord("=")}


def fold(line: str) -> bytes:
    """The line in UTF-8, broken before octet 76 but never inside a character, each part ending in CR LF."""
    data = line.encode("utf-8", "replace")
    if len(data) <= FOLD:
        return data + b"\r\n"
    parts: list[bytes] = []
    start, room = 0, FOLD
    while start < len(data):
        end = min(start + room, len(data))
        while end < len(data) and data[end] & 0xC0 == 0x80:
            end -= 1
        parts.append(data[start:end])
        start, room = end, FOLD - 1
    return b"\r\n ".join(parts) + b"\r\n"


def parameter(name: str, value: str, version: str) -> str:
    """One parameter, `;` first: quoted where its value needs it; carets after RFC 6868 in 4.0, else blanks."""
    value = _LINE_END.sub("\n", value).replace("\0", "")
    if version == "4.0":
        value = _CARETS.sub(lambda match: _CARET_OF[match[0]], value)
    else:
        value = _MISREAD_CARET.sub("^^", value).replace('"', "'").replace("\n", " ")
    quoted = f'"{value}"' if _NEEDS_QUOTES.search(value) else value
    return f";{name}={quoted}"


def head(group: str, name: str, params: tuple[tuple[str, str], ...], version: str, bare: bool = False) -> str:
    """What stands before the colon: `item1.TEL;TYPE=work`, or `TEL;WORK` when types stand `bare` (2.1)."""
    written = [
        f";{value.upper()}" if bare and key == "TYPE" and _BARE.match(value) else parameter(key, value, version)
        for key, value in params
    ]
    return (f"{group}." if group else "") + _SPELLED.get(name, name) + "".join(written)


def text_line(start: str, value: str, version: str, encoding: str = "utf-8") -> bytes:
    """A line whose value is text already escaped; 2.1: see `quoted_printable_line`."""
    if version == "2.1":
        return _line_21(start, value, encoding)
    return fold(f"{start}:{_BREAKING.sub('', value)}")


def _line_21(start: str, value: str, encoding: str) -> bytes:
    """2.1: plain where the line is short ASCII, else quoted-printable; folds are read in two ways there."""
    plain = f"{start}:{value}"
    if len(plain) <= FOLD and plain.isascii() and plain.isprintable():
        return plain.encode("ascii") + b"\r\n"
    return quoted_printable_line(start, value, encoding)


def quoted_printable_line(start: str, value: str, encoding: str = "utf-8") -> bytes:
    """`start;ENCODING=QUOTED-PRINTABLE:` and the value, soft line breaks before column 77.

    CHARSET is said where the value is not ASCII; an end of line is `=0D=0A` (vCard 2.1, section 2.1.3). A
    blank never begins or ends a line, where some readers would take it for a fold; a line that goes on has no bare
    colon, lest it be taken for the next property.
    """
    charset = "" if value.isascii() else f";CHARSET={encoding.upper()}"
    line = f"{start}{charset};ENCODING=QUOTED-PRINTABLE:".encode(encoding, "replace")
    lines: list[bytes] = []
    for char in _quoted(value, encoding):
        token = b"=3A" if lines and char == b":" else char
        if len(line) + len(token) > FOLD:
            lines.append(line + b"=")
            line = _SAFE_AT_START.get(token, token)
        else:
            line += token
    if line.endswith(b" "):
        line = line[:-1] + b"=20"
    return b"\r\n".join([*lines, line]) + b"\r\n"


def _quoted(value: str, encoding: str) -> list[bytes]:
    """The value in pieces that no soft break may cut: one character, or its `=XX` octets."""
    tokens: list[bytes] = []
    for char in _LINE_END.sub("\r\n", value):
        octets = char.encode(encoding, "replace")
        if char == " " or (len(octets) == 1 and octets[0] in _PLAIN):
            tokens.append(octets)
        else:
            tokens.append(b"".join(b"=%02X" % octet for octet in octets))
    return tokens


def binary_line(start: str, data: bytes, version: str, media_type: str) -> bytes:
    """A line whose value is bytes in base64: a `data:` URI (4.0), `b` (3.0), or `BASE64` and a blank line (2.1)."""
    encoded = base64.b64encode(data).decode("ascii")
    if version == "4.0":
        return fold(f"{start}:data:{media_type};base64,{encoded}")
    if version == "3.0":
        return fold(f"{start}:{encoded}")
    rows = [f" {encoded[place : place + FOLD - 1]}\r\n" for place in range(0, len(encoded), FOLD - 1)]
    return f"{start}:\r\n{''.join(rows)}\r\n".encode("utf-8", "replace")
