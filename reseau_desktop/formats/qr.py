"""A QR code as rows of dark and light modules (ISO/IEC 18004)."""

from __future__ import annotations

QUIET = 4
"""Light modules that must surround a code on each side (ISO/IEC 18004, 6.3.8)."""


def modules(data: bytes) -> tuple[tuple[bool, ...], ...]:
    """The code of those bytes, row by row, True for dark, without its quiet zone; level M of correction or better.

    Raises ValueError when they are too many: more than 2,331.
    """
    import segno

    try:
        code = segno.make_qr(data, error="m", mode="byte")
    except segno.DataOverflowError as error:
        raise ValueError(len(data)) from error
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)
