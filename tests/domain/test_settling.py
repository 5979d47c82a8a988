"""Which row settles which follow-up, where several might: another of the same kind, the same day, somebody else's."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from reseau_desktop.domain.exchange import Exchange
from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.introduction import Introduction
from reseau_desktop.domain.meeting import Meeting
from reseau_desktop.domain.promise import Given
from reseau_desktop.domain.vocabulary import Action, ExchangeKind, FollowUpState, Gift
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
    named = tuple(Introduction(number, ANN, who, life.day(day)) for number, who, day in ((1, CAT, 3), (2, DAN, 4)))
    reminder = Exchange(1, ExchangeKind.REMINDER, life.day(5), ANN)
    life.network, life.now = replace(life.network, introductions=named, exchanges=(reminder,)), 7
    life.wake(7)
    assert life.last("F15").done_on == life.day(3)


def test_r98_the_first_meeting_fixed_since_is_the_day_it_was_planned_again(life: Living) -> None:
    life.end(life.plan(0, ANN, 9), 5, "cancelled_by_contact")
    again = tuple(Meeting(number, ANN, life.day(20), life.day(day)) for number, day in ((10, 8), (11, 7)))
    life.network, life.now = replace(life.network, meetings=(*life.network.meetings, *again)), 9
    life.wake(9)
    assert life.last("F20").done_on == life.day(7)


def test_r96_what_was_given_since_the_meeting_does_for_the_article_and_nothing_of_before(life: Living) -> None:
    life.give(0, ANN)
    life.meet(3, ANN)
    ticked = FollowUp(1000, Action.SHARE_ARTICLE, life.day(21), life.day(3), ANN, rule="F16", trigger_on=life.day(3))
    life.network = replace(life.network, follow_ups=(*life.network.follow_ups, ticked))
    life.wake(4)
    assert life.open(ANN, "F16") == [("F16", 21)]
    gifts = tuple(Given(number, ANN, life.day(day), Gift.ARTICLE) for number, day in ((1, 0), (2, 4), (3, 3)))
    life.network = replace(life.network, given=gifts)
    life.wake(5)
    assert life.last("F16").done_on == life.day(3)


def test_r81_without_the_time_of_day_a_meeting_of_today_is_not_over(life: Living) -> None:
    life.plan(0, ANN, 2, start=time(9))
    life.wake(2)
    assert life.open(ANN, "F10") == []
    life.wake(3)
    assert life.open(ANN, "F10") == [("F10", 3)]


def test_r54_somebody_one_has_spoken_with_is_called_again_and_never_closed_for_silence(life: Living) -> None:
    life.call(0, ANN, "later")
    for day in (7, 8, 9):
        life.unanswered(day, ANN)
    life.wake(40)
    assert life.open(ANN, "F05") == []
    life.call(41, BOB, "later")
    life.announce(42, BOB)
    assert life.open(BOB, "F02") == [("F02", 44)]


def test_r101_an_ambassador_hears_of_me_months_after_too(life: Living) -> None:
    life.change(life.network.contacts[0], settle=False, tags=("ambassador",))
    life.call(0, ANN, "later")
    life.row("position_found", 1, start_day=life.day(1))
    life.row("news", 80, ANN)
    life.wake(95)
    assert [one.contact_id for one in life.network.follow_ups if one.rule == "F24"] == [ANN]


def test_r54_a_closing_of_the_day_of_the_message_drops_the_call(life: Living) -> None:
    life.announce(0, ANN)
    life.row("closed_without_exchange", 0, ANN)
    assert life.open(ANN) == []
    assert {one.reason for one in life.network.follow_ups if one.contact_id == ANN} == {"closed"}


def test_r54_messages_without_a_call_exhaust_no_attempts(life: Living) -> None:
    for day in (0, 7, 14, 15):
        life.announce(day, ANN)
    assert life.open(ANN, "F02", "F05") == [("F02", 2)]


def test_r54_fifteen_days_of_silence_end_the_attempts_even_with_a_message_of_that_day(life: Living) -> None:
    life.announce(0, ANN)
    life.unanswered(1, ANN)
    life.wake(20)
    assert life.open(ANN, "F05") == []
    life.announce(21, ANN)
    assert life.open(ANN, "F02", "F03", "F04", "F05") == [("F05", 21)]


def test_r64_another_meeting_held_leaves_the_next_one_to_be_prepared(life: Living) -> None:
    life.plan(0, ANN, 14)
    life.meet(1, ANN)
    assert life.open(ANN, "F08", "F09") == [("F08", 10), ("F09", 11)]


def test_r54_a_closing_passed_over_is_not_asked_for_at_the_next_call(life: Living) -> None:
    for day in (1, 2, 3):
        life.unanswered(day, ANN)
    life.change(life.last("F05"), settle=False, state=FollowUpState.SKIPPED, done_on=life.day(3))
    life.unanswered(4, ANN)
    assert life.open(ANN) == []


def test_r54_three_calls_after_a_closing_end_the_attempts_again(life: Living) -> None:
    life.row("closed_without_exchange", 0, ANN)
    for day in (1, 2, 3):
        life.unanswered(day, ANN)
    assert life.open(ANN, "F03", "F05") == [("F05", 3)]


@pytest.mark.parametrize("answered", [0, 1])
def test_r54_an_answer_since_the_first_message_is_no_silence(life: Living, answered: int) -> None:
    first, other = life.announce(0, ANN), life.announce(0, BOB)
    life.row("email_reply", answered, ANN, positive=False)
    for who in (ANN, BOB):
        life.unanswered(2, who)
    life.wake(30)
    assert (life.open(ANN, "F05"), life.open(BOB, "F05")) == ([], [("F05", 21)])
    assert (first.id, life.last("F05").exchange_id) == (1, other.id)


def test_r44_a_meeting_of_before_the_verdict_is_not_the_one_to_confirm(life: Living) -> None:
    cancelled, held = life.plan(0, ANN, 9), life.plan(0, BOB, 3)
    life.end(cancelled, 1, "cancelled_by_me")
    life.end(held, 3)
    for who in (ANN, BOB):
        life.call(3, who, "meet")
        assert life.open(who, "F07") == [("F07", 3)]


def test_r44_a_meeting_fixed_since_is_still_to_be_confirmed(life: Living) -> None:
    life.call(0, ANN, "meet")
    life.plan(1, ANN, 7)
    assert life.open(ANN, "F07") == [("F07", 0)]


def test_r77_only_a_name_given_since_it_was_promised_keeps_the_word(life: Living) -> None:
    life.introduce(0, ANN, BOB)
    life.name_promised(1, ANN)
    assert life.open(ANN, "F15") == [("F15", 15)]
    life.introduce(1, ANN, CAT)
    assert life.open(ANN, "F15") == []


def test_r100_each_advice_has_its_own_outcome_to_tell(life: Living) -> None:
    first, second = life.advise(0, ANN), life.advise(0, ANN)
    decided = life.decide(1, first)
    life.decide(2, second)
    assert life.open(ANN, "F18") == [("F18", 3)]
    life.change(decided, told_on=life.day(2))
    assert life.open(ANN, "F18") == [("F18", 4)]
