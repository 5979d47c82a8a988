from datetime import date, time

import pytest
from PySide6.QtCore import Qt

from reseau_desktop.domain.meeting import Meeting
from reseau_desktop.domain.vocabulary import MeetingStatus
from reseau_desktop.services import meetings
from reseau_desktop.ui.kit import Button, EmptyState, Pill, SectionTitle
from reseau_desktop.ui.meetings.person_view import PersonView
from reseau_desktop.ui.translations import install_language
from tests.helpers.databases import TODAY
from tests.helpers.shots import settle
from tests.ui.meetings.working import work_in


def _titles(page):
    settle()
    return [one.accessibleName() for one in page.list.findChildren(SectionTitle) if one.isVisibleTo(page.list)]


def _button(parent, text):
    settle()
    return next(one for one in parent.findChildren(Button) if one.text() == text and one.isVisible())


def test_without_meetings_the_page_says_what_to_do(page, qtbot):
    assert page.list.findChild(EmptyState).accessibleName().startswith("No meeting planned")
    qtbot.mouseClick(_button(page.list, "Choose whom to call"), Qt.MouseButton.LeftButton)
    assert isinstance(page.stack.currentWidget(), PersonView)


def test_a_planned_meeting_waits_for_its_sheet(page, meeting):
    (row,) = page.list.rows()
    assert _titles(page) == ["To prepare"]
    assert row.accessibleName() == "Jeanne Tournelac, Thursday 19 11:00, 20\u00a0min"
    assert row.findChild(Pill).text() == "Sheet to begin"
    assert row.act("prepare").text() == "Prepare"


def test_a_meeting_of_last_week_is_to_debrief_and_says_since_when(page, session, called):
    meetings.plan(session, Meeting(0, called["jeanne"], date(2026, 3, 12), date(2026, 3, 10), time(9)))
    (row,) = page.list.rows()
    assert _titles(page) == ["To debrief"]
    assert row.findChild(Pill).text() == "To debrief · 2 d"


def test_the_list_follows_a_cancelled_meeting_and_its_undo(page, session, meeting):
    meetings.cancel(session, meeting, by_contact=True, reason="grippe")
    assert _titles(page) == ["Past"]
    session.undo()
    assert _titles(page) == ["To prepare"]


def test_many_past_meetings_are_shown_by_slices(page, session, called, qtbot):
    for number in range(14):
        day = date(2026, 2, 1 + number)
        planned = meetings.plan(session, Meeting(0, called["jeanne"], day, day))
        meetings.cancel(session, planned, by_contact=False)
    assert len(page.list.rows()) == 12
    qtbot.mouseClick(_button(page.list, "Show 2 older ones"), Qt.MouseButton.LeftButton)
    assert len(page.list.rows()) == 14
    assert all(row.meeting.status is MeetingStatus.CANCELLED_BY_ME for row in page.list.rows())


def test_a_person_is_found_by_typing_and_chosen_with_the_keyboard(page, people, qtbot):
    page.choose_person("call")
    view = page.stack.currentWidget()
    qtbot.keyClicks(view.field, "lamoree")
    assert [row.accessibleName() for row in view.rows()] == ["Jeanne Tournelac. Acheteuse, Biscuiterie Lamorée"]
    qtbot.keyClick(view.field, Qt.Key.Key_Return)
    assert page.stack.currentWidget()._head.title() == "Call Jeanne Tournelac"


def test_escape_goes_back_to_the_list(page, people, qtbot):
    work_in(page)
    page.choose_person("plan")
    qtbot.keyClick(page.stack.currentWidget().field, Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.list


def test_a_meeting_is_moved_with_what_was_to_prepare(page, session, meeting, asked, qtbot):
    qtbot.mouseClick(page.list.rows()[0].act("move"), Qt.MouseButton.LeftButton)
    view = page.stack.currentWidget()
    view.day.setDate(view.day.date().addDays(7))
    qtbot.mouseClick(view.move_act, Qt.MouseButton.LeftButton)
    assert session.store.one(Meeting, meeting).day == date(2026, 3, 26)
    assert page.stack.currentWidget() is page.list
    assert asked == [("toast", "Meeting moved: Thursday 26 March, 11:00", True)]
    session.undo()
    assert session.store.one(Meeting, meeting).day == date(2026, 3, 19)


def test_a_cancelled_meeting_says_by_whom_and_why(page, session, meeting, qtbot):
    qtbot.mouseClick(page.list.rows()[0].act("cancel"), Qt.MouseButton.LeftButton)
    view = page.stack.currentWidget()
    view.by_me.setChecked(True)
    qtbot.keyClicks(view.reason, "plus de train")
    qtbot.mouseClick(view.cancel_act, Qt.MouseButton.LeftButton)
    found = session.store.one(Meeting, meeting)
    assert (found.status, found.reason, found.ended_on) == (MeetingStatus.CANCELLED_BY_ME, "plus de train", TODAY)


@pytest.mark.parametrize(("language", "title"), [("fr", "À préparer"), ("en", "To prepare")])
@pytest.mark.usefixtures("meeting")
def test_the_page_opens_in_both_languages(qapp, language, title, request):
    install_language(qapp, language)
    page = request.getfixturevalue("page")
    assert _titles(page) == [title]
