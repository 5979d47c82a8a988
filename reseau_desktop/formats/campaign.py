"""Campaign files (format `reseau-campaign`, version 1): read, checked, and put in the order of a replay."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from importlib import resources
from typing import Any

from ..domain.errors import InputError
from .campaign_check import TABLES, check

Row = dict[str, Any]

_FIXES = {"qualification_call", "reminder"}


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One thing that happens on a day of a replay: a contact entered, a meeting planned, or a row of the log.

    `kind` is "contact", "plan" or "row".
    """

    kind: str
    row: Row


class Campaign:
    """A campaign file; human texts are taken in one language."""

    def __init__(self, file: Row, language: str, hide: Callable[[str], str] = str) -> None:
        self.file = file
        self.language = language
        self.anchor = date.fromisoformat(file["anchor"])
        self._hide = hide

    def hiding(self, hide: Callable[[str], str]) -> Campaign:
        """The same campaign, its texts put through `hide` from now on: of somebody erased nothing comes in again."""
        before = self._hide
        return Campaign(self.file, self.language, lambda text: hide(before(text)))

    @property
    def last_day(self) -> int:
        """The number of the last day on which anything happens."""
        days = [row["day"] for row in self.file["interactions"]]
        days += [row["known_day"] for row in self.file["contacts"]]
        return max(days, default=0)

    def date(self, number: int) -> date:
        """The day of that number: the anchor plus so many calendar days."""
        return self.anchor + timedelta(days=number)

    def text(self, value: Row | str | None) -> str | None:
        """A human text in the language of the replay; None when there is none."""
        if isinstance(value, dict):
            value = value.get(self.language) or next(iter(value.values()), None)
        return self._hide(str(value)) if value else None

    def day(self, number: int) -> list[Occurrence]:
        """What happens on a day, in order (format, section 2, Meetings)."""
        entered = [Occurrence("contact", one) for one in self._entered(number)]
        return [*entered, *self._log(number)]

    def with_exchange(self, table: str, key: str, ref: str) -> list[Row]:
        """The rows of `introductions`, `promises`, `opinions` or `given` that are entered with an exchange."""
        return [one for one in self.file[table] if one[key] == ref]

    def _entered(self, number: int) -> list[Row]:
        return [one for one in self.file["contacts"] if one["known_day"] == number]

    def _log(self, number: int) -> Iterator[Occurrence]:
        rows = self.file["interactions"]
        plans = [row for row in rows if row.get("planned_on") == number]
        for row in rows:
            if row["day"] != number or row.get("status") == "planned":
                continue
            early = [plan for plan in plans if plan["id"] in (row["id"], row.get("meeting"))]
            yield from (Occurrence("plan", plan) for plan in early)
            yield Occurrence("row", row)
            plans = [plan for plan in plans if plan not in early]
            if row["kind"] in _FIXES:
                fixed = [plan for plan in plans if plan["contact"] == row["contact"]]
                plans = [plan for plan in plans if plan not in fixed]
                yield from (Occurrence("plan", plan) for plan in fixed)
        yield from (Occurrence("plan", plan) for plan in plans)


def read_campaign(data: bytes, language: str) -> Campaign:
    """The campaign in `data`.

    InputError when it is no campaign file of a version we know, or one that cannot be replayed (`campaign_check`).
    """
    try:
        file = json.loads(data)
        known = file["format"] == "reseau-campaign" and file["version"] == 1
        complete = all(isinstance(file[name], list) for name in TABLES)
        date.fromisoformat(file["anchor"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise InputError("campaign.not_one") from error
    if not known or not complete:
        raise InputError("campaign.not_one")
    try:
        check(file)
    except (KeyError, TypeError, AttributeError) as error:
        raise InputError("campaign.broken") from error
    return Campaign(file, language)


def sample_campaign(language: str) -> Campaign:
    """The sample campaign that ships with the program."""
    file = resources.files("reseau_desktop.resources") / "content" / "campaign_camille.json"
    return read_campaign(file.read_bytes(), language)
