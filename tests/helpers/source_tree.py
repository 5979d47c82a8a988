"""The files of the source tree, as the tests of the architecture and of the package look at them."""

import ast
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "reseau_desktop"
FOLDERS = (".ci", "docs", "packaging", "reseau_desktop", "resources", "tests")
_MADE_BY_TOOLS = {"__pycache__", ".hypothesis", "screenshots"}


@cache
def files() -> tuple[Path, ...]:
    """Return every file that people write: those at the top and those of the folders of the project."""
    inside = (path for folder in FOLDERS for path in (ROOT / folder).rglob("*") if path.is_file())
    found = [path for path in ROOT.iterdir() if path.is_file()] + list(inside)
    return tuple(sorted(path for path in found if _MADE_BY_TOOLS.isdisjoint(path.parts)))


def text_files() -> Iterator[tuple[Path, str]]:
    """Yield the files that hold text, each with its text."""
    for path in files():
        data = path.read_bytes()
        if b"\0" not in data:
            yield path, data.decode("utf-8", errors="replace")


@cache
def modules() -> tuple[tuple[Path, ast.Module, int], ...]:
    """Return every Python file with its syntax tree and its number of lines."""
    found = [(path, path.read_text(encoding="utf-8")) for path in files() if path.suffix == ".py"]
    return tuple((path, ast.parse(text), len(text.splitlines())) for path, text in found)


def settings() -> dict[str, Any]:
    """Return pyproject.toml as a dictionary."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def place(path: Path, line: int | None = None) -> str:
    """Return where something is, as a person would look for it."""
    return path.relative_to(ROOT).as_posix() + (f":{line}" if line else "")
