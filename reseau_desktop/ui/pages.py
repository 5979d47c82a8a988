"""What a page of the main window is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ..domain.changes import Changes
from .app_state import AppState, Navigator


class AppPage(QWidget):
    """A page: it is built once, when first shown, and told of every change while it is shown.

    A hidden page is told when it is shown again, with `Changes(everything=True)`.
    """

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__()
        self.state = state
        self.navigator = navigator
        self._stale = True
        state.changed.connect(self._on_changed)

    def refresh(self, changes: Changes) -> None:
        """Read anew what `changes` concerns; each page says how."""
        raise NotImplementedError

    def stop(self) -> None:
        """End what the page has going on outside the window, which is closing."""

    def home(self) -> None:
        """Go back to what the page shows first: its item in the sidebar was chosen while it is shown."""

    def flush(self) -> None:
        """Save what is typed and not saved yet, before a step is undone."""

    def showEvent(self, event: object) -> None:
        """Read what changed while the page was hidden."""
        super().showEvent(event)  # type: ignore[arg-type]
        if self._stale:
            self._stale = False
            self.refresh(Changes(everything=True))

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible():
            self.refresh(changes)
        else:
            self._stale = True
