"""The user's own templates and questions: edited, set aside, added, put back; each change one step."""

from __future__ import annotations

import pytest

from reseau_desktop.domain.bank import Letter, Template
from reseau_desktop.domain.errors import InputError
from reseau_desktop.formats.content import bank
from reseau_desktop.formats.content import questions as of_the_method
from reseau_desktop.services import library, messages
from reseau_desktop.services.messages import Wish
from reseau_desktop.services.session import Session
from tests.helpers.databases import person

MINE = Letter("Merci {formal_name}", "Bonjour {formal_name},\n\nMerci pour {day}, et pour vos mots.\n\n{me}")


def test_an_edited_template_fills_the_drafts_and_is_what_the_review_compares_with(session: Session) -> None:
    who = person(session, "Ann", "Leroy")
    library.save_template(session, "thank_you", "fr", MINE)
    made = messages.draft(session, who, wish=Wish("thank_you", "fr", False))
    assert made.subject == "Merci Ann Leroy"
    assert made.text.startswith("Bonjour Ann Leroy,\n\nMerci pour [jour de l’échange], et pour vos mots.")
    assert "identical_to_template" in {one.flag for one in messages.review(session, made, made.text)}
    own = made.text.replace("vos mots", "votre idée du marché de Nantes, que je garde")
    assert "identical_to_template" not in {one.flag for one in messages.review(session, made, own)}
    english = messages.draft(session, who, wish=Wish("thank_you", "en", False))
    assert english.text.startswith("Dear Ann Leroy,")


def test_each_form_of_a_template_is_edited_alone(session: Session) -> None:
    library.save_template(session, "thank_you", "fr", Letter("Merci", "Salut {formal_name}"), familiar=True)
    assert library.is_edited(session, "thank_you", "fr", familiar=True)
    assert not library.is_edited(session, "thank_you", "fr")
    library.save_template(session, "thank_you", "fr", MINE)
    assert library.template(session, "thank_you", "fr", familiar=True).body.fr == "Salut {formal_name}"
    assert library.template(session, "thank_you", "fr").body.fr == MINE.body
    library.reset_template(session, "thank_you")
    assert not library.is_edited(session, "thank_you", "fr", familiar=True)
    assert library.template(session, "thank_you", "fr").body == _method("thank_you").body
    session.undo()
    assert library.template(session, "thank_you", "fr").body.fr == MINE.body


def _method(template_id: str) -> Template:
    found = bank().template(template_id)
    assert found is not None
    return found


def test_the_text_of_the_method_typed_again_is_no_edit(session: Session) -> None:
    original = library.template(session, "news", "en").letter("en")
    library.save_template(session, "news", "en", original)
    assert session.history() == []
    library.save_template(session, "news", "en", Letter("Hello", original.body))
    library.save_template(session, "news", "en", original)
    assert not library.is_edited(session, "news", "en")
    assert len(session.history()) == 2


def test_an_edited_template_still_locks_the_name(session: Session) -> None:
    who = person(session, "Ann", "Leroy")
    letter = Letter("Bonjour", "Bonjour, de la part de {introducer}, un mot. Puis ceci, avec {introducer_link}. Fin.")
    library.save_template(session, "ask_advice", "fr", letter)
    made = messages.draft(session, who, wish=Wish("ask_advice", "fr", False))
    assert made.text == "Bonjour un mot. Fin."


def test_odd_templates_do_no_harm(session: Session) -> None:
    who = person(session, "Ann", "Leroy")
    for body in ("", "{", "}{", "{unknown}", "{formal_name", "{{formal_name}}", "{me}{me}", "\0a", "a" * 50_000):
        library.save_template(session, "free", "fr", Letter("{x}", body))
        made = messages.draft(session, who, wish=Wish("free", "fr", False))
        assert made.subject == "[x]"
        messages.review(session, made, made.text)
    for refused in (library.reset_template, lambda one, name: library.template(one, name, "fr")):
        with pytest.raises(InputError):
            refused(session, "none")


def test_a_question_is_worded_anew_set_aside_and_put_back(session: Session) -> None:
    first = of_the_method("fr")[0]
    library.save_question(session, first.id, "fr", "  D’où  venez-vous ? ")
    assert library.questions(session, "fr")[0].text == "D’où venez-vous ?"
    assert library.questions(session, "en")[0] == of_the_method("en")[0]
    assert library.edited_questions(session, "fr") == {first.id}
    library.propose_question(session, first.id, False)
    assert first.id not in {one.id for one in library.questions(session, "fr")}
    assert library.set_aside(session) == {first.id}
    library.propose_question(session, first.id, True)
    library.save_question(session, first.id, "fr", "")
    assert library.questions(session, "fr") == of_the_method("fr")
    assert len(session.history()) == 4


def test_own_questions_are_added_and_go(session: Session) -> None:
    number = library.add_question(session, "path", "fr", "Et si c’était à refaire ?", involving=True)
    added = library.questions(session, "fr")[-1]
    assert (added.id, added.theme, added.text, added.involving) == (number, "path", "Et si c’était à refaire ?", True)
    assert library.questions(session, "en")[-1].text == "Et si c’était à refaire ?"
    assert library.add_question(session, "job", "en", "What next?") != number
    library.save_question(session, number, "en", "Would you do it again?")
    library.save_question(session, number, "fr", "")
    assert [one.text for one in library.questions(session, "fr")[-2:]] == ["Would you do it again?", "What next?"]
    library.save_question(session, number, "en", "")
    assert number not in {one.id for one in library.questions(session, "fr")}
    library.reset_questions(session)
    assert library.questions(session, "fr") == of_the_method("fr")
    for theme, text in (("path", " "), ("none", "Pourquoi ?")):
        with pytest.raises(InputError):
            library.add_question(session, theme, "fr", text)
    with pytest.raises(InputError):
        library.save_question(session, "own-99", "fr", "x")
    steps = len(session.history())
    library.reset_questions(session)
    assert len(session.history()) == steps
