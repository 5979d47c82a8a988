"""Duplicates in the window: found, compared field by field, merged, kept apart, brought back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from reseau_desktop.domain.changes import Op
from reseau_desktop.domain.vocabulary import Circle
from reseau_desktop.services import contacts, duplicates, worker
from reseau_desktop.services.joining import Merge, merge_groups, merge_people
from reseau_desktop.ui.contacts.page import ContactsPage
from reseau_desktop.ui.duplicates.view import DuplicatesView
from reseau_desktop.ui.kit import theme
from reseau_desktop.ui.main_window import MainWindow
from reseau_desktop.ui.translations import install_language
from tests.helpers.databases import channel, person
from tests.helpers.jobs import HereJob, WaitingJob

MAIL = (channel("nadia@brume.test"),)


@pytest.fixture
def here(monkeypatch):
    """The search, and the merge of all the sure ones, are done in this process."""
    monkeypatch.setattr(
        worker, "start_duplicates", lambda path: HereJob(path, None, lambda session, _tell: duplicates.find(session))
    )

    def start_merges(path, merges, *, today=None):
        return HereJob(path, today, lambda session, _tell: merge_groups(session, merges))

    monkeypatch.setattr(worker, "start_merges", start_merges)


@pytest.fixture
def people(session):
    """Two who are surely one, three who may be, one alone."""
    return [
        person(session, "Nadia", "Fersen", emails=MAIL, title="Cheffe", phones=(channel("0612345678", "cell"),)),
        person(session, "Nadia", "Fersen", emails=MAIL, title="Directrice", phones=(channel("0687654321", "cell"),)),
        person(session, "Paul", "Orsel", note="Une"),
        person(session, "Paul", "Orsel", note="Deux"),
        person(session, "Paul", "Orsel", org="Halte"),
        person(session, "Ana", "Benali"),
    ]


@pytest.fixture
def open_view(show, state, navigator, here):
    """Make the view, shown, told of changes as its page tells it."""
    views = []

    def made(size=(1220, 860)):
        view = show(DuplicatesView(state, navigator), size)
        state.changed.connect(view.refresh)
        views.append(view)
        return view

    yield made
    for view in views:
        view.stop()


@pytest.fixture
def open_page(show, state, navigator, here):
    return lambda: show(ContactsPage(state, navigator))


@pytest.fixture
def view(qtbot, open_view, people):
    made = open_view()
    made.search()
    qtbot.waitUntil(lambda: len(made.groups) == 2)
    return made


def cell(view, row, column):
    return view.card.lines.cells[row][column]


def row_of(view, name):
    return next(at for at, line in enumerate(view.card._lines) if line.name == name)


def ids(session):
    return list(session.store.facts())


def test_what_is_found_is_shown_with_its_reasons(view, qtmodeltester):
    model = view.list.model()
    assert [model.index(at, 0).data() for at in range(2)] == ["Nadia Fersen", "Paul Orsel"]
    told = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Nadia Fersen, Same name · same e-mail address, sure"
    assert isinstance(model, QAbstractItemModel)
    assert QAbstractItemModelTester(model).failureReportingMode() is not None
    qtmodeltester.check(model)


def test_a_merge_takes_what_was_picked_and_is_undone(qtbot, view, session, people, asked):
    title = row_of(view, "TITLE")
    assert (cell(view, title, 0).isChecked(), cell(view, title, 1).isChecked()) == (True, False)
    qtbot.mouseClick(cell(view, title, 1), Qt.MouseButton.LeftButton)
    assert (cell(view, title, 0).isChecked(), cell(view, title, 1).isChecked()) == (False, True)
    phone = row_of(view, "TEL")
    qtbot.mouseClick(cell(view, phone, 1), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.card.merge, Qt.MouseButton.LeftButton)
    found = session.store.facts([people[0]])[people[0]]
    assert (found.title, [one.value for one in found.phones]) == ("Directrice", ["0612345678"])
    assert people[1] not in ids(session)
    assert asked[-1] == ("toast", "1 contact merged into Nadia Fersen", True)
    qtbot.waitUntil(lambda: not view.busy)
    assert [one.people for one in view.groups] == [(people[2], people[3], people[4])]
    session.undo()
    qtbot.waitUntil(lambda: len(view.groups) == 2 and not view.busy)
    assert people[1] in ids(session)


def test_the_other_one_may_remain(qtbot, view, session, people):
    keep = cell(view, 0, 1)
    keep.setFocus()
    qtbot.keyClick(keep, Qt.Key.Key_Space)
    assert cell(view, 0, 1).isChecked()
    title = row_of(view, "TITLE")
    assert cell(view, title, 1).isChecked()
    view.card.merge.click()
    assert people[0] not in ids(session)
    assert session.store.facts([people[1]])[people[1]].title == "Directrice"


def test_who_is_not_the_same_goes_and_comes_back_with_undo(qtbot, view, session):
    view.list.go(1)
    view.card.apart.click()
    qtbot.waitUntil(lambda: len(view.groups) == 1 and not view.busy)
    assert session.history()[0].op is Op.KEEP_APART
    session.undo()
    qtbot.waitUntil(lambda: len(view.groups) == 2)


def test_one_of_three_is_left_out(qtbot, view, session, people):
    view.list.go(1)
    assert len(view.card.wanted.everybody) == 3
    view.card._leave_out(people[4])
    assert view.card.wanted.everybody == (people[2], people[3])
    view.card.merge.click()
    assert {people[2], people[4]} <= set(ids(session))
    assert session.store.facts([people[2]])[people[2]].note == "Une\nDeux"


def test_all_sure_ones_are_merged_as_one_step(qtbot, view, session, people, asked):
    assert view._all.text() == "Merge the sure one"
    view._all.click()
    qtbot.waitUntil(lambda: not view.busy)
    assert people[1] not in ids(session)
    assert len(view.groups) == 1
    assert asked[-1] == ("toast", "1 group merged", True)


def test_the_merge_of_all_sure_ones_says_how_far_it_is_and_can_be_stopped(qtbot, view, session, people, monkeypatch):
    given = []
    job = WaitingJob(worker.Advance(3, 3, 4))
    monkeypatch.setattr(worker, "start_merges", lambda *args, **_: given.append(args) or job)
    view._all.click()
    qtbot.waitUntil(lambda: job.asked and view._bar.value() == 0.75)
    assert given == [(session.store.path, [Merge(people[0], (people[1],))])]
    assert (view._views.currentWidget(), view._doing.text()) == (view._progress, "Merging 1 group")
    assert not view._all.isVisible()
    view._cancel()
    qtbot.waitUntil(lambda: not view.busy)
    assert job.cancelled == "asked"
    assert view._views.currentWidget() is view._results
    assert len(view.groups) == 2
    assert people[1] in ids(session)


def test_the_merge_of_all_sure_ones_ends_with_the_window(qtbot, view, people, monkeypatch):
    job = WaitingJob()
    monkeypatch.setattr(worker, "start_merges", lambda *_, **__: job)
    view._all.click()
    qtbot.waitUntil(lambda: job.asked)
    view.search()
    assert view.busy
    view.stop()
    assert (job.cancelled, view.busy) == ("at once", False)


def test_a_merge_of_all_sure_ones_that_is_refused_says_why(qtbot, view, session, people, asked):
    contacts.archive(session, [people[0]])
    qtbot.waitUntil(lambda: not view.busy)
    session.store.save_draft(f"debrief-call-{people[0]}", {"names": []}, "2026-03-16T08:00:00Z")
    session.store.save_draft(f"debrief-call-{people[1]}", {"names": []}, "2026-03-16T08:00:00Z")
    view._all.click()
    qtbot.waitUntil(lambda: not view.busy)
    assert asked[-1][0] == "toast"
    assert "debrief" in asked[-1][1]
    assert len(view.groups) == 2


def test_a_group_whose_people_are_gone_is_refused(qtbot, view, session, people, asked):
    merge_people(session, view.card.wanted)
    view.card.merge.click()
    qtbot.waitUntil(lambda: not view.busy)
    assert asked[-1] == ("problem", "contact.unknown")
    assert len(view.groups) == 1


def test_a_double_click_merges_one_group_only(qtbot, view, session, people):
    qtbot.mouseClick(view.card.merge, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.card.merge, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not view.busy)
    assert ids(session) == [people[0], *people[2:]]


def test_circles_are_chosen_like_fields(qtbot, open_view, session, people):
    contacts.edit(session, people[0], method={"circle": Circle.FRIEND})
    contacts.edit(session, people[1], method={"circle": Circle.ALUMNI})
    view = open_view()
    view.search()
    qtbot.waitUntil(lambda: len(view.groups) == 2)
    circle = row_of(view, "circle")
    assert [one.words() for one in view.card.lines.cells[circle]] == ["Friend", "Studies"]
    cell(view, circle, 1).click()
    view.card.merge.click()
    assert session.network().contacts[0].circle is Circle.ALUMNI


def test_the_search_is_stopped_by_escape(qtbot, open_view, people, monkeypatch):
    job = WaitingJob()
    monkeypatch.setattr(worker, "start_duplicates", lambda _path: job)
    view = open_view()
    left = []
    view.left.connect(lambda: left.append(True))
    view.search()
    qtbot.waitUntil(lambda: job.asked)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert left == [True]
    assert job.cancelled == "at once"


def test_nobody_twice_is_said(qtbot, open_view, session):
    person(session, "Ana", "Benali")
    view = open_view()
    view.search()
    qtbot.waitUntil(lambda: not view.busy)
    assert view._views.currentWidget() is view._none
    assert not view._all.isVisible()


def test_those_selected_in_the_table_are_merged(qtbot, open_page, session, people, asked):
    page = open_page()
    qtbot.waitUntil(lambda: not page.loading)
    page.table.select_ids([people[0]])
    page.merge([])
    assert asked[-1] == ("toast", "Select at least two people to merge them.", False)
    page.table.select_ids([people[0], people[5]])
    page.merge([])
    assert page.views.currentWidget() is page.duplicates
    assert set(page.duplicates.card.wanted.everybody) == {people[0], people[5]}
    page.duplicates.card.merge.click()
    assert page.views.currentWidget() is page._list
    assert len(ids(session)) == 5


@pytest.mark.parametrize(("language", "mode", "words"), [("fr", "light", "Fusionner"), ("en", "dark", "Merge")])
@pytest.mark.usefixtures("people")
def test_it_opens_in_both_languages_large_and_narrow(qtbot, open_view, language, mode, words):
    theme().set_mode(mode)
    theme().set_scale(2.0)
    install_language(QApplication.instance(), language)
    view = open_view((700, 600))
    view.search()
    qtbot.waitUntil(lambda: len(view.groups) == 2)
    assert view.card.merge.text() == words
    assert all(one.hasHeightForWidth() and one.width() > 0 for one in view.card.lines.cells[0])


def test_the_menu_leads_there(qtbot, state, people, here):
    window = MainWindow(state)
    qtbot.addWidget(window)
    window.show()
    menus = [one.menu() for one in window.menuBar().actions()]
    action = next(one for menu in menus for one in menu.actions() if "duplicates" in one.text())
    action.trigger()
    page = window.page("contacts")
    qtbot.waitUntil(lambda: len(page.duplicates.groups) == 2)
    assert action.shortcut().toString() == "Ctrl+Shift+D"
    window.close()
