"""The three lists of an axis: companies, jobs, deciders (R6)."""

from __future__ import annotations

from ..domain.advice import Discovery
from ..domain.changes import Op
from ..domain.contact import Contact
from ..domain.errors import InputError
from ..domain.message import say
from ..domain.target import Target, TargetKind, targets_of
from ..domain.vocabulary import DiscoveryKind
from .contacts import contact
from .session import Session

_OF_DISCOVERY = {DiscoveryKind.COMPANY: TargetKind.COMPANY, DiscoveryKind.JOB: TargetKind.JOB}


def targets(session: Session, axis: int | None = None) -> list[Target]:
    """The targets of an axis, of all of them by default, in the order in which they were added."""
    return session.store.read(Target) if axis is None else session.store.read(Target, "axis_id = ?", axis)


def add(
    session: Session,
    axis: int,
    kind: TargetKind,
    text: str,
    *,
    contact_id: int | None = None,
    initiator: str | None = None,
) -> int:
    """Add a line to a list of an axis; returns its id, that of the line there already for the same words.

    InputError for an unknown axis or person, or without words; a contact who decides needs none of one's own.
    """
    if all(one.id != axis for one in session.network().axes):
        raise InputError("target.unknown_axis")
    words = text.strip() or (contact(session, contact_id).name if contact_id is not None else "")
    if not words:
        raise InputError("target.empty")
    if contact_id is not None:
        contact(session, contact_id)
    made = Target(0, axis, kind, words, contact_id)
    for one in targets(session, axis):
        if (one.kind, one.text.casefold(), one.contact_id) == (kind, words.casefold(), contact_id):
            return one.id
    return session.run(Op.EDIT_PROJECT, lambda writer: writer.insert(made), say("label.project"), initiator)


def add_discovery(session: Session, number: int, axis: int, initiator: str | None = None) -> int:
    """Make a target of a company or a job that was discovered (R75); InputError for another discovery."""
    found = session.store.one(Discovery, number)
    if found is None or found.kind not in _OF_DISCOVERY:
        raise InputError("target.no_discovery")
    return add(session, axis, _OF_DISCOVERY[found.kind], found.text, initiator=initiator)


def drop(session: Session, number: int, initiator: str | None = None) -> None:
    """Take a line out of its list; InputError when there is none."""
    if session.store.one(Target, number) is None:
        raise InputError("target.unknown")
    session.run(Op.EDIT_PROJECT, lambda writer: writer.delete(Target, number), say("label.project"), initiator)


def aimed_at(session: Session) -> dict[int, list[Target]]:
    """For each contact neither erased nor archived, the targets he or she leads to; [] for none yet."""
    known = targets(session)
    people: list[Contact] = [one for one in session.network().contacts if one.erased_on is None and not one.archived]
    return {one.id: targets_of(one, known) for one in people}
