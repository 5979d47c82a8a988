"""Words of the columns of a table: what a column may hold, and a contact as it would come."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from ...domain.card import CardFacts
from ...formats.csv import MAPPABLE
from ...services.tables import ShownContact
from ..app_state import AppState
from . import words

_CONTEXT = "importing_columns"
_MOST = 160
_KINDS = {
    "": str(QT_TRANSLATE_NOOP("importing_columns", "Keep as it stands")),
    "drop": str(QT_TRANSLATE_NOOP("importing_columns", "Leave out")),
    "fn": str(QT_TRANSLATE_NOOP("importing_columns", "Full name")),
    "given": str(QT_TRANSLATE_NOOP("importing_columns", "First name")),
    "family": str(QT_TRANSLATE_NOOP("importing_columns", "Last name")),
    "middle": str(QT_TRANSLATE_NOOP("importing_columns", "Middle name")),
    "prefix": str(QT_TRANSLATE_NOOP("importing_columns", "Title (Mr, Ms, Dr)")),
    "suffix": str(QT_TRANSLATE_NOOP("importing_columns", "Suffix (Jr, PhD)")),
    "nickname": str(QT_TRANSLATE_NOOP("importing_columns", "Nickname")),
    "org": str(QT_TRANSLATE_NOOP("importing_columns", "Organisation")),
    "unit": str(QT_TRANSLATE_NOOP("importing_columns", "Department")),
    "title": str(QT_TRANSLATE_NOOP("importing_columns", "Job title")),
    "role": str(QT_TRANSLATE_NOOP("importing_columns", "Occupation")),
    "email": str(QT_TRANSLATE_NOOP("importing_columns", "E-mail")),
    "tel": str(QT_TRANSLATE_NOOP("importing_columns", "Phone")),
    "url": str(QT_TRANSLATE_NOOP("importing_columns", "Web page")),
    "adr.text": str(QT_TRANSLATE_NOOP("importing_columns", "Whole address")),
    "adr.street": str(QT_TRANSLATE_NOOP("importing_columns", "Street")),
    "adr.number": str(QT_TRANSLATE_NOOP("importing_columns", "Street number")),
    "adr.street2": str(QT_TRANSLATE_NOOP("importing_columns", "Street, second line")),
    "adr.street3": str(QT_TRANSLATE_NOOP("importing_columns", "Street, third line")),
    "adr.postal": str(QT_TRANSLATE_NOOP("importing_columns", "Postcode")),
    "adr.locality": str(QT_TRANSLATE_NOOP("importing_columns", "Town")),
    "adr.town": str(QT_TRANSLATE_NOOP("importing_columns", "Postcode and town")),
    "adr.region": str(QT_TRANSLATE_NOOP("importing_columns", "Region")),
    "adr.country": str(QT_TRANSLATE_NOOP("importing_columns", "Country")),
    "adr.pobox": str(QT_TRANSLATE_NOOP("importing_columns", "PO box")),
    "adr.extended": str(QT_TRANSLATE_NOOP("importing_columns", "Address, further line")),
    "bday": str(QT_TRANSLATE_NOOP("importing_columns", "Birthday")),
    "bday.day": str(QT_TRANSLATE_NOOP("importing_columns", "Birthday: day")),
    "bday.month": str(QT_TRANSLATE_NOOP("importing_columns", "Birthday: month")),
    "bday.year": str(QT_TRANSLATE_NOOP("importing_columns", "Birthday: year")),
    "anniversary": str(QT_TRANSLATE_NOOP("importing_columns", "Anniversary")),
    "note": str(QT_TRANSLATE_NOOP("importing_columns", "Note")),
    "categories": str(QT_TRANSLATE_NOOP("importing_columns", "Categories")),
    "connected": str(QT_TRANSLATE_NOOP("importing_columns", "Date of connection")),
    "photo": str(QT_TRANSLATE_NOOP("importing_columns", "Link to a photo")),
    "uid": str(QT_TRANSLATE_NOOP("importing_columns", "Identifier")),
}
_SLOTS = {
    "work": str(QT_TRANSLATE_NOOP("importing_columns", "work")),
    "home": str(QT_TRANSLATE_NOOP("importing_columns", "home")),
    "other": str(QT_TRANSLATE_NOOP("importing_columns", "other")),
    "cell": str(QT_TRANSLATE_NOOP("importing_columns", "mobile")),
    "main": str(QT_TRANSLATE_NOOP("importing_columns", "main")),
    "fax": str(QT_TRANSLATE_NOOP("importing_columns", "fax")),
    "pager": str(QT_TRANSLATE_NOOP("importing_columns", "pager")),
    "car": str(QT_TRANSLATE_NOOP("importing_columns", "car")),
}
_LINE = str(QT_TRANSLATE_NOOP("importing_columns", "%1: %2"))
_DETAIL = str(QT_TRANSLATE_NOOP("importing_columns", "Detail the program knows"))


def tell(text: str, count: int = -1) -> str:
    """A text of the columns in the language of the window; `count` for plurals."""
    return QCoreApplication.translate(_CONTEXT, text, None, count)


def field_words(field: str) -> str:
    """What a field of a column is called: `tel@work,cell` is "Phone, work, mobile"."""
    kind, _, slot = field.partition("@")
    kind = "tel" if kind == "tel.value" else "url" if kind == "url.value" else kind
    if kind not in _KINDS:
        return tell(_DETAIL)
    return ", ".join([tell(_KINDS[kind]), *(tell(_SLOTS[one]) for one in slot.split(",") if one in _SLOTS)])


def choices(guess: str, now: str) -> list[tuple[str, str]]:
    """The fields to choose from; those that the program found for this column stand first when they are no usual
    ones."""
    unusual = [field for field in dict.fromkeys((guess, now)) if field not in MAPPABLE]
    return [(field, field_words(field)) for field in (*unusual, *MAPPABLE)]


def contact_lines(shown: ShownContact, state: AppState) -> list[str]:
    """A contact as it would come, in lines: who, how to reach, the rest, and what is kept beside."""
    if shown.refused is not None:
        return [state.words(shown.refused)]
    facts = shown.facts
    lines = [_joined(facts.title, facts.org, *facts.org_units)]
    lines += [_line(words.field_name("TEL", one.types, one.label), one.value) for one in facts.phones]
    lines += [mail.value for mail in facts.emails]
    lines += list(facts.urls)
    lines += [_address(facts, place) for place in range(len(facts.addresses))]
    if facts.birthday:
        lines.append(_line(tell(_KINDS["bday"]), _day(facts.birthday)))
    lines.append(_joined(*facts.categories))
    lines.append(facts.note or "")
    lines += [_line(label, text) for label, text in shown.besides]
    return [short(line) for line in lines if line]


def short(text: str) -> str:
    """A text on one line, cut where it is long."""
    plain = " ".join(text.split())
    return plain if len(plain) <= _MOST else f"{plain[:_MOST].rstrip()}…"


def _joined(*parts: str | None) -> str:
    return " · ".join(part for part in parts if part)


def _address(facts: CardFacts, place: int) -> str:
    one = facts.addresses[place]
    town = " ".join(part for part in (one.postal, one.locality) if part)
    parts = (one.pobox, one.extended, one.street.replace("\n", ", "), town, one.region, one.country)
    return ", ".join(part for part in parts if part)


def _line(name: str, text: str) -> str:
    return tell(_LINE).replace("%1", name).replace("%2", text)


def _day(iso: str) -> str:
    """A birthday with its month in words, so that one sees which number was the day."""
    yearless = iso.startswith("--")
    day = QDate.fromString(f"2000{iso[1:]}" if yearless else iso, "yyyy-MM-dd")
    return QLocale().toString(day, "d MMMM" if yearless else "d MMMM yyyy") if day.isValid() else iso
