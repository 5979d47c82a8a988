"""From bytes to text: the mark, then UTF-16 without one, then strict UTF-8, then a code page that reads well.

A CSV file never says its encoding. A byte-order mark is sure; so is text that is valid UTF-8 with accents in it. What
is left is a choice between the code pages of Windows, of old Macs and of DOS (Excel still offers both), and Latin 9,
made by which of them gives letters.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from ...domain.errors import InputError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "utf-16"),
)
_HIGH = re.compile(rb"[\x80-\xff]")
_SEQUENCE = re.compile(rb"[\xc3-\xf4][\x80-\xbf]{1,3}")
# Letters of western European names; in the wrong code page they turn into signs or into capitals inside words.
_LETTERS = "éèêëàâäáãåçôöóòõøîïíìûüúùñßœæý"
_GOOD = re.compile(f"[{_LETTERS}{_LETTERS.upper()}]")
_BAD = re.compile(
    rf"[\x80-\x9f‡†‰ƒˆ˜™¢£¤¥¦¨¬¯¶¸¾¼½‚„‹›∂∑∏π∫Ω√≈∆◊ﬁﬂıƪº─-╿▀-▟■­¬þðÞÐ]"
    rf"|(?<=[a-z])[{_LETTERS.upper()}ŽŠŸ]|(?<=[A-Z])[{_LETTERS.upper()}ŽŠŸ](?=[a-z])"
)
# What only Latin 9 has where cp1252 has fractions and loose accents: `œ` inside a word, `€` behind a figure.
_LATIN_9 = re.compile(r"(?<=[a-zA-Z])[½¼¨¸´¦](?=[a-zA-Z])|\d ?¤")
_SAMPLE = 400_000
_CODE_PAGES = ("cp1252", "mac_roman", "cp850")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text of a file: line ends as they were, no mark, no NUL; `encoding` as Python names it.

    `guessed` is true when the bytes did not say and another reading was possible.
    """

    text: str
    encoding: str
    guessed: bool


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """The text of a file; with `encoding`, by that one (what it cannot read becomes U+FFFD).

    Raises InputError ("csv.unknown_encoding") for a name that Python does not know. Never fails otherwise.
    """
    if encoding is not None:
        return Decoded(_clean(_by_choice(data, encoding)), encoding.lower(), False)
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return Decoded(_clean(data.decode(codec, "replace")), name, False)
    wide = _wide_codec(data)
    if wide is not None:
        return Decoded(_clean(data.decode(wide, "replace")), wide, True)
    return _narrow(data)


def _by_choice(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding, "replace")
    except (LookupError, UnicodeError) as error:
        raise InputError("csv.unknown_encoding", encoding=encoding) from error


def _clean(text: str) -> str:
    """Without mark and NUL, which no cell may hold."""
    return text.lstrip("\ufeff").replace("\0", "")


def _wide_codec(data: bytes) -> str | None:
    """UTF-16 without a mark: every second byte of western text is NUL."""
    head = data[:4096]
    half = len(head) // 2
    if half < 2:
        return None
    if head[1::2].count(0) > 0.6 * half and head[0::2].count(0) < 0.1 * half:
        return "utf-16-le"
    if head[0::2].count(0) > 0.6 * half and head[1::2].count(0) < 0.1 * half:
        return "utf-16-be"
    return None


def _narrow(data: bytes) -> Decoded:
    """UTF-8, whole or with a few foreign bytes in it, else the likelier code page."""
    try:
        return Decoded(_clean(data.decode("utf-8")), "utf-8", False)
    except UnicodeDecodeError:
        pass
    sequences = _SEQUENCE.findall(data)
    strays = len(_HIGH.findall(data)) - sum(map(len, sequences))
    if len(sequences) > 2 * strays:
        return Decoded(_clean(_mostly_utf8(data)), "utf-8", True)
    sample = {name: _in_code_page(data[:_SAMPLE], name) for name in _CODE_PAGES}
    best = max(_CODE_PAGES, key=lambda name: _looks(sample[name]))
    text = _in_code_page(data, best)
    if best == "cp1252" and _LATIN_9.search(text):
        best, text = "iso8859_15", data.decode("iso8859_15")
    return Decoded(_clean(text), best, True)


def _looks(text: str) -> int:
    """How well a reading looks: letters of names count for it, signs and capitals inside words against."""
    return len(_GOOD.findall(text)) - 3 * len(_BAD.findall(text))


def _in_code_page(data: bytes, name: str) -> str:
    return _cp1252(data) if name == "cp1252" else data.decode(name)


def _cp1252(data: bytes) -> str:
    """cp1252, its five undefined bytes as the controls of the same number (as Windows itself does)."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return "".join(_CP1252[byte] for byte in data)


_CP1252 = [bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(256)]


def _mostly_utf8(data: bytes) -> str:
    """UTF-8 whose stray bytes are read as cp1252: a file pasted together, or cut inside a character."""
    parts: list[str] = []
    place = 0
    while place < len(data):
        try:
            parts.append(data[place:].decode("utf-8"))
            break
        except UnicodeDecodeError as error:
            parts.append(data[place : place + error.start].decode("utf-8"))
            parts.append(_cp1252(data[place + error.start : place + error.end]))
            place += error.end
    return "".join(parts)
