"""The composition root: one application, one session, one window."""

from __future__ import annotations

import logging
import sys
import tempfile
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from . import paths
from .domain.errors import ReseauError
from .reports.wording import word
from .services import backups, follow_ups
from .services.session import Clock, Session
from .ui.app_state import AppState
from .ui.kit import theme
from .ui.main_window import MainWindow
from .ui.single_instance import SingleInstance
from .ui.translations import install_language

log = logging.getLogger(__name__)

_BACKUP_AFTER_MS = 5_000


def run_window(database: Path, language: str | None, clock: Clock, files: list[Path]) -> int:
    """Open the window on a database until it is closed; returns the exit status.

    When a window is already open on that database, the files are handed to it and this call ends at once.
    """
    app = application()
    instance = SingleInstance(database)
    if instance.hand_over(files):
        return 0
    settings = QSettings(str(paths.settings_file()), QSettings.Format.IniFormat)
    chosen = language or str(settings.value("look/language", "")) or system_language()
    install_language(app, chosen)
    apply_look(settings)
    try:
        session = Session(database, clock)
    except ReseauError as error:
        return _refuse(word(error.message, chosen))
    state = AppState(session, chosen, settings)
    follow_ups.settle_day(session)
    desk = Desk(app, state)
    instance.listen(desk.open_files)
    desk.window.show()
    desk.window.open_files(files)
    QTimer.singleShot(_BACKUP_AFTER_MS, lambda: _rotate(session))
    status = app.exec()
    state.stop()
    session.close()
    return status


def run_demo(language: str | None, clock: Clock) -> int:
    """Open the window on a throw-away copy of the sample campaign; nothing of the user's is touched."""
    from .formats.campaign import sample_campaign
    from .services.replaying import replay

    chosen = language or system_language()
    campaign = sample_campaign(chosen)
    with tempfile.TemporaryDirectory(prefix="reseau-demo-") as folder:
        database = Path(folder) / "demo.db"
        session = Session(database)
        replay(session, campaign)
        session.close()
        day = clock.fixed or campaign.date(campaign.last_day)
        return run_window(database, language, Clock(day), [])


class Desk:
    """Holds the window, and makes it anew when another language is chosen."""

    def __init__(self, app: QApplication, state: AppState) -> None:
        self._app = app
        self._state = state
        self.window = MainWindow(state)
        state.language_chosen.connect(self._speak, Qt.ConnectionType.QueuedConnection)

    def open_files(self, files: list[Path]) -> None:
        """Offer files for import in the window that is open."""
        self.window.open_files(files)

    def _speak(self, language: str) -> None:
        old = self.window
        install_language(self._app, language)
        self._state.language = language
        self.window = MainWindow(self._state)
        self.window.setGeometry(old.geometry())
        self.window.show_page("settings")
        self.window.show()
        old.hide()
        old.deleteLater()


def application() -> QApplication:
    """The application, made once."""
    found = QCoreApplication.instance()
    if isinstance(found, QApplication):
        return found
    app = QApplication(sys.argv[:1])
    app.setApplicationName("reseau")
    app.setApplicationDisplayName("Réseau")
    app.setDesktopFileName("reseau")
    return app


def system_language() -> str:
    """The language, "fr" or "en", after the system: French wherever French comes first, English elsewhere."""
    return "fr" if QLocale.system().name().startswith("fr") else "en"


def apply_look(settings: QSettings) -> None:
    """Set theme and text size as they were left."""
    mode = str(settings.value("look/mode", "system"))
    theme().set_mode(mode if mode in {"light", "dark"} else "system")  # type: ignore[arg-type]
    theme().set_scale(float(str(settings.value("look/scale", 1.0))))


def _rotate(session: Session) -> None:
    """Make the automatic backup of the day once the window is up."""
    backups.rotate(session, paths.backups_folder(session.store.path), datetime.now().astimezone())


def _refuse(sentence: str) -> int:
    """Say in a window why the program cannot open; there is no page yet to say it in."""
    QMessageBox.critical(None, "Réseau", sentence)
    return 3
