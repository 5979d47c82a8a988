"""The templates of messages in the user's own words, each put back as it came when wanted."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from ...domain.bank import Letter, Template
from ...domain.changes import Changes
from ...domain.errors import ReseauError
from ...formats.content import bank
from ...reports.letter_words import typeset
from ...services import library, project
from ..app_state import AppState, Navigator
from ..kit import Card, Combo, FormRow, Label, LineField, Pill, SectionTitle, Segmented, TextField, button, flow, vbox
from ..saving import SaveWhenLeft

_SELF = "templates"
_SLOT = re.compile(r"\{(\w+)\}")
_NAME_LETTERS = 24


class TemplatesCard(Card):
    """One template at a time; what is typed is saved when its field is left."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__(None)
        self._state, self._navigator = state, navigator
        self._templates: dict[str, Template] = {one.id: one for one in bank().templates}
        self._fields()
        self._saver = SaveWhenLeft(self, self._save, pause=False)
        self._saver.watch(self.subject, self.body)
        self._phone_saver = SaveWhenLeft(self, self._save_phone, pause=False)
        self._phone_saver.watch(self.phone)
        self._lay_out()
        self.template.currentIndexChanged.connect(lambda _place: self._choose())
        self.language.chosen.connect(lambda _key: self._choose())
        self.address.chosen.connect(lambda _key: self._choose())
        self.back.clicked.connect(self._reset)
        self._shown = ("", "", False)
        self._choose()

    def refresh(self, changes: Changes) -> None:
        """Show the template and the phone as they stand; what is being typed stays."""
        if (changes.everything or "setting" in changes.tables) and changes.initiator != _SELF:
            self.flush()
            self._show()

    def flush(self) -> None:
        """Save what is typed."""
        self._saver.flush()
        self._phone_saver.flush()

    def _fields(self) -> None:
        language = self._state.language
        names = [(key, typeset(one.name[language], language)) for key, one in self._templates.items()]
        self.template = Combo(names, name=self.tr("Kind of message"))
        self.template.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.template.setMinimumContentsLength(_NAME_LETTERS)
        self.language = Segmented([("fr", "Français"), ("en", "English")], language, name=self.tr("Language"))
        self.address = Segmented([("vous", "vous"), ("tu", "tu")], "vous", name=self.tr("How one says “you”"))
        self.subject = LineField(name=self.tr("Subject"))
        self.body = TextField(name=self.tr("Text"), lines=11, most=24)
        self.phone = LineField(name=self.tr("My phone, under messages"))
        self.edited = Pill(self.tr("Changed by you"), "tint")
        self.back = button(self.tr("Put back as it came"), "plain", small=True, icon="rotate-ccw")
        self._slots = Label("", "caption", wrap=True)
        self._body_row = FormRow(self.tr("Text"), self.body)

    def _lay_out(self) -> None:
        note = self.tr("Your own words; {slots} are filled from what is recorded.")
        vbox(
            vbox(SectionTitle(self.tr("Message templates")), Label(note, "caption", wrap=True), gap=4),
            flow(self.template, self.language, self.address, gap=10),
            FormRow(self.tr("Subject"), self.subject),
            self._body_row,
            self._slots,
            flow(self.back, self.edited, gap=10),
            FormRow(self.tr("My phone, under messages"), self.phone),
            gap=12,
            margins=(18, 18, 18, 18),
            on=self,
        )

    def _key(self) -> tuple[str, str, bool]:
        """The form shown: its template, its language, and whether one says "tu"."""
        found = self._templates[self.template.value()]
        familiar = self.address.value() == "tu" and self.language.value() == "fr" and found.familiar is not None
        return found.id, self.language.value(), familiar

    def _choose(self) -> None:
        self._saver.flush()
        self._show()

    def _show(self) -> None:
        self._shown = template_id, language, familiar = self._key()
        found = self._templates[template_id]
        self.address.setVisible(language == "fr" and found.familiar is not None)
        session = self._state.session
        letter = library.template(session, template_id, language, familiar=familiar).letter(language)
        _put(self.subject, letter.subject)
        _put(self.body, letter.body)
        _put(self.phone, self._state.network().user.phone)
        edited = library.is_edited(session, template_id, language, familiar=familiar)
        self.edited.setVisible(edited)
        self.back.setVisible(edited)
        names = {one.id: typeset(one.name[self._state.language], self._state.language) for one in bank().slots}
        slots = ", ".join(f"{{{one}}} {names[one]}" for one in found.slots)
        self._slots.setText(self.tr("Places one may use: %1").replace("%1", slots))
        self._say_unknown(letter)

    def _say_unknown(self, letter: Letter) -> None:
        known = {one.id for one in bank().slots}
        unknown = [one for one in _SLOT.findall(f"{letter.subject} {letter.body}") if one not in known]
        text = self.tr("Nothing fills this place: %1").replace("%1", f"{{{unknown[0]}}}") if unknown else ""
        self._body_row.set_problem(text)

    def _save(self) -> None:
        template_id, language, familiar = self._shown
        letter = Letter(self.subject.text(), self.body.text())
        try:
            library.save_template(
                self._state.session, template_id, language, letter, familiar=familiar, initiator=_SELF
            )
        except ReseauError as error:
            self._navigator.tell(error)
            return
        self._show_state()
        self._say_unknown(letter)

    def _show_state(self) -> None:
        template_id, language, familiar = self._shown
        edited = library.is_edited(self._state.session, template_id, language, familiar=familiar)
        self.edited.setVisible(edited)
        self.back.setVisible(edited)

    def _save_phone(self) -> None:
        user = self._state.network().user
        changed = replace(user, phone=self.phone.text().strip())
        if changed == user:
            return
        try:
            project.save_user(self._state.session, changed, _SELF)
        except ReseauError as error:
            self._navigator.tell(error)

    def _reset(self) -> None:
        self._saver.flush()
        try:
            library.reset_template(self._state.session, self._shown[0], _SELF)
        except ReseauError as error:
            self._navigator.tell(error)
            return
        self._show()
        self.template.setFocus()
        self._navigator.toast(self.tr("Template put back"))


def _put(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Show a text without its being taken for typed; what shows it already keeps its cursor."""
    with QSignalBlocker(field):
        if isinstance(field, QLineEdit):
            if field.text() != text:
                field.setText(text)
        elif field.toPlainText() != text:
            field.setPlainText(text)
