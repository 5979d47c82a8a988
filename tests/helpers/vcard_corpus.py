"""Compares the facts of a card with an object of the shared expectations, by the rules that they state."""

from __future__ import annotations

import re
from typing import Any

from reseau_desktop.domain.card import Address, CardFacts

_SINGLE = "uid fn family given additional prefix suffix nickname org title role note birthday photo_bytes photo_url"
_EXTENSION = re.compile(r"(;ext=|;x=|\s*x\s*|\s*ext\.?\s*)(\d+)$", re.IGNORECASE)


def as_object(facts: CardFacts) -> dict[str, Any]:
    """The facts under the keys of `contacts --json`."""
    return {
        **{key: getattr(facts, key) for key in _SINGLE.split()},
        "org_units": list(facts.org_units),
        "emails": [one.value for one in facts.emails],
        "phones": [one.value for one in facts.phones],
        "urls": list(facts.urls),
        "categories": list(facts.categories),
        "addresses": [_address(one) for one in facts.addresses],
    }


def _address(address: Address) -> dict[str, str]:
    return {name: getattr(address, name) for name in Address.__dataclass_fields__}


def differences(expected: dict[str, Any], facts: CardFacts) -> list[str]:
    """What the facts say otherwise than expected, one line a key; empty when they agree."""
    actual = as_object(facts)
    return [
        f"{key}: expected {value!r}, read {actual[key]!r}"
        for key, value in expected.items()
        if _normal(key, value) != _normal(key, actual[key])
    ]


def _normal(key: str, value: Any) -> Any:
    if not value:
        return None
    if key == "addresses":
        return [{name: _text(part) for name, part in one.items() if part} for one in value]
    if key == "phones":
        return sorted(_EXTENSION.sub(r";ext=\2", _text(one).removeprefix("tel:")) for one in value)
    if key in ("emails", "urls", "categories"):
        return sorted(_text(one) for one in value)
    if isinstance(value, list):
        return [_text(one) for one in value]
    return _text(value) if isinstance(value, str) else value


def _text(value: str) -> str:
    return value.replace("\r\n", "\n").strip()
