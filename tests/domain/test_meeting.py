"""A meeting, and when it is over."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from reseau_desktop.domain.meeting import Meeting, SheetQuestion, is_over
from reseau_desktop.domain.vocabulary import MeetingStatus

DAY = date(2026, 3, 16)


@pytest.mark.parametrize(
    ("start", "now", "over"),
    [
        (None, datetime(2026, 3, 15, 23, 59), False),
        (None, datetime(2026, 3, 16, 23, 59), False),
        (None, datetime(2026, 3, 17, 0, 0), True),
        (time(9), datetime(2026, 3, 15, 10, 0), False),
        (time(9), datetime(2026, 3, 16, 9, 19), False),
        (time(9), datetime(2026, 3, 16, 9, 20), True),
        (time(9), datetime(2026, 3, 16, 9, 20, tzinfo=UTC), True),
        (time(9), datetime(2026, 3, 17, 8, 0), True),
        (time(23, 50), datetime(2026, 3, 16, 23, 59), False),
    ],
)
def test_r81_a_meeting_is_over_at_its_end_or_without_an_hour_once_its_day_is(
    start: time | None, now: datetime, over: bool
) -> None:
    assert is_over(Meeting(1, 1, DAY, DAY, start), now) is over


def test_r45_what_is_fixed_without_a_word_more() -> None:
    meeting = Meeting(1, 1, DAY, DAY)
    assert (meeting.duration_minutes, meeting.travel_minutes) == (20, 0)
    assert (meeting.status, meeting.targeted, meeting.debriefed) == (MeetingStatus.PLANNED, True, False)
    assert SheetQuestion("Why this trade?").minutes == 2
