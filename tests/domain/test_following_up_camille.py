"""The follow-ups of the sample campaign (campaign files, section 7)."""

from __future__ import annotations

from collections import Counter

import pytest

from reseau_desktop.domain.case import place
from tests.helpers.replay import Replay, camille

LAST_DAY = 80


@pytest.fixture(scope="module")
def replay() -> Replay:
    return Replay(camille())


def _open(replay: Replay, number: int) -> set[tuple[str | None, str | None, int]]:
    network = Replay.at(replay, number)
    return {
        (replay.ref(one.contact_id), one.rule, (one.due - replay.anchor).days)
        for one in network.follow_ups
        if one.pending
    }


def test_r98_what_is_open_at_the_end_of_day_12() -> None:
    assert _open(Replay(camille()), 12) == {
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


def test_r99_no_day_breaks_the_law(replay: Replay) -> None:
    for number, network in replay.days(LAST_DAY):
        pending = [one for one in network.follow_ups if one.pending]
        places = Counter((one.contact_id, *place(one.action, one.introduction_id)) for one in pending)
        assert max(places.values()) == 1, number
        assert all(one.due >= one.made_on for one in network.follow_ups), number
        assert len({one.id for one in network.follow_ups}) == len(network.follow_ups)
