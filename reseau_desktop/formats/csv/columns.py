"""Which column means what: the names of a header looked up in the tables of the producers.

Never by position: columns are found by name, and by their place among columns of the same name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from . import headers, headers_more
from .generic import generic_field
from .names import fold

_LANGUAGES = ("en", "fr", "de")
# The languages of the columns of a producer's first table, and of its second.
_TONGUES = (_LANGUAGES, ("es", "it", "nl"))
_PLACEHOLDER = "{n}"

# Producer, the name of its format as the outside knows it, its tables. At the same number of names the first wins.
_FAMILIES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("outlook", "outlook-csv", (headers.OUTLOOK, headers_more.OUTLOOK)),
    ("google", "google-csv", (headers.GOOGLE,)),
    ("linkedin", "linkedin-csv", (headers.LINKEDIN, headers_more.LINKEDIN)),
    ("thunderbird", "csv", (headers.THUNDERBIRD,)),
    ("yahoo", "csv", (headers.YAHOO,)),
    ("windows", "csv", (headers.WINDOWS + headers.OUTLOOK,)),
    ("mac", "csv", (headers.MAC,)),
)


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What each column of a file means: one field a column, in the order of the header.

    A field is `kind` or `kind@slot` as in the tables (`given`, `tel@cell`, `adr.postal@home`); "" keeps the column
    as an unknown one, `drop` leaves it out. The fields a person may choose from are `MAPPABLE`.
    """

    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Recognition:
    """What a header turned out to be: producer, format, language of most of its names, meaning of its columns.

    `known` is the number of columns that were recognised.
    """

    family: str
    format: str
    language: str
    mapping: ColumnMapping
    known: int


# The fields a person may choose for a column, in the order in which they are offered.
MAPPABLE: tuple[str, ...] = (
    "", "drop", "fn", "given", "family", "middle", "prefix", "suffix", "nickname", "org", "unit", "title", "role",
    "email", "email@work", "email@home", "email@other", "tel", "tel@cell", "tel@work", "tel@home", "tel@other",
    "tel@main", "tel@fax", "url",
    "adr.text", "adr.street", "adr.number", "adr.street2", "adr.postal", "adr.locality", "adr.town", "adr.region",
    "adr.country", "adr.pobox",
    "adr.street@work", "adr.postal@work", "adr.locality@work", "adr.region@work", "adr.country@work",
    "adr.street@home", "adr.postal@home", "adr.locality@home", "adr.region@home", "adr.country@home",
    "bday", "anniversary", "note", "categories", "connected",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Table:
    """One producer: exact names (with the ordinal among equal ones, 0 = any) and numbered ones, with languages."""

    names: dict[tuple[str, int], tuple[str, str]]
    numbered: tuple[tuple[re.Pattern[str], str], ...]

    def find(self, name: str, ordinal: int) -> tuple[str, str] | None:
        """The field and the language of a folded name."""
        found = self.names.get((name, ordinal)) or self.names.get((name, 0))
        if found is not None:
            return found
        for pattern, field in self.numbered:
            match = pattern.fullmatch(name)
            if match is not None:
                return field.replace(_PLACEHOLDER, match[1]), "en"
        return None


@cache
def _table(texts: tuple[str, ...]) -> _Table:
    names: dict[tuple[str, int], tuple[str, str]] = {}
    numbered: list[tuple[re.Pattern[str], str]] = []
    lines = [
        (row, tongues) for text, tongues in zip(texts, _TONGUES, strict=False) for row in text.strip().splitlines()
    ]
    for row, tongues in lines:
        field, *languages = (cell.strip() for cell in row.split("|"))
        for language, cell in zip(tongues, languages, strict=False):
            for name in cell.split(" / ") if cell != "-" else ():
                if _PLACEHOLDER in name:
                    before, after = name.split(_PLACEHOLDER)
                    numbered.append((re.compile(rf"{fold(before)} (\d+) {fold(after)}"), field))
                else:
                    plain, _, ordinal = name.partition("#")
                    names.setdefault((fold(plain), int(ordinal or 0)), (field, language))
    return _Table(names, tuple(numbered))


def recognise(header: Sequence[str]) -> Recognition:
    """The producer whose names explain the most columns, and the meaning of each column.

    A header that general names explain as well as any producer's is nobody's ("csv"), unless it bears a producer's
    mark; names that the producer's table does not know are looked up among the general ones.
    """
    folded = [fold(name) for name in header]
    seen: Counter[str] = Counter()
    ordinals = []
    for name in folded:
        seen[name] += 1
        ordinals.append(seen[name])
    general = [generic_field(name) for name in header]
    best = ("", "csv", [("", "")] * len(folded))
    most = sum(1 for field in general if field)
    for family, kind, texts in _FAMILIES:
        table = _table(texts)
        found = [table.find(*key) or ("", "") for key in zip(folded, ordinals, strict=True)]
        score = sum(1 for field, _ in found if field) + (_MARK if _is_marked(family, header) else 0)
        if score > most:
            most, best = score, (family, kind, found)
    fields = tuple(own or other for (own, _), other in zip(best[2], general, strict=True))
    spoken = Counter(language for field, language in best[2] if field)
    known = sum(1 for field in fields if field)
    return Recognition(best[0], best[1], _language(spoken, folded), ColumnMapping(fields), known)


# Names that only one producer gives, to the hyphen; one of them counts as much as so many others.
_MARK = 3
_MARKS = {
    "outlook": {
        "e-mail address", "adresse de messagerie", "adresse de courrier", "e-mail-adresse",
        "dirección de correo electrónico 2", "indirizzo posta elettronica", "via (uff.)", "werkadres, straat",
    },
    "windows": {"business web page", "page web (bureau)", "page web (domicile)", "département (domicile)"},
    "linkedin": {
        "connected on", "current position", "date de connexion", "connecté le", "connexion le", "en relation depuis",
        "date de mise en relation", "verbunden am", "vernetzt am", "fecha de conexión", "conectado el",
        "conectado desde", "connesso il", "collegato il", "verbonden op",
    },
    "thunderbird": {"display name", "nom à afficher", "anzeigename", "primary email"},
    "yahoo": {"distribution lists", "yahoo! phone"},
}  # fmt: skip
_ENGLISH = re.compile(r"(first|last|full|display)? ?name|company|phone|birthday|notes|address|city|job title|title")


def _is_marked(family: str, header: Sequence[str]) -> bool:
    """Whether a header bears a name that only this producer gives."""
    return not _MARKS.get(family, set()).isdisjoint(name.strip().casefold() for name in header)


def _language(spoken: Counter[str], folded: list[str]) -> str:
    """The language of a header: what matters is the order of day and month.

    Some names are English in the header of any language (`Fax`, `Telex`), so a quarter in another one is enough.
    """
    foreign = max((one for one in spoken if one != "en"), key=lambda one: spoken[one], default="en")
    if spoken:
        return foreign if 4 * spoken[foreign] >= spoken.total() else "en"
    return "en" if any(_ENGLISH.fullmatch(name) for name in folded) else "fr"
