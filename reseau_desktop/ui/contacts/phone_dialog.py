"""“Send to my phone”: the card of one person as a code that a phone reads from the screen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QSizePolicy, QWidget

from ...services.to_phone import QUIET, PhoneCode
from ..app_state import AppState
from ..kit import Label, button, hbox, on_theme, theme, vbox
from .columns import no_name

_LEAST_STEP, _USUAL_STEP = 3, 5
_WIDTH = 420
_ROOM = 480
"""Pixels that a code takes on a small screen, if it can."""


class CodePicture(QWidget):
    """The code, black on white in light and in dark, with its quiet zone; as large as there is room."""

    def __init__(self, modules: tuple[tuple[bool, ...], ...], name: str) -> None:
        super().__init__()
        self._modules = modules
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def side(self) -> int:
        """The modules on a side, with the quiet zone."""
        return len(self._modules) + 2 * QUIET

    def sizeHint(self) -> QSize:
        side = max(_LEAST_STEP, min(_USUAL_STEP, _ROOM // self.side())) * self.side()
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        side = _LEAST_STEP * self.side()
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint whole pixels of the screen to a module: a blurred edge is hard to read."""
        ratio = self.devicePixelRatioF()
        room = min(self.width(), self.height()) * ratio
        step = max(1, int(room // self.side())) / ratio
        size = step * self.side()
        left, top = _whole((self.width() - size) / 2, ratio), _whole((self.height() - size) / 2, ratio)
        painter = QPainter(self)
        painter.fillRect(QRectF(left, top, size, size), QColor(Qt.GlobalColor.white))
        for row, line in enumerate(self._modules, QUIET):
            for column, dark in enumerate(line, QUIET):
                if dark:
                    module = QRectF(left + column * step, top + row * step, step, step)
                    painter.fillRect(module, QColor(Qt.GlobalColor.black))


def _whole(place: float, ratio: float) -> float:
    """A place moved to a whole pixel of the screen."""
    return round(place * ratio) / ratio


class PhoneDialog(QDialog):
    """Shows the code of one person, how to read it, and what was left out for it to be read."""

    def __init__(self, state: AppState, code: PhoneCode, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Send to my phone"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = code.name or no_name()
        self.picture = CodePicture(code.modules, self.tr("QR code of the card of %1").replace("%1", name))
        how = self.tr("Point the camera of your phone at the code, then add the contact it offers.")
        self.left_out = Label(", ".join(state.words(one) for one in code.left_out), "dense-sub", wrap=True)
        close = button(self.tr("Close"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        vbox(
            Label(name, "section", wrap=True), Label(how, "dense-sub", wrap=True), (self.picture, 1),
            *self._left_out(), 4, hbox(None, close), gap=8, margins=(20, 18, 20, 16), on=self,
        )  # fmt: skip
        on_theme(self._restyle)

    def _left_out(self) -> list[QWidget]:
        """What did not fit, under its title; nothing when everything did."""
        if not self.left_out.text():
            return []
        return [Label(self.tr("Left out, for the code to stay easy to read"), "dense-bold", wrap=True), self.left_out]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Never be lower than the words need at this width."""
        super().resizeEvent(event)
        self.setMinimumHeight(self._least_height(event.size().width()))

    def _least_height(self, width: int) -> int:
        """The height that words and code need at a width: of itself, Qt asks for the width alone."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else 0

    def _restyle(self) -> None:
        palette = self.palette()
        palette.setColor(self.backgroundRole(), theme().colour("surface"))
        self.setPalette(palette)
        width = max(theme().px(_WIDTH), self.picture.sizeHint().width() + 40)
        self.resize(width, self._least_height(width))
