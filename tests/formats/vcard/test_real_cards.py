from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from reseau_desktop.domain.card import Rejected
from reseau_desktop.formats.vcard.facts import facts_of
from reseau_desktop.formats.vcard.reader import ReadCard, read_cards
from tests.helpers.vcard_corpus import differences

_CORPUS = os.environ.get("RESEAU_CORPUS")
_VCARDS = Path(_CORPUS or ".") / "vcards"


def _files() -> list[str]:
    if not _CORPUS:
        return []
    root = _VCARDS / "cards"
    return sorted(str(path.relative_to(root)) for path in root.rglob("*") if path.is_file())


def _expected(name: str) -> list[dict[str, Any]] | None:
    path = _VCARDS / "expected" / f"{name}.json"
    return json.loads(path.read_text("utf-8")) if path.exists() else None


pytestmark = pytest.mark.skipif(not _CORPUS, reason="RESEAU_CORPUS does not name the shared folder")


@pytest.mark.parametrize("name", _files())
def test_a_real_file_says_what_is_expected(name: str) -> None:
    with (_VCARDS / "cards" / name).open("rb") as file:
        items = list(read_cards(file))
    for item in items:
        assert isinstance(item, ReadCard) or item.reason
    expected = _expected(name)
    if expected is None:
        return
    cards = [item for item in items if isinstance(item, ReadCard)]
    assert [item for item in items if isinstance(item, Rejected)] == []
    assert len(cards) == len(expected)
    found = [differences(one, facts_of(read.card)) for one, read in zip(expected, cards, strict=True)]
    assert found == [[] for _ in expected]


def test_every_expectation_has_its_file() -> None:
    names = set(_files())
    expected = {
        str(path.relative_to(_VCARDS / "expected")).removesuffix(".json")
        for path in (_VCARDS / "expected").rglob("*.json")
    }
    assert expected
    assert expected <= names
