#include "core/capture/pulse/pulse_handles.h"
#include "core/capture/pulse/pulse_id.h"
#include "core/capture/pulse/pulse_list.h"

#include <QTest>

using namespace sinc;
using namespace sinc::pulse;

namespace {

pa_channel_map mapOf(const char* words) {
    pa_channel_map map{};
    pa_channel_map_parse(&map, words);
    return map;
}

ServerState twoOutputsAndOneMicrophone() {
    ServerState state;
    state.defaultSink = "headphones";
    state.defaultSource = "mic";
    const pa_sample_spec spec{PA_SAMPLE_S16LE, 44'100, 2};
    const pa_channel_map stereo = mapOf("front-left,front-right");
    state.sinks = {{4, "built-in", "Built-in", "Speaker", "audio-card", "built-in.monitor", false},
                   {7, "headphones", "Headphones", "", "", "headphones.monitor", true}};
    state.sources = {{1, "built-in.monitor", "Monitor of Built-in", "", "", 4, "", spec, stereo, false, false},
                     {2, "headphones.monitor", "Monitor of Headphones", "", "", 7, "", spec, stereo, false, false},
                     {3, "mic", "Webcam", "Microphone", "camera-web", {}, "", spec, stereo, false, false}};
    state.inputs = {{12, 4, "Player", "A song", "player", false}};
    return state;
}

} // namespace

class TestPulseList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void microphone_madeFromAMonitor_knowsItsOutput() {
        ServerState state = twoOutputsAndOneMicrophone();
        const Source mic = state.sources[2]; // a copy: the list grows
        state.sources.push_back(
            {8, "echo-free", "Without echo", "", "", {}, "mic", mic.spec, mic.map, false, false});
        state.sources.push_back({9, "again", "Remapped", "", "", {}, "remapped", mic.spec, mic.map, false, false});
        state.sources.push_back(
            {10, "remapped", "Remapped", "", "", {}, "headphones.monitor", mic.spec, mic.map, false, false});
        state.sources.push_back({11, "round", "In a ring", "", "", {}, "round", mic.spec, mic.map, false, false});
        const PulseList list = listOf(state, {});
        QCOMPARE(list.find("pulse:remapped")->info.outputId, std::string("pulse:headphones"));
        QCOMPARE(list.find("pulse:again")->info.outputId, std::string("pulse:headphones"));
        for (const char* const other : {"pulse:mic", "pulse:echo-free", "pulse:round"}) {
            QCOMPARE(list.find(other)->info.outputId, std::string());
        }
    }

    void isWellFormed_readsTheWholeId_data();
    void isWellFormed_readsTheWholeId();
    void captureFormatOf_ordersChannelsLikeTheMask_data();
    void captureFormatOf_ordersChannelsLikeTheMask();
    void isHandsFree_isTrueForBluetoothHeadsetsOnly_data();
    void isHandsFree_isTrueForBluetoothHeadsetsOnly();
    void listOf_putsDefaultsFirst_andNamesTheOutputOfEachMonitor();
    void listOf_keepsTheLevelOfASource();
    void listOf_leavesOutWhatHasLostItsCounterpart();
};

void TestPulseList::isWellFormed_readsTheWholeId_data() {
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("ours");
    QTest::addColumn<bool>("wellFormed");
    QTest::newRow("a microphone") << QByteArray("pulse:mic") << true << true;
    QTest::newRow("a name with a colon") << QByteArray("pulse:a:b") << true << true;
    QTest::newRow("a monitor") << QByteArray("pulse-monitor:sink") << true << true;
    QTest::newRow("an application") << QByteArray("pulse-app:4294967294") << true << true;
    QTest::newRow("no microphone's name") << QByteArray("pulse:") << true << false;
    QTest::newRow("no output's name") << QByteArray("pulse-monitor:") << true << false;
    QTest::newRow("no number") << QByteArray("pulse-app:") << true << false;
    QTest::newRow("an application by name") << QByteArray("pulse-app:Firefox") << true << false;
    QTest::newRow("another backend") << QByteArray("signal:sine") << false << false;
    QTest::newRow("nothing") << QByteArray("") << false << false;
}

void TestPulseList::isWellFormed_readsTheWholeId() {
    QFETCH(QByteArray, id);
    QTEST(hasOurPrefix(id.toStdString()), "ours");
    QTEST(isWellFormed(id.toStdString()), "wellFormed");
}

void TestPulseList::captureFormatOf_ordersChannelsLikeTheMask_data() {
    QTest::addColumn<QByteArray>("native");
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<uint>("mask");
    QTest::newRow("mono") << QByteArray("mono") << QByteArray("mono") << 0U;
    QTest::newRow("stereo is the convention")
        << QByteArray("front-left,front-right") << QByteArray("front-left,front-right") << 0U;
    QTest::newRow("exchanged stereo is put right")
        << QByteArray("front-right,front-left") << QByteArray("front-left,front-right") << 0U;
    QTest::newRow("5.1 in the order of sound cards")
        << QByteArray("front-left,front-right,rear-left,rear-right,front-center,lfe")
        << QByteArray("front-left,front-right,front-center,lfe,rear-left,rear-right") << 0U;
    QTest::newRow("two channels that are no stereo")
        << QByteArray("rear-left,rear-right") << QByteArray("rear-left,rear-right") << 0x30U;
    QTest::newRow("channels without a place") << QByteArray("aux1,aux0") << QByteArray("aux1,aux0") << 0U;
}

void TestPulseList::captureFormatOf_ordersChannelsLikeTheMask() {
    QFETCH(QByteArray, native);
    QFETCH(QByteArray, stream);
    const pa_channel_map map = mapOf(native.constData());
    const PulseFormat format = captureFormatOf({PA_SAMPLE_S24LE, 96'000, map.channels}, map);
    const pa_channel_map expected = mapOf(stream.constData());
    QVERIFY(pa_channel_map_equal(&format.map, &expected) != 0);
    QTEST(format.stream.channelMask, "mask");
    QCOMPARE(format.stream.sampleRate, 96'000);
    QCOMPARE(format.stream.channels, int{map.channels});
    QCOMPARE(format.spec.format, PA_SAMPLE_FLOAT32NE);
}

void TestPulseList::isHandsFree_isTrueForBluetoothHeadsetsOnly_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<bool>("handsFree");
    QTest::newRow("a sound card") << QByteArray("alsa_input.pci") << QByteArray("device.bus=pci device.api=alsa")
                                  << false;
    QTest::newRow("a USB microphone") << QByteArray("alsa_input.usb") << QByteArray("device.bus=usb") << false;
    QTest::newRow("a headset") << QByteArray("bluez_source.00_11")
                               << QByteArray("device.bus=bluetooth bluetooth.protocol=headset_head_unit") << true;
    QTest::newRow("a headset at PipeWire")
        << QByteArray("bluez_input.00_11.0") << QByteArray("device.api=bluez5 api.bluez5.profile=headset-head-unit")
        << true;
    QTest::newRow("a telephone that plays music here")
        << QByteArray("bluez_source.00_11") << QByteArray("device.bus=bluetooth bluetooth.protocol=a2dp_source")
        << false;
    QTest::newRow("no properties") << QByteArray("mic") << QByteArray("") << false;
}

void TestPulseList::isHandsFree_isTrueForBluetoothHeadsetsOnly() {
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, properties);
    const ProplistPtr list(pa_proplist_from_string(properties.constData()));
    QVERIFY(list);
    QTEST(isHandsFree(source.constData(), list.get()), "handsFree");
}

void TestPulseList::listOf_putsDefaultsFirst_andNamesTheOutputOfEachMonitor() {
    const PulseList list = listOf(twoOutputsAndOneMicrophone(), {});
    QCOMPARE(list.sources.size(), std::size_t{4});

    const SourceInfo& microphone = list.sources[0].info;
    QCOMPARE(microphone.id, std::string("pulse:mic"));
    QCOMPARE(microphone.persistentName, microphone.id);
    QCOMPARE(microphone.detail, std::string("Microphone"));
    QCOMPARE(microphone.format, (StreamFormat{44'100, 2, 0}));
    QVERIFY(microphone.isDefault);
    QVERIFY(microphone.outputId.empty());

    const SourceInfo& monitor = list.sources[1].info;
    QCOMPARE(monitor.id, std::string("pulse-monitor:headphones"));
    QCOMPARE(monitor.name, std::string("Headphones"));
    QCOMPARE(monitor.outputId, std::string("pulse:headphones"));
    QVERIFY(monitor.isDefault);
    QVERIFY(monitor.muted);
    QVERIFY(!list.sources[2].info.muted);

    const SourceInfo& application = list.sources[3].info;
    QCOMPARE(application.id, std::string("pulse-app:12"));
    QCOMPARE(application.persistentName, std::string("Player"));
    QCOMPARE(application.detail, std::string("A song"));
    QCOMPARE(application.outputId, std::string("pulse:built-in"));
    QCOMPARE(list.sources[3].target.device, std::string("built-in.monitor"));
    QCOMPARE(list.sources[3].target.sinkInput, std::optional<std::uint32_t>(12));

    QCOMPARE(list.outputs.size(), std::size_t{2});
    QCOMPARE(list.outputs[0].id, std::string("pulse:headphones"));
    QVERIFY(list.outputs[0].isDefault);
}

void TestPulseList::listOf_keepsTheLevelOfASource() {
    ServerState state = twoOutputsAndOneMicrophone();
    const PulseList before = listOf(state, {});
    const PulseList same = listOf(state, before);
    QVERIFY(showTheSame(before, same));

    state.defaultSink = "built-in";
    const PulseList after = listOf(state, before);
    QVERIFY(!showTheSame(before, after));
    for (const PulseEntry& entry : after.sources) {
        QVERIFY(entry.info.level != nullptr);
        QCOMPARE(entry.info.level, before.find(entry.info.id)->info.level);
    }
}

void TestPulseList::listOf_leavesOutWhatHasLostItsCounterpart() {
    ServerState state = twoOutputsAndOneMicrophone();
    state.sinks.erase(state.sinks.begin()); // gone between two answers of the server
    const PulseList list = listOf(state, {});
    QVERIFY(list.find("pulse-monitor:built-in") == nullptr);
    QVERIFY(list.find("pulse-app:12") == nullptr);
    QVERIFY(list.find("pulse-monitor:headphones") != nullptr);
}

QTEST_GUILESS_MAIN(TestPulseList)
#include "tst_pulse_list.moc"
