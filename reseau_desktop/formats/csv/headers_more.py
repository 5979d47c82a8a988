"""Header names of Outlook in Spanish, Italian and Dutch, as tables like those of `headers`.

A line is `field | Spanish | Italian | Dutch`. Outlook in Spanish leaves a good part of its names in English; those
are in the English table.

Sources: the tables with which Exchange and Open-Xchange read such files (names only).
"""

from __future__ import annotations

OUTLOOK = """
title?               | Título / Tratamiento         | Titolo                       | Titel
given                | Nombre                       | Nome                         | Voornaam
middle               | Segundo nombre               | Secondo nome                 | Middelste naam
family               | Apellidos / Apellido         | Cognome                      | Achternaam
suffix               | Sufijo                       | Titolo straniero             | Achtervoegsel
nickname             | Apodo / Sobrenombre          | Soprannome                   | Bijnaam
org                  | Organización / Compañía      | Società                      | Bedrijf
unit                 | Departamento                 | Reparto                      | Afdeling
title                | Puesto / Cargo               | Posizione                    | Functie
adr.street@work      | Calle del trabajo            | Via (uff.)                   | Werkadres, straat
adr.street2@work     | Calle del trabajo 2          | Via (uff.) 2 | Werkadres 2, straat / Werkadres, straat 2
adr.street3@work     | Calle del trabajo 3          | Via (uff.) 3 | Werkadres 3, straat / Werkadres, straat 3
adr.locality@work    | Ciudad de trabajo / Ciudad del trabajo | Città (uff.)       | Werkadres, plaats
adr.region@work      | Provincia o estado de trabajo | Provincia (uff.)            | Werkadres, provincie
adr.postal@work      | Código postal del trabajo    | CAP (uff.)                   | Werkadres, postcode
adr.country@work     | País o región del trabajo    | Paese (uff.) / Paese/area geografica (uff.)
adr.country@work     | -                            | -                            | Land/regio (werk)
adr.pobox@work       | Apartado postal de la dirección del trabajo | Indirizzo (uff.) - Casella postale
adr.pobox@work       | -                            | -                            | Werkadres, postbusnummer
adr.street@home      | Calle del domicilio          | Via (ab.)                    | Huisadres, straat
adr.street2@home     | Calle del domicilio 2        | Via (ab.) 2                  | Huisadres, straat 2
adr.street3@home     | Calle del domicilio 3        | Via (ab.) 3                  | Huisadres, straat 3
adr.locality@home    | Ciudad del domicilio         | Città (ab.)                  | Huisadres, plaats
adr.region@home      | Provincia o estado del domicilio | Provincia (ab.)          | Huisadres, provincie
adr.postal@home      | Código postal del domicilio  | CAP (ab.)                    | Huisadres, postcode
adr.country@home     | País o región del domicilio  | Paese (ab.) / Paese/area geografica (ab.)
adr.country@home     | -                            | -                            | Land/regio (thuis)
adr.pobox@home       | Apartado postal de la dirección personal | Indirizzo (ab.) - Casella postale
adr.pobox@home       | -                            | -                            | Huisadres, postbusnummer
adr.street@other     | Otra calle                   | Altra via                    | Ander adres, straat
adr.street2@other    | Otra calle 2                 | Altra via 2                  | Ander adres, straat 2
adr.street3@other    | Otra calle 3                 | Altra via 3                  | Ander adres, straat 3
adr.locality@other   | Otra ciudad                  | Altra città                  | Ander adres, plaats
adr.region@other     | Otra provincia o estado      | Altra provincia              | Ander adres, provincie
adr.postal@other     | Otro código postal           | Altro CAP                    | Ander adres, postcode
adr.country@other    | Otro país o región           | Altro paese                  | Land/regio (anders)
adr.pobox@other      | Otro apartado postal         | Altro indirizzo - Casella postale
adr.pobox@other      | -                            | -                            | Ander adres, postbusnummer
tel@work             | Teléfono del trabajo / Teléfono del trabajo 2 | Ufficio / Ufficio 2
tel@work             | -                            | -                 | Telefoon op werk / Telefoon op werk 2
tel@work,fax         | Fax del trabajo              | Fax (uff.)                   | Fax op werk
tel@home             | Particular / Particular 2    | Abitazione / Abitazione 2
tel@home             | -                            | -                     | Telefoon thuis / Telefoon thuis 2
tel@home,fax         | Fax particular               | Fax (ab.)                    | Fax thuis
tel@cell             | Teléfono móvil / Móvil       | Cellulare                    | Mobiele telefoon
tel@x-radio          | Radioteléfono                | Radiotelefono                | Radiotelefoon
tel@work,x-company   | Número de centralita de la organización | Telefono principale società
tel@work,x-company   | -                            | -                            | Hoofdtelefoon bedrijf
tel@main             | Teléfono principal           | Telefono principale          | Hoofdtelefoon
tel@other            | Otro teléfono                | Altro telefono               | Andere telefoon
tel@other,fax        | Otro fax                     | Altro fax                    | Andere fax
tel@car              | Teléfono del automóvil       | Telefono auto                | Autotelefoon
tel@pager            | Localizador                  | Cercapersone                 | Pager
tel@x-callback       | Devolución de llamada        | Richiamata automatica        | Terugbellen
tel@textphone        | Número de teletipo           | Telefono TTY/TDD             | Teksttelefoon
email@1              | Dirección de correo electrónico | Indirizzo posta elettronica / Indirizzo di posta elettronica
email@1              | -                            | -                            | E-mailadres
email@2              | Dirección de correo electrónico 2 / Dirección del correo electrónico 2
email@2              | -                            | Indirizzo posta elettronica 2 | E-mailadres 2
email@3              | Dirección del correo electrónico 3 / Dirección de correo electrónico 3
email@3              | -                            | Indirizzo posta elettronica 3 | E-mailadres 3
email.type@1         | Tipo de correo electrónico   | Tipo posta elettronica       | E-mailtype
email.type@2         | Tipo de correo electrónico 2 | Tipo posta elettronica 2     | E-mailtype 2
email.type@3         | Tipo de correo electrónico 3 | Tipo posta elettronica 3     | E-mailtype 3
email.display@1      | Nombre de pantalla de correo electrónico | Nome visualizzato posta elettronica
email.display@1      | -                            | -                            | Weergavenaam voor e-mail
email.display@2      | Nombre de pantalla de correo electrónico 2 | Nome visualizzato posta elettronica 2
email.display@2      | -                            | -                            | E-mail, weergegeven naam 2
email.display@3      | Nombre de pantalla de correo electrónico 3 | Nome visualizzato posta elettronica 3
email.display@3      | -                            | -                            | E-mail, weergegeven naam 3
bday                 | Cumpleaños                   | Compleanno                   | Verjaardag
anniversary          | Aniversario                  | Anniversario                 | Speciale datum
categories           | Categorías                   | Categorie                    | Categorieën
note                 | Notas                        | Note                         | Notities
url                  | Página web                   | Pagina Web                   | Webpagina
role                 | Profesión                    | Professione                  | Beroep
x.OFFICE             | Ubicación de la oficina      | Ubicazione ufficio           | Kantoorlocatie
x.SPOUSE             | Cónyuge                      | Nome coniuge                 | Partner
x.CHILDREN           | Hijos                        | Figli                        | Kinderen
x.MANAGER            | Nombre del director          | Nome manager                 | Naam manager
x.ASSISTANT          | Nombre del ayudante          | Nome assistente              | Naam assistent
x.ASSISTANT-PHONE    | Teléfono del ayudante        | Telefono assistente          | Telefoon assistent
x.INITIALS           | Iniciales                    | Iniziali                     | Initialen
x.HOBBY              | Aficiones                    | Hobby                        | Hobby's
x.KEYWORDS           | Palabras clave               | Parole chiave                | Trefwoorden
x.BILLING            | Facturación                  | Dati fatturazione            | Factuurinformatie
x.GOVERNMENT-ID      | -                            | Cod. Fisc./P. IVA            | Sofinummer
x.FREE-BUSY          | -                            | Disponibilità Internet       | Internet Beschikbaarheidsinfo
x.LANGUAGE           | Idioma                       | Lingua                       | Taal
x.LOCATION           | Ubicación                    | Luogo                        | Locatie
x.MILEAGE            | Kilometraje                  | Indennità trasferta          | Reisafstand
x.REFERRED-BY        | -                            | Referente                    | Referentie van
x.USER-1             | Usuario 1                    | Utente 1                     | Gebruiker 1
x.USER-2             | Usuario 2                    | Utente 2                     | Gebruiker 2
x.USER-3             | Usuario 3                    | Utente 3                     | Gebruiker 3
x.USER-4             | Usuario 4                    | Utente 4                     | Gebruiker 4
x.GENDER             | Género / Sexo                | Sesso                        | Geslacht
x.PRIORITY           | Prioridad                    | Priorità                     | Prioriteit
x.PRIVATE            | Privado                      | Privato                      | Privé
x.SENSITIVITY        | Confidencialidad             | Riservatezza                 | Gevoeligheid
"""

LINKEDIN = """
given                | Nombre                       | Nome                         | Voornaam
family               | Apellidos / Apellido         | Cognome                      | Achternaam
email@1              | Dirección de correo electrónico | Indirizzo email / Indirizzo e-mail | E-mailadres
org                  | Empresa                      | Azienda                      | Bedrijf
title                | Cargo                        | Posizione                    | Functie
connected            | Fecha de conexión / Conectado el / Conectado desde
connected            | -                            | Connesso il / Collegato il / Data di collegamento
connected            | -                            | -                            | Verbonden op / Connectie sinds
"""
