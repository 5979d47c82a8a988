"""The command line run in this process, its output caught; and as a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reseau_desktop.cli import WindowWish, run


@dataclass(frozen=True)
class Result:
    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The document on standard output, which must be one document and nothing else."""
        return json.loads(self.out)


class Command:
    """`command("import", path, "--json")`: runs on one database, in English unless `lang` says otherwise."""

    def __init__(self, database: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.database = database
        self._capsys = capsys
        self.wishes: list[WindowWish] = []

    def __call__(
        self, *arguments: object, lang: str = "en", today: str = "2026-03-16", data: Path | None = None
    ) -> Result:
        words = ["--data", str(data or self.database), "--lang", lang, "--today", today, *map(str, arguments)]
        self._capsys.readouterr()
        try:
            status = run(words, self._window)
        except SystemExit as left:
            status = int(left.code or 0)
        caught = self._capsys.readouterr()
        return Result(status, caught.out, caught.err)

    def _window(self, wish: WindowWish) -> int:
        self.wishes.append(wish)
        return 0

    def ok(self, *arguments: object, **options: Any) -> Result:
        """Run and see that all was done."""
        result = self(*arguments, **options)
        assert (result.status, result.err) == (0, "")
        return result

    def refused(self, *arguments: object, **options: Any) -> str:
        """Run and see that it was not done, with one plain sentence on standard error; returns the sentence."""
        result = self(*arguments, **options)
        assert (result.status, result.out) == (3, ""), result
        assert result.err.endswith(".\n")
        assert result.err.count("\n") == 1, result.err
        assert "Traceback" not in result.err
        return result.err.strip()

    def misused(self, *arguments: object, **options: Any) -> str:
        """Run and see that the usage was called wrong, with nothing on standard output."""
        result = self(*arguments, **options)
        assert (result.status, result.out) == (2, ""), result
        assert "Traceback" not in result.err
        return result.err.strip().splitlines()[-1]


@pytest.fixture
def command(database: Path, capsys: pytest.CaptureFixture[str], qapp: object) -> Command:
    """The verbs in this process, which has the one application that the tests of the window need too."""
    del qapp
    return Command(database, capsys)


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Write a text or bytes to a file in the folder of the test; returns its path."""

    def writer(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return writer


Process = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def process(database: Path) -> Process:
    """Run the program as a process of its own on the database of the test."""

    def start(*arguments: object, **options: Any) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(program(database, *arguments), capture_output=True, timeout=60, check=False, **options)

    return start


def program(database: Path, *arguments: object) -> list[str | bytes]:
    """The words that start the program on a database, in English."""
    rest = [one if isinstance(one, bytes) else str(one) for one in arguments]
    return [sys.executable, "-m", "reseau_desktop", "--data", str(database), "--lang", "en", *rest]


def cards(*people: str, version: str = "3.0") -> str:
    """A vCard file: of each person the lines of a card, or only a name."""
    made = []
    for one in people:
        lines = one if ":" in one else f"FN:{one}"
        made.append(f"BEGIN:VCARD\nVERSION:{version}\n{lines}\nEND:VCARD\n")
    return "".join(made)
