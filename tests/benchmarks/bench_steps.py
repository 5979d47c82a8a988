"""What each act of the window takes with 50,000 contacts: the step, what every listener does with it, and the paint.

A campaign of 2,000 rows with 300 of the people is under way. Processor time of this process, so that a busy machine
counts less.
"""

from __future__ import annotations

import gc
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication

from reseau_desktop.app import application
from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.vocabulary import Action, Circle, Verdict
from reseau_desktop.services import approaching, contacts, follow_ups, joining
from reseau_desktop.services.session import Clock, Session
from reseau_desktop.ui.app_state import AppState
from reseau_desktop.ui.contacts.page import ContactsPage
from reseau_desktop.ui.main_window import MainWindow
from reseau_desktop.ui.translations import install_language
from tests.benchmarks.bench_startup import CONTACTS, fill
from tests.helpers.big_database import write_rows
from tests.helpers.big_network import big_network

PEOPLE, ROWS, TIMES, TODAY = 300, 2_000, 9, date(2026, 1, 13)
GOAL_CALL, GOAL_STEP, GOAL_PAGE = 100, 150, 200
"""Milliseconds: a call recorded, any other act, a page shown again."""
Act = Callable[[int], object]


def spent(work: Callable[[], object]) -> float:
    """Milliseconds of processor time of some work, with the repaint it calls for."""
    start = time.process_time()
    work()
    for _ in range(2):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.processEvents()
    return 1000 * (time.process_time() - start)


def made(session: Session) -> Callable[[int], object]:
    """Completing one of the follow-ups that were made beforehand."""
    due = date(2026, 1, 14)
    rows = [FollowUp(0, Action.SEND_CV, due, TODAY, 2_000 + place) for place in range(2 * TIMES)]
    ids = [follow_ups.add(session, one) for one in rows]
    return lambda _place: follow_ups.complete(session, ids.pop())


def acts(session: Session) -> dict[str, Act]:
    """What one does, each with other people at each time."""

    def edit(place: int) -> None:
        facts = session.store.facts([5_000 + place])[5_000 + place]
        contacts.edit(session, 5_000 + place, facts=facts, method={"circle": Circle.FRIEND, "matters": f"{place}"})

    return {
        "a call recorded": lambda place: approaching.record_call(session, approaching.Call(1 + place, Verdict.MEET)),
        "a contact edited": edit,
        "a follow-up completed": made(session),
        "two people merged": lambda place: joining.merge_people(
            session, joining.Merge(10_000 + 2 * place, (10_001 + 2 * place,))
        ),
        "a step undone": lambda _place: session.undo(),
        "the day settled": lambda _place: follow_ups.settle_day(session),
    }


def line(what: str, times: list[float], goal: int) -> bool:
    """Print a median; whether it misses the goal."""
    median = statistics.median(times)
    sys.stdout.write(f"  {what}: {median:.0f} ms (worst {max(times):.0f}; goal {goal})\n")
    return median > goal


def steps(window: MainWindow, session: Session, page: str) -> bool:
    """Print every act while a page is shown; whether one misses the goal."""
    shown = window.show_page(page)
    QApplication.processEvents()
    while isinstance(shown, ContactsPage) and shown.loading:
        QApplication.processEvents()
    missed = False
    first = 0 if page == "today" else 100
    for what, act in acts(session).items():
        times = [spent(partial(act, first + place)) for place in range(TIMES)]
        goal = GOAL_CALL if what == "a call recorded" else GOAL_STEP
        missed |= line(f"{what}, {page} shown", times, goal)
    return missed


def openings(window: MainWindow) -> bool:
    """Print how long it takes to come back to each page; whether one misses the goal."""
    missed = False
    for key in ("meetings", "follow_up", "project", "figures", "contacts", "today"):
        window.show_page(key)
        QApplication.processEvents()
        times = []
        for _ in range(TIMES):
            window.show_page("importing")
            window.state.everything_changed()
            QApplication.processEvents()
            times.append(spent(partial(window.show_page, key)))
        missed |= line(f"{key} opened", times, GOAL_PAGE)
    return missed


def main() -> int:
    """Print every measure; 1 when a goal is missed."""
    app = application()
    install_language(app, "fr")
    with tempfile.TemporaryDirectory(prefix="reseau-bench-") as name:
        folder = Path(name)
        fill(folder / "a.db")
        session = Session(folder / "a.db", Clock(TODAY))
        session.store.housekeeping(lambda writer: write_rows(writer, big_network(PEOPLE, ROWS)))
        follow_ups.settle_day(session)
        state = AppState(session, "fr", QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
        window = MainWindow(state)
        window.resize(1440, 900)
        window.show()
        QApplication.processEvents()
        gc.collect()
        gc.freeze()
        sys.stdout.write(f"  {CONTACTS} contacts, {ROWS} rows with {PEOPLE} of them\n")
        missed = [steps(window, session, "today"), steps(window, session, "contacts"), openings(window)]
        window.close()
        state.stop()
        session.close()
    return int(any(missed))


if __name__ == "__main__":
    sys.exit(main())
