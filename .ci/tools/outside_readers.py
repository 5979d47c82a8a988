"""Readers of vCards by others, for the tests alone: a package of npm, installed beside the environment.

Its name and version stand in tests/tools/package.json. The tests that need it are skipped where it cannot be had, but
where RESEAU_READERS is "required", as in the continuous integration: there they fail.
"""

import os
import shutil
import subprocess
from pathlib import Path

from tools import say, system_libraries
from tools.environment import Environment

REQUIRED = "required"
_INSTALL = ("install", "--silent", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts")


def provide(environment: Environment) -> bool:
    """Install the readers where Node and its installer are there, or may be put there; return whether they are."""
    wanted = environment.root / "tests" / "tools" / "package.json"
    folder = environment.folder / "readers"
    if _is_current(folder, wanted):
        return True
    installer = _installer()
    if installer is None:
        return False
    folder.mkdir(parents=True, exist_ok=True)
    kept = folder / "package.json"
    shutil.copyfile(wanted, kept)
    if subprocess.run([installer, *_INSTALL], cwd=folder, stdin=subprocess.DEVNULL, check=False).returncode:
        kept.unlink()
        say(
            "Les lecteurs de vCards d’autres auteurs n’ont pas pu être installés : leurs tests sont passés.",
            "The readers of vCards by others could not be installed: their tests are skipped.",
        )
        return False
    return True


def _is_current(folder: Path, wanted: Path) -> bool:
    """Return whether what is wanted was installed already."""
    try:
        return (folder / "package.json").read_bytes() == wanted.read_bytes() and (folder / "node_modules").is_dir()
    except OSError:
        return False


def _installer() -> str | None:
    """Return the program that installs packages for Node, put there first where they are required; None without."""
    if shutil.which("npm") is None and os.environ.get("RESEAU_READERS") == REQUIRED:
        system_libraries.install(["nodejs", "npm"])
    return shutil.which("npm")
