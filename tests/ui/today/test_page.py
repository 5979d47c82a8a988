"""Today: the short list with its reasons, the meetings, what is done, the first start."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from reseau_desktop.domain.card import CardFacts
from reseau_desktop.domain.changes import Op
from reseau_desktop.domain.exchange import Exchange
from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.meeting import Meeting
from reseau_desktop.domain.message import say
from reseau_desktop.domain.project import MethodSettings
from reseau_desktop.domain.vocabulary import Action, ExchangeKind
from reseau_desktop.services import approaching, contacts, follow_ups, meetings, project
from reseau_desktop.ui.app_state import AppState
from reseau_desktop.ui.today.page import TodayPage
from reseau_desktop.ui.today.rows import ActionRow
from reseau_desktop.ui.translations import install_language
from tests.helpers.databases import TODAY, person
from tests.helpers.robot import Robot


@pytest.fixture
def page(state, navigator, show):
    return lambda: show(TodayPage(state, navigator))


def due(session, who, action, day=TODAY):
    return follow_ups.add(session, FollowUp(0, action, day, TODAY, who))


def rows(page):
    return [one.action.action for one in page.findChildren(ActionRow) if one.isVisible()]


def test_the_first_start_offers_three_ways(qtbot, page, state, asked):
    robot = Robot(page())
    robot.press("Import my address book.*")
    robot.press("Start with a blank page.*")
    with qtbot.waitSignal(state.demo_wanted):
        robot.press("Try the campaign of Camille.*")
    assert asked == [("import", []), ("new contact",)]


def test_the_best_actions_come_first_with_their_reasons(session, page):
    ann = person(session, "Ann", "Leroy", org="Val Clairet")
    for action in (Action.CALL, Action.REPORT, Action.THANK):
        due(session, ann, action)
    shown = page()
    assert rows(shown) == [Action.REPORT, Action.THANK, Action.CALL]
    robot = Robot(shown)
    assert robot.reads("Val Clairet")
    assert robot.reads("3 actions")


def test_no_more_are_proposed_than_wished(qtbot, session, page):
    project.save_settings(session, MethodSettings(actions_a_day=2))
    for name in "ABCDEFG":
        due(session, person(session, name, name * 2), Action.CALL)
    shown = page()
    assert len(rows(shown)) == 2
    assert Robot(shown).reads("2 actions")
    project.save_settings(session, MethodSettings(actions_a_day=20))
    qtbot.waitUntil(lambda: len(rows(shown)) == 7)


def test_what_is_done_is_listed_and_can_be_undone(qtbot, session, page, state):
    due(session, person(session, "Ann", "Leroy"), Action.THANK)
    robot = Robot(page())
    assert robot.reads("What you do today is listed here")
    robot.press("Sent")
    qtbot.waitUntil(lambda: robot.has("Undo the last step"))
    assert not robot.has("Sent")
    assert not robot.reads("What you do today is listed here")
    with qtbot.waitSignal(state.undo_wanted):
        robot.press("Undo the last step")
    session.undo()
    qtbot.waitUntil(lambda: robot.has("Sent"))


def test_nothing_due_says_whom_to_begin_with_and_why(session, page, asked):
    """R60: the modest and the close first."""
    for name, method in (
        ("Ann", {"stake": 3, "closeness": "can_call", "circle": "friend"}),
        ("Bob", {"stake": 1, "closeness": "remembers_me"}),
        ("Cat", {"stake": 1, "closeness": "can_call"}),
        ("Dan", {"stake": 2, "level_gap": 2}),
        ("Eve", {"stake": 2}),
    ):
        who = person(session, name, "Bell")
        contacts.edit(session, who, method=method)
    robot = Robot(page())
    assert robot.reads("Cat Bell. I can call · little at stake")
    assert robot.reads("Eve Bell. something at stake")
    assert not robot.reads("Ann Bell")
    assert not robot.reads("Dan Bell")
    robot.press("Cat Bell.*")
    assert asked == [("call", 3)]


def test_a_key_person_and_one_far_above_are_said_to_be(session, page):
    for name, method in (("Ann", {"stake": 3, "circle": "friend"}), ("Dan", {"stake": 1, "level_gap": 2})):
        contacts.edit(session, person(session, name, "Bell"), method=method)
    robot = Robot(page())
    assert robot.reads("Ann Bell. Friend · a key person")
    assert robot.reads("Dan Bell. well above your level")


def test_once_everybody_was_turned_to_there_is_no_list(session, page):
    who = person(session, "Ann", "Bell")
    approaching.record_exchange(session, Exchange(0, ExchangeKind.ARTICLE_SHARED, TODAY, who))
    for one in [each for each in session.network().follow_ups if each.pending]:
        follow_ups.complete(session, one.id)
    robot = Robot(page())
    assert robot.reads("Nothing is due today")
    assert not robot.reads("Where to start")


def test_nothing_due_proposes_a_call(session, page, asked):
    person(session, "Ann", "Leroy")
    robot = Robot(page())
    assert robot.reads("Nothing is due today")
    robot.press("Choose whom to call")
    robot.press("Print a blank sheet")
    assert asked == [("page", "contacts"), ("blank sheet",)]


def test_the_meetings_of_two_weeks_with_their_one_act(session, page, asked):
    ann, bob, eve = (person(session, name, "A") for name in ("Ann", "Bob", "Eve"))
    for who, day in ((ann, 1), (bob, 14), (eve, 15)):
        meeting = Meeting(0, who, TODAY + timedelta(days=day), TODAY, time(10), without_call_reason="on her way")
        meetings.plan(session, meeting)
    robot = Robot(page())
    assert (robot.reads("Ann A"), robot.reads("Bob A")) == (True, True)
    assert len(robot.buttons("See the person")) == 2
    robot.press("See the person")
    assert asked == [("contact", ann)]


def test_a_meeting_that_is_over_asks_for_its_debrief(session, page, asked):
    number = meetings.plan(
        session, Meeting(0, person(session, "Ann", "A"), TODAY, TODAY, without_call_reason="on her way")
    )
    session.clock = type(session.clock)(TODAY + timedelta(days=1))
    robot = Robot(page())
    assert robot.reads("To debrief")
    robot.press("Debrief")
    assert asked == [("debrief", number)]


def test_a_target_of_nothing_in_the_database_does_not_stop_the_page(session, page):
    person(session, "Ann", "Leroy")
    session.run(
        Op.EDIT_SETTINGS,
        lambda writer: writer.put_setting("method", {"target_meetings": 0}),
        say("label.settings"),
    )
    assert Robot(page()).reads("of about 1")


def test_texts_of_users_are_shown_as_they_are(session, page):
    ann = contacts.create(session, CardFacts(fn="<b>Ann</b> & Co", org="<img src=x>"))
    due(session, ann, Action.CALL)
    robot = Robot(page())
    assert robot.reads("<b>Ann</b> & Co")
    assert robot.reads("<img src=x>")


def test_it_speaks_french_with_its_dates(qapp, session, navigator, settings, show):
    install_language(qapp, "fr")
    due(session, person(session, "Ann", "Leroy"), Action.CALL)
    state = AppState(session, "fr", settings)
    robot = Robot(show(TodayPage(state, navigator)))
    assert robot.reads("Aujourd’hui")
    assert robot.reads("Lundi 16 mars 2026")
    assert robot.has("Plus tard")
    state.stop()


def test_another_day_is_read_anew(qtbot, session, page, state):
    person(session, "Ann", "Leroy")
    robot = Robot(page())
    session.clock = type(session.clock)(date(2026, 3, 17))
    state.everything_changed()
    qtbot.waitUntil(lambda: robot.reads("17 .*2026"))
