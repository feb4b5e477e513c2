#include "core/capture/file/file_backend.h"
#include "core/engine/player.h"
#include "tests/core/engine/fake_backend.h"
#include "tests/core/record/recorded_sound.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sinc;
using namespace Qt::StringLiterals;

class TestPlayer : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::shared_ptr<FakeDevices> m_devices;
    std::unique_ptr<SourceCatalogue> m_catalogue;

    [[nodiscard]] std::string soundOf(std::size_t frames) const {
        const std::string path = m_folder.filePath(u"sound-%1.wav"_s.arg(frames)).toStdString();
        SndfileHandle file(path, SFM_WRITE, SF_FORMAT_WAV | SF_FORMAT_FLOAT, 2, 44'100);
        file.writef(recorded::frames(0, frames, 2).data(), static_cast<sf_count_t>(frames));
        return path;
    }

private Q_SLOTS:
    void init() {
        m_devices = std::make_shared<FakeDevices>();
        std::vector<std::unique_ptr<CaptureBackend>> backends;
        backends.push_back(std::make_unique<FakeBackend>(m_devices));
        backends.push_back(std::make_unique<FileBackend>());
        m_catalogue = std::make_unique<SourceCatalogue>(std::move(backends));
    }

    void playsEveryFrame_andEnds_data() {
        QTest::addColumn<int>("frames");
        QTest::newRow("nearly nothing") << 10; // less than what an output waits for
        QTest::newRow("two seconds") << 88'200;
    }
    void playsEveryFrame_andEnds() {
        QFETCH(int, frames);
        const auto count = static_cast<std::size_t>(frames);
        auto player = Player::start(*m_catalogue, soundOf(count), "fake:phones");
        QVERIFY(player.ok());
        QCOMPARE(player.value()->duration(), static_cast<double>(frames) / 44'100);
        std::vector<float> heard;
        while (!player.value()->finished()) {
            const std::vector<float> some = m_devices->listen(4'410);
            heard.insert(heard.end(), some.begin(), some.end());
            QVERIFY(heard.size() <= 2 * count);
        }
        QCOMPARE(heard, recorded::frames(0, count, 2));
        QCOMPARE(player.value()->seconds(), static_cast<double>(frames) / 44'100);
    }

    void destroyingIt_stopsTheSound() {
        auto player = Player::start(*m_catalogue, soundOf(88'200), {}); // on the default output
        QVERIFY(player.ok());
        QVERIFY(m_devices->isPlaying());
        player.value().reset();
        QVERIFY(!m_devices->isPlaying());
    }

    void endsWithItsOutput() {
        auto player = Player::start(*m_catalogue, soundOf(88'200), "fake:phones");
        QVERIFY(player.ok());
        QVERIFY(!player.value()->finished());
        m_devices->loseOutput();
        QVERIFY(player.value()->finished());
    }

    void saysWhatIsWrong() {
        QVERIFY(Player::start(*m_catalogue, "/nowhere.wav", {}).failure().fault == Fault::FileMissing);
        QVERIFY(Player::start(*m_catalogue, m_folder.path().toStdString(), {}).failure().fault == Fault::NotAudio);
        QVERIFY(Player::start(*m_catalogue, soundOf(10), "fake:none").failure().fault == Fault::OutputUnknown);
    }
};

QTEST_APPLESS_MAIN(TestPlayer)
#include "tst_player.moc"
