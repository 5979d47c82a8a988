"""QR codes: read back by another program, and refused when no code is large enough."""

from __future__ import annotations

import pytest

from reseau_desktop.formats import qr
from reseau_desktop.formats.vcard.pocket import MOST
from tests.helpers.qr_reader import read_modules


@pytest.mark.parametrize(
    "data", [b"a", "BEGIN:VCARD\r\nFN:Zoé 🙂 مرحبا\r\n".encode(), bytes(b"x" * MOST), b"0" * 700]
)
def test_another_program_reads_the_code(data: bytes) -> None:
    modules = qr.modules(data)
    assert len(modules) == len(modules[0])
    assert read_modules(modules) == [data]


def test_too_much_for_any_code_is_refused() -> None:
    with pytest.raises(ValueError, match="2332"):
        qr.modules(b"x" * 2332)
