"""Files looked for by the lines of code that they reach: in `run.py long`, where the extra `fuzz` is installed."""

import os
import subprocess
import sys

import pytest

from tests.helpers.source_tree import ROOT

SECONDS = int(os.environ.get("RESEAU_FUZZ_SECONDS", "600"))


@pytest.mark.long
def test_nothing_is_found_that_breaks_a_reader(tmp_path, capsys):
    pytest.importorskip("atheris", reason="the extra `fuzz` is not installed")
    command = [sys.executable, "-m", "tests.helpers.guided", str(SECONDS), str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False, timeout=SECONDS + 300)
    told = done.stderr.decode("utf-8", "replace")
    with capsys.disabled():
        sys.stdout.writelines(f"\n{line}\n" for line in told.splitlines() if "Seed:" in line or "Done " in line)
    found = [path for path in tmp_path.iterdir() if path.is_file() and path.name != "words"]
    assert [path.read_bytes() for path in found] == [], told[-4000:]
    assert done.returncode == 0, told[-4000:]
