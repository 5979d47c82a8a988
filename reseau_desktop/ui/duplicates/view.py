"""Finding duplicates: the search in another process, the groups it found, and what one decides on each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from ...domain.changes import Changes
from ...domain.errors import ReseauError
from ...domain.message import Message
from ...services import duplicates, joining, worker
from ...services.duplicates import Suspects
from ...services.joining import Merge
from ..app_state import AppState, Navigator
from ..jobs import JobWatcher
from ..kit import Bar, Card, EmptyState, Label, Page, PageHeader, button, hbox, on_theme, theme, vbox
from .detail import GroupCard
from .group_list import GroupList, GroupModel, GroupRow

_LIST = 340
_SIDE_BY_SIDE = 760
_OURS = "duplicates"


class DuplicatesView(QWidget):
    """Groups of people who may be one, found among all, or those whom the user chose. `left`: back to the table."""

    left = Signal()

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__()
        self._state, self._navigator = state, navigator
        self._chosen: tuple[int, ...] = ()
        self._found: list[Suspects] = []
        self._stale = False
        self._watcher = JobWatcher(self)
        self._watcher.progress.connect(lambda _cards, done, total: self._bar.set_value(done / max(1, total)))
        self._watcher.done.connect(self._show_found)
        self._watcher.failed.connect(self._failed)
        self._merging = JobWatcher(self)
        self._merging.progress.connect(lambda _groups, done, total: self._bar.set_value(done / max(1, total)))
        self._merging.done.connect(self._merged)
        self._merging.failed.connect(self._not_merged)
        self._lay_out()
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._leave)

    @property
    def busy(self) -> bool:
        """Whether the search is going on, or the merge of all the sure ones."""
        return self._watcher.busy or self._merging.busy

    @property
    def groups(self) -> list[Suspects]:
        """The groups shown."""
        return list(self._found)

    def search(self) -> None:
        """Look through all contacts."""
        if self._merging.busy:
            return
        self._chosen, self._found = (), []
        self._show_progress(
            self.tr("Looking for people who are entered twice…"), self.tr("Comparing names, addresses and numbers")
        )
        self._look()

    def show_chosen(self, numbers: list[int]) -> None:
        """Show those people, to be merged whatever speaks for it."""
        self.stop()
        self._chosen = duplicates.best_first(self._state.session, tuple(numbers))
        if len(self._chosen) < 2:
            self._leave()
            return
        self._show_found([Suspects(self._chosen, 0, False, (), ())])

    def refresh(self, changes: Changes) -> None:
        """Somebody else changed contacts: what was found may be no longer true."""
        if changes.step is not None and not (changes.contacts or changes.everything):
            return
        if changes.initiator == _OURS or self._merging.busy:
            return
        if self._chosen:
            self._leave()
        else:
            self._look()

    def stop(self) -> None:
        """End the search, or the merge of all the sure ones: nothing of it stays."""
        self._watcher.stop()
        self._merging.stop()

    # how it is laid out

    def _lay_out(self) -> None:
        self._back = button(self.tr("Back to the contacts"), "plain", icon="arrow-left")
        self._back.clicked.connect(self._leave)
        self._all = button(self.tr("Merge all sure ones"), "plain", icon="check-check")
        self._all.clicked.connect(self._merge_sure)
        self._header = PageHeader(self.tr("Duplicates"), "", (self._back, self._all))
        self._views = QStackedWidget()
        self._bar = Bar(0.0, name=self.tr("Progress"))
        cancel = button(self.tr("Cancel"), "plain", icon="x")
        cancel.clicked.connect(self._cancel)
        self._doing = Label("", "name", wrap=True)
        self._box = Card(vbox(self._doing, self._bar, hbox(cancel, None), gap=10))
        self._progress = QWidget()
        vbox(None, hbox(None, (self._box, 100), None), None, None, on=self._progress)
        self._none = EmptyState(
            "user-check",
            self.tr("No duplicates"),
            self.tr("Nobody seems to be entered twice. Whom you know better, select in the table and merge."),
        )
        self._model = GroupModel(self)
        self.list = GroupList(self._model, self.tr("Groups of people who may be one"))
        self.list.chosen.connect(self._show_group)
        self._side = Card(vbox(self.list, gap=0), (6, 6, 6, 6))
        self.card = GroupCard(self._state)
        self.card.merged.connect(self._merge)
        self.card.parted.connect(self._part)
        self._results = QWidget()
        self._split = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._results)
        self._split.setContentsMargins(0, 0, 0, 0)
        self._split.setSpacing(14)
        self._split.addWidget(self._side)
        self._split.addWidget(self.card, 1)
        for view in (self._progress, self._none, self._results):
            self._views.addWidget(view)
        page = Page(scroll=True)
        page.column.addWidget(self._header)
        page.column.addWidget(self._views, 1)
        vbox(page, on=self)
        on_theme(self._restyle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """List and group beside each other, or under each other where there is no room."""
        wide = self.width() >= theme().px(_SIDE_BY_SIDE)
        self._split.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._side.setMaximumWidth(theme().px(_LIST) if wide else 16_777_215)
        self._side.setMinimumWidth(theme().px(_LIST) if wide else 0)
        self.card.setMinimumHeight(0 if wide else theme().px(320))
        self._side.setMinimumHeight(0 if wide else theme().px(120))
        self._side.setMaximumHeight(16_777_215 if wide else max(theme().px(120), self.height() // 4))

    def _restyle(self) -> None:
        self._box.setMaximumWidth(theme().px(520))
        self._arrange()

    # what was found

    def _show_progress(self, context: str, doing: str) -> None:
        self._header.set_words(self.tr("Duplicates"), context)
        self._all.setVisible(False)
        self._doing.setText(doing)
        self._bar.set_value(0.0)
        self._views.setCurrentWidget(self._progress)

    def _look(self) -> None:
        path = self._state.session.store.path
        self._watcher.watch(lambda: worker.start_duplicates(path))

    def _show_found(self, found: list[Suspects]) -> None:
        at = max(0, self.list.at())
        alive = {one.id: one.name for one in self._state.network().contacts if one.erased_on is None}
        self._found = [one for one in found if all(number in alive for number in one.people)]
        sure = sum(one.certain for one in self._found)
        self._all.setVisible(sure > 0)
        self._all.setText(self.tr("Merge the %n sure one(s)", "", sure))
        self._side.setVisible(not self._chosen)
        self._say()
        self._model.show_rows([self._row(one, alive) for one in self._found])
        self._views.setCurrentWidget(self._results if self._found else self._none)
        self.list.go(min(at, len(self._found) - 1))

    def _say(self) -> None:
        if self._chosen:
            title, context = self.tr("Merge"), self.tr("Choose what stays; one undo brings everybody back.")
        else:
            title = self.tr("Duplicates")
            context = self.tr("%n group(s) of people who may be one; nothing is merged unasked", "", len(self._found))
        self._header.set_words(title, context if self._found else "")

    def _row(self, group: Suspects, names: dict[int, str]) -> GroupRow:
        people = [names[number] or self.tr("Without a name") for number in group.people]
        title = " · ".join(dict.fromkeys(people))
        return GroupRow(group, title, self._words(group.reasons), self.tr("sure") if group.certain else "")

    def _words(self, reasons: tuple[Message, ...]) -> str:
        text = " · ".join(self._state.words(one) for one in reasons)
        return text[:1].upper() + text[1:]

    def _show_group(self, at: int) -> None:
        if not 0 <= at < len(self._found):
            return
        group = self._found[at]
        reasons = self.tr("Chosen by you") if self._chosen else self._words(group.reasons)
        try:
            self.card.show_people(group.people, reasons, self._words(group.doubts))
        except ReseauError as error:
            self._navigator.tell(error)

    def _failed(self, reason: Message, cancelled: bool) -> None:
        if not cancelled:
            self._navigator.toast(self._state.words(reason), undo=False)
        self._leave()

    # what is decided

    def _merge(self, merge: Merge | None) -> None:
        if merge is None:
            return
        name = next((one.name for one in self._state.network().contacts if one.id == merge.keep), "")
        text = self.tr("%n contact(s) merged into %1", "", len(merge.others)).replace("%1", name)
        self._do(lambda: joining.merge_people(self._state.session, merge, _OURS), text, set(merge.everybody))

    def _merge_sure(self) -> None:
        """Merge them in another process: there may be thousands."""
        if self._merging.busy:
            return
        session = self._state.session
        merges = [Merge(one.people[0], one.people[1:]) for one in self._found if one.certain]
        self._watcher.stop()
        self._show_progress(
            self.tr("One undo brings everybody back."), self.tr("Merging %n group(s)", "", len(merges))
        )
        self._merging.watch(lambda: worker.start_merges(session.store.path, merges, today=session.clock.fixed))

    def _merged(self, _result: object) -> None:
        """All are merged: say so, and look for what else has become true."""
        left = [one for one in self._found if not one.certain]
        text = self.tr("%n group(s) merged", "", len(self._found) - len(left))
        self._state.session.notice_others()
        self._navigator.toast(text)
        self._show_found(left)
        self._look()

    def _not_merged(self, reason: Message, cancelled: bool) -> None:
        """Nothing was merged: show the groups again."""
        if not cancelled:
            self._navigator.toast(self._state.words(reason), undo=False)
        self._show_found(self._found)

    def _cancel(self) -> None:
        if self._merging.busy:
            self._merging.cancel()
        else:
            self._leave()

    def _part(self, people: list[int]) -> None:
        text = self.tr("Kept as %n different people", "", len(people))
        self._do(lambda: joining.keep_apart(self._state.session, people, _OURS), text, set(people))

    def _do(self, act: Callable[[], None], text: str, people: set[int]) -> None:
        """Do it; the group is gone at once, and what else has become true is looked for."""
        try:
            act()
        except ReseauError as error:
            self._navigator.tell(error)
            return
        self._navigator.toast(text)
        if self._chosen:
            self._leave()
            return
        self._show_found([one for one in self._found if not people & set(one.people)])
        self._look()

    def _leave(self) -> None:
        self.stop()
        self.left.emit()
