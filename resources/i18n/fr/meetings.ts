<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>CallCard</name>
    <message>
        <source>A quarter of an hour</source>
        <translation>Le quart d’heure</translation>
    </message>
    <message>
        <source>See the person</source>
        <translation>Voir la personne</translation>
    </message>
    <message>
        <source>Without an introducer: say how you know of them.</source>
        <translation>Sans intermédiaire : dire comment vous connaissez cette personne.</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Pas de numéro connu</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Appeler ce numéro</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>What I understood in one sentence, then the thanks.</source>
        <translation>Ce que j’ai compris en une phrase, puis le merci.</translation>
    </message>
    <message>
        <source>Who sends me, what I ask · 1 min</source>
        <translation>Qui m’envoie, ce que je demande · 1 min</translation>
    </message>
    <message>
        <source>Questions: the other person speaks · 10 min</source>
        <translation>Questions : c’est l’autre qui parle · 10 min</translation>
    </message>
    <message>
        <source>Whom else · 2 min</source>
        <translation>Vers qui d’autre · 2 min</translation>
    </message>
    <message>
        <source>To end · 2 min</source>
        <translation>Pour finir · 2 min</translation>
    </message>
    <message>
        <source>May I note this name, may I contact this person, may I use your name?</source>
        <translation>Puis-je noter ce nom, contacter cette personne, citer votre nom ?</translation>
    </message>
</context>
<context>
    <name>CallResult</name>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Call again on</source>
        <translation>Rappeler le</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Au téléphone</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Nothing yet: the verdict decides.</source>
        <translation>Le verdict en décide.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What will be created</source>
        <translation>Ce qui sera créé</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Each call ends with one of the four.</source>
        <translation>Chaque appel se conclut par l’un des quatre.</translation>
    </message>
    <message>
        <source>The planning form opens next.</source>
        <translation>La prise de rendez-vous s’ouvre ensuite.</translation>
    </message>
    <message>
        <source>A success: it counts as an exchange.</source>
        <translation>Une réussite : l’échange compte.</translation>
    </message>
    <message>
        <source>A next call is planned on this day.</source>
        <translation>Un appel est prévu ce jour-là.</translation>
    </message>
    <message>
        <source>Thanks, and no further step.</source>
        <translation>Un merci, sans autre suite.</translation>
    </message>
</context>
<context>
    <name>CallTimer</name>
    <message>
        <source>Start the call</source>
        <translation>Commencer l’appel</translation>
    </message>
    <message>
        <source>over the quarter of an hour</source>
        <translation>au-delà du quart d’heure</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restantes</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Terminer l’appel</translation>
    </message>
</context>
<context>
    <name>CallView</name>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Something to remember</source>
        <translation>Une chose à retenir</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Appris</translation>
    </message>
    <message>
        <source>What I promise</source>
        <translation>Ce que je promets</translation>
    </message>
    <message>
        <source>My promise</source>
        <translation>Ma promesse</translation>
    </message>
    <message>
        <source>What I am promised</source>
        <translation>Ce que l’on me promet</translation>
    </message>
    <message>
        <source>Their promise</source>
        <translation>Sa promesse</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>it will make the thank-you</source>
        <translation>cela fera le remerciement</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>dans les deux sens</translation>
    </message>
    <message>
        <source>What came of the call</source>
        <translation>Ce que l’appel a donné</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Enregistrer l’appel</translation>
    </message>
    <message>
        <source>Call to %1 recorded</source>
        <translation>Appel à %1 enregistré</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Un autre jour</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Nouveau jour</translation>
    </message>
    <message>
        <source>New hour</source>
        <translation>Nouvelle heure</translation>
    </message>
    <message>
        <source>Move the meeting</source>
        <translation>Déplacer le rendez-vous</translation>
    </message>
    <message>
        <source>What was to prepare moves with it.</source>
        <translation>Ce qui restait à préparer suit le rendez-vous.</translation>
    </message>
    <message>
        <source>By the person: two new dates will be proposed by phone</source>
        <translation>Par la personne : deux dates seront proposées par téléphone</translation>
    </message>
    <message>
        <source>By me</source>
        <translation>Par moi</translation>
    </message>
    <message>
        <source>Optional, for your own memory</source>
        <translation>Facultatif, pour mémoire</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
    <message>
        <source>Meeting moved: %1</source>
        <translation>Rendez-vous déplacé : %1</translation>
    </message>
    <message>
        <source>Meeting cancelled; a new date is to be proposed</source>
        <translation>Rendez-vous annulé ; une nouvelle date est à proposer</translation>
    </message>
    <message>
        <source>Meeting cancelled</source>
        <translation>Rendez-vous annulé</translation>
    </message>
</context>
<context>
    <name>ClosingSection</name>
    <message>
        <source>Asked directly</source>
        <translation>Tournure directe</translation>
    </message>
    <message>
        <source>Asked indirectly</source>
        <translation>Tournure indirecte</translation>
    </message>
    <message>
        <source>May I note this name, may I contact this person, may I use your name? Three boxes a name.</source>
        <translation>Puis-je noter ce nom, contacter cette personne, citer votre nom ? Trois cases par nom.</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Prendre ces mots</translation>
    </message>
</context>
<context>
    <name>CompanySection</name>
    <message>
        <source>The company</source>
        <translation>L’entreprise</translation>
    </message>
</context>
<context>
    <name>GiftsSection</name>
    <message>
        <source>Something to read, a contact, a hand</source>
        <translation>Une lecture, un contact, un coup de main</translation>
    </message>
    <message>
        <source>What I can give</source>
        <translation>Ce que je peux lui donner</translation>
    </message>
    <message>
        <source>What we have in common</source>
        <translation>Ce que nous avons en commun</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to move, or Alt+Up and Alt+Down</source>
        <translation>Glisser pour déplacer, ou Alt+Haut et Alt+Bas</translation>
    </message>
</context>
<context>
    <name>Heart</name>
    <message>
        <source>Involves the person</source>
        <translation>Engage la personne</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>New meeting</source>
        <translation>Nouveau rendez-vous</translation>
    </message>
    <message>
        <source>Blank sheet</source>
        <translation>Fiche vierge</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>To debrief</source>
        <translation>À débriefer</translation>
    </message>
    <message>
        <source>two minutes, in the order of the sheet</source>
        <translation>deux minutes, dans l’ordre de la fiche</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>À préparer</translation>
    </message>
    <message>
        <source>one sheet of paper each</source>
        <translation>une feuille chacun</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>sheet ready</source>
        <translation>fiche prête</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passés</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) to come</source>
        <translation>
            <numerusform>%n rendez-vous à venir</numerusform>
            <numerusform>%n rendez-vous à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting to come</source>
        <translation>Aucun rendez-vous à venir</translation>
    </message>
    <message numerus="yes">
        <source>%n to debrief</source>
        <translation>
            <numerusform>%n à débriefer</numerusform>
            <numerusform>%n à débriefer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n older one(s)</source>
        <translation>
            <numerusform>Voir %n plus ancien</numerusform>
            <numerusform>Voir %n plus anciens</numerusform>
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
        <source>No meeting planned</source>
        <translation>Aucun rendez-vous prévu</translation>
    </message>
    <message>
        <source>It begins with a call of a quarter of an hour to somebody close.</source>
        <translation>Il commence par un appel d’un quart d’heure à quelqu’un de proche.</translation>
    </message>
</context>
<context>
    <name>MeetingRow</name>
    <message>
        <source>To debrief</source>
        <translation>À débriefer</translation>
    </message>
    <message>
        <source>Sheet to complete</source>
        <translation>Fiche à compléter</translation>
    </message>
    <message>
        <source>Sheet to begin</source>
        <translation>Fiche à commencer</translation>
    </message>
    <message>
        <source>Sheet ready</source>
        <translation>Fiche prête</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Cancelled by the person</source>
        <translation>Annulé par la personne</translation>
    </message>
    <message>
        <source>Cancelled by me</source>
        <translation>Annulé par moi</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Débriefer</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>Il n’a pas eu lieu</translation>
    </message>
    <message>
        <source>See the sheet</source>
        <translation>Voir la fiche</translation>
    </message>
    <message>
        <source>See the person</source>
        <translation>Voir la personne</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
</context>
<context>
    <name>OpeningSection</name>
    <message>
        <source>What I say first</source>
        <translation>Ce que je dis d’abord</translation>
    </message>
    <message>
        <source>Back to the composed words</source>
        <translation>Revenir au texte composé</translation>
    </message>
    <message>
        <source>The exact words of who sends me</source>
        <translation>Les mots exacts de qui m’envoie</translation>
    </message>
    <message>
        <source>To avoid</source>
        <translation>À éviter</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) aloud</source>
        <translation>
            <numerusform>%n s à voix haute</numerusform>
            <numerusform>%n s à voix haute</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave to use the name of %1 is missing: the words “sent by” stay locked.</source>
        <translation>Il manque l’accord de %1 pour citer son nom : « de la part de » reste verrouillé.</translation>
    </message>
</context>
<context>
    <name>PersonSection</name>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>Their path</source>
        <translation>Son parcours</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Choose a person</source>
        <translation>Choisir une personne</translation>
    </message>
    <message>
        <source>Name, organisation or job</source>
        <translation>Nom, organisation ou fonction</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouveau rendez-vous</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Avec qui ?</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>A quarter of an hour with somebody close.</source>
        <translation>Un quart d’heure avec quelqu’un de proche.</translation>
    </message>
    <message>
        <source>Nobody by that name yet.</source>
        <translation>Personne de ce nom pour l’instant.</translation>
    </message>
    <message>
        <source>A call is already planned with:</source>
        <translation>Un appel est déjà prévu avec :</translation>
    </message>
</context>
<context>
    <name>PitchSection</name>
    <message>
        <source>In 30 seconds</source>
        <translation>En 30 secondes</translation>
    </message>
    <message>
        <source>In 2 minutes</source>
        <translation>En 2 minutes</translation>
    </message>
    <message>
        <source>Rehearse aloud, 30 s</source>
        <translation>Répéter à voix haute, 30 s</translation>
    </message>
    <message>
        <source>Rehearse aloud, 2 min</source>
        <translation>Répéter à voix haute, 2 min</translation>
    </message>
    <message>
        <source>Who I am, what I did, what I look for</source>
        <translation>Qui je suis, ce que j’ai fait, ce que je cherche</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) aloud</source>
        <translation>
            <numerusform>%n s à voix haute</numerusform>
            <numerusform>%n s à voix haute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Travel, both ways</source>
        <translation>Trajet, aller et retour</translation>
    </message>
    <message>
        <source>Address, or how to reach each other</source>
        <translation>Adresse, ou comment se joindre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>Ce qu’il sert</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>An axis, or off target: only targeted meetings count.</source>
        <translation>Un axe, ou hors cible : seuls les rendez-vous ciblés comptent.</translation>
    </message>
    <message>
        <source>One line is enough: why a meeting without a call before.</source>
        <translation>Une ligne suffit : pourquoi un rendez-vous sans appel avant.</translation>
    </message>
    <message>
        <source>About twenty minutes.</source>
        <translation>Une vingtaine de minutes.</translation>
    </message>
    <message>
        <source>Why without a call before</source>
        <translation>Pourquoi sans appel avant</translation>
    </message>
    <message>
        <source>One only; a position is never asked for.</source>
        <translation>Un seul ; un poste ne se demande jamais.</translation>
    </message>
    <message>
        <source>Above %1 minutes one asks for more than one promises.</source>
        <translation>Au-delà de %1 minutes, on demande plus qu’on ne promet.</translation>
    </message>
    <message>
        <source>Public holiday: %1</source>
        <translation>Jour férié : %1</translation>
    </message>
    <message>
        <source>A day of the weekend</source>
        <translation>Un jour de fin de semaine</translation>
    </message>
    <message>
        <source>Targeted</source>
        <translation>Ciblé</translation>
    </message>
    <message>
        <source>Off target</source>
        <translation>Hors cible</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Appeler d’abord</translation>
    </message>
    <message>
        <source>No qualification call yet</source>
        <translation>Pas encore d’appel de qualification</translation>
    </message>
    <message>
        <source>A quarter of an hour by phone says whether a meeting is worth it. Without it, give a reason.</source>
        <translation>Un quart d’heure au téléphone dit si un rendez-vous vaut la peine. Sans lui, une raison suffit.</translation>
    </message>
    <message>
        <source>Meet %1</source>
        <translation>Rencontrer %1</translation>
    </message>
    <message>
        <source>What it will cost</source>
        <translation>Ce qu’il coûtera</translation>
    </message>
    <message>
        <source>Preparing, going there, the meeting, the debrief, the thanks.</source>
        <translation>Préparation, trajet, rendez-vous, débrief, remerciement.</translation>
    </message>
    <message>
        <source>Plan the meeting</source>
        <translation>Planifier le rendez-vous</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message numerus="yes">
        <source>By your own measure over %n meeting(s).</source>
        <translation>
            <numerusform>D’après votre mesure sur %n rendez-vous.</numerusform>
            <numerusform>D’après votre mesure sur %n rendez-vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Four to five hours in all: a practitioner’s order of magnitude.</source>
        <translation>Quatre à cinq heures en tout : ordre de grandeur d’un praticien.</translation>
    </message>
    <message>
        <source>A key person among the first three</source>
        <translation>Une personne clé parmi les trois premières</translation>
    </message>
    <message>
        <source>Ease comes from the third or fourth meeting on. A more modest one first prepares this one.</source>
        <translation>L’aisance vient au troisième ou quatrième rendez-vous. Un plus modeste d’abord prépare celui-ci.</translation>
    </message>
    <message>
        <source>Well above the level you look for</source>
        <translation>Bien au-dessus du niveau que vous visez</translation>
    </message>
    <message>
        <source>Somebody in between may open the way more easily.</source>
        <translation>Quelqu’un d’intermédiaire peut ouvrir le chemin plus aisément.</translation>
    </message>
    <message>
        <source>Meeting with %1 planned</source>
        <translation>Rendez-vous avec %1 planifié</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Recto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Blank sheet</source>
        <translation>Fiche vierge</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+Shift+S)</source>
        <translation>Enregistrer en PDF (Ctrl+Maj+S)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>Imprimer (Ctrl+P)</translation>
    </message>
    <message>
        <source>To fill by hand, for twenty minutes</source>
        <translation>À remplir à la main, pour vingt minutes</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sheet saved: %1</source>
        <translation>Fiche enregistrée : %1</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimer la fiche</translation>
    </message>
</context>
<context>
    <name>QuestionPicker</name>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Length of the meeting</source>
        <translation>Durée du rendez-vous</translation>
    </message>
    <message>
        <source>Propose a set</source>
        <translation>Proposer un choix</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>involves the person</source>
        <translation>l’engage personnellement</translation>
    </message>
    <message numerus="yes">
        <source>Add %n question(s)</source>
        <translation>
            <numerusform>Ajouter %n question</numerusform>
            <numerusform>Ajouter %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick questions first</source>
        <translation>Cochez d’abord des questions</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Your question</source>
        <translation>Votre question</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Retirer la question</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Minutes of question %1</source>
        <translation>Minutes de la question %1</translation>
    </message>
</context>
<context>
    <name>QuestionsSection</name>
    <message>
        <source>Propose a set</source>
        <translation>Proposer un choix</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>Aucune question pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n at least, two of which involve the person.</source>
        <translation>
            <numerusform>%n au moins, dont deux qui engagent la personne.</numerusform>
            <numerusform>%n au moins, dont deux qui engagent la personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>Banque de questions</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>involves the person</source>
        <translation>l’engage personnellement</translation>
    </message>
    <message>
        <source>A sheet holds twelve questions at most.</source>
        <translation>Une fiche tient douze questions au plus.</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) ready of %1</source>
        <translation>
            <numerusform>%n rubrique prête sur %1</numerusform>
            <numerusform>%n rubriques prêtes sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 spent of about %2</source>
        <translation>%1 passée sur %2 environ</translation>
    </message>
    <message>
        <source>about %2</source>
        <translation>environ %2</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 s of %2</source>
        <translation>%1 s sur %2</translation>
    </message>
</context>
<context>
    <name>SectorSection</name>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce qu’il veut dire</translation>
    </message>
    <message>
        <source>Word of the trade</source>
        <translation>Mot du métier</translation>
    </message>
    <message>
        <source>Heard in your meetings</source>
        <translation>Entendus dans vos rendez-vous</translation>
    </message>
    <message>
        <source>The sector</source>
        <translation>Le secteur</translation>
    </message>
    <message>
        <source>Words of the trade</source>
        <translation>Mots du métier</translation>
    </message>
</context>
<context>
    <name>SheetEditor</name>
    <message>
        <source>%1 min of %2</source>
        <translation>%1 min sur %2</translation>
    </message>
    <message>
        <source>Why this person</source>
        <translation>Pourquoi cette personne</translation>
    </message>
    <message>
        <source>The person, the path</source>
        <translation>La personne, son parcours</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>L’entreprise</translation>
    </message>
    <message>
        <source>The sector and its words</source>
        <translation>Le secteur et ses mots</translation>
    </message>
    <message>
        <source>What I say first</source>
        <translation>Ce que je dis d’abord</translation>
    </message>
    <message>
        <source>My presentation</source>
        <translation>Ma présentation</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mes questions</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>What I can give</source>
        <translation>Ce que je peux lui donner</translation>
    </message>
</context>
<context>
    <name>SheetSection</name>
    <message>
        <source>Source and date</source>
        <translation>Source et date</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Saved as you go. Ctrl+Z undoes.</source>
        <translation>Enregistré à mesure. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Sheet ready</source>
        <translation>Fiche prête</translation>
    </message>
    <message>
        <source>Rehearse aloud</source>
        <translation>Répéter à voix haute</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes spent on it</source>
        <translation>Minutes passées</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>How long did it take?</source>
        <translation>Combien de temps ?</translation>
    </message>
    <message>
        <source>estimated cost %1</source>
        <translation>coût estimé %1</translation>
    </message>
    <message>
        <source>Record more time</source>
        <translation>Ajouter du temps</translation>
    </message>
    <message>
        <source>twenty minutes</source>
        <translation>vingt minutes</translation>
    </message>
    <message>
        <source>Sheet ready, %1</source>
        <translation>Fiche prête, %1</translation>
    </message>
</context>
<context>
    <name>ViewHead</name>
    <message>
        <source>Meetings</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Back to the meetings</source>
        <translation>Retour aux rendez-vous</translation>
    </message>
    <message>
        <source>Back to the meetings (Esc)</source>
        <translation>Retour aux rendez-vous (Échap)</translation>
    </message>
</context>
<context>
    <name>WhySection</name>
    <message>
        <source>What I want to understand</source>
        <translation>Ce que je veux comprendre</translation>
    </message>
    <message>
        <source>What you want to learn from this person, not what you hope to obtain.</source>
        <translation>Ce que vous voulez apprendre de cette personne, non ce que vous espérez obtenir.</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
</TS>
