from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.ui.kit import (
    Chip,
    Columns,
    DetailPane,
    Label,
    LineField,
    Page,
    PageHeader,
    Segmented,
    SplitPage,
    button,
    clear_layout,
    flow,
    vbox,
)
from tests.helpers.shots import settle


def test_a_flow_is_one_line_when_there_is_room_and_more_when_not(shown):
    line = shown(flow(*(button(f"Bouton {i}", small=True) for i in range(4))), 900, 40)
    tops = {child.y() for child in line.findChildren(QWidget)}
    assert len(tops) == 1
    line.resize(220, 200)
    settle()
    children = line.findChildren(QWidget)
    assert len({child.y() for child in children}) > 1
    assert all(line.rect().contains(child.geometry()) for child in children)


def test_a_flow_aligns_right_and_gives_the_rest_to_what_grows(shown):
    last = button("Voir", small=True)
    right = shown(flow(button("Reporter", small=True), last, align="right"), 600, 40)
    assert right.layout().count() == 2
    assert last.geometry().right() == 599
    field = LineField("", "Rechercher")
    line = shown(flow(field, button("Voir", small=True)), 600, 40)
    assert line.findChildren(QWidget)[-1].geometry().right() == 599


def test_a_part_that_wraps_gets_the_height_it_needs(shown):
    choice = Segmented([("a", "asked directly"), ("b", "asked indirectly"), ("c", "offered")])
    holder = shown(flow(choice, Chip("x")), 220, 200)
    settle()
    assert choice.height() == choice.heightForWidth(choice.width())
    assert choice.part("c").geometry().bottom() < choice.height()
    assert holder.heightForWidth(220) >= choice.height()


def test_hidden_parts_take_no_room(shown):
    parts = [button(f"Bouton {i}", small=True) for i in range(3)]
    line = shown(flow(*parts), 900, 40)
    whole = line.sizeHint().width()
    parts[0].hide()
    settle()
    assert line.sizeHint().width() < whole


def test_clearing_a_layout_deletes_what_was_in_it(shown):
    holder = QWidget()
    layout = vbox(Label("un"), vbox(Label("deux")), 12, None, on=holder)
    shown(holder, 100, 100)
    clear_layout(layout)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert layout.count() == 0
    assert holder.findChildren(Label) == []


def test_columns_stack_when_narrow(shown):
    columns = shown(Columns(QWidget(), QWidget()), 900, 100)
    assert columns.is_wide()
    columns.resize(500, 100)
    settle()
    assert not columns.is_wide()


def test_the_acts_of_a_page_go_under_its_title(shown):
    header = PageHeader("Contacts", "13 personnes", (button("Trier les nouveaux"), button("Nouveau contact")))
    shown(header, 900, 60)
    acts = header.findChildren(type(button("x")))
    assert acts[0].mapTo(header, acts[0].rect().topLeft()).y() < 40
    header.resize(330, 200)
    settle()
    assert acts[0].mapTo(header, acts[0].rect().topLeft()).y() >= 40


def test_the_words_of_a_header_change_and_empty_ones_take_no_room(shown):
    header = shown(PageHeader("Contacts", "13 personnes", crumb="Réseau"), 600, 80)
    tall = header.sizeHint().height()
    header.set_words("Suivi")
    settle()
    assert header.title() == header.accessibleName() == "Suivi"
    assert header.sizeHint().height() < tall
    header.set_actions((button("Voir"),))
    settle()
    assert header.sizeHint().height() >= 36


def split(shown, width):
    page, pane = Page(scroll=True), DetailPane("Nadia Ferrouka")
    page.column.addWidget(Label("Une liste", wrap=True))
    for _ in range(30):
        pane.column.addWidget(Label("Un échange", wrap=True))
    return shown(SplitPage(page, pane), width, 400)


def test_the_pane_is_330_wide_beside_the_page(shown):
    both = split(shown, 1200)
    assert not both.is_narrow()
    assert both.pane.width() == 330
    assert both.pane.geometry().right() == 1199


def test_the_pane_goes_under_when_the_window_is_narrow_or_the_font_large(shown, look):
    both = split(shown, 1200)
    look.set_scale(2.0)
    settle()
    assert both.is_narrow()
    assert both.pane.y() >= both.main.geometry().bottom()
    assert both.pane.area.height() >= both.pane.area.content.sizeHint().height()
    look.set_scale(1.0)
    settle()
    assert not both.is_narrow()
    both.resize(700, 400)
    settle()
    assert both.is_narrow()


def test_an_empty_pane_is_folded(shown):
    both = split(shown, 1200)
    both.pane.hide()
    settle()
    assert both.main.width() == 1200
