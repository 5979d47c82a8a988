"""The bytes of a file, block by block, made plain: one kind of line end, no NUL, no mark, no UTF-16.

Everything after this module may rely on LF alone ending a line and on ASCII bytes meaning ASCII. The other
bytes are not decoded here: that is done line by line, in `charsets`.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import BinaryIO

BLOCK = 256 * 1024
"""Bytes read at a time; what keeps the memory flat whatever the size of the file."""

_LONE_CARRIAGE = re.compile(rb"\r(?!\n)")
_CARRIAGE = re.compile(rb"\r+\n|\r")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def marked_encoding(start: bytes) -> str | None:
    """The encoding that a byte-order mark, or the NULs of unmarked UTF-16, show at the start of a file."""
    for mark, name in _MARKS:
        if start.startswith(mark):
            return name
    if len(start) >= 4 and 0 not in (start[0], start[2]) and start[1] == start[3] == 0:
        return "utf-16-le"
    if len(start) >= 4 and 0 not in (start[1], start[3]) and start[0] == start[2] == 0:
        return "utf-16-be"
    return None


def _slices(source: bytes | memoryview | BinaryIO) -> Iterator[bytes]:
    """The source in blocks, the last one shorter; a source in memory is not copied as a whole."""
    if isinstance(source, bytes | bytearray | memoryview):
        view = memoryview(source).cast("B")
        for start in range(0, len(view), BLOCK):
            yield bytes(view[start : start + BLOCK])
        return
    while block := source.read(BLOCK):
        yield block


class Blocks:
    """Iterates over the plain blocks of a source.

    `bytes_read` counts the bytes taken from the source so far; `marked` is the encoding its start shows, or
    None. Reading errors of the file (OSError) pass through; no content raises.
    """

    def __init__(self, source: bytes | memoryview | BinaryIO, encoding: str | None = None) -> None:
        self.bytes_read = 0
        self.marked: str | None = None
        self._source = source
        self._wide = encoding if encoding and encoding.startswith(("utf-16", "utf-32")) else None

    def __iter__(self) -> Iterator[bytes]:
        held = b""
        for block in self._narrow():
            whole = held + block
            body = whole.rstrip(b"\r") if whole.endswith(b"\r") else whole
            held = whole[len(body) :][:2]
            yield _plain(body)
        if held:
            yield b"\n"

    def _narrow(self) -> Iterator[bytes]:
        """The blocks without their mark, UTF-16 and UTF-32 turned into UTF-8."""
        decoder: codecs.IncrementalDecoder | None = None
        for block in _slices(self._source):
            if not self.bytes_read:
                self.marked = marked_encoding(block[:4])
                wide = self._wide or self.marked
                if wide and wide != "utf-8":
                    decoder = codecs.getincrementaldecoder(wide)(errors="replace")
            self.bytes_read += len(block)
            if decoder is not None:
                yield decoder.decode(block).removeprefix("\ufeff").encode("utf-8", "replace")
            else:
                yield block
        if decoder is not None:
            yield decoder.decode(b"", final=True).encode("utf-8", "replace")


def _plain(block: bytes) -> bytes:
    """A block with LF as the only end of line (CR LF, CR CR LF and CR count as one) and without NUL."""
    if b"\0" in block:
        block = block.replace(b"\0", b"")
    if _LONE_CARRIAGE.search(block):
        return _CARRIAGE.sub(b"\n", block)
    return block.translate(None, b"\r")
