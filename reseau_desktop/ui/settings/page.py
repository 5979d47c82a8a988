"""The settings page: language, look, paper, the numbers of the method, its delays, where the data lie."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QHideEvent
from PySide6.QtWidgets import QWidget

from ... import paths
from ...domain.changes import Changes
from .. import look
from ..app_state import AppState, Navigator
from ..importing.mapping_known import KnownForms
from ..kit import (
    Card,
    FormRow,
    Label,
    Page,
    PageHeader,
    SectionTitle,
    Segmented,
    Tabs,
    button,
    flow,
    theme,
    vbox,
)
from ..pages import AppPage
from .delays_card import DelaysCard
from .numbers_card import NumbersCard
from .questions_card import QuestionsCard
from .templates_card import TemplatesCard


class SettingsPage(AppPage):
    """What can be changed, part by part; each change holds at once."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__(state, navigator)
        self._known = KnownForms(state)
        self.numbers = NumbersCard(state, navigator)
        self.delays = DelaysCard(state, navigator)
        self.templates = TemplatesCard(state, navigator)
        self.questions = QuestionsCard(state, navigator)
        self._parts = {
            "general": _together(self._look(), self._known, self._data()),
            "numbers": _together(self.numbers),
            "delays": _together(self.delays),
            "messages": _together(self.templates),
            "questions": _together(self.questions),
        }
        words = (
            ("general", self.tr("General")),
            ("numbers", self.tr("The method's numbers")),
            ("delays", self.tr("Delays")),
            ("messages", self.tr("Messages")),
            ("questions", self.tr("Questions")),
        )
        self.tabs = Tabs(words, "general", self.tr("Parts of the settings"))
        self.tabs.chosen.connect(self.show_part)
        page = Page(scroll=True)
        page.column.addWidget(PageHeader(self.tr("Settings"), self.tr("Each change holds at once.")))
        page.column.addWidget(self.tabs)
        for part in self._parts.values():
            page.column.addWidget(part)
        page.column.addStretch()
        self.show_part("general")
        vbox(page, on=self)

    def refresh(self, changes: Changes) -> None:
        """Show the values as they stand, and what one's own cases say of them."""
        self.numbers.refresh(changes)
        self.delays.refresh(changes)
        self.templates.refresh(changes)
        self.questions.refresh(changes)
        if changes.everything or "setting" in changes.tables:
            self._known.refresh()

    def flush(self) -> None:
        """Save what is being typed."""
        self.templates.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save what is being typed."""
        self.flush()
        super().hideEvent(event)

    def show_part(self, key: str) -> None:
        """Show a part of the settings: general, numbers, delays, messages, questions."""
        self.tabs.set_value(key)
        for name, part in self._parts.items():
            part.setVisible(name == key)

    def _look(self) -> QWidget:
        settings = self.state.settings
        language = Segmented([("fr", "Français"), ("en", "English")], self.state.language, name=self.tr("Language"))
        language.chosen.connect(self._change_language)
        mode = Segmented(
            [("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))],
            look.mode(settings),
            name=self.tr("Theme"),
        )
        mode.chosen.connect(self._change_mode)
        sizes = [("1.0", "100 %"), ("1.25", "125 %"), ("1.5", "150 %"), ("2.0", "200 %")]
        size = str(look.scale(settings))
        # The keys set sizes between these.
        scale = Segmented(sizes, size if size in dict(sizes) else "", name=self.tr("Text size"))
        scale.chosen.connect(self._change_scale)
        paper = Segmented([("A4", "A4"), ("Letter", "Letter")], look.paper(settings), name=self.tr("Paper"))
        paper.chosen.connect(lambda key: settings.setValue(look.PAPER, key))
        return Card(
            vbox(
                SectionTitle(self.tr("Look")),
                FormRow(self.tr("Language"), _left(language)),
                FormRow(self.tr("Theme"), _left(mode)),
                FormRow(self.tr("Text size"), _left(scale)),
                FormRow(self.tr("Paper"), _left(paper)),
                gap=12,
            )
        )

    def _data(self) -> QWidget:
        database = self.state.session.store.path
        where = Label(str(database), "dense", wrap=True, selectable=True)
        folder = button(self.tr("Open the folder"), "plain", small=True, icon="folder-open")
        folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(database.parent))))
        kept = Label(
            self.tr("A checked backup is made each day you open Réseau; the last ten are kept in %1.").replace(
                "%1", str(paths.backups_folder(database))
            ),
            "dense-sub",
            wrap=True,
        )
        return Card(vbox(SectionTitle(self.tr("Your data")), where, flow(folder), kept, gap=8))

    def _change_language(self, key: str) -> None:
        self.state.settings.setValue(look.LANGUAGE, key)
        if key != self.state.language:
            self.state.language_chosen.emit(key)

    def _change_mode(self, key: str) -> None:
        self.state.settings.setValue(look.MODE, key)
        theme().set_mode(look.mode(self.state.settings))

    def _change_scale(self, key: str) -> None:
        self.state.settings.setValue(look.SCALE, float(key))
        theme().set_scale(float(key))


def _together(*cards: QWidget) -> QWidget:
    """The cards of a part, one under the other."""
    part = QWidget()
    vbox(*cards, gap=14, on=part)
    return part


def _left(field: QWidget) -> QWidget:
    """The field at its own width, at the left."""
    return flow(field)
