<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
</TS>
