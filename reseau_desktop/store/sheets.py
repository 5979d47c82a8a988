"""Prep sheets as JSON text."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from typing import Any

from ..domain.meeting import PrepSheet, Research, SheetQuestion, SheetTerm
from ..domain.text import clean


def dump(sheet: PrepSheet) -> str:
    """A sheet as JSON, without the id of its meeting."""
    values = asdict(sheet)
    values.pop("meeting_id")
    return clean(json.dumps(values, ensure_ascii=False))


def load(meeting: int, text: str) -> PrepSheet:
    """What `dump` wrote; keys of other versions are passed over."""
    known = {field.name for field in fields(PrepSheet)}
    values: dict[str, Any] = {key: value for key, value in json.loads(text).items() if key in known}
    for name in ("person", "path", "company", "sector"):
        if name in values:
            values[name] = Research(**values[name])
    values["terms"] = tuple(SheetTerm(**one) for one in values.get("terms", ()))
    values["questions"] = tuple(SheetQuestion(**one) for one in values.get("questions", ()))
    values["gifts"] = tuple(values.get("gifts", ()))
    return PrepSheet(meeting, **values)
