"""Where an export goes: one file, a folder or a ZIP with one card a file; whole, or not at all.

What is written is readable by its owner only.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
import unicodedata
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

from ..domain.errors import InputError, MachineError

_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u2028\u2029]+')
_UNSEEN = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")
_RESERVED = re.compile(r"(?:con|conin\$|conout\$|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])\s*(?:\..*)?\Z", re.IGNORECASE)
_LONGEST = 80
_MOST_BYTES = 180
_REFUSALS = {
    **dict.fromkeys((errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)), "export.disk_full"),
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), "export.not_allowed"),
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR), "export.no_folder"),
}
"""What the machine says, as messages; what is not among them is `file.cannot_write`."""

_FIXED = (1980, 1, 1, 0, 0, 0)


class Target(Protocol):
    """What takes cards one after the other, each with the name of its person."""

    def add(self, name: str, data: bytes) -> None:
        """Write one card."""


@contextmanager
def target_of(out: Path, *, one_a_file: bool, ending: str = ".vcf") -> Iterator[Target]:
    """The target at `out`, put in its place at the end; when the body raises, nothing is left of it.

    With `one_a_file` a path that ends in `.zip` is an archive, any other a folder. InputError when a folder stands
    where a file should go, or something in the folder; MachineError when the machine refuses.
    """
    packed = out.suffix.lower() == ".zip"
    _check(out, folder=one_a_file and not packed)
    partial = out.with_name(f".{out.name}.part")
    try:
        _remove(partial)
        with _opened(partial, one_a_file, packed, ending, out.stem) as target:
            yield target
        if one_a_file and not packed and out.is_dir():
            out.rmdir()
        partial.replace(out)
    except OSError as error:
        raise MachineError(_REFUSALS.get(error.errno or 0, "file.cannot_write"), name=out.name) from error
    finally:
        with suppress(OSError):
            _remove(partial)


@contextmanager
def _opened(partial: Path, one_a_file: bool, packed: bool, ending: str, stem: str) -> Iterator[Target]:
    if one_a_file and not packed:
        partial.mkdir(mode=0o700)
        yield _Folder(partial, ending)
        return
    with os.fdopen(os.open(partial, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as file:
        if packed:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                if one_a_file:
                    yield _Archive(archive, ending)
                else:
                    with archive.open(zipfile.ZipInfo(stem + ending, _FIXED), "w", force_zip64=True) as entry:
                        yield _OneFile(entry)
        else:
            yield _OneFile(file)
        file.flush()
        os.fsync(file.fileno())


def _check(out: Path, *, folder: bool) -> None:
    if not folder and out.is_dir():
        raise InputError("export.is_folder")
    if folder and out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise InputError("export.folder_in_use")


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


class Writable(Protocol):
    """Anything that takes bytes."""

    def write(self, data: bytes, /) -> object:
        """Write them."""


class _OneFile:
    """All cards in one file."""

    def __init__(self, file: Writable) -> None:
        self._file = file

    def add(self, name: str, data: bytes) -> None:
        self._file.write(data)


class _Folder:
    """Each card in a file named after its person."""

    def __init__(self, folder: Path, ending: str) -> None:
        self._folder = folder
        self._names = FileNames(ending)

    def add(self, name: str, data: bytes) -> None:
        path = self._folder / self._names.name(name)
        with os.fdopen(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600), "wb") as file:
            file.write(data)


class _Archive:
    """Each card in an entry named after its person."""

    def __init__(self, archive: zipfile.ZipFile, ending: str) -> None:
        self._archive = archive
        self._names = FileNames(ending)

    def add(self, name: str, data: bytes) -> None:
        entry = zipfile.ZipInfo(self._names.name(name), _FIXED)
        entry.compress_type = zipfile.ZIP_DEFLATED
        self._archive.writestr(entry, data)


def _short(name: str) -> str:
    """The beginning of a name that every file system takes: 255 bytes are the most, ending and number included."""
    name = name[:_LONGEST]
    while len(name.encode("utf-8", "replace")) > _MOST_BYTES:
        name = name[:-1]
    return name


class FileNames:
    """Names of files made of names of people: safe on every system, and each given once, case aside."""

    def __init__(self, ending: str) -> None:
        self._ending = ending
        self._counts: dict[str, int] = {}

    def name(self, person: str) -> str:
        """The next free name of a file for that person."""
        plain = _UNSAFE.sub(" ", _UNSEEN.sub("", unicodedata.normalize("NFC", person)))
        plain = _short(" ".join(plain.split())).strip(". ") or "contact"
        if _RESERVED.match(plain):
            plain = f"_{plain}"
        found = plain
        while found.casefold() in self._counts:
            self._counts[plain.casefold()] += 1
            found = f"{plain} ({self._counts[plain.casefold()]})"
        self._counts[found.casefold()] = 1
        return found + self._ending
