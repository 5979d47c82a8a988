"""Several contacts changed at once, as one step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..domain.changes import Op
from ..domain.message import say
from ..store.writing import Writer
from .session import Session


def edit_many(
    session: Session, numbers: Iterable[int], method: Mapping[str, object], initiator: str | None = None
) -> None:
    """Change what the method says of several contacts at once, as one step."""
    ids = list(numbers)

    def work(writer: Writer) -> None:
        for number in ids:
            writer.update_contact(number, **method)

    session.run(Op.EDIT_CONTACT, work, say("label.contacts_edited", count=len(ids)), initiator)


def add_axis(session: Session, numbers: Iterable[int], axis: int, initiator: str | None = None) -> None:
    """Tie contacts to one more axis; the axes they have stay, and the first of them still counts for the figures."""
    ids = set(numbers)
    people = [one for one in session.network().contacts if one.id in ids and axis not in one.axes]

    def work(writer: Writer) -> None:
        for one in people:
            writer.set_axes(one.id, (*one.axes, axis))

    session.run(Op.EDIT_CONTACT, work, say("label.contacts_edited", count=len(ids)), initiator)


def add_tag(session: Session, numbers: Iterable[int], tag: str, initiator: str | None = None) -> None:
    """Give contacts one more tag."""
    ids, word = set(numbers), tag.strip()
    people = [one for one in session.network().contacts if one.id in ids and word and word not in one.tags]

    def work(writer: Writer) -> None:
        for one in people:
            writer.update_contact(one.id, tags=(*one.tags, word))

    session.run(Op.EDIT_CONTACT, work, say("label.contacts_edited", count=len(ids)), initiator)
