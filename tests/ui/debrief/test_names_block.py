"""The names given: rows that grow, known people recognised, permissions in their order."""

import pytest
from PySide6.QtCore import Qt

from reseau_desktop.domain.debriefing import NameGiven
from reseau_desktop.domain.introduction import Permissions
from reseau_desktop.domain.vocabulary import Asked
from reseau_desktop.ui.debrief.known_people import KnownPeople
from reseau_desktop.ui.debrief.names_block import NamesBlock
from tests.helpers.databases import person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # the list that opens off screen

NADIA = NameGiven(
    "Nadia Ferrouka",
    "Responsable achats",
    "Grains, Noix et fils",
    Permissions(note=True, contact=True),
    Asked.INDIRECT,
    same_job_elsewhere=True,
    link="same trade union",
    words="you helped me a lot",
)


@pytest.fixture
def block(state, show):
    return show(NamesBlock(state))


def test_three_rows_wait_and_say_nothing(block):
    assert len(block.rows) == 3
    assert block.values() == ()


def test_what_is_set_comes_back_whole(block):
    block.set_values((NADIA, NameGiven("Olivier")))
    assert block.values() == (NADIA, NameGiven("Olivier"))
    assert len(block.rows) == 3


def test_a_row_comes_when_the_last_one_is_filled(block, qtbot):
    block.set_values((NADIA, NameGiven("Olivier")))
    with qtbot.waitSignal(block.edited):
        block.rows[2].name.insert("Zoé")
    assert len(block.rows) == 4
    assert [one.name for one in block.values()] == ["Nadia Ferrouka", "Olivier", "Zoé"]


def test_job_and_company_are_parted_at_the_last_comma(block, qtbot):
    qtbot.keyClicks(block.rows[0].name, "Olivier")
    qtbot.keyClicks(block.rows[0].work, "Buyer, food and drink, Trois Sentes")
    found = block.values()[0]
    assert (found.job, found.company) == ("Buyer, food and drink", "Trois Sentes")


def test_work_alone_is_a_job(block, qtbot):
    qtbot.keyClicks(block.rows[0].work, "Buyer")
    assert (block.values()[0].job, block.values()[0].company) == ("Buyer", "")


def test_a_later_permission_takes_the_first_with_it(block, qtbot):
    row = block.rows[0]
    qtbot.keyClicks(row.name, "Olivier")
    qtbot.mouseClick(row.ticks[1], Qt.MouseButton.LeftButton)
    assert block.values()[0].permissions == Permissions(note=True, contact=True)


def test_nothing_is_left_without_the_first_permission(block):
    block.set_values((NADIA,))
    block.rows[0].ticks[0].click()
    assert block.values()[0].permissions == Permissions()


def test_a_whole_known_name_is_that_person(block, session, qtbot):
    known = person(session, "Inès", "Valmont", org="Ville", title="Cheffe de projet")
    row = block.rows[0]
    qtbot.keyClicks(row.name, "ines valmont")
    row.name.editingFinished.emit()
    assert block.values()[0] == NameGiven("Inès Valmont", "Cheffe de projet", "Ville", contact_id=known)


def test_somebody_else_of_the_same_name_may_be_meant(block, session, qtbot):
    person(session, "Inès", "Valmont")
    row = block.rows[0]
    row.name.insert("Inès Valmont")
    row.name.editingFinished.emit()
    row.other.click()
    row.name.editingFinished.emit()
    assert block.values()[0].contact_id is None


def test_two_of_the_same_name_are_not_guessed(block, session, qtbot):
    person(session, "Inès", "Valmont")
    person(session, "Inès", "Valmont")
    block.rows[0].name.insert("Inès Valmont")
    block.rows[0].name.editingFinished.emit()
    assert block.values()[0].contact_id is None


def test_another_name_is_another_person(block, session, qtbot):
    person(session, "Inès", "Valmont")
    block.rows[0].name.insert("Inès Valmont")
    block.rows[0].name.editingFinished.emit()
    qtbot.keyClicks(block.rows[0].name, "d")
    assert block.values()[0].contact_id is None


def test_known_people_are_offered_by_any_word_of_their_name(state, session):
    person(session, "Inès", "Valmont")
    giver = person(session, "Hélène", "Valmont")
    people = KnownPeople(state)
    people.set_giver(giver)
    assert [one.name for one in people.matching("valm")] == ["Inès Valmont"]
    assert [one.name for one in people.matching("INÈ")] == ["Inès Valmont"]
    assert people.matching("v") == []


def test_a_person_offered_may_be_chosen_with_the_keys(block, session, qtbot):
    known = person(session, "Inès", "Valmont", org="Ville")
    row = block.rows[0]
    row.name.setFocus()
    qtbot.keyClicks(row.name, "valm")
    popup = row._completer.popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert block.values()[0].contact_id == known
    assert row.name.text() == "Inès Valmont"


def test_words_stay_locked_while_the_name_may_not_be_used(block, session, show):
    block.set_giver(person(session, "Hélène", "Brassaronde"))
    block.set_values((NADIA, NameGiven("Olivier Castagnoux", permissions=Permissions(True, True, True))))
    assert block.lock.isVisible()
    assert "“on behalf of Hélène” stay locked in messages to Nadia" in block.lock.accessibleName()
    block.rows[0].ticks[2].click()
    assert not block.lock.isVisible()


def test_the_permissions_say_their_words_when_there_is_no_room_beside(block, qtbot):
    assert block.rows[0].ticks[0].text() == ""
    block.resize(400, 600)
    qtbot.waitUntil(lambda: block.rows[0].ticks[0].text() == "note")
    assert not block.heads[0].isVisible()


def test_how_it_was_asked_is_folded_until_wanted(block, qtbot):
    row = block.rows[0]
    assert not row.more.isVisible()
    qtbot.keyClicks(row.name, "Olivier")
    row.more.click()
    assert row.asked.isVisible()
    row.asked.part("direct").click()
    assert block.values()[0].asked is Asked.DIRECT
