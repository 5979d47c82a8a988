import pytest

from reseau_desktop.ui.kit.buttons import CHECKED, CHOSEN_SEGMENT, LOOKS
from reseau_desktop.ui.kit.painting import PILL_COLOURS
from reseau_desktop.ui.kit.text import ROLES
from reseau_desktop.ui.kit.tokens import DARK, LIGHT, TOKEN_NAMES, contrast

TEXT = 4.5
CONTROL = 3.0
GROUNDS = ("bg", "surface", "side", "fill", "hover", "tint")
BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def pairs():
    """Every pair of ink and ground that the kit draws text in."""
    found = {(role.colour, ground) for role in ROLES.values() for ground in GROUNDS}
    found |= set(PILL_COLOURS.values())
    found |= {(ink, ground) for ink in ("warn", "bad", "ok") for ground in (f"{ink}_bg", "surface", "bg")}
    for kind, look in LOOKS.items():
        bare = ("warn_bg",) if kind == "warn" else ("bg", "surface", "side")
        for face in (look.rest, look.hover, look.pressed):
            found |= {(face.ink, ground) for ground in ((face.ground,) if face.ground else bare)}
    found |= {(face.ink, face.ground) for face in (CHECKED, CHOSEN_SEGMENT)}
    found |= {("accent", "bg"), ("accent", "side"), ("accent", "tint"), ("text", "tint2"), ("sub", "tint")}
    return sorted(found)


@BOTH
@pytest.mark.parametrize(("ink", "ground"), pairs())
def test_text_can_be_read_on_its_ground(tokens, ink, ground):
    assert contrast(tokens.colour(ink), tokens.colour(ground)) >= TEXT


@BOTH
@pytest.mark.parametrize(
    ("line", "ground"),
    [
        ("ctl", "surface"),
        ("accent", "surface"),
        ("accent", "bg"),
        ("accent", "side"),
        ("accent", "fill"),
        ("accent", "hover"),
        ("accent", "tint"),
        ("accent", "line"),
        ("on_accent", "accent"),
        ("text", "surface"),
        ("warn", "warn_bg"),
    ],
)
def test_borders_of_controls_and_of_the_focus_can_be_seen(tokens, line, ground):
    assert contrast(tokens.colour(line), tokens.colour(ground)) >= CONTROL


def test_contrast_is_the_one_of_the_guidelines():
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_palettes_hold_the_same_tokens_and_differ():
    assert {name for name in TOKEN_NAMES if LIGHT.colour(name) == DARK.colour(name)} == {"paper"}


def test_an_unknown_token_is_refused():
    with pytest.raises(KeyError):
        LIGHT.colour("dark")
