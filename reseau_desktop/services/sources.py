"""The files of an import: given one by one, in folders, in ZIP archives and in archives inside archives.

Nothing is unpacked onto the disk under a name of the archive, so no entry can write anywhere. What unpacks beyond
reason is refused before it fills the memory.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
import tempfile
import zipfile
import zlib
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import IO, BinaryIO, Self, cast

from ..domain.message import Message, say
from ..store.database import is_open_here

MAX_DEPTH = 4
"""Archives inside archives that are opened."""

MAX_UNPACKED = 2 * 1024**3
"""Bytes that one archive may unpack to in all, those inside it included."""

MAX_RATIO = 250
"""How many times its own size an archive beyond 64 MiB may unpack to; text packs 5 to 20 times, photos not at all."""

_UNSUSPECTED = 64 * 1024**2
_IN_MEMORY = 16 * 1024**2
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_NOT_OURS = {".ds_store", "thumbs.db", "desktop.ini"}
_OPEN_AT_ONCE = 4
_DOCUMENTS = ("[Content_Types].xml", "mimetype")


@dataclass(frozen=True, slots=True)
class Source:
    """A file to be read: the name to show, its bytes (unpacked), and how it is opened; or why it cannot be.

    `missing`: there is no such file, or it may not be read.
    """

    name: str
    size: int = 0
    opener: Callable[[], BinaryIO] | None = None
    error: Message | None = None
    missing: bool = False

    def open(self) -> BinaryIO:
        """The bytes from the beginning; one of READING when they cannot be had."""
        if self.opener is None:
            raise OSError(self.name)
        return self.opener()


READING = (OSError, zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError)
"""What opening and reading a source may raise."""


def unreadable(error: Exception) -> Message:
    """Why the bytes of a source cannot be had."""
    if isinstance(error, zipfile.BadZipFile | zlib.error | EOFError | NotImplementedError):
        return say("import.damaged_zip")
    if isinstance(error, RuntimeError):
        return say("import.encrypted")
    return say("import.unreadable")


class Sources:
    """The files that paths stand for, in order (`files`); those of a folder or an archive by name.

    A context manager: archives stay open while it lasts, a few at a time.
    """

    def __init__(self, paths: list[Path]) -> None:
        self._open: OrderedDict[str, tuple[zipfile.ZipFile, ExitStack]] = OrderedDict()
        self.files: list[Source] = [source for path in paths for source in self._of_path(path)]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        while self._open:
            self._open.popitem()[1][1].close()

    def _of_path(self, path: Path) -> Iterator[Source]:
        if path.is_dir():
            yield from self._of_folder(path)
            return
        if is_open_here(path):
            yield Source(str(path), error=say("import.is_own_database"))
            return
        try:
            size = _size(path)
            with path.open("rb") as file:
                packed = file.read(4) in _ZIP
        except (FileNotFoundError, ValueError):
            yield Source(str(path), error=say("import.missing"), missing=True)
        except OSError as error:
            yield Source(str(path), error=unreadable(error), missing=True)
        else:
            whole = Source(str(path), size, lambda: path.open("rb"))
            yield from self._of_archive(whole, _Allowance(size), 1) if packed else (whole,)

    def _of_folder(self, folder: Path) -> Iterator[Source]:
        found = False
        for path in sorted(folder.rglob("*")):
            wanted = _is_wanted(PurePosixPath(path.relative_to(folder).as_posix())) and not is_open_here(path)
            if wanted and path.is_file():
                found = True
                yield from self._of_path(path)
        if not found:
            yield Source(str(folder), error=say("import.empty_folder"), missing=True)

    def _of_archive(self, source: Source, allowance: _Allowance, depth: int) -> Iterator[Source]:
        """The files in an archive; one source with an error when it cannot be read."""
        if depth > MAX_DEPTH:
            yield Source(source.name, error=say("import.zip_too_deep"))
            return
        try:
            archive = self._archive(source)
            entries = [one for one in archive.infolist() if not one.is_dir()]
            packed = {one.filename for one in entries if _starts_as_zip(archive, one)}
        except READING as error:
            yield Source(source.name, error=unreadable(error))
            return
        if any(one.filename in _DOCUMENTS for one in entries):
            yield Source(source.name, error=say("import.is_document"))
            return
        wanted = [one for one in entries if _is_wanted(PurePosixPath(_shown(one.filename)))]
        if not wanted:
            yield Source(source.name, error=say("import.empty_zip"))
        for entry in sorted(wanted, key=lambda one: one.filename):
            yield from self._of_entry(source, entry, entry.filename in packed, allowance, depth)

    def _of_entry(
        self, outer: Source, entry: zipfile.ZipInfo, packed: bool, allowance: _Allowance, depth: int
    ) -> Iterator[Source]:
        name = f"{outer.name}/{_shown(entry.filename)}"
        if not allowance.grants(entry.file_size):
            yield Source(name, error=say("import.zip_bomb"))
            return
        inner = Source(name, entry.file_size, lambda: cast(BinaryIO, self._archive(outer).open(entry)))
        yield from self._of_archive(inner, allowance, depth + 1) if packed else (inner,)

    def _archive(self, source: Source) -> zipfile.ZipFile:
        """The archive of a source, open; one inside another is unpacked first, since places in it are sought."""
        known = self._open.get(source.name)
        if known is None:
            with ExitStack() as opened:
                file: IO[bytes] = opened.enter_context(source.open())
                if isinstance(file, zipfile.ZipExtFile):
                    file = opened.enter_context(_unpacked(file))
                known = opened.enter_context(zipfile.ZipFile(file)), opened.pop_all()
            self._open[source.name] = known
            if len(self._open) > _OPEN_AT_ONCE:
                self._open.popitem(last=False)[1][1].close()
        self._open.move_to_end(source.name)
        return known[0]


def _size(path: Path) -> int:
    """The size of a file; OSError for a device or a pipe, which may never end."""
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
    return found.st_size


def _is_wanted(name: PurePosixPath) -> bool:
    """Whether a file of a folder or archive is the user's own: not hidden, not left by a system."""
    return not any(part.startswith((".", "__MACOSX")) or part.lower() in _NOT_OURS for part in name.parts)


class _Allowance:
    """How much the archives of one file may still unpack to, by what they announce; those inside it count with it.

    An entry never gives more bytes than its archive announces: zipfile stops there.
    """

    def __init__(self, packed: int) -> None:
        self._left = min(MAX_UNPACKED, max(packed * MAX_RATIO, _UNSUSPECTED))

    def grants(self, count: int) -> bool:
        """Whether so many bytes more may be unpacked; then they are counted."""
        if count > self._left:
            return False
        self._left -= count
        return True


def _shown(name: str) -> str:
    """The name of an entry without the steps that lead out of the archive."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return "/".join(part for part in parts if part not in ("/", "..", "."))


def _starts_as_zip(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bool:
    """Whether an entry is an archive itself."""
    if not entry.filename.lower().endswith(".zip") or entry.flag_bits & 1:
        return False
    with archive.open(entry) as file:
        return file.read(4) in _ZIP


def _unpacked(file: IO[bytes]) -> IO[bytes]:
    """A copy in memory, or without a name on the disk when it is large."""
    copy = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115
    shutil.copyfileobj(file, copy, 1024 * 1024)
    copy.seek(0)
    return copy
