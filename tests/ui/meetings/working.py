"""What a test needs before the keyboard reaches a widget."""

from PySide6.QtWidgets import QWidget

from tests.helpers.shots import settle


def work_in(widget: QWidget) -> None:
    """Make the window of the widget the active one, so that focus and shortcuts are those of a user."""
    widget.window().activateWindow()
    settle()
