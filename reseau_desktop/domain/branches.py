"""The branches of the network: what each introducer led to, what stands still, who is owed a word (R25, R28, R92)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .chains import rank
from .exchange import Exchange
from .history import History
from .introduction import Introduction
from .introduction_states import introduction_states
from .loops import reports
from .obligations import thanks
from .triggers import SILENCE_BUSINESS_DAYS
from .vocabulary import ExchangeKind, IntroductionState
from .workdays import add, between

_NEWS = frozenset({ExchangeKind.NEWS, ExchangeKind.ARTICLE_SHARED, ExchangeKind.CLOSING_MESSAGE})


@dataclass(frozen=True, slots=True)
class Yield:
    """What the names of one introducer became, counted in effective introductions.

    `spoken` and `met` are of the names given, `further` the names that these people gave in turn, `owed` the reports
    the introducer still waits for.
    """

    giver_id: int
    names: int
    spoken: int
    met: int
    further: int
    owed: int


def yields(history: History) -> list[Yield]:
    """What each introducer led to, the most meetings first; erased people left out (R25, R77)."""
    given: dict[int, list[int]] = defaultdict(list)
    for one in history.introductions:
        if one.giver_id is not None:
            given[one.giver_id].append(one.person_id)
    owed = Counter(one.contact_id for one in history.once(reports) if one.done is None)
    found = [
        Yield(
            giver,
            len(names),
            sum(who in history.first_spoken for who in names),
            sum(who in history.met for who in names),
            sum(len(given.get(who, ())) for who in names),
            owed[giver],
        )
        for giver, names in given.items()
        if giver not in history.erased
    ]
    return sorted(found, key=lambda one: (-one.met, -one.spoken, -one.names, rank(one.giver_id, history.contacts)))


@dataclass(frozen=True, slots=True)
class Stalled:
    """A name nothing has come of: its state, the day of the last thing done about it, how many business days late."""

    introduction: Introduction
    state: IntroductionState
    since: date
    late_business_days: int


def stalled(history: History) -> list[Stalled]:
    """The introductions that stand still, the longest first (R3, R28, R98).

    A name one may contact stands still once the delay to approach has passed; an announced one after so many business
    days of silence. Whoever was spoken with, closed or erased does not.
    """
    states = introduction_states(history)
    found = []
    for one in history.introductions:
        state = states[one.id]
        if not _may_move(history, one, state):
            continue
        last = max([one.day, *(row.day for row in history.with_contact(one.person_id))])
        late = between(add(last, _patience(history, state)), history.day)
        if late:
            found.append(Stalled(one, state, last, late))
    return sorted(found, key=lambda one: (one.since, one.introduction.id))


def _patience(history: History, state: IntroductionState) -> int:
    named = state is IntroductionState.NAMED
    return history.settings.approach_business_days if named else SILENCE_BUSINESS_DAYS


def _may_move(history: History, one: Introduction, state: IntroductionState) -> bool:
    waiting = state in {IntroductionState.NAMED, IntroductionState.ANNOUNCED}
    return waiting and one.permissions.contact and one.person_id not in history.erased


def unthanked(history: History) -> dict[int, date]:
    """The people still to be thanked in writing, each with the day by which, the earliest first (R83, R84)."""
    found: dict[int, date] = {}
    for one in sorted(history.once(thanks), key=lambda one: one.due):
        if one.done is None:
            found.setdefault(one.contact_id, one.due)
    return found


class InformedAs(StrEnum):
    """Why somebody is to hear of an exchange."""

    INTRODUCER = "introducer"
    CHAIN = "chain"
    ADVISER = "adviser"


@dataclass(frozen=True, slots=True)
class ToInform:
    """Somebody to tell of an exchange, and why; an adviser with the advice it bears on."""

    contact_id: int
    why: InformedAs
    advice_id: int | None = None


def to_inform(history: History, row: Exchange) -> list[ToInform]:
    """Who is to hear of a live exchange: who gave the name, who led to the giver, whose advice it bears on (R92).

    Each once, for the nearest reason; nobody erased, and nobody who has had news of it since.
    """
    if row.contact_id is None:
        return []
    found: dict[int, ToInform] = {}
    for one in (*_above(history, row.contact_id), *_advisers(history, row)):
        if one.contact_id != row.contact_id and one.contact_id not in history.erased:
            found.setdefault(one.contact_id, one)
    return [one for one in found.values() if not _told(history, one.contact_id, row)]


def _above(history: History, person: int) -> Iterator[ToInform]:
    givers: dict[int, list[int]] = defaultdict(list)
    for one in history.introductions:
        if one.giver_id is not None:
            givers[one.person_id].append(one.giver_id)
    seen, row, why = {person}, givers.get(person, []), InformedAs.INTRODUCER
    while row:
        fresh = [who for who in dict.fromkeys(row) if who not in seen]
        seen.update(fresh)
        yield from (ToInform(who, why) for who in fresh)
        row, why = [giver for who in fresh for giver in givers.get(who, ())], InformedAs.CHAIN


def _advisers(history: History, row: Exchange) -> Iterator[ToInform]:
    contact = history.contacts.get(row.contact_id or 0)
    axes = contact.axes if contact is not None else ()
    for one in history.network.advice:
        if one.day <= row.day and one.axis_id is not None and one.axis_id in axes:
            yield ToInform(one.contact_id, InformedAs.ADVISER, one.id)


def _told(history: History, who: int, row: Exchange) -> bool:
    for one in history.with_contact(who):
        reported = one.kind is ExchangeKind.REPORT_TO_INTRODUCER and one.about_id == row.contact_id
        if one.day >= row.day and (reported or one.kind in _NEWS):
            return True
    return False


def owed_news(history: History, giver: int) -> list[int]:
    """The people whose outcome this introducer still waits to hear of; while there is one, ask for nothing (R91)."""
    return [
        one.about_id
        for one in history.once(reports)
        if one.contact_id == giver and one.done is None and one.about_id is not None
    ]
