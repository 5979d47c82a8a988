<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>Upkeep</name>
        <message numerus="yes">
            <source>Backup restored. %n person(s) erased at their request stay(s) erased.</source>
            <translation>
                <numerusform>Backup restored. %n person erased at their request stays erased.</numerusform>
                <numerusform>Backup restored. %n people erased at their request stay erased.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OwedNews</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
</TS>
