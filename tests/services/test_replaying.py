"""The sample campaign through the services: its figures and alerts equal the expected ones of the file."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from reseau_desktop.domain.alerts import alerts
from reseau_desktop.domain.errors import InputError, RefusedError
from reseau_desktop.domain.figures import figures
from reseau_desktop.domain.history import History
from reseau_desktop.formats.campaign import Campaign, read_campaign, sample_campaign
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


def of_camille(**changes: list[dict[str, Any]]) -> Campaign:
    """The sample with rows added to its lists."""
    file = json.loads(json.dumps(sample_campaign("fr").file))
    for table, rows in changes.items():
        file[table] += rows
    file["interactions"].sort(key=lambda row: row["day"])
    return read_campaign(json.dumps(file).encode(), "fr")


def call(ref: str, day: int, contact: str, **fields: object) -> dict[str, Any]:
    row = {"id": ref, "day": day, "kind": "qualification_call", "contact": contact, "channel": "phone", "minutes": 5}
    return {**row, "objective": "advice", "verdict": "meet", "verdict_reason": None, "next_step": None, **fields}


def name(ref: str, day: int, giver: str, exchange: str, note: bool) -> dict[str, Any]:
    permissions = {"note": note, "contact": True, "use_name": True}
    row = {"id": ref, "day": day, "giver": giver, "person": "P13", "exchange": exchange}
    return {**row, "permissions": permissions, "asked": "direct"}


def test_introductions_of_one_day_are_read_in_the_order_of_the_file(session: Session) -> None:
    calls = [call("first", 25, "P01"), call("second", 25, "P01")]
    names = [name("X2", 25, "P01", "second", note=False), name("X1", 25, "P01", "first", note=True)]
    replay(session, of_camille(interactions=calls, introductions=names), 25)
    history = History(session.network(), session.network().anchor + timedelta(days=25))
    assert [one.ref for one in history.introductions if (one.ref or "").startswith("X")] == ["X2"]


def test_lists_may_use_the_same_ids(session: Session) -> None:
    promise = {"contact": "P01", "exchange": "M1", "made_day": 3, "due_day": None, "text": None}
    kept = {"id": "PK", "day": 5, "kind": "promise_kept", "contact": "P01", "channel": "email", "minutes": 1}
    same = of_camille(promises=[{"id": "P02", **promise}], interactions=[{**kept, "promise": "P02"}])
    replay(session, same, 7)
    network = session.network()
    promises = {one.id for one in network.promises if one.ref == "P02"}
    assert {row.promise_id for row in network.exchanges if row.ref == "PK"} == promises
    assert {one.ref for one in network.contacts} >= {"P01", "P02"}


def test_a_meeting_is_planned_before_the_row_that_speaks_of_it(session: Session) -> None:
    meeting = {"id": "MX", "day": 9, "kind": "meeting", "contact": "P03", "channel": "video", "minutes": 0}
    meeting |= {"status": "planned", "planned_on": 9, "meeting_day": 12, "targeted": True, "objective": "widen"}
    confirmation = {"id": "KX", "day": 9, "kind": "confirmation", "contact": "P03", "channel": "email", "minutes": 1}
    confirmation |= {"meeting": "MX", "meeting_day": 12}
    replay(session, of_camille(interactions=[confirmation, meeting]), 9)
    network = session.network()
    meetings = {one.id for one in network.meetings if one.ref == "MX"}
    assert {row.meeting_id for row in network.exchanges if row.ref == "KX"} == meetings


def test_what_is_said_with_somebody_erased_an_hour_ago_is_not_kept(session: Session) -> None:
    erased = {"id": "ER", "day": 9, "kind": "contact_erased", "contact": "P01", "channel": None, "minutes": 0}
    erased |= {"requested_by": "contact", "reason": None}
    promise = {"id": "PX", "contact": "P01", "exchange": "late", "made_day": 9, "due_day": None, "text": "Zorglub"}
    late = call("late", 9, "P01", verdict_reason={"fr": "Zorglub"})
    replay(session, of_camille(interactions=[erased, late], promises=[promise]), 9)
    network = session.network()
    assert [row.verdict_reason for row in network.exchanges if row.ref == "late"] == [None]
    assert [one.text for one in network.promises if one.ref == "PX"] == [""]


@pytest.mark.parametrize(
    ("table", "key", "value", "row"),
    [
        ("contacts", "targeted", "yes", "P01"),
        ("contacts", "stake", 1.5, "P01"),
        ("interactions", "kind", "party", "S0"),
        ("introductions", "permissions", {"note": 1}, "M1"),
        ("introductions", "permissions", {"sing": True}, "M1"),
    ],
)
def test_a_row_that_cannot_be_replayed_is_named(
    session: Session, table: str, key: str, value: object, row: str
) -> None:
    file = json.loads(json.dumps(sample_campaign("fr").file))
    file[table][0][key] = value
    with pytest.raises(InputError) as caught:
        replay(session, read_campaign(json.dumps(file).encode(), "fr"))
    assert (caught.value.message.key, dict(caught.value.message.args)["row"]) == ("campaign.bad_row", row)
