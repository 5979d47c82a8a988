import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QWidget

from reseau_desktop.ui.kit import Banner, EmptyState, LockLine, Notice, Toast, button
from reseau_desktop.ui.kit.toast import SHOWN_MS
from tests.helpers.shots import settle


@pytest.fixture
def toast(shown):
    page = shown(QWidget(), 800, 500)
    made = Toast(page)
    made.show_message("Débrief enregistré, 6 suites créées", "Annuler", lambda: made.setProperty("undone", True))
    settle()
    made.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    return made


def test_the_toast_stands_at_the_bottom_centre_and_stays_there(toast):
    for width in (800, 600):
        toast.parentWidget().resize(width, 500)
        settle()
        assert abs(toast.geometry().center().x() - width // 2) <= 1
        assert toast.geometry().bottom() < 500
        assert toast.geometry().bottom() > 460


def test_the_toast_goes_after_eight_seconds(toast):
    assert SHOWN_MS == 8000
    assert toast.waiting()
    toast._timer.timeout.emit()
    assert toast.isHidden()
    assert toast.message() == ""


def test_the_act_runs_once_and_closes(toast, qtbot):
    with qtbot.waitSignal(toast.closed):
        qtbot.mouseClick(toast.undo_button(), Qt.MouseButton.LeftButton)
    assert toast.property("undone") is True


def test_the_toast_stays_under_the_focus(toast, qtbot):
    toast.window().activateWindow()
    toast.undo_button().setFocus()
    settle()
    assert not toast.waiting()
    toast._timer.timeout.emit()
    assert toast.isVisible()
    toast.undo_button().clearFocus()
    settle()
    assert toast.waiting()


def test_the_toast_stays_under_the_pointer(toast):
    here = QPointF(4, 4)
    QApplication.sendEvent(toast, QEnterEvent(here, here, here))
    assert not toast.waiting()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast.waiting() != toast.underMouse()


def test_escape_closes_the_toast(toast, qtbot):
    qtbot.keyClick(toast.undo_button(), Qt.Key.Key_Escape)
    assert toast.isHidden()


def test_a_long_message_wraps_in_a_narrow_page(toast):
    toast.parentWidget().resize(300, 500)
    toast.show_message("Débrief d’Hélène Brassaronde enregistré, six suites créées pour la semaine", "Annuler")
    settle()
    assert toast.width() <= 300
    assert toast.height() > 60


def test_a_banner_has_at_most_two_acts(qtbot):
    acts = [button(word, "warn", small=True) for word in ("Un", "Deux", "Trois")]
    for act in acts:
        qtbot.addWidget(act)
    with pytest.raises(ValueError, match="two acts"):
        Banner("2 suivis en attente", "", acts)


def test_a_banner_says_its_fact_and_puts_its_acts_under_it_when_narrow(shown):
    act = button("Reporter", "warn", small=True)
    banner = shown(Banner("2 suivis en attente", "Yann, 2 j", (act,)), 700, 46)
    assert banner.accessibleName() == "2 suivis en attente Yann, 2 j"
    beside = act.mapTo(banner, act.rect().topLeft()).y()
    banner.resize(200, 160)
    settle()
    assert act.mapTo(banner, act.rect().topLeft()).y() > beside
    banner.set_words("1 suivi en attente")
    assert banner.accessibleName() == "1 suivi en attente"


def test_quiet_lines_say_their_reason(qtbot):
    notice, lock = Notice("Verrouillé", "Il manque son accord."), LockLine("Il manque son accord.")
    for made in (notice, lock):
        qtbot.addWidget(made)
    assert notice.accessibleName() == "Verrouillé Il manque son accord."
    lock.set_reason("Accord refusé.")
    assert lock.accessibleName() == "Accord refusé."


def test_an_empty_state_has_at_most_three_acts(qtbot):
    acts = [button(str(i)) for i in range(4)]
    for act in acts:
        qtbot.addWidget(act)
    with pytest.raises(ValueError, match="three acts"):
        EmptyState("handshake", "Aucun rendez-vous prévu", "", acts)
    state = EmptyState("handshake", "Aucun rendez-vous prévu", "Il commence par un appel.", acts[:1])
    qtbot.addWidget(state)
    assert state.accessibleName() == "Aucun rendez-vous prévu Il commence par un appel."
