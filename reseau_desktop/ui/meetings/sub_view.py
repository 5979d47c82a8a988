"""A view of the meetings page: the list, a card, a form or the sheet, with the way back above its title."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...domain.changes import Changes
from ..app_state import AppState, Navigator
from ..kit import Label, PageHeader, Row, hbox, vbox


class SubView(QWidget):
    """A view of the page. `left` asks for the list; `leave` saves what is pending before another view comes."""

    left = Signal()

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__()
        self.state = state
        self.navigator = navigator

    def show_changes(self, changes: Changes) -> None:
        """Read anew what `changes` concerns; nothing by default."""

    def leave(self) -> None:
        """Save what is pending; nothing by default."""

    def close_inner(self) -> bool:
        """Close what is open inside the view, as Escape does; False when there is nothing."""
        return False


class ViewHead(QWidget):
    """The way back to the meetings, then title, context and acts."""

    back = Signal()

    def __init__(self, here: str, actions: Sequence[QWidget] = ()) -> None:
        """`here` is the last step of the way, in words."""
        super().__init__()
        name = self.tr("Meetings")
        self.way = Row(hbox(Label(name, "caption"), margins=(4, 1, 4, 1)), name=self.tr("Back to the meetings"))
        self.way.setToolTip(self.tr("Back to the meetings (Esc)"))
        self.way.activated.connect(self.back)
        crumb = hbox(self.way, 4, Label("\u203a", "caption"), 8, (Label(here, "caption", elide=True), 1), gap=0)
        crumb.setContentsMargins(-4, 0, 0, 0)
        self._header = PageHeader("", "", actions)
        vbox(crumb, self._header, gap=0, on=self)

    def set_words(self, title: str, context: str = "") -> None:
        """Change the title and the line under it."""
        self._header.set_words(title, context)
        self.setAccessibleName(title)

    def title(self) -> str:
        """The title shown."""
        return self._header.title()

    def context(self) -> str:
        """The line under the title."""
        return self._header.context()
