"""The code of one person on the screen: another program reads it in light, dark and large, in both languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reseau_desktop.domain.card import Address
from reseau_desktop.services.to_phone import phone_code
from reseau_desktop.ui.contacts.phone_dialog import PhoneDialog
from reseau_desktop.ui.translations import install_language
from tests.helpers.databases import channel, person
from tests.helpers.qr_reader import read_image


@pytest.fixture
def ada(session):
    return person(
        session,
        "Ada",
        "Lefèvre",
        org="Atelier Nord",
        emails=(channel("ada@example.org"),),
        addresses=(Address(street="1 rue Haute " * 20, locality="Lyon"),),
        note="rencontrée au salon " * 40,
    )


def opened(qtbot, state, number, parent):
    made = PhoneDialog(state, phone_code(state.session, number), parent)
    made.open()
    qtbot.waitExposed(made)
    return made


@pytest.fixture(params=[("light", 1.0), ("dark", 1.0), ("light", 2.0), ("dark", 2.0)])
def any_look(request, look):
    """Light and dark, at 100 and at 200 %."""
    look.set_mode(request.param[0])
    look.set_scale(request.param[1])


@pytest.mark.usefixtures("any_look")
def test_another_program_reads_the_screen(qtbot, state, open_page, ada):
    page = open_page()
    dialog = opened(qtbot, state, ada, page)
    card = phone_code(state.session, ada).card
    assert read_image(dialog.grab().toImage()) == [card]
    dialog.resize(dialog.minimumSizeHint())
    assert read_image(dialog.grab().toImage()) == [card]
    dialog.resize(1200, 1100)
    assert read_image(dialog.grab().toImage()) == [card]


def test_what_was_left_out_is_said_in_both_languages(qtbot, qapp, state, open_page, ada):
    page = open_page()
    dialog = opened(qtbot, state, ada, page)
    assert dialog.left_out.text() == "the note"
    assert dialog.picture.accessibleName() == "QR code of the card of Ada Lefèvre"
    install_language(qapp, "fr")
    state.language = "fr"
    french = opened(qtbot, state, ada, page)
    assert french.windowTitle() == "Envoyer sur mon téléphone"
    assert french.left_out.text() == "la note"


def test_the_menu_of_the_person_opens_it_and_escape_closes_it(qtbot, open_page, ada):
    page = open_page()
    page.select(ada)
    [act] = [one for one in page.pane.menu(page.pane.person).actions() if one.text() == "Send to my phone…"]
    act.trigger()
    [dialog] = page.window().findChildren(PhoneDialog)
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_without_anybody_the_reason_is_said(open_page, navigator):
    page = open_page()
    page.pane.send_to_phone()
    assert navigator.said == ["Choose a person in the list first."]


def test_names_too_long_for_a_code_are_said(session, open_page, navigator):
    number = person(session, "A" * 3000, "B")
    page = open_page()
    page.select(number)
    page.pane.send_to_phone()
    assert [one.message.key for one in navigator.said] == ["pocket.too_long"]
