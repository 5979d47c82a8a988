"""What an operation is called and what it changed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .message import Message


class Op(StrEnum):
    """Every operation that writes; its value is kept in the history, where the label of the step names it."""

    IMPORT = "import"
    CREATE_CONTACT = "create_contact"
    EDIT_CONTACT = "edit_contact"
    ARCHIVE_CONTACT = "archive_contact"
    RESTORE_CONTACT = "restore_contact"
    MERGE = "merge"
    KEEP_APART = "keep_apart"
    RECORD_INTRODUCTION = "record_introduction"
    EDIT_INTRODUCTION = "edit_introduction"
    RECORD_EXCHANGE = "record_exchange"
    RECORD_CALL = "record_call"
    PLAN_MEETING = "plan_meeting"
    MOVE_MEETING = "move_meeting"
    CANCEL_MEETING = "cancel_meeting"
    EDIT_SHEET = "edit_sheet"
    DEBRIEF = "debrief"
    ADD_FOLLOW_UP = "add_follow_up"
    DO_FOLLOW_UP = "do_follow_up"
    SNOOZE_FOLLOW_UP = "snooze_follow_up"
    SKIP_FOLLOW_UP = "skip_follow_up"
    EDIT_PROJECT = "edit_project"
    EDIT_SETTINGS = "edit_settings"
    EDIT_ADVICE = "edit_advice"
    EDIT_LEARNING = "edit_learning"
    FIND_POSITION = "find_position"
    END_CAMPAIGN = "end_campaign"
    START_CAMPAIGN = "start_campaign"
    REPLAY_ROW = "replay_row"


@dataclass(frozen=True, slots=True)
class Step:
    """One undo step: `label` names it for people, `at` is UTC ISO 8601 to the second."""

    id: int
    op: Op
    label: Message
    at: str
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Changes:
    """What one committed step changed: names of tables, ids of the contacts concerned.

    `everything` is true when readers should reload all they show (another process wrote, a restore, a large import).
    `initiator` is who asked for it, so that a page can tell its own edits from others'; `step` is None when nothing
    changed or when the change is no step of this session.
    """

    tables: frozenset[str] = frozenset()
    contacts: frozenset[int] = frozenset()
    everything: bool = False
    step: Step | None = None
    initiator: str | None = None

    def __bool__(self) -> bool:
        """Whether anything changed at all."""
        return self.everything or bool(self.tables)

    def __or__(self, other: Changes) -> Changes:
        """What both changed together; of no step and no initiator in particular."""
        everything = self.everything or other.everything
        return Changes(self.tables | other.tables, self.contacts | other.contacts, everything)
