import pytest

from reseau_desktop.ui.kit import theme


@pytest.fixture(autouse=True)
def look(qapp):
    """Start each test in the light theme at 100 %, and leave it so."""
    theme().set_mode("light")
    theme().set_scale(1.0)
    yield theme()
    theme().set_mode("light")
    theme().set_scale(1.0)


@pytest.fixture
def shown(qtbot):
    """Show a widget off screen and return it, laid out."""

    def show(widget, width=0, height=0):
        qtbot.addWidget(widget)
        if width:
            widget.resize(width, height or widget.sizeHint().height())
        with qtbot.waitExposed(widget):
            widget.show()
        return widget

    return show
