"""Every string of the window is translated, and what is compiled is what was written."""

import pytest
from PySide6.QtCore import QTranslator

from tests.helpers.source_tree import ROOT
from tools import translations
from tools.translations import LANGUAGES, Text

SMALL = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context><name>Pane</name>
  <message><source>Call</source><translation>Appeler</translation></message>
  <message><source>Write</source><translation type="unfinished">Écrire</translation></message>
  <message><source>Copy</source><comment>e-mail</comment><translation></translation></message>
  <message numerus="yes"><source>%n person(s)</source>
    <translation><numerusform>%n personne</numerusform><numerusform></numerusform></translation></message>
</context>
</TS>
"""


@pytest.fixture
def tree(tmp_path):
    """A small source tree with one room translated in part."""
    folder = tmp_path / "resources" / "i18n" / "fr"
    folder.mkdir(parents=True)
    (folder / "contacts.ts").write_text(SMALL, encoding="utf-8")
    package = tmp_path / "reseau_desktop"
    package.mkdir()
    (package / "pane.py").write_text(
        'class Pane(QWidget):\n    def show(self):\n        self.tr("Call")\n        self.tr("Forget")\n'
        '        QCoreApplication.translate("Pane", "%n meeting(s)", None, 2)\n',
        encoding="utf-8",
    )
    return tmp_path


def test_what_is_named_and_not_translated_is_unfinished(tree):
    assert translations.unfinished("fr", tree) == [
        Text("Pane", "Write"),
        Text("Pane", "Copy", "e-mail"),
        Text("Pane", "%n person(s)"),
    ]


def test_what_the_code_says_and_no_file_has_is_missing(tree):
    texts = translations.used(tree)
    assert texts == {Text("Pane", "Call"), Text("Pane", "Forget"), Text("Pane", "%n meeting(s)")}
    assert translations.missing("fr", texts, tree) == [Text("Pane", "%n meeting(s)"), Text("Pane", "Forget")]


def test_english_lacks_only_what_has_a_plural(tree):
    assert translations.missing("en", translations.used(tree), tree) == [Text("Pane", "%n meeting(s)")]


def test_what_is_compiled_is_what_qt_shows(tree):
    target = tree / "reseau_fr.qm"
    assert translations.build("fr", target, tree)
    translator = QTranslator()
    assert translator.load(str(target))
    assert translator.translate("Pane", "Call") == "Appeler"


def test_a_language_without_files_is_not_compiled(tree):
    assert not translations.build("en", tree / "reseau_en.qm", tree)
    assert not (tree / "reseau_en.qm").exists()


@pytest.fixture(scope="module")
def texts():
    """Every string that the program marks for translation."""
    return translations.used()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_is_unfinished(language):
    assert [str(text) for text in translations.unfinished(language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_string_of_the_window_is_missing(language, texts):
    assert [str(text) for text in translations.missing(language, texts)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_is_the_one_of_the_sources(language, tmp_path):
    fresh, kept = tmp_path / "fresh.qm", translations.compiled(language)
    assert translations.build(language, fresh) == kept.exists(), "run: python3 run.py translations"
    if kept.exists():
        assert fresh.read_bytes() == kept.read_bytes(), "run: python3 run.py translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_file_says_its_language(language):
    files = translations.sources(language)
    wrong = [path.name for path in files if f'language="{language}' not in path.read_text(encoding="utf-8")]
    assert wrong == []
    assert all(path.is_relative_to(ROOT) for path in files)
