from datetime import date, time

import pytest
from PySide6.QtCore import QDate, Qt

from reseau_desktop.domain.meeting import Meeting
from reseau_desktop.domain.project import Axis
from reseau_desktop.services import contacts, project
from reseau_desktop.ui.meetings.sheet_view import SheetView


def _open(page, contact_id):
    page.plan(contact_id)
    return page.stack.currentWidget()


def _plan(view, qtbot):
    qtbot.mouseClick(view.plan, Qt.MouseButton.LeftButton)


def test_without_a_call_a_reason_is_asked_for(page, session, people, qtbot):
    view = _open(page, people["jeanne"])
    view.form.serves.set_value("on")
    assert view.no_call.isVisible()
    _plan(view, qtbot)
    assert session.store.read(Meeting) == []
    assert view.form.reason_row.problem().startswith("One line is enough")
    qtbot.keyClicks(view.form.reason, "c'est son souhait")
    _plan(view, qtbot)
    (made,) = session.store.read(Meeting)
    assert made.without_call_reason == "c'est son souhait"


def test_calling_first_is_one_click_away(page, people):
    view = _open(page, people["jeanne"])
    view.call.emit(people["jeanne"])
    assert page.stack.currentWidget()._head.title() == "Call Jeanne Tournelac"


def test_a_meeting_is_planned_after_a_call_and_its_sheet_opens(page, session, called, asked, qtbot):
    project.save_axes(session, [Axis(0, "Achats responsables")])
    view = _open(page, called["jeanne"])
    assert not view.form.reason_row.isVisible()
    view.form.serves.setCurrentIndex(0)
    view.form.travel.setValue(60)
    _plan(view, qtbot)
    (made,) = session.store.read(Meeting)
    assert (made.day, made.start, made.duration_minutes, made.travel_minutes) == (date(2026, 3, 19), time(11), 20, 60)
    assert made.targeted
    axis = session.network().axes[0].id
    assert contacts.contact(session, called["jeanne"]).axes == (axis,)
    assert isinstance(page.stack.currentWidget(), SheetView)
    assert asked[-1] == ("toast", "Meeting with Jeanne Tournelac planned", True)
    session.undo()
    assert contacts.contact(session, called["jeanne"]).axes == ()


def test_an_axis_or_off_target_must_be_chosen(page, session, called, qtbot):
    view = _open(page, called["jeanne"])
    _plan(view, qtbot)
    assert session.store.read(Meeting) == []
    assert "axis" in view.form.serves_row.problem()
    view.form.serves.set_value("off")
    _plan(view, qtbot)
    assert not session.store.read(Meeting)[0].targeted


def test_the_real_cost_is_shown_before_planning(page, called):
    view = _open(page, called["jeanne"])
    assert view.cost.text() == "about 4\u00a0h\u00a030"
    view.form.channel.set_value("video")
    assert view.cost.text() == "about 3\u00a0h\u00a030"


def test_more_than_thirty_minutes_is_remarked_and_allowed(page, session, called, qtbot):
    view = _open(page, called["jeanne"])
    view.form.serves.set_value("on")
    view.form.duration.setValue(30)
    assert view.form.duration_row.problem() == ""
    view.form.duration.setValue(31)
    assert view.form.duration_row.problem().startswith("Above 30 minutes")
    _plan(view, qtbot)
    assert session.store.read(Meeting)[0].duration_minutes == 31


def test_days_off_are_named(page, called):
    view = _open(page, called["jeanne"])
    view.form.day.setDate(QDate(2026, 4, 6))
    assert view.form.day_row.problem().startswith("Public holiday")
    view.form.day.setDate(QDate(2026, 4, 11))
    assert view.form.day_row.problem() == "A day of the weekend"
    view.form.day.setDate(QDate(2026, 4, 7))
    assert view.form.day_row.problem() == ""


@pytest.mark.parametrize(
    ("method", "early", "above"),
    [({"stake": 3}, True, False), ({"level_gap": 2}, False, True), ({"stake": 2, "level_gap": 1}, False, False)],
)
def test_a_key_person_too_early_and_a_wide_gap_are_remarked(page, called, method, early, above):
    session = page.state.session
    contacts.edit(session, called["jeanne"], method=method)
    view = _open(page, called["jeanne"])
    assert (view._stake.isVisible(), view._gap.isVisible()) == (early, above)
    view.form.serves.set_value("on")
    view.plan.click()
    assert len(session.store.read(Meeting)) == 1
