import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from reseau_desktop.ui.kit import (
    CheckBox,
    Combo,
    DateField,
    FormRow,
    LineField,
    NumberField,
    RadioButton,
    Tabs,
    TextField,
    TimeField,
    vbox,
)
from reseau_desktop.ui.kit.calendar import Calendar
from tests.helpers.shots import settle


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_fields_have_the_heights_of_controls(shown, look, scale):
    look.set_scale(scale)
    for small, height in ((False, 36), (True, 30)):
        makers = (LineField, DateField, TimeField, NumberField, Combo)
        fields = [shown(make(small=small, name="Champ")) for make in makers]
        assert [field.sizeHint().height() for field in fields[:1]] == [look.px(height)]
        assert {abs(field.height() - look.px(height)) <= 2 for field in fields} == {True}


def test_numbers_dates_and_hours_show_their_value(shown):
    fields = (
        shown(NumberField(80, unit=" min", name="Trajet"), 120, 36),
        shown(DateField(QDate(2026, 1, 26), name="Date"), 160, 36),
        shown(TimeField(QTime(14, 30), name="Heure"), 120, 36),
    )
    edits = [field.findChild(QLineEdit) for field in fields]
    assert [edit.text() for edit in edits] == ["80 min", "26/01/2026", "14:30"]
    assert all(edit.width() > edit.minimumSizeHint().width() for edit in edits)


def test_the_month_is_made_when_the_date_is_reached_and_has_no_red(shown, look):
    field = shown(DateField(QDate(2026, 5, 12), name="Date"), 200, 36)
    field.window().activateWindow()
    field.setFocus()
    settle()
    month = field.calendarWidget()
    assert isinstance(month, Calendar)
    for mode in ("light", "dark"):
        look.set_mode(mode)
        ink = month.weekdayTextFormat(Qt.DayOfWeek.Sunday).foreground().color().name()
        assert ink.upper() == look.tokens.sub


def test_the_wheel_does_not_change_a_choice_that_is_only_passed(shown):
    combo = shown(Combo((("job", "Métier"), ("club", "Club")), "job", name="Cercle"))
    at = QPointF(5, 5)
    wheel = QWheelEvent(
        at,
        combo.mapToGlobal(at),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    combo.clearFocus()
    QApplication.sendEvent(combo, wheel)
    assert combo.value() == "job"
    combo.set_value("club")
    assert combo.value() == "club"
    combo.set_value("unknown")
    assert combo.value() == ""


def test_a_text_grows_with_its_lines_and_tab_leaves_it(shown, qtbot):
    field = shown(TextField("", "Trois choses", lines=2, most=4, name="Trois choses"), 300)
    low = field.height()
    field.setPlainText("un\ndeux\ntrois")
    settle()
    grown = field.height()
    field.setPlainText("\n".join("abcdefghijkl"))
    settle()
    assert low < grown < field.height()
    assert field.tabChangesFocus()
    assert field.text().startswith("a\nb")


def test_a_row_names_its_field_and_says_what_is_missing(shown):
    row = shown(FormRow("Téléphone", LineField(), help_text="Facultatif"), 300, 80)
    assert row.field.accessibleName() == "Téléphone"
    assert row.field.accessibleDescription() == "Facultatif"
    row.set_problem("Il manque 4 chiffres")
    assert row.problem() == row.field.accessibleDescription() == "Il manque 4 chiffres"
    row.set_problem("")
    assert row.problem() == ""
    assert row.field.accessibleDescription() == "Facultatif"


def test_a_label_at_the_left_is_112_wide(shown):
    row = shown(FormRow("Téléphone", LineField(), beside=True), 400, 40)
    assert row.field.x() == 120


@pytest.mark.parametrize("make", [CheckBox, RadioButton])
def test_ticks_wrap_their_words_and_take_clicks_on_them(shown, qtbot, make):
    tick = shown(make("Je peux dire que je viens de la part d’Hélène & Cie"), 400, 26)
    assert tick.heightForWidth(120) > tick.heightForWidth(400)
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=QPoint(200, 13))
    assert tick.isChecked()
    at_rest = tick.grab().toImage()
    tick.setEnabled(False)
    assert tick.grab().toImage() != at_rest


def test_space_ticks(shown, qtbot):
    tick = shown(CheckBox(name="noter"))
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert tick.isChecked()
    assert tick.accessibleName() == "noter"


def test_tabs_carry_counts_and_follow_the_arrow_keys(shown, qtbot):
    tabs = shown(Tabs((("new", "Nouvelles"), ("changed", "Modifiées")), "new", "Fiches"), 500, 40)
    tabs.set_count("changed", "31")
    tab = tabs.findChildren(type(tabs._tabs["new"]))[0]
    tab.setFocus()
    with qtbot.waitSignal(tabs.chosen) as caught:
        qtbot.keyClick(tab, Qt.Key.Key_Right)
    assert caught.args == ["changed"]
    assert tabs.value() == "changed"
    assert tabs._tabs["changed"].accessibleName() == "Modifiées, 31"


def test_tabs_that_do_not_fit_go_on_in_a_second_line(shown):
    tabs = Tabs(tuple((str(n), f"A rather long word {n}") for n in range(6)), "0", "Tabs")
    page = QWidget()
    vbox(tabs, None, on=page)
    shown(page, 420, 300)
    assert tabs.height() == tabs.heightForWidth(tabs.width()) > tabs.sizeHint().height()
    tabs.set_shown("5", False)
    assert not tabs._tabs["5"].isVisible()
