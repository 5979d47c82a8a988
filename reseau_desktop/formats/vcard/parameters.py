"""What stands before the colon of a content line: group, name and parameters, in every dialect.

Sources: RFC 6350, 3.3 and 5; RFC 6868 (carets); vCard 2.1, section 2.1.3 (parameters without a name).
"""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple

from reseau_desktop.formats.vcard.charsets import MULTIBYTE, known_encoding

Params = tuple[tuple[str, str], ...]


class Kind(Enum):
    """How the value of a property has to be read; `DECLARED_TEXT` is text whose CHARSET matters even to ASCII."""

    TEXT = 0
    QUOTED_PRINTABLE = 1
    BASE64 = 2
    MEDIA = 3
    VERSION = 4
    AGENT = 5
    NOT_A_NAME = 6
    DECLARED_TEXT = 7


class Head(NamedTuple):
    """A content line up to its colon. `charset` is the codec it declares, or None; `unknown` its name if unknown."""

    name: str
    params: Params
    group: str
    kind: Kind
    charset: str | None = None
    unknown: bool = False


MEDIA = frozenset({"PHOTO", "LOGO", "SOUND", "KEY"})
"""The properties whose value may be embedded bytes."""

TRANSFER = frozenset({"ENCODING", "CHARSET"})
"""Parameters that say how a value travelled, not what it says; a writer makes its own."""

_NAME = re.compile(r"[A-Za-z0-9_-]+\Z")
_NOT_OF_NAMES = re.compile(r"[^A-Z0-9_-]+")
_GROUP = re.compile(r"[\w-]+(?:\.[\w-]+)*\Z")
_QUOTED_HEAD = re.compile(r'(?:[^":]++|"[^"]*")*+(?=:)')
_PIECES = {sign: re.compile(rf'(?:[^"{sign}]++|"[^"]*(?:"|\Z))++') for sign in ";,"}
_LABEL_GOES_ON = re.compile(r"[^;\"]*\^[n'^][^;:\"]*(?=:)")
_CARET = re.compile(r"\^(.)", re.DOTALL)
_CARETS = {"n": "\n", "'": '"', "^": "^"}
_BASE64 = frozenset({"B", "BASE64", "BASE-64", "B64"})
_QUOTED_PRINTABLE = frozenset({"QUOTED-PRINTABLE", "QP", "Q"})
_BARE_ENCODINGS = frozenset({"BASE64", "QUOTED-PRINTABLE", "8BIT", "7BIT"})
_LISTS = frozenset({"TYPE", "PID"})
_LONG, _ABSURD = 512, 64 * 1024
_MOST_KNOWN = 4096


def cut(line: str) -> tuple[str, str, str]:
    """The line cut at the colon that ends its parameters (one inside quotes does not), as `str.partition` does.

    A LABEL that should be quoted and is not goes on as long as there are carets, which no value has (RFC 6868).
    """
    head, colon, value = line.partition(":")
    if head.count('"') % 2:
        match = _QUOTED_HEAD.match(line)
        if match is not None:
            return match[0], ":", line[match.end() + 1 :]
    elif "^" in value and ";LABEL=" in head.upper():
        match = _LABEL_GOES_ON.match(value)
        if match is not None:
            return f"{head}:{match[0]}", ":", value[match.end() + 1 :]
    return head, colon, value


def parse_head(head: str) -> Head:
    """The group, name and parameters before the colon; the same heads, which cards are full of, are parsed once."""
    found = known_heads.get(head)
    if found is None:
        found = _parse(head)
        if found.kind is not Kind.NOT_A_NAME and len(head) < _LONG and _is_whole(head, found):
            if len(known_heads) >= _MOST_KNOWN:
                known_heads.clear()
            known_heads[head] = found
    return found


def _is_whole(head: str, found: Head) -> bool:
    """Whether such a head ends at its colon whatever follows: no quote is open in it, and no LABEL may go on."""
    return head.count('"') % 2 == 0 and all(key != "LABEL" for key, _ in found.params)


known_heads: dict[str, Head] = {}
"""The heads parsed so far, bounded in number and length, each sure to end at its colon; `parse_head` fills it."""


def _parse(head: str) -> Head:
    if len(head) > _ABSURD:
        return Head(head, (), "", Kind.NOT_A_NAME)
    full, _, rest = head.partition(";")
    group, _, name = full.strip().rpartition(".")
    if not _NAME.match(name) or (group and not _GROUP.match(group)):
        return Head(head, (), "", Kind.NOT_A_NAME)
    name = name.upper()
    params = _params(name, rest) if rest else ()
    charset, unknown = _charset(params)
    kind = _kind(name, params)
    if kind is Kind.TEXT and (unknown or charset in MULTIBYTE):
        kind = Kind.DECLARED_TEXT
    return Head(name, params, group, kind, charset, unknown)


def _params(name: str, text: str) -> Params:
    """The parameters in order, one pair for each value."""
    parts = _PIECES[";"].findall(text) if '"' in text else text.split(";")
    found: list[tuple[str, str]] = []
    for part in parts:
        key, equals, value = part.partition("=")
        key = key.strip().upper()
        if equals and not (key.isascii() and key.isalpha()):
            key = _NOT_OF_NAMES.sub("", key)
        if not equals:
            key, value = _bare(name, key), part
        key = key or "TYPE"
        found.extend((key, one) for one in _values(key, value.strip()) if one)
    return tuple(found)


def _bare(name: str, word: str) -> str:
    """The name of a parameter that is a value only."""
    if word in _BARE_ENCODINGS or (word == "B" and name in MEDIA):
        return "ENCODING"
    return "TYPE"


def _values(key: str, value: str) -> list[str]:
    """The values of one parameter; a quoted list of types counts as several, as RFC 6350 has it."""
    if '"' in value:
        pieces = _PIECES[","].findall(value)
        if key in _LISTS:
            return [_clean(one) for piece in pieces for one in piece.strip('"').split(",")]
        if all(piece.startswith('"') for piece in pieces):
            return [_clean(piece.strip('"')) for piece in pieces]
        return [_clean(value.replace('"', ""))]
    if "," in value and key in _LISTS:
        return [_clean(one) for one in value.split(",")]
    return [_clean(value)]


def _clean(value: str) -> str:
    """A value without blanks around it and with the carets of RFC 6868 resolved."""
    value = value.strip()
    if "^" not in value:
        return value
    return _CARET.sub(lambda match: _CARETS.get(match[1], match[0]), value)


def _charset(params: Params) -> tuple[str | None, bool]:
    """The codec declared, and whether the one declared is unknown."""
    for key, value in params:
        if key == "CHARSET":
            codec = known_encoding(value)
            usable = codec is not None and not codec.startswith(("utf-16", "utf-32"))
            return (codec if usable else None), codec is None
    return None, False


def _kind(name: str, params: Params) -> Kind:
    """How the value has to be read."""
    for key, value in params:
        encoding = value.upper()
        if key == "ENCODING" and encoding in _QUOTED_PRINTABLE:
            return Kind.QUOTED_PRINTABLE
        if (key == "ENCODING" and encoding in _BASE64) or (key == "TYPE" and encoding == "BASE64"):
            return Kind.BASE64
    if name in MEDIA:
        return Kind.MEDIA
    return {"VERSION": Kind.VERSION, "AGENT": Kind.AGENT}.get(name, Kind.TEXT)
