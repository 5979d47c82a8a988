"""Rows of the debrief with a kind and a line: what I gave, what I discovered."""

from __future__ import annotations

from collections.abc import Sequence

from ...domain.vocabulary import Gift
from ..kit import Combo, LineField, hbox
from ..labels import choices
from .growing import GrowingRow


class KindRow(GrowingRow):
    """A kind out of a list, and words."""

    def build(self, kinds: Sequence[tuple[str, str]], name: str, hint: str) -> None:
        """Make the fields: the kinds to choose from, the name of the row, what to write."""
        self.kind = Combo(kinds, small=True, name=name)
        self.text = LineField("", hint, small=True)
        self.text.setAccessibleName(f"{name}, {hint}")
        self.kind.currentIndexChanged.connect(self.edited)
        self.text.textEdited.connect(self.edited)
        hbox(self.kind, (self.text, 1), on=self)

    def is_blank(self) -> bool:
        """Whether nothing is said of it."""
        return not self.text.text().strip()

    def set_value(self, kind: str, text: str) -> None:
        """Show a kind and words; `edited` is not emitted."""
        self.kind.blockSignals(True)
        self.kind.set_value(kind)
        self.kind.blockSignals(False)
        self.text.setText(text)


class GiftRow(KindRow):
    """Something I gave during the meeting (R105)."""

    def __init__(self, place: int) -> None:
        super().__init__()
        kinds = [
            (Gift.ARTICLE.value, self.tr("an article")),
            (Gift.INFORMATION.value, self.tr("an information")),
            (Gift.INTRODUCTION.value, self.tr("a contact")),
            (Gift.HELP.value, self.tr("a hand")),
        ]
        self.build(kinds, self.tr("Given, %1").replace("%1", str(place)), self.tr("What I gave"))


class DiscoveryRow(KindRow):
    """Something I did not know before (R75)."""

    def __init__(self, place: int) -> None:
        super().__init__()
        name = self.tr("Discovered, %1").replace("%1", str(place))
        self.build(choices("discovery"), name, self.tr("What I did not know"))
