#include "ui/lab/lab_model.h"
#include "ui/lab/listening_view.h"
#include "ui/lab/sound_model.h"
#include "ui/lab/version_player.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <sndfile.hh>

#include <cmath>
#include <numbers>

using namespace sinc;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRate = 48'000;

/// A low tone at a level, said to have that loudness.
LabSound version(const QString& name, float level, double lufs) {
    auto made = std::make_shared<LabSoundVersion>();
    made->quality = name;
    made->sampleRate = kRate;
    made->channels = 1;
    made->loudnessLufs = lufs;
    made->samples.resize(kRate);
    for (std::size_t n = 0; n < made->samples.size(); ++n) {
        made->samples[n] =
            level * static_cast<float>(std::sin(2.0 * std::numbers::pi * 100.0 * static_cast<double>(n) / kRate));
    }
    return made;
}

std::vector<float> heard(VersionPlayer& player, std::size_t frames) {
    std::vector<float> samples(frames);
    player.readData(reinterpret_cast<char*>(samples.data()), static_cast<qint64>(frames * sizeof(float)));
    return samples;
}

} // namespace

class TestListening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void player_switchesWithoutAGap_atMatchedLoudness() {
        VersionPlayer player;
        player.setVersions({version(u"loud"_s, 0.5F, -10.0), version(u"soft"_s, 0.25F, -16.0206)});
        std::vector<float> all = heard(player, 1000);
        player.switchTo(1);
        const std::vector<float> after = heard(player, 1000);
        all.insert(all.end(), after.begin(), after.end());
        for (std::size_t n = 0; n < all.size(); ++n) { // one and the same tone all along
            const double wanted = 0.25 * std::sin(2.0 * std::numbers::pi * 100.0 * static_cast<double>(n) / kRate);
            QVERIFY2(std::fabs(static_cast<double>(all[n]) - wanted) < 1e-4, qPrintable(QString::number(n)));
        }
        QCOMPARE(player.current(), 1);
    }

    void player_fadesBetweenDifferentVersions_andGoesRound() {
        VersionPlayer player;
        player.setVersions({version(u"a"_s, 0.5F, -10.0), version(u"b"_s, -0.5F, -10.0)}); // the opposite
        (void)heard(player, 600);
        player.switchTo(1);
        const std::vector<float> after = heard(player, 400);
        for (std::size_t n = 1; n < after.size(); ++n) {
            QVERIFY(std::fabs(after[n] - after[n - 1]) < 0.02F); // no click
        }
        (void)heard(player, kRate);
        QVERIFY(std::fabs(player.seconds() - 1000.0 / kRate) < 1e-9);
    }

    void player_isHeardOnTheLoudspeaker() {
        VersionPlayer player;
        QSignalSpy problem(&player, &VersionPlayer::problem);
        player.setVersions({version(u"a"_s, 0.1F, -20.0)});
        player.play();
        QCOMPARE(problem.count(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(player.seconds() > 0.1, 10'000);
        player.pause();
        QVERIFY(!player.playing());
    }

    void anotherStretch_comesAsAWhole_orNotAtAll() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"tone.wav"_s);
        {
            const LabSound tone = version(u"tone"_s, 0.3F, -20.0);
            SndfileHandle file(path.toStdString(), SFM_WRITE, SF_FORMAT_WAV | SF_FORMAT_FLOAT, 1, kRate);
            file.write(tone->samples.data(), static_cast<sf_count_t>(tone->samples.size()));
        }
        SoundModel sound;
        QSignalSpy finished(&sound, &SoundModel::finished);
        sound.convert(path, 16'000, {u"standard"_s, u"linear"_s, u"nearest"_s});
        QVERIFY(finished.wait(30'000));
        QCOMPARE(sound.versions().size(), 3U);
        const std::vector<LabSound> first = sound.versions();
        connect(&sound, &SoundModel::changed, &sound, [&] { // in the middle of it
            if (sound.running() && sound.progress() > 0.2) {
                sound.cancel();
            }
        });
        sound.listenFrom(0.5);
        QVERIFY(finished.wait(30'000));
        QVERIFY(sound.versions() == first);
        QCOMPARE(sound.listensFrom(), 0.0);
        sound.disconnect(&sound);
        QSignalSpy versions(&sound, &SoundModel::versionsChanged);
        sound.listenFrom(0.5);
        QVERIFY(finished.wait(30'000));
        QCOMPARE(versions.count(), 1);
        QCOMPARE(sound.listensFrom(), 0.5);
        for (const LabSound& each : sound.versions()) {
            QCOMPARE(each->frames(), std::size_t{8000});
        }
    }

    void blindTest_isScored_andKept() {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        const QString path = folder.filePath(u"tone.wav"_s);
        {
            const LabSound tone = version(u"tone"_s, 0.3F, -20.0);
            SndfileHandle file(path.toStdString(), SFM_WRITE, SF_FORMAT_WAV | SF_FORMAT_FLOAT, 1, kRate);
            file.write(tone->samples.data(), static_cast<sf_count_t>(tone->samples.size()));
        }
        SoundModel sound;
        const LabModel lab;
        ListeningView view(lab, sound, settings, nullptr);
        view.show();
        QSignalSpy finished(&sound, &SoundModel::finished);
        sound.convert(path, 16'000, {u"standard"_s, u"linear"_s});
        QVERIFY(finished.wait(30'000));
        const auto button = [&](const char* name) { return view.findChild<QPushButton*>(QLatin1String(name)); };
        view.findChild<QSpinBox*>()->setValue(10);
        const QList<QComboBox*> sides = view.findChildren<QComboBox*>();
        for (const QComboBox* side : sides) { // also where they came after it was shown
            QVERIFY(side->sizeHint().width() > side->fontMetrics().horizontalAdvance(u"standard"_s) + 16);
        }
        sides.last()->setCurrentIndex(sides.first()->currentIndex());
        QVERIFY(!button("abx-start")->isEnabled()); // nothing to tell apart
        sides.last()->setCurrentIndex(1 - sides.first()->currentIndex());
        QVERIFY(button("abx-start")->isEnabled());
        button("abx-start")->click();
        QVERIFY(view.session() && view.session()->trials() == 10);
        QVERIFY(!button("abx-is-a")->isEnabled() && !button("abx-is-b")->isEnabled()); // X was not heard yet
        button("abx-hear-x")->click();
        QVERIFY(button("abx-is-a")->isEnabled() && button("abx-is-b")->isEnabled());
        button("abx-start")->click(); // given up: nothing is kept
        QVERIFY(!view.session() && !button("abx-hear-x")->isEnabled());
        QVERIFY(settings.value(u"laboratory/abxResults"_s).toStringList().isEmpty());
        button("abx-start")->click();
        QVERIFY(!view.findChild<QPushButton*>(u"listen-0"_s)->isChecked()); // nothing gives X away
        int right = 0;
        while (!view.session()->finished()) {
            const bool xIsA = view.session()->xIsA();
            button("abx-hear-x")->click();
            QCOMPARE(view.player().current(), xIsA ? 0 : 1);
            QVERIFY(button("abx-hear-x")->isChecked() && !button("abx-hear-a")->isChecked() &&
                    !button("abx-hear-b")->isChecked());
            const bool honest = view.session()->answered() != 3; // one wrong answer
            button(honest == xIsA ? "abx-is-a" : "abx-is-b")->click();
            right += honest ? 1 : 0;
        }
        QCOMPARE(view.session()->correct(), right);
        const QString score = view.findChild<QLabel*>(u"abx-score"_s)->text();
        QVERIFY2(score.contains(u"9 of 10"_s) && score.contains(QLocale().toString(11.0 / 1024.0, 'f', 4)),
                 qPrintable(score));
        QCOMPARE(view.findChild<QListWidget*>()->count(), 1);
        QCOMPARE(settings.value(u"laboratory/abxResults"_s).toStringList().size(), 1);
        ListeningView later(lab, sound, settings, nullptr); // another day
        QCOMPARE(later.findChild<QListWidget*>()->count(), 1);
    }
};

QTEST_MAIN(TestListening)
#include "tst_listening.moc"
