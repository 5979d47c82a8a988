"""The parts of the form: chips, rows that grow, the slider."""

import pytest
from PySide6.QtCore import Qt

from reseau_desktop.domain.debriefing import Debrief, DiscoveryMade
from reseau_desktop.domain.vocabulary import DiscoveryKind
from reseau_desktop.ui.debrief.draft_codec import FormDraft
from reseau_desktop.ui.debrief.heard_sections import WordsSection
from reseau_desktop.ui.debrief.opinion_sections import AdviceSection
from reseau_desktop.ui.debrief.person_sections import OtherSection
from reseau_desktop.ui.debrief.talk_share import TalkShare
from tests.helpers.databases import TODAY

FORM = FormDraft(Debrief(1, TODAY))


@pytest.fixture
def words(show):
    section = show(WordsSection())
    for word in ("loop", "scope 3"):
        section.entry.insert(word)
        section.enter()
    return section


def test_a_word_becomes_a_chip_on_enter(words, qtbot):
    words.entry.setFocus()
    qtbot.keyClicks(words.entry, "rebate")
    qtbot.keyClick(words.entry, Qt.Key.Key_Return)
    assert words.words() == ("loop", "scope 3", "rebate")
    assert words.entry.text() == ""


def test_a_word_is_said_once(words):
    words.entry.insert("  Scope 3 ")
    words.enter()
    words.entry.insert("   ")
    words.enter()
    assert words.words() == ("loop", "scope 3")


def test_a_chip_goes_with_delete_and_the_focus_stays_near(words, qtbot):
    with qtbot.waitSignal(words.edited):
        qtbot.keyClick(words.chips[0], Qt.Key.Key_Delete)
    assert words.words() == ("scope 3",)
    assert words.focusWidget() is words.entry


def test_a_row_comes_when_one_goes_back_to_the_last(show, qtbot, qapp):
    section = show(AdviceSection())
    first = section.lines.rows[0]
    first.text.setFocus()
    assert len(section.lines.rows) == 1
    qtbot.keyClicks(first.text, "meet a cooperative")
    assert len(section.lines.rows) == 2
    section.lines.make_room(1)
    qapp.focusChanged.emit(None, first.intention)  # a window that is not on screen gets no focus
    assert len(section.lines.rows) == 2


def test_nothing_is_said_of_the_talk_until_the_slider_is_touched(show, qtbot):
    share = show(TalkShare())
    assert share.value() is None
    assert share.slider.accessibleName().endswith("not said")
    with qtbot.waitSignal(share.edited):
        share.slider.setValue(33)
    assert share.value() == 35
    assert share.slider.accessibleName().endswith("35%")


def test_pressing_the_slider_where_it_stands_says_it(show):
    share = show(TalkShare())
    share.slider.sliderPressed.emit()
    assert share.value() == 50


def test_r75_discoveries_are_typed_and_come_back(show, qtbot):
    section = show(OtherSection())
    assert section.is_blank(FORM)
    row = section.discoveries.rows[0]
    row.kind.set_value("sector")
    qtbot.keyClicks(row.text, "Re-use of packaging")
    form = section.into(FORM)
    assert form.debrief.discoveries == (DiscoveryMade(DiscoveryKind.SECTOR, "Re-use of packaging"),)
    assert not section.is_blank(form)
    again = show(OtherSection())
    again.show_form(form)
    assert again.into(FORM) == form
