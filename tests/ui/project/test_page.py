"""The project page: saved as one types, its sentence only on purpose."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from reseau_desktop.domain.project import Axis, UserProfile
from reseau_desktop.services import project
from reseau_desktop.ui import saving
from reseau_desktop.ui.project.page import ProjectPage


@pytest.fixture(autouse=True)
def soon(monkeypatch):
    monkeypatch.setattr(saving, "PAUSE_MS", 20)


@pytest.fixture
def page(state, navigator, show):
    return show(ProjectPage(state, navigator))


def field(page, name):
    fields = (*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit))
    return next(one for one in fields if one.accessibleName() == name)


def type_in(qtbot, page, name, text):
    found = field(page, name)
    found.setFocus()
    qtbot.keyClicks(found, text)
    return found


def test_it_shows_what_is_kept(session, state, navigator, show):
    project.change_statement(session, "Buy better")
    project.save_axes(session, [Axis(0, "Buying"), Axis(0, "Reuse")])
    project.save_user(session, UserProfile("Camille", "Looking around", "Short", "Long"))
    page = show(ProjectPage(state, navigator))
    shown = {
        one.accessibleName(): one.text() if isinstance(one, QLineEdit) else one.toPlainText()
        for one in (*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit))
        if one.isVisible()
    }
    assert shown == {
        "The project": "Buy better",
        "Axis 1": "Buying",
        "Axis 2": "Reuse",
        "Axis 3": "",
        "My name": "Camille",
        "“Where are you?” My answer": "Looking around",
        "My presentation in 30 seconds": "Short",
        "My presentation in 2 minutes": "Long",
    }


def test_a_pause_saves_and_leaves_the_cursor_alone(qtbot, session, page):
    answer = type_in(qtbot, page, "“Where are you?” My answer", "Looking ")
    qtbot.waitUntil(lambda: session.network().user.answer == "Looking")
    assert (answer.toPlainText(), answer.textCursor().position()) == ("Looking ", 8)
    qtbot.keyClicks(answer, "around")
    qtbot.waitUntil(lambda: session.network().user.answer == "Looking around")


def test_all_that_was_typed_is_saved_together(session, page):
    field(page, "Axis 1").setText("Buying")
    field(page, "My name").setText("Camille")
    field(page, "The project").setPlainText("Buy better")
    page.flush()
    assert [one.name for one in session.network().axes] == ["Buying"]
    assert (session.network().user.name, project.statement(session).text) == ("Camille", "Buy better")


def test_the_sentence_makes_a_version_only_when_it_is_left(qtbot, session, page):
    """Each version makes follow-ups towards those who advised (R88): a pause in typing must not."""
    sentence = type_in(qtbot, page, "The project", "Buy")
    name = type_in(qtbot, page, "My name", "Camille")
    qtbot.waitUntil(lambda: session.network().user.name == "Camille")
    sentence.setFocus()
    sentence.moveCursor(sentence.textCursor().MoveOperation.End)
    qtbot.keyClicks(sentence, " better")
    name.setFocus()
    assert [one.text for one in project.versions(session)] == ["Buy", "Buy better"]
    sentence.setFocus()
    qtbot.keyClicks(sentence, "x")
    qtbot.keyClick(sentence, Qt.Key.Key_Backspace)
    name.setFocus()
    assert len(project.versions(session)) == 2


def test_leaving_the_page_saves(session, page):
    field(page, "My presentation in 30 seconds").setPlainText("I buy.")
    page.hide()
    assert session.network().user.pitch_short == "I buy."


def test_undo_is_shown_in_the_field(session, page):
    field(page, "My name").setText("Camille")
    page.flush()
    session.undo()
    assert field(page, "My name").text() == ""
    session.redo()
    assert field(page, "My name").text() == "Camille"


def test_an_emptied_axis_is_put_aside_and_the_others_stay(session, page):
    project.save_axes(session, [Axis(0, "Buying"), Axis(0, "Reuse")])
    field(page, "Axis 1").clear()
    page.flush()
    assert [(one.name, one.archived) for one in session.network().axes] == [("Buying", True), ("Reuse", False)]


def test_a_refusal_is_said(session, page, asked):
    session.store.rows("PRAGMA query_only = 1")
    field(page, "The project").setPlainText("Buy better")
    field(page, "My name").setText("Camille")
    page.flush()
    assert asked == [("problem", "database.read_only")] * 2
    session.store.rows("PRAGMA query_only = 0")
