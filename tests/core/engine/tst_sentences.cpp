#include "core/engine/sentences.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace sinc;
using namespace Qt::StringLiterals;

namespace {

Failure completeFailure(Fault fault) {
    return {fault, "THE-SUBJECT", "THE-VALUE", "THE-ALLOWED", "THE-DETAIL"};
}

/// What the sentence about a fault has to name. Without a default, so that the compiler asks for new ones.
QStringList namedBy(Fault fault) {
    const QString subject = u"THE-SUBJECT"_s;
    const QString value = u"THE-VALUE"_s;
    const QString allowed = u"THE-ALLOWED"_s;
    const QString detail = u"THE-DETAIL"_s;
    switch (fault) {
    case Fault::SourceUnknown:
    case Fault::SourceGone:
    case Fault::OutputUnknown:
    case Fault::ProfileExists:
    case Fault::FileMissing:
    case Fault::FileInUse:
    case Fault::FolderMissing:
    case Fault::DiskFull:
    case Fault::SameFile:
    case Fault::Cancelled:
        return {subject};
    case Fault::SourceFailed:
    case Fault::SourceRefused:
    case Fault::SourceInUse:
    case Fault::SourceDenied:
    case Fault::SourceSilent:
    case Fault::OutputRefused:
    case Fault::FileUnreadable:
    case Fault::NotAudio:
    case Fault::OutputExists:
    case Fault::FolderNotWritable:
    case Fault::WriteFailed:
        return {subject, detail};
    case Fault::SourceUnsupported:
    case Fault::NotReady:
        return {subject, allowed, detail};
    case Fault::SourceMalformed:
    case Fault::ContainerUnknown:
        return {subject, allowed};
    case Fault::ServerUnavailable:
        return {detail};
    case Fault::FeedbackLoop:
    case Fault::LibraryMissing:
        return {subject, value};
    case Fault::RateOutOfRange:
    case Fault::RatioOutOfRange:
    case Fault::QualityUnknown:
    case Fault::ProfileUnknown:
    case Fault::FilterImpossible:
    case Fault::SampleFormatUnknown:
        return {value, allowed};
    case Fault::RatesEqual:
        return {value};
    case Fault::ChannelsOutOfRange:
    case Fault::SampleFormatUnsupported:
    case Fault::ValueInvalid:
        return {subject, value, allowed};
    }
    return {};
}

std::vector<Fault> allFaults() {
    std::vector<Fault> all;
    for (int i = 0; i <= static_cast<int>(Fault::Cancelled); ++i) {
        all.push_back(static_cast<Fault>(i));
    }
    return all;
}

} // namespace

class TestSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFault_hasASentenceThatNamesTheThing_andAnAdvice() {
        QSet<QString> seen;
        for (const Fault fault : allFaults()) {
            const QByteArray which = "fault " + QByteArray::number(static_cast<int>(fault));
            const Notice notice = noticeOf(completeFailure(fault));
            QVERIFY2(notice.severity == Notice::Severity::Error, which);
            QVERIFY2(notice.text.endsWith(u'.') && notice.text.front().isPrint(), which);
            QVERIFY2(!notice.advice.isEmpty(), which);
            const QString line = lineOf(completeFailure(fault));
            QCOMPARE(line, QString(notice.text + u' ' + notice.advice));
            QVERIFY2(!namedBy(fault).isEmpty(), which);
            for (const QString& thing : namedBy(fault)) {
                QVERIFY2(line.contains(thing), qPrintable(line));
            }
            QVERIFY2(!line.contains(u'%') && !line.contains(u'\n'), qPrintable(line));
            QVERIFY2(!seen.contains(notice.text), qPrintable(notice.text));
            seen.insert(notice.text);
        }
    }

    /// The window shows them, too; the command line adds what it offers (app/cli/console).
    void noSentence_namesTheCommandLine() {
        for (const Fault fault : allFaults()) {
            const QString line = lineOf(completeFailure(fault));
            QVERIFY2(!line.contains(u"--"_s) && !line.contains(u"sincscope-cli"_s), qPrintable(line));
        }
    }

    void notice_saysWhatFailed() {
        for (const Fault fault : allFaults()) {
            QVERIFY(noticeOf(completeFailure(fault)).fault == fault);
        }
        QVERIFY(!noticeOfReturn("Desk microphone").fault);
    }

    void withoutTheSystemsWords_noEmptyBracketsRemain() {
        for (const Fault fault : allFaults()) {
            const QString line = lineOf(Failure{fault, "thing", "value", "allowed", {}});
            QVERIFY2(!line.contains(u"()"_s) && !line.contains(u" ."_s) && !line.contains(u"  "_s),
                     qPrintable(line));
        }
    }

    void interruption_namesTheSource_andItsReturn() {
        const Notice away = noticeOfInterruption("Desk microphone", {Fault::SourceGone, "x", {}, {}, "unplugged"});
        QVERIFY(away.severity == Notice::Severity::Warning);
        QVERIFY(away.text.contains(u"Desk microphone"_s) && away.text.contains(u"unplugged"_s));
        const Notice back = noticeOfReturn("Desk microphone");
        QVERIFY(back.severity == Notice::Severity::Info);
        QVERIFY(back.text.contains(u"Desk microphone"_s));
    }

    void interruption_saysWhatAPersonCanDoAboutIt() {
        const Notice inUse =
            noticeOfInterruption("Desk microphone", {Fault::SourceInUse, "Desk microphone", {}, {}, "0x8889000A"});
        QVERIFY(inUse.text.contains(u"exclusive mode"_s) && inUse.text.contains(u"0x8889000A"_s));
        QVERIFY(inUse.advice.contains(u"Close that program"_s) &&
                inUse.advice.contains(u"Silence takes its place"_s));
        QVERIFY(inUse.fault == Fault::SourceInUse);
        const Notice denied = noticeOfInterruption(
            "Desk microphone", {Fault::SourceDenied, "Desk microphone", {}, {}, "E_ACCESSDENIED, 0x80070005"});
        QVERIFY(denied.text.contains(u"0x80070005"_s));
        QVERIFY(denied.advice.contains(u"ms-settings:privacy-microphone"_s));
        QVERIFY(!noticeOfInterruption("Desk microphone", {Fault::SourceGone, "x", {}, {}, "unplugged"}).fault);
    }

    void aDeniedMicrophone_saysWhereTheSwitchIs() {
        const Notice denied =
            noticeOf({Fault::SourceDenied, "Desk microphone", {}, {}, "E_ACCESSDENIED, 0x80070005"});
        QVERIFY(denied.text.contains(u"Desk microphone"_s) && denied.text.contains(u"0x80070005"_s));
        QVERIFY(denied.advice.contains(u"Privacy & security"_s));
        QVERIFY(denied.advice.contains(u"ms-settings:privacy-microphone"_s));
    }

    void values_arePlainWords() {
        QCOMPARE(rateInWords(48'000), u"48 kHz"_s);
        QCOMPARE(rateInWords(44'100), u"44.1 kHz"_s);
        QCOMPARE(rateInWords(11'025), u"11.025 kHz"_s);
        QCOMPARE(channelsInWords(1), u"mono"_s);
        QCOMPARE(channelsInWords(2), u"stereo"_s);
        QCOMPARE(channelsInWords(6), u"6 channels"_s);
        QCOMPARE(sampleFormatInWords(SampleFormat::S16), u"16 bit"_s);
        QCOMPARE(sampleFormatInWords(SampleFormat::S24), u"24 bit"_s);
        QCOMPARE(sampleFormatInWords(SampleFormat::S32), u"32 bit"_s);
        QCOMPARE(sampleFormatInWords(SampleFormat::F32), u"32 bit float"_s);
    }

    void initTestCase() { QLocale::setDefault(QLocale::c()); }
};

QTEST_APPLESS_MAIN(TestSentences)
#include "tst_sentences.moc"
