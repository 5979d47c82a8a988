"""The rules of the house that no type checker knows: layers, sizes, a pure core, and what may stand in the files."""

import ast
import re
import sys

import pytest
from importlinter.cli import lint_imports

from tests.helpers.source_tree import PACKAGE, ROOT, modules, place, settings, text_files

LONGEST_FILE = 400
LONGEST_FUNCTION = 50

# The core knows the standard library and two small parts without a clock, a place or a disk.
DOMAIN_PARTS = {"dateutil", "rapidfuzz", "reseau_desktop"}
IMPURE_MODULES = {"locale", "os", "pathlib", "random", "socket", "sqlite3", "subprocess", "tempfile", "time"}
READS_THE_CLOCK = {"now", "today", "utcnow"}

# Written so that this file does not match itself.
SERVERS = re.compile(
    r"\b(?:extra[-_])?index[-_]url\b|\bfind[-_]links\b|\btrusted[-_]host\b"
    r"|https?://[^\s/\"']*(?:p[y]pi|python[h]osted|n[p]mjs|deb\.[d]ebian|arc[h]ive\.ubuntu)",
    re.IGNORECASE,
)
HOMES = re.compile(r"(?<![\w/.:-])(?:/(?:h[o]me|U[s]ers|r[o]ot|w[o]rk)/\w)")


def test_the_layers_hold(monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    monkeypatch.syspath_prepend(str(ROOT))
    status = lint_imports(no_cache=True, no_logo=True)
    assert status == 0, capsys.readouterr().out


def test_the_packages_of_the_build_are_the_folders():
    folders = {path.parent for path in PACKAGE.rglob("*.py")}
    names = {".".join(folder.relative_to(ROOT).parts) for folder in folders}
    assert sorted(settings()["tool"]["setuptools"]["packages"]) == sorted(names | {"reseau_desktop.resources"})
    assert [place(folder) for folder in folders if not (folder / "__init__.py").is_file()] == []


def test_no_file_is_too_long():
    assert [f"{place(path)}: {lines} lines" for path, _tree, lines in modules() if lines > LONGEST_FILE] == []


def test_no_function_is_too_long():
    too_long = [
        f"{place(path, node.lineno)}: {node.name}, {length} lines"
        for path, tree, _lines in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_FUNCTION
    ]
    assert too_long == []


def _domain():
    return [(path, tree) for path, tree, _lines in modules() if path.is_relative_to(PACKAGE / "domain")]


def _imported(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name.partition(".")[0], node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield (node.module or "").partition(".")[0], node.lineno


def test_the_core_uses_the_standard_library_and_two_small_parts():
    allowed = (set(sys.stdlib_module_names) - IMPURE_MODULES) | DOMAIN_PARTS
    strangers = [
        f"{place(path, line)}: {name}"
        for path, tree in _domain()
        for name, line in _imported(tree)
        if name not in allowed
    ]
    assert strangers == []


def test_the_core_reads_no_clock_and_no_file():
    calls = [
        f"{place(path, node.lineno)}: {ast.unparse(node.func)}()"
        for path, tree in _domain()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and (
            (isinstance(node.func, ast.Attribute) and node.func.attr in READS_THE_CLOCK)
            or (isinstance(node.func, ast.Name) and node.func.id in {"open", "input", "print"})
        )
    ]
    assert calls == []


def test_the_window_never_runs_the_event_loop_by_hand():
    calls = [
        place(path, node.lineno)
        for path, tree, _lines in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr == "processEvents" and path.is_relative_to(PACKAGE)
    ]
    assert calls == []


@pytest.mark.parametrize(
    ("pattern", "what"),
    [(SERVERS, "a server of packages"), (HOMES, "a folder of one machine")],
    ids=["server", "home"],
)
def test_no_file_names(pattern, what):
    found = [
        f"{place(path, number)}: {match.group()}"
        for path, text in text_files()
        for number, line in enumerate(text.splitlines(), 1)
        for match in pattern.finditer(line)
    ]
    assert found == [], what


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (SERVERS, "pip install --index" + "-url=x"),
        (SERVERS, 'url = "https://files.python' + 'hosted.org/x"'),
        (HOMES, 'open("/ho' + 'me/ann/x")'),
    ],
)
def test_the_patterns_find_what_they_are_for(pattern, text):
    assert pattern.search(text)


def test_the_patterns_leave_the_rest_alone():
    assert not SERVERS.search("https://www.rfc-editor.org/rfc/rfc6350")
    assert not HOMES.search("TYPE=home/work, https://example.org/ho" + "me/x and ../wo" + "rk/x")
