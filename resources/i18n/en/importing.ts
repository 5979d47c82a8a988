<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>ExportCard</name>
        <message numerus="yes">
            <source>Export %n contact(s)</source>
            <translation>
                <numerusform>Export %n contact</numerusform>
                <numerusform>Export %n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
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
        <name>FieldLines</name>
        <message numerus="yes">
            <source>and %n more line(s)</source>
            <translation>
                <numerusform>and %n more line</numerusform>
                <numerusform>and %n more lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileCard</name>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>importing</name>
        <message numerus="yes">
            <source>%n conflict(s), yours stays</source>
            <translation>
                <numerusform>%n conflict, yours stays</numerusform>
                <numerusform>%n conflicts, yours stays</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) more</source>
            <translation>
                <numerusform>%n address more</numerusform>
                <numerusform>%n addresses more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n card</numerusform>
                <numerusform>%n cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) mended from %1</source>
            <translation>
                <numerusform>%n card mended from %1</numerusform>
                <numerusform>%n cards mended from %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) set aside</source>
            <translation>
                <numerusform>%n card set aside</numerusform>
                <numerusform>%n cards set aside</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) unchanged</source>
            <translation>
                <numerusform>%n card unchanged</numerusform>
                <numerusform>%n cards unchanged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n category(ies) more</source>
            <translation>
                <numerusform>%n category more</numerusform>
                <numerusform>%n categories more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed card(s)</source>
            <translation>
                <numerusform>%n changed card</numerusform>
                <numerusform>%n changed cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mail(s) more</source>
            <translation>
                <numerusform>%n e-mail more</numerusform>
                <numerusform>%n e-mails more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) change</source>
            <translation>
                <numerusform>%n field changes</numerusform>
                <numerusform>%n fields change</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n identical card(s)</source>
            <translation>
                <numerusform>%n identical card</numerusform>
                <numerusform>%n identical cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new card(s)</source>
            <translation>
                <numerusform>%n new card</numerusform>
                <numerusform>%n new cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) more</source>
            <translation>
                <numerusform>%n number more</numerusform>
                <numerusform>%n numbers more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) given by a link, not downloaded</source>
            <translation>
                <numerusform>%n photo given by a link, not downloaded</numerusform>
                <numerusform>%n photos given by a link, not downloaded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) included</source>
            <translation>
                <numerusform>%n photo included</numerusform>
                <numerusform>%n photos included</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n possible duplicate(s)</source>
            <translation>
                <numerusform>%n possible duplicate</numerusform>
                <numerusform>%n possible duplicates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n possible duplicate(s) kept separate</source>
            <translation>
                <numerusform>%n possible duplicate kept separate</numerusform>
                <numerusform>%n possible duplicates kept separate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected card(s)</source>
            <translation>
                <numerusform>%n rejected card</numerusform>
                <numerusform>%n rejected cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside</source>
            <translation>
                <numerusform>%n set aside</numerusform>
                <numerusform>%n set aside</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected</source>
            <translation>
                <numerusform>%n rejected</numerusform>
                <numerusform>%n rejected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n web page(s) more</source>
            <translation>
                <numerusform>%n web page more</numerusform>
                <numerusform>%n web pages more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message numerus="yes">
            <source>%n contact(s) written to %1.</source>
            <translation>
                <numerusform>%n contact written to %1.</numerusform>
                <numerusform>%n contacts written to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected card(s) written to %1.</source>
            <translation>
                <numerusform>%n rejected card written to %1.</numerusform>
                <numerusform>%n rejected cards written to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import of %n contact(s) done.</source>
            <translation>
                <numerusform>Import of %n contact done.</numerusform>
                <numerusform>Import of %n contacts done.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreviewView</name>
        <message numerus="yes">
            <source>Import %n contact(s)</source>
            <translation>
                <numerusform>Import %n contact</numerusform>
                <numerusform>Import %n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Keep %n contact(s)</source>
            <translation>
                <numerusform>Keep %n contact as it is</numerusform>
                <numerusform>Keep %n contacts as they are</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProgressView</name>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n card</numerusform>
                <numerusform>%n cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) left</source>
            <translation>
                <numerusform>About %n minute left</numerusform>
                <numerusform>About %n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n second(s) left</source>
            <translation>
                <numerusform>About %n second left</numerusform>
                <numerusform>About %n seconds left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message numerus="yes">
            <source>%n card(s) identical to what you have</source>
            <translation>
                <numerusform>%n card identical to what you have</numerusform>
                <numerusform>%n cards identical to what you have</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) left out</source>
            <translation>
                <numerusform>%n card left out</numerusform>
                <numerusform>%n cards left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) rejected</source>
            <translation>
                <numerusform>%n card rejected</numerusform>
                <numerusform>%n cards rejected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) brought up to date</source>
            <translation>
                <numerusform>%n contact brought up to date</numerusform>
                <numerusform>%n contacts brought up to date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new contact(s)</source>
            <translation>
                <numerusform>%n new contact</numerusform>
                <numerusform>%n new contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s)</source>
            <translation>
                <numerusform>%n remark</numerusform>
                <numerusform>%n remarks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) kept as they are here</source>
            <translation>
                <numerusform>%n contact kept as it is here</numerusform>
                <numerusform>%n contacts kept as they are here</numerusform>
            </translation>
        </message>
    </context>
</TS>
