"""What became of each name that was given, and whether its giver knows (R25, R90)."""

from __future__ import annotations

from .history import History
from .introduction import Introduction
from .loops import reports
from .vocabulary import ExchangeKind, IntroductionState, LoopState

_APPROACHES = frozenset({ExchangeKind.CALL_ANNOUNCEMENT, ExchangeKind.UNANSWERED_CALL})


def introduction_states(history: History) -> dict[int, IntroductionState]:
    """The state of every introduction made by that day, refused ones included, by its id."""
    made = (one for one in history.network.introductions if one.day <= history.day)
    return {one.id: _state(history, one) for one in made}


def loop_states(history: History) -> dict[int, LoopState]:
    """The loop of every introduction made by that day, by its id.

    Open once conclusive and until its giver is told; one that was refused, or came from an occasion, owes nothing.
    """
    owed = {one.introduction_id: one.done is not None for one in reports(history)}
    closed = {True: LoopState.CLOSED, False: LoopState.OPEN, None: LoopState.NOT_DUE}
    made = (one for one in history.network.introductions if one.day <= history.day)
    return {one.id: closed[owed.get(one.id)] for one in made}


def _state(history: History, one: Introduction) -> IntroductionState:
    if one.person_id in history.met:
        return IntroductionState.MET
    if one.person_id in history.first_spoken:
        return IntroductionState.TALKED
    state = IntroductionState.NAMED
    for row in history.with_contact(one.person_id):
        if row.day < one.day:
            continue
        if row.kind is ExchangeKind.CLOSED_WITHOUT_EXCHANGE:
            state = IntroductionState.DEAD
        elif row.kind in _APPROACHES:
            state = IntroductionState.ANNOUNCED
    return state
