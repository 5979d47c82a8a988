"""The settings of this screen, read within their ranges."""

from __future__ import annotations

import pytest

from reseau_desktop.ui import look


@pytest.mark.parametrize(
    ("value", "expected"),
    [(None, 1.0), ("1.25", 1.25), ("big", 1.0), ("", 1.0), ("nan", 1.0), ("inf", 1.0), ("0", 0.8), ("99", 3.0)],
)
def test_text_sizes_stay_within_what_can_be_shown(settings, value, expected):
    if value is not None:
        settings.setValue(look.SCALE, value)
    assert look.scale(settings) == expected


def test_what_is_unknown_is_passed_over(settings):
    for key in (look.LANGUAGE, look.MODE, look.PAPER):
        settings.setValue(key, "martian")
    found = look.language(settings), look.mode(settings), look.paper(settings)
    assert found == (None, "system", "A4")


def test_what_was_chosen_is_found_again(settings):
    for key, value in ((look.LANGUAGE, "en"), (look.MODE, "dark"), (look.PAPER, "Letter")):
        settings.setValue(key, value)
    assert (look.language(settings), look.mode(settings), look.paper(settings)) == ("en", "dark", "Letter")
    settings.setValue(look.MODE, "light")
    assert look.mode(settings) == "light"
