"""Campaigns by chance through the services: what the database then says of each day, and after an erasure."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from reseau_desktop.domain.alerts import alerts
from reseau_desktop.domain.figures import figures
from reseau_desktop.formats.campaign import read_campaign
from reseau_desktop.formats.campaign_refs import alerts_with_refs, figures_with_refs
from reseau_desktop.services.replaying import replay
from reseau_desktop.services.session import Clock, Session
from reseau_desktop.store.backup import copy_database
from tests.helpers import oracle_alerts, oracle_figures
from tests.helpers.campaign_maker import campaign
from tests.helpers.databases import TODAY

Row = dict[str, Any]
CAMPAIGNS = st.builds(
    campaign,
    seed=st.integers(0, 2**32),
    people=st.integers(0, 8),
    rows=st.integers(0, 50),
    length=st.sampled_from((0, 5, 20, 60)),
)
FEWER = settings(max_examples=settings.default.max_examples // 4)  # each fills a database
SAID = ("text", "reason", "verdict_reason", "learned", "advice", "without_call_reason", "place")


@contextmanager
def replayed(template: Path, file: Row, until: int | None = None) -> Iterator[Session]:
    with tempfile.TemporaryDirectory(prefix="reseau-chance-") as folder:
        path = Path(shutil.copy(template, Path(folder) / "a.db"))
        session = Session(path, Clock(TODAY))
        try:
            replay(session, read_campaign(json.dumps(file).encode(), "fr"), until)
            yield session
        finally:
            session.close()


def asked(session: Session, file: Row, number: int) -> tuple[Row, list[Row]]:
    """The figures and alerts of a day, in the words of the file."""
    network, day = session.network(), date.fromisoformat(file["anchor"]) + timedelta(days=number)
    found = figures_with_refs(figures(network, day), network), alerts_with_refs(alerts(network, day), network)
    return json.loads(json.dumps(found[0])), json.loads(json.dumps(found[1]))


def expected(file: Row, number: int) -> tuple[Row, list[Row]]:
    return oracle_figures.figures(file, number), json.loads(json.dumps(oracle_alerts.alerts(file, number)))


def erasures(file: Row) -> dict[str, int]:
    return {row["contact"]: row["day"] for row in file["interactions"] if row["kind"] == "contact_erased"}


@FEWER
@given(file=CAMPAIGNS, number=st.integers(0, 90))
def test_a_whole_replay_says_of_every_day_what_the_second_computation_says(
    template: Path, file: Row, number: int
) -> None:
    number = max([number, *erasures(file).values()])  # of the days before, an erasure has removed something since
    with replayed(template, file) as session:
        assert asked(session, file, number) == expected(file, number)


@FEWER
@given(file=CAMPAIGNS, until=st.integers(0, 70))
def test_a_replay_until_a_day_says_the_same_of_that_day(template: Path, file: Row, until: int) -> None:
    with replayed(template, file, until) as session:
        assert asked(session, file, until) == expected(file, until)


def marked(file: Row) -> tuple[set[str], set[str]]:
    """Put a word of its own and everybody's name into each text; returns what must vanish and what must stay."""
    gone, kept = set(), set()
    erased = erasures(file)
    for one in file["contacts"]:
        number = one["id"].lower()
        one |= {"name": f"Zébulon{number} Vörtex{number}", "job": {"fr": f"métier{number}"}, "organisation": None}
        (gone if one["id"] in erased else kept).update((one["name"], f"métier{number}"))
    names = " et ".join(one["name"] for one in file["contacts"])
    texts = [(row, key) for row in file["interactions"] for key in SAID if isinstance(row.get(key), dict)]
    texts += [(one, "text") for one in file["promises"]]
    for place, (row, key) in enumerate(texts):
        row[key] = {"fr": f"mot{place:04} selon {names.upper()}"}
        (gone if row["contact"] in erased else kept).add(f"mot{place:04}")
    return gone, kept


@FEWER
@given(file=CAMPAIGNS)
def test_what_an_erasure_names_is_nowhere_and_the_rest_still_is(template: Path, file: Row) -> None:
    gone, kept = marked(file)
    with replayed(template, file) as session:
        backup = session.store.path.with_name("backup.db")
        copy_database(session.store.path, backup)
        files = list(session.store.path.parent.iterdir())
        bytes_of_all = b"".join(path.read_bytes() for path in files).decode("utf-8", "replace").casefold()
        rows = repr(session.network()).casefold()
    assert [word for word in gone if word.casefold() in bytes_of_all] == []
    titles = {word for word in kept if word.startswith("métier")}
    assert [word for word in kept - titles if word.casefold() not in rows] == []
