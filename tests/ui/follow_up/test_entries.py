"""The words of a calendar item, from the longest to the shortest."""

from __future__ import annotations

from datetime import date

from reseau_desktop.domain.contact import Contact
from reseau_desktop.services.agenda import AgendaItem
from reseau_desktop.ui.follow_up.entries import _forms


def test_a_meeting_without_an_hour_is_called_a_meeting(qapp):
    anouk = Contact(1, "Anouk Berthier", date(2026, 1, 5), given_name="Anouk")
    item = AgendaItem(4, "meeting", date(2026, 5, 12), 1)
    assert _forms(item, "Meeting", anouk) == ("Meeting, Anouk", "Anouk")
