"""The project page: the sentence, the axes, and the user's own words, saved as they are typed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ...domain.changes import Changes
from ...domain.errors import ReseauError
from ...domain.project import Axis
from ...services import project
from ..app_state import AppState, Navigator
from ..kit import Card, FormRow, Label, LineField, Page, PageHeader, SectionTitle, Tabs, TextField, vbox
from ..pages import AppPage
from ..saving import SaveWhenLeft
from .advice_card import AdviceCard
from .campaign_card import CampaignCard
from .learning_cards import ConclusionsCard, DiscoveriesCard, RequestsCard
from .opinions_card import OpinionsCard
from .targets_card import TargetsCard

MOST_AXES = 3  # R1: one to three directions
_SELF = "project"
_REGISTERS = (AdviceCard, OpinionsCard, DiscoveriesCard, RequestsCard, ConclusionsCard, TargetsCard)


class ProjectPage(AppPage):
    """What the whole approach serves, on one page."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__(state, navigator)
        self._sentence = TextField(
            placeholder=self.tr("Move from … to …, preferably in …"), name=self.tr("The project")
        )
        self._axes = [
            LineField(
                placeholder=self.tr("An axis: a job in a sector"), name=self.tr("Axis %1").replace("%1", str(n + 1))
            )
            for n in range(MOST_AXES)
        ]
        self._name = LineField(name=self.tr("My name"))
        self._answer = TextField(name=self.tr("“Where are you?” My answer"))
        self._short = TextField(name=self.tr("My presentation in 30 seconds"))
        self._long = TextField(lines=4, name=self.tr("My presentation in 2 minutes"))
        self._sentence_saver = SaveWhenLeft(self, self._save_sentence, pause=False)
        self._sentence_saver.watch(self._sentence)
        self._saver = SaveWhenLeft(self, self._save)
        self._saver.watch(*self._axes, self._name, self._answer, self._short, self._long)
        self._history = Label("", "caption", wrap=True)
        self.campaign = CampaignCard(state, navigator)
        self.advice = AdviceCard(state, navigator)
        self.conclusions = ConclusionsCard(state, navigator)
        self.targets = TargetsCard(state, navigator)
        self.targets.axes_wanted.connect(self._name_axis)
        self.tabs = Tabs(
            (
                ("project", self.tr("Project")),
                ("targets", self.tr("Targets")),
                ("opinions", self.tr("Opinions")),
                ("advice", self.tr("Advice")),
                ("learned", self.tr("Learned")),
                ("campaign", self.tr("Campaign")),
            ),
            "project",
            self.tr("Parts of the project"),
        )
        self.tabs.chosen.connect(self._show)
        self._lay_out()
        self._show("project")

    def refresh(self, changes: Changes) -> None:
        """Show the project as it stands, leaving alone what one is typing."""
        self._refresh_cards()
        if not (changes.everything or changes.tables & {"axis", "project_statement", "setting"}):
            return
        self._show_versions()
        if changes.initiator == _SELF or self._saver.pending or self._sentence_saver.pending:
            return
        network = self.state.network()
        current = project.statement(self.state.session)
        user = network.user
        self._put(self._sentence, current.text if current else "")
        names = [one.name for one in network.axes if not one.archived]
        for place, field in enumerate(self._axes):
            self._put(field, names[place] if place < len(names) else "")
        self._put(self._name, user.name)
        self._put(self._answer, user.answer)
        self._put(self._short, user.pitch_short)
        self._put(self._long, user.pitch_long)

    def _show_versions(self) -> None:
        count = len(project.versions(self.state.session))
        self._history.setText(self.tr("%n version(s) kept", "", count) if count else "")

    def note_position(self) -> None:
        """Ask for the position that was found, when none is noted for this campaign yet."""
        self.show_part("campaign")
        self.campaign.note_position()

    def show_part(self, key: str) -> None:
        """Show a part of the page: project, targets, opinions, advice, learned, campaign."""
        self.tabs.set_value(key)
        self._show(key)

    def home(self) -> None:
        """Go back to the project itself."""
        self.show_part("project")

    def _name_axis(self) -> None:
        self.show_part("project")
        self._axes[0].setFocus()

    def _show(self, key: str) -> None:
        self.flush()
        for name, parts in self._parts.items():
            for part in parts:
                part.setVisible(name == key)
        self._refresh_cards()

    def _refresh_cards(self) -> None:
        """Read anew the registers that are shown: they are short, but hold a widget a line."""
        for part in self._parts[self.tabs.value()]:
            if isinstance(part, _REGISTERS):
                part.refresh()
            elif part is self.campaign:
                self.campaign.refresh()

    def flush(self) -> None:
        """Save what is being typed."""
        self._sentence_saver.flush()
        self._saver.flush()
        self.advice.flush()
        self.conclusions.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save what is being typed."""
        self.flush()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        page = Page(scroll=True)
        page.column.addWidget(
            PageHeader(self.tr("Project"), self.tr("What you look for, in your own words. Saved as you type."))
        )
        page.column.addWidget(self.tabs)
        self._parts = {
            "project": self._own_words(),
            "targets": (self.targets,),
            "opinions": (OpinionsCard(self.state, self.navigator),),
            "advice": (self.advice,),
            "learned": (
                self.conclusions,
                DiscoveriesCard(self.state, self.navigator),
                RequestsCard(self.state, self.navigator),
            ),
            "campaign": (self.campaign,),
        }
        for parts in self._parts.values():
            for part in parts:
                page.column.addWidget(part)
        page.column.addStretch()
        vbox(page, on=self)

    def _own_words(self) -> tuple[QWidget, ...]:
        """The project itself: its sentence, its axes, my words."""
        sentence = vbox(
            SectionTitle(
                self.tr("The project in one sentence"), self.tr("it changes on purpose, its versions are kept")
            ),
            self._sentence,
            self._history,
        )
        axes = vbox(
            SectionTitle(self.tr("Axes"), self.tr("one to three directions to explore")),
            *self._axes,
        )
        words = vbox(
            SectionTitle(self.tr("My words"), self.tr("they fill the prep sheets")),
            FormRow(self.tr("My name"), self._name),
            FormRow(
                self.tr("“Where are you?” My answer"),
                self._answer,
                help_text=self.tr("You are validating a professional goal and look at careers like theirs."),
            ),
            FormRow(
                self.tr("My presentation in 30 seconds"),
                self._short,
                help_text=self.tr("About 75 words, read aloud."),
            ),
            FormRow(
                self.tr("My presentation in 2 minutes"), self._long, help_text=self.tr("About 300 words, read aloud.")
            ),
            gap=12,
        )
        return Card(sentence), Card(axes), Card(words)

    def _save_sentence(self) -> None:
        try:
            project.change_statement(self.state.session, self._sentence.text(), _SELF)
        except ReseauError as error:
            self.navigator.tell(error)

    def _save(self) -> None:
        session, network = self.state.session, self.state.network()
        try:
            self._save_axes(network.axes)
            user = replace(
                network.user,
                name=self._name.text().strip(),
                answer=self._answer.text().strip(),
                pitch_short=self._short.text().strip(),
                pitch_long=self._long.text().strip(),
            )
            if user != network.user:
                project.save_user(session, user, _SELF)
        except ReseauError as error:
            self.navigator.tell(error)

    def _save_axes(self, known: tuple[Axis, ...]) -> None:
        """Each field renames its own axis; one that is emptied is archived."""
        shown = [one for one in known if not one.archived]
        wanted = []
        for place, field in enumerate(self._axes):
            current = shown[place] if place < len(shown) else Axis(0, "")
            wanted.append(replace(current, name=field.text()))
        project.save_axes(self.state.session, [*wanted, *shown[MOST_AXES:]], _SELF)

    def _put(self, field: QLineEdit | QPlainTextEdit, text: str) -> None:
        with QSignalBlocker(field):
            current = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
            if current == text:
                return
            if isinstance(field, QLineEdit):
                field.setText(text)
            else:
                field.setPlainText(text)
