"""What messages are made from: introductions, debriefs, follow-ups, told in a line each."""

from __future__ import annotations

from reseau_desktop.domain.debriefing import Debrief
from reseau_desktop.domain.follow_up import FollowUp
from reseau_desktop.domain.introduction import Introduction, Permissions
from reseau_desktop.domain.meeting import Meeting
from reseau_desktop.domain.project import UserProfile
from reseau_desktop.domain.vocabulary import Action
from reseau_desktop.services import (
    approaching,
    debriefing,
    meetings,
    messages,
    project,
)
from reseau_desktop.services.messages import MessageDraft, Wish
from reseau_desktop.services.session import Session

ALL = Permissions(True, True, True)
SILENT = Permissions(True, True, False)
NB = "\u00a0"


def as_camille(session: Session) -> Session:
    """The session of somebody whose name, answer and phone are known."""
    project.save_user(
        session, UserProfile(name="Camille Verdoux", answer="Je valide un objectif.", phone="06 01 02 03 04")
    )
    return session


def led(
    session: Session,
    giver: int,
    who: int,
    permissions: Permissions,
    *,
    link: str | None = None,
    words: str | None = None,
) -> int:
    return approaching.record_introduction(
        session, Introduction(0, giver, who, session.today, permissions, link=link, words=words)
    )


def due(session: Session, who: int, action: Action) -> FollowUp:
    found = [
        one for one in session.network().follow_ups if one.contact_id == who and one.action is action and one.pending
    ]
    return found[-1]


def about(session: Session, follow_up: FollowUp, wish: Wish | None = None, language: str = "fr") -> MessageDraft:
    assert follow_up.contact_id is not None
    return messages.draft(session, follow_up.contact_id, follow_up_id=follow_up.id, wish=wish, language=language)


def debriefed(session: Session, who: int, **more: object) -> int:
    one = Meeting(0, who, session.today, session.today, without_call_reason="connu")
    number = meetings.plan(session, one)
    values: dict[str, object] = {
        "meeting_id": number,
        "learned": ("La laiterie note ses fournisseurs chaque trimestre.",),
        **more,
    }
    return debriefing.record(session, Debrief(who, session.today, **values)).exchange_id  # type: ignore[arg-type]
