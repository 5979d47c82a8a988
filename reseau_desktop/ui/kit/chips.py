"""Round choices (chips) and the small words that tell a state (pills, keys)."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from reseau_desktop.ui.kit.buttons import Button
from reseau_desktop.ui.kit.fonts import SEMIBOLD
from reseau_desktop.ui.kit.painting import PILL_COLOURS, draw_box, draw_text
from reseau_desktop.ui.kit.text import line_height, no_mnemonic, text_width
from reseau_desktop.ui.kit.theme import on_theme, theme
from reseau_desktop.ui.kit.tokens import Size, Type

PillKind = Literal["neutral", "tint", "late", "done", "refused"]


class Chip(Button):
    """A filter or a word: active with × on the right, available with + on the left.

    A click emits ``clicked``; Delete and Backspace on an active chip emit ``removed``, as a click on it does.
    """

    removed = Signal()

    def __init__(self, text: str, *, active: bool = False, name: str = "") -> None:
        super().__init__(no_mnemonic(text), "chip")
        self._active = False
        self._said = name or text
        self.set_active(active)
        self.clicked.connect(self._was_clicked)

    @property
    def active(self) -> bool:
        """Whether the chip is on."""
        return self._active

    def set_active(self, active: bool) -> None:
        """Turn the chip on or off."""
        self._active = active
        self.set_kind("chip-on" if active else "chip")
        self.set_icon("x" if active else "plus", last=active)
        said = (
            QCoreApplication.translate("kit", "Remove %1") if active else QCoreApplication.translate("kit", "Add %1")
        )
        self.setAccessibleName(said.replace("%1", self._said))

    def set_text(self, text: str) -> None:
        """Change the words of the chip; they are shown as they are."""
        self.setText(no_mnemonic(text))
        self._said = text
        self.set_active(self._active)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._active and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        super().keyPressEvent(event)

    def _was_clicked(self) -> None:
        if self._active:
            self.removed.emit()


class Pill(QWidget):
    """A state in one or two words: neutral (later), tint (today), late (amber), done (green), refused."""

    def __init__(self, text: str, kind: PillKind = "neutral") -> None:
        super().__init__()
        self._text, self._kind = text, kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        on_theme(self._restyle)

    def text(self) -> str:
        """Return the words of the pill."""
        return self._text

    def set_state(self, text: str, kind: PillKind) -> None:
        """Say other words in another colour."""
        self._text, self._kind = text, kind
        self.setAccessibleName(text)
        self._restyle()

    def sizeHint(self) -> QSize:
        height = max(theme().px(Size.PILL), line_height(Type.CAPTION))
        return QSize(text_width(self._text, Type.CAPTION) + 24, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: object) -> None:
        ink, ground = PILL_COLOURS[self._kind]
        painter = QPainter(self)
        rect = QRectF(self.rect())
        draw_box(painter, rect, rect.height() / 2, ground)
        centre = Qt.AlignmentFlag.AlignCenter
        draw_text(painter, rect, self._text, Type.CAPTION, colour=ink, align=centre, elide=False)
        painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class KeyCap(QWidget):
    """The name of a key, drawn as its cap."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(key)
        on_theme(self._restyle)

    def text(self) -> str:
        """Return the name of the key."""
        return self._key

    def sizeHint(self) -> QSize:
        height = max(theme().px(23), line_height(Type.CAPTION) + 4)
        return QSize(max(text_width(self._key, Type.CAPTION, SEMIBOLD) + 14, height), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        draw_box(painter, rect, 5, "line2")
        draw_box(painter, rect.adjusted(0, 0, 0, -1), 5, "surface", "line2")
        face = rect.adjusted(0, 0, 0, -1)
        centre = Qt.AlignmentFlag.AlignCenter
        draw_text(painter, face, self._key, Type.CAPTION, SEMIBOLD, align=centre, elide=False)
        painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
