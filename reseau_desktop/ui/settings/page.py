"""The settings page: language, look, paper, the numbers of the method, where the data lie."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ... import paths
from ...domain.changes import Changes
from ...domain.errors import ReseauError
from ...domain.project import RANGES, MethodSettings
from ...services import project
from .. import look
from ..app_state import AppState, Navigator
from ..importing.mapping_known import KnownForms
from ..kit import (
    Card,
    FormRow,
    Label,
    NumberField,
    Page,
    PageHeader,
    SectionTitle,
    Segmented,
    button,
    flow,
    theme,
    vbox,
)
from ..pages import AppPage


class SettingsPage(AppPage):
    """What can be changed, on one page; each change holds at once."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__(state, navigator)
        self._numbers = self._number_fields()
        page = Page(scroll=True)
        page.column.addWidget(PageHeader(self.tr("Settings"), self.tr("Each change holds at once.")))
        self._known = KnownForms(state)
        for card in (self._look(), self._method(), self._known, self._data()):
            page.column.addWidget(card)
        page.column.addStretch()
        vbox(page, on=self)

    def refresh(self, changes: Changes) -> None:
        """Show the numbers of the method as they stand."""
        if not (changes.everything or "setting" in changes.tables):
            return
        self._known.refresh()
        settings = self.state.network().settings
        for name, field in self._numbers.items():
            with QSignalBlocker(field):
                field.setValue(int(getattr(settings, name)))

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

    def _number_fields(self) -> dict[str, NumberField]:
        usual = MethodSettings()
        fields = {
            name: NumberField(getattr(usual, name), *limits, unit=" %" if name.endswith("_percent") else "")
            for name, limits in RANGES.items()
        }
        for name, field in fields.items():
            field.editingFinished.connect(lambda name=name: self._change_number(name))
        return fields

    def _method(self) -> QWidget:
        note = self.tr("Practitioners' orders of magnitude: put your own values.")
        rows = [
            FormRow(words, _left(self._numbers[name]))
            for name, words in (
                ("target_meetings", self.tr("Targeted meetings to hold, about")),
                ("reply_rate_reference_percent", self.tr("Replies expected to announcements")),
                ("actions_a_day", self.tr("Actions proposed a day, at most")),
                ("thanks_business_days", self.tr("Thank in writing within, in business days")),
                ("report_business_days", self.tr("Report to the introducer within, in business days")),
                ("promise_business_days", self.tr("Keep a promise within, in business days")),
                ("approach_business_days", self.tr("Approach a person named within, in business days")),
                ("call_after_email_business_days", self.tr("Call after an announcement within, in business days")),
                ("news_business_days", self.tr("Give news every, in business days")),
            )
        ]
        return Card(vbox(SectionTitle(self.tr("The method's numbers"), note), *rows, gap=12))

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

    def _change_number(self, name: str) -> None:
        current = self.state.network().settings
        values: dict[str, Any] = {name: self._numbers[name].value()}
        changed = replace(current, **values)
        if changed == current:
            return
        try:
            project.save_settings(self.state.session, changed, "settings")
        except ReseauError as error:
            self.navigator.tell(error)


def _left(field: QWidget) -> QWidget:
    """The field at its own width, at the left."""
    return flow(field)
