"""Words of the import: fields, what changes, choices, results, code pages."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from ...domain.merging import Outcome
from ...services.comparing import FieldLine, Value
from ...services.import_report import FileReport, Update
from ...services.previewing import FieldChange, Kind, PreviewRow
from ..app_state import AppState
from . import review

_CONTEXT = "importing"
_MEGA = 1_000_000
_REASONS = 3
_FIELDS = {
    "FN": str(QT_TRANSLATE_NOOP("importing", "Displayed name")),
    "N": str(QT_TRANSLATE_NOOP("importing", "Name")),
    "NICKNAME": str(QT_TRANSLATE_NOOP("importing", "Nickname")),
    "TITLE": str(QT_TRANSLATE_NOOP("importing", "Job title")),
    "ROLE": str(QT_TRANSLATE_NOOP("importing", "Role")),
    "TEL": str(QT_TRANSLATE_NOOP("importing", "Phone")),
    "EMAIL": str(QT_TRANSLATE_NOOP("importing", "E-mail")),
    "ORG": str(QT_TRANSLATE_NOOP("importing", "Organisation")),
    "NOTE": str(QT_TRANSLATE_NOOP("importing", "Note")),
    "PHOTO": str(QT_TRANSLATE_NOOP("importing", "Photo")),
    "LOGO": str(QT_TRANSLATE_NOOP("importing", "Logo")),
    "ADR": str(QT_TRANSLATE_NOOP("importing", "Address")),
    "BDAY": str(QT_TRANSLATE_NOOP("importing", "Birthday")),
    "ANNIVERSARY": str(QT_TRANSLATE_NOOP("importing", "Anniversary")),
    "URL": str(QT_TRANSLATE_NOOP("importing", "Web page")),
    "IMPP": str(QT_TRANSLATE_NOOP("importing", "Messaging")),
    "CATEGORIES": str(QT_TRANSLATE_NOOP("importing", "Category")),
    "X-ABLABEL": str(QT_TRANSLATE_NOOP("importing", "Apple label")),
    "X-RESEAU-LINE": str(QT_TRANSLATE_NOOP("importing", "Line not understood")),
}
_PHONES = (
    ("fax", str(QT_TRANSLATE_NOOP("importing", "Fax"))),
    ("cell", str(QT_TRANSLATE_NOOP("importing", "Mobile"))),
    ("work", str(QT_TRANSLATE_NOOP("importing", "Work phone"))),
    ("home", str(QT_TRANSLATE_NOOP("importing", "Home phone"))),
)
_MORE = {
    "TEL": str(QT_TRANSLATE_NOOP("importing", "%n number(s) more")),
    "EMAIL": str(QT_TRANSLATE_NOOP("importing", "%n e-mail(s) more")),
    "ADR": str(QT_TRANSLATE_NOOP("importing", "%n address(es) more")),
    "URL": str(QT_TRANSLATE_NOOP("importing", "%n web page(s) more")),
    "CATEGORIES": str(QT_TRANSLATE_NOOP("importing", "%n category(ies) more")),
}
_CARDS = str(QT_TRANSLATE_NOOP("importing", "%n card(s)"))
_SINGLE_CHANGES = {
    "TITLE": (
        str(QT_TRANSLATE_NOOP("importing", "job title changed")),
        str(QT_TRANSLATE_NOOP("importing", "job title added")),
        str(QT_TRANSLATE_NOOP("importing", "job title removed")),
    ),
    "ORG": (
        str(QT_TRANSLATE_NOOP("importing", "organisation changed")),
        str(QT_TRANSLATE_NOOP("importing", "organisation added")),
        str(QT_TRANSLATE_NOOP("importing", "organisation removed")),
    ),
    "NOTE": (
        str(QT_TRANSLATE_NOOP("importing", "note changed")),
        str(QT_TRANSLATE_NOOP("importing", "note added")),
        str(QT_TRANSLATE_NOOP("importing", "note removed")),
    ),
    "ADR": (
        str(QT_TRANSLATE_NOOP("importing", "address changed")),
        str(QT_TRANSLATE_NOOP("importing", "address added")),
        str(QT_TRANSLATE_NOOP("importing", "address removed")),
    ),
    "BDAY": (
        str(QT_TRANSLATE_NOOP("importing", "birthday changed")),
        str(QT_TRANSLATE_NOOP("importing", "birthday added")),
        str(QT_TRANSLATE_NOOP("importing", "birthday removed")),
    ),
    "TEL": (
        str(QT_TRANSLATE_NOOP("importing", "number changed")),
        str(QT_TRANSLATE_NOOP("importing", "number added")),
        str(QT_TRANSLATE_NOOP("importing", "number removed")),
    ),
    "EMAIL": (
        str(QT_TRANSLATE_NOOP("importing", "e-mail changed")),
        str(QT_TRANSLATE_NOOP("importing", "e-mail added")),
        str(QT_TRANSLATE_NOOP("importing", "e-mail removed")),
    ),
}
"""What one field does: changed, added, removed."""

_DISPUTED = str(QT_TRANSLATE_NOOP("importing", "%n conflict(s), yours stays"))
_NEW_PHOTO = str(QT_TRANSLATE_NOOP("importing", "new photo"))
_ADDED = str(QT_TRANSLATE_NOOP("importing", "%1: added"))
_REMOVED = str(QT_TRANSLATE_NOOP("importing", "%1: removed"))
_CHANGED = str(QT_TRANSLATE_NOOP("importing", "%1: changed"))
_CHOICES = {
    review.MERGE: str(QT_TRANSLATE_NOOP("importing", "Merge")),
    review.MINE: str(QT_TRANSLATE_NOOP("importing", "Keep mine")),
    review.FILE: str(QT_TRANSLATE_NOOP("importing", "Take the file’s")),
    review.BOTH: str(QT_TRANSLATE_NOOP("importing", "Keep both")),
    review.SKIP: str(QT_TRANSLATE_NOOP("importing", "Leave out")),
    review.TAKE: str(QT_TRANSLATE_NOOP("importing", "Import")),
}
_HINTS = {
    review.MERGE: str(
        QT_TRANSLATE_NOOP("importing", "What the file changed is taken over; what was edited here stays.")
    ),
    review.MINE: str(
        QT_TRANSLATE_NOOP("importing", "The contact stays as it is, and this card is not asked about again.")
    ),
    review.FILE: str(
        QT_TRANSLATE_NOOP("importing", "What the file says is taken over, even where it was edited here.")
    ),
    review.BOTH: str(QT_TRANSLATE_NOOP("importing", "The card becomes a contact of its own.")),
    review.SKIP: str(QT_TRANSLATE_NOOP("importing", "The card is left out; the next import shows it again.")),
    review.TAKE: str(QT_TRANSLATE_NOOP("importing", "The card becomes a contact.")),
}
_FOR_ALL = {
    review.MERGE: str(QT_TRANSLATE_NOOP("importing", "Merge all")),
    review.MINE: str(QT_TRANSLATE_NOOP("importing", "Keep all of mine")),
    review.FILE: str(QT_TRANSLATE_NOOP("importing", "Take all of the file’s")),
    review.BOTH: str(QT_TRANSLATE_NOOP("importing", "Keep all separate")),
    review.SKIP: str(QT_TRANSLATE_NOOP("importing", "Leave all out")),
    review.TAKE: str(QT_TRANSLATE_NOOP("importing", "Import all")),
}
_PAGES = {
    "utf-8": "UTF-8", "cp1252": "Windows-1252", "cp1250": "Windows-1250", "cp1251": "Windows-1251",
    "cp1253": "Windows-1253", "cp1254": "Windows-1254", "cp932": "Shift JIS", "gb18030": "GB 18030",
    "mac_roman": "Mac Roman",
}  # fmt: skip
_FORMATS = {
    "outlook-csv": "CSV Outlook",
    "google-csv": "CSV Google",
    "linkedin-csv": "CSV LinkedIn",
    "csv": "CSV",
}


def say(text: str, count: int = -1) -> str:
    """A text of this page in the language of the window; `count` for plurals."""
    return QCoreApplication.translate(_CONTEXT, text, None, count)


def field_name(name: str, types: tuple[str, ...] = (), label: str = "") -> str:
    """What a property is called: the label of the owner, a phone by its use, else its name."""
    if label and name in ("TEL", "EMAIL", "ADR", "URL", "IMPP"):
        return label
    if name == "TEL":
        for use, words in _PHONES:
            if use in types:
                return say(words)
    return say(_FIELDS[name]) if name in _FIELDS else name


def note_of(row: PreviewRow, state: AppState) -> str:
    """The line under the name of a card in the list: what changes, or who it is, or why it is set aside."""
    if row.kind in (Kind.REJECTED, Kind.SKIPPED, Kind.GROUP) and row.reason is not None:
        return state.words(row.reason)
    if row.kind in (Kind.IDENTICAL, Kind.CHANGED) and row.changes:
        taken = tuple(one for one in row.changes if one.outcome is Outcome.TAKEN)
        disputed = len(row.changes) - len(taken)
        parts = (changes_in_words(taken) if taken else "", say(_DISPUTED, disputed) if disputed else "")
        return ", ".join(part for part in parts if part)
    if row.kind is Kind.POSSIBLE_DUPLICATE and row.why:
        return why_words(row, state)
    return row.organisation or ""


def why_words(row: PreviewRow, state: AppState) -> str:
    """What speaks for a possible duplicate, or against it, the weightiest first."""
    return ", ".join(state.words(one) for one in row.why[:_REASONS])


def update_words(update: Update) -> str:
    """Who was brought up to date, and in which fields."""
    fields = ", ".join(dict.fromkeys(field_name(name) for name in update.fields))
    name = update.name or say(str(QT_TRANSLATE_NOOP("importing", "Without a name")))
    if not fields:
        return name
    text = say(str(QT_TRANSLATE_NOOP("importing", "%1: %2")))
    return text.replace("%1", name).replace("%2", fields)


def changes_in_words(changes: tuple[FieldChange, ...]) -> str:
    """What changes: in words for one kind of change, by their number for several."""
    names = {one.name for one in changes}
    first = changes[0]
    added = all(not one.here for one in changes)
    if len(names) == 1 and first.name in _MORE and added:
        return say(_MORE[first.name], len(changes))
    if len(changes) > 1:
        return say(str(QT_TRANSLATE_NOOP("importing", "%n field(s) change")), len(changes))
    if first.name in ("PHOTO", "LOGO"):
        return say(_NEW_PHOTO)
    forms = _SINGLE_CHANGES.get(first.name, (_CHANGED, _ADDED, _REMOVED))
    form = forms[1] if not first.here else forms[2] if not first.source else forms[0]
    return say(form).replace("%1", field_name(first.name))


def side_names(row: PreviewRow | None = None) -> tuple[str, str]:
    """What both sides of a difference are called: by their numbers, where both are cards of the same import."""
    if row is not None and row.partner is not None:
        number = say(str(QT_TRANSLATE_NOOP("importing", "Card no. %1")))
        return number.replace("%1", str(row.partner[1])), number.replace("%1", str(row.number))
    return (
        say(str(QT_TRANSLATE_NOOP("importing", "In Réseau"))),
        say(str(QT_TRANSLATE_NOOP("importing", "In the file"))),
    )


def choice_words(choice: str) -> str:
    """A choice, on its button and in the pill of its card."""
    return say(_CHOICES[choice])


def choice_hint(choice: str) -> str:
    """What a choice does, in a sentence."""
    return say(_HINTS[choice])


def for_all(choice: str) -> str:
    """A choice for every card of a tab."""
    return say(_FOR_ALL[choice])


def value_words(value: Value | None, *, raw: bool = False, here: bool = False) -> str:
    """A value as it is shown: its text, the size of a picture (`here`: not of the file's), or that there is none."""
    if value is None:
        return say(str(QT_TRANSLATE_NOOP("importing", "empty")))
    if value.size is not None:
        size = size_words(value.size)
        if here:
            return size
        return say(str(QT_TRANSLATE_NOOP("importing", "included in the file, %1"))).replace("%1", size)
    if value.link:
        return say(str(QT_TRANSLATE_NOOP("importing", "a link, not downloaded: %1"))).replace("%1", value.text)
    if raw:
        return say(str(QT_TRANSLATE_NOOP("importing", "“%1”, kept for export"))).replace("%1", value.text)
    return value.text or say(str(QT_TRANSLATE_NOOP("importing", "included in the file")))


def result_words(line: FieldLine, *, apart: bool = False) -> str:
    """What becomes of a line, in words; `apart`: both sides become contacts of their own."""
    if apart and not line.same:
        return say(str(QT_TRANSLATE_NOOP("importing", "kept apart")))
    return say(_result(line))


def _result(line: FieldLine) -> str:
    here, source = line.here, line.source
    if line.same:
        return str(QT_TRANSLATE_NOOP("importing", "identical"))
    stays, comes = here is not None and here.kept, source is not None and source.kept
    if line.raw and (stays or comes):
        return str(QT_TRANSLATE_NOOP("importing", "preserved"))
    if stays and comes:
        return str(QT_TRANSLATE_NOOP("importing", "keep both"))
    if comes:
        return str(
            QT_TRANSLATE_NOOP("importing", "add") if here is None else QT_TRANSLATE_NOOP("importing", "replace")
        )
    if stays:
        disputed = str(QT_TRANSLATE_NOOP("importing", "conflict: yours stays"))
        return disputed if line.conflict else str(QT_TRANSLATE_NOOP("importing", "keep"))
    return str(QT_TRANSLATE_NOOP("importing", "remove") if here else QT_TRANSLATE_NOOP("importing", "leave out"))


def encoding_name(codec: str) -> str:
    """What a code page is called."""
    return _PAGES.get(codec, codec.upper())


def size_words(count: int) -> str:
    """A number of bytes in kilobytes, or in megabytes when there are many."""
    number = QLocale().toString
    if count < _MEGA:
        return say(str(QT_TRANSLATE_NOOP("importing", "%1 KB"))).replace("%1", number(max(1, round(count / 1024))))
    return say(str(QT_TRANSLATE_NOOP("importing", "%1 MB"))).replace("%1", number(count / 1024**2, "f", 1))


def file_facts(report: FileReport) -> list[str]:
    """What a file is: its cards, version, encoding and photos, each in a few words."""
    facts = [say(_CARDS, report.cards)]
    if report.format in _FORMATS:
        facts.append(_FORMATS[report.format])
    elif versions := sorted(one for one in report.versions if one):
        facts.append(f"vCard {', '.join(versions)}")
    facts.append(_encoding(report))
    if report.photos:
        photos = say(str(QT_TRANSLATE_NOOP("importing", "%n photo(s) included")), report.photos)
        none = say(str(QT_TRANSLATE_NOOP("importing", "none downloaded")))
        facts.append(f"{photos}, {none}")
    if report.linked_photos:
        facts.append(
            say(
                str(QT_TRANSLATE_NOOP("importing", "%n photo(s) given by a link, not downloaded")),
                report.linked_photos,
            )
        )
    return [one for one in facts if one]


def main_encoding(report: FileReport) -> str:
    """The encoding that most of a file is in."""
    partly = 0 < report.recoded.total() < report.versions.total()
    return "utf-8" if partly or report.encoding is None else report.encoding


def _encoding(report: FileReport) -> str:
    """The encoding, and how many cards were read in another one."""
    if report.encoding is None:
        return ""
    recoded = report.recoded.total()
    if not recoded:
        return encoding_name(report.encoding)
    name = encoding_name(report.recoded.most_common(1)[0][0])
    mended = say(str(QT_TRANSLATE_NOOP("importing", "%n card(s) mended from %1")), recoded).replace("%1", name)
    return f"UTF-8, {mended}" if recoded < report.versions.total() else mended


_TABS = {
    review.NEW: str(QT_TRANSLATE_NOOP("importing", "New")),
    review.CHANGED: str(QT_TRANSLATE_NOOP("importing", "Changed")),
    review.DUPLICATE: str(QT_TRANSLATE_NOOP("importing", "Possible duplicates")),
    review.IDENTICAL: str(QT_TRANSLATE_NOOP("importing", "Identical")),
    review.REJECTED: str(QT_TRANSLATE_NOOP("importing", "Rejected")),
    review.ASIDE: str(QT_TRANSLATE_NOOP("importing", "Set aside")),
}
_TITLES = {
    review.NEW: str(QT_TRANSLATE_NOOP("importing", "%n new card(s)")),
    review.CHANGED: str(QT_TRANSLATE_NOOP("importing", "%n changed card(s)")),
    review.DUPLICATE: str(QT_TRANSLATE_NOOP("importing", "%n possible duplicate(s)")),
    review.IDENTICAL: str(QT_TRANSLATE_NOOP("importing", "%n identical card(s)")),
    review.REJECTED: str(QT_TRANSLATE_NOOP("importing", "%n rejected card(s)")),
    review.ASIDE: str(QT_TRANSLATE_NOOP("importing", "%n card(s) set aside")),
}
_NOTHING = {
    review.NEW: str(QT_TRANSLATE_NOOP("importing", "No new card: everybody is already there.")),
    review.CHANGED: str(QT_TRANSLATE_NOOP("importing", "No card changes what you have.")),
    review.DUPLICATE: str(QT_TRANSLATE_NOOP("importing", "No card looks like somebody else’s.")),
    review.IDENTICAL: str(QT_TRANSLATE_NOOP("importing", "No card is the same as one you have.")),
    review.REJECTED: str(QT_TRANSLATE_NOOP("importing", "Every card was read.")),
    review.ASIDE: str(QT_TRANSLATE_NOOP("importing", "No card is set aside.")),
}


def tab_name(tab: str) -> str:
    """The word of a tab."""
    return say(_TABS[tab])


def tab_title(tab: str, count: int) -> str:
    """The title above the list of a tab."""
    return say(_TITLES[tab], count)


def kept_apart(count: int) -> str:
    """How many possible duplicates were imported as contacts of their own."""
    return say(str(QT_TRANSLATE_NOOP("importing", "%n possible duplicate(s) kept separate")), count)


def nothing_in(tab: str) -> str:
    """What is said of a tab without cards."""
    return say(_NOTHING[tab])


def all_cards(files: list[FileReport]) -> str:
    """How many cards several files hold together."""
    return say(_CARDS, sum(one.cards for one in files))


def outcome_words(done: review.Outcome) -> str:
    """What an import will do, in one line: only what there is."""
    first = (
        (done.new, str(QT_TRANSLATE_NOOP("importing", "%n new"))),
        (done.changed, str(QT_TRANSLATE_NOOP("importing", "%n changed"))),
        (done.apart, str(QT_TRANSLATE_NOOP("importing", "%n possible duplicate(s) kept separate"))),
    )
    then = (
        (done.unchanged, str(QT_TRANSLATE_NOOP("importing", "%n card(s) unchanged"))),
        (done.aside - done.rejected, str(QT_TRANSLATE_NOOP("importing", "%n set aside"))),
        (done.rejected, str(QT_TRANSLATE_NOOP("importing", "%n rejected"))),
    )
    halves = (", ".join(say(text, count) for count, text in half if count) for half in (first, then))
    return say(str(QT_TRANSLATE_NOOP("importing", "; "))).join(half for half in halves if half)
