<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>ProjectPage</name>
        <message numerus="yes">
            <source>%n version(s) kept</source>
            <translation>
                <numerusform>%n version kept</numerusform>
                <numerusform>%n versions kept</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CampaignCard</name>
        <message numerus="yes">
            <source>%n meeting(s) held</source>
            <translation>
                <numerusform>%n meeting held</numerusform>
                <numerusform>%n meetings held</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) spoken with</source>
            <translation>
                <numerusform>%n person spoken with</numerusform>
                <numerusform>%n people spoken with</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) received</source>
            <translation>
                <numerusform>%n name received</numerusform>
                <numerusform>%n names received</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClosingList</name>
        <message numerus="yes">
            <source>introduced you to %n person(s)</source>
            <translation>
                <numerusform>introduced you to %n person</numerusform>
                <numerusform>introduced you to %n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Several</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
</TS>
