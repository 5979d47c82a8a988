"""Cards that no one would write and some program will: for hypothesis, in any version, as the reader gives them."""

from __future__ import annotations

from hashlib import sha256

from hypothesis import strategies as st

from reseau_desktop.domain.card import Card, Property
from reseau_desktop.formats.vcard.text_values import escape, join_components, join_list
from reseau_desktop.formats.vcard.writer import write_properties
from tests.helpers.vcard_cards import only_card

_PIECES = (
    "é", "Łódź", "\u05e9\u05dc\u05d5\u05dd", "\u0645\u0631\u062d\u0628\u0627", "\u200f", "山田", "🙂", "👩\u200d🚀",
    "e\u0301", ",", ";", ":", "\\", "\\n", '"', "'", "=", "=3D", "=\n", "\n", "\r\n", "\t", " ", "\u00a0", "\u2028",
    "\u0085", "BEGIN:VCARD", "END:VCARD", "http://", "item1.", "^n", "^", "a" * 80, "é" * 40, "<b>", "&amp;", "%20",
    "~", "@", "+33 1 ", "\x0b", "1985-02-03", "--0203", "tel:", "mailto:",
)  # fmt: skip
_CHARACTERS = st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"])
TEXTS = st.lists(st.sampled_from(_PIECES) | st.text(_CHARACTERS, max_size=6), max_size=6).map("".join)
_WORDS = st.text("abcdefgXYZ0123456789-", min_size=1, max_size=8)
_ONE_TEXT = (
    "FN", "NOTE", "TITLE", "ROLE", "EMAIL", "TEL", "LABEL", "UID", "MAILER", "SORT-STRING", "CLASS", "PRODID", "REV",
    "X-MAIDENNAME", "X-PHONETIC-FIRST-NAME", "X-ABRELATEDNAMES", "X-ODD", "TZ", "GEO", "GENDER", "LANG", "X-SKYPE",
    "X-MS-IMADDRESS", "X-ABADR", "X-ABSHOWAS", "KIND", "URL", "SOURCE", "IMPP", "RELATED", "MEMBER", "FBURL",
    "X-TWITTER",
)  # fmt: skip
_ROWS = {"N": 5, "ADR": 7, "ORG": 3}
_LISTS = ("CATEGORIES", "NICKNAME")
_DAYS = (
    "1985-02-03", "19850203", "--0203", "1604-02-29", "1985-02-03T10:00:00Z", "in spring", "1985-02-31", "1985", "",
)  # fmt: skip
_PICTURES = (
    b"\xff\xd8\xff\xe0 a picture", b"\x89PNG\r\n\x1a\n a picture", b"GIF89a", b"\0", b"no picture", bytes(range(256)),
)  # fmt: skip
_TYPES = (
    "home",
    "WORK",
    "Cell",
    "fax",
    "pref",
    "voice",
    "internet",
    "x-odd",
    "jpeg",
    "dom",
    "postal",
    "iphone",
    "b",
    "é",
)
_LABELS = ("_$!<Mobile>!$_", "_$!<Anniversary>!$_", "_$!<Spouse>!$_", "Ligne directe", "Bureau", "a;b:c", "")
_PARAMETERS = st.one_of(
    st.tuples(st.just("TYPE"), st.sampled_from(_TYPES)),
    st.tuples(st.just("PREF"), st.sampled_from(["1", "2", "100"])),
    st.tuples(st.sampled_from(["LANGUAGE", "X-KEEP", "SORT-AS", "PID", "ALTID", "LABEL", "TZ"]), _WORDS),
    st.tuples(st.sampled_from(["X-KEEP", "LABEL"]), st.sampled_from(["a;b", "a,b", "a:b", "a^b", "é", "d'un"])),
)
_GROUPS = st.sampled_from(["", "", "item1", "item2", "ITEM1", "home.x"])


@st.composite
def odd_cards(draw: st.DrawFn) -> Card:
    """One card, made of up to a dozen properties of any kind and read from the bytes that say it."""
    version = draw(st.sampled_from(["2.1", "3.0", "4.0"]))
    blobs: dict[str, bytes] = {}
    lines = [draw(_properties(version, blobs)) for _ in range(draw(st.integers(0, 12)))]
    labels = [
        Property("X-ABLABEL", escape(draw(st.sampled_from(_LABELS)), version), (), group)
        for group in sorted({one.group for one in lines if one.group})
        if draw(st.booleans())
    ]
    telling = Property("EMAIL", "ada@example.org")
    return only_card(write_properties(version, [telling, *lines, *labels], blobs))


@st.composite
def _properties(draw: st.DrawFn, version: str, blobs: dict[str, bytes]) -> Property:
    params = tuple(draw(st.lists(_PARAMETERS, max_size=3)))
    group = draw(_GROUPS)
    kind = draw(st.sampled_from(["text", "text", "text", "row", "list", "day", "bytes", "link"]))
    if kind == "bytes":
        data = draw(st.sampled_from(_PICTURES))
        digest = sha256(data).hexdigest()
        blobs[digest] = data
        coded = {"2.1": (("ENCODING", "BASE64"),), "3.0": (("ENCODING", "b"),), "4.0": ()}[version]
        return Property(draw(st.sampled_from(["PHOTO", "LOGO", "SOUND", "KEY"])), "", coded, group, digest)
    if kind == "link":
        name = draw(st.sampled_from(["PHOTO", "LOGO", "URL", "KEY"]))
        return Property(name, "http://example.org/" + draw(_WORDS), (("VALUE", "uri"),), group)
    return Property(*_value(draw, kind, version), params, group)


def _value(draw: st.DrawFn, kind: str, version: str) -> tuple[str, str]:
    """A name and a value of that kind, escaped."""
    if kind == "day":
        return draw(st.sampled_from(["BDAY", "ANNIVERSARY", "X-ABDATE"])), draw(st.sampled_from(_DAYS))
    if kind == "list":
        return draw(st.sampled_from(_LISTS)), join_list(draw(st.lists(TEXTS, min_size=1, max_size=3)), version)
    if kind == "row":
        name = draw(st.sampled_from(sorted(_ROWS)))
        parts = draw(st.lists(TEXTS, min_size=1, max_size=_ROWS[name]))
        return name, join_components(parts, version)
    return draw(st.sampled_from(_ONE_TEXT)), escape(draw(TEXTS), version)
