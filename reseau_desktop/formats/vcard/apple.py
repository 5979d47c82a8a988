"""What iPhone and Google know under Apple's own names: anniversaries and related people, each with its label."""

from __future__ import annotations

from collections.abc import Sequence

from reseau_desktop.domain.card import Property
from reseau_desktop.formats.vcard.binary import is_address
from reseau_desktop.formats.vcard.days import day_of
from reseau_desktop.formats.vcard.text_values import unescape

LABEL = "X-ABLABEL"
_RELATIONS = {
    "spouse": "Spouse",
    "child": "Child",
    "parent": "Parent",
    "sibling": "Sibling",
    "friend": "Friend",
    "sweetheart": "Partner",
}


def free_group(properties: Sequence[Property | None]) -> str:
    """A group that no property uses yet: item1, item2 ..."""
    used = {one.group.lower() for one in properties if one}
    return next(f"item{number}" for number in range(1, len(used) + 2) if f"item{number}" not in used)


def labelled(prop: Property, version: str) -> tuple[str, str, str] | None:
    """The name, value and label by which Apple says a property: X-ABDATE, X-ABRELATEDNAMES; None for all others.

    An anniversary without year or in words, and a related person given by an address, have no such form.
    """
    if prop.name == "ANNIVERSARY":
        day = day_of(prop, version)
        return ("X-ABDATE", day, "Anniversary") if day and not day.startswith("--") else None
    if prop.name == "RELATED" and prop.value.strip() and not is_address(unescape(prop.value, version)):
        words = [_RELATIONS[word.lower()] for word in prop.param("TYPE") if word.lower() in _RELATIONS]
        return "X-ABRELATEDNAMES", prop.value, words[0] if words else "Other"
    return None


def with_apple_names(properties: Sequence[Property], version: str) -> list[Property]:
    """The properties with these two said Apple's way, in groups of their own."""
    done = list(properties)
    for prop in properties:
        if form := labelled(prop, version):
            name, value, label = form
            group = free_group(done)
            place = done.index(prop)
            done[place : place + 1] = [
                Property(name, value, group=group),
                Property(LABEL, f"_$!<{label}>!$_", group=group),
            ]
    return done
