<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>ExportCard</name>
        <message>
            <source>One table, a line a person, cells parted by commas, for a spreadsheet; photos stay behind.</source>
            <translation>Un tableau, une ligne par personne, cellules séparées par des points-virgules, qu’Excel ouvre tel quel ; les photos n’y sont pas.</translation>
        </message>
        <message>
            <source>For an Outlook that garbles accents: windows-1252 instead of UTF-8</source>
            <translation>Pour un Outlook qui abîme les accents : windows-1252 au lieu d’UTF-8</translation>
        </message>
    </context>
    <context>
        <name>ExportProgress</name>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Preparing…</source>
            <translation>Préparation…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt…</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n contact(s)</source>
            <translation>
                <numerusform>%1 sur %n contact</numerusform>
                <numerusform>%1 sur %n contacts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>Send to my &amp;phone…</source>
            <translation>Envoyer sur mon &amp;téléphone…</translation>
        </message>
    </context>
    <context>
        <name>PersonPane</name>
        <message>
            <source>Send to my phone…</source>
            <translation>Envoyer sur mon téléphone…</translation>
        </message>
        <message>
            <source>Choose a person in the list first.</source>
            <translation>Choisissez d’abord une personne dans la liste.</translation>
        </message>
    </context>
    <context>
        <name>PhoneDialog</name>
        <message>
            <source>Send to my phone</source>
            <translation>Envoyer sur mon téléphone</translation>
        </message>
        <message>
            <source>QR code of the card of %1</source>
            <translation>Code QR de la fiche de %1</translation>
        </message>
        <message>
            <source>Point the camera of your phone at the code, then add the contact it offers.</source>
            <translation>Visez le code avec l’appareil photo de votre téléphone, puis ajoutez le contact qu’il propose.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Left out, for the code to stay easy to read</source>
            <translation>Laissé de côté, pour que le code reste facile à lire</translation>
        </message>
    </context>
</TS>
