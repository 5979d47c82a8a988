"""QR codes read back by zxing-cpp, as a phone would."""

from __future__ import annotations

from collections.abc import Sequence

import zxingcpp
from PySide6.QtGui import QImage


def read_modules(modules: Sequence[Sequence[bool]], scale: int = 4, quiet: int = 4) -> list[bytes]:
    """What the codes say that a picture of those modules holds."""
    side = (len(modules) + 2 * quiet) * scale
    rows = [bytearray(b"\xff" * side) for _ in range(side)]
    for y, line in enumerate(modules, quiet):
        for x, dark in enumerate(line, quiet):
            if dark:
                for row in rows[y * scale : (y + 1) * scale]:
                    row[x * scale : (x + 1) * scale] = bytes(scale)
    return _read(b"".join(rows), side, side)


def read_image(image: QImage) -> list[bytes]:
    """What the codes in a picture say."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    lines = [bytes(grey.constScanLine(y))[: grey.width()] for y in range(grey.height())]
    return _read(b"".join(lines), grey.height(), grey.width())


def _read(pixels: bytes, height: int, width: int) -> list[bytes]:
    found = zxingcpp.read_barcodes(memoryview(pixels).cast("B", (height, width)))
    return [one.bytes for one in found]
