"""Everything the detail pane shows of one person, gathered in one value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ...domain.advice import Advice
from ...domain.card import CardFacts
from ...domain.contact import Contact
from ...domain.exchange import Exchange
from ...domain.follow_up import FollowUp
from ...domain.history import History, history_of
from ...domain.introduction import Introduction
from ...domain.introduction_states import introduction_states, loop_states
from ...domain.meeting import Meeting
from ...domain.next_actions import NextAction
from ...domain.people import people_of
from ...domain.promise import Promise
from ...domain.vocabulary import IntroductionState, LoopState, MeetingStatus
from ..app_state import AppState
from .listing import Scene


@dataclass(frozen=True, slots=True)
class Led:
    """An introduction with what became of it; `other` is the giver or the person led to, `name` how to call them."""

    introduction: Introduction
    other: int | None
    name: str
    state: IntroductionState
    loop: LoopState


@dataclass(frozen=True, slots=True)
class Person:
    """One person as the pane shows them; lists are the latest first, introductions in the order they were made."""

    contact: Contact
    facts: CardFacts
    next: NextAction | None
    exchanges: tuple[Exchange, ...]
    meetings: tuple[Meeting, ...]
    led_from: tuple[Led, ...]
    leads_to: tuple[Led, ...]
    promises: tuple[Promise, ...]
    advice: tuple[Advice, ...]
    follow_ups: tuple[FollowUp, ...]
    names: dict[int, str]
    today: date


def read_person(state: AppState, number: int, scene: Scene) -> Person | None:
    """That person; None when there is none, or when they were erased."""
    network = state.network()
    contact = people_of(network.contacts).by_id.get(number)
    if contact is None or contact.erased_on is not None:
        return None
    facts = state.session.store.facts([number]).get(number, CardFacts())
    history = history_of(network, state.today)
    exchanges = tuple(row for row in reversed(network.exchanges) if row.contact_id == number)
    from_, to = _led(history, number)
    return Person(
        contact,
        facts,
        scene.overview.next.get(number) if scene.overview is not None else None,
        exchanges,
        tuple(m for m in network.meetings if m.contact_id == number and m.status is MeetingStatus.PLANNED),
        from_,
        to,
        tuple(one for one in reversed(network.promises) if one.contact_id == number and not one.cancelled),
        tuple(one for one in reversed(network.advice) if one.contact_id == number),
        tuple(one for one in network.follow_ups if one.contact_id == number and one.pending),
        _names(history, exchanges),
        state.today,
    )


def _led(history: History, number: int) -> tuple[tuple[Led, ...], tuple[Led, ...]]:
    concerned = [one for one in history.network.introductions if number in (one.giver_id, one.person_id)]
    if not concerned:
        return (), ()
    states, loops = introduction_states(history), loop_states(history)

    def led(one: Introduction, other: int | None) -> Led:
        person = history.contacts.get(other) if other is not None else None
        name = person.name if person is not None else one.occasion or ""
        state, loop = states.get(one.id, IntroductionState.NAMED), loops.get(one.id, LoopState.NOT_DUE)
        return Led(one, other if person is not None and person.erased_on is None else None, name, state, loop)

    from_ = tuple(led(one, one.giver_id) for one in concerned if one.person_id == number)
    return from_, tuple(led(one, one.person_id) for one in concerned if one.giver_id == number)


def _names(history: History, exchanges: tuple[Exchange, ...]) -> dict[int, str]:
    """How to call the people that the exchanges speak of."""
    ids = {row.about_id for row in exchanges if row.about_id is not None}
    return {number: history.contacts[number].name for number in ids if number in history.contacts}
