<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>Acting</name>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Fait : %1</translation>
        </message>
        <message>
            <source>Put off: %1</source>
            <translation>Reporté : %1</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <source>Why is this not needed?</source>
            <translation>Pourquoi n’est-ce pas nécessaire ?</translation>
        </message>
        <message>
            <source>Skipped: %1</source>
            <translation>Passé : %1</translation>
        </message>
        <message>
            <source>Next business day</source>
            <translation>Prochain jour ouvré</translation>
        </message>
        <message>
            <source>In three business days</source>
            <translation>Dans trois jours ouvrés</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>La semaine prochaine</translation>
        </message>
        <message>
            <source>Choose a day…</source>
            <translation>Choisir un jour…</translation>
        </message>
        <message>
            <source>Skip, with a reason…</source>
            <translation>Passer, avec une raison…</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Appeler</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Préparer</translation>
        </message>
        <message>
            <source>Open the sheet</source>
            <translation>Ouvrir la fiche</translation>
        </message>
        <message>
            <source>Debrief</source>
            <translation>Débriefer</translation>
        </message>
        <message>
            <source>Write the note</source>
            <translation>Rédiger le mot</translation>
        </message>
        <message>
            <source>Write the thanks</source>
            <translation>Rédiger le merci</translation>
        </message>
        <message>
            <source>Open the promise</source>
            <translation>Ouvrir la promesse</translation>
        </message>
        <message>
            <source>Plan a new date</source>
            <translation>Fixer une nouvelle date</translation>
        </message>
        <message>
            <source>Talked</source>
            <translation>Parlé</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Pas de réponse</translation>
        </message>
        <message>
            <source>It is said</source>
            <translation>C’est dit</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Tenue</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Call without answer recorded; another hour may suit better.</source>
            <translation>Appel sans réponse noté ; une autre heure conviendra peut-être mieux.</translation>
        </message>
        <message>
            <source>Put off to</source>
            <translation>Reporter au</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Write</source>
            <translation>Écrire</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Rendez-vous</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Suivi</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Bilan</translation>
        </message>
        <message>
            <source>Import / Export</source>
            <translation>Importer / Exporter</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Annuler : %1</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>Rétablir : %1</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;New contact</source>
            <translation>&amp;Nouveau contact</translation>
        </message>
        <message>
            <source>&amp;Import an address book…</source>
            <translation>&amp;Importer un carnet d’adresses…</translation>
        </message>
        <message>
            <source>&amp;Export contacts…</source>
            <translation>&amp;Exporter des contacts…</translation>
        </message>
        <message>
            <source>Print a &amp;blank sheet…</source>
            <translation>Imprimer une fiche &amp;vierge…</translation>
        </message>
        <message>
            <source>P&amp;osition found…</source>
            <translation>P&amp;oste trouvé…</translation>
        </message>
        <message>
            <source>&amp;Back up…</source>
            <translation>&amp;Sauvegarder…</translation>
        </message>
        <message>
            <source>&amp;Restore a backup…</source>
            <translation>&amp;Remettre une sauvegarde…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Rechercher</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>Texte plus &amp;grand</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>Texte plus &amp;petit</translation>
        </message>
        <message>
            <source>&amp;Normal text</source>
            <translation>Texte &amp;normal</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Aide</translation>
        </message>
        <message>
            <source>&amp;About Réseau</source>
            <translation>À &amp;propos de Réseau</translation>
        </message>
        <message>
            <source>Réseau %1: it prepares, you act.</source>
            <translation>Réseau %1 : il prépare, vous agissez.</translation>
        </message>
    </context>
    <context>
        <name>Upkeep</name>
        <message>
            <source>Back up</source>
            <translation>Sauvegarder</translation>
        </message>
        <message>
            <source>Réseau database (*.db)</source>
            <translation>Base de Réseau (*.db)</translation>
        </message>
        <message>
            <source>Backup written and checked.</source>
            <translation>Sauvegarde écrite et vérifiée.</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Remettre une sauvegarde</translation>
        </message>
        <message>
            <source>Réseau database (*.db);;All files (*)</source>
            <translation>Base de Réseau (*.db);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Replace what Réseau holds now by this backup? A backup of today is made first.</source>
            <translation>Remplacer ce que Réseau contient par cette sauvegarde ? Une copie d’aujourd’hui est faite d’abord.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Remettre</translation>
        </message>
        <message>
            <source>Backup restored.</source>
            <translation>Sauvegarde remise en place.</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>Sauvegarde en cours…</translation>
        </message>
        <message>
            <source>Restoring the backup…</source>
            <translation>Remise en place de la sauvegarde…</translation>
        </message>
        <message>
            <source>Erasing…</source>
            <translation>Effacement en cours…</translation>
        </message>
        <message>
            <source>Erase %1 for good, at their request?

The card, what was noted and every mention of the name disappear from this file. What was held and when still counts in the figures, without a name. This cannot be undone, and the history of steps is emptied. A later import leaves this person out.</source>
            <translation>Effacer %1 pour toujours, à sa demande ?

La fiche, ce qui a été noté et toute mention du nom disparaissent de ce fichier. Ce qui a eu lieu, et quand, compte encore dans le bilan, sans nom. Cela ne s’annule pas, et l’historique des étapes est vidé. Un import ultérieur laissera cette personne de côté.</translation>
        </message>
        <message>
            <source>Make the automatic backups anew: the old ones still hold this person</source>
            <translation>Refaire les sauvegardes automatiques : les anciennes contiennent encore cette personne</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Effacer pour toujours</translation>
        </message>
        <message>
            <source>A backup is being written; try again in a moment.</source>
            <translation>Une sauvegarde est en cours ; réessayez dans un instant.</translation>
        </message>
        <message>
            <source>The person is erased, and the automatic backups are made anew.</source>
            <translation>La personne est effacée, et les sauvegardes automatiques sont refaites.</translation>
        </message>
        <message>
            <source>The person is erased. Backups made before still hold them.</source>
            <translation>La personne est effacée. Les sauvegardes faites auparavant la contiennent encore.</translation>
        </message>
        <message numerus="yes">
            <source>Backup restored. %n person(s) erased at their request stay(s) erased.</source>
            <translation>
                <numerusform>Sauvegarde remise en place. %n personne effacée à sa demande reste effacée.</numerusform>
                <numerusform>Sauvegarde remise en place. %n personnes effacées à leur demande restent effacées.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dialogs</name>
        <message>
            <source>Import an address book</source>
            <translation>Importer un carnet d’adresses</translation>
        </message>
        <message>
            <source>Address books (*.vcf *.vcard *.csv *.zip);;All files (*)</source>
            <translation>Carnets d’adresses (*.vcf *.vcard *.csv *.zip);;Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>OwedNews</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n autre</numerusform>
                <numerusform>%n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Give the news</source>
            <translation>Donner les nouvelles</translation>
        </message>
        <message>
            <source>Give it before asking for anything else.</source>
            <translation>Les donner d’abord, avant de demander autre chose.</translation>
        </message>
    </context>
</TS>
