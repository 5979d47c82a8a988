"""Files written for the user: whole or not at all, readable by their owner only."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from ..domain.errors import InputError, MachineError

_OF_DATABASES = ("", "-wal", "-shm", "-journal")


def write_whole(target: Path, content: bytes) -> None:
    """Write `content` to `target` through a file beside it; MachineError when the machine refuses.

    What was there stays as it was until the new content is safely on the disk.
    """
    partial = target.with_name(f".{target.name}.part")
    try:
        with os.fdopen(os.open(partial, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(target)
    except (OSError, ValueError) as error:
        raise MachineError("file.cannot_write", name=target.name) from error
    finally:
        with suppress(OSError, ValueError):
            partial.unlink(missing_ok=True)


def check_target(target: Path, *kept: Path) -> None:
    """See beforehand that a file can be written to `target`, and that it is none of `kept`.

    InputError for a folder or one of `kept`, MachineError when the machine refuses.
    """
    try:
        where = target.resolve()
        if target.is_dir() or any(where == one.resolve() for one in kept):
            raise InputError("file.in_use", name=target.name)
        partial = target.with_name(f".{target.name}.part")
        os.close(os.open(partial, os.O_CREAT | os.O_WRONLY, 0o600))
        partial.unlink()
    except (OSError, ValueError) as error:
        raise MachineError("file.cannot_write", name=target.name) from error


def check_no_database(target: Path, database: Path) -> None:
    """InputError when writing to `target` would destroy the database."""
    files = {database.resolve().with_name(f"{database.resolve().name}{end}") for end in _OF_DATABASES}
    try:
        where = target.resolve()
    except (OSError, ValueError) as error:
        raise MachineError("file.cannot_write", name=target.name) from error
    if where in files:
        raise InputError("file.is_database", name=target.name)
