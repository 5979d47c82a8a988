"""Cards as bytes: the lossless archive, and the writing of adapted cards in any version.

The archive is vCard 4.0 with every property of the card, its group and its parameters in order. What is said
otherwise, because the version asks for it: texts are escaped the 4.0 way; bytes are `data:` URIs; CHARSET, ENCODING,
`VALUE=binary` and the MEDIATYPE of bytes go, since the text is UTF-8 and the URI says what it holds; a card without
FN gets an empty one, which 4.0 asks for (RFC 6350, 6.2.1) and which says nothing. Properties that 4.0 dropped
(LABEL, AGENT, SORT-STRING ...) stay.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reseau_desktop.domain.card import Card, Property
from reseau_desktop.formats.vcard import media
from reseau_desktop.formats.vcard import written_lines as lines
from reseau_desktop.formats.vcard.parameters import TRANSFER
from reseau_desktop.formats.vcard.values import convert

_INLINE = {"binary", "inline"}


def write_archive(card: Card, blobs: Mapping[str, bytes] | None = None, extras: Iterable[Property] = ()) -> bytes:
    """The card in 4.0 with nothing lost, in UTF-8, CR LF at the ends of lines.

    `blobs` are the bytes by SHA-256 when they are kept apart from the card (default: the card's own); `extras`,
    properties written the 4.0 way, follow the card's. Raises KeyError when the bytes of a property are in neither.
    """
    properties = list(card.properties)
    if card.first("FN") is None:
        properties.insert(0, Property("FN", ""))
    held = card.blobs if blobs is None else {**card.blobs, **blobs}
    written = [archive_property(one, card.version) for one in properties]
    return write_properties("4.0", [*written, *extras], held)


def archive_property(prop: Property, source: str) -> Property:
    """The property as the archive says it: its value escaped the 4.0 way, without parameters of transfer."""
    params = tuple(pair for pair in prop.params if not _of_transfer(prop, *pair))
    value = "" if prop.blob is not None else convert(prop, source, "4.0")
    return Property(prop.name, value, params, prop.group, prop.blob)


def _of_transfer(prop: Property, name: str, value: str) -> bool:
    """Whether a parameter only told how the value was carried."""
    if name in TRANSFER:
        return True
    return name == "VALUE" and prop.blob is not None and value.lower() in _INLINE


def write_properties(
    version: str, properties: Iterable[Property], blobs: Mapping[str, bytes], encoding: str = "utf-8"
) -> bytes:
    """BEGIN, VERSION, the properties (already as that version writes them) and END.

    `encoding` is the codec of text that is not ASCII, for 2.1 alone; what it lacks becomes a question mark.
    """
    body = b"".join(_line(prop, version, blobs, encoding) for prop in properties)
    return b"BEGIN:VCARD\r\nVERSION:" + version.encode("ascii") + b"\r\n" + body + b"END:VCARD\r\n"


def _line(prop: Property, version: str, blobs: Mapping[str, bytes], encoding: str) -> bytes:
    """One property as its line."""
    if prop.blob is None:
        start = lines.head(prop.group, prop.name, prop.params, version, bare=version == "2.1")
        return lines.text_line(start, prop.value, version, encoding)
    data = blobs[prop.blob]
    params = tuple(pair for pair in prop.params if pair[0] != "MEDIATYPE")
    start = lines.head(prop.group, prop.name, params, version)
    return lines.binary_line(start, data, version, media.media_type(prop, data))
