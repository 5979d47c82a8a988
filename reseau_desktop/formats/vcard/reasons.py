"""Why a line or a card was not understood: message keys, worded in resources/content/messages/vcard.json."""

from __future__ import annotations

NO_COLON = "vcard.no_colon"
"""The line has no colon after a name; it is kept under the name `RAW_LINE`."""

BAD_NAME = "vcard.bad_name"
"""What stands before the colon is no name of a property; the line is kept under the name `RAW_LINE`."""

UNKNOWN_CHARSET = "vcard.unknown_charset"
"""The CHARSET of the line is not known; its text was read without it."""

LOST_CHARACTERS = "vcard.lost_characters"
"""Some bytes are text in no encoding; U+FFFD stands for them."""

BAD_BINARY = "vcard.bad_binary"
"""What is said to be base64 is not; it is kept as text."""

NO_BEGIN = "vcard.no_begin"
"""BEGIN:VCARD is missing; the card was read all the same."""

NO_END = "vcard.no_end"
"""END:VCARD is missing; the card was read up to the next one or to the end of the file."""

EMPTY_CARD = "vcard.empty_card"
"""Nothing in the card makes a contact."""

TOO_LONG = "vcard.too_long"
"""The card does not end within 24 MiB, or has more than a million lines."""

RAW_LINE = "X-RESEAU-LINE"
"""The name under which a line that was not understood is kept in its card, as escaped text."""
