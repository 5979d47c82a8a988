"""What every verb is run with, and how it shows what came of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from ..domain.message import Argument, Message, say
from ..reports.wording import word
from ..services.session import Clock, Session


@dataclass(frozen=True, slots=True)
class Setting:
    """What every verb is run with; `stop` is set when the user wants long work to stop."""

    database: Path
    clock: Clock
    language: str
    stop: Event = field(default_factory=Event)

    @contextmanager
    def session(self, *, settle: bool = False) -> Iterator[Session]:
        """An open session; with `settle` what time alone brings is written first."""
        session = Session(self.database, self.clock)
        try:
            if settle:
                from ..services import follow_ups

                follow_ups.settle_day(session)
            yield session
        finally:
            session.close()

    def words(self, message: Message) -> str:
        """A message in the chosen language."""
        return word(message, self.language, self.clock.today())

    def say(self, key: str, **args: Argument) -> None:
        """Print a sentence for people."""
        print(self.words(say(key, **args)))


def print_json(value: object) -> None:
    """Print a value as the one JSON document of a verb."""
    print(json.dumps(value, ensure_ascii=False, indent=1))
