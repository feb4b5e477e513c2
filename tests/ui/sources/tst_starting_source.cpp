#include "ui/sources/starting_source.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

sinc::SourceInfo source(const std::string& id, sinc::SourceKind kind, bool isDefault = false,
                        const std::string& persistentName = {}) {
    sinc::SourceInfo info;
    info.id = id;
    info.kind = kind;
    info.isDefault = isDefault;
    info.persistentName = persistentName.empty() ? id : persistentName;
    return info;
}

const sinc::SourceList kSources{source("pulse:mic", sinc::SourceKind::Microphone, true),
                                source("pulse-monitor:other", sinc::SourceKind::Loopback),
                                source("pulse-monitor:usual", sinc::SourceKind::Loopback, true),
                                source("pulse-app:7", sinc::SourceKind::Application, false, "Player"),
                                source("signal:pink", sinc::SourceKind::Signal)};

} // namespace

class TestStartingSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstStart_hearsWhatTheComputerPlays_andOpensNoMicrophone() {
        QCOMPARE(sinc::startingSource(kSources, {}), u"pulse-monitor:usual"_s);
    }

    void theLastSource_isChosenAgain() { QCOMPARE(sinc::startingSource(kSources, u"pulse:mic"_s), u"pulse:mic"_s); }

    void aProgram_isFoundByItsName_becauseItsIdEndsWithIt() {
        QCOMPARE(sinc::startingSource(kSources, u"Player"_s), u"pulse-app:7"_s);
    }

    void aSignalOfOnesOwn_isMadeAgain() {
        QCOMPARE(sinc::startingSource(kSources, u"signal:sine:440:-6"_s), u"signal:sine:440:-6"_s);
    }

    void aFileThatIsGone_givesWayToTheUsualSource() {
        QCOMPARE(sinc::startingSource(kSources, u"file:/nowhere/at/all.wav"_s), u"pulse-monitor:usual"_s);
    }

    void withoutSoundHardware_aSignalIsThere() {
        const sinc::SourceList signalsOnly{source("signal:sine:997:-20", sinc::SourceKind::Signal),
                                           source("signal:pink", sinc::SourceKind::Signal)};
        QCOMPARE(sinc::startingSource(signalsOnly, {}), u"signal:sine:997:-20"_s);
        QCOMPARE(sinc::startingSource({}, {}), QString());
    }
};

QTEST_GUILESS_MAIN(TestStartingSource)
#include "tst_starting_source.moc"
