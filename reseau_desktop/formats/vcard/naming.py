"""FN and N for targets that want both: made for the export only, when a card has one of them or none."""

from __future__ import annotations

from collections.abc import Sequence

from reseau_desktop.domain.card import Property
from reseau_desktop.formats.vcard.text_values import escape, join_components, split_components, split_list, unescape


def _first_text(properties: Sequence[Property], name: str) -> str:
    """The text of the first property of that name that has any; "" when none has."""
    return next((one.value for one in properties if one.name == name and one.value.strip(" ;,")), "")


def name_in_order(value: str, version: str) -> str:
    """The name that N spells, in the order of a letter: prefix, given, additional, family, suffix."""
    family, given, additional, prefix, suffix, *_ = [*split_components(value, version), "", "", "", "", ""]
    words = (prefix, given, additional, family, suffix)
    return " ".join(word.strip().replace(",", " ") for word in words if word.strip())


def made_fn(properties: Sequence[Property], version: str) -> str:
    """A text for FN out of N, else ORG, NICKNAME, EMAIL, TEL or URL; "" when the card has none of them."""
    if name := name_in_order(_first_text(properties, "N"), version):
        return name
    if org := split_components(_first_text(properties, "ORG"), version)[0].strip():
        return org
    if nickname := split_list(_first_text(properties, "NICKNAME"), version)[0].strip():
        return nickname
    values = (_first_text(properties, other) for other in ("EMAIL", "TEL", "URL"))
    return unescape(next((value for value in values if value), ""), version)


def with_names(properties: list[Property], version: str) -> list[Property]:
    """The properties with an FN and, but in 4.0, an N, both in front when made here.

    An N made of FN holds it as the given name, which every importer shows; for a company's card (FN says
    what ORG says) it stays empty.
    """
    made: list[Property] = []
    full = _first_text(properties, "FN")
    kept = [one for one in properties if one.name != "FN" or one.value.strip()]
    if not full:
        full = escape(made_fn(properties, version), version)
        made.append(Property("FN", full))
    if version != "4.0" and not any(one.name == "N" for one in properties):
        org = split_components(_first_text(properties, "ORG"), version)[0]
        given = unescape(full, version)
        made.append(Property("N", join_components(("", "" if given == org else given, "", "", ""), version)))
    return made + kept
