"""The network in memory: read whole once, and after a step of one's own only the rows that the step touched."""

from __future__ import annotations

import json
from bisect import insort
from collections.abc import Callable, Iterable
from dataclasses import fields, replace
from datetime import date, timedelta
from operator import attrgetter
from typing import Any, Protocol, TypeVar

from ..domain.advice import Advice, Opinion
from ..domain.campaign import Campaign
from ..domain.exchange import Exchange
from ..domain.follow_up import FollowUp
from ..domain.introduction import Introduction
from ..domain.meeting import Meeting
from ..domain.network import Network
from ..domain.project import Axis, MethodSettings, UserProfile, in_range
from ..domain.promise import Given, Promise, PromisedName
from . import contacts, records
from .columns import without_collecting
from .database import Database
from .undo import Touched

T = TypeVar("T")

_PLACES: dict[str, type[Any]] = {
    "exchanges": Exchange,
    "introductions": Introduction,
    "meetings": Meeting,
    "promises": Promise,
    "promised_names": PromisedName,
    "given": Given,
    "advice": Advice,
    "opinions": Opinion,
    "axes": Axis,
    "follow_ups": FollowUp,
}
"""The fields of a network that hold the rows of one table."""


class _Numbered(Protocol):
    @property
    def id(self) -> int: ...


R = TypeVar("R", bound=_Numbered)


def read_network(database: Database) -> Network:
    """Everything the rules look at; a fixed number of queries, whatever the size. Call within one reading."""
    with without_collecting():
        values: dict[str, Any] = {place: tuple(records.read(database, record)) for place, record in _PLACES.items()}
        people = tuple(contacts.read_contacts(database))
    network = Network(contacts=people, **values)
    return _beside(database, network, frozenset({"setting", "campaign"}))


def reread(database: Database, network: Network, touched: Touched) -> Network:
    """`network` as it stands now that these rows have changed; all of it is read where they are too many to tell.

    What no row of was touched is the very same value as before. Call within one reading, or within the step.
    """
    if touched.rows is None:
        return read_network(database)
    changed: dict[str, Any] = {}
    people = touched.rows.get("contact", frozenset()) | touched.tied
    if people:
        fresh = contacts.read_contacts(database, people)
        changed["contacts"] = _put(network.contacts, fresh, people, attrgetter("id"))
    for place, record in _PLACES.items():
        table = records.TABLES[record]
        numbers = touched.rows.get(table.name)
        if numbers:
            new = records.read(database, record, f"id IN ({','.join(map(str, sorted(numbers)))})")
            order = attrgetter(*table.order.split(", "))
            changed[place] = _put(getattr(network, place), new, numbers, order)
    if not changed and touched.tables.isdisjoint(("setting", "campaign")):
        return network
    return _beside(database, replace(network, **changed), touched.tables)


def read_settings(database: Database) -> dict[str, Any]:
    """The settings kept with the data, by key."""
    return {key: json.loads(value) for key, value in database.sql("SELECT key, value FROM setting").fetchall()}


def _put(known: tuple[R, ...], fresh: Iterable[R], numbers: frozenset[int], key: Callable[[R], Any]) -> tuple[R, ...]:
    """The rows known, those of `numbers` as they are now or not at all, in the order of the table."""
    rows = [one for one in known if one.id not in numbers]
    for one in fresh:
        insort(rows, one, key=key)
    return tuple(rows)


def _beside(database: Database, network: Network, tables: frozenset[str]) -> Network:
    """The network with its settings, its user and its days, as far as these tables say something of them."""
    if "setting" in tables:
        values = read_settings(database)
        method, user = _value(MethodSettings, values.get("method")), _value(UserProfile, values.get("user"))
        network = replace(network, settings=in_range(method), user=user)
    known = records.read(database, Campaign)
    since = known[-1].started_on if known else None
    anchor = known[-1].anchor if known else _first_monday(network.exchanges)
    return replace(network, anchor=anchor, since=since)


def _first_monday(exchanges: tuple[Exchange, ...]) -> date | None:
    """Day 0 of a campaign that nobody began on purpose."""
    if not exchanges:
        return None
    first = exchanges[0].day
    return first - timedelta(days=first.weekday())


def _value(record: type[T], values: dict[str, Any] | None) -> T:
    """A settings value from what was kept; keys of other versions are passed over."""
    known = {field.name for field in fields(record)}  # type: ignore[arg-type]
    return record(**{name: value for name, value in (values or {}).items() if name in known})
