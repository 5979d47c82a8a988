<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>Choices</name>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>How one says “you”</source>
            <translation>Tu ou vous</translation>
        </message>
        <message>
            <source>Kind of message</source>
            <translation>Sorte de message</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
        <message>
            <source>LinkedIn</source>
            <translation>LinkedIn</translation>
        </message>
        <message>
            <source>Text message</source>
            <translation>SMS</translation>
        </message>
    </context>
    <context>
        <name>Locks</name>
        <message>
            <source>Ask for the permission</source>
            <translation>Demander la permission</translation>
        </message>
    </context>
    <context>
        <name>Outlet</name>
        <message>
            <source>Message (*.eml)</source>
            <translation>Message (*.eml)</translation>
        </message>
        <message>
            <source>Message saved: %1</source>
            <translation>Message enregistré : %1</translation>
        </message>
        <message>
            <source>No mail program answers: the text is copied.</source>
            <translation>Aucune messagerie ne répond : le texte est copié.</translation>
        </message>
        <message>
            <source>Save the message</source>
            <translation>Enregistrer le message</translation>
        </message>
        <message>
            <source>The message is copied.</source>
            <translation>Le message est copié.</translation>
        </message>
        <message>
            <source>The message is long: its text is copied, paste it there.</source>
            <translation>Le message est long : son texte est copié, collez-le dans la messagerie.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPane</name>
        <message numerus="yes">
            <source>%n thing(s) to see. Nothing here keeps you from sending.</source>
            <translation>
                <numerusform>%n chose à voir. Rien ici n’empêche l’envoi.</numerusform>
                <numerusform>%n choses à voir. Rien ici n’empêche l’envoi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to object to. It is yours to send.</source>
            <translation>Rien à redire. À vous de l’envoyer.</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Relecture</translation>
        </message>
        <message>
            <source>Review of the message</source>
            <translation>Relecture du message</translation>
        </message>
        <message>
            <source>Tab goes from one to the next</source>
            <translation>Tab mène de l’un à l’autre</translation>
        </message>
        <message>
            <source>To fill in</source>
            <translation>À compléter</translation>
        </message>
        <message>
            <source>To have in mind</source>
            <translation>À garder en tête</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>À regarder</translation>
        </message>
        <message>
            <source>a detail</source>
            <translation>un détail</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>before sending</source>
            <translation>avant l’envoi</translation>
        </message>
        <message>
            <source>worth a look</source>
            <translation>à regarder</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
    </context>
    <context>
        <name>WritingHead</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Retour (Échap)</translation>
        </message>
        <message>
            <source>Back to: %1</source>
            <translation>Retour : %1</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>À %1</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Écrire</translation>
        </message>
    </context>
    <context>
        <name>WritingPage</name>
        <message numerus="yes">
            <source>%n word(s); about %1 at most are read in a minute.</source>
            <translation>
                <numerusform>%n mot ; %1 au plus se lisent en une minute.</numerusform>
                <numerusform>%n mots ; %1 au plus se lisent en une minute.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy the message (Ctrl+Shift+C)</source>
            <translation>Copier le message (Ctrl+Maj+C)</translation>
        </message>
        <message>
            <source>It is sent</source>
            <translation>C’est envoyé</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Message to %1 recorded</source>
            <translation>Message à %1 noté</translation>
        </message>
        <message>
            <source>Open in mail</source>
            <translation>Ouvrir dans la messagerie</translation>
        </message>
        <message>
            <source>Other acts</source>
            <translation>Autres actes</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Record it (Ctrl+Return)</source>
            <translation>Le noter (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>Save as a mail file…</source>
            <translation>Enregistrer en fichier de messagerie…</translation>
        </message>
        <message>
            <source>Start again from the template</source>
            <translation>Repartir du modèle</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
    </context>
    <context>
        <name>TemplatesCard</name>
        <message>
            <source>Message templates</source>
            <translation>Modèles de message</translation>
        </message>
        <message>
            <source>Your own words; {slots} are filled from what is recorded.</source>
            <translation>Vos propres mots ; les {places} se remplissent de ce qui est noté.</translation>
        </message>
        <message>
            <source>Kind of message</source>
            <translation>Sorte de message</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>How one says “you”</source>
            <translation>Tu ou vous</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Put back as it came</source>
            <translation>Remettre comme au départ</translation>
        </message>
        <message>
            <source>Places one may use: %1</source>
            <translation>Places utilisables : %1</translation>
        </message>
        <message>
            <source>Changed by you</source>
            <translation>Modifié par vous</translation>
        </message>
        <message>
            <source>My phone, under messages</source>
            <translation>Mon téléphone, au bas des messages</translation>
        </message>
        <message>
            <source>Template put back</source>
            <translation>Modèle remis comme au départ</translation>
        </message>
        <message>
            <source>Nothing fills this place: %1</source>
            <translation>Rien ne remplit cette place : %1</translation>
        </message>
    </context>
    <context>
        <name>QuestionsCard</name>
        <message>
            <source>Question bank</source>
            <translation>Banque de questions</translation>
        </message>
        <message>
            <source>Leave the box unticked for those you never ask.</source>
            <translation>Décochez celles que vous ne posez jamais.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>A question of your own</source>
            <translation>Une question à vous</translation>
        </message>
        <message>
            <source>It asks the person of himself or herself</source>
            <translation>Elle engage la personne</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Put the bank back as it came</source>
            <translation>Remettre la banque comme au départ</translation>
        </message>
        <message>
            <source>Question bank put back</source>
            <translation>Banque remise comme au départ</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Proposée</translation>
        </message>
        <message>
            <source>Question %1</source>
            <translation>Question %1</translation>
        </message>
        <message>
            <source>Proposed: %1</source>
            <translation>Proposée : %1</translation>
        </message>
    </context>
</TS>
