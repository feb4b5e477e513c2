#include "core/capture/wasapi/mute_keeper.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace sinc;
using namespace sinc::wasapi;

namespace {

/// A volume mixer whose sessions a test puts there, and that looks into the journal at the moment of each mute.
class ScriptedMixer final : public SessionMixer {
public:
    std::vector<Session> list;
    QString journal;
    int unwrittenMutes = 0; ///< that a crash would have made permanent
    bool refuses = false;

    std::vector<Session> sessions() override { return list; }
    bool setMuted(const std::string& identifier, bool muted) override {
        if (refuses) {
            return false;
        }
        QFile file(journal);
        const bool written = file.open(QIODevice::ReadOnly) &&
                             file.readAll().split('\n').contains(QByteArray::fromStdString(identifier));
        unwrittenMutes += muted && !written ? 1 : 0;
        for (Session& session : list) {
            session.muted = session.identifier == identifier ? muted : session.muted;
        }
        return true;
    }

    [[nodiscard]] QStringList mutedNames() const {
        QStringList names;
        for (const Session& session : list) {
            if (session.muted) {
                names << QString::fromStdString(session.identifier);
            }
        }
        return names;
    }
};

Session session(const char* identifier, std::uint32_t processId, const char* executable) {
    return {identifier, processId, executable, false, false};
}

} // namespace

class TestMuteKeeper : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    ScriptedMixer m_mixer;

    [[nodiscard]] std::filesystem::path journal() const {
        return std::filesystem::path(m_mixer.journal.toStdU16String());
    }
    [[nodiscard]] bool journalExists() const { return QFile::exists(m_mixer.journal); }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_mixer = {};
        m_mixer.journal = m_folder->filePath(QStringLiteral("new folder/muted.txt"));
        m_mixer.list = {session("game", 10, "C:\\Games\\Game.exe"), session("player", 20, "C:\\player.exe"),
                        session("chat", 30, "D:\\x\\Chat.EXE"), session("ours", 40, "C:\\sincscope.exe")};
    }

    void mute_silencesTheOthers_andRestoreGivesTheirSoundBack() {
        MuteKeeper keeper(m_mixer, journal());
        keeper.mute({true, {}, {}}, {20, 40});
        QCOMPARE(m_mixer.mutedNames(), QStringList({QStringLiteral("game"), QStringLiteral("chat")}));
        QVERIFY(journalExists());
        keeper.restore();
        QVERIFY(m_mixer.mutedNames().isEmpty());
        QVERIFY(!journalExists());
        QVERIFY(!keeper.hasToRestore());
    }

    void mute_writesBeforeItMutes() {
        MuteKeeper keeper(m_mixer, journal());
        keeper.mute({true, {}, {}}, {20, 40});
        QCOMPARE(m_mixer.unwrittenMutes, 0);
    }

    void mute_sparesTheAllowList() {
        MuteKeeper keeper(m_mixer, journal());
        keeper.mute({true, {"chat"}, {}}, {20, 40});
        QCOMPARE(m_mixer.mutedNames(), QStringList(QStringLiteral("game")));
    }

    void mute_takesOnlyTheBlockList_whenThereIsOne() {
        MuteKeeper keeper(m_mixer, journal());
        keeper.mute({true, {}, {"GAME.exe"}}, {20, 40});
        QCOMPARE(m_mixer.mutedNames(), QStringList(QStringLiteral("game")));
    }

    void mute_takesWhatBeginsToPlayLater() {
        MuteKeeper keeper(m_mixer, journal());
        keeper.mute({true, {}, {}}, {10, 20, 30, 40});
        QVERIFY(!journalExists());
        m_mixer.list.push_back(session("late", 50, "late.exe"));
        keeper.mute({true, {}, {}}, {10, 20, 30, 40});
        QCOMPARE(m_mixer.mutedNames(), QStringList(QStringLiteral("late")));
    }

    /// The others are looked at again every second; the mixer of Windows must not seem to be stuck.
    void mute_leavesAlone_whatAPersonUnmutesMeanwhile() {
        MuteKeeper keeper(m_mixer, journal());
        keeper.mute({true, {}, {}}, {20, 40});
        m_mixer.setMuted("chat", false);
        keeper.mute({true, {}, {}}, {20, 40});
        QCOMPARE(m_mixer.mutedNames(), QStringList(QStringLiteral("game")));
        keeper.restore();
        QVERIFY(m_mixer.mutedNames().isEmpty() && !journalExists());
    }

    void mute_leavesSystemSoundsAlone() {
        Session sounds = session("sounds", 0, "");
        sounds.isSystemSounds = true;
        m_mixer.list = {sounds};
        MuteKeeper keeper(m_mixer, journal());
        keeper.mute({true, {}, {}}, {});
        QVERIFY(m_mixer.mutedNames().isEmpty());
    }

    void restore_leavesAlone_whatSomebodyElseMuted() {
        m_mixer.list[0].muted = true;
        MuteKeeper keeper(m_mixer, journal());
        keeper.mute({true, {}, {}}, {20, 40});
        keeper.restore();
        QCOMPARE(m_mixer.mutedNames(), QStringList(QStringLiteral("game")));
    }

    void recover_givesBackWhatACrashedRunTook() {
        {
            MuteKeeper crashed(m_mixer, journal());
            crashed.mute({true, {}, {}}, {20, 40});
        }
        QCOMPARE(m_mixer.mutedNames().size(), 2);
        MuteKeeper next(m_mixer, journal());
        next.recover();
        QVERIFY(m_mixer.mutedNames().isEmpty());
        QVERIFY(!journalExists());
    }

    void recover_waitsForAProgramThatIsNotThere() {
        {
            MuteKeeper crashed(m_mixer, journal());
            crashed.mute({true, {}, {}}, {20, 40});
        }
        const Session game = m_mixer.list.front(); // Windows keeps its mute while it does not run
        m_mixer.list.erase(m_mixer.list.begin());
        MuteKeeper next(m_mixer, journal());
        next.recover();
        QVERIFY(m_mixer.mutedNames().isEmpty());
        QVERIFY(journalExists());
        const QDateTime written = QFileInfo(m_mixer.journal).lastModified();
        next.recover();
        QCOMPARE(QFileInfo(m_mixer.journal).lastModified(), written); // nothing new to write down
        MuteKeeper another(m_mixer, journal());
        another.mute({true, {}, {"chat"}}, {40}); // is not kept waiting
        QCOMPARE(m_mixer.mutedNames(), QStringList(QStringLiteral("chat")));
        another.restore();
        m_mixer.list.push_back(game);
        next.recover();
        QVERIFY(m_mixer.mutedNames().isEmpty());
        QVERIFY(!journalExists());
    }

    /// Windows' identifier of a session is that of the program, not of the process.
    void mute_sparesASecondInstanceOfTheCapturedProgram() {
        m_mixer.list.push_back(session("player", 21, "C:\\player.exe"));
        MuteKeeper keeper(m_mixer, journal());
        keeper.mute({true, {}, {}}, {20, 40});
        QCOMPARE(m_mixer.mutedNames(), QStringList({QStringLiteral("game"), QStringLiteral("chat")}));
    }

    void mute_givesBackWhatIsCapturedNow() {
        MuteKeeper keeper(m_mixer, journal());
        keeper.mute({true, {}, {}}, {20, 40});
        keeper.mute({true, {}, {}}, {10, 40}); // the game is captured in the player's place
        QCOMPARE(m_mixer.mutedNames(), QStringList({QStringLiteral("player"), QStringLiteral("chat")}));
        QCOMPARE(m_mixer.unwrittenMutes, 0);
        keeper.restore();
        QVERIFY(m_mixer.mutedNames().isEmpty() && !journalExists());
    }

    void mute_givesBackWhatIsCapturedNow_alsoOfACrashedInstance() {
        {
            MuteKeeper crashed(m_mixer, journal());
            crashed.mute({true, {}, {"game"}}, {40});
        }
        MuteKeeper keeper(m_mixer, journal());
        keeper.mute({true, {}, {}}, {10, 40});
        QCOMPARE(m_mixer.mutedNames(), QStringList({QStringLiteral("player"), QStringLiteral("chat")}));
    }

    void recover_leavesTheMutesOfARunningInstanceAlone() {
        MuteKeeper running(m_mixer, journal());
        running.mute({true, {}, {}}, {20, 40});
        {
            MuteKeeper second(m_mixer, journal());
            second.recover();
            QVERIFY(!second.hasToRestore());
        }
        QCOMPARE(m_mixer.mutedNames().size(), 2);
        QVERIFY(journalExists());
        running.restore();
        QVERIFY(m_mixer.mutedNames().isEmpty() && !journalExists());
    }

    void mute_waitsUntilAnotherInstanceHasGivenBack() {
        MuteKeeper first(m_mixer, journal());
        first.mute({true, {}, {"game"}}, {40});
        MuteKeeper second(m_mixer, journal());
        second.mute({true, {}, {"chat"}}, {40});
        QCOMPARE(m_mixer.mutedNames(), QStringList(QStringLiteral("game")));
        first.restore();
        second.mute({true, {}, {"chat"}}, {40});
        QCOMPARE(m_mixer.mutedNames(), QStringList(QStringLiteral("chat")));
        second.restore();
        QVERIFY(m_mixer.mutedNames().isEmpty() && !journalExists());
    }

    void mute_takesOverWhatAnInstanceLeftThatCrashedMeanwhile() {
        MuteKeeper running(m_mixer, journal());
        {
            MuteKeeper crashed(m_mixer, journal());
            crashed.mute({true, {}, {"game"}}, {40});
        }
        running.mute({true, {}, {"chat"}}, {40});
        running.restore();
        QVERIFY(m_mixer.mutedNames().isEmpty() && !journalExists());
    }

    void restore_keepsWhatWindowsRefusesToUnmute() {
        MuteKeeper keeper(m_mixer, journal());
        keeper.mute({true, {}, {}}, {20, 40});
        m_mixer.refuses = true;
        keeper.restore();
        QVERIFY(keeper.hasToRestore() && journalExists());
        m_mixer.refuses = false;
        keeper.restore();
        QVERIFY(m_mixer.mutedNames().isEmpty() && !journalExists());
    }

    void mute_keepsNothing_whatWindowsRefusesToMute() {
        MuteKeeper keeper(m_mixer, journal());
        m_mixer.refuses = true;
        keeper.mute({true, {}, {}}, {20, 40});
        QVERIFY(!keeper.hasToRestore());
        QVERIFY(!journalExists());
    }

    void mute_takesNothing_whenTheJournalCannotBeWritten() {
        QFile blocker(m_folder->filePath(QStringLiteral("new folder")));
        QVERIFY(blocker.open(QIODevice::WriteOnly)); // a file where the folder should be
        MuteKeeper keeper(m_mixer, journal());
        keeper.mute({true, {}, {}}, {20, 40});
        QVERIFY(m_mixer.mutedNames().isEmpty());
        QVERIFY(!keeper.hasToRestore());
    }
};

QTEST_APPLESS_MAIN(TestMuteKeeper)
#include "tst_mute_keeper.moc"
