"""The words of the command line: options before the verb, and what each verb takes."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

from ..domain.message import say
from ..reports.wording import word
from .verbs import VERBS

_FIRST_YEAR, _LAST_YEAR = 1900, 2999  # the rules count days before and after
PROFILES = ("iphone", "android", "google", "outlook", "thunderbird", "archive", "csv")


class _Parser(argparse.ArgumentParser):
    """A parser that says in the user's language how it is used, and that the usage is wrong."""

    language = "en"

    def __init__(self, **said: Any) -> None:
        super().__init__(**said, add_help=False)
        self._positionals.title, self._optionals.title = self._word("arguments"), self._word("options")
        self.add_argument("-h", "--help", action="help", help=self._word("help"))

    def _word(self, key: str) -> str:
        return word(say(f"cli.{key}"), self.language)

    def format_usage(self) -> str:
        """How it is called."""
        return super().format_usage().replace("usage:", self._word("usage_head"), 1)

    def format_help(self) -> str:
        """How it is called, and what each option means."""
        return super().format_help().replace("usage:", self._word("usage_head"), 1)

    def error(self, message: str) -> NoReturn:
        self.print_usage()
        self.exit(2, word(say("cli.usage", detail=message), self.language) + "\n")

    def print_usage(self, file: object = None) -> None:
        import sys

        super().print_usage(sys.stderr)


Tell: TypeAlias = Callable[[str], str]


def _teller(language: str) -> Tell:
    return lambda key: word(say(f"cli.{key}"), language).replace("%", "%%")


def verb_parser(language: str) -> argparse.ArgumentParser:
    """The parser of the verbs with what each takes; help and errors in `language`."""
    _Parser.language = language
    tell = _teller(language)
    verbs = _Parser(prog="reseau-desktop")
    table = verbs.add_subparsers(dest="verb", required=True, parser_class=_Parser)
    _add_card_verbs(table, tell)
    _add_campaign_verbs(table, tell)
    _add_file_verbs(table, tell)
    _add_data_verbs(table, tell)
    return verbs


def options_parser(language: str) -> argparse.ArgumentParser:
    """The parser of the options before the verb; its help lists the verbs."""
    _Parser.language = language
    tell = _teller(language)
    listed = "\n".join(f"  {name:<10} {word(say(f'cli.{name}'), language)}" for name in sorted(VERBS))
    options = _Parser(
        prog="reseau-desktop",
        description=tell("description"),
        epilog=f"{tell('verbs')}\n{listed}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_options(options, tell)
    options.add_argument("rest", nargs=argparse.REMAINDER, metavar="VERB | FILE", help=tell("rest"))
    return options


def _add_options(parser: argparse.ArgumentParser, tell: Tell) -> None:
    parser.add_argument("--data", type=_path, metavar="FILE", help=tell("data"))
    parser.add_argument("--lang", choices=("fr", "en"), help=tell("lang"))
    parser.add_argument("--today", type=_day, metavar="YYYY-MM-DD", help=tell("today_option"))
    parser.add_argument("--demo", action="store_true", help=tell("demo"))
    parser.add_argument("--version", action="store_true", help=tell("version"))


Table: TypeAlias = "argparse._SubParsersAction[_Parser]"


def _verb(table: Table, name: str, tell: Tell, *, json: bool = True) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = table.add_parser(name, help=tell(name), description=tell(name))
    if json:
        parser.add_argument("--json", action="store_true", help=tell("json"))
    return parser


def _add_card_verbs(table: Table, tell: Tell) -> None:
    one = _verb(table, "import", tell)
    one.add_argument("files", nargs="+", type=_path, metavar="FILE")
    one.add_argument("--duplicates", choices=("update", "skip", "add"), default="update", help=tell("known_people"))
    one.add_argument("--encoding", metavar="NAME", help=tell("encoding"))
    one.add_argument("--rejects", type=_path, metavar="FILE", help=tell("rejects"))
    one.add_argument("--dry-run", action="store_true", help=tell("dry_run"))
    one = _verb(table, "contacts", tell)
    one.add_argument("--search", metavar="TEXT", help=tell("search"))
    one = _verb(table, "export", tell)
    one.add_argument("out", type=_path, metavar="OUT")
    one.add_argument("--profile", choices=PROFILES, default="iphone", help=tell("profile"))
    one.add_argument("--search", metavar="TEXT", help=tell("search"))
    one.add_argument("--with-private-notes", action="store_true", help=tell("private_notes"))
    one.add_argument("--encoding", choices=("utf-8", "windows-1252"), default="utf-8", help=tell("export_encoding"))
    one.add_argument("--delimiter", choices=(",", ";"), default=",", help=tell("delimiter"))
    _verb(table, "duplicates", tell)
    one = _verb(table, "merge", tell)
    one.add_argument("contact", type=_id, metavar="KEEP_ID")
    one.add_argument("others", type=_id, nargs="+", metavar="OTHER_ID")


def _add_campaign_verbs(table: Table, tell: Tell) -> None:
    one = _verb(table, "sheet", tell, json=False)
    one.add_argument("contact", nargs="?", type=_id, metavar="CONTACT_ID")
    one.add_argument("--blank", action="store_true", help=tell("blank"))
    one.add_argument("--out", type=_path, required=True, metavar="FILE", help=tell("sheet_out"))
    one.add_argument("--paper", choices=("A4", "Letter"), default="A4", help=tell("paper"))
    one = _verb(table, "agenda", tell)
    one.add_argument("--from", dest="since", type=_day, metavar="DATE", help=tell("from"))
    one.add_argument("--to", dest="until", type=_day, metavar="DATE", help=tell("to"))
    one.add_argument("--ics", type=_path, metavar="FILE", help=tell("ics"))
    _verb(table, "today", tell)
    for name in ("figures", "alerts"):
        one = _verb(table, name, tell)
        one.add_argument("--refs", action="store_true", help=tell("refs"))


def _add_file_verbs(table: Table, tell: Tell) -> None:
    one = _verb(table, "campaign", tell, json=False)
    one.add_argument("file", type=_path, metavar="FILE")
    one.add_argument("--until", type=_day_number, metavar="DAY", help=tell("until"))
    one = _verb(table, "review", tell)
    one.add_argument("file", type=_path, metavar="FILE")
    one.add_argument("--message", type=_template, metavar="TEMPLATE", help=tell("review_message"))
    one.add_argument("--may-name", action="append", default=[], metavar="NAME", help=tell("review_may_name"))
    one = _verb(table, "draft", tell)
    one.add_argument("contact", type=_id, metavar="CONTACT_ID")
    one.add_argument("--message", type=_template, metavar="TEMPLATE", help=tell("review_message"))
    one.add_argument("--follow-up", type=_id, metavar="ID", help=tell("draft_follow_up"))
    one.add_argument("--familiar", action=argparse.BooleanOptionalAction, help=tell("draft_familiar"))


def _add_data_verbs(table: Table, tell: Tell) -> None:
    for name in ("undo", "redo"):
        _verb(table, name, tell, json=False)
    _verb(table, "history", tell)
    for name in ("backup", "restore"):
        _verb(table, name, tell, json=False).add_argument("file", type=_path, metavar="FILE")
    _verb(table, "verify", tell, json=False)
    _verb(table, "forget", tell, json=False).add_argument("contact", type=_id, metavar="CONTACT_ID")


def verb_names(parser: argparse.ArgumentParser) -> set[str]:
    """The verbs that the parser knows."""
    return {
        name
        for action in parser._actions
        if isinstance(action, argparse._SubParsersAction)
        for name in action.choices
    }


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text or not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise argparse.ArgumentTypeError(f"YYYY-MM-DD: {text!r}")
    return day


def _path(text: str) -> Path:
    if "\0" in text:
        raise argparse.ArgumentTypeError(repr(text))
    return Path(text)


def _id(text: str) -> int:
    return _whole(text, 2**63 - 1)


def _day_number(text: str) -> int:
    return _whole(text, 100_000)


def _whole(text: str, most: int) -> int:
    """A number in plain digits, one that the database can hold."""
    if not (text.isascii() and text.isdigit() and len(text) < 20 and int(text) <= most):
        raise argparse.ArgumentTypeError(f"0-{most}: {text!r}")
    return int(text)


def _template(text: str) -> str:
    from ..services.drafts import message_kinds

    known = message_kinds()
    if text not in known:
        raise argparse.ArgumentTypeError(f"{text!r}: {', '.join(known)}")
    return text
