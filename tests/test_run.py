"""What run.py decides, without installing anything."""

import ast
import importlib.metadata
import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

import run
from tests.benchmarks import __main__ as measures
from tools import NotDoneError, commands, environment, outside_readers, system_libraries
from tools.environment import Environment, Purpose
from tools.system_libraries import Need

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@pytest.fixture
def tree(tmp_path):
    """A source tree with an environment that looks complete, in a folder with a space and an accent."""
    root = tmp_path / "réseau copy"
    made = Environment(root)
    made.python.parent.mkdir(parents=True)
    made.python.touch()
    (made.folder / "pyvenv.cfg").write_text("home = /usr/bin\nversion = 3.11.7\n", encoding="utf-8")
    (root / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    (root / "constraints.txt").write_text("peewee==4.5.3\n", encoding="utf-8")
    return made


class TestPython:
    @pytest.mark.parametrize("version", [(3, 11), (3, 12), (4, 0)])
    def test_a_recent_one_is_taken(self, version):
        assert run.refusal(version) is None

    @pytest.mark.parametrize(("version", "shown"), [((3, 10), "3.10"), ((2, 7), "2.7")])
    def test_an_old_one_is_refused_in_both_languages(self, version, shown):
        french, english = run.refusal(version).splitlines()
        assert "3.11 ou plus récent" in french
        assert "3.11 or newer" in english
        assert shown in french
        assert shown in english

    def test_the_project_asks_for_the_same_version(self):
        assert PROJECT["requires-python"] == ">=" + ".".join(map(str, run.OLDEST))
        assert run.OLDEST == environment.OLDEST

    def test_an_old_one_can_read_as_far_as_the_refusal(self):
        source = (ROOT / "run.py").read_text(encoding="utf-8")
        tree = ast.parse(source, feature_version=(3, 6))
        assert [name.name for node in tree.body if isinstance(node, ast.Import) for name in node.names] == ["sys"]
        assert not [node for node in tree.body if isinstance(node, ast.ImportFrom)]


class TestStamps:
    def test_nothing_is_current_in_a_new_environment(self, tree):
        assert not tree.is_current(Purpose.PROGRAM)
        assert not tree.is_current(Purpose.TESTS)

    def test_the_tests_hold_the_program(self, tree):
        tree.mark(Purpose.TESTS)
        assert tree.is_current(Purpose.PROGRAM)
        assert tree.is_current(Purpose.TESTS)

    def test_the_program_does_not_hold_the_tests(self, tree):
        tree.mark(Purpose.PROGRAM)
        assert tree.is_current(Purpose.PROGRAM)
        assert not tree.is_current(Purpose.TESTS)

    def test_installing_the_program_again_keeps_the_tests(self, tree):
        tree.mark(Purpose.TESTS)
        tree.mark(Purpose.PROGRAM)
        assert tree.is_current(Purpose.TESTS)

    @pytest.mark.parametrize("name", ["pyproject.toml", "constraints.txt"])
    def test_a_changed_requirement_asks_for_an_installation(self, tree, name):
        tree.mark(Purpose.TESTS)
        (tree.root / name).write_text("changed\n", encoding="utf-8")
        assert not tree.is_current(Purpose.PROGRAM)
        assert not tree.is_current(Purpose.TESTS)

    def test_another_python_asks_for_an_installation(self, tree):
        tree.mark(Purpose.TESTS)
        (tree.folder / "pyvenv.cfg").write_text("version = 3.12.1\n", encoding="utf-8")
        assert not tree.is_current(Purpose.TESTS)

    def test_a_moved_folder_asks_for_an_installation(self, tree, tmp_path):
        tree.mark(Purpose.TESTS)
        moved = Environment(tree.root.rename(tmp_path / "elsewhere"))
        assert moved.usable()
        assert not moved.is_current(Purpose.TESTS)

    def test_a_damaged_stamp_asks_for_an_installation(self, tree):
        tree.stamp(Purpose.TESTS).write_bytes(b"\xff\xfe")
        assert not tree.is_current(Purpose.TESTS)


class TestEnvironment:
    @pytest.mark.parametrize(
        ("text", "version"),
        [
            ("version = 3.11.7\n", (3, 11, 7)),
            ("home=/usr\nversion_info = 3.12.1.final.0\n", (3, 12, 1)),
            ("version = 3.14.0rc1\n", (3, 14)),
            ("version = new\n", None),
            ("", None),
        ],
    )
    def test_the_version_is_the_one_of_its_settings(self, text, version):
        assert environment.configured_version(text) == version

    def test_one_without_its_python_is_not_usable(self, tree):
        tree.python.unlink()
        assert not tree.usable()

    def test_one_whose_python_was_removed_is_not_usable(self, tree, tmp_path):
        tree.python.unlink()
        tree.python.symlink_to(tmp_path / "gone")
        assert not tree.usable()

    def test_one_of_an_old_python_is_not_usable(self, tree):
        (tree.folder / "pyvenv.cfg").write_text("version = 3.10.13\n", encoding="utf-8")
        assert not tree.usable()

    def test_a_broken_one_is_removed_with_a_word(self, tree, capsys):
        environment.discard(tree)
        assert not tree.folder.exists()
        assert "est refait" in capsys.readouterr().err

    def test_a_link_is_removed_and_not_what_it_leads_to(self, tree, tmp_path):
        kept = tree.folder.rename(tmp_path / "kept")
        tree.folder.symlink_to(kept)
        environment.discard(tree)
        assert not tree.folder.is_symlink()
        assert kept.is_dir()

    def test_nothing_is_started_when_all_is_installed(self, tree, monkeypatch):
        tree.mark(Purpose.TESTS)
        monkeypatch.setattr(subprocess, "run", lambda *_a, **_k: pytest.fail("something was started"))
        environment.prepare(tree, Purpose.PROGRAM)
        environment.prepare(tree, Purpose.TESTS)

    def test_a_failed_installation_is_told_and_leaves_no_stamp(self, tree, monkeypatch, capsys):
        def started(command, **_options):
            return subprocess.CompletedProcess(command, 1 if "install" in command else 0, "", "")

        monkeypatch.setattr(subprocess, "run", started)
        with pytest.raises(NotDoneError):
            environment.prepare(tree, Purpose.PROGRAM)
        assert not tree.stamp(Purpose.PROGRAM).exists()
        told = capsys.readouterr().err
        assert "L’installation a échoué" in told
        assert "The installation failed" in told

    def test_a_python_without_environments_is_told_with_the_line_to_run(self, tree, monkeypatch, capsys):
        monkeypatch.setattr(environment.importlib.util, "find_spec", lambda _name: None)
        monkeypatch.setattr(system_libraries, "is_root", lambda: False)
        tree.python.unlink()
        with pytest.raises(NotDoneError):
            environment.prepare(tree, Purpose.PROGRAM)
        package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        assert f"sudo apt-get install -y {package}" in capsys.readouterr().err


class TestSystemLibraries:
    def test_only_what_is_not_there_is_missing(self):
        needs = (Need("libthere.so.1", "there"), Need("libgone.so.1", "gone"))
        assert system_libraries.missing(needs, lambda name: "there" in name) == [needs[1]]

    @pytest.mark.skipif(not sys.platform.startswith("linux"), reason="shared libraries of Linux")
    def test_a_library_is_there_when_it_loads(self):
        assert system_libraries.loads("libc.so.6")
        assert not system_libraries.loads("libthereisnone.so.1")

    def test_other_systems_need_nothing(self, monkeypatch):
        monkeypatch.setattr(sys, "platform", "darwin")
        assert system_libraries.all_missing(tools=True) == []

    @pytest.mark.parametrize(
        ("installer", "as_root", "line"),
        [
            ("apt-get", True, "apt-get install -y libegl1 xvfb"),
            ("apt-get", False, "sudo apt-get install -y libegl1 xvfb"),
            ("dnf", False, "sudo dnf install 'libEGL.so.1()(64bit)' Xvfb"),
            ("none", False, "libEGL.so.1 Xvfb"),
        ],
    )
    def test_the_line_is_the_one_of_the_systems_installer(self, installer, as_root, line):
        needs = [Need("libEGL.so.1", "libegl1"), Need("Xvfb", "xvfb")]
        assert system_libraries.hint(needs, has_command=installer.__eq__, as_root=as_root) == line

    def test_nothing_is_installed_without_the_right_to(self, monkeypatch):
        monkeypatch.setattr(system_libraries, "is_root", lambda: False)
        monkeypatch.setattr(subprocess, "run", lambda *_a, **_k: pytest.fail("something was started"))
        assert not system_libraries.install(["libegl1"])

    def test_what_cannot_be_installed_is_told_in_both_languages(self, monkeypatch, capsys):
        monkeypatch.setattr(system_libraries, "is_root", lambda: False)
        monkeypatch.setattr(system_libraries, "all_missing", lambda **_k: [Need("libEGL.so.1", "libegl1")])
        assert not system_libraries.provide(tools=False)
        french, english = capsys.readouterr().err.splitlines()
        assert french.startswith("Il manque des éléments du système")
        assert english.startswith("Some parts of the system")


class TestCommands:
    @pytest.fixture
    def started(self, monkeypatch):
        """The commands that would have been started."""
        calls = []
        monkeypatch.setattr(commands, "prepare", lambda *_a: None)
        monkeypatch.setattr(system_libraries, "provide", lambda **_k: True)
        monkeypatch.setattr(outside_readers, "provide", lambda *_a: True)
        monkeypatch.setattr(subprocess, "call", lambda line, **options: calls.append((line, options)) or 0)
        return calls

    def test_the_tests_get_the_other_arguments(self, started):
        assert commands.main(["test", "-k", "undo"]) == 0
        ((line, options),) = started
        assert line[1:] == ["-m", "pytest", "-k", "undo"]
        assert options["cwd"] == ROOT

    def test_every_linter_runs_even_when_one_complains(self, started, monkeypatch):
        monkeypatch.setattr(subprocess, "call", lambda line, **_k: started.append(line) or int("format" in line))
        assert commands.main(["lint"]) == 1
        assert len(started) == len(commands.LINTERS)

    def test_the_report_of_what_is_covered_comes_even_after_a_failure(self, started, monkeypatch):
        monkeypatch.setattr(subprocess, "call", lambda line, **_k: started.append(line[1:]) or int("run" in line))
        assert commands.main(["cover"]) == 1
        assert started[0][:5] == ["-m", "coverage", "run", "-m", "pytest"]
        assert started[1] == ["-m", "coverage", "report"]

    def test_a_long_run_says_so_to_the_tests(self, started):
        commands.main(["long"])
        assert started[0][1]["env"]["RESEAU_LONG"] == "1"

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows starts a second process")
    def test_anything_else_goes_to_the_program_as_it_is(self, started, monkeypatch):
        given = []
        monkeypatch.setattr(commands.os, "execv", lambda _path, line: given.append(line) or sys.exit(0))
        with pytest.raises(SystemExit):
            commands.main(["--lang", "fr", "my card.vcf"])
        assert given[0][1:] == ["-P", "-m", "reseau_desktop", "--lang", "fr", "my card.vcf"]
        assert started == []

    def test_what_cannot_be_prepared_ends_with_status_three(self, started, monkeypatch):
        def refuse(*_arguments):
            raise NotDoneError

        monkeypatch.setattr(commands, "prepare", refuse)
        assert commands.main(["test"]) == 3
        assert started == []


class TestMeasures:
    def test_an_unknown_one_is_told(self):
        with pytest.raises(SystemExit, match="No such measure: nonsense"):
            measures.names(["nonsense"])

    def test_all_run_when_none_is_named(self, tmp_path, monkeypatch):
        monkeypatch.setattr(measures, "FOLDER", tmp_path)
        for name in ("bench_start.py", "bench_import.py", "helpers.py"):
            (tmp_path / name).touch()
        assert measures.names([]) == ["import", "start"]
        assert measures.names(["start"]) == ["start"]


class TestQtOfPython311:
    """Qt for Python 6.12 loses a reference to None at most calls on Python 3.11, and aborts after some thousands."""

    @staticmethod
    def allowed(python, qt):
        requirements = [Requirement(text) for text in PROJECT["dependencies"]]
        chosen = [
            requirement
            for requirement in requirements
            if requirement.name == "PySide6-Essentials"
            and requirement.marker.evaluate({"python_version": python, "python_full_version": f"{python}.0"})
        ]
        assert len(chosen) == 1
        return Version(qt) in chosen[0].specifier

    @pytest.mark.parametrize(
        ("python", "qt", "allowed"),
        [
            ("3.11", "6.11.3", True),
            ("3.11", "6.12.0", False),
            ("3.12", "6.12.0", True),
            ("3.13", "6.12.0", True),
            ("3.12", "6.9.0", False),
        ],
    )
    def test_the_requirement_keeps_them_apart(self, python, qt, allowed):
        assert self.allowed(python, qt) is allowed

    def test_the_installed_one_is_allowed_for_this_python(self):
        python = f"{sys.version_info.major}.{sys.version_info.minor}"
        assert self.allowed(python, importlib.metadata.version("PySide6-Essentials"))

    def test_the_pinned_one_is_allowed_for_every_python(self):
        pins = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
        (pinned,) = (line.partition("==")[2] for line in pins if line.startswith("PySide6_Essentials=="))
        assert self.allowed("3.11", pinned)
        assert self.allowed("3.12", pinned)


class TestReadersByOthers:
    """The reader of vCards by others, which npm installs; nothing is installed here."""

    @pytest.fixture
    def wanted(self, tree):
        package = tree.root / "tests" / "tools" / "package.json"
        package.parent.mkdir(parents=True)
        package.write_text('{"dependencies": {}}', encoding="utf-8")
        return package

    def test_without_npm_nothing_is_done(self, tree, wanted, monkeypatch):
        monkeypatch.delenv("RESEAU_READERS", raising=False)
        monkeypatch.setattr(outside_readers.shutil, "which", lambda _name: None)
        assert not outside_readers.provide(tree)
        assert not (tree.folder / "readers").exists()

    def test_where_they_are_required_the_system_is_asked_for_npm(self, tree, wanted, monkeypatch):
        asked = []
        monkeypatch.setenv("RESEAU_READERS", outside_readers.REQUIRED)
        monkeypatch.setattr(outside_readers.shutil, "which", lambda _name: None)
        monkeypatch.setattr(system_libraries, "install", asked.append)
        assert not outside_readers.provide(tree)
        assert asked == [["nodejs", "npm"]]

    @pytest.mark.parametrize("status", [0, 1])
    def test_they_are_installed_once_and_again_after_a_failure(self, tree, wanted, monkeypatch, status, capsys):
        runs = []

        def install(command, cwd, **_more):
            runs.append(command)
            (cwd / "node_modules").mkdir(exist_ok=True)
            return subprocess.CompletedProcess(command, status)

        monkeypatch.setattr(outside_readers.shutil, "which", lambda name: f"/bin/{name}")
        monkeypatch.setattr(outside_readers.subprocess, "run", install)
        assert [outside_readers.provide(tree) for _ in range(2)] == [status == 0] * 2
        assert len(runs) == 1 + status
        assert "--no-package-lock" in runs[0]

    def test_the_version_is_pinned_and_no_address_is_kept(self):
        text = (ROOT / "tests" / "tools" / "package.json").read_text(encoding="utf-8")
        assert "://" not in text
        assert list(json.loads(text)["dependencies"]) == ["ical.js"]
        assert Version(json.loads(text)["dependencies"]["ical.js"])
        assert not list((ROOT / "tests" / "tools").glob("*lock*"))
