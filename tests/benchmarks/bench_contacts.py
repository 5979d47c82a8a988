"""The contact table with 50,000 people: typing, sorting and repainting, each beside the plainest way to do the same.

Processor time of this process, so that a busy machine does not count. What is typed and sorted is real names and
functions drawn at random; every figure holds the repaint of the rows in sight.
"""

from __future__ import annotations

import gc
import os
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView

from reseau_desktop.domain.card import CardFacts, Channel
from reseau_desktop.formats.vcard.edit import new_card
from reseau_desktop.services.session import Clock, Session
from reseau_desktop.store.contacts import NewContact
from reseau_desktop.ui.app_state import AppState, Navigator
from reseau_desktop.ui.contacts.columns import COLUMNS
from reseau_desktop.ui.contacts.delegate import ContactDelegate
from reseau_desktop.ui.contacts.page import ContactsPage
from reseau_desktop.ui.contacts.table_model import CELL

PEOPLE = 50_000
ROWS_IN_SIGHT = 40
GOAL_KEY, GOAL_SORT, GOAL_PAINT = 0.45, 1.3, 1.35
TYPED = ("durand", "élo", "martin ach", "responsable", "zz", "06 39", "lef", "coop")
_GIVEN = ("Élodie", "Jean", "Aïcha", "Zoé", "Marc", "Inès", "Paul", "Chloé", "Rémi", "Nadia", "Hugo", "Léa", "Karim")
_FAMILY = (
    "Lefèvre",
    "Durand",
    "Martin",
    "Bernard",
    "Petit",
    "Moreau",
    "Garnier",
    "Faure",
    "Blanc",
    "Guérin",
    "Müller",
)
_JOBS = ("Responsable achats", "Directrice logistique", "Consultant", "Cheffe de projet RSE", "Acheteur senior", "")
_ORGS = ("Coopérative des Grains", "Atelier Trame", "Groupe Ondelys", "Laiterie du Val", "Consigne & Cie", "")


def fill(session: Session) -> None:
    """Write the people."""
    chance = random.Random(1)

    def one(number: int) -> NewContact:
        given, family = chance.choice(_GIVEN), f"{chance.choice(_FAMILY)}{chance.choice(_FAMILY).lower()}"
        facts = CardFacts(
            fn=f"{given} {family}",
            given=given,
            family=family,
            org=chance.choice(_ORGS) or None,
            title=chance.choice(_JOBS) or None,
            emails=(Channel(f"{given}.{family}.{number}@example.org".lower()),),
            phones=(Channel(f"06 39 98 {number // 100 % 100:02} {number % 100:02}"),),
        )
        return NewContact(new_card(facts), facts, {"known_on": date(2026, 1, 5)})

    def write(writer: object) -> None:
        writer.add_contacts([one(number) for number in range(PEOPLE)], bulk=True)  # type: ignore[attr-defined]

    session.store.housekeeping(write)


def spent(work: Callable[[], object]) -> float:
    """Milliseconds of processor time of some work."""
    start = time.process_time()
    work()
    return 1000 * (time.process_time() - start)


def high(times: list[float]) -> float:
    """The 95th percentile."""
    return statistics.quantiles(times, n=20)[-1]


def table(page: ContactsPage) -> Callable[[], None]:
    """How the rows in sight are painted now."""

    def paint() -> None:
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # what the layout has to do belongs to it
        page.table.viewport().repaint()

    return paint


def keys_of_ours(page: ContactsPage) -> list[float]:
    """Milliseconds of each keystroke: from the letter to the painted rows."""
    paint, times = table(page), []
    for text in TYPED:
        for end in range(1, len(text) + 1):
            typed = text[:end]

            def stroke(words: str = typed) -> None:
                page.search.setText(words)
                paint()

            times.append(spent(stroke))
        page.search.setText("")
    return times


def plain_database(session: Session) -> sqlite3.Connection:
    """The shown texts of everybody, folded, in a table of their own with an index a column."""
    plain = sqlite3.connect(":memory:")
    plain.execute("CREATE TABLE person (id INTEGER PRIMARY KEY, name, org, title, circle, hay, sort_key)")
    rows = session.store.rows(
        "SELECT id, name, org, title, circle,"
        " lower(name || ' ' || coalesce(org, '') || ' ' || coalesce(title, '') || ' ' || emails || phones), sort_key"
        " FROM contact"
    )
    plain.executemany("INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
    for column in ("sort_key", "org", "title"):
        plain.execute(f"CREATE INDEX by_{column} ON person ({column})")
    plain.commit()
    return plain


def keys_of_sqlite(plain: sqlite3.Connection) -> list[float]:
    """Milliseconds of the same keystrokes as bare queries, without any painting."""
    sql = "SELECT id, name, org, title, circle FROM person WHERE {} ORDER BY sort_key"
    times = []
    for text in TYPED:
        for end in range(1, len(text) + 1):
            words = text[:end].split()
            query = sql.format(" AND ".join("hay LIKE ?" for _ in words))
            args = [f"%{word}%" for word in words]
            times.append(spent(lambda query=query, args=args: plain.execute(query, args).fetchall()))
    return times


def sorts(page: ContactsPage, plain: sqlite3.Connection) -> list[tuple[str, float, float]]:
    """For name, organisation and function: milliseconds of ours with the repaint, and of an indexed ORDER BY."""
    paint, found = table(page), []
    for place, column in ((0, "sort_key"), (1, "org"), (2, "title")):
        ours, theirs = [], []
        for way in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder) * 3:

            def sort(place: int = place, way: Qt.SortOrder = way) -> None:
                page.table.sortByColumn(place, way)
                paint()

            ours.append(spent(sort))
            down = "DESC" if way is Qt.SortOrder.DescendingOrder else "ASC"
            query = f"SELECT id, name, org, title, circle FROM person INDEXED BY by_{column} ORDER BY {column} {down}"
            theirs.append(spent(lambda query=query: plain.execute(query).fetchall()))
        found.append((COLUMNS[place].key, statistics.median(ours), statistics.median(theirs)))
    return found


def standard_view(page: ContactsPage, *, our_delegate: bool) -> QTableView:
    """The same rows in a C++ model, in a view of the same size; with our delegate, or the stock one."""
    page.table.scrollToTop()
    QApplication.processEvents()
    model = QStandardItemModel(ROWS_IN_SIGHT, len(COLUMNS))
    for row in range(ROWS_IN_SIGHT):
        for place in range(len(COLUMNS)):
            cell = page.model.cell(row, place)
            item = QStandardItem(cell.spoken)
            item.setData(cell, CELL)
            model.setItem(row, place, item)
    view = QTableView()
    view.setModel(model)
    if our_delegate:
        view.setItemDelegate(ContactDelegate(view))
    view.setShowGrid(False)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(page.table.verticalHeader().defaultSectionSize())
    for place in range(len(COLUMNS)):
        view.setColumnWidth(place, page.table.columnWidth(place))
        view.setColumnHidden(place, page.table.isColumnHidden(place))
    view.horizontalHeader().setStretchLastSection(True)
    view.resize(page.table.size())
    model.setParent(view)
    view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    view.show()
    QApplication.processEvents()
    return view


def paints(ours: QTableView, theirs: QTableView) -> tuple[float, float]:
    """Milliseconds of one repaint of the rows in sight, of both in turn, so that both see the same machine."""
    pairs = [(spent(ours.viewport().repaint), spent(theirs.viewport().repaint)) for _ in range(61)]
    return statistics.median(one for one, _ in pairs), statistics.median(other for _, other in pairs)


def page_of(folder: Path) -> ContactsPage:
    """The page with everybody in it, tall enough for forty rows."""
    session = Session(folder / "people.db", Clock(date(2026, 3, 16)))
    fill(session)
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    page = ContactsPage(AppState(session, "fr", settings), Navigator())
    page.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    page.resize(1224, 300 + ROWS_IN_SIGHT * 52)
    page.show()
    while page.loading:
        QApplication.processEvents()
    for place in range(len(COLUMNS)):
        page.model.warm(place)
    return page


def line(what: str, ours: float, theirs: float, goal: float) -> bool:
    """Print both sides; whether the goal is missed."""
    ratio = ours / theirs
    sys.stdout.write(f"  {what}: {ours:.1f} ms, beside {theirs:.1f} ms: {ratio:.2f} (goal {goal})\n")
    return ratio > goal


def main() -> int:
    """Print every measure; 1 when a goal is missed."""
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as name:
        page = page_of(Path(name))
        plain = plain_database(page.state.session)
        gc.collect()
        gc.freeze()
        keys_of_ours(page)
        ours, theirs = high(keys_of_ours(page)), high(keys_of_sqlite(plain))
        missed = line("keystroke to painted rows, p95, beside LIKE ... ORDER BY", ours, theirs, GOAL_KEY)
        for key, mine, query in sorts(page, plain):
            missed |= line(f"sort by {key} and paint, beside an indexed ORDER BY", mine, query, GOAL_SORT)
        same = standard_view(page, our_delegate=True)
        missed |= line("repaint of 40 rows, beside a C++ model", *paints(page.table, same), GOAL_PAINT)
        stock = standard_view(page, our_delegate=False)
        mine, plainest = paints(page.table, stock)
        sys.stdout.write(f"  the same beside the stock delegate too, one line a cell: {mine / plainest:.2f}\n")
        page.state.stop()
        page.state.session.close()
    del app
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
