"""Rows that open: fold sections, and rows that lead somewhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from reseau_desktop.ui.kit.frames import Row
from reseau_desktop.ui.kit.icons import IconLabel
from reseau_desktop.ui.kit.layouts import hbox, vbox
from reseau_desktop.ui.kit.text import Label
from reseau_desktop.ui.kit.theme import on_theme, theme
from reseau_desktop.ui.kit.tokens import Size

STATE_ICONS = {"done": ("circle-check", "ok"), "todo": ("circle-alert", "warn"), "none": ("circle-dashed", "sub")}


class _Head(Row):
    """The row of a fold: Right opens it, Left closes it."""

    turned = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.turned.emit(event.key() == Qt.Key.Key_Right)
            return
        super().keyPressEvent(event)


class FoldSection(QWidget):
    """A row of 40 px with a chevron that opens ``body``: Enter, Space or a click; Left closes, Right opens.

    With ``state`` (``done``, ``todo``, ``none``) it carries the icon of a section of the preparation.
    """

    toggled = Signal(bool)

    def __init__(
        self,
        title: str,
        body: QWidget,
        *,
        summary: str = "",
        trailing: str = "",
        state: str = "",
        opened: bool = False,
    ) -> None:
        super().__init__()
        self.body = body
        self._chevron = IconLabel("chevron-right", "sub", 16)
        self._sign = IconLabel(STATE_ICONS.get(state, STATE_ICONS["none"])[0], "sub", 18)
        self._title = Label(title, "bold")
        self._summary = Label("", "dense-sub", elide=True)
        self._trailing = Label("", "caption")
        line = hbox(self._chevron, self._sign, self._title, (self._summary, 1), self._trailing, gap=10)
        line.setContentsMargins(14, 0, 16, 0)
        self.head = _Head(line, radius=8)
        self.head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # the summary elides
        self.head.activated.connect(self._flip)
        self.head.turned.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(body)
        self.set_words(title, summary, trailing, state)
        self.set_open(opened)
        on_theme(self._restyle)

    def set_words(self, title: str, summary: str = "", trailing: str = "", state: str = "") -> None:
        """Change the words and the state icon of the row."""
        self._title.setText(title)
        self._summary.setText(summary)
        self._trailing.setText(trailing)
        self._trailing.setVisible(bool(trailing))
        self._sign.setVisible(bool(state))
        if state:
            self._sign.set_icon(*STATE_ICONS[state])
        self._summary.set_role("dense-sub", "warn" if state == "todo" else "")
        self.head.setAccessibleName(", ".join(part for part in (title, summary, trailing) if part))

    def is_open(self) -> bool:
        """Return whether the body is shown."""
        return not self.body.isHidden()

    def set_open(self, opened: bool) -> None:
        """Show or hide the body; ``toggled`` is not emitted."""
        self.body.setVisible(opened)
        self._chevron.set_icon("chevron-down" if opened else "chevron-right")
        say = QCoreApplication.translate
        self.head.setAccessibleDescription(say("kit", "Unfolded") if opened else say("kit", "Folded"))

    def _flip(self) -> None:
        self._turn(not self.is_open())

    def _turn(self, opened: bool) -> None:
        if opened != self.is_open():
            self.set_open(opened)
            self.toggled.emit(opened)

    def _restyle(self) -> None:
        self.head.setMinimumHeight(theme().px(Size.SIDE_ITEM))


class ChoiceRow(Row):
    """A row that leads somewhere: icon, bold words, a sentence and a chevron, in a well."""

    def __init__(self, icon: str, title: str, text: str = "", *, trailing: QWidget | None = None) -> None:
        words = vbox(Label(title, "bold", wrap=True), gap=1)
        if text:
            words.addWidget(Label(text, "dense-sub", wrap=True))
        end = trailing if trailing is not None else IconLabel("chevron-right", "sub", 18)
        line = hbox(IconLabel(icon, "accent", 20), (words, 1), end, gap=12, margins=(14, 11, 12, 11))
        super().__init__(line, name=f"{title}. {text}" if text else title, radius=8, ground="bg")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
