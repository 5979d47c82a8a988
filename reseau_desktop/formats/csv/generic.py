"""The headers that people and small programs write themselves, as patterns over folded names.

English, French and German, with the commonest words of Spanish, Italian, Dutch and Portuguese. A folded name is in
small letters without accents or signs, `e-mail` is `email`. A pattern must match the whole name; the first that does
wins. Words that say whose or which (`pro`, `privat`, a number) are taken off when the name does not match with them,
and give the slot.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from .names import fold

PATTERNS = """
prefix        | civilite|civ|salutation|prefix|prefixe|name prefix|politesse|anrede|m mme|mr mme|tratamiento|aanhef
given         | prenoms?|first ?names?|given ?names?|forename|vorname|rufname|voornaam|roepnaam|nombre de pila
middle        | deuxieme prenom|second prenom|autres prenoms|middle ?names?
middle        | zweiter vorname|segundo nombre|secondo nome
family        | noms? de famille|last ?names?|family ?name|surname|nachname|familienname|zuname|patronyme|nom d usage
family        | apellidos?|cognome|achternaam|sobrenome|nom usuel|primer apellido
suffix        | suffixe?|name suffix
fn            | nom complet|noms? et prenoms?|prenoms? et noms?|noms? prenoms?|prenoms? noms?|full ?name|display ?name
fn            | contact|contact name|saved name|first last name|first and last name|last name first name
fn            | nom du contact|nom affiche|nom a afficher|anzeigename|vollstandiger name|vor und nachname
fn            | nom et prenoms? du contact|identite|personne|person|nombre completo|nombre y apellidos?
fn            | nome completo|nome e cognome|cognome e nome|nome cognome|volledige naam|naam|kontakt|ansprechpartner
fn            | denomination|display as|weergavenaam|interlocuteur
given?        | nombre|nome
name?         | nom|name|names|noms
nickname      | surnom|pseudo|pseudonyme|nick ?name|spitzname|diminutif|apodo|soprannome|bijnaam|apelido
org           | societes?|entreprise|compan(y|ies)|company ?name|organi[sz]ations?|organi[sz]ation name
org           | employe(u)?r|employeur actuel|current employer
org           | entreprise actuelle|societe actuelle|compagnie|org|employer name
org           | firma|firmenname|current company|account name|business name|corporation|boite|arbeitgeber
org           | raison sociale|structure|etablissement|unternehmen|organisme|nom de l entreprise|nom de la societe
org           | societe organisme|nom de l organisme|nom de la structure|nom (de )?(entreprise|societe)|association
org           | empresa|compania|organizacion|azienda|societa|ditta|organizzazione|bedrijf|bedrijfsnaam|organisatie
org           | nombre de la empresa|organizacao
unit          | service|departement|department|abteilung|direction|division|equipe|team|departamento|reparto|afdeling
title         | fonctions?|poste|poste occupe|job ?title|job|position|intitule( de poste| du poste)?|emploi
title         | stelle|funktion|poste actuel|current position|job position|fonction occupee|statut professionnel
title         | berufsbezeichnung|titre professionnel|titre de poste|headline|puesto|cargo|posizione|functie|mansione
title         | arbeitstitel|jobbezeichnung|functietitel|intitule de fonction|fonction actuelle
role          | profession|metier|beruf|role|occupation|profesion|professione|beroep|ruolo|profissao
title?        | titre|title|titel|titulo|titolo
email         | emails?|adresses? emails?|email adress?e?|email address(es)?|adresse electronique|email id
email         | adresse de messagerie|messagerie|adresse courriel|adresse de courriel|email contact
email         | adresse de email|mels?|email principal|primary email|email 1|adresse electronique principale
email         | e ?mailadres(se)?|mailadresse|elektronische post|premiere adresse electronique|email principale
email         | correo( electronico)?|direccion de correo( electronico)?|direccion de email|indirizzo (di )?email
email         | indirizzo (di )?posta elettronica|posta elettronica|endereco de email|indirizzo mail
email         | (deuxieme|seconde|autre) adresse electronique|adresse electronique secondaire|secondary email
tel@cell      | portables?|mobiles?( phones?)?( numbers?| no)?|tel(ephone)?s? (portables?|mobiles?|port|mob|cell)
tel@cell      | cellulaire|tel(ephone)? cellulaire|gsm|natel|sms|port|mob|cellphone|mobilephone
tel@cell      | cell(ular)?( phone)?( number)?|phone mobile|phone cell
tel@cell      | handy(nummer)?|mobiltelefon|mobilnummer|mobil|tel mobil
tel@cell      | num(ero)?( de)?( tel(ephone)?)? (portable|mobile)|n( de)?( tel(ephone)?)? (portable|mobile)
tel@cell      | (telefono )?(movil|celular)|numero de (movil|celular)|cellulare|telefono cellulare|telemovel
tel@cell      | mobiel|mobiele telefoon|mobiel nummer|numero whatsapp|whatsapp
tel@fax       | fax|telecopie|telecopieur|faxnummer|fax ?number|numero de fax|n de fax|faxnr
tel@main      | standard|tel(ephone)? standard|switchboard|zentrale|standard telephonique|centralino|centralita
tel           | tel(ephone)?s?|phones?( ?numbers?)?( no)?|num(ero)?s?( de)? tel(ephone)?|n( de)? tel(ephone)?|num tel
tel           | telefon(nummer|nr)?|telnr|tel nr|tel no|rufnummer|fixe|numero( de contact)?|contact number
tel           | tel(ephone)? (fixe|direct)|ligne (directe|fixe)|festnetz|telefon nr
tel           | landline|phone 1|direct line|direct
tel           | direct phone|coordonnees telephoniques|telefono( fijo| fisso)?|tfno
tel           | telefoon(nummer)?|telefone|vaste lijn
adr.street    | adresse|address|rue|street|strasse|voie|adresse postale|adresse ligne|address line|address ?1
adr.street    | street address|anschrift|mailing address|mailing street|postal address|n et (rue|voie)|numero et voie
adr.street    | adresse complete|full address|strasse nr|strasse hausnummer|strasse und hausnummer|numero et rue
adr.street    | direccion( postal)?|calle|domicilio|indirizzo|via|adres|straat|straatnaam|endereco|rua|libelle voie
adr.number    | hausnummer|hausnr|huisnummer|house number|street number|numero (de )?(rue|voie)|n (de )?(rue|voie)
adr.street2   | complement( d adresse| adresse)?|adresse complement|address line 2
adr.street2   | adresse ligne 2|adresszusatz|batiment
adr.street2   | adresse 2|address 2|street 2|rue 2|adresse suite|suite adresse|street line 2
adr.street3   | adresse 3|address 3|street 3|rue 3|address line 3|adresse ligne 3
adr.pobox     | bp|boite postale|po box|postfach|apartado postal|casella postale|postbus
adr.town      | (cp|codes? postal|plz|zip( code)?|postcode|npa)( et| und| and)? (ville|ort|city|town|localite|stadt)
adr.postal    | cp|codes? ?post(al|aux)?|zip( ?code)?|postal ?code|post ?code|plz|postleitzahl|npa|zip postal code
adr.postal    | codigo postal|cap|codice postale|mailing (zip|postal code)|postal
adr.locality  | villes?|city|town|commune|localite|ort|stadt|wohnort|locality|mailing city|city town|lieu de residence
adr.locality  | ciudad|poblacion|localidad|citta|comune|localita|plaats|woonplaats|cidade|ville de residence
adr.region    | region|etat|state|province|bundesland|kanton|canton|county|dep|dep region|state region|state province
adr.region    | provincia|regione|provincie|estado|mailing state|departement de residence
adr.country   | pays|country|land|pays region|country region|land region
adr.country   | mailing country|pais|paese|nazione|country name
url           | sites?( web| internet)?|web ?sites?|url|web|page web
url           | web ?page|homepage|webseite|linked ?in( url| link)?
url           | profil linked ?in|lien|link|compte linked ?in
url           | lien (vers le profil )?linked ?in|url linked ?in|webpagina
url           | linked ?in (profile?|page|lien|compte)( url)?|profile? ?url|url du profil
url           | profile|profil|public profile
url           | blog|site de l entreprise|site (de la )?societe
url           | company (web ?site|url|domain name)|pagina web|sitio web
url           | sito( web| internet)?|person linked ?in url|company linked ?in url
bday          | date (de )?naissance|naissance|anniversaire|anniv|birth ?days?|birth ?dates?|date of birth|dob
bday          | geburtsdatum|geburtstag|ne( e)? le|ne( e)?|ddn|date d anniversaire|date anniversaire|date naiss
bday          | fecha de nacimiento|cumpleanos|nacimiento|data di nascita|compleanno|geboortedatum|verjaardag
bday          | data de nascimento|nato il|aniversario
note          | notes?|commentaires?|comments?|remarques?|remarks?|observations?|description|notizen?|note perso
note          | bemerkung(en)?|kommentar|infos?|background|bio|biographie|a propos|contexte|divers et commentaires
note          | informations?( complementaires)?|anmerkung(en)?|divers|memo
note          | comentarios?|notas?|observaciones|osservazioni
note          | opmerking(en)?|notities|observacoes|annotations?
categories    | categories|categor(ie|y)|groupes?|groups?|labels?|etiquettes?|tags?|libelles?|kategorien?|liste
categories    | gruppen?|mots cles|keywords|categorias?|categorie|etiquetas|gruppo|groep|schlagworte
connected     | connected on|date de connexion|connecte le
photo         | photo url|url de la photo
"""

# Words that only say which one: their slot is kept.
QUALIFIERS = {
    "work": """pro prof professionnel professionnelle bureau travail work business office geschaftlich dienstlich
        arbeit firma trabajo laboral lavoro ufficio werk zakelijk profissional""",
    "home": """perso personnel personnelle domicile prive privee maison home private personal privat personali
        particular casa personale abitazione thuis prive pessoal""",
    "other": "autre other secondaire secondary alternate weitere weiteres andere otro otra altro ander",
}

# Words that only say whose row it is.
_OWNERS = re.compile(
    r"\b(contacts?|clients?|customer|person|personne|participant|membre|member|lead|prospect|adherent|payeur|"
    r"du|de la|de l|de|the|your|votre|principale?|primary|main|1er|premier|first)\b"
)
_SHARED = ("tel", "email", "url", "adr")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_DIGITS = re.compile(r"(?<=[a-z])(\d+)\b")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")


@lru_cache(maxsize=4096)
def generic_field(header: str) -> str:
    """What a header name of nobody's means, or "".

    Tried in turn: the name; the name with its words apart (`firstName`, `Tel2`); without a remark in brackets; its
    parts between slashes when they say the same; without the words that say whose it is.
    """
    name = fold(header)
    field = _named(name)
    if field:
        return field
    apart = fold(_CAMEL.sub(" ", header))
    tries = [apart, _DIGITS.sub(r" \1", apart), fold(_BRACKETS.sub(" ", header))]
    tries.append(" ".join(_OWNERS.sub(" ", tries[1]).split()))
    return next((found for one in tries if one and (found := _named(one))), "") or _of_parts(header)


def qualifier(header: str) -> tuple[str, bool]:
    """The slot that a name gives (`Bureau`, `Courrier pro`), "" without, and whether it says nothing else."""
    slots = [_qualifiers().get(word, "") for word in fold(header).split() if not word.isdigit()]
    return next(filter(None, slots), ""), all(slots)


def _named(name: str) -> str:
    """The field of a folded name, as it stands or without the words that give the slot."""
    field = _by_pattern(name)
    if field:
        return field
    slots = _qualifiers()
    words = [word for word in name.split() if word not in slots]
    slot = next((slots[word] for word in name.split() if word in slots), "")
    field = _by_pattern(" ".join(words)) or _by_pattern(" ".join(word for word in words if not word.isdigit()))
    kind, _, own = field.partition("@")
    if not slot or not field:
        return field
    if kind.split(".")[0] in _SHARED:
        return f"{kind}@{slot},{own}" if own else f"{kind}@{slot}"
    return ""


def _of_parts(header: str) -> str:
    """The field of `Société / Organisme` or `Country/Region`: that of its first part, unless another one differs."""
    fields = [_named(fold(part)) for part in re.split(r"[/|,;]", header)]
    named = {field for field in fields if field}
    return fields[0] if len(fields) > 1 and fields[0] and len(named) == 1 else ""


@lru_cache(maxsize=4096)
def _by_pattern(name: str) -> str:
    return next((field for field, pattern in _patterns() if pattern.fullmatch(name)), "") if name else ""


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    rows = (row.split("|", 1) for row in PATTERNS.strip().splitlines())
    return tuple((field.strip(), re.compile(pattern.strip())) for field, pattern in rows)


@cache
def _qualifiers() -> dict[str, str]:
    return {word: slot for slot, words in QUALIFIERS.items() for word in words.split()}
