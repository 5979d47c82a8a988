"""The text of a message with what the review says underlined in its place."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QTextEdit

from ...domain.reviewing import Flag
from ..kit import on_theme, theme

BLANK = re.compile(r"\[[^\[\]\n]{1,80}\]")
_COLOURS = {"strong": "warn", "medium": "warn", "light": "ctl"}
_LEAST_LINES = 9


class MessageEditor(QPlainTextEdit):
    """Plain text, never anything else. Tab goes to the next blank, and on when there is none."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._flags: tuple[Flag, ...] = ()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        on_theme(self._restyle)

    def text(self) -> str:
        """The text as it is written, its no-break spaces too."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def put(self, text: str) -> None:
        """Write another text in place of what is there; undoing within the field brings that back."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def start_with(self, text: str) -> None:
        """Show a text with nothing to undo before it."""
        self.setPlainText(text)
        self.document().clearUndoRedoStacks()

    def show_flags(self, flags: Sequence[Flag]) -> None:
        """Underline what has a place."""
        self._flags = tuple(flags)
        text = self.text()
        self.setExtraSelections([self._mark(text, one) for one in flags if one.start is not None])

    def go_to(self, start: int, end: int) -> None:
        """Select a place of the text, in code points, and give it the keyboard."""
        self.setTextCursor(self._cursor(self.text(), start, end))
        self.ensureCursorVisible()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_blank(self, *, back: bool = False) -> bool:
        """Select the next blank after the cursor (before it when `back`), round the end; False when there is none."""
        text = self.text()
        here = len(_points(text, self.textCursor().position()))
        found = [one.span() for one in BLANK.finditer(text)]
        if not found:
            return False
        if back:
            start = len(_points(text, self.textCursor().selectionStart()))
            place = next((one for one in reversed(found) if one[1] <= start), None)
        else:
            place = next((one for one in found if one[0] >= here), None)
        if place is None:
            return False
        self.go_to(*place)
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab within the text goes from blank to blank first."""
        if self.next_blank(back=not forward):
            return True
        return super().focusNextPrevChild(forward)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the plain text alone."""
        if source.hasText():
            self.textCursor().insertText(source.text())

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied keeps its no-break spaces."""
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n"))
        return data

    def _mark(self, text: str, flag: Flag) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        if flag.flag == "unfilled_slot":
            look.setBackground(theme().colour("warn_bg"))
        else:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(theme().colour(_COLOURS.get(flag.severity, "warn")))
        selection.format = look
        selection.cursor = self._cursor(text, flag.start or 0, flag.end or 0)
        return selection

    def _cursor(self, text: str, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        last = len(self.document().toRawText().encode("utf-16-le")) // 2
        cursor.setPosition(min(_units(text[:start]), last))
        cursor.setPosition(min(_units(text[:end]), last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _restyle(self) -> None:
        self.ensurePolished()
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * _LEAST_LINES)
        self.show_flags(self._flags)


def _units(text: str) -> int:
    """The length of a text as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _points(text: str, units: int) -> str:
    """The beginning of a text that is so many of Qt's units long."""
    return text.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "ignore")
