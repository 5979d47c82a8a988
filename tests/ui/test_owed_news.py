"""A calm stop before asking somebody again who waits for news, on every page where one asks (R91)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from reseau_desktop.domain.exchange import Exchange
from reseau_desktop.domain.introduction import Introduction, Permissions
from reseau_desktop.domain.vocabulary import Action, ExchangeKind, Verdict
from reseau_desktop.formats.content import bank
from reseau_desktop.services import approaching, insights
from reseau_desktop.ui.meetings.call_view import CallView
from reseau_desktop.ui.meetings.plan_view import PlanView
from reseau_desktop.ui.owed_news import OwedNews
from reseau_desktop.ui.writing.page import WritingPage
from tests.helpers.databases import TODAY, at, person
from tests.helpers.robot import Robot
from tests.helpers.shots import settle

ALL = Permissions(note=True, contact=True, use_name=True)


def reads(user, words):
    """Whether it is to be read once what was asked for is laid out."""
    settle()
    return user.reads(words)


def led_to(session, giver, *people):
    """The giver named each of them; a call with each has ended the matter, the giver has heard nothing."""
    for who in people:
        approaching.record_introduction(session, Introduction(0, giver, who, session.today - timedelta(days=1), ALL))
        approaching.record_call(session, approaching.Call(who, Verdict.PHONE_WAS_ENOUGH, day=session.today))


@pytest.fixture
def odile(session):
    at(session, TODAY - timedelta(days=3))
    giver = person(session, "Odile", "Marchandet")
    led_to(session, giver, person(session, "Jeanne", "Vialatoux"))
    at(session, TODAY)
    return giver


@pytest.fixture
def jeanne(session, odile):
    return next(one.id for one in session.network().contacts if one.name.startswith("Jeanne"))


def giver_of(session, who):
    return next(one.giver_id for one in session.network().introductions if one.person_id == who)


@pytest.fixture
def written(navigator):
    found = []
    navigator.writing_wanted.connect(lambda *wanted: found.append(wanted))
    return found


@pytest.fixture
def opened(state, navigator, show):
    """Show a view of that class."""
    return lambda view: show(view(state, navigator))


@pytest.fixture
def notice(qtbot, state, odile):
    made = OwedNews(state)
    qtbot.addWidget(made)
    made.show_for(odile)
    return made


def report_due(session, giver):
    return next(
        one.id for one in session.network().follow_ups if (one.contact_id, one.action) == (giver, Action.REPORT)
    )


def test_the_messages_that_ask_are_known():
    assert {one for one in insights.ASKING if bank().template(one) is None} == set()


@pytest.mark.parametrize("view", [CallView, PlanView])
def test_who_is_about_to_ask_again_is_told_and_not_kept(session, opened, jeanne, written, view):
    odile = giver_of(session, jeanne)
    page = opened(view)
    page.open(odile)
    user = Robot(page)
    assert reads(user, "Odile Marchandet waits for news of Jeanne Vialatoux")
    user.press("Give the news")
    assert written == [(odile, report_due(session, odile), "", jeanne)]
    page.open(jeanne)
    assert not reads(user, "waits for news")


def test_it_goes_once_the_news_is_given(session, opened, odile, jeanne):
    page = opened(PlanView)
    page.open(odile)
    row = Exchange(0, ExchangeKind.REPORT_TO_INTRODUCER, TODAY, odile, about_id=jeanne)
    approaching.record_exchange(session, row)
    assert not reads(Robot(page), "waits for news")
    session.undo()
    assert reads(Robot(page), "waits for news")


def test_a_message_that_asks_is_warned_of_and_one_that_tells_is_not(session, opened, odile, jeanne):
    page = opened(WritingPage)
    user = Robot(page)
    page.open(odile, None, "ask_advice")
    assert reads(user, "Odile Marchandet waits for news of Jeanne Vialatoux")
    assert user.has("It is sent")
    user.press("Give the news")
    assert page.draft.errand.follow_up_id == report_due(session, odile)
    assert page.draft.errand.about_id == jeanne
    assert not reads(user, "waits for news")


def test_without_a_follow_up_the_report_itself_is_asked_for(qtbot, notice, odile, jeanne, monkeypatch):
    monkeypatch.setattr(notice, "_follow_up", lambda *_: None)
    with qtbot.waitSignal(notice.news_wanted) as wanted:
        notice.show()
        settle()
        Robot(notice).press("Give the news")
    assert wanted.args == [odile, None, "report_to_introducer", jeanne]


def test_of_many_the_first_are_named(session, notice, odile):
    at(session, TODAY - timedelta(days=3))
    led_to(session, odile, *(person(session, f"Ann{place}", "Bell") for place in range(4)))
    at(session, TODAY)
    assert reads(Robot(notice), "news of Jeanne Vialatoux, Ann0 Bell, Ann1 Bell, 2 more$")
    notice.show_for(None)
    assert notice.isHidden()
