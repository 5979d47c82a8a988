"""What the sections of the detail pane share: titles with acts, lines with an icon, words of closed lists."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.vocabulary import AdviceFate, IntroductionState, LoopState
from ..kit import IconLabel, Label, Pill, SectionTitle, hbox, vbox
from ..kit.chips import PillKind
from ..labels import words

TOP = Qt.AlignmentFlag.AlignTop
_STATES = {
    IntroductionState.NAMED: str(QT_TRANSLATE_NOOP("PersonWords", "named")),
    IntroductionState.ANNOUNCED: str(QT_TRANSLATE_NOOP("PersonWords", "announced")),
    IntroductionState.TALKED: str(QT_TRANSLATE_NOOP("PersonWords", "talked")),
    IntroductionState.MET: str(QT_TRANSLATE_NOOP("PersonWords", "met")),
    IntroductionState.DEAD: str(QT_TRANSLATE_NOOP("PersonWords", "closed without exchange")),
}
_LOOPS: dict[LoopState, tuple[str, PillKind]] = {
    LoopState.OPEN: (str(QT_TRANSLATE_NOOP("PersonWords", "loop open")), "late"),
    LoopState.CLOSED: (str(QT_TRANSLATE_NOOP("PersonWords", "loop closed")), "done"),
}
_FATES: dict[AdviceFate, PillKind] = {
    AdviceFate.OPEN: "neutral",
    AdviceFate.FOLLOWED: "done",
    AdviceFate.TRIED: "tint",
    AdviceFate.DROPPED: "neutral",
}


def loop_pill(loop: LoopState, state: IntroductionState) -> tuple[str, PillKind]:
    """How an introduction stands: its loop once it owes news, else what became of it."""
    text, kind = _LOOPS.get(loop, (_STATES[state], "neutral"))
    return QCoreApplication.translate("PersonWords", text), kind


def fate_pill(fate: AdviceFate) -> tuple[str, PillKind]:
    """What became of an advice, in a word."""
    return words("fate", fate), _FATES[fate]


def quoted(text: str) -> str:
    """Words of somebody between quotation marks, as the language writes them."""
    return QCoreApplication.translate("PersonWords", "“%1”").replace("%1", text)


class Section(QWidget):
    """A titled part of the pane; `column` takes its lines."""

    def __init__(self, title: str, *acts: QWidget) -> None:
        super().__init__()
        self.column: QVBoxLayout = vbox(SectionTitle(title, actions=acts), gap=6, on=self)

    def add(self, part: QWidget) -> None:
        """Put a line at the end."""
        self.column.addWidget(part)


class Line(QWidget):
    """A line with its icon: words, a pill or acts at the right, a caption beneath."""

    def __init__(self, icon: str, text: str, *ends: QWidget, caption: str = "", quiet: bool = False) -> None:
        super().__init__()
        words = vbox(Label(text, "dense-sub" if quiet else "dense", wrap=True), gap=0)
        if caption:
            words.addWidget(Label(caption, "caption", wrap=True))
        hbox((IconLabel(icon, "sub", 16), 0, TOP), (words, 1), *((end, 0, TOP) for end in ends), gap=8, on=self)
        self.setAccessibleName(", ".join(part for part in (text, caption) if part))


def pill(state: tuple[str, PillKind]) -> Pill:
    """A pill of words and kind."""
    return Pill(*state)
