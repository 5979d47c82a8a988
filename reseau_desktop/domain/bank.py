"""What the method brings along: message templates, follow-up rules, words for closed lists."""

from __future__ import annotations

from dataclasses import dataclass

from .rules import FollowUpRule


@dataclass(frozen=True, slots=True)
class Bilingual:
    """A text of the method in both languages."""

    fr: str
    en: str

    def __getitem__(self, language: str) -> str:
        """The text in "fr" or "en"."""
        return self.fr if language == "fr" else self.en


@dataclass(frozen=True, slots=True)
class Named:
    """An entry of a closed list: its id and its name (a theme, a slot of a template, a closeness)."""

    id: str
    name: Bilingual


@dataclass(frozen=True, slots=True)
class Template:
    """A message to fill: `{slot}`s stand in subject and body; it is incomplete while a required one is empty."""

    id: str
    name: Bilingual
    when: Bilingual
    slots: tuple[str, ...]
    optional_slots: tuple[str, ...]
    required_slots: tuple[str, ...]
    subject: Bilingual
    body: Bilingual
    rules: tuple[str, ...]


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
