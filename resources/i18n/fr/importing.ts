<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>_RefusedView</name>
        <message>
            <source>Card %1 of the file, line %2</source>
            <translation>Fiche nº %1 du fichier, ligne %2</translation>
        </message>
        <message>
            <source>Save the rejected cards to a file</source>
            <translation>Enregistrer les fiches refusées dans un fichier</translation>
        </message>
    </context>
    <context>
        <name>CodePageCard</name>
        <message>
            <source>If accents look wrong, choose the line whose names read well</source>
            <translation>Si des accents sont abîmés, choisissez la ligne dont les noms se lisent bien</translation>
        </message>
        <message>
            <source>Read the file again</source>
            <translation>Relire le fichier</translation>
        </message>
        <message>
            <source>no name with accents in this file</source>
            <translation>aucun nom accentué dans ce fichier</translation>
        </message>
    </context>
    <context>
        <name>DetailCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Card %1 was not read</source>
            <translation>La fiche nº %1 n’a pas été lue</translation>
        </message>
        <message>
            <source>Circle, axis, stage, exchanges and introductions never change at an import.</source>
            <translation>Cercle, axe, étape, échanges et introductions ne changent jamais à l’import.</translation>
        </message>
        <message>
            <source>Next card</source>
            <translation>Fiche suivante</translation>
        </message>
        <message>
            <source>Previous card</source>
            <translation>Fiche précédente</translation>
        </message>
        <message>
            <source>Perhaps %1</source>
            <translation>Peut-être %1</translation>
        </message>
        <message>
            <source>Perhaps somebody of the same file</source>
            <translation>Peut-être quelqu’un du même fichier</translation>
        </message>
        <message>
            <source>Same identifier</source>
            <translation>Même identifiant</translation>
        </message>
        <message>
            <source>Same name and same address or number</source>
            <translation>Même nom, même adresse ou même numéro</translation>
        </message>
        <message>
            <source>What to do with this card</source>
            <translation>Que faire de cette fiche</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Sans nom</translation>
        </message>
        <message>
            <source>card no. %1 of the file</source>
            <translation>fiche nº %1 du fichier</translation>
        </message>
        <message>
            <source>somebody without a name</source>
            <translation>quelqu’un sans nom</translation>
        </message>
        <message>
            <source>Already imported as it is</source>
            <translation>Déjà importée telle quelle</translation>
        </message>
        <message>
            <source>beside card no. %1</source>
            <translation>face à la fiche nº %1</translation>
        </message>
        <message>
            <source>See the photo in the browser</source>
            <translation>Voir la photo dans le navigateur</translation>
        </message>
        <message>
            <source>The photo is a link: it is not downloaded.</source>
            <translation>La photo est un lien : elle n’est pas téléchargée.</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Choose a file</source>
            <translation>Choisir un fichier</translation>
        </message>
        <message>
            <source>Drop your address book here</source>
            <translation>Déposez ici votre carnet d’adresses</translation>
        </message>
        <message>
            <source>vCard (.vcf) from a phone, iCloud, Google or Outlook; CSV from Outlook, Google, LinkedIn or any other table; several files, a folder or a ZIP. You review everything before anything is written.</source>
            <translation>vCard (.vcf) d’un téléphone, d’iCloud, de Google ou d’Outlook ; CSV d’Outlook, de Google, de LinkedIn ou tout autre tableau ; plusieurs fichiers, un dossier ou un ZIP. Vous relisez tout avant que rien ne soit écrit.</translation>
        </message>
    </context>
    <context>
        <name>ExportCard</name>
        <message>
            <source>A ZIP with one vCard 2.1 a person, as Outlook reads only the first.</source>
            <translation>Un ZIP avec une vCard 2.1 par personne, car Outlook ne lit que la première.</translation>
        </message>
        <message>
            <source>A search</source>
            <translation>Une recherche</translation>
        </message>
        <message>
            <source>Address book (*.vcf)</source>
            <translation>Carnet d’adresses (*.vcf)</translation>
        </message>
        <message>
            <source>Android</source>
            <translation>Android</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archive</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message numerus="yes">
            <source>Export %n contact(s)</source>
            <translation>
                <numerusform>Exporter %Ln contact</numerusform>
                <numerusform>Exporter %Ln contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%Ln contact</numerusform>
                <numerusform>%Ln contacts</numerusform>
            </translation>
        </message>
        <message>
            <source>Export contacts</source>
            <translation>Exporter des contacts</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Export en cours…</translation>
        </message>
        <message>
            <source>For which target</source>
            <translation>Pour quelle destination</translation>
        </message>
        <message>
            <source>Google Contacts</source>
            <translation>Google Contacts</translation>
        </message>
        <message>
            <source>Nothing of these contacts is lost there.</source>
            <translation>Rien de ces contacts n’y est perdu.</translation>
        </message>
        <message>
            <source>One vCard 3.0 file, to import in the contacts of the phone.</source>
            <translation>Un fichier vCard 3.0, à importer dans les contacts du téléphone.</translation>
        </message>
        <message>
            <source>One vCard 3.0 file, to import on contacts.google.com.</source>
            <translation>Un fichier vCard 3.0, à importer sur contacts.google.com.</translation>
        </message>
        <message>
            <source>One vCard 3.0 file, to open on the phone or on icloud.com.</source>
            <translation>Un fichier vCard 3.0, à ouvrir sur le téléphone ou sur icloud.com.</translation>
        </message>
        <message>
            <source>One vCard 4.0 file that loses nothing, to keep or to come back with.</source>
            <translation>Un fichier vCard 4.0 qui ne perd rien, à garder ou à reprendre plus tard.</translation>
        </message>
        <message>
            <source>One vCard 4.0 file, with nearly everything.</source>
            <translation>Un fichier vCard 4.0, avec presque tout.</translation>
        </message>
        <message>
            <source>Outlook</source>
            <translation>Outlook</translation>
        </message>
        <message>
            <source>Select people in Contacts first.</source>
            <translation>Sélectionnez d’abord des personnes dans Contacts.</translation>
        </message>
        <message>
            <source>Spreadsheet (CSV)</source>
            <translation>Tableur (CSV)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tableau (*.csv)</translation>
        </message>
        <message>
            <source>The selection</source>
            <translation>La sélection</translation>
        </message>
        <message>
            <source>Thunderbird, Nextcloud</source>
            <translation>Thunderbird, Nextcloud</translation>
        </message>
        <message>
            <source>What will not be taken over there</source>
            <translation>Ce qui n’y sera pas repris</translation>
        </message>
        <message>
            <source>Whom to export</source>
            <translation>Qui exporter</translation>
        </message>
        <message>
            <source>With my private notes: stage, permissions, notes of exchanges</source>
            <translation>Avec mes notes privées : étape, permissions, notes des échanges</translation>
        </message>
        <message>
            <source>Words of a name, an organisation or a note</source>
            <translation>Mots d’un nom, d’une organisation ou d’une note</translation>
        </message>
        <message>
            <source>ZIP archive (*.zip)</source>
            <translation>Archive ZIP (*.zip)</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %Ln autre</numerusform>
                <numerusform>et %Ln autres</numerusform>
            </translation>
        </message>
        <message>
            <source>iPhone, iCloud</source>
            <translation>iPhone, iCloud</translation>
        </message>
        <message>
            <source>contacts</source>
            <translation>contacts</translation>
        </message>
    </context>
    <context>
        <name>FieldLines</name>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message numerus="yes">
            <source>and %n more line(s)</source>
            <translation>
                <numerusform>et %Ln autre ligne</numerusform>
                <numerusform>et %Ln autres lignes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileCard</name>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%Ln fichier</numerusform>
                <numerusform>%Ln fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encodage</translation>
        </message>
        <message>
            <source>Other file</source>
            <translation>Autre fichier</translation>
        </message>
    </context>
    <context>
        <name>importing</name>
        <message>
            <source>job title changed</source>
            <translation>fonction changée</translation>
        </message>
        <message>
            <source>job title added</source>
            <translation>fonction ajoutée</translation>
        </message>
        <message>
            <source>job title removed</source>
            <translation>fonction retirée</translation>
        </message>
        <message>
            <source>organisation changed</source>
            <translation>organisation changée</translation>
        </message>
        <message>
            <source>organisation added</source>
            <translation>organisation ajoutée</translation>
        </message>
        <message>
            <source>organisation removed</source>
            <translation>organisation retirée</translation>
        </message>
        <message>
            <source>note changed</source>
            <translation>note changée</translation>
        </message>
        <message>
            <source>note added</source>
            <translation>note ajoutée</translation>
        </message>
        <message>
            <source>note removed</source>
            <translation>note retirée</translation>
        </message>
        <message>
            <source>address changed</source>
            <translation>adresse changée</translation>
        </message>
        <message>
            <source>address added</source>
            <translation>adresse ajoutée</translation>
        </message>
        <message>
            <source>address removed</source>
            <translation>adresse retirée</translation>
        </message>
        <message>
            <source>birthday changed</source>
            <translation>anniversaire changé</translation>
        </message>
        <message>
            <source>birthday added</source>
            <translation>anniversaire ajouté</translation>
        </message>
        <message>
            <source>birthday removed</source>
            <translation>anniversaire retiré</translation>
        </message>
        <message>
            <source>number changed</source>
            <translation>numéro changé</translation>
        </message>
        <message>
            <source>number added</source>
            <translation>numéro ajouté</translation>
        </message>
        <message>
            <source>number removed</source>
            <translation>numéro retiré</translation>
        </message>
        <message>
            <source>e-mail changed</source>
            <translation>e-mail changé</translation>
        </message>
        <message>
            <source>e-mail added</source>
            <translation>e-mail ajouté</translation>
        </message>
        <message>
            <source>e-mail removed</source>
            <translation>e-mail retiré</translation>
        </message>
        <message>
            <source>new photo</source>
            <translation>nouvelle photo</translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s), yours stays</source>
            <translation>
                <numerusform>%Ln conflit, votre version reste</numerusform>
                <numerusform>%Ln conflits, votre version reste</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: added</source>
            <translation>%1 : ajout</translation>
        </message>
        <message>
            <source>%1: changed</source>
            <translation>%1 : changement</translation>
        </message>
        <message>
            <source>%1: removed</source>
            <translation>%1 : retrait</translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) more</source>
            <translation>
                <numerusform>%Ln adresse en plus</numerusform>
                <numerusform>%Ln adresses en plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%Ln fiche</numerusform>
                <numerusform>%Ln fiches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) mended from %1</source>
            <translation>
                <numerusform>%Ln fiche en %1 réparée</numerusform>
                <numerusform>%Ln fiches en %1 réparées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) set aside</source>
            <translation>
                <numerusform>%Ln fiche mise de côté</numerusform>
                <numerusform>%Ln fiches mises de côté</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) unchanged</source>
            <translation>
                <numerusform>%Ln fiche inchangée</numerusform>
                <numerusform>%Ln fiches inchangées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n category(ies) more</source>
            <translation>
                <numerusform>%Ln catégorie en plus</numerusform>
                <numerusform>%Ln catégories en plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%Ln modifiée</numerusform>
                <numerusform>%Ln modifiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed card(s)</source>
            <translation>
                <numerusform>%Ln fiche modifiée</numerusform>
                <numerusform>%Ln fiches modifiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mail(s) more</source>
            <translation>
                <numerusform>%Ln e-mail en plus</numerusform>
                <numerusform>%Ln e-mails en plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) change</source>
            <translation>
                <numerusform>%Ln champ change</numerusform>
                <numerusform>%Ln champs changent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n identical card(s)</source>
            <translation>
                <numerusform>%Ln fiche identique</numerusform>
                <numerusform>%Ln fiches identiques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%Ln nouvelle</numerusform>
                <numerusform>%Ln nouvelles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new card(s)</source>
            <translation>
                <numerusform>%Ln nouvelle fiche</numerusform>
                <numerusform>%Ln nouvelles fiches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) more</source>
            <translation>
                <numerusform>%Ln numéro en plus</numerusform>
                <numerusform>%Ln numéros en plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) given by a link, not downloaded</source>
            <translation>
                <numerusform>%Ln photo donnée par un lien, non téléchargée</numerusform>
                <numerusform>%Ln photos données par un lien, non téléchargées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) included</source>
            <translation>
                <numerusform>%Ln photo incluse</numerusform>
                <numerusform>%Ln photos incluses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n possible duplicate(s)</source>
            <translation>
                <numerusform>%Ln doublon possible</numerusform>
                <numerusform>%Ln doublons possibles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n possible duplicate(s) kept separate</source>
            <translation>
                <numerusform>%Ln doublon possible gardé séparé</numerusform>
                <numerusform>%Ln doublons possibles gardés séparés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected card(s)</source>
            <translation>
                <numerusform>%Ln fiche refusée</numerusform>
                <numerusform>%Ln fiches refusées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside</source>
            <translation>
                <numerusform>%Ln mise de côté</numerusform>
                <numerusform>%Ln mises de côté</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected</source>
            <translation>
                <numerusform>%Ln refusée</numerusform>
                <numerusform>%Ln refusées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n web page(s) more</source>
            <translation>
                <numerusform>%Ln page web en plus</numerusform>
                <numerusform>%Ln pages web en plus</numerusform>
            </translation>
        </message>
        <message>
            <source>; </source>
            <translation> ; </translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Anniversary</source>
            <translation>Anniversaire de mariage</translation>
        </message>
        <message>
            <source>Apple label</source>
            <translation>Étiquette Apple</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>Anniversaire</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifiées</translation>
        </message>
        <message>
            <source>Displayed name</source>
            <translation>Nom affiché</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Every card was read.</source>
            <translation>Toutes les fiches ont été lues.</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>Télécopie</translation>
        </message>
        <message>
            <source>Home phone</source>
            <translation>Tél. personnel</translation>
        </message>
        <message>
            <source>Identical</source>
            <translation>Identiques</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Import all</source>
            <translation>Tout importer</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Keep all of mine</source>
            <translation>Garder tout l’actuel</translation>
        </message>
        <message>
            <source>Keep all separate</source>
            <translation>Tout garder séparé</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Garder les deux</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Garder l’actuel</translation>
        </message>
        <message>
            <source>Leave all out</source>
            <translation>Tout ignorer</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Ignorer</translation>
        </message>
        <message>
            <source>Line not understood</source>
            <translation>Ligne non comprise</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <source>Merge all</source>
            <translation>Tout fusionner</translation>
        </message>
        <message>
            <source>Messaging</source>
            <translation>Messagerie</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>Mobile</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouvelles</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>Surnom</translation>
        </message>
        <message>
            <source>No card changes what you have.</source>
            <translation>Aucune fiche ne change ce que vous avez.</translation>
        </message>
        <message>
            <source>No card is set aside.</source>
            <translation>Aucune fiche n’est mise de côté.</translation>
        </message>
        <message>
            <source>No card is the same as one you have.</source>
            <translation>Aucune fiche n’est identique à l’une des vôtres.</translation>
        </message>
        <message>
            <source>No card looks like somebody else’s.</source>
            <translation>Aucune fiche ne ressemble à celle de quelqu’un d’autre.</translation>
        </message>
        <message>
            <source>No new card: everybody is already there.</source>
            <translation>Aucune nouvelle fiche : tout le monde est déjà là.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>Possible duplicates</source>
            <translation>Doublons possibles</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Refusées</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Mises de côté</translation>
        </message>
        <message>
            <source>Take all of the file’s</source>
            <translation>Tout prendre du fichier</translation>
        </message>
        <message>
            <source>Take the file’s</source>
            <translation>Prendre le fichier</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
        <message>
            <source>Work phone</source>
            <translation>Tél. professionnel</translation>
        </message>
        <message>
            <source>add</source>
            <translation>ajouter</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>identical</source>
            <translation>identique</translation>
        </message>
        <message>
            <source>included in the file</source>
            <translation>incluse dans le fichier</translation>
        </message>
        <message>
            <source>included in the file, %1</source>
            <translation>incluse dans le fichier, %1</translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 Ko</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 Mo</translation>
        </message>
        <message>
            <source>keep</source>
            <translation>garder</translation>
        </message>
        <message>
            <source>Card no. %1</source>
            <translation>Fiche nº %1</translation>
        </message>
        <message>
            <source>In Réseau</source>
            <translation>Dans Réseau</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>Dans le fichier</translation>
        </message>
        <message>
            <source>kept apart</source>
            <translation>gardé à part</translation>
        </message>
        <message>
            <source>keep both</source>
            <translation>garder les deux</translation>
        </message>
        <message>
            <source>leave out</source>
            <translation>laisser</translation>
        </message>
        <message>
            <source>none downloaded</source>
            <translation>aucune téléchargée</translation>
        </message>
        <message>
            <source>preserved</source>
            <translation>conservé</translation>
        </message>
        <message>
            <source>remove</source>
            <translation>retirer</translation>
        </message>
        <message>
            <source>replace</source>
            <translation>remplacer</translation>
        </message>
        <message>
            <source>“%1”, kept for export</source>
            <translation>« %1 », conservé pour l’export</translation>
        </message>
        <message>
            <source>What the file changed is taken over; what was edited here stays.</source>
            <translation>Ce que le fichier a changé est repris ; ce qui a été modifié ici reste.</translation>
        </message>
        <message>
            <source>The contact stays as it is, and this card is not asked about again.</source>
            <translation>Le contact reste tel quel, et cette fiche ne sera plus soumise à votre choix.</translation>
        </message>
        <message>
            <source>What the file says is taken over, even where it was edited here.</source>
            <translation>Ce que dit le fichier est repris, même là où la fiche a été modifiée ici.</translation>
        </message>
        <message>
            <source>The card becomes a contact of its own.</source>
            <translation>La fiche devient un contact à part.</translation>
        </message>
        <message>
            <source>The card is left out; the next import shows it again.</source>
            <translation>La fiche est laissée de côté ; le prochain import la montrera de nouveau.</translation>
        </message>
        <message>
            <source>The card becomes a contact.</source>
            <translation>La fiche devient un contact.</translation>
        </message>
        <message>
            <source>a link, not downloaded: %1</source>
            <translation>un lien, non téléchargé : %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Sans nom</translation>
        </message>
        <message>
            <source>conflict: yours stays</source>
            <translation>conflit : le vôtre reste</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message numerus="yes">
            <source>%n contact(s) written to %1.</source>
            <translation>
                <numerusform>%Ln contact écrit dans %1.</numerusform>
                <numerusform>%Ln contacts écrits dans %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%Ln fichier</numerusform>
                <numerusform>%Ln fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected card(s) written to %1.</source>
            <translation>
                <numerusform>%Ln fiche refusée écrite dans %1.</numerusform>
                <numerusform>%Ln fiches refusées écrites dans %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Address book (*.vcf)</source>
            <translation>Carnet d’adresses (*.vcf)</translation>
        </message>
        <message numerus="yes">
            <source>Import of %n contact(s) done.</source>
            <translation>
                <numerusform>Import de %Ln contact terminé.</numerusform>
                <numerusform>Import de %Ln contacts terminé.</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing, in one step that can be undone</source>
            <translation>Import en cours, en une seule étape qui s’annule</translation>
        </message>
        <message>
            <source>Not exported.</source>
            <translation>Rien n’a été exporté.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été changé.</translation>
        </message>
        <message>
            <source>Reading: nothing is written yet</source>
            <translation>Lecture : rien n’est encore écrit</translation>
        </message>
        <message>
            <source>Save the rejected cards</source>
            <translation>Enregistrer les fiches refusées</translation>
        </message>
        <message>
            <source>Until it is finished, nothing is changed.</source>
            <translation>Tant que l’import n’est pas terminé, rien n’est changé.</translation>
        </message>
        <message>
            <source>You will see what is new, changed or already there before anything is imported.</source>
            <translation>Vous verrez ce qui est nouveau, modifié ou déjà là avant tout import.</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tableau (*.csv)</translation>
        </message>
        <message>
            <source>rejected-rows.csv</source>
            <translation>lignes-refusees.csv</translation>
        </message>
        <message>
            <source>rejected-cards.vcf</source>
            <translation>fiches-refusees.vcf</translation>
        </message>
    </context>
    <context>
        <name>PreviewView</name>
        <message>
            <source>Accept all without reviewing</source>
            <translation>Tout accepter sans relire</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Fiches</translation>
        </message>
        <message>
            <source>Cards of the file</source>
            <translation>Fiches du fichier</translation>
        </message>
        <message>
            <source>Every card is already there, or is left out.</source>
            <translation>Chaque fiche est déjà là, ou laissée de côté.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message numerus="yes">
            <source>Import %n contact(s)</source>
            <translation>
                <numerusform>Importer %Ln contact</numerusform>
                <numerusform>Importer %Ln contacts</numerusform>
            </translation>
        </message>
        <message>
            <source>Import contacts</source>
            <translation>Importer des contacts</translation>
        </message>
        <message>
            <source>More choices for all of these cards</source>
            <translation>Autres choix pour toutes ces fiches</translation>
        </message>
        <message>
            <source>Nothing to import</source>
            <translation>Rien à importer</translation>
        </message>
        <message>
            <source>Review, then import: nothing is written yet</source>
            <translation>Relisez, puis importez : rien n’est encore écrit</translation>
        </message>
        <message>
            <source>The import is undone in one gesture, even after a restart.</source>
            <translation>L’import s’annule d’un seul geste, même après un redémarrage.</translation>
        </message>
        <message>
            <source>Counting again: cards of this file concern each other.</source>
            <translation>Nouveau décompte en cours : des fiches de ce fichier se répondent.</translation>
        </message>
        <message numerus="yes">
            <source>Keep %n contact(s)</source>
            <translation>
                <numerusform>Garder %Ln contact tel quel</numerusform>
                <numerusform>Garder %Ln contacts tels quels</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProgressView</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%Ln fiche</numerusform>
                <numerusform>%Ln fiches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) left</source>
            <translation>
                <numerusform>Environ %Ln minute restante</numerusform>
                <numerusform>Environ %Ln minutes restantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n second(s) left</source>
            <translation>
                <numerusform>Environ %Ln seconde restante</numerusform>
                <numerusform>Environ %Ln secondes restantes</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept all without reviewing</source>
            <translation>Tout accepter sans relire</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Finishing…</source>
            <translation>Derniers instants…</translation>
        </message>
        <message>
            <source>Import contacts</source>
            <translation>Importer des contacts</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt en cours…</translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <source>%1, card %2, line %3</source>
            <translation>%1, fiche %2, ligne %3</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) identical to what you have</source>
            <translation>
                <numerusform>%Ln fiche identique à ce que vous avez</numerusform>
                <numerusform>%Ln fiches identiques à ce que vous avez</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) left out</source>
            <translation>
                <numerusform>%Ln fiche laissée de côté</numerusform>
                <numerusform>%Ln fiches laissées de côté</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) rejected</source>
            <translation>
                <numerusform>%Ln fiche refusée</numerusform>
                <numerusform>%Ln fiches refusées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) brought up to date</source>
            <translation>
                <numerusform>%Ln contact mis à jour</numerusform>
                <numerusform>%Ln contacts mis à jour</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%Ln fichier</numerusform>
                <numerusform>%Ln fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new contact(s)</source>
            <translation>
                <numerusform>%Ln nouveau contact</numerusform>
                <numerusform>%Ln nouveaux contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s)</source>
            <translation>
                <numerusform>%Ln remarque</numerusform>
                <numerusform>%Ln remarques</numerusform>
            </translation>
        </message>
        <message>
            <source>Import another file</source>
            <translation>Importer un autre fichier</translation>
        </message>
        <message>
            <source>Import contacts</source>
            <translation>Importer des contacts</translation>
        </message>
        <message>
            <source>Import finished</source>
            <translation>Import terminé</translation>
        </message>
        <message>
            <source>Nothing had to change</source>
            <translation>Rien n’avait à changer</translation>
        </message>
        <message>
            <source>Look at the possible duplicates</source>
            <translation>Regarder les doublons possibles</translation>
        </message>
        <message>
            <source>Other steps came after; undo them first, or it is undone.</source>
            <translation>D’autres étapes ont suivi : annulez-les d’abord, si l’import n’est pas déjà annulé.</translation>
        </message>
        <message>
            <source>Save the rejected cards to a file</source>
            <translation>Enregistrer les fiches refusées dans un fichier</translation>
        </message>
        <message>
            <source>See the contacts</source>
            <translation>Voir les contacts</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Annuler l’import</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %Ln autre</numerusform>
                <numerusform>et %Ln autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) kept as they are here</source>
            <translation>
                <numerusform>%Ln contact gardé tel qu’il est ici</numerusform>
                <numerusform>%Ln contacts gardés tels qu’ils sont ici</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RowModel</name>
        <message>
            <source>Card %1, line %2</source>
            <translation>Fiche %1, ligne %2</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Sans nom</translation>
        </message>
    </context>
    <context>
        <name>StartView</name>
        <message>
            <source>Bring in an address book, or take your contacts elsewhere</source>
            <translation>Faites entrer un carnet d’adresses, ou emportez vos contacts ailleurs</translation>
        </message>
        <message>
            <source>Import and export</source>
            <translation>Importer et exporter</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Bringing it back…</source>
            <translation>Rétablissement en cours…</translation>
        </message>
        <message>
            <source>Undoing…</source>
            <translation>Annulation en cours…</translation>
        </message>
    </context>
</TS>
