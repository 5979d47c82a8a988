"""Files written for the user: whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from ..domain.errors import MachineError


def write_whole(target: Path, content: bytes) -> None:
    """Write `content` to `target` through a file beside it; MachineError when the machine refuses.

    What was there stays as it was until the new content is safely on the disk.
    """
    partial = target.with_name(f".{target.name}.part")
    try:
        with partial.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(target)
    except OSError as error:
        raise MachineError("file.cannot_write", name=target.name) from error
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
