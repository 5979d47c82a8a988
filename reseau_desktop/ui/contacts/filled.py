"""What the editor of a contact holds, as one value that can be kept as a draft."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any

from ...domain.card import Address, CardFacts, Channel
from ...domain.introduction import Introduction, Permissions


@dataclass(frozen=True, slots=True)
class Filled:
    """The card, the columns of the method by name, the axes, and new introductions (their person is 0)."""

    facts: CardFacts = field(default_factory=CardFacts)
    method: Mapping[str, object] = field(default_factory=dict)
    axes: tuple[int, ...] = ()
    introduced: tuple[Introduction, ...] = ()


def dump(filled: Filled) -> dict[str, Any]:
    """As JSON can hold it."""
    return {
        "facts": asdict(filled.facts),
        "method": dict(filled.method),
        "axes": list(filled.axes),
        "introduced": [
            {
                "giver_id": one.giver_id,
                "occasion": one.occasion,
                "day": one.day.isoformat(),
                "permissions": asdict(one.permissions),
                "words": one.words,
                "link": one.link,
            }
            for one in filled.introduced
        ],
    }


def load(kept: Any) -> Filled | None:
    """What `dump` gave; None for what was kept by another version."""
    try:
        return Filled(
            _facts(kept["facts"]),
            {**kept["method"], "tags": tuple(kept["method"].get("tags", ()))},
            tuple(kept["axes"]),
            tuple(_introduction(one) for one in kept["introduced"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _facts(kept: dict[str, Any]) -> CardFacts:
    values = dict(kept)
    for name in ("emails", "phones"):
        values[name] = tuple(Channel(one["value"], tuple(one["types"]), one["label"]) for one in values[name])
    for name in ("org_units", "urls", "categories"):
        values[name] = tuple(values[name])
    values["addresses"] = tuple(Address(**one) for one in values["addresses"])
    return CardFacts(**values)


def _introduction(kept: dict[str, Any]) -> Introduction:
    return Introduction(
        id=0,
        giver_id=kept["giver_id"],
        person_id=0,
        day=date.fromisoformat(kept["day"]),
        permissions=Permissions(**kept["permissions"]),
        occasion=kept["occasion"],
        words=kept["words"],
        link=kept["link"],
    )


def birthday_text(value: str | None) -> str:
    """A birthday as the field shows it: 12/04/1980, 12/04 without year, or the words of the card."""
    text = value or ""
    if text.startswith("--") and len(text) == 7:
        return f"{text[5:]}/{text[2:4]}"
    if len(text) == 10 and text[4] == text[7] == "-":
        return f"{text[8:]}/{text[5:7]}/{text[:4]}"
    return text


def birthday_value(text: str) -> str | None:
    """A birthday from the field: YYYY-MM-DD, --MM-DD, or the words as they are; None for none."""
    plain = text.strip()
    parts = plain.replace(".", "/").replace("-", "/").split("/")
    if not all(part.isdigit() for part in parts) or len(parts) not in (2, 3):
        return plain or None
    numbers = [int(part) for part in parts]
    if len(parts[0]) == 4:
        numbers.reverse()
    year = numbers[2] if len(numbers) == 3 else 2000  # a leap year, so that 29 February is a day
    try:
        day = date(year, numbers[1], numbers[0])
    except (ValueError, IndexError):
        return plain
    return day.isoformat() if len(numbers) == 3 else f"--{day:%m-%d}"
