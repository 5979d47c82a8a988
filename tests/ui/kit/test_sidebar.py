import pytest
from PySide6.QtCore import Qt

from tests.helpers.gallery import PAGES, TOOLS, sidebar
from tests.helpers.shots import settle


@pytest.fixture
def side(shown):
    made = sidebar("today")
    shown(made, 216, 700)
    settle()
    return made


def test_the_sidebar_is_216_wide_and_names_every_page(side):
    assert side.width() == 216
    assert [side.item(key).accessibleName() for key, _, _ in PAGES + TOOLS] == [word for _, word, _ in PAGES + TOOLS]
    assert all(side.item(key).height() == 40 for key, _, _ in PAGES)


def test_down_and_up_move_from_page_to_page(side, qtbot):
    side.item("today").setFocus()
    with qtbot.waitSignal(side.chosen) as caught:
        qtbot.keyClick(side.item("today"), Qt.Key.Key_Down)
    assert caught.args == ["contacts"]
    with qtbot.waitSignal(side.chosen) as caught:
        qtbot.keyClick(side.item("contacts"), Qt.Key.Key_Up)
    assert caught.args == ["today"]


def test_a_click_asks_for_the_page_and_select_is_silent(side, qtbot):
    with qtbot.waitSignal(side.chosen) as caught:
        qtbot.mouseClick(side.item("settings"), Qt.MouseButton.LeftButton)
    assert caught.args == ["settings"]
    with qtbot.assertNotEmitted(side.chosen):
        side.select("network")
    assert side.selected() == "network"


def test_words_are_whole_at_twice_the_size(side, look):
    look.set_scale(2.0)
    settle()
    items = [side.item(key) for key, _, _ in PAGES + TOOLS]
    assert all(item.width() >= item.sizeHint().width() for item in items)
