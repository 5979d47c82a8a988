"""What is left to fill and what would harm the message, each with its reason; it warns, and never blocks (R14)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ...domain.reviewing import Flag
from ..kit import DetailPane, IconLabel, Label, Pill, Row, SectionTitle, Separator, clear_layout, hbox, vbox

_TOP = Qt.AlignmentFlag.AlignTop
_BLANK = "unfilled_slot"
_EXCERPT = 60
_MOST = 12


class ReviewPane(DetailPane):
    """`place_wanted` with the start and end of what was chosen, `subject_wanted` when it is in the subject."""

    place_wanted = Signal(int, int)
    subject_wanted = Signal(int, int)

    def __init__(self) -> None:
        super().__init__(self.tr("Review of the message"), width=384)
        self._title = SectionTitle(self.tr("Review"), role="section")
        self._state = Label("", "dense-sub", wrap=True)
        self._body = QWidget()
        self._lines: QVBoxLayout = vbox(gap=6, on=self._body)
        self._hints = QWidget()
        self._hint_lines: QVBoxLayout = vbox(gap=6, on=self._hints)
        self._shown: tuple[tuple[Flag, ...], tuple[Flag, ...]] | None = None
        for part in (self._title, self._state, self._body, self._hints):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def show_flags(self, flags: Sequence[Flag], of_subject: Sequence[Flag]) -> None:
        """Show what was found in the text and in the subject; the keyboard stays where it is."""
        shown = (tuple(flags), tuple(of_subject))
        if shown == self._shown:
            return
        self._shown = shown
        clear_layout(self._lines)
        blanks = [(one, False) for one in flags if one.flag == _BLANK]
        blanks = [(one, True) for one in of_subject if one.flag == _BLANK] + blanks
        others = [(one, True) for one in of_subject if one.flag != _BLANK]
        others += [(one, False) for one in flags if one.flag != _BLANK]
        self._state.setText(self._in_words(len(blanks), len(others)))
        self._list(self.tr("To fill in"), self.tr("Tab goes from one to the next"), blanks)
        self._list(self.tr("To look at"), "", others)

    def show_hints(self, hints: Sequence[str]) -> None:
        """Show what is good to have in mind."""
        clear_layout(self._hint_lines)
        self._hints.setVisible(bool(hints))
        if not hints:
            return
        self._hint_lines.addWidget(Separator())
        self._hint_lines.addWidget(SectionTitle(self.tr("To have in mind")))
        for one in hints:
            self._hint_lines.addWidget(Label(one, "dense", wrap=True))

    def _in_words(self, blanks: int, others: int) -> str:
        if blanks + others == 0:
            return self.tr("Nothing to object to. It is yours to send.")
        return self.tr("%n thing(s) to see. Nothing here keeps you from sending.", "", blanks + others)

    def _list(self, title: str, note: str, found: Sequence[tuple[Flag, bool]]) -> None:
        if not found:
            return
        self._lines.addWidget(SectionTitle(title, note))
        for flag, in_subject in found[:_MOST]:
            self._lines.addWidget(self._row(flag, in_subject))
        if len(found) > _MOST:
            self._lines.addWidget(Label(self.tr("and %n more", "", len(found) - _MOST), "caption"))

    def _row(self, flag: Flag, in_subject: bool) -> QWidget:
        if flag.flag == _BLANK:
            words = vbox(Label((flag.text or "").strip("[]{}"), "dense-bold", wrap=True), gap=0)
            icon = IconLabel("pencil", "warn", 16)
        else:
            words = self._reason(flag)
            icon = IconLabel("eye", "warn" if flag.severity != "light" else "sub", 16)
        line = hbox((icon, 0, _TOP), (words, 1), gap=8, margins=(6, 4, 6, 4))
        if flag.start is None or flag.end is None:
            whole = QWidget()
            whole.setLayout(line)
            return whole
        start, end = flag.start, flag.end
        row = Row(line, name=f"{flag.text or ''}: {flag.why}")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)  # its words wrap
        row.setSizePolicy(policy)
        wanted = self.subject_wanted if in_subject else self.place_wanted
        row.activated.connect(lambda: wanted.emit(start, end))
        return row

    def _reason(self, flag: Flag) -> QVBoxLayout:
        lines: list[QWidget] = []
        if flag.text:
            text = flag.text if len(flag.text) <= _EXCERPT else f"{flag.text[: _EXCERPT - 1]}…"
            lines.append(Label(self.tr("“%1”").replace("%1", text), "dense-bold", wrap=True))
        lines.append(Label(flag.why, "dense", wrap=True))
        foot = hbox(Pill(self._weight(flag.severity), "neutral"), (Label(", ".join(flag.rules), "caption"), 1), gap=6)
        return vbox(*lines, foot, gap=3)

    def _weight(self, severity: str) -> str:
        words = {
            "strong": self.tr("before sending"),
            "medium": self.tr("worth a look"),
            "light": self.tr("a detail"),
        }
        return words.get(severity, severity)
