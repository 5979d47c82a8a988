"""Numbers of practitioners, and the user's own in their place from the tenth case on."""

from __future__ import annotations

import pytest

from reseau_desktop.domain.exchange import Minutes
from reseau_desktop.domain.history import History
from reseau_desktop.domain.message import say
from reseau_desktop.domain.own_values import OwnValue, own_values
from reseau_desktop.domain.vocabulary import Medium, MeetingStatus
from tests.helpers.stories import Story

ANN = 1


def found(story: Story, day: int = 60) -> dict[str, OwnValue]:
    return {one.name: one for one in own_values(History(story.network(), story.day(day)))}


def test_without_cases_the_practitioners_hold_with_their_author() -> None:
    values = found(Story())
    assert {name: one.value for name, one in values.items()} == {
        "reply_percent": 15,
        "meeting_minutes": 270,
        "names_per_meeting": 2,
        "talk_share_percent": 30,
        "thanks_percent": 10,
    }
    assert all(one.own is None and not one.is_own and one.cases == 0 for one in values.values())
    assert [one.source for one in values.values()] == [say(f"own.{name}") for name in values]
    assert found(Story(reply_rate_reference_percent=20))["reply_percent"].value == 20


@pytest.mark.parametrize(("sent", "held"), [(9, 15), (10, 30)])
def test_the_share_of_replies_gives_way_at_ten(sent: int, held: float) -> None:
    story = Story()
    for place in range(sent):
        mail = story.email(place, place + 1)
        if place < 3:
            story.row("email_reply", place, place + 1, reply_to_id=mail, positive=False)
    value = found(story)["reply_percent"]
    assert (value.value, value.cases, value.is_own) == (held, sent, sent == 10)
    assert value.source == (say("own.measured", n=10) if sent == 10 else say("own.reply_percent"))


def test_meetings_measure_hours_names_talk_and_thanks() -> None:
    story = Story()
    for place in range(10):
        row = story.row(
            "meeting", place, ANN, minutes=200 + place, breakdown=Minutes(exchange=20), my_talk_share=40,
            meeting_id=1000 + len(story.meetings), channel=Medium.IN_PERSON,
        )  # fmt: skip
        story.plan(ANN, place, place, exchange_id=row, status=MeetingStatus.HELD, ended_on=story.day(place))
        story.introduce(place, ANN, 100 + place, exchange_id=row)
        if place % 2:
            story.thank(place, ANN, row)
    values = found(story)
    assert {name: one.value for name, one in values.items() if name != "reply_percent"} == {
        "meeting_minutes": 204.5,
        "names_per_meeting": 1.0,
        "talk_share_percent": 40.0,
        "thanks_percent": 50.0,
    }
