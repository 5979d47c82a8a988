"""From bytes to text: strict UTF-8, then what is declared, then a guess that says it is one.

Order of trust: the mark of the file (`sources`), strict UTF-8, the CHARSET of the property, the encoding chosen by
the user, a CHARSET that another property of the card declares, the language it declares, Shift_JIS or Cyrillic when
whole words are of it, windows-1250 or Mac Roman when windows-1252 would put a sign or a capital inside a word, then
windows-1252.
Detectors by statistics are not used: they take French windows-1252 for windows-1250.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

_SAFE = re.compile(
    r"utf_(8|16|32)|iso8859|iso2022|cp\d|koi8|shift_jis|euc_|gb|big5|mac_|johab|hz$|tis_620|ptcp|kz1048|ascii"
)
_WIDER = {
    "utf-8-sig": "utf-8",
    "iso8859-1": "cp1252",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "iso8859-9": "cp1254",
}
_EAST_ASIAN = "cp932 euc_jp gb18030 big5 big5hkscs cp950 cp949 johab hz iso2022_jp iso2022_jp_2 iso2022_kr"
MULTIBYTE = frozenset(_EAST_ASIAN.split())
"""Encodings whose bytes may be ASCII or sound UTF-8 by chance, so that they are believed first when declared."""

_BY_LANGUAGE = {
    **dict.fromkeys(("pl", "cs", "sk", "hu", "hr", "sl", "ro", "sq", "bs"), "cp1250"),
    **dict.fromkeys(("ru", "uk", "bg", "be", "mk", "sr"), "cp1251"),
    **dict.fromkeys(("lt", "lv", "et"), "cp1257"),
    **{"el": "cp1253", "tr": "cp1254", "he": "cp1255", "ar": "cp1256", "ja": "cp932", "ko": "cp949"},
}
_DECLARED = re.compile(rb"[;\n]charset=\"?([\w.:-]{2,40})", re.IGNORECASE)
_LANGUAGE = re.compile(rb";language=\"?([a-z]{2})\b", re.IGNORECASE)
_JAPANESE = re.compile(rb"[\x82\x83][\x40-\xf1]|[\x88-\x9f][\x80-\xfc][\x81-\x9f\xe0-\xef][\x40-\xfc]")
_CYRILLIC = re.compile(rb"[\xc0-\xff]{4}|[\xa8\xaa\xaf\xb2\xb3\xb8\xba\xbf-\xff]{5}")
_CENTRAL = re.compile(rb"[A-Za-z](?:[\xb3\xb9\xbf][a-z]|\xeck|\xf9\x9e)")
_MACINTOSH = re.compile(rb"[a-z][\x8d-\x8f][a-z]")
_UTF8_CHARACTER = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}",
)
_TELLING = ((_CYRILLIC, "cp1251"), (_CENTRAL, "cp1250"), (_MACINTOSH, "mac-roman"))
FALLBACK = "cp1252"


@lru_cache(maxsize=256)
def known_encoding(name: str) -> str | None:
    """The codec that a declared or chosen name of an encoding means, or None when there is no such text encoding.

    Names are read as the web does: ISO-8859-1 is windows-1252, Shift_JIS is its Windows form, and so on.
    """
    plain = name.strip().strip('"').lower().removeprefix("x-")
    if plain in ("ansi", "windows-ansi"):
        return FALLBACK
    try:
        found = codecs.lookup(re.sub(r"^windows-(?=\d)", "cp", plain)).name
    except (LookupError, ValueError):
        return None
    return _WIDER.get(found, found) if _SAFE.match(found.replace("-", "_")) else None


class Decoded(NamedTuple):
    """A text and the encoding that gave it; `guessed` when nothing declared it, `lossy` when some was lost."""

    text: str
    encoding: str
    guessed: bool = False
    lossy: bool = False


@dataclass(frozen=True, slots=True)
class Fallback:
    """What undeclared bytes that are not UTF-8 are read as; `chosen` when the user said so (it then goes first)."""

    encoding: str = FALLBACK
    guessed: bool = True
    chosen: bool = False


def fallback_of(card: bytes) -> Fallback:
    """The fallback for one card: what it declares elsewhere, else what its language or its bytes suggest."""
    for match in _DECLARED.finditer(card):
        name = known_encoding(match[1].decode("ascii", "replace"))
        if name and name not in ("utf-8", "ascii") and not name.startswith(("utf-", "iso2022")):
            return Fallback(name, guessed=False)
    language = _LANGUAGE.search(card)
    if language and (name := _BY_LANGUAGE.get(language[1].decode("ascii").lower())):
        return Fallback(name)
    if _looks_japanese(card):
        return Fallback("cp932")
    return Fallback(next((name for sign, name in _TELLING if sign.search(card)), FALLBACK))


def _looks_japanese(card: bytes) -> bool:
    """Whether the bytes are Shift_JIS through and through and hold its kana or neighbouring kanji."""
    if _JAPANESE.search(card) is None:
        return False
    try:
        card.decode("cp932")
    except UnicodeDecodeError:
        return False
    return True


def strict(raw: bytes, encoding: str) -> str | None:
    """The text of the bytes, or None when they are not of that encoding."""
    try:
        return raw.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def decode(raw: bytes, declared: str | None, fallback: Fallback) -> Decoded:
    """The text of some bytes of a card; never fails.

    `declared` is the codec of the property's own CHARSET, as `known_encoding` gives it. East Asian ones go before
    UTF-8, as their bytes may happen to be UTF-8 too; others after it, as they are often declared by mistake.
    """
    for encoding in _candidates(declared, fallback):
        text = strict(raw, encoding)
        if text is not None:
            return Decoded(text, encoding, encoding == fallback.encoding != declared and fallback.guessed)
    if _is_damaged_utf8(raw):
        return Decoded(raw.decode("utf-8", "replace"), "utf-8", lossy=True)
    last = declared if declared and declared not in ("utf-8", "ascii") else fallback.encoding
    text = raw.decode(last, "replace")
    return Decoded(text, last, fallback.guessed and last != declared, lossy="\ufffd" in text)


def _candidates(declared: str | None, fallback: Fallback) -> list[str]:
    """The encodings to try strictly, in order of trust."""
    if declared in MULTIBYTE:
        return [declared, "utf-8", fallback.encoding]
    if declared and declared != "ascii":
        return ["utf-8", declared]
    return [fallback.encoding, "utf-8"] if fallback.chosen else ["utf-8"]


def _is_damaged_utf8(raw: bytes) -> bool:
    """Whether most of what is not ASCII is sound UTF-8: then some bytes were lost, and it is no other encoding."""
    sound = len(_UTF8_CHARACTER.findall(raw))
    return sound > raw.decode("utf-8", "replace").count("\ufffd")
