"""Photos and other bytes inside a card: base64 however it was written, and data: addresses (RFC 2397)."""

from __future__ import annotations

import binascii
import re
from urllib.parse import unquote_to_bytes

_NOT_BASE64 = re.compile(r"[^A-Za-z0-9+/]+")
_ESCAPED_END = re.compile(r"\\[rn]")
_URL_SAFE = str.maketrans("-_", "+/")
_DATA = re.compile(r"data:([\w.+-]+/[\w.+-]+)?((?:\\?;[\w-]+=[^;,\\]*){0,9})(\\?;base64)?\\?,", re.IGNORECASE)
_ADDRESS = re.compile(r"\s*[a-z][a-z0-9+.-]{1,15}:", re.IGNORECASE)
_STARTS = ("/9j/", "iVBOR", "R0lGOD", "Qk0", "UklGR", "MII", "LS0tLS1CRUdJTi")


def is_address(value: str) -> bool:
    """Whether a value is a link (a URI with its scheme) rather than bytes."""
    return _ADDRESS.match(value) is not None


def looks_like_base64(value: str) -> bool:
    """Whether a value that is not said to be base64 is a picture, a sound or a key all the same."""
    return value.startswith(_STARTS) and len(value) > 40


def decode_base64(text: str) -> bytes | None:
    """The bytes of a base64 text; blanks, folds, padding missing or in the middle, one surplus character forgiven.

    None when there are no bytes in it, or when most of it is no base64.
    """
    text = text.strip()
    if "-" in text or "_" in text:
        text = text.translate(_URL_SAFE)
    if "\\" in text:
        text = _ESCAPED_END.sub("", text)
    try:
        data = binascii.a2b_base64(text)
    except ValueError:
        data = _mended(text)
    return data if _enough(data, text) else _in_pieces("".join(text.split()))


def _enough(data: bytes, text: str) -> bool:
    """Whether that many bytes are most of what the text holds."""
    return bool(data) and len(data) * 10 >= (len(text) - 3) * 6


def _in_pieces(text: str) -> bytes | None:
    """The bytes of a text without blanks that was put together of several, each perhaps with a padding of its own."""
    if _NOT_BASE64.search(text.replace("=", "")):
        return None
    data = b"".join(_mended(piece) for piece in text.split("="))
    return data if _enough(data, text) else None


def _mended(text: str) -> bytes:
    """The bytes of the base64 characters alone, their last group cut or filled up."""
    clean = _NOT_BASE64.sub("", text)
    surplus = len(clean) % 4
    clean = clean[:-1] if surplus == 1 else clean
    return binascii.a2b_base64(clean + "=" * (-len(clean) % 4))


def has_base64_data(value: str) -> bool:
    """Whether a value starts as a data: address with base64, so that the lines after it need no unfolding."""
    return value[:5].lower() == "data:" and "base64" in value[:128].partition(",")[0].lower() and "," in value[:128]


def decode_data_address(value: str) -> tuple[str, bytes] | None:
    """The media type (or "") and the bytes of a data: address, its comma and semicolon escaped or not; else None."""
    match = _DATA.match(value)
    if match is None:
        return None
    rest = value[match.end() :]
    data = decode_base64(rest) if match[3] else unquote_to_bytes(rest)
    return None if not data else ((match[1] or "").lower(), data)
