from __future__ import annotations

import pytest

from reseau_desktop.domain.card import Property
from reseau_desktop.formats.vcard.media import media_type, type_word


@pytest.mark.parametrize(
    ("name", "params", "data", "kind", "word"),
    [
        ("PHOTO", (), b"\x89PNG\r\n\x1a\n", "image/png", "PNG"),
        ("PHOTO", (("TYPE", "PNG"),), b"\xff\xd8\xff\xe0", "image/jpeg", "JPEG"),
        ("PHOTO", (("MEDIATYPE", "image/avif"),), b"\xff\xd8\xff\xe0", "image/avif", "AVIF"),
        ("PHOTO", (("MEDIATYPE", "nonsense"),), b"RIFF1234WEBPVP8", "image/webp", "WEBP"),
        ("PHOTO", (("TYPE", "home"), ("TYPE", "JPG")), b"unknown", "image/jpeg", "JPEG"),
        ("LOGO", (("TYPE", "image/Svg+xml"),), b"<svg/>", "image/svg+xml", "SVG+XML"),
        ("SOUND", (("TYPE", "WAVE"),), b"unknown", "audio/wav", "WAVE"),
        ("KEY", (("TYPE", "X509"),), b"unknown", "application/x-x509-user-cert", "X509"),
        ("KEY", (("TYPE", "PGP"),), b"-----BEGIN PGP PUBLIC", "application/pgp-keys", "PGP"),
        ("PHOTO", (("TYPE", "a b"),), b"unknown", "application/octet-stream", ""),
        ("X-BYTES", (("TYPE", "JPEG"),), b"unknown", "application/octet-stream", ""),
    ],
)
def test_the_kind_of_bytes(name: str, params: tuple[tuple[str, str], ...], data: bytes, kind: str, word: str) -> None:
    found = media_type(Property(name, "", params), data)
    assert (found, type_word(found)) == (kind, word)
