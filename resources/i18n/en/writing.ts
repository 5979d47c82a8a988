<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>ReviewPane</name>
        <message numerus="yes">
            <source>%n thing(s) to see. Nothing here keeps you from sending.</source>
            <translation>
                <numerusform>%n thing to see. Nothing here keeps you from sending.</numerusform>
                <numerusform>%n things to see. Nothing here keeps you from sending.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WritingPage</name>
        <message numerus="yes">
            <source>%n word(s); about %1 at most are read in a minute.</source>
            <translation>
                <numerusform>%n word; about %1 at most are read in a minute.</numerusform>
                <numerusform>%n words; about %1 at most are read in a minute.</numerusform>
            </translation>
        </message>
    </context>
</TS>
