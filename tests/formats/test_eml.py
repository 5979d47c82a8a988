from __future__ import annotations

from email import message_from_bytes
from email.policy import default

import pytest

from reseau_desktop.formats.eml import unsent_message


def test_a_mail_program_reads_back_what_was_written() -> None:
    made = unsent_message("ann@example.org", "Merci, et ce que j’en retiens", "Bonjour Ann,\n\nÀ bientôt\u00a0!\n")
    read = message_from_bytes(made, policy=default)
    assert (read["X-Unsent"], read["To"], read["Subject"]) == (
        "1",
        "ann@example.org",
        "Merci, et ce que j’en retiens",
    )
    assert read.get_content().replace("\r\n", "\n") == "Bonjour Ann,\n\nÀ bientôt\u00a0!\n"
    assert read["From"] is None


@pytest.mark.parametrize("to", ["", "nobody", "a@b\r\nBcc: c@d", "a b@c", "@", "a@@b", "a@b\x00"])
def test_what_is_no_address_is_left_out(to: str) -> None:
    read = message_from_bytes(unsent_message(to, "a\r\nBcc: x@y.org", ""), policy=default)
    assert read["To"] is None
    assert read["Bcc"] is None
    assert read["Subject"] == "a Bcc: x@y.org"
