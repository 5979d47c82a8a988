"""Text inside a value: escapes, components and lists, as each version of vCard writes them.

vCard 2.1 knows `\\;` only, yet its writers use `\\\\`, `\\,`, `\\:` and `\\n` too; 3.0 and 4.0 escape backslash,
comma, semicolon and newline. Reading is therefore the same for all (sources: vCard 2.1, section 2.1.2; RFC 2426,
section 4; RFC 6350, 3.4); writing is not. For every text and version `unescape(escape(text)) == text`, but for
the ends of lines, which become LF.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_ESCAPE = re.compile(r"\\([nN\\;,:\"]?)")
_COMPONENT = re.compile(r"(?:[^\\;]+|\\.?)*", re.DOTALL)
_ITEM = re.compile(r"(?:[^\\,]+|\\.?)*", re.DOTALL)
_NEWLINES = {"n": "\n", "N": "\n"}


def _plain(match: re.Match[str]) -> str:
    """What one escape stands for; a backslash before any other character is itself."""
    letter: str = match[1]
    if letter:
        return _NEWLINES.get(letter, letter)
    return "\\" if match.end() < len(match.string) else ""


def unescape(text: str, version: str = "") -> str:
    """The text that an escaped value stands for.

    `\\n` and `\\N` give LF (in 2.1 only `\\n`); backslash before `\\ ; , : "` gives that character; before any
    other character it stays, as in `C:\\Users`; alone at the end it is dropped.
    """
    if "\\" not in text:
        return text
    return _ESCAPE.sub(_plain_21 if version == "2.1" else _plain, text)


def _plain_21(match: re.Match[str]) -> str:
    """As `_plain`, but `\\N` is two characters: a path is likelier than a newline."""
    return match[0] if match[1] == "N" else _plain(match)


def escape(text: str, version: str = "3.0") -> str:
    """The text as a value of that version writes it, or one component or list item of it.

    3.0 and 4.0: backslash, semicolon, comma and newline are escaped. 2.1: backslash and semicolon only; a
    newline stays one, for the writer to encode as quoted-printable `=0D=0A`. CR LF and CR count as LF.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace("\\", "\\\\").replace(";", "\\;")
    return text if version == "2.1" else text.replace(",", "\\,").replace("\n", "\\n")


def _split(pattern: re.Pattern[str], text: str) -> list[str]:
    """The stretches between unescaped separators, still escaped."""
    parts: list[str] = []
    place = 0
    while True:
        match = pattern.match(text, place)
        end = match.end() if match else len(text)
        parts.append(text[place:end])
        if end >= len(text):
            return parts
        place = end + 1


def split_components(value: str, version: str = "") -> list[str]:
    """The components of a structured value (N, ADR, ORG) at unescaped semicolons, each unescaped; at least one."""
    if "\\" not in value:
        return value.split(";")
    return [unescape(part, version) for part in _split(_COMPONENT, value)]


def raw_components(value: str) -> list[str]:
    """The components of a structured value still escaped, for those that must stay as they stand; at least one."""
    return _split(_COMPONENT, value)


def split_list(value: str, version: str = "") -> list[str]:
    """The items of a list (CATEGORIES, NICKNAME) at unescaped commas, each unescaped; at least one."""
    if "\\" not in value:
        return value.split(",")
    return [unescape(part, version) for part in _split(_ITEM, value)]


def join_components(components: Iterable[str], version: str = "3.0") -> str:
    """A structured value of plain texts: the inverse of `split_components`."""
    return ";".join(escape(part, version) for part in components)


def join_list(items: Iterable[str], version: str = "3.0") -> str:
    """A list of plain texts: the inverse of `split_list`; commas of an item are escaped in every version."""
    escaped = (escape(item, version) for item in items)
    if version == "2.1":
        return ",".join(item.replace(",", "\\,") for item in escaped)
    return ",".join(escaped)
