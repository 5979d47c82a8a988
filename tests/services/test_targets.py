"""What an axis aims at: its three lists, and whom one knows there."""

from __future__ import annotations

import pytest

from reseau_desktop.domain.errors import InputError
from reseau_desktop.domain.project import Axis
from reseau_desktop.domain.target import Target, TargetKind
from reseau_desktop.domain.vocabulary import DiscoveryKind
from reseau_desktop.services import forgetting, learning, project, targets
from reseau_desktop.services.session import Session
from tests.helpers.databases import person


@pytest.fixture
def axis(session: Session) -> int:
    project.save_axes(session, [Axis(0, "Purchasing"), Axis(0, "Reuse")])
    return session.network().axes[0].id


def test_r6_an_axis_names_companies_jobs_and_who_decides(session: Session, axis: int) -> None:
    ann = person(session, "Ann", "Bell", org="Moulins d'Orvalce SA", title="Acheteuse senior")
    bob = person(session, "Bob", "Cole")
    company = targets.add(session, axis, TargetKind.COMPANY, " moulins d'orvalce ")
    job = targets.add(session, axis, TargetKind.JOB, "Acheteuse")
    decider = targets.add(session, axis, TargetKind.DECIDER, "", contact_id=bob)
    assert [(one.id, one.text) for one in targets.targets(session, axis)] == [
        (company, "moulins d'orvalce"),
        (job, "Acheteuse"),
        (decider, "Bob Cole"),
    ]
    assert targets.targets(session, session.network().axes[1].id) == []
    found = targets.aimed_at(session)
    assert [one.id for one in found[ann]] == [company, job]
    assert [one.id for one in found[bob]] == [decider]


def test_the_same_words_are_one_target_and_undo_brings_it_back(session: Session, axis: int) -> None:
    first = targets.add(session, axis, TargetKind.JOB, "Buyer")
    assert targets.add(session, axis, TargetKind.JOB, "buyer") == first
    targets.drop(session, first)
    assert targets.targets(session) == []
    session.undo()
    assert targets.targets(session) == [Target(first, axis, TargetKind.JOB, "Buyer")]


def test_r75_a_company_that_was_discovered_becomes_a_target(session: Session, axis: int) -> None:
    house = learning.add_discovery(session, DiscoveryKind.COMPANY, "Atelier Trame")
    area = learning.add_discovery(session, DiscoveryKind.AREA, "Nantes")
    number = targets.add_discovery(session, house, axis)
    assert targets.targets(session) == [Target(number, axis, TargetKind.COMPANY, "Atelier Trame")]
    for other in (area, 99):
        with pytest.raises(InputError):
            targets.add_discovery(session, other, axis)


def test_what_is_no_target_is_refused(session: Session, axis: int) -> None:
    for wrong in (
        lambda: targets.add(session, 99, TargetKind.JOB, "Buyer"),
        lambda: targets.add(session, axis, TargetKind.JOB, "  "),
        lambda: targets.add(session, axis, TargetKind.DECIDER, "Somebody", contact_id=99),
        lambda: targets.drop(session, 99),
    ):
        with pytest.raises(InputError):
            wrong()


def test_r107_a_decider_who_is_erased_leaves_no_name(session: Session, axis: int) -> None:
    bob = person(session, "Bob", "Cole")
    targets.add(session, axis, TargetKind.DECIDER, "", contact_id=bob)
    assert bob in targets.aimed_at(session)
    forgetting.forget(session, bob, "en")
    [left] = targets.targets(session)
    assert left.contact_id is None
    assert "Cole" not in left.text
    assert bob not in targets.aimed_at(session)
