import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.project import Axis
from reseau_desktop.domain.vocabulary import Action
from reseau_desktop.services import contacts, follow_ups, project
from reseau_desktop.ui.contacts import loading
from reseau_desktop.ui.contacts.columns import BY_KEY
from reseau_desktop.ui.contacts.table_model import ContactsModel
from reseau_desktop.ui.translations import install_language
from tests.helpers.databases import TODAY, person
from tests.ui.contacts.conftest import note, shown


def test_the_people_to_act_upon_come_first(people, open_page):
    page = open_page()
    assert shown(page)[0] == "Nadia Ferrouka"
    assert len(shown(page)) == 4
    assert page._header.context() == "1 person with a real exchange, by due date"


def test_the_model_keeps_the_rules_of_models(people, open_page, qtmodeltester):
    qtmodeltester.check(open_page().model)


@pytest.mark.parametrize("typed", ["elodie", "ÉLODIE bras", "ondel"])
def test_typing_finds_without_accents(people, open_page, typed):
    page = open_page()
    page.search.setText(typed)
    assert shown(page) == ["Élodie Brassard"]


def test_a_phone_is_found_by_its_digits(people, open_page):
    page = open_page()
    page.search.setText("0639981560")
    assert shown(page) == ["Nadia Ferrouka"]


def test_notes_and_history_are_found_after_a_pause(session, people, open_page, qtbot):
    note(session, people["zoe"], "Parle du recyclage des bacs")
    page = open_page()
    page.search.setText("recyclage")
    assert shown(page) == []
    qtbot.waitUntil(lambda: shown(page) == ["Zoé Quimper"])
    page.search.setText("voile")
    qtbot.waitUntil(lambda: shown(page) == ["Élodie Brassard"])


def test_a_letter_typed_on_the_table_goes_to_the_search(people, open_page, qtbot):
    page = open_page()
    page.table.setFocus()
    qtbot.keyClicks(page.table, "z")
    assert page.search.text() == "z"
    assert shown(page) == ["Zoé Quimper"]


def test_nobody_found_says_what_to_do(people, open_page):
    page = open_page()
    page.search.setText("qqqq")
    assert page._nothing.isVisible()
    assert page.table.isHidden()
    page._show_everybody()
    assert len(shown(page)) == 4
    assert page.table.isVisible()


def test_the_chips_filter_and_are_remembered(people, open_page, state):
    page = open_page()
    page.chips._planned.click()
    assert set(shown(page)) == {"Nadia Ferrouka", "Élodie Brassard"}
    page.chips._planned.click()
    page.chips._voice.click()
    assert shown(page) == ["Élodie Brassard"]
    assert open_page().chips.filters.voice


def test_those_without_a_next_step_are_found_by_a_chip(session, people, open_page):
    """R3: nobody is left without one, so the list is there to be emptied."""
    page = open_page()
    page.chips._planned.click()
    page.chips._stepless.click()
    assert not page.chips.filters.planned
    assert set(shown(page)) == {"Zoé Quimper", "Atelier sans personne"}
    follow_ups.add(session, FollowUp(0, Action.CALL, TODAY, TODAY, contact_id=people["zoe"]))
    assert shown(page) == ["Atelier sans personne"]
    assert open_page().chips.filters.stepless


def test_while_everybody_has_a_next_step_there_is_no_chip_for_it(session, open_page):
    who = person(session, "Ann", "Bell")
    page = open_page()
    chip = page.chips._stepless
    assert chip.isVisible()
    follow_ups.add(session, FollowUp(0, Action.CALL, TODAY, TODAY, contact_id=who))
    assert not chip.isVisible()


def test_a_circle_and_a_stage_are_chosen_in_a_menu(session, people, open_page):
    contacts.edit(session, people["zoe"], method={"circle": "friend"})
    page = open_page()
    friend = next(one for one in page.chips.menu("circles").actions() if one.text() == "Friend")
    friend.trigger()
    assert shown(page) == ["Zoé Quimper"]
    assert page.chips._circle.text() == "Circle: Friend"
    page.chips._circle.click()
    assert len(shown(page)) == 4


def test_an_axis_filters_and_an_axis_that_goes_frees_the_list(session, people, open_page):
    project.save_axes(session, [Axis(0, "Purchasing")])
    axis = session.network().axes[0]
    contacts.edit(session, people["zoe"], axes=[axis.id])
    page = open_page()
    page.chips.menu("axes").actions()[0].trigger()
    assert shown(page) == ["Zoé Quimper"]
    project.save_axes(session, [])
    assert len(shown(page)) == 4


def test_archived_people_wait_behind_their_chip(session, people, open_page):
    page = open_page()
    assert page.chips._archived.isHidden()
    contacts.archive(session, [people["zoe"]])
    assert "Zoé Quimper" not in shown(page)
    assert page.chips._archived.isVisible()
    page.chips._archived.click()
    assert "Zoé Quimper" in shown(page)


def test_a_click_on_a_heading_sorts_and_is_remembered(people, open_page, state):
    page = open_page()
    page.table.sortByColumn(BY_KEY["name"], Qt.SortOrder.DescendingOrder)
    assert shown(page)[0] == "Zoé Quimper"
    assert open_page().table.sorted_by() == ("name", True)


def test_the_selection_follows_its_person_through_sorting(people, open_page):
    page = open_page()
    page.select(people["zoe"])
    page.table.sortByColumn(BY_KEY["organisation"], Qt.SortOrder.AscendingOrder)
    assert page.table.selected_ids() == [people["zoe"]]
    page.search.setText("nadia")
    page.search.setText("")
    assert page.table.selected_ids() == [people["zoe"]]


def test_columns_are_chosen_moved_and_remembered(people, open_page):
    page = open_page()
    page.table.show_column("circle", False)
    page.table.show_column("last", True)
    page.table.horizontalHeader().moveSection(1, 0)
    page.table.setColumnWidth(BY_KEY["job"], 200)
    page.hide()
    again = open_page()
    assert again.table.visible_columns() == page.table.visible_columns()
    assert again.table.visible_columns()[0] == "organisation"
    assert "circle" not in again.table.visible_columns()
    assert again.table.columnWidth(BY_KEY["job"]) == 200
    again.table.forget_columns()
    assert again.table.visible_columns()[0] == "name"


def test_a_table_of_single_lines_has_lower_rows(people, open_page):
    page = open_page()
    assert page.table.rowHeight(0) == 52
    page.table.show_column("relation", False)
    page.table.show_column("next", False)
    assert page.table.rowHeight(0) == 44


def test_the_person_selected_comes_back(people, open_page):
    page = open_page()
    page.select(people["zoe"])
    page.hide()
    assert open_page().pane.person.contact.id == people["zoe"]


def test_selecting_somebody_hidden_shows_them(session, people, open_page):
    contacts.archive(session, [people["zoe"]])
    page = open_page()
    page.search.setText("nadia")
    page.chips._planned.click()
    page.select(people["zoe"])
    assert page.table.selected_ids() == [people["zoe"]]
    assert page.pane.person.contact.id == people["zoe"]


def test_several_people_get_a_circle_in_one_step(session, people, open_page, navigator):
    page = open_page()
    page.table.select_ids([people["zoe"], people["nadia"]])
    assert page.bulk.text() == "2 people selected of 4"
    friend = next(one for one in page.bulk.circle_menu().actions() if one.text() == "Friend")
    friend.trigger()
    circles = {one.id: one.circle for one in session.network().contacts}
    assert circles[people["zoe"]] == circles[people["nadia"]] == "friend"
    assert navigator.said[-1] == "2 people now in the circle “Friend”"
    session.undo()
    assert {one.circle for one in session.network().contacts} == {None}


def test_several_people_are_archived_or_tied_to_an_axis(session, people, open_page):
    project.save_axes(session, [Axis(0, "Purchasing")])
    page = open_page()
    page.table.select_ids([people["zoe"], people["nadia"]])
    page.bulk.axis_menu().actions()[0].trigger()
    axis = session.network().axes[0].id
    tied = {one.id for one in session.network().contacts if one.axes == (axis,)}
    assert tied == {people["zoe"], people["nadia"]}
    page.bulk._archive()
    assert len(shown(page)) == 2


def test_copying_gives_cards_and_text(people, open_page, navigator, qtbot):
    page = open_page()
    page.select(people["nadia"])
    qtbot.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    held = QGuiApplication.clipboard().mimeData()
    assert bytes(held.data("text/vcard").data()).startswith(b"BEGIN:VCARD")
    assert held.text() == "Nadia Ferrouka\nResponsable RSE\nGrains d’Avant\n06 39 98 15 60\nnadia@example.org"
    assert navigator.said == ["1 person copied"]


def test_rows_dragged_out_are_a_file_of_cards(people, open_page):
    page = open_page()
    rows = [page.model.row_of(people["nadia"]), page.model.row_of(people["zoe"])]
    held = page.model.mimeData([page.model.index(row, 0) for row in rows])
    from pathlib import Path

    file = Path(held.urls()[0].toLocalFile())
    assert file.read_bytes().count(b"BEGIN:VCARD") == 2
    assert file.stat().st_mode & 0o077 == 0
    one = page.model.mimeData([page.model.index(rows[0], column) for column in range(3)])
    assert Path(one.urls()[0].toLocalFile()).name == "Nadia Ferrouka.vcf"


def test_a_change_elsewhere_is_shown(session, people, open_page):
    page = open_page()
    person(session, "Aaron", "Newcomer")
    assert "Aaron Newcomer" in shown(page)
    contacts.edit(session, people["zoe"], method={"circle": "friend"})
    row = page.model.row_of(people["zoe"])
    assert page.model.index(row, BY_KEY["circle"]).data() == "Friend"
    session.undo()
    session.undo()
    assert "Aaron Newcomer" not in shown(page)


def test_many_people_come_in_slices(session, open_page, monkeypatch):
    monkeypatch.setattr(loading, "FIRST", 3)
    monkeypatch.setattr(loading, "SLICE", 4)
    for number in range(12):
        person(session, "Person", f"{number:02}")
    page = open_page()
    assert [name[-2:] for name in shown(page)] == [f"{number:02}" for number in range(12)]


def test_no_contact_yet_says_what_to_do(open_page, navigator, state):
    page = open_page()
    assert page._empty.isVisible()
    assert page.table.isHidden() or not page.table.isVisible()
    asked = []
    navigator.import_wanted.connect(asked.append)
    state.demo_wanted.connect(lambda: asked.append("demo"))
    for each in page._empty.findChildren(type(page._new)):
        if each.text() in ("Import my address book", "See the sample campaign"):
            each.click()
    assert asked == [[], "demo"]


def test_the_keyboard_goes_from_search_to_table_to_editor(people, open_page, qtbot):
    page = open_page()
    page.focus_search()
    qtbot.keyClicks(page.search, "zo")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.table.selected_ids()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.views.currentWidget() is page.editor


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_page_opens_in_both_languages(people, open_page, qapp, state, language):
    install_language(qapp, language)
    state.language = language
    page = open_page()
    name = {"fr": "Nom", "en": "Name"}[language]
    assert page.model.headerData(0, Qt.Orientation.Horizontal) == name
    page.select(people["nadia"])
    page.new_contact()


@pytest.mark.parametrize(("width", "scale"), [(800, 1.0), (1240, 2.0)])
def test_narrow_or_large_the_pane_goes_under(people, open_page, look, width, scale):
    look.set_scale(scale)
    page = open_page(width, 700)
    assert page._list.is_narrow()
    assert page.table.isVisible()


def test_strange_names_are_only_text(session, open_page):
    person(session, "<b>Bold</b>", "& Co " + "very long " * 40)
    person(session, "שרה", "כהן")
    page = open_page()
    page.select(session.network().contacts[0].id)
    assert shown(page)
    page.grab()


def test_sorting_never_goes_through_a_proxy(people, open_page):
    assert isinstance(open_page().table.model(), ContactsModel)


def test_a_view_is_saved_and_called_up_again(people, open_page, monkeypatch):
    page = open_page()
    page.chips._voice.click()
    page.table.sort_by("name", True)
    monkeypatch.setattr("reseau_desktop.ui.dialogs.ask_text", lambda *_: "Talked with")
    page._views._open()
    assert page._views.names() == ["Talked with"]
    page.chips.clear()
    page.table.sort_by("next", False)
    page._views.menu().actions()[0].trigger()
    assert shown(page) == ["Élodie Brassard"]
    assert page.table.sorted_by() == ("name", True)
    page._views.forget("Talked with")
    assert page._views.names() == []


def test_the_width_of_the_pane_comes_back(people, open_page):
    page = open_page()
    page._list.edge.moved.emit(40)
    wide = page.pane.own_width()
    assert wide > 330
    page.hide()
    assert open_page().pane.own_width() == wide


def test_somebody_wanted_before_all_is_read_is_shown_then(people, state, navigator, qtbot):
    from reseau_desktop.ui.contacts.page import ContactsPage

    page = ContactsPage(state, navigator)
    qtbot.addWidget(page)
    page.select(people["zoe"])
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: not page.loading)
    assert page.table.selected_ids() == [people["zoe"]]
    page.hide()


def test_reading_all_again_keeps_place_and_selection(session, open_page, state, qtbot):
    for number in range(60):
        person(session, "Person", f"{number:02}")
    page = open_page()
    page.select(session.network().contacts[50].id)
    chosen, place = page.table.selected_ids(), page.table.verticalScrollBar().value()
    assert place > 0
    state.everything_changed()
    assert len(shown(page)) == 60
    qtbot.waitUntil(lambda: not page.loading)
    assert (page.table.selected_ids(), page.table.verticalScrollBar().value()) == (chosen, place)
    contacts.edit(session, chosen[0], method={"circle": "friend"})
    assert page.table.verticalScrollBar().value() == place


def test_the_menu_of_several_people_acts_on_all(session, people, open_page):
    page = open_page()
    page.table.select_ids([people["zoe"], people["nadia"]])
    acts = {one.text(): one for one in page.bulk.menu().actions()}
    assert list(acts) == ["Circle", "Axis", "Merge…", "Archive", "Export", "Copy"]
    acts["Archive"].trigger()
    assert len(shown(page)) == 2


def test_a_row_of_our_own_is_not_taken_for_an_import(people, open_page, state):
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QDragEnterEvent

    from reseau_desktop.ui.main_window import MainWindow

    page = open_page()
    held = page.model.mimeData([page.model.index(0, 0)])

    class Ours(QDragEnterEvent):
        def source(self):
            return page.table

    event = Ours(
        QPointF(1, 1).toPoint(),
        Qt.DropAction.CopyAction,
        held,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    MainWindow.dragEnterEvent(None, event)
    assert not event.isAccepted()
