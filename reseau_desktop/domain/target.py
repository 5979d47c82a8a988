"""What an axis aims at: companies to approach, jobs that might suit, and who decides there (R6)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from .contact import Contact
from .text import fold


class TargetKind(StrEnum):
    """The three lists of an axis."""

    COMPANY = "company"
    JOB = "job"
    DECIDER = "decider"


@dataclass(frozen=True, slots=True)
class Target:
    """One line of one of the lists of an axis; a decider may be a contact."""

    id: int
    axis_id: int
    kind: TargetKind
    text: str
    contact_id: int | None = None


def targets_of(contact: Contact, targets: Iterable[Target]) -> list[Target]:
    """The targets a contact leads to: their company, their job, or themselves as somebody who decides (R6).

    A company or a job is known by its words, case and accents aside, anywhere in what the contact says of theirs.
    """
    said = {TargetKind.COMPANY: fold(contact.organisation or ""), TargetKind.JOB: fold(contact.job or "")}
    return [
        one
        for one in targets
        if one.contact_id == contact.id or (one.kind in said and fold(one.text) in said[one.kind])
    ]
