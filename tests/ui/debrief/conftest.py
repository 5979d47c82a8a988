"""What the debrief is opened on: a session, its state, a navigator that keeps what it is asked."""

import pytest
from PySide6.QtCore import QSettings, Qt

from reseau_desktop.ui.app_state import AppState, Navigator


@pytest.fixture
def state(qapp, session, tmp_path):
    """The bridge to the session, in English."""
    made = AppState(session, "en", QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    yield made
    made.stop()


@pytest.fixture
def navigator(qapp):
    """What pages ask for, kept in `asked`."""
    made = Navigator()
    made.asked = []
    made.toast_wanted.connect(lambda text, undo: made.asked.append(("toast", text, undo)))
    made.problem.connect(lambda error: made.asked.append(("problem", error)))
    made.page_wanted.connect(lambda key: made.asked.append(("page", key)))
    return made


@pytest.fixture
def show(qtbot):
    """Show a widget off screen at a size, and give it back."""

    def shown(widget, size=(800, 600)):
        qtbot.addWidget(widget)
        widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        widget.resize(*size)
        widget.show()
        return widget

    return shown
