"""The language of the window: our strings, Qt's own, and the formats of dates and numbers."""

from __future__ import annotations

from importlib import resources

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

_LOCALES = {"fr": QLocale(QLocale.Language.French, QLocale.Country.France), "en": QLocale("en_GB")}
_installed: list[QTranslator] = []


def install_language(app: QCoreApplication, language: str) -> None:
    """Have `tr()` speak that language ("fr" or "en") from now on; windows made before keep their words."""
    forget_languages()
    QLocale.setDefault(_LOCALES[language])
    qt = QTranslator(app)
    if qt.load(_LOCALES[language], "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _add(app, qt)
    with resources.as_file(resources.files("reseau_desktop.resources") / "i18n" / f"reseau_{language}.qm") as file:
        ours = QTranslator(app)
        if ours.load(str(file)):
            _add(app, ours)


def forget_languages() -> None:
    """Have `tr()` give the words of the source again."""
    for old in _installed:
        QCoreApplication.removeTranslator(old)
    _installed.clear()


def _add(app: QCoreApplication, translator: QTranslator) -> None:
    app.installTranslator(translator)
    _installed.append(translator)
