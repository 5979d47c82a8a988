"""The menu that chooses the columns of the contact table."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from .columns import COLUMNS
from .table_view import ContactsTable


def column_menu(table: ContactsTable, parent: QWidget) -> QMenu:
    """A menu with every column, ticked when it is shown, and a way back to the first choice."""
    menu = QMenu(parent)
    shown = table.visible_columns()
    for column in COLUMNS:
        action = menu.addAction(column.words())
        action.setCheckable(True)
        action.setChecked(column.key in shown)
        action.setEnabled(column.key != "name")
        action.toggled.connect(partial(table.show_column, column.key))
    menu.addSeparator()
    menu.addAction(QCoreApplication.translate("ContactColumns", "As at first"), table.forget_columns)
    return menu
