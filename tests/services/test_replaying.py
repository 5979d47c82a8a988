"""The sample campaign through the services: its figures and alerts equal the expected ones of the file."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from reseau_desktop.domain.alerts import alerts
from reseau_desktop.domain.errors import InputError, RefusedError
from reseau_desktop.domain.figures import figures
from reseau_desktop.formats.campaign import read_campaign, sample_campaign
from reseau_desktop.formats.campaign_refs import alerts_with_refs, figures_with_refs
from reseau_desktop.services.replaying import replay
from reseau_desktop.services.session import Clock, Session
from tests.helpers.databases import content, person


def open_follow_ups(session: Session) -> set[tuple[str | None, str | None, int]]:
    network = session.network()
    refs = {one.id: one.ref for one in network.contacts}
    assert network.anchor is not None
    return {
        (refs.get(one.contact_id or 0), one.rule, (one.due - network.anchor).days)
        for one in network.follow_ups
        if one.pending
    }


def test_the_sample_campaign_equals_its_expected_figures_at_every_snapshot(session: Session) -> None:
    campaign = sample_campaign("fr")
    replay(session, campaign)
    network = session.network()
    for snapshot in campaign.file["expected"]["snapshots"]:
        day = date.fromisoformat(snapshot["date"])
        found = json.loads(json.dumps(figures_with_refs(figures(network, day), network)))
        assert found == snapshot["figures"], snapshot["day"]
        raised = json.loads(json.dumps(alerts_with_refs(alerts(network, day), network)))
        assert raised == snapshot["alerts"], snapshot["day"]


def test_the_follow_ups_open_at_the_end_of_day_12(session: Session) -> None:
    replay(session, sample_campaign("en"), 12)
    assert open_follow_ups(session) == {
        ("P04", "F02", 4),
        ("P04", "F04", 11),
        ("P07", "F03", 16),
        ("P07", "F04", 18),
        ("P12", "F02", 14),
        ("P12", "F04", 21),
        ("P03", "F08", 10),
        ("P03", "F09", 11),
        ("P06", "F08", 16),
        ("P06", "F09", 17),
        ("P01", "F17", 46),
        ("P02", "F17", 50),
    }


def test_each_row_is_one_step_that_can_be_undone(session: Session, database: Path) -> None:
    empty = content(database)
    replay(session, sample_campaign("fr"), 7)
    steps = len(session.history())
    while session.undo() is not None:
        steps -= 1
    assert steps == 0
    left = {name: rows for name, rows in content(database).items() if name not in {"follow_up", "search"}}
    assert left == {name: rows for name, rows in empty.items() if name in left}


def test_a_database_with_contacts_is_refused_untouched(session: Session, database: Path) -> None:
    person(session, "Inès", "Calvarède")
    before = content(database)
    with pytest.raises(RefusedError):
        replay(session, sample_campaign("fr"))
    assert content(database) == before


@pytest.mark.parametrize("data", [b"", b"{}", b"[1]", b'{"format": "other"}', b"BEGIN:VCARD"])
def test_another_file_is_no_campaign(data: bytes) -> None:
    with pytest.raises(InputError):
        read_campaign(data, "fr")


def test_the_clock_is_afterwards_where_it_was(session: Session) -> None:
    before = session.clock
    replay(session, sample_campaign("fr"), 3)
    assert session.clock == before == Clock(before.fixed)
