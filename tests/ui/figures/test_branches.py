"""The branches of the network on the figures page: what stands still, thanks to write, who led where."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea

from reseau_desktop.domain.exchange import Exchange
from reseau_desktop.domain.introduction import Introduction, Permissions
from reseau_desktop.domain.vocabulary import ExchangeKind, Verdict
from reseau_desktop.services import approaching
from reseau_desktop.ui.figures.branches_card import MOST, BranchesCard
from reseau_desktop.ui.figures.page import FiguresPage
from reseau_desktop.ui.kit import theme
from reseau_desktop.ui.translations import install_language
from tests.helpers.databases import TODAY, at, person
from tests.helpers.robot import Robot
from tests.helpers.shots import settle

ALL = Permissions(note=True, contact=True, use_name=True)
BEFORE = TODAY - timedelta(days=21)


def named(session, giver, *people):
    for who in people:
        approaching.record_introduction(session, Introduction(0, giver, who, BEFORE, ALL))


@pytest.fixture
def odile(session):
    """Odile named Jeanne, who was spoken with and not thanked, and Paul, of whom nothing has come."""
    at(session, BEFORE)
    giver = person(session, "Odile", "Marchandet")
    jeanne, paul = person(session, "Jeanne", "Vialatoux"), person(session, "Paul", "Vernay")
    named(session, giver, jeanne, paul)
    at(session, BEFORE + timedelta(days=1))
    approaching.record_call(session, approaching.Call(jeanne, Verdict.PHONE_WAS_ENOUGH))
    at(session, TODAY)
    return giver


@pytest.fixture
def page(state, navigator, show):
    def opened():
        made = show(FiguresPage(state, navigator))
        settle()
        return made

    return opened


def test_each_branch_says_what_it_waits_for_and_leads_to_the_person(odile, page, asked):
    user = Robot(page())
    assert user.reads("^Paul Vernay. Name received \\(Odile Marchandet\\); nothing since Monday 23 February")
    assert user.reads("^Jeanne Vialatoux. To be thanked in writing by ")
    assert user.reads("^Odile Marchandet. 2 names given, 1 talk, 0 meetings")
    assert user.reads("^waits for news$")
    see = user.find(QAbstractButton, lambda one: one.accessibleName() == "See the person, Odile Marchandet")
    see.click()
    assert asked == [("contact", odile)]


def test_an_announcement_left_without_a_sign_stands_still(session, odile, page):
    at(session, BEFORE)
    paul = next(one.id for one in session.network().contacts if one.name.startswith("Paul"))
    approaching.record_exchange(session, Exchange(0, ExchangeKind.CALL_ANNOUNCEMENT, BEFORE, paul))
    at(session, TODAY + timedelta(days=7))
    assert Robot(page()).reads("^Paul Vernay. Announced \\(Odile Marchandet\\); nothing since Monday 23 February")


def test_names_given_in_turn_are_counted(session, odile, page):
    at(session, TODAY - timedelta(days=1))
    jeanne = next(one.id for one in session.network().contacts if one.name.startswith("Jeanne"))
    approaching.record_introduction(
        session, Introduction(0, jeanne, person(session, "Ann", "Bell"), TODAY - timedelta(days=1), ALL)
    )
    at(session, TODAY)
    assert Robot(page()).reads("^Odile Marchandet. .* These people gave 1 in turn")


def test_of_many_the_first_are_shown_and_the_others_counted(session, odile, page):
    at(session, BEFORE)
    named(session, odile, *(person(session, f"Ann{place}", "Bell") for place in range(MOST + 2)))
    at(session, TODAY)
    assert Robot(page()).reads("^and 3 more$")


def test_an_occasion_stands_for_a_giver(session, page):
    at(session, BEFORE)
    who = person(session, "Paul", "Vernay")
    approaching.record_introduction(session, Introduction(0, None, who, BEFORE, ALL, occasion="salon de l’emballage"))
    approaching.record_call(session, approaching.Call(person(session, "Ann", "Bell"), Verdict.LATER))
    at(session, TODAY)
    assert Robot(page()).reads("^Paul Vernay. Name received \\(salon de l’emballage\\)")


def test_without_any_branch_there_is_no_card(session, page):
    who = person(session, "Ann", "Bell")
    approaching.record_call(session, approaching.Call(who, Verdict.MEET))
    assert not [one for one in page().findChildren(BranchesCard) if one.isVisible()]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_it_fits_a_small_window_at_200_percent(odile, page, language):
    install_language(QApplication.instance(), language)
    theme().set_scale(2.0)
    opened = page()
    opened.resize(804, 700)
    settle()
    assert opened.findChild(QScrollArea).horizontalScrollBar().maximum() == 0
