from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from reseau_desktop.domain.exchange import Exchange
from reseau_desktop.domain.meeting import PrepSheet, SheetQuestion, SheetTerm
from reseau_desktop.domain.readiness import Rubric
from reseau_desktop.domain.vocabulary import ExchangeKind
from reseau_desktop.services import meetings
from reseau_desktop.ui.kit import theme
from reseau_desktop.ui.meetings import preview_pane
from reseau_desktop.ui.meetings.sheet_section import text_of
from reseau_desktop.ui.meetings.sheet_view import SheetView, WorkClock
from tests.helpers.prep_sheets import PREPARED
from tests.ui.meetings.working import work_in

QUESTIONS = (SheetQuestion("Première ?", 2, True), SheetQuestion("Deuxième ?", 3), SheetQuestion("Troisième ?", 1))


@pytest.fixture
def view(page, meeting):
    page.open_sheet(meeting)
    found = page.stack.currentWidget()
    assert isinstance(found, SheetView)
    return found


def _kept(session, meeting):
    return session.store.sheet(meeting)


def _put(session, meeting, **parts):
    meetings.save_sheet(session, PrepSheet(meeting, **parts))


def _field(view, rubric):
    view.editor.open(rubric)
    return view.editor.sections[rubric].first_field()


def test_the_head_says_when_how_long_and_what_it_costs(view):
    assert view._head.title() == "Jeanne Tournelac"
    context = "Biscuiterie Lamorée · Thursday 19, 11:00 · twenty minutes · estimated cost 4\u00a0h\u00a030"
    assert view._head.context() == context


def test_one_section_is_open_at_a_time_and_outlined_on_the_page(view):
    view.editor.open(Rubric.QUESTIONS)
    view.editor.folds[Rubric.PITCH].head.click()
    assert [one for one, fold in view.editor.folds.items() if fold.is_open()] == [Rubric.PITCH]
    assert view.pane.preview._pages.rubric is Rubric.PITCH
    view.editor.open(Rubric.COMPANY)
    assert view.pane.side.value() == "back"


def test_typing_reaches_the_page_and_is_saved_as_one_step(view, session, meeting, qtbot):
    work_in(view)
    steps = len(session.history())
    field = _field(view, Rubric.WHY)
    qtbot.keyClicks(field, "qui tranche")
    qtbot.waitUntil(lambda: view.pane.shown().why.text == "qui tranche")
    assert view.editor.readiness._ready.text().startswith("1 section ready")
    view.editor.open(Rubric.GIFTS)
    assert _kept(session, meeting).why == "qui tranche"
    assert len(session.history()) == steps + 1


def test_an_undo_brings_the_field_back(view, session, meeting, qtbot):
    field = _field(view, Rubric.WHY)
    qtbot.keyClicks(field, "qui tranche")
    view.leave()
    session.undo()
    assert text_of(field) == ""
    assert view.pane.shown().why.text == ""
    session.redo()
    assert text_of(field) == "qui tranche"


def test_every_part_of_a_sheet_comes_back_as_it_was(page, session, meeting):
    full = PrepSheet(
        **{
            **{name: getattr(PREPARED, name) for name in PrepSheet.__dataclass_fields__},
            "meeting_id": meeting,
            "opening": "Bonjour, merci de me recevoir.",
            "pitch_long": "Plus long.",
            "avoid": "Parler de poste.",
            "closing_direct": "Qui d’autre\u202f?",
            "common_ground": "L’Ouest",
            "spent_minutes": 12,
        }
    )
    meetings.save_sheet(session, full)
    page.open_sheet(meeting)
    view = page.stack.currentWidget()
    assert view.editor.read(PrepSheet(meeting, spent_minutes=12)) == full


def test_the_first_section_that_lacks_something_is_one_click_away(view, qtbot):
    view.editor.open(Rubric.CLOSING)
    qtbot.mouseClick(view.editor.readiness.go, Qt.MouseButton.LeftButton)
    assert view.editor.current() is Rubric.WHY


def test_the_composed_opening_is_offered_and_kept_only_when_changed(view, session, meeting, qtbot):
    section = view.editor.sections[Rubric.OPENING]
    field = _field(view, Rubric.OPENING)
    assert text_of(field).startswith("Odile Marceau suggested that I meet you")
    assert not section.back.isVisible()
    qtbot.keyClicks(field, "Bonjour. ")
    view.leave()
    assert _kept(session, meeting).opening.startswith("Bonjour. Odile Marceau")
    qtbot.mouseClick(section.back, Qt.MouseButton.LeftButton)
    assert _kept(session, meeting).opening == ""


def test_alt_and_arrows_move_a_question_and_keep_the_focus(page, session, meeting, qtbot):
    _put(session, meeting, questions=QUESTIONS)
    page.open_sheet(meeting)
    view = page.stack.currentWidget()
    view.editor.open(Rubric.QUESTIONS)
    rows = view.editor.questions.rows
    qtbot.keyClick(rows.rows()[0].text, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [one.text for one in _kept(session, meeting).questions] == ["Deuxième ?", "Première ?", "Troisième ?"]
    assert rows.rows()[1].text.accessibleName() == "Question 2"
    qtbot.keyClick(rows.rows()[1].text, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(rows.rows()[0].text, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert _kept(session, meeting).questions == QUESTIONS


def test_a_question_is_dragged_by_its_grip(page, session, meeting):
    _put(session, meeting, questions=QUESTIONS)
    page.open_sheet(meeting)
    rows = page.stack.currentWidget().editor.questions.rows
    page.stack.currentWidget().editor.open(Rubric.QUESTIONS)
    first, last = rows.rows()[0], rows.rows()[2]
    below = last.mapToGlobal(last.rect().bottomLeft()).y()
    steps = len(session.history())
    first.grip.dragged.emit(below)
    first.grip.dropped.emit()
    assert [one.text for one in _kept(session, meeting).questions] == ["Deuxième ?", "Troisième ?", "Première ?"]
    assert len(session.history()) == steps + 1


def test_a_question_is_marked_timed_and_removed(page, session, meeting, qtbot):
    _put(session, meeting, questions=QUESTIONS)
    page.open_sheet(meeting)
    view = page.stack.currentWidget()
    view.editor.open(Rubric.QUESTIONS)
    rows = view.editor.questions.rows.rows()
    rows[1].heart.click()
    rows[1].minutes.setValue(5)
    rows[0].away.click()
    assert _kept(session, meeting).questions == (SheetQuestion("Deuxième ?", 5, True), QUESTIONS[2])
    assert view.editor.folds[Rubric.QUESTIONS].head.accessibleName().endswith("6 min of 13")


def test_a_first_set_is_proposed_from_the_bank(view, session, meeting):
    view.editor.open(Rubric.QUESTIONS)
    view.editor.questions._start()
    kept = _kept(session, meeting).questions
    assert len(kept) == 6
    assert sum(one.involving for one in kept) >= 2
    assert sum(one.minutes for one in kept) == 13


def test_questions_are_taken_from_the_bank_by_theme(view, session, meeting, qtbot):
    view.editor.open(Rubric.QUESTIONS)
    qtbot.mouseClick(view.editor.questions.bank, Qt.MouseButton.LeftButton)
    picker = view.editor.questions.picker
    everything = len(picker.boxes())
    picker.theme.set_value("path")
    assert 0 < len(picker.boxes()) < everything
    assert not picker.add.isEnabled()
    number, box = next(iter(picker.boxes().items()))
    box.click()
    assert picker.add.text() == "Add 1 question"
    picker.add.click()
    assert [one.bank for one in _kept(session, meeting).questions] == [number]
    assert picker.isHidden()


def test_escape_closes_the_bank_before_the_sheet(view, page, qtbot):
    work_in(view)
    view.editor.open(Rubric.QUESTIONS)
    view.editor.questions.bank.click()
    qtbot.keyClick(view.editor.questions.picker.theme, Qt.Key.Key_Escape)
    assert view.editor.questions.picker.isHidden()
    assert page.stack.currentWidget() is view
    qtbot.keyClick(view.editor.questions.bank, Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.list


def test_words_of_the_trade_grow_row_by_row(view, session, meeting, qtbot):
    work_in(view)
    section = view.editor.sections[Rubric.SECTOR]
    view.editor.open(Rubric.SECTOR)
    qtbot.keyClicks(section.terms.fields()[0], "Scope 3")
    assert len(section.terms.fields()) == 4
    qtbot.keyClick(section.terms.fields()[0], Qt.Key.Key_Return)
    assert section.terms.fields()[1].hasFocus()
    view.leave()
    assert _kept(session, meeting).terms == (SheetTerm("Scope 3"),)


def test_rehearsing_opens_the_presentation_and_runs_its_timer(view, qtbot):
    qtbot.mouseClick(view.rehearse, Qt.MouseButton.LeftButton)
    assert view.editor.current() is Rubric.PITCH
    assert view.editor.pitch.short_timer.running
    qtbot.waitUntil(lambda: view.editor.pitch.short_timer.seconds() >= 1)
    view.editor.open(Rubric.WHY)
    assert not view.editor.pitch.short_timer.running


def test_a_sheet_said_to_be_ready_leaves_its_minutes(view, page, session, meeting, asked):
    view.ready.click()
    view.minutes.setValue(55)
    view.record.click()
    (row,) = [one for one in session.store.read(Exchange) if one.kind is ExchangeKind.PREPARATION]
    assert (row.meeting_id, row.minutes) == (meeting, 55)
    assert asked == [("toast", "Sheet ready, 55\u00a0min", True)]
    assert view.editor.readiness._minutes.text().startswith("55\u00a0min spent")
    page.show_list()
    assert page.list.rows()[0].act("prepare").text() == "Open the sheet"


def test_the_page_shown_is_written_as_pdf(view, asked, tmp_path, monkeypatch, qtbot):
    monkeypatch.setattr(preview_pane.dialogs, "ask_save_file", lambda *_: tmp_path / "fiche")
    qtbot.mouseClick(view.pane.pdf, Qt.MouseButton.LeftButton)
    assert (tmp_path / "fiche.pdf").read_bytes().startswith(b"%PDF")
    assert asked == [("toast", "Sheet saved: fiche.pdf", False)]


def test_a_place_that_refuses_the_pdf_is_told(view, asked, tmp_path, monkeypatch):
    monkeypatch.setattr(preview_pane.dialogs, "ask_save_file", lambda *_: tmp_path / "none" / "fiche.pdf")
    view.pane.save_pdf()
    ((kind, error),) = asked
    assert (kind, error.message.key) == ("problem", "file.cannot_write")


def test_the_side_shown_is_printed_on_the_chosen_printer(view, monkeypatch):
    printed = []
    monkeypatch.setattr(preview_pane, "ask_printer", lambda _parent: "printer")
    monkeypatch.setattr(preview_pane, "print_sheet", lambda content, printer: printed.append((content, printer)))
    view.pane.print_page()
    view.pane.side.part("blank").click()
    view.pane.print_page()
    assert [(one.blank, printer) for one, printer in printed] == [(False, "printer"), (True, "printer")]


def test_giving_up_the_printer_prints_nothing(view, monkeypatch):
    monkeypatch.setattr(preview_pane, "ask_printer", lambda _parent: None)
    monkeypatch.setattr(preview_pane, "print_sheet", lambda *_: pytest.fail("printed"))
    view.pane.print_page()


def test_the_blank_sheet_opens_alone_and_leads_back(page, qtbot):
    page.open_blank_sheet()
    pane = page.stack.currentWidget().pane
    assert pane.shown().blank
    assert pane.head.isVisible()
    assert not pane.side.isVisible()
    pane.head.way.click()
    assert page.stack.currentWidget() is page.list


def test_a_sheet_comes_back_after_the_blank_one(page, view, meeting):
    page.open_blank_sheet()
    page.open_sheet(meeting)
    assert not view.pane.shown().blank
    assert view.pane.side.isVisible()


def test_at_twice_the_size_the_page_goes_under_and_nothing_is_cut(view, page):
    theme().set_scale(2.0)
    page.resize(1010, 860)
    view.split.arrange()
    assert view.split.is_narrow()
    assert view.editor.area.content.minimumSizeHint().width() <= view.editor.area.viewport().width()


def test_an_unknown_meeting_is_told_and_nothing_opens(page, asked):
    page.open_sheet(999)
    assert [kind for kind, _ in asked] == ["problem"]
    assert page.stack.currentWidget() is page.list


def test_long_pauses_are_no_time_spent(monkeypatch):
    gaps = iter([60_000, 400_000, 65_000])
    timer = SimpleNamespace(isValid=lambda: True, restart=lambda: next(gaps))
    clock = WorkClock()
    monkeypatch.setattr(clock, "_timer", timer)
    for _ in range(3):
        clock.touch()
    assert clock.take() == 2
    assert clock.take() == 0
