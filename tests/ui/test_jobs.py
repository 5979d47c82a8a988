"""Jobs watched from the window: what is told, and that nothing goes on alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from reseau_desktop.domain.message import say
from reseau_desktop.services.worker import Advance, Failed, Finished, Rows
from reseau_desktop.ui.jobs import JobWatcher
from tests.helpers.jobs import WaitingJob


@pytest.fixture
def watcher(qapp):
    made = JobWatcher()
    yield made
    made.stop()


def test_each_event_is_told_and_the_last_ends_the_job(qtbot, watcher):
    told = []
    watcher.progress.connect(lambda *how: told.append(how))
    watcher.rows.connect(told.append)
    job = WaitingJob(Advance(50, 100, 10_000_000_000), Rows([]), Finished(None))
    with qtbot.waitSignal(watcher.done) as done:
        watcher.watch(lambda: job)
        assert watcher.busy
    assert told == [(50, 100, 10_000_000_000), []]
    assert (done.args, watcher.busy) == ([None], False)


def test_a_failure_is_told_with_its_reason(qtbot, watcher):
    with qtbot.waitSignal(watcher.failed) as failed:
        watcher.watch(lambda: WaitingJob(Failed(say("import.stopped"))))
    assert failed.args == [say("import.stopped"), False]


def test_a_job_that_is_cancelled_says_so_when_it_has_ended(qtbot, watcher):
    job = WaitingJob()
    watcher.watch(lambda: job)
    qtbot.waitUntil(lambda: job.asked)
    with qtbot.waitSignal(watcher.failed) as failed:
        watcher.cancel()
    assert (job.cancelled, failed.args[1], watcher.busy) == ("asked", True, False)


def test_a_second_job_ends_the_first(qtbot, watcher):
    first, second = WaitingJob(), WaitingJob(Finished(None))
    watcher.watch(lambda: first)
    qtbot.waitUntil(lambda: first.asked)
    with qtbot.waitSignal(watcher.done):
        watcher.watch(lambda: second)
    assert (first.cancelled, second.cancelled) == ("at once", "")


def test_what_a_listener_stops_tells_nothing_more(qtbot, watcher):
    told = []
    watcher.progress.connect(lambda *_: watcher.stop())
    watcher.done.connect(told.append)
    job = WaitingJob(Advance(1, 1, 2), Finished(None))
    watcher.watch(lambda: job)
    qtbot.waitUntil(lambda: not watcher.busy)
    assert (told, job.cancelled) == ([], "at once")


def test_a_job_cancelled_before_it_began_never_begins(qtbot, watcher):
    started = []
    watcher.watch(lambda: started.append(1) or WaitingJob())
    with qtbot.waitSignal(watcher.failed) as failed:
        watcher.cancel()
    assert (started, failed.args[1], watcher.busy) == ([], True, False)


def test_the_end_of_the_program_ends_the_job(qapp, qtbot, watcher):
    job = WaitingJob()
    watcher.watch(lambda: job)
    qtbot.waitUntil(lambda: job.asked)
    qapp.aboutToQuit.emit()
    assert (job.cancelled, watcher.busy) == ("at once", False)


def test_a_watcher_without_a_job_has_nothing_to_stop(watcher):
    watcher.cancel()
    watcher.stop()
    assert not watcher.busy
    assert isinstance(watcher, QObject)
