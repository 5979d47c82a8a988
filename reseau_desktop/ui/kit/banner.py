"""Banners: one bold fact, who and how long, at most two acts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reseau_desktop.ui.kit.adaptive import WordsAndActs
from reseau_desktop.ui.kit.frames import Fill, Ground
from reseau_desktop.ui.kit.icons import IconLabel
from reseau_desktop.ui.kit.layouts import flow, hbox, vbox
from reseau_desktop.ui.kit.text import Label
from reseau_desktop.ui.kit.theme import theme

MOST_ACTS = 2
BannerKind = Literal["warn", "bad"]


class Banner(Ground):
    """Amber by default; ``bad`` only for a refused file or lost data. It stays until it is hidden."""

    def __init__(
        self,
        fact: str,
        text: str = "",
        actions: Sequence[QWidget] = (),
        *,
        icon: str = "clock-alert",
        kind: BannerKind = "warn",
    ) -> None:
        """ValueError with more than two acts."""
        if len(actions) > MOST_ACTS:
            raise ValueError("a banner has at most two acts")
        super().__init__(ground=f"{kind}_bg")
        self._fact = Label(fact, "bold", wrap=True, colour=kind)
        self._text = Label(text, "body", wrap=True, colour=kind)
        self._acts = flow(*actions, gap=8)
        self._acts.setVisible(bool(actions))
        lead = QWidget()
        hbox(IconLabel(icon, kind, 18), (self._fact, 0), (self._text, 1), on=lead)
        line = WordsAndActs(lead, self._acts, self._room)
        vbox(line, margins=(14, 8, 10, 8), on=self)
        self.setMinimumHeight(46)
        self.set_words(fact, text)

    def set_words(self, fact: str, text: str = "") -> None:
        """Change the fact and what follows it."""
        self._fact.setText(fact)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(f"{fact} {text}".strip())

    def _room(self) -> int:
        return self._fact.sizeHint().width() + theme().px(26)


class LockLine(QWidget):
    """Something locked: the lock and the reason in one caption line."""

    def __init__(self, reason: str) -> None:
        super().__init__()
        self._reason = Label(reason, "caption", wrap=True)
        hbox((IconLabel("lock", "sub", 14), 0, Qt.AlignmentFlag.AlignTop), (self._reason, 1), gap=6, on=self)
        self.setAccessibleName(reason)

    def set_reason(self, reason: str) -> None:
        """Say another reason."""
        self._reason.setText(reason)
        self.setAccessibleName(reason)


class Notice(Fill):
    """A quiet box: an icon, a bold fact, a sentence beneath and at most two acts on the right."""

    def __init__(
        self,
        fact: str = "",
        text: str = "",
        actions: Sequence[QWidget] = (),
        *,
        icon: str = "info",
        colour: str = "sub",
    ) -> None:
        super().__init__()
        self._fact = Label(fact, "bold", wrap=True)
        self._text = Label(text, "dense-sub", wrap=True)
        lead = QWidget()
        hbox(IconLabel(icon, colour, 18), (vbox(self._fact, self._text, gap=1), 1), gap=10, on=lead)
        acts = flow(*actions)
        acts.setVisible(bool(actions))
        vbox(WordsAndActs(lead, acts, self._room, gap=10), margins=(14, 10, 10, 10), on=self)
        self.set_words(fact, text)

    def set_words(self, fact: str, text: str) -> None:
        """Change the fact and the sentence; empty ones take no room."""
        self._fact.setText(fact)
        self._text.setText(text)
        self._fact.setVisible(bool(fact))
        self._text.setVisible(bool(text))
        self.setAccessibleName(f"{fact} {text}".strip())

    def _room(self) -> int:
        words = max(self._fact.sizeHint().width(), min(self._text.sizeHint().width(), theme().px(220)))
        return words + theme().px(28)
