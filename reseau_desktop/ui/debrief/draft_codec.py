"""The debrief as it stands in the form, and how it is kept as JSON until it is recorded.

`encode` and `decode` follow the declared types of the dataclasses, so a field that is new or gone in a later version
neither loses nor breaks a draft: what cannot be read takes its default.
"""

from __future__ import annotations

import types
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date, time
from enum import Enum
from functools import cache
from typing import Any, Final, TypeVar, cast, get_args, get_origin, get_type_hints

from ...domain.debriefing import Debrief
from ...domain.vocabulary import Action

T = TypeVar("T")
_LOST: Final = object()


@dataclass(frozen=True, slots=True)
class FactTyped:
    """A fact typed beside an axis on which nothing is said yet: it is no opinion, but it is not lost."""

    axis_id: int
    text: str


@dataclass(frozen=True, slots=True)
class ChoiceMade:
    """What the user changed of a proposal; None for what stays as proposed.

    The person is `contact_id` when known, else the name at `place` among `Debrief.names`.
    """

    rule: str
    action: Action
    contact_id: int | None = None
    place: int | None = None
    ticked: bool | None = None
    due: date | None = None


@dataclass(frozen=True, slots=True)
class FormDraft:
    """All that is typed: the debrief it makes, what is half typed, what was made of the proposals.

    `start_text` and `end_text` are the hours as typed, `word` a word heard that is not entered yet, `seconds` the
    time spent on the form.
    """

    debrief: Debrief
    start_text: str = ""
    end_text: str = ""
    word: str = ""
    facts: tuple[FactTyped, ...] = ()
    choices: tuple[ChoiceMade, ...] = ()
    seconds: int = 0


def encode(value: object) -> Any:
    """A dataclass, and what it holds, as JSON knows it."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: encode(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [encode(one) for one in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | time):
        return value.isoformat()
    return value


def decode(kind: type[T], data: object) -> T | None:
    """A dataclass of that kind out of JSON; None when a field without a default cannot be read."""
    found = _read(kind, data)
    return None if found is _LOST else cast(T, found)


def _read(kind: Any, data: object) -> object:
    origin = get_origin(kind)
    if origin is types.UnionType:
        return None if data is None else _read(get_args(kind)[0], data)
    if origin is tuple:
        return _read_tuple(get_args(kind)[0], data)
    if is_dataclass(kind):
        return _read_dataclass(kind, data)
    return _read_plain(kind, data)


def _read_tuple(kind: Any, data: object) -> object:
    if not isinstance(data, list):
        return _LOST
    found = (_read(kind, one) for one in data)
    return tuple(one for one in found if one is not _LOST)


def _read_dataclass(kind: Any, data: object) -> object:
    if not isinstance(data, dict):
        return _LOST
    values: dict[str, object] = {}
    for field in fields(kind):
        found = _read(_hints(kind)[field.name], data[field.name]) if field.name in data else _LOST
        if found is not _LOST:
            values[field.name] = found
        elif field.default is MISSING and field.default_factory is MISSING:
            return _LOST
    return kind(**values)


def _read_plain(kind: Any, data: object) -> object:
    try:
        if kind in (date, time):
            return kind.fromisoformat(data)
        if issubclass(kind, Enum):
            return kind(data)
    except (TypeError, ValueError):
        return _LOST
    return data if type(data) is kind else _LOST


@cache
def _hints(kind: type[object]) -> dict[str, Any]:
    return get_type_hints(kind)
