import pytest
from PySide6.QtCore import Qt

from reseau_desktop.ui.kit import Chip, Pill, Segmented, button
from reseau_desktop.ui.kit.buttons import DISABLED, LOOKS
from reseau_desktop.ui.kit.text import text_width
from reseau_desktop.ui.kit.tokens import Type

SCALES = pytest.mark.parametrize("scale", [1.0, 2.0])


@SCALES
@pytest.mark.parametrize("kind", [kind for kind in LOOKS if kind not in ("icon", "boxicon")])
def test_a_button_is_never_narrower_than_its_words(qtbot, look, kind, scale):
    look.set_scale(scale)
    made = button("Rédiger le remerciement", kind, icon="mail")
    qtbot.addWidget(made)
    assert made.sizeHint().width() >= text_width("Rédiger le remerciement", Type.DENSE) + look.px(16)
    assert made.minimumSizeHint() == made.sizeHint()


def test_controls_have_the_two_heights(qtbot, look):
    heights = []
    for scale in (1.0, 2.0):
        look.set_scale(scale)
        for small in (False, True):
            made = button("Voir", small=small)
            qtbot.addWidget(made)
            heights.append(made.sizeHint().height())
    assert heights == [36, 30, 72, 60]


def test_a_button_without_words_needs_a_tooltip(qtbot):
    with pytest.raises(ValueError, match="tooltip"):
        button("", "icon", icon="x")
    made = button("", "icon", icon="x", tooltip="Fermer")
    qtbot.addWidget(made)
    assert made.accessibleName() == "Fermer"
    assert made.sizeHint().width() == made.sizeHint().height()


def test_the_ampersand_of_a_mnemonic_takes_no_room(qtbot):
    with_sign, without = button("&Voir"), button("Voir")
    for made in (with_sign, without):
        qtbot.addWidget(made)
    assert with_sign.sizeHint() == without.sizeHint()
    assert not with_sign.shortcut().isEmpty()


def test_focus_is_drawn_in_every_kind(shown):
    for kind in LOOKS:
        made = shown(button("Voir", kind))
        at_rest = made.grab().toImage()
        made.forced_state = "focus"
        assert made.grab().toImage() != at_rest, kind


def test_the_state_that_is_drawn_is_the_strongest(qtbot):
    made = button("Voir")
    qtbot.addWidget(made)
    made.setDown(True)
    assert made.face() == LOOKS["plain"].pressed
    made.setEnabled(False)
    assert made.face() == DISABLED


def test_a_chip_shows_what_a_click_does(shown, qtbot):
    chip = shown(Chip("Consigne & Cie"))
    assert (chip.icon_name(), chip.accessibleName()) == ("plus", "Add Consigne & Cie")
    chip.set_active(True)
    assert (chip.icon_name(), chip.accessibleName()) == ("x", "Remove Consigne & Cie")
    with qtbot.waitSignal(chip.removed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(chip.removed):
        qtbot.keyClick(chip, Qt.Key.Key_Delete)


def test_an_available_chip_is_not_removed(shown, qtbot):
    chip = shown(Chip("Axe"))
    with qtbot.assertNotEmitted(chip.removed), qtbot.waitSignal(chip.clicked):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)


@SCALES
def test_a_pill_says_its_words_whole(qtbot, look, scale):
    look.set_scale(scale)
    pill = Pill("en retard de 13 j", "late")
    qtbot.addWidget(pill)
    assert pill.sizeHint().width() > text_width("en retard de 13 j", Type.CAPTION)
    pill.set_state("à jour", "done")
    assert pill.accessibleName() == "à jour"


@pytest.fixture
def opinion(shown):
    choices = (("for", "pour"), ("mixed", "nuancé"), ("against", "contre"), ("none", "rien dit"))
    return shown(Segmented(choices, "mixed", "Avis"), 400, 34)


def test_the_arrow_keys_move_the_choice(opinion, qtbot):
    opinion.part("mixed").setFocus()
    with qtbot.waitSignal(opinion.chosen) as caught:
        qtbot.keyClick(opinion.part("mixed"), Qt.Key.Key_Right)
    assert caught.args == ["against"]
    assert opinion.value() == "against"
    assert opinion.part("against").hasFocus()


def test_one_choice_is_on_and_setting_it_is_silent(opinion, qtbot):
    with qtbot.assertNotEmitted(opinion.chosen):
        opinion.set_value("none")
        assert opinion.value() == "none"
        opinion.set_value("")
    assert opinion.value() == ""
    with pytest.raises(KeyError):
        opinion.set_value("maybe")


def test_segments_keep_their_width_when_chosen(opinion):
    before = opinion.sizeHint().width()
    opinion.set_value("for")
    assert opinion.sizeHint().width() == before


def test_segments_wrap_when_there_is_no_room(opinion):
    assert opinion.heightForWidth(130) > opinion.heightForWidth(400)
    assert opinion.part("for").accessibleName() == "Avis, pour"
