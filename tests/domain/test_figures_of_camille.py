"""The sample campaign: figures and alerts of its eleven days, as the file itself expects them."""

import json
from datetime import date
from importlib import resources

import pytest

from reseau_desktop.domain.alerts import alerts
from reseau_desktop.domain.figures import FIGURES, figures
from reseau_desktop.formats.campaign_refs import alerts_with_refs, figures_with_refs
from tests.helpers.campaign_network import campaign_network

SAMPLE = resources.files("reseau_desktop.resources") / "content" / "campaign_camille.json"
FILE = json.loads(SAMPLE.read_text(encoding="utf-8"))
SNAPSHOTS = {snapshot["day"]: snapshot for snapshot in FILE["expected"]["snapshots"]}


@pytest.fixture(scope="module")
def network():
    return campaign_network(FILE)


@pytest.mark.parametrize("number", SNAPSHOTS)
def test_figures_are_those_of_the_file(network, number):
    snapshot = SNAPSHOTS[number]
    found = figures_with_refs(figures(network, date.fromisoformat(snapshot["date"])), network)
    assert json.loads(json.dumps(found)) == snapshot["figures"]


@pytest.mark.parametrize("number", SNAPSHOTS)
def test_alerts_are_those_of_the_file_in_its_order(network, number):
    snapshot = SNAPSHOTS[number]
    found = alerts_with_refs(alerts(network, date.fromisoformat(snapshot["date"])), network)
    assert json.loads(json.dumps(found)) == snapshot["alerts"]


def test_figures_stand_in_the_order_of_the_file(network):
    assert [figure.name for figure in FIGURES] == list(SNAPSHOTS[70]["figures"])
