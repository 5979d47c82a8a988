"""The header names of every producer we know, as tables one can read: our field, then the names it goes by.

A line is `field | names`, the names of one language a column (a field may have several lines); ` / ` stands between
names of one column, `-` for none.
A name that stands twice in a header (`Titre`, `Ville`) is written `Ville#1`, `Ville#2`. `{n}` stands for a number.
A field is `kind` or `kind@slot`: the slot says which of several (address, e-mail, phone) or what type it has.
Kinds that begin with `x.` are kept as `X-` properties, but for the values of `SAYS_NOTHING`.

Sources: headers quoted by public importers and exporters and by files of each producer; forms that only one source
shows are in the tables too, since a name that never comes does no harm.
"""

from __future__ import annotations

OUTLOOK = """
title?               | Title                        | Titre                        | Anrede
given                | First Name                   | Prénom                       | Vorname
middle               | Middle Name                  | Deuxième prénom              | Weitere Vornamen
family               | Last Name                    | Nom                          | Nachname
suffix               | Suffix                       | Suffixe                      | Suffix
fn                   | Name                         | -                            | -
nickname             | Nickname                     | Surnom                       | Spitzname
org                  | Company                      | Société                      | Firma
unit                 | Department                   | Service                      | Abteilung
title                | Job Title                    | -                            | Position
adr.street@work      | Business Street              | Rue (bureau)                 | Straße geschäftlich
adr.street2@work     | Business Street 2            | Rue (bureau) 2               | Straße geschäftlich 2
adr.street3@work     | Business Street 3            | Rue (bureau) 3               | Straße geschäftlich 3
adr.locality@work    | Business City                | Ville (bureau)               | Ort geschäftlich
adr.region@work      | Business State | Dép/Région (bureau) | Region geschäftlich / Bundesland/Kanton geschäftlich
adr.postal@work      | Business Postal Code         | Code postal (bureau)         | Postleitzahl geschäftlich
adr.country@work     | Business Country/Region / Business Country
adr.country@work     | -                            | Pays/Région (bureau) / Pays (bureau)
adr.country@work     | - | - | Land/Region geschäftlich / Land geschäftlich
adr.text@work        | Business Address             | -                            | -
adr.pobox@work       | Business Address PO Box      | B.P. professionnelle         | Postfach geschäftlich
adr.street@home      | Home Street                  | Rue (domicile)               | Straße privat
adr.street2@home     | Home Street 2                | Rue (domicile) 2             | Straße privat 2
adr.street3@home     | Home Street 3                | Rue (domicile) 3             | Straße privat 3
adr.locality@home    | Home City                    | Ville (domicile)             | Ort privat
adr.region@home      | Home State | Dép/Région (domicile) | Bundesland/Kanton privat / Region privat
adr.postal@home      | Home Postal Code             | Code postal (domicile)       | Postleitzahl privat
adr.country@home     | Home Country/Region / Home Country
adr.country@home     | -                            | Pays/Région (domicile) / Pays (domicile)
adr.country@home     | -                            | -                            | Land/Region privat / Land privat
adr.text@home        | Home Address                 | -                            | -
adr.pobox@home       | Home Address PO Box          | Boîte postale du domicile    | Postfach privat
adr.street@other     | Other Street                 | Rue (autre)                  | Weitere Straße
adr.street2@other    | Other Street 2               | Rue (autre) 2                | Weitere Straße 2
adr.street3@other    | Other Street 3               | Rue (autre) 3                | Weitere Straße 3
adr.locality@other   | Other City                   | Ville (autre)                | Weiterer Ort
adr.region@other     | Other State | Dép/Région (autre) | Weiteres/r Bundesland/Kanton / Weitere Region
adr.postal@other     | Other Postal Code            | Code postal (autre)          | Weitere Postleitzahl
adr.country@other    | Other Country/Region / Other Country
adr.country@other    | -                            | Pays/Région (autre) / Pays (autre)
adr.country@other    | - | - | Weiteres/e Land/Region / Weiteres Land
adr.text@other       | Other Address                | -                            | -
adr.pobox@other      | Other Address PO Box         | Autre boîte postale          | Weiteres Postfach
tel@work             | Business Phone / Business Phone 2
tel@work             | -                            | Téléphone (bureau) / Téléphone 2 (bureau)
tel@work             | - | - | Telefon geschäftlich / Telefon geschäftlich 2
tel@work,fax         | Business Fax                 | Télécopie (bureau)           | Fax geschäftlich
tel@home             | Home Phone / Home Phone 2
tel@home             | -                            | Téléphone (domicile) / Téléphone 2 (domicile)
tel@home             | - | - | Telefon (privat) / Telefon (privat 2) / Telefon privat 2
tel@home,fax         | Home Fax                     | Télécopie (domicile)         | Fax privat
tel@cell             | Mobile Phone                 | Tél. mobile / Téléphone mobile | Mobiltelefon
tel@x-radio          | Radio Phone                  | Radio téléphone / Radiotéléphone | Mobiltelefon 2
tel@work,x-company   | Company Main Phone           | Téléphone société            | Telefon Firma
tel@main             | Primary Phone                | Téléphone principal          | Haupttelefon
tel@other            | Other Phone                  | Téléphone (autre)            | Weiteres Telefon
tel@other,fax        | Other Fax                    | Télécopie (autre)            | Weiteres Fax
tel@car              | Car Phone                    | Téléphone (voiture)          | Autotelefon
tel@pager            | Pager                        | Récepteur de radiomessagerie | Pager
tel@x-callback       | Callback                     | Rappel                       | Rückmeldung
tel@isdn             | ISDN                         | RNIS                         | ISDN
tel@textphone        | TTY/TDD Phone                | Téléphone TDD/TTY            | Telefon für Hörbehinderte
tel@x-telex          | Telex                        | Télex                        | Telex
email@1              | E-mail Address | Adresse de messagerie / Adresse de courrier / Adresse mail | E-Mail-Adresse
email@2              | E-mail 2 Address | Adresse de messagerie 2 / Adresse de courrier 2 | E-Mail 2: Adresse
email@2              | -                            | Adresse mail 2               | -
email@3              | E-mail 3 Address | Adresse de messagerie 3 / Adresse de courrier 3 | E-Mail 3: Adresse
email@3              | -                            | Adresse mail 3               | -
email.type@1         | E-mail Type                  | Type de messagerie / Type de courrier | E-Mail-Typ
email.type@2         | E-mail 2 Type                | Type de messagerie 2 / Type de courrier 2 | E-Mail 2: Typ
email.type@3         | E-mail 3 Type                | Type de messagerie 3 / Type de courrier 3 | E-Mail 3: Typ
email.display@1      | E-mail Display Name
email.display@1      | - | Nom complet de l'adresse de messagerie / Nom complet de l'adresse de courrier
email.display@1      | -                            | Nom complet de l'adresse mail | -
email.display@1      | -                            | -                            | E-Mail: Angezeigter Name
email.display@2      | E-mail 2 Display Name
email.display@2      | - | Nom complet de l'adresse de messagerie 2 / Nom complet de l'adresse de courrier 2
email.display@2      | -                            | Nom complet de l'adresse mail 2 | -
email.display@2      | -                            | -                            | E-Mail 2: Angezeigter Name
email.display@3      | E-mail 3 Display Name
email.display@3      | - | Nom complet de l'adresse de messagerie 3 / Nom complet de l'adresse de courrier 3
email.display@3      | -                            | Nom complet de l'adresse mail 3 | -
email.display@3      | -                            | -                            | E-Mail 3: Angezeigter Name
bday                 | Birthday                     | Anniversaire                 | Geburtstag
anniversary          | Anniversary                  | Anniversaire de mariage ou fête | Jahrestag
categories           | Categories                   | Catégories                   | Kategorien
note                 | Notes                        | Notes                        | Notizen
url                  | Web Page                     | Page Web                     | Webseite
url@home             | Personal Web Page            | -                            | -
role                 | Profession                   | Profession                   | Beruf
x.OFFICE             | Office Location              | Bureau                       | Büro
x.SPOUSE             | Spouse                       | Conjoint(e)                  | Partner
x.CHILDREN           | Children                     | Enfants                      | Kinder
x.MANAGER            | Manager's Name | Responsable | Name des/r Vorgesetzten / Name des/der Vorgesetzten
x.ASSISTANT          | Assistant's Name             | Nom de l'assistant(e)        | Assistent(in) / Name Assistent
x.ASSISTANT-PHONE    | Assistant's Phone            | Téléphone de l'assistant(e)  | Telefon Assistent
x.INITIALS           | Initials                     | Initiales                    | Initialen
x.HOBBY              | Hobby                        | Passe-temps                  | Hobby
x.KEYWORDS           | Keywords                     | Mots clés                    | Stichwörter
x.ACCOUNT            | Account                      | Compte                       | Konto
x.BILLING            | Billing Information          | Informations facturation     | Abrechnungsinformation
x.DIRECTORY-SERVER   | Directory Server             | Serveur d'annuaire           | Verzeichnisserver
x.GOVERNMENT-ID      | Government ID Number
x.GOVERNMENT-ID      | -                            | Numéro d'identification d'administration publique
x.GOVERNMENT-ID      | -                            | Code gouvernement            | -
x.GOVERNMENT-ID      | -                            | -                            | Sozialversicherungsnr.
x.ORGANIZATION-ID    | Organizational ID Number     | Numéro d'identification de l'organisation | Organisationsnr.
x.FREE-BUSY          | Internet Free Busy           | Disponibilité Internet       | Internet Frei/Gebucht
x.LANGUAGE           | Language                     | Langue                       | Sprache
x.LOCATION           | Location                     | Emplacement / Lieu           | Ort
x.MILEAGE            | Mileage                      | Kilométrage                  | Reisekilometer
x.REFERRED-BY        | Referred By                  | Recommandé par               | Empfohlen von
x.USER-1             | User 1                       | Utilisateur 1                | Benutzer 1
x.USER-2             | User 2                       | Utilisateur 2                | Benutzer 2
x.USER-3             | User 3                       | Utilisateur 3                | Benutzer 3
x.USER-4             | User 4                       | Utilisateur 4                | Benutzer 4
x.SCHOOLS            | Schools                      | -                            | -
x.IM                 | IMAddress                    | -                            | -
x.PHONETIC-FIRST-NAME | Given Yomi / Given Name Yomi | -                            | -
x.PHONETIC-LAST-NAME | Surname Yomi / Family Name Yomi | -                            | -
x.PHONETIC-ORG       | Company Yomi                 | -                            | -
x.GENDER             | Gender                       | Sexe                         | Geschlecht
x.PRIORITY           | Priority                     | Priorité                     | Priorität
x.PRIVATE            | Private                      | Privé                        | Privat
x.SENSITIVITY        | Sensitivity                  | Critère de diffusion         | Vertraulichkeit
"""

# Windows Mail, Windows Contacts and Outlook Express: what they name otherwise than Outlook does.
WINDOWS = """
fn                   | Name                         | Nom complet                  | -
family               | -                            | Nom de famille               | -
url@home             | -                            | Page Web (domicile) / Page Web personnelle | -
url@work             | Business Web Page            | Page Web (bureau) / Page Web professionnelle | -
adr.region@home      | -                            | Département (domicile)       | -
adr.region@work      | -                            | Département (bureau)         | -
tel@home             | -                            | Téléphone personnel          | -
tel@home,fax         | -                            | Télécopie personnelle        | -
tel@work             | -                            | Téléphone professionnel      | -
tel@work,fax         | -                            | Télécopie professionnelle    | -
tel@pager            | -                            | Radiomessagerie              | -
title                | -                            | Fonction                     | -
x.OFFICE             | -                            | Adresse professionnelle      | -
note                 | -                            | Remarques                    | -
"""

GOOGLE = """
fn                   | Name
given                | Given Name / First Name
middle               | Additional Name / Middle Name
family               | Family Name / Last Name
prefix               | Name Prefix
suffix               | Name Suffix
nickname             | Nickname
uid                  | UID
role                 | Role
x.FILE-AS            | File As
x.PHONETIC-NAME      | Yomi Name
x.PHONETIC-FIRST-NAME | Given Name Yomi / Phonetic First Name
x.PHONETIC-MIDDLE-NAME | Additional Name Yomi / Phonetic Middle Name
x.PHONETIC-LAST-NAME | Family Name Yomi / Phonetic Last Name
x.INITIALS           | Initials
x.SHORT-NAME         | Short Name
x.MAIDEN-NAME        | Maiden Name
bday                 | Birthday
note                 | Notes
photo                | Photo
categories           | Group Membership / Labels
x.GENDER             | Gender
x.LOCATION           | Location
x.BILLING            | Billing Information
x.DIRECTORY-SERVER   | Directory Server
x.MILEAGE            | Mileage
x.OCCUPATION         | Occupation
x.HOBBY              | Hobby
x.LANGUAGE           | Language
x.SENSITIVITY        | Sensitivity
x.PRIORITY           | Priority
x.SUBJECT            | Subject
email.label@{n}      | E-mail {n} - Type / E-mail {n} - Label
email@{n}            | E-mail {n} - Value
tel.label@{n}        | Phone {n} - Type / Phone {n} - Label
tel.value@{n}        | Phone {n} - Value
url.label@{n}        | Website {n} - Type / Website {n} - Label
url.value@{n}        | Website {n} - Value
adr.label@{n}        | Address {n} - Type / Address {n} - Label
adr.text@{n}         | Address {n} - Formatted
adr.street@{n}       | Address {n} - Street
adr.locality@{n}     | Address {n} - City
adr.pobox@{n}        | Address {n} - PO Box
adr.region@{n}       | Address {n} - Region
adr.postal@{n}       | Address {n} - Postal Code
adr.country@{n}      | Address {n} - Country
adr.extended@{n}     | Address {n} - Extended Address
org                  | Organization Name / Organization {n} - Name
title                | Organization Title / Organization {n} - Title
unit                 | Organization Department / Organization {n} - Department
x.PHONETIC-ORG       | Organization {n} - Yomi Name
x.ORG-SYMBOL         | Organization {n} - Symbol
x.ORG-LOCATION       | Organization {n} - Location
x.JOB-DESCRIPTION    | Organization {n} - Job Description
drop                 | Organization {n} - Type
extra.label@RELATION {n} | Relation {n} - Type / Relation {n} - Label
extra.value@RELATION {n} | Relation {n} - Value
extra.label@EVENT {n} | Event {n} - Type / Event {n} - Label
extra.value@EVENT {n} | Event {n} - Value
extra.label@CUSTOM-FIELD {n} | Custom Field {n} - Type / Custom Field {n} - Label
extra.value@CUSTOM-FIELD {n} | Custom Field {n} - Value
extra.label@IM {n}   | IM {n} - Service
extra.value@IM {n}   | IM {n} - Value
"""

LINKEDIN = """
given                | First Name                   | Prénom                       | Vorname
family               | Last Name                    | Nom / Nom de famille         | Nachname
url                  | URL / Profile URL            | URL / URL du profil          | URL / Profil-URL
email@1              | Email Address                | Adresse e-mail               | E-Mail-Adresse
org                  | Company / Current Company    | Entreprise / Société         | Unternehmen / Firma
title                | Position / Current Position  | Poste / Fonction             | Position
categories           | Tags                         | -                            | -
connected            | Connected On | Date de connexion / Connecté le / Connexion le / Date de mise en relation
connected            | -                            | En relation depuis           | Verbunden am / Vernetzt am
"""

THUNDERBIRD = """
given                | First Name                   | Prénom                       | Vorname
family               | Last Name                    | Nom de famille               | Nachname
fn                   | Display Name                 | Nom à afficher               | Anzeigename
nickname             | Nickname                     | Surnom                       | Spitzname
email@1              | Primary Email                | Adresse électronique principale | Primäre E-Mail-Adresse
email@2              | Secondary Email              | Adresse électronique secondaire | Sekundäre E-Mail-Adresse
x.SCREEN-NAME        | Screen Name / Chat Name      | Nom de l'écran / Pseudo messagerie | Messenger-Name
tel@work             | Work Phone                   | Tél. professionnel           | Tel. dienstlich
tel@home             | Home Phone                   | Tél. personnel               | Tel. privat
tel@fax              | Fax Number                   | Fax                          | Fax-Nummer
tel@pager            | Pager Number                 | Pager                        | Pager-Nummer
tel@cell             | Mobile Number                | Portable                     | Mobil-Tel.-Nr.
adr.street@home      | Home Address                 | Adresse privée               | Privat: Adresse
adr.street2@home     | Home Address 2               | Adresse privée 2             | Privat: Adresse 2
adr.locality@home    | Home City                    | Ville#1                      | Privat: Ort
adr.region@home      | Home State                   | Pays/État#1                  | Privat: Bundesland
adr.postal@home      | Home ZipCode                 | Code postal#1                | Privat: PLZ
adr.country@home     | Home Country                 | Pays/Région (domicile)       | Privat: Land
adr.street@work      | Work Address                 | Adresse professionnelle      | Dienstlich: Adresse
adr.street2@work     | Work Address 2               | Adresse professionnelle 2    | Dienstlich: Adresse 2
adr.locality@work    | Work City                    | Ville#2                      | Dienstlich: Ort
adr.region@work      | Work State                   | Pays/État#2                  | Dienstlich: Bundesland
adr.postal@work      | Work ZipCode                 | Code postal#2                | Dienstlich: PLZ
adr.country@work     | Work Country                 | Pays/Région (bureau)         | Dienstlich: Land
title                | Job Title                    | Profession                   | Arbeitstitel
unit                 | Department                   | Service                      | Abteilung
org                  | Organization                 | Société                      | Organisation
url                  | Web Page 1                   | Site web 1                   | Webseite 1
url                  | Web Page 2                   | Site web 2                   | Webseite 2
bday.year            | Birth Year                   | Année de naissance           | Geburtsjahr
bday.month           | Birth Month                  | Mois                         | Geburtsmonat
bday.day             | Birth Day                    | Jour                         | Geburtstag
x.CUSTOM-1           | Custom 1                     | Divers 1                     | Benutzerdef. 1
x.CUSTOM-2           | Custom 2                     | Divers 2                     | Benutzerdef. 2
x.CUSTOM-3           | Custom 3                     | Divers 3                     | Benutzerdef. 3
x.CUSTOM-4           | Custom 4                     | Divers 4                     | Benutzerdef. 4
note                 | Notes                        | Notes                        | Notizen
"""

YAHOO = """
given                | First
middle               | Middle
family               | Last
nickname             | Nickname
email@1              | Email
email@2              | Alternate Email 1
email@3              | Alternate Email 2
categories           | Category / Distribution Lists
tel@home             | Home
tel@work             | Work
tel@pager            | Pager
tel@fax              | Fax
tel@cell             | Mobile
tel@other            | Other / Yahoo! Phone
tel@main             | Primary
url@home             | Personal Website
url@work             | Business Website
title                | Title
org                  | Company
adr.street@work      | Work Address
adr.locality@work    | Work City
adr.region@work      | Work State
adr.postal@work      | Work ZIP
adr.country@work     | Work Country
adr.street@home      | Home Address
adr.locality@home    | Home City
adr.region@home      | Home State
adr.postal@home      | Home ZIP
adr.country@home     | Home Country
bday                 | Birthday
anniversary          | Anniversary
note                 | Comments
x.CUSTOM-1           | Custom 1
x.CUSTOM-2           | Custom 2
x.CUSTOM-3           | Custom 3
"""

MAC = """
given                | -                            | -                            | Vorname
family               | -                            | -                            | Nachname
org                  | -                            | -                            | Firma
title                | -                            | -                            | Berufsbezeichnung
adr.street@work      | -                            | -                            | Arbeitsadresse Strasse
adr.locality@work    | -                            | -                            | Arbeitsadresse Stadt
adr.region@work      | -                            | -                            | Arbeitsadresse Bundesland
adr.postal@work      | -                            | -                            | Arbeitsadresse PLZ
adr.country@work     | -                            | -                            | Arbeitsadresse Land
adr.street@home      | -                            | -                            | Privatadresse Strasse
adr.locality@home    | -                            | -                            | Privatadresse Stadt
adr.region@home      | -                            | -                            | Privatadresse Bundesland
adr.postal@home      | -                            | -                            | Privatadresse PLZ
adr.country@home     | -                            | -                            | Privatadresse Land
adr.street@other     | -                            | -                            | Andere Adr. Strasse
adr.locality@other   | -                            | -                            | Andere Adr. Stadt
adr.region@other     | -                            | -                            | Andere Adr. Bundesland
adr.postal@other     | -                            | -                            | Andere Adr. PLZ
adr.country@other    | -                            | -                            | Andere Adr. Land
email@1              | -                            | -                            | Arbeit E-Mail
email@2              | -                            | -                            | Privat E-Mail
email@3              | -                            | -                            | Andere E-Mail
tel@work             | -                            | -                            | Arbeit Telefon
tel@home             | -                            | -                            | Privat Telefon
tel@main             | -                            | -                            | Hauptnummer
tel@cell             | -                            | -                            | Mobiltelefon
tel@work,fax         | -                            | -                            | Arbeit Fax
tel@home,fax         | -                            | -                            | Privat Fax
url                  | -                            | -                            | Homepage
note                 | -                            | -                            | Notizen
bday                 | -                            | -                            | Geburtstag
"""

# Values that a producer writes when nothing was said.
SAYS_NOTHING: dict[str, frozenset[str]] = {
    "x.GENDER": frozenset(
        {"unspecified", "non spécifié", "keine angabe", "no especificado", "non specificato", "niet-gespecificeerd"}
    ),
    "x.PRIORITY": frozenset({"normal", "normale", "normaal"}),
    "x.PRIVATE": frozenset({"false", "faux", "falsch", "aus", "falso", "onwaar"}),
    "x.SENSITIVITY": frozenset({"normal", "normale", "normaal"}),
}

# The civilities that tell a prefix from a job title where a producer calls both `Title` (in small letters, no dots).
CIVILITIES = frozenset(
    """m mr mrs ms mx miss mme mlle mm dr pr prof me maître maitre monsieur madame mademoiselle docteur professeur sir
    herr frau hr fr doctor professor rev""".split()  # noqa: SIM905
)
