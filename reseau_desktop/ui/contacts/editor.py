"""The editor of a contact, over the table: every field of the card and of the method, saved in one step."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ...domain.errors import ReseauError
from ...services import contacts
from ...store.contacts import shown_name
from ..app_state import AppState, Navigator
from ..kit import Columns, Notice, Page, PageHeader, ScrollColumn, button, vbox
from .card_form import CardForm
from .columns import no_name
from .filled import Filled, dump, load
from .introducers import Introducers
from .method_form import MethodForm

_PAUSE_MS = 800


class ContactEditor(QWidget):
    """One contact being written. `saved` with its id, `left` when it is given up; what is typed stays as a draft."""

    saved = Signal(int)
    left = Signal()

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__()
        self._state, self._navigator = state, navigator
        self._number: int | None = None
        self._start = Filled()
        self._loading = False
        self._known_givers_words = ""
        self.card = CardForm()
        self.method = MethodForm()
        self.introducers = Introducers()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.keep_draft)
        self._lay_out()
        for form in (self.card, self.method, self.introducers):
            form.changed.connect(self._touched)

    @property
    def number(self) -> int | None:
        """The id of the contact edited, None for a new one."""
        return self._number

    def open_new(self) -> None:
        """Begin a new contact, or go on with the one begun."""
        self._number = None
        self._header.set_words(self.tr("New contact"), self.tr("A name is enough; the rest can follow."))
        self._open(Filled(), "")
        self.card.texts["given"].setFocus()

    def open_contact(self, number: int) -> None:
        """Edit that contact, or go on with what was begun. ReseauError when there is none."""
        person = contacts.contact(self._state.session, number)
        self._number = number
        self._header.set_words(person.name or no_name(), self.tr("Only what you change is touched on the card."))
        method = {
            "circle": person.circle,
            "closeness": person.closeness,
            "stake": person.stake,
            "level_gap": person.level_gap,
            "tags": person.tags,
            "targeted": person.targeted,
        }
        facts = self._state.session.store.facts([number])[number]
        self._open(Filled(facts, method, person.axes), self._known_givers(number))
        self.card.texts["given"].setFocus()

    def filled(self) -> Filled:
        """What stands in the fields."""
        return Filled(self.card.facts(), self.method.method(), self.method.axes(), self.introducers.introductions())

    def save(self) -> None:
        """Record the contact in one step; what is missing is said beside its field."""
        found = self.filled()
        session = self._state.session
        if not shown_name(found.facts):
            self.card.given_row.set_problem(self.tr("A name, an organisation or a way to reach them is needed"))
            self.card.texts["given"].setFocus()
            return
        try:
            if self._number is None:
                number = contacts.create(
                    session, found.facts, method=found.method, axes=found.axes, introduced_by=found.introduced
                )
            else:
                number = self._number
                self._edit(number, found)
        except ReseauError as error:
            self._navigator.tell(error)
            return
        self._drop_draft()
        self.saved.emit(number)

    def leave(self) -> None:
        """Go back to the list; what is typed stays as a draft."""
        self.keep_draft()
        self.left.emit()

    def keep_draft(self) -> None:
        """Keep what is typed, as typed; nothing when it is as it was."""
        self._timer.stop()
        found = self.filled()
        content = dump(found) if found != self._start else None
        session = self._state.session
        if content is not None or session.store.draft(self._key()) is not None:
            session.store.save_draft(self._key(), content, session.clock.stamp())

    def start_again(self) -> None:
        """Throw the draft away."""
        self._drop_draft()
        if self._number is None:
            self.open_new()
        else:
            self.open_contact(self._number)

    def hideEvent(self, event: QHideEvent) -> None:
        if self._timer.isActive():
            self.keep_draft()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def _edit(self, number: int, found: Filled) -> None:
        """Change what differs, and nothing when nothing does."""
        if found == self._start:
            return
        start = self._start
        changed = {name: value for name, value in found.method.items() if value != start.method.get(name)}
        contacts.edit(
            self._state.session,
            number,
            facts=found.facts if found.facts != start.facts else None,
            method=changed,
            axes=found.axes if found.axes != start.axes else None,
            introduced_by=found.introduced,
        )

    def _open(self, start: Filled, known_givers: str) -> None:
        self._timer.stop()
        self._known_givers_words = known_givers
        self._show(start)
        self._start = self.filled()
        kept = load(self._state.session.store.draft(self._key()))
        if kept is not None:
            self._show(replace(kept, facts=replace(kept.facts, photo=start.facts.photo)))
        self._notice.setVisible(kept is not None)
        self.card.given_row.set_problem("")

    def _show(self, filled: Filled) -> None:
        network = self._state.network()
        people = (one for one in network.contacts if one.erased_on is None and one.id != self._number)
        self._loading = True
        self.card.set_facts(filled.facts)
        self.method.set_values(filled.method, filled.axes, network.axes)
        self.introducers.set_introductions(filled.introduced, people, self._state.today, self._known_givers_words)
        self._loading = False

    def _known_givers(self, number: int) -> str:
        network = self._state.network()
        names = {one.id: one.name for one in network.contacts}
        made = [one for one in network.introductions if one.person_id == number]
        givers = [names.get(one.giver_id or 0) or one.occasion or "" for one in made]
        text = self.tr("Already recorded: %1. Their permissions are changed beside the list.")
        return text.replace("%1", ", ".join(filter(None, givers))) if givers else ""

    def _touched(self) -> None:
        if not self._loading:
            self.card.given_row.set_problem("")
            self._timer.start()

    def _drop_draft(self) -> None:
        self._timer.stop()
        session = self._state.session
        session.store.save_draft(self._key(), None, session.clock.stamp())

    def _key(self) -> str:
        return f"contact.{self._number or 'new'}"

    def _lay_out(self) -> None:
        save = button(self.tr("Save"), "primary", icon="check", tooltip="Ctrl+S")
        save.clicked.connect(self.save)
        leave = button(
            self.tr("Cancel"), "plain", tooltip=self.tr("Back to the list; what is typed is kept (Escape)")
        )
        leave.clicked.connect(self.leave)
        self._header = PageHeader(self.tr("New contact"), "", (leave, save))
        again = button(self.tr("Start again"), "plain", small=True, icon="rotate-ccw")
        again.clicked.connect(self.start_again)
        self._notice = Notice(
            self.tr("What you had begun is back"), self.tr("It is not saved yet."), (again,), icon="history"
        )
        page, area = Page(margins=(24, 20, 12, 0)), ScrollColumn((0, 0, 12, 20))
        left, right = QWidget(), QWidget()
        vbox(self.card.names, self.method, None, gap=14, on=left)
        vbox(self.card.reach, self.introducers, self.card.more, None, gap=14, on=right)
        area.column.addWidget(Columns(left, right, least=360))
        area.column.addStretch()
        top = QWidget()
        vbox(self._header, self._notice, gap=14, margins=(0, 0, 12, 0), on=top)
        page.column.addWidget(top)
        page.column.addWidget(area, 1)
        vbox(page, on=self)
        shortcut = QShortcut(QKeySequence.StandardKey.Save, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.save)
