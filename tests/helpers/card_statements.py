"""What a card says, statement by statement, whatever the version that says it: for comparing a card with its copy.

Written apart from the writer: it knows the standards (vCard 2.1, RFC 2426, RFC 6350) and how Apple and Microsoft
spell a few of their facts, and nothing of targets and what they lose.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from reseau_desktop.domain.card import Card, Property
from reseau_desktop.formats.vcard.birthdays import birthday_of
from reseau_desktop.formats.vcard.text_values import split_components, split_list, unescape

_SAME_NAMES = {
    "X-ADDRESSBOOKSERVER-KIND": "KIND",
    "X-ADDRESSBOOKSERVER-MEMBER": "MEMBER",
    **dict.fromkeys(("X-MS-ANNIVERSARY", "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY"), "ANNIVERSARY"),
}
_ROWS = {"N": 5, "ADR": 7, "ORG": 0, "X-MS-SPOUSE": 0}
_LISTS = {"CATEGORIES", "NICKNAME"}
_DAYS = {"BDAY", "ANNIVERSARY", "DEATHDATE"}
_BYTES = {"PHOTO", "LOGO", "SOUND", "KEY"}
_TRAVEL = {"ENCODING", "CHARSET", "VALUE", "X-APPLE-OMIT-YEAR", "ALTID"}
_RELATIONS = {"spouse", "child", "parent", "sibling", "friend", "sweetheart"}
_PLACES = {"Mobile": "cell", "iPhone": "cell", "Home": "home", "Work": "work"}
_WITH_PLACES = {"TEL", "EMAIL", "ADR", "URL"}
_ANDROID_NICKNAME = "vnd.android.cursor.item/nickname;"
_EXTENSIONS = (";ext=", " ext. ", ";EXT=")


class Statement(NamedTuple):
    """One thing said: of a property its value alone (`about` is ""), or with a type, a label, a parameter."""

    name: str
    value: str
    about: str = ""
    said: str = ""


def statements(card: Card) -> Counter[Statement]:
    """Everything a card says; repeats count. Notes count as one text, since any join of them says the same."""
    labels = {
        one.group.lower(): unescape(one.value, card.version).strip() for one in card.all("X-ABLABEL") if one.group
    }
    found: Counter[Statement] = Counter()
    notes: list[str] = []
    for one in card.properties:
        label = labels.get(one.group.lower(), "") if one.group else ""
        if one.name == "X-ABLABEL" and one.group:
            continue
        if one.name == "NOTE":
            notes += [line.strip() for line in _text(one, card.version).split("\n")]
        found.update(_said(one, card.version, label))
    if text := "\n".join(one for one in notes if one):
        found[Statement("NOTE", text)] += 1
    return found


def _said(one: Property, version: str, label: str) -> Iterator[Statement]:
    if one.name == "X-ANDROID-CUSTOM" and one.value.startswith(_ANDROID_NICKNAME):
        one = replace(one, name="NICKNAME", value=one.value.removeprefix(_ANDROID_NICKNAME).split(";")[0])
    name, relation = _name(one, label)
    for value in _values(one, name, version):
        if name == "ADR":
            yield from (Statement("LABEL", " ".join(text.split())) for text in one.param("LABEL"))
        if not value:
            continue
        shown = "" if name == "NOTE" else value
        if shown:
            yield Statement(name, shown)
        for about, said in sorted({*_details(one, name), *_labelled(one, label if not relation else "")}):
            yield Statement(name, shown, about, said)
        if relation and relation != "other":
            yield Statement(name, shown, "TYPE", relation)


def _labelled(one: Property, label: str) -> Iterator[tuple[str, str]]:
    """A label; one of Apple's own words for a place says what a type says."""
    word = label.removeprefix("_$!<").removesuffix(">!$_")
    place = _PLACES.get(word) if word != label and one.name in _WITH_PLACES else None
    if place:
        yield "TYPE", place
    elif label:
        yield "label", word


def _name(one: Property, label: str) -> tuple[str, str]:
    """The name by the standard, and for Apple's related people and days what their label says."""
    word = label.removeprefix("_$!<").removesuffix(">!$_").lower().replace("partner", "sweetheart")
    if one.name == "X-ABRELATEDNAMES" and (word in _RELATIONS or word == "other"):
        return "RELATED", word
    if one.name == "X-ABDATE" and word == "anniversary":
        return "ANNIVERSARY", "other"
    return _SAME_NAMES.get(one.name, one.name), ""


def _values(one: Property, name: str, version: str) -> list[str]:
    if one.blob is not None:
        return [f"bytes {one.blob}"]
    if name in _LISTS:
        return [text for item in split_list(one.value, version) if (text := _plain(item))]
    if name in _ROWS:
        parts = [_plain(part) for part in split_components(one.value, version)]
        while parts and not parts[-1]:
            parts.pop()
        return [" | ".join(parts)]
    if name == "TEL":
        return [_phone(_text(one, version))]
    if name in _DAYS:
        return [birthday_of(_text(one, version), next(iter(one.param("X-APPLE-OMIT-YEAR")), None)) or ""]
    return [" ".join(_text(one, version).split()) if name == "LABEL" else _text(one, version)]


def _details(one: Property, name: str) -> Iterator[tuple[str, str]]:
    """Types and parameters that say more than how the value travelled; PREF=1 and TYPE=pref say the same."""
    for key, value in one.params:
        if key in _TRAVEL or (name, key) == ("ADR", "LABEL"):
            continue
        if one.name in _BYTES and one.blob is not None and key in {"TYPE", "MEDIATYPE"}:
            continue
        if (key, value) == ("PREF", "1"):
            yield "TYPE", "pref"
        else:
            yield key, value.lower() if key == "TYPE" else " ".join(value.split())


def _text(one: Property, version: str) -> str:
    return _plain(unescape(one.value, version))


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _phone(text: str) -> str:
    if text.lower().startswith("tel:"):
        text = text[len("tel:") :]
    for mark in _EXTENSIONS:
        text = text.replace(mark, " ext ")
    return text.strip()
