"""What a page of the main window is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ..domain.changes import Changes
from .app_state import AppState, Navigator


class AppPage(QWidget):
    """A page: it is built once, when first shown, and told of every change while it is shown.

    A hidden page catches up when it is shown again.
    """

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__()
        self.state = state
        self.navigator = navigator
        self._missed = Changes(everything=True)
        state.changed.connect(self._on_changed)

    def refresh(self, changes: Changes) -> None:
        """Read anew what `changes` concerns; each page says how."""
        raise NotImplementedError

    def catch_up(self, missed: Changes) -> None:
        """Read anew what changed while the page was hidden: everything, unless the page knows better."""
        del missed
        self.refresh(Changes(everything=True))

    def stop(self) -> None:
        """End what the page has going on outside the window, which is closing."""

    def home(self) -> None:
        """Go back to what the page shows first: its item in the sidebar was chosen while it is shown."""

    def flush(self) -> None:
        """Save what is typed and not saved yet, before a step is undone."""

    def showEvent(self, event: object) -> None:
        """Read what changed while the page was hidden."""
        super().showEvent(event)  # type: ignore[arg-type]
        missed, self._missed = self._missed, Changes()
        if missed:
            self.catch_up(missed)

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible():
            self.refresh(changes)
        else:
            self._missed |= changes
