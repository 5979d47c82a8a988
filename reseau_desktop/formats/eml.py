"""A message as a file that a mail program opens ready to be sent: RFC 5322, with X-Unsent: 1."""

from __future__ import annotations

from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP


def unsent_message(to: str, subject: str, text: str) -> bytes:
    """The bytes of a message that was not sent yet; an address that is none is left out.

    Without date and sender: the mail program puts them. Nothing of the texts can make a header of its own.
    """
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    address = _address(to)
    if address is not None:
        message["To"] = address
    message["Subject"] = " ".join(subject.split())
    message.set_content(text, charset="utf-8")
    return message.as_bytes()


def _address(text: str) -> Address | None:
    plain = text.strip()
    if plain.count("@") != 1 or any(sign.isspace() or not sign.isprintable() for sign in plain):
        return None
    try:
        return Address(addr_spec=plain)
    except (MessageError, ValueError, IndexError):
        return None
