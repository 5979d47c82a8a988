"""Templates and questions in the user's own words, each change undone, each put back as it came."""

from __future__ import annotations

import pytest

from reseau_desktop.formats.content import questions as of_the_method
from reseau_desktop.services import library
from reseau_desktop.ui.settings.questions_card import QuestionsCard
from reseau_desktop.ui.settings.templates_card import TemplatesCard


@pytest.fixture
def templates(state, navigator, show):
    made = TemplatesCard(state, navigator)
    state.changed.connect(made.refresh)
    return show(made, (900, 700))


@pytest.fixture
def questions(state, navigator, show):
    made = QuestionsCard(state, navigator)
    state.changed.connect(made.refresh)
    return show(made, (900, 900))


def choose(card, template, language):
    card.template.set_value(template)
    card.language._parts[language].click()


def test_a_template_is_saved_when_its_field_is_left(qtbot, templates, session):
    choose(templates, "thank_you", "fr")
    templates.body.setFocus()
    templates.body.setPlainText("Bonjour {formal_name},\n\nMerci.\n\n{me}")
    templates.subject.setFocus()
    assert library.template(session, "thank_you", "fr").body.fr == "Bonjour {formal_name},\n\nMerci.\n\n{me}"
    assert templates.edited.isVisible()
    assert len(session.history()) == 1
    session.undo()
    assert "J'en retiens surtout" in templates.body.text()
    assert not templates.edited.isVisible()


def test_what_is_typed_stays_with_its_own_form_when_another_is_chosen(templates, session):
    choose(templates, "news", "fr")
    templates.address._parts["tu"].click()
    templates.body.setPlainText("Salut {formal_name}, {advice} !")
    templates.template.set_value("article")
    assert library.template(session, "news", "fr", familiar=True).body.fr == "Salut {formal_name}, {advice} !"
    assert not library.is_edited(session, "article", "fr", familiar=True)
    assert not library.is_edited(session, "news", "fr")
    templates.language._parts["en"].click()
    assert templates.address.isHidden()


def test_a_place_that_nothing_fills_is_said(templates, session):
    choose(templates, "news", "en")
    templates.body.setPlainText("Hello {formal_name}, {weather}?")
    templates.flush()
    assert "{weather}" in templates._body_row.problem()
    templates.back.click()
    assert templates._body_row.problem() == ""
    assert not library.is_edited(session, "news", "en")


def test_the_phone_goes_under_messages(templates, session):
    templates.phone.setText(" 06 01 02 03 04 ")
    templates.flush()
    assert session.network().user.phone == "06 01 02 03 04"
    steps = len(session.history())
    templates.flush()
    templates._save_phone()
    assert len(session.history()) == steps


def test_a_question_is_worded_anew_set_aside_and_all_put_back(questions, session, asked):
    number = next(one.id for one in of_the_method("en") if one.theme == questions.theme.value())
    field = questions.fields[number]
    field.setText("Where from?")
    field.editingFinished.emit()
    questions.boxes[number].click()
    assert library.all_questions(session, "en")[0].text == "Where from?"
    assert library.set_aside(session) == {number}
    field.setText("")
    field.editingFinished.emit()
    assert field.text() == of_the_method("en")[0].text
    field.editingFinished.emit()
    questions.back.click()
    assert library.questions(session, "en") == of_the_method("en")
    assert questions.boxes[number].isChecked()
    assert asked[-1] == ("toast", "Question bank put back", True)


def test_an_own_question_comes_and_goes(questions, session):
    questions.add.click()
    assert questions.own.hasFocus()
    questions.own.setText("What next?")
    questions.involving.setChecked(True)
    questions.own.returnPressed.emit()
    added = library.questions(session, "en")[-1]
    assert (added.text, added.involving, added.theme) == ("What next?", True, questions.theme.value())
    assert questions.own.text() == ""
    field = questions.fields[added.id]
    field.setText("  ")
    field.editingFinished.emit()
    assert added.id not in questions.fields
    session.undo()
    assert added.id in questions.fields


def test_each_theme_has_its_questions(questions):
    shown = set()
    for place in range(questions.theme.count()):
        questions.theme.setCurrentIndex(place)
        shown |= set(questions.fields)
    assert shown == {one.id for one in of_the_method("en")}
