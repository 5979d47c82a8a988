"""The wheel, built without the network and started from an empty folder: what people install."""

import importlib.metadata
import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from tests.helpers.source_tree import PACKAGE, ROOT

BUILT_FROM = ("pyproject.toml", "README.md", "LICENSE", "reseau_desktop", "resources")
NOT_SHIPPED = {".ts", ".pyc"}
PICTURES = ROOT / "resources" / "pictures"
"""The pictures of the README, which the program does not need."""


def _pip(*arguments):
    line = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q", *arguments]
    done = subprocess.run(line, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The wheel, built from a copy so that the source tree stays clean and nothing old gets in."""
    source, built = tmp_path_factory.mktemp("source tree"), tmp_path_factory.mktemp("built")
    for name in BUILT_FROM:
        original = ROOT / name
        if original.is_dir():
            shutil.copytree(original, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(original, source / name)
    (source / "resources" / "pictures").mkdir(exist_ok=True)
    (source / "resources" / "pictures" / "page.png").write_bytes(b"no picture")
    _pip("wheel", "--no-deps", "--no-index", "--no-build-isolation", "-w", str(built), str(source))
    (path,) = built.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """The folder into which the wheel was installed, and nothing else."""
    target = tmp_path_factory.mktemp("installed here")
    _pip("install", "--no-deps", "--no-index", "--target", str(target), str(wheel))
    return target


@pytest.fixture
def run_installed(installed, tmp_path):
    """Return a function that runs Python on the installed wheel from an empty folder.

    Without `site` the source tree's own installation is not there to stand in for what the wheel lacks.
    """
    parts = [str(installed), sysconfig.get_path("purelib"), sysconfig.get_path("platlib")]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(parts)}

    def run(*arguments):
        line = [sys.executable, "-S", "-P", *arguments]
        return subprocess.run(
            line, cwd=tmp_path, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
        )

    return run


def test_the_wheel_holds_every_module_and_every_resource(wheel):
    with zipfile.ZipFile(wheel) as archive:
        inside = {name for name in archive.namelist() if not name.startswith("reseau_desktop-")}
    modules = {path.relative_to(ROOT).as_posix() for path in PACKAGE.rglob("*") if path.is_file()}
    resources = ROOT / "resources"
    resource_files = {
        f"reseau_desktop/resources/{path.relative_to(resources).as_posix()}"
        for path in resources.rglob("*")
        if path.is_file() and not path.is_relative_to(PICTURES)
    }
    expected = {name for name in modules | resource_files if Path(name).suffix not in NOT_SHIPPED}
    assert sorted(expected - inside) == []
    assert sorted(inside - expected) == []


def test_the_resources_are_read_from_an_empty_folder(run_installed, installed):
    code = (
        "import importlib.resources as r; place = r.files('reseau_desktop.resources')\n"
        "print(place); print(len(place.joinpath('content/content.json').read_bytes()))"
    )
    done = run_installed("-c", code)
    assert done.returncode == 0, done.stderr
    place, size = done.stdout.splitlines()
    assert Path(place).is_relative_to(installed)
    assert int(size) == (ROOT / "resources" / "content" / "content.json").stat().st_size


def test_the_program_starts_from_an_empty_folder(run_installed, tmp_path):
    done = run_installed("-m", "reseau_desktop", "--help")
    assert done.returncode == 0, done.stderr
    assert "reseau-desktop" in done.stdout
    assert done.stderr == ""
    assert list(tmp_path.iterdir()) == []


def test_the_installed_program_works_on_a_database(run_installed, tmp_path):
    done = run_installed("-m", "reseau_desktop", "--data", str(tmp_path / "a.db"), "--lang", "en", "verify")
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "a.db").exists()


def test_the_version_is_said_once():
    assert importlib.metadata.version("reseau-desktop") in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
