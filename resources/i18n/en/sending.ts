<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>ExportProgress</name>
        <message numerus="yes">
            <source>%1 of %n contact(s)</source>
            <translation>
                <numerusform>%1 of %n contact</numerusform>
                <numerusform>%1 of %n contacts</numerusform>
            </translation>
        </message>
    </context>
</TS>
