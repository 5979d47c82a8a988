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

    `args` is a tuple of pairs, so that a message can be compared, hashed and kept. `more` are the sentences that
    follow this one.
    """

    key: str
    args: tuple[tuple[str, Argument], ...] = ()
    more: tuple[Message, ...] = ()

    def then(self, *sentences: Message | None) -> Message:
        """The same message with these sentences after it; None stands for none."""
        return Message(self.key, self.args, (*self.more, *(one for one in sentences if one is not None)))


def say(key: str, **args: Argument) -> Message:
    """A message with its arguments by name."""
    return Message(key, tuple(args.items()))
