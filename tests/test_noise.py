"""The guards of the test suite itself: each small test below must fail, or pass, for the reason given."""

import logging
import os
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

NOISY = """
import logging, os, socket, warnings
import pytest

log = logging.getLogger("reseau_desktop.store")

def test_python_warning():
    warnings.warn("old")

def test_log_warning():
    log.warning("left out")

def test_announced_but_absent(expected_log):
    expected_log("left out")

def test_qt_warning(qtlog):
    from PySide6.QtCore import qWarning
    qWarning("paint engine")

def test_connect():
    try:
        socket.create_connection(("192.0.2.1", 80), timeout=0.1)
    except Exception:
        pass

def test_name():
    socket.getaddrinfo("example.org", 80)
"""

SILENT = """
import logging, socket
import pytest

log = logging.getLogger("reseau_desktop.store")

def test_announced(expected_log):
    expected_log("left out")
    log.warning("one card left out")

def test_information():
    log.info("opened")

def test_other_programs_logger():
    logging.getLogger("other").warning("of no interest here")

def test_this_machine():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname(), timeout=5).close()

@pytest.mark.long
def test_long():
    raise AssertionError
"""


@pytest.fixture
def run_inside(pytester, monkeypatch):
    """Return a function that runs the text of a test file under the project's own guards."""
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    start = settings.index("[tool.pytest.ini_options]")
    end = settings.index("\n[", start)
    pytester.makepyprojecttoml(settings[start:end])
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("RESEAU_LONG", "0")

    def run(text):
        (pytester.mkdir("tests") / "test_inside.py").write_text(text, encoding="utf-8")
        return pytester.runpytest_subprocess("-p", "tests.helpers.isolation", "-p", "tests.helpers.noise")

    return run


def test_every_kind_of_noise_fails_its_test(run_inside):
    result = run_inside(NOISY)
    # A warning of the log is known when the test is over: pytest calls that an error.
    result.assert_outcomes(passed=2, failed=4, errors=2)
    result.stdout.fnmatch_lines(
        [
            "*unexpected in the log: WARNING reseau_desktop.store: left out*",
            "*announced, but not in the log: left out*",
        ]
    )


def test_what_is_announced_or_stays_here_passes(run_inside):
    run_inside(SILENT).assert_outcomes(passed=4, deselected=1)


def test_the_day_is_counted_in_paris():
    assert time.tzname == ("CET", "CEST")


def test_the_home_folder_is_not_the_users_own():
    assert Path.home().name.startswith("reseau-tests-")
    assert Path(os.environ["XDG_CONFIG_HOME"]).is_relative_to(Path.home())


def test_no_handler_is_left_on_the_programs_logger_after_a_test():
    assert len([h for h in logging.getLogger("reseau_desktop").handlers if h.level == logging.WARNING]) == 1
