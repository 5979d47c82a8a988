"""A person in small: avatar, level of the real link, item of the timeline."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from reseau_desktop.ui.kit.icons import IconLabel
from reseau_desktop.ui.kit.layouts import TOP, hbox, vbox
from reseau_desktop.ui.kit.painting import LEVELS, draw_avatar, draw_dots, draw_text, initials
from reseau_desktop.ui.kit.text import Label, line_height, text_width
from reseau_desktop.ui.kit.theme import on_theme, theme
from reseau_desktop.ui.kit.tokens import Type


class Avatar(QWidget):
    """A disc with the initials of ``name``, or with its photo."""

    def __init__(self, name: str, size: int = 48, photo: QPixmap | None = None) -> None:
        super().__init__()
        self._name, self._size, self._photo = name, size, photo
        self.set_person(name, photo)
        on_theme(self._restyle)

    def set_person(self, name: str, photo: QPixmap | None = None) -> None:
        """Show another person."""
        self._name = name
        self._photo = photo if photo is not None and not photo.isNull() else None
        self.setAccessibleName(name)
        self.update()

    def letters(self) -> str:
        """Return the initials shown."""
        return initials(self._name)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self._photo is None:
            draw_avatar(painter, rect, self.letters())
        else:
            self._paint_photo(painter, self._photo, rect)
        painter.end()

    def _paint_photo(self, painter: QPainter, photo: QPixmap, rect: QRectF) -> None:
        ratio = self.devicePixelRatioF()
        side = round(rect.width() * ratio)
        scaled = photo.scaled(
            QSize(side, side),
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        left, top = (scaled.width() - side) // 2, (scaled.height() - side) // 2
        path = QPainterPath()
        path.addEllipse(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(path)
        painter.drawPixmap(rect, scaled, QRectF(left, top, side, side))

    def _restyle(self) -> None:
        side = theme().px(self._size)
        self.setFixedSize(side, side)
        self.update()


class RelationDots(QWidget):
    """The level of a real link: four dots, ``level`` of them filled, and its word."""

    def __init__(self, level: int, word: str) -> None:
        super().__init__()
        self._level, self._word = level, word
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_level(level, word)
        on_theme(self._restyle)

    def set_level(self, level: int, word: str) -> None:
        """Show another level, 0 to 4, and its word."""
        self._level, self._word = min(LEVELS, max(0, level)), word
        self.setAccessibleName(f"{word}, {self._level}/{LEVELS}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        k = theme().scale
        dots = round(42 * k)
        word = text_width(self._word, Type.CAPTION) + theme().px(10) if self._word else 0
        return QSize(dots + word, max(line_height(Type.CAPTION), theme().px(18)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        taken = draw_dots(painter, 0, self.height() / 2, self._level)
        rect = QRectF(self.rect()).adjusted(taken + theme().px(10), 0, 2, 0)
        draw_text(painter, rect, self._word, Type.CAPTION, colour="sub", elide=False)
        painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class TimelineItem(QWidget):
    """One exchange: date, icon of its kind, the fact, and what was said underneath."""

    def __init__(self, date: str, icon: str, fact: str, quote: str = "") -> None:
        super().__init__()
        self._date = Label(date, "caption", wrap=True)
        words = vbox(Label(fact, "dense", wrap=True), gap=0)
        if quote:
            words.addWidget(Label(quote, "caption", wrap=True))
        hbox((self._date, 0, TOP), (IconLabel(icon, "sub", 16), 0, TOP), (words, 1), gap=6, on=self)
        self.setAccessibleName(", ".join(part for part in (date, fact, quote) if part))
        on_theme(self._restyle)

    def _restyle(self) -> None:
        self._date.setFixedWidth(theme().px(50))
