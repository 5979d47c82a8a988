from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reseau_desktop.ui.kit import Label, vbox
from reseau_desktop.ui.kit.painting import initials, wrap_lines
from reseau_desktop.ui.kit.text import no_mnemonic, text_width
from reseau_desktop.ui.kit.tokens import Type


def inks(widget):
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_markup_is_shown_as_it_is(shown):
    text = "<b>Nadia</b> & <img src=x>"
    label = shown(Label(text))
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.sizeHint().width() >= text_width(text, Type.BODY)


def test_a_sentence_wraps_and_asks_for_the_height(qtbot):
    label = Label("Nadia attend de vos nouvelles de Judith depuis treize jours ouvrés.", wrap=True)
    qtbot.addWidget(label)
    assert label.heightForWidth(120) > 3 * label.heightForWidth(2000)
    assert label.minimumSizeHint().width() <= 60


def test_a_word_longer_than_the_line_is_broken(qtbot):
    label = Label("prenom.nom-compose@une-tres-longue-entreprise.example", wrap=True)
    qtbot.addWidget(label)
    assert label.heightForWidth(100) > 2 * label.heightForWidth(2000)


def test_an_elided_text_is_whole_in_the_tooltip(shown):
    label = Label("Responsable des achats responsables", elide=True)
    holder = QWidget()
    vbox(label, on=holder)
    shown(holder, 100, 40)
    assert label.toolTip() == "Responsable des achats responsables"
    holder.resize(600, 40)
    assert label.toolTip() == ""


def test_a_role_given_later_stays_when_the_parent_changes(shown, look):
    label = Label("Il manque 4 chiffres", "caption", wrap=True)
    first = QWidget()
    vbox(label, on=first)
    label.ensurePolished()
    label.set_role("title", "warn")
    holder = QWidget()
    vbox(first, on=holder)
    shown(holder, 400, 80)
    assert label.sizeHint().height() > 24
    assert look.tokens.warn.lower() in inks(label)


def test_text_grows_with_the_scale(qtbot, look):
    label = Label("Contacts", "title")
    qtbot.addWidget(label)
    before = label.sizeHint()
    look.set_scale(2.0)
    assert label.sizeHint().width() >= 1.9 * before.width()
    assert label.sizeHint().height() >= 1.9 * before.height()


def test_an_ampersand_of_a_user_is_no_mnemonic():
    assert no_mnemonic("Consigne & Cie") == "Consigne && Cie"


def test_initials_come_from_the_first_and_last_words():
    assert [initials(name) for name in ("Nadia Ferrouka", "Éloïse", "Marc-Aurel Dantigny", "", "06 39")] == [
        "NF",
        "É",
        "MD",
        "?",
        "03",
    ]


class _Metrics:
    """One pixel a letter."""

    def horizontalAdvance(self, text):  # noqa: N802
        return len(text)

    def elidedText(self, text, _mode, width):  # noqa: N802
        return text if len(text) <= width else text[: int(width) - 1] + "…"


def test_a_cell_wraps_to_two_lines_before_it_elides():
    assert wrap_lines("Laiterie du Val Clairet", _Metrics(), 12, 2) == ["Laiterie du", "Val Clairet"]
    assert wrap_lines("Laiterie du Val Clairet et fils", _Metrics(), 12, 2) == ["Laiterie du", "Val Clairet…"]
    assert wrap_lines("Métier", _Metrics(), 12, 2) == ["Métier"]


def test_a_tooltip_shows_html_as_it_is_written():
    from reseau_desktop.ui.kit.text import plain_tip

    assert plain_tip("Zoé & fils") == "Zoé & fils"
    assert plain_tip("<b>x</b>") == "<qt>&lt;b&gt;x&lt;/b&gt;</qt>"
