<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>labels.circle</name>
    <message>
        <source>Former colleague</source>
        <translation>Ex-collègue</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Ami·e</translation>
    </message>
    <message>
        <source>Friend of a friend</source>
        <translation>Ami d’ami</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Voisinage</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Réseau social</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>labels.stage</name>
    <message>
        <source>Archived</source>
        <translation>Archivé·e</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Meeting planned</source>
        <translation>RDV prévu</translation>
    </message>
    <message>
        <source>To thank</source>
        <translation>À remercier</translation>
    </message>
    <message>
        <source>To report</source>
        <translation>Compte rendu dû</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Remercié·e</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifié·e</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé·e</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Pas concerné·e</translation>
    </message>
    <message>
        <source>To approach</source>
        <translation>À approcher</translation>
    </message>
    <message>
        <source>To sort</source>
        <translation>À trier</translation>
    </message>
</context>
<context>
    <name>labels.warmth</name>
    <message>
        <source>Phone was enough</source>
        <translation>Téléphone suffit</translation>
    </message>
    <message>
        <source>Loop closed</source>
        <translation>Boucle fermée</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>Suivi·e</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Remercié·e</translation>
    </message>
</context>
<context>
    <name>labels.relation</name>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>wrote</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>met</source>
        <translation>rencontré</translation>
    </message>
    <message>
        <source>reciprocal</source>
        <translation>réciproque</translation>
    </message>
</context>
<context>
    <name>labels.verdict</name>
    <message>
        <source>To meet</source>
        <translation>À rencontrer</translation>
    </message>
    <message>
        <source>Phone was enough</source>
        <translation>Le téléphone a suffi</translation>
    </message>
    <message>
        <source>Call again later</source>
        <translation>À recontacter plus tard</translation>
    </message>
    <message>
        <source>Close kindly</source>
        <translation>À clore poliment</translation>
    </message>
</context>
<context>
    <name>labels.medium</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Visio</translation>
    </message>
</context>
<context>
    <name>labels.objective</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Check an axis</source>
        <translation>Validation d’un axe</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>Élargir</translation>
    </message>
</context>
<context>
    <name>labels.stance</name>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>nuancé</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
</context>
<context>
    <name>labels.asked</name>
    <message>
        <source>Asked directly</source>
        <translation>Demande directe</translation>
    </message>
    <message>
        <source>Asked indirectly</source>
        <translation>Demande indirecte</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposé</translation>
    </message>
</context>
<context>
    <name>labels.closeness</name>
    <message>
        <source>I can call</source>
        <translation>Je peux appeler</translation>
    </message>
    <message>
        <source>Remembers me</source>
        <translation>Se souvient de moi</translation>
    </message>
    <message>
        <source>Needs an introducer</source>
        <translation>Il faut un intermédiaire</translation>
    </message>
    <message>
        <source>Has forgotten me</source>
        <translation>M’a sans doute oublié</translation>
    </message>
</context>
<context>
    <name>labels.act</name>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Send a reminder</source>
        <translation>Relancer une fois</translation>
    </message>
    <message>
        <source>Close kindly</source>
        <translation>Clore poliment</translation>
    </message>
    <message>
        <source>Confirm the meeting</source>
        <translation>Confirmer le rendez-vous</translation>
    </message>
    <message>
        <source>Prepare the sheet</source>
        <translation>Préparer la fiche</translation>
    </message>
    <message>
        <source>Read the sheet again</source>
        <translation>Relire la fiche</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Débriefer</translation>
    </message>
    <message>
        <source>Thank in writing</source>
        <translation>Remercier par écrit</translation>
    </message>
    <message>
        <source>Tell what came of it</source>
        <translation>Rendre compte</translation>
    </message>
    <message>
        <source>Keep the promise</source>
        <translation>Tenir la promesse</translation>
    </message>
    <message>
        <source>Announce a call</source>
        <translation>Annoncer un appel</translation>
    </message>
    <message>
        <source>Share an article</source>
        <translation>Partager un article</translation>
    </message>
    <message>
        <source>Give news</source>
        <translation>Donner des nouvelles</translation>
    </message>
    <message>
        <source>Tell what the advice became</source>
        <translation>Dire ce que le conseil est devenu</translation>
    </message>
    <message>
        <source>Tell the change of project</source>
        <translation>Dire le changement de projet</translation>
    </message>
    <message>
        <source>Propose two dates</source>
        <translation>Proposer deux dates</translation>
    </message>
    <message>
        <source>Send the CV asked for</source>
        <translation>Envoyer le CV demandé</translation>
    </message>
    <message>
        <source>Tell the good news</source>
        <translation>Annoncer le poste</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Revue de la semaine</translation>
    </message>
</context>
<context>
    <name>labels.kind_of_act</name>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Débrief</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nouvelle date</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
</context>
<context>
    <name>labels.exchange</name>
    <message>
        <source>Framing of the project</source>
        <translation>Cadrage du projet</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Revue de la semaine</translation>
    </message>
    <message>
        <source>Call announced</source>
        <translation>Appel annoncé</translation>
    </message>
    <message>
        <source>Reply received</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Call without answer</source>
        <translation>Appel sans réponse</translation>
    </message>
    <message>
        <source>Qualification call</source>
        <translation>Appel de qualification</translation>
    </message>
    <message>
        <source>Meeting confirmed</source>
        <translation>Rendez-vous confirmé</translation>
    </message>
    <message>
        <source>Sheet prepared</source>
        <translation>Fiche préparée</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Written thanks</source>
        <translation>Merci écrit</translation>
    </message>
    <message>
        <source>Report to the introducer</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Promesse tenue</translation>
    </message>
    <message>
        <source>News given</source>
        <translation>Nouvelles données</translation>
    </message>
    <message>
        <source>Article shared</source>
        <translation>Article partagé</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Closed without exchange</source>
        <translation>Clos sans échange</translation>
    </message>
    <message>
        <source>Erased at request</source>
        <translation>Effacé à la demande</translation>
    </message>
    <message>
        <source>Position found</source>
        <translation>Poste trouvé</translation>
    </message>
    <message>
        <source>Closing message</source>
        <translation>Message de clôture</translation>
    </message>
</context>
<context>
    <name>labels.fate</name>
    <message>
        <source>to try</source>
        <translation>à essayer</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>essayé</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>laissé</translation>
    </message>
</context>
<context>
    <name>labels.discovery</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
</context>
</TS>
