"""What can go wrong and is told to the user in one plain sentence.

Anything else that is raised is a bug of ours.
"""

from __future__ import annotations

from .message import Argument, Message, say


class ReseauError(Exception):
    """An error the user can understand: it carries a message, worded where it is shown."""

    def __init__(self, key: str, **args: Argument) -> None:
        super().__init__(key)
        self.message: Message = say(key, **args)


class InputError(ReseauError):
    """What was given cannot be used: a file that is no address book, an empty file, an unknown id."""


class MachineError(ReseauError):
    """The machine refuses: a read-only folder, a full disk, a locked or damaged database."""


class RefusedError(ReseauError):
    """The method or the state of things says no; nothing was changed."""
