"""A position found, everybody told, the end of a campaign and a new one with what is known (R104)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reseau_desktop.domain.errors import InputError, RefusedError
from reseau_desktop.domain.exchange import Exchange
from reseau_desktop.domain.figures import figures
from reseau_desktop.domain.introduction import Introduction
from reseau_desktop.domain.vocabulary import Action, ExchangeKind, FollowUpState, Relation, Stage, Verdict
from reseau_desktop.services import approaching, campaigns, contact_list, contacts, follow_ups
from reseau_desktop.services.approaching import Call
from reseau_desktop.services.session import Clock, Session
from tests.helpers.databases import TODAY, person


@pytest.fixture
def people(session: Session) -> dict[str, int]:
    """Ann and Bob were called, Cleo introduced Bob and was called; Dan was only entered."""
    ids = {name: person(session, name, "Morel") for name in ("Ann", "Bob", "Cleo", "Dan")}
    approaching.record_introduction(session, Introduction(0, ids["Cleo"], ids["Bob"], TODAY - timedelta(days=1)))
    for name in ("Ann", "Bob", "Cleo"):
        approaching.record_call(session, Call(ids[name], Verdict.PHONE_WAS_ENOUGH))
    return ids


def later(session: Session, days: int) -> date:
    session.clock = Clock(session.today + timedelta(days=days))
    return session.today


def test_r104_everybody_spoken_with_is_to_be_told_introducers_first(session: Session, people: dict[str, int]) -> None:
    assert campaigns.to_tell(session) == []
    later(session, 10)
    campaigns.find_position(session, session.today, "Responsable RSE")
    told = campaigns.to_tell(session)
    assert [one.contact_id for one in told] == [people["Cleo"], people["Ann"], people["Bob"]]
    assert [one.told_on for one in told] == [None, None, None]
    waiting = [one for one in session.network().follow_ups if one.action is Action.TELL_POSITION and one.pending]
    assert {one.contact_id for one in waiting} == {people["Cleo"], people["Ann"], people["Bob"]}
    follow_ups.complete(session, next(one.id for one in waiting if one.contact_id == people["Cleo"]))
    assert campaigns.to_tell(session)[0].told_on == session.today
    now = campaigns.standing(session)
    assert (now.found_on, now.position) == (session.today, "Responsable RSE")


def test_a_position_is_found_once_and_never_in_the_future(session: Session) -> None:
    with pytest.raises(InputError, match="day_to_come"):
        campaigns.find_position(session, session.today + timedelta(days=1), "")
    campaigns.find_position(session, session.today, "")
    with pytest.raises(RefusedError, match="already_found"):
        campaigns.find_position(session, session.today, "")
    session.undo()
    campaigns.find_position(session, session.today, "")


@pytest.mark.usefixtures("people")
def test_a_campaign_that_ended_keeps_its_figures(session: Session) -> None:
    before = figures(session.network(), session.today)
    campaigns.end(session, "2026")
    assert figures(session.network(), session.today) == before
    now = campaigns.standing(session)
    assert (now.campaign.title, now.campaign.ended_on, now.spoken_with, now.names) == ("2026", session.today, 3, 1)
    with pytest.raises(RefusedError, match="already_over"):
        campaigns.end(session)


def test_a_new_campaign_starts_with_what_is_known(session: Session, people: dict[str, int]) -> None:
    with pytest.raises(RefusedError, match="still_open"):
        campaigns.start(session)
    campaigns.find_position(session, session.today, "Responsable RSE")
    campaigns.end(session)
    later(session, 400)
    campaigns.start(session, "Second")
    found = figures(session.network(), session.today)
    assert (found["calls_held"], found["names_received"], found["contacts_known"]) == (0, 0, 4)
    assert campaigns.to_tell(session) == []
    overview = contact_list.overview(session)
    assert overview.relation[people["Ann"]] is Relation.VOICE
    assert overview.stage[people["Ann"]] is Stage.TO_APPROACH
    assert overview.introduced_by[people["Bob"]] == ("Cleo Morel",)
    assert overview.last[people["Ann"]].kind is ExchangeKind.QUALIFICATION_CALL
    open_ones = [one for one in session.network().follow_ups if one.pending and one.made_on < session.today]
    assert open_ones == []
    assert [one.campaign.title for one in campaigns.past(session)] == [None]
    assert (campaigns.past(session)[0].spoken_with, campaigns.standing(session).spoken_with) == (3, 0)
    approaching.record_call(session, Call(people["Ann"], Verdict.MEET))
    assert figures(session.network(), session.today)["calls_held"] == 1


@pytest.mark.usefixtures("people")
def test_begun_on_the_day_the_last_one_ended_it_counts_from_the_next(session: Session) -> None:
    campaigns.find_position(session, session.today, "")
    campaigns.end(session)
    campaigns.start(session)
    assert campaigns.standing(session).found_on is None
    later(session, 1)
    campaigns.find_position(session, session.today, "")
    assert campaigns.past(session)[0].found_on == session.today - timedelta(days=1)


@pytest.mark.usefixtures("people")
def test_each_step_is_taken_back(session: Session) -> None:
    waiting = [one.state for one in session.network().follow_ups]
    campaigns.end(session)
    later(session, 1)
    campaigns.start(session)
    session.undo()
    assert [one.state for one in session.network().follow_ups] == waiting
    assert FollowUpState.DROPPED not in waiting
    session.undo()
    assert session.store.campaigns() == []


def test_without_a_row_a_campaign_can_end_and_begin(session: Session) -> None:
    campaigns.end(session)
    later(session, 3)
    campaigns.start(session)
    approaching.record_exchange(session, Exchange(0, ExchangeKind.WEEKLY_REVIEW, session.today))
    assert contacts.as_json(session) == []
    assert campaigns.standing(session).began_on == session.today
