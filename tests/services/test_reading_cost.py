"""What a day's work asks of the database: the same number of queries whatever the size, and one history for all."""

from __future__ import annotations

from pathlib import Path

import pytest

from reseau_desktop.domain.alerts import alerts
from reseau_desktop.domain.figures import figures
from reseau_desktop.domain.history import History, history_of
from reseau_desktop.services.agenda import agenda
from reseau_desktop.services.follow_ups import today_actions
from reseau_desktop.services.session import Clock, Session
from reseau_desktop.store import database as database_module
from tests.helpers.big_database import fill
from tests.helpers.big_network import LAST_DAY


def queries(path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is asked from the opened database for today's actions, the agenda, figures and alerts."""
    asked: list[str] = []
    original = database_module.Database.sql

    def counted(self: database_module.Database, query: str, args: tuple[object, ...] = ()) -> object:
        asked.append(query)
        return original(self, query, args)

    session = Session(path, Clock(LAST_DAY))
    with monkeypatch.context() as patch:
        patch.setattr(database_module.Database, "sql", counted)
        assert today_actions(session)
        assert agenda(session)
        assert figures(session.network(), LAST_DAY)["meetings_held"]
        assert alerts(session.network(), LAST_DAY)
    session.close()
    return asked


def test_the_number_of_queries_does_not_grow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    counts = []
    for people, rows in ((40, 80), (400, 800)):
        path = tmp_path / f"{people}.db"
        session = Session(path, Clock(LAST_DAY))
        fill(session, people, rows)
        session.close()
        counts.append(len(queries(path, monkeypatch)))
    assert counts[0] == counts[1] < 40


def test_one_history_serves_as_long_as_network_and_day_stay(
    monkeypatch: pytest.MonkeyPatch, session: Session
) -> None:
    network = session.network()
    first = history_of(network, LAST_DAY)
    assert history_of(network, LAST_DAY) is first
    assert isinstance(first, History)
    other = history_of(network, LAST_DAY.replace(day=1))
    assert (other.day, other.network) == (LAST_DAY.replace(day=1), network)
    assert history_of(session.store.network(), LAST_DAY.replace(day=1)) is not other
