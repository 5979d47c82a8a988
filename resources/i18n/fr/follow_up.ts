<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AddForm</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Ajouter un suivi</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose somebody among your contacts.</source>
        <translation>Choisissez une personne parmi vos contacts.</translation>
    </message>
    <message>
        <source>Follow-up added.</source>
        <translation>Suivi ajouté.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Quoi faire</translation>
    </message>
    <message>
        <source>Why, in your own words</source>
        <translation>Pourquoi, avec vos mots</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>List of follow-ups</source>
        <translation>Liste des suivis</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher %n de plus</numerusform>
            <numerusform>Afficher %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>%1 (done)</source>
        <translation>%1 (fait)</translation>
    </message>
    <message>
        <source>%1 (late)</source>
        <translation>%1 (en attente)</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1:00</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Birthday</source>
        <comment>short</comment>
        <translation>Anniv.</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 autres</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>férié</translation>
    </message>
</context>
<context>
    <name>DayPane</name>
    <message numerus="yes">
        <source>%n more in the list</source>
        <translation>
            <numerusform>%n de plus dans la liste</numerusform>
            <numerusform>%n de plus dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>&amp;Add a follow-up</source>
        <translation>&amp;Ajouter un suivi</translation>
    </message>
    <message>
        <source>Chosen day</source>
        <translation>Jour choisi</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
</context>
<context>
    <name>EntryActs</name>
    <message>
        <source>Debrief</source>
        <translation>Débriefer</translation>
    </message>
    <message>
        <source>Meeting moved; what is to prepare follows.</source>
        <translation>Rendez-vous déplacé ; ce qui est à préparer suit.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move the meeting to</source>
        <translation>Déplacer le rendez-vous au</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>%1 · done</source>
        <translation>%1 · fait</translation>
    </message>
    <message>
        <source>See %1</source>
        <translation>Voir %1</translation>
    </message>
    <message>
        <source>See the person</source>
        <translation>Voir la personne</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>&amp;Add a follow-up</source>
        <translation>&amp;Ajouter un suivi</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Aujourd’&amp;hui</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Ajouter un suivi</translation>
    </message>
    <message>
        <source>After (Page Down)</source>
        <translation>Après (Page suivante)</translation>
    </message>
    <message>
        <source>Before (Page Up)</source>
        <translation>Avant (Page précédente)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Calendar written: %1</source>
        <translation>Calendrier écrit : %1</translation>
    </message>
    <message>
        <source>Calls, thanks and news come here by themselves, as soon as you record an exchange.</source>
        <translation>Appels, remerciements et nouvelles s’inscrivent ici d’eux-mêmes, dès que vous notez un échange.</translation>
    </message>
    <message>
        <source>Choose whom to call</source>
        <translation>Choisir qui appeler</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Exporter le calendrier</translation>
    </message>
    <message>
        <source>Export the calendar (.ics)…</source>
        <translation>Exporter le calendrier (.ics)…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Rien n’est prévu pour le moment</translation>
    </message>
    <message>
        <source>Nothing on these days</source>
        <translation>Rien à ces dates</translation>
    </message>
    <message>
        <source>Show birthdays</source>
        <translation>Afficher les anniversaires</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>the oldest first</source>
        <translation>les plus anciens d’abord</translation>
    </message>
</context>
<context>
    <name>WaitingBanner</name>
    <message>
        <source>In three business days</source>
        <translation>Dans trois jours ouvrés</translation>
    </message>
    <message>
        <source>Next business day</source>
        <translation>Jour ouvré suivant</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semaine prochaine</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
</context>
<context>
    <name>CalendarLegend</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
</context>
</TS>
