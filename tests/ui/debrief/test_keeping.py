"""What is typed is kept until it is confirmed, and comes back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from reseau_desktop.services import debriefing
from reseau_desktop.services.session import Clock
from reseau_desktop.ui.debrief.view import DebriefView
from tests.helpers.databases import at
from tests.ui.debrief.forms import FRIDAY, held, rehearsed, titles, type_points

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # months that open off screen


def test_one_undo_takes_all_back_and_brings_the_draft_again(view, session, meeting, qtbot):
    type_points(view, "one")
    before = session.network()
    rehearsed(qtbot, view)
    view.pane.confirm.click()
    session.undo()
    assert session.network() == before
    view.open(meeting)
    assert view.form.points.lines.texts() == ("one",)


def test_what_is_typed_is_kept_on_a_pause_and_shown_again(view, show, meeting, qtbot):
    type_points(view, "one")
    view.form.names.block.rows[0].name.insert("Nadia")
    view.form.words.entry.insert("half a wo")
    view.form.opinions.rows[1].fact.insert("no opinion yet")
    view.form.meeting.end.setText("quarter past")
    view.form.meeting.end.editingFinished.emit()
    titles(view)["Thank Hélène"].tick.click()
    rehearsed(qtbot, view)
    again = show(DebriefView(view.state, view.navigator), (1200, 900))  # as after a crash
    again.open(meeting)
    assert again.form.form().debrief == view.form.form().debrief
    assert again.form.words.entry.text() == "half a wo"
    assert again.form.opinions.rows[1].fact.text() == "no opinion yet"
    assert again.form.meeting.end.text() == "quarter past"
    assert not titles(again)["Thank Hélène"].tick.isChecked()


def test_finish_later_keeps_and_closes(view, session, meeting, qtbot):
    type_points(view, "one")
    with qtbot.waitSignal(view.closed):
        view.later.click()
    assert debriefing.draft(session, f"debrief-meeting-{meeting}")["debrief"]["learned"] == ["one"]
    assert not held(session, meeting)


def test_opening_alone_keeps_nothing(view, session, meeting):
    view.later.click()
    assert debriefing.draft(session, f"debrief-meeting-{meeting}") is None


def test_escape_finishes_later(view, qtbot):
    with qtbot.waitSignal(view.closed):
        qtbot.keyClick(view, Qt.Key.Key_Escape)


def test_what_is_typed_is_kept_when_the_view_is_hidden(view, session, meeting):
    type_points(view, "one")
    view.hide()
    assert debriefing.draft(session, f"debrief-meeting-{meeting}")["debrief"]["learned"] == ["one"]


def test_the_rare_headings_are_folded_and_open_when_used(view, meeting, qtbot):
    assert not view.form.other.isVisible()
    view.form.fold.set_open(True)
    other = view.form.other
    other.next_step.insert("Send the article")
    other.cv.click()
    other.opportunity.click()
    other.opening.insert("a post in June")
    other.ease.part("4").click()
    other.questions.rows[0].field.insert("What do you like best?")
    other.promised.rows[0].field.insert("a colleague")
    other.gifts.rows[0].text.insert("the report")
    view.later.click()
    view.open(meeting)
    debrief = view.form.form().debrief
    assert view.form.other.isVisible()
    assert (debrief.next_step, debrief.cv_asked, debrief.opportunity_text) == (
        "Send the article",
        True,
        "a post in June",
    )
    assert (debrief.ease, debrief.good_questions, debrief.names_promised) == (
        4,
        ("What do you like best?",),
        ("a colleague",),
    )
    assert [gift.text for gift in debrief.given] == ["the report"]


def test_an_error_of_the_machine_loses_nothing(view, session, navigator, meeting, monkeypatch):
    type_points(view, "one")
    session.clock = Clock(date(2026, 1, 20))  # the machine's clock was set back
    view.pane.confirm.click()
    assert navigator.asked[-1][0] == "problem"
    assert view.form.points.lines.texts() == ("one",)
    at(session, FRIDAY)
    view.pane.confirm.click()
    assert held(session, meeting)


def test_the_time_spent_goes_on_where_it_was_left(view, meeting):
    for _ in range(100):
        view.watch.edited()
        view.watch.tick()
    assert view.watch.words() == "1 min 40"
    type_points(view, "one")
    view.later.click()
    view.open(meeting)
    assert view.watch.seconds == 100


def test_the_time_stands_while_nothing_is_typed(view):
    for _ in range(600):
        view.watch.tick()
    assert view.watch.seconds == 60
