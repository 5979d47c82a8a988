"""The libraries and tools of a Linux system that Qt and the tests need, and how to get them.

Qt's own package brings everything but these. Each is tried by loading it, which is what Qt will do.
"""

import ctypes
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tools import say


@dataclass(frozen=True)
class Need:
    """A shared library or a tool, and the Debian package that has it."""

    name: str
    package: str


OFFSCREEN = (
    Need("libEGL.so.1", "libegl1"),
    Need("libGL.so.1", "libgl1"),
    Need("libglib-2.0.so.0", "libglib2.0-0"),
    Need("libxkbcommon.so.0", "libxkbcommon0"),
    Need("libfontconfig.so.1", "libfontconfig1"),
    Need("libdbus-1.so.3", "libdbus-1-3"),
    # QtNetwork, for the local socket by which a second start reaches the window.
    Need("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
)
WINDOW = (
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    Need("libxcb-cursor.so.0", "libxcb-cursor0"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Need("libxcb-shape.so.0", "libxcb-shape0"),
    Need("libxcb-image.so.0", "libxcb-image0"),
    Need("libxcb-render-util.so.0", "libxcb-render-util0"),
    Need("libxcb-randr.so.0", "libxcb-randr0"),
    Need("libxcb-xkb.so.1", "libxcb-xkb1"),
)
TOOLS = (Need("Xvfb", "xvfb"), Need("xauth", "xauth"), Need("pdftoppm", "poppler-utils"))


def loads(name: str) -> bool:
    """Return whether the system finds that shared library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def is_command(name: str) -> bool:
    """Return whether a program of that name can be started."""
    return shutil.which(name) is not None


def missing(needs: Iterable[Need], present: Callable[[str], bool]) -> list[Need]:
    """Return those that are not present, in their order."""
    return [need for need in needs if not present(need.name)]


def all_missing(*, tools: bool) -> list[Need]:
    """Return what this system lacks for a window, and with `tools` for the tests too; nothing but on Linux."""
    if not sys.platform.startswith("linux"):
        return []
    return missing(OFFSCREEN + WINDOW, loads) + (missing(TOOLS, is_command) if tools else [])


def apt_line(packages: Iterable[str], *, as_root: bool = False) -> str:
    """Return the one line that installs those packages on Debian and its relatives."""
    return ("" if as_root else "sudo ") + shlex.join(["apt-get", "install", "-y", *packages])


def hint(needs: Iterable[Need], *, has_command: Callable[[str], bool], as_root: bool) -> str:
    """Return the line to run, for the system's own installer; where it is unknown, the names of what is missing."""
    wanted = list(needs)
    if has_command("apt-get"):
        return apt_line((need.package for need in wanted), as_root=as_root)
    for installer in ("dnf", "zypper"):
        if has_command(installer):
            names = [f"{need.name}()(64bit)" if need.name.startswith("lib") else need.name for need in wanted]
            return ("" if as_root else "sudo ") + shlex.join([installer, "install", *names])
    return " ".join(need.name for need in wanted)


def install(packages: Iterable[str]) -> bool:
    """Install Debian packages where this process may (as root, with apt-get); return whether it was done."""
    if not (is_root() and is_command("apt-get")):
        return False
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    done = False
    for command in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        done = not subprocess.run(
            ["apt-get", "-qq", *command],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            check=False,
        ).returncode
    return done


def is_root() -> bool:
    """Return whether this process may install for the whole system."""
    return getattr(os, "geteuid", lambda: 1)() == 0


def provide(*, tools: bool) -> bool:
    """Install what is missing where possible, else print the line that does; return whether all is there."""
    lacking = all_missing(tools=tools)
    if lacking and install(need.package for need in lacking):
        lacking = all_missing(tools=tools)
    if lacking:
        line = hint(lacking, has_command=is_command, as_root=is_root())
        say(
            f"Il manque des éléments du système dont Réseau a besoin. Lancez ou installez : {line}",
            f"Some parts of the system that Réseau needs are missing. Run or install: {line}",
        )
    return not lacking
