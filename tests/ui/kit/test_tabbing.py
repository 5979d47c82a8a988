from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reseau_desktop.ui.kit import Label, LineField, ScrollColumn, button, flow, hbox, vbox
from reseau_desktop.ui.kit.tabbing import follow_layout, tab_stops


def test_tab_follows_the_page_and_not_the_order_of_making(shown, qtbot):
    last, area, middle = LineField("last"), ScrollColumn(), button("middle")
    first, inner = LineField("first"), LineField("inner")
    page = QWidget()
    area.column.addWidget(inner)
    vbox(hbox(Label("words"), first), flow(middle), area, last, on=page)
    shown(page, 300, 300)
    follow_layout(page)
    assert tab_stops(page) == [first, middle, inner, last]
    first.setFocus()
    passed = []
    for _ in range(3):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        passed.append(page.focusWidget())
    assert passed == [middle, inner, last]


def test_what_is_added_later_takes_its_place(shown, qtbot):
    first, last = LineField("first"), LineField("last")
    page = QWidget()
    column = vbox(first, last, on=page)
    shown(page, 300, 300)
    between = LineField("between")
    column.insertWidget(1, between)
    between.show()
    follow_layout(page)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert page.focusWidget() is between
