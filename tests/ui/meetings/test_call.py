from datetime import date

import pytest
from PySide6.QtCore import Qt

from reseau_desktop.domain.exchange import Exchange
from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.introduction import Introduction, Permissions
from reseau_desktop.domain.promise import Promise
from reseau_desktop.domain.vocabulary import Action, ExchangeKind, PromiseSide, Verdict
from reseau_desktop.services import approaching
from reseau_desktop.ui.kit import Label, LockLine
from reseau_desktop.ui.meetings.plan_view import PlanView


@pytest.fixture
def view(page, people):
    page.record_call(people["jeanne"])
    return page.stack.currentWidget()


def _texts(widget):
    return [one.text() for one in widget.findChildren(Label) if one.isVisible()]


def _last(session, kind=ExchangeKind.QUALIFICATION_CALL):
    return [one for one in session.store.read(Exchange) if one.kind is kind][-1]


def _record(view, qtbot):
    qtbot.mouseClick(view.record, Qt.MouseButton.LeftButton)


def test_the_card_says_who_sends_me_and_in_which_words(view):
    texts = _texts(view.card)
    assert "Through Odile Marceau, ex-collègues" in texts
    assert "“Dites que c’est moi”" in texts or "“Dites que c'est moi”" in texts
    assert any("on the suggestion of Odile Marceau" in text for text in texts)
    assert not [one for one in view.card.findChildren(LockLine) if one.isVisible()]


def test_without_the_third_permission_the_name_is_locked(page, session, people):
    made = Introduction(0, people["odile"], people["paul"], date(2026, 3, 2), Permissions(True, True, False))
    approaching.record_introduction(session, made)
    page.record_call(people["paul"])
    card = page.stack.currentWidget().card
    assert [one.accessibleName() for one in card.findChildren(LockLine)] == [
        "“Odile Marceau sent me” is locked: leave to use the name is missing."
    ]
    assert not any("on the suggestion of Odile" in text for text in _texts(card))


def test_a_call_is_not_recorded_without_its_verdict(view, session, qtbot):
    _record(view, qtbot)
    assert not [one for one in session.store.read(Exchange) if one.kind is ExchangeKind.QUALIFICATION_CALL]
    assert any("The call ends with a verdict" in text for text in _texts(view.result))


def test_the_phone_was_enough_is_recorded_in_one_step(view, page, session, asked, qtbot):
    steps = len(session.history())
    view.result.verdicts[Verdict.PHONE_WAS_ENOUGH].click()
    qtbot.keyClicks(view.learned.fields()[0], "Les achats passent par Lyon")
    row = view.names.rows[0]
    qtbot.keyClicks(row.name, "Aude Coudrin")
    row.ticks[0].click()
    qtbot.keyClicks(view.mine.fields()[0], "Lui envoyer la note")
    _record(view, qtbot)
    call = _last(session)
    assert (call.verdict, call.minutes, call.learned) == (
        Verdict.PHONE_WAS_ENOUGH,
        15,
        ("Les achats passent par Lyon",),
    )
    assert "Aude Coudrin" in [one.name for one in session.network().contacts]
    (promise,) = session.store.read(Promise)
    assert (promise.text, promise.side) == ("Lui envoyer la note", PromiseSide.MINE)
    assert len(session.history()) == steps + 1
    assert page.stack.currentWidget() is page.list
    assert asked == [("toast", "Call to Jeanne Tournelac recorded", True)]


def test_to_meet_leads_to_the_planning_form(view, page, qtbot):
    view.result.verdicts[Verdict.MEET].click()
    _record(view, qtbot)
    plan = page.stack.currentWidget()
    assert isinstance(plan, PlanView)
    assert not plan.no_call.isVisible()


def test_later_plans_the_next_call_in_the_same_step(view, session, people, qtbot):
    view.result.verdicts[Verdict.LATER].click()
    day = view.result.call_again_on()
    _record(view, qtbot)
    calls = [one for one in session.store.read(FollowUp) if one.action is Action.CALL and one.pending]
    assert [(one.contact_id, one.due) for one in calls] == [(people["jeanne"], day)]
    session.undo()
    assert not [one for one in session.store.read(FollowUp) if one.action is Action.CALL and one.due == day]


def test_what_will_be_created_can_be_declined(view, session, people, qtbot):
    view.result.verdicts[Verdict.PHONE_WAS_ENOUGH].click()
    qtbot.waitUntil(lambda: bool(view.result.choices()))
    thanks = next(place for place, one in enumerate(view.result.choices()) if one.proposal.action is Action.THANK)
    view.result._ticks[thanks][1].click()
    _record(view, qtbot)
    assert not [one for one in session.store.read(FollowUp) if one.action is Action.THANK and one.pending]


def test_no_answer_says_when_to_call_again(view, page, session, asked, qtbot):
    qtbot.mouseClick(view.no_answer, Qt.MouseButton.LeftButton)
    assert _last(session, ExchangeKind.UNANSWERED_CALL).day == session.today
    assert asked == [("toast", "No answer, noted. Next call on Thursday 19, at another hour.", True)]
    assert page.stack.currentWidget() is page.list


def test_the_third_unanswered_call_is_the_last(page, session, people, asked, qtbot):
    for _ in range(3):
        page.record_call(people["jeanne"])
        qtbot.mouseClick(page.stack.currentWidget().no_answer, Qt.MouseButton.LeftButton)
    assert asked[-1][1] == "No answer, noted. After three calls, closing kindly is enough."


def test_what_is_typed_is_kept_until_it_is_recorded(view, page, people, session, qtbot):
    qtbot.keyClicks(view.learned.fields()[0], "Les achats passent par Lyon")
    view.result.verdicts[Verdict.LATER].click()
    page.show_list()
    page.record_call(people["odile"])
    assert view.learned.values() == ()
    page.record_call(people["jeanne"])
    assert view.learned.values() == (("Les achats passent par Lyon",),)
    assert view.result.verdict() is Verdict.LATER


def test_the_timer_gives_its_minutes(view, qtbot):
    view.card.timer.start()
    assert view.card.timer.running
    view.card.timer._before = 61
    view.card.timer.pause()
    assert view.result.minutes().exchange == 2
