"""The way in: a verb, the window, the demo, and a bundle that starts itself again."""

from __future__ import annotations

import multiprocessing
import sys

import pytest

from reseau_desktop import __main__ as way_in
from reseau_desktop import app


@pytest.fixture
def run(monkeypatch):
    def start(*arguments):
        monkeypatch.setattr(sys, "argv", ["reseau-desktop", *arguments])
        return way_in.main()

    return start


def test_a_verb_needs_no_window(run, tmp_path, capsys):
    assert run("--data", str(tmp_path / "a.db"), "contacts", "--json") == 0
    assert capsys.readouterr().out.strip() == "[]"


def test_without_a_verb_the_window_opens(run, monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(app, "run_window", lambda *wish: asked.append(wish) or 7)
    assert run("--data", str(tmp_path / "a.db"), "--lang", "en", str(tmp_path / "b.vcf")) == 7
    ((database, language, clock, files),) = asked
    assert (database, language, clock.fixed, files) == (tmp_path / "a.db", "en", None, [tmp_path / "b.vcf"])


def test_the_demo_never_sees_the_database_of_the_user(run, monkeypatch):
    asked = []
    monkeypatch.setattr(app, "run_demo", lambda language, clock: asked.append((language, clock.fixed)) or 0)
    assert run("--demo", "--lang", "fr") == 0
    assert asked == [("fr", None)]


def test_an_interruption_is_no_traceback(run, monkeypatch):
    def interrupted(*_arguments):
        raise KeyboardInterrupt

    monkeypatch.setattr(app, "run_window", interrupted)
    assert run() == 3


def test_a_bundle_becomes_its_worker_before_anything_else(run, monkeypatch):
    """What PyInstaller asks for: without it each worker process would open another window."""

    def becomes_a_worker():
        raise SystemExit(0)

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(multiprocessing, "freeze_support", becomes_a_worker)
    monkeypatch.setattr(app, "run_window", lambda *_wish: pytest.fail("a window was opened"))
    with pytest.raises(SystemExit):
        run()
