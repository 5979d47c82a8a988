"""The detail pane of the contacts page: one person, section by section; empty sections fold away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from ...domain.errors import ReseauError
from ...domain.exchange import Exchange
from ...domain.introduction import Introduction
from ...services import approaching, contacts, follow_ups
from ...services.to_phone import phone_code
from ..acting import Acting
from ..app_state import AppState, Navigator
from ..kit import DetailPane, EmptyState, Separator, button, clear_layout, icon, theme
from ..kit.buttons import Button
from .listing import Scene
from .pane_exchanges import Exchanges
from .pane_identity import Identity
from .pane_links import Introductions
from .pane_next import NextCard
from .pane_owed import WhomToInform, balance_line, targets_line
from .pane_words import AdviceGiven, Matters, Promises
from .person import Person, read_person
from .phone_dialog import PhoneDialog


class PersonPane(DetailPane):
    """Shows one person; every act is one step. `edit_wanted`, `copy_wanted` and `opened` carry a contact's id."""

    edit_wanted = Signal(int)
    copy_wanted = Signal(int)
    opened = Signal(int)

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__(self.tr("The person selected"))
        self._state, self._navigator = state, navigator
        self._acting = Acting(state, navigator, self)
        self.person: Person | None = None
        self.exchanges: Exchanges | None = None
        self.matters: Matters | None = None

    def show_person(self, number: int | None, scene: Scene, *, again: bool = False) -> None:
        """Show that person; `again` keeps what is being typed when it is the same one."""
        same = again and self.person is not None and self.person.contact.id == number
        if same and self._is_written_in():
            return
        self._leave()
        self.person = read_person(self._state, number, scene) if number is not None else None
        clear_layout(self.column)
        self.exchanges = self.matters = None
        if self.person is None:
            self.column.addWidget(self._nobody())
        else:
            self._fill(self.person)
        self.column.addStretch()
        if not same:
            self.area.verticalScrollBar().setValue(0)

    def flush(self) -> None:
        """Save what is being typed."""
        if self.matters is not None:
            self.matters.flush()

    def menu(self, person: Person) -> QMenu:
        """Every other act on the person."""
        number = person.contact.id
        menu = QMenu(self)
        self._put(menu, "pencil", self.tr("Edit…"), lambda: self.edit_wanted.emit(number))
        self._put(menu, "phone-call", self.tr("Record a call…"), lambda: self._navigator.record_call(number))
        self._put(menu, "calendar-plus", self.tr("Plan a meeting…"), lambda: self._navigator.plan_meeting(number))
        menu.addSeparator()
        self._put(menu, "upload", self.tr("Export…"), lambda: self._navigator.export_contacts([number]))
        self._put(menu, "share-2", self.tr("Send to my phone…"), self.send_to_phone)
        if person.contact.archived:
            self._put(menu, "archive-restore", self.tr("Restore"), lambda: self._archive(person, False))
        else:
            self._put(menu, "archive", self.tr("Archive"), lambda: self._archive(person, True))
        menu.addSeparator()
        self._put(menu, "user-x", self.tr("Erase at their request…"), lambda: self._navigator.erase(number))
        return menu

    def send_to_phone(self) -> None:
        """Show the code of the person's card for a phone to read; without anybody, say what is missing."""
        if self.person is None:
            self._navigator.toast(self.tr("Choose a person in the list first."), undo=False)
            return
        try:
            code = phone_code(self._state.session, self.person.contact.id)
        except ReseauError as error:
            self._navigator.tell(error)
            return
        PhoneDialog(self._state, code, self.window()).open()

    def _fill(self, person: Person) -> None:
        identity = Identity(self._state, self._navigator, person, self._menu_button(person))
        identity.copied.connect(lambda: self.copy_wanted.emit(person.contact.id))
        self.column.addWidget(identity)
        if person.next is not None:
            self.column.addWidget(NextCard(self._state, self._acting, person.next))
        self.exchanges = Exchanges(self._state, self._navigator, person)
        self.exchanges.recorded.connect(self._record)
        self.column.addWidget(self.exchanges)
        for section in self._rare(person):
            self.column.addWidget(Separator())
            self.column.addWidget(section)

    def _rare(self, person: Person) -> list[QWidget]:
        """The sections that are there only when they have something to show, and what matters."""
        found: list[QWidget] = []
        inform = WhomToInform(self._state, self._navigator, person)
        if inform.found:
            found.append(inform)
        if person.led_from or person.leads_to:
            links = Introductions(person)
            links.changed.connect(self._grant)
            links.opened.connect(self.opened)
            found.append(links)
        if person.promises:
            promises = Promises(self._state, person)
            promises.kept.connect(self._keep_promise)
            found.append(promises)
        if person.advice:
            found.append(AdviceGiven(self._state, person))
        lines = (targets_line(self._state, person), balance_line(self._state, person))
        found.extend(line for line in lines if line is not None)
        self.matters = Matters(person)
        self.matters.saved.connect(lambda text: self._save_matters(person, text))
        return [*found, self.matters]

    def _nobody(self) -> QWidget:
        return EmptyState("contact", self.tr("Nobody selected"), self.tr("Choose a person in the list."))

    def _menu_button(self, person: Person) -> Button:
        made = button("", "icon", small=True, icon="ellipsis", tooltip=self.tr("More acts"))

        def show() -> None:
            menu = self.menu(person)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(made.mapToGlobal(made.rect().bottomLeft()))

        made.clicked.connect(show)
        return made

    def _put(self, menu: QMenu, sign: str, text: str, run: Callable[[], object]) -> None:
        menu.addAction(icon(sign, "sub", theme().px(16)), text, run)

    def _is_written_in(self) -> bool:
        form = self.exchanges.form if self.exchanges is not None else None
        return (form is not None and form.has_words()) or (self.matters is not None and self.matters.field.hasFocus())

    def _leave(self) -> None:
        self.flush()

    def _record(self, exchange: Exchange) -> None:
        form = self.exchanges.form if self.exchanges is not None else None
        if form is not None:
            form.text.clear()
        self._do(lambda: approaching.record_exchange(self._state.session, exchange), self.tr("Exchange noted"))

    def _grant(self, one: Introduction) -> None:
        self._do(lambda: approaching.edit_introduction(self._state.session, one), self.tr("Permissions changed"))

    def _keep_promise(self, follow_up: int) -> None:
        self._do(lambda: follow_ups.complete(self._state.session, follow_up), self.tr("Promise kept"))

    def _archive(self, person: Person, archived: bool) -> None:
        form = self.tr("%1 archived: nothing is lost") if archived else self.tr("%1 restored")
        text = form.replace("%1", person.contact.name)
        self._do(lambda: contacts.archive(self._state.session, [person.contact.id], archived), text)

    def _save_matters(self, person: Person, text: str) -> None:
        try:
            contacts.edit(self._state.session, person.contact.id, method={"matters": text or None})
        except ReseauError as error:
            self._navigator.tell(error)

    def _do(self, act: Callable[[], object], text: str) -> None:
        try:
            act()
        except ReseauError as error:
            self._navigator.tell(error)
            return
        self._navigator.toast(text)
