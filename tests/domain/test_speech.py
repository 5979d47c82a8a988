import pytest

from reseau_desktop.domain.speech import spoken_seconds, spoken_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        (" — ; !", 0),
        ("J'ai dix-huit ans d’expérience.", 4),
        ("2014 : l'usine", 2),
        ("كيف حالك", 2),
    ],
)
def test_words_are_counted_as_they_are_said(text: str, words: int) -> None:
    assert spoken_words(text) == words


def test_seconds_are_rounded_up_and_follow_the_speed() -> None:
    assert spoken_seconds("") == 0
    assert spoken_seconds("un") == 1
    assert spoken_seconds("mot " * 75) == 30
    assert spoken_seconds("mot " * 75, words_a_minute=75) == 60
    assert spoken_seconds("mot " * 3, words_a_minute=0) == 180
