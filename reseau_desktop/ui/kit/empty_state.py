"""What a page shows when it has nothing yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from reseau_desktop.ui.kit.buttons import Button
from reseau_desktop.ui.kit.icons import IconLabel
from reseau_desktop.ui.kit.layouts import FlowLayout, hbox, vbox
from reseau_desktop.ui.kit.text import Label
from reseau_desktop.ui.kit.theme import on_theme, theme

WIDTH = 420
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class EmptyState(QWidget):
    """Icon, one bold sentence, what to do, one primary button and at most two others, centred in its place."""

    def __init__(self, icon: str, title: str, text: str = "", actions: Sequence[Button] = ()) -> None:
        """ValueError with more than three acts."""
        if len(actions) > 3:
            raise ValueError("an empty state has at most three acts")
        super().__init__()
        self._title = Label(title, "name", wrap=True, align=_CENTRE)
        self._text = Label(text, "sub", wrap=True, align=_CENTRE)
        self._text.setVisible(bool(text))
        acts = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        acts.setSizePolicy(policy)
        layout = FlowLayout(acts, align="centre")
        for action in actions:
            layout.addWidget(action)
        acts.setVisible(bool(actions))
        self._column = QWidget()
        vbox(
            (IconLabel(icon, "sub", 32), 0, _CENTRE),
            6,
            self._title,
            self._text,
            8,
            hbox(None, acts, None),
            gap=4,
            on=self._column,
        )
        vbox(None, hbox(None, (self._column, 100), None), None, margins=(20, 30, 20, 30), on=self)
        self.setAccessibleName(f"{title} {text}".strip())
        on_theme(self._restyle)

    def set_words(self, title: str, text: str) -> None:
        """Change both sentences."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(f"{title} {text}".strip())

    def _restyle(self) -> None:
        self._column.setMaximumWidth(theme().px(WIDTH) + 60)
