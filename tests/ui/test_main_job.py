"""The main job through the main window, as somebody new lives it: from an address book to a follow-up, and back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit
from pytestqt.qtbot import QtBot

from reseau_desktop.domain.vocabulary import Action, MeetingStatus
from reseau_desktop.services import follow_ups
from reseau_desktop.services.session import Clock, Session
from reseau_desktop.ui import dialogs
from reseau_desktop.ui.app_state import AppState
from reseau_desktop.ui.main_window import MainWindow
from reseau_desktop.ui.translations import install_language
from tests.helpers.robot import Robot

MONDAY, THURSDAY, FRIDAY = date(2026, 3, 16), date(2026, 3, 19), date(2026, 3, 20)

CARDS = """BEGIN:VCARD
VERSION:3.0
UID:helene
FN:Hélène Brassaronde
N:Brassaronde;Hélène;;;
ORG:Laiterie du Val Clairet
TITLE:Responsable achats
TEL;TYPE=CELL:06 39 98 22 08
EMAIL:h.brassaronde@valclairet.example
END:VCARD
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Calvar=C3=A8de;In=C3=A8s
TEL;CELL:06 39 98 11 11
END:VCARD
BEGIN:VCARD
VERSION:3.0
END:VCARD
"""


class Desk:
    """One start of the program on a database."""

    def __init__(self, qtbot: QtBot, folder: Path, day: date) -> None:
        self.qtbot = qtbot
        self.closed = False
        self.session = Session(folder / "reseau.db", Clock(day))
        follow_ups.settle_day(self.session)
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.state = AppState(self.session, "en", settings)
        self.window = MainWindow(self.state)
        self.window.resize(1440, 900)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.robot = Robot(self.window)

    def wait(self, test: Callable[[], bool], seconds: int = 20) -> None:
        self.qtbot.waitUntil(test, timeout=seconds * 1000)

    def action(self, pattern: str) -> QAction:
        return next(one for one in self.window.findChildren(QAction) if re.fullmatch(pattern, one.text()))

    def day(self, day: date) -> None:
        self.session.clock = Clock(day)
        follow_ups.settle_day(self.session)
        self.state.everything_changed()

    def close(self) -> None:
        self.closed = True
        self.state.stop()
        self.window.close()
        self.window.deleteLater()
        self.session.close()


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[date], Desk]]:
    """Start the program on one database; what is still open at the end is closed."""
    install_language(qapp, "en")
    opened: list[Desk] = []

    def begin(day: date) -> Desk:
        opened.append(Desk(qtbot, tmp_path, day))
        return opened[-1]

    yield begin
    for desk in opened:
        if not desk.closed:
            desk.close()


def bring_in(desk: Desk, file: Path) -> None:
    desk.window.open_files([file])
    desk.wait(lambda: desk.robot.has(r"Import \d+ contacts?"))
    desk.robot.press(r"Import \d+ contacts?")
    desk.wait(lambda: desk.robot.has("See the contacts"))


def test_from_an_address_book_to_the_follow_up_and_back(
    start: Callable[[date], Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start(MONDAY)
    desk.wait(lambda: desk.robot.has("Import my address book.*"))
    helene = find_helene(desk, tmp_path / "phone.vcf")
    call(desk, helene)
    meeting = plan(desk, helene)
    target = tmp_path / "sheet.pdf"
    monkeypatch.setattr(dialogs, "ask_save_file", lambda *_args, **_more: target)
    print_sheet(desk, meeting, target)

    desk.day(FRIDAY)
    desk.window.show_page("today")
    desk.wait(lambda: desk.robot.has("Debrief"))
    desk.robot.press("Debrief")
    desk.wait(lambda: desk.robot.reads("What will be created"))
    debrief_it(desk)
    network = desk.session.network()
    assert network.meetings[0].status is MeetingStatus.HELD
    assert "Nadia Ferrouka" in {one.name for one in network.contacts}
    assert {Action.THANK, Action.ANNOUNCE} <= {one.action for one in network.follow_ups if one.pending}

    desk.window.show_page("follow_up")
    desk.wait(lambda: desk.robot.reads("March 2026"))
    desk.window.show_page("today")
    desk.wait(lambda: desk.robot.reads("Thanks · "))
    desk.close()
    again = start(FRIDAY)
    again.window.show_page("today")
    again.wait(lambda: again.robot.reads("Thanks · "))
    assert again.robot.reads("Hélène Brassaronde"), "after a restart all is there"


def find_helene(desk: Desk, file: Path) -> int:
    """Import an address book with one bad card, and find somebody in the table."""
    file.write_text(CARDS, encoding="utf-8")
    bring_in(desk, file)
    names = {one.name: one.id for one in desk.session.network().contacts}
    assert set(names) == {"Hélène Brassaronde", "Inès Calvarède"}, "one bad card stops nothing"
    desk.robot.press("See the contacts")
    desk.robot.type("Search", "helene laiterie")
    desk.wait(lambda: desk.robot.reads("Brassaronde"))
    return names["Hélène Brassaronde"]


def call(desk: Desk, who: int) -> None:
    """Record a call that ends with a meeting."""
    desk.window.navigator.record_call(who)
    desk.robot.press("To meet")
    desk.robot.type("Reason", "Fait le métier")
    desk.robot.press("Record the call")
    desk.wait(lambda: len(desk.session.network().exchanges) == 1)


def plan(desk: Desk, who: int) -> int:
    """Plan the meeting the call led to; returns its id."""
    if not desk.robot.has("Plan the meeting"):
        desk.window.navigator.plan_meeting(who)
    desk.robot.type("Place", "Nantes")
    desk.robot.find(QDateEdit).setDate(QDate(THURSDAY.year, THURSDAY.month, THURSDAY.day))
    serves = desk.robot.find(QComboBox, lambda one: one.accessibleName() == "What it serves")
    serves.setCurrentIndex(serves.count() - 1)
    desk.robot.press("Plan the meeting")
    desk.wait(lambda: len(desk.session.network().meetings) == 1)
    meeting = desk.session.network().meetings[0]
    assert (meeting.day, meeting.place) == (THURSDAY, "Nantes")
    return meeting.id


def print_sheet(desk: Desk, meeting: int, target: Path) -> None:
    """Save the prep sheet as PDF."""
    desk.window.navigator.open_sheet(meeting)
    desk.robot.press("PDF")
    desk.wait(target.exists)
    assert target.read_bytes().startswith(b"%PDF")


def debrief_it(desk: Desk) -> None:
    """Type a debrief in the order of the sheet and confirm it."""
    robot = desk.robot
    fields = robot.all_fields()
    name = next(one for one in fields if re.fullmatch("Name 1", one))
    first = next(one for one in fields if re.search("remember", one, re.IGNORECASE))
    robot.type(re.escape(first), "La laiterie note ses fournisseurs")
    robot.type(re.escape(name), "Nadia Ferrouka")
    for words in ("note, Nadia Ferrouka", "contact, Nadia Ferrouka", "use name, Nadia Ferrouka"):
        robot.press(words)
    desk.wait(lambda: robot.has("Confirm the debrief.*"))
    desk.wait(lambda: robot.reads("Nadia"))
    robot.press("Confirm the debrief.*")
    desk.wait(lambda: desk.session.network().meetings[0].debriefed)


def test_an_import_is_undone_and_redone_from_the_edit_menu_after_a_restart(
    start: Callable[[date], Desk], tmp_path: Path
) -> None:
    file = tmp_path / "phone.vcf"
    file.write_text(CARDS, encoding="utf-8")
    desk = start(MONDAY)
    bring_in(desk, file)
    desk.close()
    desk = start(MONDAY)
    undo = desk.action("Undo: Import of 2 contacts")
    undo.trigger()
    desk.wait(lambda: not desk.session.network().contacts)
    redo = desk.action("Redo: Import of 2 contacts")
    redo.trigger()
    desk.wait(lambda: len(desk.session.network().contacts) == 2)
    desk.window.open_files([file])
    desk.wait(lambda: desk.robot.reads("identical|nothing new|already"))
    assert len(desk.session.network().contacts) == 2, "the same file twice creates nothing"


@pytest.mark.parametrize(
    "content",
    [b"", b"%PDF-1.7 nothing of the kind", b"\x89PNG\r\n\x1a\n" + b"\0" * 64, b"SQLite format 3\0" + b"\0" * 200],
)
def test_a_file_that_is_no_address_book_is_told_in_one_sentence(
    start: Callable[[date], Desk], tmp_path: Path, content: bytes
) -> None:
    desk = start(MONDAY)
    file = tmp_path / "other.vcf"
    file.write_bytes(content)
    desk.window.open_files([file])
    desk.wait(lambda: desk.robot.reads("no contact|empty|not an address book|no card"))
    assert desk.session.history() == []
