"""The row of a form: names a field, helps, and says what is missing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from reseau_desktop.ui.kit.icons import IconLabel
from reseau_desktop.ui.kit.layouts import hbox, vbox
from reseau_desktop.ui.kit.text import Label
from reseau_desktop.ui.kit.theme import on_theme, theme
from reseau_desktop.ui.kit.tokens import Size


class FormRow(QWidget):
    """A field with its label above it, or 112 px wide at its left (``beside``), and a line beneath.

    The line says ``help``, or in amber what is missing (``set_problem``). Both are read out with the field.
    """

    def __init__(self, label: str, field: QWidget, *, help_text: str = "", beside: bool = False) -> None:
        super().__init__()
        self.field = field
        self._help = help_text
        self._label = Label(label, "dense-sub" if beside else "caption", wrap=beside)
        if not label:
            self._label.hide()
        self._sign = IconLabel("circle-alert", "warn", 14)
        self._line = Label("", "caption", wrap=True)
        self._below = hbox(self._sign, (self._line, 1), gap=6)
        if not field.accessibleName():
            field.setAccessibleName(label)
        body = vbox(field, self._below, gap=4)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        box = QBoxLayout(direction, self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8 if beside else 4)
        box.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0))
        box.addLayout(body, 1)
        self._beside = beside
        self.set_problem("")
        on_theme(self._restyle)

    def set_problem(self, problem: str) -> None:
        """Say in amber what is missing or wrong; empty shows the help again."""
        words = problem or self._help
        self._sign.setVisible(bool(problem))
        self._line.setVisible(bool(words))
        self._line.set_role("body" if problem else "caption", "warn" if problem else "sub")
        self._line.setText(words)
        self.field.setAccessibleDescription(words)

    def problem(self) -> str:
        """Return what is said in amber, empty when nothing is wrong."""
        return self._line.text() if self._sign.isVisibleTo(self) else ""

    def _restyle(self) -> None:
        if self._beside:
            self._label.setFixedWidth(theme().px(Size.LABEL_COLUMN))
            self._label.setMinimumHeight(self.field.sizeHint().height())
