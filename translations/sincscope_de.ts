<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>sinc</name>
    <message>
        <source>There is no source %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the sources that are listed; “sincscope-cli devices” names them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source id %1 cannot be read%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source %1 disappeared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was captured until then is safe. Connect it again or choose another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source %1 could not be opened%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that no other program uses it alone, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source %1 delivers no sound data%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is switched on, or choose another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound server does not answer%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that PulseAudio or PipeWire runs; the built-in signals and files work without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no output %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the outputs that are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output %1 could not be opened%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that no other program uses it alone, or choose another output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening to %1 on %2 would feed the sound back into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another output to listen on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample rate of %1 Hz is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversion by the factor %1 is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 channels are not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot hold %2 channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no resampler quality “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter with %1 cannot be built%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample format “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot hold samples as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not possible for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not possible at this moment%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 does not end in a known file type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read it and that the disk is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is no audio file that can be read%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a WAV, W64, FLAC, Ogg, Opus, MP3, AIFF or another audio file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 exists already and was left alone%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or allow overwriting (--overwrite).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds %1 is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was captured until then is in the file. Free some space or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1 failed%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written until then is in the file. Check the disk, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input and output are the same file, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stereo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sinc::AudioEngine</name>
    <message>
        <source>The source “%1” is muted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It delivers silence until it is unmuted in the system&apos;s sound settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing another source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the recording first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it disappeared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the running one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
