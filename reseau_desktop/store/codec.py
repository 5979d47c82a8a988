"""Values to columns and back: dates as ISO text, lists as JSON, enums by value, NUL cleaned at the door."""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Mapping
from dataclasses import fields
from datetime import date, time
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from ..domain.message import Argument, Message
from ..domain.text import clean

Column = str | int | bytes | None
Decoder = Callable[[Any], Any]


def to_column(value: object) -> Column:
    """`value` as SQLite keeps it."""
    if isinstance(value, str):
        return clean(value.value if isinstance(value, Enum) else value)
    if isinstance(value, bool):
        return int(value)
    if value is None or isinstance(value, int | bytes):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, tuple | list | frozenset):
        return json.dumps([to_column(one) for one in value], ensure_ascii=False)
    raise TypeError(f"no column for {type(value).__name__}")


def decoders(record: type[Any]) -> dict[str, Decoder | None]:
    """For each field of a dataclass, how its column is read; None where the column is the value itself."""
    return _decoders(cast(Hashable, record))


@cache
def _decoders(record: Any) -> dict[str, Decoder | None]:
    hints = get_type_hints(record)
    return {field.name: _decoder(hints[field.name]) for field in fields(record)}


_PLAIN: dict[Any, Decoder] = {date: date.fromisoformat, time: time.fromisoformat, bool: bool}


def _decoder(hint: Any) -> Decoder | None:
    """How a column of that type is read back."""
    if get_origin(hint) in {Union, UnionType}:
        inner = [one for one in get_args(hint) if one is not NoneType]
        decode = _decoder(inner[0])
        return decode and (lambda value: None if value is None else decode(value))
    if hint in _PLAIN:
        return _PLAIN[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {one.value: one for one in hint}.__getitem__
    if get_origin(hint) is tuple:
        return lambda value: () if value == "[]" else tuple(json.loads(value))
    return None


def dump_message(message: Message) -> str:
    """A message as JSON text; dates and times are marked so that they come back as such."""
    args = {
        name: {"date": value.isoformat()}
        if isinstance(value, date)
        else {"time": value.strftime("%H:%M")}
        if isinstance(value, time)
        else value
        for name, value in message.args
    }
    more = [dump_message(one) for one in message.more]
    return clean(json.dumps([message.key, args, *more], ensure_ascii=False))


def load_message(text: str) -> Message:
    """What `dump_message` wrote."""
    key, args, *more = json.loads(text)
    filled = tuple((name, _argument(value)) for name, value in args.items())
    return Message(key, filled, tuple(load_message(one) for one in more))


def _argument(value: object) -> Argument:
    if isinstance(value, Mapping):
        return date.fromisoformat(value["date"]) if "date" in value else time.fromisoformat(value["time"])
    return cast(Argument, value)
