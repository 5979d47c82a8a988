"""Cards of different versions made comparable: the escapes of one version, one category a property."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from reseau_desktop.domain.card import Card, Property
from reseau_desktop.formats.vcard.text_values import join_list, split_components, split_list, unescape
from reseau_desktop.formats.vcard.values import SHAPES, Shape, convert


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
