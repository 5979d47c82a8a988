"""The contacts page shown again: what changed meanwhile is read, and nothing else."""

from __future__ import annotations

from reseau_desktop.domain.card import CardFacts
from reseau_desktop.services import contact_list, contacts
from tests.ui.contacts.conftest import shown


def test_a_page_that_was_hidden_reads_only_the_people_concerned(session, people, open_page, monkeypatch):
    page = open_page()
    page.hide()
    contacts.edit(session, people["zoe"], facts=CardFacts(fn="Alba Quimper", family="Quimper", given="Alba"))
    contacts.archive(session, [people["nadia"]])
    asked = []
    rows = contact_list.rows

    def counted(*args, **wishes):
        asked.append(wishes.get("ids"))
        return rows(*args, **wishes)

    monkeypatch.setattr(contact_list, "rows", counted)
    page.show()
    assert asked == [sorted([people["zoe"], people["nadia"]])]
    assert "Alba Quimper" in shown(page)
    assert "Nadia Ferrouka" not in shown(page)
    page.hide()
    page.show()
    assert len(asked) == 1


def test_a_page_that_was_hidden_reads_all_after_another_process_wrote(people, open_page, qtbot):
    page = open_page()
    page.hide()
    page.state.everything_changed()
    page.show()
    assert page.loading
    qtbot.waitUntil(lambda: not page.loading)
