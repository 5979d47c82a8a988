"""One property as a version of vCard says it: its types, parameters, bytes, phone URIs and days.

Given is a property whose value is already escaped as that version does (`values.convert`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from reseau_desktop.domain.card import Property
from reseau_desktop.formats.vcard import media
from reseau_desktop.formats.vcard.days import OMIT_YEAR, day_of, written_day
from reseau_desktop.formats.vcard.text_values import escape, unescape

Params = tuple[tuple[str, str], ...]

ONLY_40 = {"PREF", "ALTID", "PID", "MEDIATYPE", "SORT-AS", "CALSCALE", "GEO", "TZ", "LABEL", "INDEX", "LEVEL"}
"""The parameters that older versions do not know."""
_DAYS = {"BDAY", "ANNIVERSARY", "DEATHDATE"}
_PLACES = {"home", "work", "cell"}
_EXTENSION = re.compile(r";ext=([^;]*)", re.IGNORECASE)
_URI_PARAMETERS = re.compile(r";[a-z-]+=[^;]*", re.IGNORECASE)
_PLACE_OF_LABEL = {
    **dict.fromkeys(("mobile", "portable", "iphone", "cell", "gsm"), "CELL"),
    **dict.fromkeys(("home", "domicile", "maison", "personnel", "privé", "perso"), "HOME"),
    **dict.fromkeys(("work", "bureau", "travail", "professionnel", "pro"), "WORK"),
}
LABELLED = {"TEL", "EMAIL", "ADR", "URL"}
"""The properties beside whose label a place is written."""


def adapt_line(prop: Property, version: str, blobs: Mapping[str, bytes], label: str) -> Property:
    """The property as `version` says it; `label` is the owner's own word for it (X-ABLabel), or ""."""
    if version == "4.0":
        return _day(_version_4(prop), version)
    if prop.blob is not None:
        return _embedded(prop, version, blobs[prop.blob])
    prop = _phone(prop) if prop.name == "TEL" else prop
    prop = _day(_with(prop, _older_params(prop)), version)
    return _with(prop, (*prop.params, *_added_types(prop, version, label)))


def _with(prop: Property, params: Params) -> Property:
    """The property with these parameters; the same one when it has them."""
    return prop if params == prop.params else replace(prop, params=params)


def _version_4(prop: Property) -> Property:
    """4.0: TYPE=pref is PREF=1 (RFC 6350, 5.3), an embedded value has no TYPE of its format."""
    pairs = [pair for pair in prop.params if prop.blob is None or pair[0] != "TYPE"]
    kept = [("PREF", "1") if key == "TYPE" and value.lower() == "pref" else (key, value) for key, value in pairs]
    if sum(key == "PREF" for key, _ in kept) > 1:
        kept = [pair for at, pair in enumerate(kept) if pair[0] != "PREF" or at == _strongest(kept)]
    return _with(prop, tuple(kept))


def _strongest(pairs: list[tuple[str, str]]) -> int:
    """The place of the PREF that says most: 1, else the first."""
    places = [at for at, (key, _) in enumerate(pairs) if key == "PREF"]
    return next((at for at in places if pairs[at][1] == "1"), places[0])


def _older_params(prop: Property) -> Params:
    """The parameters that 2.1 and 3.0 know; PREF=1 is said TYPE=pref there."""
    kept = [(key, value) for key, value in prop.params if key not in ONLY_40 and _kind_known(prop, key, value)]
    types = {value.lower() for key, value in kept if key == "TYPE"}
    if "1" in prop.param("PREF") and "pref" not in types:
        kept.append(("TYPE", "pref"))
    return tuple(kept)


def _kind_known(prop: Property, key: str, value: str) -> bool:
    """VALUE is worth saying where the value would be taken for something else without it."""
    return key != "VALUE" or (prop.name in media.FAMILIES and value.lower() in {"uri", "url"})


def _added_types(prop: Property, version: str, label: str) -> Params:
    """A place beside a label, VOICE for a phone and INTERNET for an address of 2.1 that has no type."""
    types = {value.lower() for value in prop.param("TYPE")}
    place = _PLACE_OF_LABEL.get(_bare(label))
    added = [place] if place and prop.name in LABELLED and not types & _PLACES else []
    if version == "2.1" and not types - {"pref"} and not added:
        added = {"TEL": ["VOICE"], "EMAIL": ["INTERNET"]}.get(prop.name, [])
    return tuple(("TYPE", word) for word in added)


def _bare(label: str) -> str:
    return label.strip().lower().removeprefix("_$!<").removesuffix(">!$_")


def says_place(prop: Property, label: str) -> bool:
    """Whether a label is Apple's own word for a place (`_$!<Mobile>!$_`) that a type of the property will say."""
    return prop.name in LABELLED and label.strip().startswith("_$!<") and _bare(label) in _PLACE_OF_LABEL


def _embedded(prop: Property, version: str, data: bytes) -> Property:
    """Bytes: 3.0 `ENCODING=b;TYPE=JPEG`, 2.1 `ENCODING=BASE64;TYPE=JPEG`."""
    word = media.type_word(media.media_type(prop, data))
    others = [pair for pair in _older_params(prop) if pair[0] not in {"TYPE", "VALUE"}]
    kind = [("TYPE", word)] if word else []
    return replace(prop, params=(("ENCODING", "b" if version == "3.0" else "BASE64"), *kind, *others))


def _phone(prop: Property) -> Property:
    """A number without `tel:`; its extension after `ext.` (RFC 3966)."""
    if not prop.value.lower().startswith("tel:"):
        return prop
    number = unescape(prop.value)[len("tel:") :]
    return replace(prop, value=escape(_URI_PARAMETERS.sub("", _EXTENSION.sub(r" ext. \1", number)), "3.0"))


def _day(prop: Property, version: str) -> Property:
    """A day in the form of the version; free text is said to be text in 4.0."""
    if prop.name not in _DAYS:
        return prop
    found = day_of(prop, version)
    others = tuple(pair for pair in prop.params if pair[0] not in {OMIT_YEAR, "VALUE"})
    if found is None:
        said = (("VALUE", "text"),) if version == "4.0" else ()
        return replace(prop, params=(*said, *others))
    value, params = written_day(found, version)
    return replace(prop, value=value, params=(*params, *others))


def address_labels(prop: Property, version: str) -> list[Property]:
    """The LABELs of an address, which 4.0 has as parameters and older versions as properties of their own."""
    if prop.name != "ADR" or version == "4.0":
        return []
    types = tuple(pair for pair in prop.params if pair[0] == "TYPE")
    return [Property("LABEL", escape(text, version), types, prop.group) for text in prop.param("LABEL")]
