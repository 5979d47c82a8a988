"""One act settles every occasion for it that came before: nobody is called or told twice for one reason."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.following_up import Closing, Consequences, Move, applied, daily, rescheduled
from reseau_desktop.domain.vocabulary import Action, FollowUpState
from tests.helpers.living import Living

ANN, BOB = 1, 2


@pytest.fixture
def life() -> Living:
    return Living()


def by_hand(life: Living, rule: str, day: int, state: FollowUpState = FollowUpState.SKIPPED) -> None:
    life.wake(day)
    life.change(life.last(rule), settle=False, state=state, done_on=life.day(day))
    life.wake(day + 1)


def test_r39_r40_a_call_passed_over_passes_over_the_answer_that_waited_behind_it(life: Living) -> None:
    life.announce(0, ANN)
    life.unanswered(1, ANN)
    life.row("email_reply", 3, ANN, positive=True)
    assert life.open(ANN, "F02", "F03", "F06") == [("F03", 4)]
    by_hand(life, "F03", 5)
    assert life.open(ANN, "F02", "F03", "F06") == []


def test_r40_an_answer_of_the_day_of_the_call_passed_over_wants_its_own(life: Living) -> None:
    life.announce(0, ANN)
    life.unanswered(1, ANN)
    life.row("email_reply", 3, ANN, positive=True)
    by_hand(life, "F03", 3)
    assert life.open(ANN, "F02", "F03", "F06") == [("F06", 4)]


def test_r44_one_confirmation_does_for_two_calls(life: Living) -> None:
    life.call(0, ANN, "meet")
    life.call(1, ANN, "meet")
    by_hand(life, "F07", 2, FollowUpState.DONE)
    assert life.open(ANN, "F07") == []


def test_r54_one_closing_does_for_three_calls_and_for_the_silence(life: Living) -> None:
    life.announce(0, ANN)
    for day in (1, 2, 21):
        life.unanswered(day, ANN)
    assert life.open(ANN, "F05") == [("F05", 21)]
    by_hand(life, "F05", 22)
    assert life.open(ANN, "F05") == []


def test_r98_new_dates_passed_over_do_for_two_cancellations(life: Living) -> None:
    first, second = life.plan(0, ANN, 10), life.plan(0, ANN, 11)
    life.end(first, 1, "cancelled_by_contact")
    life.end(second, 2, "cancelled_by_contact")
    assert life.open(ANN, "F20") == [("F20", 8)]
    by_hand(life, "F20", 8)
    assert life.open(ANN, "F20") == []


@pytest.mark.parametrize(("rule", "day"), [("F24", 95), ("F26", 193)])
def test_r101_news_passed_over_are_not_asked_for_months_after(life: Living, rule: str, day: int) -> None:
    life.change(life.network.contacts[0], settle=False, tags=("ally",))
    life.call(0, ANN, "later")
    life.row("position_found", 1, start_day=life.day(1))
    life.wake(day)
    by_hand(life, "F17", day)
    assert life.open(ANN, "F17", "F24", "F26") == []


def test_r94_each_promise_is_a_matter_of_its_own(life: Living) -> None:
    life.promise(0, ANN)
    life.promise(0, ANN, 9)
    by_hand(life, "F13", 3)
    assert life.open(ANN, "F13") == [("F13", 9)]


def test_r2_the_review_is_done_as_soon_as_it_is_entered(life: Living) -> None:
    life.row("weekly_review", 0)
    assert life.open(None) == []
    assert life.last("F25").done_on == life.day(0)


def test_something_follows_when_anything_is_made_closed_or_moved(life: Living) -> None:
    made = FollowUp(0, Action.CALL, life.today, life.today, ANN)
    some = (
        Consequences(made=(made,)),
        Consequences(closed=(Closing(1, FollowUpState.DONE, life.today),)),
        Consequences(moved=(Move(1, life.today, None),)),
    )
    assert [bool(one) for one in (*some, Consequences())] == [True, True, True, False]


def test_nothing_is_to_be_reviewed_before_the_campaign_begins(life: Living) -> None:
    monday = life.day(14)
    for anchor in (None, life.day(21)):
        empty = replace(life.network, anchor=anchor, follow_ups=())
        assert not daily(empty, monday, life.rules)
    assert daily(replace(life.network, anchor=monday, follow_ups=()), monday, life.rules).made


def test_what_is_made_takes_the_next_ids(life: Living) -> None:
    made = tuple(FollowUp(0, Action.CALL, life.today, life.today, who) for who in (ANN, BOB))
    first = applied(replace(life.network, follow_ups=()), Consequences(made=made))
    assert [one.id for one in first.follow_ups] == [1, 2]
    again = applied(first, Consequences(made=made))
    assert [one.id for one in again.follow_ups] == [1, 2, 3, 4]


def test_a_changed_delay_moves_what_is_open_and_leaves_what_was_put_off(life: Living) -> None:
    for who in (ANN, BOB):
        life.announce(0, who)
    life.change(life.last("F02", BOB), settle=False, state=FollowUpState.SNOOZED, due=life.day(9))
    former = life.network.settings
    changed = replace(life.network, settings=replace(former, call_after_email_business_days=4))
    life.network = applied(changed, rescheduled(changed, former, life.today, life.rules))
    assert (life.open(ANN), life.open(BOB)) == ([("F02", 4), ("F04", 9)], [("F02", 9), ("F04", 9)])


def test_r101_news_passed_over_come_back_after_the_next_touch(life: Living) -> None:
    life.thank(0, life.call(0, ANN, "later"))
    assert life.open(ANN) == [("F17", 42)]
    by_hand(life, "F17", 42)
    assert life.open(ANN) == []
    life.row("article_shared", 49, ANN)
    assert life.open(ANN) == [("F17", 92)]


def test_r101_news_put_off_stay_where_they_were_put(life: Living) -> None:
    life.thank(0, life.call(0, ANN, "later"))
    life.change(life.last("F17"), settle=False, state=FollowUpState.SNOOZED, due=life.day(60))
    life.row("email_reply", 2, ANN, positive=False)
    assert life.open(ANN) == [("F17", 60)]


def test_r40_a_reminder_passed_over_is_no_call(life: Living) -> None:
    life.announce(0, ANN)
    by_hand(life, "F02", 2)
    by_hand(life, "F04", 5)
    life.row("email_reply", 3, ANN, positive=True)
    assert life.open(ANN) == [("F06", 6)]


def test_r39_r77_a_reminder_of_a_message_and_one_of_a_name_are_two_matters(life: Living) -> None:
    life.announce(0, ANN)
    life.name_promised(0, ANN)
    assert life.open(ANN, "F04", "F15") == [("F04", 9)]
    by_hand(life, "F04", 9)
    assert life.open(ANN, "F04", "F15") == [("F15", 14)]
    life.name_promised(10, BOB)
    life.announce(17, BOB)
    assert life.open(BOB, "F04", "F15") == [("F15", 24)]
    by_hand(life, "F15", 24)
    assert life.open(BOB, "F04", "F15") == [("F04", 28)]


def test_a_call_made_by_hand_and_done_does_for_the_one_that_waited_behind_it(life: Living) -> None:
    made = FollowUp(1000, Action.CALL, life.day(1), life.day(0), ANN)
    life.network = replace(life.network, follow_ups=(made,))
    life.announce(0, ANN)
    life.row("news", 1, ANN)
    assert life.open(ANN, "F02", None) == [(None, 1)]
    life.change(made, settle=False, state=FollowUpState.DONE, done_on=life.day(1))
    life.wake(2)
    assert life.open(ANN, "F02") == []


def test_a_reminder_made_by_hand_and_done_does_for_the_one_that_waited_behind_it(life: Living) -> None:
    made = FollowUp(1000, Action.REMIND, life.day(1), life.day(0), ANN)
    life.network = replace(life.network, follow_ups=(made,))
    life.announce(0, ANN)
    life.change(made, settle=False, state=FollowUpState.DONE, done_on=life.day(1))
    life.wake(2)
    assert life.open(ANN, "F04") == []


def test_what_is_made_for_several_people_is_made_in_their_order() -> None:
    life = Living(people=9)
    for who in (8, 1):
        life.call(0, who, "later")
    life.row("position_found", 1)
    assert [one.contact_id for one in life.network.follow_ups if one.rule == "F23"] == [1, 8]
    missing = daily(replace(life.network, follow_ups=()), life.today, life.rules)
    assert [one.contact_id for one in missing.made if one.rule == "F23"] == [1, 8]


def test_one_made_by_hand_is_done_by_its_act_and_by_no_other(life: Living) -> None:
    made = FollowUp(1000, Action.CALL, life.day(3), life.day(0), ANN)
    life.network = replace(life.network, follow_ups=(made,))
    life.row("reminder", 1, ANN)
    assert life.last(None).state is FollowUpState.OPEN
    life.unanswered(2, ANN)
    assert (life.last(None).state, life.last(None).done_on) == (FollowUpState.DONE, life.day(2))


def test_a_changed_delay_leaves_what_other_rules_made_even_overdue(life: Living) -> None:
    life.announce(0, ANN)
    life.wake(5)
    former = life.network.settings
    changed = replace(life.network, settings=replace(former, thanks_business_days=3))
    assert not rescheduled(changed, former, life.today, life.rules)
    assert life.open(ANN) == [("F02", 2), ("F04", 9)]
