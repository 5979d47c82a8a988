"""Damage done to bytes, the same for the same seed: as by broken transfers, hands and programs."""

from __future__ import annotations

from random import Random

_SCRAPS = (
    b"\r\n", b"\n", b"\r", b"\0", b"=", b":", b";", b'"', b"\\", b" ", b"\xff", b"\xc3", b"\xef\xbb\xbf", b"\x1b$B",
    b"=\r\n", b"END:VCARD", b"\r\nBEGIN:VCARD\r\n", b"ENCODING=QUOTED-PRINTABLE", b"CHARSET=utf-16", b"BASE64",
)  # fmt: skip


def mutilate(data: bytes, seed: int, strokes: int) -> bytes:
    """The bytes after so many strokes: deletion, repetition, a changed byte, a scrap put in, or the rest cut off."""
    random = Random(seed)
    damaged = bytearray(data)
    for _ in range(strokes):
        at = random.randrange(len(damaged) + 1)
        length = random.choice((1, 1, 2, 5, 20, 80))
        stroke = random.randrange(9)
        if stroke < 3:
            del damaged[at : at + length]
        elif stroke < 5:
            damaged[at:at] = damaged[at : at + length]
        elif stroke < 7 and at < len(damaged):
            damaged[at] = random.randrange(256)
        elif stroke == 7:
            damaged[at:at] = random.choice(_SCRAPS)
        elif random.random() < 0.2:
            del damaged[at:]
    return bytes(damaged)
