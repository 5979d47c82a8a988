<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>ColumnLines</name>
        <message numerus="yes">
            <source>%n column(s) without a value in the first rows</source>
            <translation>
                <numerusform>%n column without a value in the first rows</numerusform>
                <numerusform>%n columns without a value in the first rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n further column(s) are read as the program guesses.</source>
            <translation>
                <numerusform>%n further column is read as the program guesses.</numerusform>
                <numerusform>%n further columns are read as the program guesses.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KnownForms</name>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n column</numerusform>
                <numerusform>%n columns</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SampleCard</name>
        <message numerus="yes">
            <source>%1 of the first %n row(s) give a contact.</source>
            <translation>
                <numerusform>%1 of the first row gives a contact.</numerusform>
                <numerusform>%1 of the first %n rows give a contact.</numerusform>
            </translation>
        </message>
    </context>
</TS>
