import pytest
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from reseau_desktop.ui.kit import (
    Avatar,
    Bar,
    ChoiceRow,
    FigureBar,
    FoldSection,
    KeyCap,
    Label,
    RelationDots,
    Row,
    TimelineItem,
    hbox,
)
from reseau_desktop.ui.kit.painting import draw_dots, draw_pill, draw_row_ground, draw_wrapped, pill_width


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_keys_and_clicks_activate_a_row(shown, qtbot, key):
    row = shown(Row(hbox(Label("Nadia")), name="Nadia"), 200, 44)
    with qtbot.waitSignal(row.activated):
        qtbot.keyClick(row, key)
    with qtbot.waitSignal(row.activated):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)


def test_a_row_shows_focus_and_selection(shown):
    row = shown(Row(hbox(Label("Nadia")), name="Nadia", bar=True), 200, 44)
    row.clearFocus()
    QApplication.sendEvent(row, QEvent(QEvent.Type.Leave))
    pictures = [row.grab().toImage()]
    row.forced_state = "focus"
    pictures.append(row.grab().toImage())
    row.set_selected(True)
    pictures.append(row.grab().toImage())
    row.forced_state = "hover"
    row.set_selected(False)
    pictures.append(row.grab().toImage())
    assert all(one != two for i, one in enumerate(pictures) for two in pictures[i + 1 :])


def test_a_fold_opens_and_closes(shown, qtbot):
    fold = shown(FoldSection("Mes questions", QWidget(), summary="6 questions", trailing="13 min", state="todo"))
    assert fold.head.accessibleName() == "Mes questions, 6 questions, 13 min"
    assert not fold.is_open()
    with qtbot.waitSignal(fold.toggled) as caught:
        qtbot.keyClick(fold.head, Qt.Key.Key_Return)
    assert caught.args == [True]
    assert fold.is_open()
    assert fold.head.accessibleDescription() == "Unfolded"
    qtbot.keyClick(fold.head, Qt.Key.Key_Left)
    assert not fold.is_open()
    qtbot.keyClick(fold.head, Qt.Key.Key_Left)
    qtbot.keyClick(fold.head, Qt.Key.Key_Right)
    assert fold.is_open()
    fold.set_open(False)
    assert fold.body.isHidden()


def test_a_choice_says_both_its_sentences(qtbot):
    choice = ChoiceRow("plus", "Commencer", "une personne suffit")
    qtbot.addWidget(choice)
    assert choice.accessibleName() == "Commencer. une personne suffit"


def test_a_figure_is_read_out_whole(shown):
    figure = shown(FigureBar("75 %", "9 sur 12", "Remerciements", 0.75, "À temps."), 280, 90)
    assert figure.accessibleName() == "Remerciements: 75 % 9 sur 12"
    assert figure.accessibleDescription() == "À temps."
    figure.set_words("8", "sur environ 60", "Rendez-vous", None, "")
    assert figure.findChild(Bar).isHidden()


def test_a_bar_fills_to_its_value(shown, look):
    bar = shown(Bar(name="part"), 200, 6)
    bar.set_value(7.0)
    assert bar.value() == 1.0
    bar.set_value(0.5, mark=0.15)
    image = bar.grab().toImage()
    middle = image.height() // 2
    assert image.pixelColor(60, middle).name().upper() == look.tokens.accent
    assert image.pixelColor(160, middle).name().upper() == look.tokens.line


def test_an_avatar_shows_initials_or_a_photo(shown):
    avatar = shown(Avatar("Nadia Ferrouka"))
    assert (avatar.letters(), avatar.accessibleName()) == ("NF", "Nadia Ferrouka")
    letters = avatar.grab().toImage()
    photo = QPixmap(30, 60)
    photo.fill(QColor("#123456"))
    avatar.set_person("Nadia Ferrouka", photo)
    picture = avatar.grab().toImage()
    assert picture != letters
    assert picture.pixelColor(24, 24).name() == "#123456"
    avatar.set_person("Nadia Ferrouka", QPixmap())
    assert avatar.grab().toImage() == letters


def test_small_parts_say_what_they_show(qtbot):
    dots, key = RelationDots(9, "réciproque"), KeyCap("Espace")
    item = TimelineItem("6 févr.", "video", "Rendez-vous", "« Savoir dire non »")
    for part in (dots, key, item):
        qtbot.addWidget(part)
    assert dots.accessibleName() == "réciproque, 4/4"
    assert key.accessibleName() == key.text() == "Espace"
    assert item.accessibleName() == "6 févr., Rendez-vous, « Savoir dire non »"


@pytest.fixture
def canvas():
    image = QImage(200, 60, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    yield image, painter
    painter.end()


def test_delegates_draw_with_the_same_strokes(canvas, look):
    image, painter = canvas
    assert draw_pill(painter, 0, 30, "en retard · 13 j", "late") == pill_width("en retard · 13 j")
    assert draw_pill(painter, 0, 30, "en retard · 13 j", "late", widest=40) == 40
    assert 40 < draw_dots(painter, 2, 10, 3) < 44
    draw_row_ground(painter, QRectF(100, 0, 100, 20), selected=True, hovered=False)
    draw_row_ground(painter, QRectF(100, 20, 100, 20), selected=False, hovered=True)
    draw_wrapped(painter, QRectF(100, 40, 100, 20), "Laiterie du Val Clairet")
    assert image.pixelColor(101, 10).name().upper() == look.tokens.accent
    assert image.pixelColor(150, 10).name().upper() == look.tokens.tint
    assert image.pixelColor(150, 30).name().upper() == look.tokens.hover
