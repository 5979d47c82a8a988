"""Views of the contact table kept under a name: the chips and the order."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMenu, QWidget

from .. import dialogs
from ..kit import button, hbox
from ..kit.text import no_mnemonic
from .columns import BY_KEY
from .filter_bar import FilterBar, dump, load
from .table_view import ContactsTable

_KEPT = "contacts/views"


class SavedViews(QWidget):
    """A button that saves the view, and calls up the saved ones once there are some."""

    def __init__(self, settings: QSettings, chips: FilterBar, table: ContactsTable) -> None:
        super().__init__()
        self._settings, self._chips, self._table = settings, chips, table
        self._button = button(self.tr("Save the view"), "flat", small=True, icon="bookmark")
        self._button.clicked.connect(self._open)
        hbox(self._button, on=self)
        self._say()

    def names(self) -> list[str]:
        """The names of the saved views, in the order they were saved."""
        return list(self._views())

    def save(self, name: str) -> None:
        """Keep the chips and the order under a name; a view of that name is replaced."""
        key, down = self._table.sorted_by()
        views = {**self._views(), name: {"filters": dump(self._chips.filters), "sort": key, "down": down}}
        self._keep(views)

    def show_view(self, name: str) -> None:
        """Show a saved view."""
        view = self._views().get(name)
        if view is None:
            return
        self._chips.set_filters(load(str(view.get("filters", ""))))
        if view.get("sort") in BY_KEY:
            self._table.sort_by(view["sort"], bool(view.get("down")))

    def forget(self, name: str) -> None:
        """Keep a view no longer."""
        self._keep({each: view for each, view in self._views().items() if each != name})

    def menu(self) -> QMenu:
        """The saved views, saving this one, and forgetting one."""
        menu = QMenu(self)
        for name in self.names():
            menu.addAction(no_mnemonic(name), partial(self.show_view, name))
        menu.addSeparator()
        menu.addAction(self.tr("Save this view…"), self._ask)
        gone = menu.addMenu(self.tr("Forget a view"))
        for name in self.names():
            gone.addAction(no_mnemonic(name), partial(self.forget, name))
        return menu

    def _open(self) -> None:
        if not self.names():
            self._ask()
            return
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))

    def _ask(self) -> None:
        name = dialogs.ask_text(self, self.tr("Save the view"), self.tr("A name for these filters and this order"))
        if name:
            self.save(name)

    def _views(self) -> dict[str, Any]:
        try:
            views = json.loads(str(self._settings.value(_KEPT, "{}")))
        except ValueError:
            return {}
        return (
            {name: view for name, view in views.items() if isinstance(view, dict)} if isinstance(views, dict) else {}
        )

    def _keep(self, views: dict[str, Any]) -> None:
        self._settings.setValue(_KEPT, json.dumps(views))
        self._say()

    def _say(self) -> None:
        self._button.setText(self.tr("Views") if self.names() else self.tr("Save the view"))
