"""Alerts that the sample campaign does not show, and their edges."""

from dataclasses import replace
from datetime import date

import pytest

from reseau_desktop.domain.alerts import ALERTS, alerts
from reseau_desktop.domain.introduction import Permissions
from reseau_desktop.domain.network import Network
from reseau_desktop.domain.project import Axis
from reseau_desktop.domain.vocabulary import MeetingStatus
from tests.helpers.stories import Story

ANN, BOB, CAT, DAN = 1, 2, 3, 4


@pytest.fixture
def story():
    return Story()


def at(story, day, code):
    """The alerts of one code, without what every alert of it says."""
    found = [one for one in alerts(story.network(), story.day(day)) if one["code"] == code]
    return [{key: value for key, value in one.items() if key not in {"code", "rules", "severity"}} for one in found]


def contacts(story, day, code):
    return [one["contact"] for one in at(story, day, code)]


def test_an_empty_network_is_quiet():
    assert alerts(Network(), date(2026, 2, 28)) == []


def test_an_alert_says_its_code_rules_and_severity(story):
    story.meet(0, ANN)
    without_call = next(one for one in alerts(story.network(), story.day(0)) if one["code"] == "meeting_without_call")
    assert without_call == {
        "code": "meeting_without_call",
        "rules": ["R51"],
        "severity": "info",
        "contact": ANN,
        "interaction": 1,
        "reason_given": False,
    }


def test_alerts_stand_in_the_order_of_the_table_then_by_person(story):
    story.promise(0, BOB)
    story.promise(0, ANN)
    story.call(0, CAT, "later")
    story.call(0, BOB, "later")
    story.call(0, BOB, "later")
    found = [(one["code"], one["contact"], one.get("interaction")) for one in alerts(story.network(), story.day(20))]
    assert found == [
        ("thanks_overdue", BOB, 2),
        ("thanks_overdue", BOB, 3),
        ("thanks_overdue", CAT, 1),
        ("promise_overdue", ANN, None),
        ("promise_overdue", BOB, None),
    ]


def test_no_two_kinds_share_a_code():
    assert len({kind.code for kind in ALERTS}) == len(ALERTS) == 21


def test_what_is_due_today_is_said_today_with_no_lateness(story):
    meeting = story.meet(3, ANN)
    assert at(story, 3, "thanks_overdue") == []
    due = story.day(4).isoformat()
    expected = {"contact": ANN, "interaction": meeting, "due_day": due}
    assert at(story, 4, "thanks_overdue") == [{**expected, "late_business_days": 0}]
    assert at(story, 9, "thanks_overdue") == [{**expected, "late_business_days": 3}]


def test_a_promise_has_its_own_deadline(story):
    promise = story.promise(0, ANN, due=2)
    assert at(story, 3, "promise_overdue") == [
        {"contact": ANN, "promise": promise, "due_day": story.day(2).isoformat(), "late_business_days": 1}
    ]


@pytest.mark.parametrize(
    ("kind", "quiet"),
    [("unanswered_call", True), ("qualification_call", True), ("closed_without_exchange", True), ("reminder", False)],
)
def test_a_late_call_quiets_the_alert_of_a_message(story, kind, quiet):
    story.email(0, ANN)
    story.row("email_reply", 0, ANN, positive=True)
    story.row(kind, 8, ANN)
    for code in ("email_without_call", "reply_without_call"):
        assert contacts(story, 7, code) == [ANN]
        assert contacts(story, 8, code) == ([] if quiet else [ANN])


def test_a_meeting_quiets_it_too_unless_it_was_before(story):
    story.meet(0, ANN)
    story.email(1, ANN)
    story.email(1, BOB)
    story.meet(9, BOB)
    story.end(9, ANN, 2, "cancelled_by_me", on=20)
    assert contacts(story, 9, "email_without_call") == [ANN]


def test_a_name_one_may_contact_waits_three_business_days(story):
    story.introduce(0, ANN, BOB, Permissions(note=True))
    story.introduce(1, ANN, CAT)
    story.introduce(2, DAN, CAT)
    assert at(story, 3, "introduced_not_approached") == []
    due = story.day(4).isoformat()
    assert at(story, 4, "introduced_not_approached") == [{"contact": CAT, "due_day": due, "late_business_days": 0}]
    story.plan(CAT, 20, 5)
    assert contacts(story, 5, "introduced_not_approached") == [CAT]
    story.row("news", 6, CAT)
    assert contacts(story, 6, "introduced_not_approached") == []


def test_three_calls_in_vain_are_enough(story):
    for day in (0, 1, 2):
        for who in (ANN, BOB, CAT):
            story.row("unanswered_call", day, who)
    story.row("unanswered_call", 3, DAN)
    story.call(4, BOB)
    story.row("closed_without_exchange", 4, CAT)
    assert at(story, 1, "call_attempts_exhausted") == []
    assert contacts(story, 3, "call_attempts_exhausted") == [ANN, BOB, CAT]
    assert at(story, 4, "call_attempts_exhausted") == [{"contact": ANN, "value": 3}]


def test_a_meeting_cancelled_by_the_other_is_to_be_planned_again(story):
    row = story.end(3, ANN, 0, "cancelled_by_contact", on=9)
    story.end(3, BOB, 0, "cancelled_by_me", on=9)
    assert at(story, 9, "cancelled_not_replanned") == []
    due = story.day(10).isoformat()
    assert at(story, 11, "cancelled_not_replanned") == [
        {"contact": ANN, "interaction": row, "due_day": due, "late_business_days": 1}
    ]
    story.end(13, ANN, 12, "cancelled_by_contact", on=30)
    assert at(story, 12, "cancelled_not_replanned") == []
    assert contacts(story, 21, "cancelled_not_replanned") == [ANN]
    story.row("closed_without_exchange", 21, ANN)
    assert at(story, 21, "cancelled_not_replanned") == []


def test_a_meeting_to_come_is_to_be_prepared(story):
    meeting = story.plan(ANN, 14, 0)
    story.row("preparation", 1, ANN, meeting_id=999)
    assert at(story, 6, "preparation_needed") == []
    assert at(story, 7, "preparation_needed") == [
        {
            "contact": ANN,
            "interaction": meeting,
            "due_day": story.day(14).isoformat(),
            "last_prepared_day": story.day(1).isoformat(),
        }
    ]
    assert at(story, 14, "preparation_needed") == []
    story.row("preparation", 8, ANN, meeting_id=meeting)
    assert at(story, 8, "preparation_needed") == []


def test_a_person_of_high_stake_is_not_for_the_first_three(story):
    for who in (ANN, DAN):
        story.person(who, stake=3)
    first = story.plan(ANN, 20, 0)
    story.meet(1, BOB)
    story.meet(2, CAT)
    assert at(story, 2, "key_person_too_early") == [{"contact": ANN, "interaction": first}]
    story.meet(3, DAN)
    assert contacts(story, 3, "key_person_too_early") == [DAN]
    story.meet(4, ANN)
    assert contacts(story, 4, "key_person_too_early") == [DAN]


def test_a_meeting_without_call_may_have_its_reason(story):
    story.meet(0, ANN, without_call_reason="Met by chance")
    assert [one["reason_given"] for one in at(story, 0, "meeting_without_call")] == [True]


def test_a_wide_gap_is_told_until_one_has_spoken(story):
    story.person(ANN, level_gap=2)
    story.person(BOB, level_gap=1)
    story.introduce(1, CAT, ANN)
    story.row("closed_without_exchange", 2, ANN)
    assert at(story, 0, "level_gap") == [{"contact": ANN, "value": 2, "introduced": False, "closed": False}]
    assert at(story, 2, "level_gap") == [{"contact": ANN, "value": 2, "introduced": True, "closed": True}]
    story.call(3, ANN)
    assert at(story, 3, "level_gap") == []


def test_a_name_without_the_third_permission_is_told(story):
    story.introduce(0, ANN, BOB, Permissions(note=True, contact=True))
    story.introduce(0, None, CAT, Permissions())
    assert at(story, 0, "name_not_usable") == [{"contact": BOB, "about": ANN}]


def test_a_circle_is_told_but_not_a_repeat(story):
    story.introduce(0, ANN, BOB)
    story.introduce(1, ANN, BOB)
    circle = story.introduce(2, BOB, ANN)
    assert at(story, 1, "introduction_cycle") == []
    assert at(story, 2, "introduction_cycle") == [{"contact": BOB, "about": ANN, "introduction": circle}]


def test_opinions_that_differ_are_told(story):
    story.axes = (Axis(7, "Purchasing"),)
    story.opine(0, ANN, 7, "for")
    story.opine(0, BOB, 7, "mixed")
    assert at(story, 0, "divergent_opinions") == []
    story.opine(1, BOB, 7, "against")
    assert at(story, 1, "divergent_opinions") == [{"axis": 7, "value": {"for": 1, "against": 1, "mixed": 1}}]


def test_news_is_told_when_due_and_a_week_before(story):
    story.call(0, ANN, "later")
    due = story.day(42).isoformat()
    assert at(story, 35, "news_due_soon") == [{"contact": ANN, "due_day": due}]
    assert at(story, 43, "news_overdue") == [{"contact": ANN, "due_day": due, "late_business_days": 1}]


def test_few_names_are_told_from_the_third_meeting_on(story):
    meetings = [story.meet(day, day + 1) for day in (0, 1, 2)]
    assert at(story, 1, "names_low") == []
    for person in range(10, 15):
        story.introduce(2, ANN, person, exchange_id=meetings[0])
    assert at(story, 2, "names_low") == [{"value": 1.67}]
    story.introduce(2, ANN, 15, exchange_id=meetings[0])
    assert at(story, 2, "names_low") == []


def test_the_pace_is_told_from_the_fifth_week_until_a_position_is_found(story):
    story.row("framing", 0)
    assert at(story, 27, "pace") == []
    value = {"targeted": 0, "target": 60, "per_week": 0.0, "weeks_left": None}
    assert at(story, 28, "pace") == [{"value": value}]
    story.row("position_found", 30)
    assert at(story, 30, "pace") == []
    reached = Story(target_meetings=1)
    reached.meet(0, ANN)
    assert at(reached, 40, "pace") == []


def test_an_opportunity_spoken_of_is_told(story):
    row = story.row("meeting", 0, ANN, meeting_id=1000, opportunity=True)
    story.plan(ANN, 0, 0, status=MeetingStatus.HELD, ended_on=story.day(0), exchange_id=row)
    assert at(story, 0, "spontaneous_opportunity") == [{"contact": ANN, "interaction": row}]


def test_people_not_told_of_the_position_are_listed(story):
    for who in (CAT, ANN, BOB):
        story.call(0, who)
    assert at(story, 0, "closing_messages_missing") == []
    story.row("position_found", 4)
    story.row("closing_message", 5, ANN)
    due = story.day(18).isoformat()
    assert at(story, 5, "closing_messages_missing") == [{"contacts": [BOB, CAT], "due_day": due, "overdue": False}]
    assert at(story, 18, "closing_messages_missing") == [{"contacts": [BOB, CAT], "due_day": due, "overdue": True}]
    story.row("closing_message", 19, BOB)
    story.row("closing_message", 19, CAT)
    assert at(story, 19, "closing_messages_missing") == []


def test_no_alert_names_an_erased_person(story):
    story.person(ANN, stake=3, level_gap=3)
    story.person(BOB, level_gap=3)
    story.introduce(0, ANN, BOB, Permissions(contact=True))
    story.introduce(0, BOB, ANN)
    story.introduce(0, DAN, CAT)
    story.email(7, BOB)
    story.row("email_reply", 7, BOB, positive=True)
    for day in (4, 5, 6):
        story.row("unanswered_call", day, BOB)
    story.end(7, BOB, 0, "cancelled_by_contact", on=9)
    story.meet(7, ANN)
    story.promise(7, ANN)
    story.plan(ANN, 22, 7)
    codes = {"email_without_call", "level_gap", "name_not_usable", "introduction_cycle", "cancelled_not_replanned"}
    codes |= {"call_attempts_exhausted", "key_person_too_early", "meeting_without_call", "thanks_overdue"}
    codes |= {"promise_overdue", "preparation_needed", "reply_without_call"}
    before = {one["code"] for one in alerts(story.network(), story.day(18))}
    assert before >= codes
    for who in (ANN, BOB, CAT):
        story.erase(18, who)
    named = [one for one in alerts(story.network(), story.day(18)) if {one.get("contact"), one.get("about")} - {None}]
    assert named == []


def test_alerts_of_one_person_stand_by_whom_they_are_about_then_by_exchange(story):
    story.introduce(0, BOB, CAT, Permissions(note=True, contact=True))
    story.introduce(1, ANN, CAT, Permissions(note=True, contact=True))
    assert [one["about"] for one in at(story, 1, "name_not_usable")] == [ANN, BOB]
    later, earlier = story.meet(8, DAN), story.meet(1, DAN)
    assert [one["interaction"] for one in at(story, 20, "thanks_overdue")] == [later, earlier]


def test_r88_divergent_opinions_stand_by_axis(story):
    story.axes = (Axis(2, "Logistics"), Axis(1, "Purchasing"))
    for axis in (1, 2):
        story.opine(0, ANN, axis, "for")
        story.opine(0, BOB, axis, "against")
    assert [one["axis"] for one in at(story, 0, "divergent_opinions")] == [1, 2]


def test_r39_an_e_mail_without_a_call_is_told_from_the_day_due_on(story):
    story.email(0, ANN)
    assert at(story, 1, "email_without_call") == []
    assert [one["late_business_days"] for one in at(story, 2, "email_without_call")] == [0]


def test_r39_the_last_call_counts_whether_it_was_answered_or_not(story):
    story.email(0, ANN)
    story.call(1, ANN, "later")
    story.email(10, ANN)
    story.row("unanswered_call", 11, ANN)
    assert at(story, 20, "email_without_call") == []


def test_r98_a_meeting_fixed_on_the_day_of_the_cancellation_replaces_it(story):
    story.end(7, ANN, 0, "cancelled_by_contact", on=9)
    story.plan(ANN, 21, 7)
    assert at(story, 14, "cancelled_not_replanned") == []


def test_r98_a_meeting_fixed_later_is_not_known_yet(story):
    story.end(7, ANN, 0, "cancelled_by_contact", on=9)
    story.plan(ANN, 21, 15)
    assert contacts(story, 14, "cancelled_not_replanned") == [ANN]
    assert contacts(story, 15, "cancelled_not_replanned") == []


def test_r107_no_alert_names_somebody_marked_as_erased(story):
    story.person(BOB, erased_on=story.day(1))
    story.introduce(0, ANN, BOB)
    row = story.meet(0, CAT)
    story.rows[row - 1] = replace(story.rows[row - 1], opportunity=True)
    assert contacts(story, 0, "spontaneous_opportunity") == [CAT]
    story.erase(1, CAT)
    assert at(story, 20, "spontaneous_opportunity") == []
    assert at(story, 20, "introduced_not_approached") == []
