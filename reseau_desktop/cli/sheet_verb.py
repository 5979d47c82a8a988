"""The verb `sheet`: a prep sheet on paper or as a page of HTML."""

from __future__ import annotations

import os
import sys
from argparse import Namespace

from ..domain.errors import InputError
from ..domain.message import say
from ..reports.sheet import blank_sheet
from ..reports.sheet_content import SheetContent
from ..reports.sheet_html import sheet_html
from ..services.files import write_whole
from ..services.prep_sheets import sheet_of_person
from .setting import Setting


def run(setting: Setting, options: Namespace) -> int:
    """Write the sheet of a person, or a blank one, to `--out`."""
    kind = options.out.suffix.lower()
    if options.blank == (options.contact is not None):
        print(setting.words(say("cli.sheet_what")), file=sys.stderr)
        return 2
    if kind not in {".pdf", ".html", ".htm"}:
        raise InputError("cli.sheet_kind")
    content = _content(setting, options)
    if kind == ".pdf":
        write_whole(options.out, _pdf(content, options.paper))
    else:
        write_whole(options.out, sheet_html(content, setting.language).encode())
    setting.say("cli.sheet_done", name=options.out.name)
    return 0


def _content(setting: Setting, options: Namespace) -> SheetContent:
    if options.blank:
        return blank_sheet(setting.language)
    with setting.session() as session:
        return sheet_of_person(session, options.contact, setting.language)


def _pdf(content: SheetContent, paper: str) -> bytes:
    """The pages as PDF; Qt is loaded only here, and needs no screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ..ui.printing.offscreen import sheet_pdf

    return sheet_pdf(content, paper)
