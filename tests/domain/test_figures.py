"""Figures that the sample campaign does not show."""

from dataclasses import replace
from datetime import date

import pytest

from reseau_desktop.domain.figures import figures
from reseau_desktop.domain.introduction import Permissions
from reseau_desktop.domain.network import Network
from reseau_desktop.domain.project import Axis
from reseau_desktop.domain.vocabulary import Relation, Source
from tests.helpers.stories import Story

ANN, BOB, CAT, DAN = 1, 2, 3, 4
NOTHING = {"count": 0, "of": 0, "percent": None}


@pytest.fixture
def story():
    return Story()


def at(story, day, *names):
    found = figures(story.network(), story.day(day))
    return found[names[0]] if len(names) == 1 else [found[name] for name in names]


def test_an_empty_network_has_nothing_to_divide():
    found = figures(Network(), date(2026, 2, 28))
    ratios = [value for value in found.values() if isinstance(value, dict) and "percent" in value]
    assert len(ratios) == 17
    assert [value for value in ratios if value != NOTHING] == [{"count": 0, "of": 60, "percent": 0.0}]
    assert found["hours_label"] == "0 h 00"
    assert [found[name] for name in ("names_per_meeting", "hours_per_week", "weeks_to_target")] == [None] * 3
    assert found["relation_levels"] == [0] * 5


def test_before_the_anchor_nothing_has_happened(story):
    story.meet(0, ANN)
    assert at(story, -3, "meetings_held", "contacts_known", "targeted_per_week", "weekly_reviews") == [
        0,
        0,
        None,
        NOTHING,
    ]


def test_the_last_day_of_february_is_a_day_like_another():
    story = Story(date(2024, 2, 26))
    story.meet(3, ANN)
    story.thank(4, ANN, 1)
    assert story.day(3) == date(2024, 2, 29)
    assert at(story, 3, "last_touch_day") == {ANN: "2024-02-29"}
    assert at(story, 4, "thanks_on_time") == {"count": 1, "of": 1, "percent": 100.0}


def test_the_target_can_be_reached_and_the_pace_be_none():
    story = Story(target_meetings=2)
    story.row("framing", 0)
    assert at(story, 7, "weeks_to_target") is None
    story.meet(8, ANN)
    story.meet(8, BOB, targeted=False)
    assert at(story, 21, "weeks_to_target", "targeted_per_week") == [3, 0.33]
    story.meet(22, CAT)
    assert at(story, 22, "weeks_to_target") == 0


def test_a_meeting_passes_from_planned_to_cancelled(story):
    story.end(9, ANN, 2, "cancelled_by_me", on=14)
    story.plan(BOB, 3, 1)
    names = ("meetings_planned", "meetings_cancelled", "minutes_by_kind")
    assert at(story, 0, *names) == [0, 0, {}]
    assert at(story, 2, *names) == [2, 0, {}]
    assert at(story, 9, *names) == [1, 1, {"meeting": 0}]


def test_the_first_and_last_three_shares_need_three(story):
    names = ("my_talk_share_first3", "my_talk_share_last3", "my_talk_share_mean")
    story.meet(0, ANN, share=50)
    story.meet(1, ANN, share=45)
    assert at(story, 9, *names) == [None, None, 47.5]
    story.meet(2, ANN)
    assert at(story, 9, *names) == [None, None, 47.5]
    story.meet(2, ANN, share=30)
    story.meet(3, ANN, share=20)
    assert at(story, 9, *names) == [41.7, 31.7, 36.3]


def test_a_call_on_the_day_of_the_meeting_comes_before_it(story):
    story.call(3, ANN)
    story.meet(3, ANN)
    story.meet(4, BOB)
    story.call(5, BOB)
    assert at(story, 9, "meetings_preceded_by_call") == {"count": 1, "of": 2, "percent": 50.0}


def test_a_message_to_ones_own_circles_is_neither_warm_nor_cold(story):
    story.person(BOB, source=Source.COLD)
    story.person(CAT, source=Source.INTRODUCED)
    story.email(0, ANN)
    story.email(0, BOB)
    story.email(0, CAT, named_introducer_id=ANN)
    story.call(1, CAT)
    one_of_one = {"count": 1, "of": 1, "percent": 100.0}
    assert at(story, 9, "warm_spoken", "cold_spoken") == [one_of_one, {"count": 0, "of": 1, "percent": 0.0}]


def test_two_replies_to_one_message_count_once(story):
    announced = story.email(0, ANN)
    story.email(0, BOB)
    story.row("email_reply", 1, ANN, reply_to_id=announced, positive=False)
    story.row("email_reply", 2, ANN, reply_to_id=announced, positive=True)
    assert at(story, 9, "reply_rate") == {"count": 1, "of": 2, "percent": 50.0}


def test_refused_introductions_count_nowhere(story):
    meeting = story.meet(0, ANN)
    story.introduce(0, ANN, BOB, exchange_id=meeting)
    story.introduce(1, ANN, BOB, exchange_id=meeting)
    story.introduce(1, BOB, ANN)
    story.introduce(2, CAT, BOB, Permissions(note=True))
    names = ("names_received", "contacts_introduced", "names_per_meeting", "names_three_permissions")
    assert at(story, 9, *names) == [2, 1, 1.0, {"count": 1, "of": 2, "percent": 50.0}]


def test_only_voice_and_presence_raise_the_relation(story):
    for who in (ANN, BOB, CAT, DAN, 5):
        story.person(who)
    story.row("email_reply", 0, ANN)
    story.give(0, ANN)
    story.email(0, 5)
    story.call(0, BOB, "close")
    story.meet(0, CAT)
    story.meet(0, DAN)
    story.give(1, DAN)
    assert at(story, 0, "relation_levels") == [1, 1, 1, 2, 0]
    assert at(story, 1, "relation_levels") == [1, 1, 1, 1, 1]


def test_thanks_late_or_missing_are_listed(story):
    story.thank(3, ANN, story.meet(0, ANN))
    story.meet(1, BOB)
    story.thank(2, CAT, story.meet(2, CAT))
    assert at(story, 1, "thanks_late") == [1]
    assert at(story, 9, "thanks_late") == [1, 3]


def test_open_loops_stand_by_deadline_giver_and_person(story):
    for giver, person, day in [(CAT, 12, 3), (BOB, 11, 3), (BOB, 10, 3), (ANN, 13, 4)]:
        story.introduce(0, giver, person)
        story.row("closed_without_exchange", day, person)
    assert [(loop["giver"], loop["person"]) for loop in at(story, 20, "loops_open")] == [
        (BOB, 10),
        (BOB, 11),
        (CAT, 12),
        (ANN, 13),
    ]
    assert at(story, 8, "loops_open")[3] == {
        "giver": ANN,
        "person": 13,
        "due_day": story.day(8).isoformat(),
        "late_business_days": 0,
    }


def test_every_axis_has_its_opinions(story):
    story.axes = (Axis(1, "Purchasing"), Axis(2, "Logistics", archived=True))
    story.opine(0, ANN, 1, "for")
    story.opine(8, BOB, 1, "against")
    none = {"for": 0, "against": 0, "mixed": 0}
    assert at(story, 7, "opinions") == {1: {**none, "for": 1}, 2: none}


def test_news_is_due_thirty_business_days_after_the_last_touch(story):
    story.call(0, ANN, "later")
    assert at(story, 34, "news_overdue", "news_due_soon") == [[], []]
    assert at(story, 35, "news_overdue", "news_due_soon") == [[], [ANN]]
    assert at(story, 42, "news_overdue", "news_due_soon") == [[ANN], []]
    story.row("article_shared", 42, ANN)
    assert at(story, 42, "news_overdue", "news_due_soon") == [[], []]


def test_no_news_is_owed_to_one_who_closed_the_door_unless_met(story):
    story.call(0, ANN, "close")
    story.meet(0, BOB)
    story.call(1, BOB, "close")
    story.call(0, CAT, "close")
    story.call(1, CAT, "later")
    assert at(story, 60, "news_overdue") == [BOB, CAT]


def test_a_rhythm_of_ones_own_replaces_the_setting(story):
    story.person(ANN, cadence_business_days=5)
    story.call(0, ANN, "later")
    assert at(story, 7, "news_overdue") == [ANN]


def test_the_closing_campaign_counts_from_the_position_on(story):
    for who in (ANN, BOB, CAT):
        story.call(0, who)
    story.person(DAN)
    story.row("closing_message", 1, BOB)
    assert at(story, 4, "closing_campaign") is None
    story.row("position_found", 5)
    story.row("closing_message", 5, ANN)
    story.erase(6, CAT)
    assert at(story, 5, "closing_campaign") == {"count": 1, "of": 3, "percent": 33.3}
    assert at(story, 6, "closing_campaign") == {"count": 1, "of": 2, "percent": 50.0}


def test_an_erasure_changes_no_count(story):
    story.introduce(0, ANN, BOB)
    story.call(1, BOB, "later")
    story.meet(3, BOB)
    names = ("contacts_known", "meetings_held", "names_received", "real_exchange", "relation_levels", "longest_chain")
    before = at(story, 9, *names)
    story.erase(9, BOB)
    assert at(story, 9, *names) == before
    assert at(story, 9, "contacts_erased", "last_touch_day", "loops_open", "thanks_late") == [1, {ANN: None}, [], []]


def test_a_contact_marked_as_erased_is_left_out_even_without_a_row(story):
    story.person(ANN, erased_on=story.day(3))
    story.meet(0, ANN)
    assert at(story, 2, "thanks_late", "last_touch_day") == [[1], {ANN: "2026-01-05"}]
    assert at(story, 3, "thanks_late", "last_touch_day") == [[], {}]


def test_later_rows_change_nothing_earlier(story):
    story.person(CAT)
    story.introduce(0, ANN, BOB)
    story.email(1, BOB)
    story.plan(BOB, 20, 2)
    before = figures(story.network(), story.day(4))
    story.meet(5, BOB)
    story.introduce(6, BOB, CAT)
    story.promise(7, BOB)
    story.give(7, BOB)
    story.erase(8, BOB)
    story.row("position_found", 9)
    story.person(DAN, known=9)
    assert figures(story.network(), story.day(4)) == before


def test_r4_no_week_is_left_once_the_target_is_reached_or_passed():
    story = Story(target_meetings=2)
    for who in (ANN, BOB):
        story.meet(0, who)
    assert at(story, 0, "weeks_to_target") == 0
    for who in (CAT, DAN, 5, 6):
        story.meet(1, who)
    assert at(story, 7, "weeks_to_target") == 0


def test_r38_the_replies_expected_are_a_percentage():
    story = Story(reply_rate_reference_percent=100)
    for _ in range(10):
        story.email(0, ANN)
    assert at(story, 0, "replies_expected") == 10.0


def test_r83_late_thanks_stand_by_exchange_not_by_day(story):
    later, earlier = story.meet(8, ANN), story.meet(1, ANN)
    assert at(story, 20, "thanks_late") == [later, earlier]


def test_r91_open_loops_of_one_day_stand_by_giver_first(story):
    for giver, person in [(BOB, 10), (ANN, 30)]:
        story.introduce(0, giver, person)
        story.row("closed_without_exchange", 3, person)
    assert [loop["giver"] for loop in at(story, 20, "loops_open")] == [ANN, BOB]


def test_r58_a_meeting_whose_minutes_were_not_noted_adds_none_of_talk(story):
    story.meet(0, ANN)
    assert at(story, 0, "meeting_minutes_exchange", "minutes_per_exchange_minute") == [0, None]


def test_r110_a_relation_of_a_campaign_before_is_never_lowered(story):
    story.call(0, ANN)
    story.meet(0, BOB)
    network = replace(story.network(), earlier={ANN: Relation.MET, BOB: Relation.VOICE})
    assert figures(network, story.day(0))["relation_levels"] == [0, 0, 0, 2, 0]
