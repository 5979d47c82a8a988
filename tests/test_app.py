"""The composition root: how the window is opened, shown in another language, and what happens when it may not."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from reseau_desktop import app, paths
from reseau_desktop.domain.errors import MachineError
from reseau_desktop.services.session import Clock, Session
from reseau_desktop.ui import look
from reseau_desktop.ui.kit import theme
from reseau_desktop.ui.translations import install_language
from tests.helpers.databases import TODAY, person


@pytest.fixture(autouse=True)
def own_settings(monkeypatch, tmp_path, qapp):
    """The settings file of this test; the look and the language of the tests afterwards."""
    file = tmp_path / "user" / "window.ini"
    monkeypatch.setattr(paths, "settings_file", lambda: file)
    yield file
    install_language(qapp, "fr")
    theme().set_mode("light")
    theme().set_scale(1.0)


@pytest.fixture
def opened(monkeypatch, qapp):
    """Run `while_open(window)` in place of the event loop; what it returns is kept in the list."""
    seen = []

    def meanwhile(while_open):
        def run():
            window = next(one for one in qapp.topLevelWidgets() if one.isVisible() and hasattr(one, "sidebar"))
            seen.append(while_open(window))
            window.close()
            window.deleteLater()
            return 0

        monkeypatch.setattr(QApplication, "exec", staticmethod(run))
        return seen

    return meanwhile


def titles(window):
    return [one.title().replace("&", "") for one in (entry.menu() for entry in window.menuBar().actions())]


def names(window):
    return [one.name for one in window.state.network().contacts]


def test_the_window_opens_on_its_database_and_day(opened, database, session):
    person(session, "Ann", "Leroy")
    seen = opened(lambda window: (names(window), window.state.today, titles(window)[0]))
    assert app.run_window(database, "en", Clock(TODAY), []) == 0
    assert seen == [(["Ann Leroy"], TODAY, "File")]
    assert sys.excepthook is sys.__excepthook__


def test_the_language_is_that_of_the_settings_then_of_the_system(opened, database, own_settings, monkeypatch):
    seen = opened(titles)
    settings = QSettings(str(own_settings), QSettings.Format.IniFormat)
    for value in ("en", "martian"):
        settings.setValue(look.LANGUAGE, value)
        settings.sync()
        monkeypatch.setattr(app, "system_language", lambda: "fr")
        assert app.run_window(database, None, Clock(TODAY), []) == 0
    assert [one[0] for one in seen] == ["File", "Fichier"]


def test_files_are_offered_for_import(opened, database, tmp_path):
    card = tmp_path / "one.vcf"
    card.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ann\nEND:VCARD\n", encoding="utf-8")
    seen = opened(lambda window: window.current_page() is window.page("importing"))
    app.run_window(database, "en", Clock(TODAY), [card])
    assert seen == [True]


def test_a_file_that_is_no_database_is_refused_in_words(opened, tmp_path, monkeypatch):
    said = []
    monkeypatch.setattr(QMessageBox, "critical", lambda _parent, _title, text: said.append(text))
    seen = opened(titles)
    stranger = tmp_path / "letter.txt"
    stranger.write_text("Dear Ann, " * 20, encoding="utf-8")
    assert app.run_window(stranger, "en", Clock(TODAY), []) == 3
    assert (len(said), seen) == (1, [])
    assert stranger.read_text(encoding="utf-8").startswith("Dear Ann")


def test_a_second_start_hands_over_and_ends(opened, database, monkeypatch):
    seen = opened(titles)
    monkeypatch.setattr(app.SingleInstance, "hand_over", lambda _self, files: files == [Path("a.vcf")])
    assert app.run_window(database, "en", Clock(TODAY), [Path("a.vcf")]) == 0
    assert seen == []


def test_another_language_makes_the_window_anew(qtbot, opened, database, qapp):
    def speak(window):
        window.show_page("settings")
        window.state.language_chosen.emit("fr")
        qtbot.waitUntil(lambda: not window.isVisible())
        fresh = next(one for one in qapp.topLevelWidgets() if one.isVisible() and hasattr(one, "sidebar"))
        found = titles(fresh)[0], fresh.current_page() is fresh.page("settings"), fresh.state.language
        fresh.close()
        fresh.deleteLater()
        return found

    seen = opened(speak)
    app.run_window(database, "en", Clock(TODAY), [])
    assert seen == [("Fichier", True, "fr")]


@pytest.mark.parametrize("error", [MachineError("database.locked"), KeyError("Ann Leroy")], ids=["machine", "bug"])
def test_what_goes_wrong_in_the_window_is_said_and_logged_without_names(
    opened, database, error, caplog, expected_log
):
    said = []
    if isinstance(error, KeyError):
        expected_log("the window failed")

    def fail(window):
        window.toast.show_message = lambda text, *_args, **_more: said.append(text)
        try:
            raise error
        except (MachineError, KeyError):
            sys.excepthook(*sys.exc_info())

    opened(fail)
    with caplog.at_level(logging.INFO):
        app.run_window(database, "en", Clock(TODAY), [])
    assert len(said) == 1
    assert "Ann" not in caplog.text + said[0]
    assert ("KeyError" in caplog.text) is isinstance(error, KeyError)


def test_the_demo_touches_nothing_of_the_user(opened, own_settings, monkeypatch, tmp_path):
    own_settings.parent.mkdir()
    settings = QSettings(str(own_settings), QSettings.Format.IniFormat)
    settings.setValue(look.LANGUAGE, "en")
    settings.setValue(look.SCALE, 1.2)
    settings.sync()
    before = own_settings.read_bytes()
    monkeypatch.setattr(paths, "database_file", lambda: tmp_path / "user" / "reseau.db")

    def look_around(window):
        window.show_page("figures")
        window.state.settings.sync()
        return len(names(window)), titles(window)[0], theme().scale, window.state.session.store.path

    seen = opened(look_around)
    assert app.run_demo(None, Clock()) == 0
    people, title, scale, database = seen[0]
    assert (people, title, scale) == (15, "File", 1.2)
    assert own_settings.read_bytes() == before
    assert sorted(one.name for one in own_settings.parent.iterdir()) == ["window.ini"]
    assert not database.exists()


def test_the_demo_opens_on_the_day_that_is_asked(opened):
    seen = opened(lambda window: window.state.today)
    app.run_demo("fr", Clock(TODAY))
    assert seen == [TODAY]


def test_the_backup_of_the_day_is_made_once_the_window_is_up(qtbot, opened, database, monkeypatch):
    monkeypatch.setattr(app, "_BACKUP_AFTER_MS", 0)
    folder = paths.backups_folder(database)
    seen = opened(lambda _window: qtbot.waitUntil(lambda: len(list(folder.glob("*.db"))) == 1))
    app.run_window(database, "en", Clock(TODAY), [])
    assert len(seen) == 1
    (copy,) = folder.glob("*.db")
    kept = Session(copy)
    assert kept.network().contacts == ()
    kept.close()


def test_no_backup_begins_once_the_window_is_closed(qtbot, opened, database, monkeypatch):
    monkeypatch.setattr(app, "_BACKUP_AFTER_MS", 300)
    begun = []
    monkeypatch.setattr(app.Desk, "rotate_backups", lambda _desk: begun.append(1))
    opened(lambda window: window.close())
    app.run_window(database, "en", Clock(TODAY), [])
    with qtbot.waitSignal(after(350)):
        pass
    assert begun == []


def after(milliseconds):
    """A signal that comes then."""
    timer = QTimer(QApplication.instance())
    timer.setSingleShot(True)
    timer.start(milliseconds)
    return timer.timeout
