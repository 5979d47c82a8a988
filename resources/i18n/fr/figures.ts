<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>Avant le rendez-vous</translation>
    </message>
    <message>
        <source>seek, call, prepare</source>
        <translation>chercher, appeler, préparer</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>Après le rendez-vous</translation>
    </message>
    <message>
        <source>thank, report, keep one’s word</source>
        <translation>remercier, rendre compte, tenir parole</translation>
    </message>
    <message>
        <source>Targeted meetings held</source>
        <translation>Rendez-vous ciblés tenus</translation>
    </message>
    <message>
        <source>Replies to e-mails</source>
        <translation>Réponses aux e-mails</translation>
    </message>
    <message>
        <source>Messages followed by a call in time</source>
        <translation>Messages suivis d’un appel à temps</translation>
    </message>
    <message>
        <source>Contacts with a real exchange</source>
        <translation>Contacts avec un échange réel</translation>
    </message>
    <message>
        <source>Meetings after a qualification call</source>
        <translation>Rendez-vous précédés d’un appel</translation>
    </message>
    <message>
        <source>Hours invested</source>
        <translation>Heures investies</translation>
    </message>
    <message>
        <source>Names per meeting</source>
        <translation>Noms par rendez-vous</translation>
    </message>
    <message>
        <source>Names with the three permissions</source>
        <translation>Noms avec les trois permissions</translation>
    </message>
    <message>
        <source>Thanks written in time</source>
        <translation>Remerciements écrits à temps</translation>
    </message>
    <message>
        <source>Loops closed</source>
        <translation>Boucles fermées</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesses tenues</translation>
    </message>
    <message>
        <source>My share of the talk</source>
        <translation>Ma part de parole</translation>
    </message>
    <message>
        <source>All the rest</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Where the hours go</source>
        <translation>Où vont les heures</translation>
    </message>
    <message>
        <source>Minutes noted with exchanges add up here.</source>
        <translation>Les minutes notées avec les échanges s’additionnent ici.</translation>
    </message>
    <message>
        <source>Choose whom to call</source>
        <translation>Choisir qui appeler</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Rien à compter pour le moment</translation>
    </message>
    <message>
        <source>The first call or message you record starts the figures.</source>
        <translation>Le premier appel ou message que vous notez ouvre le bilan.</translation>
    </message>
</context>
    <context>
        <name>AttentionCard</name>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>%n point</numerusform>
                <numerusform>%n points</numerusform>
            </translation>
        </message>
        <message>
            <source>What needs attention</source>
            <translation>Ce qui demande attention</translation>
        </message>
        <message>
            <source>Nothing for now.</source>
            <translation>Rien pour l’instant.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Afficher %n autre</numerusform>
                <numerusform>Afficher %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>See the person</source>
            <translation>Voir la personne</translation>
        </message>
    </context>
    <context>
        <name>BranchesCard</name>
        <message>
            <source>Branches of the network</source>
            <translation>Branches du réseau</translation>
        </message>
        <message>
            <source>Standing still</source>
            <translation>À l’arrêt</translation>
        </message>
        <message>
            <source>Thanks still to write</source>
            <translation>Remerciements encore à écrire</translation>
        </message>
        <message>
            <source>Who led where</source>
            <translation>Qui a mené où</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>waits for news</source>
            <translation>attend des nouvelles</translation>
        </message>
        <message>
            <source>See the person</source>
            <translation>Voir la personne</translation>
        </message>
    </context>
</TS>
