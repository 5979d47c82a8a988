<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>MeetingBlock</name>
        <message>
            <source>See the person</source>
            <translation>Voir la personne</translation>
        </message>
        <message>
            <source>Debrief</source>
            <translation>Débriefer</translation>
        </message>
        <message>
            <source>To debrief</source>
            <translation>À débriefer</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Préparer</translation>
        </message>
        <message>
            <source>Sheet ready</source>
            <translation>Fiche prête</translation>
        </message>
        <message>
            <source>%1 of %2 ready</source>
            <translation>%1 sur %2 prêtes</translation>
        </message>
        <message>
            <source>Estimated cost: %1 h %2.</source>
            <translation>Coût estimé : %1 h %2.</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Weekly review</source>
            <translation>Revue de la semaine</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>Nouveau contact</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Meetings and figures</source>
            <translation>Rendez-vous et repères</translation>
        </message>
        <message>
            <source>See the figures</source>
            <translation>Voir le bilan</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s), about %1 minutes</source>
            <translation>
                <numerusform>%n action, environ %1 minutes</numerusform>
                <numerusform>%n actions, environ %1 minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose whom to call</source>
            <translation>Choisir qui appeler</translation>
        </message>
        <message>
            <source>Print a blank sheet</source>
            <translation>Imprimer une fiche vierge</translation>
        </message>
        <message>
            <source>Nothing is due today</source>
            <translation>Rien n’est attendu aujourd’hui</translation>
        </message>
        <message>
            <source>A call of a quarter of an hour to somebody close is a good next step.</source>
            <translation>Un appel d’un quart d’heure à quelqu’un de proche est un bon pas.</translation>
        </message>
        <message>
            <source>Import my address book</source>
            <translation>Importer mon carnet d’adresses</translation>
        </message>
        <message>
            <source>vCard, Outlook, Google or LinkedIn; read again before anything is written</source>
            <translation>vCard, Outlook, Google ou LinkedIn ; relu avant d’être écrit</translation>
        </message>
        <message>
            <source>Try the campaign of Camille</source>
            <translation>Essayer avec la campagne de Camille</translation>
        </message>
        <message>
            <source>fifteen invented people, in a window of its own; nothing of yours is touched</source>
            <translation>quinze personnes inventées, dans une fenêtre à part ; rien de vôtre n’est touché</translation>
        </message>
        <message>
            <source>Start with a blank page</source>
            <translation>Commencer avec une feuille blanche</translation>
        </message>
        <message>
            <source>one person is enough to begin</source>
            <translation>une personne suffit pour démarrer</translation>
        </message>
        <message>
            <source>First start</source>
            <translation>Premier démarrage</translation>
        </message>
        <message>
            <source>Where would you like to begin?</source>
            <translation>Par quoi voulez-vous commencer ?</translation>
        </message>
        <message>
            <source>See the follow-up</source>
            <translation>Voir le suivi</translation>
        </message>
        <message>
            <source>Nothing more is due within five business days.</source>
            <translation>Rien d’autre n’est attendu d’ici cinq jours ouvrés.</translation>
        </message>
        <message>
            <source>Next, this week</source>
            <translation>Ensuite, cette semaine</translation>
        </message>
        <message>
            <source>Undo the last step</source>
            <translation>Annuler la dernière étape</translation>
        </message>
        <message>
            <source>What you do today is listed here.</source>
            <translation>Ce que vous ferez aujourd’hui s’inscrit ici.</translation>
        </message>
        <message>
            <source>Done today</source>
            <translation>Fait aujourd’hui</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Rendez-vous</translation>
        </message>
        <message>
            <source>No meeting in the next two weeks.</source>
            <translation>Aucun rendez-vous dans les deux semaines.</translation>
        </message>
        <message>
            <source>Landmarks</source>
            <translation>Repères</translation>
        </message>
        <message>
            <source>%1: a practitioner's order of magnitude, changeable.</source>
            <translation>%1 : ordre de grandeur d’un praticien, modifiable.</translation>
        </message>
        <message>
            <source>of about %1</source>
            <translation>sur environ %1</translation>
        </message>
        <message>
            <source>Targeted meetings held</source>
            <translation>Rendez-vous ciblés tenus</translation>
        </message>
        <message>
            <source>Thanks sent in time</source>
            <translation>Remerciements partis à temps</translation>
        </message>
        <message>
            <source>In time: by the next business day at the latest.</source>
            <translation>À temps : au plus tard le jour ouvré suivant.</translation>
        </message>
        <message>
            <source>Loops closed</source>
            <translation>Boucles fermées</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) wait(s) for news.</source>
            <translation>
                <numerusform>%n personne attend de vos nouvelles.</numerusform>
                <numerusform>%n personnes attendent de vos nouvelles.</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing to count yet</source>
            <translation>rien à compter encore</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>WhereToStart</name>
        <message>
            <source>See everybody</source>
            <translation>Voir tout le monde</translation>
        </message>
        <message>
            <source>Where to start</source>
            <translation>Par qui commencer</translation>
        </message>
        <message>
            <source>Somebody modest and close first: that is where one learns.</source>
            <translation>Quelqu’un de modeste et de proche d’abord : c’est là qu’on apprend.</translation>
        </message>
        <message>
            <source>well above your level: somebody in between may open the way</source>
            <translation>bien au-dessus de votre niveau : quelqu’un entre les deux peut ouvrir la voie</translation>
        </message>
        <message>
            <source>a key person</source>
            <translation>une personne clé</translation>
        </message>
        <message>
            <source>little at stake</source>
            <translation>peu d’enjeu</translation>
        </message>
        <message>
            <source>something at stake</source>
            <translation>un certain enjeu</translation>
        </message>
    </context>
</TS>
