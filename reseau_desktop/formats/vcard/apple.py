"""What iPhone and Google know under Apple's own names: anniversaries and related people, each with its label."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import replace

from reseau_desktop.domain.card import Property
from reseau_desktop.formats.vcard.binary import is_address
from reseau_desktop.formats.vcard.days import day_of, written_day
from reseau_desktop.formats.vcard.text_values import join_list, split_components, unescape

LABEL = "X-ABLABEL"
_ANNIVERSARIES = {"_$!<Anniversary>!$_", "Anniversary", "Anniversaire de mariage"}
_CUSTOM = "X-ANDROID-CUSTOM"
NICKNAME_OF_ANDROID = "vnd.android.cursor.item/nickname"
"""The kind under which Android writes a nickname into cards before 4.0."""

_SAME_DAY = {"X-MS-ANNIVERSARY", "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY"}
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


def with_standard_names(properties: Sequence[Property], shown: Container[str], version: str) -> list[Property]:
    """The properties with what a program says under a name of its own said by the standard, but for `shown` names.

    Such are anniversaries, and the nickname of a card of Android without NICKNAME.
    """
    bare = not any(one.name == "NICKNAME" for one in properties)
    found: list[Property] = []
    for one in properties:
        nickname = _android_nickname(one, version) if bare and _CUSTOM not in shown else ""
        if nickname:
            found.append(replace(one, name="NICKNAME", value=join_list([nickname], version)))
        else:
            found.append(replace(one, name="ANNIVERSARY") if one.name in _SAME_DAY else one)
    return found


def _android_nickname(prop: Property, version: str) -> str:
    """The nickname that X-ANDROID-CUSTOM says; "" when it says something else."""
    if prop.name != _CUSTOM:
        return ""
    kind, name, *_ = [*split_components(prop.value, version), ""]
    return name.strip() if kind == NICKNAME_OF_ANDROID else ""


def labelled(prop: Property, version: str) -> tuple[Property, str] | None:
    """The property and the label by which Apple says a day or a person: X-ABDATE, X-ABRELATEDNAMES; else None.

    An anniversary without year or in words, and a related person given by an address, have no such form.
    """
    if prop.name == "ANNIVERSARY":
        day = day_of(prop, version)
        return (
            (replace(prop, name="X-ABDATE", value=day), "Anniversary") if day and not day.startswith("--") else None
        )
    if prop.name == "RELATED" and prop.value.strip() and not is_address(unescape(prop.value, version)):
        word = next((word for word in prop.param("TYPE") if word.lower() in _RELATIONS), "")
        params = tuple(pair for pair in prop.params if pair not in {("TYPE", word), ("VALUE", "text")})
        return replace(prop, name="X-ABRELATEDNAMES", params=params), _RELATIONS.get(word.lower(), "Other")
    return None


def with_apple_names(properties: Sequence[Property], version: str) -> list[Property]:
    """The properties with these two said Apple's way, in groups of their own, unless they have a label already."""
    done = list(properties)
    taken = {one.group.lower() for one in properties if one.name == LABEL}
    for prop in properties:
        form = None if prop.group.lower() in taken else labelled(prop, version)
        if form:
            group = free_group(done)
            place = done.index(prop)
            marked = Property(LABEL, f"_$!<{form[1]}>!$_", group=group)
            done[place : place + 1] = [replace(form[0], group=group), marked]
    return done


def without_apple_names(properties: Sequence[Property], version: str) -> list[Property]:
    """The properties with a day that Apple labels as an anniversary said by the standard (RFC 6350, 6.2.6)."""
    labels = {one.group.lower(): unescape(one.value) for one in properties if one.name == LABEL and one.group}
    return [_anniversary(one, version) if _labelled_so(one, labels, version) else one for one in properties]


def _anniversary(prop: Property, version: str) -> Property:
    day, params = written_day(day_of(prop, version) or "", version)
    return replace(prop, name="ANNIVERSARY", value=day, params=(*params, *prop.params), group="")


def _labelled_so(prop: Property, labels: Mapping[str, str], version: str) -> bool:
    """Whether it is such a day, with a year: without, no version before 4.0 could say it."""
    if prop.name != "X-ABDATE" or labels.get(prop.group.lower(), "").strip() not in _ANNIVERSARIES:
        return False
    day = day_of(prop, version)
    return day is not None and (version == "4.0" or not day.startswith("--"))
