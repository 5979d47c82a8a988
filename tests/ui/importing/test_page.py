"""The way of a file through the page: read, refused, cancelled, imported, reported, undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from reseau_desktop.services import worker
from reseau_desktop.services.worker import Advance
from reseau_desktop.ui import dialogs
from tests.helpers.databases import person
from tests.helpers.jobs import WaitingJob
from tests.ui.importing.conftest import ANNA, ANNA_AGAIN, BELA, NOBODY

LEFT = Qt.MouseButton.LeftButton


def test_a_file_comes_in_and_is_reported(desk):
    desk.open_cards(ANNA, BELA, NOBODY)
    desk.import_now()
    assert desk.names() == ["Anna Morel", "Béla Farkas"]
    desk.until(lambda: desk.toasts == ["Import of 2 contacts done."])
    assert desk.page.report.undo.isEnabled()
    assert desk.page.report._header.context() == "cards.vcf"


def test_the_report_leads_to_the_contacts_and_back(desk):
    desk.open_cards(ANNA)
    desk.import_now()
    with desk.qtbot.waitSignal(desk.page.navigator.page_wanted) as wanted:
        desk.page.report.seen.emit()
    assert wanted.args == ["contacts"]
    with desk.qtbot.waitSignal(desk.page.state.undo_wanted):
        desk.click(desk.page.report.undo)


def test_the_import_is_no_longer_undone_here_once_another_step_came(desk):
    desk.open_cards(ANNA)
    desk.import_now()
    person(desk.session, "Carol", "Petit")
    assert not desk.page.report.undo.isEnabled()
    desk.session.undo()
    assert desk.page.report.undo.isEnabled()


def test_the_second_import_changes_nothing(desk):
    file = desk.write("new.vcf", ANNA, BELA)
    desk.open(file)
    desk.import_now()
    desk.open(file)
    assert desk.preview.go.text() == "Nothing to import"
    assert len(desk.session.history()) == 1


def test_all_is_accepted_without_reviewing(desk):
    desk.open_cards(ANNA)
    desk.click(desk.preview.accept_all)
    desk.until(lambda: desk.page.stack.currentWidget() is desk.page.report)
    assert desk.names() == ["Anna Morel"]


def test_all_is_accepted_while_it_is_still_read(desk, monkeypatch):
    reading = WaitingJob()
    monkeypatch.setattr(worker, "start_preview", lambda *_, **__: reading)
    desk.page.open_files([desk.write("new.vcf", ANNA)])
    desk.until(lambda: reading.asked)
    desk.click(desk.page.progress.skip)
    desk.until(lambda: desk.page.stack.currentWidget() is desk.page.report)
    assert (reading.cancelled, desk.jobs, desk.names()) == ("at once", ["import"], ["Anna Morel"])


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("notes.pdf", b"%PDF-1.7 ...", "This is a PDF document, not an address book. Nothing was changed."),
        ("empty.vcf", b"", "This file is empty. Nothing was changed."),
        ("letter.txt", b"Dear all,\n", "No contact card was found in this file. Nothing was changed."),
    ],
)
def test_what_is_no_address_book_is_refused_inline(desk, tmp_path, name, data, words):
    path = tmp_path / name
    path.write_bytes(data)
    desk.page.open_files([path])
    desk.until(lambda: desk.page.start.problem() != "")
    assert desk.page.start.problem() == f"{name} {words}"
    assert desk.page.stack.currentWidget() is desk.page.start
    assert desk.session.history() == []


def test_a_missing_file_and_a_folder_without_cards_are_refused(desk, tmp_path):
    desk.page.open_files([tmp_path / "gone.vcf"])
    desk.until(lambda: desk.page.start.problem() != "")
    assert desk.page.start.problem() == "gone.vcf This file does not exist. Nothing was changed."
    folder = tmp_path / "folder"
    folder.mkdir()
    desk.page.open_files([folder])
    desk.until(lambda: desk.page.start.problem().startswith("folder"))
    assert desk.page.start.problem() == "folder This folder holds no file. Nothing was changed."


def test_of_several_files_the_bad_one_is_named_and_the_others_come_in(desk):
    good, more, bad = desk.write("one.vcf", ANNA), desk.write("two.vcf", BELA), desk.write("photo.vcf", "%PDF-1.7")
    desk.open(good, bad, more)
    assert desk.preview.file.name.text() == "2 files"
    banner = desk.preview.file.problems.itemAt(0).widget()
    assert banner.accessibleName() == "photo.vcf This is a PDF document, not an address book."
    desk.import_now()
    assert desk.names() == ["Anna Morel", "Béla Farkas"]


def test_a_file_given_twice_is_read_once(desk):
    file = desk.write("new.vcf", ANNA)
    desk.open(file, Path(f"{file.parent}/./{file.name}"))
    assert desk.preview.file.facts.text().startswith("1 card ")


def test_files_are_asked_for_when_none_is_given(desk, monkeypatch):
    monkeypatch.setattr(dialogs, "ask_address_books", lambda _parent: [])
    desk.page.open_files([])
    assert desk.page.stack.currentWidget() is desk.page.start
    file = desk.write("new.vcf", ANNA)
    monkeypatch.setattr(dialogs, "ask_address_books", lambda _parent: [file])
    desk.click(desk.page.start.zone.choose)
    desk.until(lambda: desk.page.stack.currentWidget() is desk.preview)


def test_files_are_dropped_on_the_zone(desk):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(desk.write("new.vcf", ANNA))), QUrl("https://example.org/x.vcf")])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
    )  # fmt: skip
    desk.page.start.zone.dropEvent(event)
    desk.until(lambda: desk.page.stack.currentWidget() is desk.preview)
    assert desk.preview.file.name.text() == "new.vcf"


def test_reading_tells_how_far_it_is_and_can_be_cancelled(desk, monkeypatch):
    job = WaitingJob(Advance(1250, 3_000_000, 6_000_000))
    monkeypatch.setattr(worker, "start_preview", lambda *_, **__: job)
    desk.page.open_files([desk.write("new.vcf", ANNA)])
    desk.until(lambda: desk.page.progress.count.text() != "")
    assert desk.page.progress.count.text() == "1,250 cards · 2.9 MB of 5.7 MB"
    assert desk.page.busy
    desk.click(desk.page.progress.stop)
    desk.until(lambda: not desk.page.busy)
    assert job.cancelled == "asked"
    assert desk.page.stack.currentWidget() is desk.page.start
    assert desk.toasts == ["The import was cancelled: nothing was changed."]


def test_a_cancelled_import_goes_back_to_the_preview_with_its_choices(desk, monkeypatch):
    desk.open_cards(ANNA, BELA)
    desk.click(desk.preview.detail._choices["new"].part("skip"))
    job = WaitingJob()
    monkeypatch.setattr(worker, "start_import", lambda *_, **__: job)
    desk.click(desk.preview.go)
    assert desk.page.progress.skip.isHidden()
    desk.click(desk.page.progress.stop)
    desk.until(lambda: desk.page.stack.currentWidget() is desk.preview)
    assert desk.preview.go.text() == "Import 1 contact"


def test_a_file_that_comes_while_importing_waits(desk, monkeypatch):
    desk.open_cards(ANNA)
    job = WaitingJob()
    monkeypatch.setattr(worker, "start_import", lambda *_, **__: job)
    desk.click(desk.preview.go)
    desk.page.open_files([desk.write("other.vcf", BELA)])
    assert desk.page.stack.currentWidget() is desk.page.progress
    assert job.cancelled == ""


def test_closing_ends_what_is_going_on(desk, monkeypatch):
    job = WaitingJob()
    monkeypatch.setattr(worker, "start_preview", lambda *_, **__: job)
    desk.page.open_files([desk.write("new.vcf", ANNA)])
    desk.until(lambda: job.asked)
    desk.page.stop()
    assert (job.cancelled, desk.page.busy) == ("at once", False)


def test_giving_up_forgets_the_file(known):
    desk = known
    desk.open_cards(ANNA_AGAIN)
    desk.preview.given_up.emit()
    assert desk.page.stack.currentWidget() is desk.page.start
    assert len(desk.session.history()) == 1
