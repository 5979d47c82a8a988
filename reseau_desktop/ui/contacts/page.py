"""The contacts page: search, chips, table, the person selected beside it, and the editor over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QStackedWidget

from ...domain.changes import Changes
from ...domain.errors import ReseauError
from ...services import contact_list, contacts
from ..app_state import AppState, Navigator
from ..kit import Card, LineField, Page, PageHeader, PaneEdge, Separator, SplitPage, button, hbox, vbox
from ..pages import AppPage
from .bulk_bar import BulkBar
from .carrying import Carrier
from .column_menu import column_menu
from .columns import BY_KEY, COLUMNS
from .editor import ContactEditor
from .empty import no_contact, nobody_matches
from .filter_bar import FilterBar
from .listing import MANY, Scene
from .loading import Loader, scene_of
from .pane import PersonPane
from .saved_views import SavedViews
from .table_model import ContactsModel
from .table_view import ContactsTable

if TYPE_CHECKING:
    from ..duplicates.view import DuplicatesView

PAUSE_MS = 180
"""How long typing rests before notes and history are searched too."""
SHOW_MS = 60
"""How long the selection rests before the pane follows."""
_SELECTED = "contacts/selected"
_SCROLL = "contacts/scroll"
_PANE = "contacts/pane"


class ContactsPage(AppPage):
    """Everybody one knows, found, sorted and chosen; the person selected beside the table."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__(state, navigator)
        self.carrier = Carrier(state.session)
        self.model = ContactsModel(Scene(state.today), self.carrier.dragged, self)
        self.table = ContactsTable(self.model, state.settings)
        self.chips = FilterBar(state.settings)
        self.bulk = BulkBar(state, navigator)
        self.pane = PersonPane(state, navigator)
        self.search = LineField(
            placeholder=self.tr("Search everything, notes included"), leading="search", name=self.tr("Search")
        )
        self.search.setClearButtonEnabled(True)
        self._loader = Loader(state, self.model, self)
        self._person: int | None = _number(state.settings.value(_SELECTED))
        self._chosen: list[int] = [self._person] if self._person is not None else []
        self._restoring = False
        self._wanted: int | None = None
        self.editor: ContactEditor | None = None
        self.duplicates: DuplicatesView | None = None
        self._pause, self._follow = self._timer(PAUSE_MS, self._find), self._timer(SHOW_MS, self._show_selected)
        self._lay_out()
        self._connect()
        self.model.filter(self.chips.filters)

    @property
    def loading(self) -> bool:
        """Whether lines are still to come."""
        return self._loader.busy

    # what the window asks

    def refresh(self, changes: Changes) -> None:
        """Read anew what changed: everything in slices, or only the people concerned."""
        if self.duplicates is not None and self.views.currentWidget() is self.duplicates:
            self.duplicates.refresh(changes)
        many = changes.everything or len(changes.contacts) > MANY
        if many or self._loader.busy or not self.model.size():
            self._loader.start()
            return
        if changes.contacts or changes.tables:
            self._update(changes)

    def catch_up(self, missed: Changes) -> None:
        """Read only the people concerned: most of the table is as it was."""
        self.refresh(missed)

    def select(self, contact_id: int) -> None:
        """Show that person, clearing what would hide them."""
        self.views.setCurrentWidget(self._list)
        self._person, self._chosen = contact_id, [contact_id]
        if self._loader.busy or not self.model.size():
            self._wanted = contact_id
        else:
            self._reveal(contact_id)
        self._show_selected()

    def _reveal(self, contact_id: int) -> None:
        """Select somebody and scroll there, clearing what hides them."""
        if self.model.row_of(contact_id) < 0:
            self.search.clear()
            self.chips.clear()
        if self.model.row_of(contact_id) < 0:
            self.chips.show_archived()
        self._restore()
        self.table.show_person(contact_id)

    def new_contact(self) -> None:
        """Show the editor for a new contact."""
        editor = self._the_editor()
        self.views.setCurrentWidget(editor)
        editor.open_new()

    def edit(self, contact_id: int) -> None:
        """Show the editor for that contact."""
        editor = self._the_editor()
        self.pane.flush()
        try:
            editor.open_contact(contact_id)
        except ReseauError as error:
            self.navigator.tell(error)
            return
        self.views.setCurrentWidget(editor)

    def stop(self) -> None:
        """End a search for duplicates that is going on."""
        if self.duplicates is not None:
            self.duplicates.stop()

    def find_duplicates(self) -> None:
        """Look for people who are entered twice."""
        self._the_duplicates().search()

    def merge(self, contact_ids: list[int]) -> None:
        """Show these people to make one of them; those selected when none are given."""
        ids = contact_ids or self.table.selected_ids()
        if len(ids) < 2:
            self.navigator.toast(self.tr("Select at least two people to merge them."), undo=False)
            return
        self._the_duplicates().show_chosen(ids)

    def focus_search(self) -> None:
        """Go to the search field."""
        self.views.setCurrentWidget(self._list)
        self.search.setFocus()
        self.search.selectAll()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed and where one was."""
        self._pause.stop()
        self._follow.stop()
        self.pane.flush()
        self._remember()
        super().hideEvent(event)

    def _the_editor(self) -> ContactEditor:
        """The editor, made when it is first needed."""
        if self.editor is None:
            self.editor = ContactEditor(self.state, self.navigator)
            self.editor.saved.connect(self._was_saved)
            self.editor.left.connect(self._back)
            self.views.addWidget(self.editor)
        return self.editor

    def _the_duplicates(self) -> DuplicatesView:
        """The view of duplicates, made when it is first needed, and shown."""
        if self.duplicates is None:
            from ..duplicates.view import DuplicatesView

            self.duplicates = DuplicatesView(self.state, self.navigator)
            self.duplicates.left.connect(self._back)
            self.views.addWidget(self.duplicates)
        self.pane.flush()
        self.views.setCurrentWidget(self.duplicates)
        return self.duplicates

    def _was_saved(self, contact_id: int) -> None:
        person = contacts.contact(self.state.session, contact_id)
        self.select(contact_id)
        self.table.setFocus()
        self.navigator.toast(self.tr("%1 saved").replace("%1", person.name))

    def _back(self) -> None:
        self.views.setCurrentWidget(self._list)
        self.table.setFocus()

    # how it is laid out

    def _lay_out(self) -> None:
        self._new = button(self.tr("New contact"), "primary", icon="plus")
        self._header = PageHeader(self.tr("Contacts"), "", (self._new,))
        self._columns = button(self.tr("Columns"), "plain", icon="columns-3")
        self._views = SavedViews(self.state.settings, self.chips, self.table)
        self._nothing = nobody_matches(self._show_everybody)
        self._card = Card(vbox(self.table, self._nothing, Separator(), self.bulk, gap=0), (2, 2, 2, 0))
        self._empty = no_contact(self.state, self.navigator)
        page = Page()
        page.column.addWidget(self._header)
        page.column.addLayout(hbox((self.search, 1), self._columns, gap=10))
        page.column.addLayout(hbox((self.chips, 1), (self._views, 0, Qt.AlignmentFlag.AlignTop), gap=10))
        page.column.addWidget(self._card, 1)
        page.column.addWidget(self._empty, 1)
        self._list = SplitPage(page, self.pane, PaneEdge())
        self.pane.set_own_width(_number(self._kept(_PANE)) or self.pane.own_width())
        self.views = QStackedWidget()
        self.views.addWidget(self._list)
        vbox(self.views, on=self)

    def _connect(self) -> None:
        self._new.clicked.connect(self.new_contact)
        self._columns.clicked.connect(self._choose_columns)
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self._into_table)
        self.chips.changed.connect(self._filter)
        self.table.chosen.connect(self._was_chosen)
        self.table.typed.connect(self._type_on)
        self.table.copied.connect(self._copy)
        self.table.resorted.connect(self._say)
        self.table.menu_wanted.connect(self._open_menu)
        self.bulk.copied.connect(self._copy)
        self.bulk.merge_wanted.connect(self.merge)
        self.pane.copy_wanted.connect(lambda number: self._copy([number]))
        self.pane.opened.connect(self.select)
        self.pane.edit_wanted.connect(self.edit)
        self.table.opened.connect(self.edit)
        self._loader.began.connect(self._say)
        self._loader.done.connect(self._all_read)

    # reading

    def _all_read(self) -> None:
        bar = self.table.verticalScrollBar()
        place = bar.value() if self._loader.again else _number(self._kept(_SCROLL))
        self._loader.hand_over()
        self.chips.set_axes(self.state.network().axes)
        self.model.renew(scene_of(self.state))
        if self._person is None and self.model.rowCount():
            self._person = self.model.contact_id(0)
            self._chosen = [self._person]
        self._restore()
        self.table.scroll_to_value(place)
        if self._wanted is not None:
            self._reveal(self._wanted)
            self._wanted = None
        self._show_selected(again=True)
        self._loader.warm()

    def _update(self, changes: Changes) -> None:
        place = self.table.verticalScrollBar().value()
        rows = contact_list.rows(self.state.session, ids=sorted(changes.contacts))
        gone = changes.contacts - {row.id for row in rows}
        self.chips.set_axes(self.state.network().axes)
        self.model.update_rows(rows, frozenset(gone), scene_of(self.state))
        self._restore()
        self.table.scroll_to_value(place)
        self._show_selected(again=True)

    # searching and filtering

    def _typed(self, text: str) -> None:
        self.model.search(text)
        self._restore()
        self._pause.stop()
        if text.strip():
            self._pause.start()

    def _find(self) -> None:
        """Add those found in notes and history."""
        text = self.search.text()
        found = self.state.session.store.find(text)
        if found:
            self.model.search(text, found)
            self._restore()

    def _filter(self) -> None:
        self.model.filter(self.chips.filters)
        self._restore()

    def _show_everybody(self) -> None:
        self.search.clear()
        self.chips.clear()

    def _type_on(self, text: str) -> None:
        self.search.setFocus()
        self.search.setText(self.search.text() + text)

    def _into_table(self) -> None:
        if self.model.rowCount():
            if not self.table.selected_ids():
                self.table.select_ids([self.model.contact_id(0)])
            self.table.setFocus()

    # selection

    def _was_chosen(self) -> None:
        if self._restoring:
            return
        self._chosen = self.table.selected_ids()
        if self._chosen:
            at = self.table.currentIndex()
            current = self.model.contact_id(at.row()) if at.isValid() else 0
            self._person = current if current in self._chosen else self._chosen[0]
        self.bulk.show_selection(self._chosen, self.model.rowCount())
        self._follow.start()

    def _show_selected(self, *, again: bool = False) -> None:
        self._follow.stop()
        self.pane.show_person(self._person, self.model.scene, again=again)
        self.pane.setVisible(self.pane.person is not None)

    def _restore(self) -> None:
        """Select again those who were, as far as they are shown, and say how many there are."""
        self._restoring = True
        self.table.select_ids(self._chosen, self._person or 0)
        self._restoring = False
        self._say()

    def _say(self) -> None:
        count, shown = self.model.size(), self.model.rowCount()
        empty = not count and not self._loader.busy
        for part in (self._card, self.search, self._columns, self.chips, self._views):
            part.setVisible(not empty)
        self._empty.setVisible(empty)
        self._new.setVisible(not empty)
        self.chips.set_archived(self.model.archived())
        known = self.model.scene.overview
        self.chips.set_stepless(len(known.stepless()) if known is not None else 0)
        self.table.setVisible(shown > 0 or self._loader.busy)
        self._nothing.setVisible(not shown and not self._loader.busy)
        self.bulk.show_selection(self.table.selected_ids(), shown)
        context = "" if empty else self._context()
        if context != self._header.context():  # the same words would be laid out again at each letter typed
            self._header.set_words(self.tr("Contacts"), context)

    def _context(self) -> str:
        overview = self.model.scene.overview
        real = sum(level >= 2 for level in overview.relation.values()) if overview is not None else 0
        people = self.tr("%n person(s) with a real exchange", "", real)
        key, _ = self.table.sorted_by()
        return self.tr("%1, %2").replace("%1", people).replace("%2", COLUMNS[BY_KEY[key]].order())

    # acts

    def _copy(self, ids: list[int] | None = None) -> None:
        numbers = ids or self.table.selected_ids()
        if numbers:
            QGuiApplication.clipboard().setMimeData(self.carrier.copied(numbers))
            self.navigator.toast(self.tr("%n person(s) copied", "", len(numbers)), undo=False)

    def _open_menu(self, at: QPoint) -> None:
        """What can be done with the person under the pointer, or with those selected."""
        self._show_selected()
        if self.pane.person is None or not self._chosen:
            return
        menu = self.pane.menu(self.pane.person) if len(self._chosen) == 1 else self.bulk.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _choose_columns(self) -> None:
        menu = column_menu(self.table, self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._columns.mapToGlobal(self._columns.rect().bottomLeft()))

    def _remember(self) -> None:
        self.table.remember()
        self.state.settings.setValue(_SELECTED, self._person or 0)
        self.state.settings.setValue(_PANE, self.pane.own_width())
        self.state.settings.setValue(_SCROLL, self.table.verticalScrollBar().value())

    def _kept(self, key: str) -> object:
        return self.state.settings.value(key)

    def _timer(self, pause: int, run: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(run)
        return timer


def _number(value: object) -> int | None:
    text = str(value or "")
    return int(text) if text.isdigit() and int(text) else None
