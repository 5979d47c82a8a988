<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>DuplicatesView</name>
        <message>
            <source>Duplicates</source>
            <translation>Doublons</translation>
        </message>
        <message>
            <source>Looking for people who are entered twice…</source>
            <translation>Recherche des personnes entrées deux fois…</translation>
        </message>
        <message>
            <source>Back to the contacts</source>
            <translation>Retour aux contacts</translation>
        </message>
        <message>
            <source>Merge all sure ones</source>
            <translation>Fusionner tous les doublons sûrs</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Comparing names, addresses and numbers</source>
            <translation>Comparaison des noms, des adresses et des numéros</translation>
        </message>
        <message>
            <source>One undo brings everybody back.</source>
            <translation>Une seule annulation fait revenir tout le monde.</translation>
        </message>
        <message numerus="yes">
            <source>Merging %n group(s)</source>
            <translation>
                <numerusform>Fusion de %n groupe</numerusform>
                <numerusform>Fusion de %n groupes</numerusform>
            </translation>
        </message>
        <message>
            <source>No duplicates</source>
            <translation>Aucun doublon</translation>
        </message>
        <message>
            <source>Nobody seems to be entered twice. Whom you know better, select in the table and merge.</source>
            <translation>Personne ne semble entré deux fois. Si vous en savez plus, sélectionnez les fiches dans la table et fusionnez-les.</translation>
        </message>
        <message>
            <source>Groups of people who may be one</source>
            <translation>Groupes de fiches qui sont peut-être une seule personne</translation>
        </message>
        <message numerus="yes">
            <source>Merge the %n sure one(s)</source>
            <translation>
                <numerusform>Fusionner le doublon sûr</numerusform>
                <numerusform>Fusionner les %n doublons sûrs</numerusform>
            </translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <source>Choose what stays; one undo brings everybody back.</source>
            <translation>Choisissez ce qui reste ; annuler une fois ramène tout le monde.</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) of people who may be one; nothing is merged unasked</source>
            <translation>
                <numerusform>%n groupe de fiches qui sont peut-être une personne ; rien n’est fusionné sans vous</numerusform>
                <numerusform>%n groupes de fiches qui sont peut-être une personne ; rien n’est fusionné sans vous</numerusform>
            </translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Sans nom</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>sûr</translation>
        </message>
        <message>
            <source>Chosen by you</source>
            <translation>Votre choix</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) merged into %1</source>
            <translation>
                <numerusform>%n fiche fusionnée avec %1</numerusform>
                <numerusform>%n fiches fusionnées avec %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) merged</source>
            <translation>
                <numerusform>%n groupe fusionné</numerusform>
                <numerusform>%n groupes fusionnés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Kept as %n different people</source>
            <translation>
                <numerusform>%n personne gardée à part</numerusform>
                <numerusform>Gardées comme %n personnes différentes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupCard</name>
        <message>
            <source>Not the same person</source>
            <translation>Pas la même personne</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <source>Exchanges, introductions, promises, meetings, notes and photos of all are kept.</source>
            <translation>Échanges, introductions, promesses, rendez-vous, notes et photos de toutes les fiches sont gardés.</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Sans nom</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis le %1</translation>
        </message>
        <message numerus="yes">
            <source>%n exchange(s)</source>
            <translation>
                <numerusform>%n échange</numerusform>
                <numerusform>%n échanges</numerusform>
            </translation>
        </message>
        <message>
            <source>archived</source>
            <translation>archivée</translation>
        </message>
        <message>
            <source>Leave %1 out</source>
            <translation>Laisser %1 de côté</translation>
        </message>
    </context>
    <context>
        <name>JoinLines</name>
        <message numerus="yes">
            <source>and %n more field(s)</source>
            <translation>
                <numerusform>et %n autre champ</numerusform>
                <numerusform>et %n autres champs</numerusform>
            </translation>
        </message>
        <message>
            <source>Remains</source>
            <translation>Fiche gardée</translation>
        </message>
        <message>
            <source>Circle</source>
            <translation>Cercle</translation>
        </message>
        <message>
            <source>Closeness</source>
            <translation>Proximité</translation>
        </message>
    </context>
    <context>
        <name>_Line</name>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>picture, %1</source>
            <translation>image, %1</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>image</translation>
        </message>
    </context>
    <context>
        <name>BulkBar</name>
        <message>
            <source>Merge…</source>
            <translation>Fusionner…</translation>
        </message>
    </context>
    <context>
        <name>ContactsPage</name>
        <message>
            <source>Select at least two people to merge them.</source>
            <translation>Sélectionnez au moins deux personnes pour les fusionner.</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Contacts</source>
            <translation>&amp;Contacts</translation>
        </message>
        <message>
            <source>Find &amp;duplicates…</source>
            <translation>Chercher les &amp;doublons…</translation>
        </message>
        <message>
            <source>&amp;Merge the people selected…</source>
            <translation>&amp;Fusionner les personnes sélectionnées…</translation>
        </message>
    </context>
</TS>
