"""Introductions, calls and exchanges: each one step, with what the method asks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from reseau_desktop.domain.errors import InputError
from reseau_desktop.domain.exchange import Exchange
from reseau_desktop.domain.introduction import Introduction, Permissions
from reseau_desktop.domain.promise import Given, Promise
from reseau_desktop.domain.vocabulary import ExchangeKind, Gift, Medium, Verdict
from reseau_desktop.services import approaching
from tests.helpers.databases import TODAY, at, person


@pytest.fixture
def ann(session):
    return person(session, "Ann", "Leroy")


@pytest.fixture
def bob(session):
    return person(session, "Bob", "Petit")


def test_an_exchange_is_one_step_with_what_was_given_and_promised(session, ann):
    steps = len(session.history())
    number = approaching.record_exchange(
        session,
        Exchange(0, ExchangeKind.NEWS, TODAY, ann, channel=Medium.EMAIL),
        given=Given(0, ann, TODAY, Gift.ARTICLE),
        promises=[Promise(0, ann, TODAY, "send the figures")],
    )
    network = session.network()
    assert [one.exchange_id for one in (*network.given, *network.promises)] == [number, number]
    assert len(session.history()) == steps + 1
    session.undo()
    assert (session.network().exchanges, session.network().promises) == ((), ())


def test_a_note_may_be_of_nobody(session):
    approaching.record_exchange(session, Exchange(0, ExchangeKind.WEEKLY_REVIEW, TODAY))
    assert session.history()[0].label.key == "label.note"


def test_r54_a_call_has_its_verdict(session, ann):
    with pytest.raises(InputError) as refused:
        approaching.record_call(session, approaching.Call(ann, None))
    assert refused.value.message.key == "call.verdict_missing"
    number = approaching.record_call(session, approaching.Call(ann, Verdict.MEET))
    (row,) = session.network().exchanges
    assert (row.id, row.minutes, row.channel, row.day) == (number, 15, Medium.PHONE, TODAY)


def test_a_call_of_somebody_unknown_is_refused(session):
    with pytest.raises(InputError):
        approaching.record_call(session, approaching.Call(99, Verdict.MEET))
    with pytest.raises(InputError):
        approaching.record_no_answer(session, 99)
    assert session.history() == []


def test_an_introduction_has_a_giver_or_an_occasion(session, ann, bob):
    with pytest.raises(InputError) as refused:
        approaching.record_introduction(session, Introduction(0, None, bob, TODAY))
    assert refused.value.message.key == "introduction.needs_giver"
    with pytest.raises(InputError):
        approaching.record_introduction(session, Introduction(0, 99, bob, TODAY))
    approaching.record_introduction(session, Introduction(0, None, bob, TODAY, occasion="A trade fair"))
    approaching.record_introduction(session, Introduction(0, ann, bob, TODAY))
    assert [one.giver_id for one in session.network().introductions] == [None, ann]


def test_r80_a_permission_has_the_day_it_was_granted(session, ann, bob):
    given = Introduction(0, ann, bob, TODAY, Permissions(True, False, False))
    number = approaching.record_introduction(session, given)
    stored = session.store.one(Introduction, number)
    assert (stored.note_granted_on, stored.contact_granted_on) == (TODAY, None)
    later = date(2026, 3, 20)
    at(session, later)
    approaching.edit_introduction(session, replace(stored, permissions=Permissions(True, True, False)))
    changed = session.store.one(Introduction, number)
    assert (changed.note_granted_on, changed.contact_granted_on) == (TODAY, later)
    approaching.edit_introduction(session, replace(changed, permissions=Permissions(False, True, False)))
    assert session.store.one(Introduction, number).note_granted_on is None
    with pytest.raises(InputError):
        approaching.edit_introduction(session, replace(changed, id=99))
