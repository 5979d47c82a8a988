"""From bytes to text: the mark, then UTF-16 without one, then strict UTF-8, then a code page that reads well.

A CSV file never says its encoding. A byte-order mark is sure; so is text that is valid UTF-8 with accents in it. What
is left is a choice between the code pages of Windows, of old Macs and of DOS (Excel still offers both), and Latin 9,
made by which of them gives letters. The whole file is looked at, a block at a time.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ...domain.errors import InputError

BLOCK = 1 << 20
"""Bytes read at a time."""

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
_UNWANTED = re.compile("[\0\ufeff]")
_COMMON = re.compile("[éÉüÜ]")
_BAD = re.compile(
    rf"[\x80-\x9f‡†‰ƒˆ˜™¢£¤¥¦¨¬¯¶¸¾¼½‚„‹›∂∑∏π∫Ω√≈∆◊ﬁﬂıƪº─-╿▀-▟■­¬þðÞÐ]"
    rf"|»(?=[a-z])|(?<=[a-z])«"
    rf"|(?<=[a-z])[{_LETTERS.upper()}ŽŠŸ]|(?<=[A-Z])[{_LETTERS.upper()}ŽŠŸ](?=[a-z])"
)
# What only Latin 9 has where cp1252 has fractions and loose accents: `œ` inside a word, `€` behind a figure.
_LATIN_9 = re.compile(r"(?<=[a-zA-Z])[½¼¨¸´¦](?=[a-zA-Z])|\d ?¤")
_SAMPLE = 400_000
_CODE_PAGES = ("cp1252", "mac_roman", "cp850")
_WINDOWS = "reseau-windows"
_KEEP = "replace"


@dataclass(frozen=True, slots=True)
class Encoding:
    """How bytes are read: the name to show, as Python has it, the codec and what it does with bytes it cannot read.

    `guessed` is true when the bytes did not say and another reading was possible.
    """

    name: str
    codec: str
    guessed: bool
    errors: str = _KEEP


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and how it was read: line ends as they were, no mark, no NUL."""

    text: str
    how: Encoding


def chosen_encoding(name: str) -> Encoding:
    """The encoding that somebody chose; InputError ("csv.unknown_encoding") for a name that Python does not know."""
    try:
        b" ".decode(name, _KEEP)
        codecs.getincrementaldecoder(name)
    except (LookupError, UnicodeError) as error:
        raise InputError("csv.unknown_encoding", encoding=name) from error
    return Encoding(name.lower(), name, False)


def find_encoding(blocks: Iterable[bytes]) -> Encoding:
    """The encoding of a file given in blocks; never fails."""
    parts = iter(blocks)
    first = next(parts, b"")
    for mark, codec, name in _MARKS:
        if first.startswith(mark):
            return Encoding(name, codec, False)
    wide = _wide_codec(first)
    if wide is not None:
        return Encoding(wide, wide, True)
    return _narrow(first, parts)


def decoded_blocks(blocks: Iterable[bytes], how: Encoding) -> Iterator[str]:
    """The text of a file in blocks, without NUL and marks (files put together have several)."""
    decoder = codecs.getincrementaldecoder(how.codec)(how.errors)
    for block in blocks:
        yield _UNWANTED.sub("", decoder.decode(block))
    yield _UNWANTED.sub("", decoder.decode(b"", final=True))


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """The text of a file; with `encoding`, by that one (what it cannot read becomes U+FFFD).

    Raises InputError ("csv.unknown_encoding") for a name that Python does not know. Never fails otherwise.
    """
    how = chosen_encoding(encoding) if encoding is not None else find_encoding([data])
    return Decoded("".join(decoded_blocks([data], how)), how)


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


def _narrow(first: bytes, rest: Iterator[bytes]) -> Encoding:
    """UTF-8, whole or with a few foreign bytes in it, else the likelier code page."""
    strict = codecs.getincrementaldecoder("utf-8")()
    whole = True
    sequences = strays = 0
    sample = bytearray()
    for block in _chained(first, rest):
        whole = whole and _reads(strict, block)
        high = len(_HIGH.findall(block))
        found = _SEQUENCE.findall(block) if high else []
        sequences, strays = sequences + len(found), strays + high - sum(map(len, found))
        if high and len(sample) < _SAMPLE:
            sample += block[: _SAMPLE - len(sample)]
    if whole and _reads(strict, b"", final=True):
        return Encoding("utf-8", "utf-8", False)
    if sequences > 2 * strays:
        return Encoding("utf-8", "utf-8", True, _WINDOWS)
    return _code_page(bytes(sample))


def _chained(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from rest


def _reads(decoder: codecs.IncrementalDecoder, block: bytes, final: bool = False) -> bool:
    try:
        decoder.decode(block, final)
    except UnicodeDecodeError:
        return False
    return True


def _code_page(sample: bytes) -> Encoding:
    """The code page in which bytes look most like names."""
    texts = {name: sample.decode(name, _errors_of(name)) for name in _CODE_PAGES}
    best = max(_CODE_PAGES, key=lambda name: _looks(texts[name]))
    if best == "cp1252" and _LATIN_9.search(texts[best]):
        best = "iso8859_15"
    return Encoding(best, best, True, _errors_of(best))


def _errors_of(codec: str) -> str:
    return _WINDOWS if codec == "cp1252" else _KEEP


def _looks(text: str) -> int:
    """How well a reading looks: letters of names count for it, signs and capitals inside words against,
    the commonest more than the rest."""
    return len(_GOOD.findall(text)) + 2 * len(_COMMON.findall(text)) - 3 * len(_BAD.findall(text))


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    """Bytes that are not of the encoding, read as cp1252; its undefined ones as the controls of the same number."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "".join(_CP1252[byte] for byte in error.object[error.start : error.end]), error.end


_CP1252 = [bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(256)]
codecs.register_error(_WINDOWS, _as_windows)
