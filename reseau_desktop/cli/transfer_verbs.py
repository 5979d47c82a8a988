"""The verbs that bring contacts in and write them out."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections import Counter
from pathlib import Path

from ..domain.errors import MachineError
from ..domain.message import say
from ..services.exporting import Form, Watch, export
from ..services.files import check_target
from ..services.import_plan import Choice
from ..services.import_report import FileReport, ImportReport
from ..services.importing import Options, import_files
from ..services.previewing import preview
from ..services.rejects import write_rejects
from .setting import Setting, print_json


def run_import(setting: Setting, options: Namespace) -> int:
    """Import the files, or only count with `--dry-run`; 1 when some input was rejected."""
    chosen = Options(duplicates=Choice(options.duplicates), encoding=options.encoding)
    if options.rejects is not None:
        check_target(options.rejects, *options.files)
    with setting.session() as session:
        if options.dry_run:
            report = preview(session, options.files, chosen, cancelled=setting.stop.is_set)
        else:
            report = import_files(session, options.files, chosen, cancelled=setting.stop.is_set)
    kept = options.rejects is None or _keep_rejects(setting, report, options.rejects)
    if options.json:
        print_json(report.as_json(setting.words))
    else:
        for file in report.files:
            _tell(setting, file)
    return report.status if kept else 1


def _keep_rejects(setting: Setting, report: ImportReport, path: Path) -> bool:
    """Save rejected cards, to be mended and imported again; no file when there are none. False when it is refused."""
    if not any(one.rejected for one in report.files):
        return True
    try:
        kept = write_rejects(report, path)
    except MachineError as error:
        print(setting.words(error.message), file=sys.stderr)
        return False
    for one in kept.files:
        print(setting.words(say("cli.rejects_kept", name=str(one))), file=sys.stderr)
    return True


def _tell(setting: Setting, file: FileReport) -> None:
    """What came of one file, for people."""
    if file.error is not None:
        print(f"{file.file}: {setting.words(file.error)}")
        return
    setting.say(
        "cli.imported",
        file=file.file,
        cards=file.cards,
        new=file.new,
        updated=file.updated,
        identical=file.identical,
        skipped=file.skipped,
        rejected=len(file.rejected),
    )
    if file.recoded:
        name, cards = file.recoded.most_common(1)[0]
        setting.say("cli.encoding_guessed", count=cards, name=name)
    for one in file.rejected:
        setting.say("cli.card_rejected", card=one.card, line=one.line, reason=setting.words(one.reason))
    for reason, count in Counter(setting.words(one.reason) for one in file.warnings).most_common():
        setting.say("cli.card_remarks", reason=reason, count=count)


def run_export(setting: Setting, options: Namespace) -> int:
    """Write contacts for another program, saying what it will not hold."""
    with setting.session() as session:
        report = export(
            session,
            options.out,
            options.profile,
            options.search,
            private_notes=options.with_private_notes,
            form=Form(options.encoding, options.delimiter),
            watch=Watch(cancelled=setting.stop.is_set),
        )
    if options.json:
        print_json(report.as_json(setting.words))
        return 0
    setting.say("cli.exported", count=report.contacts, name=options.out.name)
    for reason, count in report.losses:
        setting.say("cli.loss", reason=setting.words(reason), count=count)
    return 0
