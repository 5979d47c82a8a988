"""What is known at the end of a day, row by row."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reseau_desktop.domain.history import History
from tests.helpers.stories import Story

ANN, BOB = 1, 2


@pytest.fixture
def story() -> Story:
    return Story()


def at(story: Story, day: int) -> History:
    return History(story.network(), story.day(day))


def test_a_row_belongs_to_its_meeting_whichever_of_the_two_says_so(story: Story) -> None:
    by_row, by_meeting = story.meet(0, ANN), story.meet(0, BOB)
    told = story.rows[by_row - 1].meeting_id
    assert told is not None
    story.meetings[told] = replace(story.meetings[told], exchange_id=None)
    story.rows[by_meeting - 1] = replace(story.rows[by_meeting - 1], meeting_id=None)
    history = at(story, 0)
    assert history.held_rows == {by_row, by_meeting}
    assert history.met == {ANN, BOB}


def test_a_row_of_no_meeting_is_none_that_was_held(story: Story) -> None:
    story.plan(ANN, 3, 0)
    story.row("meeting", 0, ANN)
    assert at(story, 3).meetings == []


def test_live_exchanges_stand_in_the_order_of_the_log_calls_and_meetings_alike(story: Story) -> None:
    meeting = story.meet(0, ANN)
    call = story.call(5, ANN, "later")
    history = at(story, 5)
    assert [row.id for row in history.live] == [meeting, call]
    assert history.first_spoken == {ANN: story.day(0)}


def test_r104_the_first_position_found_counts(story: Story) -> None:
    story.row("position_found", 3)
    story.row("position_found", 8)
    assert [at(story, day).position_found_on for day in (2, 3, 9)] == [None, story.day(3), story.day(3)]
