"""The commands of run.py: each prepares the environment, then hands over to the tool that does the work."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from tools import NotDoneError, outside_readers, system_libraries
from tools.environment import Environment, Purpose, discard, prepare

ROOT = Path(__file__).resolve().parents[2]
NOT_DONE = 3
LINTERS: tuple[tuple[str, ...], ...] = (
    ("-m", "ruff", "format", "--check", ".", ".ci"),
    ("-m", "ruff", "check", ".", ".ci"),
    ("-m", "mypy"),
    ("-c", "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_logo=True))"),
)

COVERING = tuple(f"tests/{room}" for room in ("domain", "formats", "services", "store", "reports", "cli"))


def main(arguments: Sequence[str]) -> int:
    """Return the exit status of the command named first, or of the program when none is named."""
    environment = Environment(ROOT)
    command = COMMANDS.get(arguments[0]) if arguments else None
    try:
        if command is None:
            return _open(environment, arguments)
        return command(environment, arguments[1:])
    except NotDoneError:
        return NOT_DONE
    except KeyboardInterrupt:
        return 130


def _open(environment: Environment, arguments: Sequence[str]) -> int:
    """Open the program from the caller's own folder; where a part of the system is missing, a verb may still work."""
    system_libraries.provide(tools=False)
    prepare(environment, Purpose.PROGRAM)
    command = ["-P", "-m", "reseau_desktop", *arguments]
    if os.name == "nt":
        return subprocess.call([str(environment.python), *command])
    sys.stderr.flush()
    try:
        os.execv(environment.python, [str(environment.python), *command])
    except OSError:
        discard(environment)
        prepare(environment, Purpose.PROGRAM)
        return subprocess.call([str(environment.python), *command])


def _call(environment: Environment, command: Sequence[str], variables: Mapping[str, str] | None = None) -> int:
    """Run the environment's Python in the source folder and return its status."""
    prepare(environment, Purpose.TESTS)
    sys.stdout.flush()
    line = [str(environment.python), *command]
    return subprocess.call(line, cwd=environment.root, env=os.environ | dict(variables or {}))


def _provide_for_tests(environment: Environment) -> None:
    """What only tests need, of the system and of others."""
    system_libraries.provide(tools=True)
    prepare(environment, Purpose.TESTS)
    outside_readers.provide(environment)


def _test(environment: Environment, arguments: Sequence[str]) -> int:
    _provide_for_tests(environment)
    return _call(environment, ["-m", "pytest", *arguments])


def _long(environment: Environment, arguments: Sequence[str]) -> int:
    _provide_for_tests(environment)
    return _call(environment, ["-m", "pytest", *arguments], {"RESEAU_LONG": "1"})


def _lint(environment: Environment, _arguments: Sequence[str]) -> int:
    """Run every linter, whatever the others said, and return the worst status."""
    return max(_call(environment, command) for command in LINTERS)


def _check(environment: Environment, arguments: Sequence[str]) -> int:
    return max(_test(environment, arguments), _lint(environment, ()))


def _cover(environment: Environment, arguments: Sequence[str]) -> int:
    """Measure the tests of the rooms without a window; fail where a module that was covered no longer is."""
    _provide_for_tests(environment)
    status = _call(environment, ["-m", "coverage", "run", "-m", "pytest", *COVERING, *arguments])
    return max(status, _call(environment, ["-m", "coverage", "report"]))


def _bench(environment: Environment, arguments: Sequence[str]) -> int:
    system_libraries.provide(tools=True)
    return _call(environment, ["-m", "tests.benchmarks", *arguments])


def _translations(environment: Environment, arguments: Sequence[str]) -> int:
    system_libraries.provide(tools=False)
    return _call(environment, ["-m", "tools.translations", *arguments], {"PYTHONPATH": str(ROOT / ".ci")})


COMMANDS: Mapping[str, Callable[[Environment, Sequence[str]], int]] = {
    "test": _test,
    "long": _long,
    "lint": _lint,
    "check": _check,
    "cover": _cover,
    "bench": _bench,
    "translations": _translations,
}
