<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>ProjectPage</name>
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
    </context>
</TS>
