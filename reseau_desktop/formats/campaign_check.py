"""What a campaign file must hold before any of it is replayed: days that are numbers, and no reference to nothing.

Source: campaign files, section 2.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..domain.errors import InputError

Row = dict[str, Any]

TABLES = ("contacts", "introductions", "interactions", "given", "promises", "opinions")
LAST_DAY = 366 * 50
"""The last day number that is read: a life of work."""

_REFERENCES: Mapping[str, Mapping[str, str]] = {
    "introductions": {"giver": "contacts", "person": "contacts", "exchange": "interactions"},
    "interactions": {
        "contact": "contacts",
        "named_introducer": "contacts",
        "about": "contacts",
        "introduction": "introductions",
        "reply_to": "interactions",
        "meeting": "interactions",
        "for_exchange": "interactions",
        "promise": "promises",
    },
    "given": {"contact": "contacts", "ref": "interactions"},
    "promises": {"contact": "contacts", "exchange": "interactions"},
    "opinions": {"contact": "contacts", "exchange": "interactions", "axis": "axes"},
    "contacts": {"axis": "axes"},
}
_DAYS: Mapping[str, tuple[str, ...]] = {
    "contacts": ("known_day",),
    "introductions": ("day",),
    "interactions": ("day",),
    "given": ("day",),
    "promises": ("made_day",),
    "opinions": ("day",),
}
_OTHER_DAYS: Mapping[str, tuple[str, ...]] = {
    "interactions": ("planned_on", "meeting_day", "start_day"),
    "promises": ("due_day",),
}


def check(file: Row) -> None:
    """Return when the file can be replayed.

    InputError says which row has a bad day, shares its id with another, or refers to what the file does not hold.
    """
    known = {table: _ids(file[table]) for table in TABLES} | {"axes": _ids(file.get("project", {}).get("axes", []))}
    for table in TABLES:
        for row in file[table]:
            _check_days(table, row)
            _check_references(_REFERENCES[table], row, known)


def _ids(rows: Iterable[Row]) -> set[str]:
    found: set[str] = set()
    for row in rows:
        if not isinstance(row["id"], str) or row["id"] in found:
            raise InputError("campaign.bad_id", row=str(row["id"]))
        found.add(row["id"])
    return found


def _check_days(table: str, row: Row) -> None:
    others = (row.get(name) for name in _OTHER_DAYS.get(table, ()))
    days = [*(row[name] for name in _DAYS[table]), *(day for day in others if day is not None)]
    for day in days:
        if isinstance(day, bool) or not isinstance(day, int) or not 0 <= day <= LAST_DAY:
            raise InputError("campaign.bad_day", row=row["id"])


def _check_references(columns: Mapping[str, str], row: Row, known: Mapping[str, set[str]]) -> None:
    for name, table in columns.items():
        ref = row.get(name)
        if ref is not None and ref not in known[table]:
            raise InputError("campaign.unknown_ref", row=row["id"], ref=str(ref))
