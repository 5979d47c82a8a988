"""Figures and alerts said with the ids and day numbers of a campaign file (`--refs`)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from ..domain.alerts import ALERTS, SORTED_BY
from ..domain.network import Network

Json = dict[str, Any]
_ORDER = {kind.code: place for place, kind in enumerate(ALERTS)}
_OF_MEETING = frozenset(kind.code for kind in ALERTS if kind.of_meeting)
_PEOPLE = ("contact", "about", "giver", "person")
_DAYS = ("due_day", "last_prepared_day")


def figures_with_refs(figures: Mapping[str, Any], network: Network) -> Json:
    """The figures with the file's ids and day numbers, lists sorted by them.

    What the file does not know keeps its number and comes last.
    """
    refs = _Refs(network)
    loops = [refs.keys_of(loop) for loop in figures["loops_open"]]
    return {
        **figures,
        "thanks_late": sorted((refs.exchanges(one) for one in figures["thanks_late"]), key=_rank),
        "loops_open": sorted(loops, key=lambda loop: (loop["due_day"], _rank(loop["giver"]), _rank(loop["person"]))),
        "longest_chain": [refs.contacts(one) for one in figures["longest_chain"]],
        "opinions": {refs.axes(axis): stances for axis, stances in figures["opinions"].items()},
        "last_touch_day": {refs.contacts(who): refs.day(day) for who, day in figures["last_touch_day"].items()},
        "news_overdue": sorted((refs.contacts(one) for one in figures["news_overdue"]), key=_rank),
        "news_due_soon": sorted((refs.contacts(one) for one in figures["news_due_soon"]), key=_rank),
    }


def alerts_with_refs(alerts: Iterable[Mapping[str, Any]], network: Network) -> list[Json]:
    """The alerts with the file's ids and day numbers, sorted by them within each sort of alert."""
    refs = _Refs(network)
    return sorted((refs.alert(one) for one in alerts), key=_place)


def _place(alert: Json) -> tuple[int, list[tuple[bool, str, int]]]:
    return _ORDER[alert["code"]], [_rank(alert[key]) for key in SORTED_BY if key in alert]


def _rank(ref: str | int | None) -> tuple[bool, str, int]:
    return (False, ref, 0) if isinstance(ref, str) else (True, "", ref or 0)


class _Refs:
    """Finds the file's word for an id or a day."""

    def __init__(self, network: Network) -> None:
        self._anchor = network.anchor
        self.contacts = _finder({one.id: one.ref for one in network.contacts})
        self.meetings = _finder({one.id: one.ref for one in network.meetings})
        rows = {one.exchange_id: one.ref for one in network.meetings if one.exchange_id is not None}
        self.exchanges = _finder({one.id: one.ref or rows.get(one.id) for one in network.exchanges})
        self.promises = _finder({one.id: one.ref for one in network.promises})
        self.introductions = _finder({one.id: one.ref for one in network.introductions})
        self.axes = _finder({one.id: one.ref for one in network.axes})

    def day(self, text: str | None) -> int | None:
        """The day number of an ISO date."""
        if text is None or self._anchor is None:
            return None
        return (date.fromisoformat(text) - self._anchor).days

    def keys_of(self, entry: Mapping[str, Any]) -> Json:
        """An entry with its people and days replaced."""
        people = {key: self.contacts(entry[key]) for key in _PEOPLE if key in entry}
        return {**entry, **people, **{key: self.day(entry[key]) for key in _DAYS if key in entry}}

    def alert(self, entry: Mapping[str, Any]) -> Json:
        """An alert with all it names replaced."""
        finders = {
            "interaction": self.meetings if entry["code"] in _OF_MEETING else self.exchanges,
            "promise": self.promises,
            "introduction": self.introductions,
            "axis": self.axes,
        }
        named = self.keys_of(entry) | {key: find(entry[key]) for key, find in finders.items() if key in entry}
        if "contacts" in entry:
            named["contacts"] = sorted((self.contacts(one) for one in entry["contacts"]), key=_rank)
        return named


def _finder(refs: Mapping[int, str | None]) -> Callable[[int | None], str | int | None]:
    def find(one: int | None) -> str | int | None:
        return None if one is None else refs.get(one) or one

    return find
