"""Properties of a card (vCard 4.0) made of plain texts: the escapes and parameters stand here and nowhere else."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from ...domain.card import Property
from ..vcard.text_values import escape, join_components, join_list

VERSION = "4.0"
_SIGNS = re.compile(r"[^A-Z0-9]+")
_Params = tuple[tuple[str, str], ...]


def text_property(name: str, text: str, params: _Params = (), group: str = "") -> Property:
    """A property whose value is one text."""
    return Property(name, escape(text, VERSION), params, group)


def structured(name: str, components: Iterable[str], params: _Params = ()) -> Property:
    """A property of components (N, ORG, ADR), those at the end that are empty kept."""
    return Property(name, join_components(components, VERSION), params)


def listed(name: str, items: Iterable[str]) -> Property:
    """A property that is a list (CATEGORIES)."""
    return Property(name, join_list(items, VERSION))


def date_property(name: str, iso: str) -> Property:
    """A date in the basic form of RFC 6350, 4.3.1: `1980-05-03` is `19800503`, `--05-03` is `--0503`."""
    head, rest = ("--", iso[2:]) if iso.startswith("--") else ("", iso)
    return Property(name, head + rest.replace("-", ""))


def types(names: Iterable[str], preferred: bool = False) -> _Params:
    """The parameters TYPE (and PREF) of a channel."""
    params = tuple(("TYPE", name) for name in names)
    return (*params, ("PREF", "1")) if preferred else params


def unknown(header: str, column: int, text: str) -> Property:
    """A column that no table knows: `X-` and its name in capitals, the header as it stands in X-LABEL.

    `column` counts from 1 and names a column without a header.
    """
    return extra(header or f"Column {column}", header, text)


def extra(name: str, label: str, text: str) -> Property:
    """A fact that the program has no place for, kept as an `X-` property with its label."""
    params = (("X-LABEL", parameter(label)),) if label else ()
    return text_property("X-" + _slug(name), text, params)


def parameter(text: str) -> str:
    """A text as a parameter value can hold it: on one line, without double quotes or control characters."""
    plain = " ".join(text.replace('"', "'").split())
    return "".join(letter for letter in plain if letter.isprintable())


def labelled(properties: Sequence[tuple[Property, str]]) -> list[Property]:
    """Properties with their own labels, as groups with X-ABLabel (`item1.TEL`, `item1.X-ABLABEL`)."""
    result: list[Property] = []
    number = 0
    for one, label in properties:
        if not label:
            result.append(one)
            continue
        number += 1
        group = f"item{number}"
        result.append(Property(one.name, one.value, one.params, group))
        result.append(text_property("X-ABLABEL", label, group=group))
    return result


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().upper()
    return _SIGNS.sub("-", plain).strip("-") or "COLUMN"
