"""The targets of each axis: three lists, with the shortest recorded way to each line (R6, R28, R75)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea

from reseau_desktop.domain.introduction import Introduction, Permissions
from reseau_desktop.domain.project import Axis
from reseau_desktop.domain.target import TargetKind
from reseau_desktop.domain.vocabulary import DiscoveryKind
from reseau_desktop.services import approaching, learning, project, targets
from reseau_desktop.ui.kit import Chip, theme
from reseau_desktop.ui.project.page import ProjectPage
from reseau_desktop.ui.translations import install_language
from tests.helpers.databases import TODAY, person
from tests.helpers.robot import Robot
from tests.helpers.shots import settle

ALL = Permissions(note=True, contact=True, use_name=True)


@pytest.fixture
def axes(session):
    project.save_axes(session, [Axis(0, "Buying"), Axis(0, "Re-use")])
    return [one.id for one in session.network().axes]


@pytest.fixture
def page(state, navigator, show):
    def opened():
        made = show(ProjectPage(state, navigator))
        made.show_part("targets")
        settle()
        return made

    return opened


def put(qtbot, page, axis, kind, text):
    field = page.targets.lists[axis, kind].field
    field.setFocus()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle()
    return field


def reads(page, words):
    settle()
    return Robot(page.targets).reads(words)


def test_without_an_axis_one_is_asked_for(qtbot, page):
    opened = page()
    Robot(opened).press("Name an axis")
    assert opened.tabs.value() == "project"
    assert opened.focusWidget().accessibleName() == "Axis 1"


def test_a_target_is_added_by_the_keys_kept_and_taken_off(qtbot, session, axes, page):
    opened = page()
    field = put(qtbot, opened, axes[0], TargetKind.COMPANY, "Verrerie d'Amont")
    assert [(one.axis_id, one.kind, one.text) for one in targets.targets(session)] == [
        (axes[0], TargetKind.COMPANY, "Verrerie d'Amont")
    ]
    assert field.text() == ""
    assert reads(opened, "Nobody recorded leads there yet")
    Robot(opened).press("Take it off the list, Verrerie d'Amont")
    assert targets.targets(session) == []
    session.undo()
    assert reads(opened, "Verrerie d'Amont")


def test_nothing_typed_adds_nothing(qtbot, session, axes, page):
    put(qtbot, page(), axes[0], TargetKind.JOB, "  ")
    assert (targets.targets(session), session.history()[0].label.key) == ([], "label.project")


def test_the_shortest_way_is_named_and_leads_to_its_first_person(session, axes, page, asked):
    nadia, paul = person(session, "Nadia", "Ferrouka"), person(session, "Paul", "Vernay", org="ACME Verre")
    approaching.record_introduction(session, Introduction(0, nadia, paul, TODAY - timedelta(days=1), ALL))
    targets.add(session, axes[1], TargetKind.COMPANY, "acme")
    targets.add(session, axes[1], TargetKind.DECIDER, "", contact_id=paul)
    targets.add(session, axes[1], TargetKind.DECIDER, "", contact_id=nadia)
    opened = page()
    assert reads(opened, "^Nadia Ferrouka → Paul Vernay → acme$")
    assert reads(opened, "^Nadia Ferrouka → Paul Vernay$")
    assert reads(opened, "In your own circles")
    Robot(opened.targets).press("acme. Nadia Ferrouka → .*")
    assert asked == [("contact", nadia)]


def test_names_from_right_to_left_keep_the_order_of_the_way(session, axes, page):
    noa, dan = person(session, "נועה", "לוי"), person(session, "דן", "כהן", org="ACME")
    approaching.record_introduction(session, Introduction(0, noa, dan, TODAY - timedelta(days=1), ALL))
    targets.add(session, axes[0], TargetKind.COMPANY, "ACME")
    assert reads(page(), "^\u2068נועה לוי\u2069 → \u2068דן כהן\u2069 → ACME$")


def test_somebody_with_the_job_is_a_way_to_it(session, axes, page):
    person(session, "Paul", "Vernay", title="Acheteur vrac")
    targets.add(session, axes[0], TargetKind.JOB, "ACHETEUR")
    assert reads(page(), "^Paul Vernay → ACHETEUR$")


def test_who_decides_is_chosen_among_the_contacts_or_noted_in_words(qtbot, session, axes, page):
    paul = person(session, "Paul", "Vernay", org="ACME")
    opened = page()
    field = opened.targets.lists[axes[0], TargetKind.DECIDER].field
    field.setText("The head of buying")
    field.returnPressed.emit()
    qtbot.waitUntil(lambda: not field.text())
    field.setText("paul ver")
    field.textEdited.emit(field.text())
    field.returnPressed.emit()  # Return in the list of proposals reaches the field before the choice does
    field.take(0)
    qtbot.waitUntil(lambda: not field.text())
    assert [(one.text, one.contact_id) for one in targets.targets(session)] == [
        ("The head of buying", None),
        ("Paul Vernay", paul),
    ]


def test_what_was_discovered_is_offered_until_it_is_a_target(session, axes, page):
    learning.add_discovery(session, DiscoveryKind.COMPANY, "Atelier Trame")
    learning.add_discovery(session, DiscoveryKind.AREA, "Nantes")
    opened = page()
    chips = [one for one in opened.targets.findChildren(Chip) if one.isVisible()]
    assert [one.text() for one in chips] == ["Atelier Trame", "Atelier Trame"]
    chips[1].click()
    assert [(one.axis_id, one.text) for one in targets.targets(session)] == [(axes[1], "Atelier Trame")]
    settle()
    assert [one for one in opened.targets.findChildren(Chip) if one.isVisible()] == []


def test_what_is_being_typed_stays_when_something_changes(qtbot, session, axes, page):
    opened = page()
    field = opened.targets.lists[axes[0], TargetKind.JOB].field
    field.setText("Buyer of")
    targets.add(session, axes[0], TargetKind.COMPANY, "ACME")
    assert opened.targets.lists[axes[0], TargetKind.JOB].field.text() == "Buyer of"
    assert reads(opened, "^ACME$")


def test_a_refusal_is_said(qtbot, session, axes, page, asked):
    opened = page()
    session.store.rows("PRAGMA query_only = 1")
    field = put(qtbot, opened, axes[0], TargetKind.COMPANY, "ACME")
    assert (asked, field.text()) == ([("problem", "database.read_only")], "ACME")
    session.store.rows("PRAGMA query_only = 0")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_long_names_fit_a_small_window_at_200_percent(session, axes, page, language):
    install_language(QApplication.instance(), language)
    theme().set_scale(2.0)
    person(session, "Nadia", "Ferrouka" * 8, org="Verrerie " * 12)
    targets.add(session, axes[0], TargetKind.COMPANY, "Verrerie " * 12)
    opened = page()
    opened.resize(804, 700)
    settle()
    assert opened.findChild(QScrollArea).horizontalScrollBar().maximum() == 0
