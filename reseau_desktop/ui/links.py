"""What is opened outside the program: only telephone, mail and web addresses, never anything else of a card."""

from __future__ import annotations

import re
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_NUMBER = re.compile(r"[^0-9+*#]")
_EXTENSION = re.compile(r"(?i)\s*(poste|ext|extension|p\.|x)\.?\s*\d+\s*$")


def telephone(number: str) -> QUrl:
    """The address that calls a number as it is written on a card; an invalid URL when it has no digit."""
    digits = _NUMBER.sub("", _EXTENSION.sub("", number))
    return QUrl(f"tel:{digits}") if any(sign.isdigit() for sign in digits) else QUrl()


def mail(address: str) -> QUrl:
    """The address that begins a message; an invalid URL for what is no e-mail address."""
    plain = address.strip()
    if plain.count("@") != 1 or any(sign.isspace() for sign in plain):
        return QUrl()
    url = QUrl()
    url.setScheme("mailto")
    url.setPath(plain)
    return url


def message(address: str, subject: str, text: str) -> QUrl:
    """The address that begins a message with its subject and text (RFC 6068); invalid for what is no e-mail address.

    Without an address the mail program asks for one. Line ends are CR LF, everything else is encoded.
    """
    if address.strip() and not mail(address).isValid():
        return QUrl()
    to = quote(address.strip(), safe="@.+-_")
    lines = "\r\n".join(text.splitlines())
    fields = {"subject": " ".join(subject.split()), "body": lines}
    parts = [f"{name}={quote(value, safe='')}" for name, value in fields.items() if value]
    return QUrl.fromEncoded(f"mailto:{to}{'?' if parts else ''}{'&'.join(parts)}".encode())


def web(address: str) -> QUrl:
    """A page of the web; an invalid URL for any other scheme."""
    text = address.strip()
    url = QUrl(text if "://" in text else f"https://{text}")
    return url if url.scheme().lower() in {"http", "https"} and url.host() else QUrl()


def open_outside(url: QUrl) -> bool:
    """Hand a valid address to the system; False when nothing took it."""
    return url.isValid() and bool(QDesktopServices.openUrl(url))
