"""People entered twice are found, with reasons, and the one that had best remain stands first."""

from __future__ import annotations

import pytest

from reseau_desktop.domain.errors import RefusedError
from reseau_desktop.domain.exchange import Exchange
from reseau_desktop.domain.vocabulary import ExchangeKind, Medium, Verdict
from reseau_desktop.services import approaching, contacts, duplicates, forgetting
from reseau_desktop.services.joining import Merge, keep_apart, merge_people
from reseau_desktop.services.session import Session
from reseau_desktop.services.worker import Failed, Finished, start_duplicates
from tests.helpers.databases import TODAY, channel, person

MAIL = (channel("nadia@f.test"),)


def test_the_sure_come_first_and_say_why(session: Session) -> None:
    namesakes = [person(session, "Paul", "Orsel"), person(session, "Paul", "Orsel", org="Halte")]
    twice = [person(session, "Nadia", "Fersen", emails=MAIL), person(session, "NADIA", "FERSEN", emails=MAIL)]
    person(session, "Ana", "Benali")
    sure, perhaps = duplicates.find(session)
    assert (sure.people, sure.certain, sure.score) == (tuple(twice), True, 100)
    assert [one.key for one in sure.reasons] == ["likeness.name_same", "likeness.email"]
    assert (perhaps.certain, perhaps.score, perhaps.doubts) == (False, 60, ())
    assert perhaps.people == (namesakes[1], namesakes[0])
    keep_apart(session, namesakes)
    merge_people(session, Merge(twice[0], (twice[1],)))
    assert duplicates.find(session) == []
    session.undo()
    session.undo()
    assert len(duplicates.find(session)) == 2


def test_of_whom_most_is_recorded_remains(session: Session) -> None:
    full = person(session, "Nadia", "Fersen", emails=MAIL, org="Brume", title="Cheffe")
    called = person(session, "Nadia", "Fersen", emails=MAIL)
    assert duplicates.find(session)[0].people == (full, called)
    approaching.record_call(session, approaching.Call(called, Verdict.MEET))
    assert duplicates.find(session)[0].people == (called, full)
    assert duplicates.best_first(session, (full, called)) == (called, full)
    contacts.archive(session, [called])
    assert duplicates.find(session)[0].people == (full, called)


def test_doubts_are_told(session: Session) -> None:
    for org, birthday in (("Brume", "1950-01-02"), ("Halte", "1980-05-06")):
        person(session, "Jean", "Fersen", emails=MAIL, org=org, birthday=birthday)
    (found,) = duplicates.find(session)
    assert [one.key for one in found.doubts] == ["likeness.birthday_other", "likeness.organisation_other"]
    assert not found.certain


def test_nobody_erased_is_shown(session: Session) -> None:
    person(session, "Nadia", "Fersen")
    other = person(session, "Nadia", "Fersen")
    forgetting.erase(session, Exchange(0, ExchangeKind.CONTACT_ERASED, TODAY, other), "fr")
    approaching.record_exchange(session, Exchange(0, ExchangeKind.NEWS, TODAY, 1, channel=Medium.EMAIL))
    assert duplicates.find(session) == []


def test_progress_and_cancelling(session: Session) -> None:
    person(session, "Nadia", "Fersen")
    told: list[tuple[int, int]] = []
    duplicates.find(session, lambda done, total: told.append((done, total)))
    assert told[0] == (0, 1)
    assert told[-1][0] == told[-1][1] or told[-1] == (0, 1)
    with pytest.raises(RefusedError):
        duplicates.find(session, cancelled=lambda: True)


def test_another_process_finds_the_same(session: Session) -> None:
    for _ in range(2):
        person(session, "Nadia", "Fersen")
    events = start_duplicates(session.store.path).wait(60)
    assert isinstance(events[-1], Finished)
    assert events[-1].result == duplicates.find(session)
    job = start_duplicates(session.store.path)
    job.cancel()
    last = job.wait(60)[-1]
    assert isinstance(last, Failed)
    assert last.cancelled
