"""The differences of a card, field by field: what is in Réseau, what is in the file, which is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ...services.comparing import FieldLine
from ..kit import Label, Separator, on_theme, theme, vbox
from ..kit.tabbing import Placed
from ..kit.tokens import Size
from . import words
from .line_view import RESULT, LineView

MOST_LINES = 60
"""Lines shown of one card; a card made to hurt may have thousands."""

USUAL_LINES = 12
"""Lines that most cards do not pass."""

_NARROW = 560


class FieldLines(QWidget):
    """All lines of a card under their heads; `picked` gives a line and which side of it was clicked.

    `grown`: parts were made that Tab has to find.
    """

    picked = Signal(object, bool)
    grown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._heads = QWidget()
        self._grid = QGridLayout(self._heads)
        self._grid.setContentsMargins(16, 8, 14, 7)
        self._grid.setHorizontalSpacing(10)
        self._field = Label(self.tr("Field"), "caption-bold")
        self._sides = words.side_names()
        self._here, self._source = (Label(one, "caption-bold") for one in self._sides)
        self._result = Label(self.tr("Result"), "caption-bold")
        self._rest = Label("", "caption")
        self._body = _Body()
        self._rule = Separator()
        vbox(self._heads, self._rule, self._body, self._rest, gap=0, on=self)
        self._shown: list[FieldLine] = []
        self._told = 0
        self._both = True
        self._arranged: tuple[bool, bool] | None = None
        on_theme(self._restyle)

    @property
    def lines(self) -> list[LineView]:
        """The lines that are shown, from above."""
        return self._body.lines[: len(self._shown)]

    def prepare(self) -> None:
        """Make one line before it is needed, unless there are as many as most cards have."""
        if len(self._body.lines) < USUAL_LINES:
            self._make().prepare()
            if len(self._body.lines) == USUAL_LINES:
                self._tell_grown()

    def set_sides(self, names: tuple[str, str]) -> None:
        """Call the two sides so, from the next lines shown on."""
        self._sides = names
        for label, text in zip((self._here, self._source), names, strict=True):
            label.setText(text)

    def show_lines(
        self, lines: Sequence[FieldLine], *, both: bool, choosable: bool = False, apart: bool = False
    ) -> None:
        """Show these lines; `both`: with what is in Réseau, `choosable`: to choose from, `apart`: as two contacts."""
        self._both = both
        self._shown = list(lines[:MOST_LINES])
        while len(self._body.lines) < len(self._shown):
            self._make()
        for at, (view, line) in enumerate(zip(self._body.lines, self._shown, strict=False)):
            view.set_sides(self._sides, first=at == 0)
            view.show_line(line, both=both, choosable=choosable, apart=apart)
        rest = len(lines) - len(self._shown)
        self._rest.setText(self.tr("and %n more line(s)", "", rest) if rest else "")
        self._rest.setVisible(rest > 0)
        self._arrange()
        self._body.show_first(len(self._shown))
        if len(self._shown) > self._told:
            self._tell_grown()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _tell_grown(self) -> None:
        self._told = len(self._body.lines)
        self.grown.emit()

    def _make(self) -> LineView:
        at = len(self._body.lines)
        view = LineView(self._body)
        view.picked.connect(lambda side: self.picked.emit(self._shown[at], side))
        self._body.lines.append(view)
        view.setVisible(False)
        return view

    def _arrange(self) -> None:
        wide = self.width() >= theme().px(_NARROW)
        self._body.set_wide(wide)
        if self._arranged == (wide, self._both):
            return
        self._arranged = wide, self._both
        self._heads.setVisible(wide)
        self._rule.setVisible(wide)
        heads = [self._here, self._source] if self._both else [self._source]
        for label in (self._field, self._here, self._source, self._result):
            self._grid.removeWidget(label)
            label.setVisible(False)
        self._grid.addWidget(self._field, 0, 0)
        for column in (1, 2):
            self._grid.setColumnStretch(column, 1 if column <= len(heads) else 0)
        for column, label in enumerate(heads, 1):
            self._grid.addWidget(label, 0, column)
        if self._both:
            self._grid.addWidget(self._result, 0, 3)
        for label in (self._field, *heads, *([self._result] if self._both else [])):
            label.setVisible(True)

    def _restyle(self) -> None:
        self._field.setFixedWidth(theme().px(Size.LABEL_COLUMN))
        self._result.setFixedWidth(theme().px(RESULT))
        self._arrange()


class _Body(Placed):
    """The lines one under the other; those after the first `count` wait for a card that has more."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[LineView] = []
        self._count = 0
        self._wide = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        on_theme(self._restyle)

    def parts(self) -> Sequence[QWidget]:
        """The lines, in the order of Tab."""
        return self.lines

    def show_first(self, count: int) -> None:
        """Show so many lines, which were told what to show."""
        self._count = count
        for line in self.lines:
            line.set_wide(self._wide)
        self._place()
        for at, line in enumerate(self.lines):
            if line.isHidden() != (at >= count):
                line.setVisible(at < count)
        self.updateGeometry()

    def set_wide(self, wide: bool) -> None:
        """Lay both sides of all lines beside each other, or one under the other."""
        if wide != self._wide:
            self._wide = wide
            self.show_first(self._count)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(line.heightForWidth(width) for line in self._seen())

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(max((line.minimumSizeHint().width() for line in self._seen()), default=0), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _seen(self) -> list[LineView]:
        return self.lines[: self._count]

    def _place(self) -> None:
        top = 0
        for line in self._seen():
            tall = line.heightForWidth(self.width())
            line.setGeometry(0, top, self.width(), tall)
            line.place()
            top += tall

    def _restyle(self) -> None:
        QTimer.singleShot(0, self, self._lay_anew)

    def _lay_anew(self) -> None:
        """The theme has changed, and by now for all that is in the lines."""
        for line in self.lines:
            line.forget_sizes()
        self.show_first(self._count)
