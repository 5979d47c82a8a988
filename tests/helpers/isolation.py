"""A pytest plug-in: every run sees the same machine, whatever machine it is on.

Time zone, language and home folder are the tests' own, the screen is not there, and no test reaches the network.
The variables are set on import, before Qt or the program read them.
"""

import atexit
import ipaddress
import os
import shutil
import socket
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

LONG = os.environ.get("RESEAU_LONG") == "1"

_HOMES = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "runtime",
    "HYPOTHESIS_STORAGE_DIRECTORY": "hypothesis",
}


def _settle() -> Path:
    """Set the variables of this process and return the home folder of the run."""
    home = Path(tempfile.mkdtemp(prefix="reseau-tests-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    for name, folder in _HOMES.items():
        (home / folder).mkdir(mode=0o700, exist_ok=True)
        os.environ[name] = str(home / folder)
    for name in ("LANGUAGE", "LC_MESSAGES", "LC_TIME"):
        os.environ.pop(name, None)
    os.environ |= {"TZ": "Europe/Paris", "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"}
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if hasattr(time, "tzset"):
        time.tzset()
    return home


HOME = _settle()

_SLOW = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
_COMMON = settings(deadline=None, database=None, suppress_health_check=_SLOW)
# The same examples each time, so that a change is judged and not the chance of the day; the long run looks further.
settings.register_profile("quick", _COMMON, max_examples=25, derandomize=True)
settings.register_profile("long", _COMMON, max_examples=2000)
settings.load_profile("long" if LONG else "quick")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the tests marked `long` unless the run is a long one."""
    left_out = [item for item in items if not LONG and item.get_closest_marker("long")]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


@pytest.fixture(autouse=True)
def _french_formats() -> Iterator[None]:
    """Start every test with French formats of dates and numbers, where Qt is in use at all; end it without words."""
    if "pytestqt" in sys.modules and "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QLocale

        QLocale.setDefault(QLocale(QLocale.Language.French, QLocale.Country.France))
    yield
    translations = sys.modules.get("reseau_desktop.ui.translations")
    if translations is not None:
        translations.forget_languages()


def _is_here(host: object) -> bool:
    """Return whether that host is this machine."""
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host or "localhost")
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return name == "localhost"


def _refuse(host: object) -> None:
    # pytest.fail raises no Exception, so that the code under test cannot take it for a network that is down.
    pytest.fail(f"A test tried to reach the network: {host!r}")


@pytest.fixture(autouse=True, scope="session")
def _no_network() -> Iterator[None]:
    """Fail the test that looks up or connects to anything but this machine."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex"):
            patch.setattr(socket.socket, name, _guarded(getattr(socket.socket, name)))
        look_up = socket.getaddrinfo

        def getaddrinfo(host: Any, *arguments: Any, **named: Any) -> Any:
            if not _is_here(host):
                _refuse(host)
            return look_up(host, *arguments, **named)

        patch.setattr(socket, "getaddrinfo", getaddrinfo)
        yield


def _guarded(connect: Any) -> Any:
    def guarded(self: socket.socket, address: Any) -> Any:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not _is_here(address[0]):
            _refuse(address[0])
        return connect(self, address)

    return guarded


_status: list[int] = []


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(exitstatus: int) -> None:
    """Remember how the run went."""
    _status.append(int(exitstatus))


@pytest.hookimpl(trylast=True)
def pytest_unconfigure() -> None:
    """End the process here when it has had windows.

    Taking down Qt after the windows of a thousand tests faults in about every run, once everything is reported; the
    end of the program itself is tested in processes of its own.
    """
    if not _status or "PySide6.QtWidgets" not in sys.modules:
        return
    if "coverage" in sys.modules:
        from coverage import Coverage

        measured = Coverage.current()
        if measured is not None:
            measured.stop()
            measured.save()
    shutil.rmtree(os.environ["HOME"], ignore_errors=True)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(_status[-1])
