"""One window for one database: a second start hands its files over, from a process of its own."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtNetwork import QLocalSocket

from reseau_desktop.ui.single_instance import SingleInstance

HAND_OVER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from reseau_desktop.ui.single_instance import SingleInstance

app = QCoreApplication([])
given = SingleInstance(Path(sys.argv[1])).hand_over([Path(one) for one in sys.argv[2:]])
sys.exit(0 if given else 5)
"""


@pytest.fixture
def first(qapp, tmp_path):
    """The window that is open on a database, and what it was handed."""
    instance = SingleInstance(tmp_path / "reseau.db")
    instance.handed = []
    instance.listen(instance.handed.append)
    yield instance
    instance.deleteLater()


@pytest.fixture
def second():
    """Start a second process; returns it."""
    started = []

    def start(*arguments, cwd=None):
        started.append(subprocess.Popen([sys.executable, "-c", HAND_OVER, *map(str, arguments)], cwd=cwd))
        return started[-1]

    yield start
    for one in started:
        one.wait(20)


def ended(qtbot, process):
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    return process.returncode


def test_files_are_handed_over_with_their_whole_paths(qtbot, first, second, tmp_path):
    process = second(tmp_path / "reseau.db", tmp_path / "été.vcf", "b.vcf", cwd=tmp_path)
    assert ended(qtbot, process) == 0
    qtbot.waitUntil(lambda: first.handed != [])
    assert first.handed == [[tmp_path / "été.vcf", tmp_path / "b.vcf"]]


def test_a_start_without_files_brings_the_window_to_the_front(qtbot, first, second, tmp_path):
    assert ended(qtbot, second(tmp_path / "reseau.db")) == 0
    qtbot.waitUntil(lambda: first.handed == [[]])


def test_another_database_has_a_window_of_its_own(qtbot, first, second, tmp_path):
    assert ended(qtbot, second(tmp_path / "other.db", tmp_path / "a.vcf")) == 5
    assert first.handed == []


def test_the_same_database_by_another_path_is_the_same(qtbot, first, second, tmp_path):
    (tmp_path / "deep").mkdir()
    assert ended(qtbot, second(tmp_path / "deep" / ".." / "reseau.db")) == 0
    qtbot.waitUntil(lambda: first.handed == [[]])


def test_a_socket_left_by_a_crash_is_taken_over(qtbot, second, qapp, tmp_path):
    code = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "from reseau_desktop.ui.single_instance import SingleInstance\n"
        "app = QCoreApplication([]); one = SingleInstance(Path(sys.argv[1])); one.listen(print); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "reseau.db")], check=True)
    instance, handed = SingleInstance(tmp_path / "reseau.db"), []
    assert not instance.hand_over([])
    instance.listen(handed.append)
    assert ended(qtbot, second(tmp_path / "reseau.db")) == 0
    qtbot.waitUntil(lambda: handed == [[]])


@pytest.mark.parametrize("line", [b"no json\n", b'{"a": 1}\n', b"\xff\xfe\n", b"half a line"])
def test_what_is_no_list_of_files_is_passed_over(qtbot, first, second, tmp_path, line):
    socket = QLocalSocket()
    socket.connectToServer(first._name)
    assert socket.waitForConnected(1_000)
    socket.write(line)
    socket.waitForBytesWritten(1_000)
    socket.disconnectFromServer()
    assert ended(qtbot, second(tmp_path / "reseau.db", tmp_path / "a.vcf")) == 0
    qtbot.waitUntil(lambda: first.handed == [[tmp_path / "a.vcf"]])
