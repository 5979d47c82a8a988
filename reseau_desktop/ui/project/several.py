"""A list of rows shown in parts: the next ones when one asks for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ..kit import Separator, button, vbox

AT_ONCE = 40
"""Rows shown at once: each has its fields and buttons."""

T = TypeVar("T")


class Several(QWidget, Generic[T]):
    """A row that `make` builds for each of `found`, lines between them, forty at a time."""

    def __init__(self, found: Sequence[T], make: Callable[[T], QWidget]) -> None:
        super().__init__()
        self._left, self._make = list(found), make
        self._column = vbox(gap=8, on=self)
        self._more: QWidget | None = None
        self._show()

    def _show(self) -> None:
        if self._more is not None:
            self._column.removeWidget(self._more)
            self._more.deleteLater()
            self._more = None
        some, self._left = self._left[:AT_ONCE], self._left[AT_ONCE:]
        for one in some:
            if self._column.count():
                self._column.addWidget(Separator())
            self._column.addWidget(self._make(one))
        if self._left:
            text = QCoreApplication.translate("Several", "Show %n more", "", len(self._left))
            more = button(text, "flat", small=True)
            more.clicked.connect(self._show)
            self._more = more
            self._column.addWidget(more)
