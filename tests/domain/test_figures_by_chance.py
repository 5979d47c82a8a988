"""Figures and alerts of campaigns by chance, against the naive second computation of `tests.helpers.oracle`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from importlib import resources
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.domain import workdays
from reseau_desktop.domain.alerts import ALERTS, alerts
from reseau_desktop.domain.figures import figures
from reseau_desktop.domain.vocabulary import ExchangeKind
from reseau_desktop.formats.campaign_refs import alerts_with_refs, figures_with_refs
from tests.helpers import oracle_alerts, oracle_figures
from tests.helpers.campaign_maker import campaign
from tests.helpers.campaign_network import campaign_network
from tests.helpers.oracle_days import Days, is_working

SAMPLE = json.loads(
    (resources.files("reseau_desktop.resources") / "content" / "campaign_camille.json").read_text(encoding="utf-8")
)
CAMPAIGNS = st.builds(
    campaign,
    seed=st.integers(0, 2**32),
    people=st.integers(0, 9),
    rows=st.integers(0, 100),
    length=st.sampled_from((0, 5, 20, 80, 120)),
)
DAYS = st.lists(st.integers(0, 160), min_size=1, max_size=5)


def plain(found: Any) -> Any:
    return json.loads(json.dumps(found))


@pytest.mark.parametrize("snapshot", SAMPLE["expected"]["snapshots"], ids=lambda one: f"day {one['day']}")
def test_the_second_computation_knows_the_sample(snapshot: dict[str, Any]) -> None:
    assert plain(oracle_figures.figures(SAMPLE, snapshot["day"])) == snapshot["figures"]
    assert plain(oracle_alerts.alerts(SAMPLE, snapshot["day"])) == snapshot["alerts"]


@given(CAMPAIGNS, DAYS)
def test_figures_and_alerts_are_those_of_the_second_computation(file: dict[str, Any], numbers: list[int]) -> None:
    network = campaign_network(file)
    for number in numbers:
        day = date.fromisoformat(file["anchor"]) + timedelta(days=number)
        found = plain(figures_with_refs(figures(network, day), network))
        assert found == plain(oracle_figures.figures(file, number))
        raised = plain(alerts_with_refs(alerts(network, day), network))
        assert raised == plain(oracle_alerts.alerts(file, number))


def everything(files: Iterator[dict[str, Any]]) -> tuple[set[str], set[str], set[str]]:
    kinds: set[str] = set()
    codes: set[str] = set()
    refusals: set[str] = set()
    for file in files:
        kinds |= {row["kind"] for row in file["interactions"]}
        codes |= {one["code"] for number in (30, 60) for one in oracle_alerts.alerts(file, number)}
        refusals |= {why for _one, why in oracle_alerts.State(file, 200).refused}
    return kinds, codes, refusals


def test_chance_brings_every_kind_of_row_every_alert_and_every_refusal() -> None:
    kinds, codes, refusals = everything(campaign(seed) for seed in range(40))
    assert kinds == {kind.value for kind in ExchangeKind}
    assert codes == {kind.code for kind in ALERTS}
    assert refusals == {"cycle", "repeated", "already_spoken"}


def test_business_days_are_those_counted_one_by_one() -> None:
    day, last = date(1995, 1, 1), date(2060, 1, 1)
    while day < last:
        assert workdays.is_business_day(day) == is_working(day), day
        day += timedelta(days=1)


@given(st.dates(date(2000, 1, 1), date(2050, 1, 1)), st.integers(0, 40), st.integers(0, 60))
def test_deadlines_are_those_counted_one_by_one(anchor: date, count: int, later: int) -> None:
    days = Days(anchor)
    assert workdays.add(anchor, count) == anchor + timedelta(days=days.add(0, count))
    assert workdays.between(anchor, anchor + timedelta(days=later)) == days.between(0, later)
