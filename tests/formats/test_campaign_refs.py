"""Figures and alerts in the words of a campaign file."""

from datetime import date

import pytest

from reseau_desktop.domain.alerts import alerts
from reseau_desktop.domain.figures import figures
from reseau_desktop.domain.introduction import Permissions
from reseau_desktop.domain.project import Axis
from reseau_desktop.formats.campaign_refs import alerts_with_refs, figures_with_refs
from tests.helpers.stories import Story

ANN, BOB, CAT = 1, 2, 3


@pytest.fixture
def story():
    story = Story(date(2026, 1, 5))
    story.person(ANN, ref="P9")
    story.person(BOB, ref="P10")
    story.person(CAT)
    return story


def test_lists_are_sorted_by_the_ids_of_the_file_and_strangers_come_last(story):
    for who in (CAT, ANN, BOB):
        story.call(0, who, "later")
    found = figures_with_refs(figures(story.network(), story.day(43)), story.network())
    assert found["news_overdue"] == ["P10", "P9", CAT]
    assert found["last_touch_day"] == {"P9": 0, "P10": 0, CAT: 0}
    assert found["thanks_late"] == [1, 2, 3]


def test_loops_are_sorted_again(story):
    for who in (ANN, BOB):
        story.introduce(0, who, CAT)
    story.meet(1, CAT)
    found = figures_with_refs(figures(story.network(), story.day(9)), story.network())
    assert found["loops_open"] == [
        {"giver": "P10", "person": CAT, "due_day": 3, "late_business_days": 4},
        {"giver": "P9", "person": CAT, "due_day": 3, "late_business_days": 4},
    ]


def test_alerts_are_sorted_again_within_their_sort(story):
    story.axes = (Axis(5, "Purchasing", ref="A1"),)
    story.opine(0, ANN, 5, "for")
    story.opine(0, BOB, 5, "against")
    story.introduce(0, ANN, BOB, Permissions(), ref="N1")
    story.introduce(0, BOB, ANN, Permissions(), ref="N2")
    planned = story.plan(ANN, 3, 0, ref="M1")
    story.promise(0, ANN, due=0)
    story.promise(0, BOB, due=0)
    named = [
        {key: value for key, value in one.items() if key not in {"rules", "severity", "late_business_days"}}
        for one in alerts_with_refs(alerts(story.network(), story.day(1)), story.network())
    ]
    assert planned == 1000
    assert named == [
        {"code": "promise_overdue", "contact": "P10", "promise": 2, "due_day": 0},
        {"code": "promise_overdue", "contact": "P9", "promise": 1, "due_day": 0},
        {
            "code": "preparation_needed",
            "contact": "P9",
            "interaction": "M1",
            "due_day": 3,
            "last_prepared_day": None,
        },
        {"code": "name_not_usable", "contact": "P10", "about": "P9"},
        {"code": "introduction_cycle", "contact": "P10", "about": "P9", "introduction": "N2"},
        {"code": "divergent_opinions", "axis": "A1", "value": {"for": 1, "against": 1, "mixed": 0}},
    ]


def test_people_to_tell_of_the_position_are_sorted_again(story):
    story.call(0, ANN)
    story.call(0, BOB)
    story.row("position_found", 1)
    [one] = alerts_with_refs(alerts(story.network(), story.day(1)), story.network())
    assert one["contacts"] == ["P10", "P9"]
    assert one["due_day"] == 15
