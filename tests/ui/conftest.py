"""What the tests of pages and of the window share."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings

from reseau_desktop.ui.app_state import AppState, Navigator
from reseau_desktop.ui.kit import theme
from reseau_desktop.ui.translations import install_language


@pytest.fixture
def english(qapp):
    """English, light, at 100 %; French formats again afterwards."""
    theme().set_mode("light")
    theme().set_scale(1.0)
    install_language(qapp, "en")
    yield
    install_language(qapp, "fr")
    theme().set_mode("light")
    theme().set_scale(1.0)


@pytest.fixture
def settings(tmp_path):
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def state(english, session, settings):
    made = AppState(session, "en", settings)
    yield made
    made.stop()


@pytest.fixture
def asked():
    """What a page asked of the window, in order."""
    return []


@pytest.fixture
def navigator(qapp, asked):
    made = Navigator()
    made.toast_wanted.connect(lambda text, undo: asked.append(("toast", text, undo)))
    made.problem.connect(lambda error: asked.append(("problem", error.message.key)))
    made.page_wanted.connect(lambda key: asked.append(("page", key)))
    made.contact_wanted.connect(lambda number: asked.append(("contact", number)))
    made.call_wanted.connect(lambda number: asked.append(("call", number)))
    made.plan_wanted.connect(lambda number: asked.append(("plan", number)))
    made.sheet_wanted.connect(lambda number: asked.append(("sheet", number)))
    made.blank_sheet_wanted.connect(lambda: asked.append(("blank sheet",)))
    made.debrief_wanted.connect(lambda number: asked.append(("debrief", number)))
    made.import_wanted.connect(lambda files: asked.append(("import", files)))
    made.writing_wanted.connect(lambda who, follow_up, *_more: asked.append(("write", who, follow_up)))
    made.new_contact_wanted.connect(lambda: asked.append(("new contact",)))
    return made


@pytest.fixture
def show(qtbot):
    """Show a page, with the keys, and return it."""

    def shown(page, size=(1220, 860)):
        qtbot.addWidget(page)
        page.resize(*size)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return shown
