#include "core/capture/wasapi/system_state.h"

#include <QTest>

using namespace sinc;
using namespace sinc::wasapi;

class TestSystemState : public QObject {
    Q_OBJECT

    SystemState m_state{{{"{mic}", "Microphone", false, true, true, {16'000, 1, 0}},
                         {"{out}", "Speakers", true, true, false, {48'000, 8, 0x63F}}},
                        {{4'711, "Player", "A song", "C:\\Player\\player.exe", "{out}"}}};

private Q_SLOTS:
    void sources_areDevicesAndPrograms() {
        const std::vector<SourceInfo> sources = sourcesOf(m_state, {});
        QCOMPARE(sources.size(), std::size_t(3));
        QCOMPARE(sources[0].id, std::string("wasapi:{mic}"));
        QVERIFY(sources[0].isDefault && sources[0].isHandsFree && sources[0].kind == SourceKind::Microphone);
        QCOMPARE(sources[0].format.sampleRate, 16'000);
        QCOMPARE(sources[1].id, std::string("wasapi-loopback:{out}"));
        QVERIFY(sources[1].kind == SourceKind::Loopback);
        QCOMPARE(sources[1].format.channels, 8);
        QCOMPARE(sources[1].outputId, outputsOf(m_state).front().id);
    }

    void programs_areRememberedByTheirExecutable() {
        const SourceInfo program = sourcesOf(m_state, {}).back();
        QCOMPARE(program.id, std::string("wasapi-app:4711"));
        QCOMPARE(program.name, std::string("Player"));
        QCOMPARE(program.detail, std::string("A song"));
        QCOMPARE(program.persistentName, std::string("C:\\Player\\player.exe"));
        QCOMPARE(program.iconName, program.persistentName);
        QVERIFY(program.kind == SourceKind::Application);
        QCOMPARE(program.complementId, std::string("wasapi-except:4711"));
    }

    void levels_stayWithTheirSource_whenTheListIsMadeAnew() {
        const std::vector<SourceInfo> before = sourcesOf(m_state, {});
        m_state.endpoints.erase(m_state.endpoints.begin());
        m_state.endpoints.push_back({"{new}", "Headset", true, false, false, {}});
        const std::vector<SourceInfo> after = sourcesOf(m_state, before);
        QVERIFY(after[0].level == before[1].level);
        QVERIFY(after[1].level != nullptr && after[1].level != before[0].level);
        QVERIFY(after[2].level == before[2].level);
    }
};

QTEST_APPLESS_MAIN(TestSystemState)
#include "tst_system_state.moc"
