"""Cards of different versions made comparable: the escapes of one version, one category a property."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from itertools import chain

from reseau_desktop.domain.card import Card, Property
from reseau_desktop.formats.vcard.adapting_lines import ONLY_40, adapt_line
from reseau_desktop.formats.vcard.parameters import TRANSFER
from reseau_desktop.formats.vcard.text_values import join_list, split_components, split_list, unescape
from reseau_desktop.formats.vcard.told import without_controls
from reseau_desktop.formats.vcard.values import SHAPES, Shape, convert

Content = tuple[object, ...]

_OF_BYTES = frozenset({"TYPE", "MEDIATYPE", "ENCODING", "CHARSET", "VALUE"})
_USES = frozenset({"home", "work", "pref"})


def comparable(card: Card, version: str) -> tuple[Property, ...]:
    """The properties of a card as that version escapes them, lists of categories taken apart.

    An empty FN, which 4.0 asks for where a card has none, is left out.
    """
    found: list[Property] = []
    for one in card.properties:
        if one.name == "FN" and not one.value:
            continue
        if one.name == "CATEGORIES":
            items = (item.strip() for item in split_list(one.value, card.version))
            found.extend(replace(one, value=join_list([item], version)) for item in items if item)
        elif card.version == version or one.blob is not None:
            found.append(one)
        else:
            found.append(replace(one, value=convert(one, card.version, version)))
    return tuple(found)


def rejoined(properties: Iterable[Property]) -> tuple[Property, ...]:
    """The properties with the categories put together again: one list where parameters and group are the same."""
    found: list[Property] = []
    places: dict[tuple[object, str], int] = {}
    for one in properties:
        key = (one.params, one.group)
        place = places.get(key) if one.name == "CATEGORIES" else None
        if place is not None:
            found[place] = replace(found[place], value=f"{found[place].value},{one.value}")
            continue
        if one.name == "CATEGORIES":
            places[key] = len(found)
        found.append(one)
    return tuple(found)


def with_category(card: Card, category: str) -> Card:
    """The card with one category more; the same card when it has it."""
    plain: int | None = None
    for place, one in enumerate(card.properties):
        if one.name == "CATEGORIES":
            if category in (item.strip() for item in split_list(one.value, card.version)):
                return card
            plain = place if plain is None and not one.params and not one.group else plain
    if plain is None:
        return card.with_properties((*card.properties, Property("CATEGORIES", join_list([category], card.version))))
    old = card.properties[plain]
    items = [item for item in split_list(old.value, card.version) if item.strip()]
    grown = replace(old, value=join_list([*items, category], card.version))
    return card.with_properties((*card.properties[:plain], grown, *card.properties[plain + 1 :]))


def plain_text(one: Property | None, version: str) -> str:
    """The value of a property as people read it: components set apart by commas; "" for nothing and for bytes."""
    if one is None or one.blob is not None:
        return ""
    if SHAPES.get(one.name) in (Shape.NAMES, Shape.COMPONENTS):
        return ", ".join(part.strip() for part in split_components(one.value, version) if part.strip())
    return unescape(one.value, version)


def aligned(
    properties: tuple[Property, ...], version: str, models: Iterable[Property], *others: Iterable[Property]
) -> tuple[Property, ...]:
    """The properties, all of that version, each worded as the first of the models that says the same.

    What says the same may differ in loose escapes, in the form of a day, in `tel:`, in `PREF=1` for `TYPE=pref` and
    in how bytes travelled; groups stay. Properties for which there is no model stay as they are,
    and where none is reworded the properties themselves are returned.
    """
    found = list(properties)
    known = {_words(one): one for one in chain(models, *others)}
    places = [place for place, one in enumerate(found) if _words(one) not in known]
    names = {found[place].name for place in places}
    used = set(map(_words, found))
    worded: dict[Content, list[Property]] = defaultdict(list)
    for words, one in known.items():
        if one.name in names and words not in used:
            worded[says(one, version)].append(one)
    if not worded:
        return properties
    for place in places:
        if alike := worded.get(says(found[place], version)):
            model = alike.pop(0) if len(alike) > 1 else alike[0]
            found[place] = replace(found[place], value=model.value, params=model.params)
    return tuple(found)


def _words(one: Property) -> tuple[object, ...]:
    return one.name, one.value, one.params, one.blob


def says(one: Property, version: str) -> Content:
    """What a property of that version says, the same in each version and way of writing that says it."""
    if one.blob is not None:
        params = frozenset(pair for pair in one.params if pair[0] not in _OF_BYTES or pair[1].lower() in _USES)
        return one.name, one.blob, params
    params = frozenset(pair for pair in one.params if pair[0] in ONLY_40 - {"PREF", "MEDIATYPE"} or _ranks(*pair))
    plain = Property(one.name, convert(one, version, "3.0"), one.params)
    line = adapt_line(plain, "3.0", {}, "")
    types = frozenset((key, value.lower()) for key, value in line.params if key not in TRANSFER)
    return one.name, without_controls(line.value), params | types


def _ranks(key: str, value: str) -> bool:
    """Whether a parameter is an order of preference that `TYPE=pref` does not say."""
    return key == "PREF" and value != "1"
