"""Start to first paint: the window on 50,000 contacts beside an empty PySide6 window, whole processes in turn.

Both sides run from compiled modules, as an installed program does. Ours is the command a user starts; Today counts as
painted when the page stands, before a large network is read into it.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import textwrap
import time
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSettings

from reseau_desktop.domain.card import Card, CardFacts, Channel, Property
from reseau_desktop.domain.changes import Op
from reseau_desktop.domain.message import say
from reseau_desktop.services.session import Session
from reseau_desktop.store.contacts import NewContact

CONTACTS = 50_000
RUNS = 7
GOAL = 1.15

PAINTED = """
import time
from PySide6.QtCore import QEvent, QObject, QTimer
class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.end)
            watched.removeEventFilter(self)
        return False
    def end(self):
        print(time.monotonic(), flush=True)
        app.quit()
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
    "import sys\n"
    "from reseau_desktop import __main__ as program\n"
    "open_window = program._open_window\n"
    "def watched(wish):\n"
    "    global app\n"
    "    from reseau_desktop import app as root\n"
    "    from reseau_desktop.ui.main_window import MainWindow\n"
    "    app = root.application()\n"
    f"{textwrap.indent(PAINTED, '    ')}"
    "    show = MainWindow.show_page\n"
    "    def show_page(self, key):\n"
    "        page = show(self, key)\n"
    "        page.installEventFilter(painted)\n"
    "        return page\n"
    "    MainWindow.show_page = show_page\n"
    "    return open_window(wish)\n"
    "program._open_window = watched\n"
    "sys.exit(program.main())\n"
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


def seconds(home: Path, *command: str) -> float:
    """How long it takes from the start of a process to its first paint; `home` holds its settings."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(home),
        "XDG_DATA_HOME": str(home),
        "XDG_STATE_HOME": str(home),
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.monotonic()
    done = subprocess.run([sys.executable, *command], check=True, env=environment, capture_output=True, text=True)
    return float(done.stdout) - start


def main() -> int:
    """Print both sides and the ratio for the two pages one starts on; 1 when a goal is missed."""
    missed = 0
    with tempfile.TemporaryDirectory(prefix="reseau-bench-") as folder:
        home = Path(folder)
        database = home / "a.db"
        fill(database)
        for page in ("today", "contacts"):
            settings = QSettings(str(home / "reseau" / "reseau.ini"), QSettings.Format.IniFormat)
            settings.setValue("window/page", page)
            settings.sync()
            sides = {"empty": ("-c", EMPTY), "ours": ("-c", OURS, "--lang", "fr", "--data", str(database))}
            taken: dict[str, list[float]] = {"empty": [], "ours": []}
            for _ in range(RUNS + 1):
                for side, command in sides.items():
                    taken[side].append(seconds(home, *command))
            ours, empty = taken["ours"][1:], taken["empty"][1:]  # the first run compiles
            ratio = statistics.median(ours) / statistics.median(empty)
            sys.stdout.write(
                f"  {page}, {CONTACTS} contacts: {statistics.median(ours):.2f} s, an empty window"
                f" {statistics.median(empty):.2f} s: {ratio:.2f} (goal {GOAL})\n"
            )
            missed += ratio > GOAL
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
