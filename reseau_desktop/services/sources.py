"""The files of an import: given one by one, in folders, in ZIP archives and in archives inside archives.

Nothing is unpacked onto the disk under a name of the archive, so no entry can write anywhere. What unpacks beyond
reason is refused before it fills the memory.
"""

from __future__ import annotations

import io
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO

from ..domain.errors import InputError
from ..domain.message import Message, say

MAX_DEPTH = 4
"""Archives inside archives that are opened."""

MAX_UNPACKED = 2 * 1024**3
"""Bytes that one archive may unpack to in all, those inside it included."""

MAX_RATIO = 250
"""How many times its own size an archive beyond 64 MiB may unpack to; text packs 5 to 20 times, photos not at all."""

_UNSUSPECTED = 64 * 1024**2
_IN_MEMORY = 16 * 1024**2
_ZIP = b"PK\x03\x04"
_NOT_OURS = {".ds_store", "thumbs.db", "desktop.ini"}
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
        """The bytes from the beginning; OSError, zipfile.BadZipFile or zlib.error when they cannot be had."""
        if self.opener is None:
            raise OSError(self.name)
        return self.opener()


def sources_of(paths: list[Path]) -> list[Source]:
    """The files that those paths stand for, in order; those of a folder or an archive by name."""
    return [source for path in paths for source in _of_path(path)]


def unreadable(error: Exception) -> Message:
    """Why the bytes of a source cannot be had."""
    if isinstance(error, InputError):
        return error.message
    if isinstance(error, RuntimeError):
        return say("import.encrypted")
    if isinstance(error, zipfile.BadZipFile | zlib.error | EOFError | NotImplementedError):
        return say("import.damaged_zip")
    return say("import.unreadable")


READING = (OSError, zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, InputError)
"""What opening and reading a source may raise."""


def _of_path(path: Path) -> Iterator[Source]:
    if path.is_dir():
        yield from _of_folder(path)
        return
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            packed = file.read(4) == _ZIP
    except FileNotFoundError:
        yield Source(str(path), error=say("import.missing"), missing=True)
    except OSError as error:
        yield Source(str(path), error=unreadable(error), missing=True)
    else:
        whole = Source(str(path), size, lambda: path.open("rb"))
        yield from _of_archive(whole, _Allowance(size), 1) if packed else (whole,)


def _of_folder(folder: Path) -> Iterator[Source]:
    found = False
    for path in sorted(folder.rglob("*")):
        if _is_wanted(PurePosixPath(path.relative_to(folder).as_posix())) and path.is_file():
            found = True
            yield from _of_path(path)
    if not found:
        yield Source(str(folder), error=say("import.empty_folder"), missing=True)


def _is_wanted(name: PurePosixPath) -> bool:
    """Whether a file of a folder or archive is the user's own: not hidden, not left by a system."""
    return not any(part.startswith((".", "__MACOSX")) or part.lower() in _NOT_OURS for part in name.parts)


class _Allowance:
    """How much the archives of one file may still unpack to; shared by those inside it."""

    def __init__(self, packed: int) -> None:
        self.left = MAX_UNPACKED if packed * MAX_RATIO > MAX_UNPACKED else max(packed * MAX_RATIO, _UNSUSPECTED)

    def take(self, count: int) -> None:
        """Count bytes that were unpacked; InputError when they are too many."""
        self.left -= count
        if self.left < 0:
            raise InputError("import.zip_bomb")


def _of_archive(source: Source, allowance: _Allowance, depth: int) -> Iterator[Source]:
    """The files in an archive; one source with an error when it cannot be read."""
    if depth > MAX_DEPTH:
        yield Source(source.name, error=say("import.zip_too_deep"))
        return
    try:
        with _archive(source) as archive:
            entries = [one for one in archive.infolist() if not one.is_dir()]
            packed = {one.filename for one in entries if _starts_as_zip(archive, one)}
    except READING as error:
        yield Source(source.name, error=unreadable(error))
        return
    if any(one.filename in _DOCUMENTS for one in entries):
        yield Source(source.name, error=say("import.is_document"))
        return
    wanted = [one for one in entries if _is_wanted(PurePosixPath(one.filename.replace("\\", "/")))]
    if not wanted:
        yield Source(source.name, error=say("import.empty_zip"))
    for entry in sorted(wanted, key=lambda one: one.filename):
        yield from _of_entry(source, entry, entry.filename in packed, allowance, depth)


def _of_entry(
    outer: Source, entry: zipfile.ZipInfo, packed: bool, allowance: _Allowance, depth: int
) -> Iterator[Source]:
    name = f"{outer.name}/{_shown(entry.filename)}"
    try:
        allowance.take(entry.file_size)
    except InputError as error:
        yield Source(name, error=error.message)
        return
    inner = Source(name, entry.file_size, lambda: _open_entry(outer, entry))
    yield from _of_archive(inner, allowance, depth + 1) if packed else (inner,)


def _shown(name: str) -> str:
    """The name of an entry without the steps that lead out of the archive."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return "/".join(part for part in parts if part not in ("/", "..", "."))


def _starts_as_zip(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bool:
    """Whether an entry is an archive itself, whatever it is called."""
    if not entry.filename.lower().endswith(".zip"):
        return False
    with archive.open(entry) as file:
        return file.read(4) == _ZIP


@contextmanager
def _archive(source: Source) -> Iterator[zipfile.ZipFile]:
    """The archive of a source, for which a place can be sought: one inside another is unpacked, with a limit."""
    with source.open() as raw:
        file: IO[bytes] = raw if raw.seekable() and not isinstance(raw, _Entry) else _unpacked(raw, source.size)
        with file, zipfile.ZipFile(file) as archive:
            yield archive


def _unpacked(raw: BinaryIO, size: int) -> IO[bytes]:
    """A copy in memory, or without a name on the disk when it is large."""
    copy = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)
    left = size
    while block := raw.read(min(1024 * 1024, left + 1)):
        left -= len(block)
        if left < 0:
            copy.close()
            raise InputError("import.zip_bomb")
        copy.write(block)
    copy.seek(0)
    return copy


def _open_entry(outer: Source, entry: zipfile.ZipInfo) -> BinaryIO:
    """An entry as a file that closes its archive with itself and never gives more bytes than it announced."""
    return io.BufferedReader(_Entry(outer, entry), 256 * 1024)  # type: ignore[return-value]


class _Entry(io.RawIOBase):
    """The unpacked bytes of one entry."""

    def __init__(self, outer: Source, entry: zipfile.ZipInfo) -> None:
        super().__init__()
        self._holder = _archive(outer)
        self._file = self._holder.__enter__().open(entry)
        self._left = entry.file_size

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        data = self._file.read(min(len(buffer), self._left + 1))
        self._left -= len(data)
        if self._left < 0:
            raise InputError("import.zip_bomb")
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        if not self.closed:
            self._file.close()
            self._holder.__exit__(None, None, None)
        super().close()
