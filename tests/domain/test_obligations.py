"""Thanks, promises and calls: when they are due, done, on time, and when they weigh."""

from datetime import date

import pytest

from reseau_desktop.domain.history import History
from reseau_desktop.domain.loops import reports
from reseau_desktop.domain.obligations import calls_after_email, calls_after_reply, promises, tally, thanks
from reseau_desktop.domain.vocabulary import PromiseSide
from tests.helpers.stories import Story

ANN, BOB = 1, 2


@pytest.fixture
def story():
    return Story()


def weigh(story, day, obligations):
    history = History(story.network(), story.day(day))
    counted = tally(obligations(history), history.day)
    return counted.on_time, counted.done, len(counted.counted)


def test_holidays_move_the_deadlines():
    story = Story(date(2026, 4, 27))
    story.meet(10, ANN)
    story.promise(10, ANN)
    story.email(15, ANN)
    story.email(24, BOB)
    history = History(story.network(), story.day(30))
    assert [one.due for one in thanks(history)] == [story.day(14)]
    assert [one.due for one in promises(history)] == [story.day(21)]
    assert [one.due for one in calls_after_email(history)] == [story.day(18), story.day(29)]


def test_an_obligation_weighs_from_its_deadline_or_from_the_day_it_is_done(story):
    story.meet(3, ANN)  # a Thursday: due on Friday
    story.meet(4, BOB)  # due on Monday, day 7
    story.thank(5, BOB, 2)
    assert weigh(story, 3, thanks) == (0, 0, 0)
    assert weigh(story, 4, thanks) == (0, 0, 1)
    assert weigh(story, 5, thanks) == (1, 1, 2)


def test_the_day_after_the_deadline_is_late_even_a_saturday(story):
    story.thank(5, ANN, story.meet(3, ANN))
    assert weigh(story, 5, thanks) == (0, 1, 1)


def test_spoken_thanks_fulfil_nothing(story):
    meeting = story.meet(3, ANN)
    story.thank(3, ANN, meeting, "in_person")
    assert weigh(story, 9, thanks) == (0, 0, 1)
    story.thank(9, ANN, meeting, "letter")
    assert weigh(story, 9, thanks) == (0, 1, 1)


def test_a_call_that_leads_to_a_meeting_asks_for_no_thanks(story):
    story.call(0, ANN, "meet")
    story.call(0, BOB, "later")
    story.end(2, BOB, 1, "cancelled_by_me", on=5)
    assert weigh(story, 9, thanks) == (0, 0, 1)


def test_theirs_and_cancelled_promises_weigh_nothing(story):
    story.promise(0, ANN, due=4)
    story.promise(0, ANN, side=PromiseSide.THEIRS)
    story.promise(0, ANN, cancelled=True)
    story.promise(9, ANN)
    story.row("promise_kept", 8, ANN, promise_id=1)
    assert weigh(story, 8, promises) == (0, 1, 1)


@pytest.mark.parametrize(
    ("kind", "day", "done"),
    [
        ("unanswered_call", 0, 1),
        ("unanswered_call", 2, 1),
        ("qualification_call", 2, 1),
        ("unanswered_call", 3, 0),
        ("reminder", 1, 0),
    ],
)
def test_a_message_is_followed_by_a_call_within_two_business_days(story, kind, day, done):
    story.row("unanswered_call", -1, ANN)
    story.email(0, ANN)
    story.row(kind, day, ANN)
    assert weigh(story, 9, calls_after_email) == (done, done, 1)


def test_a_positive_reply_wants_a_call_the_next_day(story):
    story.row("email_reply", 0, ANN, positive=True)
    story.row("email_reply", 0, BOB, positive=False)
    assert weigh(story, 9, calls_after_reply) == (0, 0, 1)
    story.row("unanswered_call", 1, ANN)
    assert weigh(story, 9, calls_after_reply) == (1, 1, 1)


def test_the_delays_are_settings():
    story = Story(thanks_business_days=3)
    story.thank(3, ANN, story.meet(0, ANN))
    assert weigh(story, 9, thanks) == (1, 1, 1)


def test_an_erasure_drops_what_was_not_done_by_the_end_of_that_day(story):
    done, missing = story.meet(0, ANN), story.meet(1, ANN)
    story.thank(4, ANN, done)
    story.erase(4, ANN)
    story.thank(5, ANN, missing)
    assert weigh(story, 3, thanks) == (0, 0, 2)
    assert weigh(story, 30, thanks) == (0, 1, 1)


def test_r107_of_two_erasures_the_first_drops_a_report_made_after_it(story):
    story.introduce(0, ANN, BOB)
    story.meet(3, BOB)
    story.erase(10, ANN)
    story.report(12, ANN, BOB)
    story.erase(20, BOB)
    assert [len(reports(History(story.network(), story.day(day)))) for day in (9, 10, 12, 20)] == [1, 0, 0, 0]


def test_r94_a_promise_is_owed_from_the_day_it_is_made(story):
    story.promise(7, ANN, due=2)
    assert weigh(story, 6, promises) == (0, 0, 0)
    assert weigh(story, 7, promises) == (0, 0, 1)


def test_r39_answered_or_not_the_first_call_since_the_message_follows_it(story):
    story.row("unanswered_call", 9, ANN)
    story.call(1, ANN, "later")
    story.email(8, ANN)
    assert weigh(story, 20, calls_after_email) == (1, 1, 1)
