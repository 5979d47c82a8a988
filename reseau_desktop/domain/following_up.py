"""What follows from what was just recorded, and from time alone: follow-ups to make, to close, to move.

Section 7 of the campaign format is the law: a person has at most one open follow-up of one action, the earliest due
stays, reports are one a loop; nothing is due before the day it is made.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, time

from .advice import Advice, Opinion
from .case import Case, identity, place
from .exchange import Exchange
from .follow_up import FollowUp
from .introduction import Introduction
from .meeting import Meeting
from .network import Network
from .project import Axis, MethodSettings, ProjectStatement
from .promise import Given, Promise, PromisedName
from .rules import Rules, delay_of
from .scene import Scene
from .settling import done_by_row, settled
from .triggers import cases, review_day
from .vocabulary import ExchangeKind, FollowUpState

Event = (
    Exchange | Introduction | Promise | PromisedName | Meeting | Given | Advice | Opinion | Axis | ProjectStatement
)

# Doing one of these settles the earlier occasions for the same act; the others each have an object of their own.
_ALIKE = frozenset({"F02", "F03", "F04", "F05", "F06", "F07", "F17", "F20", "F24", "F26"})
_REVIEW = "F25"


@dataclass(frozen=True, slots=True)
class Closing:
    """A follow-up to close: done, or dropped for a reason, a word of `dropped.<reason>`."""

    id: int
    state: FollowUpState
    on: date
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """A follow-up to move to another day; what it counts from may move with it. It is then open again."""

    id: int
    due: date
    trigger_on: date | None


@dataclass(frozen=True, slots=True)
class Consequences:
    """What is to be done to the follow-ups; those to make have id 0."""

    made: tuple[FollowUp, ...] = ()
    closed: tuple[Closing, ...] = ()
    moved: tuple[Move, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything follows."""
        return bool(self.made or self.closed or self.moved)


def consequences(network: Network, event: Event, today: date, rules: Rules) -> Consequences:
    """What follows from `event`, the row just recorded or changed, which `network` contains already.

    Record several rows one by one, applying the consequences of each (`applied`) before the next.
    """
    scene = Scene(network, today, rules)
    settling = _Settling(scene, event)
    for contact_id in sorted(_concerned(scene, event)):
        settling.person(contact_id)
    if isinstance(event, Exchange) and event.kind is ExchangeKind.WEEKLY_REVIEW:
        settling.review(make=False)
    return settling.result()


def daily(network: Network, today: date, rules: Rules, now: time | None = None) -> Consequences:
    """What time alone brings: debriefs of meetings that are over, the weekly review, months after a position found.

    It also drops what has lost its reason and makes what is missing. `now` tells which meetings of today are over;
    without it they are over tomorrow. Only people of whom anything is recorded are looked at.
    """
    scene = Scene(network, today, rules, now)
    settling = _Settling(scene, None)
    for contact_id in sorted(scene.active()):
        settling.person(contact_id)
    settling.review(make=network.anchor is not None and network.anchor <= today)
    return settling.result()


def daily_of(people: Iterable[int], network: Network, today: date, rules: Rules, now: time) -> Consequences:
    """What `daily` brings to these people, without looking at the others."""
    scene = Scene(network, today, rules, now)
    settling = _Settling(scene, None)
    for contact_id in sorted(scene.active().intersection(people)):
        settling.person(contact_id)
    return settling.result()


def rescheduled(network: Network, former: MethodSettings, today: date, rules: Rules) -> Consequences:
    """What follows from changing delays of the table: open follow-ups of these rules fall due anew, by the settings.

    `network` holds the new settings. One that was put off stays where it was put.
    """
    scene = Scene(network, today, rules)
    settling = _Settling(scene, former)
    for contact_id in sorted(scene.active()):
        settling.person(contact_id)
    return settling.result()


def applied(network: Network, what: Consequences) -> Network:
    """The network with its follow-ups made, closed and moved; new ones take the next ids."""
    closed = {one.id: one for one in what.closed}
    moved = {one.id: one for one in what.moved}
    kept = [_changed(one, closed.get(one.id), moved.get(one.id)) for one in network.follow_ups]
    first = max((one.id for one in kept), default=0) + 1
    made = [replace(one, id=first + index) for index, one in enumerate(what.made)]
    return replace(network, follow_ups=(*kept, *made))


def _changed(one: FollowUp, closing: Closing | None, move: Move | None) -> FollowUp:
    if closing is not None:
        return replace(one, state=closing.state, done_on=closing.on, reason=closing.reason)
    if move is not None:
        return replace(one, due=move.due, trigger_on=move.trigger_on, state=FollowUpState.OPEN)
    return one


def _concerned(scene: Scene, event: Event) -> set[int]:
    """The people whose follow-ups an event may change."""
    if isinstance(event, Axis | ProjectStatement):
        return _advisers(scene.network, event)
    if isinstance(event, Introduction):
        people = {event.giver_id, event.person_id}
    elif isinstance(event, Exchange):
        people = {event.contact_id, event.about_id}
        if event.kind is ExchangeKind.POSITION_FOUND:
            people |= scene.history.first_spoken.keys()
    else:
        people = {event.contact_id}
    named = {who for who in people if who is not None}
    above = {one.giver_id for who in named for one in scene.above(who) if one.giver_id is not None}
    return named | above


def _advisers(network: Network, event: Axis | ProjectStatement) -> set[int]:
    """Those whose advice or opinion bears on an axis; on any axis when the project sentence changes (R88, R92)."""
    said: list[Advice | Opinion] = [*network.advice, *network.opinions]
    if isinstance(event, Axis):
        return {one.contact_id for one in said if one.axis_id == event.id}
    return {one.contact_id for one in said}


class _Settling:
    """Collects what changes, person by person."""

    def __init__(self, scene: Scene, event: Event | MethodSettings | None) -> None:
        self.scene = scene
        self.event = event
        self.made: list[FollowUp] = []
        self.closed: list[Closing] = []
        self.moved: list[Move] = []

    def result(self) -> Consequences:
        return Consequences(tuple(self.made), tuple(self.closed), tuple(self.moved))

    def person(self, contact_id: int) -> None:
        found = [*cases(self.scene, contact_id), *self._changes_of_project(contact_id)]
        found = [settled(self.scene, case, found) for case in found]
        past = self.scene.follow_ups.get(contact_id, [])
        pending = [one for one in past if one.pending]
        kept = self._still_open(pending, {identity(case): case for case in found})
        known = {identity(one) for one in pending}
        new = [case for case in found if case.live and identity(case) not in known and not self._consumed(case, past)]
        self._one_of_each(kept, [case for case in new if self._may_make(case)])

    def _consumed(self, case: Case, past: Iterable[FollowUp]) -> bool:
        """Whether this occasion was already dealt with: that very one, or by a later act of the same kind."""
        action = self.scene.rule(case.rule).action
        for one in past:
            if one.state not in {FollowUpState.DONE, FollowUpState.SKIPPED}:
                continue
            if identity(one) == identity(case) and (case.rule != "F17" or one.trigger_on == case.trigger_on):
                return True
            later = one.done_on is not None and one.done_on > case.trigger_on
            if later and one.action is action and {case.rule, one.rule or case.rule} <= _ALIKE:
                return True
        return False

    def _changes_of_project(self, contact_id: int) -> list[Case]:
        if not isinstance(self.event, Axis | ProjectStatement):
            return []
        today = self.scene.today
        return [Case("F19", contact_id, today, self.scene.due("F19", today))]

    def _may_make(self, case: Case) -> bool:
        """An offered one is made by a tick only; this brings back one that waited for a meeting to be over."""
        if not self.scene.rule(case.rule).offered:
            return True
        return any(one.reason == "meeting_planned" for one in self.scene.follow_ups.get(case.contact_id, ()))

    def _still_open(self, pending: list[FollowUp], found: dict[tuple[object, ...], Case]) -> list[FollowUp]:
        """The pending ones that stay, at their new day; the others are closed."""
        kept = []
        for one in pending:
            case = found.get(identity(one))
            if one.rule is None:
                case = self._by_hand(one)
            if case is None:
                self._drop(one, "vanished")
            elif case.done_on is not None:
                self.closed.append(Closing(one.id, FollowUpState.DONE, case.done_on))
            elif case.dropped is not None:
                self._drop(one, case.dropped)
            else:
                kept.append(self._in_place(one, case))
        return kept

    def _by_hand(self, one: FollowUp) -> Case:
        """One made by hand is settled by what settles the rules of the same action."""
        words: set[str] = set()
        for rule in self.scene.rules.values():
            if rule.action is one.action:
                words |= rule.done_by
        case = Case("", one.contact_id or 0, one.made_on, one.due, one.about_id, one.exchange_id)
        if one.contact_id in self.scene.history.erased:
            return replace(case, dropped="person_erased")
        return replace(case, done_on=done_by_row(frozenset(words), self.scene, case))

    def _in_place(self, one: FollowUp, case: Case) -> FollowUp:
        """Moved when news was given since, or when the meeting or the promise it stands for was moved."""
        touched = one.rule == "F17" and one.trigger_on is not None and case.trigger_on > one.trigger_on
        due = max(case.due, self.scene.today)
        if (touched or self._is_of_event(one)) and due != one.due:
            self.moved.append(Move(one.id, due, case.trigger_on))
            return replace(one, due=due, state=FollowUpState.OPEN)
        return one

    def _is_of_event(self, one: FollowUp) -> bool:
        if isinstance(self.event, MethodSettings):
            return one.state is FollowUpState.OPEN and self._delay_changed(one, self.event)
        if isinstance(self.event, Meeting):
            return one.meeting_id == self.event.id
        return isinstance(self.event, Promise) and one.promise_id == self.event.id

    def _delay_changed(self, one: FollowUp, former: MethodSettings) -> bool:
        rule = self.scene.rules.get(one.rule or "")
        return rule is not None and delay_of(rule, former) != delay_of(rule, self.scene.settings)

    def _one_of_each(self, kept: list[FollowUp], new: list[Case]) -> None:
        """Of one action, of one loop for reports, only the earliest due stays; what was put off stays put off."""
        groups: dict[object, list[FollowUp]] = defaultdict(list)
        for one in (*kept, *(self._made(case) for case in new)):
            groups[place(one.action, one.introduction_id)].append(one)
        for group in groups.values():
            first = min(group, key=_precedence)
            for other in group:
                if other is not first and other.id:
                    self._drop(other, "earlier_due")
            if first.id == 0:
                self.made.append(first)

    def _made(self, case: Case) -> FollowUp:
        return FollowUp(
            id=0,
            action=self.scene.rule(case.rule).action,
            due=max(case.due, self.scene.today),
            made_on=self.scene.today,
            contact_id=case.contact_id,
            rule=case.rule,
            trigger_on=case.trigger_on,
            about_id=case.about_id,
            exchange_id=case.exchange_id,
            meeting_id=case.meeting_id,
            introduction_id=case.introduction_id,
            promise_id=case.promise_id,
            advice_id=case.advice_id,
        )

    def _drop(self, one: FollowUp, reason: str) -> None:
        self.closed.append(Closing(one.id, FollowUpState.DROPPED, self.scene.today, reason))

    def review(self, *, make: bool) -> None:
        """The weekly review: a row does the open one, a new Monday replaces it (R2)."""
        day = review_day(self.scene.today)
        reviews = self.scene.follow_ups.get(None, [])
        rows = self.scene.history.of_kind(ExchangeKind.WEEKLY_REVIEW)
        last = rows[-1].day if rows else None
        for one in reviews:
            if one.pending and one.trigger_on is not None:
                if last is not None and last >= one.trigger_on:
                    self.closed.append(Closing(one.id, FollowUpState.DONE, last))
                elif make and day is not None and one.trigger_on < day:
                    self._drop(one, "next_monday")
        if make and day is not None and (last is None or last < day):
            self._make_review(day, reviews)

    def _make_review(self, day: date, reviews: Iterable[FollowUp]) -> None:
        if all(one.trigger_on != day for one in reviews):
            action, due = self.scene.rule(_REVIEW).action, max(day, self.scene.today)
            self.made.append(FollowUp(0, action, due, self.scene.today, rule=_REVIEW, trigger_on=day))


def _precedence(one: FollowUp) -> tuple[bool, date, bool]:
    return (one.state is not FollowUpState.SNOOZED, one.due, one.id == 0)
