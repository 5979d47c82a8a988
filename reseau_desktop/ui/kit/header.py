"""Titles: of the page with its acts, of a section with its note."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from reseau_desktop.ui.kit.adaptive import WordsAndActs
from reseau_desktop.ui.kit.layouts import FlowLayout, clear_layout, flow, hbox, vbox
from reseau_desktop.ui.kit.text import Label


class PageHeader(QWidget):
    """Crumb, title and one line of context; the acts on the right, or under them when the page is narrow."""

    def __init__(self, title: str, context: str = "", actions: Sequence[QWidget] = (), crumb: str = "") -> None:
        super().__init__()
        self._crumb = Label(crumb, "caption", wrap=True)
        self._title = Label(title, "title", wrap=True)
        self._context = Label(context, "sub", wrap=True)
        self._words = QWidget()
        vbox(self._crumb, self._title, self._context, gap=2, on=self._words)
        self._acts = flow(*actions, gap=10, align="right")
        if not actions:
            self._acts.hide()
        self._line = WordsAndActs(self._words, self._acts, self._room, gap=10)
        vbox(self._line, on=self)
        self.set_words(title, context, crumb)

    def set_words(self, title: str, context: str = "", crumb: str = "") -> None:
        """Change the title, the line of context and the crumb; empty ones take no room."""
        self._title.setText(title)
        self._context.setText(context)
        self._crumb.setText(crumb)
        self._context.setVisible(bool(context))
        self._crumb.setVisible(bool(crumb))
        self.setAccessibleName(title)

    def title(self) -> str:
        """Return the title shown."""
        return self._title.text()

    def context(self) -> str:
        """Return the line of context shown."""
        return self._context.text()

    def set_actions(self, actions: Sequence[QWidget]) -> None:
        """Put other acts on the right; the ones before are deleted."""
        layout = self._acts.layout()
        if isinstance(layout, FlowLayout):
            clear_layout(layout)
            for action in actions:
                layout.addWidget(action)
        self._acts.setVisible(bool(actions))
        self._line.arrange()

    def _room(self) -> int:
        context = min(self._context.sizeHint().width(), self.width() // 2)
        return max(self._title.sizeHint().width(), context)


class SectionTitle(QWidget):
    """The title of a section: its number when there is one, a note or acts on the right."""

    def __init__(
        self,
        title: str,
        note: str = "",
        actions: Sequence[QWidget] = (),
        *,
        number: str = "",
        role: str = "bold",
    ) -> None:
        super().__init__()
        self._title = Label(title, role, wrap=True)
        self._note = Label(note, "caption", wrap=True, align=Qt.AlignmentFlag.AlignRight)
        if not note:
            self._note.hide()
        count = [Label(number, "caption-bold")] if number else []
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        hbox(*count, (self._title, 1), self._note, *actions, on=self)
        self.setAccessibleName(title)

    def set_words(self, title: str, note: str = "") -> None:
        """Change the title and the note; an empty note takes no room."""
        self._title.setText(title)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.setAccessibleName(title)
