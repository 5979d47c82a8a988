"""The pane says what was asked and given, and who is to hear of the last exchange (R92, R103)."""

from __future__ import annotations

from datetime import timedelta

from reseau_desktop.domain.advice import Advice
from reseau_desktop.domain.changes import Op
from reseau_desktop.domain.exchange import Exchange
from reseau_desktop.domain.introduction import Introduction, Permissions
from reseau_desktop.domain.message import say
from reseau_desktop.domain.project import Axis
from reseau_desktop.domain.target import TargetKind
from reseau_desktop.domain.vocabulary import ExchangeKind, Verdict
from reseau_desktop.services import approaching, contacts, project, targets
from reseau_desktop.services.approaching import Call
from reseau_desktop.ui.contacts.pane_owed import WhomToInform
from tests.helpers.databases import TODAY, person
from tests.helpers.robot import Robot
from tests.helpers.shots import settle
from tests.ui.contacts.test_pane import part

ALL = Permissions(note=True, contact=True, use_name=True)
BEFORE = TODAY - timedelta(days=1)


def reads(user, words):
    """Whether it is to be read once what was asked for is laid out."""
    settle()
    return user.reads(words)


def asked_often(session, who, times=3):
    for _ in range(times):
        approaching.record_exchange(session, Exchange(0, ExchangeKind.CALL_ANNOUNCEMENT, TODAY, who))


def test_the_balance_is_said_and_that_news_comes_first(people, open_page, session):
    page = open_page()
    page.select(people["zoe"])
    user = Robot(page.pane)
    assert not reads(user, "Asked")
    asked_often(session, people["zoe"])
    assert reads(user, "Asked 3 times, given back 0 times")
    assert reads(user, "News or a helping hand, before asking again")
    approaching.record_exchange(session, Exchange(0, ExchangeKind.ARTICLE_SHARED, TODAY, people["zoe"]))
    assert reads(user, "given back 1 time ")
    assert not reads(user, "helping hand")


def test_those_who_led_there_are_to_be_told_until_they_are(people, open_page, session, navigator):
    giver, above = people["zoe"], person(session, "Aline", "Brugeilles")
    approaching.record_introduction(session, Introduction(0, above, giver, BEFORE, ALL))
    approaching.record_introduction(session, Introduction(0, giver, people["nadia"], BEFORE, ALL))
    page = open_page()
    page.select(people["nadia"])
    assert part(page, WhomToInform) is None
    approaching.record_call(session, Call(people["nadia"], Verdict.PHONE_WAS_ENOUGH))
    user = Robot(part(page, WhomToInform))
    assert reads(user, "Zoé Quimper, gave you the name")
    assert reads(user, "Aline Brugeilles, further up the chain")
    wanted = []
    navigator.writing_wanted.connect(lambda *each: wanted.append(each))
    user.press("Write")
    assert wanted == [(giver, None, "report_to_introducer", people["nadia"])]
    told = Exchange(0, ExchangeKind.REPORT_TO_INTRODUCER, TODAY, giver, about_id=people["nadia"])
    approaching.record_exchange(session, told)
    assert not reads(Robot(part(page, WhomToInform)), "Zoé")


def test_an_adviser_is_told_with_the_advice(people, open_page, session):
    project.save_axes(session, [Axis(0, "Buying")])
    [axis] = session.network().axes
    contacts.edit(session, people["nadia"], axes=(axis.id,))
    advice = Advice(0, people["zoe"], TODAY, "Meet a cooperative", axis_id=axis.id)
    session.run(Op.DEBRIEF, lambda writer: writer.insert(advice), say("label.project"))
    approaching.record_call(session, Call(people["nadia"], Verdict.PHONE_WAS_ENOUGH))
    page = open_page()
    page.select(people["nadia"])
    assert reads(Robot(part(page, WhomToInform)), "advised you: Meet a cooperative")


def test_the_targets_a_person_leads_to_are_said(people, open_page, session):
    """R6: by the company, once for several axes."""
    project.save_axes(session, [Axis(0, "Buying"), Axis(0, "Re-use")])
    page = open_page()
    page.select(people["nadia"])
    assert not reads(Robot(page.pane), "Leads to")
    for axis in session.network().axes:
        targets.add(session, axis.id, TargetKind.COMPANY, "Grains")
    page.select(people["zoe"])
    page.select(people["nadia"])
    assert reads(Robot(page.pane), "^Leads to: Grains.$")


def test_of_many_to_tell_the_first_are_shown(people, open_page, session):
    for place in range(6):
        giver = person(session, f"Ann{place}", "Bell")
        approaching.record_introduction(session, Introduction(0, giver, people["nadia"], BEFORE, ALL))
    approaching.record_call(session, Call(people["nadia"], Verdict.PHONE_WAS_ENOUGH))
    page = open_page()
    page.select(people["nadia"])
    settle()
    assert len(Robot(part(page, WhomToInform)).buttons("Write.*")) == 4
    assert reads(Robot(part(page, WhomToInform)), "and 2 more")
