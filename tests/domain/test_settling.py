"""Which row settles which follow-up, where several might: another of the same kind, the same day, somebody else's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.introduction import Introduction
from reseau_desktop.domain.vocabulary import Action, FollowUpState
from tests.helpers.living import Living

ANN, BOB, CAT, DAN = 1, 2, 3, 4


@pytest.fixture
def life() -> Living:
    return Living()


def test_r39_a_call_of_the_day_of_the_message_settles_it_whichever_was_entered_first(life: Living) -> None:
    life.unanswered(2, ANN)
    life.announce(2, ANN)
    assert life.open(ANN) == [("F03", 7), ("F04", 11)]
    life.unanswered(3, BOB)
    life.row("email_reply", 3, BOB, positive=True)
    assert life.open(BOB) == [("F03", 8)]


def test_r39_of_two_calls_of_one_day_the_second_settles_the_first(life: Living) -> None:
    life.unanswered(0, ANN)
    second = life.unanswered(0, ANN)
    states = [(one.exchange_id == second.id, one.state) for one in life.network.follow_ups if one.rule == "F03"]
    assert states == [(False, FollowUpState.DONE), (True, FollowUpState.OPEN)]


def test_r64_a_meeting_is_prepared_by_its_own_preparation(life: Living) -> None:
    first, second = life.plan(0, ANN, 10), life.plan(0, ANN, 14)
    assert life.open(ANN, "F08") == [("F08", 8)]
    life.row("preparation", 1, ANN, meeting_id=second.id)
    assert life.open(ANN, "F08") == [("F08", 8)]
    life.row("preparation", 2, ANN, meeting_id=first.id)
    assert life.open(ANN, "F08") == []


def test_r81_each_meeting_wants_its_own_debrief(life: Living) -> None:
    first, second = life.plan(0, ANN, 1), life.plan(0, ANN, 2)
    life.wake(5)
    life.end(second, 5)
    assert life.open(ANN, "F10") == [("F10", 2)]
    life.end(first, 6)
    assert life.open(ANN, "F10") == []
    assert life.last("F10").done_on == life.day(6), "the day it was held, as it was entered"


def test_r17_a_report_of_one_opening_leaves_the_other_to_be_told(life: Living) -> None:
    for giver, person in ((ANN, BOB), (BOB, CAT), (BOB, DAN)):
        life.introduce(0, giver, person)
    life.meet(1, CAT, opportunity=True)
    life.meet(1, DAN, opportunity=True)
    life.row("report_to_introducer", 2, ANN, about_id=CAT)
    assert life.open(ANN, "F22") == [("F22", 3)]
    life.row("report_to_introducer", 2, ANN, about_id=DAN)
    assert life.open(ANN, "F22") == []


def test_r90_another_word_to_the_introducer_is_no_report(life: Living) -> None:
    life.introduce(0, ANN, BOB)
    life.meet(1, BOB)
    for kind in ("news", "call_announcement", "article_shared"):
        life.row(kind, 2, ANN)
    assert life.open(ANN, "F12") == [("F12", 3)]


def test_r96_an_article_that_was_sent_is_shared(life: Living) -> None:
    life.meet(0, ANN)
    ticked = FollowUp(1000, Action.SHARE_ARTICLE, life.day(16), life.day(0), ANN, rule="F16", trigger_on=life.day(0))
    life.network = replace(life.network, follow_ups=(*life.network.follow_ups, ticked))
    life.row("news", 1, ANN)
    assert life.open(ANN, "F16") == [("F16", 16)]
    life.row("article_shared", 2, ANN)
    assert life.open(ANN, "F16") == []


def test_r98_only_a_meeting_fixed_since_the_cancellation_replaces_it(life: Living) -> None:
    life.meet(0, ANN)
    life.end(life.plan(5, ANN, 9), 5, "cancelled_by_contact")
    assert life.open(ANN, "F20") == [("F20", 11)]
    life.plan(5, ANN, 20)
    life.plan(7, ANN, 21)
    assert life.open(ANN, "F20") == []
    assert life.last("F20").done_on == life.day(5)


def test_r77_of_two_things_that_settle_it_the_first_is_the_day_it_was_done(life: Living) -> None:
    life.name_promised(0, ANN)
    life.wake(5)
    given = Introduction(1, ANN, CAT, life.day(3))
    life.network = replace(life.network, introductions=(given,))
    life.row("reminder", 5, ANN)
    assert life.last("F15").done_on == life.day(3)
