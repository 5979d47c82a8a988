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
</TS>
