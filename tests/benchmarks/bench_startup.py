"""Start to first paint: the window on 50,000 contacts beside an empty PySide6 window, whole processes in turn."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from reseau_desktop.domain.card import Card, CardFacts, Channel, Property
from reseau_desktop.domain.changes import Op
from reseau_desktop.domain.message import say
from reseau_desktop.services.session import Session
from reseau_desktop.store.contacts import NewContact

CONTACTS = 50_000
RUNS = 7
GOAL = 1.15

PAINTED = """
from PySide6.QtCore import QEvent, QObject, QTimer
class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, app.quit)
        return False
painted = Painted()
"""

EMPTY = (
    "from PySide6.QtWidgets import QApplication, QMainWindow, QWidget\n"
    "app = QApplication([])\n"
    f"{PAINTED}"
    "window = QMainWindow(); window.setCentralWidget(QWidget()); window.centralWidget().installEventFilter(painted)\n"
    "window.resize(1440, 900); window.show(); app.exec()\n"
)

OURS = (
    "import sys\nfrom pathlib import Path\n"
    "from PySide6.QtCore import QSettings\n"
    "from reseau_desktop import app as root\n"
    "from reseau_desktop.services.session import Clock, Session\n"
    "from reseau_desktop.ui.app_state import AppState\n"
    "from reseau_desktop.ui.main_window import MainWindow\n"
    "from reseau_desktop.ui.translations import install_language\n"
    "app = root.application()\n"
    f"{PAINTED}"
    "settings = QSettings(sys.argv[2], QSettings.Format.IniFormat)\n"
    "settings.setValue('window/page', sys.argv[3])\n"
    "install_language(app, 'fr'); root.apply_look(settings)\n"
    "session = Session(Path(sys.argv[1]), Clock())\n"
    "window = MainWindow(AppState(session, 'fr', settings))\n"
    "window.stack.currentWidget().installEventFilter(painted)\n"
    "window.show(); app.exec(); session.close()\n"
)


def fill(path: Path) -> None:
    """A database of contacts, as an import leaves it."""
    session = Session(path)

    def new(place: int) -> NewContact:
        name, mail = f"Prénom{place % 997} Nom{place}", f"p{place}@example.org"
        card = Card("3.0", (Property("FN", name), Property("EMAIL", mail, (("TYPE", "work"),))))
        facts = CardFacts(
            fn=name, given=f"Prénom{place % 997}", family=f"Nom{place}", org=f"Maison {place % 331}",
            emails=(Channel(mail, ("work",)),),
        )  # fmt: skip
        return NewContact(card, facts, {"known_on": date(2026, 1, 5)}, "bench.vcf")

    people = [new(place) for place in range(CONTACTS)]
    session.run(Op.IMPORT, lambda writer: writer.add_contacts(people, bulk=True), say("label.import", count=CONTACTS))
    session.close()


def seconds(*command: str) -> float:
    """How long one process takes from its start to its end, after its first paint."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    start = time.perf_counter()
    subprocess.run([sys.executable, *command], check=True, env=environment, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> int:
    """Print both sides and the ratio for the two pages one starts on; 1 when a goal is missed."""
    missed = 0
    with tempfile.TemporaryDirectory(prefix="reseau-bench-") as folder:
        database, settings = str(Path(folder) / "a.db"), str(Path(folder) / "a.ini")
        fill(Path(database))
        for page in ("today", "contacts"):
            ours, empty = [], []
            for _ in range(RUNS):
                empty.append(seconds("-c", EMPTY))
                ours.append(seconds("-c", OURS, database, settings, page))
            ratio = statistics.median(ours) / statistics.median(empty)
            sys.stdout.write(
                f"  {page}, {CONTACTS} contacts: {statistics.median(ours):.2f} s, an empty window"
                f" {statistics.median(empty):.2f} s: {ratio:.2f} (goal {GOAL})\n"
            )
            missed += ratio > GOAL
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
