"""The preview of an import: the file, its cards by tab, the differences of one, and what the import will do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from ...domain.picking import Picks
from ...services.comparing import compare
from ...services.import_plan import Choice, Place
from ...services.import_report import ImportReport, Refusal
from ...services.previewing import PreviewRow
from ..app_state import AppState
from ..kit import (
    Card,
    Foot,
    IconLabel,
    Label,
    PageHeader,
    ScrollColumn,
    Tabs,
    WordsAndActs,
    button,
    flow,
    hbox,
    on_theme,
    theme,
    vbox,
)
from ..kit.tabbing import follow_layout
from ..turns import one_by_one
from . import review, words
from .detail import DetailCard
from .field_lines import USUAL_LINES
from .file_card import FileCard
from .review import Review
from .row_list import RowList, RowModel

_LIST = 356
_SIDE_BY_SIDE = 700
_LEAST_HIGH = 380
_ACCEPT = "Ctrl+Return"
_EYES = (review.CHANGED, review.DUPLICATE, review.NEW, review.IDENTICAL, review.REJECTED, review.ASIDE)


class PreviewView(QWidget):
    """What would be imported, and the choices on it.

    `accepted`: import now. `given_up`: forget this file. `other_wanted`: choose another file. `encoding_wanted`: read
    the file again in that code page. `columns_wanted`: say what the columns of a table hold. `save_rejected`: write
    the rejected cards to a file. `chosen`: a choice was made.
    """

    accepted = Signal()
    given_up = Signal()
    other_wanted = Signal()
    encoding_wanted = Signal(str)
    columns_wanted = Signal()
    save_rejected = Signal()
    chosen = Signal()

    def __init__(self, state: AppState) -> None:
        super().__init__()
        self._state = state
        self._review = Review()
        self._refusals: dict[Place, Refusal] = {}
        self._stops: list[QWidget] = []
        self.accept_all = button(self.tr("Accept all without reviewing"), "plain", icon="check-check")
        self.accept_all.clicked.connect(self.accepted)
        header = PageHeader(
            self.tr("Import contacts"), self.tr("Review, then import: nothing is written yet"), (self.accept_all,)
        )
        self.file = FileCard(state)
        self.file.other_wanted.connect(self.other_wanted)
        self.file.encoding_wanted.connect(self.encoding_wanted)
        self.file.columns_wanted.connect(self.columns_wanted)
        self.tabs = Tabs(tuple((tab, words.tab_name(tab)) for tab in review.TABS), name=self.tr("Cards of the file"))
        self.tabs.chosen.connect(self.show_tab)
        self._area = ScrollColumn((24, 18, 24, 14), 12)
        column = self._area.column
        for part in (header, self.file, self.tabs):
            column.addWidget(part)
        column.addWidget(self._body(), 1)
        vbox((self._area, 1), self._foot(), gap=0, on=self)
        on_theme(self._arrange)

    def _body(self) -> QWidget:
        self.model = RowModel(self._state, self)
        self.list = RowList(self.model, self.tr("Cards"))
        self.list.chosen.connect(self._show_row)
        self.list.numbered.connect(self._choose_number)
        self._list_title = Label("", "bold", wrap=True)
        self.for_all = button(words.for_all(review.MERGE), "flat", small=True)
        self.for_all.clicked.connect(self._first_for_all)
        self.more_for_all = button(
            "", "icon", small=True, icon="ellipsis", tooltip=self.tr("More choices for all of these cards")
        )
        self.more_for_all.clicked.connect(self._ask_for_all)
        head = hbox((self._list_title, 1), self.for_all, self.more_for_all, gap=2, margins=(10, 2, 0, 4))
        self._list_card = Card(vbox(head, (self.list, 1), gap=2), (6, 8, 6, 8))
        self.detail = DetailCard(self._state)
        self.list.entered.connect(self.detail.enter)
        self.detail.chosen.connect(self._choose)
        self.detail.picked.connect(self._pick)
        self.detail.moved.connect(lambda by: self.list.go(self.list.at() + by))
        self.detail.save_rejected.connect(self.save_rejected)
        self.detail.grown.connect(self._follow)
        self._nothing = Label("", "sub", wrap=True, align=Qt.AlignmentFlag.AlignHCenter)
        self._nothing_card = Card(vbox(None, self._nothing, None))
        body = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(14)
        self._box.addWidget(self._list_card)
        self._box.addWidget(self.detail, 1)
        self._box.addWidget(self._nothing_card, 1)
        return body

    def _foot(self) -> QWidget:
        self._promise = Label(
            self.tr("The import is undone in one gesture, even after a restart."), "bold", wrap=True
        )
        self._sums = Label("", "dense-sub", wrap=True)
        said = QWidget()
        hbox(IconLabel("undo-2", "sub", 18), (vbox(self._promise, self._sums, gap=1), 1), gap=12, on=said)
        cancel = button(self.tr("Cancel"), "plain")
        cancel.clicked.connect(self.given_up)
        self.go = button(self.tr("Import"), "primary", icon="download")
        self.go.clicked.connect(self.accepted)
        self.go.setShortcut(_ACCEPT)
        acts = flow(cancel, self.go, gap=12, align="right")
        self._foot_line = WordsAndActs(said, acts, lambda: theme().px(340), gap=12)
        return Foot(vbox(self._foot_line))

    def prepare(self) -> None:
        """Make, a little at a time, what the first card will be shown in."""
        one_by_one(self, lambda: True, *[self.detail.lines.prepare] * USUAL_LINES)

    def begin(self, looked: Review) -> None:
        """Show a new review, empty as yet."""
        self._review = looked
        self._refusals = {}
        self.tabs.set_value(review.NEW)
        self.model.show_tab(looked, review.NEW)
        for part in (self._list_card, self.detail, self._nothing_card):
            part.setVisible(False)

    def show_files(self, report: ImportReport, paths: list[Path]) -> None:
        """The files are read: say what they are, what went wrong with some, and what the import will do."""
        self._refusals = {(one.file, r.card): r for one in report.files for r in one.rejected}
        self.file.show_files(report, paths)
        self.refresh_counts()

    def show_first(self) -> None:
        """Show the tab that needs eyes most."""
        tab = next((tab for tab in _EYES if self._review.rows[tab]), review.NEW)
        self._open_tab(tab, self.list.setFocus)  # the focus brings the first row with it: that one is shown before

    def show_tab(self, tab: str) -> None:
        """Show the cards of that tab, and the first of them beside."""
        self._open_tab(tab)

    def _open_tab(self, tab: str, *after: Callable[[], object]) -> None:
        self.tabs.set_value(tab)
        self._fill_list(tab)
        still = partial(self._shows, tab)
        one_by_one(self, still, partial(self.list.go, 0), *after)

    def _shows(self, tab: str) -> bool:
        return self.isVisible() and self.tabs.value() == tab

    def refresh_counts(self) -> None:
        """Say anew how many cards each tab holds and what the import will do."""
        number = QLocale().toString
        for tab in review.TABS:
            self.tabs.set_count(tab, number(len(self._review.rows[tab])))
        self.tabs.set_shown(review.ASIDE, bool(self._review.rows[review.ASIDE]))
        done = self._review.outcome()
        again = self.tr("Counting again: cards of this file concern each other.") if self._review.uncertain else ""
        self._sums.setText(" ".join(part for part in (words.outcome_words(done), again) if part))
        self.go.setText(self._go_words(done))
        self.go.setShortcut(_ACCEPT)
        self.go.setEnabled(done.contacts > 0 or done.kept > 0)
        self.go.setToolTip(
            _accepts() if self.go.isEnabled() else self.tr("Every card is already there, or is left out.")
        )
        self._foot_line.arrange()

    def _go_words(self, done: review.Outcome) -> str:
        if done.contacts:
            return self.tr("Import %n contact(s)", "", done.contacts)
        return self.tr("Keep %n contact(s)", "", done.kept) if done.kept else self.tr("Nothing to import")

    def _fill_list(self, tab: str) -> None:
        self.model.show_tab(self._review, tab)
        count = len(self._review.rows[tab])
        self._list_title.setText(words.tab_title(tab, count))
        choices = review.CHOICES[tab] if count else ()
        self.for_all.setVisible(bool(choices))
        self.more_for_all.setVisible(len(choices) > 2)
        if choices:
            self.for_all.setText(words.for_all(self._first(tab)))
        self._nothing.setText(words.nothing_in(tab))
        self._box.setEnabled(False)  # laid out once, not as each part comes and goes
        self._list_card.setVisible(bool(count))
        self.detail.setVisible(bool(count))
        self._nothing_card.setVisible(not count)
        self._box.setEnabled(True)
        self._box.update()

    def _first(self, tab: str) -> str:
        """What the button for all cards of a tab does."""
        return {review.NEW: review.SKIP, review.ASIDE: review.SKIP}.get(tab, review.MERGE)

    def _show_row(self, at: int) -> None:
        rows = self._review.rows[self.tabs.value()]
        if 0 <= at < len(rows):
            row = rows[at]
            self.detail.show_row(row, self._review, at, len(rows), self._refusals.get(review.place(row)))

    def _follow(self) -> None:
        """Let Tab go through the page as it stands, parts included that have just been made."""
        self._stops = follow_layout(self, self._stops)

    def _current(self) -> PreviewRow | None:
        rows, at = self._review.rows[self.tabs.value()], self.list.at()
        return rows[at] if 0 <= at < len(rows) else None

    def _choose(self, choice: str) -> None:
        row = self._current()
        if row is not None:
            self._review.choose(row, choice)
            self._chosen(self.list.at())

    def _choose_number(self, number: int) -> None:
        row = self._current()
        choices = review.CHOICES[self.tabs.value()]
        if row is not None and self._review.choice(row) and number <= len(choices):
            self._choose(choices[number - 1])

    def _pick(self, picks: Picks) -> None:
        row = self._current()
        if row is not None:
            choice = self._review.service_choice(row)
            merging = choice if choice in (Choice.UPDATE, Choice.TAKE_FILE) else Choice.UPDATE
            changes = compare(self._state.session, row, merging, picks).changes
            self._review.pick(row, picks, idle=not changes)
            self._chosen(self.list.at())

    def _first_for_all(self) -> None:
        self._choose_all(self._first(self.tabs.value()))

    def _choose_all(self, choice: str) -> None:
        self._review.choose_all(self.tabs.value(), choice)
        self._chosen(None)

    def _chosen(self, at: int | None) -> None:
        self.model.touch(at)
        self.detail.again(self._review)
        self.refresh_counts()
        self.chosen.emit()

    def _ask_for_all(self) -> None:
        menu = QMenu(self)
        for choice in review.CHOICES[self.tabs.value()]:
            menu.addAction(words.for_all(choice), partial(self._choose_all, choice))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more_for_all.mapToGlobal(self.more_for_all.rect().bottomLeft()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """List and differences side by side while there is room, else one under the other."""
        wide = self.width() - 48 >= theme().px(_SIDE_BY_SIDE)
        kind = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != kind:
            self._box.setDirection(kind)
        self.detail.area.set_flat(not wide)
        if wide:
            self._list_card.setFixedWidth(min(theme().px(_LIST), int(self.width() * 0.36)))
            self._list_card.setMinimumHeight(theme().px(_LEAST_HIGH))
        else:
            self._list_card.setMinimumWidth(0)
            self._list_card.setMaximumWidth(16_777_215)
            self._list_card.setMinimumHeight(theme().px(260))


def _accepts() -> str:
    """The keys that import, in the words of the system."""
    return QKeySequence(_ACCEPT).toString(QKeySequence.SequenceFormat.NativeText)
