import pytest
from PySide6.QtCore import QDate, QLocale, Qt

from reseau_desktop.ui.kit.buttons import Button
from reseau_desktop.ui.kit.calendar import Calendar
from reseau_desktop.ui.kit.day_button import DayButton

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # the month that opens off screen

FRIDAY = QDate(2026, 1, 23)


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def days():
    return []


@pytest.fixture
def field(shown, days):
    made = shown(DayButton(FRIDAY, name="Due", none="no day", clear="No day"))
    made.picked.connect(days.append)
    return made


def calendar_of(field):
    return field.month.findChild(Calendar)


def test_it_shows_the_day_and_says_it_whole(field):
    assert field.text() == "Fri 23 Jan"
    assert field.accessibleName() == "Due, Friday, 23 January 2026"


def test_without_a_day_it_says_so(field, days):
    field.set_day(None)
    assert field.text() == "no day"
    assert not field.day().isValid()
    assert days == []


def test_a_day_is_chosen_in_the_month(field, days, qtbot):
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    calendar_of(field).clicked.emit(QDate(2026, 1, 30))
    assert field.text() == "Fri 30 Jan"
    assert days == [QDate(2026, 1, 30)]
    qtbot.waitUntil(lambda: field.month is None)


def test_the_same_day_again_says_nothing(field, days):
    field.open_month()
    calendar_of(field).clicked.emit(FRIDAY)
    assert days == []


def test_the_arrows_move_the_day_within_its_range(field, days, qtbot):
    field.set_range(FRIDAY, QDate(2026, 1, 24))
    for _ in range(3):
        qtbot.keyClick(field, Qt.Key.Key_Up)
    assert days == [QDate(2026, 1, 24)]
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.day() == FRIDAY


def test_the_month_keeps_to_the_range(field):
    field.set_range(QDate(2026, 1, 20), QDate(2026, 1, 31))
    field.open_month()
    found = calendar_of(field)
    assert (found.minimumDate(), found.maximumDate()) == (QDate(2026, 1, 20), QDate(2026, 1, 31))


def test_a_day_may_be_taken_back_where_it_is_allowed(field, days):
    field.open_month()
    clear = next(one for one in field.month.findChildren(Button) if one.text() == "No day")
    clear.click()
    assert not days[0].isValid()
    assert field.text() == "no day"
