"""Every message of the sample campaign: no locked name, no raw slot, French elided."""

from __future__ import annotations

import itertools
import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from reseau_desktop.formats.campaign import sample_campaign
from reseau_desktop.formats.content import bank
from reseau_desktop.services import (
    messages,
)
from reseau_desktop.services.messages import Wish
from reseau_desktop.services.replaying import replay
from reseau_desktop.services.session import Clock, Session
from reseau_desktop.store.database import open_database


@pytest.fixture(scope="module")
def campaign_days(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Path, date]]:
    """The database of the sample campaign at the end of each of its snapshot days."""
    folder = tmp_path_factory.mktemp("campaign")
    campaign = sample_campaign("fr")
    found = []
    for day in range(0, 71, 7):
        path = folder / f"{day}.db"
        open_database(path).close()
        session = Session(path)
        replay(session, campaign, day)
        session.close()
        found.append((path, campaign.date(day)))
    return found


def _open(days: list[tuple[Path, date]], folder: Path) -> Iterator[Session]:
    for path, day in days:
        session = Session(Path(shutil.copy(path, folder / path.name)), Clock(day))
        try:
            yield session
        finally:
            session.close()


def test_r80_no_draft_of_the_campaign_ever_says_a_name_that_may_not_be_said(
    campaign_days: list[tuple[Path, date]], tmp_path: Path
) -> None:
    """Each template, each person, each snapshot day, both languages and forms of address; and no slot is left raw."""
    templates = [one.id for one in bank().templates]
    drafts = 0
    for session in _open(campaign_days, tmp_path):
        network = session.network()
        names = {one.id: one.name for one in network.contacts}
        asked = {
            one.id: {
                names[led.giver_id]
                for led in network.introductions
                if led.person_id == one.id and led.giver_id and not led.permissions.use_name
            }
            for one in network.contacts
        }
        kinds = templates if session.today == campaign_days[-1][1] else [*templates[:3], "reminder"]
        for one, kind in itertools.product(network.contacts, kinds):
            if one.erased_on is not None:
                continue
            for language, familiar in (("fr", False), ("fr", True), ("en", False)):
                made = messages.draft(session, one.id, wish=Wish(kind, language, familiar))
                whole = f"{made.subject}\n{made.text}"
                assert not re.search(r"\{\w*\}", whole), (one.name, kind)
                assert not re.search(r"\b(?:de|que) [aeiouyéèêàâîôAEIOUÉÈÊ]", re.sub(r"\[[^]]*\]", "", made.text)), (
                    whole
                )
                assert all(name not in whole for name in asked[one.id]), (one.name, kind)
                flags = messages.review(session, made, made.text)
                assert "introducer_not_permitted" not in {flag.flag for flag in flags}
                drafts += 1
    assert drafts > 1_000


def test_every_follow_up_of_the_campaign_has_its_message(
    campaign_days: list[tuple[Path, date]], tmp_path: Path
) -> None:
    for session in _open(campaign_days[-1:], tmp_path):
        for one in session.network().follow_ups:
            if one.contact_id is None or any(
                c.id == one.contact_id and c.erased_on for c in session.network().contacts
            ):
                continue
            made = messages.draft(session, one.contact_id, follow_up_id=one.id)
            assert made.text.startswith("Bonjour "), one
            rule = bank().rules.get(one.rule or "")
            if rule is not None and rule.template and made.errand.template != rule.template:
                assert (rule.id, made.errand.template) in {
                    ("F11", "stay_on_phone"),
                    ("F12", "report_no_result"),
                    ("F14", "call_announcement_cold"),
                    ("F19", "project_changed"),
                }
