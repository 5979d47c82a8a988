"""Changing what a card says while touching only the lines concerned, in the escapes of the card's own version."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from reseau_desktop.domain.card import Card, CardFacts
from reseau_desktop.formats.vcard.draft import Draft
from reseau_desktop.formats.vcard.edit_lists import (
    Edit,
    edit_address,
    edit_categories,
    edit_channel,
    edit_list,
    edit_url,
)
from reseau_desktop.formats.vcard.edit_texts import (
    NAME_FIELDS,
    edit_birthday,
    edit_components,
    edit_nickname,
    edit_note,
    edit_organisation,
    edit_photo,
    edit_photo_link,
    edit_text,
    respelled,
)

_TEXTS = (("UID", "uid"), ("TITLE", "title"), ("ROLE", "role"))
_LISTS: tuple[tuple[str, str, Edit], ...] = (
    ("TEL", "phones", edit_channel),
    ("EMAIL", "emails", edit_channel),
    ("URL", "urls", edit_url),
    ("ADR", "addresses", edit_address),
)


def new_card(facts: CardFacts, blobs: Mapping[str, bytes] | None = None) -> Card:
    """A card made by hand, of version 4.0, that says these facts; no UID unless they have one."""
    return apply_facts(Card("4.0", ()), CardFacts(), facts, blobs)


def apply_facts(card: Card, before: CardFacts, after: CardFacts, blobs: Mapping[str, bytes] | None = None) -> Card:
    """The card with the facts that differ between `before` and `after` changed; other properties stay to the letter.

    An emptied fact takes out all the properties that say it. When components of the name change and the full name was
    made of them, it follows, unless it changes too. Texts are taken trimmed, as facts are. `blobs` are the bytes of
    a new photo by their SHA-256; `photo_bytes` follows from them and is not looked at.
    """
    draft = Draft(card)
    _edit_names(draft, before, after)
    for name, field in _TEXTS:
        if _changed(before, after, field):
            edit_text(draft, name, field, getattr(after, field))
    if _changed(before, after, "nickname"):
        edit_nickname(draft, after.nickname)
    if _changed(before, after, "org") or _changed(before, after, "org_units"):
        edit_organisation(draft, before, after)
    for name, field, edit in _LISTS:
        if _changed(before, after, field):
            edit_list(draft, name, field, getattr(after, field), edit)
    _edit_rest(draft, before, after)
    return draft.card(dict(blobs or {}))


def _changed(before: CardFacts, after: CardFacts, field: str) -> bool:
    return bool(getattr(before, field) != getattr(after, field))


def _edit_names(draft: Draft, before: CardFacts, after: CardFacts) -> None:
    """FN and N, the former following the latter."""
    changed = {n: getattr(after, field) for n, field in enumerate(NAME_FIELDS) if _changed(before, after, field)}
    if changed and not _changed(before, after, "fn") and (full := respelled(before, after)):
        after = replace(after, fn=full)
    if _changed(before, after, "fn"):
        edit_text(draft, "FN", "fn", after.fn)
    if changed:
        edit_components(draft, "N", changed, NAME_FIELDS)


def _edit_rest(draft: Draft, before: CardFacts, after: CardFacts) -> None:
    """Categories, note, birthday and photo."""
    if _changed(before, after, "categories"):
        edit_categories(draft, after.categories)
    if _changed(before, after, "note"):
        edit_note(draft, after.note)
    if _changed(before, after, "birthday"):
        edit_birthday(draft, after.birthday)
    if _changed(before, after, "photo"):
        edit_photo(draft, after.photo)
    if _changed(before, after, "photo_url"):
        edit_photo_link(draft, after.photo_url)
