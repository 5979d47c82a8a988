"""What the follow-up rules look at: the history up to today and the rest of the record, sorted by person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date, time
from functools import cached_property
from typing import TypeVar

from .advice import Advice
from .campaign import current
from .exchange import Exchange
from .follow_up import FollowUp
from .history import history_of
from .introduction import Introduction
from .loops import conclusive_days
from .meeting import Meeting
from .network import Network
from .promise import Given, Promise, PromisedName
from .rules import FollowUpRule, Rules, delay_of
from .vocabulary import ExchangeKind
from .workdays import add

T = TypeVar("T")


class Scene:
    """A network as its follow-up rules see it at the end of `today`; `now` tells which meetings of today are over."""

    def __init__(self, network: Network, today: date, rules: Rules, now: time | None = None) -> None:
        network = current(network)
        self.network = network
        self.today = today
        self.now = now
        self.rules = rules
        self.settings = network.settings
        self.history = history_of(network, today)

    def rule(self, rule_id: str) -> FollowUpRule:
        """The line of the table of that id."""
        return self.rules[rule_id]

    def due(self, rule_id: str, day: date) -> date:
        """When a rule triggered on `day` falls due."""
        return add(day, delay_of(self.rules[rule_id], self.settings))

    def rows(self, contact_id: int | None, *kinds: ExchangeKind) -> list[Exchange]:
        """The rows with a person of these kinds, of any kind when none is named."""
        rows = self.history.with_contact(contact_id)
        return [row for row in rows if row.kind in kinds] if kinds else rows

    def is_live(self, row: Exchange) -> bool:
        """Whether a row is a live exchange: a qualification call or a meeting held."""
        return row.kind is ExchangeKind.QUALIFICATION_CALL or row.id in self.history.held_rows

    def above(self, contact_id: int) -> Iterator[Introduction]:
        """The effective introductions that led to a person, up the chains, nearest first; each once."""
        seen, waiting = {contact_id}, [contact_id]
        while waiting:
            for one in self.introductions_to.get(waiting.pop(0), ()):
                yield one
                if one.giver_id is not None and one.giver_id not in seen:
                    seen.add(one.giver_id)
                    waiting.append(one.giver_id)

    @cached_property
    def introductions_to(self) -> dict[int | None, list[Introduction]]:
        """The effective introductions by the person they lead to."""
        return _grouped(self.history.introductions, lambda one: one.person_id)

    @cached_property
    def introductions_by(self) -> dict[int | None, list[Introduction]]:
        """The effective introductions by their giver."""
        return _grouped(self.history.introductions, lambda one: one.giver_id)

    @cached_property
    def conclusive_days(self) -> dict[int, list[date]]:
        """The days that can conclude an introduction, by person."""
        return conclusive_days(self.history)

    @cached_property
    def meetings(self) -> dict[int | None, list[Meeting]]:
        """The meetings fixed so far, by person."""
        return _grouped((one for one in self.network.meetings if one.planned_on <= self.today), _contact)

    @cached_property
    def promises(self) -> dict[int | None, list[Promise]]:
        """The promises made so far, in either direction, by person."""
        return _grouped((one for one in self.network.promises if one.made_on <= self.today), _contact)

    @cached_property
    def promised_names(self) -> dict[int | None, list[PromisedName]]:
        """The names promised so far, by who promised them."""
        return _grouped((one for one in self.network.promised_names if one.day <= self.today), _contact)

    @cached_property
    def given(self) -> dict[int | None, list[Given]]:
        """What was given so far, by person."""
        return _grouped((one for one in self.network.given if one.day <= self.today), _contact)

    @cached_property
    def advice(self) -> dict[int | None, list[Advice]]:
        """The advice received so far, by its author."""
        return _grouped((one for one in self.network.advice if one.day <= self.today), _contact)

    @cached_property
    def follow_ups(self) -> dict[int | None, list[FollowUp]]:
        """Every follow-up ever made, by person; None holds the weekly reviews."""
        return _grouped(self.network.follow_ups, _contact)

    @cached_property
    def openings(self) -> dict[int | None, list[tuple[Introduction, Exchange]]]:
        """For each introducer above the nearest one: the loop and the exchange an opening came from (R17)."""
        led: list[tuple[Introduction, Exchange]] = []
        for row in self.history.rows:
            if row.opportunity and row.contact_id is not None:
                upper = (one for one in self.above(row.contact_id) if one.person_id != row.contact_id)
                led.extend((one, row) for one in upper)
        return _grouped(led, lambda pair: pair[0].giver_id)

    def active(self) -> set[int]:
        """Everybody of whom something is recorded beyond the card."""
        groups: tuple[dict[int | None, list[FollowUp]] | dict[int | None, list[Meeting]], ...]
        groups = (self.follow_ups, self.meetings)
        people = {who for group in groups for who in group}
        people |= {row.contact_id for row in self.history.rows}
        people |= self.introductions_to.keys() | self.introductions_by.keys()
        people |= self.promises.keys() | self.promised_names.keys() | self.advice.keys()
        return {who for who in people if who is not None}


def _contact(record: Meeting | Promise | PromisedName | Given | Advice | FollowUp) -> int | None:
    return record.contact_id


def _grouped(records: Iterable[T], key: Callable[[T], int | None]) -> dict[int | None, list[T]]:
    groups: dict[int | None, list[T]] = defaultdict(list)
    for one in records:
        groups[key(one)].append(one)
    return dict(groups)
