"""What each introducer led to, what stands still, who is to be thanked and told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reseau_desktop.domain.advice import Advice
from reseau_desktop.domain.branches import InformedAs, ToInform, Yield, stalled, to_inform, unthanked, yields
from reseau_desktop.domain.history import History
from reseau_desktop.domain.introduction import Permissions
from reseau_desktop.domain.vocabulary import IntroductionState
from tests.helpers.stories import Story

ANN, BOB, CAT, DAN, EVE = 1, 2, 3, 4, 5


@pytest.fixture
def story() -> Story:
    return Story()


def at(story: Story, day: int) -> History:
    return History(story.network(), story.day(day))


def test_the_yield_of_an_introducer_counts_names_talks_meetings_and_what_they_led_to(story: Story) -> None:
    story.introduce(0, ANN, BOB)
    story.introduce(0, ANN, CAT)
    story.introduce(0, DAN, EVE)
    story.call(1, BOB)
    story.meet(3, BOB)
    story.introduce(3, BOB, DAN)
    assert yields(at(story, 4)) == [
        Yield(ANN, names=2, spoken=1, met=1, further=1, owed=1),
        Yield(BOB, names=1, spoken=0, met=0, further=1, owed=0),
        Yield(DAN, names=1, spoken=0, met=0, further=0, owed=0),
    ]
    story.report(4, ANN, BOB)
    story.erase(5, DAN)
    assert [(one.giver_id, one.owed) for one in yields(at(story, 5))] == [(ANN, 0), (BOB, 0)]


def test_a_name_stands_still_once_the_delay_has_passed(story: Story) -> None:
    story.introduce(0, ANN, BOB)  # a Monday
    assert stalled(at(story, 3)) == []
    [found] = stalled(at(story, 4))
    assert (found.state, found.since, found.late_business_days) == (IntroductionState.NAMED, story.day(0), 1)


def test_an_announced_name_stands_still_after_a_long_silence(story: Story) -> None:
    story.introduce(0, ANN, BOB)
    story.email(1, BOB)
    assert stalled(at(story, 22)) == []
    [found] = stalled(at(story, 23))
    assert (found.state, found.since) == (IntroductionState.ANNOUNCED, story.day(1))


@pytest.mark.parametrize("end", ["spoken", "closed", "erased", "not allowed"])
def test_what_moved_ended_or_may_not_be_touched_does_not_stand_still(story: Story, end: str) -> None:
    story.introduce(0, ANN, BOB, Permissions(True, end != "not allowed", True))
    if end == "spoken":
        story.call(1, BOB, "later")
    if end == "closed":
        story.row("closed_without_exchange", 1, BOB)
    if end == "erased":
        story.erase(1, BOB)
    assert stalled(at(story, 60)) == []


def test_the_unthanked_stand_with_their_earliest_day(story: Story) -> None:
    first = story.meet(0, ANN)
    story.meet(3, ANN)
    story.call(1, BOB, "close")
    story.call(1, CAT)
    assert unthanked(at(story, 4)) == {ANN: story.day(1), BOB: story.day(2)}
    story.thank(4, ANN, first, "phone")
    assert unthanked(at(story, 4))[ANN] == story.day(1)
    story.thank(4, ANN, first)
    assert unthanked(at(story, 4)) == {BOB: story.day(2), ANN: story.day(4)}


def informed(story: Story, day: int, advice: tuple[Advice, ...] = ()) -> list[ToInform]:
    history = History(replace(story.network(), advice=advice), story.day(day))
    return to_inform(history, history.live[-1])


def test_introducer_those_above_and_advisers_are_to_hear_of_an_exchange(story: Story) -> None:
    story.person(CAT, axes=(7,))
    story.introduce(0, ANN, BOB)
    story.introduce(1, BOB, CAT)
    story.introduce(1, EVE, CAT)
    story.call(2, CAT, "later")
    advice = (
        Advice(1, DAN, story.day(0), "Look at purchasing", axis_id=7),
        Advice(2, ANN, story.day(0), "The same", axis_id=7),
        Advice(3, DAN, story.day(0), "Look elsewhere", axis_id=8),
    )
    story.person(DAN)
    expected = [
        ToInform(BOB, InformedAs.INTRODUCER),
        ToInform(EVE, InformedAs.INTRODUCER),
        ToInform(ANN, InformedAs.CHAIN),
        ToInform(DAN, InformedAs.ADVISER, 1),
    ]
    assert informed(story, 2, advice) == expected
    story.report(3, BOB, CAT)
    story.row("news", 3, DAN)
    story.erase(3, EVE)
    assert informed(story, 3, advice) == [expected[2]]


def test_a_report_on_somebody_else_or_from_before_tells_nothing(story: Story) -> None:
    story.introduce(0, ANN, BOB)
    story.report(1, ANN, BOB)
    story.call(2, BOB, "later")
    story.report(2, ANN, CAT)
    assert informed(story, 2) == [ToInform(ANN, InformedAs.INTRODUCER)]


def test_a_row_with_nobody_concerns_nobody(story: Story) -> None:
    story.row("weekly_review", 0)
    history = at(story, 0)
    assert to_inform(history, history.rows[0]) == []
