<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) archived</source>
        <translation>
            <numerusform>%n person archived</numerusform>
            <numerusform>%n people archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) now in the circle %1</source>
        <translation>
            <numerusform>%n person now in the circle “%1”</numerusform>
            <numerusform>%n people now in the circle “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) now tied to %1</source>
        <translation>
            <numerusform>%n person now tied to “%1”</numerusform>
            <numerusform>%n people now tied to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) selected of %1</source>
        <translation>
            <numerusform>%n person selected of %1</numerusform>
            <numerusform>%n people selected of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactColumns</name>
    <message numerus="yes">
        <source>Late · %n d</source>
        <translation>
            <numerusform>Late · %n d</numerusform>
            <numerusform>Late · %n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message numerus="yes">
        <source>%n person(s) copied</source>
        <translation>
            <numerusform>%n person copied</numerusform>
            <numerusform>%n people copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with a real exchange</source>
        <translation>
            <numerusform>%n person with a real exchange</numerusform>
            <numerusform>%n people with a real exchange</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message numerus="yes">
        <source>Show %n earlier one(s)</source>
        <translation>
            <numerusform>Show %n earlier one</numerusform>
            <numerusform>Show %n earlier ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message numerus="yes">
        <source>and %n more on the card</source>
        <translation>
            <numerusform>and %n more on the card</numerusform>
            <numerusform>and %n more on the card</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Introductions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
    <context>
        <name>WhomToInform</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
</TS>
