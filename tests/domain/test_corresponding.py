"""Which message an occasion calls for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from reseau_desktop.domain.advice import Advice
from reseau_desktop.domain.contact import Contact
from reseau_desktop.domain.corresponding import (
    Errand,
    announcement,
    errand_of,
    is_familiar,
    kind_for,
    talked_about,
)
from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.history import History
from reseau_desktop.domain.introduction import Permissions
from reseau_desktop.domain.vocabulary import Action, Circle, Source
from tests.helpers.stories import Story

ANN, BOB, CAT = 1, 2, 3
NOTED = Permissions(note=True, contact=True)


@pytest.fixture
def story() -> Story:
    return Story()


def at(story: Story, day: int = 9, advised: int | None = None) -> History:
    network = story.network()
    if advised is not None:
        network = replace(network, advice=(Advice(1, ANN, story.day(advised), "Learn the words"),))
    return History(network, story.day(day))


def template(history: History, action: Action, **fields: Any) -> str:
    return errand_of(FollowUp(7, action, history.day, history.day, ANN, **fields), history).template


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        (Action.CONFIRM, "confirmation"),
        (Action.KEEP_PROMISE, "promise_kept"),
        (Action.SHARE_ARTICLE, "article"),
        (Action.GIVE_NEWS, "news"),
        (Action.TELL_OUTCOME, "news"),
        (Action.TELL_POSITION, "position_found"),
        (Action.REPLAN, "two_dates"),
        (Action.SEND_CV, "cv_asked"),
        (Action.CLOSE_KINDLY, "close_kindly"),
    ],
)
def test_an_act_has_its_message(story: Story, action: Action, expected: str) -> None:
    story.person(ANN)
    assert template(at(story), action) == expected


def test_r77_a_name_promised_is_asked_for_in_other_words_than_an_answer(story: Story) -> None:
    story.person(ANN)
    assert template(at(story), Action.REMIND, rule="F15") == "name_reminder"
    assert template(at(story), Action.REMIND, rule="F04") == "reminder"


def test_r90_a_report_says_whether_it_came_to_something(story: Story) -> None:
    story.call(0, BOB, "later")
    story.row("closed_without_exchange", 0, CAT)
    assert template(at(story), Action.REPORT, about_id=BOB) == "report_to_introducer"
    assert template(at(story), Action.REPORT, about_id=CAT) == "report_no_result"


def test_r88_a_change_is_told_with_the_advice_where_there_was_one(story: Story) -> None:
    story.person(ANN)
    assert template(at(story, advised=9), Action.TELL_CHANGE) == "news"
    assert template(at(story, advised=10), Action.TELL_CHANGE) == "project_changed"


def test_r53_thanks_for_a_call_that_was_enough_say_so(story: Story) -> None:
    enough, later = story.call(0, ANN, "phone_was_enough"), story.call(1, ANN, "later")
    assert template(at(story), Action.THANK, exchange_id=enough) == "stay_on_phone"
    assert template(at(story), Action.THANK, exchange_id=later) == "thank_you"


def test_r26_r80_the_first_message_names_only_who_may_be_named(story: Story) -> None:
    story.person(ANN)
    story.person(BOB, source=Source.COLD)
    story.person(CAT)
    assert [announcement(who, at(story)) for who in (ANN, BOB, 99)] == [
        "call_announcement_known",
        "call_announcement_cold",
        "call_announcement_cold",
    ]
    story.introduce(1, CAT, ANN, NOTED)
    assert template(at(story), Action.ANNOUNCE) == "call_announcement_cold"
    story.introduce(2, BOB, ANN)
    assert template(at(story), Action.ANNOUNCE) == "call_announcement"
    assert template(at(story, 1), Action.ANNOUNCE) == "call_announcement_cold"
    story.introduce(3, None, CAT, occasion="A trade fair")
    assert announcement(CAT, at(story)) == "call_announcement_known"


def test_without_an_act_the_record_tells_which_message_is_next(story: Story) -> None:
    story.person(ANN)
    assert kind_for(ANN, at(story)) == "call_announcement_known"
    assert template(at(story), Action.CALL) == "call_announcement_known"
    story.email(1, ANN)
    assert kind_for(ANN, at(story)) == "reminder"
    story.row("reminder", 2, ANN)
    assert kind_for(ANN, at(story)) == "free"
    story.call(3, ANN, "later")
    assert kind_for(ANN, at(story)) == "free"
    assert kind_for(ANN, at(story, advised=3)) == "news"


def test_an_errand_speaks_of_the_exchange_it_names_else_of_the_last_one(story: Story) -> None:
    first, last, other = story.call(0, ANN), story.meet(1, ANN), story.call(2, BOB)

    def row(**fields: int) -> int | None:
        found = talked_about(Errand(ANN, "free", **fields), at(story))
        return found.id if found is not None else None

    assert [row(exchange_id=first), row(), row(exchange_id=other)] == [first, last, last]
    assert (row(about_id=BOB), row(about_id=CAT)) == (other, None)


def test_the_errand_of_a_follow_up_says_what_it_is_about(story: Story) -> None:
    ids = {
        "exchange_id": 1, "about_id": 2, "introduction_id": 3, "meeting_id": 4, "promise_id": 5, "advice_id": 6,
    }  # fmt: skip
    one = FollowUp(7, Action.CONFIRM, story.day(0), story.day(0), ANN, **ids)
    assert errand_of(one, at(story)) == Errand(ANN, "confirmation", follow_up_id=7, **ids)
    with pytest.raises(ValueError, match="no person"):
        errand_of(replace(one, contact_id=None), at(story))


@pytest.mark.parametrize("circle", Circle)
def test_one_says_tu_to_those_close_whom_nobody_introduced(story: Story, circle: Circle) -> None:
    close = {"friend", "family", "former_colleague", "sports_club", "alumni", "neighbour"}
    person = Contact(ANN, "Ann", story.day(0), circle=circle)
    assert is_familiar(person) is (circle.value in close)
    assert not is_familiar(replace(person, source=Source.INTRODUCED))


def test_r36_a_first_message_stays_one_although_another_was_sent(story: Story) -> None:
    story.email(0, ANN)
    assert template(at(story), Action.ANNOUNCE) == "call_announcement_known"
    assert template(at(story), Action.CALL) == "reminder"
