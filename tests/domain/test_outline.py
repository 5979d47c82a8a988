from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.domain.meeting import SheetQuestion
from reseau_desktop.domain.outline import Part, later, outline, question_minutes


@pytest.mark.parametrize(
    ("minutes", "parts"),
    [(15, (1, 2, 10, 2)), (20, (1, 3, 13, 3)), (30, (2, 5, 18, 5)), (60, (2, 5, 45, 8)), (0, (1, 1, 2, 1))],
)
def test_parts_scale_and_long_meetings_give_the_time_to_questions(minutes: int, parts: tuple[int, ...]) -> None:
    assert tuple(one.minutes for one in outline(minutes).stretches) == parts


@given(st.integers(-5, 600))
def test_the_parts_follow_each_other_and_fill_the_meeting(minutes: int) -> None:
    made = outline(minutes)
    assert [one.part for one in made.stretches] == list(Part)
    assert made.stretches[0].start == 0
    assert all(one.end == after.start for one, after in zip(made.stretches, made.stretches[1:], strict=False))
    assert made.stretches[-1].end == made.minutes >= 5
    assert all(one.minutes >= 1 for one in made.stretches)


def test_a_meeting_may_go_past_midnight() -> None:
    assert later(time(11), 17) == time(11, 17)
    assert later(time(23, 50), 20) == time(0, 10)


def test_minutes_of_questions_add_up() -> None:
    assert question_minutes([SheetQuestion("a", 2), SheetQuestion("b", 3)]) == 5
    assert question_minutes([]) == 0
