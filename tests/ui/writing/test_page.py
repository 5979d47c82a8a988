"""Writing a message: what is shown, kept, sent and undone; the review beside it never blocks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.vocabulary import ExchangeKind, FollowUpState, Medium
from reseau_desktop.services import contacts, messages
from reseau_desktop.services.messages import Wish
from reseau_desktop.ui.kit import Label, theme
from reseau_desktop.ui.main_window import MainWindow
from reseau_desktop.ui.translations import install_language
from reseau_desktop.ui.writing.page import WritingPage
from tests.helpers.databases import person


def said(page):
    return [one.text() for one in page.findChildren(Label) if one.isVisible()]


def flagged(page):
    text = page.editor.text()
    return [text[one.start : one.end] for one in page.editor._flags if one.start is not None]


def test_the_thanks_are_there_to_be_finished(page, thanks, helene):
    page.open(helene, thanks.id)
    assert page.choices.template.value() == "thank_you"
    page.choices.language._parts["fr"].click()
    assert "proposé de rencontrer une coopérative" in page.editor.text()
    page.open(helene, thanks.id)
    assert page.editor.textCursor().selectedText().startswith("[")
    assert page.editor.hasFocus()
    assert "To Hélène Brassaronde" in said(page)


def test_what_is_typed_is_kept_and_undone_when_sent(qtbot, page, session, thanks, asked):
    helene = thanks.contact_id
    page.open(helene, thanks.id)
    page.editor.selectAll()
    qtbot.keyClicks(page.editor, "Merci, Madame.")
    page.flush()
    assert messages.draft(session, helene, follow_up_id=thanks.id).text == "Merci, Madame."
    steps = len(session.history())
    page.choices.channel._parts["letter"].click()
    qtbot.keyClick(page.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    row = session.network().exchanges[-1]
    assert (row.kind, row.channel) == (ExchangeKind.THANK_YOU, Medium.LETTER)
    assert row.text.endswith("Merci, Madame.")
    assert session.store.one(FollowUp, thanks.id).state is FollowUpState.DONE
    assert len(session.history()) == steps + 1
    assert asked[-2:] == [("page", "contacts"), ("toast", "Message to Hélène Brassaronde recorded", True)]
    session.undo()
    page.open(helene, thanks.id)
    assert page.editor.text() == "Merci, Madame."
    assert page.choices.channel.value() == "letter"


def test_the_review_underlines_in_place_and_blocks_nothing(page, session, thanks, helene):
    page.open(helene, thanks.id)
    page.choices.language._parts["fr"].click()
    page.editor.start_with("Bonjour 😀, je cherche un emploi\u00a0: voici mon CV ci-joint, et [à finir].")
    page.review()
    assert "[à finir]" in flagged(page)
    assert any("CV" in one for one in flagged(page))
    marks = page.editor.extraSelections()
    assert {one.cursor.selectedText() for one in marks} >= set(flagged(page))
    assert page.sent.isEnabled()
    page.send()
    assert session.network().exchanges[-1].kind is ExchangeKind.THANK_YOU


def test_a_flag_leads_to_its_place_in_the_text_or_the_subject(page, helene):
    page.open(helene)
    page.subject.setText("Merci [prénom]")
    page.editor.start_with("Bonjour 😀,\n\nC’est urgent, et [à finir].")
    page.review()
    flags = {one.flag: one for one in page.editor._flags}
    page.pane.place_wanted.emit(flags["unfilled_slot"].start, flags["unfilled_slot"].end)
    assert page.editor.textCursor().selectedText() == "[à finir]"
    page.pane.subject_wanted.emit(6, 14)
    assert page.subject.selectedText() == "[prénom]"


def test_tab_goes_from_blank_to_blank_and_then_on(qtbot, page, helene):
    page.open(helene)
    page.editor.start_with("Bonjour [un],\n\n[deux] et [trois].")
    page.editor.setFocus()
    found = []
    for _ in range(3):
        qtbot.keyClick(page.editor, Qt.Key.Key_Tab)
        found.append(page.editor.textCursor().selectedText())
    assert found == ["[un]", "[deux]", "[trois]"]
    qtbot.keyClick(page.editor, Qt.Key.Key_Backtab)
    assert page.editor.textCursor().selectedText() == "[deux]"
    page.editor.start_with("Rien à remplir")
    qtbot.keyClick(page.editor, Qt.Key.Key_Tab)
    assert not page.editor.hasFocus()


def test_another_kind_language_and_address_fill_it_anew_and_typing_comes_back(page, helene):
    page.open(helene)
    page.editor.start_with("Mes mots")
    page.choices.template.set_value("news")
    page.choices.language._parts["en"].click()
    assert "you advised me" in page.editor.text()
    assert page.choices.address.isHidden()
    page.editor.undo()
    page.editor.undo()
    assert page.editor.text() == "Mes mots"
    page.choices.language._parts["fr"].click()
    page.choices.address._parts["tu"].click()
    assert "tu m’avais conseillé" in page.editor.text()


def test_the_choices_are_remembered_for_the_person(page, session, helene):
    page.open(helene)
    page.choices.channel._parts["sms"].click()
    page.choices.address._parts["tu"].click()
    again = messages.draft(session, helene, wish=Wish(template="free"))
    assert (again.channel, again.familiar) == ("sms", True)
    assert not page.mail.isVisible()
    assert not page.subject.isVisible()
    assert any("60" in one for one in said(page))


def test_r80_the_lock_says_why_and_leads_to_asking(page, olivier, helene):
    page.open(olivier)
    assert page.locks.isVisible()
    assert "Hélène" not in page.editor.text()
    page.locks.leave_wanted.emit(helene, olivier)
    assert page.choices.template.value() == "ask_permission"
    assert "Olivier Castagnoux" in page.editor.text()
    assert not page.locks.isVisible()


def test_a_change_elsewhere_fills_anew_only_what_nobody_wrote_in(page, session, thanks, helene):
    page.open(helene, thanks.id)
    contacts.edit(session, helene, facts=_renamed(session, helene, "Durand"))
    assert "Durand" in page.editor.text()
    page.editor.start_with("Mes mots")
    contacts.edit(session, helene, facts=_renamed(session, helene, "Brassaronde"))
    assert page.editor.text() == "Mes mots"


def _renamed(session, who, family):
    from dataclasses import replace

    return replace(session.store.facts([who])[who], family=family, fn=f"Hélène {family}")


def test_copying_keeps_the_no_break_spaces(page, helene, asked):
    page.open(helene)
    page.editor.start_with("Voici\u00a0: un mot\u202f!\n\nFin")
    page.copied.click()
    assert QGuiApplication.clipboard().text() == "Voici\u00a0: un mot\u202f!\n\nFin"
    assert asked[-1][0] == "toast"
    page.editor.selectAll()
    page.editor.copy()
    assert QGuiApplication.clipboard().text() == "Voici\u00a0: un mot\u202f!\n\nFin"


def test_the_mail_program_gets_address_subject_and_text(page, helene, monkeypatch):
    opened = []
    monkeypatch.setattr("reseau_desktop.ui.links.open_outside", lambda url: opened.append(url) or True)
    page.open(helene)
    page.to.set_value("h@example.net")
    page.subject.setText("Merci & plus?")
    page.editor.start_with("Bonjour,\n\nà bientôt & merci = 100 %")
    page.mail.click()
    assert bytes(opened[0].toEncoded().data()).decode() == (
        "mailto:h@example.net?subject=Merci%20%26%20plus%3F"
        "&body=Bonjour%2C%0D%0A%0D%0A%C3%A0%20bient%C3%B4t%20%26%20merci%20%3D%20100%20%25"
    )


def test_what_is_too_long_for_a_link_is_copied(page, helene, monkeypatch, asked):
    opened = []
    monkeypatch.setattr("reseau_desktop.ui.links.open_outside", lambda url: opened.append(url) or True)
    page.open(helene)
    page.editor.start_with("long " * 1_000)
    page.mail.click()
    assert "body" not in opened[0].toString()
    assert QGuiApplication.clipboard().text().startswith("long long")
    assert "too long" not in str(asked[-1])
    assert asked[-1][0] == "toast"


def test_without_a_mail_program_the_text_is_copied(page, helene, monkeypatch, asked):
    monkeypatch.setattr("reseau_desktop.ui.links.open_outside", lambda _url: False)
    page.open(helene)
    page.editor.start_with("Bonjour")
    page.mail.click()
    assert QGuiApplication.clipboard().text() == "Bonjour"
    assert asked[-1] == ("toast", "No mail program answers: the text is copied.", False)


def test_a_file_for_the_mail_program(page, helene, monkeypatch, tmp_path, asked):
    target = tmp_path / "mot"
    monkeypatch.setattr("reseau_desktop.ui.dialogs.ask_save_file", lambda *_args: target)
    page.open(helene)
    page.outlet.save("helene@example.org", "Merci : /tout/", "Bonjour")
    assert (tmp_path / "mot.eml").read_bytes().startswith(b"X-Unsent: 1")
    assert asked[-1] == ("toast", "Message saved: mot.eml", False)
    monkeypatch.setattr("reseau_desktop.ui.dialogs.ask_save_file", lambda *_args: tmp_path / "none" / "mot.eml")
    page.outlet.save("", "", "")
    assert asked[-1][0] == "problem"


def test_unknown_people_lead_back(page, asked):
    page.open(999)
    assert asked == [("problem", "contact.unknown"), ("page", "contacts")]
    page.send()
    page.review()
    page.start_anew()


def test_somebody_erased_meanwhile_leads_back(page, session, helene, asked):
    from reseau_desktop.services import forgetting

    page.open(helene)
    forgetting.forget(session, helene, "en")
    assert asked[-1] == ("page", "contacts")


@pytest.fixture(params=[("fr", "light"), ("en", "dark")])
def spoken(request, qapp, state):
    """The state in French and light, then in English and dark."""
    language, mode = request.param
    install_language(qapp, language)
    theme().set_mode(mode)
    state.language = language
    return state


@pytest.mark.parametrize(("scale", "size"), [(1.0, (1024, 700)), (2.0, (1024, 700)), (1.0, (1440, 900))])
def test_it_fits_the_window(qtbot, spoken, helene, scale, size):
    theme().set_scale(scale)
    window = MainWindow(spoken)
    qtbot.addWidget(window)
    window.resize(*size)
    with qtbot.waitExposed(window):
        window.show()
    window.navigator.write(helene)
    page = window.current_page()
    assert isinstance(page, WritingPage)
    qtbot.waitUntil(lambda: page.choices.width() > 0 and page.choices.width() <= page.width())
    for part in (page.choices, page.editor, page.to, page.subject):
        right = part.mapTo(page, part.rect().topRight()).x()
        assert right <= page.width(), part
    assert window.sidebar.selected() == "today"
    window.sidebar._clicked(None)
    assert window.current_page() is not page


def test_escape_leads_back_with_the_words_kept(qtbot, state, session, helene):
    window = MainWindow(state)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.show_page("contacts")
    window.navigator.write(helene)
    page = window.current_page()
    page.editor.start_with("Mes mots")
    qtbot.keyClick(page.editor, Qt.Key.Key_Escape)
    assert window.sidebar.selected() == "contacts"
    assert window.current_page() is window.page("contacts")
    window.navigator.write(helene)
    assert page.editor.text() == "Mes mots"


def test_long_and_odd_names_do_no_harm(page, session):
    for given in ("x" * 300, "مريم", "<b>gras</b>", "a & b", "{formal_name}"):
        page.open(person(session, given, "Q"))
        assert given in page.editor.text()
        page.review()
