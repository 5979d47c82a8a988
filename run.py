#!/usr/bin/env python3
"""Open Réseau, or run one of its tools: the one command to know after getting the source.

    python3 run.py [ARGS]         makes .venv, installs the program there and opens it with ARGS
    python3 run.py test [ARGS]    the tests (ARGS go to pytest)
    python3 run.py lint           format, style, types and layers
    python3 run.py check          what the continuous integration runs: test, then lint
    python3 run.py cover          what the tests of domain, formats, reports and services leave out
    python3 run.py bench [NAMES]  the measures of tests/benchmarks
    python3 run.py long [ARGS]    the tests with their large numbers
    python3 run.py translations   compiles resources/i18n and says what is not translated

This file stays readable by older Pythons, so that they can say what is wrong; the rest is in .ci/tools/.
"""

import sys

OLDEST = (3, 11)


def refusal(version: "tuple[int, ...]") -> "str | None":
    """Return the sentence for a Python that is too old, in French and in English, else None."""
    if tuple(version) >= OLDEST:
        return None
    wanted, found = ".".join(map(str, OLDEST)), ".".join(map(str, version))
    french = "Réseau demande Python {} ou plus récent ; celui-ci est le {}."
    english = "Réseau needs Python {} or newer; this one is {}."
    return french.format(wanted, found) + "\n" + english.format(wanted, found) + "\n"


def main() -> int:
    """Return the exit status of the command given on the command line, 2 with a Python that is too old."""
    sentence = refusal(sys.version_info[:2])
    if sentence:
        sys.stderr.write(sentence)
        return 2
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parent / ".ci"))
    from tools import commands

    return commands.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
