<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>ColumnLine</name>
        <message>
            <source>What “%1” holds</source>
            <translation>Ce que contient « %1 »</translation>
        </message>
    </context>
    <context>
        <name>ColumnLines</name>
        <message numerus="yes">
            <source>%n column(s) without a value in the first rows</source>
            <translation>
                <numerusform>%n colonne sans valeur dans les premières lignes</numerusform>
                <numerusform>%n colonnes sans valeur dans les premières lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n further column(s) are read as the program guesses.</source>
            <translation>
                <numerusform>%n autre colonne est lue comme le programme la devine.</numerusform>
                <numerusform>%n autres colonnes sont lues comme le programme les devine.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the columns without a value</source>
            <translation>Montrer les colonnes sans valeur</translation>
        </message>
        <message>
            <source>Column %1</source>
            <translation>Colonne %1</translation>
        </message>
    </context>
    <context>
        <name>ColumnsView</name>
        <message>
            <source>As guessed</source>
            <translation>Comme deviné</translation>
        </message>
        <message>
            <source>Back to what the program found by itself</source>
            <translation>Revenir à ce que le programme a trouvé tout seul</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Columns of the table</source>
            <translation>Colonnes du tableau</translation>
        </message>
        <message>
            <source>Every table with these columns is then read so, without asking.</source>
            <translation>Tout tableau qui a ces colonnes sera ensuite lu ainsi, sans question.</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <source>Forget it, and they are read again as the program guesses.</source>
            <translation>Si vous l’oubliez, ils seront de nouveau lus comme le programme les devine.</translation>
        </message>
        <message>
            <source>No row gives a contact yet: say which column holds a name, an e-mail or a phone.</source>
            <translation>Aucune ligne ne donne encore de contact : dites quelle colonne contient un nom, un e-mail ou un téléphone.</translation>
        </message>
        <message>
            <source>Read with these columns</source>
            <translation>Lire avec ces colonnes</translation>
        </message>
        <message>
            <source>Say what each holds: nothing is written yet</source>
            <translation>Dites ce que contient chacune : rien n’est encore écrit</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Tables with these columns are read as you said</source>
            <translation>Les tableaux qui ont ces colonnes sont lus comme vous l’avez dit</translation>
        </message>
        <message>
            <source>What each column holds</source>
            <translation>Ce que contient chaque colonne</translation>
        </message>
        <message>
            <source>You can change it here, or have it forgotten in the settings.</source>
            <translation>Vous pouvez le changer ici, ou le faire oublier dans les réglages.</translation>
        </message>
    </context>
    <context>
        <name>FileCard</name>
        <message>
            <source>Columns…</source>
            <translation>Colonnes…</translation>
        </message>
        <message>
            <source>What the columns hold</source>
            <translation>Ce que contiennent les colonnes</translation>
        </message>
        <message>
            <source>columns as you said</source>
            <translation>colonnes comme vous l’avez dit</translation>
        </message>
    </context>
    <context>
        <name>KnownForms</name>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n colonne</numerusform>
                <numerusform>%n colonnes</numerusform>
            </translation>
        </message>
        <message>
            <source>A table whose first line is already a person</source>
            <translation>Un tableau dont la première ligne est déjà une personne</translation>
        </message>
        <message>
            <source>Another table with these columns is read in the same way.</source>
            <translation>Un autre tableau qui a ces colonnes est lu de la même façon.</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <source>Tables you have described</source>
            <translation>Tableaux que vous avez décrits</translation>
        </message>
        <message>
            <source>described on %1</source>
            <translation>décrit le %1</translation>
        </message>
    </context>
    <context>
        <name>SampleCard</name>
        <message numerus="yes">
            <source>%1 of the first %n row(s) give a contact.</source>
            <translation>
                <numerusform>%1 sur la première ligne donne un contact.</numerusform>
                <numerusform>%1 des %n premières lignes donnent un contact.</numerusform>
            </translation>
        </message>
        <message>
            <source>No contact</source>
            <translation>Aucun contact</translation>
        </message>
        <message>
            <source>The first contacts as they would come</source>
            <translation>Les premiers contacts tels qu’ils viendraient</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Sans nom</translation>
        </message>
    </context>
    <context>
        <name>TableSettings</name>
        <message>
            <source>As the file shows</source>
            <translation>Comme le montre le fichier</translation>
        </message>
        <message>
            <source>As the file shows (%1)</source>
            <translation>Comme le montre le fichier (%1)</translation>
        </message>
        <message>
            <source>Bar</source>
            <translation>Barre verticale</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Séparateur</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Virgule</translation>
        </message>
        <message>
            <source>Dates such as 03/05/1980</source>
            <translation>Dates comme 03/05/1980</translation>
        </message>
        <message>
            <source>Day, then month</source>
            <translation>Le jour, puis le mois</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encodage</translation>
        </message>
        <message>
            <source>How the table is written</source>
            <translation>Comment le tableau est écrit</translation>
        </message>
        <message>
            <source>Month, then day</source>
            <translation>Le mois, puis le jour</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>Point-virgule</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulation</translation>
        </message>
        <message>
            <source>The first line holds the names of the columns</source>
            <translation>La première ligne contient les noms des colonnes</translation>
        </message>
    </context>
    <context>
        <name>importing_columns</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Address, further line</source>
            <translation>Adresse, complément</translation>
        </message>
        <message>
            <source>Anniversary</source>
            <translation>Fête ou anniversaire de mariage</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>Date de naissance</translation>
        </message>
        <message>
            <source>Birthday: day</source>
            <translation>Naissance : jour</translation>
        </message>
        <message>
            <source>Birthday: month</source>
            <translation>Naissance : mois</translation>
        </message>
        <message>
            <source>Birthday: year</source>
            <translation>Naissance : année</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Catégories</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Date of connection</source>
            <translation>Date de mise en relation</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Detail the program knows</source>
            <translation>Détail que le programme connaît</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Nom complet</translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Keep as it stands</source>
            <translation>Garder tel quel</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Laisser de côté</translation>
        </message>
        <message>
            <source>Link to a photo</source>
            <translation>Lien vers une photo</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>Deuxième prénom</translation>
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
            <source>Occupation</source>
            <translation>Métier</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>PO box</source>
            <translation>Boîte postale</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>Postcode and town</source>
            <translation>Code postal et ville</translation>
        </message>
        <message>
            <source>Street number</source>
            <translation>Numéro dans la rue</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Rue</translation>
        </message>
        <message>
            <source>Street, second line</source>
            <translation>Rue, deuxième ligne</translation>
        </message>
        <message>
            <source>Street, third line</source>
            <translation>Rue, troisième ligne</translation>
        </message>
        <message>
            <source>Suffix (Jr, PhD)</source>
            <translation>Suffixe (Jr, PhD)</translation>
        </message>
        <message>
            <source>Title (Mr, Ms, Dr)</source>
            <translation>Civilité (M., Mme, Dr)</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
        <message>
            <source>Whole address</source>
            <translation>Adresse entière</translation>
        </message>
        <message>
            <source>car</source>
            <translation>voiture</translation>
        </message>
        <message>
            <source>fax</source>
            <translation>fax</translation>
        </message>
        <message>
            <source>home</source>
            <translation>domicile</translation>
        </message>
        <message>
            <source>main</source>
            <translation>standard</translation>
        </message>
        <message>
            <source>mobile</source>
            <translation>mobile</translation>
        </message>
        <message>
            <source>other</source>
            <translation>autre</translation>
        </message>
        <message>
            <source>pager</source>
            <translation>récepteur d’appel</translation>
        </message>
        <message>
            <source>work</source>
            <translation>bureau</translation>
        </message>
    </context>
</TS>
