"""From arguments to an exit status."""

from __future__ import annotations

import locale
import logging
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from .. import __version__, logs, paths
from ..domain.errors import ReseauError
from ..domain.message import say
from ..reports.wording import word
from ..services.files import check_no_database
from ..services.session import Clock
from . import verbs
from .interrupting import interrupts
from .parser import options_parser, verb_parser
from .setting import Setting

log = logging.getLogger(__name__)

DONE, REJECTED, USAGE, NOT_DONE = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class WindowWish:
    """What the window is to be opened with; `language` None means that of the settings or the system."""

    database: Path
    language: str | None
    clock: Clock
    files: tuple[Path, ...] = ()
    demo: bool = False


def run(arguments: Sequence[str], open_window: Callable[[WindowWish], int]) -> int:
    """Run one verb, or `open_window` when there is none; returns the exit status, never a traceback."""
    _speak_utf8()
    language = _asked(arguments) or _system_language()
    parser = options_parser(language)
    options = parser.parse_args(arguments)
    if options.version:
        print(f"reseau-desktop {__version__}")
        return DONE
    logs.start(paths.log_file())
    rest: list[str] = options.rest
    if rest and rest[0] in verbs.VERBS:
        options = verb_parser(language).parse_args(rest, namespace=options)
        return _run_verb(options, language)
    if stray := next((one for one in rest if _is_no_file(one)), None):
        parser.error(word(say("cli.unknown_verb", name=stray), language))
    if not _has_screen():
        return _not_done(word(say("cli.no_screen"), language))
    files = tuple(Path(one) for one in rest)
    database = options.data or paths.database_file()
    return open_window(WindowWish(database, options.lang, Clock(options.today), files, options.demo))


def _run_verb(options: Namespace, language: str) -> int:
    setting = Setting(
        database=options.data or paths.database_file(),
        clock=Clock(options.today),
        language=language,
    )
    try:
        _check_outputs(setting, options)
        with interrupts(setting.stop):
            status = verbs.VERBS[options.verb](setting, options)
        if sys.stdout is not None:
            sys.stdout.flush()
    except ReseauError as error:
        return _not_done(word(error.message, language, setting.clock.today()))
    except KeyboardInterrupt:
        return _not_done(word(say("cli.interrupted"), language))
    except BrokenPipeError:
        _hush()
        return DONE
    except Exception as error:
        return _not_done(_unforeseen(error, options.verb, setting))
    return status


def _check_outputs(setting: Setting, options: Namespace) -> None:
    """InputError when what is to be written would destroy the database."""
    for name in ("out", "ics", "rejects"):
        if getattr(options, name, None) is not None:
            check_no_database(getattr(options, name), setting.database)


def _unforeseen(error: Exception, verb: str, setting: Setting) -> str:
    """What to say of an output that takes no more, of a damaged database, or of a bug of ours.

    The log tells of it without its texts.
    """
    if isinstance(error, OSError) and error.filename is None:
        _hush()
        return setting.words(say("cli.cannot_print"))
    log.error("verb %s failed: %s", verb, logs.anonymous(error))
    if _is_damaged(setting.database):
        return setting.words(say("database.damaged"))
    return setting.words(say("cli.bug", log=str(paths.log_file())))


def _is_damaged(database: Path) -> bool:
    """Whether the database has something wrong in it, which explains what was not foreseen."""
    from ..services import backups

    try:
        return database.exists() and bool(backups.verify(database))
    except ReseauError:
        return False


def _hush() -> None:
    """Let what is still to be printed vanish, so that the interpreter does not stumble over it at its end."""
    with suppress(OSError, ValueError):
        sink = os.open(os.devnull, os.O_WRONLY)
        os.dup2(sink, sys.stdout.fileno())
        os.close(sink)


def _not_done(sentence: str) -> int:
    if sys.stderr is not None:
        with suppress(OSError):
            print(sentence, file=sys.stderr)
    return NOT_DONE


def _is_no_file(argument: str) -> bool:
    """Whether an argument can be no address book: an option, or a mistyped verb."""
    if argument.startswith("-"):
        return True
    path = Path(argument)
    return not path.suffix and path.name == argument and not os.path.lexists(argument)


def _asked(arguments: Sequence[str]) -> str | None:
    """The language asked for, looked up before anything is parsed, so that errors are said in it."""
    found = None
    for place, one in enumerate(arguments):
        value = one.removeprefix("--lang=") if one.startswith("--lang=") else None
        if one == "--lang" and place + 1 < len(arguments):
            value = arguments[place + 1]
        if value in {"fr", "en"}:
            found = value
    return found


def _system_language() -> str:
    """ "fr" where the system speaks French, else "en"."""
    try:
        name = locale.getlocale()[0] or ""
    except ValueError:
        name = ""
    if not name:
        name = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "fr" if name.lower().startswith("fr") else "en"


def _has_screen() -> bool:
    """Whether a window can be opened: Qt would end the process without a word where there is no display."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _speak_utf8() -> None:
    """Write UTF-8 whatever the terminal says; what it cannot show is replaced, never an error."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
