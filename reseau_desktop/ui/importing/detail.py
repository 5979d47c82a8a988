"""The card at the right of the preview: who it is, what is to be done with it, and its differences."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from ...domain.picking import Picks
from ...services.comparing import Comparison, FieldLine, Known, Value, compare
from ...services.import_report import Refusal
from ...services.previewing import Kind, PreviewRow
from ..app_state import AppState
from ..kit import (
    Avatar,
    Card,
    Fill,
    IconLabel,
    Label,
    ScrollColumn,
    Segmented,
    Separator,
    WordsAndActs,
    button,
    clear_layout,
    hbox,
    theme,
    vbox,
)
from ..kit.text import plain_tip
from ..links import open_outside, web
from . import review, words
from .field_lines import FieldLines
from .review import Review

_RAW_SHOWN = 1200


class DetailCard(Card):
    """Shows one row; `chosen` and `picked` say what the user decides on it.

    `moved` asks for the row after (1) or before (-1), `save_rejected` for a file with the rejected cards. `grown`:
    parts were made that Tab has to find.
    """

    chosen = Signal(str)
    picked = Signal(object)
    moved = Signal(int)
    save_rejected = Signal()
    grown = Signal()

    def __init__(self, state: AppState) -> None:
        super().__init__(margins=None)
        self._state = state
        self._row: PreviewRow | None = None
        self._comparison = Comparison(Known.NOBODY, ())
        self._picks = Picks()
        self._choices: dict[str, Segmented] = {}
        self._avatar = Avatar("", 48)
        self._name = Label("", "section", wrap=True, selectable=False)
        self._known = Label("", "dense-sub", wrap=True)
        who = QWidget()
        hbox((self._avatar, 0), (vbox(None, self._name, self._known, None, gap=1), 1), gap=12, on=who)
        self._acts = QWidget()
        acts = vbox(gap=0, on=self._acts)
        for tab, choices in review.CHOICES.items():
            if choices:
                options = [(one, words.choice_words(one)) for one in choices]
                self._choices[tab] = Segmented(options, name=self.tr("What to do with this card"))
                self._choices[tab].chosen.connect(self.chosen)
                self._choices[tab].setVisible(False)
                for one in choices:
                    self._choices[tab].part(one).setToolTip(words.choice_hint(one))
                acts.addWidget(self._choices[tab])
        self._head = WordsAndActs(who, self._acts, self._room, gap=12)
        self.lines = FieldLines()
        self.lines.picked.connect(self._pick)
        self.lines.grown.connect(self.grown)
        self._remarks = vbox(gap=6, margins=(16, 10, 16, 0))
        self._refused = _RefusedView()
        self._refused.save.connect(self.save_rejected)
        self.area = ScrollColumn((0, 0, 0, 8), 0)
        self.area.column.addLayout(self._remarks)
        self.area.column.addWidget(self.lines)
        self.area.column.addWidget(self._refused)
        self.area.column.addStretch()
        vbox(
            hbox((self._head, 1), margins=(16, 13, 16, 11)), Separator(), (self.area, 1), Separator(), self._foot(),
            gap=0, margins=(1, 1, 1, 1), on=self,
        )  # fmt: skip

    def _foot(self) -> QWidget:
        self._up = button("", "boxicon", small=True, icon="chevron-up", tooltip=self.tr("Previous card"))
        self._down = button("", "boxicon", small=True, icon="chevron-down", tooltip=self.tr("Next card"))
        self._up.clicked.connect(lambda: self.moved.emit(-1))
        self._down.clicked.connect(lambda: self.moved.emit(1))
        self._count = Label("", "caption")
        never = Label(
            self.tr("Circle, axis, stage, exchanges and introductions never change at an import."),
            "dense-sub",
            wrap=True,
        )
        foot = QWidget()
        hbox(
            IconLabel("info", "sub", 16), (never, 1), self._up, self._down, self._count,
            gap=8, margins=(16, 9, 16, 10), on=foot,
        )  # fmt: skip
        return foot

    def show_row(self, row: PreviewRow, looked: Review, at: int, count: int, refusal: Refusal | None) -> None:
        """Show a row, which is the one at `at` of `count`; `refusal` is what is known of a rejected card."""
        self._row, self._picks = row, looked.picked(row)
        rejected = row.kind is Kind.REJECTED
        name = self._title(row)
        self._avatar.setVisible(not rejected)
        self._avatar.set_person(name)
        self._name.setText(name)
        self._show_choice(review.tab_of(row), looked.choice(row))
        number = QLocale().toString
        place = self.tr("%1 of %2").replace("%1", number(at + 1)).replace("%2", number(count))
        self._count.setText(place if count else "")
        self._up.setEnabled(at > 0)
        self._down.setEnabled(at < count - 1)
        self._show_remarks(row)
        self.lines.setVisible(not rejected)
        self._refused.setVisible(rejected)
        if rejected:
            self._known.setText("")
            self._refused.show_row(row, refusal, self._state)
        else:
            self._show_lines(looked)
            self._show_photo_link()
        self._head.arrange()
        self.area.verticalScrollBar().setValue(0)

    def enter(self) -> None:
        """Put the focus on what can be chosen of this row."""
        shown = next((one for one in self._choices.values() if one.isVisible()), None)
        if shown is not None and shown.value():
            shown.part(shown.value()).setFocus(Qt.FocusReason.TabFocusReason)

    def again(self, looked: Review) -> None:
        """Show what a choice made in this row has changed."""
        if self._row is not None and self._row.kind is not Kind.REJECTED:
            self._picks = looked.picked(self._row)
            self._show_choice(review.tab_of(self._row), looked.choice(self._row))
            self._show_lines(looked)

    def _show_lines(self, looked: Review) -> None:
        row = self._row
        assert row is not None
        choice = looked.service_choice(row)
        self._comparison = compare(self._state.session, row, choice, self._picks)
        both = self._comparison.known is not Known.NOBODY
        made = looked.choice(row)
        self.lines.set_sides(words.side_names(row))
        self.lines.show_lines(
            self._comparison.lines,
            both=both,
            choosable=both and made in (review.MERGE, review.FILE),
            apart=made == review.BOTH,
        )
        self._known.setText(self._known_words(row))

    def _pick(self, line: FieldLine, source: bool) -> None:
        """One side of a line was clicked: a tick is turned, a radio button chosen."""
        this, other = (line.source, line.here) if source else (line.here, line.source)
        picks = self._picks
        if line.several:
            picks = _turned(picks, this)
        else:
            if other is not None:
                picks = picks.with_out(other.mark)
            if this is not None:
                picks = picks.with_into(this.mark)
        self.picked.emit(picks)

    def _show_choice(self, tab: str, choice: str) -> None:
        for key, control in self._choices.items():
            control.setVisible(key == tab and bool(choice))
        if choice:
            self._choices[tab].set_value(choice)
        self._acts.setVisible(bool(choice))
        self._head.arrange()

    def _show_remarks(self, row: PreviewRow) -> None:
        clear_layout(self._remarks)
        notes = [self._state.words(one) for one in row.warnings]
        if row.kind in (Kind.SKIPPED, Kind.GROUP) and row.reason is not None:
            notes.insert(0, self._state.words(row.reason))
        for note in dict.fromkeys(notes):
            line = hbox(
                (IconLabel("info", "sub", 16), 0, Qt.AlignmentFlag.AlignTop), (Label(note, "dense", wrap=True), 1)
            )
            self._remarks.addWidget(Fill(line, (12, 7, 12, 7)))

    def _show_photo_link(self) -> None:
        """A photo that is a link is fetched by nobody: the way to it in the browser."""
        links = [one.source.text for one in self._comparison.lines if one.source is not None and one.source.link]
        if links:
            url = web(links[0])
            see = button(self.tr("See the photo in the browser"), "flat", small=True, icon="external-link")
            see.setEnabled(url.isValid())
            see.setToolTip(plain_tip(url.toDisplayString() or links[0]))
            see.clicked.connect(lambda: open_outside(url))
            told = Label(self.tr("The photo is a link: it is not downloaded."), "dense", wrap=True)
            self._remarks.addWidget(Fill(hbox((told, 1), see, gap=8), (12, 3, 6, 3)))
            self.grown.emit()

    def _title(self, row: PreviewRow) -> str:
        if row.kind is Kind.REJECTED:
            return self.tr("Card %1 was not read").replace("%1", str(row.number))
        return row.name or self.tr("Without a name")

    def _known_words(self, row: PreviewRow) -> str:
        """By what the card was recognised, and where it stands."""
        number = self.tr("card no. %1 of the file").replace("%1", str(row.number))
        known = {
            Known.UID: self.tr("Same identifier"),
            Known.CHANNEL: self.tr("Same name and same address or number"),
            Known.BEFORE: self.tr("Already imported as it is"),
            Known.PERHAPS: self._perhaps(row),
            Known.NOBODY: row.organisation or "",
        }[self._comparison.known]
        parts = (known, words.why_words(row, self._state), self._partner(row), number)
        said = " · ".join(part for part in parts if part)
        return said[:1].upper() + said[1:]

    def _partner(self, row: PreviewRow) -> str:
        """The card of the same import that a card is compared with."""
        if row.partner is None:
            return ""
        return self.tr("beside card no. %1").replace("%1", str(row.partner[1]))

    def _perhaps(self, row: PreviewRow) -> str:
        found = self._state.session.store.rows("SELECT name FROM contact WHERE id = ?", row.similar)
        if row.partner is not None or not found:
            return self.tr("Perhaps somebody of the same file")
        return self.tr("Perhaps %1").replace("%1", found[0][0] or self.tr("somebody without a name"))

    def _room(self) -> int:
        return theme().px(60) + max(theme().px(180), self._name.sizeHint().width())


class _RefusedView(QWidget):
    """A rejected card: why, where, its own text, and a way to keep it."""

    save = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._why = Label("", "body", wrap=True)
        self._where = Label("", "dense-sub", wrap=True)
        self._raw = Label("", "dense", wrap=True, selectable=True)
        self._box = Fill(vbox(self._raw), (12, 10, 12, 10))
        act = button(self.tr("Save the rejected cards to a file"), "plain", small=True, icon="save")
        act.clicked.connect(self.save)
        vbox(self._why, self._where, 4, self._box, 4, hbox(act, None), gap=4, margins=(16, 14, 16, 8), on=self)

    def show_row(self, row: PreviewRow, refusal: Refusal | None, state: AppState) -> None:
        """Show why that card was rejected; its bytes are known once the whole file is read."""
        self._why.setText(state.words(row.reason) if row.reason is not None else "")
        where = self.tr("Card %1 of the file, line %2").replace("%1", str(row.number)).replace("%2", str(row.line))
        self._where.setText(where)
        raw = _text(refusal.raw).strip() if refusal is not None else ""
        self._raw.setText(raw[:_RAW_SHOWN] + ("…" if len(raw) > _RAW_SHOWN else ""))
        self._box.setVisible(bool(raw))


def _text(raw: bytes) -> str:
    """The bytes of a card that was not read, as text: nobody knows more of them than that."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _turned(picks: Picks, value: Value | None) -> Picks:
    """The picks with a tick turned."""
    if value is None:
        return picks
    return picks.with_out(value.mark) if value.kept else picks.with_into(value.mark)
