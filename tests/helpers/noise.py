"""A pytest plug-in: a warning in the program's log fails the test that did not announce it.

Warnings of Qt and of Python are turned into failures by the settings in pyproject.toml.
"""

import logging
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

LOGGER = "reseau_desktop"


@dataclass
class ExpectedLog:
    """What a test says will be logged: `expected_log("left out")` for a record that holds those words."""

    fragments: list[str] = field(default_factory=list)

    def __call__(self, fragment: str) -> None:
        """Announce a record at WARNING or above whose text holds `fragment`."""
        self.fragments.append(fragment)

    def judge(self, messages: list[str]) -> list[str]:
        """Return what differs from what was announced, a line each."""
        unannounced = [text for text in messages if not any(part in text for part in self.fragments)]
        absent = [part for part in self.fragments if not any(part in text for text in messages)]
        return [f"unexpected in the log: {text}" for text in unannounced] + [
            f"announced, but not in the log: {part}" for part in absent
        ]


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture
def expected_log() -> ExpectedLog:
    """Return the function with which a test announces a warning of the log."""
    return ExpectedLog()


@pytest.fixture(autouse=True)
def _quiet_log(expected_log: ExpectedLog) -> Iterator[None]:
    logger, collector = logging.getLogger(LOGGER), _Collector()
    logger.addHandler(collector)
    yield
    logger.removeHandler(collector)
    differences = expected_log.judge(collector.messages)
    if differences:
        pytest.fail("\n".join(differences), pytrace=False)
