"""Messages kept as typed, then marked as sent: one row, one step, undone with their words."""

from __future__ import annotations

from pathlib import Path

import pytest

from reseau_desktop.domain.errors import RefusedError
from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.vocabulary import Action, ExchangeKind, FollowUpState, Medium
from reseau_desktop.services import (
    follow_ups,
    forgetting,
    messages,
    sending,
)
from reseau_desktop.services.messages import Wish
from reseau_desktop.services.session import Clock, Session
from tests.helpers.databases import TODAY, person
from tests.helpers.letters import ALL, about, as_camille, debriefed, due, led


@pytest.fixture
def camille(session: Session) -> Session:
    return as_camille(session)


def test_what_is_typed_is_kept_over_a_restart_until_it_is_sent(camille: Session, database: Path) -> None:
    helene = person(camille, "Hélène", "Brassaronde")
    debriefed(camille, helene)
    follow_up = due(camille, helene, Action.THANK)
    made = about(camille, follow_up)
    steps = len(camille.history())
    messages.keep(camille, made, "Merci", "Merci pour tout, Hélène.")
    assert len(camille.history()) == steps
    again = Session(database, Clock(TODAY))
    found = about(again, follow_up)
    assert (found.subject, found.text, found.typed) == ("Merci", "Merci pour tout, Hélène.", True)
    row = sending.mark_sent(again, found, found.subject, found.text)
    sent = next(one for one in again.network().exchanges if one.id == row)
    assert (sent.kind, sent.channel, sent.text) == (
        ExchangeKind.THANK_YOU,
        Medium.EMAIL,
        "Merci\n\nMerci pour tout, Hélène.",
    )
    assert sent.for_exchange_id == follow_up.exchange_id
    assert again.store.one(FollowUp, follow_up.id).state is FollowUpState.DONE  # type: ignore[union-attr]
    assert len(again.history()) == steps + 1
    assert not messages.draft(again, helene).typed
    with pytest.raises(RefusedError):
        sending.mark_sent(again, found, found.subject, found.text)
    again.undo()
    assert about(again, follow_up).text == "Merci pour tout, Hélène."
    again.close()


def test_what_says_nothing_else_than_proposed_is_not_kept(camille: Session) -> None:
    made = messages.draft(camille, person(camille, "Hélène", "Brassaronde"))
    messages.keep(camille, made, "Autre", "chose")
    messages.keep(camille, made, made.proposed.subject, made.proposed.text)
    assert not messages.draft(camille, made.errand.contact_id).typed
    messages.keep(camille, made, "Autre", "chose")
    messages.start_anew(camille, made)
    assert not messages.draft(camille, made.errand.contact_id).typed


def test_a_message_without_follow_up_leaves_the_row_of_its_kind(camille: Session) -> None:
    ines, nadia = person(camille, "Inès", "Calvarède"), person(camille, "Nadia", "Ferrouka")
    number = led(camille, ines, nadia, ALL)
    made = messages.draft(camille, nadia)
    sending.mark_sent(camille, made, made.subject, made.text)
    row = camille.network().exchanges[-1]
    assert (row.kind, row.named_introducer_id, row.introduction_id) == (ExchangeKind.CALL_ANNOUNCEMENT, ines, number)
    assert due(camille, nadia, Action.CALL).rule == "F02"
    assert messages.draft(camille, nadia).errand.template == "reminder"
    free = messages.draft(camille, ines, wish=Wish(template="free", channel="linkedin"))
    sending.mark_sent(camille, free, "", "Un mot")
    assert (camille.network().exchanges[-1].kind, camille.network().exchanges[-1].text) == (
        ExchangeKind.NEWS,
        "Un mot",
    )
    with pytest.raises(RefusedError):
        sending.mark_sent(camille, free, "Objet", "  \n")


def test_an_act_that_leaves_no_row_is_only_done(camille: Session) -> None:
    who = person(camille, "Inès", "Calvarède")
    number = follow_ups.add(camille, FollowUp(0, Action.SEND_CV, TODAY, TODAY, who))
    made = messages.draft(camille, who, follow_up_id=number)
    assert made.errand.template == "cv_asked"
    assert sending.mark_sent(camille, made, made.subject, made.text) is None
    assert camille.store.one(FollowUp, number).state is FollowUpState.DONE  # type: ignore[union-attr]
    assert camille.network().exchanges == ()
    call = follow_ups.add(camille, FollowUp(0, Action.CALL, TODAY, TODAY, who))
    note = messages.draft(camille, who, follow_up_id=call)
    sending.mark_sent(camille, note, "", "Je t’appelle demain, dix minutes.")
    assert camille.network().exchanges[-1].kind is ExchangeKind.CALL_ANNOUNCEMENT


def test_forgetting_somebody_takes_the_drafts_along(camille: Session) -> None:
    who, other = person(camille, "Inès", "Calvarède"), person(camille, "Nadia", "Ferrouka")
    made, beside = messages.draft(camille, who), messages.draft(camille, other)
    messages.keep(camille, made, "Bonjour", "Un mot pour vous")
    messages.keep(camille, beside, "Bonjour", "Inès Calvarède vous salue")
    messages.remember(camille, made)
    forgetting.forget(camille, who, "fr")
    rows = camille.store.rows("SELECT key, content FROM draft")
    assert [key for key, _ in rows] == [beside.key]
    assert "Calvarède" not in rows[0][1]
