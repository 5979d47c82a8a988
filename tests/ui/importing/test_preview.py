"""What the user sees and chooses before an import, and what comes of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from reseau_desktop.services import contacts
from reseau_desktop.ui import dialogs
from reseau_desktop.ui.importing import review
from reseau_desktop.ui.importing.page import ImportPage
from reseau_desktop.ui.importing.row_list import RowModel
from reseau_desktop.ui.translations import install_language
from tests.helpers.databases import channel, person
from tests.helpers.shots import settle
from tests.ui.importing.conftest import ANNA_AGAIN, BELA, CAROL, NOBODY, card


def counts(desk):
    return {tab: len(desk.preview._review.rows[tab]) for tab in review.TABS}


def test_the_cards_stand_in_their_tabs(known):
    desk = known
    desk.open_cards(ANNA_AGAIN, BELA, CAROL, NOBODY)
    assert counts(desk) == {
        "new": 1, "changed": 1, "possible_duplicate": 0, "identical": 1, "rejected": 1, "aside": 0
    }  # fmt: skip
    assert desk.preview.tabs.value() == review.CHANGED
    assert desk.preview.go.text() == "Import 2 contacts"
    assert desk.preview._sums.text() == "1 new, 1 changed; 1 card unchanged, 1 rejected"


def test_nothing_is_written_before_the_user_says_so(known):
    desk = known
    desk.open_cards(ANNA_AGAIN, CAROL)
    assert desk.names() == ["Anna Morel", "Béla Farkas"]
    assert desk.facts("Anna Morel").title == "Buyer"


def test_both_sides_and_the_result_are_shown(known):
    desk = known
    desk.open_cards(ANNA_AGAIN)
    (here, source), result = desk.line("Job title")
    assert (here.words(), source.words(), result) == ("Buyer", "Head of purchasing", "replace")
    assert (here.isChecked(), source.isChecked()) == (False, True)
    (here, source), result = desk.line("Work phone")
    assert (here.words(), source.words(), result) == ("empty", "01 22 22 22 22", "add")
    assert desk.line("Mobile")[1] == "identical"
    assert desk.preview.model.note(desk.preview.model.row(0)) == "2 fields change"


def test_one_field_is_kept_and_the_rest_comes_in(known):
    desk = known
    desk.open_cards(ANNA_AGAIN)
    desk.click(desk.line("Job title")[0][0])
    (here, source), result = desk.line("Job title")
    assert (here.isChecked(), source.isChecked(), result) == (True, False, "keep")
    desk.import_now()
    anna = desk.facts("Anna Morel")
    assert anna.title == "Buyer"
    assert [one.value for one in anna.phones] == ["06 11 11 11 11", "01 22 22 22 22"]


def test_a_ticked_value_is_left_out(known):
    desk = known
    desk.open_cards(ANNA_AGAIN)
    desk.click(desk.line("Work phone")[0][1])
    assert desk.line("Work phone")[1] == "leave out"
    desk.import_now()
    anna = desk.facts("Anna Morel")
    assert [one.value for one in anna.phones] == ["06 11 11 11 11"]
    assert anna.title == "Head of purchasing"


def test_the_focus_stays_on_the_value_that_was_chosen(known):
    desk = known
    desk.open_cards(ANNA_AGAIN)
    desk.page.activateWindow()
    desk.until(desk.page.isActiveWindow)
    cell = desk.line("Job title")[0][0]
    cell.setFocus()
    desk.qtbot.keyClick(cell, Qt.Key.Key_Space)
    assert desk.line("Job title")[0][0].hasFocus()


def test_keeping_mine_leaves_the_contact_alone(known):
    desk = known
    desk.open_cards(ANNA_AGAIN, CAROL)
    desk.choose(review.MINE)
    assert desk.preview.go.text() == "Import 1 contact"
    assert desk.line("Job title")[1] == "keep"
    desk.import_now()
    assert desk.facts("Anna Morel").title == "Buyer"
    assert "Carol Petit" in desk.names()


def test_the_word_of_the_file_wins_where_both_changed(known):
    desk = known
    contacts.edit(desk.session, 1, facts=replace(desk.facts("Anna Morel"), title="Director"))
    desk.open_cards(ANNA_AGAIN)
    assert desk.preview.model.note(desk.preview.model.row(0)) == "1 number more, 1 conflict, yours stays"
    assert desk.line("Job title")[1] == "conflict: yours stays"
    desk.choose(review.FILE)
    assert desk.line("Job title")[1] == "replace"
    desk.import_now()
    assert desk.facts("Anna Morel").title == "Head of purchasing"


def test_both_are_kept_as_two_contacts(known):
    desk = known
    desk.open_cards(ANNA_AGAIN)
    desk.choose(review.BOTH)
    assert desk.preview._sums.text() == "1 new"
    desk.import_now()
    assert desk.names().count("Anna Morel") == 2


def test_a_new_card_is_left_out(desk):
    desk.open_cards(CAROL, BELA)
    desk.choose(review.SKIP)
    assert desk.preview.go.text() == "Import 1 contact"
    desk.import_now()
    assert desk.names() == ["Béla Farkas"]


def test_a_possible_duplicate_is_kept_apart_unless_merged(desk):
    person(desk.session, "Carol", "Petit", emails=(channel("carol@home.example"),))
    desk.open_cards(CAROL)
    assert desk.preview.tabs.value() == review.DUPLICATE
    assert desk.preview.detail._known.text() == "Perhaps Carol Petit · same name · card no. 1 of the file"
    assert desk.preview._sums.text() == "1 possible duplicate kept separate"
    desk.choose(review.MERGE)
    assert desk.preview._sums.text() == "1 changed"
    assert desk.line("Organisation")[1] == "add"
    desk.import_now()
    assert desk.names() == ["Carol Petit"]
    assert desk.facts("Carol Petit").org == "Atelier Nord"


def test_one_choice_for_all_cards_of_a_tab(known):
    desk = known
    bela = BELA.replace("EMAIL:", "TITLE:Engineer\r\nEMAIL:")
    desk.open_cards(ANNA_AGAIN, bela)
    desk.preview._choose_all(review.MINE)
    assert desk.preview.go.text() == "Keep 2 contacts as they are"
    desk.preview._choose_all(review.SKIP)
    assert desk.preview.go.text() == "Nothing to import"
    assert not desk.preview.go.isEnabled()
    desk.click(desk.preview.for_all)
    assert desk.preview.go.text() == "Import 2 contacts"
    desk.import_now()
    assert desk.facts("Béla Farkas").title == "Engineer"


def test_the_arrows_go_through_the_cards(desk):
    desk.open_cards(CAROL, BELA)
    assert desk.preview.detail._count.text() == "1 of 2"
    desk.click(desk.preview.detail._down)
    assert desk.preview.detail._name.text() == "Béla Farkas"
    assert desk.preview.detail._count.text() == "2 of 2"
    assert not desk.preview.detail._down.isEnabled()
    desk.qtbot.keyClick(desk.preview.list, Qt.Key.Key_Up)
    assert desk.preview.detail._name.text() == "Carol Petit"


def test_rejected_cards_are_shown_with_their_reason_and_saved(desk, tmp_path, monkeypatch):
    desk.open_cards(CAROL, NOBODY)
    desk.show_tab(review.REJECTED)
    assert desk.preview.detail._name.text() == "Card 2 was not read"
    refused = desk.preview.detail._refused
    assert refused._why.text() == "Nothing in this card makes a contact."
    assert "REV:2024" in refused._raw.text()
    out = tmp_path / "rejected.vcf"
    monkeypatch.setattr(dialogs, "ask_save_file", lambda *_: out)
    desk.preview.detail.save_rejected.emit()
    assert out.read_text() == NOBODY.replace("\r\n", "\n")
    assert desk.toasts == [f"1 rejected card written to {out}."]


def test_a_file_in_another_code_page_is_read_again(desk):
    ivan = card("i", "Иван Петров")
    desk.open(desk.write("old.vcf", ivan, encoding="cp1251"))
    desk.click(desk.preview.file.encoding)
    pages = desk.preview.file.code_pages
    desk.until(lambda: bool(pages.names["mac_roman"].text()))
    assert pages.names["cp1251"].text() == "Иван Петров"
    assert pages.names["cp1252"].text() != "Иван Петров"
    pages.pages["cp1251"].setChecked(True)
    desk.click(pages.read_again)
    desk.until(lambda: desk.page.stack.currentWidget() is desk.preview)
    assert desk.preview.model.name(desk.preview.model.row(0)) == "Иван Петров"
    desk.import_now()
    assert desk.names() == ["Иван Петров"]


def test_what_the_file_is_stands_in_one_line(desk):
    desk.open_cards(CAROL, BELA)
    assert desk.preview.file.name.text() == "cards.vcf"
    assert desk.preview.file.facts.text() == "2 cards · vCard 3.0 · UTF-8"


def test_an_empty_tab_says_so(desk):
    desk.open_cards(CAROL)
    desk.show_tab(review.REJECTED)
    assert desk.preview._nothing.text() == "Every card was read."
    assert desk.preview.detail.isHidden()


def test_the_list_makes_no_widget_for_a_row(desk):
    people = [card(str(n), f"Person {n}") for n in range(3000)]
    desk.open_cards(*people)
    assert desk.preview.model.rowCount() == 3000
    assert len(desk.preview.list.viewport().children()) == 0


def test_the_model_is_sound(desk, qtmodeltester):
    desk.open_cards(CAROL, BELA)
    model = desk.preview.model
    assert isinstance(model, RowModel)
    qtmodeltester.check(model)
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Carol Petit, Atelier Nord, Import"


@pytest.mark.parametrize("size", [(976, 840), (760, 640), (560, 640)])
def test_everything_fits_the_width(desk, size):
    desk.open_cards(CAROL, BELA)
    desk.page.resize(*size)
    settle()
    assert desk.preview.minimumSizeHint().width() <= size[0]
    assert desk.preview._area.widget().minimumSizeHint().width() <= size[0]


def test_the_preview_speaks_french(desk, qapp):
    install_language(qapp, "fr")
    french = ImportPage(desk.page.state, desk.page.navigator)
    french.preview.begin(review.Review())
    assert french.preview.accept_all.text() == "Tout accepter sans relire"
    assert french.preview._promise.text() == "L’import s’annule d’un seul geste, même après un redémarrage."
    french.deleteLater()


def test_a_card_that_contradicts_an_edit_is_shown_and_changes_nothing_unless_chosen(known):
    desk = known
    desk.import_files("other.vcf", ANNA_AGAIN)
    contacts.edit(desk.session, 1, facts=replace(desk.facts("Anna Morel"), title="Director"))
    desk.open_cards(ANNA_AGAIN.replace("UID:a", "UID:phone"))
    assert desk.preview.tabs.value() == review.CHANGED
    assert desk.preview.model.note(desk.preview.model.row(0)) == "1 conflict, yours stays"
    assert desk.preview.go.text() == "Nothing to import"
    desk.click(desk.line("Job title")[0][1])
    assert desk.preview.go.text() == "Import 1 contact"
    desk.import_now()
    assert desk.facts("Anna Morel").title == "Head of purchasing"
