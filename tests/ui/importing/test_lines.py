"""The lines of a card: made once, shown for one card after another."""

from __future__ import annotations

from itertools import pairwise

from reseau_desktop.ui.kit.theme import theme
from tests.helpers.shots import settle
from tests.ui.importing.conftest import ANNA_AGAIN, card


def test_a_card_of_fewer_fields_shows_none_of_the_one_before(desk):
    desk.open_cards(
        card("a", "Anna Morel", "TITLE:Buyer", "TEL:1", "TEL:2", "NOTE:Long"), card("z", "Zoé Roux", "TEL:3")
    )
    lines = desk.preview.detail.lines
    seen = [len(lines.lines)]
    desk.preview.list.go(1)
    seen.append(len(lines.lines))
    settle()
    body = lines.lines[0].parentWidget()
    assert seen[0] > seen[1]
    assert [cell.words() for view in lines.lines for cell in view.cells] == ["Zoé Roux", "3"]
    assert len([one for one in body.children() if not one.isHidden()]) == seen[1]
    assert lines.lines[-1].geometry().bottom() + 1 == body.height()


def test_the_lines_stand_one_under_the_other_at_any_size_of_text(known):
    desk = known
    desk.open_cards(ANNA_AGAIN.replace("TITLE:", f"NOTE:{'A long note. ' * 30}\r\nTITLE:"))
    lines = desk.preview.detail.lines
    for scale in (1.5, 1.0):
        theme().set_scale(scale)
        settle()
        for above, below in pairwise(lines.lines):
            assert above.geometry().bottom() + 1 == below.y()
        for view in lines.lines:
            assert all(cell.height() >= cell.heightForWidth(cell.width()) for cell in view.cells)
