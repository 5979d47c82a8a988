"""The table of the rules: all are there, each place exists, each of priority A has a test with its number."""

from __future__ import annotations

import importlib
import os
import re
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest

from reseau_desktop.domain.alerts import ALERTS
from reseau_desktop.domain.figures import FIGURES
from reseau_desktop.domain.project import MethodSettings
from reseau_desktop.domain.readiness import Rubric
from reseau_desktop.domain.reviewing import CHECKS
from reseau_desktop.formats.content import bank, follow_up_rules
from reseau_desktop.formats.review_content import review_tables
from tests.helpers.source_tree import ROOT

ROW = re.compile(r"\| (R\d+) \| ([ABC]) \| ([^|]+) \| ([^|]+) \|")
TABLE = [
    found.groups()
    for line in (ROOT / "resources" / "help" / "rules.md").read_text(encoding="utf-8").splitlines()
    if (found := ROW.fullmatch(line))
]
HOW = {"field", "check", "reminder", "figure", "sheet", "text"}


def in_code(place: str) -> bool:
    module, _, name = place.partition(":")
    found: object = importlib.import_module(f"reseau_desktop.{module}")
    for part in filter(None, name.split(".")):
        known = {one.name for one in fields(found)} if hasattr(found, "__dataclass_fields__") else set()  # type: ignore[arg-type]
        if part not in known and not hasattr(found, part):
            return False
        found = getattr(found, part, None)
    return True


PLACES: dict[str, Callable[[str], bool]] = {
    "figure": {one.name for one in FIGURES}.__contains__,
    "alert": {one.code for one in ALERTS}.__contains__,
    "follow-up": follow_up_rules().__contains__,
    "message": {one.id for one in bank().templates}.__contains__,
    "flag": {one.category for one in review_tables().red_flags}.__contains__,
    "check": CHECKS.__contains__,
    "ready": {one.value for one in Rubric}.__contains__,
    "setting": {one.name for one in fields(MethodSettings)}.__contains__,
    "question": {one.id for one in bank().themes}.__contains__,
    "code": in_code,
}


def numbers_in_tests() -> set[str]:
    """The rules that the names of tests bear."""
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py")]
    names = [name for text in sources for name in re.findall(r"^ *def (test_\w+)", text, re.MULTILINE)]
    return {f"R{number}" for name in names for number in re.findall(r"_r(\d+)(?=_)", name)}


def test_every_rule_is_there_once_in_order() -> None:
    assert [rule for rule, *_ in TABLE] == [f"R{number}" for number in range(1, 120)]


@pytest.mark.parametrize(("rule", "priority", "how", "where"), TABLE, ids=[row[0] for row in TABLE])
def test_each_place_exists_and_what_is_left_says_why(rule: str, priority: str, how: str, where: str) -> None:
    places = re.findall(r"`([^`]+)`", where)
    if how == "left":
        assert priority != "A"
        assert places == []
        assert len(where.split()) > 5
        return
    assert set(how.split(", ")) <= HOW
    assert places
    assert [place for place in places if not PLACES[place.partition(":")[0]](place.partition(":")[2])] == []


def test_every_rule_of_priority_a_has_a_test_that_bears_its_number() -> None:
    assert sorted({rule for rule, priority, *_ in TABLE if priority == "A"} - numbers_in_tests()) == []


@pytest.mark.skipif("RESEAU_CORPUS" not in os.environ, reason="the rules of the method are not at hand")
def test_the_priorities_are_those_of_the_method() -> None:
    text = (Path(os.environ["RESEAU_CORPUS"]) / "method" / "rules.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (R\d+) \| \d+ \| \w \| (\w) \|", text, re.MULTILINE)
    assert [(rule, priority) for rule, priority, *_ in TABLE] == rows
