"""What kind of message it is, by which channel, in which language, and how one says "you"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox

from ...formats.content import bank
from ...reports.letter_words import typeset
from ...services.messages import CHANNELS, MessageDraft
from ..app_state import AppState
from ..kit import Card, Combo, Label, Segmented, flow, vbox

_NAME_LETTERS = 24


def channel_words() -> list[tuple[str, str]]:
    """The ways a message may go, each with its words."""
    words = {
        "email": QCoreApplication.translate("Choices", "E-mail"),
        "linkedin": QCoreApplication.translate("Choices", "LinkedIn"),
        "sms": QCoreApplication.translate("Choices", "Text message"),
        "letter": QCoreApplication.translate("Choices", "Letter"),
    }
    return [(key, words[key]) for key in CHANNELS]


class Choices(Card):
    """`changed` when the user chose otherwise, so that the message is filled anew; `moved` for the channel alone."""

    changed = Signal()
    moved = Signal()

    def __init__(self, state: AppState) -> None:
        super().__init__(None)
        language = state.language
        names = [(one.id, typeset(one.name[language], language)) for one in bank().templates]
        self.template = Combo(names, name=self.tr("Kind of message"))
        self.template.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.template.setMinimumContentsLength(_NAME_LETTERS)
        self.channel = Segmented(channel_words(), "email", name=self.tr("Channel"))
        self.language = Segmented([("fr", "Français"), ("en", "English")], language, name=self.tr("Language"))
        self.address = Segmented([("vous", "vous"), ("tu", "tu")], "vous", name=self.tr("How one says “you”"))
        self._when = Label("", "caption", wrap=True)
        self._whens = {one.id: typeset(one.when[language], language) for one in bank().templates}
        row = flow(self.template, self.channel, self.language, self.address, gap=10)
        vbox(row, self._when, gap=8, margins=(18, 14, 18, 12), on=self)
        self.template.currentIndexChanged.connect(lambda _place: self._chosen())
        self.channel.chosen.connect(lambda _key: self.moved.emit())
        self.language.chosen.connect(lambda _key: self._chosen())
        self.address.chosen.connect(lambda _key: self._chosen())

    def show_draft(self, draft: MessageDraft) -> None:
        """Show what a message is, without telling anybody."""
        with QSignalBlocker(self.template):
            self.template.set_value(draft.errand.template)
        self.channel.set_value(draft.channel)
        self.language.set_value(draft.language)
        self.address.set_value("tu" if draft.familiar else "vous")
        self._adapt()

    def _chosen(self) -> None:
        self._adapt()
        self.changed.emit()

    def _adapt(self) -> None:
        self._when.setText(self._whens.get(self.template.value(), ""))
        self.address.setVisible(self.language.value() == "fr")
