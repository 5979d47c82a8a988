"""What readers by others find in the files we write is what our own finds there.

ical.js reads 3.0 and 4.0, vobject 2.1 and 3.0.
"""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
import vobject
from hypothesis import Phase, given, settings

from reseau_desktop.domain.card import Card, Property
from reseau_desktop.formats.vcard.facts import facts_of
from reseau_desktop.formats.vcard.profiles import export_card
from reseau_desktop.formats.vcard.targets import ANDROID, ARCHIVE, GOOGLE, IPHONE, OUTLOOK, THUNDERBIRD, Profile
from reseau_desktop.formats.vcard.text_values import split_components, split_list, unescape
from tests.helpers.odd_cards import odd_cards
from tests.helpers.outside_readers import JCard, read_by_ical_js
from tests.helpers.vcard_cards import all_cards, only_card

_CORPUS = os.environ.get("RESEAU_CORPUS")
_ROOT = Path(_CORPUS or "") / "vcards" / "cards"
_FILES = sorted(path for path in _ROOT.rglob("*") if path.is_file()) if _CORPUS else []
corpus = pytest.mark.skipif(not _CORPUS, reason="RESEAU_CORPUS does not name the shared folder")
_ROWS = {"N", "ADR", "ORG"}
_LISTS = {"CATEGORIES", "NICKNAME"}
_BACKSLASH_FIRST = "\\\\;"
_DAYS = {"BDAY", "ANNIVERSARY"}
_NO_TEXTS = {"timestamp", "utc-offset", "date-and-or-time", "date", "date-time"}
_ESCAPED_SEMICOLON = re.compile(r"(\\\\)|\\;")


def _cards() -> list[Card]:
    return [card for path in _FILES for card in all_cards(path.read_bytes())]


def disagreements(data: bytes, theirs: JCard) -> Iterator[str]:
    """Where ical.js and we differ about one card of ours, property by property."""
    ours = only_card(data)
    found = [one for one in theirs if one[0] != "version"]
    if [one[0].upper() for one in found] != [one.name for one in ours.properties]:
        yield f"names: {[one[0] for one in found]} and {[one.name for one in ours.properties]}"
        return
    for their, our in zip(found, ours.properties, strict=True):
        if (their[1].get("group") or "").lower() != our.group.lower():
            yield f"{our.name}: group {their[1].get('group')!r} and {our.group!r}"
        if _types(their[1].get("type", [])) != _types(our.param("TYPE")):
            yield f"{our.name}: types {their[1].get('type')!r} and {our.param('TYPE')!r}"
        if _BACKSLASH_FIRST in our.value and our.name in _ROWS:
            continue  # They take the semicolon after an escaped backslash for an escaped one.
        if our.blob is None and (said := _theirs(their, our)) not in (ours_said := _ours(our), None):
            yield f"{our.name} {their}: {said!r} and {ours_said!r}"
        if our.blob is not None and not _same_bytes(their[3], ours.blobs[our.blob]):
            yield f"{our.name}: other bytes"


def _types(found: str | Iterable[str]) -> set[str]:
    return {one.lower() for one in ([found] if isinstance(found, str) else found)}


def _theirs(their: list[Any], our: Property) -> object:
    """Their value, of known shape as parts, else as it stands; None for what is no text there (numbers, times)."""
    value = their[3]
    if our.name in _ROWS:
        parts = value if isinstance(value, list) else [value]
        return _trimmed([",".join(part) if isinstance(part, list) else part for part in parts])
    if our.name in _LISTS:
        return [_plain(one) for one in their[3:]]
    if our.name in _DAYS:
        return re.sub(r"\W", "", str(value))
    if not isinstance(value, str) or their[2] in _NO_TEXTS:
        return None
    return _line_ends(unescape(value)) if their[2] in ("unknown", "uri", "language-tag") else _plain(value)


def _plain(text: str) -> str:
    """A text of theirs, in which `\\;` stays escaped."""
    return _line_ends(_ESCAPED_SEMICOLON.sub(lambda match: match[1] or ";", text))


def _ours(our: Property) -> object:
    if our.name in _ROWS:
        return _trimmed(split_components(our.value))
    if our.name in _LISTS:
        return [_line_ends(one) for one in split_list(our.value)]
    text = _line_ends(unescape(our.value))
    return re.sub(r"\W", "", text) if our.name in _DAYS else text


def _trimmed(parts: list[str]) -> list[str]:
    parts = [_line_ends(part) for part in parts]
    while parts and not parts[-1]:
        parts.pop()
    return parts


def _line_ends(text: str) -> str:
    return text.replace("\r\n", "\n")


def _same_bytes(value: str, data: bytes) -> bool:
    from base64 import b64decode

    return b64decode(value.rpartition(",")[2]) == data


@corpus
@pytest.mark.parametrize("profile", [IPHONE, ANDROID, GOOGLE, THUNDERBIRD, ARCHIVE], ids=lambda one: one.name)
def test_ical_js_reads_what_we_write_of_real_cards(profile: Profile) -> None:
    written = [export_card(card, profile) for card in _cards()]
    read = read_by_ical_js([one.decode() for one in written])
    assert len(written) > 1000
    refused = [one for one in read if isinstance(one, str) or len(one) != 1]
    assert refused == []
    found = [each for data, cards in zip(written, read, strict=True) for each in disagreements(data, cards[0])]
    assert found == []


def _odd_cards() -> list[Card]:
    """Odd cards that the other reader reads all in one go."""
    found: list[Card] = []

    @settings(max_examples=150, derandomize=True, database=None, phases=[Phase.generate], deadline=None)
    @given(card=odd_cards())
    def collect(card: Card) -> None:
        found.append(card)

    collect()
    return found


@pytest.mark.parametrize("profile", [IPHONE, ANDROID, GOOGLE, THUNDERBIRD, ARCHIVE], ids=lambda one: one.name)
def test_ical_js_reads_what_we_write_of_odd_cards(profile: Profile) -> None:
    cards = _odd_cards()
    if profile is ARCHIVE:  # It keeps groups to the letter, even where they are not legal and not read by others.
        cards = [card for card in cards if not any("." in one.group for one in card.properties)]
    written = [export_card(card, profile) for card in cards]
    read = read_by_ical_js([one.decode() for one in written])
    assert [data for data, found in zip(written, read, strict=True) if isinstance(found, str)] == []
    found = [each for data, cards in zip(written, read, strict=True) for each in disagreements(data, cards[0])]
    assert found == []


def _vobject(data: bytes) -> Any:
    return vobject.readOne(io.StringIO(data.decode(), newline=""), allowQP=True)


def _texts(card: Any, name: str) -> list[str]:
    return [text for one in card.contents.get(name, []) if (text := _line_ends(str(one.value)).strip())]


@corpus
@pytest.mark.parametrize("profile", [IPHONE, ANDROID, GOOGLE, OUTLOOK], ids=lambda one: one.name)
def test_vobject_reads_what_we_write_of_real_cards(profile: Profile) -> None:
    found = [each for card in _cards() for each in _vobject_differs(export_card(card, profile))]
    assert found == []


def _vobject_differs(data: bytes) -> Iterator[str]:
    """Where vobject and we differ about one card of ours."""
    facts, theirs = facts_of(only_card(data)), _vobject(data)
    pairs: list[tuple[str, object, object]] = [
        ("fn", theirs.fn.value.strip(), facts.fn or ""),
        ("email", _texts(theirs, "email"), [one.value for one in facts.emails]),
        ("tel", _texts(theirs, "tel"), [one.value for one in facts.phones]),
        ("title", _texts(theirs, "title")[:1], [facts.title] if facts.title else []),
        ("url", _texts(theirs, "url"), list(facts.urls)),
        ("note", "\n".join(_texts(theirs, "note")), facts.note or ""),
        ("family", _joined(theirs.n.value.family), facts.family or ""),
        ("given", _joined(theirs.n.value.given), facts.given or ""),
        ("additional", _joined(theirs.n.value.additional), facts.additional or ""),
        ("city", [_joined(one.value.city) for one in theirs.contents.get("adr", [])], _cities(facts)),
        ("org", theirs.org.value[0].strip() if "org" in theirs.contents else "", facts.org or ""),
        ("photo", _photo(theirs), facts.photo_bytes),
    ]
    for name, their, our in pairs:
        if their != our and not (b"VERSION:2.1" in data and _cut(their) == _cut(our)):
            yield f"{name}: {their!r} and {our!r}"


def _cut(value: object) -> object:
    """A text up to its first comma: where vobject ends one of 2.1, which has no need to escape commas."""
    if isinstance(value, list):
        return [_cut(one) for one in value]
    return value.partition(",")[0] if isinstance(value, str) else value


def _joined(part: object) -> str:
    """A component, which vobject gives as a list when it holds bare commas."""
    return ",".join(part).strip() if isinstance(part, list) else str(part or "").strip()


def _cities(facts: Any) -> list[str]:
    return [one.locality for one in facts.addresses]


def _photo(card: Any) -> int | None:
    sizes = [len(one.value) for one in card.contents.get("photo", []) if isinstance(one.value, bytes)]
    return sizes[0] if sizes else None
