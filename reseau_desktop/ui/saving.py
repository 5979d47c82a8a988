"""Edits are saved as they are made: when a field is left, or after a pause."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

PAUSE_MS = 1500


class SaveWhenLeft(QObject):
    """Calls `save` once after edits of the watched fields: when the focus leaves one, or after a pause in typing.

    Without `pause` only leaving a field saves it, for what changes on purpose. `flush` saves what is pending at once;
    call it before the page is hidden or read anew.
    """

    def __init__(self, parent: QWidget, save: Callable[[], None], *, pause: bool = True) -> None:
        super().__init__(parent)
        self._save = save
        self._pause = pause
        self._dirty = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.flush)

    def watch(self, *fields: QLineEdit | QPlainTextEdit) -> None:
        """Watch fields; changes made by the program itself are to be made with their signals blocked."""
        for field in fields:
            field.textChanged.connect(self.touch)
            field.installEventFilter(self)

    @property
    def pending(self) -> bool:
        """Whether something typed is not saved yet."""
        return self._dirty

    def touch(self, *_args: object) -> None:
        """Something was edited."""
        self._dirty = True
        if self._pause:
            self._timer.start()

    def flush(self) -> None:
        """Save now what was edited."""
        self._timer.stop()
        if self._dirty:
            self._dirty = False
            self._save()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save when a field is left."""
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        return super().eventFilter(watched, event)
