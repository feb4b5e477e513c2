<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Channels</name>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>Kanal %1</translation>
    </message>
</context>
<context>
    <name>Containers</name>
    <message>
        <source>%1: without loss.</source>
        <translation>%1: ohne Verlust.</translation>
    </message>
    <message>
        <source>%1: smaller, with loss.</source>
        <translation>%1: kleiner, mit Verlust.</translation>
    </message>
</context>
<context>
    <name>Laboratory</name>
    <message>
        <source>%1: %2, %3, %4 s, converted to %5</source>
        <translation>%1: %2, %3, %4 s, umgewandelt in %5</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>the name of a profile of your own</source>
        <translation>den Namen eines eigenen Profils</translation>
    </message>
    <message>
        <source>a name that no built-in profile has</source>
        <translation>ein Name, den kein eingebautes Profil trägt</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>sinc</name>
    <message>
        <source>There is no source %1.</source>
        <translation>Es gibt keine Quelle %1.</translation>
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
        <source>Writing %1 failed%2.</source>
        <translation>%1 ließ sich nicht schreiben%2.</translation>
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
        <translation>eine Abtastrate von %1 bis %2 Hz</translation>
    </message>
    <message>
        <source>1 to %1 channels</source>
        <translation>1 bis %1 Kanäle</translation>
    </message>
    <message>
        <source>%1, resampled from %2 with quality “%3”</source>
        <translation>%1, umgerechnet aus %2 mit der Qualität „%3“</translation>
    </message>
    <message>
        <source>%1, mixed from %2</source>
        <translation>%1, gemischt aus %2</translation>
    </message>
    <message>
        <source>%1 holds %2 at most, so the samples are stored as %2.</source>
        <translation>%1 fasst höchstens %2, daher werden die Abtastwerte als %2 gespeichert.</translation>
    </message>
    <message>
        <source>This container compresses with loss; it has no sample format of its own.</source>
        <translation>Dieser Container komprimiert mit Verlust; er hat kein eigenes Sampleformat.</translation>
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
        <translation>Rekorder</translation>
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
    <message>
        <source>Pass band</source>
        <translation>Durchlassbereich</translation>
    </message>
    <message>
        <source>Where 0.1 dB is lost, as a fraction of the lower Nyquist frequency.</source>
        <translation>Wo 0,1 dB verloren gehen, als Anteil der niedrigeren Nyquist-Frequenz.</translation>
    </message>
    <message>
        <source>-3 dB</source>
        <translation>-3 dB</translation>
    </message>
    <message>
        <source>Where 3 dB are lost, as a fraction of the lower Nyquist frequency.</source>
        <translation>Wo 3 dB verloren gehen, als Anteil der niedrigeren Nyquist-Frequenz.</translation>
    </message>
    <message>
        <source>-60 dB</source>
        <translation>-60 dB</translation>
    </message>
    <message>
        <source>Where the transition band ends: from here on the gain stays below -60 dB.</source>
        <translation>Wo der Übergangsbereich endet: Ab hier bleibt die Verstärkung unter -60 dB.</translation>
    </message>
    <message>
        <source>Ripple</source>
        <translation>Welligkeit</translation>
    </message>
    <message>
        <source>Largest deviation from flat, up to 0.9 of the band.</source>
        <translation>Größte Abweichung vom geraden Verlauf, bis 0,9 des Bandes.</translation>
    </message>
    <message>
        <source>Worst alias</source>
        <translation>Stärkster Alias</translation>
    </message>
    <message>
        <source>Loudest mirrored frequency or image of any tone, against that tone.</source>
        <translation>Lauteste Alias- oder Spiegelfrequenz eines beliebigen Tons, bezogen auf diesen Ton.</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Restfehler</translation>
    </message>
    <message>
        <source>Loudest wrong line beside any tone up to 0.9 of the band.</source>
        <translation>Lauteste falsche Linie neben einem beliebigen Ton bis 0,9 des Bandes.</translation>
    </message>
    <message>
        <source>THD+N, 1 kHz</source>
        <translation>THD+N, 1 kHz</translation>
    </message>
    <message>
        <source>Everything but the tone, for 1 kHz at full scale.</source>
        <translation>Alles außer dem Ton, für 1 kHz bei Vollaussteuerung.</translation>
    </message>
    <message>
        <source>Spur, 1 kHz</source>
        <translation>Störlinie, 1 kHz</translation>
    </message>
    <message>
        <source>Loudest line beside 1 kHz at full scale.</source>
        <translation>Lauteste Linie neben 1 kHz bei Vollaussteuerung.</translation>
    </message>
    <message>
        <source>THD+N, edge</source>
        <translation>THD+N, Bandgrenze</translation>
    </message>
    <message>
        <source>Everything but the tone, for a tone at 0.9 of the band.</source>
        <translation>Alles außer dem Ton, für einen Ton bei 0,9 des Bandes.</translation>
    </message>
    <message>
        <source>Spur, edge</source>
        <translation>Störlinie, Bandgrenze</translation>
    </message>
    <message>
        <source>Loudest line beside a tone at 0.9 of the band.</source>
        <translation>Lauteste Linie neben einem Ton bei 0,9 des Bandes.</translation>
    </message>
    <message>
        <source>Overshoot</source>
        <translation>Überschwingen</translation>
    </message>
    <message>
        <source>How far the answer to a jump goes beyond it.</source>
        <translation>Wie weit die Antwort auf einen Sprung über ihn hinausgeht.</translation>
    </message>
    <message>
        <source>Pre-ringing</source>
        <translation>Vorschwingen</translation>
    </message>
    <message>
        <source>How long before a jump its answer leaves zero by a thousandth.</source>
        <translation>Wie lange vor einem Sprung seine Antwort um ein Tausendstel von null abweicht.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>How far the output lags behind while sound flows, in output frames.</source>
        <translation>Wie weit die Ausgabe zurückliegt, während Ton fließt, in Ausgabe-Frames.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Computing time for one output frame: stereo, blocks of 480, one core of this machine.</source>
        <translation>Rechenzeit für einen Ausgabe-Frame: Stereo, Blöcke zu 480, ein Kern dieses Rechners.</translation>
    </message>
    <message>
        <source>below the floor</source>
        <translation>unter der Messgrenze</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation>Nicht installiert.</translation>
    </message>
    <message>
        <source>Input frequency in kHz</source>
        <translation>Eingangsfrequenz in kHz</translation>
    </message>
    <message>
        <source>Output frequency in kHz</source>
        <translation>Ausgangsfrequenz in kHz</translation>
    </message>
    <message>
        <source>Frequency in kHz</source>
        <translation>Frequenz in kHz</translation>
    </message>
    <message>
        <source>Time in ms</source>
        <translation>Zeit in ms</translation>
    </message>
    <message>
        <source>Thousandths of a dB</source>
        <translation>Tausendstel dB</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Phase in degrees</source>
        <translation>Phase in Grad</translation>
    </message>
    <message>
        <source>Group delay in µs</source>
        <translation>Gruppenlaufzeit in µs</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Flat as far as possible, then as deep as possible.</source>
        <translation>So gerade wie möglich, dann so tief wie möglich.</translation>
    </message>
    <message>
        <source>Pass band, magnified</source>
        <translation>Durchlassbereich, vergrößert</translation>
    </message>
    <message>
        <source>A straight line at 0 is perfect.</source>
        <translation>Eine gerade Linie bei 0 ist vollkommen.</translation>
    </message>
    <message>
        <source>Transition band</source>
        <translation>Übergangsbereich</translation>
    </message>
    <message>
        <source>Aliases and images</source>
        <translation>Aliase und Spiegelfrequenzen</translation>
    </message>
    <message>
        <source>Loudest wrong frequency that comes out, against the tone that went in. Lower is better.</source>
        <translation>Lauteste falsche Frequenz, die herauskommt, bezogen auf den Ton, der hineinging. Niedriger ist besser.</translation>
    </message>
    <message>
        <source>1 kHz at full scale</source>
        <translation>1 kHz bei Vollaussteuerung</translation>
    </message>
    <message>
        <source>Everything beside the one peak is an error.</source>
        <translation>Alles neben der einen Spitze ist ein Fehler.</translation>
    </message>
    <message>
        <source>Tone near the band&apos;s edge</source>
        <translation>Ton nahe der Bandgrenze</translation>
    </message>
    <message>
        <source>Impulse response</source>
        <translation>Impulsantwort</translation>
    </message>
    <message>
        <source>What becomes of a single sample.</source>
        <translation>Was aus einem einzelnen Abtastwert wird.</translation>
    </message>
    <message>
        <source>Step response</source>
        <translation>Sprungantwort</translation>
    </message>
    <message>
        <source>Ringing before and after a jump.</source>
        <translation>Schwingen vor und nach einem Sprung.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>0 everywhere: linear phase, nothing is shifted.</source>
        <translation>Überall 0: lineare Phase, nichts wird verschoben.</translation>
    </message>
    <message>
        <source>Group delay</source>
        <translation>Gruppenlaufzeit</translation>
    </message>
    <message>
        <source>A straight line: all frequencies arrive together.</source>
        <translation>Eine gerade Linie: Alle Frequenzen kommen gemeinsam an.</translation>
    </message>
    <message>
        <source>Sweep through %1</source>
        <translation>Gleitton durch %1</translation>
    </message>
    <message>
        <source>A clean converter shows the one rising line; other lines are aliases.</source>
        <translation>Ein sauberer Umsetzer zeigt nur die eine steigende Linie; andere Linien sind Aliase.</translation>
    </message>
    <message>
        <source>Computing time</source>
        <translation>Rechenzeit</translation>
    </message>
    <message>
        <source>Resampler qualities from %1 to %2</source>
        <translation>Resampler-Qualitäten von %1 nach %2</translation>
    </message>
    <message>
        <source>Measured by Sincscope on %1. Figures below the floor of an analysis are called so.</source>
        <translation>Gemessen mit Sincscope auf %1. Werte unter der Messgrenze einer Analyse sind so bezeichnet.</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Picture (*.png);;Document (*.pdf);;Table (*.csv)</source>
        <translation>Bild (*.png);;Dokument (*.pdf);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>Die Datei „%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Saves the plot as PNG or PDF, or its figures as CSV.</source>
        <translation>Speichert das Diagramm als PNG oder PDF oder seine Werte als CSV.</translation>
    </message>
    <message>
        <source>Start the service “Windows Audio”; the built-in signals and files work without it.</source>
        <translation>Den Dienst „Windows-Audio“ starten; die eingebauten Signale und Dateien gehen auch ohne ihn.</translation>
    </message>
    <message>
        <source>The source %1 is interrupted%2.</source>
        <translation>Die Quelle %1 ist unterbrochen%2.</translation>
    </message>
    <message>
        <source>Silence takes its place, marked in a recording, and the sound goes on by itself when it can.</source>
        <translation>Stille tritt an ihre Stelle, in einer Aufnahme gekennzeichnet, und der Ton geht von selbst weiter, sobald er kann.</translation>
    </message>
    <message>
        <source>The source %1 delivers sound again.</source>
        <translation>Die Quelle %1 liefert wieder Ton.</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>The work on %1 was cancelled.</source>
        <translation>Die Arbeit an %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>Es wurde nichts zurückgelassen.</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>what an output plays</source>
        <translation>was ein Ausgang wiedergibt</translation>
    </message>
    <message>
        <source>what a program plays</source>
        <translation>was ein Programm wiedergibt</translation>
    </message>
    <message>
        <source>test signal</source>
        <translation>Testsignal</translation>
    </message>
    <message>
        <source>sound file</source>
        <translation>Tondatei</translation>
    </message>
    <message>
        <source>Muted in the system&apos;s sound settings</source>
        <translation>In den Klangeinstellungen des Systems stummgeschaltet</translation>
    </message>
    <message>
        <source>Closed until you choose it</source>
        <translation>Geschlossen, bis Sie sie wählen</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>Die Vorgabe des Systems</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>&amp;Pause oder weiter</translation>
    </message>
    <message>
        <source>&amp;Stop and finish the file</source>
        <translation>&amp;Stoppen und die Datei abschließen</translation>
    </message>
    <message>
        <source>Choose the &amp;folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>&amp;Open a sound file…</source>
        <translation>Tondatei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>F&amp;ind a source</source>
        <translation>Quelle &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Listen to the source</source>
        <translation>Quelle mit&amp;hören</translation>
    </message>
    <message>
        <source>Reset &amp;meters and clip lamps</source>
        <translation>&amp;Pegelanzeigen und Übersteuerungslampen zurücksetzen</translation>
    </message>
    <message>
        <source>Show a longer &amp;time</source>
        <translation>Eine &amp;längere Zeit zeigen</translation>
    </message>
    <message>
        <source>Show a s&amp;horter time</source>
        <translation>Eine &amp;kürzere Zeit zeigen</translation>
    </message>
    <message>
        <source>Recordings of this session</source>
        <translation>Aufnahmen dieser Sitzung</translation>
    </message>
    <message>
        <source>&amp;Play or stop playing</source>
        <translation>&amp;Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>Löschen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>&amp;Close the newest message</source>
        <translation>&amp;Neueste Meldung schließen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Sincscope</source>
        <translation>&amp;Über Sincscope</translation>
    </message>
    <message>
        <source>Show how long &amp;painting takes</source>
        <translation>&amp;Zeichendauer anzeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>The recording is shorter than the filter of “%1”: %L2 frames against %L3.</source>
        <translation>Die Aufnahme ist kürzer als das Filter von „%1“: %L2 Frames gegenüber %L3.</translation>
    </message>
    <message>
        <source>Choose a longer recording.</source>
        <translation>Wählen Sie eine längere Aufnahme.</translation>
    </message>
    <message>
        <source>The recording “%1” is silent.</source>
        <translation>Die Aufnahme „%1“ enthält nur Stille.</translation>
    </message>
    <message>
        <source>Choose one with sound in it.</source>
        <translation>Wählen Sie eine, in der etwas zu hören ist.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 ± %2 MB/h over %3</source>
        <translation>%1 ± %2 MB/h über %3</translation>
    </message>
    <message>
        <source>steady: %1</source>
        <translation>gleichbleibend, %1</translation>
    </message>
    <message>
        <source>growing: %1</source>
        <translation>wachsend, %1</translation>
    </message>
    <message>
        <source>shrinking: %1</source>
        <translation>abnehmend, %1</translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation>noch keine Aussage möglich</translation>
    </message>
    <message>
        <source>capture</source>
        <translation>Erfassung</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>Verarbeitung</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Übriges</translation>
    </message>
    <message>
        <source>The source %1 stopped before its end%2.</source>
        <translation>Die Quelle %1 brach vor ihrem Ende ab%2.</translation>
    </message>
    <message>
        <source>What was captured until then is safe. Choose it again or choose another source.</source>
        <translation>Was bis dahin aufgenommen wurde, ist gesichert. Dieselbe Quelle noch einmal oder eine andere wählen.</translation>
    </message>
    <message>
        <source>A running recording still writes the file %1.</source>
        <translation>Eine laufende Aufnahme schreibt noch in die Datei %1.</translation>
    </message>
    <message>
        <source>Stop that recording first.</source>
        <translation>Zuerst diese Aufnahme beenden.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Monitors and records any sound that the computer hears or plays. With FILE, a sound file is opened as
the source.</source>
        <translation>Überwacht jeden Ton, den der Computer hört oder wiedergibt, und nimmt ihn auf. Mit FILE wird eine
Tondatei als Quelle geöffnet.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>dieser Text</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>die Version des Programms</translation>
    </message>
    <message>
        <source>Qt&apos;s own options, such as -style and -platform, are understood too. sincscope-cli does the same without
a window.</source>
        <translation>Auch Optionen von Qt selbst werden verstanden, etwa -style und -platform. sincscope-cli leistet
dasselbe ohne Fenster.</translation>
    </message>
    <message>
        <source>One file at a time can be opened; “%1” is one too many.</source>
        <translation>Es lässt sich nur eine Datei auf einmal öffnen; „%1“ ist eine zu viel.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>See “%1”.</source>
        <translation>Siehe „%1“.</translation>
    </message>
    <message>
        <source>a file of profiles (%1)</source>
        <translation>eine Profildatei (%1)</translation>
    </message>
    <message>
        <source>a JSON document with a list named “profiles”</source>
        <translation>ein JSON-Dokument mit einer Liste namens „profiles“</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>it holds no list named “profiles”</source>
        <translation>sie enthält keine Liste namens „profiles“</translation>
    </message>
    <message>
        <source>it holds more than %1</source>
        <translation>sie enthält mehr als %1 Profile</translation>
    </message>
    <message>
        <source>“%1” is no profile</source>
        <translation>„%1“ ist kein Profil</translation>
    </message>
    <message>
        <source>two profiles have the name “%1”</source>
        <translation>zwei Profile heißen „%1“</translation>
    </message>
    <message>
        <source>ripple %1</source>
        <translation>Welligkeit %1</translation>
    </message>
    <message>
        <source>THD+N %1, worst spur %2</source>
        <translation>THD+N %1, stärkste Störlinie %2</translation>
    </message>
    <message>
        <source>the field “%1” of a profile without a name</source>
        <translation>das Feld „%1“ eines Profils ohne Namen</translation>
    </message>
    <message>
        <source>the field “%1” of the profile “%2”</source>
        <translation>das Feld „%1“ des Profils „%2“</translation>
    </message>
    <message>
        <source>a field of the profile “%1”</source>
        <translation>ein Feld des Profils „%1“</translation>
    </message>
    <message>
        <source>1 to 40 of the letters a to z, digits, “-”, “_” and “.”</source>
        <translation>1 bis 40 Zeichen, nämlich Buchstaben von a bis z, Ziffern, „-“, „_“ und „.“</translation>
    </message>
    <message>
        <source>a sentence of at most 200 characters, without line breaks</source>
        <translation>ein Satz mit höchstens 200 Zeichen, ohne Zeilenumbrüche</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2, or null for as captured</source>
        <translation>eine ganze Zahl von %1 bis %2 oder null für „wie die Quelle“</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>one of %1, or null for as captured</source>
        <translation>eines von %1 oder null für „wie die Quelle“</translation>
    </message>
    <message>
        <source>%1, which is what %2 holds</source>
        <translation>%1, wie %2 es zulässt</translation>
    </message>
    <message>
        <source>There is no screen to show the window on. Use sincscope-cli, which does the same without one.</source>
        <translation>Es gibt keinen Bildschirm, der das Fenster zeigen könnte. sincscope-cli kann dasselbe ohne einen.</translation>
    </message>
    <message>
        <source>%1 does not take %2, so the sound is stored at %3.</source>
        <translation>%1 kennt %2 nicht, deshalb wird der Ton mit %3 gespeichert.</translation>
    </message>
    <message>
        <source>%1 cannot hold a sample rate of %2 Hz.</source>
        <translation>%1 kann keine Abtastrate von %2 Hz aufnehmen.</translation>
    </message>
    <message>
        <source>Anything captured until then is kept. Free some space or choose another disk.</source>
        <translation>Was bis dahin aufgenommen wurde, bleibt erhalten. Schaffen Sie Platz oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Anything captured until then is kept. Check the disk, or choose another name or folder.</source>
        <translation>Was bis dahin aufgenommen wurde, bleibt erhalten. Prüfen Sie den Datenträger oder wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>“%1” is no file name.</source>
        <translation>„%1“ ist kein Dateiname.</translation>
    </message>
    <message>
        <source>Leave out / and \.</source>
        <translation>Lassen Sie / und \ weg.</translation>
    </message>
    <message>
        <source>No source is chosen</source>
        <translation>Keine Quelle gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list, or open a sound file.</source>
        <translation>Eine in der Liste wählen oder eine Tondatei öffnen.</translation>
    </message>
    <message>
        <source>Opening the source …</source>
        <translation>Quelle wird geöffnet …</translation>
    </message>
    <message>
        <source>The source delivers no sound</source>
        <translation>Die Quelle liefert keinen Ton</translation>
    </message>
    <message>
        <source>Choose it again, or choose another one.</source>
        <translation>Erneut wählen oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>This file cannot be made</source>
        <translation>Diese Datei ist so nicht möglich</translation>
    </message>
    <message>
        <source>Ready to record</source>
        <translation>Bereit zur Aufnahme</translation>
    </message>
    <message>
        <source>Choose one of the sources that are listed.</source>
        <translation>Wählen Sie eine der aufgelisteten Quellen.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already.</source>
        <translation>Ein Profil „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Give the new one another name, or remove the one that is there.</source>
        <translation>Geben Sie dem neuen einen anderen Namen, oder entfernen Sie das vorhandene.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>The steeper, the more of the band is kept. Rings: -0.1 and -3 dB.</source>
        <translation>Je steiler, desto mehr vom Band bleibt erhalten. Ringe: -0,1 und -3 dB.</translation>
    </message>
    <message>
        <source>The source %1 is interrupted: %2</source>
        <translation>Die Quelle %1 ist unterbrochen: %2</translation>
    </message>
    <message>
        <source>The sound server answers again.</source>
        <translation>Der Soundserver antwortet wieder.</translation>
    </message>
</context>
<context>
    <name>sinc::AboutDialog</name>
    <message>
        <source>About Sincscope</source>
        <translation>Über Sincscope</translation>
    </message>
    <message>
        <source>Audio monitor, recorder and resampler laboratory: see every sound that the computer hears or plays, and keep it exactly as it was.</source>
        <translation>Tonmonitor, Rekorder und Resampler-Labor: Sehen Sie jeden Ton, den der Computer hört oder wiedergibt, und bewahren Sie ihn genau so auf, wie er war.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: use it, study it, share it, change it. It comes without any warranty. The full text is at %1.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später: Sie dürfen sie nutzen, untersuchen, weitergeben und verändern. Sie kommt ohne jede Gewährleistung. Der vollständige Text steht unter %1.</translation>
    </message>
    <message>
        <source>Libraries in it, and their licences</source>
        <translation>Enthaltene Bibliotheken und ihre Lizenzen</translation>
    </message>
</context>
<context>
    <name>sinc::AnalyserPanel</name>
    <message>
        <source>Settings of this panel</source>
        <translation>Einstellungen dieses Feldes</translation>
    </message>
    <message>
        <source>Open large, or put back</source>
        <translation>Groß öffnen oder zurücksetzen</translation>
    </message>
    <message>
        <source>Save as picture or figures…</source>
        <translation>Als Bild oder Werte speichern…</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Betrachten</translation>
    </message>
    <message>
        <source>The chosen source</source>
        <translation>Die gewählte Quelle</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>Save as picture or figures</source>
        <translation>Als Bild oder Werte speichern</translation>
    </message>
    <message>
        <source>Picture (*.png);;Figures (*.csv)</source>
        <translation>Bild (*.png);;Werte (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both, one over the other</source>
        <translation>Beides übereinander</translation>
    </message>
</context>
<context>
    <name>sinc::AnalyserPanels</name>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Oscilloscope</source>
        <translation>Oszilloskop</translation>
    </message>
    <message>
        <source>Stereo image</source>
        <translation>Stereobild</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Level statistics</source>
        <translation>Pegelstatistik</translation>
    </message>
    <message>
        <source>Programme meter</source>
        <translation>Aussteuerungsmesser</translation>
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
    <message>
        <source>a sound server that answers</source>
        <translation>einen Soundserver, der antwortet</translation>
    </message>
</context>
<context>
    <name>sinc::CostBars</name>
    <message>
        <source>Computing time</source>
        <translation>Rechenzeit</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>For one second of stereo sound, on one core of this machine.</source>
        <translation>Für eine Sekunde Stereoton, auf einem Kern dieses Rechners.</translation>
    </message>
    <message>
        <source>How far the output lags behind while sound flows.</source>
        <translation>Wie weit die Ausgabe zurückliegt, während Ton fließt.</translation>
    </message>
    <message>
        <source>ms per second</source>
        <translation>ms pro Sekunde</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
</context>
<context>
    <name>sinc::DiagnosticsPanel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 ms</source>
        <translation>%1 von %2 ms</translation>
    </message>
    <message>
        <source>What the conversion costs</source>
        <translation>Aufwand der Umrechnung</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation>Speicher: %1</translation>
    </message>
    <message>
        <source>Threads, heap and buffers</source>
        <translation>Threads, Heap und Puffer</translation>
    </message>
    <message>
        <source>CPU load</source>
        <translation>CPU-Last</translation>
    </message>
    <message>
        <source>Longest block</source>
        <translation>Längster Block</translation>
    </message>
    <message>
        <source>Buffer behind it</source>
        <translation>Puffer dahinter</translation>
    </message>
    <message>
        <source>Resident memory over time</source>
        <translation>Residenter Speicher im Zeitverlauf</translation>
    </message>
    <message>
        <source>Time in min</source>
        <translation>Zeit in min</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Memory in MB</source>
        <translation>Speicher in MB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Resident memory</source>
        <translation>Residenter Speicher</translation>
    </message>
    <message>
        <source>Conversion: nothing is being recorded.</source>
        <translation>Umrechnung: Es läuft keine Aufnahme.</translation>
    </message>
    <message>
        <source>Conversion: %1 frames in, %2 out (ratio %3); one second of sound takes %4 ms.</source>
        <translation>Umrechnung: %1 Frames hinein, %2 heraus (Verhältnis %3); eine Sekunde Ton braucht %4 ms.</translation>
    </message>
    <message>
        <source>Frames dropped</source>
        <translation>Verlorene Frames</translation>
    </message>
    <message>
        <source>Frames repaired</source>
        <translation>Ersetzte Frames</translation>
    </message>
    <message>
        <source>Memory: %1 MB, %2</source>
        <translation>Speicher: %1 MB, %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Allocations / s</source>
        <translation>Allokationen / s</translation>
    </message>
    <message>
        <source>In libraries / s</source>
        <translation>In Bibliotheken / s</translation>
    </message>
</context>
<context>
    <name>sinc::FigureModel</name>
    <message>
        <source>cannot be measured</source>
        <translation>nicht messbar</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
</context>
<context>
    <name>sinc::FigureTable</name>
    <message>
        <source>Figures of the compared qualities</source>
        <translation>Werte der verglichenen Qualitäten</translation>
    </message>
</context>
<context>
    <name>sinc::FilterSliders</name>
    <message>
        <source>Attenuation</source>
        <translation>Sperrdämpfung</translation>
    </message>
    <message>
        <source>Pass band</source>
        <translation>Durchlassbereich</translation>
    </message>
    <message>
        <source>Linear phase</source>
        <translation>Lineare Phase</translation>
    </message>
    <message>
        <source>Intermediate phase</source>
        <translation>Mittlere Phase</translation>
    </message>
    <message>
        <source>Minimum phase</source>
        <translation>Minimale Phase</translation>
    </message>
    <message>
        <source>Phase response</source>
        <translation>Phasengang</translation>
    </message>
    <message>
        <source>your filter</source>
        <translation>Ihr Filter</translation>
    </message>
    <message>
        <source>Response of your filter</source>
        <translation>Frequenzgang Ihres Filters</translation>
    </message>
    <message>
        <source>Attenuation: %1 dB</source>
        <translation>Sperrdämpfung: %1 dB</translation>
    </message>
    <message>
        <source>Pass band: %1 of the band</source>
        <translation>Durchlassbereich: %1 des Bandes</translation>
    </message>
    <message>
        <source>%L1 taps at %L2 Hz</source>
        <translation>%L1 Koeffizienten bei %L2 Hz</translation>
    </message>
    <message>
        <source>Impulse response, in frames</source>
        <translation>Impulsantwort, in Frames</translation>
    </message>
    <message>
        <source>Impulse response of your filter</source>
        <translation>Impulsantwort Ihres Filters</translation>
    </message>
    <message>
        <source>Frequency (Nyquist = 1)</source>
        <translation>Frequenz (Nyquist = 1)</translation>
    </message>
</context>
<context>
    <name>sinc::FrameTimes</name>
    <message>
        <source>How long painting takes</source>
        <translation>Wie lange das Zeichnen dauert</translation>
    </message>
    <message>
        <source>%1 frames, mean %2 ms, 99 in 100 below %3 ms, worst %4 ms</source>
        <translation>%1 Bilder, Mittel %2 ms, 99 von 100 unter %3 ms, max. %4 ms</translation>
    </message>
</context>
<context>
    <name>sinc::GoniometerPanel</name>
    <message>
        <source>Magnification</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>0 dB</source>
        <translation>0 dB</translation>
    </message>
    <message>
        <source>+12 dB</source>
        <translation>+12 dB</translation>
    </message>
    <message>
        <source>+24 dB</source>
        <translation>+24 dB</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>One channel: nothing to compare</source>
        <translation>Ein Kanal: nichts zu vergleichen</translation>
    </message>
</context>
<context>
    <name>sinc::GoniometerView</name>
    <message>
        <source>Correlation %1</source>
        <translation>Korrelation %1</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>−1 opposed</source>
        <translation>−1 gegenphasig</translation>
    </message>
    <message>
        <source>mono +1</source>
        <translation>mono +1</translation>
    </message>
    <message>
        <source>Left %1 dBFS</source>
        <translation>Links %1 dBFS</translation>
    </message>
    <message>
        <source>Right %1 dBFS</source>
        <translation>Rechts %1 dBFS</translation>
    </message>
</context>
<context>
    <name>sinc::HistoryPanel</name>
    <message>
        <source>dBFS, LUFS</source>
        <translation>dBFS, LUFS</translation>
    </message>
    <message>
        <source>Sample peak</source>
        <translation>Sample-Spitzenwert</translation>
    </message>
    <message>
        <source>Momentary loudness</source>
        <translation>Momentane Lautheit</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 Stunden</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, niedrigster Wert</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, höchster Wert</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Loudness and peak of the source</source>
        <translation>Lautheit und Spitzenwert der Quelle</translation>
    </message>
    <message>
        <source>Loudness and peak of what the file holds</source>
        <translation>Lautheit und Spitzenwert dessen, was die Datei enthält</translation>
    </message>
</context>
<context>
    <name>sinc::LabPage</name>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Report (*.html);;Picture (*.png);;Figures (*.json)</source>
        <translation>Bericht (*.html);;Bild (*.png);;Werte (*.json)</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>Die Datei „%1“ konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>sinc::LabTabs</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>Gleittöne</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Frequencies</source>
        <translation>Frequenzen</translation>
    </message>
    <message>
        <source>Time and phase</source>
        <translation>Zeit und Phase</translation>
    </message>
    <message>
        <source>Cost and figures</source>
        <translation>Aufwand und Werte</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Own sound</source>
        <translation>Eigene Aufnahme</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hörvergleich</translation>
    </message>
</context>
<context>
    <name>sinc::LevelBars</name>
    <message>
        <source>Level meters</source>
        <translation>Pegelanzeigen</translation>
    </message>
    <message>
        <source>Peak and RMS of each channel. Space puts the clip lamps out.</source>
        <translation>Spitzenwert und RMS jedes Kanals. Die Leertaste löscht die Übersteuerungslampen.</translation>
    </message>
    <message>
        <source>Solid: RMS. Bright: peak. Line: highest peak of the last 3 seconds. The lamp at the end stays lit after clipping; click it to put it out.</source>
        <translation>Gefüllt: RMS. Hell: Spitzenwert. Linie: höchster Spitzenwert der letzten 3 Sekunden. Die Lampe am Ende leuchtet nach einer Übersteuerung weiter; klicken Sie darauf, um sie zu löschen.</translation>
    </message>
    <message>
        <source>%1: peak %2, RMS %3 dBFS</source>
        <translation>%1: Spitzenwert %2, RMS %3 dBFS</translation>
    </message>
    <message>
        <source>%1, clipped</source>
        <translation>%1, übersteuert</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>RMS</source>
        <translation>RMS</translation>
    </message>
    <message>
        <source>CLIP</source>
        <translation>CLIP</translation>
    </message>
    <message>
        <source>%1: %2, highest %3</source>
        <translation>%1: %2, Höchstwert %3</translation>
    </message>
    <message>
        <source>Kind of meter</source>
        <translation>Art der Pegelanzeige</translation>
    </message>
    <message>
        <source>Peak and RMS</source>
        <translation>Spitzenwert und RMS</translation>
    </message>
    <message>
        <source>%1 of each channel. Space puts the clip lamps out.</source>
        <translation>%1 für jeden Kanal. Die Leertaste löscht die Übersteuerungslampen.</translation>
    </message>
    <message>
        <source>%1. Line: highest reading of the last 3 seconds. The lamp at the end stays lit after clipping; click it to put it out.</source>
        <translation>%1. Linie: höchster Wert der letzten 3 Sekunden. Die Lampe am Ende leuchtet nach einer Übersteuerung weiter; klicken Sie darauf, um sie zu löschen.</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchstwert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>sinc::ListeningView</name>
    <message>
        <source>Choose a recording under “Own sound” first.</source>
        <translation>Wählen Sie zuerst unter „Eigene Aufnahme“ eine Datei.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Blind test (ABX)</source>
        <translation>Blindtest (ABX)</translation>
    </message>
    <message>
        <source>X is A or B, by chance, anew in each trial. Say which; the score tells whether you hear a difference or guess.</source>
        <translation>X ist in jedem Durchgang aufs Neue zufällig A oder B. Sagen Sie, welches von beiden; das Ergebnis zeigt, ob Sie einen Unterschied hören oder raten.</translation>
    </message>
    <message>
        <source>Version A</source>
        <translation>Version A</translation>
    </message>
    <message>
        <source>Version B</source>
        <translation>Version B</translation>
    </message>
    <message>
        <source> trials</source>
        <translation> Durchgänge</translation>
    </message>
    <message>
        <source>Number of trials</source>
        <translation>Anzahl der Durchgänge</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Hear A</source>
        <translation>A hören</translation>
    </message>
    <message>
        <source>Hear B</source>
        <translation>B hören</translation>
    </message>
    <message>
        <source>Hear X</source>
        <translation>X hören</translation>
    </message>
    <message>
        <source>X is A</source>
        <translation>X ist A</translation>
    </message>
    <message>
        <source>X is B</source>
        <translation>X ist B</translation>
    </message>
    <message>
        <source>Kept results</source>
        <translation>Gespeicherte Ergebnisse</translation>
    </message>
    <message>
        <source>A:</source>
        <translation>A:</translation>
    </message>
    <message>
        <source>B:</source>
        <translation>B:</translation>
    </message>
    <message>
        <source>%1: %2 against %3, %4: %5 of %6 right, by chance with probability %7</source>
        <translation>%1: %2 gegen %3, %4: %5 von %6 richtig, durch Zufall mit der Wahrscheinlichkeit %7</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Trial %1 of %2</source>
        <translation>Durchgang %1 von %2</translation>
    </message>
    <message>
        <source>Where the stretch to listen to begins</source>
        <translation>Beginn des Ausschnitts zum Anhören</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 bis %2 von %3</translation>
    </message>
    <message>
        <source>The results of finished tests are kept here.</source>
        <translation>Die Ergebnisse beendeter Tests werden hier aufbewahrt.</translation>
    </message>
    <message>
        <source>%1. The versions play under one play head, at the same loudness; switch as often as you like.</source>
        <translation>%1. Alle Versionen laufen synchron und in derselben Lautstärke; schalten Sie um, sooft Sie möchten.</translation>
    </message>
    <message>
        <source>%1 of %2 right. By guessing alone, as many or more are right with probability %3.</source>
        <translation>%1 von %2 richtig. Durch bloßes Raten sind ebenso viele oder mehr richtig mit der Wahrscheinlichkeit %3.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>sinc::LiveView</name>
    <message>
        <source>Live spectra</source>
        <translation>Live-Spektren</translation>
    </message>
    <message>
        <source>Live differences from the best</source>
        <translation>Live-Differenzen zur besten Qualität</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Was herauskommt</translation>
    </message>
    <message>
        <source>Spectra of the live sound after each quality.</source>
        <translation>Spektren des laufenden Tons, umgerechnet mit jeder der Qualitäten.</translation>
    </message>
    <message>
        <source>Difference from the best</source>
        <translation>Differenz zur besten Qualität</translation>
    </message>
    <message>
        <source>What is left when the best version is taken away.</source>
        <translation>Was übrig bleibt, wenn die beste Version abgezogen wird.</translation>
    </message>
    <message>
        <source>Output frequency in kHz</source>
        <translation>Ausgangsfrequenz in kHz</translation>
    </message>
    <message>
        <source>Choose a source on the Recorder page; what it delivers is shown here.</source>
        <translation>Wählen Sie auf der Seite „Rekorder“ eine Quelle; hier erscheint, was sie liefert.</translation>
    </message>
    <message>
        <source>%1 %2 dB</source>
        <translation>%1 %2 dB</translation>
    </message>
    <message>
        <source>%1 none</source>
        <translation>%1 keine</translation>
    </message>
    <message>
        <source>Of the chosen qualities the first four are shown.</source>
        <translation>Von den gewählten Qualitäten erscheinen die ersten vier.</translation>
    </message>
    <message>
        <source>The qualities that are chosen on the left, from %1 to %2.</source>
        <translation>Die links gewählten Qualitäten, von %1 nach %2.</translation>
    </message>
    <message>
        <source>The source is silent at this moment.</source>
        <translation>Die Quelle ist in diesem Augenblick still.</translation>
    </message>
    <message>
        <source>The others are compared with %1; choose one on the left.</source>
        <translation>Die anderen werden mit %1 verglichen; wählen Sie links eine.</translation>
    </message>
    <message>
        <source>Difference from %1: %2.</source>
        <translation>Differenz zu %1: %2.</translation>
    </message>
</context>
<context>
    <name>sinc::LoudnessModel</name>
    <message>
        <source>LU</source>
        <translation>LU</translation>
    </message>
    <message>
        <source>LUFS</source>
        <translation>LUFS</translation>
    </message>
    <message>
        <source>Momentary</source>
        <translation>Momentan</translation>
    </message>
    <message>
        <source>Short-term</source>
        <translation>Kurzzeit</translation>
    </message>
    <message>
        <source>Integrated</source>
        <translation>Integriert</translation>
    </message>
    <message>
        <source>Range (LRA)</source>
        <translation>Bereich (LRA)</translation>
    </message>
    <message>
        <source>Momentary max</source>
        <translation>Momentan max.</translation>
    </message>
    <message>
        <source>Short-term max</source>
        <translation>Kurzzeit max.</translation>
    </message>
    <message>
        <source>True peak max</source>
        <translation>True Peak max.</translation>
    </message>
    <message>
        <source>dBTP</source>
        <translation>dBTP</translation>
    </message>
</context>
<context>
    <name>sinc::LoudnessPanel</name>
    <message>
        <source>Pause or go on measuring</source>
        <translation>Messung anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Measure anew: integrated, range and maxima together</source>
        <translation>Neu messen: integrierte Lautheit, Bereich und Höchstwerte gemeinsam</translation>
    </message>
    <message>
        <source>EBU R 128, Europe</source>
        <translation>EBU R 128, Europa</translation>
    </message>
    <message>
        <source>ATSC A/85, America</source>
        <translation>ATSC A/85, Amerika</translation>
    </message>
    <message>
        <source>podcasts</source>
        <translation>Podcasts</translation>
    </message>
    <message>
        <source>music streaming</source>
        <translation>Musik-Streaming</translation>
    </message>
    <message>
        <source>%1 LUFS: %2</source>
        <translation>%1 LUFS: %2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>EBU +9: −18 to +9 LU</source>
        <translation>EBU +9: −18 bis +9 LU</translation>
    </message>
    <message>
        <source>EBU +18: −36 to +18 LU</source>
        <translation>EBU +18: −36 bis +18 LU</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>LUFS: absolute</source>
        <translation>LUFS: absolut</translation>
    </message>
    <message>
        <source>LU: around the target</source>
        <translation>LU: bezogen auf den Zielwert</translation>
    </message>
    <message>
        <source>Target %1 LUFS · EBU +%2</source>
        <translation>Zielwert %1 LUFS · EBU +%2</translation>
    </message>
    <message>
        <source>Output · %1</source>
        <translation>Ausgabe · %1</translation>
    </message>
</context>
<context>
    <name>sinc::LoudnessView</name>
    <message>
        <source>Integrated loudness %1 %2</source>
        <translation>Integrierte Lautheit %1 %2</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>%1, first minute</source>
        <translation>%1, erste Minute</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, angehalten</translation>
    </message>
    <message>
        <source>ITU-R BS.1770-5, EBU R 128. Range is reliable after a minute of sound; true peak should stay below −1 dBTP.</source>
        <translation>ITU-R BS.1770-5, EBU R 128. Der Lautheitsbereich ist nach einer Minute Ton zuverlässig; der True-Peak-Spitzenwert sollte unter −1 dBTP bleiben.</translation>
    </message>
</context>
<context>
    <name>sinc::MainWindow</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>Auf&amp;nahme</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Recording %1 · %2</source>
        <translation>Aufnahme %1 · %2</translation>
    </message>
    <message>
        <source>Paused %1 · %2</source>
        <translation>Pause %1 · %2</translation>
    </message>
</context>
<context>
    <name>sinc::MannersBox</name>
    <message>
        <source>Open microphones in exclusive mode</source>
        <translation>Mikrofone im exklusiven Modus öffnen</translation>
    </message>
    <message>
        <source>Mute other programs while one is captured</source>
        <translation>Andere Programme stummschalten, während eines aufgenommen wird</translation>
    </message>
    <message>
        <source>Wait until it returns</source>
        <translation>Warten, bis es wieder da ist</translation>
    </message>
    <message>
        <source>Go on with the new default device</source>
        <translation>Mit dem neuen Standardgerät weitermachen</translation>
    </message>
    <message>
        <source>When a device disappears</source>
        <translation>Wenn ein Gerät verschwindet</translation>
    </message>
    <message>
        <source>Never muted: player.exe, chat.exe</source>
        <translation>Nie stummgeschaltet: player.exe, chat.exe</translation>
    </message>
    <message>
        <source>Programs that are never muted</source>
        <translation>Programme, die nie stummgeschaltet werden</translation>
    </message>
    <message>
        <source>Only these are muted; empty: all others</source>
        <translation>Nur diese werden stummgeschaltet; leer: alle anderen</translation>
    </message>
    <message>
        <source>The only programs that are muted</source>
        <translation>Programme, die als einzige stummgeschaltet werden</translation>
    </message>
</context>
<context>
    <name>sinc::NoticeBoard</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>sinc::NoticeRow</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>sinc::OscilloscopePanel</name>
    <message>
        <source>Keep this picture</source>
        <translation>Dieses Bild festhalten</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Full height</source>
        <translation>Volle Höhe</translation>
    </message>
    <message>
        <source>0 dBFS</source>
        <translation>0 dBFS</translation>
    </message>
    <message>
        <source>−6 dBFS</source>
        <translation>−6 dBFS</translation>
    </message>
    <message>
        <source>−12 dBFS</source>
        <translation>−12 dBFS</translation>
    </message>
    <message>
        <source>−20 dBFS</source>
        <translation>−20 dBFS</translation>
    </message>
    <message>
        <source>−40 dBFS</source>
        <translation>−40 dBFS</translation>
    </message>
    <message>
        <source>−60 dBFS</source>
        <translation>−60 dBFS</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Rising edge</source>
        <translation>Steigende Flanke</translation>
    </message>
    <message>
        <source>Falling edge</source>
        <translation>Fallende Flanke</translation>
    </message>
    <message>
        <source>None, run free</source>
        <translation>Keiner, frei laufend</translation>
    </message>
    <message>
        <source>Trigger level</source>
        <translation>Triggerpegel</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>1/10 of the height</source>
        <translation>1/10 der Höhe</translation>
    </message>
    <message>
        <source>1/4 of the height</source>
        <translation>1/4 der Höhe</translation>
    </message>
    <message>
        <source>1/2 of the height</source>
        <translation>1/2 der Höhe</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>%1 · %2 ms · %3</source>
        <translation>%1 · %2 ms · %3</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei laufend</translation>
    </message>
    <message>
        <source>triggered by channel 1</source>
        <translation>getriggert von Kanal 1</translation>
    </message>
</context>
<context>
    <name>sinc::OutputCard</name>
    <message>
        <source>by the profile</source>
        <translation>nach Profil</translation>
    </message>
    <message>
        <source>Profile: what the recording is for</source>
        <translation>Profil: wofür die Aufnahme bestimmt ist</translation>
    </message>
    <message>
        <source>Quality of the resampler</source>
        <translation>Qualität des Resamplers</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>Name of the next file</source>
        <translation>Name der nächsten Datei</translation>
    </message>
    <message>
        <source>Empty: named by time and source. A name that exists already gets a number.</source>
        <translation>Leer: nach Zeit und Quelle benannt. Ein schon vorhandener Name erhält eine Nummer.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Options: format, splitting, beginning in the past</source>
        <translation>Optionen: Format, Aufteilung, Beginn in der Vergangenheit</translation>
    </message>
    <message>
        <source>What the file will be</source>
        <translation>Wie die Datei wird</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Choose a source to see what the file will be.</source>
        <translation>Wählen Sie eine Quelle, um zu sehen, wie die Datei wird.</translation>
    </message>
    <message>
        <source>by time and source: %1</source>
        <translation>nach Zeit und Quelle: %1</translation>
    </message>
    <message>
        <source>Folder for recordings: %1</source>
        <translation>Ordner für Aufnahmen: %1</translation>
    </message>
    <message>
        <source>Recordings go to %1. Click to choose another folder.</source>
        <translation>Aufnahmen kommen nach %1. Klicken Sie, um einen anderen Ordner zu wählen.</translation>
    </message>
    <message>
        <source>Choose the folder for recordings</source>
        <translation>Ordner für Aufnahmen wählen</translation>
    </message>
    <message>
        <source>Edit profiles</source>
        <translation>Profile bearbeiten</translation>
    </message>
    <message>
        <source>Look at the profiles, and make your own</source>
        <translation>Profile ansehen und eigene anlegen</translation>
    </message>
</context>
<context>
    <name>sinc::Panels</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
</context>
<context>
    <name>sinc::ProfileForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>What the profile is for</source>
        <translation>Zweck des Profils</translation>
    </message>
    <message>
        <source>Sample rate in Hz</source>
        <translation>Abtastrate in Hz</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Sampleformat</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>as captured</source>
        <translation>wie die Quelle</translation>
    </message>
</context>
<context>
    <name>sinc::ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>What is to be said about the profile</source>
        <translation>Hinweise zum Profil</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Copy as a new one</source>
        <translation>Als neues &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Built-in profiles stay as they are. Copy one to change it.</source>
        <translation>Eingebaute Profile bleiben, wie sie sind. Um eines zu ändern, kopieren Sie es zuerst.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>Export your own profiles</source>
        <translation>Eigene Profile exportieren</translation>
    </message>
</context>
<context>
    <name>sinc::ProgrammeMeterPanel</name>
    <message>
        <source>Digital peak (IEC 60268-18)</source>
        <translation>Digitaler Spitzenwert (IEC 60268-18)</translation>
    </message>
    <message>
        <source>PPM type I (DIN, IEC 60268-10)</source>
        <translation>PPM Typ I (DIN, IEC 60268-10)</translation>
    </message>
    <message>
        <source>PPM type IIa (BBC, IEC 60268-10)</source>
        <translation>PPM Typ IIa (BBC, IEC 60268-10)</translation>
    </message>
    <message>
        <source>PPM type IIb (EBU, IEC 60268-10)</source>
        <translation>PPM Typ IIb (EBU, IEC 60268-10)</translation>
    </message>
    <message>
        <source>VU (IEC 60268-17)</source>
        <translation>VU (IEC 60268-17)</translation>
    </message>
    <message>
        <source>K-12</source>
        <translation>K-12</translation>
    </message>
    <message>
        <source>K-14</source>
        <translation>K-14</translation>
    </message>
    <message>
        <source>K-20</source>
        <translation>K-20</translation>
    </message>
    <message>
        <source>RMS fast (125 ms, sine = peak)</source>
        <translation>RMS schnell (125 ms, Sinus = Spitze)</translation>
    </message>
    <message>
        <source>RMS slow (1 s, sine = peak)</source>
        <translation>RMS langsam (1 s, Sinus = Spitze)</translation>
    </message>
    <message>
        <source>Kind of meter</source>
        <translation>Art des Aussteuerungsmessers</translation>
    </message>
    <message>
        <source>Output · %1</source>
        <translation>Ausgabe · %1</translation>
    </message>
</context>
<context>
    <name>sinc::QualityPicker</name>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1 (nicht installiert)</translation>
    </message>
    <message>
        <source>Your own filter</source>
        <translation>Ihr eigenes Filter</translation>
    </message>
    <message>
        <source>A filter by attenuation, pass band and phase.</source>
        <translation>Ein Filter nach Sperrdämpfung, Durchlassbereich und Phase.</translation>
    </message>
    <message>
        <source>Six at once are the most; take one away to add another.</source>
        <translation>Höchstens sechs gleichzeitig; entfernen Sie eine, um eine andere hinzuzufügen.</translation>
    </message>
    <message>
        <source>Choose up to six to compare.</source>
        <translation>Wählen Sie bis zu sechs zum Vergleich.</translation>
    </message>
</context>
<context>
    <name>sinc::RateBar</name>
    <message>
        <source>Input rate in Hz</source>
        <translation>Eingangsrate in Hz</translation>
    </message>
    <message>
        <source>Output rate in Hz</source>
        <translation>Ausgangsrate in Hz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Linear sweep</source>
        <translation>Linearer Gleitton</translation>
    </message>
    <message>
        <source>Logarithmic sweep</source>
        <translation>Logarithmischer Gleitton</translation>
    </message>
    <message>
        <source>Kind of sweep</source>
        <translation>Art des Gleittons</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>One file with all plots and figures that can be mailed.</source>
        <translation>Eine Datei mit allen Diagrammen und Werten, die sich per E-Mail verschicken lässt.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>Go on measuring</source>
        <translation>Weitermessen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>sinc::RecordingMenu</name>
    <message>
        <source>There are no recordings yet</source>
        <translation>Es gibt noch keine Aufnahmen</translation>
    </message>
</context>
<context>
    <name>sinc::RecordingModel</name>
    <message>
        <source>gaps filled with silence: %1</source>
        <translation>mit Stille gefüllte Lücken: %1</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>ended early: %1</source>
        <translation>vorzeitig beendet: %1</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>%1 dBTP</source>
        <translation>%1 dBTP</translation>
    </message>
    <message>
        <source>Integrated loudness: %1 LUFS</source>
        <translation>Integrierte Lautheit: %1 LUFS</translation>
    </message>
    <message>
        <source>Loudness range: %1 LU</source>
        <translation>Lautheitsbereich: %1 LU</translation>
    </message>
    <message>
        <source>Highest momentary loudness: %1 LUFS</source>
        <translation>Höchste momentane Lautheit: %1 LUFS</translation>
    </message>
    <message>
        <source>Highest short-term loudness: %1 LUFS</source>
        <translation>Höchste Kurzzeit-Lautheit: %1 LUFS</translation>
    </message>
    <message>
        <source>Highest true peak: %1 dBTP</source>
        <translation>Höchster True-Peak-Spitzenwert: %1 dBTP</translation>
    </message>
    <message>
        <source>Highest sample peak: %1 dBFS</source>
        <translation>Höchster Sample-Spitzenwert: %1 dBFS</translation>
    </message>
    <message>
        <source>Samples at full scale: %1</source>
        <translation>Abtastwerte bei Vollaussteuerung: %1</translation>
    </message>
</context>
<context>
    <name>sinc::RecordingOptions</name>
    <message>
        <source>by the profile</source>
        <translation>nach Profil</translation>
    </message>
    <message>
        <source>Sample rate of the file</source>
        <translation>Abtastrate der Datei</translation>
    </message>
    <message>
        <source>Channels of the file</source>
        <translation>Kanäle der Datei</translation>
    </message>
    <message>
        <source>Samples of the file</source>
        <translation>Sampleformat der Datei</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Sampleformat</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>after a time</source>
        <translation>nach einer Zeit</translation>
    </message>
    <message>
        <source>at a size</source>
        <translation>ab einer Größe</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>Neue Datei beginnen</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes in each file</source>
        <translation>Minuten je Datei</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Size of each file</source>
        <translation>Größe jeder Datei</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>when I click Record</source>
        <translation>beim Klick auf Aufnehmen</translation>
    </message>
    <message>
        <source>Seconds before the click that a recording begins with</source>
        <translation>Sekunden vor dem Klick, mit denen eine Aufnahme beginnt</translation>
    </message>
    <message>
        <source>Begin earlier by</source>
        <translation>Früher beginnen um</translation>
    </message>
</context>
<context>
    <name>sinc::RecordingPanel</name>
    <message>
        <source>What you record appears here.</source>
        <translation>Hier erscheint, was Sie aufnehmen.</translation>
    </message>
    <message>
        <source>Recordings of this session</source>
        <translation>Aufnahmen dieser Sitzung</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Wiedergabe anhalten</translation>
    </message>
</context>
<context>
    <name>sinc::RecordingShelf</name>
    <message>
        <source>There is a file “%1” already.</source>
        <translation>Es gibt schon eine Datei „%1“.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” could not be renamed.</source>
        <translation>„%1“ konnte nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>Check that the file is still there and that its folder can be written.</source>
        <translation>Prüfen Sie, ob die Datei noch da ist und ob ihr Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>No file manager could be opened.</source>
        <translation>Es konnte keine Dateiverwaltung geöffnet werden.</translation>
    </message>
    <message>
        <source>The file is %1.</source>
        <translation>Die Datei liegt unter %1.</translation>
    </message>
    <message>
        <source>“%1” was moved to the trash.</source>
        <translation>„%1“ wurde in den Papierkorb verschoben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” cannot be moved to the trash.</source>
        <translation>„%1“ kann nicht in den Papierkorb verschoben werden.</translation>
    </message>
    <message>
        <source>It can only be deleted for good.</source>
        <translation>Die Datei kann nur endgültig gelöscht werden.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>“%1” could not be deleted.</source>
        <translation>„%1“ konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Check that its folder can be written.</source>
        <translation>Prüfen Sie, ob der Ordner der Datei beschreibbar ist.</translation>
    </message>
    <message>
        <source>“%1” could not be brought back.</source>
        <translation>„%1“ konnte nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Look for it in the trash of the desktop.</source>
        <translation>Suchen Sie die Datei im Papierkorb des Desktops.</translation>
    </message>
</context>
<context>
    <name>sinc::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>wie der Desktop</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Folder for recordings: %1</source>
        <translation>Ordner für Aufnahmen: %1</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation>Ordner für Aufnahmen</translation>
    </message>
    <message>
        <source>Show a live level beside every source</source>
        <translation>Neben jeder Quelle den aktuellen Pegel zeigen</translation>
    </message>
    <message>
        <source>Open microphones for that, too</source>
        <translation>Dafür auch Mikrofone öffnen</translation>
    </message>
    <message>
        <source>Without it, microphones stay closed until you choose one. Those of Bluetooth headsets always do, because the sound of the headset gets worse while they are open.</source>
        <translation>Sonst bleiben Mikrofone geschlossen, bis Sie eines wählen. Für die Mikrofone von Bluetooth-Headsets gilt das immer, weil der Klang des Headsets schlechter wird, solange sie geöffnet sind.</translation>
    </message>
    <message>
        <source>Levels in the list</source>
        <translation>Pegel in der Liste</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>sinc::ShortcutsDialog</name>
    <message>
        <source>Pages and panels</source>
        <translation>Seiten und Felder</translation>
    </message>
    <message>
        <source>In the list of sources</source>
        <translation>In der Liste der Quellen</translation>
    </message>
    <message>
        <source>Choose the source that the arrow keys stand on</source>
        <translation>Die Quelle wählen, auf der die Pfeiltasten stehen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>In a plot</source>
        <translation>In einem Diagramm</translation>
    </message>
    <message>
        <source>Read the curves</source>
        <translation>Die Kurven ablesen</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Das Bild verschieben</translation>
    </message>
    <message>
        <source>Zoom the width</source>
        <translation>Die Breite vergrößern und verkleinern</translation>
    </message>
    <message>
        <source>Zoom the height</source>
        <translation>Die Höhe vergrößern und verkleinern</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>sinc::SignalEditor</name>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Frequency of the test signal</source>
        <translation>Frequenz des Testsignals</translation>
    </message>
    <message>
        <source> dBFS</source>
        <translation> dBFS</translation>
    </message>
    <message>
        <source>Peak level of the test signal</source>
        <translation>Spitzenpegel des Testsignals</translation>
    </message>
</context>
<context>
    <name>sinc::SoundView</name>
    <message>
        <source>Convert again</source>
        <translation>Erneut umrechnen</translation>
    </message>
    <message>
        <source>With the qualities and the output rate that are chosen now.</source>
        <translation>Mit den Qualitäten und der Ausgangsrate, die jetzt gewählt sind.</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Aufnahme wählen</translation>
    </message>
    <message>
        <source>Sound (*.wav *.w64 *.flac *.ogg *.opus *.aiff *.aif *.mp3 *.caf);;All files (*)</source>
        <translation>Tondateien (*.wav *.w64 *.flac *.ogg *.opus *.aiff *.aif *.mp3 *.caf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What the quality makes of the recording.</source>
        <translation>Was die Qualität aus der Aufnahme macht.</translation>
    </message>
    <message>
        <source>What is left when the best version is taken away.</source>
        <translation>Was übrig bleibt, wenn die beste Version abgezogen wird.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Drop a recording here, or choose one above. All of it is converted with each of the qualities chosen on the left, and compared with the best one.</source>
        <translation>Legen Sie hier eine Aufnahme ab oder wählen Sie oben eine. Sie wird vollständig mit jeder der links gewählten Qualitäten umgerechnet und mit der besten verglichen.</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Progress of the conversion</source>
        <translation>Fortschritt der Umrechnung</translation>
    </message>
    <message>
        <source>No difference from %1</source>
        <translation>Keine Differenz zu %1</translation>
    </message>
    <message>
        <source>Difference from %1: %2 dB, peak %3 dBFS</source>
        <translation>Differenz zu %1: %2 dB, Spitzenwert %3 dBFS</translation>
    </message>
    <message>
        <source>Too short for a picture</source>
        <translation>Zu kurz für ein Bild</translation>
    </message>
    <message>
        <source>Let go to convert “%1”.</source>
        <translation>Loslassen, um „%1“ umzuwandeln.</translation>
    </message>
</context>
<context>
    <name>sinc::SourceHeader</name>
    <message>
        <source>Chosen source</source>
        <translation>Gewählte Quelle</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Mithören</translation>
    </message>
    <message>
        <source>Listen to the source</source>
        <translation>Quelle mithören</translation>
    </message>
    <message>
        <source>No source is chosen</source>
        <translation>Keine Quelle gewählt</translation>
    </message>
    <message>
        <source>Choose one at the left, or open a sound file.</source>
        <translation>Wählen Sie links eine aus oder öffnen Sie eine Tondatei.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>played to its end</source>
        <translation>bis zum Ende abgespielt</translation>
    </message>
    <message>
        <source>muted: it delivers silence</source>
        <translation>stummgeschaltet: liefert nur Stille</translation>
    </message>
    <message>
        <source>Gaps: %1, %2 s</source>
        <translation>Lücken: %1, %2 s</translation>
    </message>
    <message>
        <source>The source lost sound here. Silence of the same length takes its place, so that the time stays true.</source>
        <translation>Hier hat die Quelle Ton verloren. Stille gleicher Länge tritt an seine Stelle, damit die Zeit stimmt.</translation>
    </message>
    <message>
        <source>Listen to the source on %1</source>
        <translation>Quelle über %1 mithören</translation>
    </message>
    <message>
        <source>There is no output to listen on.</source>
        <translation>Es gibt keinen Ausgang zum Mithören.</translation>
    </message>
    <message>
        <source>Plays the source on %1. Click to stop; the arrow chooses another output.</source>
        <translation>Spielt die Quelle über %1 ab. Ein Klick beendet es; der Pfeil wählt einen anderen Ausgang.</translation>
    </message>
    <message>
        <source>Click to hear the source on %1; the arrow chooses another output.</source>
        <translation>Ein Klick spielt die Quelle über %1 ab; der Pfeil wählt einen anderen Ausgang.</translation>
    </message>
</context>
<context>
    <name>sinc::SourceModel</name>
    <message>
        <source>Open a sound file…</source>
        <translation>Tondatei öffnen…</translation>
    </message>
    <message>
        <source>What the computer plays</source>
        <translation>Was der Computer wiedergibt</translation>
    </message>
    <message>
        <source>What one program plays</source>
        <translation>Was ein einzelnes Programm wiedergibt</translation>
    </message>
    <message>
        <source>Microphones and inputs</source>
        <translation>Mikrofone und Eingänge</translation>
    </message>
    <message>
        <source>Sound files</source>
        <translation>Tondateien</translation>
    </message>
    <message>
        <source>Test signals</source>
        <translation>Testsignale</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Needs %1.</source>
        <translation>Braucht %1.</translation>
    </message>
    <message>
        <source>No output is connected.</source>
        <translation>Es ist kein Ausgang angeschlossen.</translation>
    </message>
    <message>
        <source>No microphone is connected.</source>
        <translation>Es ist kein Mikrofon angeschlossen.</translation>
    </message>
</context>
<context>
    <name>sinc::SourcePanel</name>
    <message>
        <source>Find a source</source>
        <translation>Quelle suchen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Enter or Space chooses the source that the arrow keys stand on.</source>
        <translation>Die Eingabe- oder Leertaste wählt die Quelle, auf der die Pfeiltasten stehen.</translation>
    </message>
    <message>
        <source>Open a sound file</source>
        <translation>Tondatei öffnen</translation>
    </message>
    <message>
        <source>Sound files (*.wav *.w64 *.rf64 *.flac *.ogg *.opus *.mp3 *.aiff *.aif *.au *.caf)</source>
        <translation>Tondateien (*.wav *.w64 *.rf64 *.flac *.ogg *.opus *.mp3 *.aiff *.aif *.au *.caf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No source is called “%1”.</source>
        <translation>Keine Quelle heißt „%1“.</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>Choose everything but %1</source>
        <translation>Alles außer %1 wählen</translation>
    </message>
</context>
<context>
    <name>sinc::SpectrogramPanel</name>
    <message>
        <source>Samples of a spectrum</source>
        <translation>Abtastwerte je Spektrum</translation>
    </message>
    <message>
        <source>Frequencies</source>
        <translation>Frequenzen</translation>
    </message>
    <message>
        <source>By octaves</source>
        <translation>Nach Oktaven</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>−140 to 0 dBFS</source>
        <translation>−140 bis 0 dBFS</translation>
    </message>
    <message>
        <source>−110 to −10 dBFS</source>
        <translation>−110 bis −10 dBFS</translation>
    </message>
    <message>
        <source>−80 to 0 dBFS</source>
        <translation>−80 bis 0 dBFS</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1 · %2 samples · all channels mixed</source>
        <translation>%1 · %2 Abtastwerte · alle Kanäle gemischt</translation>
    </message>
</context>
<context>
    <name>sinc::SpectrogramPlot</name>
    <message>
        <source>Time in s</source>
        <translation>Zeit in s</translation>
    </message>
    <message>
        <source>%1 s, %2 kHz: %3</source>
        <translation>%1 s, %2 kHz: %3</translation>
    </message>
</context>
<context>
    <name>sinc::SpectrogramView</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 Hz   −%2 s   %3 dBFS</source>
        <translation>%1 Hz   −%2 s   %3 dBFS</translation>
    </message>
</context>
<context>
    <name>sinc::SpectrumPanel</name>
    <message>
        <source>dBFS</source>
        <translation>dBFS</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Begin averages and peaks anew</source>
        <translation>Mittelwerte und Spitzenwerte neu beginnen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Each channel</source>
        <translation>Jeder Kanal</translation>
    </message>
    <message>
        <source>All channels mixed</source>
        <translation>Alle Kanäle gemischt</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Darstellen als</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Octaves</source>
        <translation>Oktaven</translation>
    </message>
    <message>
        <source>Thirds of an octave</source>
        <translation>Terzen</translation>
    </message>
    <message>
        <source>1/6 octaves</source>
        <translation>1/6-Oktaven</translation>
    </message>
    <message>
        <source>1/12 octaves</source>
        <translation>1/12-Oktaven</translation>
    </message>
    <message>
        <source>1/24 octaves</source>
        <translation>1/24-Oktaven</translation>
    </message>
    <message>
        <source>Weighting</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>None (Z)</source>
        <translation>Keine (Z)</translation>
    </message>
    <message>
        <source>A, soft sound as heard</source>
        <translation>A, leiser Ton nach dem Gehör</translation>
    </message>
    <message>
        <source>C, loud sound as heard</source>
        <translation>C, lauter Ton nach dem Gehör</translation>
    </message>
    <message>
        <source>Hold peaks</source>
        <translation>Spitzenwerte halten</translation>
    </message>
    <message>
        <source>Keep a copy of the curves</source>
        <translation>Eine Kopie der Kurven behalten</translation>
    </message>
    <message>
        <source>Forget the copies</source>
        <translation>Die Kopien verwerfen</translation>
    </message>
    <message>
        <source>Samples of a spectrum</source>
        <translation>Abtastwerte je Spektrum</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50 %</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation>75 %</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>Average over</source>
        <translation>Mitteln über</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>1/4 s</source>
        <translation>1/4 s</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5 s</translation>
    </message>
    <message>
        <source>All since the reset</source>
        <translation>Alles seit dem Zurücksetzen</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, höchster Wert</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1 · %2 samples · %3 · %4 weighted</source>
        <translation>%1 · %2 Abtastwerte · %3 · %4-bewertet</translation>
    </message>
    <message>
        <source> · bands from %1 Hz (more samples reach lower)</source>
        <translation> · Bänder ab %1 Hz (mehr Abtastwerte reichen tiefer)</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1, behalten</translation>
    </message>
    <message>
        <source>Hann</source>
        <translation>Hann</translation>
    </message>
    <message>
        <source>Blackman-Harris (faint beside loud)</source>
        <translation>Blackman-Harris (Leises neben Lautem)</translation>
    </message>
    <message>
        <source>Flat top (exact levels)</source>
        <translation>Flat-Top (genaue Pegel)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Source and output</source>
        <translation>Quelle und Ausgabe</translation>
    </message>
</context>
<context>
    <name>sinc::StatisticsPanel</name>
    <message>
        <source>Highest sample peak</source>
        <translation>Höchster Sample-Spitzenwert</translation>
    </message>
    <message>
        <source>Highest true peak</source>
        <translation>Höchster True-Peak-Spitzenwert</translation>
    </message>
    <message>
        <source>RMS</source>
        <translation>RMS</translation>
    </message>
    <message>
        <source>Crest factor</source>
        <translation>Scheitelfaktor</translation>
    </message>
    <message>
        <source>DC offset</source>
        <translation>Gleichanteil</translation>
    </message>
    <message>
        <source>Noise floor (10 s)</source>
        <translation>Grundrauschen (10 s)</translation>
    </message>
    <message>
        <source>Samples at full scale</source>
        <translation>Abtastwerte bei Vollaussteuerung</translation>
    </message>
    <message>
        <source>Runs at full scale</source>
        <translation>Folgen bei Vollaussteuerung</translation>
    </message>
    <message>
        <source>Broken samples</source>
        <translation>Defekte Abtastwerte</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Still seit</translation>
    </message>
    <message>
        <source>Strongest tone</source>
        <translation>Stärkster Ton</translation>
    </message>
    <message>
        <source>Spectral centroid</source>
        <translation>Spektraler Schwerpunkt</translation>
    </message>
    <message>
        <source>Voice band</source>
        <translation>Sprachband</translation>
    </message>
    <message>
        <source>≈ %1 Hz</source>
        <translation>≈ %1 Hz</translation>
    </message>
    <message>
        <source>%1 Hz (%2 %3 ct)</source>
        <translation>%1 Hz (%2 %3 ct)</translation>
    </message>
    <message>
        <source>Level statistics of every channel</source>
        <translation>Pegelstatistik jedes Kanals</translation>
    </message>
    <message>
        <source>Measure anew</source>
        <translation>Neu messen</translation>
    </message>
    <message>
        <source>RMS of a full-scale sine</source>
        <translation>RMS eines Sinus bei Vollaussteuerung</translation>
    </message>
    <message>
        <source>−3.01 dBFS (square wave = 0)</source>
        <translation>−3,01 dBFS (Rechteck = 0)</translation>
    </message>
    <message>
        <source>0 dBFS (AES17)</source>
        <translation>0 dBFS (AES17)</translation>
    </message>
    <message>
        <source>RMS after AES17</source>
        <translation>RMS nach AES17</translation>
    </message>
    <message>
        <source>RMS: square wave = 0 dBFS</source>
        <translation>RMS: Rechteck = 0 dBFS</translation>
    </message>
    <message>
        <source>Silence below</source>
        <translation>Stille unter</translation>
    </message>
    <message>
        <source>−40 dBFS</source>
        <translation>−40 dBFS</translation>
    </message>
    <message>
        <source>−50 dBFS</source>
        <translation>−50 dBFS</translation>
    </message>
    <message>
        <source>−60 dBFS</source>
        <translation>−60 dBFS</translation>
    </message>
    <message>
        <source>−70 dBFS</source>
        <translation>−70 dBFS</translation>
    </message>
    <message>
        <source>−80 dBFS</source>
        <translation>−80 dBFS</translation>
    </message>
    <message>
        <source>dBFS</source>
        <translation>dBFS</translation>
    </message>
    <message>
        <source>dBTP</source>
        <translation>dBTP</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>no voice</source>
        <translation>keine Stimme</translation>
    </message>
    <message>
        <source>not silent</source>
        <translation>nicht still</translation>
    </message>
    <message>
        <source>Output · %1</source>
        <translation>Ausgabe · %1</translation>
    </message>
</context>
<context>
    <name>sinc::SweepGallery</name>
    <message>
        <source>Sweep through %1</source>
        <translation>Gleitton durch %1</translation>
    </message>
    <message>
        <source>A clean converter shows the one rising line; other lines are aliases.</source>
        <translation>Ein sauberer Umsetzer zeigt nur die eine steigende Linie; andere Linien sind Aliase.</translation>
    </message>
</context>
<context>
    <name>sinc::TransportBar</name>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Recorded time</source>
        <translation>Aufgenommene Zeit</translation>
    </message>
    <message>
        <source>File being recorded</source>
        <translation>Datei, in die aufgenommen wird</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Recording · %1</source>
        <translation>Aufnahme · %1</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>Pausiert · %1</translation>
    </message>
    <message>
        <source>Finishing the file …</source>
        <translation>Datei wird abgeschlossen …</translation>
    </message>
    <message>
        <source>Room for %1
%2 free</source>
        <translation>Platz für %1
%2 frei</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>State of the recording</source>
        <translation>Stand der Aufnahme</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>sinc::TrayEntry</name>
    <message>
        <source>Show the Window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Sincscope is recording</source>
        <translation>Sincscope nimmt auf</translation>
    </message>
</context>
<context>
    <name>sinc::VersionPlayer</name>
    <message>
        <source>There is no loudspeaker to listen on.</source>
        <translation>Es ist kein Lautsprecher zur Wiedergabe vorhanden.</translation>
    </message>
    <message>
        <source>The loudspeaker could not be opened.</source>
        <translation>Der Lautsprecher ließ sich nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>sinc::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>The outline of the last seconds of the chosen source. Gaps are hatched, what is recorded has a red line below it.</source>
        <translation>Der Umriss der letzten Sekunden der gewählten Quelle. Lücken sind schraffiert, Aufgenommenes ist rot unterstrichen.</translation>
    </message>
    <message>
        <source>Newest at the right. Ctrl and the wheel change how much time is shown.</source>
        <translation>Das Neueste steht rechts. Strg und das Mausrad ändern, wie viel Zeit gezeigt wird.</translation>
    </message>
    <message>
        <source>Choose a source at the left to see and hear it.</source>
        <translation>Wählen Sie links eine Quelle, um sie zu sehen und zu hören.</translation>
    </message>
    <message>
        <source>Opening the source …</source>
        <translation>Quelle wird geöffnet …</translation>
    </message>
    <message>
        <source>The source is gone. Choose it again, or another one.</source>
        <translation>Die Quelle ist nicht mehr vorhanden. Wählen Sie sie erneut oder wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>sinc::cli</name>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Die Option %1 nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %2.</source>
        <translation>Die Option %1 braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>See “%1”.</source>
        <translation>Siehe „%1“.</translation>
    </message>
    <message>
        <source>The standard output takes no more. Check where it leads.</source>
        <translation>Die Standardausgabe nimmt nichts mehr an. Prüfen Sie, wohin sie führt.</translation>
    </message>
    <message>
        <source>a list of {id, name, kind, backend, isDefault, sampleRate, channels}</source>
        <translation>eine Liste von {id, name, kind, backend, isDefault, sampleRate, channels}</translation>
    </message>
    <message>
        <source>lists every source that sound can be recorded from</source>
        <translation>listet alle Quellen auf, von denen Ton aufgenommen werden kann</translation>
    </message>
    <message>
        <source>An asterisk marks the default of its kind. “file:PATH” is a source, too, and signals take a level and
a frequency: “signal:sine:HZ:DBFS”.</source>
        <translation>Ein Sternchen kennzeichnet die Vorgabe ihrer Art. Auch „file:PATH“ ist eine Quelle, und Signale nehmen
einen Pegel und eine Frequenz an: „signal:sine:HZ:DBFS“.</translation>
    </message>
    <message>
        <source>Records, converts and measures sound: the engine of Sincscope without its window.</source>
        <translation>Nimmt Ton auf, wandelt ihn um und misst ihn: der Kern von Sincscope ohne sein Fenster.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>this text; “COMMAND --help” tells all about one command</source>
        <translation>dieser Text; „COMMAND --help“ erklärt einen Befehl vollständig</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>die Version des Programms</translation>
    </message>
    <message>
        <source>Exit code 0 is success, 2 wrong usage, 1 a failure that one line on the standard error names. With
--json a command prints one JSON document on the standard output and nothing else.</source>
        <translation>Exit-Code 0 bedeutet Erfolg, 2 einen falschen Aufruf, 1 einen Fehler, den eine Zeile auf der
Standardfehlerausgabe nennt. Mit --json gibt ein Befehl auf der Standardausgabe genau ein
JSON-Dokument aus und sonst nichts.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>{sampleRate, channels, frames, integratedLufs, momentaryMaxLufs, shortTermMaxLufs, loudnessRangeLu,
truePeakDbtp, samplePeakDbfs, rmsDbfs, dcOffset, clippedSamples}; per-channel values are lists,
silence is null</source>
        <translation>{sampleRate, channels, frames, integratedLufs, momentaryMaxLufs, shortTermMaxLufs, loudnessRangeLu,
truePeakDbtp, samplePeakDbfs, rmsDbfs, dcOffset, clippedSamples}; Werte je Kanal sind Listen,
Stille ist null</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>%1 (%2 frames)</source>
        <translation>%1 (%2 Frames)</translation>
    </message>
    <message>
        <source>Integrated loudness</source>
        <translation>Integrierte Lautheit</translation>
    </message>
    <message>
        <source>Momentary maximum</source>
        <translation>Momentan-Maximum</translation>
    </message>
    <message>
        <source>Short-term maximum</source>
        <translation>Kurzzeit-Maximum</translation>
    </message>
    <message>
        <source>Loudness range</source>
        <translation>Lautheitsbereich</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>True-Peak-Spitzenwert</translation>
    </message>
    <message>
        <source>Sample peak</source>
        <translation>Sample-Spitzenwert</translation>
    </message>
    <message>
        <source>RMS</source>
        <translation>RMS</translation>
    </message>
    <message>
        <source>DC offset</source>
        <translation>Gleichanteil</translation>
    </message>
    <message>
        <source>Clipped samples</source>
        <translation>Übersteuerte Abtastwerte</translation>
    </message>
    <message>
        <source>Measuring: %1 %</source>
        <translation>Messung: %1 %</translation>
    </message>
    <message>
        <source>tells loudness, peaks, level, offset and clipping of a file</source>
        <translation>nennt Lautheit, Spitzenwerte, Pegel, Gleichanteil und Übersteuerung einer Datei</translation>
    </message>
    <message>
        <source>Loudness follows ITU-R BS.1770 and EBU R 128. A full-scale sine has an RMS of -3.01 dBFS. A dash stands
for silence.</source>
        <translation>Die Lautheit folgt ITU-R BS.1770 und EBU R 128. Ein Sinus bei Vollaussteuerung hat einen RMS-Wert von
-3,01 dBFS. Ein Strich steht für Stille.</translation>
    </message>
    <message>
        <source>a list of {name, description, attenuationDb, passBand, phase}</source>
        <translation>eine Liste von {name, description, attenuationDb, passBand, phase}</translation>
    </message>
    <message>
        <source>%1 dB, pass band %2</source>
        <translation>%1 dB, Durchlassbereich %2</translation>
    </message>
    <message>
        <source>lists how sample rates can be converted</source>
        <translation>listet auf, wie Abtastraten umgerechnet werden können</translation>
    </message>
    <message>
        <source>%1 s (%2 frames) of %3, %4, %5</source>
        <translation>%1 s (%2 Frames) mit %3, %4, %5</translation>
    </message>
    <message>
        <source>%1 gaps were filled with silence, %2 frames in all.</source>
        <translation>Mit Stille gefüllte Lücken: %1, insgesamt %2 Frames.</translation>
    </message>
    <message>
        <source>records a source into a file</source>
        <translation>nimmt eine Quelle in eine Datei auf</translation>
    </message>
    <message>
        <source>The container follows the suffix of OUT: .wav, .w64, .flac, .ogg (Vorbis), .opus, .raw. One that cannot
hold the sample format takes the nearest and says so. A .wav file of 16 bit and at most two channels has
a header of 44 bytes and goes on in a new file before 4 GiB; every other .wav becomes RF64 when it has to.
While it is being written the file is called OUT.partial; an existing OUT is left alone.
Ctrl-C ends the recording cleanly, with exit code 0. If it ends by a failure, everything captured until
then is in the file, and the exit code is 1.</source>
        <translation>Der Container richtet sich nach der Endung von OUT: .wav, .w64, .flac, .ogg (Vorbis), .opus, .raw. Kann er
das Sampleformat nicht fassen, nimmt er das nächstliegende und meldet es. Eine .wav-Datei mit 16 Bit und
höchstens zwei Kanälen hat einen Kopf von 44 Byte und geht vor 4 GiB in einer neuen Datei weiter; jede
andere .wav wird bei Bedarf zu RF64.
Während des Schreibens heißt die Datei OUT.partial; ein vorhandenes OUT bleibt unberührt.
Strg-C beendet die Aufnahme sauber, mit Exit-Code 0. Endet sie durch einen Fehler, steht alles bis dahin
Erfasste in der Datei, und der Exit-Code ist 1.</translation>
    </message>
    <message>
        <source>“%1” is no value for %2; write it as %3.</source>
        <translation>„%1“ ist kein Wert für %2; schreiben Sie ihn als %3.</translation>
    </message>
    <message>
        <source>the duration</source>
        <translation>die Dauer</translation>
    </message>
    <message>
        <source>the pre-roll</source>
        <translation>den Vorlauf</translation>
    </message>
    <message>
        <source>0 to 60 seconds</source>
        <translation>0 bis 60 Sekunden</translation>
    </message>
    <message>
        <source>what to record, as “devices” lists it, or file:PATH</source>
        <translation>was aufgenommen wird, wie „devices“ es auflistet, oder file:PATH</translation>
    </message>
    <message>
        <source>end after this time; else Ctrl-C, SIGTERM or the end of a file ends it</source>
        <translation>nach dieser Zeit enden; sonst beendet sie Strg-C, SIGTERM oder das Ende einer Datei</translation>
    </message>
    <message>
        <source>what the file is for, see “profiles”; default: raw</source>
        <translation>wofür die Datei gedacht ist, siehe „profiles“; Vorgabe: raw</translation>
    </message>
    <message>
        <source>sample rate of the file; default: as the profile says</source>
        <translation>Abtastrate der Datei; Vorgabe: gemäß Profil</translation>
    </message>
    <message>
        <source>channels of the file; default: as the profile says</source>
        <translation>Kanäle der Datei; Vorgabe: gemäß Profil</translation>
    </message>
    <message>
        <source>s16, s24, s32 or f32; default: as the profile says, else f32</source>
        <translation>s16, s24, s32 oder f32; Vorgabe: gemäß Profil, sonst f32</translation>
    </message>
    <message>
        <source>how the rate is converted, see “qualities”; default: high</source>
        <translation>wie die Abtastrate umgerechnet wird, siehe „qualities“; Vorgabe: high</translation>
    </message>
    <message>
        <source>go on in a new file (OUT-002 ...) after a time (3600s) or a size (2GiB, 700MB)</source>
        <translation>nach einer Zeit (3600s) oder Größe (2GiB, 700MB) in einer neuen Datei (OUT-002 ...) weitermachen</translation>
    </message>
    <message>
        <source>let the file begin with this much sound in front of the duration; 0 to 60</source>
        <translation>die Datei mit so viel Ton vor der Dauer beginnen lassen; 0 bis 60</translation>
    </message>
    <message>
        <source>take signals and files as fast as possible, not in real time</source>
        <translation>Signale und Dateien so schnell wie möglich aufnehmen, nicht in Echtzeit</translation>
    </message>
    <message>
        <source>replace OUT if it exists</source>
        <translation>OUT ersetzen, falls vorhanden</translation>
    </message>
    <message>
        <source>The option --source is missing.</source>
        <translation>Die Option --source fehlt.</translation>
    </message>
    <message>
        <source>Recording: %1, %2</source>
        <translation>Aufnahme: %1, %2</translation>
    </message>
    <message>
        <source>, gaps: %1</source>
        <translation>, Lücken: %1</translation>
    </message>
    <message>
        <source>the new sample rate, 4000 to 768000</source>
        <translation>die neue Abtastrate, 4000 bis 768000</translation>
    </message>
    <message>
        <source>s16, s24, s32 or f32; default: as IN has it</source>
        <translation>s16, s24, s32 oder f32; Vorgabe: wie in IN</translation>
    </message>
    <message>
        <source>{framesIn, framesOut, quality, sampleRate, channels, sampleFormat, clippedSamples,
replacedSamples, files}</source>
        <translation>{framesIn, framesOut, quality, sampleRate, channels, sampleFormat, clippedSamples,
replacedSamples, files}</translation>
    </message>
    <message>
        <source>The option --rate is missing.</source>
        <translation>Die Option --rate fehlt.</translation>
    </message>
    <message>
        <source>%1 frames at %2 became %3 frames at %4, quality “%5”.</source>
        <translation>Aus %1 Frames mit %2 wurden %3 Frames mit %4, Qualität „%5“.</translation>
    </message>
    <message>
        <source>Converting: %1 %</source>
        <translation>Umrechnung: %1 %</translation>
    </message>
    <message>
        <source>This container cannot hold the wanted sample format; the samples are stored as %1.</source>
        <translation>Dieser Container kann das gewünschte Sampleformat nicht fassen; die Abtastwerte werden als %1 gespeichert.</translation>
    </message>
    <message>
        <source>converts a file to another sample rate</source>
        <translation>rechnet eine Datei auf eine andere Abtastrate um</translation>
    </message>
    <message>
        <source>IN is anything that is an audio file; OUT&apos;s suffix chooses the container, as in “record”. n frames
become round(n * new rate / old rate) frames, aligned in time. The sample format stays as it is in IN
unless told otherwise. While it is being written the file is called OUT.partial; an existing OUT is left
alone, and after a failure or Ctrl-C nothing is left behind.</source>
        <translation>IN ist eine beliebige Tondatei; die Endung von OUT bestimmt den Container, wie bei „record“. Aus n Frames
werden round(n * neue Rate / alte Rate) Frames, zeitlich ausgerichtet. Das Sampleformat bleibt wie in IN,
wenn nicht anders angegeben. Während des Schreibens heißt die Datei OUT.partial; ein vorhandenes OUT bleibt
unberührt, und nach einem Fehler oder Strg-C bleibt nichts zurück.</translation>
    </message>
    <message>
        <source>input rate</source>
        <translation>Eingangsrate</translation>
    </message>
    <message>
        <source>output rate</source>
        <translation>Ausgangsrate</translation>
    </message>
    <message>
        <source>a quality or reference library, up to six times; draft, standard, mastering and soxr-hq unless given</source>
        <translation>Qualität oder Vergleichsbibliothek, bis zu sechsmal; Vorgabe: draft, standard, mastering, soxr-hq</translation>
    </message>
    <message>
        <source>writes a list of {quality, from, to, bandwidth01, worstAliasDb, inBandResidualDb, rippleDb, nsPerFrame,
latencyFrames, belowFloor, ...}; - is the standard output</source>
        <translation>schreibt eine Liste von {quality, from, to, bandwidth01, worstAliasDb, inBandResidualDb, rippleDb,
nsPerFrame, latencyFrames, belowFloor, ...}; - ist die Standardausgabe</translation>
    </message>
    <message>
        <source>writes all plots on one sheet</source>
        <translation>schreibt alle Diagramme auf ein Blatt</translation>
    </message>
    <message>
        <source>writes plots and figures as one page that can be mailed</source>
        <translation>schreibt Diagramme und Werte als eine Seite, die sich per E-Mail verschicken lässt</translation>
    </message>
    <message>
        <source>makes the pictures and figures of docs/resampler.md anew, for every quality of ours</source>
        <translation>erstellt die Bilder und Werte von docs/resampler.md neu, für alle eigenen Qualitäten</translation>
    </message>
    <message>
        <source>Give both rates in Hz: --from HZ --to HZ.</source>
        <translation>Geben Sie beide Abtastraten in Hz an: --from HZ --to HZ.</translation>
    </message>
    <message>
        <source>Six qualities at once are the most.</source>
        <translation>Höchstens sechs Qualitäten sind gleichzeitig möglich.</translation>
    </message>
    <message>
        <source>measures resampler qualities side by side</source>
        <translation>misst Resampler-Qualitäten im Vergleich</translation>
    </message>
    <message>
        <source>The laboratory&apos;s program “%1” could not be started. Install or build it beside this one.</source>
        <translation>Das Laborprogramm „%1“ konnte nicht gestartet werden. Installieren oder bauen Sie es im selben Ordner wie dieses.</translation>
    </message>
    <message>
        <source>{recovered: [{from, to, frames, sampleRate, channels}], failed: [a sentence for each file]}</source>
        <translation>{recovered: [{from, to, frames, sampleRate, channels}], failed: [je Datei ein Satz]}</translation>
    </message>
    <message>
        <source>Nothing has to be recovered here.</source>
        <translation>Hier ist nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>%1: %2 s</source>
        <translation>%1: %2 s</translation>
    </message>
    <message>
        <source>makes what a crash left playable</source>
        <translation>macht abspielbar, was ein Absturz hinterlassen hat</translation>
    </message>
    <message>
        <source>A recording that was interrupted by a crash or a power cut is left as NAME.partial.SUFFIX. Its sound is
measured by what is in the file, not by what its header says; a repaired copy is read to its end and only
then takes the name that the recording was to have, or NAME (recovered) where that is taken. Until then
the leftover stays as it is. In a folder, every leftover is recovered, but those of running recordings.
A file of any other name is repaired as NAME (recovered) and stays.</source>
        <translation>Eine durch Absturz oder Stromausfall unterbrochene Aufnahme bleibt als NAME.partial.SUFFIX zurück.
Entscheidend ist der Inhalt der Datei, nicht ihr Kopf; eine reparierte Kopie wird ganz gelesen und
erhält erst dann den vorgesehenen Namen oder, falls er vergeben ist, NAME (recovered). Bis dahin
bleibt die Restdatei, wie sie ist. In einem Ordner werden alle Restdateien wiederhergestellt, außer
denen laufender Aufnahmen. Eine Datei mit anderem Namen wird als NAME (recovered) repariert und bleibt.</translation>
    </message>
    <message>
        <source>a device that disappears is awaited (wait, as by default) or replaced by the new default (default)</source>
        <translation>auf ein verschwundenes Gerät warten (wait, Vorgabe) oder das neue Standardgerät nehmen (default)</translation>
    </message>
    <message>
        <source>open a microphone in exclusive mode, past the system&apos;s mixer</source>
        <translation>ein Mikrofon im exklusiven Modus öffnen, am Mischer des Systems vorbei</translation>
    </message>
    <message>
        <source>mute other programs while one is captured</source>
        <translation>andere Programme stummschalten, während eines aufgenommen wird</translation>
    </message>
    <message>
        <source>with --mute-others: not these, as in player.exe,chat.exe</source>
        <translation>mit --mute-others: diese nicht, etwa player.exe,chat.exe</translation>
    </message>
    <message>
        <source>with --mute-others: only these</source>
        <translation>mit --mute-others: nur diese</translation>
    </message>
    <message>
        <source>The option %1 needs --mute-others.</source>
        <translation>Die Option %1 braucht --mute-others.</translation>
    </message>
    <message>
        <source>begin with what this profile asks for; default: NAME itself, else raw</source>
        <translation>von den Angaben dieses Profils ausgehen; Vorgabe: NAME selbst, sonst raw</translation>
    </message>
    <message>
        <source>one sentence about what it is for</source>
        <translation>ein Satz dazu, wofür es gedacht ist</translation>
    </message>
    <message>
        <source>sample rate of the file, or source</source>
        <translation>Abtastrate der Datei oder source</translation>
    </message>
    <message>
        <source>channels of the file, or source</source>
        <translation>Kanäle der Datei oder source</translation>
    </message>
    <message>
        <source>s16, s24, s32 or f32, or source</source>
        <translation>s16, s24, s32, f32 oder source</translation>
    </message>
    <message>
        <source>the kind of file that suits it: wav, w64, flac, ogg, opus or raw</source>
        <translation>die passende Art der Datei: wav, w64, flac, ogg, opus oder raw</translation>
    </message>
    <message>
        <source>replace profiles that have the same names</source>
        <translation>gleichnamige Profile ersetzen</translation>
    </message>
    <message>
        <source>this profile; may stand several times; default: all of your own</source>
        <translation>dieses Profil; mehrfach möglich; Vorgabe: alle eigenen</translation>
    </message>
    <message>
        <source>replace FILE if it exists</source>
        <translation>FILE ersetzen, falls vorhanden</translation>
    </message>
    <message>
        <source>adds a profile of your own, or changes it; what is not given stays</source>
        <translation>legt ein eigenes Profil an oder ändert es; was nicht angegeben ist, bleibt</translation>
    </message>
    <message>
        <source>removes a profile of your own</source>
        <translation>entfernt ein eigenes Profil</translation>
    </message>
    <message>
        <source>adds the profiles of a JSON file, all or none; one line names each field that is not right</source>
        <translation>fügt die Profile einer JSON-Datei hinzu, alle oder keines; eine Zeile je falschem Feld</translation>
    </message>
    <message>
        <source>writes profiles to a JSON file; -: the standard output</source>
        <translation>schreibt Profile in eine JSON-Datei; -: die Standardausgabe</translation>
    </message>
    <message>
        <source>a list of {name, description, sampleRate, channels, sampleFormat, container,
builtIn}; null: as captured</source>
        <translation>eine Liste von {name, description, sampleRate, channels, sampleFormat, container,
builtIn}; null: wie die Quelle</translation>
    </message>
    <message>
        <source>Your own profiles:</source>
        <translation>Eigene Profile:</translation>
    </message>
    <message>
        <source>lists what recordings can be made for, and keeps profiles of your own</source>
        <translation>listet auf, wofür Aufnahmen gedacht sein können, und verwaltet eigene Profile</translation>
    </message>
    <message>
        <source>write the report and the readings beside the file, too, as OUT.json</source>
        <translation>Bericht und Messwerte zusätzlich neben der Datei speichern, als OUT.json</translation>
    </message>
    <message>
        <source>{source, frames, sampleRate, channels, sampleFormat, gaps, gapFrames, droppedFrames,
clippedSamples, bytes, files, remark, readings, pipeline, diagnostics}</source>
        <translation>{source, frames, sampleRate, channels, sampleFormat, gaps, gapFrames, droppedFrames,
clippedSamples, bytes, files, remark, readings, pipeline, diagnostics}</translation>
    </message>
    <message>
        <source>more than 0 and up to 100,000,000 seconds</source>
        <translation>mehr als 0 und höchstens 100.000.000 Sekunden</translation>
    </message>
    <message>
        <source>Beside the named qualities, custom:ATTENUATION_DB:PASS_BAND[:linear|intermediate|minimum] makes a
filter of your own: attenuation of the stop band in decibels (20 to 200), end of the flat band as a
fraction of half the lower rate (0.1 to 0.999), phase (linear unless told otherwise).</source>
        <translation>Neben den benannten Qualitäten ergibt custom:ATTENUATION_DB:PASS_BAND[:linear|intermediate|minimum]
ein eigenes Filter: Sperrdämpfung in Dezibel (20 bis 200), Ende des geraden Bandes als Anteil der
halben niedrigeren Abtastrate (0.1 bis 0.999), Phase (linear, wenn nicht anders angegeben).</translation>
    </message>
    <message>
        <source>“%1” names them all.</source>
        <translation>„%1“ nennt alle.</translation>
    </message>
    <message>
        <source>With %1, a finished file or profile is replaced.</source>
        <translation>Mit %1 wird eine fertige Datei oder ein Profil ersetzt.</translation>
    </message>
    <message>
        <source>Levels are in dB against the tone, frequencies fractions of the lower Nyquist frequency, times
nanoseconds for one output frame in stereo. A figure that lies below the floor of its analysis has
the floor&apos;s value in JSON and is named in belowFloor. A quality that cannot be measured has its
sentence on the standard error and as problem in JSON, and makes the exit code 1; the others are
measured all the same.</source>
        <translation>Pegel: dB, bezogen auf den Ton; Frequenzen: Anteile der niedrigeren Nyquist-Frequenz; Zeiten:
Nanosekunden je Ausgabe-Frame in Stereo. Liegt ein Wert unter der Messgrenze seiner Analyse,
steht in JSON die Messgrenze, und belowFloor nennt ihn. Was zu einer nicht messbaren Qualität zu
sagen ist, steht auf der Fehlerausgabe und in JSON als problem, und der Exit-Code ist 1; die anderen
werden trotzdem gemessen.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written. Choose a folder that exists and that you may write to.</source>
        <translation>Die Datei „%1“ ließ sich nicht schreiben. Wählen Sie einen Ordner, den es gibt und in den Sie schreiben dürfen.</translation>
    </message>
</context>
</TS>
