"""The project: versions of its sentence, axes in order, the user's words."""

from __future__ import annotations

from datetime import date

from reseau_desktop.domain.project import Axis, MethodSettings, UserProfile
from reseau_desktop.services import project
from reseau_desktop.services.session import Session
from tests.helpers.databases import at


def test_r88_the_sentence_is_versioned_and_changes_on_purpose(session: Session) -> None:
    assert project.statement(session) is None
    project.change_statement(session, "Acheter mieux")
    project.change_statement(at(session, date(2026, 4, 1)), " Acheter mieux ")
    project.change_statement(session, "Acheter responsable")
    assert [(one.day, one.text) for one in project.versions(session)] == [
        (date(2026, 3, 16), "Acheter mieux"),
        (date(2026, 4, 1), "Acheter responsable"),
    ]
    assert len(session.history()) == 2


def test_axes_keep_their_order_and_are_archived_not_lost(session: Session) -> None:
    project.save_axes(session, [Axis(0, "Achats"), Axis(0, " "), Axis(0, "Réemploi")])
    achats, reemploi = session.network().axes
    project.save_axes(session, [reemploi])
    assert [(one.name, one.archived) for one in session.network().axes] == [("Achats", True), ("Réemploi", False)]
    project.save_axes(session, [reemploi, achats])
    assert [(one.name, one.archived) for one in session.network().axes] == [("Réemploi", False), ("Achats", False)]
    steps = len(session.history())
    project.save_axes(session, session.network().axes)
    assert len(session.history()) == steps


def test_words_of_the_user_and_numbers_of_the_method_are_kept_and_undone(session: Session) -> None:
    project.save_user(session, UserProfile(name="Camille", answer="Je valide un objectif"))
    project.save_settings(session, MethodSettings(target_meetings=40))
    assert session.network().user.answer == "Je valide un objectif"
    assert session.network().settings.target_meetings == 40
    session.undo()
    session.undo()
    assert session.network().user == UserProfile()
    assert session.network().settings == MethodSettings()
