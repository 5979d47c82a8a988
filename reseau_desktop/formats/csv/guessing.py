"""What the names leave open, settled by what stands in the columns."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from .columns import ColumnMapping
from .generic import qualifier
from .headers import CIVILITIES

_EMAIL = re.compile(r"(?:mailto:)?[^@\s;,]+@[^@\s;,]+\.[^@\s;,]+")
_PHONE = re.compile(r"(?=(?:\D*\d){7})\+?[\d\s().\-/]{7,25}")
_NAME = re.compile(r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){1,3}")
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_DATE = re.compile(r"\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}-\d{1,2}-\d{1,2}")
_MOST = 0.8


def _is_phone(value: str) -> bool:
    """Whether a cell can only be a phone: digits alone may be anything, and so is a date no phone."""
    bare = value.isdecimal() and not value.startswith("0")
    return not bare and _PHONE.fullmatch(value) is not None and _DATE.fullmatch(value) is None


_SHAPES: tuple[tuple[str, Callable[[str], object]], ...] = (
    ("email", _EMAIL.fullmatch),
    ("tel", _is_phone),
    ("url", _LINK.fullmatch),
)


def settle(
    mapping: ColumnMapping, samples: Sequence[Sequence[str]], names: Sequence[str], by_content: bool
) -> ColumnMapping:
    """The mapping with its open fields (`title?`, `name?`, `given?`) decided.

    `samples` are rows of the file, `names` its header; with `by_content`, columns of unknown name that hold e-mails,
    phones or links get that meaning (left alone where a producer's header is known), unless a column says by its name
    that it holds such things: an unknown one beside it is then somebody else's.
    """
    fields = list(mapping.fields)
    columns = [[row[i].strip() for row in samples if i < len(row) and row[i].strip()] for i in range(len(fields))]
    _settle_titles(fields, columns)
    _settle_names(fields, columns)
    _settle_families(fields, columns)
    if by_content:
        told = {field.partition("@")[0] for field in fields} - {"url"}
        for index, values in enumerate(columns):
            if not fields[index]:
                slot, alone = qualifier(names[index])
                fields[index] = _by_shape(values, slot, set() if alone or not names[index] else told)
        _find_names(fields, columns)
    return ColumnMapping(tuple(fields))


def _settle_titles(fields: list[str], columns: list[list[str]]) -> None:
    """`Title` and `Titre`: a civility beside a job title, the first of two, or what its values are."""
    places = [index for index, field in enumerate(fields) if field == "title?"]
    if len(places) > 1:
        for place in places:
            fields[place] = "title"
        if "prefix" not in fields:
            fields[places[0]] = "prefix"
        return
    for place in places:
        names = [index for index, field in enumerate(fields) if field in ("given", "family", "fn", "name?")]
        if "prefix" in fields:
            fields[place] = "title"
        elif "title" in fields:
            fields[place] = "prefix"
        elif columns[place]:
            civil = all(_is_civility(value) for value in columns[place])
            fields[place] = "prefix" if civil else "title"
        else:
            fields[place] = "prefix" if names and place < min(names) else "title"


def _is_civility(value: str) -> bool:
    words = value.casefold().replace(".", " ").replace("&", " ").split()
    return all(word in CIVILITIES or word == "et" for word in words)


def _settle_names(fields: list[str], columns: list[list[str]]) -> None:
    """`Name` and `Nom`: the family name beside a given name, else the whole name; `Nombre` the other way round.

    Beside both (`Nom`, `Nom d'usage`, `Prénom`) it is neither, unless it says the given name too.
    """
    for place, field in enumerate(fields):
        if field == "given?":
            named = "family" in fields or "name?" in fields
            fields[place] = "given" if named and "given" not in fields else "fn"
    alone = "given" in fields and "family" not in fields
    for place, field in enumerate(fields):
        if field == "name?":
            fields[place] = "family" if alone else "fn" if _is_whole(columns[place], fields, columns) else ""
            alone = False


def _is_whole(values: list[str], fields: list[str], columns: list[list[str]]) -> bool:
    """Whether names are whole ones, as far as the columns of given and family names tell."""
    if not values or "given" not in fields or "family" not in fields:
        return True
    return any(" " in value for value in values) or not any(columns[fields.index("given")])


def _settle_families(fields: list[str], columns: list[list[str]]) -> None:
    """Of two columns of family names, one is a display name when it says the other and more."""
    places = [index for index, field in enumerate(fields) if field == "family"]
    if len(places) != 2 or "fn" in fields:
        return
    for one, other in (places, places[::-1]):
        pairs = list(zip(columns[one], columns[other], strict=False))
        if pairs and all(short in whole for whole, short in pairs) and any(a != b for a, b in pairs):
            fields[one] = "fn"
            return


def _find_names(fields: list[str], columns: list[list[str]]) -> None:
    """Among columns without any known name, the first that holds names of two words or more."""
    if any(field in ("fn", "given", "family") for field in fields):
        return
    for index, values in enumerate(columns):
        if not fields[index] and _most(values, _NAME.fullmatch):
            fields[index] = "fn"
            return


def _most(values: list[str], fits: Callable[[str], object]) -> bool:
    return bool(values) and sum(1 for value in values if fits(value)) >= _MOST * len(values)


def _by_shape(values: list[str], slot: str, told: set[str]) -> str:
    """What a column holds by the look of its cells; "" for what columns hold that are told by their names."""
    for field, fits in _SHAPES:
        if _most(values, fits):
            return "" if field in told else f"{field}@{slot}" if slot else field
    return ""
