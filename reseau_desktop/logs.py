"""The log: what happened, by ids and kinds, never names, notes or file contents."""

from __future__ import annotations

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

_KEPT = 3
_BYTES = 512 * 1024


def start(path: Path) -> None:
    """Write the log of the program to `path`, a few files of half a megabyte; a machine that refuses is no error."""
    logger = logging.getLogger("reseau_desktop")
    logger.setLevel(logging.INFO)
    for old in [one for one in logger.handlers if isinstance(one, RotatingFileHandler)]:
        logger.removeHandler(old)
        old.close()
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = RotatingFileHandler(path, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger.addHandler(handler)


def anonymous(error: BaseException) -> str:
    """Where an error came from, for the log: its class and the lines of code, not its text, which may hold names."""
    places = [
        f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    causes = error.__cause__ or error.__context__
    return f"{type(error).__name__} at {' < '.join(reversed(places))}" + (
        f"; after {anonymous(causes)}" if causes is not None else ""
    )
