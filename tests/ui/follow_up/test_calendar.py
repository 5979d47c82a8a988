"""The month and the week: what their cells say, and how one moves about and moves things in them."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester

from reseau_desktop.domain.vocabulary import Action, FollowUpState
from reseau_desktop.services import agenda
from reseau_desktop.ui.kit import theme
from tests.helpers.databases import person
from tests.ui.follow_up.conftest import TUESDAY


def spoken(view, day):
    return view.model().index_of(day).data(Qt.ItemDataRole.AccessibleTextRole)


def follow_up(session, number):
    return next(one for one in session.network().follow_ups if one.id == number)


def drag(qtbot, view, start, target):
    button, viewport = Qt.MouseButton.LeftButton, view.viewport()
    qtbot.mousePress(viewport, button, pos=start)
    qtbot.mouseMove(viewport, (start + target) / 2)
    qtbot.mouseMove(viewport, target)
    qtbot.mouseRelease(viewport, button, pos=target)


def test_a_cell_says_its_day_its_holiday_and_what_stands_on_it(opened, anouk, plan, meet):
    plan(anouk, Action.REPORT, date(2026, 5, 7))
    plan(anouk, Action.THANK, date(2026, 5, 6), done=True)
    meet(anouk, TUESDAY)
    plan(anouk, Action.CALL, TUESDAY)
    agenda.show_birthdays(opened.session, True)
    view = opened().month
    assert spoken(view, TUESDAY) == "today, 2 things; 10:00, Anouk B.; Call, Anouk"
    assert spoken(view, date(2026, 5, 7)) == "Thursday 7 May, 1 thing; Loop, Anouk (late)"
    assert spoken(view, date(2026, 5, 6)) == "Wednesday 6 May, 1 thing; Thanks, Anouk (done)"
    assert spoken(view, date(2026, 5, 14)).endswith("; Ascension Day")
    assert spoken(view, date(2026, 5, 28)) == "Thursday 28 May, 1 thing; Birthday, Anouk"


def test_a_french_cell_speaks_french(qapp, opened, anouk, plan, meet):
    from reseau_desktop.ui.translations import install_language

    install_language(qapp, "fr")
    meet(anouk, TUESDAY, time(14, 30))
    plan(anouk, Action.THANK, date(2026, 5, 13))
    page = opened("fr")
    assert spoken(page.month, TUESDAY) == "aujourd’hui, 1 chose; 14\u00a0h\u00a030, Anouk B."
    assert spoken(page.month, date(2026, 5, 13)) == "demain, 1 chose; Merci, Anouk"


def test_the_grid_is_a_sound_model_with_weeks_and_days(opened, anouk, plan):
    plan(anouk, Action.CALL, TUESDAY)
    model = opened().month.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert (model.rowCount(), model.columnCount()) == (5, 7)
    assert [model.headerData(row, Qt.Orientation.Vertical) for row in range(5)] == ["18", "19", "20", "21", "22"]
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Monday"


def test_weekends_take_a_third_of_the_width(opened, anouk, plan):
    plan(anouk, Action.CALL, TUESDAY)
    view = opened().month
    assert 0.3 < view.columnWidth(5) / view.columnWidth(0) < 0.38
    assert sum(view.columnWidth(column) for column in range(7)) == view.viewport().width()


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_Left, date(2026, 5, 11)),
        (Qt.Key.Key_Right, date(2026, 5, 13)),
        (Qt.Key.Key_Up, date(2026, 5, 5)),
        (Qt.Key.Key_Down, date(2026, 5, 19)),
        (Qt.Key.Key_PageUp, date(2026, 4, 12)),
        (Qt.Key.Key_PageDown, date(2026, 6, 12)),
        (Qt.Key.Key_Home, date(2026, 5, 11)),
        (Qt.Key.Key_End, date(2026, 5, 17)),
    ],
)
def test_keys_move_the_chosen_day(opened, anouk, plan, key, expected):
    plan(anouk, Action.CALL, TUESDAY)
    view = opened().month
    opened.qtbot.keyClick(view, key)
    assert view.chosen() == expected


def test_arrows_cross_into_the_next_month_and_the_grid_follows(opened, anouk, plan):
    plan(anouk, Action.CALL, TUESDAY)
    page = opened()
    page.show_day(date(2026, 5, 31))
    opened.qtbot.keyClick(page.month, Qt.Key.Key_Right)
    assert page.month.chosen() == date(2026, 6, 1)
    assert page.month.model().index_of(date(2026, 6, 30)).isValid()


def test_enter_goes_to_the_acts_of_the_day_and_escape_comes_back(opened, anouk, plan):
    plan(anouk, Action.CALL, TUESDAY)
    page = opened()
    page.activateWindow()
    page.month.setFocus()
    opened.qtbot.keyClick(page.month, Qt.Key.Key_Return)
    assert page.pane.isAncestorOf(page.focusWidget())
    assert page.focusWidget().text() == "Call"
    page.pane.left.emit()
    assert page.focusWidget() is page.month


def test_an_item_dragged_to_another_day_is_put_off_and_comes_back(opened, anouk, plan):
    number = plan(anouk, Action.CALL, TUESDAY)
    view = opened().month
    drag(opened.qtbot, view, view.place_of(number), view.centre_of(date(2026, 5, 20)))
    assert follow_up(opened.session, number).due == date(2026, 5, 20)
    assert follow_up(opened.session, number).state is FollowUpState.SNOOZED
    assert opened.asked == [("toast", "Call, Anouk: Wednesday 20 May", True)]
    opened.session.undo()
    assert follow_up(opened.session, number).due == TUESDAY
    assert view.place_of(number) is not None


def test_an_item_never_goes_to_the_past(opened, anouk, plan):
    number = plan(anouk, Action.CALL, date(2026, 5, 13))
    view = opened().month
    drag(opened.qtbot, view, view.place_of(number), view.centre_of(date(2026, 5, 11)))
    assert follow_up(opened.session, number).due == date(2026, 5, 13)
    assert opened.asked == []


def test_an_item_comes_forward_to_today(opened, anouk, plan):
    number = plan(anouk, Action.CALL, date(2026, 5, 13))
    view = opened().month
    drag(opened.qtbot, view, view.place_of(number), view.centre_of(TUESDAY))
    assert follow_up(opened.session, number).due == TUESDAY


def test_a_follow_up_put_on_a_day_off_comes_down_on_the_next_business_day(opened, anouk, plan):
    number = plan(anouk, Action.CALL, TUESDAY)
    view = opened().month
    drag(opened.qtbot, view, view.place_of(number), view.centre_of(date(2026, 5, 14)))
    assert follow_up(opened.session, number).due == date(2026, 5, 15)


def test_a_meeting_is_moved_with_its_hour_a_saturday_included(opened, anouk, meet):
    number = meet(anouk, TUESDAY, time(16, 30))
    view = opened().month
    drag(opened.qtbot, view, view.place_of(number, "meeting"), view.centre_of(date(2026, 5, 23)))
    moved = opened.session.network().meetings[0]
    assert (moved.day, moved.start) == (date(2026, 5, 23), time(16, 30))
    assert [one[0] for one in opened.asked] == ["toast"]


def test_what_is_done_cannot_be_dragged(opened, anouk, plan):
    number = plan(anouk, Action.CALL, date(2026, 5, 11), done=True)
    view = opened().month
    drag(opened.qtbot, view, view.place_of(number), view.centre_of(date(2026, 5, 20)))
    assert follow_up(opened.session, number).done_on == date(2026, 5, 11)


def test_escape_gives_a_drag_up(opened, anouk, plan):
    number = plan(anouk, Action.CALL, TUESDAY)
    view = opened().month
    target = view.centre_of(date(2026, 5, 20))
    opened.qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=view.place_of(number))
    opened.qtbot.mouseMove(view.viewport(), target + QPoint(-30, 0))
    opened.qtbot.mouseMove(view.viewport(), target)
    assert not view.grab().isNull()
    opened.qtbot.keyClick(view, Qt.Key.Key_Escape)
    opened.qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=target)
    assert follow_up(opened.session, number).due == TUESDAY


def test_a_full_day_says_how_many_more(opened, plan):
    for n in range(12):
        plan(person(opened.session, f"Personne{n}", "Essai"), Action.CALL, TUESDAY)
    view = opened().month
    drawn = [one.id for one in opened.session.network().follow_ups if view.place_of(one.id) is not None]
    assert 0 < len(drawn) < 12
    assert spoken(view, TUESDAY).count("Call, ") == 12


def test_a_name_is_shortened_before_it_is_cut(opened, marc, plan):
    plan(marc, Action.GIVE_NEWS, TUESDAY)
    entry = opened().month.model().day(opened().month.model().index_of(TUESDAY)).entries[0]
    assert entry.forms == ("News, Marc-Aurel", "News, M.-A.", "Marc-Aurel")


def test_a_click_on_an_item_chooses_its_day(opened, anouk, plan):
    number = plan(anouk, Action.CALL, date(2026, 5, 20))
    page = opened()
    opened.qtbot.mouseClick(page.month.viewport(), Qt.MouseButton.LeftButton, pos=page.month.place_of(number))
    assert page.month.chosen() == date(2026, 5, 20)
    assert [row.entry.item.id for row in page.pane._rows] == [number]


def test_the_week_gives_whole_reasons_and_room_to_a_busy_weekend(opened, anouk, plan, meet):
    opened.settings.setValue("follow_up/view", "week")
    plan(anouk, Action.CALL, TUESDAY, text="Elle a proposé de parler de son équipe")
    page = opened()
    assert page.week.model().rowCount() == 1
    assert page.week.columnWidth(5) < page.week.columnWidth(0) / 2
    meet(anouk, date(2026, 5, 16))
    assert abs(page.week.columnWidth(5) - page.week.columnWidth(0)) <= 1
    entry = page.week.model().day(page.week.model().index_of(TUESDAY)).entries[0]
    assert "Elle a proposé de parler de son équipe" in entry.why


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("view", ["month", "week"])
def test_each_view_is_drawn_at_every_size(opened, anouk, plan, scale, view):
    opened.settings.setValue("follow_up/view", view)
    plan(anouk, Action.CALL, TUESDAY)
    plan(anouk, Action.THANK, date(2026, 5, 14))
    plan(anouk, Action.GIVE_NEWS, date(2026, 5, 16))
    theme().set_scale(scale)
    page = opened(size=(808, 660))
    shown = getattr(page, view)
    assert not shown.grab().isNull()
    assert shown.rowHeight(0) >= 80 * scale


def test_a_month_of_six_weeks_and_a_far_year_are_shown(opened, anouk, plan):
    plan(anouk, Action.CALL, TUESDAY)
    page = opened()
    page.show_day(date(2026, 8, 31))
    assert page.month.model().rowCount() == 6
    page.show_day(date(2999, 12, 31))
    assert page.month.chosen() == date(2999, 12, 31)
    page.show_day(date(2028, 2, 29))
    assert spoken(page.month, date(2028, 2, 29)) == "Tuesday 29 February 2028"
