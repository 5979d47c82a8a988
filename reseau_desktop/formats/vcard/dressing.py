"""Cards inside a mail or an indented text: what stands before each line of them is taken away."""

from __future__ import annotations

import re
from collections.abc import Iterator

_BEGIN = re.compile(rb"^([ \t>|]{0,16})begin[ \t]*:[ \t]*vcard[ \t]*\n(?=(.{0,17}))", re.IGNORECASE | re.MULTILINE)
_PROPERTY = re.compile(rb"[A-Za-z]")


def undressed(blocks: Iterator[bytes]) -> Iterator[bytes]:
    """The plain blocks of a file without the blanks or signs of quotation that its first card stands behind.

    They are known by the first BEGIN:VCARD and the line after it, when both are in the first block; otherwise the
    blocks come as they are. The number of lines stays.
    """
    first = next(blocks, b"")
    dress = _dress(first)
    if not dress:
        yield first
        yield from blocks
        return
    held = b"\n" + first
    start = 1
    for block in blocks:
        cut = held.rfind(b"\n", max(0, len(held) - len(dress) - 1))
        cut = len(held) if cut < 0 else cut
        yield _bare(held[:cut], dress)[start:]
        held, start = held[cut:] + block, 0
    yield _bare(held, dress)[start:]


def _bare(lines: bytes, dress: bytes) -> bytes:
    return lines.replace(b"\n" + dress, b"\n")


def _dress(start: bytes) -> bytes:
    """What the first card stands behind; empty when it is nothing."""
    match = _BEGIN.search(start)
    if match is None or not match[1] or not match[2].startswith(match[1]):
        return b""
    return match[1] if _PROPERTY.match(match[2][len(match[1]) :]) else b""
