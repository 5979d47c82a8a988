"""A user for tests: presses what can be seen by its words, types in what can be seen by its name."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

W = TypeVar("W", bound=QWidget)


class Robot:
    """Acts on what is visible and enabled in one window; a thing that is not there is an AssertionError."""

    def __init__(self, window: QWidget) -> None:
        self.window = window

    def press(self, words: str) -> None:
        """Click the one button whose words (or name) match the pattern."""
        found = self.buttons(words)
        assert found, f"no button {words!r} among {self.all_buttons()}"
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)

    def has(self, words: str) -> bool:
        """Whether such a button is there to be pressed."""
        return bool(self.buttons(words))

    def buttons(self, words: str) -> list[QAbstractButton]:
        """The buttons that match, visible and enabled."""
        return [
            one
            for one in self._visible(QAbstractButton)
            if one.isEnabled() and re.fullmatch(words, _words(one), re.IGNORECASE)
        ]

    def all_buttons(self) -> list[str]:
        """The words of every button that can be seen."""
        return [_words(one) for one in self._visible(QAbstractButton)]

    def all_fields(self) -> list[str]:
        """The names of every field that can be seen."""
        return [one.accessibleName() for kind in (QLineEdit, QPlainTextEdit) for one in self._visible(kind)]

    def type(self, name: str, text: str) -> None:
        """Replace the text of the first field whose name matches."""
        for kind in (QLineEdit, QPlainTextEdit):
            for one in self._visible(kind):
                if re.fullmatch(name, one.accessibleName() or one.placeholderText(), re.IGNORECASE):
                    one.setFocus()
                    one.selectAll()
                    typed = QInputMethodEvent()
                    typed.setCommitString(text)
                    QApplication.sendEvent(one, typed)
                    return
        raise AssertionError(f"no field {name!r} among {self.all_fields()}")

    def find(self, kind: type[W], test: Callable[[W], bool] = lambda _one: True) -> W:
        """The first visible widget of that class that passes the test."""
        return next(one for one in self._visible(kind) if test(one))

    def reads(self, words: str) -> bool:
        """Whether some text that can be seen holds the pattern."""
        return any(re.search(words, text, re.IGNORECASE) for text in self.texts())

    def texts(self) -> list[str]:
        """Every text that can be seen in labels and buttons."""
        labels = [one.text() for one in self._visible(QLabel)]
        painted = [one.accessibleName() for one in self._visible(QWidget) if one.accessibleName()]
        own = [
            one.text()
            for one in self._visible(QWidget)
            if not isinstance(one, QLabel | QLineEdit) and callable(getattr(one, "text", None))
        ]
        return labels + painted + [text for text in own if isinstance(text, str)]

    def _visible(self, kind: type[W]) -> list[W]:
        return [one for one in self.window.findChildren(kind) if one.isVisible()]


def _words(one: QAbstractButton) -> str:
    return (one.text() or one.accessibleName()).replace("\u2002", "").replace("&", "").strip()
