"""What the method brings along: message templates, follow-up rules, words for closed lists."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .rules import FollowUpRule


@dataclass(frozen=True, slots=True)
class Bilingual:
    """A text of the method in both languages."""

    fr: str
    en: str

    def __getitem__(self, language: str) -> str:
        """The text in "fr" or "en"."""
        return self.fr if language == "fr" else self.en


def _changed(texts: Bilingual, language: str, text: str) -> Bilingual:
    return Bilingual(text, texts.en) if language == "fr" else Bilingual(texts.fr, text)


@dataclass(frozen=True, slots=True)
class Named:
    """An entry of a closed list: its id and its name (a theme, a slot of a template, a closeness)."""

    id: str
    name: Bilingual


@dataclass(frozen=True, slots=True)
class Letter:
    """Subject and body of a message in one language."""

    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Template:
    """A message to fill: `{slot}`s stand in subject and body; it is incomplete while a required one is empty.

    `familiar` is the French for somebody one says "tu" to, None where there is but one form.
    """

    id: str
    name: Bilingual
    when: Bilingual
    slots: tuple[str, ...]
    optional_slots: tuple[str, ...]
    required_slots: tuple[str, ...]
    subject: Bilingual
    body: Bilingual
    rules: tuple[str, ...]
    familiar: Letter | None = None

    def letter(self, language: str, *, familiar: bool = False) -> Letter:
        """Its subject and body in "fr" or "en"."""
        if familiar and language == "fr" and self.familiar is not None:
            return self.familiar
        return Letter(self.subject[language], self.body[language])

    def written(self, language: str, letter: Letter) -> Template:
        """The same template with another subject and body in that language, whatever the form of address."""
        return replace(
            self,
            subject=_changed(self.subject, language, letter.subject),
            body=_changed(self.body, language, letter.body),
            familiar=None,
        )


@dataclass(frozen=True, slots=True)
class Bank:
    """All of it but the questions (`domain.question_bank`); `rules` is the follow-up table by id (F02 to F26)."""

    themes: tuple[Named, ...]
    slots: tuple[Named, ...]
    templates: tuple[Template, ...]
    closeness: tuple[Named, ...]
    rules: dict[str, FollowUpRule]

    def template(self, template_id: str) -> Template | None:
        """The template of that id, or None."""
        return next((one for one in self.templates if one.id == template_id), None)
