"""The toast: says what was done and offers to undo it, at the bottom centre of the page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from reseau_desktop.ui.kit.buttons import Button, button
from reseau_desktop.ui.kit.frames import Ground
from reseau_desktop.ui.kit.icons import IconLabel
from reseau_desktop.ui.kit.layouts import hbox
from reseau_desktop.ui.kit.text import Label
from reseau_desktop.ui.kit.theme import theme
from reseau_desktop.ui.kit.tokens import Radius

SHOWN_MS = 8000
_EDGE = 16


class Toast(Ground):
    """One message over ``page``; ``show_message`` replaces the one before.

    It goes after 8 s, never while the pointer or the focus is on it; Escape closes it.
    """

    closed = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(ground="surface", border="line2", radius=Radius.CARD)
        self.setParent(page)
        self._page = page
        self._act: Callable[[], object] | None = None
        self._sign = IconLabel("circle-check", "ok", 18)
        self._text = Label("", "body", wrap=True)
        self._undo = Button("", "flat", small=True)
        self._undo.clicked.connect(self._run)
        shut = button("", "icon", small=True, icon="x", tooltip=QCoreApplication.translate("kit", "Close"))
        shut.clicked.connect(self.dismiss)
        hbox(self._sign, (self._text, 1), 12, self._undo, shut, on=self, margins=(16, 8, 8, 8))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self._time_over)
        page.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        self.hide()

    def show_message(
        self,
        text: str,
        act_text: str = "",
        act: Callable[[], object] | None = None,
        *,
        icon: str = "circle-check",
        colour: str = "ok",
    ) -> None:
        """Say ``text``; a click on ``act_text`` runs ``act`` and closes the toast."""
        self._act = act
        self._text.setText(text)
        self._sign.set_icon(icon, colour)
        self._undo.setText(act_text)
        self._undo.setVisible(bool(act_text))
        self.setAccessibleName(text)
        self.show()
        self.raise_()
        self._place()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def message(self) -> str:
        """Return the words shown, empty when the toast is hidden."""
        return self._text.text() if not self.isHidden() else ""

    def undo_button(self) -> Button:
        """Return the button of the act."""
        return self._undo

    def waiting(self) -> bool:
        """Return whether the time runs (it stands while pointed at or focused)."""
        return self._timer.isActive()

    def dismiss(self) -> None:
        """Hide the toast."""
        self._timer.stop()
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parent() and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._restart()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.dismiss()
            return
        super().keyPressEvent(event)

    def _run(self) -> None:
        act, self._act = self._act, None
        self.dismiss()
        if act is not None:
            act()

    def _time_over(self) -> None:
        if self.underMouse() or self._focused():
            return
        self.dismiss()

    def _focused(self) -> bool:
        holder = QApplication.focusWidget()
        return holder is not None and self.isAncestorOf(holder)

    def _focus_moved(self, _old: QWidget | None, _new: QWidget | None) -> None:
        if self.isHidden():
            return
        if self._focused():
            self._timer.stop()
        else:
            self._restart()

    def _restart(self) -> None:
        if not self.isHidden() and not self.underMouse() and not self._focused() and not self._timer.isActive():
            self._timer.start()

    def _place(self) -> None:
        page = self._page
        room = max(120, page.width() - 2 * _EDGE)
        width = min(room, max(self.sizeHint().width(), theme().px(280)))
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        height = max(height, self.minimumSizeHint().height())
        self.setGeometry((page.width() - width) // 2, page.height() - height - _EDGE, width, height)
