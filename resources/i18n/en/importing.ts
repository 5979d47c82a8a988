<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>ExportCard</name>
        <message numerus="yes">
            <source>Export %n contact(s)</source>
            <translation>
                <numerusform>Export %Ln contact</numerusform>
                <numerusform>Export %Ln contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%Ln contact</numerusform>
                <numerusform>%Ln contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FieldLines</name>
        <message numerus="yes">
            <source>and %n more line(s)</source>
            <translation>
                <numerusform>and %Ln more line</numerusform>
                <numerusform>and %Ln more lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileCard</name>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>importing</name>
        <message numerus="yes">
            <source>%n conflict(s), yours stays</source>
            <translation>
                <numerusform>%Ln conflict, yours stays</numerusform>
                <numerusform>%Ln conflicts, yours stays</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) more</source>
            <translation>
                <numerusform>%Ln address more</numerusform>
                <numerusform>%Ln addresses more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%Ln card</numerusform>
                <numerusform>%Ln cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) mended from %1</source>
            <translation>
                <numerusform>%Ln card mended from %1</numerusform>
                <numerusform>%Ln cards mended from %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) set aside</source>
            <translation>
                <numerusform>%Ln card set aside</numerusform>
                <numerusform>%Ln cards set aside</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) unchanged</source>
            <translation>
                <numerusform>%Ln card unchanged</numerusform>
                <numerusform>%Ln cards unchanged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n category(ies) more</source>
            <translation>
                <numerusform>%Ln category more</numerusform>
                <numerusform>%Ln categories more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%Ln changed</numerusform>
                <numerusform>%Ln changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed card(s)</source>
            <translation>
                <numerusform>%Ln changed card</numerusform>
                <numerusform>%Ln changed cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mail(s) more</source>
            <translation>
                <numerusform>%Ln e-mail more</numerusform>
                <numerusform>%Ln e-mails more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) change</source>
            <translation>
                <numerusform>%Ln field changes</numerusform>
                <numerusform>%Ln fields change</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n identical card(s)</source>
            <translation>
                <numerusform>%Ln identical card</numerusform>
                <numerusform>%Ln identical cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%Ln new</numerusform>
                <numerusform>%Ln new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new card(s)</source>
            <translation>
                <numerusform>%Ln new card</numerusform>
                <numerusform>%Ln new cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) more</source>
            <translation>
                <numerusform>%Ln number more</numerusform>
                <numerusform>%Ln numbers more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) given by a link, not downloaded</source>
            <translation>
                <numerusform>%Ln photo given by a link, not downloaded</numerusform>
                <numerusform>%Ln photos given by a link, not downloaded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) included</source>
            <translation>
                <numerusform>%Ln photo included</numerusform>
                <numerusform>%Ln photos included</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n possible duplicate(s)</source>
            <translation>
                <numerusform>%Ln possible duplicate</numerusform>
                <numerusform>%Ln possible duplicates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n possible duplicate(s) kept separate</source>
            <translation>
                <numerusform>%Ln possible duplicate kept separate</numerusform>
                <numerusform>%Ln possible duplicates kept separate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected card(s)</source>
            <translation>
                <numerusform>%Ln rejected card</numerusform>
                <numerusform>%Ln rejected cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside</source>
            <translation>
                <numerusform>%Ln set aside</numerusform>
                <numerusform>%Ln set aside</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected</source>
            <translation>
                <numerusform>%Ln rejected</numerusform>
                <numerusform>%Ln rejected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n web page(s) more</source>
            <translation>
                <numerusform>%Ln web page more</numerusform>
                <numerusform>%Ln web pages more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message numerus="yes">
            <source>%n contact(s) written to %1.</source>
            <translation>
                <numerusform>%Ln contact written to %1.</numerusform>
                <numerusform>%Ln contacts written to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected card(s) written to %1.</source>
            <translation>
                <numerusform>%Ln rejected card written to %1.</numerusform>
                <numerusform>%Ln rejected cards written to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import of %n contact(s) done.</source>
            <translation>
                <numerusform>Import of %Ln contact done.</numerusform>
                <numerusform>Import of %Ln contacts done.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreviewView</name>
        <message numerus="yes">
            <source>Import %n contact(s)</source>
            <translation>
                <numerusform>Import %Ln contact</numerusform>
                <numerusform>Import %Ln contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Keep %n contact(s)</source>
            <translation>
                <numerusform>Keep %Ln contact as it is</numerusform>
                <numerusform>Keep %Ln contacts as they are</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProgressView</name>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%Ln card</numerusform>
                <numerusform>%Ln cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) left</source>
            <translation>
                <numerusform>About %Ln minute left</numerusform>
                <numerusform>About %Ln minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n second(s) left</source>
            <translation>
                <numerusform>About %Ln second left</numerusform>
                <numerusform>About %Ln seconds left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message numerus="yes">
            <source>%n card(s) identical to what you have</source>
            <translation>
                <numerusform>%Ln card identical to what you have</numerusform>
                <numerusform>%Ln cards identical to what you have</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) left out</source>
            <translation>
                <numerusform>%Ln card left out</numerusform>
                <numerusform>%Ln cards left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) rejected</source>
            <translation>
                <numerusform>%Ln card rejected</numerusform>
                <numerusform>%Ln cards rejected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) brought up to date</source>
            <translation>
                <numerusform>%Ln contact brought up to date</numerusform>
                <numerusform>%Ln contacts brought up to date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new contact(s)</source>
            <translation>
                <numerusform>%Ln new contact</numerusform>
                <numerusform>%Ln new contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s)</source>
            <translation>
                <numerusform>%Ln remark</numerusform>
                <numerusform>%Ln remarks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) kept as they are here</source>
            <translation>
                <numerusform>%Ln contact kept as it is here</numerusform>
                <numerusform>%Ln contacts kept as they are here</numerusform>
            </translation>
        </message>
    </context>
</TS>
