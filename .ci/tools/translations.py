"""Compile the translations of resources/i18n, and find what is not translated. Started by `run.py translations`.

Each room has a small file of its own, `resources/i18n/<language>/<room>.ts`; those of a language are compiled
together into `resources/i18n/reseau_<language>.qm`. The source strings are English: French needs every one of them,
English only those with a number in them, for its plurals.
"""

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from tools import NotDoneError, say

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("fr", "en")


@dataclass(frozen=True, order=True)
class Text:
    """A string of the window: where it is used, what it says in English, and what tells it from its homonyms."""

    context: str
    source: str
    comment: str = ""

    @property
    def counts(self) -> bool:
        """Return whether the string holds a number, and so has plural forms."""
        return "%n" in self.source

    def __str__(self) -> str:
        """Return the text as a line for people."""
        return f"{self.context}: {self.source!r}" + (f" ({self.comment})" if self.comment else "")


def sources(language: str, root: Path = ROOT) -> list[Path]:
    """Return the translation files of that language, in the order of their names."""
    return sorted((root / "resources" / "i18n" / language).glob("*.ts"))


def compiled(language: str, root: Path = ROOT) -> Path:
    """Return where the compiled translation of that language is kept."""
    return root / "resources" / "i18n" / f"reseau_{language}.qm"


def read(path: Path) -> dict[Text, bool]:
    """Return the texts of a translation file, each with whether it is translated."""
    texts = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = Text(context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            texts[key] = _is_finished(message.find("translation"))
    return texts


def _is_finished(translation: ET.Element | None) -> bool:
    if translation is None or translation.get("type") is not None:
        return False
    forms = translation.findall("numerusform") or [translation]
    return all((form.text or "").strip() for form in forms)


def unfinished(language: str, root: Path = ROOT) -> list[Text]:
    """Return the texts that a file of that language names without translating them."""
    return [text for path in sources(language, root) for text, finished in read(path).items() if not finished]


def used(root: Path = ROOT) -> set[Text]:
    """Return every text that the program's code marks for translation."""
    files = sorted(str(path) for path in (root / "reseau_desktop").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "used.ts"
        _qt_tool("lupdate", [*files, "-ts", str(found), "-locations", "none", "-silent"])
        return set(read(found)) if found.exists() else set()


def missing(language: str, texts: Iterable[Text], root: Path = ROOT) -> list[Text]:
    """Return those of the texts that no file of that language has, in order."""
    known = {text for path in sources(language, root) for text in read(path)}
    return sorted(text for text in set(texts) - known if language != "en" or text.counts)


def build(language: str, target: Path, root: Path = ROOT) -> bool:
    """Compile the files of that language into `target`; return False when there are none."""
    files = sources(language, root)
    if files:
        made = target.with_suffix(".part")
        _qt_tool("lrelease", ["-silent", *map(str, files), "-qm", str(made)])
        made.replace(target)  # a program that has the old one mapped into its memory goes on with it
    return bool(files)


def _qt_tool(name: str, arguments: list[str]) -> None:
    """Run one of the translation tools that Qt for Python brings; NotDoneError when it fails."""
    found = find_spec("PySide6")
    folder = Path(next(iter(found.submodule_search_locations or ()))) if found else Path()
    tool = next((path for path in (folder / name, folder / f"{name}.exe") if path.is_file()), None)
    if tool is None:
        say(f"L’outil {name} de Qt est introuvable.", f"Qt’s tool {name} is not to be found.")
        raise NotDoneError
    done = subprocess.run([tool, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.stderr.write(done.stdout + done.stderr)
        raise NotDoneError


def main() -> int:
    """Compile every language; return 1 when something is not translated, after naming it, 3 when a tool failed."""
    try:
        texts = used()
        problems = [line for language in LANGUAGES for line in _one_language(language, texts)]
    except NotDoneError:
        return 3
    sys.stdout.write("".join(f"{line}\n" for line in problems))
    return 1 if problems else 0


def _one_language(language: str, texts: set[Text]) -> list[str]:
    """Compile one language and return what is wrong with it, a line each."""
    target = compiled(language)
    if build(language, target):
        sys.stdout.write(f"{target.relative_to(ROOT)}\n")
    lines = [f"{language}, unfinished: {text}" for text in unfinished(language)]
    return lines + [f"{language}, missing: {text}" for text in missing(language, texts)]


if __name__ == "__main__":
    sys.exit(main())
