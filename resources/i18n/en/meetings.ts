<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ListView</name>
    <message numerus="yes">
        <source>%n meeting(s) to come</source>
        <translation>
            <numerusform>%n meeting to come</numerusform>
            <numerusform>%n meetings to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to debrief</source>
        <translation>
            <numerusform>%n to debrief</numerusform>
            <numerusform>%n to debrief</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n older one(s)</source>
        <translation>
            <numerusform>Show %n older one</numerusform>
            <numerusform>Show %n older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningSection</name>
    <message numerus="yes">
        <source>%n second(s) aloud</source>
        <translation>
            <numerusform>%n s aloud</numerusform>
            <numerusform>%n s aloud</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PitchSection</name>
    <message numerus="yes">
        <source>%n second(s) aloud</source>
        <translation>
            <numerusform>%n s aloud</numerusform>
            <numerusform>%n s aloud</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message numerus="yes">
        <source>By your own measure over %n meeting(s).</source>
        <translation>
            <numerusform>By your own measure over %n meeting.</numerusform>
            <numerusform>By your own measure over %n meetings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionPicker</name>
    <message numerus="yes">
        <source>Add %n question(s)</source>
        <translation>
            <numerusform>Add %n question</numerusform>
            <numerusform>Add %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsSection</name>
    <message numerus="yes">
        <source>%n at least, two of which involve the person.</source>
        <translation>
            <numerusform>%n at least, two of which involve the person.</numerusform>
            <numerusform>%n at least, two of which involve the person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message numerus="yes">
        <source>%n section(s) ready of %1</source>
        <translation>
            <numerusform>%n section ready of %1</numerusform>
            <numerusform>%n sections ready of %1</numerusform>
        </translation>
    </message>
</context>
</TS>
