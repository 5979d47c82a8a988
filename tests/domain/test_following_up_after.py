"""From the verdict on: confirming, preparing, thanking, reporting, promising, giving news (F07 to F26)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.project import Axis, ProjectStatement
from reseau_desktop.domain.vocabulary import Action, FollowUpState, PromiseSide
from tests.helpers.living import Living

ANN, BOB, CAT, DAN, EVE = 1, 2, 3, 4, 5


@pytest.fixture
def life() -> Living:
    return Living()


def test_r44_a_verdict_to_meet_is_confirmed_the_same_day(life: Living) -> None:
    life.call(0, ANN)
    assert life.open(ANN, "F07") == [("F07", 0)]
    life.row("confirmation", 0, ANN)
    assert life.open(ANN, "F07") == []


def test_r44_no_confirmation_once_the_meeting_was_held(life: Living) -> None:
    meeting = life.plan(0, ANN, 3)
    life.call(1, ANN)
    life.end(meeting, 3)
    assert life.last("F07").reason == "meeting_held"


def test_r64_a_meeting_is_prepared_two_business_days_before_and_read_again_the_day_before(life: Living) -> None:
    life.plan(3, ANN, 14)
    life.plan(3, BOB, 3)
    assert life.open(ANN) == [("F08", 10), ("F09", 11)]
    life.row("preparation", 9, ANN)
    assert life.open(ANN) == [("F09", 11)]


def test_r64_nothing_is_due_before_the_meeting_was_fixed(life: Living) -> None:
    life.plan(7, ANN, 8)
    assert life.open(ANN) == [("F08", 7), ("F09", 7)]


def test_r64_a_meeting_moved_moves_its_preparation(life: Living) -> None:
    meeting = life.plan(0, ANN, 14)
    life.change(meeting, day=life.day(21))
    assert life.open(ANN) == [("F08", 17), ("F09", 18)]


def test_r81_a_meeting_that_is_over_wants_its_debrief_and_no_preparation(life: Living) -> None:
    meeting = life.plan(0, ANN, 2, start=time(9), duration_minutes=20)
    life.wake(2, time(9, 19))
    assert life.open(ANN, "F10") == []
    life.wake(2, time(9, 20))
    assert life.open(ANN) == [("F10", 2)]
    assert life.last("F08").reason == "meeting_over"
    life.end(meeting, 3)
    assert life.last("F10").state is FollowUpState.DONE


def test_r81_without_an_hour_a_meeting_is_over_the_next_day(life: Living) -> None:
    life.plan(0, ANN, 2)
    life.wake(2, time(23))
    assert life.open(ANN, "F10") == []
    life.wake(3)
    assert life.open(ANN, "F10") == [("F10", 3)]


@pytest.mark.parametrize(
    ("verdict", "due"), [("phone_was_enough", [("F11", 1)]), ("later", [("F11", 1)]), ("meet", [])]
)
def test_r83_a_call_that_ends_the_matter_is_thanked_for(life: Living, verdict: str, due: list[object]) -> None:
    life.call(0, ANN, verdict)
    assert life.open(ANN, "F11") == due


def test_r84_only_a_written_word_thanks(life: Living) -> None:
    row = life.meet(3, ANN)
    life.thank(3, row, "phone")
    assert life.open(ANN, "F11") == [("F11", 4)]
    life.thank(7, row, "letter")
    assert life.open(ANN, "F11") == []
    assert life.last("F11").done_on == life.day(7)


def test_r83_the_second_thanks_come_up_when_the_first_are_given(life: Living) -> None:
    first, second = life.call(0, ANN, "later"), life.meet(7, ANN)
    assert life.open(ANN, "F11") == [("F11", 1)]
    life.thank(9, first)
    assert life.open(ANN, "F11") == [("F11", 9)]
    life.thank(9, second)
    assert life.open(ANN, "F11") == []


def test_r90_each_introducer_is_told_once_it_is_conclusive(life: Living) -> None:
    life.introduce(0, ANN, CAT)
    life.introduce(0, BOB, CAT)
    life.introduce(0, ANN, DAN)
    life.meet(7, CAT)
    life.row("closed_without_exchange", 8, DAN)
    assert life.open(ANN) == [("F12", 9), ("F12", 10)]
    assert life.open(BOB) == [("F12", 9)]
    life.row("report_to_introducer", 9, ANN, about_id=DAN)
    assert life.open(ANN, "F12") == [("F12", 9)]
    assert life.last("F12", BOB).pending


def test_r54_a_call_that_leads_to_a_meeting_concludes_nothing(life: Living) -> None:
    life.introduce(0, ANN, BOB)
    life.call(1, BOB, "meet")
    assert life.open(ANN) == []
    life.call(2, BOB, "close")
    assert life.open(ANN) == [("F12", 4)]


def test_r17_an_opening_is_told_up_the_chain_above_the_nearest(life: Living) -> None:
    for giver, person in ((ANN, BOB), (BOB, CAT), (CAT, DAN)):
        life.introduce(0, giver, person)
    for who in (BOB, CAT):
        life.meet(1, who)
    for who, teller in ((BOB, ANN), (CAT, BOB)):
        life.row("report_to_introducer", 2, teller, about_id=who)
    life.meet(7, DAN, opportunity=True)
    assert life.open(CAT, "F12", "F22") == [("F12", 9)]
    assert (life.open(BOB, "F12", "F22"), life.open(ANN, "F12", "F22")) == ([("F22", 9)], [("F22", 9)])
    life.row("report_to_introducer", 8, ANN, about_id=DAN)
    life.row("report_to_introducer", 8, BOB, about_id=CAT)
    assert (life.open(ANN, "F22"), life.open(BOB, "F22")) == ([], [])


def test_r17_reports_are_one_a_loop(life: Living) -> None:
    life.introduce(0, ANN, BOB)
    life.introduce(0, BOB, CAT)
    life.meet(1, BOB)
    life.meet(2, CAT, opportunity=True)
    assert life.open(ANN, "F12", "F22") == [("F12", 3)]


def test_r94_promises_of_mine_are_kept_one_after_the_other(life: Living) -> None:
    first = life.promise(0, ANN, 9)
    second = life.promise(0, ANN)
    life.promise(0, BOB, side=PromiseSide.THEIRS)
    assert (life.open(ANN), life.open(BOB)) == ([("F13", 7)], [])
    life.row("promise_kept", 3, ANN, promise_id=second.id)
    assert life.open(ANN, "F13") == [("F13", 9)]
    life.change(first, due_on=life.day(14))
    assert life.open(ANN, "F13") == [("F13", 14)]
    life.change(first, cancelled=True)
    assert life.open(ANN, "F13") == []
    assert life.last("F13").reason == "promise_cancelled"


def test_r77_a_name_promised_is_asked_for_once(life: Living) -> None:
    life.name_promised(0, ANN)
    assert life.open(ANN) == [("F15", 14)]
    life.row("reminder", 14, ANN)
    life.wake(60)
    assert life.open(ANN) == []
    life.name_promised(60, BOB)
    life.introduce(61, BOB, CAT)
    assert life.open(BOB) == []


def test_r96_an_article_is_made_by_a_tick_and_waits_while_a_meeting_is_planned(life: Living) -> None:
    life.meet(0, ANN)
    assert life.open(ANN, "F16") == []
    ticked = FollowUp(
        0, Action.SHARE_ARTICLE, life.day(16), life.day(0), ANN, rule="F16", trigger_on=life.day(0), exchange_id=1
    )
    number = len(life.network.follow_ups) + 1
    life.network = replace(life.network, follow_ups=(*life.network.follow_ups, replace(ticked, id=number)))
    meeting = life.plan(3, ANN, 10)
    assert life.open(ANN, "F16", "F17") == []
    life.end(meeting, 9, "cancelled_by_me")
    assert life.open(ANN, "F16") == [("F16", 16)]
    life.give(10, ANN)
    assert life.open(ANN, "F16") == []
    life.wake(30)
    assert life.open(ANN, "F16") == []


def test_r101_news_are_due_thirty_business_days_after_the_last_touch(life: Living) -> None:
    row = life.meet(3, ANN)
    life.thank(4, row)
    assert life.open(ANN) == [("F17", 46)]
    life.row("news", 42, ANN)
    assert life.open(ANN) == [("F17", 84)]
    life.row("email_reply", 43, ANN, positive=False)
    assert life.open(ANN, "F17") == [("F17", 84)]


def test_r101_no_news_to_somebody_closed_on_the_phone(life: Living) -> None:
    life.call(0, ANN, "close")
    assert life.open(ANN, "F17") == []


def test_r99_a_rhythm_of_ones_own_replaces_the_setting(life: Living) -> None:
    life.change(life.network.contacts[0], settle=False, cadence_business_days=5)
    life.call(0, ANN, "later")
    assert life.open(ANN, "F17") == [("F17", 7)]


def test_r100_what_became_of_an_advice_is_told(life: Living) -> None:
    advice = life.advise(0, ANN)
    assert life.open(ANN) == []
    decided = life.decide(7, advice)
    assert life.open(ANN) == [("F18", 9)]
    life.change(decided, told_on=life.day(8))
    assert life.open(ANN) == []


def test_r88_a_change_of_project_is_told_to_those_who_advised(life: Living) -> None:
    life.advise(0, ANN, axis=1)
    life.opine(0, BOB, axis=2)
    life.wake(7)
    life.settle(Axis(1, "Purchasing"))
    assert (life.open(ANN), life.open(BOB)) == ([("F19", 14)], [])
    life.wake(8)
    life.settle(ProjectStatement(1, life.today, "Another"))
    assert (life.open(ANN), life.open(BOB)) == ([("F19", 14)], [("F19", 15)])
    life.row("news", 9, BOB)
    assert life.open(BOB) == []


def test_r98_a_meeting_cancelled_by_the_other_is_planned_again(life: Living) -> None:
    life.end(life.plan(0, ANN, 9), 5, "cancelled_by_contact")
    life.end(life.plan(5, BOB, 9), 5, "cancelled_by_me")
    assert (life.open(ANN), life.open(BOB)) == ([("F20", 11)], [])
    life.plan(8, ANN, 20)
    assert life.open(ANN, "F20") == []


def test_r12_a_cv_that_was_asked_for_is_sent_by_hand(life: Living) -> None:
    life.call(0, ANN, "later")
    life.meet(2, BOB, cv_asked=True)
    assert (life.open(ANN, "F21"), life.open(BOB, "F21")) == ([], [("F21", 3)])


def test_r104_a_position_found_is_told_to_everyone_one_spoke_with(life: Living) -> None:
    life.call(0, ANN, "later")
    life.announce(0, BOB)
    life.row("position_found", 7, start_day=date(2026, 2, 2))
    assert (life.open(ANN, "F23"), life.open(BOB, "F23")) == ([("F23", 21)], [])
    life.row("closing_message", 8, ANN)
    assert life.open(ANN, "F23") == []


def test_r101_r103_allies_hear_of_me_three_and_six_months_after(life: Living) -> None:
    life.change(life.network.contacts[0], settle=False, tags=("ally",))
    for who in (ANN, BOB):
        life.call(0, who, "later")
    life.row("position_found", 7, start_day=life.day(7))
    months = [life.number(life.day(7))]
    for rule in ("F24", "F26"):
        while not any(one.rule == rule for one in life.network.follow_ups):
            life.row("thank_you", life.now + 1, ANN)
        made = life.last(rule)
        months.append(life.number(made.due))
        assert made.contact_id == ANN
        assert life.open(ANN, "F17", "F24", "F26") == [(rule, life.now)]
        life.row("news", life.now, ANN)
        assert life.open(ANN, "F24", "F26") == []
    assert months == [7, 99, 197]


def test_r2_each_monday_brings_the_review_of_the_week(life: Living) -> None:
    assert life.open(None) == [("F25", 0)]
    life.wake(6)
    assert life.open(None) == [("F25", 0)]
    life.wake(7)
    assert life.open(None) == [("F25", 7)]
    life.row("weekly_review", 7)
    life.wake(13)
    assert life.open(None) == []
    life.wake(14)
    assert life.open(None) == [("F25", 14)]


def test_r2_a_monday_off_is_reviewed_the_next_business_day(life: Living) -> None:
    life.wake(91)  # Easter Monday 2026
    assert life.open(None) == [("F25", 84)]
    life.wake(92)
    assert life.open(None) == [("F25", 92)]


def test_r107_an_erased_person_leaves_nothing_to_do_for_him_or_about_him(life: Living) -> None:
    life.introduce(0, ANN, BOB)
    life.meet(1, BOB)
    life.promise(1, BOB)
    life.row("contact_erased", 2, BOB)
    assert (life.open(BOB), life.open(ANN)) == ([], [])
    assert {one.reason for one in life.network.follow_ups if one.state is FollowUpState.DROPPED} >= {"person_erased"}
    life.wake(60)
    assert (life.open(BOB), life.open(ANN)) == ([], [])


def test_what_one_put_off_or_passed_over_is_left_alone(life: Living) -> None:
    life.announce(0, ANN)
    life.change(life.last("F02"), settle=False, state=FollowUpState.SNOOZED, due=life.day(9))
    life.row("email_reply", 1, ANN, positive=True)
    assert life.open(ANN, "F02", "F06") == [("F02", 9)]
    life.change(life.last("F02"), settle=False, state=FollowUpState.SKIPPED, done_on=life.day(2))
    life.wake(20)
    assert life.open(ANN, "F02", "F06") == []


def test_one_made_by_hand_is_done_by_what_does_its_action(life: Living) -> None:
    made = FollowUp(1000, Action.CALL, life.day(3), life.day(0), ANN, text="Ask about the fair")
    life.network = replace(life.network, follow_ups=(made,))
    life.announce(0, ANN)
    assert life.open(ANN) == [("F02", 2), ("F04", 9)]
    life.unanswered(1, ANN)
    assert life.open(ANN, "F02") == []


def test_r107_one_made_by_hand_goes_with_the_person(life: Living) -> None:
    made = FollowUp(1000, Action.CALL, life.day(3), life.day(0), ANN)
    life.network = replace(life.network, follow_ups=(made,))
    life.row("contact_erased", 1, ANN)
    assert life.open(ANN) == []


def test_a_row_removed_drops_what_it_had_called_for(life: Living) -> None:
    life.announce(0, ANN)
    life.network = replace(life.network, exchanges=())
    life.wake(1)
    assert life.open(ANN) == []
    assert life.last("F02").reason == "vanished"
