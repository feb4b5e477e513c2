<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Channels</name>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mono</source>
        <translation type="unfinished">mono</translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>Laboratory</name>
    <message>
        <source>%1: %2, %3, %4 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpectrumPanel</name>
    <message>
        <source>Hann</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blackman-Harris (faint beside loud)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat top (exact levels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
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
    <message>
        <source>Pass band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where 0.1 dB is lost, as a fraction of the lower Nyquist frequency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-3 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where 3 dB are lost, as a fraction of the lower Nyquist frequency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-60 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the transition band ends: from here on the gain stays below -60 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ripple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest deviation from flat, up to 0.9 of the band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudest mirrored frequency or image of any tone, against that tone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudest wrong line beside any tone up to 0.9 of the band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THD+N, 1 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything but the tone, for 1 kHz at full scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spur, 1 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudest line beside 1 kHz at full scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THD+N, edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything but the tone, for a tone at 0.9 of the band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spur, edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudest line beside a tone at 0.9 of the band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overshoot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the answer to a jump goes beyond it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long before a jump its answer leaves zero by a thousandth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the output lags behind while sound flows, in output frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing time for one output frame: stereo, blocks of 480, one core of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input frequency in kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output frequency in kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency in kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thousandths of a dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase in degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group delay in µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat as far as possible, then as deep as possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass band, magnified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A straight line at 0 is perfect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steeper, the more of the band is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases and images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudest wrong frequency that comes out, against the tone that went in. Lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 kHz at full scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything beside the one peak is an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone near the band&apos;s edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impulse response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of a single sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing before and after a jump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 everywhere: linear phase, nothing is shifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A straight line: all frequencies arrive together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clean converter shows the one rising line; other lines are aliases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resampler qualities from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by Sincscope on %1. Figures below the floor of an analysis are called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png);;Document (*.pdf);;Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the plot as PNG or PDF, or its figures as CSV.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work on %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what an output plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a program plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted in the system&apos;s sound settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed until you choose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished">Aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and finish the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a sound file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Listen to the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;meters and clip lamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a longer &amp;time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a s&amp;horter time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play or stop playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the newest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Sincscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how long &amp;painting takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is shorter than the filter of “%1”: %L2 frames against %L3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording “%1” is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one with sound in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::AboutDialog</name>
    <message>
        <source>About Sincscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio monitor, recorder and resampler laboratory: see every sound that the computer hears or plays, and keep it exactly as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: use it, study it, share it, change it. It comes without any warranty. The full text is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries in it, and their licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::AnalyserPanel</name>
    <message>
        <source>Settings of this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open large, or put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as picture or figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as picture or figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png);;Figures (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::AnalyserPanels</name>
    <message>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oscilloscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stereo image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme meter</source>
        <translation type="unfinished"></translation>
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
    <name>sinc::CostBars</name>
    <message>
        <source>Computing time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one second of stereo sound, on one core of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the output lags behind while sound flows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms for a second of sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::FigureModel</name>
    <message>
        <source>cannot be measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::FigureTable</name>
    <message>
        <source>Figures of the compared qualities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::FilterSliders</name>
    <message>
        <source>Attenuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediate phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraction of the Nyquist frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response of your filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attenuation: %1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass band: %1 of the band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 taps at %L2 Hz</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::FrameTimes</name>
    <message>
        <source>How long painting takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 frames, mean %2 ms, worst %3 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::GoniometerPanel</name>
    <message>
        <source>Magnification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+12 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+24 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One channel: nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::GoniometerView</name>
    <message>
        <source>Correlation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1 opposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mono +1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::HistoryPanel</name>
    <message>
        <source>dBFS, LUFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentary loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness and peak of the source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::LabPage</name>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report (*.html);;Picture (*.png);;Figures (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::LabTabs</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time and phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::LevelBars</name>
    <message>
        <source>Level meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak and RMS of each channel. Space puts the clip lamps out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid: RMS. Bright: peak. Line: highest peak of the last 3 seconds. The lamp at the end stays lit after clipping; click it to put it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: peak %2, RMS %3 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLIP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::ListeningView</name>
    <message>
        <source>Choose a recording under “Own sound” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind test (ABX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X is A or B, by chance, anew in each trial. Say which; the score tells whether you hear a difference or guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X is A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X is B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The versions play under one play head, at the same loudness; switch as often as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 against %3, %4: %5 of %6 right, by chance with probability %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 right. By guessing alone that happens with probability %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::LiveView</name>
    <message>
        <source>Live spectra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live differences from the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectra of the live sound after each quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference from the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left when the best version is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output frequency in kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, the qualities that are chosen on the left, four at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source on the Recorder page; what it delivers is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::LoudnessModel</name>
    <message>
        <source>LU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LUFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short-term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range (LRA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentary max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short-term max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True peak max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dBTP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::LoudnessPanel</name>
    <message>
        <source>Pause or go on measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure anew: integrated, range and maxima together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EBU R 128, Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATSC A/85, America</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>podcasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>music streaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 LUFS: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EBU +9: −18 to +9 LU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EBU +18: −36 to +18 LU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LUFS: absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LU: around the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1 LUFS · EBU +%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::LoudnessView</name>
    <message>
        <source>Integrated loudness %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, first minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ITU-R BS.1770-5, EBU R 128. Range is reliable after a minute of sound; true peak should stay below −1 dBTP.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::MainWindow</name>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::NoticeBoard</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::NoticeRow</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::OscilloscopePanel</name>
    <message>
        <source>Keep this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−6 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−12 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−20 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−40 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−60 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rising edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falling edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, run free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/10 of the height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/4 of the height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/2 of the height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 ms · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triggered by channel 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::OutputCard</name>
    <message>
        <source>by the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: what the recording is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality of the resampler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the next file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: named by time and source. A name that exists already gets a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options: format, splitting, beginning in the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source to see what the file will be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by time and source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for recordings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings go to %1. Click to choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for recordings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::ProgrammeMeterPanel</name>
    <message>
        <source>Digital peak (IEC 60268-18)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPM type I (DIN, IEC 60268-10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPM type IIa (BBC, IEC 60268-10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPM type IIb (EBU, IEC 60268-10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VU (IEC 60268-17)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K-12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K-14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K-20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMS fast (125 ms, sine = peak)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMS slow (1 s, sine = peak)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of meter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::QualityPicker</name>
    <message>
        <source>%1 (not installed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter by attenuation, pass band and phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six at once are the most; take one away to add another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose up to six to compare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::RateBar</name>
    <message>
        <source>Input rate in Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output rate in Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with all plots and figures that can be mailed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::RecordingModel</name>
    <message>
        <source>gaps filled with silence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended early: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::RecordingOptions</name>
    <message>
        <source>by the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample rate of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes in each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when I click Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds before the click that a recording begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin earlier by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::RecordingPanel</name>
    <message>
        <source>What you record appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::RecordingShelf</name>
    <message>
        <source>“%1” is no file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out / and \.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is still there and that its folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file manager could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was moved to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be moved to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can only be deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in the trash of the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for recordings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a live level beside every source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open microphones for that, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, microphones stay closed until you choose one. Those of Bluetooth headsets always do, because the sound of the headset gets worse while they are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels in the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::ShortcutsDialog</name>
    <message>
        <source>Pages and panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the source that the arrow keys stand on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::SignalEditor</name>
    <message>
        <source> Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency of the test signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak level of the test signal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::SoundView</name>
    <message>
        <source>Drop a recording here, or choose one. Its first minute is converted with each quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the qualities and the output rate that are chosen now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound (*.wav *.w64 *.flac *.ogg *.opus *.aiff *.aif *.mp3 *.caf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the quality makes of the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no difference from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference from %1: %2 dB, peak %3 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left when the best version is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::SourceHeader</name>
    <message>
        <source>Chosen source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays the source on an output of your choice; the arrow chooses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one at the left, or open a sound file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>played to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted: it delivers silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps: %1, %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source lost sound here. Silence of the same length takes its place, so that the time stays true.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::SourceModel</name>
    <message>
        <source>Open a sound file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the computer plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one program plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphones and inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::SourcePanel</name>
    <message>
        <source>Find a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or Space chooses the source that the arrow keys stand on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound files (*.wav *.w64 *.rf64 *.flac *.ogg *.opus *.mp3 *.aiff *.aif *.au *.caf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::SpectrogramPanel</name>
    <message>
        <source>Samples of a spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By octaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−140 to 0 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−110 to −10 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−80 to 0 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 samples · all channels mixed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::SpectrogramPlot</name>
    <message>
        <source>Time in s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s, %2 kHz: %3 dB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::SpectrogramView</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Hz   −%2 s   %3 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::SpectrumPanel</name>
    <message>
        <source>dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin averages and peaks anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirds of an octave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/6 octaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/12 octaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/24 octaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None (Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A, soft sound as heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C, loud sound as heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold peaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of a spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>75 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/4 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All since the reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 samples · %3 · %4 weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · bands from %1 Hz (more samples reach lower)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::StatisticsPanel</name>
    <message>
        <source>Highest sample peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest true peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crest factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise floor (10 s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples at full scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs at full scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectral centroid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ %1 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Hz (%2 %3 ct)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level statistics of every channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMS of a full-scale sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−3.01 dBFS (square wave = 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 dBFS (AES17)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMS after AES17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMS: square wave = 0 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−40 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−50 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−60 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−70 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−80 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dBTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not silent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::SweepGallery</name>
    <message>
        <source>Sweep through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clean converter shows the one rising line; other lines are aliases.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::TransportBar</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished">Aufnehmen</translation>
    </message>
    <message>
        <source>Recorded time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File being recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for %1
%2 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::VersionPlayer</name>
    <message>
        <source>There is no loudspeaker to listen on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudspeaker could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline of the last seconds of the chosen source. Gaps are hatched, what is recorded has a red line below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest at the right. Ctrl and the wheel change how much time is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source at the left to see and hear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the source …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is gone. Choose it again, or another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::cli</name>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 needs a value: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard output takes no more. Check where it leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of {id, name, kind, backend, isDefault, sampleRate, channels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists every source that sound can be recorded from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An asterisk marks the default of its kind. “file:PATH” is a source, too, and signals take a level and
a frequency: “signal:sine:HZ:DBFS”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records, converts and measures sound: the engine of Sincscope without its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text; “COMMAND --help” tells all about one command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code 0 is success, 2 wrong usage, 1 a failure that one line on the standard error names. With
--json a command prints one JSON document on the standard output and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sampleRate, channels, frames, integratedLufs, momentaryMaxLufs, shortTermMaxLufs, loudnessRangeLu,
truePeakDbtp, samplePeakDbfs, rmsDbfs, dcOffset, clippedSamples}; per-channel values are lists,
silence is null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 frames)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrated loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentary maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short-term maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipped samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells loudness, peaks, level, offset and clipping of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness follows ITU-R BS.1770 and EBU R 128. A full-scale sine has an RMS of -3.01 dBFS. A dash stands
for silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of {name, description, sampleRate, channels, sampleFormat, container}; null: as captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists what recordings can be made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of {name, description, attenuationDb, passBand, phase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB, pass band %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists how sample rates can be converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the named qualities, custom:ATTENUATION_DB:PASS_BAND[:linear|intermediate|minimum] makes a
filter of your own: attenuation of the stop band in decibels (20 to 200), end of the flat band as a
fraction of half the lower rate (0.1 to 0.995), phase (linear unless told otherwise).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s (%2 frames) of %3, %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gaps were filled with silence, %2 frames in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records a source into a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container follows the suffix of OUT: .wav, .w64, .flac, .ogg (Vorbis), .opus, .raw. One that cannot
hold the sample format takes the nearest and says so. A .wav file of 16 bit and at most two channels has
a header of 44 bytes and goes on in a new file before 4 GiB; every other .wav becomes RF64 when it has to.
While it is being written the file is called OUT.partial; an existing OUT is left alone.
Ctrl-C ends the recording cleanly, with exit code 0. If it ends by a failure, everything captured until
then is in the file, and the exit code is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no value for %2; write it as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 0 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pre-roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 60 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to record, as “devices” lists it, or file:PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end after this time; else Ctrl-C, SIGTERM or the end of a file ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the file is for, see “profiles”; default: raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample rate of the file; default: as the profile says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels of the file; default: as the profile says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s16, s24, s32 or f32; default: as the profile says, else f32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the rate is converted, see “qualities”; default: high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on in a new file (OUT-002 ...) after a time (3600s) or a size (2GiB, 700MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the file begin with this much sound in front of the duration; 0 to 60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take signals and files as fast as possible, not in real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace OUT if it exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source, frames, sampleRate, channels, sampleFormat, gaps, gapFrames, droppedFrames,
clippedSamples, bytes, files, remark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --source is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, gaps: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new sample rate, 4000 to 768000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s16, s24, s32 or f32; default: as IN has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{framesIn, framesOut, quality, sampleRate, channels, sampleFormat, clippedSamples,
replacedSamples, files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --rate is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 frames at %2 became %3 frames at %4, quality “%5”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converting: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This container cannot hold the wanted sample format; the samples are stored as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converts a file to another sample rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IN is anything that is an audio file; OUT&apos;s suffix chooses the container, as in “record”. n frames
become round(n * new rate / old rate) frames, aligned in time. The sample format stays as it is in IN
unless told otherwise. While it is being written the file is called OUT.partial; an existing OUT is left
alone, and after a failure or Ctrl-C nothing is left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quality or reference library, up to six times; draft, standard, mastering and soxr-hq unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes a list of {quality, from, to, bandwidth01, worstAliasDb, inBandResidualDb, rippleDb, nsPerFrame,
latencyFrames, belowFloor, ...}; - is the standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes all plots on one sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes plots and figures as one page that can be mailed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes the pictures and figures of docs/resampler.md anew, for every quality of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both rates in Hz: --from HZ --to HZ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six qualities at once are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures resampler qualities side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels are in dB against the tone, frequencies fractions of the lower Nyquist frequency, times
nanoseconds for one output frame in stereo. A figure that lies below the floor of its analysis has
the floor&apos;s value in JSON and is named in belowFloor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
