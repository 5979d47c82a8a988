"""From arguments to an exit status."""

from __future__ import annotations

import locale
import logging
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from .. import __version__, logs, paths
from ..domain.errors import ReseauError
from ..domain.message import say
from ..reports.wording import word
from ..services.session import Clock
from . import verbs
from .parser import make_parser, verb_names

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
    options_parser, verb_parser = make_parser(language)
    options = options_parser.parse_args(arguments)
    if options.version:
        print(f"reseau-desktop {__version__}")
        return DONE
    logs.start(paths.log_file())
    rest: list[str] = options.rest
    known = verb_names(verb_parser)
    if rest and rest[0] in known:
        options = verb_parser.parse_args(rest, namespace=options)
        return _run_verb(options, language)
    if any(one.startswith("-") for one in rest):
        options_parser.error(rest[0])
    if not _has_screen():
        return _not_done(word(say("cli.no_screen"), language))
    files = tuple(Path(one) for one in rest)
    database = options.data or paths.database_file()
    return open_window(WindowWish(database, options.lang, Clock(options.today), files, options.demo))


def _run_verb(options: Namespace, language: str) -> int:
    setting = verbs.Setting(
        database=options.data or paths.database_file(),
        clock=Clock(options.today),
        language=language,
    )
    try:
        return verbs.VERBS[options.verb](setting, options)
    except ReseauError as error:
        return _not_done(word(error.message, language, setting.clock.today()))
    except BrokenPipeError:
        sys.stderr.close()
        return NOT_DONE
    except Exception:
        log.exception("verb %s failed", options.verb)
        return _not_done(word(say("cli.bug", log=str(paths.log_file())), language))


def _not_done(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return NOT_DONE


def _asked(arguments: Sequence[str]) -> str | None:
    """The language asked for, looked up before anything is parsed, so that errors are said in it."""
    for place, one in enumerate(arguments):
        value = one.removeprefix("--lang=") if one.startswith("--lang=") else None
        if one == "--lang" and place + 1 < len(arguments):
            value = arguments[place + 1]
        if value in {"fr", "en"}:
            return value
    return None


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
