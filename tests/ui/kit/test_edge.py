from PySide6.QtCore import QPoint, Qt

from reseau_desktop.ui.kit import DetailPane, Page, PaneEdge, SplitPage
from reseau_desktop.ui.kit.page import LEAST_PANE, MOST_PANE


def split(shown, width=1200):
    page = SplitPage(Page(), DetailPane("Person"), PaneEdge())
    return shown(page, width, 600)


def test_the_arrow_keys_move_the_edge(shown, qtbot):
    page = split(shown)
    before = page.pane.width()
    qtbot.keyClick(page.edge, Qt.Key.Key_Left)
    assert page.pane.width() == before + 16
    qtbot.keyClick(page.edge, Qt.Key.Key_Right)
    assert page.pane.width() == before


def test_pulling_changes_the_width_within_bounds(shown, qtbot):
    page = split(shown)
    qtbot.mousePress(page.edge, Qt.MouseButton.LeftButton, pos=QPoint(2, 50))
    qtbot.mouseMove(page.edge, QPoint(-60, 50))
    qtbot.mouseRelease(page.edge, Qt.MouseButton.LeftButton)
    assert page.pane.own_width() > 330
    for _ in range(60):
        page.edge.moved.emit(-16)
    assert page.pane.own_width() == LEAST_PANE
    for _ in range(60):
        page.edge.moved.emit(16)
    assert page.pane.own_width() == MOST_PANE


def test_under_the_page_there_is_no_edge(shown):
    assert not split(shown, 600).edge.isVisible()
    assert split(shown).edge.isVisible()
