"""Editing what a card says once: texts, the components of a name or an organisation, the birthday, the photo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reseau_desktop.domain.card import CardFacts, Property
from reseau_desktop.formats.vcard.birthdays import birthday_of
from reseau_desktop.formats.vcard.days import OMIT_YEAR, is_day, written_day
from reseau_desktop.formats.vcard.draft import Draft
from reseau_desktop.formats.vcard.text_values import raw_components

NAME_FIELDS = ("family", "given", "additional", "prefix", "suffix")
"""The components of N, in its order (RFC 6350, 6.2.2)."""

_SPELLINGS = (
    ("given", "family"),
    ("given", "additional", "family"),
    ("prefix", "given", "family"),
    ("prefix", "given", "additional", "family", "suffix"),
    ("family", "given"),
)
_LAST_COMPONENT = {"N": 4}
_ANDROID_NICKNAME = "X-ANDROID-CUSTOM"


def speaking(draft: Draft, name: str, field: str) -> list[int]:
    """The places of the lines of that name that say something of that field of the facts."""
    return [place for place in draft.places(name) if getattr(draft.facts_at(place), field)]


def edit_text(draft: Draft, name: str, field: str, text: str | None) -> None:
    """Sets the first property that says this fact, or takes all of them out."""
    places = speaking(draft, name, field)
    if not text:
        for place in places:
            draft.take_out(place)
        return
    value = draft.escaped(text)
    if places:
        draft.put(places[0], replace(draft.line(places[0]), value=value))
    else:
        draft.add(Property(name, value))


def edit_nickname(draft: Draft, text: str | None) -> None:
    """Sets the nickname; taken out, it goes from Android's own property too."""
    edit_text(draft, "NICKNAME", "nickname", text)
    if not text:
        edit_text(draft, _ANDROID_NICKNAME, "nickname", None)


def edit_note(draft: Draft, text: str | None) -> None:
    """Several notes, which are shown as one, become one when it is changed."""
    for place in speaking(draft, "NOTE", "note")[1:]:
        draft.take_out(place)
    edit_text(draft, "NOTE", "note", text)


def edit_components(draft: Draft, name: str, changed: dict[int, str | None], fields: Sequence[str]) -> None:
    """Changes some components of the first property of that name that says something; the others stay as escaped.

    `changed` are the new texts by the number of the component, `fields` the facts that the property makes.
    """
    places = [place for place in draft.places(name) if any(getattr(draft.facts_at(place), one) for one in fields)]
    line = draft.line(places[0]) if places else Property(name, "")
    parts = raw_components(line.value)
    parts += [""] * (max(*changed, _LAST_COMPONENT.get(name, 0)) + 1 - len(parts))
    for number, text in changed.items():
        parts[number] = draft.escaped(text or "")
    while name == "ORG" and len(parts) > 1 and not parts[-1]:
        del parts[-1]
    if not any(part.strip() for part in parts):
        for place in places:
            draft.take_out(place)
        return
    edited = replace(line, value=";".join(parts))
    if places:
        draft.put(places[0], edited)
    else:
        draft.add(edited)


def edit_organisation(draft: Draft, before: CardFacts, after: CardFacts) -> None:
    """The organisation and its units; units that did not change stay as they stand."""
    changed: dict[int, str | None] = {0: after.org}
    if before.org_units != after.org_units:
        changed |= dict(enumerate(after.org_units, 1))
        parts = [len(raw_components(one.value)) for one in draft.lines if one and one.name == "ORG"]
        changed |= dict.fromkeys(range(len(after.org_units) + 1, max(parts, default=0)))
    edit_components(draft, "ORG", changed, ("org", "org_units"))


def respelled(before: CardFacts, after: CardFacts) -> str | None:
    """The full name when it was made of the components and these have changed; None when it is to stay."""
    for spelling in _SPELLINGS:
        for between in (" ", ", "):
            if before.fn is not None and _spelled(before, spelling, between) == before.fn:
                return _spelled(after, spelling, between) or None
    return None


def _spelled(facts: CardFacts, spelling: Sequence[str], between: str) -> str:
    return between.join(getattr(facts, field) for field in spelling if getattr(facts, field))


def edit_birthday(draft: Draft, text: str | None) -> None:
    """Sets BDAY in the form of the card's version; free text is said to be text in 4.0."""
    places = speaking(draft, "BDAY", "birthday")
    if not text:
        for place in places:
            draft.take_out(place)
        return
    line = draft.line(places[0]) if places else Property("BDAY", "")
    kept = tuple(pair for pair in line.params if pair[0] not in {OMIT_YEAR, "VALUE", "CALSCALE"})
    said = birthday_of(text) or text
    if is_day(said):
        value, params = written_day(said, draft.version)
    else:
        value, params = draft.escaped(text), ((("VALUE", "text"),) if draft.version == "4.0" else ())
    edited = replace(line, value=value, params=(*params, *kept))
    if places:
        draft.put(places[0], edited)
    else:
        draft.add(edited)


def edit_photo(draft: Draft, digest: str | None) -> None:
    """Sets the embedded photo, or takes it out; a photo given by a link stays."""
    places = [place for place in draft.places("PHOTO") if draft.line(place).blob is not None]
    if digest is None:
        for place in places:
            draft.take_out(place)
    elif places:
        line = draft.line(places[0])
        kept = tuple(pair for pair in line.params if pair[0] not in {"TYPE", "MEDIATYPE"})
        draft.put(places[0], replace(line, blob=digest, params=kept))
    else:
        draft.add(Property("PHOTO", "", blob=digest))


def edit_photo_link(draft: Draft, address: str | None) -> None:
    """Sets the photo given by a link, or takes it out; embedded bytes stay."""
    new = "PHOTO" if draft.places("PHOTO") else None
    edit_text(draft, "PHOTO", "photo_url", address)
    if address and new is None:
        place = draft.places("PHOTO")[0]
        draft.put(place, replace(draft.line(place), params=(("VALUE", "uri"),)))
