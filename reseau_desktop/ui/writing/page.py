"""Writing a message to a person: the draft beside its review; it is prepared here, and sent by the user (R116)."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from ...domain.changes import Changes
from ...domain.errors import ReseauError
from ...domain.letter import count_words
from ...services import insights, messages, sending
from ...services.contacts import contact
from ...services.messages import MessageDraft, Wish
from ..app_state import AppState, Navigator
from ..kit import Card, Combo, FormRow, Label, LineField, Page, SplitPage, button, hbox, vbox
from ..kit.text import no_mnemonic
from ..owed_news import OwedNews
from ..pages import AppPage
from ..saving import SaveWhenLeft
from .choices import Choices
from .editor import MessageEditor
from .head import WritingHead
from .locks import Locks
from .outlet import Outlet
from .review_pane import ReviewPane

_REVIEW_MS = 250
_SELF = "writing"


class WritingPage(AppPage):
    """One message at a time. It goes back to the page it was asked from."""

    def __init__(self, state: AppState, navigator: Navigator) -> None:
        super().__init__(state, navigator)
        self.draft: MessageDraft | None = None
        self._origin = "today"
        self._head = WritingHead()
        self._head.back.connect(self.leave)
        self.choices = Choices(state)
        self.owed = OwedNews(state)
        self.locks = Locks(state)
        self.to = Combo(name=self.tr("To"))
        self.to.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.subject = LineField(name=self.tr("Subject"))
        self.editor = MessageEditor(self.tr("Message"))
        self.length = Label("", "caption", wrap=True)
        self.pane = ReviewPane()
        self.outlet = Outlet(navigator, self)
        self._saver = SaveWhenLeft(self, self._keep)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_REVIEW_MS)
        self._soon.timeout.connect(self.review)
        self._buttons()
        self._lay_out()
        self._listen()

    def open(
        self, contact_id: int, follow_up_id: int | None = None, template: str = "", about_id: int | None = None
    ) -> None:
        """Show the message to a person: as typed before, or prepared anew; a template asks for that kind."""
        self.flush()
        wish = Wish(template=template) if template else None
        try:
            self.draft = self._prepared(contact_id, follow_up_id, wish, about_id)
        except ReseauError as error:
            self.draft = None
            self.navigator.tell(error)
            self.navigator.open_page(self._origin)
            return
        self._show_person(contact_id)
        self._put(self.draft, anew=True)
        if not self.editor.next_blank():
            self.editor.setFocus()

    def come_from(self, origin: str) -> None:
        """Say which page to go back to."""
        self._origin = origin

    def refresh(self, changes: Changes) -> None:
        """Fill anew what nobody has written in; what is typed stays."""
        if self.draft is None or changes.initiator == _SELF:
            return
        errand = self.draft.errand
        if self._written_in():
            return
        try:
            found = self._prepared(errand.contact_id, errand.follow_up_id, None, errand.about_id)
        except ReseauError:
            self.draft = None
            self.navigator.open_page(self._origin)
            return
        self._show_person(errand.contact_id)
        self._put(found, anew=True)

    def home(self) -> None:
        """Nothing stands before the message."""

    def flush(self) -> None:
        """Keep what is typed."""
        self._saver.flush()

    def stop(self) -> None:
        """Keep what is typed; the window is closing."""
        self.flush()
        self._soon.stop()
        self.draft = None

    def leave(self) -> None:
        """Go back to where one came from; what is typed is kept."""
        self.flush()
        self.navigator.open_page(self._origin)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed."""
        self.flush()
        super().hideEvent(event)

    def review(self) -> None:
        """Read the message as it stands and show what would harm it."""
        self._soon.stop()
        if self.draft is None:
            return
        session, spoken = self.state.session, self.state.language
        text = self.editor.text()
        flags = messages.review(session, self.draft, text, spoken)
        self.editor.show_flags(flags)
        self.pane.show_flags(flags, messages.review_subject(session, self.draft, self.subject.text(), spoken))
        self._show_length(count_words(text))

    def send(self) -> None:
        """Record that the message was sent: one step, with its row and its follow-up done."""
        if self.draft is None:
            return
        try:
            name = contact(self.state.session, self.draft.errand.contact_id).name
            self.flush()
            sending.mark_sent(
                self.state.session, self.draft, self.subject.text().strip(), self.editor.text().strip(), _SELF
            )
        except ReseauError as error:
            self.navigator.tell(error)
            return
        self.draft = None
        self.navigator.open_page(self._origin)
        self.navigator.toast(self.tr("Message to %1 recorded").replace("%1", name))

    def start_anew(self) -> None:
        """Put the proposed text in place of what is typed; undoing within the text brings it back."""
        if self.draft is not None:
            self.subject.setText(self.draft.proposed.subject)
            self.editor.put(self.draft.proposed.text)

    def _prepared(
        self, contact_id: int, follow_up_id: int | None, wish: Wish | None, about_id: int | None
    ) -> MessageDraft:
        return messages.draft(
            self.state.session,
            contact_id,
            follow_up_id=follow_up_id,
            wish=wish,
            language=self.state.language,
            about_id=about_id,
        )

    def _put(self, draft: MessageDraft, *, anew: bool) -> None:
        self.draft = draft
        self.choices.show_draft(draft)
        if self.subject.text() != draft.subject:
            self.subject.setText(draft.subject)
        if anew:
            self.editor.start_with(draft.text)
        else:
            self.editor.put(draft.text)
        self._adapt(draft)
        self.review()
        self._saver.flush()

    def _adapt(self, draft: MessageDraft) -> None:
        """Show the acts that suit the channel."""
        self.locks.show_locks(draft.locks, draft.errand.contact_id)
        asks = draft.errand.template in insights.ASKING
        self.owed.show_for(draft.errand.contact_id if asks else None)
        self.pane.show_hints([self.state.words(one) for one in draft.hints])
        mail = draft.channel == "email"
        self.mail.setVisible(mail)
        self.printed.setVisible(draft.channel == "letter")
        self._subject_row.setVisible(draft.channel in {"email", "letter"})
        self._to_row.setVisible(mail and self.to.count() > 0)

    def _choose(self) -> None:
        """Fill the message anew as it was chosen; what was typed comes back by undoing within the text."""
        if self.draft is None:
            return
        errand = self.draft.errand
        wish = Wish(
            template=self.choices.template.value(),
            language=self.choices.language.value(),
            familiar=self.choices.address.value() == "tu",
            channel=self.choices.channel.value(),
        )
        self._put(self._prepared(errand.contact_id, errand.follow_up_id, wish, errand.about_id), anew=False)
        messages.remember(self.state.session, self.draft)

    def _move(self) -> None:
        """Another channel: the words stay."""
        if self.draft is None:
            return
        self.draft = messages.by_channel(self.draft, self.choices.channel.value())
        messages.remember(self.state.session, self.draft)
        self._adapt(self.draft)
        self.review()

    def _written_in(self) -> bool:
        draft = self.draft
        return draft is not None and (self.subject.text(), self.editor.text()) != (
            draft.proposed.subject,
            draft.proposed.text,
        )

    def _keep(self) -> None:
        if self.draft is not None:
            messages.keep(self.state.session, self.draft, self.subject.text(), self.editor.text())

    def _edited(self) -> None:
        self._soon.start()

    def _show_person(self, contact_id: int) -> None:
        person = contact(self.state.session, contact_id)
        facts = self.state.session.store.facts([contact_id])[contact_id]
        self._head.show_person(person, self._origin)
        self.to.clear()
        for one in dict.fromkeys(channel.value.strip() for channel in facts.emails if channel.value.strip()):
            self.to.addItem(no_mnemonic(one), one)

    def _show_length(self, count: int) -> None:
        most = messages.advised_words(self.draft) if self.draft else 0
        self.length.setText(
            self.tr("%n word(s); about %1 at most are read in a minute.", "", count).replace("%1", str(most))
        )

    def _to_subject(self, start: int, end: int) -> None:
        self.subject.setFocus()
        self.subject.setSelection(start, end - start)

    def _ask_leave(self, giver: int, person: int) -> None:
        self.flush()
        self.open(giver, None, "ask_permission", person)

    def _buttons(self) -> None:
        tip = self.tr("Copy the message (Ctrl+Shift+C)")
        self.copied = button(self.tr("Copy"), icon="copy", stretch=True, tooltip=tip)
        self.mail = button(self.tr("Open in mail"), icon="external-link", stretch=True)
        self.printed = button(self.tr("Print"), icon="printer", stretch=True)
        self.sent = button(
            self.tr("It is sent"), "primary", icon="check", stretch=True, tooltip=self.tr("Record it (Ctrl+Return)")
        )
        self.more = button("", "boxicon", icon="ellipsis", tooltip=self.tr("Other acts"))
        menu = QMenu(self)
        menu.addAction(self.tr("Save as a mail file…"), lambda: self.outlet.save(self._address(), *self._words()))
        menu.addAction(self.tr("Start again from the template"), self.start_anew)
        self.more.setMenu(menu)

    def _listen(self) -> None:
        self.choices.changed.connect(self._choose)
        self.choices.moved.connect(self._move)
        self.locks.leave_wanted.connect(self._ask_leave)
        self.owed.news_wanted.connect(self.open)
        self.subject.textChanged.connect(lambda _text: self._edited())
        self.editor.textChanged.connect(self._edited)
        self._saver.watch(self.subject, self.editor)
        self.pane.place_wanted.connect(self.editor.go_to)
        self.pane.subject_wanted.connect(self._to_subject)
        self.copied.clicked.connect(lambda: self.outlet.copy(*self._words(), self._channel()))
        self.mail.clicked.connect(lambda: self.outlet.open_mail(self._address(), *self._words()))
        self.printed.clicked.connect(lambda: self.outlet.print_letter(*self._words()))
        self.sent.clicked.connect(self.send)
        for keys, run in (
            ("Ctrl+Return", self.send),
            ("Ctrl+Shift+C", self.copied.click),
            ("Escape", self.leave),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    def _lay_out(self) -> None:
        page = Page()
        page.column.addWidget(self._head)
        page.column.addWidget(self.choices)
        page.column.addWidget(self.owed)
        page.column.addWidget(self.locks)
        self._to_row = FormRow(self.tr("To"), self.to, beside=True)
        self._subject_row = FormRow(self.tr("Subject"), self.subject, beside=True)
        body = vbox(self._to_row, self._subject_row, (self.editor, 1), self.length, gap=10)
        page.column.addWidget(Card(body), 1)
        acts = QWidget()
        vbox(self.mail, self.printed, hbox((self.copied, 1), self.more, gap=8), gap=8, on=acts)
        self.pane.foot.addWidget(acts)
        self.pane.foot.addWidget(self.sent)
        vbox(SplitPage(page, self.pane), on=self)

    def _words(self) -> tuple[str, str]:
        return self.subject.text().strip(), self.editor.text().strip()

    def _address(self) -> str:
        return self.to.value()

    def _channel(self) -> str:
        return self.draft.channel if self.draft else "email"
