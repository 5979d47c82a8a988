"""An alert as a sentence: who it is about, since when, by how much."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from ..domain.message import Argument, Message, say

_PEOPLE = ("contact", "about")


def alert_message(alert: Mapping[str, Any], person: Callable[[int], str], axis: Callable[[int], str]) -> Message:
    """The sentence of one alert of `domain.alerts`; `person` and `axis` say how to call those with an id."""
    return say(f"alert.{alert['code']}", **_arguments(alert, person, axis))


def _arguments(
    one: Mapping[str, Any], person: Callable[[int], str], axis: Callable[[int], str]
) -> dict[str, Argument]:
    made: dict[str, Argument] = {key: person(one[key]) for key in _PEOPLE if key in one}
    value = one.get("value")
    if isinstance(value, int | float):
        made["value"] = value
    if "late_business_days" in one:
        made["late"] = one["late_business_days"]
    if one.get("due_day"):
        made["due"] = date.fromisoformat(one["due_day"])
    if one["code"] == "divergent_opinions":
        made |= {"axis": axis(one["axis"]), "yes": one["value"]["for"], "no": one["value"]["against"]}
    if one["code"] == "pace":
        pace = one["value"]
        made |= {"targeted": pace["targeted"], "target": pace["target"], "rate": pace["per_week"]}
    if "contacts" in one:
        made["n"] = len(one["contacts"])
    return made
