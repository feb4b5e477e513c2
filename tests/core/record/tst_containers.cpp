#include "core/record/container.h"

#include <QTest>

using namespace sinc;

namespace {
Container container(std::string_view path) {
    return containerOf(path).value();
}
} // namespace

class TestContainers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void containerOf_followsTheSuffixInAnyCase() {
        QCOMPARE(container("/a/b.wav").kind, ContainerKind::Wav);
        QCOMPARE(container("B.FlAc").kind, ContainerKind::Flac);
        QCOMPARE(container("a.b/c.d.opus").kind, ContainerKind::OggOpus);
        QCOMPARE(container("äöü.ogg").kind, ContainerKind::OggVorbis);
        QCOMPARE(container("x.w64").kind, ContainerKind::W64);
        QCOMPARE(container("x.raw").kind, ContainerKind::Raw);
    }

    void containerOf_namesTheSuffixesThatItKnows_whenItKnowsNotThisOne() {
        for (const char* path : {"take", "take.mp4", "folder.wav/take", ".wav", "", "take.", "a.wav.bak"}) {
            const Result<Container> none = containerOf(path);
            QVERIFY2(!none.ok(), path);
            QCOMPARE(none.failure().fault, Fault::ContainerUnknown);
            QCOMPARE(none.failure().subject, std::string(path));
            for (const Container& known : containers()) {
                QVERIFY(none.failure().allowed.find(known.suffix) != std::string::npos);
            }
        }
    }

    void nearestSampleFormat_keepsWhatTheContainerHolds() {
        for (const Container& each : containers()) {
            for (const SampleFormat format : each.sampleFormats) {
                QCOMPARE(nearestSampleFormat(each, format), format);
            }
        }
    }

    void nearestSampleFormat_ofFlac_is24BitForMore() {
        QCOMPARE(nearestSampleFormat(container("a.flac"), SampleFormat::F32), SampleFormat::S24);
        QCOMPARE(nearestSampleFormat(container("a.flac"), SampleFormat::S32), SampleFormat::S24);
        QCOMPARE(nearestSampleFormat(container("a.opus"), SampleFormat::S16), SampleFormat::F32);
    }

    void checkHolds_refusesTooManyChannels_naming() {
        const Status refused = checkHolds(container("a.flac"), {48'000, 9});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.failure().fault, Fault::ChannelsOutOfRange);
        QCOMPARE(refused.failure().subject, std::string("FLAC"));
        QCOMPARE(refused.failure().value, std::string("9"));
        QVERIFY(refused.failure().allowed.find('8') != std::string::npos);
        QVERIFY(checkHolds(container("a.flac"), {48'000, 8}).ok());
        QVERIFY(checkHolds(container("a.wav"), {48'000, 64}).ok());
        QVERIFY(!checkHolds(container("a.wav"), {48'000, 65}).ok());
        QVERIFY(!checkHolds(container("a.wav"), {48'000, 0}).ok());
        QVERIFY(!checkHolds(container("a.ogg"), {48'000, 3}).ok());
    }

    void checkHolds_refusesRatesThatOpusHasNot_namingThoseThatItHas() {
        for (const int rate : {8'000, 12'000, 16'000, 24'000, 48'000}) {
            QVERIFY(checkHolds(container("a.opus"), {rate, 2}).ok());
        }
        for (const int rate : {0, 44'100, 96'000, 1'000'000'000}) {
            const Status refused = checkHolds(container("a.opus"), {rate, 2});
            QVERIFY(!refused.ok());
            QCOMPARE(refused.failure().fault, Fault::RateOutOfRange);
            QVERIFY(refused.failure().allowed.find("24000") != std::string::npos);
        }
        QVERIFY(!checkHolds(container("a.wav"), {1'000'000'000, 2}).ok());
    }

    void plainWav_isForShortTakesThatEveryReaderTakes() {
        QVERIFY(isPlainWav(container("a.wav"), 1, SampleFormat::S16));
        QVERIFY(isPlainWav(container("a.wav"), 2, SampleFormat::S16));
        QVERIFY(!isPlainWav(container("a.wav"), 3, SampleFormat::S16));
        QVERIFY(!isPlainWav(container("a.wav"), 2, SampleFormat::S24));
        QVERIFY(!isPlainWav(container("a.w64"), 2, SampleFormat::S16));
    }
};

QTEST_APPLESS_MAIN(TestContainers)
#include "tst_containers.moc"
