"""Records of the domain as rows: one declaration for each table, one reader, one writer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Any, TypeVar

from ..domain.advice import Advice, Conclusion, Discovery, Opinion
from ..domain.campaign import Campaign
from ..domain.exchange import Exchange, Minutes
from ..domain.follow_up import FollowUp
from ..domain.introduction import Introduction, Permissions
from ..domain.meeting import Meeting
from ..domain.project import Axis, ProjectStatement
from ..domain.promise import Given, Promise, PromisedName, RequestReceived
from ..domain.target import Target
from . import codec
from .columns import Column, built, decoded, transposed
from .database import Database

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Nested:
    """A field that spreads over several columns: its name, its class, and column by field of that class."""

    field: str
    record: type[Any]
    columns: dict[str, str]
    optional: bool


@dataclass(frozen=True, slots=True)
class Table:
    """Where a record lives, and in which order its rows are read."""

    name: str
    record: type[Any]
    order: str = "id"
    nested: Nested | None = None

    def columns(self) -> list[str]:
        """The columns of the record, in the order of its fields."""
        names: list[str] = []
        for field in fields(self.record):
            if self.nested and field.name == self.nested.field:
                names.extend(self.nested.columns.values())
            else:
                names.append(field.name)
        return names


_MINUTES = Nested(
    "breakdown",
    Minutes,
    {
        "preparation": "preparation_minutes",
        "travel": "travel_minutes",
        "exchange": "exchange_minutes",
        "debrief": "debrief_minutes",
    },
    optional=True,
)
_PERMISSIONS = Nested(
    "permissions",
    Permissions,
    {"note": "may_note", "contact": "may_contact", "use_name": "may_use_name"},
    optional=False,
)

TABLES: dict[type[Any], Table] = {
    one.record: one
    for one in (
        Table("exchange", Exchange, "day, id", _MINUTES),
        Table("meeting", Meeting),
        Table("introduction", Introduction, "id", _PERMISSIONS),
        Table("promise", Promise),
        Table("promised_name", PromisedName),
        Table("given", Given),
        Table("advice", Advice),
        Table("opinion", Opinion),
        Table("follow_up", FollowUp),
        Table("axis", Axis, "position, id"),
        Table("project_statement", ProjectStatement),
        Table("campaign", Campaign),
        Table("discovery", Discovery),
        Table("target", Target),
        Table("conclusion", Conclusion),
        Table("request_received", RequestReceived),
    )
}
"""The records that are kept one a row, with the columns named as their fields."""


def to_row(record: object) -> dict[str, codec.Column]:
    """The columns of a record; `id` is left out when it is 0, so that SQLite gives one."""
    table = TABLES[type(record)]
    row: dict[str, codec.Column] = {}
    for field in fields(record):  # type: ignore[arg-type]
        value = getattr(record, field.name)
        if table.nested and field.name == table.nested.field:
            row.update(_spread(table.nested, value))
        elif field.name != "id" or value:
            row[field.name] = codec.to_column(value)
    return row


def _spread(nested: Nested, value: object) -> dict[str, codec.Column]:
    return {
        column: None if value is None else codec.to_column(getattr(value, name))
        for name, column in nested.columns.items()
    }


def read(database: Database, record: type[R], where: str = "", args: tuple[object, ...] = ()) -> list[R]:
    """The records of one table, in its order; `where` is a condition in SQL with `?` for `args`."""
    table = TABLES[record]
    sql = f"SELECT {', '.join(table.columns())} FROM {table.name}"
    if where:
        sql += f" WHERE {where}"
    rows = database.sql(f"{sql} ORDER BY {table.order}", args).fetchall()
    return built(record, list(_values(table, transposed(rows)))) if rows else []


def _values(table: Table, columns: list[Column]) -> Iterator[Column]:
    """The values of each field of the record, from the columns read."""
    decode = codec.decoders(table.record)
    place = 0
    for field in fields(table.record):
        if table.nested and field.name == table.nested.field:
            width = len(table.nested.columns)
            yield _nested(table.nested, columns[place : place + width])
            place += width
        else:
            yield decoded(columns[place], decode[field.name])
            place += 1


def _nested(nested: Nested, columns: list[Column]) -> Column:
    decode = [codec.decoders(nested.record)[name] for name in nested.columns]

    def build(values: tuple[Any, ...]) -> Any:
        if nested.optional and all(value is None for value in values):
            return None
        return nested.record(
            *[convert(value) if convert else value or 0 for convert, value in zip(decode, values, strict=True)]
        )

    return decoded(list(zip(*columns, strict=True)), build)
