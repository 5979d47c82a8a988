"""The headers that people write themselves, in English, French and German, as patterns over folded names.

A folded name is in small letters without accents or signs, `e-mail` is `email`. A pattern must match the whole name;
the first that does wins. Words that say whose or which (`pro`, `privat`, a number) are taken off beforehand and give
the slot.
"""

from __future__ import annotations

PATTERNS = """
prefix        | civilite|salutation|prefix|prefixe|name prefix|politesse|anrede|titel
given         | prenoms?|first ?name|given ?name|forename|vorname|rufname
middle        | deuxieme prenom|second prenom|autres prenoms|middle ?names?|zweiter vorname
family        | noms? de famille|last ?name|family ?name|surname|nachname|familienname|zuname|patronyme|nom d usage
suffix        | suffixe?|name suffix
fn            | nom complet|nom et prenoms?|prenoms? et nom|nom prenom|prenom nom|full ?name|display ?name
fn            | contact|contact name
fn            | nom du contact|nom affiche|nom a afficher|anzeigename|vollstandiger name|vor und nachname
fn            | personne|person
name?         | nom|name|names|noms
nickname      | surnom|pseudo|nick ?name|spitzname|diminutif
org           | societes?|entreprise|company|company name|organi[sz]ation|organisation name|employeur|employer
org           | firma|firmenname
org           | raison sociale|structure|etablissement|unternehmen|organisme|nom de l entreprise|nom de la societe
unit          | service|departement|department|abteilung|direction|division|equipe|team
title         | fonctions?|poste|poste occupe|job ?title|job|position|intitule( de poste| du poste)?|emploi
title         | stelle|funktion
title         | berufsbezeichnung|titre professionnel|titre de poste|headline
role          | profession|metier|beruf|role|occupation
title?        | titre|title
email         | emails?|adresses? emails?|email adress?e?|email address(es)?|adresse electronique
email         | adresse de messagerie
email         | adresse de email|mels?|email principal|primary email|email 1
tel@cell      | portable|mobile|mobiles?( phone| number)?|tel(ephone)? (portable|mobile)|gsm|natel
tel@cell      | handy(nummer)?|cell(ular)?( phone)?
tel@cell      | mobiltelefon|mobilnummer|mobil|num(ero)?( de)? (portable|mobile)|n (de )?(portable|mobile)
tel@cell      | phone mobile
tel@fax       | fax|telecopie|telecopieur|faxnummer|fax number|numero de fax
tel@main      | standard|tel(ephone)? standard|switchboard|zentrale
tel           | tel(ephone)?s?|phones?( number)?|num(ero)?s?( de)? tel(ephone)?|n( de)? tel(ephone)?
tel           | telefon(nummer)?|telnr|rufnummer|fixe
tel           | tel(ephone)? fixe|ligne directe|festnetz|telefon nr|landline
adr.street    | adresse|address|rue|street|strasse|voie|adresse postale|adresse ligne|address line
adr.street    | street address|anschrift|mailing address
adr.street    | adresse complete|full address|strasse nr|strasse und hausnummer|numero et rue
adr.street2   | complement( d adresse)?|adresse complement|address line 2|adresse ligne 2|adresszusatz|batiment
adr.pobox     | bp|boite postale|po box|postfach
adr.postal    | cp|code postal|zip( ?code)?|postal ?code|post ?code|plz|postleitzahl|npa
adr.locality  | ville|city|town|commune|localite|ort|stadt|wohnort|locality
adr.region    | region|etat|state|province|bundesland|kanton|canton|county|dep|dep region
adr.country   | pays|country|land|pays region
url           | site( web| internet)?|web ?sites?|url|web|page web|web ?page|homepage|webseite|linkedin( url)?
url           | profil linkedin|lien|link
url           | linkedin profile( url)?|profile url|profil url|blog|site de l entreprise
bday          | date de naissance|naissance|anniversaire|anniv|birth ?day|birth ?date|date of birth|dob|geburtstag
bday          | geburtsdatum|ne e? le|ddn
note          | notes?|commentaires?|comments?|remarques?|remarks?|observations?|description|notizen?
note          | bemerkung(en)?|kommentar|infos?
note          | informations?|anmerkung(en)?|divers|memo
categories    | categories|categorie|category|groupes?|groups?|labels?|etiquettes?|tags?|libelles?|kategorien?
categories    | gruppen?|mots cles|keywords
connected     | connected on|date de connexion|connecte le
photo         | photo url|url de la photo
"""

# Words that only say which one: taken off a name before the patterns are tried, their slot kept.
QUALIFIERS = {
    "work": "pro professionnel professionnelle bureau travail work business office geschaftlich dienstlich arbeit",
    "home": "perso personnel personnelle domicile prive privee maison home private personal privat",
    "other": "autre other secondaire secondary alternate weitere weiteres andere",
}
