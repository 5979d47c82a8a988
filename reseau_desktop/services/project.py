"""The project: its sentence, its axes, the user's own words, and the numbers of the method."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace

from ..domain.changes import Op
from ..domain.message import say
from ..domain.project import Axis, MethodSettings, ProjectStatement, UserProfile
from ..store.writing import Writer
from .approaching import open_ledger
from .ledger import Ledger
from .session import Session


def statement(session: Session) -> ProjectStatement | None:
    """The project sentence as it stands, None before the first one."""
    versions = session.store.read(ProjectStatement)
    return versions[-1] if versions else None


def versions(session: Session) -> list[ProjectStatement]:
    """Every version of the project sentence, the oldest first (R88)."""
    return session.store.read(ProjectStatement)


def change_statement(session: Session, text: str, initiator: str | None = None) -> None:
    """Change the project sentence on purpose; the former one is kept. The same words change nothing (R88)."""
    words = text.strip()
    current = statement(session)
    if not words or (current is not None and current.text == words):
        return

    def work(writer: Writer) -> None:
        made = ProjectStatement(0, session.today, words)
        number = writer.insert(made)
        open_ledger(session, writer).settle(replace(made, id=number))

    session.run(Op.EDIT_PROJECT, work, say("label.project"), initiator)


def save_axes(session: Session, axes: Sequence[Axis], initiator: str | None = None) -> None:
    """Keep the axes in this order: those with id 0 are new, those left out are archived, blank names passed over."""
    wanted = [replace(one, name=one.name.strip()) for one in axes if one.name.strip()]
    current = {one.id: one for one in session.network().axes}

    def work(writer: Writer) -> None:
        ledger = open_ledger(session, writer)
        for position, one in enumerate(wanted):
            if one.id in current:
                _change(ledger, current[one.id], name=one.name, position=position, archived=False)
            else:
                ledger.add(replace(one, id=0, position=position), settle=False)
        kept = {one.id for one in wanted}
        for number, one in current.items():
            if number not in kept:
                _change(ledger, one, archived=True)

    session.run(Op.EDIT_PROJECT, work, say("label.project"), initiator)


def save_user(session: Session, user: UserProfile, initiator: str | None = None) -> None:
    """Keep what the user says of himself or herself: name, answer (R47), pitches (R68), weekly hours."""
    session.run(
        Op.EDIT_PROJECT, lambda writer: writer.put_setting("user", asdict(user)), say("label.project"), initiator
    )


def save_settings(session: Session, settings: MethodSettings, initiator: str | None = None) -> None:
    """Keep the numbers of the method as the user wants them."""
    session.run(
        Op.EDIT_SETTINGS,
        lambda writer: writer.put_setting("method", asdict(settings)),
        say("label.settings"),
        initiator,
    )


def _change(ledger: Ledger, axis: Axis, **values: object) -> None:
    """Change only what differs."""
    different = {name: value for name, value in values.items() if getattr(axis, name) != value}
    if different:
        ledger.change(axis, **different)
