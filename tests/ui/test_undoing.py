"""Undo and redo from the window, small steps and large ones."""

from __future__ import annotations

import pytest

from reseau_desktop.domain.errors import MachineError
from reseau_desktop.domain.message import say
from reseau_desktop.services import worker
from reseau_desktop.services.importing import import_files
from reseau_desktop.services.session import Session
from reseau_desktop.services.worker import Failed
from reseau_desktop.ui.undoing import LARGE, Undoing
from tests.helpers.databases import person
from tests.helpers.jobs import WaitingJob, jobs_here  # noqa: F401


@pytest.fixture
def undoing(qapp, session, jobs_here):  # noqa: F811
    made = Undoing(session)
    yield made
    made.stop()


@pytest.fixture
def large(session, tmp_path):
    """A step of as many changes as are worth another process."""
    path = tmp_path / "many.vcf"
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Person {0}\nEMAIL:p{0}@example.org\nEND:VCARD\n"
    path.write_text("".join(card.format(n) for n in range(LARGE)), encoding="utf-8")
    import_files(session, [path])


def count(session):
    return len(session.store.contacts())


def test_a_small_step_is_taken_back_at_once(undoing, session, jobs_here):  # noqa: F811
    person(session, "Anna", "Morel")
    undoing.undo()
    assert count(session) == 0
    undoing.redo()
    assert (count(session), jobs_here) == (1, [])


@pytest.mark.usefixtures("large")
def test_a_large_step_is_taken_back_in_another_process(qtbot, undoing, session, jobs_here):  # noqa: F811
    told, said = [], []
    session.listen(told.append)
    undoing.begun.connect(said.append)
    with qtbot.waitSignal(undoing.done):
        undoing.undo()
    assert (count(session), jobs_here, told[-1].everything, said) == (0, ["undo"], True, ["Undoing…"])
    with qtbot.waitSignal(undoing.done):
        undoing.redo()
    assert (count(session), jobs_here) == (LARGE, ["undo", "redo"])


@pytest.mark.usefixtures("large")
def test_while_one_is_on_its_way_no_other_begins(qtbot, undoing, session, monkeypatch):
    jobs = []
    monkeypatch.setattr(worker, "start_revert", lambda *_, **__: jobs.append(WaitingJob()) or jobs[-1])
    undoing.undo()
    undoing.undo()
    qtbot.waitUntil(lambda: bool(jobs) and jobs[0].asked)
    assert (len(jobs), undoing.busy) == (1, True)
    undoing.stop()
    assert (jobs[0].cancelled, undoing.busy, count(session)) == ("at once", False, LARGE)


@pytest.mark.usefixtures("large")
def test_what_cannot_be_undone_is_said(qtbot, undoing, session, monkeypatch):
    job = WaitingJob(Failed(say("import.stopped")))
    monkeypatch.setattr(worker, "start_revert", lambda *_, **__: job)
    with qtbot.waitSignal(undoing.refused) as refused:
        undoing.undo()
    assert refused.args == [say("import.stopped")]


def test_a_refusal_of_the_machine_is_said(qtbot, undoing, session: Session, monkeypatch):
    def refuse():
        raise MachineError("database.locked")

    person(session, "Anna", "Morel")
    monkeypatch.setattr(session, "undo", refuse)
    with qtbot.waitSignal(undoing.refused) as refused:
        undoing.undo()
    assert refused.args[0].key == "database.locked"


def test_without_a_step_nothing_happens(undoing, session):
    undoing.undo()
    undoing.redo()
    assert session.history() == []
