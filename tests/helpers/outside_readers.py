"""What ical.js, a reader of vCards by others, makes of our cards (`run.py test` installs it; see tests/tools)."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

_ROOT = Path(__file__).resolve().parents[2]
_FOLDER = _ROOT / ".venv" / "readers"
_SCRIPT = _ROOT / "tests" / "tools" / "read_cards.mjs"

JCard = list[list[Any]]
"""The properties of one card (RFC 7095): name in lower case, parameters, type, values."""


def read_by_ical_js(texts: list[str]) -> list[list[JCard] | str]:
    """For each text the cards in it, or the reason why it was refused. Skips the test where the reader is absent."""
    node = shutil.which("node")
    if node is None or not (_FOLDER / "node_modules" / "ical.js").is_dir():
        missing = "ical.js is not installed: `python3 run.py test` does it where Node and npm are there"
        if os.environ.get("RESEAU_READERS") == "required":
            pytest.fail(missing)
        pytest.skip(missing)
    asked = json.dumps(texts).encode()
    answer = subprocess.run(
        [node, str(_SCRIPT), str(_FOLDER)], input=asked, capture_output=True, check=True, timeout=60
    )
    found = json.loads(answer.stdout)
    return [one["error"] if isinstance(one, dict) else [card[1] for card in one] for one in found]
