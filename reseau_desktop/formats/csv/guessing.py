"""What the names leave open, settled by what stands in the columns."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from .columns import ColumnMapping
from .headers import CIVILITIES

_EMAIL = re.compile(r"(?:mailto:)?[^@\s;,]+@[^@\s;,]+\.[^@\s;,]+")
_PHONE = re.compile(r"(?=(?:\D*\d){7})\+?[\d\s().\-/]{7,25}")
_NAME = re.compile(r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){1,3}")
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_MOST = 0.8
_SHAPES: tuple[tuple[str, Callable[[str], object]], ...] = (
    ("email", _EMAIL.fullmatch),
    ("tel", _PHONE.fullmatch),
    ("url", _LINK.fullmatch),
)


def settle(mapping: ColumnMapping, samples: Sequence[Sequence[str]], by_content: bool) -> ColumnMapping:
    """The mapping with its open fields (`title?`, `name?`) decided.

    `samples` are rows of the file; with `by_content`, columns of unknown name that hold e-mails, phones or links
    get that meaning (left alone where a producer's header is known).
    """
    fields = list(mapping.fields)
    columns = [[row[i].strip() for row in samples if i < len(row) and row[i].strip()] for i in range(len(fields))]
    _settle_titles(fields, columns)
    _settle_names(fields)
    if by_content:
        for index, values in enumerate(columns):
            if not fields[index]:
                fields[index] = _by_shape(values)
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


def _settle_names(fields: list[str]) -> None:
    """`Name` and `Nom`: the family name beside a given name, else the whole name."""
    alone = "given" in fields and "family" not in fields
    for place, field in enumerate(fields):
        if field == "name?":
            fields[place] = "family" if alone else "fn"
            alone = False


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


def _by_shape(values: list[str]) -> str:
    for field, fits in _SHAPES:
        if _most(values, fits):
            return field
    return ""
