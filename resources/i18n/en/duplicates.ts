<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>DuplicatesView</name>
        <message numerus="yes">
            <source>Merge the %n sure one(s)</source>
            <translation>
                <numerusform>Merge the sure one</numerusform>
                <numerusform>Merge the %n sure ones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) of people who may be one; nothing is merged unasked</source>
            <translation>
                <numerusform>%n group of people who may be one; nothing is merged unasked</numerusform>
                <numerusform>%n groups of people who may be one; nothing is merged unasked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) merged into %1</source>
            <translation>
                <numerusform>%n contact merged into %1</numerusform>
                <numerusform>%n contacts merged into %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Merging %n group(s)</source>
            <translation>
                <numerusform>Merging %n group</numerusform>
                <numerusform>Merging %n groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) merged</source>
            <translation>
                <numerusform>%n group merged</numerusform>
                <numerusform>%n groups merged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Kept as %n different people</source>
            <translation>
                <numerusform>Kept as %n person</numerusform>
                <numerusform>Kept as %n different people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupCard</name>
        <message numerus="yes">
            <source>%n exchange(s)</source>
            <translation>
                <numerusform>%n exchange</numerusform>
                <numerusform>%n exchanges</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JoinLines</name>
        <message numerus="yes">
            <source>and %n more field(s)</source>
            <translation>
                <numerusform>and %n more field</numerusform>
                <numerusform>and %n more fields</numerusform>
            </translation>
        </message>
    </context>
</TS>
