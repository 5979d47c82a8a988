"""A large address book of made-up people in vCard 2.1, 3.0 and 4.0 by turns, the same for the same seed.

A tenth of the cards carry a photo of their own; 10,000 cards make about 35 MB. The cards are sound ones, as phones,
Outlook and servers write them: quoted-printable in 2.1, folds, escapes, groups with labels, lists of types.
"""

from __future__ import annotations

import base64
import quopri
from collections.abc import Iterator
from pathlib import Path
from random import Random

PHOTO_BYTES = 21_500

_GIVEN = ("Camille", "Élodie", "Noé", "Zoé", "François", "Héloïse", "Jérôme", "Anaïs", "Björn", "Inès", "Hugo")
_FAMILY = ("Lefèvre", "Durand", "Müller", "Garçon", "Nguyễn", "Béranger", "Kowalski", "Őry", "Martin", "Leroy")
_FIRMS = ("Atelier Nord", "Étude & Conseil", "Banque du Rhône", "Énergie Verte", "Logistique Sud", "Cabinet Morel")
_JOBS = ("Directrice des opérations", "Chef de projet", "Consultante", "Ingénieur qualité", "Responsable RH")
_TOWNS = (("Lyon", "69003"), ("Orléans", "45000"), ("Saint-Étienne", "42000"), ("Paris", "75011"), ("Nîmes", "30000"))
_NOTES = (
    "Rencontrée au salon de l’emploi, à rappeler en mars; parle volontiers de logistique, d’achats et de qualité.",
    "Ancien collègue.\nConnaît bien le secteur de l’énergie, et deux ou trois personnes chez nos voisins.",
    "Short note",
)


def _folded(line: str) -> str:
    """A content line folded at 75 octets, never inside a character."""
    raw = line.encode()
    if len(raw) <= 75:
        return line + "\r\n"
    parts, start = [], 0
    while start < len(raw):
        end = min(start + (75 if not parts else 74), len(raw))
        while end < len(raw) and raw[end] & 0xC0 == 0x80:
            end -= 1
        parts.append(raw[start:end].decode())
        start = end
    return "\r\n ".join(parts) + "\r\n"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n")


class _Person:
    """What one made-up person's card says."""

    def __init__(self, number: int, random: Random) -> None:
        self.number = number
        self.given, self.family = random.choice(_GIVEN), f"{random.choice(_FAMILY)} {number}"
        self.firm, self.job = random.choice(_FIRMS), random.choice(_JOBS)
        self.town, self.postal = random.choice(_TOWNS)
        self.note = random.choice(_NOTES)
        self.phone = f"+33 6 {random.randrange(10**8):08}"
        self.work = f"+33 4 {random.randrange(10**8):08}"
        self.mail = f"p{number}@example.org"
        self.born = f"{random.randrange(1955, 2001)}-{random.randrange(1, 13):02}-{random.randrange(1, 29):02}"
        self.photo = random.randbytes(PHOTO_BYTES) if number % 10 == 0 else b""


def _lines_30(one: _Person) -> Iterator[str]:
    yield f"N:{one.family};{one.given};;;"
    yield f"FN:{one.given} {one.family}"
    yield f"ORG:{_escaped(one.firm)};Direction"
    yield f"TITLE:{_escaped(one.job)}"
    yield f"TEL;TYPE=CELL;TYPE=VOICE;TYPE=pref:{one.phone}"
    yield f"TEL;TYPE=WORK,VOICE:{one.work}"
    yield f"item1.EMAIL;TYPE=INTERNET:{one.mail}"
    yield "item1.X-ABLabel:_$!<Work>!$_"
    yield f"ADR;TYPE=HOME:;;{one.number} rue des Lilas;{one.town};;{one.postal};France"
    yield f"URL;TYPE=WORK:https://www.example.org/{one.number}"
    yield f"NOTE:{_escaped(one.note)}"
    yield f"BDAY:{one.born}"
    yield "CATEGORIES:Réseau,Anciens collègues"
    yield f"UID:mixed-{one.number}"
    if one.photo:
        yield f"PHOTO;ENCODING=b;TYPE=JPEG:{base64.b64encode(one.photo).decode()}"


def _lines_40(one: _Person) -> Iterator[str]:
    for line in _lines_30(one):
        if line.startswith("TEL;TYPE=WORK"):
            yield f'TEL;VALUE=uri;PREF=1;TYPE="work,voice":tel:{one.work.replace(" ", "-")}'
        elif line.startswith("PHOTO"):
            yield f"PHOTO:data:image/jpeg;base64,{line.partition(':')[2]}"
        elif line.startswith("BDAY"):
            yield line.replace("-", "")
        else:
            yield line
    yield "REV:20260105T101500Z"


def _line_21(name: str, text: str) -> str:
    """A 2.1 line, quoted-printable when its text is not ASCII."""
    if text.isascii() and "\n" not in text:
        return f"{name}:{text}\r\n"
    parts = (quopri.encodestring(part.encode()).decode() for part in text.split("\n"))
    coded = "=0D=0A=\r\n".join(part.replace("=\n", "=\r\n") for part in parts)
    return f"{name};CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{coded}\r\n"


def _card_21(one: _Person) -> str:
    text = _line_21("N", f"{one.family};{one.given};;;") + _line_21("FN", f"{one.given} {one.family}")
    text += _line_21("ORG", f"{one.firm};Direction") + _line_21("TITLE", one.job)
    text += f"TEL;CELL;VOICE;PREF:{one.phone}\r\nTEL;WORK;VOICE:{one.work}\r\nEMAIL;PREF;INTERNET:{one.mail}\r\n"
    text += _line_21("ADR;HOME", f";;{one.number} rue des Lilas;{one.town};;{one.postal};France")
    text += f"URL;WORK:https://www.example.org/{one.number}\r\n" + _line_21("NOTE", one.note)
    text += f"BDAY:{one.born.replace('-', '')}\r\nUID:mixed-{one.number}\r\nX-MS-OL-DEFAULT-POSTAL-ADDRESS:1\r\n"
    if one.photo:
        coded = base64.b64encode(one.photo).decode()
        lines = "\r\n ".join(coded[at : at + 72] for at in range(0, len(coded), 72))
        text += f"PHOTO;TYPE=JPEG;ENCODING=BASE64:\r\n {lines}\r\n\r\n"
    return text


def mixed_cards(count: int = 10_000, seed: int = 7) -> Iterator[bytes]:
    """The cards one by one, CRLF at the ends of lines, UTF-8 without mark."""
    random = Random(seed)
    for number in range(1, count + 1):
        one = _Person(number, random)
        version = ("2.1", "3.0", "4.0")[number % 3]
        lines = {"3.0": _lines_30, "4.0": _lines_40}.get(version)
        body = _card_21(one) if lines is None else "".join(_folded(line) for line in lines(one))
        yield f"BEGIN:VCARD\r\nVERSION:{version}\r\n{body}END:VCARD\r\n".encode()


def write_mixed_cards(path: Path, count: int = 10_000, seed: int = 7) -> int:
    """Writes them into a file and returns its length in bytes; never holds more than one card."""
    with path.open("wb") as file:
        return sum(file.write(card) for card in mixed_cards(count, seed))
