"""What the exchanges taught: advice and its fate, opinions by axis, discoveries, requests, conclusions."""

from __future__ import annotations

from datetime import timedelta

import pytest

from reseau_desktop.domain.advice import Opinion
from reseau_desktop.domain.changes import Op
from reseau_desktop.domain.debriefing import AdviceHeard, Debrief, DiscoveryMade
from reseau_desktop.domain.errors import InputError
from reseau_desktop.domain.message import say
from reseau_desktop.domain.project import Axis
from reseau_desktop.domain.vocabulary import (
    Action,
    AdviceFate,
    DiscoveryKind,
    ExchangeKind,
    FollowUpState,
    Medium,
    Stance,
    Verdict,
)
from reseau_desktop.services import debriefing, forgetting, learning, project
from reseau_desktop.services.session import Clock, Session
from reseau_desktop.store.writing import Writer
from tests.helpers.databases import person


@pytest.fixture
def anouk(session: Session) -> int:
    """Somebody who gave one advice in a call, and spoke of a sector."""
    who = person(session, "Anouk", "Verneuil")
    debriefing.record(
        session,
        Debrief(
            who,
            session.today,
            ExchangeKind.QUALIFICATION_CALL,
            channel=Medium.PHONE,
            verdict=Verdict.PHONE_WAS_ENOUGH,
            advice=(AdviceHeard("Visit a site", "in June"),),
            discoveries=(
                DiscoveryMade(DiscoveryKind.SECTOR, " Re-use of packaging "),
                DiscoveryMade(DiscoveryKind.JOB, ""),
            ),
        ),
    )
    return who


def tells(session: Session) -> list[FollowUpState]:
    return [one.state for one in session.network().follow_ups if one.action is Action.TELL_OUTCOME]


def test_r100_the_fate_of_an_advice_calls_for_news_to_its_author(session: Session, anouk: int) -> None:
    (one,) = learning.advice(session)
    assert (one.fate, one.contact_id, tells(session)) == (AdviceFate.OPEN, anouk, [])
    learning.set_fate(session, one.id, AdviceFate.FOLLOWED, " Two plants seen ")
    (now,) = learning.advice(session)
    assert (now.fate, now.outcome, now.fate_on) == (AdviceFate.FOLLOWED, "Two plants seen", session.today)
    assert tells(session) == [FollowUpState.OPEN]
    session.undo()
    assert (learning.advice(session), tells(session)) == ([one], [])


def test_the_day_of_a_fate_stays_when_only_its_words_change(session: Session, anouk: int) -> None:
    del anouk
    (one,) = learning.advice(session)
    learning.set_fate(session, one.id, AdviceFate.TRIED)
    day = session.today
    session.clock = Clock(day + timedelta(days=9))
    learning.set_fate(session, one.id, AdviceFate.TRIED, "Half a success")
    assert learning.advice(session)[0].fate_on == day
    steps = len(session.history())
    learning.set_fate(session, one.id, AdviceFate.TRIED, "Half a success ")
    assert len(session.history()) == steps
    learning.set_fate(session, one.id, AdviceFate.OPEN)
    assert (learning.advice(session)[0].fate_on, learning.advice(session)[0].outcome) == (None, None)
    with pytest.raises(InputError, match=r"advice\.unknown"):
        learning.set_fate(session, 999, AdviceFate.TRIED)


def test_r88_opinions_stand_by_axis_and_say_when_they_diverge(session: Session, anouk: int) -> None:
    project.save_axes(session, [Axis(0, "Buying"), Axis(0, "Re-use"), Axis(0, "Old")])
    buying, reuse, old = (one.id for one in session.network().axes)
    project.save_axes(session, [Axis(buying, "Buying"), Axis(reuse, "Re-use")])
    assert old

    def add(writer: Writer) -> None:
        for stance in (Stance.FOR, Stance.AGAINST, Stance.FOR):
            writer.insert(Opinion(0, anouk, session.today, buying, stance))

    session.run(Op.DEBRIEF, add, say("label.note"))
    found = learning.opinions(session)
    assert [(one.axis.name, len(one.opinions), one.diverge) for one in found] == [
        ("Buying", 3, True),
        ("Re-use", 0, False),
    ]
    assert [found[0].count(stance) for stance in (Stance.FOR, Stance.MIXED, Stance.AGAINST)] == [2, 0, 1]


def test_r75_discoveries_come_from_the_debrief_or_by_hand(session: Session, anouk: int) -> None:
    assert [(one.text, one.contact_id) for one in learning.discoveries(session)] == [("Re-use of packaging", anouk)]
    made = learning.add_discovery(session, DiscoveryKind.COMPANY, "Atelier du Verre")
    assert [one.text for one in learning.discoveries(session)] == ["Atelier du Verre", "Re-use of packaging"]
    learning.drop_discovery(session, made)
    assert len(learning.discoveries(session)) == 1
    with pytest.raises(InputError, match=r"discovery\.empty"):
        learning.add_discovery(session, DiscoveryKind.AREA, "  ")


def test_r106_requests_wait_for_an_answer(session: Session, anouk: int) -> None:
    first = learning.add_request(session, anouk, "A contact in logistics")
    learning.add_request(session, anouk, "To read her CV")
    learning.answer_request(session, first, "Gave her the number of Paul")
    assert [(one.text, one.answered_on) for one in learning.requests(session)] == [
        ("To read her CV", None),
        ("A contact in logistics", session.today),
    ]
    for wrong in (
        lambda: learning.answer_request(session, 99, "x"),
        lambda: learning.answer_request(session, first, " "),
    ):
        with pytest.raises(InputError):
            wrong()
    with pytest.raises(InputError, match="day_to_come"):
        learning.add_request(session, anouk, "x", session.today + timedelta(days=1))


def test_r89_one_conclusion_a_month(session: Session) -> None:
    learning.conclude(session, "Buying suits me")
    learning.conclude(session, "Buying suits me more")
    session.clock = Clock(session.today + timedelta(days=40))
    learning.conclude(session, "Smaller companies")
    assert [one.text for one in learning.conclusions(session)] == ["Smaller companies", "Buying suits me more"]
    learning.conclude(session, " ")
    assert [one.text for one in learning.conclusions(session)] == ["Buying suits me more"]


def test_r107_nothing_of_an_erased_person_stays(session: Session, anouk: int) -> None:
    learning.add_request(session, anouk, "A contact")
    forgetting.forget(session, anouk, "en")
    assert (learning.advice(session), learning.discoveries(session), learning.requests(session)) == ([], [], [])
