"""What a debrief lacks: what must be said before it is recorded, and what would be good to say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .debriefing import Debrief
from .message import Message, say


@dataclass(frozen=True, slots=True)
class Problem:
    """Something missing or impossible, in the part of the debrief named by `field`; a blocking one comes first."""

    field: str
    blocking: bool
    message: Message


def problems(debrief: Debrief) -> list[Problem]:
    """What is missing or impossible, blocking ones first."""
    found = [*_must(debrief), *_must_of_lines(debrief), *_should(debrief)]
    return sorted(found, key=lambda one: not one.blocking)


def _must(debrief: Debrief) -> Iterator[Problem]:
    if not debrief.is_call and debrief.meeting_id is None:
        yield Problem("meeting", True, say("debrief.meeting_missing"))
    if debrief.is_call and debrief.verdict is None:
        yield Problem("verdict", True, say("debrief.verdict_missing"))
    if debrief.start is not None and debrief.end is not None and debrief.end < debrief.start:
        yield Problem("end", True, say("debrief.end_before_start"))
    if debrief.my_talk_share is not None and not 0 <= debrief.my_talk_share <= 100:
        yield Problem("my_talk_share", True, say("debrief.talk_share"))


def _must_of_lines(debrief: Debrief) -> Iterator[Problem]:
    for one in debrief.promises:
        if one.text.strip() and one.due is not None and one.due < debrief.day:
            yield Problem("promises", True, say("debrief.promise_before", text=one.text.strip()))
    for name in debrief.names:
        granted = name.permissions
        if name.name.strip() and not granted.note and (granted.contact or granted.use_name):
            yield Problem("names", True, say("debrief.note_first", name=name.name.strip()))


def _should(debrief: Debrief) -> Iterator[Problem]:
    if not debrief.next_step.strip():
        yield Problem("next_step", False, say("debrief.next_step_missing"))
    if not any(text.strip() for text in debrief.learned):
        yield Problem("learned", False, say("debrief.nothing_to_remember"))
    for name in debrief.names:
        granted = name.permissions
        if name.name.strip() and not (granted.note or granted.contact or granted.use_name):
            yield Problem("names", False, say("debrief.name_not_kept", name=name.name.strip()))
