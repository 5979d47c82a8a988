"""What kind of bytes a photo, logo, sound or key is: its MEDIATYPE, else its first bytes, else its TYPE."""

from __future__ import annotations

import re

from reseau_desktop.domain.card import Property

_MARKS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n", "image/png"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"OggS", "audio/ogg"),
    (b"-----BEGIN PGP", "application/pgp-keys"),
)
FAMILIES = {"PHOTO": "image", "LOGO": "image", "SOUND": "audio", "KEY": "application"}
"""The properties that may embed bytes, and what kind of bytes these are."""

_SUBTYPES = {
    "jpg": "image/jpeg",
    "wave": "audio/wav",
    "pgp": "application/pgp-keys",
    "x509": "application/x-x509-user-cert",
}
_SAID = {"audio/wav": "WAVE", "application/pgp-keys": "PGP", "application/x-x509-user-cert": "X509"}
_MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+\Z", re.ASCII)
_NOT_A_FORMAT = {"home", "work", "pref", "internet"}
UNKNOWN = "application/octet-stream"


def media_type(prop: Property, data: bytes) -> str:
    """The media type of an embedded value, such as `image/jpeg`; `application/octet-stream` when nothing tells."""
    for said in prop.param("MEDIATYPE"):
        if _MEDIA_TYPE.match(said):
            return said.lower()
    for mark, kind in _MARKS:
        if data.startswith(mark):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for said in prop.param("TYPE") if (kind := _typed(prop.name, said.lower()))), UNKNOWN)


def _typed(name: str, word: str) -> str:
    """The media type that a TYPE says, in lower case; "" when it says something else."""
    if _MEDIA_TYPE.match(word):
        return word
    if word in _NOT_A_FORMAT or not word.isascii() or not word.isalnum() or name not in FAMILIES:
        return ""
    return _SUBTYPES.get(word, f"{FAMILIES[name]}/{word}")


def type_word(kind: str) -> str:
    """The TYPE that 2.1 and 3.0 write for a media type (`JPEG`, `PNG`, `PGP`); "" for an unknown one."""
    return "" if kind == UNKNOWN else _SAID.get(kind, kind.rpartition("/")[2].upper())
