"""Drafts of messages read from a file, and what would harm them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..domain.errors import InputError
from ..domain.reviewing import Draft, Flag, review
from ..formats.content import bank
from ..formats.review_content import review_tables

_LONGEST = 1024 * 1024
_WIDE = (b"\xff\xfe", b"\xfe\xff")


def read_draft(path: Path) -> str:
    """The text of a draft: UTF-8 or UTF-16 by its mark, else UTF-8, else cp1252; line ends as `\\n`.

    InputError when there is no such file, when it cannot be read or is no text.
    """
    try:
        if path.is_dir():
            raise InputError("draft.no_text", name=path.name)
        with path.open("rb") as file:
            data = file.read(_LONGEST + 1)
    except (OSError, ValueError) as error:
        raise InputError("file.cannot_read", name=path.name) from error
    if len(data) > _LONGEST:
        raise InputError("draft.too_long", name=path.name)
    text = _decoded(data)
    if text is None or "\0" in text:
        raise InputError("draft.no_text", name=path.name)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def review_draft(text: str, language: str, message: str | None = None, may_name: Sequence[str] = ()) -> list[Flag]:
    """The flags of a draft in "fr" or "en"; `message` is the id of the template, when the kind of message is known.

    `may_name` are the introducers whose name may be used. InputError for an unknown template.
    """
    template = bank().template(message) if message else None
    if message and template is None:
        raise InputError("draft.unknown_message", name=message)
    return review(Draft(text, language, template, tuple(may_name)), review_tables())


def message_kinds() -> list[str]:
    """The ids of the templates, which are the kinds of messages."""
    return [one.id for one in bank().templates]


def _decoded(data: bytes) -> str | None:
    encodings = ("utf-16",) if data.startswith(_WIDE) else ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None
