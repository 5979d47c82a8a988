"""The composition root: one application, one session, one window."""

from __future__ import annotations

import gc
import logging
import shutil
import signal
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QLocale, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from . import logs, paths
from .domain.errors import ReseauError
from .domain.message import say
from .services.session import Clock, Session
from .ui import look
from .ui.app_state import AppState
from .ui.main_window import MainWindow
from .ui.single_instance import SingleInstance
from .ui.translations import install_language
from .ui.turns import once_painted

log = logging.getLogger(__name__)

_BACKUP_AFTER_MS = 5_000


def run_window(
    database: Path, language: str | None, clock: Clock, files: list[Path], settings_file: Path | None = None
) -> int:
    """Open the window on a database until it is closed; returns the exit status.

    When a window is already open on that database, the files are handed to it and this call ends at once.
    `settings_file` is that of the window, the user's own by default.
    """
    app = application()
    instance = SingleInstance(database)
    if instance.hand_over(files):
        return 0
    settings = _settings(settings_file or paths.settings_file())
    chosen = language or look.language(settings) or system_language()
    install_language(app, chosen)
    look.apply(settings)
    try:
        session = Session(database, clock)
    except ReseauError as error:
        return _refuse(error, chosen)
    state = AppState(session, chosen, settings)
    desk = Desk(app, state)
    sys.excepthook = desk.unforeseen
    instance.listen(desk.open_files)
    desk.window.show()
    desk.window.open_files(files)
    once_painted(desk.window, lambda: _begin(state))
    backup = QTimer()
    backup.setSingleShot(True)
    backup.timeout.connect(desk.rotate_backups)
    backup.start(_BACKUP_AFTER_MS)
    status = app.exec()
    backup.stop()
    sys.excepthook = sys.__excepthook__
    state.stop()
    session.close()
    return status


def run_demo(language: str | None, clock: Clock) -> int:
    """Open the window on a throw-away copy of the sample campaign; nothing of the user's is touched.

    The window looks as the user's own does, but keeps its place and its choices to itself.
    """
    from .formats.campaign import sample_campaign
    from .services.replaying import replay

    chosen = language or look.language(_settings(paths.settings_file())) or system_language()
    campaign = sample_campaign(chosen)
    with tempfile.TemporaryDirectory(prefix="reseau-demo-", ignore_cleanup_errors=True) as folder:
        database, settings_file = Path(folder) / "demo.db", Path(folder) / "window.ini"
        with suppress(OSError):
            shutil.copyfile(paths.settings_file(), settings_file)
        session = Session(database)
        replay(session, campaign)
        session.close()
        day = clock.fixed or campaign.date(campaign.last_day)
        return run_window(database, chosen, Clock(day), [], settings_file)


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

    def rotate_backups(self) -> None:
        """Make the automatic backup of the day."""
        self.window.upkeep.rotate()

    def unforeseen(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Say in the window what went wrong while it ran; a bug is noted in the log, without its texts."""
        if isinstance(error, ReseauError):
            self.window.refuse(error.message)
        elif isinstance(error, Exception):
            log.error("the window failed: %s", logs.anonymous(error))
            self.window.refuse(say("cli.bug", log=str(paths.log_file())))
        else:
            sys.__excepthook__(kind, error, trace)
            self._app.quit()

    def _speak(self, language: str) -> None:
        old = self.window
        install_language(self._app, language)
        self._state.language = language
        self.window = MainWindow(self._state)
        self.window.setGeometry(old.geometry())
        self.window.show_page("settings")
        self.window.show()
        old.close()
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
    # Ctrl+C in a terminal ends the program; every step is already on the disk.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return app


def system_language() -> str:
    """The language, "fr" or "en", after the system: French wherever French comes first, English elsewhere."""
    return "fr" if QLocale.system().name().startswith("fr") else "en"


def _settings(file: Path) -> QSettings:
    return QSettings(str(file), QSettings.Format.IniFormat)


def _begin(state: AppState) -> None:
    """Write what time has brought since the last time, and look for garbage among what is made from now on."""
    state.follow_time()
    gc.freeze()
    gc.enable()


def _refuse(error: ReseauError, language: str) -> int:
    """Say in a window why the program cannot open; there is no page yet to say it in."""
    from .reports.wording import word

    QMessageBox.critical(None, "Réseau", word(error.message, language))
    return 3
