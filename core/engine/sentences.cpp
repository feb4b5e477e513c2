#include "core/engine/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace sinc {

namespace {

struct Words {
    QString text;
    QString advice;
};

/// lupdate files a free tr() under the namespace that it stands in.
QString tr(const char* source) {
    return QCoreApplication::translate("sinc", source);
}

QString quoted(const std::string& text) {
    return QStringLiteral("“%1”").arg(QString::fromStdString(text));
}

/// " (the system's words)" or nothing. Some libraries end theirs like a sentence.
QString because(const Failure& failure) {
    QString words = QString::fromStdString(failure.detail);
    while (words.endsWith(u'.')) {
        words.chop(1);
    }
    return words.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(words);
}

Words wordsForSound(const Failure& f) {
    const QString subject = quoted(f.subject);
    const QString value = quoted(f.value);
    const QString allowed = QString::fromStdString(f.allowed);
    switch (f.fault) {
    case Fault::SourceUnknown:
        return {tr("There is no source %1.").arg(subject), tr("Choose one of the sources that are listed.")};
    case Fault::SourceMalformed:
        return {tr("The source id %1 cannot be read%2.").arg(subject, because(f)),
                tr("Write it as %1.").arg(allowed)};
    case Fault::SourceGone:
        return {tr("The source %1 disappeared.").arg(subject),
                tr("What was captured until then is safe. Connect it again or choose another source.")};
    case Fault::SourceFailed:
        return {tr("The source %1 stopped before its end%2.").arg(subject, because(f)),
                tr("What was captured until then is safe. Choose it again or choose another source.")};
    case Fault::SourceRefused:
        return {tr("The source %1 could not be opened%2.").arg(subject, because(f)),
                tr("Check that no other program uses it alone, then choose it again.")};
    case Fault::SourceInUse:
        return {tr("Another program uses %1 alone, in exclusive mode%2.").arg(subject, because(f)),
                tr("Close that program, or switch its exclusive mode off, then choose the source again.")};
    case Fault::SourceDenied:
        return {
            tr("Windows denies desktop programs the microphone %1%2.").arg(subject, because(f)),
            tr("Open Settings, Privacy & security, Microphone (ms-settings:privacy-microphone) and allow desktop "
               "apps to use it.")};
    case Fault::SourceUnsupported:
        return {tr("%1 cannot be captured on this system%2.").arg(subject, because(f)),
                allowed.isEmpty() ? tr("Choose another source.") : tr("It takes %1.").arg(allowed)};
    case Fault::SourceSilent:
        return {tr("The source %1 delivers no sound data%2.").arg(subject, because(f)),
                tr("Check that it is switched on, or choose another source.")};
    case Fault::ServerUnavailable:
        return {
            tr("The sound server does not answer%1.").arg(because(f)),
            f.subject == "Windows Audio"
                ? tr("Start the service “Windows Audio”; the built-in signals and files work without it.")
                : tr("Check that PulseAudio or PipeWire runs; the built-in signals and files work without it.")};
    case Fault::OutputUnknown:
        return {tr("There is no output %1.").arg(subject), tr("Choose one of the outputs that are listed.")};
    case Fault::OutputRefused:
        return {tr("The output %1 could not be opened%2.").arg(subject, because(f)),
                tr("Check that no other program uses it alone, or choose another output.")};
    case Fault::FeedbackLoop:
        return {tr("Listening to %1 on %2 would feed the sound back into itself.").arg(subject, value),
                tr("Choose another output to listen on.")};
    default:
        return {};
    }
}

Words wordsForValue(const Failure& f) {
    const QString subject = QString::fromStdString(f.subject);
    const QString value = QString::fromStdString(f.value);
    const QString allowed = QString::fromStdString(f.allowed);
    switch (f.fault) {
    case Fault::RateOutOfRange:
        return {subject.isEmpty() ? tr("A sample rate of %1 Hz is not possible.").arg(value)
                                  : tr("%1 cannot hold a sample rate of %2 Hz.").arg(subject, value),
                tr("Choose %1.").arg(allowed)};
    case Fault::RatesEqual:
        return {tr("From %1 Hz to %1 Hz there is nothing to convert.").arg(value),
                tr("Choose two different rates.")};
    case Fault::RatioOutOfRange:
        return {tr("A conversion by the factor %1 is not possible.").arg(value), tr("Choose %1.").arg(allowed)};
    case Fault::ChannelsOutOfRange:
        return {subject.isEmpty() ? tr("%1 channels are not possible.").arg(value)
                                  : tr("%1 cannot hold %2 channels.").arg(subject, value),
                tr("Choose %1.").arg(allowed)};
    case Fault::QualityUnknown:
        return {tr("There is no resampler quality “%1”.").arg(value), tr("Choose one of: %1.").arg(allowed)};
    case Fault::LibraryMissing:
        return {
            tr("The reference “%1” is not installed%2.").arg(subject, because(f)),
            tr("Install the library %1 and build the program with it; everything else works without.").arg(value)};
    case Fault::ProfileExists:
        return {tr("There is a profile “%1” already.").arg(subject),
                tr("Give the new one another name, or remove the one that is there.")};
    case Fault::ProfileUnknown:
        return {tr("There is no profile “%1”.").arg(value), tr("Choose one of: %1.").arg(allowed)};
    case Fault::FilterImpossible:
        return {tr("A filter with %1 cannot be built%2.").arg(value, because(f)), tr("Choose %1.").arg(allowed)};
    case Fault::SampleFormatUnknown:
        return {tr("There is no sample format “%1”.").arg(value), tr("Choose one of: %1.").arg(allowed)};
    case Fault::SampleFormatUnsupported:
        return {tr("%1 cannot hold samples as %2.").arg(subject, value), tr("Choose %1.").arg(allowed)};
    case Fault::ValueInvalid:
        return {tr("“%1” is not possible for %2.").arg(value, subject), tr("Choose %1.").arg(allowed)};
    case Fault::NotReady:
        return {tr("%1 is not possible at this moment%2.").arg(subject, because(f)), allowed};
    default:
        return {};
    }
}

Words wordsForFile(const Failure& f) {
    const QString subject = quoted(f.subject);
    const QString allowed = QString::fromStdString(f.allowed);
    switch (f.fault) {
    case Fault::ContainerUnknown:
        return {tr("The name %1 does not end in a known file type.").arg(subject),
                tr("Choose one of: %1.").arg(allowed)};
    case Fault::FileMissing:
        return {tr("There is no file %1.").arg(subject), tr("Check the path and the name.")};
    case Fault::FileInUse:
        return {tr("A running recording still writes the file %1.").arg(subject), tr("Stop that recording first.")};
    case Fault::FileUnreadable:
        return {tr("The file %1 cannot be read%2.").arg(subject, because(f)),
                tr("Check that you may read it and that the disk is well.")};
    case Fault::NotAudio:
        return {tr("The file %1 is no audio file that can be read%2.").arg(subject, because(f)),
                tr("Choose a WAV, W64, FLAC, Ogg, Opus, MP3, AIFF or another audio file.")};
    case Fault::OutputExists:
        return {tr("The file %1 exists already and was left alone%2.").arg(subject, because(f)),
                tr("Choose another name.")};
    case Fault::FolderMissing:
        return {tr("There is no folder %1.").arg(subject), tr("Create it or choose another folder.")};
    case Fault::FolderNotWritable:
        return {tr("Nothing can be written to the folder %1%2.").arg(subject, because(f)),
                tr("Choose another folder or change its permissions.")};
    case Fault::DiskFull:
        return {tr("The disk that holds %1 is full.").arg(subject),
                tr("Anything captured until then is kept. Free some space or choose another disk.")};
    case Fault::WriteFailed:
        return {tr("Writing %1 failed%2.").arg(subject, because(f)),
                tr("Anything captured until then is kept. Check the disk, or choose another name or folder.")};
    case Fault::Cancelled:
        return {tr("The work on %1 was cancelled.").arg(subject), tr("Nothing was left behind.")};
    case Fault::SameFile:
        return {tr("Input and output are the same file, %1.").arg(subject),
                tr("Choose another name for the output.")};
    default:
        return {};
    }
}

} // namespace

Notice noticeOf(const Failure& failure) {
    for (const auto words : {wordsForSound, wordsForValue, wordsForFile}) {
        if (const Words found = words(failure); !found.text.isEmpty()) {
            return {Notice::Severity::Error, found.text, found.advice, NoticeTopic::Event, failure.fault};
        }
    }
    return {Notice::Severity::Error,
            QString::fromStdString(failure.subject) + because(failure),
            {},
            NoticeTopic::Event,
            failure.fault};
}

QString lineOf(const Notice& notice) {
    return notice.advice.isEmpty() ? notice.text : notice.text + u' ' + notice.advice;
}

Notice noticeOfInterruption(const std::string& source, const Failure& why) {
    const QString goesOn =
        tr("Silence takes its place, marked in a recording, and the sound goes on by itself when it can.");
    switch (why.fault) {
    case Fault::SourceInUse:
    case Fault::SourceDenied:
    case Fault::ServerUnavailable: {
        const Notice reason = noticeOf(why);
        return {Notice::Severity::Warning, tr("The source %1 is interrupted: %2").arg(quoted(source), reason.text),
                reason.advice + u' ' + goesOn, NoticeTopic::Interruption, why.fault};
    }
    default:
        return {Notice::Severity::Warning, tr("The source %1 is interrupted%2.").arg(quoted(source), because(why)),
                goesOn, NoticeTopic::Interruption};
    }
}

Notice noticeOfReturn(const std::string& source) {
    return {Notice::Severity::Info,
            tr("The source %1 delivers sound again.").arg(quoted(source)),
            {},
            NoticeTopic::Interruption};
}

Notice noticeOfServerReturn() {
    return {Notice::Severity::Info, tr("The sound server answers again."), {}, NoticeTopic::Server};
}

QString lineOf(const Failure& failure) {
    return lineOf(noticeOf(failure));
}

QString rateInWords(int sampleRate) {
    return tr("%1 kHz").arg(QLocale().toString(sampleRate / 1000.0, 'g', 6));
}

QString channelsInWords(int channels) {
    return channels == 1 ? tr("mono") : channels == 2 ? tr("stereo") : tr("%1 channels").arg(channels);
}

QString sampleFormatInWords(SampleFormat format) {
    switch (format) {
    case SampleFormat::S16:
        return tr("16 bit");
    case SampleFormat::S24:
        return tr("24 bit");
    case SampleFormat::S32:
        return tr("32 bit");
    case SampleFormat::F32:
        return tr("32 bit float");
    }
    return {};
}

QString growthInWords(const MemoryGrowth& growth) {
    const auto number = [](double value) { return QLocale().toString(value + 0.0, 'f', 1); };
    const QString span = growth.seconds < 120.0
                             ? tr("%1 s").arg(QLocale().toString(growth.seconds, 'f', 0))
                             : tr("%1 min").arg(QLocale().toString(growth.seconds / 60.0, 'f', 0));
    const QString slope = tr("%1 ± %2 MB/h over %3")
                              .arg(number(std::fabs(growth.mbPerHour) < 0.05 ? 0.0 : growth.mbPerHour),
                                   number(growth.halfWidthMbPerHour), span);
    switch (growth.verdict) {
    case GrowthVerdict::Steady:
        return tr("steady: %1").arg(slope);
    case GrowthVerdict::Growing:
        return tr("growing: %1").arg(slope);
    case GrowthVerdict::Shrinking:
        return tr("shrinking: %1").arg(slope);
    case GrowthVerdict::TooEarly:
        break;
    }
    return tr("too early to say");
}

QString threadInWords(ThreadRole role) {
    switch (role) {
    case ThreadRole::Capture:
        return tr("capture");
    case ThreadRole::Worker:
        return tr("worker");
    case ThreadRole::Writer:
        return tr("writer");
    case ThreadRole::Other:
        break;
    }
    return tr("other");
}

} // namespace sinc
