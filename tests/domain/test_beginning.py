"""Next steps that lack, whom to begin with, what was asked and given back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reseau_desktop.domain.beginning import Balance, balance_of, balances, where_to_start, without_next_step
from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.history import History
from reseau_desktop.domain.vocabulary import Action, Closeness, FollowUpState, Triage
from tests.helpers.stories import Story

ANN, BOB, CAT, DAN, EVE = 1, 2, 3, 4, 5


@pytest.fixture
def story() -> Story:
    return Story()


def at(story: Story, day: int, *follow_ups: FollowUp) -> History:
    return History(replace(story.network(), follow_ups=follow_ups), story.day(day))


def test_whoever_has_nothing_ahead_lacks_a_next_step(story: Story) -> None:
    for who in (ANN, BOB, CAT):
        story.person(who)
    story.person(DAN, triage=Triage.UNSORTED)
    story.person(EVE, archived=True)
    story.plan(CAT, 9, 1)
    due = story.day(5)
    open_one = FollowUp(1, Action.CALL, due, due, ANN)
    assert [one.id for one in without_next_step(at(story, 2, open_one))] == [BOB]
    done = replace(open_one, state=FollowUpState.DONE)
    assert [one.id for one in without_next_step(at(story, 2, done))] == [ANN, BOB]
    story.erase(3, ANN)
    story.row("closed_without_exchange", 3, BOB)
    assert without_next_step(at(story, 3, done)) == []


def test_the_modest_and_close_come_first_and_those_far_above_last(story: Story) -> None:
    story.person(ANN, stake=3, closeness=Closeness.CAN_CALL)
    story.person(BOB, stake=1, closeness=Closeness.FORGOTTEN)
    story.person(CAT, stake=1, closeness=Closeness.CAN_CALL)
    story.person(DAN, stake=1, closeness=Closeness.CAN_CALL, level_gap=2)
    story.person(EVE, stake=1)
    assert [one.id for one in where_to_start(at(story, 0))] == [CAT, BOB, EVE, ANN, DAN]
    story.email(1, CAT)
    assert [one.id for one in where_to_start(at(story, 1))] == [BOB, EVE, ANN, DAN]


def test_three_requests_without_news_are_one_sided(story: Story) -> None:
    story.email(0, ANN)
    story.call(1, ANN)
    story.introduce(1, ANN, CAT)
    story.email(1, BOB)
    found = balances(at(story, 2))
    assert found == [Balance(ANN, 3, 0), Balance(BOB, 1, 0)]
    assert [one.one_sided for one in found] == [True, False]
    story.row("news", 3, ANN)
    story.give(3, ANN)
    assert balances(at(story, 3)) == [Balance(ANN, 3, 2), Balance(BOB, 1, 0)]
    assert not balances(at(story, 3))[0].one_sided
    assert [balance_of(at(story, 3), who) for who in (ANN, BOB, CAT)] == [*balances(at(story, 3)), None]
    story.erase(4, ANN)
    assert [one.contact_id for one in balances(at(story, 4))] == [BOB]
