"""How the value of each property is built, and how it passes from the escapes of one version to those of another.

A property is one text, a list, a row of components or a URI; anything else (`X-`, names we do not know) is
passed on as it stands, since nobody can say which of its separators mean something.
"""

from __future__ import annotations

import re
from enum import Enum, auto

from reseau_desktop.domain.card import Property
from reseau_desktop.formats.vcard.text_values import (
    escape,
    join_components,
    join_list,
    raw_components,
    split_components,
    split_list,
    unescape,
)


class Shape(Enum):
    """What a value is made of, and so which characters of it are escaped."""

    TEXT = auto()
    LIST = auto()
    NAMES = auto()
    COMPONENTS = auto()
    URI = auto()
    RAW = auto()


SHAPES: dict[str, Shape] = {
    **dict.fromkeys(
        ("FN", "NOTE", "TITLE", "ROLE", "EMAIL", "TEL", "LABEL", "MAILER", "SORT-STRING", "CLASS", "PRODID"),
        Shape.TEXT,
    ),
    **dict.fromkeys(("CATEGORIES", "NICKNAME"), Shape.LIST),
    **dict.fromkeys(("N", "ADR"), Shape.NAMES),
    **dict.fromkeys(("ORG",), Shape.COMPONENTS),
    **dict.fromkeys(("URL", "PHOTO", "LOGO", "SOUND", "KEY", "SOURCE", "FBURL", "CALURI", "CALADRURI"), Shape.URI),
    **dict.fromkeys(("IMPP", "MEMBER", "RELATED"), Shape.URI),
}
"""Shape of each standard property whose value holds text of people (RFC 2426, 3; RFC 6350, 6); others are RAW.

NAMES are components that may each be a list (N, ADR): their bare commas separate, so they stay bare.
"""

_LINE_END = re.compile(r"\r\n?|\n")
_ESCAPED_SEMICOLON = re.compile(r"(\\\\)|\\;")
_LEAST_COMPONENTS = {"N": 5, "ADR": 7}
_PATH_LIKE = re.compile(r"(\\\\)|\\N")


def shape_of(prop: Property) -> Shape:
    """The shape of this property's value; VALUE=uri and VALUE=text overrule that of the name (RFC 6350, 5.2)."""
    shape = SHAPES.get(prop.name, Shape.RAW)
    kinds = {kind.lower() for kind in prop.param("VALUE")}
    if shape is Shape.TEXT and kinds & {"uri", "url"}:
        return Shape.URI
    if shape is Shape.URI and "text" in kinds:
        return Shape.TEXT
    return shape


def says_something(prop: Property, version: str) -> bool:
    """Whether a property, escaped as that version does, has bytes, or text that is not blank in some part of it."""
    if prop.blob is not None or (prop.value.isalnum() and prop.value.isascii()):
        return True
    shape = shape_of(prop)
    if shape in (Shape.NAMES, Shape.COMPONENTS):
        return any(part.strip() for part in split_components(prop.value, version))
    if shape is Shape.LIST:
        return any(part.strip() for part in split_list(prop.value, version))
    return bool(unescape(prop.value, version).strip())


def uri_value(text: str) -> str:
    """A URI as a value: only what a reader would take for an escape or the end of the line is escaped."""
    return _LINE_END.sub(r"\\n", text.replace("\\", "\\\\"))


def _raw(value: str, source: str, target: str) -> str:
    """A value nobody understands, its separators and escapes left alone.

    2.1 has raw ends of lines and knows no `\\N`: both are written so that the other versions read the same.
    """
    if target == "2.1":
        return value
    if source == "2.1":
        value = _PATH_LIKE.sub(lambda match: match[1] or r"\\N", value)
    return _LINE_END.sub(r"\\n", value)


def _text(value: str, source: str, target: str) -> str:
    return _bare_semicolons(escape(unescape(value, source), target), target)


def _list(value: str, source: str, target: str) -> str:
    return _bare_semicolons(join_list(split_list(value, source), target), target)


def _bare_semicolons(value: str, target: str) -> str:
    """4.0 need not escape semicolons outside components (RFC 6350, 3.4); some of its readers show the backslash."""
    return _ESCAPED_SEMICOLON.sub(lambda match: match[1] or ";", value) if target == "4.0" else value


def _components(value: str, source: str, target: str) -> str:
    return join_components(split_components(value, source), target)


def _names(value: str, source: str, target: str) -> str:
    """Between 3.0 and 4.0 a comma of N or ADR keeps its meaning, separator or text; 2.1 has no such lists."""
    if "2.1" in (source, target):
        return _components(value, source, target)
    return _raw(value, source, target)


def _uri(value: str, source: str, target: str) -> str:
    text = unescape(value, source)
    return uri_value(text) if target != "2.1" else text.replace("\\", "\\\\")


_CONVERTERS = {
    Shape.TEXT: _text,
    Shape.LIST: _list,
    Shape.NAMES: _names,
    Shape.COMPONENTS: _components,
    Shape.URI: _uri,
    Shape.RAW: _raw,
}


def convert(prop: Property, source: str, target: str) -> str:
    """The value of a property of a `source` card as a card of version `target` writes it.

    Read again, it gives the same texts. N and ADR have all their components, as some readers want, and no backslash
    at the end that would escape what is added. The result has no end of line but in 2.1, where the writer encodes it.
    """
    value = _CONVERTERS[shape_of(prop)](prop.value, source, target)
    if prop.name in _LEAST_COMPONENTS:
        if (len(value) - len(value.rstrip("\\"))) % 2:
            value = value[:-1]
        value += ";" * (_LEAST_COMPONENTS[prop.name] - len(raw_components(value)))
    return value
