<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Containers</name>
    <message>
        <source>%1: without loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: smaller, with loss.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc</name>
    <message>
        <source>There is no source %1.</source>
        <translation>Es gibt keine Quelle %1.</translation>
    </message>
    <message>
        <source>Choose one of the sources that are listed; “sincscope-cli devices” names them all.</source>
        <translation>Eine der aufgeführten Quellen wählen; „sincscope-cli devices“ nennt sie alle.</translation>
    </message>
    <message>
        <source>The source id %1 cannot be read%2.</source>
        <translation>Die Quellenkennung %1 ist nicht lesbar%2.</translation>
    </message>
    <message>
        <source>Write it as %1.</source>
        <translation>Sie wird so geschrieben: %1.</translation>
    </message>
    <message>
        <source>The source %1 disappeared.</source>
        <translation>Die Quelle %1 ist verschwunden.</translation>
    </message>
    <message>
        <source>What was captured until then is safe. Connect it again or choose another source.</source>
        <translation>Was bis dahin aufgenommen wurde, ist gesichert. Die Quelle wieder anschließen oder eine andere wählen.</translation>
    </message>
    <message>
        <source>The source %1 could not be opened%2.</source>
        <translation>Die Quelle %1 ließ sich nicht öffnen%2.</translation>
    </message>
    <message>
        <source>Check that no other program uses it alone, then choose it again.</source>
        <translation>Prüfen, ob ein anderes Programm sie für sich allein benutzt, und sie dann noch einmal wählen.</translation>
    </message>
    <message>
        <source>The source %1 delivers no sound data%2.</source>
        <translation>Die Quelle %1 liefert keine Tondaten%2.</translation>
    </message>
    <message>
        <source>Check that it is switched on, or choose another source.</source>
        <translation>Prüfen, ob sie eingeschaltet ist, oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>The sound server does not answer%1.</source>
        <translation>Der Tonserver antwortet nicht%1.</translation>
    </message>
    <message>
        <source>Check that PulseAudio or PipeWire runs; the built-in signals and files work without it.</source>
        <translation>Prüfen, ob PulseAudio oder PipeWire läuft; die eingebauten Signale und Dateien brauchen beides nicht.</translation>
    </message>
    <message>
        <source>There is no output %1.</source>
        <translation>Es gibt keine Ausgabe %1.</translation>
    </message>
    <message>
        <source>Choose one of the outputs that are listed.</source>
        <translation>Eine der aufgeführten Ausgaben wählen.</translation>
    </message>
    <message>
        <source>The output %1 could not be opened%2.</source>
        <translation>Die Ausgabe %1 ließ sich nicht öffnen%2.</translation>
    </message>
    <message>
        <source>Check that no other program uses it alone, or choose another output.</source>
        <translation>Prüfen, ob ein anderes Programm sie für sich allein benutzt, oder eine andere Ausgabe wählen.</translation>
    </message>
    <message>
        <source>Listening to %1 on %2 would feed the sound back into itself.</source>
        <translation>%1 über %2 mitzuhören, würde den Ton auf sich selbst zurückführen.</translation>
    </message>
    <message>
        <source>Choose another output to listen on.</source>
        <translation>Eine andere Ausgabe zum Mithören wählen.</translation>
    </message>
    <message>
        <source>A sample rate of %1 Hz is not possible.</source>
        <translation>Eine Abtastrate von %1 Hz ist nicht möglich.</translation>
    </message>
    <message>
        <source>Choose %1.</source>
        <translation>Möglich ist: %1.</translation>
    </message>
    <message>
        <source>A conversion by the factor %1 is not possible.</source>
        <translation>Eine Umrechnung um den Faktor %1 ist nicht möglich.</translation>
    </message>
    <message>
        <source>%1 channels are not possible.</source>
        <translation>%1 Kanäle sind nicht möglich.</translation>
    </message>
    <message>
        <source>%1 cannot hold %2 channels.</source>
        <translation>%1 kann keine %2 Kanäle aufnehmen.</translation>
    </message>
    <message>
        <source>There is no resampler quality “%1”.</source>
        <translation>Es gibt keine Umrechnungsgüte „%1“.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Eines davon wählen: %1.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
    <message>
        <source>A filter with %1 cannot be built%2.</source>
        <translation>Ein Filter mit %1 lässt sich nicht bauen%2.</translation>
    </message>
    <message>
        <source>There is no sample format “%1”.</source>
        <translation>Es gibt kein Abtastformat „%1“.</translation>
    </message>
    <message>
        <source>%1 cannot hold samples as %2.</source>
        <translation>%1 kann keine Abtastwerte als %2 aufnehmen.</translation>
    </message>
    <message>
        <source>“%1” is not possible for %2.</source>
        <translation>„%1“ ist für %2 nicht möglich.</translation>
    </message>
    <message>
        <source>%1 is not possible at this moment%2.</source>
        <translation>%1 ist im Augenblick nicht möglich%2.</translation>
    </message>
    <message>
        <source>The name %1 does not end in a known file type.</source>
        <translation>Der Name %1 endet nicht auf einen bekannten Dateityp.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Check the path and the name.</source>
        <translation>Pfad und Namen prüfen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read%2.</source>
        <translation>Die Datei %1 ist nicht lesbar%2.</translation>
    </message>
    <message>
        <source>Check that you may read it and that the disk is well.</source>
        <translation>Prüfen, ob sie gelesen werden darf und der Datenträger in Ordnung ist.</translation>
    </message>
    <message>
        <source>The file %1 is no audio file that can be read%2.</source>
        <translation>Die Datei %1 ist keine lesbare Tondatei%2.</translation>
    </message>
    <message>
        <source>Choose a WAV, W64, FLAC, Ogg, Opus, MP3, AIFF or another audio file.</source>
        <translation>Eine Tondatei wählen, etwa WAV, W64, FLAC, Ogg, Opus, MP3 oder AIFF.</translation>
    </message>
    <message>
        <source>The file %1 exists already and was left alone%2.</source>
        <translation>Die Datei %1 gibt es schon; sie blieb unverändert%2.</translation>
    </message>
    <message>
        <source>Choose another name, or allow overwriting (--overwrite).</source>
        <translation>Einen anderen Namen wählen oder das Überschreiben erlauben (--overwrite).</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Create it or choose another folder.</source>
        <translation>Ihn anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1%2.</source>
        <translation>In den Ordner %1 lässt sich nichts schreiben%2.</translation>
    </message>
    <message>
        <source>Choose another folder or change its permissions.</source>
        <translation>Einen anderen Ordner wählen oder seine Rechte ändern.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full.</source>
        <translation>Der Datenträger mit %1 ist voll.</translation>
    </message>
    <message>
        <source>What was captured until then is in the file. Free some space or choose another disk.</source>
        <translation>Was bis dahin aufgenommen wurde, ist in der Datei. Platz schaffen oder einen anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>Writing %1 failed%2.</source>
        <translation>%1 ließ sich nicht schreiben%2.</translation>
    </message>
    <message>
        <source>What was written until then is in the file. Check the disk, or choose another folder.</source>
        <translation>Was bis dahin geschrieben wurde, ist in der Datei. Den Datenträger prüfen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Input and output are the same file, %1.</source>
        <translation>Eingabe und Ausgabe sind dieselbe Datei, %1.</translation>
    </message>
    <message>
        <source>Choose another name for the output.</source>
        <translation>Einen anderen Namen für die Ausgabe wählen.</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 Kanäle</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation>24 Bit</translation>
    </message>
    <message>
        <source>32 bit</source>
        <translation>32 Bit</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 Bit Gleitkomma</translation>
    </message>
    <message>
        <source>a rate from %1 to %2 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to %1 channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, resampled from %2 with quality “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, mixed from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 at most, so the samples are stored as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This container compresses with loss; it has no sample format of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses %1 alone, in exclusive mode%2.</source>
        <translation>Ein anderes Programm benutzt %1 allein, im exklusiven Modus%2.</translation>
    </message>
    <message>
        <source>Close that program, or switch its exclusive mode off, then choose the source again.</source>
        <translation>Schließen Sie jenes Programm oder schalten Sie seinen exklusiven Modus aus, und wählen Sie die Quelle dann erneut.</translation>
    </message>
    <message>
        <source>Windows denies desktop programs the microphone %1%2.</source>
        <translation>Windows verweigert Desktop-Programmen das Mikrofon %1%2.</translation>
    </message>
    <message>
        <source>Open Settings, Privacy &amp; security, Microphone (ms-settings:privacy-microphone) and allow desktop apps to use it.</source>
        <translation>Öffnen Sie Einstellungen, Datenschutz und Sicherheit, Mikrofon (ms-settings:privacy-microphone), und erlauben Sie Desktop-Apps den Zugriff.</translation>
    </message>
    <message>
        <source>%1 cannot be captured on this system%2.</source>
        <translation>%1 kann auf diesem System nicht aufgenommen werden%2.</translation>
    </message>
    <message>
        <source>Choose another source.</source>
        <translation>Wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Nötig ist %1.</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 Hz to %1 Hz there is nothing to convert.</source>
        <translation>Von %1 Hz nach %1 Hz gibt es nichts umzuwandeln.</translation>
    </message>
    <message>
        <source>Choose two different rates.</source>
        <translation>Wählen Sie zwei verschiedene Abtastraten.</translation>
    </message>
    <message>
        <source>The reference “%1” is not installed%2.</source>
        <translation>Die Vergleichsbibliothek „%1“ ist nicht installiert%2.</translation>
    </message>
    <message>
        <source>Install the library %1 and build the program with it; everything else works without.</source>
        <translation>Installieren Sie die Bibliothek %1 und bauen Sie das Programm damit; alles andere geht auch ohne sie.</translation>
    </message>
</context>
<context>
    <name>sinc::AudioEngine</name>
    <message>
        <source>The source “%1” is muted.</source>
        <translation>Die Quelle „%1“ ist stumm geschaltet.</translation>
    </message>
    <message>
        <source>It delivers silence until it is unmuted in the system&apos;s sound settings.</source>
        <translation>Sie liefert Stille, bis die Stummschaltung in den Klangeinstellungen des Systems aufgehoben wird.</translation>
    </message>
    <message>
        <source>Choosing another source</source>
        <translation>Eine andere Quelle zu wählen</translation>
    </message>
    <message>
        <source>Stop the recording first.</source>
        <translation>Zuerst die Aufnahme beenden.</translation>
    </message>
    <message>
        <source>it disappeared</source>
        <translation>sie ist verschwunden</translation>
    </message>
    <message>
        <source>A second recording</source>
        <translation>Eine zweite Aufnahme</translation>
    </message>
    <message>
        <source>Stop the running one first.</source>
        <translation>Zuerst die laufende beenden.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Choose a source first.</source>
        <translation>Zuerst eine Quelle wählen.</translation>
    </message>
    <message>
        <source>Recording sound</source>
        <translation>Tonaufnahme</translation>
    </message>
</context>
<context>
    <name>sinc::MainWindow</name>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
