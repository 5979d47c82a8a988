<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>ProjectPage</name>
        <message>
            <source>Opinions</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>Conseils</translation>
        </message>
        <message>
            <source>Learned</source>
            <translation>Appris</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campagne</translation>
        </message>
        <message>
            <source>Parts of the project</source>
            <translation>Parties du projet</translation>
        </message>
        <message>
            <source>Move from … to …, preferably in …</source>
            <translation>Passer de… à…, de préférence dans…</translation>
        </message>
        <message>
            <source>The project</source>
            <translation>Le projet</translation>
        </message>
        <message>
            <source>An axis: a job in a sector</source>
            <translation>Un axe : un métier dans un secteur</translation>
        </message>
        <message>
            <source>Axis %1</source>
            <translation>Axe %1</translation>
        </message>
        <message>
            <source>My name</source>
            <translation>Mon nom</translation>
        </message>
        <message>
            <source>“Where are you?” My answer</source>
            <translation>« Où en êtes-vous ? » Ma réponse</translation>
        </message>
        <message>
            <source>My presentation in 30 seconds</source>
            <translation>Ma présentation en 30 s</translation>
        </message>
        <message>
            <source>My presentation in 2 minutes</source>
            <translation>Ma présentation en 2 minutes</translation>
        </message>
        <message numerus="yes">
            <source>%n version(s) kept</source>
            <translation>
                <numerusform>%n version gardée</numerusform>
                <numerusform>%n versions gardées</numerusform>
            </translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>What you look for, in your own words. Saved as you type.</source>
            <translation>Ce que vous cherchez, avec vos mots. Enregistré à mesure.</translation>
        </message>
        <message>
            <source>The project in one sentence</source>
            <translation>Le projet en une phrase</translation>
        </message>
        <message>
            <source>it changes on purpose, its versions are kept</source>
            <translation>il change à dessein, ses versions sont gardées</translation>
        </message>
        <message>
            <source>Axes</source>
            <translation>Axes</translation>
        </message>
        <message>
            <source>one to three directions to explore</source>
            <translation>une à trois directions à explorer</translation>
        </message>
        <message>
            <source>My words</source>
            <translation>Mes mots</translation>
        </message>
        <message>
            <source>they fill the prep sheets</source>
            <translation>ils remplissent les fiches</translation>
        </message>
        <message>
            <source>You are validating a professional goal and look at careers like theirs.</source>
            <translation>Vous validez un objectif professionnel et regardez des parcours comme le leur.</translation>
        </message>
        <message>
            <source>About 75 words, read aloud.</source>
            <translation>Environ 75 mots, dits à voix haute.</translation>
        </message>
        <message>
            <source>About 300 words, read aloud.</source>
            <translation>Environ 300 mots, dits à voix haute.</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Cibles</translation>
        </message>
    </context>
    <context>
        <name>CampaignCard</name>
        <message>
            <source>Campaign</source>
            <translation>Campagne</translation>
        </message>
        <message>
            <source>over since %1</source>
            <translation>terminée depuis le %1</translation>
        </message>
        <message>
            <source>it begins with the first thing you record</source>
            <translation>elle commence avec la première chose que vous notez</translation>
        </message>
        <message>
            <source>under way since %1</source>
            <translation>en cours depuis le %1</translation>
        </message>
        <message>
            <source>Campaign ended on %1</source>
            <translation>Campagne terminée le %1</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) held</source>
            <translation>
                <numerusform>%n rendez-vous tenu</numerusform>
                <numerusform>%n rendez-vous tenus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) spoken with</source>
            <translation>
                <numerusform>%n personne à qui vous avez parlé</numerusform>
                <numerusform>%n personnes à qui vous avez parlé</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) received</source>
            <translation>
                <numerusform>%n nom reçu</numerusform>
                <numerusform>%n noms reçus</numerusform>
            </translation>
        </message>
        <message>
            <source>position found on %1</source>
            <translation>poste trouvé le %1</translation>
        </message>
        <message>
            <source>Start a new campaign…</source>
            <translation>Commencer une nouvelle campagne…</translation>
        </message>
        <message>
            <source>Position found…</source>
            <translation>Poste trouvé…</translation>
        </message>
        <message>
            <source>End the campaign…</source>
            <translation>Terminer la campagne…</translation>
        </message>
        <message>
            <source>A position is found</source>
            <translation>Un poste est trouvé</translation>
        </message>
        <message>
            <source>Position noted: now tell those who helped, introducers first</source>
            <translation>Poste noté : prévenez maintenant ceux qui ont aidé, d’abord ceux qui vous ont recommandé</translation>
        </message>
        <message>
            <source>End the campaign</source>
            <translation>Terminer la campagne</translation>
        </message>
        <message>
            <source>It is kept whole, nothing is deleted. Under which name?</source>
            <translation>Elle est gardée entière, rien n’est supprimé. Sous quel nom ?</translation>
        </message>
        <message>
            <source>Campaign of %1</source>
            <translation>Campagne %1</translation>
        </message>
        <message>
            <source>Campaign over: everything is kept</source>
            <translation>Campagne terminée : tout est gardé</translation>
        </message>
        <message>
            <source>Start a new campaign</source>
            <translation>Commencer une nouvelle campagne</translation>
        </message>
        <message>
            <source>People, relations, words and questions stay. The figures begin anew, and what was still to be done for the last campaign is dropped. Under which name?</source>
            <translation>Les personnes, les relations, vos textes et vos questions restent. Le bilan repart de zéro, et ce qui restait à faire pour la campagne précédente est abandonné. Sous quel nom ?</translation>
        </message>
        <message>
            <source>A new campaign begins</source>
            <translation>Une nouvelle campagne commence</translation>
        </message>
    </context>
    <context>
        <name>PositionForm</name>
        <message>
            <source>Sourcing manager, at …</source>
            <translation>Responsable achats, chez…</translation>
        </message>
        <message>
            <source>The position</source>
            <translation>Le poste</translation>
        </message>
        <message>
            <source>Found on</source>
            <translation>Trouvé le</translation>
        </message>
        <message>
            <source>Begins on</source>
            <translation>Commence le</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Noter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Three and six months later, news is due to those who helped most.</source>
            <translation>Trois et six mois plus tard, des nouvelles sont dues à ceux qui ont le plus aidé.</translation>
        </message>
    </context>
    <context>
        <name>ClosingList</name>
        <message>
            <source>%1 of %2 told</source>
            <translation>%1 prévenus sur %2</translation>
        </message>
        <message>
            <source>See the person</source>
            <translation>Voir la personne</translation>
        </message>
        <message numerus="yes">
            <source>introduced you to %n person(s)</source>
            <translation>
                <numerusform>vous a présenté %n personne</numerusform>
                <numerusform>vous a présenté %n personnes</numerusform>
            </translation>
        </message>
        <message>
            <source>you met</source>
            <translation>un rendez-vous ensemble</translation>
        </message>
        <message>
            <source>you talked on the phone</source>
            <translation>un appel ensemble</translation>
        </message>
    </context>
    <context>
        <name>Several</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Afficher %n autre</numerusform>
                <numerusform>Afficher %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AdviceCard</name>
        <message>
            <source>The advice you note in a debrief is kept here, until you can say what it became.</source>
            <translation>Les conseils notés dans un compte rendu restent ici, jusqu’à ce que vous puissiez dire ce qu’ils sont devenus.</translation>
        </message>
    </context>
    <context>
        <name>AdviceRow</name>
        <message>
            <source>What became of it</source>
            <translation>Ce qu’il est devenu</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Ce que cela a donné</translation>
        </message>
        <message>
            <source>What came of the advice “%1”</source>
            <translation>Ce qu’a donné le conseil « %1 »</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>told on %1</source>
            <translation>raconté le %1</translation>
        </message>
    </context>
    <context>
        <name>OpinionsCard</name>
        <message>
            <source>The opinions you note in a debrief stand here, axis by axis.</source>
            <translation>Les avis notés dans un compte rendu se lisent ici, axe par axe.</translation>
        </message>
        <message>
            <source>Opinions diverge, that is normal</source>
            <translation>Les avis divergent, c’est normal</translation>
        </message>
        <message>
            <source>Facts weigh more than tastes. The project changes only on purpose.</source>
            <translation>Les faits pèsent plus que les goûts. Le projet ne change qu’à dessein.</translation>
        </message>
        <message>
            <source>a fact</source>
            <translation>un fait</translation>
        </message>
        <message>
            <source>a taste</source>
            <translation>un goût</translation>
        </message>
    </context>
    <context>
        <name>DiscoveriesCard</name>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>What you did not know before</source>
            <translation>Ce que vous ne connaissiez pas</translation>
        </message>
        <message>
            <source>Discovery</source>
            <translation>Découverte</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Noter</translation>
        </message>
        <message>
            <source>Discoveries</source>
            <translation>Découvertes</translation>
        </message>
        <message>
            <source>companies, jobs, sectors, areas you did not know</source>
            <translation>entreprises, métiers, secteurs, zones que vous ne connaissiez pas</translation>
        </message>
        <message>
            <source>Take it off the list</source>
            <translation>Retirer de la liste</translation>
        </message>
        <message>
            <source>Discovery noted</source>
            <translation>Découverte notée</translation>
        </message>
        <message>
            <source>Taken off</source>
            <translation>Retirée</translation>
        </message>
    </context>
    <context>
        <name>RequestsCard</name>
        <message>
            <source>Who asks</source>
            <translation>Qui demande</translation>
        </message>
        <message>
            <source>Who asks?</source>
            <translation>Qui demande ?</translation>
        </message>
        <message>
            <source>What they ask of you</source>
            <translation>Ce qu’on vous demande</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Noter</translation>
        </message>
        <message>
            <source>Requests received</source>
            <translation>Demandes reçues</translation>
        </message>
        <message>
            <source>you will be asked in your turn</source>
            <translation>on vous demandera à votre tour</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>répondu</translation>
        </message>
        <message>
            <source>Answered…</source>
            <translation>Répondu…</translation>
        </message>
        <message>
            <source>Request noted</source>
            <translation>Demande notée</translation>
        </message>
        <message>
            <source>Request received</source>
            <translation>Demande reçue</translation>
        </message>
        <message>
            <source>What did you answer?</source>
            <translation>Qu’avez-vous répondu ?</translation>
        </message>
        <message>
            <source>Answer noted</source>
            <translation>Réponse notée</translation>
        </message>
    </context>
    <context>
        <name>ConclusionsCard</name>
        <message>
            <source>My own links, discoveries and choices</source>
            <translation>Mes propres liens, découvertes et choix</translation>
        </message>
        <message>
            <source>My conclusions this month</source>
            <translation>Mes conclusions de ce mois</translation>
        </message>
        <message>
            <source>What I conclude, myself</source>
            <translation>Ce que j’en conclus, moi</translation>
        </message>
        <message>
            <source>apart from the advice received</source>
            <translation>à part des conseils reçus</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Add to the list</source>
            <translation>Ajouter à la liste</translation>
        </message>
        <message>
            <source>You discovered it: add it to the list</source>
            <translation>Vous l’avez découvert : l’ajouter à la liste</translation>
        </message>
        <message>
            <source>Take it off the list</source>
            <translation>Retirer de la liste</translation>
        </message>
        <message>
            <source>See %1</source>
            <translation>Voir %1</translation>
        </message>
        <message>
            <source>Nobody recorded leads there yet.</source>
            <translation>Personne de noté n’y mène encore.</translation>
        </message>
        <message>
            <source>In your own circles.</source>
            <translation>Dans vos propres cercles.</translation>
        </message>
        <message>
            <source>Companies to approach</source>
            <translation>Entreprises à approcher</translation>
        </message>
        <message>
            <source>A company</source>
            <translation>Une entreprise</translation>
        </message>
        <message>
            <source>Jobs that might suit</source>
            <translation>Métiers qui pourraient convenir</translation>
        </message>
        <message>
            <source>A job</source>
            <translation>Un métier, un poste</translation>
        </message>
        <message>
            <source>Who decides there</source>
            <translation>Qui y décide</translation>
        </message>
        <message>
            <source>A person, known or not</source>
            <translation>Une personne, connue ou non</translation>
        </message>
    </context>
    <context>
        <name>TargetsCard</name>
        <message>
            <source>Name an axis</source>
            <translation>Nommer un axe</translation>
        </message>
        <message>
            <source>Each axis has its companies, its jobs, and the people who decide there.</source>
            <translation>Chaque axe a ses entreprises, ses métiers et les personnes qui y décident.</translation>
        </message>
        <message>
            <source>No axis yet</source>
            <translation>Pas encore d’axe</translation>
        </message>
        <message>
            <source>Target noted</source>
            <translation>Cible notée</translation>
        </message>
        <message>
            <source>Taken off the list</source>
            <translation>Retirée de la liste</translation>
        </message>
    </context>
</TS>
