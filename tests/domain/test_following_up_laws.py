"""The laws of follow-ups, whatever happens in whatever order (campaign files, section 7)."""

from __future__ import annotations

from collections import Counter
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from reseau_desktop.domain.alerts import alerts
from reseau_desktop.domain.case import place
from reseau_desktop.domain.following_up import applied, consequences, daily
from reseau_desktop.domain.vocabulary import FollowUpState, MeetingStatus
from tests.helpers.living import Living

PEOPLE = st.integers(1, 4)
GAPS = st.integers(0, 12)
KINDS = (
    "announce", "unanswered", "reply", "call", "plan", "end", "thank", "introduce", "report", "promise", "keep",
    "name", "news", "reminder", "close", "advise", "found", "put_off", "skip", "erase", "review",
)  # fmt: skip
STEP = st.tuples(GAPS, st.sampled_from(KINDS), PEOPLE, PEOPLE, st.integers(0, 9))
STEPS = st.lists(STEP, max_size=25)


def _step(life: Living, kind: str, who: int, other: int, choice: int) -> None:
    day = life.now
    simple = {
        "reply": "email_reply", "news": "news", "reminder": "reminder", "close": "closed_without_exchange",
        "erase": "contact_erased",
    }  # fmt: skip
    if kind in simple:
        life.row(simple[kind], day, who, positive=choice % 2 == 0)
    elif kind in {"found", "review"}:
        life.row({"found": "position_found", "review": "weekly_review"}[kind], day)
    else:
        _TOLD[kind](life, day, who, other, choice)


def _end(life: Living, day: int, who: int, choice: int) -> None:
    planned = [one for one in life.network.meetings if one.status is MeetingStatus.PLANNED and one.contact_id == who]
    if planned:
        life.end(
            planned[0], day, ("held", "cancelled_by_contact", "cancelled_by_me")[choice % 3], opportunity=choice > 7
        )


def _settle_by_hand(life: Living, choice: int, state: FollowUpState) -> None:
    pending = [one for one in life.network.follow_ups if one.pending]
    if pending:
        one = pending[choice % len(pending)]
        later = state is FollowUpState.SNOOZED
        due, done = (life.day(life.now + 1 + choice), None) if later else (one.due, life.today)
        life.change(one, settle=False, state=state, due=due, done_on=done)


def _thank(life: Living, day: int, who: int) -> None:
    rows = [one for one in life.network.exchanges if (one.contact_id == who and one.verdict) or one.meeting_id]
    if rows:
        life.thank(day, rows[-1])


def _keep(life: Living, day: int, who: int) -> None:
    mine = [one for one in life.network.promises if one.contact_id == who]
    if mine:
        life.row("promise_kept", day, who, promise_id=mine[-1].id)


_VERDICTS = ("meet", "later", "phone_was_enough", "close")
_TOLD = {
    "announce": lambda life, day, who, _o, _c: life.announce(day, who),
    "unanswered": lambda life, day, who, _o, _c: life.unanswered(day, who),
    "call": lambda life, day, who, _o, c: life.call(day, who, _VERDICTS[c % 4]),
    "plan": lambda life, day, who, _o, c: life.plan(day, who, day + c),
    "end": lambda life, day, who, _o, c: _end(life, day, who, c),
    "thank": lambda life, day, who, _o, _c: _thank(life, day, who),
    "introduce": lambda life, day, who, other, _c: life.introduce(day, who, other),
    "report": lambda life, day, who, other, _c: life.row("report_to_introducer", day, who, about_id=other),
    "promise": lambda life, day, who, _o, c: life.promise(day, who, day + c if c else None),
    "keep": lambda life, day, who, _o, _c: _keep(life, day, who),
    "name": lambda life, day, who, _o, _c: life.name_promised(day, who),
    "advise": lambda life, day, who, _o, _c: life.decide(day, life.advise(day, who)),
    "put_off": lambda life, _day, _who, _o, c: _settle_by_hand(life, c, FollowUpState.SNOOZED),
    "skip": lambda life, _day, _who, _o, c: _settle_by_hand(life, c, FollowUpState.SKIPPED),
}


def _check(life: Living) -> None:
    pending = [one for one in life.network.follow_ups if one.pending]
    places = Counter((one.contact_id, *place(one.action, one.introduction_id)) for one in pending)
    assert max(places.values(), default=0) <= 1
    assert all(one.due >= one.made_on for one in life.network.follow_ups)
    erased = {one.contact_id for one in life.network.exchanges if one.kind == "contact_erased"}
    assert not any(one.contact_id in erased or one.about_id in erased for one in pending)


@settings(max_examples=60, deadline=None)
@given(STEPS)
def test_r98_r99_one_open_a_person_and_action_never_due_before_it_is_made(
    steps: list[tuple[int, str, int, int, int]],
) -> None:
    life = Living(4)
    for gap, kind, who, other, choice in steps:
        life.wake(life.now + gap)
        _step(life, kind, who, other, choice)
        _check(life)


@settings(max_examples=40, deadline=None)
@given(STEPS)
def test_r99_looking_twice_changes_nothing(steps: list[tuple[int, str, int, int, int]]) -> None:
    life = Living(4)
    for gap, kind, who, other, choice in steps:
        life.wake(life.now + gap)
        _step(life, kind, who, other, choice)
    once = applied(life.network, daily(life.network, life.today, life.rules))
    assert not daily(once, life.today, life.rules)


def test_an_event_already_drawn_brings_nothing_more() -> None:
    life = Living(anchor=date(2026, 3, 2))
    row = life.announce(0, 1)
    assert not consequences(life.network, row, life.today, life.rules)


# What an alert complains of, and the action that must then be open.
_ASKED = {
    "loop_overdue": "report",
    "thanks_overdue": "thank",
    "promise_overdue": "keep_promise",
    "introduced_not_approached": "announce",
    "cancelled_not_replanned": "replan",
    "news_overdue": "give_news",
}


def _answered(life: Living, alert: dict[str, object]) -> bool:
    pending = [one for one in life.network.follow_ups if one.pending and one.contact_id == alert["contact"]]
    if alert["code"] == "news_overdue" and any(
        one.contact_id == alert["contact"] and one.status is MeetingStatus.PLANNED for one in life.network.meetings
    ):
        return True
    about = alert.get("about")
    return any(one.action == _ASKED[str(alert["code"])] and about in {None, one.about_id} for one in pending)


@settings(max_examples=60, deadline=None)
@given(st.lists(STEP.filter(lambda step: step[1] not in {"put_off", "skip"}), max_size=25))
def test_r3_whatever_is_overdue_has_its_follow_up(steps: list[tuple[int, str, int, int, int]]) -> None:
    life = Living(4)
    for gap, kind, who, other, choice in steps:
        life.wake(life.now + gap)
        _step(life, kind, who, other, choice)
        overdue = [one for one in alerts(life.network, life.today) if one["code"] in _ASKED]
        assert [one for one in overdue if not _answered(life, one)] == []
