"""Before one has spoken: announcing, calling, reminding, closing kindly (F02 to F06, F14)."""

from __future__ import annotations

import pytest

from reseau_desktop.domain.introduction import Permissions
from reseau_desktop.domain.vocabulary import FollowUpState
from tests.helpers.living import Living

ANN, BOB, CAT = 1, 2, 3


@pytest.fixture
def life() -> Living:
    return Living()


def test_r36_r39_an_announcement_calls_for_a_call_in_two_business_days_and_a_reminder_in_seven(life: Living) -> None:
    life.announce(2, ANN)
    assert life.open(ANN) == [("F02", 4), ("F04", 11)]


def test_r39_holidays_move_the_day_due(life: Living) -> None:
    life.announce(129, ANN)  # Thursday 14 May 2026, Ascension
    assert life.number(life.last("F02").due) == 133


def test_r39_an_unanswered_call_does_the_first_and_asks_for_another(life: Living) -> None:
    life.announce(9, ANN)
    life.unanswered(11, ANN)
    assert life.open(ANN) == [("F03", 16), ("F04", 18)]
    first = life.last("F02")
    assert (first.state, first.done_on) == (FollowUpState.DONE, life.day(11))


def test_r54_after_the_third_call_there_is_only_a_kind_closing(life: Living) -> None:
    life.announce(0, ANN)
    for day in (1, 2, 3):
        life.unanswered(day, ANN)
    assert life.open(ANN) == [("F05", 3)]
    assert life.last("F04").reason == "call_attempts_exhausted"
    life.announce(8, ANN)
    assert life.open(ANN) == [("F05", 3)]
    life.row("closed_without_exchange", 9, ANN)
    assert life.open(ANN) == []


def test_r54_a_fourth_call_or_one_after_a_talk_asks_for_no_closing(life: Living) -> None:
    life.call(0, BOB, "later")
    for day in (1, 2, 3, 4):
        life.unanswered(day, ANN)
        life.unanswered(day, BOB)
    assert life.open(ANN) == [("F05", 3)]
    assert life.open(BOB, "F02", "F03", "F05") == []


def test_r54_the_number_of_calls_is_a_setting() -> None:
    life = Living(max_unanswered_calls=2)
    life.unanswered(0, ANN)
    life.unanswered(1, ANN)
    assert life.open(ANN) == [("F05", 1)]


def test_r54_fifteen_business_days_without_an_answer_end_the_attempts(life: Living) -> None:
    life.announce(0, ANN)
    life.unanswered(1, ANN)
    life.wake(20)
    assert life.open(ANN, "F05") == []
    life.wake(21)
    assert life.open(ANN) == [("F05", 21)]


def test_r54_silence_ends_nothing_where_nobody_called_or_somebody_wrote_back(life: Living) -> None:
    life.announce(0, ANN)
    life.announce(0, BOB)
    life.unanswered(1, BOB)
    life.row("email_reply", 2, BOB, positive=False)
    life.wake(40)
    assert life.open(ANN) == [("F02", 2), ("F04", 9)]
    assert life.open(BOB) == [("F03", 4)]


def test_r54_taken_up_again_the_calls_are_counted_anew(life: Living) -> None:
    for day in (0, 1, 2):
        life.unanswered(day, ANN)
    life.row("closed_without_exchange", 3, ANN)
    life.announce(30, ANN)
    assert life.open(ANN) == [("F02", 32), ("F04", 39)]
    life.unanswered(32, ANN)
    assert life.open(ANN) == [("F03", 37), ("F04", 39)]


def test_r40_a_positive_reply_brings_the_call_forward_when_it_is_earlier(life: Living) -> None:
    life.announce(0, ANN)
    life.row("email_reply", 0, ANN, positive=True)
    assert life.open(ANN) == [("F06", 1)]
    assert life.last("F02").reason == "earlier_due"
    life.unanswered(1, ANN)
    assert life.open(ANN) == [("F03", 4)]


def test_r40_the_earlier_call_stays_when_the_reply_comes_late(life: Living) -> None:
    life.announce(0, ANN)
    life.row("email_reply", 1, ANN, positive=True)
    life.row("email_reply", 1, BOB, positive=False)
    assert life.open(ANN) == [("F02", 2)]
    assert life.open(BOB) == []


def test_r41_a_reminder_is_for_those_one_has_not_spoken_with_and_once(life: Living) -> None:
    life.call(0, ANN, "later")
    life.announce(1, ANN)
    assert life.open(ANN, "F04") == []
    life.announce(1, BOB)
    life.row("reminder", 3, BOB)
    life.announce(4, BOB)
    assert life.open(BOB, "F04") == []


def test_r80_a_name_one_may_contact_is_approached_in_three_business_days(life: Living) -> None:
    life.introduce(3, ANN, BOB)
    life.introduce(3, ANN, CAT, Permissions(note=True))
    assert (life.open(BOB), life.open(CAT)) == ([("F14", 8)], [])
    life.row("news", 5, BOB)
    assert life.open(BOB) == []


def test_r80_a_permission_that_comes_later_counts_from_its_day(life: Living) -> None:
    given = life.introduce(0, ANN, BOB, Permissions(note=True))
    life.wake(7)
    life.change(given, permissions=Permissions(note=True, contact=True), contact_granted_on=life.day(7))
    assert life.open(BOB) == [("F14", 10)]


def test_r80_a_permission_taken_back_drops_the_approach(life: Living) -> None:
    given = life.introduce(0, ANN, BOB)
    life.change(given, permissions=Permissions(note=True))
    assert life.open(BOB) == []
    assert life.last("F14").reason == "vanished"


def test_r25_a_refused_introduction_calls_for_nothing(life: Living) -> None:
    life.call(0, BOB, "later")
    life.introduce(1, ANN, BOB)
    assert life.open(BOB, "F14") == []


def test_r98_two_introducers_of_one_person_make_one_approach(life: Living) -> None:
    life.introduce(0, ANN, BOB)
    life.introduce(2, CAT, BOB)
    assert life.open(BOB) == [("F14", 3)]


def test_r99_what_is_recorded_late_is_never_due_in_the_past(life: Living) -> None:
    life.wake(20)
    life.announce(2, ANN)
    assert life.open(ANN) == [("F02", 20), ("F04", 20)]


def test_the_delays_are_settings() -> None:
    life = Living(call_after_email_business_days=5, rule_delays={"F04": 10, "F02": 1})
    life.announce(0, ANN)
    assert life.open(ANN) == [("F02", 7), ("F04", 14)]


@pytest.mark.parametrize("spoken", [0, 3])
def test_r39_a_talk_since_the_message_settles_the_reminder(life: Living, spoken: int) -> None:
    life.announce(0, ANN)
    life.call(spoken, ANN, "later")
    assert life.last("F04").state is FollowUpState.DONE


def test_r54_calls_in_vain_are_counted_anew_after_a_talk_or_a_closing(life: Living) -> None:
    for day in (0, 1):
        life.unanswered(day, ANN)
        life.unanswered(day, BOB)
    life.call(2, ANN, "later")
    life.row("closed_without_exchange", 2, BOB)
    for day in (7, 8):
        life.unanswered(day, ANN)
        life.unanswered(day, BOB)
    assert (life.open(ANN, "F03", "F05"), life.open(BOB, "F03", "F05")) == ([("F03", 11)], [("F03", 11)])
