"""Campaigns one after the other: one that is over is kept, the next starts with what is known (R104, R109)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Protocol, TypeVar

from .figures_network import relations
from .history import History
from .network import Network
from .news import to_be_told
from .vocabulary import ExchangeKind


@dataclass(frozen=True, slots=True)
class Campaign:
    """A campaign: `started_on` is None for the first one, which begins with the first thing recorded.

    `anchor` is its day 0, None while nothing is recorded; `ended_on` None while it goes on.
    """

    id: int = 0
    title: str | None = None
    anchor: date | None = None
    started_on: date | None = None
    ended_on: date | None = None


class _Dated(Protocol):
    @property
    def day(self) -> date: ...


D = TypeVar("D", bound=_Dated)
_latest: list[tuple[Network, Network]] = []


def current(network: Network) -> Network:
    """What the figures and the rules of the campaign under way look at: what was recorded since it started.

    The relations of before stay what they were (`Network.earlier`): they were earned by real exchanges (R110).
    """
    if network.since is None:
        return network
    if not _latest or _latest[0][0] is not network:
        _latest[:] = [(network, _since(network, network.since))]
    return _latest[0][1]


def _since(network: Network, since: date) -> Network:
    before = History(replace(network, since=None), since - timedelta(days=1))
    return replace(
        network,
        since=None,
        earlier={**network.earlier, **relations(before)},
        exchanges=_from(since, network.exchanges),
        meetings=tuple(one for one in network.meetings if (one.ended_on or since) >= since),
        introductions=_from(since, network.introductions),
        promises=tuple(one for one in network.promises if one.made_on >= since),
        promised_names=_from(since, network.promised_names),
        given=_from(since, network.given),
        advice=_from(since, network.advice),
        opinions=_from(since, network.opinions),
    )


def until(network: Network, day: date) -> Network:
    """The network of a campaign that ended on that day: no row of a later one."""
    return replace(
        network,
        exchanges=tuple(one for one in network.exchanges if one.day <= day),
        introductions=tuple(one for one in network.introductions if one.day <= day),
    )


def _from(since: date, rows: Iterable[D]) -> tuple[D, ...]:
    return tuple(one for one in rows if one.day >= since)


@dataclass(frozen=True, slots=True)
class ToTell:
    """Somebody to tell of the position found: `led_to` is to how many people they introduced, `told_on` the day."""

    contact_id: int
    led_to: int
    met: bool
    told_on: date | None


def closing_campaign(network: Network, today: date) -> list[ToTell]:
    """Everybody who helped, none forgotten: introducers first, then those met, then those called (R104).

    Empty before a position is found. Those told already stand among the others, with the day.
    """
    history = History(current(network), today)
    found = to_be_told(history)
    if found is None:
        return []
    led: dict[int, int] = {}
    for one in history.introductions:
        if one.giver_id is not None:
            led[one.giver_id] = led.get(one.giver_id, 0) + 1
    since = history.position_found_on or today
    told = {row.contact_id: row.day for row in history.of_kind(ExchangeKind.CLOSING_MESSAGE) if row.day >= since}
    people = [ToTell(who, led.get(who, 0), who in history.met, told.get(who)) for who in found[0]]
    return sorted(people, key=lambda one: (-one.led_to, not one.met, one.contact_id))
