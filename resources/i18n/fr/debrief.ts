<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>AdviceRow</name>
        <message>
            <source>Advice %1</source>
            <translation>Conseil %1</translation>
        </message>
        <message>
            <source>What the person would do</source>
            <translation>Ce que ferait cette personne</translation>
        </message>
        <message>
            <source>What I do with it</source>
            <translation>Ce que j’en fais</translation>
        </message>
    </context>
    <context>
        <name>AdviceSection</name>
        <message>
            <source>Advice</source>
            <translation>Son conseil</translation>
        </message>
        <message>
            <source>goes to the register of advice</source>
            <translation>ira dans le registre des conseils</translation>
        </message>
    </context>
    <context>
        <name>DebriefForm</name>
        <message>
            <source>Other headings</source>
            <translation>Autres rubriques</translation>
        </message>
        <message>
            <source>next step, surprise, questions that worked, CV asked for, opening mentioned, ease</source>
            <translation>prochaine étape, surprise, questions qui ont porté, CV demandé, occasion évoquée, aisance</translation>
        </message>
    </context>
    <context>
        <name>DebriefView</name>
        <message>
            <source>Finish later</source>
            <translation>Finir plus tard</translation>
        </message>
    </context>
    <context>
        <name>GiftRow</name>
        <message>
            <source>an article</source>
            <translation>un article</translation>
        </message>
        <message>
            <source>an information</source>
            <translation>une information</translation>
        </message>
        <message>
            <source>a contact</source>
            <translation>un contact</translation>
        </message>
        <message>
            <source>a hand</source>
            <translation>un coup de main</translation>
        </message>
        <message>
            <source>Given, %1</source>
            <translation>Donné, %1</translation>
        </message>
        <message>
            <source>What I gave</source>
            <translation>Ce que j’ai donné</translation>
        </message>
    </context>
    <context>
        <name>MattersSection</name>
        <message>
            <source>What matters</source>
            <translation>Ce qui compte</translation>
        </message>
        <message>
            <source>What the person holds dear</source>
            <translation>Ce qui lui tient à cœur</translation>
        </message>
        <message>
            <source>ally</source>
            <translation>allié</translation>
        </message>
        <message>
            <source>polite</source>
            <translation>poli</translation>
        </message>
        <message>
            <source>no follow-up</source>
            <translation>sans suite</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
    </context>
    <context>
        <name>MeetingSection</name>
        <message>
            <source>The meeting</source>
            <translation>Le rendez-vous</translation>
        </message>
        <message>
            <source>taken over from the sheet</source>
            <translation>repris de la fiche</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Travel</source>
            <translation>Trajet</translation>
        </message>
        <message>
            <source>Day, channel, other minutes</source>
            <translation>Jour, canal, autres minutes</translation>
        </message>
        <message>
            <source>Day of the meeting</source>
            <translation>Jour du rendez-vous</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <source>Debrief and thanks</source>
            <translation>Débrief et merci</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>to</source>
            <translation>à</translation>
        </message>
        <message>
            <source>travel</source>
            <translation>trajet</translation>
        </message>
        <message>
            <source>preparation</source>
            <translation>préparation</translation>
        </message>
        <message>
            <source>debrief and thanks</source>
            <translation>débrief et merci</translation>
        </message>
    </context>
    <context>
        <name>NameRow</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name %1</source>
            <translation>Nom %1</translation>
        </message>
        <message>
            <source>Job, company</source>
            <translation>Fonction, entreprise</translation>
        </message>
        <message>
            <source>How it was asked, exact words</source>
            <translation>Comment il a été demandé, mots exacts</translation>
        </message>
        <message>
            <source>How it was asked</source>
            <translation>Comment il a été demandé</translation>
        </message>
        <message>
            <source>Already among your contacts.</source>
            <translation>Déjà parmi vos contacts.</translation>
        </message>
        <message>
            <source>It is someone else</source>
            <translation>C’est une autre personne</translation>
        </message>
        <message>
            <source>same job elsewhere</source>
            <translation>même métier ailleurs</translation>
        </message>
        <message>
            <source>How they know each other</source>
            <translation>D’où ils se connaissent</translation>
        </message>
        <message>
            <source>The exact words to use</source>
            <translation>Les mots exacts à employer</translation>
        </message>
        <message>
            <source>note</source>
            <translation>noter</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>contacter</translation>
        </message>
        <message>
            <source>use name</source>
            <translation>citer</translation>
        </message>
    </context>
    <context>
        <name>NamesBlock</name>
        <message>
            <source>The names given</source>
            <translation>Les noms donnés</translation>
        </message>
    </context>
    <context>
        <name>NothingToDebrief</name>
        <message>
            <source>Back to the meetings</source>
            <translation>Retour aux rendez-vous</translation>
        </message>
        <message>
            <source>It was undone, or the person was erased.</source>
            <translation>Il a été annulé, ou la personne a été effacée.</translation>
        </message>
        <message>
            <source>This meeting is no longer there</source>
            <translation>Ce rendez-vous n’existe plus</translation>
        </message>
        <message>
            <source>What it brought stands in the person's log; undoing the debrief opens it again.</source>
            <translation>Ce qu’il a apporté est dans le journal de la personne ; annuler le débrief le rouvre.</translation>
        </message>
        <message>
            <source>This meeting is debriefed</source>
            <translation>Ce rendez-vous est débriefé</translation>
        </message>
        <message>
            <source>There is nothing to debrief. A new date may be proposed from the person's page.</source>
            <translation>Il n’y a rien à débriefer. Une nouvelle date peut être proposée depuis la page de la personne.</translation>
        </message>
        <message>
            <source>This meeting was cancelled</source>
            <translation>Ce rendez-vous a été annulé</translation>
        </message>
    </context>
    <context>
        <name>OfferRow</name>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
    </context>
    <context>
        <name>OpinionRow</name>
        <message>
            <source>nothing said</source>
            <translation>rien dit</translation>
        </message>
        <message>
            <source>on what fact?</source>
            <translation>sur quel fait ?</translation>
        </message>
        <message>
            <source>On what fact, %1</source>
            <translation>Sur quel fait, %1</translation>
        </message>
    </context>
    <context>
        <name>OpinionsSection</name>
        <message>
            <source>Opinion on my axes</source>
            <translation>Son avis sur mes axes</translation>
        </message>
        <message>
            <source>opinions differ, that is normal</source>
            <translation>les avis divergent, c’est normal</translation>
        </message>
        <message>
            <source>Describe my axes</source>
            <translation>Décrire mes axes</translation>
        </message>
        <message>
            <source>Opinions are kept by axis, once the project has one.</source>
            <translation>Les avis se rangent par axe, dès que le projet en a un.</translation>
        </message>
    </context>
    <context>
        <name>OtherSection</name>
        <message>
            <source>Discovered: a company, a job, a sector, an area</source>
            <translation>Découvert : une entreprise, un métier, un secteur, une zone</translation>
        </message>
        <message>
            <source>What will give an occasion to be in touch again</source>
            <translation>Ce qui donnera l’occasion de reprendre contact</translation>
        </message>
        <message>
            <source>Day of the next step</source>
            <translation>Jour de la prochaine étape</translation>
        </message>
        <message>
            <source>day</source>
            <translation>jour</translation>
        </message>
        <message>
            <source>No day</source>
            <translation>Sans jour</translation>
        </message>
        <message>
            <source>What I did not expect</source>
            <translation>Ce que je n’attendais pas</translation>
        </message>
        <message>
            <source>Question that worked</source>
            <translation>Question qui a porté</translation>
        </message>
        <message>
            <source>A name that will come later</source>
            <translation>Un nom qui viendra plus tard</translation>
        </message>
        <message>
            <source>The CV was asked for</source>
            <translation>Le CV a été demandé</translation>
        </message>
        <message>
            <source>An opening was mentioned, unasked</source>
            <translation>Une occasion a été évoquée spontanément</translation>
        </message>
        <message>
            <source>Which one, and where</source>
            <translation>Laquelle, et où</translation>
        </message>
        <message>
            <source>My ease, from 1 to 5</source>
            <translation>Mon aisance, de 1 à 5</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Prochaine étape</translation>
        </message>
        <message>
            <source>Surprise</source>
            <translation>Surprise</translation>
        </message>
        <message>
            <source>Questions that worked</source>
            <translation>Questions qui ont porté</translation>
        </message>
        <message>
            <source>Names promised</source>
            <translation>Noms promis</translation>
        </message>
        <message>
            <source>What I gave in return</source>
            <translation>Ce que j’ai donné en retour</translation>
        </message>
    </context>
    <context>
        <name>PointsSection</name>
        <message>
            <source>Three things to remember</source>
            <translation>Trois choses à retenir</translation>
        </message>
        <message>
            <source>they will make the thanks</source>
            <translation>elles feront le remerciement</translation>
        </message>
        <message>
            <source>The first that comes</source>
            <translation>La première qui vient</translation>
        </message>
        <message>
            <source>The second</source>
            <translation>La deuxième</translation>
        </message>
        <message>
            <source>The third, however small</source>
            <translation>La troisième, même petite</translation>
        </message>
        <message>
            <source>One more</source>
            <translation>Une de plus</translation>
        </message>
        <message>
            <source>To remember, %1</source>
            <translation>À retenir, %1</translation>
        </message>
    </context>
    <context>
        <name>PromisePart</name>
        <message>
            <source>What I promised</source>
            <translation>Ce que j’ai promis</translation>
        </message>
        <message>
            <source>What was promised to me</source>
            <translation>Ce qui m’a été promis</translation>
        </message>
        <message>
            <source>Day of the promise</source>
            <translation>Jour de la promesse</translation>
        </message>
        <message>
            <source>day</source>
            <translation>jour</translation>
        </message>
        <message>
            <source>No day</source>
            <translation>Sans jour</translation>
        </message>
    </context>
    <context>
        <name>PromiseRow</name>
        <message>
            <source>Me</source>
            <translation>Moi</translation>
        </message>
    </context>
    <context>
        <name>PromisesSection</name>
        <message>
            <source>Promises</source>
            <translation>Promesses</translation>
        </message>
        <message>
            <source>both ways</source>
            <translation>dans les deux sens</translation>
        </message>
    </context>
    <context>
        <name>ResultPane</name>
        <message>
            <source>What will be created</source>
            <translation>Ce qui sera créé</translation>
        </message>
        <message>
            <source>Everything can be changed here; nothing leaves by itself.</source>
            <translation>Tout se corrige ici ; rien ne part tout seul.</translation>
        </message>
        <message>
            <source>Follow-ups proposed</source>
            <translation>Suites proposées</translation>
        </message>
        <message>
            <source>And also</source>
            <translation>Et aussi</translation>
        </message>
        <message>
            <source>Confirm, then write the thanks</source>
            <translation>Valider, puis rédiger le merci</translation>
        </message>
        <message>
            <source>Beginning of the thanks</source>
            <translation>Début du merci</translation>
        </message>
        <message>
            <source>Confirm the debrief</source>
            <translation>Valider le débrief</translation>
        </message>
        <message numerus="yes">
            <source>Confirm the debrief and its %n follow-up(s)</source>
            <translation>
                <numerusform>Valider le débrief et sa suite</numerusform>
                <numerusform>Valider le débrief et ses %n suites</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Stopwatch</name>
        <message>
            <source>of two minutes</source>
            <translation>sur deux minutes</translation>
        </message>
    </context>
    <context>
        <name>TalkShare</name>
        <message>
            <source>The other person speaks: thirty percent for you, or less, is a good share.</source>
            <translation>C’est l’autre qui parle : trente pour cent pour vous, ou moins, est une bonne part.</translation>
        </message>
        <message>
            <source>my share of the talk</source>
            <translation>ma part de parole</translation>
        </message>
        <message>
            <source>%1%</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>My share of the talk</source>
            <translation>Ma part de parole</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>non dite</translation>
        </message>
    </context>
    <context>
        <name>WordsSection</name>
        <message>
            <source>Words heard</source>
            <translation>Mots entendus</translation>
        </message>
        <message>
            <source>to the glossary</source>
            <translation>vers le glossaire</translation>
        </message>
        <message>
            <source>A word, then Enter</source>
            <translation>Un mot, puis Entrée</translation>
        </message>
        <message>
            <source>Word heard</source>
            <translation>Mot entendu</translation>
        </message>
    </context>
    <context>
        <name>DiscoveryRow</name>
        <message>
            <source>Discovered, %1</source>
            <translation>Découvert, %1</translation>
        </message>
        <message>
            <source>What I did not know</source>
            <translation>Ce que je ne connaissais pas</translation>
        </message>
    </context>
</TS>
