<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>ResultPane</name>
        <message numerus="yes">
            <source>Confirm the debrief and its %n follow-up(s)</source>
            <translation>
                <numerusform>Confirm the debrief and its follow-up</numerusform>
                <numerusform>Confirm the debrief and its %n follow-ups</numerusform>
            </translation>
        </message>
    </context>
</TS>
