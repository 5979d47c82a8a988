"""The virtual environment of this folder: made once, filled when pyproject.toml or constraints.txt change.

Two stamps in `.venv` say what was installed: one for the program, one for the tests. Each holds a key of everything
that the installation depends on, so that going from one command to the other installs nothing anew.
"""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tools import NotDoneError, say, system_libraries

OLDEST = (3, 11)


class Purpose(StrEnum):
    """What an environment is wanted for; the value names its stamp."""

    PROGRAM = "program"
    TESTS = "tests"


@dataclass(frozen=True)
class Environment:
    """The virtual environment `.venv` of a source tree."""

    root: Path

    @property
    def folder(self) -> Path:
        """Return the folder of the environment."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """Return the environment's own interpreter."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def version(self) -> tuple[int, ...] | None:
        """Return the version of the environment's Python, None when there is no environment that could work."""
        if not self.python.exists():
            return None
        try:
            text = (self.folder / "pyvenv.cfg").read_text(encoding="utf-8")
        except OSError:
            return None
        return configured_version(text)

    def usable(self) -> bool:
        """Return whether the environment is there, with a Python that is recent enough."""
        version = self.version()
        return version is not None and version >= OLDEST

    def key(self) -> str:
        """Return what an installation depends on, as one number: requirements, pins, Python and place."""
        parts = [(self.root / name).read_bytes() for name in ("pyproject.toml", "constraints.txt")]
        parts += [str(self.version()).encode(), str(self.root).encode()]
        return hashlib.sha256(b"\0".join(parts)).hexdigest()

    def stamp(self, purpose: Purpose) -> Path:
        """Return the file that remembers the key of the last installation for that purpose."""
        return self.folder / f"installed-{purpose}.txt"

    def is_current(self, purpose: Purpose) -> bool:
        """Return whether everything that the purpose needs is installed already."""
        try:
            return self.usable() and self.stamp(purpose).read_text(encoding="ascii") == self.key()
        except (OSError, UnicodeDecodeError):
            return False

    def mark(self, purpose: Purpose) -> None:
        """Remember an installation; one for the tests holds the program too."""
        for done in Purpose if purpose is Purpose.TESTS else (purpose,):
            self.stamp(done).write_text(self.key(), encoding="ascii")


def configured_version(text: str) -> tuple[int, ...] | None:
    """Return the Python version that the text of a pyvenv.cfg names, None when it names none."""
    for line in text.splitlines():
        name, _, value = (part.strip() for part in line.partition("="))
        numbers = value.split(".")[:3]
        if name in {"version", "version_info"} and all(number.isdigit() for number in numbers[:2]):
            return tuple(int(number) for number in numbers if number.isdigit())
    return None


def prepare(environment: Environment, purpose: Purpose) -> None:
    """Make the environment fit for the purpose; NotDoneError, with its sentence printed, when it cannot be."""
    if environment.is_current(purpose):
        return
    if not (environment.usable() and _has_installer(environment)):
        _make(environment)
    _install(environment, purpose)
    environment.mark(purpose)


def discard(environment: Environment) -> None:
    """Remove an environment that does not work."""
    if environment.folder.is_symlink():
        environment.folder.unlink()
    elif environment.folder.exists():
        say("L’environnement .venv ne marche plus : il est refait.", ".venv no longer works: it is made anew.")
        shutil.rmtree(environment.folder)


def _has_installer(environment: Environment) -> bool:
    """Return whether the environment's Python starts and has its installer."""
    try:
        return _quiet([str(environment.python), "-c", "import pip"]).returncode == 0
    except OSError:
        return False


def _quiet(command: list[str]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)


def _make(environment: Environment) -> None:
    discard(environment)
    _need_ensurepip()
    made = _quiet([sys.executable, "-m", "venv", str(environment.folder)])
    if made.returncode:
        sys.stderr.write(made.stdout + made.stderr)
        say("L’environnement .venv n’a pas pu être créé.", "The environment .venv could not be made.")
        raise NotDoneError


def _need_ensurepip() -> None:
    """Make sure that this Python can make an environment: Debian keeps that part in a package of its own."""
    if importlib.util.find_spec("ensurepip") is not None:
        return
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    system_libraries.install([package])
    importlib.invalidate_caches()
    if importlib.util.find_spec("ensurepip") is None:
        say(
            f"Il manque à ce Python de quoi créer un environnement. Lancez : {system_libraries.apt_line([package])}",
            f"This Python lacks the part that makes environments. Run: {system_libraries.apt_line([package])}",
        )
        raise NotDoneError


def _install(environment: Environment, purpose: Purpose) -> None:
    say(
        "Installation de ce qu’il faut (une à deux minutes la première fois)…",
        "Installing what is needed (a minute or two the first time)…",
    )
    what = ".[test]" if purpose is Purpose.TESTS else "."
    command = [str(environment.python), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    command += ["-c", "constraints.txt", "-e", what]
    if subprocess.run(command, cwd=environment.root, stdin=subprocess.DEVNULL, check=False).returncode:
        say(
            "L’installation a échoué : voyez ci-dessus, et si le réseau est là. Rien n’est perdu : relancez.",
            "The installation failed: see above, and whether the network is there. Nothing is lost: run it again.",
        )
        raise NotDoneError
