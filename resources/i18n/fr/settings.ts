<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
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
        <message>
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message>
            <source>The method's numbers</source>
            <translation>Nombres de la méthode</translation>
        </message>
        <message>
            <source>Delays</source>
            <translation>Délais</translation>
        </message>
        <message>
            <source>Parts of the settings</source>
            <translation>Parties des réglages</translation>
        </message>
    </context>
    <context>
        <name>ValueRow</name>
        <message>
            <source>Back to the usual value: %1</source>
            <translation>Revenir à la valeur d’usage : %1</translation>
        </message>
    </context>
    <context>
        <name>DelaysCard</name>
        <message>
            <source>Delays of the follow-ups</source>
            <translation>Délais des relances</translation>
        </message>
        <message>
            <source>in business days</source>
            <translation>en jours ouvrés</translation>
        </message>
        <message>
            <source>Weekends and public holidays do not count. A new delay moves what is already due, too.</source>
            <translation>Les fins de semaine et les jours fériés ne comptent pas. Un nouveau délai déplace aussi ce qui est déjà prévu.</translation>
        </message>
        <message>
            <source> d before</source>
            <translation> j avant</translation>
        </message>
        <message>
            <source> d</source>
            <translation> j</translation>
        </message>
        <message>
            <source>same day</source>
            <translation>le jour même</translation>
        </message>
    </context>
    <context>
        <name>NumbersCard</name>
        <message>
            <source>Orders of magnitude of practitioners: put your own values.</source>
            <translation>Ordres de grandeur de praticiens : mettez vos propres valeurs.</translation>
        </message>
        <message>
            <source>The method's numbers</source>
            <translation>Nombres de la méthode</translation>
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
            <source>Names hoped for from a meeting</source>
            <translation>Noms espérés d’un rendez-vous</translation>
        </message>
        <message>
            <source>Calls without an answer before closing kindly</source>
            <translation>Appels sans réponse avant de clore avec égards</translation>
        </message>
        <message>
            <source>Actions proposed a day, at most</source>
            <translation>Actions proposées par jour, au plus</translation>
        </message>
        <message>
            <source>What a meeting costs in all</source>
            <translation>Ce que coûte un rendez-vous en tout</translation>
        </message>
        <message>
            <source>My part of the talk</source>
            <translation>Ma part de parole</translation>
        </message>
        <message>
            <source>Thanks sent in time</source>
            <translation>Remerciements envoyés à temps</translation>
        </message>
        <message>
            <source>Yours: nothing measured yet.</source>
            <translation>Chez vous : rien de mesuré encore.</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
    </context>
</TS>
