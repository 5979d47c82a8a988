<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AddressLine</name>
    <message>
        <source>Building, floor</source>
        <translation>Bâtiment, étage</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>Boîte postale</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Retirer cette adresse</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
</context>
<context>
    <name>AdviceGiven</name>
    <message>
        <source>Advice received</source>
        <translation>Conseils reçus</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) archived</source>
        <translation>
            <numerusform>%n personne archivée</numerusform>
            <numerusform>%n personnes archivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) now in the circle %1</source>
        <translation>
            <numerusform>%n personne est maintenant dans le cercle « %1 »</numerusform>
            <numerusform>%n personnes sont maintenant dans le cercle « %1 »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) now tied to %1</source>
        <translation>
            <numerusform>%n personne est maintenant liée à l’axe « %1 »</numerusform>
            <numerusform>%n personnes sont maintenant liées à l’axe « %1 »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) selected of %1</source>
        <translation>
            <numerusform>%n personne sélectionnée sur %1</numerusform>
            <numerusform>%n personnes sélectionnées sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Drag a row out of the window to get a vCard</source>
        <translation>Faites glisser une ligne hors de la fenêtre pour obtenir une vCard</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>No axis yet: name one in the project</source>
        <translation>Aucun axe pour l’instant : nommez-en un dans le projet</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Add a link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Ajouter un téléphone</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation>Ajouter un e-mail</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Day/month/year, or day/month</source>
        <translation>Jour/mois/année, ou jour/mois</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment joindre cette personne</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>More on the card</source>
        <translation>Le reste de la fiche</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
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
        <source>Other first names</source>
        <translation>Autres prénoms</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affiché comme</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffixe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title, nickname, unit, role</source>
        <translation>Titre, surnom, service, rôle</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Qui est-ce</translation>
    </message>
</context>
<context>
    <name>ChannelLine</name>
    <message>
        <source>Kind of %1</source>
        <translation>Type : %1</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Retirer cette ligne</translation>
    </message>
    <message>
        <source>no kind</source>
        <translation>sans type</translation>
    </message>
</context>
<context>
    <name>ChannelWords</name>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
</context>
<context>
    <name>ContactColumns</name>
    <message>
        <source>As at first</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Introduit par</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Dernier échange</translation>
    </message>
    <message numerus="yes">
        <source>Late · %n d</source>
        <translation>
            <numerusform>En retard · %n j</numerusform>
            <numerusform>En retard · %n j</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Real link</source>
        <translation>Lien réel</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>by circle</source>
        <translation>par cercle</translation>
    </message>
    <message>
        <source>by due date</source>
        <translation>par échéance</translation>
    </message>
    <message>
        <source>by function</source>
        <translation>par fonction</translation>
    </message>
    <message>
        <source>by introducer</source>
        <translation>par introducteur</translation>
    </message>
    <message>
        <source>by last exchange</source>
        <translation>par dernier échange</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <source>by organisation</source>
        <translation>par organisation</translation>
    </message>
    <message>
        <source>by real link</source>
        <translation>par lien réel</translation>
    </message>
    <message>
        <source>by stage</source>
        <translation>par étape</translation>
    </message>
    <message>
        <source>found alone</source>
        <translation>trouvé sans lien</translation>
    </message>
    <message>
        <source>known directly</source>
        <translation>connu directement</translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>A name is enough; the rest can follow.</source>
        <translation>Un nom suffit ; le reste peut venir plus tard.</translation>
    </message>
    <message>
        <source>A name, an organisation or a way to reach them is needed</source>
        <translation>Il faut un nom, une organisation ou un moyen de joindre cette personne</translation>
    </message>
    <message>
        <source>Already recorded: %1. Their permissions are changed beside the list.</source>
        <translation>Déjà noté : %1. Les permissions se changent à côté de la liste.</translation>
    </message>
    <message>
        <source>Back to the list; what is typed is kept (Escape)</source>
        <translation>Revenir à la liste ; ce qui est saisi est gardé (Échap)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Ce n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Only what you change is touched on the card.</source>
        <translation>Seul ce que vous modifiez est touché sur la fiche.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>What you had begun is back</source>
        <translation>Ce que vous aviez commencé est revenu</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>%1 saved</source>
        <translation>%1 : fiche enregistrée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) copied</source>
        <translation>
            <numerusform>%n personne copiée</numerusform>
            <numerusform>%n personnes copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with a real exchange</source>
        <translation>
            <numerusform>%n personne avec un échange réel</numerusform>
            <numerusform>%n personnes avec un échange réel</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Import my address book</source>
        <translation>Importer mon carnet d’adresses</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Aucun contact pour l’instant</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>Other words, or fewer filters, may find them.</source>
        <translation>D’autres mots ou moins de filtres peuvent suffire.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search everything, notes included</source>
        <translation>Rechercher dans tout, notes comprises</translation>
    </message>
    <message>
        <source>See the sample campaign</source>
        <translation>Voir la démarche d’exemple</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Montrer tout le monde</translation>
    </message>
    <message>
        <source>Your address book is the best beginning: it is read again before anything is written.</source>
        <translation>Votre carnet d’adresses est le meilleur début : vous le relisez avant que rien ne soit écrit.</translation>
    </message>
</context>
<context>
    <name>ContactsTable</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Call of %1 min</source>
        <translation>Appel de %1 min</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Meeting planned</source>
        <translation>Rendez-vous prévu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Note an exchange with this person</source>
        <translation>Noter un échange avec cette personne</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>Rien de noté pour l’instant</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier one(s)</source>
        <translation>
            <numerusform>Voir %n échange plus ancien</numerusform>
            <numerusform>Voir %n échanges plus anciens</numerusform>
        </translation>
    </message>
    <message>
        <source>Told what came of the talk with %1</source>
        <translation>Compte rendu au sujet de %1</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivés</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Next action planned</source>
        <translation>Action prévue</translation>
    </message>
    <message>
        <source>Real link: voice and more</source>
        <translation>Lien réel : voix et plus</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the person as a vCard and as text</source>
        <translation>Copier la personne en vCard et en texte</translation>
    </message>
    <message>
        <source>Prepare a message to this person</source>
        <translation>Préparer un message à cette personne</translation>
    </message>
    <message>
        <source>No phone number on the card</source>
        <translation>Aucun numéro de téléphone sur la fiche</translation>
    </message>
    <message>
        <source>No program takes calls here: the number is copied.</source>
        <translation>Aucun programme ne passe d’appel ici : le numéro est copié.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message numerus="yes">
        <source>and %n more on the card</source>
        <translation>
            <numerusform>et %n autre sur la fiche</numerusform>
            <numerusform>et %n autres sur la fiche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntroducerRow</name>
    <message>
        <source>A name, or an occasion</source>
        <translation>Un nom, ou une occasion</translation>
    </message>
    <message>
        <source>How they know each other</source>
        <translation>Comment ils se connaissent</translation>
    </message>
    <message>
        <source>I may get in touch</source>
        <translation>Je peux prendre contact</translation>
    </message>
    <message>
        <source>I may note the name</source>
        <translation>Je peux noter le nom</translation>
    </message>
    <message>
        <source>I may use the giver’s name</source>
        <translation>Je peux dire de la part de qui</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Introduit par</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien entre eux</translation>
    </message>
    <message>
        <source>Nobody of that name: kept as an occasion, in words</source>
        <translation>Personne de ce nom : gardé comme une occasion, en mots</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Remove this introduction</source>
        <translation>Retirer cette introduction</translation>
    </message>
    <message>
        <source>Their exact words</source>
        <translation>Ses mots exacts</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>Les mots à employer</translation>
    </message>
</context>
<context>
    <name>Introducers</name>
    <message>
        <source>Add an introducer</source>
        <translation>Ajouter un introducteur</translation>
    </message>
    <message>
        <source>Who led to this person</source>
        <translation>Qui a mené à cette personne</translation>
    </message>
</context>
<context>
    <name>Introductions</name>
    <message>
        <source>From %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Introductions</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Mène à %1</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>Voir cette personne</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message>
        <source>What matters to this person</source>
        <translation>Ce qui compte pour cette personne</translation>
    </message>
    <message>
        <source>What they care about, how they like to be reached</source>
        <translation>Ce qui lui tient à cœur, comment la joindre</translation>
    </message>
</context>
<context>
    <name>MethodForm</name>
    <message>
        <source>1 to begin with and to learn, 3 for decisive people</source>
        <translation>1 pour commencer et apprendre, 3 pour les personnes décisives</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Proximité</translation>
    </message>
    <message>
        <source>For the approach</source>
        <translation>Pour la démarche</translation>
    </message>
    <message>
        <source>How many levels above mine: up to +1 is easy to meet, beyond one needs an introducer</source>
        <translation>Combien de niveaux au-dessus du mien : jusqu’à +1 la rencontre est facile, au-delà il faut un introducteur</translation>
    </message>
    <message>
        <source>Level gap</source>
        <translation>Écart de niveau</translation>
    </message>
    <message>
        <source>No axis yet: they are named in the project</source>
        <translation>Aucun axe pour l’instant : ils se nomment dans le projet</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Enjeu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Targeted: does the job I aim at, or works where I want to go</source>
        <translation>Ciblée : fait le métier visé, ou travaille là où je veux aller</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Temps passé</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Erase at their request…</source>
        <translation>Effacer à sa demande…</translation>
    </message>
    <message>
        <source>%1 archived: nothing is lost</source>
        <translation>%1 : fiche archivée, rien n’est perdu</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 : fiche reprise</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Choisissez une personne dans la liste.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Exchange noted</source>
        <translation>Échange noté</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation>Personne n’est sélectionné</translation>
    </message>
    <message>
        <source>Permissions changed</source>
        <translation>Permissions modifiées</translation>
    </message>
    <message>
        <source>Plan a meeting…</source>
        <translation>Prévoir un rendez-vous…</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Promesse tenue</translation>
    </message>
    <message>
        <source>Record a call…</source>
        <translation>Noter un appel…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The person selected</source>
        <translation>La personne sélectionnée</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>announced</source>
        <translation>annoncé</translation>
    </message>
    <message>
        <source>closed without exchange</source>
        <translation>clos sans échange</translation>
    </message>
    <message>
        <source>loop closed</source>
        <translation>boucle fermée</translation>
    </message>
    <message>
        <source>loop open</source>
        <translation>boucle ouverte</translation>
    </message>
    <message>
        <source>met</source>
        <translation>rencontré</translation>
    </message>
    <message>
        <source>named</source>
        <translation>nommé</translation>
    </message>
    <message>
        <source>talked</source>
        <translation>échange fait</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>From them: %1</source>
        <translation>De sa part : %1</translation>
    </message>
    <message>
        <source>From you: %1</source>
        <translation>De vous : %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Change the permissions</source>
        <translation>Changer les permissions</translation>
    </message>
    <message>
        <source>I may get in touch</source>
        <translation>Je peux prendre contact</translation>
    </message>
    <message>
        <source>I may note the name</source>
        <translation>Je peux noter le nom</translation>
    </message>
    <message>
        <source>I may use the giver’s name</source>
        <translation>Je peux dire de la part de qui</translation>
    </message>
    <message>
        <source>Not granted yet: %1</source>
        <translation>Pas accordé pour l’instant : %1</translation>
    </message>
    <message>
        <source>Note, contact, use the name: yes to all three</source>
        <translation>Noter, contacter, citer : oui aux trois</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacter</translation>
    </message>
    <message>
        <source>note</source>
        <translation>noter</translation>
    </message>
    <message>
        <source>use the name</source>
        <translation>citer</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>A name for these filters and this order</source>
        <translation>Un nom pour ces filtres et cet ordre</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Oublier une vue</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
</context>
    <context>
        <name>WhomToInform</name>
        <message>
            <source>Whom to inform</source>
            <translation>Qui informer</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Écrire</translation>
        </message>
        <message>
            <source>advised you: %1</source>
            <translation>vous a conseillé : %1</translation>
        </message>
        <message>
            <source>further up the chain</source>
            <translation>plus haut dans la chaîne</translation>
        </message>
        <message>
            <source>gave you the name</source>
            <translation>vous a donné le nom</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Without a next step</source>
            <translation>Sans prochaine étape</translation>
        </message>
    </context>
</TS>
