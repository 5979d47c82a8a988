"""Sentences for people, as values: a key and its arguments, worded later in the user's language.

Rules and readers return messages, never sentences; `reports.wording` turns them into French or English.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

Argument = str | int | float | date | time


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence to be worded: `key` names it in resources/content/messages, `args` fill its slots.

    `args` is a tuple of pairs, so that a message can be compared, hashed and kept.
    """

    key: str
    args: tuple[tuple[str, Argument], ...] = ()


def say(key: str, **args: Argument) -> Message:
    """A message with its arguments by name."""
    return Message(key, tuple(args.items()))
