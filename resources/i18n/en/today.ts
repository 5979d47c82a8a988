<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>TodayPage</name>
        <message numerus="yes">
            <source>%n action(s), about %1 minutes</source>
            <translation>
                <numerusform>%n action, about %1 minutes</numerusform>
                <numerusform>%n actions, about %1 minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) wait(s) for news.</source>
            <translation>
                <numerusform>%n person waits for news.</numerusform>
                <numerusform>%n people wait for news.</numerusform>
            </translation>
        </message>
    </context>
</TS>
