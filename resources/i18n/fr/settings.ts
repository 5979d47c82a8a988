<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Each change holds at once.</source>
            <translation>Chaque changement vaut aussitôt.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Practitioners' orders of magnitude: put your own values.</source>
            <translation>Ordres de grandeur de praticiens : mettez vos propres valeurs.</translation>
        </message>
        <message>
            <source>Targeted meetings to hold, about</source>
            <translation>Rendez-vous ciblés à tenir, environ</translation>
        </message>
        <message>
            <source>Replies expected to announcements</source>
            <translation>Réponses attendues aux annonces</translation>
        </message>
        <message>
            <source>Actions proposed a day, at most</source>
            <translation>Actions proposées par jour, au plus</translation>
        </message>
        <message>
            <source>Thank in writing within, in business days</source>
            <translation>Remercier par écrit sous, en jours ouvrés</translation>
        </message>
        <message>
            <source>Report to the introducer within, in business days</source>
            <translation>Rendre compte à l’introducteur sous, en jours ouvrés</translation>
        </message>
        <message>
            <source>Keep a promise within, in business days</source>
            <translation>Tenir une promesse sous, en jours ouvrés</translation>
        </message>
        <message>
            <source>Approach a person named within, in business days</source>
            <translation>Approcher une personne nommée sous, en jours ouvrés</translation>
        </message>
        <message>
            <source>Call after an announcement within, in business days</source>
            <translation>Appeler après une annonce sous, en jours ouvrés</translation>
        </message>
        <message>
            <source>Give news every, in business days</source>
            <translation>Donner des nouvelles tous les, en jours ouvrés</translation>
        </message>
        <message>
            <source>The method's numbers</source>
            <translation>Les nombres de la méthode</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>A checked backup is made each day you open Réseau; the last ten are kept in %1.</source>
            <translation>Une sauvegarde vérifiée est faite chaque jour où vous ouvrez Réseau ; les dix dernières sont gardées dans %1.</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Vos données</translation>
        </message>
    </context>
</TS>
