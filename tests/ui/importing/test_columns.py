"""Saying what the columns of a table hold: guessed, seen, corrected, remembered, forgotten."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reseau_desktop.domain.changes import Changes
from reseau_desktop.formats.csv import MAPPABLE, TableForm
from reseau_desktop.services.column_forms import known_forms, remember_form, remembered_forms
from reseau_desktop.services.previewing import preview
from reseau_desktop.ui.app_state import Navigator
from reseau_desktop.ui.importing import mapping_words
from reseau_desktop.ui.importing.mapping_known import KnownForms
from reseau_desktop.ui.importing.mapping_view import ColumnsView
from reseau_desktop.ui.kit import Label
from reseau_desktop.ui.settings.page import SettingsPage
from reseau_desktop.ui.translations import install_language
from tests.helpers.shots import settle

TABLE = "Qui;Chez;Ligne;Vu le;Vide\nZoé Roux;Études;06 39 98 00 03;03/05/2024;\nLéa Noir;Atelier;;04/06/2024;\n"
STRANGE = "Aa;Bb;Cc\nxx1;yy1;zz1\nxx2;yy2;zz2\n"


def table(desk, text: str = TABLE, name: str = "table.csv") -> Path:
    return desk.write(name, text)


@pytest.fixture
def view(desk):
    """The columns of a table, opened from its preview."""
    desk.open(table(desk))
    desk.click(desk.preview.file.columns)
    desk.until(lambda: desk.page.stack.currentWidget() is desk.page.columns)
    settle()
    return desk.page.columns


def fields(view: ColumnsView) -> list[str]:
    return view.lines.fields()


def sample(view: ColumnsView) -> str:
    settle()
    return "\n".join(label.text() for label in view.sample.findChildren(Label) if not label.isHidden())


def test_the_guess_is_filled_in_with_the_first_values(view):
    assert fields(view) == ["fn", "", "tel", "", ""]
    assert [line.title.text() for line in view.lines.lines.values()] == ["Qui", "Chez", "Ligne", "Vu le"]
    assert view.lines.lines[0].values.text() == "Zoé Roux · Léa Noir"
    assert view.lines.lines[0].field.accessibleName() == "What “Qui” holds"
    assert "2 of the first 2 rows give a contact." in sample(view)
    assert "Chez: Études" in sample(view)


def test_a_choice_is_seen_at_once(view):
    view.lines.choose(1, "org")
    assert "Chez: Études" not in sample(view)
    view.lines.choose(3, "bday")
    assert "Birthday: 3 May 2024" in sample(view)
    view.settings.order.set_value("month")
    view.settings.changed.emit()
    assert "Birthday: 5 March 2024" in sample(view)
    assert fields(view) == ["fn", "org", "tel", "bday", ""]


def test_the_import_follows_and_the_next_table_is_not_asked_about(desk, view):
    view.lines.choose(1, "org")
    desk.click(view.go)
    desk.until(lambda: desk.page.stack.currentWidget() is desk.preview)
    desk.until(desk._is_filled)
    assert desk.preview.file.facts.text().endswith("columns as you said")
    desk.import_now()
    assert desk.facts("Zoé Roux").org == "Études"
    desk.open(table(desk, "QUI;Chez;Ligne;Vu le;Vide\nBob Lee;Nord;;;\n", "next.csv"))
    desk.import_now()
    assert desk.facts("Bob Lee").org == "Nord"


def test_it_can_be_forgotten_where_it_is_seen(desk, view):
    view.lines.choose(1, "org")
    desk.click(view.go)
    desk.until(lambda: desk.page.stack.currentWidget() is desk.preview)
    desk.click(desk.preview.file.columns)
    assert not view.known.isHidden()
    assert fields(view)[1] == "org"
    desk.click(view.forget)
    assert view.known.isHidden()
    assert fields(view)[1] == ""
    assert remembered_forms(desk.session.store) == []


def test_as_guessed_takes_everything_back(desk, view):
    view.lines.choose(0, "org")
    view.settings.delimiter.set_value("|")
    view.settings.changed.emit()
    assert len(fields(view)) == 1
    desk.click(view.guess)
    assert fields(view) == ["fn", "", "tel", "", ""]
    assert view.settings.form() == TableForm()
    desk.click(view.go)
    assert known_forms(desk.session.store) == {}


def test_the_first_line_may_be_a_person(desk, view):
    view.settings.has_names.setChecked(False)
    assert view.lines.lines[4].title.text() == "Column 5"
    assert view.lines.lines[0].values.text() == "Qui · Zoé Roux · Léa Noir"
    assert view.settings.form().has_names is False


def test_columns_without_a_value_wait_behind_a_button(desk, view):
    assert view.lines.more.text() == "1 column without a value in the first rows"
    assert 4 not in view.lines.lines
    desk.click(view.lines.more)
    assert view.lines.lines[4].title.text() == "Vide"
    assert view.lines.more.isHidden()


def test_a_table_that_nobody_understands_asks_by_itself(desk):
    path = table(desk, STRANGE)
    desk.page.open_files([path])
    columns = desk.page.columns
    desk.until(lambda: desk.page.stack.currentWidget() is columns)
    assert not columns.go.isEnabled()
    assert columns.go.toolTip().startswith("No row gives a contact yet")
    assert "Nothing in this row makes a contact." in sample(columns)
    columns.lines.choose(0, "family")
    assert columns.go.isEnabled()
    desk.click(columns.go)
    desk.until(lambda: desk.page.stack.currentWidget() is desk.preview)
    desk.until(desk._is_filled)
    desk.import_now()
    assert desk.names() == ["xx1", "xx2"]


def test_giving_up_goes_back(desk, view):
    view.lines.choose(1, "org")
    view.given_up.emit()
    desk.until(lambda: desk.page.stack.currentWidget() is desk.preview)
    assert remembered_forms(desk.session.store) == []
    desk.page.open_files([table(desk, STRANGE, "strange.csv")])
    desk.until(lambda: desk.page.stack.currentWidget() is desk.page.columns)
    view.given_up.emit()
    assert desk.page.stack.currentWidget() is desk.page.start


def test_cards_have_no_columns(desk):
    desk.open_cards("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoé\r\nEND:VCARD\r\n")
    assert desk.preview.file.columns.isHidden()


def test_several_tables_are_shown_one_at_a_time(desk):
    desk.open(table(desk), table(desk, "Quoi;Chez\nBob Lee;Nord\n", "other.csv"))
    desk.click(desk.preview.file.columns)
    columns = desk.page.columns
    assert not columns._file_row.isHidden()
    assert [columns.file.itemText(at) for at in range(columns.file.count())] == ["table.csv", "other.csv"]
    columns.file.setCurrentIndex(1)
    columns.file.activated.emit(1)
    assert [line.title.text() for line in columns.lines.lines.values()] == ["Quoi", "Chez"]


def test_a_table_that_is_gone_is_not_shown(desk):
    path = table(desk)
    desk.open(path)
    path.unlink()
    desk.click(desk.preview.file.columns)
    assert desk.page.stack.currentWidget() is desk.preview


def test_an_encoding_can_be_said(desk):
    path = desk.write("old.csv", "Nom;Prénom\nŁucja;Żak\n", encoding="cp1250")
    desk.open(path)
    desk.click(desk.preview.file.columns)
    columns = desk.page.columns
    columns.settings.encoding.set_value("cp1250")
    columns.settings.changed.emit()
    assert "Żak Łucja" in sample(columns)
    desk.click(columns.go)
    desk.until(lambda: desk.page.stack.currentWidget() is desk.preview)
    desk.until(desk._is_filled)
    assert "Windows-1250" in desk.preview.file.facts.text()


def test_it_is_done_with_the_keyboard_alone(desk, view):
    desk.page.activateWindow()
    desk.until(desk.page.isActiveWindow)
    assert view.lines.lines[0].field.hasFocus()
    desk.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert view.lines.lines[1].field.hasFocus()
    for _ in range(MAPPABLE.index("org")):
        desk.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert fields(view)[1] == "org"
    for _ in range(20):
        if view.go.hasFocus():
            break
        desk.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    desk.qtbot.keyClick(view.go, Qt.Key.Key_Space)
    desk.until(lambda: desk.page.stack.currentWidget() is desk.preview)
    assert len(remembered_forms(desk.session.store)) == 1


def test_undo_does_not_meet_what_was_said(desk, view):
    view.lines.choose(1, "org")
    desk.click(view.go)
    desk.until(lambda: desk.page.stack.currentWidget() is desk.preview)
    assert desk.session.history() == []


def test_many_columns_are_shown_in_part(desk):
    header = ";".join(f"col{n}" for n in range(300))
    desk.page.open_files([table(desk, f"{header}\n{';'.join(['x'] * 300)}\n")])
    columns = desk.page.columns
    desk.until(lambda: desk.page.stack.currentWidget() is columns)
    assert len(columns.lines.lines) == 200
    assert columns.lines._rest.text() == "100 further columns are read as the program guesses."
    assert len(fields(columns)) == 300


@pytest.mark.parametrize("size", [(976, 840), (760, 640), (560, 640)])
def test_everything_fits_the_width(desk, view, size):
    desk.page.resize(*size)
    settle()
    assert view._area.widget().minimumSizeHint().width() <= size[0]


def test_every_field_has_words_in_both_languages(qapp):
    try:
        for language in ("en", "fr"):
            install_language(qapp, language)
            said = [mapping_words.field_words(field) for field in MAPPABLE]
            assert len(set(said)) == len(MAPPABLE)
            assert mapping_words.field_words("x.SPOUSE") == mapping_words.field_words("email.type@1")
    finally:
        install_language(qapp, "en")


def test_unusual_fields_of_a_known_program_are_offered_first(qapp):
    assert mapping_words.choices("tel@work,fax", "")[0] == ("tel@work,fax", "Phone, work, fax")
    assert mapping_words.choices("org", "title")[0] == ("", "Keep as it stands")


def test_the_columns_speak_french(desk, qapp):
    path = table(desk)
    install_language(qapp, "fr")
    try:
        french = ColumnsView(desk.page.state)
        desk.qtbot.addWidget(french)
        assert french.begin(preview(desk.session, [path]).files, [path])
        assert french.go.text() == "Lire avec ces colonnes"
        assert "2 des 2 premières lignes donnent un contact." in sample(french)
    finally:
        install_language(qapp, "en")


def test_the_settings_show_what_is_remembered_and_forget_it(desk, state):
    remember_form(desk.session, "one", ("Qui", "Chez"), TableForm(delimiter=";"))
    known = KnownForms(state)
    desk.qtbot.addWidget(known)
    assert not known.isHidden()
    remember_form(desk.session, "two", ("", ""), TableForm(has_names=False))
    known.refresh()
    assert known._list.count() == 3
    known._forget("two")
    known._forget("one")
    assert known.isHidden()
    assert remembered_forms(desk.session.store) == []


def test_the_settings_page_follows(desk, state):
    page = SettingsPage(state, Navigator())
    desk.qtbot.addWidget(page)
    assert page._known.isHidden()
    remember_form(desk.session, "one", ("Qui", "Chez"), TableForm(delimiter=";"))
    page.refresh(Changes(everything=True))
    assert not page._known.isHidden()
